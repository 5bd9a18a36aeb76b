/* Files: bounded reads, whole-or-nothing writes, where a path leads. */
#include "../support.h"

#include "aman/base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void a_file_is_read_byte_for_byte(void **state)
{
    Folder *folder = *state;
    char *path = path_in(folder, "a");
    Str bytes, wrote = STR("line\r\nand a zero \0 in it");
    assert_true(file_write(path, wrote));
    assert_int_equal(file_read(folder->arena, path, 100, &bytes), FILE_OK);
    assert_true(str_equal(bytes, wrote));
}

static void a_file_of_exactly_the_limit_is_read(void **state)
{
    Folder *folder = *state;
    char *path = path_in(folder, "a");
    Str bytes;
    assert_true(file_write(path, STR("12345")));
    assert_int_equal(file_read(folder->arena, path, 5, &bytes), FILE_OK);
    assert_str(bytes, "12345");
}

static void a_file_one_byte_over_the_limit_is_too_large(void **state)
{
    Folder *folder = *state;
    char *path = path_in(folder, "a");
    Str bytes = STR("x");
    assert_true(file_write(path, STR("123456")));
    assert_int_equal(file_read(folder->arena, path, 5, &bytes), FILE_TOO_LARGE);
    assert_int_equal(bytes.len, 0);
}

static void the_start_of_a_file_is_read_whatever_its_size(void **state)
{
    Folder *folder = *state;
    char *path = path_in(folder, "a");
    Str bytes;
    assert_true(file_write(path, STR("123456")));
    assert_int_equal(file_read_start(folder->arena, path, 4, &bytes), FILE_OK);
    assert_str(bytes, "1234");
    assert_int_equal(file_read_start(folder->arena, path, 100, &bytes), FILE_OK);
    assert_str(bytes, "123456");
    assert_int_equal(file_read_start(folder->arena, folder->path, 4, &bytes), FILE_NOT_A_FILE);
}

static void an_empty_file_is_read_as_nothing(void **state)
{
    Folder *folder = *state;
    char *path = path_in(folder, "a");
    Str bytes = STR("x");
    assert_true(file_write(path, (Str){0}));
    assert_int_equal(file_read(folder->arena, path, 0, &bytes), FILE_OK);
    assert_int_equal(bytes.len, 0);
}

static void what_is_not_there_is_missing(void **state)
{
    Folder *folder = *state;
    Str bytes;
    assert_true(file_write(path_in(folder, "a"), STR("x")));
    assert_int_equal(file_read(folder->arena, path_in(folder, "b"), 5, &bytes), FILE_MISSING);
    assert_int_equal(file_read(folder->arena, path_in(folder, "a/b"), 5, &bytes), FILE_MISSING);
}

static void a_folder_is_not_a_file(void **state)
{
    Folder *folder = *state;
    Str bytes;
    assert_int_equal(file_read(folder->arena, folder->path, 5, &bytes), FILE_NOT_A_FILE);
}

static void a_pipe_is_refused_without_waiting_for_it(void **state)
{
    Folder *folder = *state;
    char *path = path_in(folder, "pipe");
    Str bytes;
    assert_int_equal(mkfifo(path, 0600), 0);
    alarm(300); /* ends the program if the read hangs */
    assert_int_equal(file_read(folder->arena, path, 5, &bytes), FILE_NOT_A_FILE);
    alarm(0);
}

static void a_link_to_itself_is_unreadable(void **state)
{
    Folder *folder = *state;
    char *path = path_in(folder, "loop");
    Str bytes;
    assert_int_equal(symlink(path, path), 0);
    assert_int_equal(file_read(folder->arena, path, 5, &bytes), FILE_UNREADABLE);
}

static void a_file_without_room_in_the_arena_is_no_memory(void **state)
{
    Folder *folder = *state;
    char *path = path_in(folder, "a");
    Arena *small = arena_new(16);
    Str bytes;
    assert_true(file_write(path, STR("more than sixteen bytes of text")));
    assert_int_equal(file_read(small, path, 1000, &bytes), FILE_NO_MEMORY);
    arena_free(small);
}

static void writing_replaces_the_old_file(void **state)
{
    Folder *folder = *state;
    char *path = path_in(folder, "a");
    Str bytes;
    assert_true(file_write(path, STR("a long first version")));
    assert_true(file_write(path, STR("second")));
    assert_int_equal(file_read(folder->arena, path, 100, &bytes), FILE_OK);
    assert_str(bytes, "second");
    assert_int_equal(entries_in(folder->path), 1);
}

static void a_written_file_can_be_read_by_all_and_changed_by_its_owner(void **state)
{
    Folder *folder = *state;
    char *path = path_in(folder, "a");
    mode_t old = umask(0077);
    bool done = file_write(path, STR("x"));
    umask(old);
    struct stat info;
    assert_true(done);
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_mode & 07777, 0644);
}

/* Writes 100,000 bytes where only 4,096 fit, as on a full disk; true when that failed cleanly. */
static bool fails_on_a_full_disk(const char *path)
{
    pid_t child = fork();
    if (child == 0) {
        static char much[100000];
        struct rlimit limit = {4096, 4096};
        signal(SIGXFSZ, SIG_IGN);
        bool is_set = setrlimit(RLIMIT_FSIZE, &limit) == 0;
        bool done = file_write(path, (Str){much, sizeof much});
        _exit(is_set && !done && errno == EFBIG ? 0 : 1);
    }
    int status;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) &&
           WEXITSTATUS(status) == 0;
}

static void a_full_disk_leaves_the_old_file(void **state)
{
    Folder *folder = *state;
    char *path = path_in(folder, "a");
    Str bytes;
    assert_true(file_write(path, STR("the old file")));
    assert_true(fails_on_a_full_disk(path));
    assert_int_equal(file_read(folder->arena, path, 100, &bytes), FILE_OK);
    assert_str(bytes, "the old file");
}

static void a_full_disk_leaves_no_half_file(void **state)
{
    Folder *folder = *state;
    assert_true(fails_on_a_full_disk(path_in(folder, "a")));
    assert_int_equal(entries_in(folder->path), 0);
}

static void writing_over_a_folder_fails_and_leaves_nothing_behind(void **state)
{
    Folder *folder = *state;
    char *path = path_in(folder, "inner");
    assert_true(file_make_folder(path));
    assert_false(file_write(path, STR("x")));
    assert_true(file_is_folder(path));
    assert_int_equal(entries_in(folder->path), 1);
}

static void writing_into_a_missing_folder_fails(void **state)
{
    Folder *folder = *state;
    assert_false(file_write(path_in(folder, "no/a"), STR("x")));
    assert_int_equal(errno, ENOENT);
}

static void a_path_too_long_is_not_written(void **state)
{
    (void)state;
    char path[5000];
    memset(path, 'a', sizeof path);
    path[sizeof path - 1] = '\0';
    assert_false(file_write(path, STR("x")));
    assert_int_equal(errno, ENAMETOOLONG);
}

static void folders_are_made_with_those_above(void **state)
{
    Folder *folder = *state;
    char *path = path_in(folder, "a/b//c");
    assert_true(file_make_folder(path));
    assert_true(file_is_folder(path));
    assert_true(file_make_folder(path)); /* there already */
}

static void no_folder_is_made_below_a_file(void **state)
{
    Folder *folder = *state;
    assert_true(file_write(path_in(folder, "a"), STR("x")));
    assert_false(file_make_folder(path_in(folder, "a")));
    assert_false(file_make_folder(path_in(folder, "a/b")));
}

static void folders_are_listed_by_name_without_hidden_ones_and_files(void **state)
{
    Folder *folder = *state;
    Str *names;
    bool is_whole = false;
    assert_true(file_make_folder(path_in(folder, "live")));
    assert_true(file_make_folder(path_in(folder, "ancam")));
    assert_true(file_make_folder(path_in(folder, "anca")));
    assert_true(file_make_folder(path_in(folder, ".git")));
    assert_true(file_write(path_in(folder, "library.yaml"), STR("x")));
    assert_int_equal(file_folders(folder->arena, folder->path, &names, &is_whole), 3);
    assert_true(is_whole);
    assert_str(names[0], "anca");
    assert_str(names[1], "ancam");
    assert_str(names[2], "live");
}

static void a_missing_folder_lists_nothing(void **state)
{
    Folder *folder = *state;
    Str *names;
    bool is_whole = false;
    assert_int_equal(file_folders(folder->arena, path_in(folder, "no"), &names, &is_whole), 0);
    assert_null(names);
    assert_true(is_whole);
    assert_true(file_is_missing(path_in(folder, "no")));
}

/* A name that is too long for the disk: the system answers neither yes nor no. */
static void a_folder_that_cannot_be_asked_is_not_missing(void **state)
{
    char path[300];
    Str *names;
    bool is_whole = true;
    memset(path, 'a', sizeof path);
    path[0] = '/';
    path[sizeof path - 1] = '\0';
    assert_false(file_is_missing(path));
    assert_int_equal(file_folders(((Folder *)*state)->arena, path, &names, &is_whole), 0);
    assert_false(is_whole);
}

static void places_of_paths(Folder *folder, const char *path, PathPlace place)
{
    assert_int_equal(file_place(path_in(folder, "pack"), path_in(folder, path)), place);
}

static int pack_folder_setup(void **state)
{
    int result = folder_setup(state);
    Folder *folder = *state;
    bool done = file_make_folder(path_in(folder, "pack/art")) &&
                file_make_folder(path_in(folder, "pack-other")) &&
                file_write(path_in(folder, "pack/art/a"), STR("x")) &&
                file_write(path_in(folder, "pack-other/a"), STR("x")) &&
                symlink(path_in(folder, "pack-other/a"), path_in(folder, "pack/out")) == 0 &&
                symlink("art/a", path_in(folder, "pack/in")) == 0 &&
                symlink("missing", path_in(folder, "pack/nowhere")) == 0;
    return done ? result : -1;
}

static void a_path_into_the_folder_is_inside(void **state)
{
    places_of_paths(*state, "pack/art/a", PATH_INSIDE);
    places_of_paths(*state, "pack/art/../art/a", PATH_INSIDE);
    places_of_paths(*state, "pack/in", PATH_INSIDE);
}

static void a_path_out_of_the_folder_is_outside(void **state)
{
    places_of_paths(*state, "pack/out", PATH_OUTSIDE);
    places_of_paths(*state, "pack/../pack-other/a", PATH_OUTSIDE);
    places_of_paths(*state, "pack-other/a", PATH_OUTSIDE); /* its name begins the same */
}

static void a_path_to_nothing_is_nowhere(void **state)
{
    places_of_paths(*state, "pack/missing", PATH_NOWHERE);
    places_of_paths(*state, "pack/nowhere", PATH_NOWHERE);
}

static void everything_lies_inside_the_root_folder(void **state)
{
    Folder *folder = *state;
    assert_int_equal(file_place("/", path_in(folder, "pack/art/a")), PATH_INSIDE);
}

static void a_file_is_dated_by_a_day_and_keeps_its_bytes(void **state)
{
    const Folder *folder = *state;
    const char *path = path_in(folder, "a");
    struct stat info;
    Str bytes;
    assert_true(file_write(path, STR("kept")));
    assert_true(file_date(path, (Day){2026, 11, 24}));
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_mtim.tv_sec, 1795478400); /* 2026-11-24T00:00Z */
    assert_int_equal(info.st_mtim.tv_nsec, 0);
    assert_int_equal(info.st_atim.tv_sec, 1795478400);
    assert_int_equal(file_read(folder->arena, path, 100, &bytes), FILE_OK);
    assert_str(bytes, "kept");
    assert_false(file_date(path_in(folder, "nowhere"), (Day){2026, 11, 24}));
}

#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)
#define WITH_PACK(test)   cmocka_unit_test_setup_teardown(test, pack_folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_FOLDER(a_file_is_read_byte_for_byte),
        WITH_FOLDER(a_file_of_exactly_the_limit_is_read),
        WITH_FOLDER(a_file_one_byte_over_the_limit_is_too_large),
        WITH_FOLDER(the_start_of_a_file_is_read_whatever_its_size),
        WITH_FOLDER(an_empty_file_is_read_as_nothing),
        WITH_FOLDER(what_is_not_there_is_missing),
        WITH_FOLDER(a_folder_is_not_a_file),
        WITH_FOLDER(a_pipe_is_refused_without_waiting_for_it),
        WITH_FOLDER(a_link_to_itself_is_unreadable),
        WITH_FOLDER(a_file_without_room_in_the_arena_is_no_memory),
        WITH_FOLDER(writing_replaces_the_old_file),
        WITH_FOLDER(a_written_file_can_be_read_by_all_and_changed_by_its_owner),
        WITH_FOLDER(a_full_disk_leaves_the_old_file),
        WITH_FOLDER(a_full_disk_leaves_no_half_file),
        WITH_FOLDER(writing_over_a_folder_fails_and_leaves_nothing_behind),
        WITH_FOLDER(writing_into_a_missing_folder_fails),
        cmocka_unit_test(a_path_too_long_is_not_written),
        WITH_FOLDER(a_file_is_dated_by_a_day_and_keeps_its_bytes),
        WITH_FOLDER(folders_are_made_with_those_above),
        WITH_FOLDER(no_folder_is_made_below_a_file),
        WITH_FOLDER(folders_are_listed_by_name_without_hidden_ones_and_files),
        WITH_FOLDER(a_missing_folder_lists_nothing),
        WITH_FOLDER(a_folder_that_cannot_be_asked_is_not_missing),
        WITH_PACK(a_path_into_the_folder_is_inside),
        WITH_PACK(a_path_out_of_the_folder_is_outside),
        WITH_PACK(a_path_to_nothing_is_nowhere),
        WITH_PACK(everything_lies_inside_the_root_folder),
    };
    return cmocka_run_group_tests_name("files", tests, NULL, NULL);
}
