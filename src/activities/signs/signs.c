/* signs: a notice, then taps on messages. A harmless message gets a gentle line and costs nothing;
 * the chat can be passed from the notice and at any moment. */
#include "aman/activities/signs.h"

#include "aman/pack/codes.h"
#include "aman/pack/decision.h"

static const Field MESSAGE_FIELDS[] = {
    FIELD_CHOICE("from", SignsMessage, from, REQUIRED, STORY_SENDERS),
    FIELD_TEXT("name", SignsMessage, name, OPTIONAL, 1, 24),
    FIELD_TEXT("text", SignsMessage, text, REQUIRED, 1, 90),
    FIELD_ID("sign", SignsMessage, sign, OPTIONAL),
    FIELD_END,
};
static Voice message_voice(const void *item, const char *key)
{
    (void)key;
    return story_voice(((const SignsMessage *)item)->from);
}

static const Shape MESSAGE_SHAPE = {.key = "message",
                                    .name = PHRASE_SHAPE_MESSAGE,
                                    .fields = MESSAGE_FIELDS,
                                    .size = sizeof(SignsMessage),
                                    .voice = message_voice};

static const Field SIGN_FIELDS[] = {
    FIELD_TEXT("name", Sign, name, REQUIRED, 1, 30),
    FIELD_TEXT("why", Sign, why, REQUIRED, 1, 200),
    FIELD_END,
};
static const Shape SIGN_SHAPE = {.key = "sign",
                                 .name = PHRASE_SHAPE_SIGN,
                                 .fields = SIGN_FIELDS,
                                 .size = sizeof(Sign),
                                 .id_offset = offsetof(Sign, id)};

static const Field SIGNS_FIELDS[] = {
    FIELD_TEXT("title", Signs, title, REQUIRED, 1, 60),
    FIELD_STRUCT("contact", Signs, contact, REQUIRED, &CONTACT_SHAPE),
    FIELD_CHOICE("target", Signs, target, REQUIRED, STORY_TARGETS),
    FIELD_LIST("messages", Signs, messages, SignsMessage, REQUIRED, 4, SIGNS_MESSAGES,
               &MESSAGE_SHAPE),
    FIELD_MAP("signs", Signs, signs, Sign, REQUIRED, 2, 5, &SIGN_SHAPE),
    FIELD_TEXT("plain", Signs, plain, REQUIRED, 1, 90),
    FIELD_END,
};

const Sign *signs_of(const Signs *signs, const SignsMessage *message)
{
    for (uint32_t i = 0; i < signs->signs.count && message->sign.text.len > 0; i++) {
        if (str_equal(signs->signs.at[i].id.text, message->sign.text)) {
            return &signs->signs.at[i];
        }
    }
    return NULL;
}

uint32_t signs_total(const Signs *signs)
{
    uint32_t total = 0;
    for (uint32_t i = 0; i < signs->messages.count; i++) {
        total += signs->messages.at[i].sign.text.len > 0;
    }
    return total;
}

uint32_t signs_found(const SignsState *state)
{
    uint32_t found = 0;
    for (uint32_t bits = state->found; bits; bits &= bits - 1) {
        found++;
    }
    return found;
}

/* What the reader or a friend writes is no riddle. */
static uint32_t harmless_of_contact(const Signs *signs)
{
    uint32_t harmless = 0;
    for (uint32_t i = 0; i < signs->messages.count; i++) {
        const SignsMessage *message = &signs->messages.at[i];
        bool is_contact = str_is(message->from.text, STORY_SENDERS[0]);
        harmless += is_contact && message->sign.text.len == 0;
    }
    return harmless;
}

/* Every sign is named once, every name exists, and enough messages are harmless: else the learner
 * only learns to tap everything. */
static void signs_check(const Pack *pack, const Step *step, Diags *diags)
{
    (void)pack;
    const Signs *signs = step->data;
    Str names = {0};
    for (uint32_t i = 0; i < signs->signs.count; i++) {
        const Sign *sign = &signs->signs.at[i];
        uint32_t uses = 0;
        for (uint32_t j = 0; j < signs->messages.count; j++) {
            uses += str_equal(signs->messages.at[j].sign.text, sign->id.text);
        }
        if (uses != 1) {
            DIAG(diags, DIAG_SIGN_UNUSED, sign->id.where, sign->id.text);
        }
        names = str_print(diags->arena, STR_FMT "%s" STR_FMT, STR_ARG(names), i ? ", " : "",
                          STR_ARG(sign->id.text));
    }
    for (uint32_t i = 0; i < signs->messages.count; i++) {
        Word sign = signs->messages.at[i].sign;
        if (sign.text.len > 0 && !signs_of(signs, &signs->messages.at[i])) {
            DIAG(diags, DIAG_NO_SUCH_SIGN, sign.where, sign.text, names);
        }
    }
    if (harmless_of_contact(signs) * 3 < harmless_of_contact(signs) + signs_total(signs)) {
        Span where = step->where;
        where.length = 1;
        DIAG(diags, DIAG_FEW_HARMLESS, where, STR(""));
    }
}

static void signs_begin(const Step *step, void *state, uint64_t seed)
{
    (void)step, (void)seed;
    *(SignsState *)state = (SignsState){.last = SIGNS_NONE, .hint = SIGNS_NONE};
}

static void tap(const Step *step, SignsState *state, uint16_t index, Outcome *outcome)
{
    const Signs *signs = step->data;
    state->last = (uint8_t)index;
    if (signs->messages.at[index].sign.text.len == 0) {
        state->was_unsure = state->was_unsure || !state->is_counted;
        return;
    }
    state->found = (uint16_t)(state->found | 1U << index);
    state->hint = state->hint == index ? SIGNS_NONE : state->hint;
    if (signs_found(state) == signs_total(signs) && !state->is_counted) {
        state->is_counted = true;
        outcome->effect = EFFECT_RIGHT;
        outcome_answer(outcome, step, 0, !state->was_unsure);
    }
}

/* Points at the first sign that is not found. */
static void hint(const Signs *signs, SignsState *state)
{
    for (uint8_t i = 0; i < signs->messages.count; i++) {
        if (signs->messages.at[i].sign.text.len > 0 && !(state->found >> i & 1)) {
            state->hint = i;
            state->was_unsure = true;
            return;
        }
    }
}

static void turn_to(SignsState *state, SignsPhase phase, Effect effect, Outcome *outcome)
{
    state->phase = (uint8_t)phase;
    outcome->effect = effect;
}

static void look(const Step *step, SignsState *state, Intent intent, Outcome *outcome)
{
    const Signs *signs = step->data;
    if (intent.kind == INTENT_PICK && intent.index < signs->messages.count) {
        tap(step, state, intent.index, outcome);
    } else if (intent.kind == INTENT_HINT) {
        hint(signs, state);
    } else if (intent.kind == INTENT_NEXT && signs_found(state) == signs_total(signs)) {
        outcome->go = GO_NEXT;
    } else if (intent.kind == INTENT_BACK) {
        turn_to(state, SIGNS_NOTICE, EFFECT_BACK, outcome);
    }
}

static void signs_apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    SignsState *looking = state;
    if (intent.kind == INTENT_SKIP && looking->phase != SIGNS_LIST) {
        looking->was_unsure = true; /* the list tells which messages are signs */
        turn_to(looking, SIGNS_LIST, EFFECT_PAGE, outcome);
    } else if (looking->phase == SIGNS_CHAT) {
        look(step, looking, intent, outcome);
    } else if (intent.kind == INTENT_NEXT && looking->phase == SIGNS_NOTICE) {
        turn_to(looking, SIGNS_CHAT, EFFECT_PAGE, outcome);
    } else if (intent.kind == INTENT_NEXT) {
        outcome->go = GO_NEXT;
    } else if (intent.kind == INTENT_BACK && looking->phase == SIGNS_LIST) {
        turn_to(looking, SIGNS_NOTICE, EFFECT_BACK, outcome);
    } else if (intent.kind == INTENT_BACK) {
        outcome->go = GO_BACK;
    }
}

static const Text *signs_title(const Step *step)
{
    return &((const Signs *)step->data)->title;
}

/* A script that is past the notice. */
static StateScript *chat_script(StateScript *scripts, size_t *count, const char *name)
{
    StateScript *script = script_add(scripts, count, name);
    script_do(script, INTENT_NEXT, 0);
    return script;
}

static size_t signs_states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    const Signs *signs = step->data;
    size_t count = 0;
    script_add(scripts, &count, "notice");
    script_do(script_add(scripts, &count, "list"), INTENT_SKIP, 0);
    chat_script(scripts, &count, "fresh");
    script_do(chat_script(scripts, &count, "hint"), INTENT_HINT, 0);
    StateScript *plain = chat_script(scripts, &count, "plain");
    StateScript *one = chat_script(scripts, &count, "one");
    StateScript *all = chat_script(scripts, &count, "all");
    bool has_plain = false, has_one = false;
    for (uint16_t i = 0; i < signs->messages.count; i++) {
        bool is_sign = signs->messages.at[i].sign.text.len > 0;
        if (is_sign) {
            script_do(all, INTENT_PICK, i);
        }
        if (is_sign ? !has_one : !has_plain) {
            script_do(is_sign ? one : plain, INTENT_PICK, i);
        }
        has_one = has_one || is_sign;
        has_plain = has_plain || !is_sign;
    }
    return count;
}

/* The messages of the contact. What the reader or a friend writes is no riddle. */
static bool signs_decision(const Step *step, uint32_t index, Decision *decision)
{
    const Signs *signs = step->data;
    for (uint32_t i = 0; i < signs->messages.count; i++) {
        const SignsMessage *message = &signs->messages.at[i];
        if (!str_is(message->from.text, STORY_SENDERS[0]) || index-- > 0) {
            continue;
        }
        const Sign *sign = signs_of(signs, message);
        *decision = (Decision){
            .kind = DECISION_SIGN,
            .ask = &message->text,
            .ways = {{NULL, sign ? &sign->why : NULL, sign != NULL}, {NULL, NULL, sign == NULL}},
            .way_count = 2};
        return true;
    }
    return false;
}

const ActivityType SIGNS = {
    .kind = {.name = "signs",
             .summary = "a chat in which warning signs are found",
             .fields = SIGNS_FIELDS,
             .data_size = sizeof(Signs),
             .flags = KIND_PRACTISES,
             .check = signs_check,
             .decision = signs_decision},
    .state_size = sizeof(SignsState),
    .begin = signs_begin,
    .apply = signs_apply,
    .title = signs_title,
    .states = signs_states,
};
