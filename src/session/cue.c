/* Sound follows from what an intent changed on the screen, so that nothing is said by sound alone.
 */
#include "cue.h"

/* Somebody writes on the page of a story that just opened. */
static bool has_message(const Session *session, const Library *library)
{
    StepRef ref;
    const StoryState *state = session_state(session);
    if (!session_step(session, library, &ref) || activity_of(ref.step) != &STORY ||
        state->phase != STORY_NODE) {
        return false;
    }
    const Story *story = ref.step->data;
    const StoryNode *node = &story->nodes.at[state->node];
    for (uint32_t i = 0; i < node->messages.count; i++) {
        Str from = node->messages.at[i].from.text;
        if (str_is(from, "contact") || str_is(from, "friend")) {
            return true;
        }
    }
    return false;
}

/* True for what a person did on purpose. */
static bool is_press(const Intent *intent, const Outcome *outcome)
{
    bool is_stir = intent->kind == INTENT_STIR && outcome->effect == EFFECT_NONE;
    return intent->kind != INTENT_TICK && intent->kind != INTENT_REPLY && !is_stir;
}

static bool is_setting(const Intent *intent)
{
    return intent->kind == INTENT_SETTING && intent->index == SETTING_SOUND;
}

static bool is_about_sound(const Intent *intent)
{
    return intent->kind == INTENT_SOUND || is_setting(intent);
}

static Cue cue_of(const Session *session, const Library *library, const Change *change,
                  const Outcome *outcome)
{
    /* Whoever leaves in a hurry wants no ear to turn. */
    if (outcome->effect == EFFECT_ERASED || change->intent.kind == INTENT_LEAVE) {
        return CUE_HUSH;
    }
    if (session->over == OVER_IDLE) {
        return change->over != OVER_IDLE ? CUE_IDLE : CUE_NONE;
    }
    if (!is_press(&change->intent, outcome)) {
        return CUE_NONE;
    }
    if (is_about_sound(&change->intent)) {
        return CUE_RIGHT; /* as loud as it is from now on */
    }
    if (session->place == PLACE_FINISHED && change->place != PLACE_FINISHED) {
        return CUE_FINISHED;
    }
    if (outcome->effect == EFFECT_RIGHT || outcome->effect == EFFECT_NOTYET) {
        return outcome->effect == EFFECT_RIGHT ? CUE_RIGHT : CUE_NOTYET;
    }
    bool is_new = outcome->effect == EFFECT_PAGE && session->over == OVER_NOTHING;
    return is_new && has_message(session, library) ? CUE_MESSAGE : CUE_TAP;
}

void cue_choose(const Session *session, const Library *library, const Change *change,
                Outcome *outcome)
{
    Cue cue = cue_of(session, library, change, outcome);
    /* The setting is tried out in the corner, which is otherwise silent. */
    outcome->loudness = is_setting(&change->intent) ? session->machine.settings.value[SETTING_SOUND]
                                                    : session->look.sound;
    /* Also a look as at the start, and the corner, can make it silent. */
    bool ends = cue == CUE_HUSH || change->sound != SOUND_OFF || is_about_sound(&change->intent);
    outcome->cue = outcome->loudness != SOUND_OFF ? cue : ends ? CUE_HUSH : CUE_NONE;
}
