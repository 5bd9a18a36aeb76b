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

/* How a link begins that a telephone opens when it reads the code of a channel of this kind; NULL
 * where there is no link. */
static const char *link_start(Str kind)
{
    static const struct {
        const char *kind, *start;
    } LINKS[] = {{"phone", "tel:"}, {"whatsapp", "https://wa.me/"}, {"web", "https://"}};
    for (size_t i = 0; i < sizeof LINKS / sizeof *LINKS; i++) {
        if (str_is(kind, LINKS[i].kind)) {
            return LINKS[i].start;
        }
    }
    return NULL;
}

bool is_channel_link(Str kind, Str value)
{
    Str start = str_from_c(link_start(kind));
    return start.len > 0 && str_starts(value, start) && value.len > start.len && !has_blank(value);
}

static void check_link(const HelpChannel *channel, Diags *diags)
{
    Str value = channel->value.text, kind = channel->kind.text;
    const char *start = link_start(kind);
    if (start && !is_channel_link(kind, value)) {
        DIAG(diags, DIAG_CHANNEL_LINK, channel->value.where, value, kind, str_from_c(start));
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

/* The channels that a step names, found by the field's name, so that pack needs no step kind; NULL
 * for none. */
static const WordList *channels_of(const Step *step)
{
    const Field *field = step->kind ? step->kind->fields : NULL;
    while (field && field->name && !str_is(STR("channels"), field->name)) {
        field++;
    }
    bool has_channels = field && field->name;
    return has_channels ? (const void *)((const char *)step->data + field->offset) : NULL;
}

/* Rule: `channels` of a card name rows of help.yaml. */
static void check_step_channels(const Lesson *lesson, const Step *step, const Help *help,
                                Diags *diags)
{
    const WordList *channels = channels_of(step);
    diags->path = (DiagPath){lesson->id.text, step->id.text, {0}};
    for (uint32_t i = 0; channels && i < channels->count; i++) {
        if (channels->at[i].text.len > 0 && !help_find(help, channels->at[i].text)) {
            DIAG(diags, DIAG_NO_SUCH_CHANNEL, channels->at[i].where, channels->at[i].text);
        }
    }
    diags->path = (DiagPath){0};
}

void check_channels(const Pack *pack, const Help *help, Diags *diags)
{
    for (uint32_t i = 0; i < pack->lessons.count; i++) {
        const Lesson *lesson = &pack->lessons.at[i];
        for (uint32_t j = 0; j < lesson->steps.count; j++) {
            check_step_channels(lesson, &lesson->steps.at[j], help, diags);
        }
    }
}
