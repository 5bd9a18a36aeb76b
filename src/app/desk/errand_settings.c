/* REQUEST_SETTINGS: keeps what the facilitator chose in config.yaml, which a person may have edited
 * meanwhile. */
#include "errand.h"

#include "aman/base/file.h"
#include "aman/pack/settings.h"

#include <string.h>

enum { CONFIG_ARENA_BYTES = 64 * 1024 * 1024 };

static bool make_folder_of(Arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash ? str_to_c(arena, (Str){path, (uint32_t)(slash - path)}) : NULL;
    return !folder || folder[0] == '\0' || file_make_folder(folder);
}

/* What a person wrote and cannot be kept in its place stays beside the new file. */
static bool keep_old(Arena *arena, const char *path, Str old)
{
    Str aside = str_print(arena, "%s.old", path);
    return old.len == 0 || (aside.at && file_write(aside.at, old));
}

static bool save(Arena *arena, const char *path, const Settings *settings, const Library *library)
{
    Str old = {0};
    bool is_anew;
    FileResult result = file_read(arena, path, PACK_MAX_BYTES, &old);
    if (result != FILE_OK && result != FILE_MISSING) {
        return false;
    }
    Str text = config_text(arena, old, settings, library, &is_anew);
    return text.len > 0 && make_folder_of(arena, path) &&
           (!is_anew || keep_old(arena, path, old)) && file_write(path, text);
}

bool errand_save_settings(const char *path, const Settings *settings, const Library *library)
{
    Arena *arena = arena_new(CONFIG_ARENA_BYTES);
    bool is_saved = arena && save(arena, path, settings, library);
    arena_free(arena);
    return is_saved;
}
