/* pledge: pick one to three, or none; nothing is signed and nothing is kept. */
#include "aman/activities/pledge.h"

static const Field ITEM_FIELDS[] = {
    FIELD_ANSWER("text", PledgeItem, text, 1, 50),
    FIELD_TEXT("note", PledgeItem, note, REQUIRED, 1, 60),
    FIELD_ICON("icon", PledgeItem, icon, REQUIRED),
    FIELD_END,
};
static const Shape ITEM_SHAPE = {.key = "pledge",
                                 .name = PHRASE_SHAPE_PLEDGE,
                                 .fields = ITEM_FIELDS,
                                 .size = sizeof(PledgeItem)};

static const Field PLEDGE_FIELDS[] = {
    FIELD_TEXT("title", Pledge, title, REQUIRED, 1, 60),
    FIELD_TEXT("text", Pledge, text, OPTIONAL, 1, 120),
    FIELD_LIST("items", Pledge, items, PledgeItem, REQUIRED, 2, PLEDGE_ITEMS, &ITEM_SHAPE),
    FIELD_END,
};

uint32_t pledge_count(const PledgeState *state)
{
    uint32_t count = 0;
    for (uint32_t bits = state->picked; bits; bits &= bits - 1) {
        count++;
    }
    return count;
}

static void pick(PledgeState *state, uint16_t index)
{
    bool is_picked = state->picked >> index & 1;
    if (is_picked || pledge_count(state) < PLEDGE_MOST) {
        state->picked = (uint8_t)(state->picked ^ 1U << index);
    }
}

static void pledge_apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    const Pledge *pledge = step->data;
    PledgeState *choosing = state;
    if (intent.kind == INTENT_PICK && !choosing->is_card && intent.index < pledge->items.count) {
        pick(choosing, intent.index);
    } else if (intent.kind == INTENT_SKIP || (intent.kind == INTENT_NEXT && choosing->is_card)) {
        outcome->go = GO_NEXT;
    } else if (intent.kind == INTENT_NEXT && choosing->picked) {
        choosing->is_card = true;
        outcome->effect = EFFECT_PAGE;
    } else if (intent.kind == INTENT_BACK && choosing->is_card) {
        choosing->is_card = false;
        outcome->effect = EFFECT_BACK;
    } else if (intent.kind == INTENT_BACK) {
        outcome->go = GO_BACK;
    }
}

static const Text *pledge_title(const Step *step)
{
    return &((const Pledge *)step->data)->title;
}

static size_t pledge_states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    const Pledge *pledge = step->data;
    size_t count = 0;
    script_add(scripts, &count, "fresh");
    script_do(script_add(scripts, &count, "one"), INTENT_PICK, 0);
    StateScript *card = script_add(scripts, &count, "card");
    for (uint16_t i = 0; i < pledge->items.count; i++) {
        script_do(card, INTENT_PICK, i);
    }
    script_do(card, INTENT_NEXT, 0);
    return count;
}

const ActivityType PLEDGE = {
    .kind = {.name = "pledge",
             .summary = "one to three small things to do",
             .fields = PLEDGE_FIELDS,
             .data_size = sizeof(Pledge)},
    .state_size = sizeof(PledgeState),
    .begin = reading_begin,
    .apply = pledge_apply,
    .title = pledge_title,
    .states = pledge_states,
};
