/* A folder of packs with its library.yaml and help.yaml. What is broken is left out, the rest
 * works. */
#include "aman/pack/library.h"

#include "alternatives.h"
#include "plans.h"
#include "reader.h"
#include "rules.h"
#include "tracks.h"

#include "aman/base/file.h"
#include "aman/pack/codes.h"
#include "aman/pack/lint.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

static const char *const KINDS[] = {"person", "phone", "whatsapp", "web", NULL};
static const char *const STATES[] = {"confirmed", "tbc", "hidden", NULL};
static const char *const READERS[] = {"child", "adult", NULL};

static const Field TRACK_CHECK_FIELDS[] = {
    FIELD_ID("pack", TrackCheck, pack, REQUIRED),
    FIELD_WORDS("items", TrackCheck, items, REQUIRED, 1, TRACK_CHECK_ITEMS, NULL),
    FIELD_END,
};
static const Shape TRACK_CHECK_SHAPE = {
    .name = {"cek", "check"}, .fields = TRACK_CHECK_FIELDS, .size = sizeof(TrackCheck)};

static const Field TRACK_FIELDS[] = {
    FIELD_ID("id", Track, id, REQUIRED),
    FIELD_TEXT("title", Track, title, REQUIRED, 1, 28),
    FIELD_TEXT("about", Track, about, REQUIRED, 1, 48),
    FIELD_PICTURE("picture", Track, picture, REQUIRED),
    FIELD_WORDS("audience", Track, audience, REQUIRED, 1, 4, AUDIENCES),
    FIELD_WORDS("packs", Track, packs, OPTIONAL, 1, LIBRARY_PACKS, NULL),
    FIELD_STRUCT("check", Track, check, OPTIONAL, &TRACK_CHECK_SHAPE),
    FIELD_END,
};
static const Shape TRACK_SHAPE = {
    .name = {"jalur", "track"}, .fields = TRACK_FIELDS, .size = sizeof(Track)};

static const Field LIBRARY_FIELDS[] = {
    FIELD_INT("aman_library", LibraryFile, format, REQUIRED, 0, UINT32_MAX),
    FIELD_LIST("tracks", LibraryFile, tracks, Track, REQUIRED, 1, LIBRARY_TRACKS, &TRACK_SHAPE),
    FIELD_WORDS("order", LibraryFile, order, REQUIRED, 1, LIBRARY_PACKS, NULL),
    FIELD_WORDS("hidden", LibraryFile, hidden, OPTIONAL, 0, LIBRARY_PACKS, NULL),
    FIELD_END,
};
const Shape LIBRARY_SHAPE = {
    .name = {"perpustakaan", "library"}, .fields = LIBRARY_FIELDS, .size = sizeof(LibraryFile)};

static const Field LOCAL_FIELDS[] = {
    FIELD_TEXT("name", LocalHelp, name, REQUIRED, 1, 40),
    FIELD_TEXT("place", LocalHelp, place, REQUIRED, 1, 80),
    FIELD_END,
};
static const Shape LOCAL_SHAPE = {
    .name = {"bantuan setempat", "local help"}, .fields = LOCAL_FIELDS, .size = sizeof(LocalHelp)};

static const Field CHANNEL_FIELDS[] = {
    FIELD_ID("id", HelpChannel, id, REQUIRED),
    FIELD_TEXT("name", HelpChannel, name, REQUIRED, 1, 32),
    FIELD_TEXT("for", HelpChannel, use, REQUIRED, 1, 60),
    FIELD_TEXT("hours", HelpChannel, hours, OPTIONAL, 1, 32),
    FIELD_ICON("icon", HelpChannel, icon, REQUIRED),
    FIELD_CHOICE("kind", HelpChannel, kind, REQUIRED, KINDS),
    FIELD_WORD("shown", HelpChannel, shown, OPTIONAL, 1, 24),
    FIELD_WORD("value", HelpChannel, value, OPTIONAL, 1, 80),
    FIELD_CHOICE("status", HelpChannel, status, REQUIRED, STATES),
    FIELD_DATE("confirmed_on", HelpChannel, confirmed_on, OPTIONAL),
    FIELD_WORD("confirmed_by", HelpChannel, confirmed_by, OPTIONAL, 1, 80),
    FIELD_WORD("source", HelpChannel, source, REQUIRED, 1, 120),
    FIELD_CHOICE("audience", HelpChannel, audience, REQUIRED, READERS),
    FIELD_END,
};
static const Shape CHANNEL_SHAPE = {
    .name = {"saluran", "channel"}, .fields = CHANNEL_FIELDS, .size = sizeof(HelpChannel)};

static const Field HELP_FIELDS[] = {
    FIELD_INT("aman_help", Help, format, REQUIRED, 0, UINT32_MAX),
    FIELD_STRUCT("local", Help, local, OPTIONAL, &LOCAL_SHAPE),
    FIELD_LIST("channels", Help, channels, HelpChannel, REQUIRED, 0, 24, &CHANNEL_SHAPE),
    FIELD_TEXTS("starters", Help, starters, REQUIRED, 1, 4),
    FIELD_END,
};
const Shape HELP_SHAPE = {
    .name = {"halaman bantuan", "help"}, .fields = HELP_FIELDS, .size = sizeof(Help)};

bool track_has_pack(const Track *track, const Pack *pack)
{
    for (uint32_t i = 0; i < track->audience.count; i++) {
        for (uint32_t j = 0; j < pack->audience.count; j++) {
            if (str_equal(track->audience.at[i].text, pack->audience.at[j].text)) {
                return true;
            }
        }
    }
    return false;
}

bool track_has_step(const Track *track, const Lesson *lesson, uint32_t index)
{
    return lesson_shows_step(lesson, index,
                             track->audience.count > 0 ? track->audience.at[0].text : (Str){0});
}

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

static void help_rules(const void *item, Diags *diags)
{
    check_help(item, diags);
}

static void library_rules(const void *item, Diags *diags)
{
    check_library_file(item, diags);
}

static const Beside HELP = {
    .name = "help.yaml", .shape = &HELP_SHAPE, .places = 1U << WHERE_HELP, .rules = help_rules};
static const Beside LIBRARY = {
    .name = "library.yaml", .shape = &LIBRARY_SHAPE, .rules = library_rules};

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

static void check_channels(const Pack *pack, const Help *help, Diags *diags)
{
    for (uint32_t i = 0; i < pack->lessons.count; i++) {
        const Lesson *lesson = &pack->lessons.at[i];
        for (uint32_t j = 0; j < lesson->steps.count; j++) {
            check_step_channels(lesson, &lesson->steps.at[j], help, diags);
        }
    }
}

static void leave_out(Library *library, Str folder)
{
    if (library->left_out < LIBRARY_PACKS) {
        library->left_out_folders[library->left_out] = folder;
    }
    library->left_out++;
}

static void load_packs(Arena *arena, const char *folder, const StepKinds *kinds,
                       const PackSources *sources, Diags *diags, Library *library)
{
    Str *names;
    size_t count = file_folders(arena, folder, &names), loaded = 0;
    for (size_t i = 0; i < count; i++) {
        char path[PATH_MAX];
        int len =
            snprintf(path, sizeof path, "%s/" STR_FMT "/pack.yaml", folder, STR_ARG(names[i]));
        if (len < 0 || (size_t)len >= sizeof path || !file_exists(path)) {
            continue;
        }
        path[(size_t)len - sizeof "/pack.yaml" + 1] = '\0';
        const Pack *pack;
        bool is_usable = pack_load(arena, path, kinds, sources, diags, &pack);
        size_t before = diags->errors;
        if (is_usable && library->help) {
            check_channels(pack, library->help, diags);
        }
        if (is_usable && diags->errors == before && loaded < LIBRARY_PACKS) {
            library->packs[loaded++] = pack;
        } else {
            leave_out(library, str_copy(arena, str_from_c(path)));
        }
    }
}

/* Moves the packs that `names` lists to `ordered`, in that order. */
static size_t take_packs(Library *library, const WordList *names, const Pack **ordered,
                         size_t count, Diags *diags)
{
    for (uint32_t i = 0; i < names->count; i++) {
        Word name = names->at[i];
        bool is_found = false;
        for (uint32_t j = 0; j < i; j++) {
            if (name.text.len > 0 && str_equal(names->at[j].text, name.text)) {
                DIAG(diags, DIAG_DUPLICATE_ID, name.where, name.text);
                name.text.len = 0;
            }
        }
        for (size_t j = 0; j < LIBRARY_PACKS && name.text.len > 0; j++) {
            const Pack *pack = library->packs[j];
            if (pack && str_equal(pack->id.text, name.text)) {
                ordered[count++] = pack;
                library->packs[j] = NULL;
                is_found = true;
            }
        }
        if (!is_found && library->left_out == 0 && name.text.len > 0) {
            DIAG(diags, DIAG_NO_SUCH_PACK, name.where, name.text);
        }
    }
    return count;
}

/* Packs in the order of library.yaml, then those that it hides from the kiosk, then, with a
 * warning, those that it does not name. */
static void order_packs(Library *library, const LibraryFile *file, Diags *diags)
{
    const Pack *ordered[LIBRARY_PACKS];
    library->shown = take_packs(library, &file->order, ordered, 0, diags);
    size_t count = take_packs(library, &file->hidden, ordered, library->shown, diags);
    for (size_t i = 0; i < LIBRARY_PACKS; i++) {
        if (library->packs[i]) {
            DIAG(diags, DIAG_PACK_NOT_NAMED, file->order.at[0].where, library->packs[i]->id.text);
            ordered[count++] = library->packs[i];
        }
    }
    memcpy(library->packs, ordered, count * sizeof *ordered);
    library->pack_count = count;
}

void library_load(Arena *arena, const char *folder, const StepKinds *kinds,
                  const PackSources *sources, Diags *diags, Library *library)
{
    *library = (Library){0};
    Reader reader = {.arena = arena, .diags = diags, .folder = folder, .sources = sources};
    library->help = read_beside(&reader, folder, &HELP);
    library->facilitator = facilitator_load(&reader, folder);
    PackSources own = sources ? *sources : (PackSources){0};
    own.pictures = pictures_load(&reader, folder);
    const LibraryFile *file = read_beside(&reader, folder, &LIBRARY);
    load_packs(arena, folder, kinds, &own, diags, library);
    if (file) {
        library->tracks.at = file->tracks.at;
        library->tracks.count = file->tracks.count;
        order_packs(library, file, diags);
        check_library_scenes(library, file, diags);
        tracks_check(library, diags);
        plans_check(library, diags);
    }
}
