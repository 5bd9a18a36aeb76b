/* Writing where there is no plain file: pipes, devices, links, and what nobody else may read. */
#include "../support.h"

#include "aman/base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static void a_pipe_is_written_to_and_stays_a_pipe(void **state)
{
    Folder *folder = *state;
    const char *path = path_in(folder, "pipe");
    struct stat info;
    assert_int_equal(mkfifo(path, 0600), 0);
    int reader = open(path, O_RDONLY | O_NONBLOCK);
    assert_true(reader >= 0);
    assert_true(file_write(path, STR("through")));
    char got[16] = {0};
    assert_int_equal(read(reader, got, sizeof got), 7);
    assert_string_equal(got, "through");
    close(reader);
    assert_true(lstat(path, &info) == 0 && S_ISFIFO(info.st_mode));
    assert_int_equal(entries_in(folder->path), 1);
}

static void a_device_is_written_to_and_stays_a_device(void **state)
{
    (void)state;
    struct stat info;
    assert_true(file_write("/dev/null", STR("x")));
    assert_true(stat("/dev/null", &info) == 0 && S_ISCHR(info.st_mode));
    assert_false(file_write("/dev/full", STR("x")));
    assert_int_equal(errno, ENOSPC);
}

/* Files in memory stand below /dev too. */
static void a_file_below_dev_is_a_file(void **state)
{
    char path[] = "/dev/shm/aman-test-XXXXXX";
    Str bytes;
    int fd = mkstemp(path);
    if (fd < 0) {
        skip();
    }
    close(fd);
    bool is_written = file_write(path, STR("longer than the second")) && file_write(path, STR("x"));
    FileResult result = file_read(((Folder *)*state)->arena, path, 64, &bytes);
    unlink(path);
    assert_true(is_written && result == FILE_OK);
    assert_str(bytes, "x");
}

static void a_link_stays_and_its_file_is_replaced(void **state)
{
    Folder *folder = *state;
    const char *link = path_in(folder, "link"), *far = path_in(folder, "far/file");
    struct stat info;
    Str bytes;
    assert_true(file_make_folder(path_in(folder, "far")));
    assert_int_equal(symlink("far/file", link), 0);
    for (int i = 0; i < 2; i++) { /* first where the file is not there yet */
        Str text = i == 0 ? STR("first") : STR("second");
        assert_true(file_write(link, text));
        assert_true(lstat(link, &info) == 0 && S_ISLNK(info.st_mode));
        assert_int_equal(file_read(folder->arena, far, 64, &bytes), FILE_OK);
        assert_true(str_equal(bytes, text));
    }
    assert_int_equal(unlink(far), 0);
    assert_int_equal(symlink("../link", far), 0); /* round and round */
    assert_false(file_write(link, STR("x")));
    assert_int_equal(errno, ELOOP);
}

static void what_is_private_is_so_under_any_umask(void **state)
{
    Folder *folder = *state;
    struct stat info;
    mode_t before = umask(0);
    bool is_written = file_write_private(path_in(folder, "secret"), STR("x"));
    umask(before);
    assert_true(is_written && stat(path_in(folder, "secret"), &info) == 0);
    assert_int_equal(info.st_mode & 0777, 0600);
}

#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_FOLDER(a_pipe_is_written_to_and_stays_a_pipe),
        WITH_FOLDER(a_device_is_written_to_and_stays_a_device),
        WITH_FOLDER(a_file_below_dev_is_a_file),
        WITH_FOLDER(a_link_stays_and_its_file_is_replaced),
        WITH_FOLDER(what_is_private_is_so_under_any_umask),
    };
    return cmocka_run_group_tests_name("file_out", tests, NULL, NULL);
}
