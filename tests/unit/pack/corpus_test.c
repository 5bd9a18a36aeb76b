/* The rows of terms.yaml over sentences of natural variation, tests/content/words: how many of the
 * harmful ones are found, and how many of those that are found are harmful. Prints what was missed,
 * for who works on the rows. */
#include "packs.h"

#include "aman/base/file.h"

enum {
    ARENA_BYTES = 256 * 1024 * 1024,
    LIMIT_S = 60,
    PERCENT = 100,
    LEAST_LINES = 150,
    LEAST_PERCENT = 90,
    PARTS = 5,
    FILE_BYTES = 1 << 20,
};

static const char FOLDER[] = AMAN_SOURCE_DIR "/tests/content/words/";

/* With them a file begins a new part: written after the rules for those before, and before any rule
 * was run on it. */
static const char *const BEGINNINGS[] = {"# Second half", "# Third part", "# Fourth part",
                                         "# Fifth part"};

/* Sentences of a file, and those in which a row finds something; by parts. */
typedef struct {
    uint32_t lines[PARTS], hits[PARTS];
} Found;

typedef struct {
    Span where;
    Text text;
} Line;

static const Field LINE_FIELDS[] = {
    FIELD_TEXT("text", Line, text, REQUIRED, 1, 1),
    FIELD_END,
};
static const Shape LINE_SHAPE = {.key = "line", .fields = LINE_FIELDS, .size = sizeof(Line)};

static int setup(void **state)
{
    limit_processor(LIMIT_S);
    *state = arena_new(ARENA_BYTES);
    return *state ? 0 : -1;
}

static int teardown(void **state)
{
    limit_processor(0);
    arena_free(*state);
    return 0;
}

/* "V03 T18": the rows that find something; empty for none. */
static Str rows_in(Arena *arena, const Terms *terms, Str sentence, Lang lang)
{
    Diags diags = diags_begin(arena);
    Span where = {diags_add_file(&diags, STR("line"), sentence), 1, 1, str_letters(sentence)};
    Line line = {.where = where};
    line.text.in[LANG_FIRST] = STR("."); /* without it there is no text */
    line.text.in[lang] = sentence;
    line.text.value[lang] = where;
    lint_shape(terms, &LINE_SHAPE, &line, 0, &diags);
    Str rows = STR("");
    for (size_t i = 0; i < diags.count; i++) {
        rows = str_print(arena, STR_FMT "%s" STR_FMT, STR_ARG(rows), i > 0 ? " " : "",
                         STR_ARG(diags.items[i].args[0]));
    }
    return rows;
}

/* Looks at a file and prints each sentence that is not as `is_harmful` says. */
static Found look_at(Arena *arena, const char *kind, Lang lang, bool is_harmful)
{
    Found found = {0};
    const Terms *terms = shipped_terms(arena);
    Str path = str_print(arena, "%s%s-%s.txt", FOLDER, kind, lang_code(lang)), rest, sentence;
    assert_int_equal(file_read(arena, path.at, FILE_BYTES, &rest), FILE_OK);
    int part = 0;
    while (str_next_line(&rest, &sentence)) {
        part += part < PARTS - 1 && str_starts(sentence, str_from_c(BEGINNINGS[part]));
        if (sentence.len == 0 || str_starts(sentence, STR("#"))) {
            continue;
        }
        Str rows = rows_in(arena, terms, sentence, lang);
        bool is_hit = rows.len > 0;
        found.lines[part]++;
        found.hits[part] += is_hit;
        if (is_hit != is_harmful) {
            print_message("  %s %d: " STR_FMT " " STR_FMT "\n", is_hit ? "hit" : "missed", part + 1,
                          STR_ARG(sentence), STR_ARG(rows));
        }
    }
    return found;
}

static uint32_t percent(uint32_t part, uint32_t whole)
{
    return whole > 0 ? part * PERCENT / whole : 0;
}

static uint32_t all_of(const uint32_t *parts)
{
    uint32_t sum = 0;
    for (int part = 0; part < PARTS; part++) {
        sum += parts[part];
    }
    return sum;
}

static void check_language(Arena *arena, Lang lang)
{
    Found harmful = look_at(arena, "harmful", lang, true);
    Found harmless = look_at(arena, "harmless", lang, false);
    for (int part = 0; part < PARTS; part++) {
        uint32_t hits = harmful.hits[part] + harmless.hits[part];
        print_message("%s, part %d: recall %u of %u (%u%%), precision %u of %u (%u%%)\n",
                      lang_code(lang), part + 1, harmful.hits[part], harmful.lines[part],
                      percent(harmful.hits[part], harmful.lines[part]), harmful.hits[part], hits,
                      percent(harmful.hits[part], hits));
    }
    assert_in_range(all_of(harmful.lines), LEAST_LINES, UINT32_MAX);
    assert_in_range(all_of(harmless.lines), LEAST_LINES, UINT32_MAX);
    uint32_t found = all_of(harmful.hits);
    assert_in_range(percent(found, all_of(harmful.lines)), LEAST_PERCENT, PERCENT);
    assert_in_range(percent(found, found + all_of(harmless.hits)), LEAST_PERCENT, PERCENT);
}

static void most_that_hurts_is_found_in_indonesian_and_little_else(void **state)
{
    check_language(*state, LANG_ID);
}

static void most_that_hurts_is_found_in_english_and_little_else(void **state)
{
    check_language(*state, LANG_EN);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(most_that_hurts_is_found_in_indonesian_and_little_else),
        WITH_ARENA(most_that_hurts_is_found_in_english_and_little_else),
    };
    return cmocka_run_group_tests_name("corpus", tests, NULL, NULL);
}
