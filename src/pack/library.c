/* A folder of packs with its library.yaml and help.yaml. What is broken is left out, the rest
 * works. */
#include "aman/pack/library.h"

#include "plans.h"
#include "read_file.h"
#include "rules.h"
#include "tracks.h"

#include "aman/base/file.h"
#include "aman/pack/codes.h"
#include "aman/pack/lint.h"
#include "aman/pack/pictures.h"

#include <limits.h>
#include <stdio.h>
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

/* A file that stands beside the packs of a library. */
typedef struct {
    const char *name;
    const Shape *shape;
    bool is_optional;
    unsigned places;                               /* of its words, bits of TermWhere */
    void (*rules)(const void *item, Diags *diags); /* NULL: none of its own */
} SideFile;
static const SideFile HELP = {
    .name = "help.yaml", .shape = &HELP_SHAPE, .places = 1U << WHERE_HELP, .rules = check_help};
static const SideFile GUIDE = {.name = "facilitator.yaml",
                               .shape = &FACILITATOR_SHAPE,
                               .is_optional = true,
                               .places = 1U << WHERE_ADULT};
static const SideFile PICTURES = {.name = "pictures.yaml",
                                  .shape = &PICTURES_SHAPE,
                                  .is_optional = true,
                                  .rules = check_pictures};
static const SideFile LIBRARY = {
    .name = "library.yaml", .shape = &LIBRARY_SHAPE, .rules = check_library_file};

/* Reads it from the reader's folder, looks at its rules and, when somebody asked for it, at its
 * words. NULL when it is not there, has errors (words may have them) or there is no memory. */
static const void *read_side_file(TreeReader *reader, const SideFile *file)
{
    char path[PATH_MAX];
    size_t before = reader->diags->errors;
    void *item = arena_alloc(reader->arena, file->shape->size);
    int len = snprintf(path, sizeof path, "%s/%s", reader->folder, file->name);
    if (!item || len < 0 || (size_t)len >= sizeof path ||
        (file->is_optional && !file_exists(path)) ||
        !read_path_shape(reader, path, file->shape, item)) {
        return NULL;
    }
    if (file->rules) {
        file->rules(item, reader->diags);
    }
    bool is_usable = reader->diags->errors == before;
    if (reader->sources && reader->sources->terms) {
        lint_shape(reader->sources->terms, file->shape, item, file->places, reader->diags);
    }
    return is_usable ? item : NULL;
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
    TreeReader reader = {.arena = arena, .diags = diags, .folder = folder, .sources = sources};
    library->help = read_side_file(&reader, &HELP);
    library->facilitator = read_side_file(&reader, &GUIDE);
    PackSources own = sources ? *sources : (PackSources){0};
    own.pictures = read_side_file(&reader, &PICTURES);
    const LibraryFile *file = read_side_file(&reader, &LIBRARY);
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
