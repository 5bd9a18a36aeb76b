/* check: pick one answer or pass it over; nothing says whether it was right. */
#include "aman/activities/check.h"

#include "aman/base/rng.h"
#include "aman/pack/codes.h"
#include "aman/pack/decision.h"

static const Field OPTION_FIELDS[] = {
    FIELD_TEXT("text", CheckOption, text, REQUIRED, 1, 70),
    FIELD_BOOL("safe", CheckOption, is_safe),
    FIELD_END,
};

static Voice option_voice(const void *item, const char *key)
{
    (void)key;
    return ((const CheckOption *)item)->is_safe ? VOICE_PLAIN : VOICE_WRONG;
}

static const Shape OPTION_SHAPE = {.key = "option",
                                   .name = PHRASE_SHAPE_OPTION,
                                   .fields = OPTION_FIELDS,
                                   .size = sizeof(CheckOption),
                                   .voice = option_voice};

static const Field FORM_FIELDS[] = {
    FIELD_TEXT("ask", CheckForm, ask, REQUIRED, 1, 140),
    FIELD_LIST("options", CheckForm, options, CheckOption, REQUIRED, 2, CHECK_OPTIONS,
               &OPTION_SHAPE),
    FIELD_END,
};
static const Shape FORM_SHAPE = {
    .key = "form", .name = PHRASE_SHAPE_FORM, .fields = FORM_FIELDS, .size = sizeof(CheckForm)};

static const Field CHECK_FIELDS[] = {
    FIELD_STRUCT("a", Check, a, REQUIRED, &FORM_SHAPE),
    FIELD_STRUCT("b", Check, b, REQUIRED, &FORM_SHAPE),
    FIELD_TEXT("why", Check, why, REQUIRED, 1, 160),
    FIELD_END,
};

const CheckForm *check_form(const Check *check, uint8_t form)
{
    return form == 0 ? &check->a : &check->b;
}

const CheckOption *check_option(const Check *check, const CheckState *state, uint32_t place)
{
    return &check_form(check, state->form)->options.at[state->order[place]];
}

const CheckOption *check_safe_option(const CheckForm *form)
{
    for (uint32_t i = 0; i < form->options.count; i++) {
        if (form->options.at[i].is_safe) {
            return &form->options.at[i];
        }
    }
    return &form->options.at[0]; /* never in a pack that was checked */
}

bool check_is_safe(const Check *check, const CheckState *state)
{
    return state->picked != CHECK_NONE && check_option(check, state, state->picked)->is_safe;
}

Str check_form_word(uint8_t form)
{
    return form == 0 ? STR("a") : STR("b");
}

bool step_is_check(const Step *step)
{
    return step->kind == &CHECK.kind;
}

static void check_one_safe(const CheckForm *form, Diags *diags)
{
    uint32_t safe = 0;
    for (uint32_t i = 0; i < form->options.count; i++) {
        safe += form->options.at[i].is_safe;
    }
    if (form->options.count > 0 && safe != 1) {
        Span where = form->ask.where.line > 0 ? form->ask.where : form->where;
        where.length = 1;
        DIAG(diags, DIAG_CHECK_ONE_SAFE, where, STR(""));
    }
}

static void check_check(const Pack *pack, const Step *step, Diags *diags)
{
    (void)pack;
    const Check *item = step->data;
    check_one_safe(&item->a, diags);
    check_one_safe(&item->b, diags);
    if (item->a.options.count != item->b.options.count) {
        Span where = item->b.where;
        where.length = 1;
        DIAG(diags, DIAG_CHECK_FORMS_DIFFER, where, STR(""));
    }
}

/* After the last item comes the page that explains and offers help. */
static bool check_gives_help(const Step *step)
{
    (void)step;
    return true;
}

void check_begin(const Step *step, CheckState *state, uint8_t form, uint64_t seed)
{
    const Check *item = step->data;
    *state = (CheckState){.form = form, .picked = CHECK_NONE};
    rng_order(seed, state->order, (uint8_t)check_form(item, form)->options.count);
}

static void check_begin_form_a(const Step *step, void *state, uint64_t seed)
{
    check_begin(step, state, 0, seed);
}

static void check_apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    const Check *item = step->data;
    CheckState *answer = state;
    if (intent.kind == INTENT_PICK &&
        intent.index < check_form(item, answer->form)->options.count) {
        answer->picked = (uint8_t)intent.index;
    } else if (intent.kind == INTENT_SKIP || intent.kind == INTENT_FINISH) {
        answer->picked = CHECK_NONE;
        outcome->go = GO_NEXT;
    } else if (intent.kind == INTENT_NEXT && answer->picked != CHECK_NONE) {
        outcome->go = GO_NEXT;
    } else if (intent.kind == INTENT_BACK) {
        outcome->go = GO_BACK;
    }
}

/* The two forms ask the same. */
static const Text *check_title(const Step *step)
{
    return &((const Check *)step->data)->a.ask;
}

static size_t check_states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    (void)step;
    size_t count = 0;
    script_add(scripts, &count, "fresh");
    script_do(script_add(scripts, &count, "picked"), INTENT_PICK, 1);
    return count;
}

/* Its two forms are asked of different readers: both are looked at. */
static bool check_decision(const Step *step, uint32_t index, Decision *decision)
{
    const Check *check = step->data;
    if (index >= CHECK_FORMS) {
        return false;
    }
    const CheckForm *form = check_form(check, (uint8_t)index);
    decision->kind = DECISION_CHECK;
    decision->ask = &form->ask;
    for (uint32_t i = 0; i < form->options.count; i++) {
        const CheckOption *option = &form->options.at[i];
        decision->ways[decision->way_count++] = (DecisionWay){
            &option->text, index == 0 && option->is_safe ? &check->why : NULL, option->is_safe};
    }
    return true;
}

const ActivityType CHECK = {
    .kind = {.name = "check",
             .summary = "an item of the check before and after the lessons",
             .fields = CHECK_FIELDS,
             .data_size = sizeof(Check),
             .flags = KIND_IS_CHECK,
             .check = check_check,
             .gives_help = check_gives_help,
             .decision = check_decision},
    .state_size = sizeof(CheckState),
    .begin = check_begin_form_a,
    .apply = check_apply,
    .title = check_title,
    .states = check_states,
};
