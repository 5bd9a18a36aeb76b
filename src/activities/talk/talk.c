/* talk: nothing can be answered on the screen; people talk. */
#include "aman/activities/talk.h"

static const Field TALK_FIELDS[] = {
    FIELD_TEXT("title", Talk, title, REQUIRED, 1, 60),
    FIELD_TEXT("text", Talk, text, REQUIRED, 1, 240),
    FIELD_ICON("icon", Talk, icon, REQUIRED),
    FIELD_TEXTS("prompts", Talk, prompts, OPTIONAL, 1, 6),
    FIELD_END,
};

static const Text *talk_title(const Step *step)
{
    return &((const Talk *)step->data)->title;
}

const ActivityType TALK = {
    .kind = {.name = "talk",
             .summary = "a step of a plan that a facilitator leads",
             .fields = TALK_FIELDS,
             .data_size = sizeof(Talk),
             .flags = KIND_IS_LED},
    .begin = reading_begin,
    .apply = reading_apply,
    .title = talk_title,
    .states = reading_states,
};
