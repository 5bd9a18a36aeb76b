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

static PlayResult fail(Player *player, PlayResult result, Phrase what, Str word)
{
    player->error = what;
    snprintf(player->error_word, sizeof player->error_word, "%.*s",
             (int)(word.len < 80 ? word.len : 80), word.at ? word.at : "");
    return result;
}

Str player_error(Arena *arena, const Player *player, Lang lang)
{
    Str word = str_from_c(player->error_word);
    return phrase_fill(arena, player->error, lang, &word, 1);
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

/* Which setting has this key; -1: none. */
static int find_setting(Str key)
{
    int i = 0;
    while (i < SETTING_COUNT && !str_is(key, SETTINGS[i].key)) {
        i++;
    }
    return i < SETTING_COUNT ? i : -1;
}

/* Which value of the setting has this word; -1: none. */
static int find_value(uint16_t setting, Str word)
{
    for (int i = 0; setting < SETTING_COUNT && SETTINGS[setting].words[i]; i++) {
        if (str_is(word, SETTINGS[setting].words[i])) {
            return i;
        }
    }
    return -1;
}

static int find_term(const Player *player, Str id)
{
    const GlossaryTerm *terms[GLOSSARY_WORDS];
    size_t count = glossary_terms(player->library, player->session.track, terms);
    return glossary_find(terms, count, id);
}

/* The index of what has this name; -1: nothing. `first` is the intent's first number. */
static int find_name(const Player *player, IntentArg arg, uint16_t first, Str name)
{
    Lang lang;
    switch (arg) {
    case ARG_NONE:
    case ARG_NTH:
    case ARG_AMOUNT:
    case ARG_CHOICE:
        break;
    case ARG_LANG:
        return lang_find(name, &lang) ? (int)lang : -1;
    case ARG_TRACK:
        return library_track(player->library, name);
    case ARG_PACK:
        return library_pack(player->library, name);
    case ARG_TERM:
        return find_term(player, name);
    case ARG_SETTING:
        return find_setting(name);
    case ARG_VALUE:
        return find_value(first, name);
    }
    return -1;
}

/* Takes a number of an intent off `line`. */
static PlayResult take_number(Player *player, IntentArg arg, const Intent *intent, Str *line,
                              uint16_t *number)
{
    Str word;
    uint32_t value;
    bool is_second = number == &intent->to;
    bool is_there = str_next_word(line, &word);
    if (!is_there && (arg == ARG_CHOICE || (arg == ARG_AMOUNT && is_second))) {
        return PLAY_STEP;
    }
    int named = find_name(player, arg, intent->index, word);
    uint32_t least = arg == ARG_AMOUNT ? 0 : 1;
    if (named < 0 && (!number_of(word, &value) || value < least || value > UINT16_MAX)) {
        return fail(player, PLAY_WRONG,
                    arg == ARG_AMOUNT             ? PHRASE_PLAY_NO_NUMBER
                    : is_second && arg == ARG_NTH ? PHRASE_PLAY_TWO_NUMBERS
                                                  : PHRASE_PLAY_NO_NAME,
                    word);
    }
    *number = (uint16_t)(named >= 0 ? (uint32_t)named : value - least);
    return PLAY_STEP;
}

static void apply_intent(Player *player, Intent intent, Outcome *outcome)
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
        return fail(player, PLAY_WRONG, PHRASE_PLAY_NO_METRIC, metric_word);
    }
    if (!number_of(number_word, &number)) {
        return fail(player, PLAY_WRONG, PHRASE_PLAY_NO_NUMBER, number_word);
    }
    if (player->counts[metric] != number) {
        char have[12];
        snprintf(have, sizeof have, "%u", player->counts[metric]);
        return fail(player, PLAY_FAILED, PHRASE_PLAY_COUNT_IS, str_from_c(have));
    }
    return PLAY_STEP;
}

static PlayResult expect(Player *player, Str rest)
{
    Str what, value, number = {0}, more;
    str_next_word(&rest, &what);
    if (!str_next_word(&rest, &value)) {
        return fail(player, PLAY_WRONG, PHRASE_PLAY_WORD_MISSING, what);
    }
    if (str_is(what, "count")) {
        str_next_word(&rest, &number);
    }
    if (str_next_word(&rest, &more)) {
        return fail(player, PLAY_WRONG, PHRASE_PLAY_WORD_TOO_MANY, more);
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
        return fail(player, PLAY_WRONG, PHRASE_PLAY_EXPECT, what);
    }
    return str_equal(have, value) ? PLAY_STEP : fail(player, PLAY_FAILED, PHRASE_PLAY_IT_IS, have);
}

/* Time passes as on the real clock: ticks come when they are due. */
static void pass_time(Player *player, uint64_t ms, Outcome *outcome)
{
    uint64_t end = player->now_ms + ms;
    while (player->now_ms < end && outcome->event_count == 0) {
        uint64_t due = session_deadline(&player->session, player->now_ms);
        due = due > player->now_ms ? due : player->now_ms + 1;
        player->now_ms = due < end ? due : end;
        apply_intent(player, (Intent){.kind = INTENT_TICK, .now_ms = player->now_ms}, outcome);
    }
    player->now_ms = end;
}

static PlayResult do_wait(Player *player, Str line, Outcome *outcome)
{
    Str argument, more;
    uint64_t ms;
    str_next_word(&line, &argument);
    if (str_next_word(&line, &more)) {
        return fail(player, PLAY_WRONG, PHRASE_PLAY_WORD_TOO_MANY, more);
    }
    if (!duration_of(argument, &ms)) {
        return fail(player, PLAY_WRONG, PHRASE_PLAY_NO_TIME, argument);
    }
    pass_time(player, ms, outcome);
    return PLAY_STEP;
}

static PlayResult do_intent(Player *player, Str word, Str line, Outcome *outcome)
{
    Str more;
    Intent intent = {0};
    if (!intent_find(word, &intent.kind)) {
        return fail(player, PLAY_WRONG, PHRASE_PLAY_NO_LINE, word);
    }
    const IntentRow *row = &INTENTS[intent.kind];
    PlayResult result = PLAY_STEP;
    if (row->index != ARG_NONE) {
        result = take_number(player, row->index, &intent, &line, &intent.index);
    }
    if (result == PLAY_STEP && row->to != ARG_NONE) {
        result = take_number(player, row->to, &intent, &line, &intent.to);
    }
    if (result != PLAY_STEP) {
        return result;
    }
    if (str_next_word(&line, &more)) {
        return fail(player, PLAY_WRONG, PHRASE_PLAY_WORD_TOO_MANY, more);
    }
    player->now_ms += 1000;
    intent.now_ms = player->now_ms;
    apply_intent(player, intent, outcome);
    return PLAY_STEP;
}

static PlayResult do_line(Player *player, Str line, Outcome *outcome)
{
    Str word;
    str_next_word(&line, &word);
    return str_is(word, "expect") ? expect(player, line)
           : str_is(word, "wait") ? do_wait(player, line, outcome)
                                  : do_intent(player, word, line, outcome);
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
