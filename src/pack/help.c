/* Channels of help as they may be shown on a day. */
#include "aman/pack/library.h"

HelpCard help_card_of(const HelpChannel *channel, Day today)
{
    int32_t days;
    bool has_lapsed = day_age(channel->confirmed_on.text, today, &days) && days > HELP_HIDE_DAYS;
    return (HelpCard){.channel = channel,
                      .has_lapsed = has_lapsed,
                      .shown = has_lapsed ? (Str){0} : channel->shown.text,
                      .value = has_lapsed ? (Str){0} : channel->value.text};
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

size_t help_channels_shown(const Help *help, Day today, HelpCard shown[HELP_CARDS - 1])
{
    size_t count = 0;
    for (uint32_t i = 0; help && i < help->channels.count && count < HELP_CARDS - 1; i++) {
        const HelpChannel *channel = &help->channels.at[i];
        bool is_adult = str_is(channel->audience.text, "adult");
        if (!is_adult && !str_is(channel->status.text, "hidden")) {
            shown[count++] = help_card_of(channel, today);
        }
    }
    return count;
}
