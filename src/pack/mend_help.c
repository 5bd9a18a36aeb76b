/* What of a help.yaml with mistakes the help page can show. A number that reaches somebody is never
 * lost to a slip beside it; what nobody can vouch for is not promised; and there is always a way to
 * get help. */
#include "mend.h"
#include "rules.h"

#include "aman/base/file.h"
#include "aman/pack/library.h"

#include <limits.h>
#include <stdio.h>

#define COUNT_OF(list) (sizeof(list) / sizeof *(list))

enum { NAME_LETTERS = 32, USE_LETTERS = 60, LOCAL_LETTERS = 40, PLACE_LETTERS = 80 };

static Str digits_of(Str text)
{
    uint32_t from = 0;
    while (from < text.len && (text.at[from] < '0' || text.at[from] > '9')) {
        from++;
    }
    return str_slice(text, from, text.len);
}

/* A status or a reader that cannot be understood shows less, not more. */
static void mend_state(const TreeReader *reader, HelpChannel *channel, const Help *stand_in)
{
    const Str STATES[] = {STR("confirmed"), STR("tbc"), STR("hidden")};
    const Str READERS[] = {STR("child"), STR("adult")};
    bool is_typo = channel->status.text.len == 0 && channel->status.where.line > 0;
    bool is_signed = channel->confirmed_on.text.len > 0 && channel->confirmed_by.text.len > 0;
    Str status = word_meant(reader, &channel->status, STATES, COUNT_OF(STATES));
    const HelpChannel *same = help_find(stand_in, channel->id.text);
    bool was_hidden = same && str_equal(same->status.text, STATES[2]);
    if (status.len == 0 && (is_typo || was_hidden)) {
        status = STATES[2];
    } else if (status.len == 0 || (str_is(status, "confirmed") && (is_typo || !is_signed))) {
        status = STATES[1];
    }
    channel->status.text = status;
    Str who = word_meant(reader, &channel->audience, READERS, COUNT_OF(READERS));
    channel->audience.text = who.len > 0 ? who : READERS[1];
}

static void mend_kind(const TreeReader *reader, HelpChannel *channel)
{
    const Str KINDS[] = {STR("phone"), STR("whatsapp"), STR("web"), STR("person")};
    Str kind = word_meant(reader, &channel->kind, KINDS, COUNT_OF(KINDS));
    for (size_t i = 0; i < COUNT_OF(KINDS) && kind.len == 0; i++) {
        kind = is_channel_link(KINDS[i], channel->value.text) ? KINDS[i] : kind;
    }
    channel->kind.text = kind.len > 0 ? kind : channel->shown.text.len > 0 ? KINDS[0] : KINDS[3];
    if (!is_channel_link(channel->kind.text, channel->value.text)) {
        channel->value = (Word){.where = channel->value.where};
    }
}

static void mend_icon(const TreeReader *reader, HelpChannel *channel)
{
    const char *folder = reader->sources ? reader->sources->icon_folder : NULL;
    Str icon = channel->icon.text, kind = channel->kind.text;
    char path[PATH_MAX];
    int len =
        snprintf(path, sizeof path, "%s/" STR_FMT ".svg", folder ? folder : "", STR_ARG(icon));
    bool is_there = !folder || (len > 0 && (size_t)len < sizeof path && file_exists(path));
    if (icon.len == 0 || !is_there) {
        channel->icon.text = str_is(kind, "web")      ? STR("lifebuoy_fill")
                             : str_is(kind, "person") ? STR("users_fill")
                                                      : STR("phone_fill");
    }
}

/* False when whoever reads the row could not reach anybody by it. */
static bool mend_number(TreeReader *reader, HelpChannel *channel)
{
    bool is_whatsapp = str_is(channel->kind.text, "whatsapp");
    if (!is_whatsapp && !str_is(channel->kind.text, "phone")) {
        return true;
    }
    if (digits_of(channel->shown.text).len == 0) {
        Str digits = digits_of(channel->value.text);
        channel->shown.text = is_whatsapp && digits.len > 0
                                  ? str_print(reader->arena, "+" STR_FMT, STR_ARG(digits))
                                  : digits;
    }
    return channel->shown.text.len > 0;
}

static bool mend_channel(TreeReader *reader, HelpChannel *channel, const Help *stand_in)
{
    mend_state(reader, channel, stand_in);
    mend_kind(reader, channel);
    mend_icon(reader, channel);
    bool can_reach = mend_number(reader, channel);
    bool has_use = mend_text(reader, &channel->use, USE_LETTERS);
    mend_text(reader, &channel->hours, NAME_LETTERS);
    if (!mend_text(reader, &channel->name, NAME_LETTERS)) {
        channel->name.in[LANG_FIRST] = channel->shown.text;
    }
    bool has_name = channel->name.in[LANG_FIRST].len > 0;
    return can_reach && has_name && (has_use || channel->shown.text.len > 0);
}

/* A row that was written twice by a slip takes no second place. */
static bool is_again(const Help *help, uint32_t count, const HelpChannel *channel)
{
    for (uint32_t i = 0; i < count; i++) {
        const HelpChannel *other = &help->channels.at[i];
        if (str_equal(other->id.text, channel->id.text) &&
            str_equal(other->shown.text, channel->shown.text) &&
            str_equal(other->value.text, channel->value.text)) {
            return true;
        }
    }
    return false;
}

static void mend_local(TreeReader *reader, LocalHelp *local)
{
    bool has_place = mend_text(reader, &local->place, PLACE_LETTERS);
    if (!mend_text(reader, &local->name, LOCAL_LETTERS) || !has_place) {
        *local = (LocalHelp){.where = {0}}; /* the page says whom to ask without it */
    }
}

void mend_help(TreeReader *reader, void *item, const void *other)
{
    static const Day NO_DAY = {0, 0, 0};
    Help *help = item;
    const Help *stand_in = other;
    HelpCard shown[HELP_CHANNELS];
    bool is_lost = help->channels.at == NULL;
    uint32_t kept = 0, count = is_lost ? 0 : help->channels.count;
    for (uint32_t i = 0; i < count; i++) {
        HelpChannel *channel = &help->channels.at[kept];
        *channel = help->channels.at[i];
        bool is_sure = channel->status.text.len > 0 && channel->audience.text.len > 0;
        bool is_kept = mend_channel(reader, channel, stand_in) && !is_again(help, kept, channel);
        is_lost = is_lost || !is_sure || !is_kept;
        kept += is_kept;
    }
    help->channels.count = kept;
    /* A page without rows may be somebody's choice, but not when mistakes took them. */
    if (stand_in && is_lost && help_channels_shown(help, HELP_OF_CHILDREN, NO_DAY, shown) == 0) {
        help->channels.at = stand_in->channels.at;
        help->channels.count = stand_in->channels.count;
    }
    mend_local(reader, &help->local);
    keep_texts(reader, &help->starters);
    if (help->starters.count == 0 && stand_in) {
        help->starters = stand_in->starters;
    }
}
