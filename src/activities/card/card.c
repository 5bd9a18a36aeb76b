/* card: fields, checks and rules. A card has no state. */
#include "aman/activities/card.h"

#include "aman/pack/codes.h"

#include <stdio.h>

enum { BEST_SENTENCES = 3 };

static const Field CARD_FIELDS[] = {
    FIELD_TEXT("title", Card, title, REQUIRED, 1, 60),
    FIELD_TEXT("text", Card, text, REQUIRED, 1, 280),
    FIELD_TEXT("memory", Card, memory, OPTIONAL, 1, 90),
    FIELD_PICTURE("picture", Card, picture, OPTIONAL),
    FIELD_BOOL("help", Card, is_help),
    FIELD_WORDS("channels", Card, channels, OPTIONAL, 0, 3, NULL),
    FIELD_END,
};

static uint32_t sentences(Str text)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        bool is_end = text.at[i] == '.' || text.at[i] == '!' || text.at[i] == '?';
        count += is_end && (i + 1 == text.len || text.at[i + 1] == ' ' || text.at[i + 1] == '\n');
    }
    return count;
}

static void check(const Pack *pack, const Step *step, Diags *diags)
{
    (void)pack;
    const Card *card = step->data;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        uint32_t count = sentences(card->text.in[lang]);
        if (count > BEST_SENTENCES) {
            char number[12];
            snprintf(number, sizeof number, "%u", count);
            DIAG(diags, DIAG_MANY_SENTENCES, card->text.value[lang], str_from_c(number));
        }
    }
}

static bool gives_help(const Step *step)
{
    return ((const Card *)step->data)->is_help;
}

static void begin(const Step *step, void *state, uint64_t seed)
{
    (void)step, (void)state, (void)seed;
}

static void apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    (void)step, (void)state;
    if (intent.kind == INTENT_NEXT) {
        outcome->go = GO_NEXT;
    } else if (intent.kind == INTENT_BACK) {
        outcome->go = GO_BACK;
    }
}

static size_t speak(const StepRef *ref, const void *state, Lang lang, Str lines[SPEAK_LINES])
{
    (void)state;
    const Card *card = ref->step->data;
    size_t count = 0;
    speak_add(lines, &count, text_in(&card->title, lang));
    speak_add(lines, &count, text_in(&card->text, lang));
    speak_add(lines, &count, text_in(&card->memory, lang));
    return count;
}

static size_t states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    (void)step;
    size_t count = 0;
    script_add(scripts, &count, "page");
    return count;
}

const ActivityType CARD = {
    .kind = {.name = "card",
             .summary = "a picture, a title and up to three sentences",
             .fields = CARD_FIELDS,
             .data_size = sizeof(Card),
             .check = check,
             .gives_help = gives_help},
    .state_size = 0,
    .begin = begin,
    .apply = apply,
    .speak = speak,
    .states = states,
};
