/* Files to a stick, piece by piece: whatever happens in between, each is whole or not there. */
#include "../support.h"
#include "stick/stick_writer.h"

#include "aman/base/file.h"

#include <SDL.h>

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LARGE_BYTES = 3 * STICK_PIECE_BYTES + 17, WAIT_MS = 300000, NOBODY = 65534 };

/* A stick in a folder, and two files for it: a small one, and one of several pieces. */
typedef struct {
    Folder *folder;
    char *stick;
    StickFile files[2];
    StickSave save;
} Desk;

static int desk_setup(void **state)
{
    void *folder;
    if (folder_setup(&folder) != 0) {
        return -1;
    }
    Arena *arena = ((Folder *)folder)->arena;
    Desk *desk = arena_alloc(arena, sizeof *desk);
    char *large = arena_alloc(arena, LARGE_BYTES);
    if (!desk || !large) {
        return -1;
    }
    for (size_t i = 0; i < LARGE_BYTES; i++) {
        large[i] = (char)('a' + i % 23);
    }
    *state = desk;
    desk->folder = folder;
    desk->stick = path_in(folder, "KANTOR");
    desk->files[0] = (StickFile){"aman-a.csv", STR("small\n")};
    desk->files[1] = (StickFile){"aman-b.html", {large, LARGE_BYTES}};
    save_begin(&desk->save, desk->stick, desk->files, 2);
    return file_make_folder(desk->stick) ? 0 : -1;
}

static int desk_teardown(void **state)
{
    Desk *desk = *state;
    void *folder = desk->folder;
    save_stop(&desk->save);
    return folder_teardown(&folder);
}

/* The path of a file on the stick that is at `stick`. */
static char *path_on(const Desk *desk, const char *stick, const char *name)
{
    return path_in(desk->folder, str_print(desk->folder->arena, "%s/%s", stick, name).at);
}

static char *on_stick(const Desk *desk, const char *name)
{
    return path_on(desk, "KANTOR", name);
}

static void run_until(Desk *desk, SavePhase phase, size_t file)
{
    while (desk->save.phase != phase || desk->save.at != file) {
        assert_true(save_step(&desk->save));
    }
}

static StickProblem run(Desk *desk)
{
    while (save_step(&desk->save)) {
    }
    return desk->save.problem;
}

static bool holds(const Desk *desk, const char *path, Str want)
{
    Str bytes;
    return file_read(desk->folder->arena, path, 2 * LARGE_BYTES, &bytes) == FILE_OK &&
           str_equal(bytes, want);
}

static bool is_whole(const Desk *desk, size_t file)
{
    return holds(desk, on_stick(desk, desk->files[file].name), desk->files[file].bytes);
}

static void all_files_are_there_and_nothing_else(void **state)
{
    Desk *desk = *state;
    assert_int_equal(run(desk), STICK_FINE);
    assert_true(is_whole(desk, 0));
    assert_true(is_whole(desk, 1));
    assert_int_equal(entries_in(desk->stick), 2);
    assert_int_equal(save_files_done(&desk->save), 2);
    assert_int_equal(save_percent(&desk->save), 100);
}

static void an_older_file_of_that_name_is_replaced_whole(void **state)
{
    Desk *desk = *state;
    assert_true(file_write(on_stick(desk, "aman-a.csv"), STR("older and longer than it\n")));
    assert_int_equal(run(desk), STICK_FINE);
    assert_true(is_whole(desk, 0));
}

static void until_it_is_whole_the_older_file_stays(void **state)
{
    Desk *desk = *state;
    assert_true(file_write(on_stick(desk, "aman-b.html"), STR("older\n")));
    run_until(desk, SAVE_KEEP, 1);
    assert_true(holds(desk, on_stick(desk, "aman-b.html"), STR("older\n")));
}

static void an_empty_file_is_saved_too(void **state)
{
    Desk *desk = *state;
    desk->files[1].bytes = STR("");
    save_begin(&desk->save, desk->stick, desk->files, 2);
    assert_int_equal(run(desk), STICK_FINE);
    assert_true(is_whole(desk, 1));
}

static void progress_never_goes_back(void **state)
{
    Desk *desk = *state;
    unsigned percent = 0;
    size_t files = 0;
    while (save_step(&desk->save)) {
        assert_true(save_percent(&desk->save) >= percent && save_files_done(&desk->save) >= files);
        percent = save_percent(&desk->save);
        files = save_files_done(&desk->save);
    }
    assert_int_equal(percent, 100);
}

static void stopped_in_the_middle_no_half_file_is_left(void **state)
{
    Desk *desk = *state;
    run_until(desk, SAVE_WRITE, 1);
    assert_true(save_step(&desk->save));
    assert_int_equal(entries_in(desk->stick), 2);
    save_stop(&desk->save);
    assert_int_equal(desk->save.problem, STICK_STOPPED);
    assert_int_equal(entries_in(desk->stick), 1);
    assert_true(is_whole(desk, 0));
}

static void stopped_after_any_piece_each_file_is_whole_or_not_there(void **state)
{
    Desk *desk = *state;
    bool goes_on = true;
    for (int pieces = 0; goes_on; pieces++) {
        unlink(on_stick(desk, "aman-a.csv"));
        unlink(on_stick(desk, "aman-b.html"));
        save_begin(&desk->save, desk->stick, desk->files, 2);
        for (int i = 0; i < pieces; i++) {
            goes_on = save_step(&desk->save);
        }
        save_stop(&desk->save);
        size_t whole = (size_t)is_whole(desk, 0) + (size_t)is_whole(desk, 1);
        assert_int_equal(entries_in(desk->stick), whole);
    }
    assert_int_equal(desk->save.problem, STICK_FINE);
}

/* Root may write everywhere: then as somebody who may not. */
static void a_folder_that_may_not_be_written_to_is_locked(void **state)
{
    Desk *desk = *state;
    bool is_root = geteuid() == 0;
    assert_int_equal(chmod(desk->folder->path, 0755), 0);
    assert_int_equal(chmod(desk->stick, 0555), 0);
    if (is_root) {
        assert_int_equal(seteuid(NOBODY), 0);
    }
    StickProblem problem = run(desk);
    if (is_root) {
        assert_int_equal(seteuid(0), 0);
    }
    assert_int_equal(problem, STICK_LOCKED);
    assert_int_equal(entries_in(desk->stick), 0);
    assert_int_equal(chmod(desk->stick, 0755), 0);
}

/* A limit of the system on the size of files stands for a full stick: the rest is not taken. */
static void when_there_is_no_room_the_whole_file_stays_and_the_half_one_goes(void **state)
{
    Desk *desk = *state;
    struct rlimit before, small = {2 * STICK_PIECE_BYTES, 2 * STICK_PIECE_BYTES};
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    small.rlim_max = before.rlim_max;
    void (*handler)(int) = signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    StickProblem problem = run(desk);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    signal(SIGXFSZ, handler);
    assert_int_equal(problem, STICK_FULL);
    assert_true(is_whole(desk, 0));
    assert_int_equal(entries_in(desk->stick), 1);
}

static void a_stick_that_is_not_there_was_pulled_out(void **state)
{
    Desk *desk = *state;
    assert_int_equal(rmdir(desk->stick), 0);
    assert_int_equal(run(desk), STICK_PULLED);
}

/* As when a stick is pulled out and another one is put in: the place is another folder. */
static void replace_stick(const Desk *desk)
{
    assert_int_equal(rename(desk->stick, path_in(desk->folder, "PULLED")), 0);
    assert_true(file_make_folder(desk->stick));
}

static void a_stick_replaced_while_writing_gets_nothing(void **state)
{
    Desk *desk = *state;
    run_until(desk, SAVE_WRITE, 0);
    replace_stick(desk);
    assert_int_equal(run(desk), STICK_PULLED);
    assert_int_equal(entries_in(desk->stick), 0);
    assert_int_equal(entries_in(path_in(desk->folder, "PULLED")), 1);
    assert_true(holds(desk, path_on(desk, "PULLED", "aman-a.csv"), desk->files[0].bytes));
}

static void a_stick_replaced_while_reading_back_is_not_called_done(void **state)
{
    Desk *desk = *state;
    run_until(desk, SAVE_COMPARE, 1);
    replace_stick(desk);
    assert_int_equal(run(desk), STICK_PULLED);
}

static void spoil(const Desk *desk, const char *name, long at, char letter)
{
    FILE *file = fopen(on_stick(desk, name), "r+b");
    assert_non_null(file);
    assert_int_equal(fseek(file, at, SEEK_SET), 0);
    assert_int_equal(fputc(letter, file), letter);
    assert_int_equal(fclose(file), 0);
}

static void a_file_that_reads_back_differently_is_said_and_taken_away(void **state)
{
    Desk *desk = *state;
    run_until(desk, SAVE_REOPEN, 1);
    spoil(desk, "aman-b.html", LARGE_BYTES - 1, '?');
    assert_int_equal(run(desk), STICK_DIFFERS);
    assert_int_equal(entries_in(desk->stick), 1);
    assert_true(is_whole(desk, 0));
}

static void a_file_that_is_longer_or_shorter_differs_too(void **state)
{
    Desk *desk = *state;
    run_until(desk, SAVE_REOPEN, 0);
    spoil(desk, "aman-a.csv", 6, '?');
    assert_int_equal(run(desk), STICK_DIFFERS);
    save_begin(&desk->save, desk->stick, desk->files, 2);
    run_until(desk, SAVE_REOPEN, 0);
    assert_int_equal(truncate(on_stick(desk, "aman-a.csv"), 3), 0);
    assert_int_equal(run(desk), STICK_DIFFERS);
}

static void beginnings_left_by_a_pulled_stick_are_cleared_away(void **state)
{
    Desk *desk = *state;
    assert_true(file_write(on_stick(desk, "aman-a.csv.part"), STR("sma")));
    assert_true(file_write(on_stick(desk, "aman-old.csv.part"), STR("o")));
    assert_true(file_write(on_stick(desk, "holiday.part"), STR("not ours")));
    assert_int_equal(run(desk), STICK_FINE);
    assert_int_equal(entries_in(desk->stick), 3);
    assert_true(file_exists(on_stick(desk, "holiday.part")));
}

static void a_link_in_the_files_place_leads_nowhere(void **state)
{
    Desk *desk = *state;
    const char *outside = path_in(desk->folder, "outside");
    assert_true(file_write(outside, STR("mine")));
    assert_int_equal(symlink(outside, on_stick(desk, "aman-a.csv")), 0);
    assert_int_equal(run(desk), STICK_FINE);
    assert_true(holds(desk, outside, STR("mine")));
    assert_true(is_whole(desk, 0));
}

static StickProgress await_end(StickWriter *writer)
{
    SDL_Event event;
    StickProgress progress;
    do {
        if (!SDL_WaitEventTimeout(&event, WAIT_MS)) {
            fail_msg("the writer does not wake anybody");
        }
        progress = writer_collect(writer);
    } while (!progress.is_ended);
    return progress;
}

static void open_writer(StickWriter *writer)
{
    assert_int_equal(SDL_Init(SDL_INIT_EVENTS), 0);
    assert_true(writer_open(writer, SDL_RegisterEvents(1)));
}

static void the_thread_saves_and_wakes_the_window_also_a_second_time(void **state)
{
    Desk *desk = *state;
    StickWriter *writer = arena_alloc(desk->folder->arena, sizeof *writer);
    assert_non_null(writer);
    open_writer(writer);
    for (int i = 0; i < 2; i++) {
        assert_true(writer_start(writer, desk->stick, desk->files, 2));
        StickProgress progress = await_end(writer);
        assert_int_equal(progress.problem, STICK_FINE);
        assert_int_equal(progress.files_done, 2);
    }
    assert_true(is_whole(desk, 1));
    writer_close(writer);
    SDL_Quit();
}

static void closing_at_any_moment_leaves_no_half_file(void **state)
{
    Desk *desk = *state;
    StickWriter *writer = arena_alloc(desk->folder->arena, sizeof *writer);
    assert_non_null(writer);
    open_writer(writer);
    assert_true(writer_start(writer, desk->stick, desk->files, 2));
    writer_close(writer);
    assert_int_equal(entries_in(desk->stick),
                     (size_t)is_whole(desk, 0) + (size_t)is_whole(desk, 1));
    SDL_Quit();
}

#define AT_DESK(test) cmocka_unit_test_setup_teardown(test, desk_setup, desk_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        AT_DESK(all_files_are_there_and_nothing_else),
        AT_DESK(an_older_file_of_that_name_is_replaced_whole),
        AT_DESK(until_it_is_whole_the_older_file_stays),
        AT_DESK(an_empty_file_is_saved_too),
        AT_DESK(progress_never_goes_back),
        AT_DESK(stopped_in_the_middle_no_half_file_is_left),
        AT_DESK(stopped_after_any_piece_each_file_is_whole_or_not_there),
        AT_DESK(a_folder_that_may_not_be_written_to_is_locked),
        AT_DESK(when_there_is_no_room_the_whole_file_stays_and_the_half_one_goes),
        AT_DESK(a_stick_that_is_not_there_was_pulled_out),
        AT_DESK(a_stick_replaced_while_writing_gets_nothing),
        AT_DESK(a_stick_replaced_while_reading_back_is_not_called_done),
        AT_DESK(a_file_that_reads_back_differently_is_said_and_taken_away),
        AT_DESK(a_file_that_is_longer_or_shorter_differs_too),
        AT_DESK(beginnings_left_by_a_pulled_stick_are_cleared_away),
        AT_DESK(a_link_in_the_files_place_leads_nowhere),
        AT_DESK(the_thread_saves_and_wakes_the_window_also_a_second_time),
        AT_DESK(closing_at_any_moment_leaves_no_half_file),
    };
    return cmocka_run_group_tests_name("stick save", tests, NULL, NULL);
}
