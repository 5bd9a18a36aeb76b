/* Folders: what was asked for on the command line, else what is installed, else the source tree;
 * and for what is written the places of the XDG standard. */
#define _DEFAULT_SOURCE /* readlink, realpath, getauxval */
#include "paths.h"

#include "messages.h"

#include "aman/base/file.h"

#include <limits.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

Str paths_program(Arena *arena, const char *link)
{
    char path[PATH_MAX];
    ssize_t len = readlink(link, path, sizeof path);
    if (len <= 0 || (size_t)len >= sizeof path) {
        /* Without /proc: what the system was told to start. */
        const char *started =
            (const char *)getauxval(AT_EXECFN); // NOLINT(performance-no-int-to-ptr)
        len = started && realpath(started, path) ? (ssize_t)strlen(path) : 0;
    }
    while (len > 0 && path[len - 1] != '/') {
        len--;
    }
    return len > 0 ? str_copy(arena, (Str){path, (uint32_t)len}) : STR("./");
}

/* `name` in the installed place or in the source tree that the program was built in. */
static const char *find_folder(Arena *arena, const char *wanted, const char *name)
{
    if (wanted) {
        return file_is_folder(wanted) ? wanted : NULL;
    }
    static const char *const PLACES[] = {"../share/aman-kiosk/", "../../", "", "../"};
    Str program = paths_program(arena, "/proc/self/exe"), path;
    for (size_t i = 0; i < sizeof PLACES / sizeof *PLACES; i++) {
        path = str_print(arena, STR_FMT "%s%s", STR_ARG(program), PLACES[i], name);
        if (path.at && file_is_folder(path.at)) {
            return path.at;
        }
    }
    path = str_print(arena, "%s/%s", AMAN_INSTALLED, name);
    return path.at && file_is_folder(path.at) ? path.at : NULL;
}

/* The home folder of whoever runs the program, also where nothing was set for them; NULL for none.
 */
static const char *home_of_user(void)
{
    const char *home = getenv("HOME");
    if (home && home[0] == '/') {
        return home;
    }
    const struct passwd *user = getpwuid(getuid());
    return user && user->pw_dir && user->pw_dir[0] == '/' ? user->pw_dir : NULL;
}

/* The folder of the XDG standard, which passes over paths that are not absolute; NULL for none. */
static const char *home_folder(Arena *arena, const char *variable, const char *fallback)
{
    const char *base = getenv(variable), *home = home_of_user();
    if (base && base[0] == '/') {
        return str_print(arena, "%s/aman-kiosk", base).at;
    }
    return home ? str_print(arena, "%s/%s/aman-kiosk", home, fallback).at : NULL;
}

/* Without a home folder only those that were asked for. */
static void fill_data(Arena *arena, const Options *options, Paths *paths)
{
    const char *data = options->value[OPT_DATA];
    data = data ? data : home_folder(arena, "XDG_DATA_HOME", ".local/share");
    paths->data = data;
    paths->cache = home_folder(arena, "XDG_CACHE_HOME", ".cache");
    paths->sticks = options->value[OPT_STICKS];
    if (data) {
        paths->cache = paths->cache ? paths->cache : str_print(arena, "%s/cache", data).at;
        paths->counts = str_print(arena, "%s/counts.db", data).at;
        paths->spares = str_print(arena, "%s/lessons.spare", data).at;
    }
}

bool paths_find_data(Arena *arena, const Options *options, Paths *paths)
{
    fill_data(arena, options, paths);
    if (!paths->data) {
        /* A folder that all can write to is none for a PIN. */
        message(PHRASE_COMMAND_NO_HOME, str_from_c(option_name(OPT_DATA)));
    }
    return paths->data && paths->counts && paths->spares;
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
    fill_data(arena, options, paths);
    const char *config = home_folder(arena, "XDG_CONFIG_HOME", ".config");
    config = config ? config : paths->data ? paths->data : ".";
    paths->config = options->value[OPT_CONFIG] ? options->value[OPT_CONFIG]
                                               : str_print(arena, "%s/config.yaml", config).at;
    return paths->art && paths->icons && paths->config;
}
