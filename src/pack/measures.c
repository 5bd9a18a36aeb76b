/* Counts what rules_answers.c judges and `check --figures` prints. */
#include "aman/pack/measures.h"

#include "rules.h"
#include "said.h"
#include "terms.h"

#include "aman/pack/sentences.h"

#include <stdlib.h>

const char *const MEASURE_NAMES[MEASURE_COUNT] = {
    [MEASURE_TEXTS] = "texts",
    [MEASURE_SENTENCES] = "sentences",
    [MEASURE_WORDS] = "words",
    [MEASURE_LETTERS] = "letters",
    [MEASURE_WORDS_READ] = "words_read",
    [MEASURE_PRESSES] = "presses",
    [MEASURE_QUESTIONS] = "questions",
    [MEASURE_CHANCE_PERCENT] = "chance_percent",
    [MEASURE_LONGEST_RIGHT] = "longest_right",
    [MEASURE_KIND_RIGHT] = "kind_right",
    [MEASURE_RIGHT_AT] = "right_at_1",
    [MEASURE_RIGHT_AT + 1] = "right_at_2",
    [MEASURE_RIGHT_AT + 2] = "right_at_3",
    [MEASURE_RIGHT_AT + 3] = "right_at_4",
    [MEASURE_RIGHT_AT_LAST] = "right_at_5",
    [MEASURE_LETTERS_RIGHT] = "letters_right",
    [MEASURE_LETTERS_WRONG] = "letters_wrong",
    [MEASURE_WRONGS] = "wrongs",
    [MEASURE_TURNS] = "turns",
    [MEASURE_SAFE_FIRST] = "safe_first",
    [MEASURE_SAFE_ONLY] = "safe_only",
    [MEASURE_MYTHS] = "myths",
    [MEASURE_WORDED] = "worded",
    [MEASURE_TOLD] = "told",
    [MEASURE_MESSAGES] = "messages",
    [MEASURE_HARMLESS] = "harmless",
    [MEASURE_REASONS] = "reasons",
    [MEASURE_REPEATED] = "repeated",
};

enum {
    WORDS_A_MINUTE = 100, /* a slow reader of this age */
    PRESS_SECONDS = 3,
    PRESSES_DECISION = 2, /* to choose, and to go on */
    PERCENT = 100,
};

/* What the measures of one audience are made of. */
typedef struct {
    Arena *arena;
    const Terms *terms;
    Lang lang;
    Measures *measures;
} Count;

static Str in(const Count *count, const Text *text)
{
    return text ? text->in[count->lang] : (Str){0};
}

/* Counts one more, and remembers the first. */
static void note(const Count *count, Measure measure, const Text *text)
{
    count->measures->n[measure]++;
    if (!count->measures->first[measure]) {
        count->measures->first[measure] = text;
    }
}

/* Letters and digits: signs and quotes do not make an answer look long. */
static uint32_t letters_of(Str text)
{
    uint32_t letters = 0;
    for (size_t at = 0, size = 0; at < text.len; at += size) {
        LetterKind kind = str_letter_kind(str_code_point(str_slice(text, at, text.len), &size));
        letters += kind == LETTER_OF_WORD || kind == LETTER_DIGIT;
    }
    return letters;
}

static bool has_tone(const Count *count, Tone tone, Str text)
{
    SaidWords words = count->terms ? said_words(count->arena, text) : (SaidWords){0};
    for (uint32_t i = 0; i < words.count; i++) {
        if (terms_has_tone(count->terms, tone, count->lang, words.at[i].text)) {
            return true;
        }
    }
    return false;
}

/* The ways of a question, looked at once. */
typedef struct {
    uint32_t rights, kind;     /* how many are right, and sound kind */
    uint32_t right, wrong;     /* letters of the longest ones */
    const DecisionWay *answer; /* the first right one; NULL: none */
    bool is_kind;              /* a right one sounds kind */
} Ways;

static Ways ways_of(const Count *count, const Decision *decision)
{
    Ways ways = {0};
    for (uint32_t i = 0; i < decision->way_count; i++) {
        const DecisionWay *way = &decision->ways[i];
        uint32_t letters = letters_of(in(count, way->text));
        bool sounds_kind = has_tone(count, TONE_KIND, in(count, way->text));
        uint32_t *longest = way->is_right ? &ways.right : &ways.wrong;
        *longest = letters > *longest ? letters : *longest;
        ways.kind += sounds_kind;
        ways.rights += way->is_right;
        ways.is_kind = ways.is_kind || (way->is_right && sounds_kind);
        ways.answer = !ways.answer && way->is_right ? way : ways.answer;
        if (!way->is_right) {
            note(count, MEASURE_WRONGS, way->text);
            count->measures->n[MEASURE_LETTERS_WRONG] += letters;
        }
    }
    return ways;
}

static void count_question(const Count *count, const Decision *decision)
{
    Ways ways = ways_of(count, decision);
    if (!ways.answer) {
        return;
    }
    const Text *right = ways.answer->text;
    Measure place = MEASURE_RIGHT_AT + (Measure)(ways.answer - decision->ways);
    note(count, MEASURE_QUESTIONS, decision->ask);
    note(count, place, right);
    count->measures->n[MEASURE_CHANCE_PERCENT] += ways.rights * PERCENT / decision->way_count;
    count->measures->n[MEASURE_LETTERS_RIGHT] += ways.right;
    if (ways.right > ways.wrong) {
        note(count, MEASURE_LONGEST_RIGHT, right);
    }
    if (ways.is_kind && ways.kind == 1) {
        note(count, MEASURE_KIND_RIGHT, right);
    }
}

static void count_turn(const Count *count, const Decision *decision)
{
    const Text *first = decision->ways[0].text;
    uint32_t safe = 0;
    for (uint32_t i = 0; i < decision->way_count; i++) {
        safe += decision->ways[i].is_right;
    }
    note(count, MEASURE_TURNS, first);
    if (decision->ways[0].is_right) {
        note(count, MEASURE_SAFE_FIRST, first);
    }
    if (safe == decision->way_count) {
        note(count, MEASURE_SAFE_ONLY, first);
    }
}

/* A statement with words of both kinds tells nothing. */
static void count_myth(const Count *count, const Decision *decision)
{
    Str text = in(count, decision->ask);
    bool is_certain = has_tone(count, TONE_CERTAIN, text);
    bool is_possible = has_tone(count, TONE_POSSIBLE, text);
    note(count, MEASURE_MYTHS, decision->ask);
    if (is_certain != is_possible) {
        note(count, MEASURE_WORDED, decision->ask);
        if (is_possible == decision->ways[0].is_right) {
            note(count, MEASURE_TOLD, decision->ask);
        }
    }
}

static void count_decision(const Count *count, const Decision *decision)
{
    switch (decision->kind) {
    case DECISION_QUESTION:
    case DECISION_CHECK:
        count_question(count, decision);
        break;
    case DECISION_STORY:
        count_turn(count, decision);
        break;
    case DECISION_MYTH:
        count_myth(count, decision);
        break;
    case DECISION_SIGN:
        note(count, MEASURE_MESSAGES, decision->ask);
        if (decision->ways[1].is_right) {
            note(count, MEASURE_HARMLESS, decision->ask);
        }
        break;
    }
}

/* Words of reasons that only who answers wrong reads. */
static uint32_t words_not_read(const Count *count, const Decision *decision)
{
    uint32_t words = 0;
    for (uint32_t i = 0; i < decision->way_count; i++) {
        const DecisionWay *way = &decision->ways[i];
        bool is_skipped = way->why && !way->is_right && decision->kind == DECISION_QUESTION;
        words += is_skipped ? sentence_words(in(count, way->why)) : 0;
    }
    return words;
}

static void count_text(const Count *count, const PackText *text)
{
    Measures *measures = count->measures;
    Str rest = in(count, text->text), sentence, word;
    uint32_t words = sentence_words(rest);
    const StepKind *kind = text->outer ? text->outer->kind : NULL;
    uint32_t percent = kind && kind->percent_read && text->outer->is_clean
                           ? kind->percent_read(text->outer)
                           : PERCENT;
    measures->n[MEASURE_TEXTS]++;
    measures->n[MEASURE_WORDS] += words;
    measures->n[MEASURE_WORDS_READ] += (words * percent + PERCENT / 2) / PERCENT;
    while (sentence_next(&rest, &sentence)) {
        uint32_t own = sentence_words(sentence);
        measures->n[MEASURE_SENTENCES]++;
        measures->longest_sentence =
            own > measures->longest_sentence ? own : measures->longest_sentence;
    }
    rest = in(count, text->text);
    while (sentence_next_word(&rest, &word)) {
        measures->n[MEASURE_LETTERS] += str_letters(word);
    }
}

/* The two words with which a reason begins or ends. */
typedef struct {
    Str words;
    const Text *reason;
    uint32_t number; /* of the reason */
} Edge;

static int compare_edges(const void *left, const void *right)
{
    const Edge *a = left, *b = right;
    uint64_t x = sentence_hash(a->words), y = sentence_hash(b->words);
    int order = (x > y) - (x < y);
    return order != 0 ? order : (a->number > b->number) - (a->number < b->number);
}

typedef struct {
    Arena *arena;
    Edge *at;
    size_t count, capacity;
} Edges;

static void add_edge(Edges *edges, const Edge *edge)
{
    Edge *grown =
        arena_grow(edges->arena, edges->at, &edges->capacity, edges->count + 1, sizeof *grown);
    if (grown) {
        edges->at = grown;
        grown[edges->count++] = *edge;
    }
}

/* First and last two words of each sentence of a reason. */
static void add_reason(const Count *count, Edges *edges, const Text *reason)
{
    Str text = in(count, reason);
    SaidWords words = said_words(edges->arena, text);
    for (uint32_t i = 0; i + 1 < words.count; i++) {
        const SaidWord *word = &words.at[i];
        bool is_in_one = word[0].sentence == word[1].sentence;
        bool is_first = i == 0 || word[-1].sentence != word->sentence;
        bool is_last = i + 2 == words.count || word[2].sentence != word->sentence;
        if (is_in_one && (is_first || is_last)) {
            add_edge(edges, &(Edge){.words = str_slice(text, word[0].from, word[1].to),
                                    .reason = reason,
                                    .number = count->measures->n[MEASURE_REASONS]});
        }
    }
    note(count, MEASURE_REASONS, reason);
}

/* The edge that most reasons share; each counts once. */
static void count_repeats(Edges *edges, Measures *measures)
{
    if (edges->count == 0) {
        return;
    }
    qsort(edges->at, edges->count, sizeof *edges->at, compare_edges);
    for (size_t from = 0, to; from < edges->count; from = to) {
        uint32_t reasons = 1;
        for (to = from + 1;
             to < edges->count && str_same_words(edges->at[to].words, edges->at[from].words);
             to++) {
            reasons += edges->at[to].number != edges->at[to - 1].number;
        }
        if (reasons > measures->n[MEASURE_REPEATED]) {
            measures->n[MEASURE_REPEATED] = reasons;
            measures->phrase = edges->at[from].words;
            measures->first[MEASURE_REPEATED] = edges->at[from].reason;
        }
    }
}

static void count_decisions(const Count *count, const Pack *pack, Str audience)
{
    Measures *measures = count->measures;
    PackDecisions list = pack_decisions(count->arena, pack, audience);
    Edges edges = {.arena = count->arena};
    for (size_t i = 0; i < list.count; i++) {
        const Decision *decision = &list.at[i].decision;
        uint32_t skipped = words_not_read(count, decision);
        count_decision(count, decision);
        measures->n[MEASURE_PRESSES] += PRESSES_DECISION;
        measures->n[MEASURE_WORDS_READ] -=
            skipped < measures->n[MEASURE_WORDS_READ] ? skipped : measures->n[MEASURE_WORDS_READ];
        for (uint32_t j = 0; j < decision->way_count; j++) {
            if (in(count, decision->ways[j].why).len > 0) {
                add_reason(count, &edges, decision->ways[j].why);
            }
        }
    }
    count_repeats(&edges, measures);
}

Measures pack_measures(Arena *arena, const Pack *pack, Str audience, Lang lang, const Terms *terms)
{
    Measures measures = {0};
    const Count count = {arena, terms, lang, &measures};
    PackTexts texts = pack_texts(arena, pack);
    const Step *last = NULL;
    for (size_t i = 0; i < texts.count; i++) {
        const PackText *text = &texts.at[i];
        if (text->voice == VOICE_LAW || is_note(text) ||
            !(text_readers(pack, text) & audience_reader(audience))) {
            continue;
        }
        measures.n[MEASURE_PRESSES] += text->outer && text->outer != last;
        last = text->outer ? text->outer : last;
        count_text(&count, text);
    }
    count_decisions(&count, pack, audience);
    return measures;
}

void measures_add(Measures *sum, const Measures *more)
{
    if (more->n[MEASURE_REPEATED] > sum->n[MEASURE_REPEATED]) {
        sum->phrase = more->phrase;
    }
    for (int i = 0; i < MEASURE_COUNT; i++) {
        sum->n[i] += more->n[i];
        sum->first[i] = sum->first[i] ? sum->first[i] : more->first[i];
    }
    if (more->longest_sentence > sum->longest_sentence) {
        sum->longest_sentence = more->longest_sentence;
    }
}

uint32_t measures_minutes_tenths(const Measures *measures)
{
    double minutes = (double)measures->n[MEASURE_WORDS_READ] / WORDS_A_MINUTE +
                     (double)measures->n[MEASURE_PRESSES] * PRESS_SECONDS / 60;
    return (uint32_t)(minutes * 10 + 0.5);
}
