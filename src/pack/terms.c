/* terms.yaml: its fields, its patterns made ready, and finding it. */
#include "terms.h"

#include "place.h"
#include "read_file.h"

#include "aman/base/file.h"
#include "aman/base/phrase.h"
#include "aman/pack/codes.h"

#include <limits.h>
#include <stdio.h>

enum {
    TERMS_ROWS = 300,
    EXPLICIT_ROWS = 200,
    PATTERN_LETTERS = 4000,
    NEAR_WORDS = 12,   /* of not_before and not_after */
    CODE_LETTERS = 12, /* what is no code has a message of its own */
    TONE_ROWS = TONE_COUNT * LANG_COUNT,
    TONE_WORDS = 80,
    COMMON_BYTES = 1024 * 1024,
    SET_ROWS = 80,
    SET_NAME_LETTERS = 24,
    SET_LETTERS = 4000,
};

typedef struct {
    Span where;
    Word language, pattern;
} ExplicitRow;

typedef struct {
    Span where;
    uint32_t format;
    LIST_OF(ExplicitRow) words;
} ExplicitFile;

/* Words that several rows name. */
typedef struct {
    Span where;
    Word name, pattern;
} SetRow;

typedef struct {
    Span where;
    uint32_t format;
    LIST_OF(SetRow) sets;
    LIST_OF(TermRow) rows;
    LIST_OF(ToneRow) tones;
} TermsFile;

/* The set of words that deny what was asked just before. */
static const char DENIAL_SET[] = "denial";

static const char *const TERM_LANGUAGES[] = {LANG_CODES, "both", NULL};
static const char *const TERM_LEVELS[] = {"error", "warning", NULL};
static const char *const PLACES[WHERE_COUNT + 1] = {
    [WHERE_CONTACT] = "contact", [WHERE_MYTH] = "myth",         [WHERE_WRONG] = "wrong",
    [WHERE_SAY_NOT] = "say_not", [WHERE_LAW] = "law",           [WHERE_OLD] = "old",
    [WHERE_ADULT] = "adult",     [WHERE_GLOSSARY] = "glossary", [WHERE_HELP] = "help",
};

static const Field ROW_FIELDS[] = {
    FIELD_WORD("code", TermRow, code, REQUIRED, 1, CODE_LETTERS),
    FIELD_CHOICE("language", TermRow, language, REQUIRED, TERM_LANGUAGES),
    FIELD_CHOICE("level", TermRow, level, REQUIRED, TERM_LEVELS),
    FIELD_WORD("pattern", TermRow, pattern, OPTIONAL, 1, PATTERN_LETTERS),
    FIELD_BOOL("explicit", TermRow, is_explicit),
    FIELD_TEXT("say", TermRow, say, REQUIRED, 1, 140),
    FIELD_TEXT("because", TermRow, because, REQUIRED, 1, 200),
    FIELD_WORD("source", TermRow, source, REQUIRED, 1, 160),
    FIELD_WORDS("ok", TermRow, ok, OPTIONAL, 0, WHERE_COUNT, PLACES),
    FIELD_WORDS("warn", TermRow, warn, OPTIONAL, 0, WHERE_COUNT, PLACES),
    FIELD_WORDS("not_before", TermRow, not_before, OPTIONAL, 0, NEAR_WORDS, NULL),
    FIELD_WORDS("not_after", TermRow, not_after, OPTIONAL, 0, NEAR_WORDS, NULL),
    FIELD_WORD("unless", TermRow, unless, OPTIONAL, 1, PATTERN_LETTERS),
    FIELD_WORDS("audience", TermRow, audience, OPTIONAL, 0, 4, AUDIENCES),
    FIELD_WORDS("steps", TermRow, steps, OPTIONAL, 0, 8, NULL),
    FIELD_WORD("needs", TermRow, needs, OPTIONAL, 1, PATTERN_LETTERS),
    FIELD_BOOL("only_question", TermRow, only_question),
    FIELD_END,
};
static const Shape ROW_SHAPE = {.key = "row of terms",
                                .name = PHRASE_SHAPE_ROW_OF_TERMS,
                                .fields = ROW_FIELDS,
                                .size = sizeof(TermRow)};

static const char *const TONES[TONE_COUNT + 1] = {
    [TONE_KIND] = "kind", [TONE_CERTAIN] = "certain", [TONE_POSSIBLE] = "possible"};

static const Field TONE_FIELDS[] = {
    FIELD_CHOICE("tone", ToneRow, tone, REQUIRED, TONES),
    FIELD_CHOICE("language", ToneRow, language, REQUIRED, TERM_LANGUAGES),
    FIELD_WORDS("words", ToneRow, words, REQUIRED, 1, TONE_WORDS, NULL),
    FIELD_END,
};
static const Shape TONE_SHAPE = {.key = "row of tones",
                                 .name = PHRASE_SHAPE_ROW_OF_TONES,
                                 .fields = TONE_FIELDS,
                                 .size = sizeof(ToneRow)};

static const Field SET_FIELDS[] = {
    FIELD_WORD("name", SetRow, name, REQUIRED, 1, SET_NAME_LETTERS),
    FIELD_WORD("pattern", SetRow, pattern, REQUIRED, 1, SET_LETTERS),
    FIELD_END,
};
static const Shape SET_SHAPE = {.key = "set of words",
                                .name = PHRASE_SHAPE_SET_OF_WORDS,
                                .fields = SET_FIELDS,
                                .size = sizeof(SetRow)};

static const Field TERMS_FIELDS[] = {
    FIELD_INT("aman_terms", TermsFile, format, REQUIRED, 0, UINT32_MAX),
    FIELD_LIST("sets", TermsFile, sets, SetRow, OPTIONAL, 0, SET_ROWS, &SET_SHAPE),
    FIELD_LIST("rows", TermsFile, rows, TermRow, REQUIRED, 1, TERMS_ROWS, &ROW_SHAPE),
    FIELD_LIST("tones", TermsFile, tones, ToneRow, OPTIONAL, 0, TONE_ROWS, &TONE_SHAPE),
    FIELD_END,
};
const Shape TERMS_SHAPE = {
    .key = "terms", .name = PHRASE_SHAPE_TERMS, .fields = TERMS_FIELDS, .size = sizeof(TermsFile)};

static const Field EXPLICIT_ROW_FIELDS[] = {
    FIELD_CHOICE("language", ExplicitRow, language, REQUIRED, TERM_LANGUAGES),
    FIELD_WORD("pattern", ExplicitRow, pattern, REQUIRED, 1, PATTERN_LETTERS),
    FIELD_END,
};
static const Shape EXPLICIT_ROW_SHAPE = {.key = "row of the list",
                                         .name = PHRASE_SHAPE_ROW_OF_THE_LIST,
                                         .fields = EXPLICIT_ROW_FIELDS,
                                         .size = sizeof(ExplicitRow)};
static const Field EXPLICIT_FIELDS[] = {
    FIELD_INT("aman_explicit", ExplicitFile, format, REQUIRED, 0, UINT32_MAX),
    FIELD_LIST("words", ExplicitFile, words, ExplicitRow, REQUIRED, 1, EXPLICIT_ROWS,
               &EXPLICIT_ROW_SHAPE),
    FIELD_END,
};
const Shape EXPLICIT_SHAPE = {.key = "explicit list",
                              .name = PHRASE_SHAPE_EXPLICIT_LIST,
                              .fields = EXPLICIT_FIELDS,
                              .size = sizeof(ExplicitFile)};

static const Phrase FAULTS[PATTERN_FAULTS] = {
    [PATTERN_EMPTY] = PHRASE_DIAG_PATTERN_EMPTY,
    [PATTERN_OPEN] = PHRASE_DIAG_PATTERN_OPEN,
    [PATTERN_CLOSE] = PHRASE_DIAG_PATTERN_CLOSE,
    [PATTERN_GLUED] = PHRASE_DIAG_PATTERN_GLUED,
    [PATTERN_STAR] = PHRASE_DIAG_PATTERN_STAR,
    [PATTERN_GAP_FORM] = PHRASE_DIAG_PATTERN_GAP_FORM,
    [PATTERN_GAP_EDGE] = PHRASE_DIAG_PATTERN_GAP_EDGE,
    [PATTERN_SIGN] = PHRASE_DIAG_PATTERN_SIGN,
    [PATTERN_SET] = PHRASE_DIAG_PATTERN_SET,
    [PATTERN_LARGE] = PHRASE_DIAG_PATTERN_LARGE,
    [PATTERN_ALL] = PHRASE_DIAG_PATTERN_ALL,
    [PATTERN_NO_MEMORY] = PHRASE_DIAG_PATTERN_NO_MEMORY,
};

unsigned word_bits(const WordList *list, const char *const *words)
{
    unsigned bits = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        for (unsigned bit = 0; words[bit]; bit++) {
            bits |= str_is(list->at[i].text, words[bit]) ? 1U << bit : 0;
        }
    }
    return bits;
}

/* The languages of "id", "en" or "both". */
static unsigned language_bits(Str name)
{
    Lang lang;
    bool is_one = !str_is(name, "both") && lang_find(name, &lang);
    return is_one ? 1U << lang : (1U << LANG_COUNT) - 1;
}

/* Everything that loading hands from one row to the next. */
typedef struct {
    TreeReader reader;
    Terms *terms;
    Lines lines; /* of the file that is being read */
    PatternSet *sets;
    size_t set_count;
} Loader;

static void compile(Loader *loader, Word source, Pattern *pattern)
{
    uint32_t at = 0;
    Str text = str_trim(source.text);
    const PatternSets sets = {loader->sets, loader->set_count};
    PatternFault fault = pattern_compile(loader->reader.arena, text, &sets, pattern, &at);
    if (fault == PATTERN_FINE) {
        return;
    }
    ValuePlace place = value_place(&loader->lines, source.where, text);
    uint32_t first = str_letters(str_slice(text, 0, at));
    Diag *diag =
        DIAG(loader->reader.diags, DIAG_BAD_PATTERN, place_of_letters(&place, first, 1), STR(""));
    diag_subject(loader->reader.diags, diag, FAULTS[fault], (Str){0});
}

static void add_rule(Loader *loader, const TermRow *row, Word language, Word pattern)
{
    Terms *terms = loader->terms;
    TermRule *grown = arena_grow(loader->reader.arena, terms->rules, &terms->rule_capacity,
                                 terms->rule_count + 1, sizeof *grown);
    if (!grown) {
        DIAG(loader->reader.diags, DIAG_NO_MEMORY, row->where, STR(""));
        return;
    }
    terms->rules = grown;
    TermRule *rule = &grown[terms->rule_count++];
    *rule = (TermRule){.row = row,
                       .languages = language_bits(language.text),
                       .ok = word_bits(&row->ok, PLACES),
                       .warn = word_bits(&row->warn, PLACES),
                       .audience = word_bits(&row->audience, AUDIENCES)};
    compile(loader, pattern, &rule->pattern);
    if (row->needs.text.len > 0) {
        compile(loader, row->needs, &rule->needs);
    }
    if (row->unless.text.len > 0) {
        compile(loader, row->unless, &rule->unless);
    }
}

static bool is_code(Str code)
{
    return code.len == 3 && str_find(STR("TVPQBX"), str_slice(code, 0, 1)) >= 0 &&
           code.at[1] >= '0' && code.at[1] <= '9' && code.at[2] >= '0' && code.at[2] <= '9';
}

/* What fields cannot say of row `index`. */
static void check_row(Loader *loader, const TermsFile *file, uint32_t index)
{
    const TermRow *row = &file->rows.at[index];
    Diags *diags = loader->reader.diags;
    bool is_listed = str_starts(row->code.text, STR("X"));
    bool has_words = row->pattern.text.len > 0;
    if (row->code.text.len > 0 && !is_code(row->code.text)) {
        DIAG(diags, DIAG_TERM_ROW, row->code.where, row->code.text);
    } else if (has_words == row->is_explicit || is_listed != row->is_explicit ||
               (is_listed && str_is(row->level.text, "warning"))) {
        Span where = row->where;
        where.length = 1;
        DIAG(diags, DIAG_TERM_ROW, where, row->code.text);
    }
    for (uint32_t i = 0; i < index; i++) {
        if (row->is_explicit && file->rows.at[i].is_explicit) {
            DIAG(diags, DIAG_TERM_ROW, row->code.where, row->code.text);
        }
        if (row->code.text.len > 0 && str_equal(file->rows.at[i].code.text, row->code.text)) {
            DIAG(diags, DIAG_DUPLICATE_ID, row->code.where, row->code.text);
            break;
        }
    }
    for (uint32_t i = 0; i < row->steps.count; i++) {
        if (!step_kind_find(loader->reader.kinds, row->steps.at[i].text)) {
            DIAG(diags, DIAG_UNKNOWN_TYPE, row->steps.at[i].where, row->steps.at[i].text, STR(""),
                 STR(""));
        }
    }
}

/* Each set is tried by itself, so that a fault in it is told once and where it stands. */
static void add_sets(Loader *loader, const TermsFile *file)
{
    loader->sets = arena_array(loader->reader.arena, file->sets.count + 1, sizeof *loader->sets);
    for (uint32_t i = 0; loader->sets && i < file->sets.count; i++) {
        const SetRow *row = &file->sets.at[i];
        Pattern pattern;
        for (uint32_t j = 0; j < i; j++) {
            if (str_equal(file->sets.at[j].name.text, row->name.text)) {
                DIAG(loader->reader.diags, DIAG_DUPLICATE_ID, row->name.where, row->name.text);
                break;
            }
        }
        compile(loader, row->pattern, &pattern);
        loader->sets[loader->set_count++] =
            (PatternSet){row->name.text, str_trim(row->pattern.text)};
        if (str_is(row->name.text, DENIAL_SET)) {
            loader->terms->denial = pattern;
        }
    }
}

/* Reads `name` in `folder`; true when it can be used. */
static bool read_file(Loader *loader, const char *folder, const char *name, const Shape *shape,
                      void *out)
{
    Diags *diags = loader->reader.diags;
    char path[PATH_MAX];
    int len = snprintf(path, sizeof path, "%s/%s", folder, name);
    if (len < 0 || (size_t)len >= sizeof path) {
        uint16_t file = diags_add_file(diags, str_from_c(folder), (Str){0});
        DIAG(diags, DIAG_FILE_MISSING, ((Span){.file = file}), str_from_c(name));
        return false;
    }
    size_t before, number = diags->file_count;
    bool is_read = read_path_shape(&loader->reader, path, shape, out, &before) != ORIGIN_NONE;
    if (is_read && number < diags->file_count) {
        loader->lines = lines_of(loader->reader.arena, diags->files[number].bytes);
    }
    return is_read && diags->errors == before;
}

/* The patterns of an explicit row stand in a file of their own, so that messages can name the row
 * without its words. */
static void add_explicit(Loader *loader, const char *folder, const TermRow *row)
{
    ExplicitFile list = {0};
    if (!read_file(loader, folder, "terms-explicit.yaml", &EXPLICIT_SHAPE, &list)) {
        return;
    }
    for (uint32_t i = 0; i < list.words.count; i++) {
        add_rule(loader, row, list.words.at[i].language, list.words.at[i].pattern);
    }
}

/* A list for each language that has one; without it no word is rare. */
static void load_common(Loader *loader, const char *folder)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        char path[PATH_MAX];
        Str bytes;
        int len = snprintf(path, sizeof path, "%s/common-%s.txt", folder, lang_code((Lang)lang));
        bool is_short = len > 0 && (size_t)len < sizeof path;
        if (is_short && file_read(loader->reader.arena, path, COMMON_BYTES, &bytes) == FILE_OK) {
            loader->terms->common[lang] = common_words(loader->reader.arena, bytes);
        }
    }
}

bool terms_load(Arena *arena, const char *folder, const StepKinds *kinds, Diags *diags,
                const Terms **out)
{
    size_t before = diags->errors;
    TermsFile file = {0};
    const TermRow *explicit_row = NULL;
    Loader loader = {.reader = {.arena = arena, .diags = diags, .kinds = kinds},
                     .terms = arena_alloc(arena, sizeof *loader.terms)};
    *out = NULL;
    if (!loader.terms || !read_file(&loader, folder, "terms.yaml", &TERMS_SHAPE, &file)) {
        return false;
    }
    loader.terms->rows = file.rows.at;
    loader.terms->row_count = file.rows.count;
    loader.terms->tones.at = file.tones.at;
    loader.terms->tones.count = file.tones.count;
    add_sets(&loader, &file);
    for (uint32_t i = 0; i < file.rows.count; i++) {
        const TermRow *row = &file.rows.at[i];
        check_row(&loader, &file, i);
        if (row->pattern.text.len > 0) {
            add_rule(&loader, row, row->language, row->pattern);
        }
        explicit_row = row->is_explicit ? row : explicit_row;
    }
    if (explicit_row) {
        add_explicit(&loader, folder, explicit_row);
    }
    load_common(&loader, folder);
    *out = diags->errors == before ? loader.terms : NULL;
    return *out != NULL;
}

bool terms_has_tone(const Terms *terms, Tone tone, Lang lang, Str word)
{
    for (uint32_t i = 0; i < terms->tones.count; i++) {
        const ToneRow *row = &terms->tones.at[i];
        bool is_row = str_is(row->tone.text, TONES[tone]) &&
                      (language_bits(row->language.text) >> lang & 1) != 0;
        for (uint32_t j = 0; is_row && j < row->words.count; j++) {
            if (str_equal(row->words.at[j].text, word)) {
                return true;
            }
        }
    }
    return false;
}
