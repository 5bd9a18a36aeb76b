/* One pack as the library around it shows it, so that `check` and `snapshot` say the same of it:
 * the help that its cards name, the track that opens it, the packs whose steps it uses. Mistakes of
 * all these are not its own. */
#include "library_pack.h"

#include "plans.h"
#include "rules.h"
#include "side_files.h"

#include "aman/base/file.h"

#include <limits.h>
#include <stdio.h>

/* "lessons" of "lessons/kenalan"; false when no library stands around the pack. */
static bool folder_around(char around[PATH_MAX], const char *folder)
{
    char path[PATH_MAX];
    Str whole = str_from_c(folder), name = path_name(whole);
    bool is_named = name.len > 0 && !str_is(name, ".") && !str_is(name, "..");
    uint32_t before = is_named ? (uint32_t)(name.at - whole.at) : whole.len;
    int len = before == 0  ? snprintf(around, PATH_MAX, ".")
              : !is_named  ? snprintf(around, PATH_MAX, "%s/..", folder)
              : before > 1 ? snprintf(around, PATH_MAX, STR_FMT, (int)before - 1, folder)
                           : snprintf(around, PATH_MAX, "/");
    bool fits = len > 0 && len < PATH_MAX;
    len = fits ? snprintf(path, sizeof path, "%s/library.yaml", around) : -1;
    return len > 0 && (size_t)len < sizeof path && file_exists(path);
}

static void load_used(TreeReader *reader, const StepKinds *kinds, Str id, Library *library)
{
    char path[PATH_MAX];
    int len = snprintf(path, sizeof path, "%s/" STR_FMT, reader->folder, STR_ARG(id));
    const Pack *pack;
    if (id.len > 0 && library_pack(library, id) < 0 && library->pack_count < LIBRARY_PACKS &&
        len > 0 && (size_t)len < sizeof path &&
        pack_load(reader->arena, path, kinds, reader->sources, reader->diags, &pack)) {
        library->packs[library->pack_count++] = pack;
        library->used++;
    }
}

static void load_all_used(TreeReader *reader, const StepKinds *kinds, Library *library)
{
    const Pack *pack = library->packs[0];
    for (uint32_t i = 0; i < pack->lessons.count; i++) {
        const Lesson *lesson = &pack->lessons.at[i];
        for (uint32_t j = 0; j < lesson->steps.count; j++) {
            if (lesson->steps.at[j].kind->flags & KIND_IS_USE) {
                const StepUse *use = lesson->steps.at[j].data;
                load_used(reader, kinds, use->pack.text, library);
            }
        }
    }
}

/* The tracks of the library when one of them opens the pack, else one that does. */
static void find_tracks(Arena *arena, const LibraryFile *file, Library *library)
{
    for (uint32_t i = 0; file && i < file->tracks.count; i++) {
        if (track_has_pack(&file->tracks.at[i], library->packs[0])) {
            library->tracks.at = file->tracks.at;
            library->tracks.count = file->tracks.count;
            return;
        }
    }
    Track *track = arena_alloc(arena, sizeof *track);
    if (track) {
        track->audience = library->packs[0]->audience;
        library->tracks.at = track;
        library->tracks.count = 1;
    }
}

void library_load_pack(Arena *arena, const char *folder, const StepKinds *kinds,
                       const PackSources *sources, Diags *diags, Library *library)
{
    char around[PATH_MAX];
    Diags silent = diags_begin(arena);
    PackSources own = sources ? *sources : (PackSources){0};
    TreeReader reader = {.arena = arena, .diags = &silent, .folder = around, .sources = &own};
    SideFiles files = {0};
    bool has_library = folder_around(around, folder);
    if (has_library) {
        side_files_read(&reader, &files);
        own.pictures = files.pictures.is_clean ? files.pictures.item : NULL;
        library->help = files.help.item;
        library->facilitator = files.facilitator.item;
    }
    if (!pack_load(arena, folder, kinds, &own, diags, &library->packs[0])) {
        library->left_out_folders[library->left_out++] = str_copy(arena, str_from_c(folder));
        return;
    }
    library->pack_count = library->shown = 1;
    find_tracks(arena, files.library.item, library);
    if (files.help.is_clean) {
        check_channels(library->packs[0], library->help, diags);
    }
    if (has_library) {
        load_all_used(&reader, kinds, library);
        uses_check(library, library->packs[0], diags);
    }
}
