/* match: pick one on the left, then its partner on the right; a tie can be taken apart until it is
 * checked. */
#include "aman/activities/match.h"

#include "aman/base/rng.h"

static const Field PAIR_FIELDS[] = {
    FIELD_ANSWER("left", MatchPair, left, 1, 60),
    FIELD_ANSWER("right", MatchPair, right, 1, 60),
    FIELD_TEXT("why", MatchPair, why, REQUIRED, 1, 160),
    FIELD_END,
};
static const Shape PAIR_SHAPE = {
    .key = "pair", .name = PHRASE_SHAPE_PAIR, .fields = PAIR_FIELDS, .size = sizeof(MatchPair)};

static const Field MATCH_FIELDS[] = {
    FIELD_TEXT("title", Match, title, REQUIRED, 1, 60),
    FIELD_LIST("pairs", Match, pairs, MatchPair, REQUIRED, 2, MATCH_PAIRS, &PAIR_SHAPE),
    FIELD_END,
};

uint8_t match_left_of(const Match *match, const MatchState *state, uint8_t place)
{
    for (uint8_t i = 0; i < match->pairs.count; i++) {
        if (state->tied[i] == place) {
            return i;
        }
    }
    return MATCH_NONE;
}

bool match_pair_is_right(const MatchState *state, uint8_t left)
{
    return state->tied[left] != MATCH_NONE && state->rights[state->tied[left]] == left;
}

bool match_is_right(const Match *match, const MatchState *state)
{
    for (uint8_t i = 0; i < match->pairs.count; i++) {
        if (!match_pair_is_right(state, i)) {
            return false;
        }
    }
    return true;
}

uint32_t match_tied(const Match *match, const MatchState *state)
{
    uint32_t tied = 0;
    for (uint32_t i = 0; i < match->pairs.count; i++) {
        tied += state->tied[i] != MATCH_NONE;
    }
    return tied;
}

static void match_begin(const Step *step, void *state, uint64_t seed)
{
    const Match *match = step->data;
    MatchState *tying = state;
    rng_order(seed, tying->rights, (uint8_t)match->pairs.count);
    for (uint32_t i = 0; i < MATCH_PAIRS; i++) {
        tying->tied[i] = MATCH_NONE;
    }
    tying->left = tying->right = MATCH_NONE;
}

/* Ties the two that wait for each other. */
static void tie(const Match *match, MatchState *state)
{
    uint8_t former = match_left_of(match, state, state->right);
    if (former != MATCH_NONE) {
        state->tied[former] = MATCH_NONE;
    }
    state->tied[state->left] = state->right;
    state->left = state->right = MATCH_NONE;
}

static void pick(const Match *match, MatchState *state, uint16_t index)
{
    uint32_t count = match->pairs.count;
    if (index >= 2 * count) {
        return;
    }
    bool is_left = index < count;
    uint8_t *waiting = is_left ? &state->left : &state->right;
    uint8_t place = (uint8_t)(is_left ? index : index - count);
    *waiting = *waiting == place ? MATCH_NONE : place;
    if (state->left != MATCH_NONE && state->right != MATCH_NONE) {
        tie(match, state);
    }
}

static AnswerState given(const Match *match, const MatchState *state)
{
    return match_tied(match, state) < match->pairs.count ? ANSWER_OPEN
           : match_is_right(match, state)                ? ANSWER_RIGHT
                                                         : ANSWER_NOTYET;
}

/* To try again: what was right stays tied. */
static void drop_wrong(const Match *match, MatchState *state)
{
    for (uint8_t i = 0; i < match->pairs.count; i++) {
        state->tied[i] = match_pair_is_right(state, i) ? state->tied[i] : MATCH_NONE;
    }
}

static void match_apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    const Match *match = step->data;
    MatchState *tying = state;
    bool is_checked = tying->attempt.is_checked;
    if (intent.kind == INTENT_PICK && !is_checked) {
        pick(match, tying, intent.index);
    } else if (intent.kind == INTENT_DROP && !is_checked && intent.index < match->pairs.count) {
        tying->tied[intent.index] = MATCH_NONE;
    } else if (intent.kind == INTENT_AGAIN && is_checked) {
        drop_wrong(match, tying);
    }
    attempt_apply(&tying->attempt, step, 0, given(match, tying), intent, outcome);
}

static const Text *match_title(const Step *step)
{
    return &((const Match *)step->data)->title;
}

/* Ties every left: to its partner with seed 0, or, turned by one, to the next one's. */
static void tie_all(const Match *match, uint32_t turned, StateScript *script)
{
    uint32_t count = match->pairs.count;
    for (uint32_t i = 0; i < count; i++) {
        script_do(script, INTENT_PICK, (uint16_t)i);
        script_do(script, INTENT_PICK, (uint16_t)(count + (i + turned) % count));
    }
}

static size_t match_states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    const Match *match = step->data;
    size_t count = 0;
    script_add(scripts, &count, "fresh");
    StateScript *half = script_add(scripts, &count, "half");
    script_do(half, INTENT_PICK, 0);
    script_do(half, INTENT_PICK, (uint16_t)match->pairs.count);
    script_do(half, INTENT_PICK, 1);
    tie_all(match, 0, script_add(scripts, &count, "tied"));
    StateScript *right = script_add(scripts, &count, "right");
    tie_all(match, 0, right);
    script_do(right, INTENT_CHECK, 0);
    StateScript *notyet = script_add(scripts, &count, "notyet");
    tie_all(match, 1, notyet);
    script_do(notyet, INTENT_CHECK, 0);
    return count;
}

static AnswerState match_answer_state(const Step *step, const void *state)
{
    (void)step;
    return attempt_state(&((const MatchState *)state)->attempt);
}

const ActivityType MATCH = {
    .kind = {.name = "match",
             .summary = "pairs to tie together",
             .fields = MATCH_FIELDS,
             .data_size = sizeof(Match),
             .flags = KIND_PRACTISES},
    .state_size = sizeof(MatchState),
    .begin = match_begin,
    .apply = match_apply,
    .title = match_title,
    .states = match_states,
    .answer = match_answer_state,
};
