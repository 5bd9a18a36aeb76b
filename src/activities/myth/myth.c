/* myth: give a card to a side; it says at once what is true and why. The side may be changed. */
#include "aman/activities/myth.h"

#include "aman/pack/decision.h"

#include <stdio.h>

static const char *const ANSWERS[] = {"myth", "fact", NULL};

static const Field CARD_FIELDS[] = {
    FIELD_TEXT("text", MythCard, text, REQUIRED, 1, 110),
    FIELD_CHOICE("answer", MythCard, answer, REQUIRED, ANSWERS),
    FIELD_TEXT("why", MythCard, why, REQUIRED, 1, 200),
    FIELD_END,
};
static Voice card_voice(const void *item, const char *key)
{
    bool is_statement = str_is(STR("text"), key);
    return is_statement && myth_side(item) == SIDE_MYTH ? VOICE_MYTH : VOICE_PLAIN;
}

static const Shape CARD_SHAPE = {.key = "statement",
                                 .name = PHRASE_SHAPE_STATEMENT,
                                 .fields = CARD_FIELDS,
                                 .size = sizeof(MythCard),
                                 .voice = card_voice};

static const Field MYTH_FIELDS[] = {
    FIELD_TEXT("title", Myth, title, OPTIONAL, 1, 60),
    FIELD_LIST("items", Myth, items, MythCard, REQUIRED, 1, MYTH_CARDS, &CARD_SHAPE),
    FIELD_END,
};

MythSide myth_side(const MythCard *card)
{
    return str_is(card->answer.text, "fact") ? SIDE_FACT : SIDE_MYTH;
}

static void myth_begin(const Step *step, void *state, uint64_t seed)
{
    (void)seed;
    const Myth *myth = step->data;
    MythState *sorting = state;
    for (uint32_t i = 0; i < myth->items.count; i++) {
        sorting->answers[i].side = SIDE_NONE;
    }
}

static void give(const Step *step, MythState *state, MythSide side, Outcome *outcome)
{
    const Myth *myth = step->data;
    MythAnswer *answer = &state->answers[state->current];
    if (answer->side == side) {
        return;
    }
    answer->side = (uint8_t)side;
    if (side != myth_side(&myth->items.at[state->current])) {
        outcome->effect = EFFECT_NOTYET;
        answer->was_notyet = true;
        return;
    }
    outcome->effect = EFFECT_RIGHT;
    if (!answer->is_counted) {
        answer->is_counted = true;
        outcome_answer(outcome, step, state->current, !answer->was_notyet);
    }
}

static void myth_apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    const Myth *myth = step->data;
    MythState *sorting = state;
    if (intent.kind == INTENT_PICK && intent.index < SIDE_NONE) {
        give(step, sorting, (MythSide)intent.index, outcome);
    } else if (intent.kind == INTENT_NEXT && sorting->answers[sorting->current].side != SIDE_NONE) {
        outcome->go = GO_NEXT;
    } else if (intent.kind == INTENT_BACK) {
        outcome->go = GO_BACK;
    }
    question_turn(&sorting->current, myth->items.count, outcome);
}

/* A title is optional: then it is called by its first statement. */
static const Text *myth_title(const Step *step)
{
    const Myth *myth = step->data;
    return myth->title.in[LANG_FIRST].len > 0 ? &myth->title : &myth->items.at[0].text;
}

static size_t myth_states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    static const char *const ENDINGS[] = {"fresh", "myth", "fact"};
    const Myth *myth = step->data;
    size_t count = 0;
    for (uint32_t i = 0; i < myth->items.count; i++) {
        for (uint16_t ending = 0; ending < 3; ending++) {
            char name[24];
            snprintf(name, sizeof name, "%u-%s", i + 1, ENDINGS[ending]);
            StateScript *script = script_add(scripts, &count, name);
            for (uint32_t j = 0; j < i; j++) {
                script_do(script, INTENT_PICK, (uint16_t)myth_side(&myth->items.at[j]));
                script_do(script, INTENT_NEXT, 0);
            }
            if (ending > 0) {
                script_do(script, INTENT_PICK, (uint16_t)(ending - 1));
            }
        }
    }
    return count;
}

static AnswerState myth_answer_state(const Step *step, const void *state)
{
    const Myth *myth = step->data;
    const MythState *sorting = state;
    bool is_right = true;
    for (uint32_t i = 0; i < myth->items.count; i++) {
        if (sorting->answers[i].was_notyet) {
            return ANSWER_NOTYET;
        }
        is_right = is_right && sorting->answers[i].side != SIDE_NONE;
    }
    return is_right ? ANSWER_RIGHT : ANSWER_OPEN;
}

static bool myth_answers(const Step *step, uint32_t index, GroupFrame *frame)
{
    const Myth *myth = step->data;
    if (index >= myth->items.count) {
        return false;
    }
    const MythCard *card = &myth->items.at[index];
    *frame = (GroupFrame){.step = step,
                          .ask = &card->text,
                          .whys = {&card->why, &card->why},
                          .answer_count = 2,
                          .right = (uint8_t)(1U << myth_side(card)),
                          .is_myth = true,
                          .question = index,
                          .questions = myth->items.count,
                          .index = index,
                          .count = myth->items.count};
    return true;
}

static bool myth_decision(const Step *step, uint32_t index, Decision *decision)
{
    const Myth *myth = step->data;
    if (index >= myth->items.count) {
        return false;
    }
    const MythCard *card = &myth->items.at[index];
    bool is_fact = myth_side(card) == SIDE_FACT;
    *decision = (Decision){.kind = DECISION_MYTH,
                           .ask = &card->text,
                           .ways = {{NULL, &card->why, is_fact}, {NULL, NULL, !is_fact}},
                           .way_count = 2};
    return true;
}

const ActivityType MYTH = {
    .kind = {.name = "myth",
             .summary = "statements that are a myth or a fact",
             .fields = MYTH_FIELDS,
             .data_size = sizeof(Myth),
             .flags = KIND_PRACTISES,
             .decision = myth_decision},
    .state_size = sizeof(MythState),
    .begin = myth_begin,
    .apply = myth_apply,
    .title = myth_title,
    .answers = myth_answers,
    .states = myth_states,
    .answer = myth_answer_state,
};
