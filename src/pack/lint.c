/* Looks for the rows of terms.yaml in the texts of a pack or of another file. A hit is an error or
 * a warning at the very words, or a note where a waiver lets it pass. */
#include "place.h"
#include "terms.h"

#include "aman/pack/codes.h"
#include "aman/pack/texts.h"

enum {
    LINT_BYTES = 256 * 1024 * 1024, /* more than any file of PACK_MAX_BYTES needs */
};

/* Rows are told apart by the first letter of their code. */
static const struct {
    char letter;
    const DiagKind *error, *warning;
} FAMILIES[] = {
    {'T', &DIAG_TERM, &DIAG_TERM_CAREFUL},       {'V', &DIAG_BLAME, &DIAG_BLAME_CAREFUL},
    {'P', &DIAG_PROMISE, &DIAG_PROMISE_CAREFUL}, {'Q', &DIAG_ASKS_READER, &DIAG_ASKS_CAREFUL},
    {'B', &DIAG_BRAND, &DIAG_BRAND_CAREFUL},     {'X', &DIAG_EXPLICIT, &DIAG_EXPLICIT},
};

typedef struct {
    const Terms *terms;
    Diags *diags;
    Arena *arena;   /* until the file is done */
    Arena *scratch; /* until the text is done */
    PackTexts texts;
    const Pack *pack; /* NULL: no pack */
    unsigned places;  /* of the whole file */
    unsigned audience;
    Lines lines;
    uint32_t *used; /* bit n: the code n of the waiver was needed; one for each waiver */
} Lint;

/* A text in one language, while it is looked at. */
typedef struct {
    const PackText *text;
    size_t number;
    Lang lang;
    Str value;
    SaidWords words;
    unsigned places, audience;
    bool is_placed; /* the two below are known: they are looked for at the first hit */
    ValuePlace place;
    size_t waiver; /* its number; SIZE_MAX: none */
} Spoken;

static size_t family_of(const TermRow *row)
{
    size_t family = 0;
    while (FAMILIES[family].letter != row->code.text.at[0]) {
        family++; /* terms_load() lets no other letter pass */
    }
    return family;
}

static const DiagKind *kind_of(const TermRule *rule, unsigned places)
{
    bool is_warning = (rule->warn & places) != 0 || str_is(rule->row->level.text, "warning");
    size_t family = family_of(rule->row);
    return is_warning ? FAMILIES[family].warning : FAMILIES[family].error;
}

/* One mistake gives one message: of two rows of a family that find the same words the first speaks.
 * True when nobody has yet. */
static bool speak_first(Spoken *spoken, const TermRow *row, uint32_t first, uint32_t count)
{
    const uint8_t bit = (uint8_t)(1U << family_of(row));
    bool is_told = false;
    for (uint32_t i = first; i < first + count; i++) {
        is_told = is_told || (spoken->words.at[i].told & bit) != 0;
    }
    for (uint32_t i = first; i < first + count && !is_told; i++) {
        spoken->words.at[i].told |= bit;
    }
    return !is_told;
}

static void find_place(Lint *lint, Spoken *spoken)
{
    if (spoken->is_placed) {
        return;
    }
    spoken->is_placed = true;
    Span whole = spoken->text->text->value[spoken->lang];
    if (lint->lines.count == 0 && whole.file < lint->diags->file_count) {
        lint->lines = lines_of(lint->arena, lint->diags->files[whole.file].bytes);
    }
    spoken->place = value_place(&lint->lines, whole, spoken->value);
    spoken->waiver = SIZE_MAX;
    const Span *holder = spoken->text->item;
    for (size_t i = 0; lint->pack && i < lint->pack->waivers.count; i++) {
        const Span *where = &lint->pack->waivers.at[i].where;
        if (where->line == holder->line && where->column == holder->column) {
            spoken->waiver = i;
        }
    }
}

/* Notes that the waiver beside the text was needed for `row`. NULL when there is none for it. */
static const Waiver *waiver_for(Lint *lint, const Spoken *spoken, const TermRow *row)
{
    if (spoken->waiver == SIZE_MAX) {
        return NULL;
    }
    const Waiver *waiver = &lint->pack->waivers.at[spoken->waiver];
    for (uint32_t i = 0; i < waiver->codes.count; i++) {
        if (str_equal(waiver->codes.at[i].text, row->code.text)) {
            lint->used[spoken->waiver] |= 1U << i;
            return waiver;
        }
    }
    return NULL;
}

static void report(Lint *lint, Spoken *spoken, const TermRule *rule, const SaidWord *first,
                   const SaidWord *last)
{
    const TermRow *row = rule->row;
    find_place(lint, spoken);
    Span where = place_of_letters(&spoken->place, first->at, last->at + last->letters - first->at);
    const Waiver *waiver = waiver_for(lint, spoken, row);
    Diag *diag = NULL;
    if (waiver && waiver->because.text.len == 0) {
        return; /* that has its own message */
    }
    if (waiver) {
        diag = DIAG(lint->diags, DIAG_WAIVED, where, row->code.text, waiver->because.text);
    } else {
        Str words = row->is_explicit ? (Str){0} : str_slice(spoken->value, first->from, last->to);
        diag = DIAG(lint->diags, *kind_of(rule, spoken->places), where, row->code.text, words);
    }
    for (int lang = 0; diag && lang < LANG_COUNT; lang++) {
        diag->subject[lang] = text_in(&row->say, (Lang)lang);
    }
    if (diag) {
        diag->hides_line = row->is_explicit;
    }
}

static bool is_same_step(const PackText *a, const PackText *b)
{
    return a->step == b->step && a->lesson == b->lesson;
}

/* True when `pattern` is said anywhere in the step of the text. Texts of one step follow each
 * other.
 */
static bool is_said_in_step(Lint *lint, const Spoken *spoken, const Pattern *pattern)
{
    const PackTexts *texts = &lint->texts;
    size_t from = spoken->number;
    while (from > 0 && is_same_step(&texts->at[from - 1], spoken->text)) {
        from--;
    }
    for (size_t i = from; i < texts->count && is_same_step(&texts->at[i], spoken->text); i++) {
        SaidWords words = said_words(lint->scratch, texts->at[i].text->in[spoken->lang]);
        uint32_t first = 0;
        if (pattern_find(pattern, &words, &first) > 0) {
            return true;
        }
    }
    return false;
}

/* True when the row is about texts like this one. */
static bool applies(const TermRule *rule, const Spoken *spoken)
{
    const WordList *steps = &rule->row->steps;
    const Step *step = spoken->text->step;
    bool is_step = steps->count == 0;
    for (uint32_t i = 0; step && !is_step && i < steps->count; i++) {
        is_step = str_is(steps->at[i].text, step->kind->name);
    }
    bool is_audience =
        rule->audience == 0 || spoken->audience == 0 || (rule->audience & spoken->audience) != 0;
    return (rule->languages >> spoken->lang & 1) != 0 && (rule->ok & spoken->places) == 0 &&
           is_step && is_audience;
}

static void look_for(Lint *lint, Spoken *spoken, const TermRule *rule)
{
    for (uint32_t first = 0, count; first < spoken->words.count; first += count) {
        count = pattern_find(&rule->pattern, &spoken->words, &first);
        if (count == 0) {
            return;
        }
        bool is_excused =
            term_is_excused(lint->terms, rule, &spoken->words, first, first + count) ||
            (rule->needs.count > 0 && is_said_in_step(lint, spoken, &rule->needs));
        if (!is_excused && speak_first(spoken, rule->row, first, count)) {
            report(lint, spoken, rule, &spoken->words.at[first],
                   &spoken->words.at[first + count - 1]);
        }
    }
}

static unsigned voice_places(Voice voice)
{
    static const unsigned BITS[VOICE_COUNT] = {
        [VOICE_PLAIN] = 0,
        [VOICE_CONTACT] = 1U << WHERE_CONTACT,
        [VOICE_MYTH] = 1U << WHERE_MYTH,
        [VOICE_WRONG] = 1U << WHERE_WRONG,
        [VOICE_SAY_NOT] = 1U << WHERE_SAY_NOT,
        [VOICE_LAW] = 1U << WHERE_LAW,
        [VOICE_OLD] = 1U << WHERE_OLD,
    };
    return BITS[voice];
}

static unsigned audience_bit(Str name)
{
    Word word = {.text = name};
    return word_bits(&(WordList){&word, 1}, AUDIENCES);
}

static void look_at(Lint *lint, size_t number, Lang lang)
{
    const PackText *text = &lint->texts.at[number];
    const Step *step = text->step;
    Spoken spoken = {.text = text, .number = number, .lang = lang, .value = text->text->in[lang]};
    spoken.words = said_words(lint->scratch, spoken.value);
    spoken.audience = text->variant.len > 0 ? audience_bit(text->variant) : lint->audience;
    spoken.places = lint->places | voice_places(text->voice);
    if (spoken.audience == audience_bit(STR("adult"))) {
        spoken.places |= 1U << WHERE_ADULT;
    }
    if (step && (step->kind->flags & KIND_EXPLAINS_WORDS) != 0) {
        spoken.places |= 1U << WHERE_GLOSSARY;
    }
    lint->diags->path = text_path(text);
    for (size_t i = 0; i < lint->terms->rule_count; i++) {
        if (applies(&lint->terms->rules[i], &spoken)) {
            look_for(lint, &spoken, &lint->terms->rules[i]);
        }
    }
    lint->diags->path = (DiagPath){0};
}

static void look_at_all(Lint *lint, Span file)
{
    bool is_full = arena_is_full(lint->arena);
    for (size_t i = 0; i < lint->texts.count; i++) {
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            look_at(lint, i, (Lang)lang);
            is_full = is_full || arena_is_full(lint->scratch);
            arena_reset(lint->scratch);
        }
    }
    if (is_full || arena_is_full(lint->arena)) {
        DIAG(lint->diags, DIAG_NO_MEMORY, file, STR(""));
    }
}

/* True when every step was read without a mistake, so that no text is missing. */
static bool is_whole(const Pack *pack)
{
    for (uint32_t i = 0; i < pack->lessons.count; i++) {
        const Lesson *lesson = &pack->lessons.at[i];
        for (uint32_t j = 0; j < lesson->steps.count; j++) {
            if (!lesson->steps.at[j].is_clean) {
                return false;
            }
        }
    }
    return true;
}

static void check_waivers(Lint *lint)
{
    bool can_be_unused = is_whole(lint->pack);
    for (size_t i = 0; i < lint->pack->waivers.count; i++) {
        const Waiver *waiver = &lint->pack->waivers.at[i];
        if (waiver->because.text.len == 0 || waiver->codes.count == 0) {
            DIAG(lint->diags, DIAG_WAIVER_REASON, waiver->noted, STR(""));
        }
        for (uint32_t j = 0; j < waiver->codes.count; j++) {
            Word code = waiver->codes.at[j];
            const TermRow *row = terms_find(lint->terms, code.text);
            if (!row || !str_equal(row->code.text, code.text)) {
                DIAG(lint->diags, DIAG_WAIVER_CODE, code.where, code.text,
                     row ? row->code.text : (Str){0});
            } else if (can_be_unused && (lint->used[i] >> j & 1) == 0) {
                DIAG(lint->diags, DIAG_WAIVER_UNUSED, code.where, code.text);
            }
        }
    }
}

static void no_memory(Diags *diags, const void *item)
{
    const Span *where = item;
    DIAG(diags, DIAG_NO_MEMORY, *where, STR(""));
}

void lint_pack(const Terms *terms, const Pack *pack, Diags *diags)
{
    Lint lint = {.terms = terms,
                 .diags = diags,
                 .arena = arena_new(LINT_BYTES),
                 .scratch = arena_new(LINT_BYTES),
                 .pack = pack,
                 .audience = word_bits(&pack->audience, AUDIENCES)};
    size_t waivers = pack->waivers.count;
    lint.used =
        lint.arena ? arena_array(lint.arena, waivers ? waivers : 1, sizeof *lint.used) : NULL;
    if (lint.used && lint.scratch) {
        lint.texts = pack_texts(lint.arena, pack);
        look_at_all(&lint, pack->where);
        check_waivers(&lint);
        check_common(terms, pack, &lint.texts, lint.arena, diags);
    } else {
        no_memory(diags, pack);
    }
    arena_free(lint.scratch);
    arena_free(lint.arena);
}

void lint_shape(const Terms *terms, const Shape *shape, const void *item, unsigned places,
                Diags *diags)
{
    Lint lint = {.terms = terms,
                 .diags = diags,
                 .arena = arena_new(LINT_BYTES),
                 .scratch = arena_new(LINT_BYTES),
                 .places = places};
    if (lint.arena && lint.scratch) {
        const Span *where = item;
        lint.texts = shape_texts(lint.arena, shape, item);
        look_at_all(&lint, *where);
    } else {
        no_memory(diags, item);
    }
    arena_free(lint.scratch);
    arena_free(lint.arena);
}
