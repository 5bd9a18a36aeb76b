/* glossary: a press on a word shows its meaning, another press hides it. Looking words up from
 * other pages is terms.c. */
#include "aman/activities/glossary.h"

#include <stdio.h>

static const Field TERM_FIELDS[] = {
    FIELD_ID("id", GlossaryTerm, id, REQUIRED),
    FIELD_TEXT("word", GlossaryTerm, word, REQUIRED, 1, 40),
    FIELD_TEXT("meaning", GlossaryTerm, meaning, REQUIRED, 1, 160),
    FIELD_TEXT("old", GlossaryTerm, old, OPTIONAL, 1, 60),
    FIELD_TEXTS("also", GlossaryTerm, also, OPTIONAL, 1, GLOSSARY_ALSO),
    FIELD_END,
};
static Voice term_voice(const void *item, const char *key)
{
    (void)item;
    return str_is(STR("old"), key) ? VOICE_OLD : VOICE_PLAIN;
}

static const Shape TERM_SHAPE = {.key = "word",
                                 .name = PHRASE_SHAPE_WORD,
                                 .fields = TERM_FIELDS,
                                 .size = sizeof(GlossaryTerm),
                                 .voice = term_voice};

static const Field GLOSSARY_FIELDS[] = {
    FIELD_TEXT("title", Glossary, title, REQUIRED, 1, 60),
    FIELD_LIST("terms", Glossary, terms, GlossaryTerm, REQUIRED, 2, GLOSSARY_TERMS, &TERM_SHAPE),
    FIELD_END,
};

static void glossary_begin(const Step *step, void *state, uint64_t seed)
{
    (void)step, (void)seed;
    *(GlossaryState *)state = (GlossaryState){.open = GLOSSARY_NONE};
}

static void glossary_apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    const Glossary *glossary = step->data;
    GlossaryState *reading = state;
    if (intent.kind == INTENT_TERM && intent.index < glossary->terms.count) {
        reading->open = reading->open == intent.index ? GLOSSARY_NONE : (uint8_t)intent.index;
    } else if (intent.kind == INTENT_NEXT) {
        outcome->go = GO_NEXT;
    } else if (intent.kind == INTENT_BACK) {
        outcome->go = GO_BACK;
    }
}

static const Text *glossary_title(const Step *step)
{
    return &((const Glossary *)step->data)->title;
}

static size_t glossary_states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    const Glossary *glossary = step->data;
    size_t count = 0;
    script_add(scripts, &count, "fresh");
    for (uint16_t i = 0; i < glossary->terms.count; i++) {
        char name[16];
        snprintf(name, sizeof name, "word-%u", i + 1U);
        script_do(script_add(scripts, &count, name), INTENT_TERM, i);
    }
    return count;
}

const ActivityType GLOSSARY = {
    .kind = {.name = "glossary",
             .summary = "words with a plain meaning",
             .fields = GLOSSARY_FIELDS,
             .data_size = sizeof(Glossary),
             .flags = KIND_EXPLAINS_WORDS},
    .state_size = sizeof(GlossaryState),
    .begin = glossary_begin,
    .apply = glossary_apply,
    .title = glossary_title,
    .states = glossary_states,
};
