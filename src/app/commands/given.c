/* Looks at folders, and loads the library that several commands need. */
#include "given.h"

#include "messages.h"

#include "aman/activities/activity.h"
#include "aman/base/file.h"

bool given_data(const Options *options)
{
    const char *data = options->value[OPT_DATA];
    bool is_there = !data || file_is_folder(data);
    if (!is_there) {
        message(PHRASE_COMMAND_NO_DATA, str_from_c(data), str_from_c(option_name(OPT_DATA)));
    }
    return is_there;
}

bool given_library(Arena *arena, const Options *options, Paths *paths, Library **library)
{
    *library = arena_alloc(arena, sizeof **library);
    if (!*library || !paths_find(arena, options, paths)) {
        return false;
    }
    Diags diags = diags_begin(arena);
    PackSources sources = {
        .art_folder = paths->art, .icon_folder = paths->icons, .skips_reading = true};
    library_load(arena, paths->lessons, &ACTIVITY_KINDS, &sources, &diags, *library);
    if (arena_is_full(arena)) {
        message(PHRASE_COMMAND_LIBRARY_MEMORY);
        return false;
    }
    bool has_packs = (*library)->pack_count > 0 || !options->value[OPT_LESSONS];
    if (!has_packs) {
        message(PHRASE_COMMAND_NO_PACKS, str_from_c(paths->lessons));
    }
    return has_packs;
}
