#include "support.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

enum { TEST_ARENA_BYTES = 64 * 1024 * 1024 };

void check_str(Str have, const char *want, const char *file, int line)
{
    if (!str_is(have, want)) {
        print_error("have: <" STR_FMT ">\nwant: <%s>\n", STR_ARG(have), want);
        _fail(file, line);
    }
}

void limit_processor(int seconds)
{
    const struct itimerval limit = {.it_value.tv_sec = seconds};
    assert_int_equal(setitimer(ITIMER_PROF, &limit, NULL), 0);
}

int arena_setup(void **state)
{
    *state = arena_new(TEST_ARENA_BYTES);
    return *state ? 0 : -1;
}

int arena_teardown(void **state)
{
    arena_free(*state);
    return 0;
}

int folder_setup(void **state)
{
    Folder *folder = calloc(1, sizeof *folder);
    const char *base = getenv("TMPDIR");
    if (!folder) {
        return -1;
    }
    *state = folder;
    folder->arena = arena_new(TEST_ARENA_BYTES);
    snprintf(folder->path, sizeof folder->path, "%s/aman-test-XXXXXX", base ? base : "/tmp");
    return folder->arena && mkdtemp(folder->path) ? 0 : -1;
}

static void remove_all(const char *path)
{
    DIR *folder = opendir(path);
    for (struct dirent *entry; folder && (entry = readdir(folder));) {
        char inside[PATH_MAX];
        bool is_dots = strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0;
        int len = snprintf(inside, sizeof inside, "%s/%s", path, entry->d_name);
        if (!is_dots && len > 0 && (size_t)len < sizeof inside && unlink(inside) != 0) {
            remove_all(inside);
        }
    }
    if (folder) {
        closedir(folder);
    }
    rmdir(path);
}

int folder_teardown(void **state)
{
    Folder *folder = *state;
    remove_all(folder->path);
    arena_free(folder->arena);
    free(folder);
    return 0;
}

char *path_in(const Folder *folder, const char *name)
{
    Str path = str_print(folder->arena, "%s/%s", folder->path, name);
    return str_to_c(folder->arena, path);
}

size_t entries_in(const char *path)
{
    size_t count = 0;
    DIR *folder = opendir(path);
    for (struct dirent *entry; folder && (entry = readdir(folder));) {
        count += strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
    }
    if (folder) {
        closedir(folder);
    }
    return count;
}
