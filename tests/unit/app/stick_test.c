/* Which mounts are sticks, and what they are called. */
#include "../support.h"
#include "stick/stick.h"

#include "aman/base/file.h"

#include <string.h>

#define VFAT_LINE "36 25 8:17 / /media/guru/KANTOR rw,nosuid shared:1 - vfat /dev/sdb1 rw,utf8\n"

/* The only mount of `text`. */
static Mount read_one(const char *text)
{
    Mount mount, none;
    Str rest = str_from_c(text);
    assert_true(mount_next(&rest, &mount));
    assert_false(mount_next(&rest, &none));
    return mount;
}

static void a_line_says_place_device_and_type(void **state)
{
    (void)state;
    Mount mount = read_one(VFAT_LINE);
    assert_string_equal(mount.point, "/media/guru/KANTOR");
    assert_str(mount.device, "8:17");
    assert_str(mount.type, "vfat");
    assert_false(mount.is_read_only);
}

static void any_number_of_optional_fields_may_stand_before_the_dash(void **state)
{
    (void)state;
    assert_str(read_one("1 2 0:5 / /media/a rw - tmpfs none rw\n").type, "tmpfs");
    assert_str(read_one("1 2 0:5 / /media/a rw shared:4 master:1 - ext4 x rw\n").type, "ext4");
}

static void read_only_is_said_by_the_mount_or_by_its_disk(void **state)
{
    (void)state;
    assert_true(read_one("1 2 8:17 / /media/a ro,nosuid - vfat x rw\n").is_read_only);
    assert_true(read_one("1 2 8:17 / /media/a rw,nosuid - vfat x utf8,ro\n").is_read_only);
    assert_false(
        read_one("1 2 8:17 / /media/a rw,nosuid - vfat x rw,errors=remount-ro\n").is_read_only);
}

static void blanks_in_a_place_are_understood(void **state)
{
    (void)state;
    Mount mount = read_one("1 2 8:17 / /media/guru/USB\\040BARU\\134 rw - vfat x rw\n");
    assert_string_equal(mount.point, "/media/guru/USB BARU\\");
}

static void lines_that_make_no_sense_are_passed_over(void **state)
{
    Mount mount;
    char *text = arena_alloc(*state, 4096);
    assert_non_null(text);
    strcpy(text, "\n36 25\n36 25 8:17 / /media/a rw shared:1\n1 2 3 4 5 6 -\n1 2 8:1 / /");
    memset(text + strlen(text), 'a', STICK_PATH_BYTES);
    strcat(text, " rw - vfat x rw\n" VFAT_LINE);
    Str rest = str_from_c(text);
    assert_true(mount_next(&rest, &mount));
    assert_string_equal(mount.point, "/media/guru/KANTOR");
    assert_false(mount_next(&rest, &mount));
}

static bool is_stick(const char *point, const char *type, bool is_removable)
{
    Mount mount = {.type = str_from_c(type)};
    memcpy(mount.point, point, strlen(point) + 1);
    return mount_is_stick(&mount, is_removable);
}

static void where_desktops_mount_everything_is_a_stick(void **state)
{
    (void)state;
    assert_true(is_stick("/media/KANTOR", "vfat", false));
    assert_true(is_stick("/run/media/guru/KANTOR", "exfat", false));
    assert_true(is_stick("/mnt/usb", "vfat", false));
    assert_true(is_stick("/mnt/usb/KANTOR", "ext4", false));
}

static void elsewhere_only_removable_disks_are_sticks(void **state)
{
    (void)state;
    assert_true(is_stick("/mnt/data", "vfat", true));
    assert_false(is_stick("/mnt/data", "vfat", false));
    assert_false(is_stick("/mnt/usbx", "vfat", false));
    assert_false(is_stick("/media", "tmpfs", false));
}

static void a_machine_that_runs_from_a_stick_does_not_offer_it(void **state)
{
    (void)state;
    static const char *const OWN[] = {"/", "/boot/efi", "/home", "/cdrom", "/run/live/medium"};
    for (size_t i = 0; i < sizeof OWN / sizeof *OWN; i++) {
        assert_false(is_stick(OWN[i], "ext4", true));
    }
    assert_true(is_stick("/homework", "ext4", true));
}

static void discs_and_places_that_wait_for_a_mount_are_no_sticks(void **state)
{
    (void)state;
    assert_false(is_stick("/media/cdrom", "iso9660", true));
    assert_false(is_stick("/media/auto", "autofs", false));
}

static void check_name(const char *words, const char *want)
{
    char name[STICK_NAME_BYTES];
    stick_name(name, str_from_c(words));
    assert_string_equal(name, want);
}

static void a_name_is_short_and_holds_nothing_unseen(void **state)
{
    (void)state;
    check_name("KANTOR", "KANTOR");
    check_name("  SMP 12\n", "SMP 12");
    check_name("a\x01\x7F"
               "b\xFF"
               "c\xE2\x80\xAE",
               "abc");
    check_name("abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwx");
    check_name("", "USB");
    check_name("\xE2\x80\x8B", "USB");
}

static void the_longest_name_of_the_widest_letters_fits(void **state)
{
    char name[STICK_NAME_BYTES], words[4 * STICK_NAME_BYTES] = "";
    (void)state;
    for (int i = 0; i < STICK_NAME_LETTERS + 1; i++) {
        strcat(words, "\xF0\x9F\x8C\xB1");
    }
    stick_name(name, str_from_c(words));
    assert_int_equal(strlen(name), 4 * STICK_NAME_LETTERS);
}

static void each_folder_of_the_given_one_is_a_stick(void **state)
{
    const Folder *folder = *state;
    Stick sticks[STICKS_MAX];
    assert_true(file_make_folder(path_in(folder, "B")));
    assert_true(file_make_folder(path_in(folder, "A")));
    assert_true(file_write(path_in(folder, "file"), STR("x")));
    assert_int_equal(sticks_find(folder->arena, folder->path, sticks), 2);
    assert_string_equal(sticks[0].path, path_in(folder, "A"));
    assert_string_equal(sticks[1].path, path_in(folder, "B"));
    assert_true(sticks[0].free_bytes > 0);
    assert_false(sticks[0].is_read_only);
}

static void more_sticks_than_can_be_shown_are_left_out(void **state)
{
    const Folder *folder = *state;
    Stick sticks[STICKS_MAX];
    for (int i = 0; i <= STICKS_MAX; i++) {
        Str name = str_print(folder->arena, "%d", i);
        assert_true(file_make_folder(path_in(folder, name.at)));
    }
    assert_int_equal(sticks_find(folder->arena, folder->path, sticks), STICKS_MAX);
}

static void a_folder_that_is_not_there_has_no_sticks(void **state)
{
    const Folder *folder = *state;
    Stick sticks[STICKS_MAX];
    assert_int_equal(sticks_find(folder->arena, path_in(folder, "none"), sticks), 0);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)
#define IN_FOLDER(test)  cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_says_place_device_and_type),
        cmocka_unit_test(any_number_of_optional_fields_may_stand_before_the_dash),
        cmocka_unit_test(read_only_is_said_by_the_mount_or_by_its_disk),
        cmocka_unit_test(blanks_in_a_place_are_understood),
        WITH_ARENA(lines_that_make_no_sense_are_passed_over),
        cmocka_unit_test(where_desktops_mount_everything_is_a_stick),
        cmocka_unit_test(elsewhere_only_removable_disks_are_sticks),
        cmocka_unit_test(a_machine_that_runs_from_a_stick_does_not_offer_it),
        cmocka_unit_test(discs_and_places_that_wait_for_a_mount_are_no_sticks),
        cmocka_unit_test(a_name_is_short_and_holds_nothing_unseen),
        cmocka_unit_test(the_longest_name_of_the_widest_letters_fits),
        IN_FOLDER(each_folder_of_the_given_one_is_a_stick),
        IN_FOLDER(more_sticks_than_can_be_shown_are_left_out),
        IN_FOLDER(a_folder_that_is_not_there_has_no_sticks),
    };
    return cmocka_run_group_tests_name("stick", tests, NULL, NULL);
}
