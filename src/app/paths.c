/* Folders: what was asked for on the command line, else what is installed, else the source tree;
 * and for what is written the places of the XDG standard. */
#define _XOPEN_SOURCE 700 /* readlink */
#include "paths.h"

#include "messages.h"

#include "aman/base/file.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The folder of the running program; "." when the system does not tell. */
static Str program_folder(Arena *arena)
{
    char path[PATH_MAX];
    ssize_t len = readlink("/proc/self/exe", path, sizeof path);
    if (len <= 0 || (size_t)len >= sizeof path) {
        return STR(".");
    }
    while (len > 0 && path[len - 1] != '/') {
        len--;
    }
    return str_copy(arena, (Str){path, (uint32_t)len});
}

/* `name` in the installed place or in the source tree that the program was built in. */
static const char *find_folder(Arena *arena, const char *wanted, const char *name)
{
    if (wanted) {
        return file_is_folder(wanted) ? wanted : NULL;
    }
    static const char *const PLACES[] = {"../share/aman-kiosk/", "../../", "", "../"};
    Str program = program_folder(arena);
    for (size_t i = 0; i < sizeof PLACES / sizeof *PLACES; i++) {
        Str path = str_print(arena, STR_FMT "%s%s", STR_ARG(program), PLACES[i], name);
        if (path.at && file_is_folder(path.at)) {
            return path.at;
        }
    }
    return NULL;
}

static const char *home_folder(Arena *arena, const char *variable, const char *fallback)
{
    const char *base = getenv(variable), *home = getenv("HOME");
    Str path = base && base[0] == '/'
                   ? str_print(arena, "%s/aman-kiosk", base)
                   : str_print(arena, "%s/%s/aman-kiosk", home ? home : "/tmp", fallback);
    return path.at ? path.at : ".";
}

void paths_find_data(Arena *arena, const Options *options, Paths *paths)
{
    paths->data = options->value[OPT_DATA] ? options->value[OPT_DATA]
                                           : home_folder(arena, "XDG_DATA_HOME", ".local/share");
    paths->cache = home_folder(arena, "XDG_CACHE_HOME", ".cache");
    paths->counts = str_print(arena, "%s/counts.db", paths->data).at;
    paths->spares = str_print(arena, "%s/lessons.spare", paths->data).at;
    paths->sticks = options->value[OPT_STICKS];
}

bool paths_find(Arena *arena, const Options *options, Paths *paths)
{
    *paths = (Paths){0};
    paths->assets = find_folder(arena, options->value[OPT_ASSETS], "assets");
    paths->lessons = find_folder(arena, options->value[OPT_LESSONS], "lessons");
    const char *wanted = options->value[OPT_LESSONS];
    if (!paths->assets || (wanted && !paths->lessons)) {
        bool is_assets = !paths->assets;
        const char *given = options->value[is_assets ? OPT_ASSETS : OPT_LESSONS];
        const char *name = is_assets ? "assets" : "lessons";
        message(PHRASE_COMMAND_MISSING_FOLDER, str_from_c(given ? given : name), str_from_c(name));
        return false;
    }
    /* Without lessons the kiosk still shows its help page. */
    paths->lessons = paths->lessons ? paths->lessons : "lessons";
    paths->art = str_print(arena, "%s/art", paths->assets).at;
    paths->icons = str_print(arena, "%s/icons", paths->assets).at;
    paths_find_data(arena, options, paths);
    const char *config = home_folder(arena, "XDG_CONFIG_HOME", ".config");
    paths->config = options->value[OPT_CONFIG] ? options->value[OPT_CONFIG]
                                               : str_print(arena, "%s/config.yaml", config).at;
    return paths->art && paths->icons && paths->counts && paths->config;
}
