#include "walk.h"

#include "../support.h"

#include "aman/activities/card.h"
#include "aman/activities/choice.h"
#include "aman/activities/signs.h"
#include "aman/activities/story.h"

#include <string.h>

void walk_begin(Walk *walk, const Step *step, uint64_t seed)
{
    memset(walk, 0, sizeof *walk);
    walk->step = step;
    activity_of(step)->begin(step, walk->state, seed);
}

void walk_act(Walk *walk, IntentKind kind, uint16_t index)
{
    walk->last = (Outcome){0};
    Intent intent = {.kind = kind, .index = index};
    activity_of(walk->step)->apply(walk->step, walk->state, intent, &walk->last);
}

/* The part before the first comma, taken off `rest`. */
static Str next_part(Str *rest)
{
    int64_t comma = str_find(*rest, STR(","));
    Str part = comma < 0 ? *rest : str_slice(*rest, 0, (size_t)comma);
    *rest = comma < 0 ? (Str){0} : str_slice(*rest, (size_t)comma + 1, rest->len);
    return part;
}

void walk_do(Walk *walk, const char *moves)
{
    for (Str rest = str_from_c(moves); rest.len > 0;) {
        Str move = next_part(&rest), word, number;
        IntentKind kind = INTENT_NONE;
        uint16_t index = 0;
        assert_true(str_next_word(&move, &word) && intent_find(word, &kind));
        if (str_next_word(&move, &number)) {
            index = (uint16_t)(number.at[0] - '1');
        }
        walk_act(walk, kind, index);
    }
}

static Str choice_where(Arena *arena, const Walk *walk)
{
    const ChoiceState *state = (const void *)walk->state;
    const Answer *answer = &state->answers[state->current];
    int question = state->current + 1, place = answer->picked + 1;
    if (answer->picked == CHOICE_NONE) {
        return str_print(arena, "q%d fresh", question);
    }
    const char *word = !answer->attempt.is_checked ? "picked"
                       : choice_option(walk->step->data, state, answer->picked)->is_right
                           ? "right"
                           : "notyet";
    return str_print(arena, "q%d %s %d", question, word, place);
}

static Str story_where(Arena *arena, const Walk *walk)
{
    const Story *story = walk->step->data;
    const StoryState *state = (const void *)walk->state;
    Str node = story->nodes.at[state->node].id.text;
    switch ((StoryPhase)state->phase) {
    case STORY_NOTICE:
        return STR("notice");
    case STORY_SUMMARY:
        return STR("summary");
    case STORY_NODE:
        return node;
    case STORY_OUTCOME:
        return str_print(arena, STR_FMT ">%d", STR_ARG(node),
                         state->turns[state->depth - 1].choice + 1);
    case STORY_END:
        return str_print(arena, "end " STR_FMT, STR_ARG(node));
    }
    return (Str){0};
}

static Str signs_where(Arena *arena, const Walk *walk)
{
    const SignsState *state = (const void *)walk->state;
    switch ((SignsPhase)state->phase) {
    case SIGNS_NOTICE:
        return STR("notice");
    case SIGNS_CHAT:
        return str_print(arena, "chat %u of %u", signs_found(state), signs_total(walk->step->data));
    case SIGNS_LIST:
        return STR("list");
    }
    return (Str){0};
}

Str walk_where(Arena *arena, const Walk *walk)
{
    const ActivityType *type = activity_of(walk->step);
    return type == &CHOICE  ? choice_where(arena, walk)
           : type == &STORY ? story_where(arena, walk)
           : type == &SIGNS ? signs_where(arena, walk)
                            : STR("page");
}

Str walk_outcome(Arena *arena, const Walk *walk)
{
    static const char *const GOES[] = {
        [GO_STAY] = "stay", [GO_NEXT] = "next", [GO_BACK] = "back", [GO_PAUSE] = "pause"};
    static const char *const EFFECTS[] = {
        [EFFECT_NONE] = "",        [EFFECT_PAGE] = " page",     [EFFECT_BACK] = " back",
        [EFFECT_RIGHT] = " right", [EFFECT_NOTYET] = " notyet", [EFFECT_ERASED] = " erased"};
    Str text = str_print(arena, "%s%s", GOES[walk->last.go], EFFECTS[walk->last.effect]);
    for (size_t i = 0; i < walk->last.event_count; i++) {
        const CountEvent *event = &walk->last.events[i];
        text = str_print(arena, STR_FMT " %s=" STR_FMT, STR_ARG(text), metric_name(event->metric),
                         STR_ARG(event->value));
    }
    return text;
}

void check_walks(Arena *arena, const Step *step, const WalkRow *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Walk walk;
        walk_begin(&walk, step, 0);
        walk_do(&walk, rows[i].moves);
        Str where = walk_where(arena, &walk), outcome = walk_outcome(arena, &walk);
        bool is_there = !rows[i].where || str_is(where, rows[i].where);
        bool is_so = !rows[i].outcome || str_is(outcome, rows[i].outcome);
        if (!is_there || !is_so) {
            fail_msg("after <%s>: at <" STR_FMT ">, outcome <" STR_FMT ">", rows[i].moves,
                     STR_ARG(where), STR_ARG(outcome));
        }
    }
}
