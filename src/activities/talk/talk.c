/* talk: nothing can be answered on the screen; people talk. */
#include "aman/activities/talk.h"

static const Field TALK_FIELDS[] = {
    FIELD_TEXT("title", Talk, title, REQUIRED, 1, 60),
    FIELD_TEXT("text", Talk, text, REQUIRED, 1, 240),
    FIELD_ICON("icon", Talk, icon, REQUIRED),
    FIELD_TEXTS("prompts", Talk, prompts, OPTIONAL, 1, 6),
    FIELD_END,
};

static void begin(const Step *step, void *state, uint64_t seed)
{
    (void)step, (void)state, (void)seed;
}

static void apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    (void)step, (void)state;
    outcome->go = intent.kind == INTENT_NEXT   ? GO_NEXT
                  : intent.kind == INTENT_BACK ? GO_BACK
                                               : GO_STAY;
}

static size_t speak(const StepRef *ref, const void *state, Lang lang, Str lines[SPEAK_LINES])
{
    (void)state;
    const Talk *talk = ref->step->data;
    size_t count = 0;
    speak_add(lines, &count, text_in(&talk->title, lang));
    speak_add(lines, &count, text_in(&talk->text, lang));
    for (uint32_t i = 0; i < talk->prompts.count; i++) {
        speak_add(lines, &count, text_in(&talk->prompts.at[i], lang));
    }
    return count;
}

static size_t states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    (void)step;
    size_t count = 0;
    script_add(scripts, &count, "page");
    return count;
}

const ActivityType TALK = {
    .kind = {.name = "talk",
             .summary = "a step of a plan that a facilitator leads",
             .fields = TALK_FIELDS,
             .data_size = sizeof(Talk),
             .flags = KIND_IS_LED},
    .begin = begin,
    .apply = apply,
    .speak = speak,
    .states = states,
};
