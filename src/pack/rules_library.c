/* Rules of the files beside the packs of a library: library.yaml, help.yaml and pictures.yaml. */
#include "rules.h"

#include "aman/pack/codes.h"
#include "aman/pack/pictures.h"

/* A name that `order` shows cannot be hidden. */
static void check_hidden(const LibraryFile *file, Diags *diags)
{
    for (uint32_t i = 0; i < file->hidden.count; i++) {
        Word name = file->hidden.at[i];
        for (uint32_t j = 0; j < file->order.count && name.text.len > 0; j++) {
            if (str_equal(file->order.at[j].text, name.text)) {
                DIAG(diags, DIAG_SHOWN_AND_HIDDEN, name.where, name.text);
            }
        }
    }
}

void check_library_file(const void *item, Diags *diags)
{
    const LibraryFile *file = item;
    check_ids(&(IdList){.at = file->tracks.at,
                        .count = file->tracks.count,
                        .size = sizeof(Track),
                        .id = offsetof(Track, id),
                        .variant = NO_VARIANT},
              diags);
    for (uint32_t i = 0; i < file->tracks.count; i++) {
        /* A track belongs to no pack, so there is no folder to look into. */
        Word picture = file->tracks.at[i].picture;
        if (str_starts(picture.text, STR("art/"))) {
            DIAG(diags, DIAG_TRACK_PICTURE, picture.where, picture.text);
        }
    }
    check_hidden(file, diags);
    PackTexts texts = shape_texts(diags->arena, &LIBRARY_SHAPE, file);
    check_translated(&texts, NULL, diags);
}

static bool has_blank(Str text)
{
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.at[i] <= ' ') {
            return true;
        }
    }
    return false;
}

/* What a telephone opens when it reads the code of a channel: only what its kind says. */
static void check_link(const HelpChannel *channel, Diags *diags)
{
    static const struct {
        const char *kind, *start;
    } LINKS[] = {{"phone", "tel:"}, {"whatsapp", "https://wa.me/"}, {"web", "https://"}};
    Str value = channel->value.text;
    for (size_t i = 0; i < sizeof LINKS / sizeof *LINKS; i++) {
        Str start = str_from_c(LINKS[i].start);
        bool is_link = str_starts(value, start) && value.len > start.len && !has_blank(value);
        if (str_is(channel->kind.text, LINKS[i].kind) && !is_link) {
            DIAG(diags, DIAG_CHANNEL_LINK, channel->value.where, value, channel->kind.text, start);
        }
    }
}

static void check_channel(const HelpChannel *channel, Diags *diags)
{
    bool is_signed = channel->confirmed_on.text.len > 0 && channel->confirmed_by.text.len > 0;
    if (str_is(channel->status.text, "confirmed") && !is_signed) {
        DIAG(diags, DIAG_REVIEW_UNSIGNED, channel->status.where, channel->id.text);
    }
    if (channel->value.text.len == 0) {
        return;
    }
    if (str_is(channel->kind.text, "person")) {
        DIAG(diags, DIAG_PERSON_WITH_LINK, channel->value.where, channel->id.text);
    } else {
        check_link(channel, diags);
    }
}

void check_help(const void *item, Diags *diags)
{
    const Help *help = item;
    check_ids(&(IdList){.at = help->channels.at,
                        .count = help->channels.count,
                        .size = sizeof(HelpChannel),
                        .id = offsetof(HelpChannel, id),
                        .variant = NO_VARIANT},
              diags);
    for (uint32_t i = 0; i < help->channels.count; i++) {
        check_channel(&help->channels.at[i], diags);
    }
    PackTexts texts = shape_texts(diags->arena, &HELP_SHAPE, help);
    check_translated(&texts, "name", diags);
}

void check_pictures(const void *item, Diags *diags)
{
    const PictureWords *pictures = item;
    check_ids(&(IdList){.at = pictures->rows.at,
                        .count = pictures->rows.count,
                        .size = sizeof(PictureRow),
                        .id = offsetof(PictureRow, picture),
                        .variant = NO_VARIANT},
              diags);
}
