/* A folder of packs with its library.yaml and help.yaml. What is broken is left out, the rest
 * works. */
#include "aman/pack/library.h"

#include "library_pack.h"
#include "plans.h"
#include "rules.h"
#include "side_files.h"
#include "tracks.h"

#include "aman/base/file.h"
#include "aman/pack/codes.h"
#include "aman/pack/spares.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

static void leave_out(Arena *arena, const char *folder, Str name, Library *library)
{
    if (library->left_out < LIBRARY_PACKS) {
        library->left_out_folders[library->left_out] =
            str_print(arena, "%s/" STR_FMT, folder, STR_ARG(name));
    }
    library->left_out++;
}

static bool path_of(char path[PATH_MAX], const char *folder, Str name, const char *inside)
{
    int len = snprintf(path, PATH_MAX, "%s/" STR_FMT "%s", folder, STR_ARG(name), inside);
    return len > 0 && len < PATH_MAX;
}

static bool is_named(const Str *names, size_t count, Str name)
{
    for (size_t i = 0; i < count; i++) {
        if (str_equal(names[i], name)) {
            return true;
        }
    }
    return false;
}

/* The disk fails to list the folder: packs that were there are tried by their names. */
static size_t names_of_spares(Arena *arena, const char *folder, const Spares *spares, Str **names,
                              size_t count)
{
    Str *all = arena_array(arena, count + (spares ? spares->count : 0) + 1, sizeof *all);
    if (!all) {
        return count;
    }
    for (size_t i = 0; i < count; i++) {
        all[i] = (*names)[i];
    }
    for (size_t i = 0; spares && i < spares->count; i++) {
        char path[PATH_MAX];
        Str name = spares->at[i].pack;
        bool is_here = name.len > 0 && path_of(path, folder, name, "/pack.yaml") &&
                       spare_key(str_from_c(path)) == spares->at[i].key;
        if (is_here && !is_named(all, count, name)) {
            all[count++] = name;
        }
    }
    *names = all;
    return count;
}

/* Names of the folders that hold a pack, each once. */
static size_t pack_names(TreeReader *reader, Str **names)
{
    const PackSources *sources = reader->sources;
    char path[PATH_MAX];
    bool is_whole;
    size_t count = file_folders(reader->arena, reader->folder, names, &is_whole), kept = 0;
    if (!is_whole) {
        Str name = str_from_c(reader->folder);
        uint16_t file = diags_add_file(reader->diags, name, (Str){0});
        DIAG(reader->diags, DIAG_FILE_UNREADABLE, ((Span){.file = file}), name);
        count = names_of_spares(reader->arena, reader->folder, sources ? sources->spares : NULL,
                                names, count);
    }
    for (size_t i = 0; i < count; i++) {
        (*names)[kept] = (*names)[i];
        kept += path_of(path, reader->folder, (*names)[i], "/pack.yaml") && !file_is_missing(path);
    }
    return kept;
}

static size_t choose_named(const WordList *wanted, const Str *names, size_t count, bool *is_chosen,
                           size_t chosen)
{
    for (uint32_t i = 0; i < wanted->count; i++) {
        for (size_t j = 0; j < count && chosen < LIBRARY_PACKS; j++) {
            bool is_new = !is_chosen[j] && str_equal(names[j], wanted->at[i].text);
            is_chosen[j] = is_chosen[j] || is_new;
            chosen += is_new;
        }
    }
    return chosen;
}

/* A library has a limit: what library.yaml names comes before what it does not name. */
static void choose(TreeReader *reader, const LibraryFile *file, const Str *names, size_t count,
                   bool *is_chosen)
{
    size_t chosen = 0;
    if (count > LIBRARY_PACKS) {
        uint16_t folder = diags_add_file(reader->diags, str_from_c(reader->folder), (Str){0});
        DIAG(reader->diags, DIAG_TOO_MANY_PACKS, ((Span){.file = folder}),
             str_print(reader->arena, "%zu", count), str_print(reader->arena, "%d", LIBRARY_PACKS),
             str_print(reader->arena, "%zu", count - LIBRARY_PACKS));
    }
    if (file) {
        chosen = choose_named(&file->order, names, count, is_chosen, chosen);
        chosen = choose_named(&file->hidden, names, count, is_chosen, chosen);
    }
    for (size_t i = 0; i < count && chosen < LIBRARY_PACKS; i++) {
        chosen += !is_chosen[i];
        is_chosen[i] = true;
    }
}

static void load_packs(TreeReader *reader, const StepKinds *kinds, const PackSources *sources,
                       const SideFiles *files, Library *library)
{
    Str *names;
    size_t count = pack_names(reader, &names), loaded = 0;
    bool *is_chosen = arena_array(reader->arena, count + 1, sizeof *is_chosen);
    if (!is_chosen) {
        return;
    }
    choose(reader, files->library.item, names, count, is_chosen);
    for (size_t i = 0; i < count; i++) {
        char path[PATH_MAX];
        const Pack *pack;
        bool is_usable = is_chosen[i] && path_of(path, reader->folder, names[i], "") &&
                         pack_load(reader->arena, path, kinds, sources, reader->diags, &pack);
        if (!is_usable) {
            leave_out(reader->arena, reader->folder, names[i], library);
            continue;
        }
        if (files->help.is_clean) {
            check_channels(pack, files->help.item, reader->diags);
        }
        library->packs[loaded++] = pack;
    }
}

static bool has_word(const WordList *list, Str text, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (str_equal(list->at[i].text, text)) {
            return true;
        }
    }
    return false;
}

/* Moves the packs that `names` lists, but not `except`, to `ordered`, in that order. */
static size_t take_packs(Library *library, const WordList *names, const WordList *except,
                         const Pack **ordered, size_t count, Diags *diags)
{
    for (uint32_t i = 0; i < names->count; i++) {
        Word name = names->at[i];
        bool is_found = false;
        if (name.text.len > 0 && has_word(names, name.text, i)) {
            DIAG(diags, DIAG_DUPLICATE_ID, name.where, name.text);
            continue;
        }
        if (except && has_word(except, name.text, except->count)) {
            continue; /* what somebody wanted to hide stays hidden; it has its message */
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

/* A lesson that stands for itself: no plan, no check, and no words to look up. */
static bool is_lesson(const Pack *pack)
{
    const Lesson *first = &pack->lessons.at[0];
    const StepKind *kind = first->steps.count > 0 ? first->steps.at[0].kind : NULL;
    return !pack->is_plan && kind && !(kind->flags & (KIND_IS_CHECK | KIND_EXPLAINS_WORDS));
}

/* The packs that nobody names. */
static size_t take_rest(Library *library, const LibraryFile *file, bool only_lessons,
                        const Pack **ordered, size_t count, Diags *diags)
{
    for (size_t i = 0; i < LIBRARY_PACKS; i++) {
        const Pack *pack = library->packs[i];
        bool is_hidden = pack && has_word(&file->hidden, pack->id.text, file->hidden.count);
        if (!pack || (only_lessons && (is_hidden || !is_lesson(pack)))) {
            continue;
        }
        if (!only_lessons && !file->offers_rest && !is_hidden) {
            DIAG(diags, DIAG_PACK_NOT_NAMED, file->order.at[0].where, pack->id.text);
        }
        ordered[count++] = pack;
        library->packs[i] = NULL;
    }
    return count;
}

/* Packs in the order of library.yaml, then those that it hides from the kiosk, then, with a
 * warning, those that it does not name. */
static void order_packs(Library *library, const LibraryFile *file, Diags *diags)
{
    const Pack *ordered[LIBRARY_PACKS];
    size_t count = take_packs(library, &file->order, &file->hidden, ordered, 0, diags);
    if (file->offers_rest) {
        count = take_rest(library, file, true, ordered, count, diags);
    }
    library->shown = count;
    count = take_packs(library, &file->hidden, NULL, ordered, count, diags);
    count = take_rest(library, file, false, ordered, count, diags);
    memcpy(library->packs, ordered, count * sizeof *ordered);
    library->pack_count = count;
}

/* `diags` gets what is wrong between the files; nothing of it where library.yaml itself has
 * mistakes, which explain it. */
static void use_file(Library *library, const LibraryFile *file, const PackSources *sources,
                     Diags *diags)
{
    library->tracks.at = file->tracks.at;
    library->tracks.count = file->tracks.count;
    order_packs(library, file, diags);
    check_library_scenes(library, file, diags);
    if (!sources->skips_reading) {
        check_library_answers(library, sources->terms, diags);
        check_library_items(library, diags);
    }
    tracks_check(library, diags);
    plans_check(library, diags);
}

/* A folder that is itself a pack, and no library. */
static bool is_pack_alone(const char *folder)
{
    char path[PATH_MAX], pack[PATH_MAX];
    return path_of(path, folder, STR("library.yaml"), "") && file_is_missing(path) &&
           path_of(pack, folder, STR("pack.yaml"), "") && !file_is_missing(pack);
}

void library_load(Arena *arena, const char *folder, const StepKinds *kinds,
                  const PackSources *sources, Diags *diags, Library *library)
{
    *library = (Library){0};
    if (is_pack_alone(folder)) {
        library_load_pack(arena, folder, kinds, sources, diags, library);
        return;
    }
    TreeReader reader = {.arena = arena, .diags = diags, .folder = folder, .sources = sources};
    Diags silent = diags_begin(arena);
    SideFiles files;
    side_files_read(&reader, &files);
    PackSources own = sources ? *sources : (PackSources){0};
    bool shows = own.stands_in; /* who checks is told of each file as it is */
    own.pictures = shows || files.pictures.is_clean ? files.pictures.item : NULL;
    library->help = files.help.item;
    library->facilitator = shows || files.facilitator.is_clean ? files.facilitator.item : NULL;
    library->help_origin = files.help.origin;
    library->facilitator_origin = files.facilitator.origin;
    library->file_origin = files.library.origin;
    load_packs(&reader, kinds, &own, &files, library);
    if (files.library.item) {
        use_file(library, files.library.item, &own, files.library.is_clean ? diags : &silent);
    }
}
