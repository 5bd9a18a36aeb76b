/* Names for reports that are made without a stage: the library is loaded for them. */
#include "names.h"
#include "paths.h"

#include "aman/activities/activity.h"
#include "aman/base/file.h"

void names_load(Arena *arena, const Options *options, ReportParams *params)
{
    Paths paths;
    Library *library = arena_alloc(arena, sizeof *library);
    if (!library || !paths_find(arena, options, &paths) || !file_is_folder(paths.lessons)) {
        return;
    }
    Diags diags = diags_begin(arena); /* 'check' says what is wrong in packs */
    PackSources sources = {
        .art_folder = paths.art, .icon_folder = paths.icons, .skips_reading = true};
    library_load(arena, paths.lessons, &ACTIVITY_KINDS, &sources, &diags, library);
    names_of(arena, library, params);
}
