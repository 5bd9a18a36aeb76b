/* Loading stays inside the pack's folder, and never waits for what is not a plain file. */
#define _XOPEN_SOURCE 700 /* symlink, mkfifo, ftruncate */
#include "packs.h"

#include "aman/base/file.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum { WATCHDOG_S = 300 };

static int setup(void **state)
{
    alarm(WATCHDOG_S); /* opening a pipe could wait for ever */
    if (folder_setup(state) != 0) {
        return -1;
    }
    return file_make_folder(path_in(*state, "contoh/art")) ? 0 : -1;
}

static int teardown(void **state)
{
    alarm(0);
    return folder_teardown(state);
}

static void write_pack(Folder *folder, const char *name)
{
    Str bytes = pack_with(folder->arena, "      - id: a\n"
                                         "        type: card\n"
                                         "        title: {id: Satu, en: One}\n"
                                         "        text: {id: Teks., en: Text.}\n"
                                         "        picture: art/a.svg\n");
    assert_true(file_write(path_in(folder, name), bytes));
}

static const Str DRAWING = {"<svg width=\"9\" height=\"9\"/>", 26};

static void make_link(Folder *folder, const char *target, const char *name)
{
    assert_int_equal(symlink(target, path_in(folder, name)), 0);
}

static Diags load(Folder *folder)
{
    Diags diags = diags_begin(folder->arena);
    const Pack *pack;
    bool is_usable = pack_load(folder->arena, path_in(folder, "contoh"), &ACTIVITY_KINDS, &SHIPPED,
                               &diags, &pack);
    assert_int_equal(is_usable, diags.errors == 0);
    return diags;
}

static void assert_loads_with(Folder *folder, const char *want)
{
    Diags diags = load(folder);
    assert_str(messages(folder->arena, &diags), want);
}

static void a_picture_of_the_packs_own_is_found(void **state)
{
    write_pack(*state, "contoh/pack.yaml");
    assert_true(file_write(path_in(*state, "contoh/art/a.svg"), DRAWING));
    assert_loads_with(*state, "");
}

static void a_picture_that_is_a_link_out_is_not_opened(void **state)
{
    write_pack(*state, "contoh/pack.yaml");
    assert_true(file_write(path_in(*state, "secret.svg"), DRAWING));
    make_link(*state, "../../secret.svg", "contoh/art/a.svg");
    assert_loads_with(*state, "E0703 22:18");
}

static void a_folder_of_pictures_that_is_a_link_out_is_not_opened(void **state)
{
    write_pack(*state, "contoh/pack.yaml");
    assert_true(file_make_folder(path_in(*state, "secret")));
    assert_true(file_write(path_in(*state, "secret/a.svg"), DRAWING));
    assert_int_equal(rmdir(path_in(*state, "contoh/art")), 0);
    make_link(*state, "../secret", "contoh/art");
    assert_loads_with(*state, "E0703 22:18");
}

static void a_neighbour_whose_name_begins_the_same_is_outside(void **state)
{
    write_pack(*state, "contoh/pack.yaml");
    assert_true(file_make_folder(path_in(*state, "contoh2")));
    assert_true(file_write(path_in(*state, "contoh2/a.svg"), DRAWING));
    make_link(*state, "../../contoh2/a.svg", "contoh/art/a.svg");
    assert_loads_with(*state, "E0703 22:18");
}

static void a_link_inside_the_folder_is_followed(void **state)
{
    write_pack(*state, "contoh/asli.yaml");
    make_link(*state, "asli.yaml", "contoh/pack.yaml");
    assert_true(file_write(path_in(*state, "contoh/art/b.svg"), DRAWING));
    make_link(*state, "b.svg", "contoh/art/a.svg");
    assert_loads_with(*state, "");
}

static void a_pack_that_is_a_link_out_is_not_read(void **state)
{
    write_pack(*state, "lain.yaml");
    make_link(*state, "../lain.yaml", "contoh/pack.yaml");
    Diags diags = load(*state);
    assert_int_equal(diags.items[0].kind == &DIAG_FILE_OUTSIDE, true);
    assert_int_equal(diags.files[0].bytes.len, 0);
}

static void a_link_to_nothing_is_a_missing_file(void **state)
{
    make_link(*state, "tidak-ada.yaml", "contoh/pack.yaml");
    assert_loads_with(*state, "E0101 0:0");
}

static void a_link_to_itself_ends(void **state)
{
    make_link(*state, "pack.yaml", "contoh/pack.yaml");
    assert_loads_with(*state, "E0112 0:0");
}

static void a_pipe_in_place_of_a_pack_is_not_waited_for(void **state)
{
    assert_int_equal(mkfifo(path_in(*state, "contoh/pack.yaml"), 0600), 0);
    assert_loads_with(*state, "E0112 0:0");
}

static void a_pipe_in_place_of_a_picture_is_not_waited_for(void **state)
{
    write_pack(*state, "contoh/pack.yaml");
    assert_int_equal(mkfifo(path_in(*state, "contoh/art/a.svg"), 0600), 0);
    assert_loads_with(*state, "E0701 22:18");
}

static void make_large(Folder *folder, const char *name, off_t size)
{
    int fd = open(path_in(folder, name), O_WRONLY | O_CREAT, 0600);
    assert_true(fd >= 0);
    assert_int_equal(ftruncate(fd, size), 0);
    close(fd);
}

static void a_pack_of_more_than_four_mib_is_not_read(void **state)
{
    make_large(*state, "contoh/pack.yaml", PACK_MAX_BYTES + 1);
    assert_loads_with(*state, "E0103 0:0");
}

static void a_picture_of_more_than_four_mib_is_not_read(void **state)
{
    write_pack(*state, "contoh/pack.yaml");
    make_large(*state, "contoh/art/a.svg", PACK_MAX_BYTES + 1);
    assert_loads_with(*state, "E0705 22:18");
}

static void a_pack_without_permission_is_said_to_be_unreadable(void **state)
{
    if (geteuid() == 0) {
        skip(); /* root may read everything */
    }
    write_pack(*state, "contoh/pack.yaml");
    assert_int_equal(chmod(path_in(*state, "contoh/pack.yaml"), 0), 0);
    assert_loads_with(*state, "E0112 0:0");
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(a_picture_of_the_packs_own_is_found),
        IN_FOLDER(a_picture_that_is_a_link_out_is_not_opened),
        IN_FOLDER(a_folder_of_pictures_that_is_a_link_out_is_not_opened),
        IN_FOLDER(a_neighbour_whose_name_begins_the_same_is_outside),
        IN_FOLDER(a_link_inside_the_folder_is_followed),
        IN_FOLDER(a_pack_that_is_a_link_out_is_not_read),
        IN_FOLDER(a_link_to_nothing_is_a_missing_file),
        IN_FOLDER(a_link_to_itself_ends),
        IN_FOLDER(a_pipe_in_place_of_a_pack_is_not_waited_for),
        IN_FOLDER(a_pipe_in_place_of_a_picture_is_not_waited_for),
        IN_FOLDER(a_pack_of_more_than_four_mib_is_not_read),
        IN_FOLDER(a_picture_of_more_than_four_mib_is_not_read),
        IN_FOLDER(a_pack_without_permission_is_said_to_be_unreadable),
    };
    return cmocka_run_group_tests_name("outside", tests, NULL, NULL);
}
