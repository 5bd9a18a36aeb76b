/* Channels of help as they may be shown on a day. */
#include "aman/pack/library.h"

#include <string.h>

HelpCard help_card_of(const HelpChannel *channel, Day today)
{
    int32_t days;
    bool has_lapsed = day_age(channel->confirmed_on.text, today, &days) && days > HELP_HIDE_DAYS;
    return (HelpCard){.channel = channel,
                      .has_lapsed = has_lapsed,
                      .shown = has_lapsed ? (Str){0} : channel->shown.text,
                      .value = has_lapsed ? (Str){0} : channel->value.text};
}

Str help_number(const HelpCard *card)
{
    Str scheme = STR("https://");
    bool is_web = str_is(card->channel->kind.text, "web") && str_starts(card->value, scheme);
    return card->shown.len > 0 ? card->shown
           : is_web            ? str_slice(card->value, scheme.len, card->value.len)
                               : (Str){0};
}

bool help_is_confirmed(const HelpCard *card)
{
    return !card->has_lapsed && str_is(card->channel->status.text, "confirmed");
}

const HelpChannel *help_find(const Help *help, Str id)
{
    for (uint32_t i = 0; help && i < help->channels.count; i++) {
        if (str_equal(help->channels.at[i].id.text, id)) {
            return &help->channels.at[i];
        }
    }
    return NULL;
}

size_t help_channels_shown(const Help *help, HelpReader reader, Day today,
                           HelpCard shown[HELP_CHANNELS])
{
    size_t count = 0;
    for (uint32_t i = 0; help && i < help->channels.count && count < HELP_CHANNELS; i++) {
        const HelpChannel *channel = &help->channels.at[i];
        HelpReader own =
            str_is(channel->audience.text, "adult") ? HELP_OF_ADULTS : HELP_OF_CHILDREN;
        if (own == reader && !str_is(channel->status.text, "hidden")) {
            shown[count++] = help_card_of(channel, today);
        }
    }
    return count;
}

Str help_checked_on(const Help *help, HelpReader reader, Day today)
{
    HelpCard shown[HELP_CHANNELS];
    size_t count = help_channels_shown(help, reader, today, shown);
    Str oldest = {0};
    for (size_t i = 0; i < count; i++) {
        Str on = shown[i].channel->confirmed_on.text;
        if (!help_is_confirmed(&shown[i]) || on.len == 0) {
            return (Str){0};
        }
        bool is_older = oldest.len == 0 || memcmp(on.at, oldest.at, oldest.len) < 0;
        oldest = is_older ? on : oldest;
    }
    return oldest;
}
