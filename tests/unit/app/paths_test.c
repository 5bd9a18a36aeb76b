/* Folders where the system tells little: no HOME, no /proc, paths of XDG that are not absolute. */
#include "../support.h"
#include "messages.h"
#include "paths.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void without_any(void)
{
    static const char *const NAMES[] = {"HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                                        "XDG_CONFIG_HOME"};
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        assert_int_equal(unsetenv(NAMES[i]), 0);
    }
}

static Paths found(Arena *arena)
{
    static const Options NONE = {.lang = LANG_FIRST};
    Paths paths = {0};
    assert_true(paths_find_data(arena, &NONE, &paths));
    return paths;
}

static void without_home_the_account_says_where_it_is(void **state)
{
    const struct passwd *user = getpwuid(getuid());
    if (!user || user->pw_dir[0] != '/') {
        skip();
    }
    static const char *const NO_HOMES[] = {NULL, "", "relative", "./x"};
    for (size_t i = 0; i < sizeof NO_HOMES / sizeof *NO_HOMES; i++) {
        without_any();
        if (NO_HOMES[i]) {
            setenv("HOME", NO_HOMES[i], 1);
        }
        Str wanted = str_print(*state, "%s/.local/share/aman-kiosk", user->pw_dir);
        assert_string_equal(found(*state).data, wanted.at);
    }
}

static void folders_of_xdg_that_are_not_absolute_are_passed_over(void **state)
{
    without_any();
    setenv("HOME", "/home/x", 1);
    setenv("XDG_DATA_HOME", "data", 1);
    setenv("XDG_CACHE_HOME", "", 1);
    assert_string_equal(found(*state).data, "/home/x/.local/share/aman-kiosk");
    assert_string_equal(found(*state).cache, "/home/x/.cache/aman-kiosk");
    setenv("XDG_DATA_HOME", "/srv/data", 1);
    assert_string_equal(found(*state).data, "/srv/data/aman-kiosk");
}

/* In a process of its own: it gives its rights away. 0: no folder was found, and nothing in /tmp.
 */
static int as_nobody_known(Arena *arena, const char *data)
{
    enum { STRANGER = 54321 };
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        Options options = {.lang = LANG_FIRST};
        Paths paths = {0};
        without_any();
        options.value[OPT_DATA] = data;
        bool is_stranger = setuid(STRANGER) == 0 && !getpwuid(STRANGER);
        _exit(!is_stranger ? 2 : paths_find_data(arena, &options, &paths) ? 1 : 0);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    return WEXITSTATUS(status);
}

static void an_account_without_a_home_is_refused_and_not_sent_to_tmp(void **state)
{
    if (getuid() != 0) {
        skip();
    }
    assert_int_equal(as_nobody_known(*state, NULL), 0);
    assert_int_equal(as_nobody_known(*state, "/srv/aman"), 1);
}

static void without_proc_the_program_finds_its_folder(void **state)
{
    Str usual = paths_program(*state, "/proc/self/exe");
    assert_true(str_ends(usual, STR("/")) && usual.len > 1);
    Str other = paths_program(*state, "/nowhere/self/exe");
    assert_true(str_equal(usual, other));
}

int main(void)
{
    messages_begin(LANG_FIRST);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(without_home_the_account_says_where_it_is, arena_setup,
                                        arena_teardown),
        cmocka_unit_test_setup_teardown(folders_of_xdg_that_are_not_absolute_are_passed_over,
                                        arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(an_account_without_a_home_is_refused_and_not_sent_to_tmp,
                                        arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(without_proc_the_program_finds_its_folder, arena_setup,
                                        arena_teardown),
    };
    return cmocka_run_group_tests_name("paths", tests, NULL, NULL);
}
