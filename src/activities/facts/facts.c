/* facts: fields and checks. A chart has no state. */
#include "aman/activities/facts.h"

#include "aman/pack/codes.h"

enum { PEOPLE = 10 };

static const char *const FORMS[] = {"bars", "people", "change", NULL};

static const Field FIGURE_FIELDS[] = {
    FIELD_TEXT("text", Figure, text, REQUIRED, 1, 80),
    FIELD_INT("value", Figure, value, REQUIRED, 0, 100),
    FIELD_INT("before", Figure, before, OPTIONAL, 0, 100),
    FIELD_END,
};
static const Shape FIGURE_SHAPE = {
    .key = "figure", .name = PHRASE_SHAPE_FIGURE, .fields = FIGURE_FIELDS, .size = sizeof(Figure)};

static const Field FACTS_FIELDS[] = {
    FIELD_TEXT("title", Facts, title, REQUIRED, 1, 70),
    FIELD_TEXT("about", Facts, about, REQUIRED, 1, 60),
    FIELD_CHOICE("form", Facts, form, REQUIRED, FORMS),
    FIELD_LIST("figures", Facts, figures, Figure, REQUIRED, 1, FACTS_FIGURES, &FIGURE_SHAPE),
    FIELD_TEXT("source", Facts, source, REQUIRED, 1, 140),
    FIELD_INT("year", Facts, year, REQUIRED, 2015, 2100),
    FIELD_TEXT("hope", Facts, hope, REQUIRED, 1, 70),
    FIELD_TEXT("hope_text", Facts, hope_text, OPTIONAL, 1, 110),
    FIELD_END,
};

static Voice facts_voice(const void *item, const char *key)
{
    (void)item;
    return str_is(STR("source"), key) ? VOICE_LAW : VOICE_PLAIN;
}

static void facts_check(const Pack *pack, const Step *step, Diags *diags)
{
    (void)pack;
    const Facts *facts = step->data;
    for (uint32_t i = 0; i < facts->figures.count; i++) {
        const Figure *figure = &facts->figures.at[i];
        if (str_is(facts->form.text, "people") && figure->value > PEOPLE) {
            Span where = figure->where;
            where.length = 1;
            DIAG(diags, DIAG_OUT_OF_RANGE, where, STR("value"), STR("0"), STR("10"));
        }
    }
}

static const Text *facts_title(const Step *step)
{
    return &((const Facts *)step->data)->title;
}

const ActivityType FACTS = {
    .kind = {.name = "facts",
             .summary = "a chart with its source, ending hopefully",
             .fields = FACTS_FIELDS,
             .data_size = sizeof(Facts),
             .check = facts_check,
             .voice = facts_voice},
    .state_size = 0,
    .begin = reading_begin,
    .apply = reading_apply,
    .title = facts_title,
    .states = reading_states,
};
