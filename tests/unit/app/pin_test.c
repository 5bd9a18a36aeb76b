/* The PIN's file: what stands in it, and what a wrong try costs. Time is a number here. */
#include "../support.h"
#include "desk/pin.h"
#include "machine.h"

#include "aman/base/file.h"

#include <string.h>
#include <sys/stat.h>
#include <time.h>

enum { BYTES_MOST = 4096, MS = 1000 };

static const Str RIGHT = {"2583", 4}, WRONG = {"1379", 4}, OTHER = {"90210", 5};

static void open_in(Pin *pin, const Folder *folder, uint64_t now_ms)
{
    assert_true(pin_open(pin, path_in(folder, "pin"), now_ms));
}

static Str kept_bytes(const Folder *folder)
{
    Str bytes;
    assert_int_equal(file_read(folder->arena, path_in(folder, "pin"), BYTES_MOST, &bytes), FILE_OK);
    return bytes;
}

/* A PIN with so many wrong tries behind it, without the tenth of a second that each one takes. */
static void keep_wrong(const Folder *folder, unsigned wrong)
{
    Pin pin;
    open_in(&pin, folder, 0);
    if (!pin_is_set(&pin)) {
        assert_true(pin_set(&pin, RIGHT));
    }
    Str text = str_print(folder->arena, "%s\n%u\n", pin.hash, wrong);
    assert_true(file_write(path_in(folder, "pin"), text));
}

static void without_a_file_no_pin_is_set(void **state)
{
    Pin pin;
    open_in(&pin, *state, 0);
    assert_false(pin_is_set(&pin));
    assert_false(pin_try(&pin, (Str){"", 0}, 0));
}

static void the_pin_opens_also_after_a_restart(void **state)
{
    Pin pin;
    open_in(&pin, *state, 0);
    assert_true(pin_set(&pin, RIGHT));
    open_in(&pin, *state, 0);
    assert_true(pin_is_set(&pin));
    assert_true(pin_try(&pin, RIGHT, 0));
}

static void the_file_holds_a_hash_and_not_the_digits(void **state)
{
    Pin pin;
    open_in(&pin, *state, 0);
    assert_true(pin_set(&pin, (Str){"73519024", 8}));
    Str bytes = kept_bytes(*state);
    assert_true(str_starts(bytes, STR("$argon2id$")));
    for (uint32_t i = 0; i + 8 <= bytes.len; i++) {
        assert_memory_not_equal(bytes.at + i, "73519024", 8);
    }
}

static void the_same_pin_gives_another_hash_each_time(void **state)
{
    Pin pin;
    open_in(&pin, *state, 0);
    assert_true(pin_set(&pin, RIGHT));
    char first[sizeof pin.hash];
    memcpy(first, pin.hash, sizeof first);
    assert_true(pin_set(&pin, RIGHT));
    assert_string_not_equal(first, pin.hash);
}

static void only_its_owner_reads_the_file(void **state)
{
    Pin pin;
    struct stat is;
    open_in(&pin, *state, 0);
    assert_true(pin_set(&pin, RIGHT));
    assert_int_equal(stat(pin.path, &is), 0);
    assert_int_equal(is.st_mode & 0777, 0600);
}

static void a_wrong_try_is_kept(void **state)
{
    Pin pin;
    open_in(&pin, *state, 0);
    assert_true(pin_set(&pin, RIGHT));
    assert_false(pin_try(&pin, WRONG, 0));
    open_in(&pin, *state, 0);
    assert_int_equal(pin.wrong, 1);
}

static void a_right_try_forgets_the_wrong_ones(void **state)
{
    Pin pin;
    keep_wrong(*state, 2);
    open_in(&pin, *state, 0);
    assert_true(pin_try(&pin, RIGHT, 0));
    open_in(&pin, *state, 0);
    assert_int_equal(pin.wrong, 0);
}

static void the_third_wrong_try_brings_a_wait(void **state)
{
    Pin pin;
    keep_wrong(*state, 1);
    open_in(&pin, *state, 0);
    assert_false(pin_try(&pin, WRONG, 0));
    assert_int_equal(pin_wait_s(&pin, 0), 0);
    assert_false(pin_try(&pin, WRONG, 0));
    assert_int_equal(pin_wait_s(&pin, 0), PIN_FIRST_WAIT_S);
}

static void the_right_pin_does_not_open_during_a_wait(void **state)
{
    Pin pin;
    keep_wrong(*state, PIN_FREE_TRIES);
    open_in(&pin, *state, 0);
    assert_false(pin_try(&pin, RIGHT, PIN_FIRST_WAIT_S * MS - 1));
    assert_true(pin_try(&pin, RIGHT, PIN_FIRST_WAIT_S * MS));
}

static void waits_double_up_to_an_hour(void **state)
{
    static const uint32_t WAITS[] = {0,   0,   0,   5,    10,   20,   40,   80,
                                     160, 320, 640, 1280, 2560, 3600, 3600, 3600};
    for (unsigned wrong = 0; wrong < sizeof WAITS / sizeof *WAITS; wrong++) {
        Pin pin;
        keep_wrong(*state, wrong);
        open_in(&pin, *state, 0);
        assert_int_equal(pin_wait_s(&pin, 0), WAITS[wrong]);
    }
}

static void after_a_restart_the_whole_wait_begins_again(void **state)
{
    Pin pin;
    keep_wrong(*state, PIN_FREE_TRIES + 2);
    open_in(&pin, *state, 7 * MS);
    assert_int_equal(pin_wait_s(&pin, 7 * MS), 20);
    assert_int_equal(pin_wait_s(&pin, 17 * MS), 10);
}

static void ten_thousand_wrong_tries_take_more_than_a_year(void **state)
{
    enum { TRIES = 10000 };
    static const uint64_t YEAR_MS = 365ULL * 24 * 3600 * MS;
    Pin pin;
    uint64_t now_ms = 0;
    /* A hash that nothing matches is looked at in no time, and a folder that is not there keeps
     * nothing: the waits alone are measured. */
    assert_true(pin_open(&pin, path_in(*state, "nowhere/pin"), 0));
    memcpy(pin.hash, "damaged", sizeof "damaged");
    for (uint32_t i = 0; i < TRIES; i++) {
        now_ms += (uint64_t)pin_wait_s(&pin, now_ms) * MS;
        assert_false(pin_try(&pin, WRONG, now_ms));
    }
    assert_int_equal(pin.wrong, TRIES);
    assert_true(now_ms > YEAR_MS);
    assert_int_equal(now_ms / MS, 5 + 10 + 20 + 40 + 80 + 160 + 320 + 640 + 1280 + 2560 +
                                      (TRIES - 13ULL) * PIN_MOST_WAIT_S);
}

/* Each wait of the row is as long as told, however often it is begun anew. */
static void the_right_pin_waits_too_also_after_a_restart(void **state)
{
    static const uint32_t WAITS[] = {5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600};
    static const uint64_t START = 123456789;
    for (unsigned i = 0; i < sizeof WAITS / sizeof *WAITS; i++) {
        Pin pin;
        uint64_t end = START + WAITS[i] * MS;
        keep_wrong(*state, PIN_FREE_TRIES + i);
        open_in(&pin, *state, START - 1);
        open_in(&pin, *state, START);
        assert_false(pin_try(&pin, RIGHT, START));
        assert_false(pin_try(&pin, RIGHT, end - 1));
        assert_int_equal(pin.wrong, PIN_FREE_TRIES + i);
    }
}

static void after_ten_thousand_wrong_tries_a_restart_gives_no_free_one(void **state)
{
    enum { TRIES = 10000, STARTS = 100 };
    uint64_t now_ms = 0;
    keep_wrong(*state, TRIES);
    for (int i = 0; i < STARTS; i++) {
        Pin pin;
        open_in(&pin, *state, now_ms);
        assert_int_equal(pin_wait_s(&pin, now_ms), PIN_MOST_WAIT_S);
        assert_false(pin_try(&pin, RIGHT, now_ms));
        now_ms += PIN_MOST_WAIT_S * MS - 1;
        assert_false(pin_try(&pin, RIGHT, now_ms));
    }
}

static void a_clock_that_goes_back_shortens_no_wait(void **state)
{
    Pin pin;
    keep_wrong(*state, PIN_FREE_TRIES);
    open_in(&pin, *state, 60 * MS);
    assert_false(pin_try(&pin, RIGHT, 0));
    assert_false(pin_try(&pin, RIGHT, 59 * MS));
    assert_true(pin_wait_s(&pin, 59 * MS) > PIN_FIRST_WAIT_S);
    /* the machine was started anew: its clock begins at zero, and the wait too */
    open_in(&pin, *state, 0);
    assert_int_equal(pin_wait_s(&pin, 0), PIN_FIRST_WAIT_S);
}

/* Somebody who sets the date of the machine forward ends no wait: the clock of the program is the
 * one that nobody can set. */
static void the_programs_clock_is_not_the_one_that_can_be_set(void **state)
{
    (void)state;
    struct timespec before, after;
    clock_gettime(CLOCK_MONOTONIC, &before);
    uint64_t now_ms = machine_now_ms();
    clock_gettime(CLOCK_MONOTONIC, &after);
    assert_in_range(now_ms, (uint64_t)before.tv_sec * MS + (uint64_t)before.tv_nsec / 1000000,
                    (uint64_t)after.tv_sec * MS + (uint64_t)after.tv_nsec / 1000000);
}

static void a_damaged_file_opens_no_door(void **state)
{
    static const char *const DAMAGED[] = {"",
                                          "\n",
                                          "2583\n0\n",
                                          "$argon2id$\n0\n",
                                          "$argon2id$v=19$m=65536,t=2,p=1$\n\n",
                                          "$argon2id$v=19$m=65536,t=2,p=1$c2FsdA$aGFzaA\n-1\n"};
    const Folder *folder = *state;
    for (size_t i = 0; i < sizeof DAMAGED / sizeof *DAMAGED; i++) {
        Pin pin;
        assert_true(file_write(path_in(folder, "pin"), str_from_c(DAMAGED[i])));
        open_in(&pin, folder, 0);
        assert_true(pin_is_set(&pin));
        assert_false(pin_try(&pin, RIGHT, 0));
        assert_false(pin_try(&pin, (Str){"", 0}, 0));
    }
}

static void setting_a_pin_mends_a_damaged_file(void **state)
{
    const Folder *folder = *state;
    Pin pin;
    assert_true(file_write(path_in(folder, "pin"), STR("rubbish")));
    open_in(&pin, folder, 0);
    assert_true(pin_set(&pin, RIGHT));
    open_in(&pin, folder, 0);
    assert_true(pin_try(&pin, RIGHT, 0));
}

static void a_folder_in_the_files_place_opens_no_door(void **state)
{
    Pin pin;
    assert_true(file_make_folder(path_in(*state, "pin")));
    open_in(&pin, *state, 0);
    assert_true(pin_is_set(&pin));
    assert_false(pin_try(&pin, RIGHT, 0));
    assert_false(pin.is_kept);
}

static void a_pin_that_cannot_be_written_is_not_set(void **state)
{
    Pin pin;
    assert_true(pin_open(&pin, path_in(*state, "nowhere/pin"), 0));
    assert_false(pin_set(&pin, RIGHT));
    assert_false(pin_is_set(&pin));
}

static void a_first_pin_holds_in_memory_until_the_disk_takes_it(void **state)
{
    Pin pin, later;
    assert_true(pin_open(&pin, path_in(*state, "nowhere/pin"), 0));
    assert_true(pin_hold(&pin, RIGHT));
    assert_true(pin_try(&pin, RIGHT, 0));
    assert_false(pin_try(&pin, WRONG, 0));
    assert_true(pin.is_held);
    assert_true(file_make_folder(path_in(*state, "nowhere")));
    assert_true(pin_try(&pin, RIGHT, 0));
    assert_false(pin.is_held);
    assert_true(pin_open(&later, path_in(*state, "nowhere/pin"), 0));
    assert_true(pin_try(&later, RIGHT, 0));
}

static void without_a_place_to_write_the_waits_hold_in_memory(void **state)
{
    Pin pin;
    keep_wrong(*state, PIN_FREE_TRIES - 1);
    open_in(&pin, *state, 0);
    memcpy(pin.path, "/dev/null/pin", sizeof "/dev/null/pin");
    assert_false(pin_try(&pin, WRONG, 0));
    assert_false(pin.is_kept);
    assert_int_equal(pin_wait_s(&pin, 0), PIN_FIRST_WAIT_S);
}

static void a_pin_set_beside_a_running_kiosk_replaces_the_old_one(void **state)
{
    Pin kiosk, command;
    open_in(&kiosk, *state, 0);
    assert_true(pin_set(&kiosk, RIGHT));
    open_in(&command, *state, 0);
    assert_true(pin_set(&command, OTHER));
    assert_false(pin_try(&kiosk, RIGHT, 0));
    assert_true(pin_try(&kiosk, OTHER, 0));
    open_in(&kiosk, *state, 0);
    assert_true(pin_try(&kiosk, OTHER, 0));
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(without_a_file_no_pin_is_set),
        IN_FOLDER(the_pin_opens_also_after_a_restart),
        IN_FOLDER(the_file_holds_a_hash_and_not_the_digits),
        IN_FOLDER(the_same_pin_gives_another_hash_each_time),
        IN_FOLDER(only_its_owner_reads_the_file),
        IN_FOLDER(a_wrong_try_is_kept),
        IN_FOLDER(a_right_try_forgets_the_wrong_ones),
        IN_FOLDER(the_third_wrong_try_brings_a_wait),
        IN_FOLDER(the_right_pin_does_not_open_during_a_wait),
        IN_FOLDER(waits_double_up_to_an_hour),
        IN_FOLDER(after_a_restart_the_whole_wait_begins_again),
        IN_FOLDER(ten_thousand_wrong_tries_take_more_than_a_year),
        IN_FOLDER(the_right_pin_waits_too_also_after_a_restart),
        IN_FOLDER(after_ten_thousand_wrong_tries_a_restart_gives_no_free_one),
        IN_FOLDER(a_clock_that_goes_back_shortens_no_wait),
        cmocka_unit_test(the_programs_clock_is_not_the_one_that_can_be_set),
        IN_FOLDER(a_damaged_file_opens_no_door),
        IN_FOLDER(setting_a_pin_mends_a_damaged_file),
        IN_FOLDER(a_folder_in_the_files_place_opens_no_door),
        IN_FOLDER(a_pin_that_cannot_be_written_is_not_set),
        IN_FOLDER(without_a_place_to_write_the_waits_hold_in_memory),
        IN_FOLDER(a_first_pin_holds_in_memory_until_the_disk_takes_it),
        IN_FOLDER(a_pin_set_beside_a_running_kiosk_replaces_the_old_one),
    };
    return cmocka_run_group_tests_name("pin", tests, NULL, NULL);
}
