/* message: one line of each row, then the whole message to read aloud. */
#include "aman/activities/message.h"

static const Field ROW_FIELDS[] = {
    FIELD_TEXT("label", MessageRow, label, REQUIRED, 1, 40),
    FIELD_TEXTS("lines", MessageRow, lines, REQUIRED, 2, MESSAGE_LINES),
    FIELD_END,
};
static const Shape ROW_SHAPE = {.key = "row",
                                .name = PHRASE_SHAPE_MESSAGE_ROW,
                                .fields = ROW_FIELDS,
                                .size = sizeof(MessageRow)};

static const Field MESSAGE_FIELDS[] = {
    FIELD_TEXT("title", Message, title, REQUIRED, 1, 60),
    FIELD_TEXT("to", Message, to, REQUIRED, 1, 30),
    FIELD_LIST("rows", Message, rows, MessageRow, REQUIRED, 2, MESSAGE_ROWS, &ROW_SHAPE),
    FIELD_TEXT("note", Message, note, REQUIRED, 1, 120),
    FIELD_END,
};

bool message_is_whole(const Message *message, const MessageState *state)
{
    for (uint32_t i = 0; i < message->rows.count; i++) {
        if (state->picked[i] == MESSAGE_NONE) {
            return false;
        }
    }
    return true;
}

static void message_begin(const Step *step, void *state, uint64_t seed)
{
    (void)step, (void)seed;
    *(MessageState *)state = (MessageState){.picked = {MESSAGE_NONE, MESSAGE_NONE, MESSAGE_NONE}};
}

static void message_apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    const Message *message = step->data;
    MessageState *building = state;
    uint32_t row = intent.index / MESSAGE_LINES, line = intent.index % MESSAGE_LINES;
    if (intent.kind == INTENT_PICK && !building->is_reading && row < message->rows.count &&
        line < message->rows.at[row].lines.count) {
        building->picked[row] = (uint8_t)line;
    } else if (intent.kind == INTENT_NEXT && building->is_reading) {
        outcome->go = GO_NEXT;
    } else if (intent.kind == INTENT_NEXT && message_is_whole(message, building)) {
        building->is_reading = true;
        outcome->effect = EFFECT_PAGE;
    } else if (intent.kind == INTENT_BACK && building->is_reading) {
        building->is_reading = false;
        outcome->effect = EFFECT_BACK;
    } else if (intent.kind == INTENT_BACK) {
        outcome->go = GO_BACK;
    }
}

static const Text *message_title(const Step *step)
{
    return &((const Message *)step->data)->title;
}

static size_t message_states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    const Message *message = step->data;
    size_t count = 0;
    script_add(scripts, &count, "fresh");
    script_do(script_add(scripts, &count, "one"), INTENT_PICK, 0);
    StateScript *whole = script_add(scripts, &count, "whole");
    StateScript *read = script_add(scripts, &count, "read");
    for (uint32_t i = 0; i < message->rows.count; i++) {
        uint16_t last = (uint16_t)(i * MESSAGE_LINES + message->rows.at[i].lines.count - 1);
        script_do(whole, INTENT_PICK, (uint16_t)(i * MESSAGE_LINES));
        script_do(read, INTENT_PICK, last);
    }
    script_do(read, INTENT_NEXT, 0);
    return count;
}

static bool message_gives_help(const Step *step)
{
    (void)step;
    return true;
}

const ActivityType MESSAGE = {
    .kind = {.name = "message",
             .summary = "a message to a trusted adult, out of ready sentences",
             .fields = MESSAGE_FIELDS,
             .data_size = sizeof(Message),
             .flags = KIND_PRACTISES,
             .gives_help = message_gives_help},
    .state_size = sizeof(MessageState),
    .begin = message_begin,
    .apply = message_apply,
    .title = message_title,
    .states = message_states,
};
