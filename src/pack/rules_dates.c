/* Dates grow old: reviews (rule S28) and confirmations of help channels (rule S26). These are no
 * errors, so that a machine with a wrong clock still teaches. */
#include "rules.h"

#include "aman/pack/codes.h"

#include <stdio.h>

enum { REVIEW_OLD_DAYS = 365 };

/* Reports `on` with `kind` when it is more than `most` days old, or when it is still to come. */
static void check_date(Word on, Day today, int32_t most, const DiagKind *kind, Diags *diags)
{
    int32_t days;
    if (!day_age(on.text, today, &days)) {
        return;
    }
    char number[12];
    snprintf(number, sizeof number, "%d", (int)days);
    if (days < 0) {
        DIAG(diags, DIAG_DATE_TO_COME, on.where, on.text);
    } else if (days > most) {
        DIAG(diags, *kind, on.where, on.text, str_from_c(number));
    }
}

void pack_check_dates(const Pack *pack, Day today, Diags *diags)
{
    check_date(pack->review.on, today, REVIEW_OLD_DAYS, &DIAG_REVIEW_OLD, diags);
}

static void check_channel_dates(const HelpChannel *channel, Day today, Diags *diags)
{
    bool has_lapsed = help_card_of(channel, today).has_lapsed;
    check_date(channel->confirmed_on, today, HELP_OLD_DAYS,
               has_lapsed ? &DIAG_CHANNEL_LAPSED : &DIAG_CHANNEL_OLD, diags);
}

void library_check_dates(const Library *library, Day today, Diags *diags)
{
    for (size_t i = 0; i < library->pack_count; i++) {
        pack_check_dates(library->packs[i], today, diags);
    }
    for (uint32_t i = 0; library->help && i < library->help->channels.count; i++) {
        check_channel_dates(&library->help->channels.at[i], today, diags);
    }
}
