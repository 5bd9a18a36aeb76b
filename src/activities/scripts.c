/* Scripts that reach every state worth a picture, and the functions of types that are only read. */
#include "aman/activities/activity.h"

#include <stdio.h>

StateScript *script_add(StateScript scripts[STATE_SCRIPTS], size_t *count, const char *name)
{
    if (*count >= STATE_SCRIPTS) {
        return NULL;
    }
    StateScript *script = &scripts[(*count)++];
    *script = (StateScript){0};
    snprintf(script->name, sizeof script->name, "%s", name);
    return script;
}

void script_do(StateScript *script, IntentKind kind, uint16_t index)
{
    if (script && script->count < SCRIPT_INTENTS) {
        script->intents[script->count++] = (Intent){.kind = kind, .index = index};
    }
}

void script_move(StateScript *script, uint16_t index, uint16_t to)
{
    if (script && script->count < SCRIPT_INTENTS) {
        script->intents[script->count++] = (Intent){.kind = INTENT_MOVE, .index = index, .to = to};
    }
}

void reading_begin(const Step *step, void *state, uint64_t seed)
{
    (void)step, (void)state, (void)seed;
}

void reading_apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    (void)step, (void)state;
    outcome->go = intent.kind == INTENT_NEXT   ? GO_NEXT
                  : intent.kind == INTENT_BACK ? GO_BACK
                                               : GO_STAY;
}

size_t reading_states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    (void)step;
    size_t count = 0;
    script_add(scripts, &count, "page");
    return count;
}
