/* Prints the measures of a pack: a table for people, with shares, or every number for programs. */
#include "check_figures.h"

#include "aman/base/phrase.h"

#include <jansson.h>

#include <stdio.h>

static void print_json(const Pack *pack, const char *audience, Lang read, const Measures *measures)
{
    json_t *row = json_pack("{s:s#, s:s, s:s}", "pack", pack->id.text.at, (int)pack->id.text.len,
                            "audience", audience, "language", lang_code(read));
    for (int i = 0; i < MEASURE_COUNT; i++) {
        json_object_set_new(row, MEASURE_NAMES[i], json_integer(measures->n[i]));
    }
    json_object_set_new(row, "longest_sentence", json_integer(measures->longest_sentence));
    json_object_set_new(row, "minutes_said", json_integer(pack->minutes));
    json_object_set_new(row, "minutes", json_real(measures_minutes_tenths(measures) / 10.0));
    json_dumpf(row, stdout, JSON_ENSURE_ASCII | JSON_COMPACT | JSON_PRESERVE_ORDER);
    puts("");
    json_decref(row);
}

static double mean(const Measures *measures, Measure part, Measure whole)
{
    return measures->n[whole] > 0 ? (double)measures->n[part] / measures->n[whole] : 0;
}

/* "2/5": how many of how many. */
static void print_share(const Measures *measures, Measure part, Measure whole)
{
    char share[24];
    snprintf(share, sizeof share, "%u/%u", measures->n[part], measures->n[whole]);
    printf(" %9s", measures->n[whole] > 0 ? share : "-");
}

static void print_row(const Pack *pack, const char *audience, Lang read, const Measures *measures)
{
    char id[24], places[40];
    snprintf(id, sizeof id, STR_FMT, STR_ARG(pack->id.text));
    snprintf(places, sizeof places, "%u/%u/%u/%u", measures->n[MEASURE_RIGHT_AT],
             measures->n[MEASURE_RIGHT_AT + 1], measures->n[MEASURE_RIGHT_AT + 2],
             measures->n[MEASURE_RIGHT_AT + 3]);
    printf("%-12s %-6s %-3s %6u %5.1f %5.1f %5u %5.1f", id, audience, lang_code(read),
           measures->n[MEASURE_WORDS], measures_minutes_tenths(measures) / 10.0,
           mean(measures, MEASURE_WORDS, MEASURE_SENTENCES), measures->longest_sentence,
           mean(measures, MEASURE_LETTERS, MEASURE_WORDS));
    print_share(measures, MEASURE_LONGEST_RIGHT, MEASURE_QUESTIONS);
    printf(" %9s", measures->n[MEASURE_QUESTIONS] > 0 ? places : "-");
    print_share(measures, MEASURE_KIND_RIGHT, MEASURE_QUESTIONS);
    print_share(measures, MEASURE_SAFE_FIRST, MEASURE_TURNS);
    print_share(measures, MEASURE_SAFE_ONLY, MEASURE_TURNS);
    print_share(measures, MEASURE_TOLD, MEASURE_WORDED);
    print_share(measures, MEASURE_HARMLESS, MEASURE_MESSAGES);
    print_share(measures, MEASURE_REPEATED, MEASURE_REASONS);
    printf("  " STR_FMT "\n", STR_ARG(measures->phrase));
}

void figures_heading(Lang lang)
{
    puts(PHRASES[PHRASE_COMMAND_CHECK_FIGURES][lang]);
}

void figures_print(Arena *arena, const Pack *pack, const Terms *terms, bool is_json)
{
    for (uint32_t i = 0; i < pack->audience.count; i++) {
        const char *audience = str_to_c(arena, pack->audience.at[i].text);
        for (int read = 0; audience && read < LANG_COUNT; read++) {
            Measures measures =
                pack_measures(arena, pack, pack->audience.at[i].text, (Lang)read, terms);
            if (is_json) {
                print_json(pack, audience, (Lang)read, &measures);
            } else {
                print_row(pack, audience, (Lang)read, &measures);
            }
        }
    }
}
