/* What the tests of several layers share; it brings cmocka. */
#pragma once

/* cmocka.h wants these four before it */
/* clang-format off */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
/* clang-format on */

#include "aman/base/str.h"

/* Fails the running test when `have` is not `want`. */
void check_str(Str have, const char *want, const char *file, int line);
#define assert_str(have, want) check_str((have), (want), __FILE__, __LINE__)

/* Ends the program once it has used the processor for so many seconds more; 0: no longer. Other
 * than with alarm(), a busy machine is not taken for a slow program. */
void limit_processor(int seconds);

/* Setup and teardown of a test that needs an arena: `*state` is the arena. */
int arena_setup(void **state);
int arena_teardown(void **state);

/* Setup and teardown of a test that needs a folder of its own: `*state` is a Folder. */
enum { FOLDER_PATH_BYTES = 256 };
typedef struct {
    Arena *arena;
    char path[FOLDER_PATH_BYTES];
} Folder;
int folder_setup(void **state);
int folder_teardown(void **state);

/* The path of `name` in the folder; owned by its arena. */
char *path_in(const Folder *folder, const char *name);
/* Number of files and folders in it. */
size_t entries_in(const char *path);
