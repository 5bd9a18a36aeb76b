/* The form of answers must not tell them: a pupil who looks for the longest, the kindest or the
 * first one need not read. Judged over what one audience meets in a pack and, where each pack says
 * too little, in the whole library. */
#include "rules.h"
#include "terms.h"

#include "aman/pack/codes.h"
#include "aman/pack/measures.h"

#include <stdio.h>

enum {
    PERCENT = 100,
    TENTHS = 10,
    MINUTES_APART_TENTHS = 20, /* nobody plans by less */
    MINUTES_PERCENT = 40,
    MINUTES_LEAST_TENTHS = 20, /* a shorter pack is not written yet */
};

/* A share that must lie between two limits. */
typedef struct {
    const DiagKind *kind;
    Measure part, whole;
    /* Of a pack and of a library: how large the whole must be for a share to say something (0:
     * never), and the limits in percent. */
    struct {
        uint32_t least, from, to;
    } of[2];
} ShareRule;

enum { OF_PACK, OF_LIBRARY };

static const ShareRule RULES[] = {
    {&DIAG_KIND_IS_RIGHT, MEASURE_KIND_RIGHT, MEASURE_QUESTIONS, {{4, 0, 50}, {12, 0, 40}}},
    {&DIAG_SAFE_FIRST, MEASURE_SAFE_FIRST, MEASURE_TURNS, {{6, 30, 55}, {20, 33, 50}}},
    {&DIAG_SAFE_ONLY, MEASURE_SAFE_ONLY, MEASURE_TURNS, {{6, 0, 34}, {20, 0, 34}}},
    {&DIAG_MYTH_TOLD, MEASURE_TOLD, MEASURE_WORDED, {{4, 0, 75}, {10, 0, 65}}},
    {&DIAG_SAME_REASON, MEASURE_REPEATED, MEASURE_REASONS, {{20, 0, 15}}},
};

/* What is judged, and how it is said. */
typedef struct {
    const Measures *measures;
    Str audience;
    Lang lang;
    int of; /* OF_PACK, OF_LIBRARY */
    Diags *diags;
} Judged;

/* At the first one that was counted; where too few were, at the first that could have been. */
static void answers_report(const Judged *judged, const DiagKind *kind, Measure part, Measure whole)
{
    const Measures *measures = judged->measures;
    const Text *at = measures->first[part] ? measures->first[part] : measures->first[whole];
    char have[12], of[12];
    Str reader = str_print(judged->diags->arena, STR_FMT ", %s", STR_ARG(judged->audience),
                           lang_code(judged->lang));
    snprintf(have, sizeof have, "%u", measures->n[part]);
    snprintf(of, sizeof of, "%u", measures->n[whole]);
    DIAG(judged->diags, *kind, at->value[judged->lang], str_from_c(have), str_from_c(of), reader,
         measures->phrase);
}

static void judge_share(const Judged *judged, const ShareRule *rule)
{
    const uint32_t *n = judged->measures->n;
    uint32_t share = n[rule->part] * PERCENT, whole = n[rule->whole];
    uint32_t least = rule->of[judged->of].least;
    bool is_off =
        share < rule->of[judged->of].from * whole || share > rule->of[judged->of].to * whole;
    if (least > 0 && whole >= least && is_off) {
        answers_report(judged, rule->kind, rule->part, rule->whole);
    }
}

/* With four or five questions chance alone gives two. */
static void judge_longest(const Judged *judged)
{
    static const uint32_t LEAST[] = {4, 12}, POINTS[] = {25, 8};
    const uint32_t *n = judged->measures->n;
    uint32_t questions = n[MEASURE_QUESTIONS];
    uint32_t most = n[MEASURE_CHANCE_PERCENT] + POINTS[judged->of] * questions;
    if (questions >= LEAST[judged->of] && n[MEASURE_LONGEST_RIGHT] * PERCENT > most) {
        answers_report(judged, &DIAG_LONGEST_IS_RIGHT, MEASURE_LONGEST_RIGHT, MEASURE_QUESTIONS);
    }
}

/* As written: paper and workshops do not shuffle. */
static void judge_places(const Judged *judged)
{
    static const uint32_t LEAST[] = {4, 12}, MOST_PERCENT[] = {75, 50};
    const uint32_t *n = judged->measures->n;
    uint32_t questions = n[MEASURE_QUESTIONS];
    for (Measure at = MEASURE_RIGHT_AT; at <= MEASURE_RIGHT_AT_LAST; at++) {
        bool is_off = n[at] * PERCENT > MOST_PERCENT[judged->of] * questions;
        if (questions >= LEAST[judged->of] && is_off) {
            answers_report(judged, &DIAG_ONE_PLACE, at, MEASURE_QUESTIONS);
        }
    }
}

static void judge(const Judged *judged)
{
    judge_longest(judged);
    judge_places(judged);
    for (size_t i = 0; i < sizeof RULES / sizeof *RULES; i++) {
        judge_share(judged, &RULES[i]);
    }
}

/* Minutes are said once for all readers: those who have most to read. */
static void check_minutes(const Pack *pack, uint32_t tenths, Diags *diags)
{
    uint32_t said = pack->minutes * TENTHS;
    uint32_t apart = said > tenths ? said - tenths : tenths - said;
    if (tenths >= MINUTES_LEAST_TENTHS && apart > MINUTES_APART_TENTHS &&
        apart * PERCENT > tenths * MINUTES_PERCENT) {
        char have[12], measured[12];
        snprintf(have, sizeof have, "%u", pack->minutes);
        snprintf(measured, sizeof measured, "%u", (tenths + TENTHS / 2) / TENTHS);
        DIAG(diags, DIAG_MINUTES, pack->id.where, str_from_c(have), str_from_c(measured));
    }
}

void check_answers(const Pack *pack, const Terms *terms, Diags *diags)
{
    Readers readers = pack_readers(pack);
    uint32_t most_tenths = 0;
    for (unsigned i = 0; i < AUDIENCE_COUNT; i++) {
        for (int lang = 0; lang < LANG_COUNT && (readers >> i & 1); lang++) {
            Str audience = str_from_c(AUDIENCES[i]);
            Measures measures = pack_measures(diags->arena, pack, audience, (Lang)lang, terms);
            uint32_t tenths = measures_minutes_tenths(&measures);
            judge(&(Judged){&measures, audience, (Lang)lang, OF_PACK, diags});
            most_tenths = lang == LANG_FIRST && tenths > most_tenths ? tenths : most_tenths;
        }
    }
    if (!pack->is_plan) {
        check_minutes(pack, most_tenths, diags);
    }
}

/* All that is shown to readers of `audience`. */
static Measures library_measures(const Library *library, Arena *arena, Str audience, Lang lang,
                                 const Terms *terms)
{
    Measures all = {0};
    for (size_t i = 0; i < library->shown; i++) {
        const Pack *pack = library->packs[i];
        if (pack_readers(pack) & audience_reader(audience)) {
            Measures one = pack_measures(arena, pack, audience, lang, terms);
            measures_add(&all, &one);
        }
    }
    return all;
}

void check_library_answers(const Library *library, const Terms *terms, Diags *diags)
{
    for (unsigned i = 0; i < AUDIENCE_COUNT; i++) {
        Str audience = str_from_c(AUDIENCES[i]);
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            Measures all = library_measures(library, diags->arena, audience, (Lang)lang, terms);
            judge(&(Judged){&all, audience, (Lang)lang, OF_LIBRARY, diags});
        }
    }
}
