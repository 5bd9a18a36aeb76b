/* card: fields, checks and rules. A card has no state. */
#include "aman/activities/card.h"

#include "aman/pack/codes.h"
#include "aman/pack/sentences.h"

#include <stdio.h>

enum { BEST_SENTENCES = 3, BEST_OF_MEMORY = 1 };

static const Field CARD_FIELDS[] = {
    FIELD_TEXT("title", Card, title, REQUIRED, 1, 60),
    FIELD_TEXT("text", Card, text, REQUIRED, 1, 280),
    FIELD_TEXT("memory", Card, memory, OPTIONAL, 1, 90),
    FIELD_PICTURE("picture", Card, picture, OPTIONAL),
    FIELD_BOOL("help", Card, is_help),
    FIELD_WORDS("channels", Card, channels, OPTIONAL, 0, 3, NULL),
    FIELD_END,
};

static void check_sentences(const Text *text, uint32_t most, Diags *diags)
{
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        uint32_t count = sentence_count(text->in[lang]);
        if (count > most) {
            char have[12], best[12];
            snprintf(have, sizeof have, "%u", count);
            snprintf(best, sizeof best, "%u", most);
            DIAG(diags, DIAG_MANY_SENTENCES, text->value[lang], str_from_c(have), str_from_c(best));
        }
    }
}

/* Rule S29. The memory stands apart and is one sentence to take along. */
static void card_check(const Pack *pack, const Step *step, Diags *diags)
{
    (void)pack;
    const Card *card = step->data;
    check_sentences(&card->text, BEST_SENTENCES, diags);
    check_sentences(&card->memory, BEST_OF_MEMORY, diags);
}

static bool card_gives_help(const Step *step)
{
    return ((const Card *)step->data)->is_help;
}

static const Text *card_title(const Step *step)
{
    return &((const Card *)step->data)->title;
}

const ActivityType CARD = {
    .kind = {.name = "card",
             .summary = "a picture, a title and up to three sentences",
             .fields = CARD_FIELDS,
             .data_size = sizeof(Card),
             .check = card_check,
             .gives_help = card_gives_help},
    .state_size = 0,
    .begin = reading_begin,
    .apply = reading_apply,
    .title = card_title,
    .states = reading_states,
};
