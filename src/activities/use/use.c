/* use: a reference. The workshop shows what it names; its own page says only the title. */
#include "aman/activities/use.h"

static const Field USE_FIELDS[] = {
    FIELD_TEXT("title", StepUse, title, REQUIRED, 1, 60),
    FIELD_ICON("icon", StepUse, icon, REQUIRED),
    FIELD_ID("pack", StepUse, pack, REQUIRED),
    FIELD_ID("step", StepUse, step, REQUIRED),
    FIELD_END,
};

bool use_target(const Library *library, const Step *step, StepRef *ref)
{
    return step->kind == &USE.kind && library_step(library, step->data, ref);
}

static const Text *use_title(const Step *step)
{
    return &((const StepUse *)step->data)->title;
}

const ActivityType USE = {
    .kind = {.name = "use",
             .summary = "a step of a plan that shows a step of another pack",
             .fields = USE_FIELDS,
             .data_size = sizeof(StepUse),
             .flags = KIND_IS_LED | KIND_IS_USE},
    .begin = reading_begin,
    .apply = reading_apply,
    .title = use_title,
    .states = reading_states,
};
