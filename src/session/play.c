/* Scripts of sittings: text in, intents out. */
#include "aman/session/play.h"

#include "aman/activities/glossary.h"

#include <stdio.h>
#include <string.h>

void player_begin(Player *player, const Library *library, uint64_t seed)
{
    memset(player, 0, sizeof *player);
    player->library = library;
    session_begin(&player->session, LANG_FIRST, (Look){0}, seed, 0);
}

static PlayResult fail(Player *player, PlayResult result, const char *what, Str word)
{
    snprintf(player->error, sizeof player->error, "%s '%.*s'", what,
             (int)(word.len < 80 ? word.len : 80), word.at ? word.at : "");
    return result;
}

static bool number_of(Str word, uint32_t *number)
{
    *number = 0;
    for (uint32_t i = 0; i < word.len; i++) {
        if (word.at[i] < '0' || word.at[i] > '9' || *number > 100000000) {
            return false;
        }
        *number = *number * 10 + (uint32_t)(word.at[i] - '0');
    }
    return word.len > 0;
}

/* "90s", "1500ms" or "2m" in milliseconds. */
static bool duration_of(Str word, uint64_t *ms)
{
    uint32_t digits = 0, number;
    while (digits < word.len && word.at[digits] >= '0' && word.at[digits] <= '9') {
        digits++;
    }
    Str unit = str_slice(word, digits, word.len);
    uint64_t factor = str_is(unit, "ms")  ? 1
                      : str_is(unit, "s") ? 1000
                      : str_is(unit, "m") ? 60000
                                          : 0;
    bool is_duration = factor > 0 && number_of(str_slice(word, 0, digits), &number);
    *ms = is_duration ? number * factor : 0;
    return is_duration;
}

/* The index that an argument means: a number from 1, or a name of the library. */
static bool index_of(const Player *player, IntentKind kind, Str word, uint16_t *index)
{
    const Library *library = player->library;
    Lang lang;
    if (kind == INTENT_LANGUAGE && lang_find(word, &lang)) {
        *index = (uint16_t)lang;
        return true;
    }
    int named = kind == INTENT_TRACK  ? library_track(library, word)
                : kind == INTENT_OPEN ? library_pack(library, word)
                                      : -1;
    if (named >= 0) {
        *index = (uint16_t)named;
        return true;
    }
    const GlossaryTerm *terms[GLOSSARY_WORDS];
    size_t count = glossary_terms(library, player->session.track, terms);
    int term = kind == INTENT_WORD ? glossary_find(terms, count, word) : -1;
    if (term >= 0) {
        *index = (uint16_t)term;
        return true;
    }
    uint32_t number;
    if (!number_of(word, &number) || number == 0 || number > UINT16_MAX) {
        return false;
    }
    *index = (uint16_t)(number - 1);
    return true;
}

static bool wants_index(IntentKind kind)
{
    return kind == INTENT_LANGUAGE || kind == INTENT_TRACK || kind == INTENT_OPEN ||
           kind == INTENT_PICK || kind == INTENT_MOVE || kind == INTENT_DROP ||
           kind == INTENT_TERM || kind == INTENT_WORD || kind == INTENT_DIGIT ||
           kind == INTENT_REPLY || kind == INTENT_PERIOD || kind == INTENT_GO ||
           kind == INTENT_STEP || kind == INTENT_VOTE || kind == INTENT_TEXT_SIZE ||
           kind == INTENT_THEME || kind == INTENT_MOTION || kind == INTENT_SOUND;
}

static void apply(Player *player, Intent intent, Outcome *outcome)
{
    *outcome = session_apply(&player->session, player->library, intent);
    for (size_t i = 0; i < outcome->event_count; i++) {
        player->counts[outcome->events[i].metric] += outcome->events[i].n;
    }
}

static PlayResult expect_count(Player *player, Str metric_word, Str number_word)
{
    Metric metric;
    uint32_t number;
    if (!metric_find(metric_word, &metric)) {
        return fail(player, PLAY_WRONG, "there is no metric", metric_word);
    }
    if (!number_of(number_word, &number)) {
        return fail(player, PLAY_WRONG, "this is no number:", number_word);
    }
    if (player->counts[metric] != number) {
        char have[12];
        snprintf(have, sizeof have, "%u", player->counts[metric]);
        return fail(player, PLAY_FAILED, "the count is", str_from_c(have));
    }
    return PLAY_STEP;
}

static PlayResult expect(Player *player, Str rest)
{
    Str what, value, number = {0}, more;
    str_next_word(&rest, &what);
    if (!str_next_word(&rest, &value)) {
        return fail(player, PLAY_WRONG, "a word is missing after", what);
    }
    if (str_is(what, "count")) {
        str_next_word(&rest, &number);
    }
    if (str_next_word(&rest, &more)) {
        return fail(player, PLAY_WRONG, "this is one word too many:", more);
    }
    StepRef ref;
    bool in_lesson = session_step(&player->session, player->library, &ref);
    Str have = {0};
    if (str_is(what, "count")) {
        return expect_count(player, value, number);
    }
    if (str_is(what, "place")) {
        have = str_from_c(place_word(player->session.place));
    } else if (str_is(what, "over")) {
        have = str_from_c(over_word(player->session.over));
    } else if (str_is(what, "language")) {
        have = str_from_c(lang_code(player->session.lang));
    } else if (str_is(what, "step")) {
        have = in_lesson ? ref.step->id.text : STR("none");
    } else {
        return fail(player, PLAY_WRONG, "one can expect place, over, language, step or count, not",
                    what);
    }
    return str_equal(have, value) ? PLAY_STEP : fail(player, PLAY_FAILED, "it is", have);
}

/* Time passes as on the real clock: ticks come when they are due. */
static void wait(Player *player, uint64_t ms, Outcome *outcome)
{
    uint64_t end = player->now_ms + ms;
    while (player->now_ms < end && outcome->event_count == 0) {
        uint64_t due = session_deadline(&player->session, player->now_ms);
        due = due > player->now_ms ? due : player->now_ms + 1;
        player->now_ms = due < end ? due : end;
        apply(player, (Intent){.kind = INTENT_TICK, .now_ms = player->now_ms}, outcome);
    }
    player->now_ms = end;
}

static PlayResult do_line(Player *player, Str line, Outcome *outcome)
{
    Str word, argument, more;
    IntentKind kind;
    uint64_t ms;
    uint16_t index = 0, to = 0;
    str_next_word(&line, &word);
    if (str_is(word, "expect")) {
        return expect(player, line);
    }
    str_next_word(&line, &argument);
    if (str_is(word, "move")) {
        Str place;
        str_next_word(&line, &place);
        if (!index_of(player, INTENT_MOVE, place, &to)) {
            return fail(player, PLAY_WRONG, "write two numbers, what and where to, not", place);
        }
    }
    if (str_next_word(&line, &more)) {
        return fail(player, PLAY_WRONG, "this is one word too many:", more);
    }
    if (str_is(word, "wait")) {
        if (!duration_of(argument, &ms)) {
            return fail(player, PLAY_WRONG, "write a time such as 90s, not", argument);
        }
        wait(player, ms, outcome);
        return PLAY_STEP;
    }
    if (!intent_find(word, &kind)) {
        return fail(player, PLAY_WRONG, "there is no such line:", word);
    }
    if (!wants_index(kind) && argument.len > 0) {
        return fail(player, PLAY_WRONG, "this is one word too many:", argument);
    }
    if (wants_index(kind) && !index_of(player, kind, argument, &index)) {
        return fail(player, PLAY_WRONG, "this is neither a number from 1 nor a name:", argument);
    }
    player->now_ms += 1000;
    apply(player, (Intent){.kind = kind, .index = index, .to = to, .now_ms = player->now_ms},
          outcome);
    return PLAY_STEP;
}

PlayResult player_step(Player *player, Str *script, Outcome *outcome)
{
    Str line;
    *outcome = (Outcome){0};
    while (str_next_line(script, &line)) {
        player->line++;
        int64_t note = str_find(line, STR("#"));
        line = str_trim(note < 0 ? line : str_slice(line, 0, (size_t)note));
        if (line.len > 0) {
            return do_line(player, line, outcome);
        }
    }
    return PLAY_DONE;
}

Str player_where(Arena *arena, const Player *player)
{
    StepRef ref;
    const Session *session = &player->session;
    if (!session_step(session, player->library, &ref)) {
        return str_print(arena, "%s over %s", place_word(session->place), over_word(session->over));
    }
    return str_print(arena, "%s " STR_FMT "/" STR_FMT "/" STR_FMT " over %s",
                     place_word(session->place), STR_ARG(ref.pack->id.text),
                     STR_ARG(ref.lesson->id.text), STR_ARG(ref.step->id.text),
                     over_word(session->over));
}
