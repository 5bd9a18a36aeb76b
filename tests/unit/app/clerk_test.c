/* The clerk while its disk does not answer: a gate holds each sync for as long as a test wants.
 * What is asked here is what happens before the gate opens, never how long anything takes. */
#define _GNU_SOURCE /* the call itself */
#include "../support.h"
#include "clerk.h"

#include "aman/base/file.h"

#include <SDL.h>

#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static const Day DAY = {2026, 11, 24}, EARLIER = {2026, 11, 20};

enum { PLENTY_MS = 600000 };

/* All threads pass it. */
static struct {
    pthread_mutex_t lock;
    pthread_cond_t turned;
    bool is_shut, is_held;
} gate = // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
    {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, false, false};

int fdatasync(int fildes)
{
    pthread_mutex_lock(&gate.lock);
    while (gate.is_shut) {
        gate.is_held = true;
        pthread_cond_broadcast(&gate.turned);
        pthread_cond_wait(&gate.turned, &gate.lock);
    }
    pthread_mutex_unlock(&gate.lock);
    return (int)syscall(SYS_fdatasync, fildes);
}

static void shut(void)
{
    pthread_mutex_lock(&gate.lock);
    gate.is_shut = true;
    gate.is_held = false;
    pthread_mutex_unlock(&gate.lock);
}

static void wait_until_held(void)
{
    pthread_mutex_lock(&gate.lock);
    while (!gate.is_held) {
        pthread_cond_wait(&gate.turned, &gate.lock);
    }
    pthread_mutex_unlock(&gate.lock);
}

static void let_go(void)
{
    pthread_mutex_lock(&gate.lock);
    gate.is_shut = false;
    pthread_cond_broadcast(&gate.turned);
    pthread_mutex_unlock(&gate.lock);
}

typedef struct {
    Folder *folder;
    Paths paths;
    Clerk *clerk;
    uint32_t wake_type;
} Office;

static int office_setup(void **state)
{
    static Office office;
    void *folder = NULL;
    if (folder_setup(&folder) != 0 || SDL_Init(SDL_INIT_EVENTS) != 0) {
        return -1;
    }
    office = (Office){.folder = folder, .wake_type = SDL_RegisterEvents(1)};
    office.paths.data = path_in(office.folder, "data");
    office.paths.counts = path_in(office.folder, "data/counts.db");
    *state = &office;
    return 0;
}

static int office_teardown(void **state)
{
    Office *office = *state;
    void *folder = office->folder;
    SDL_Quit();
    return folder_teardown(&folder);
}

static void begin(Office *office)
{
    office->clerk = clerk_new(&office->paths, office->wake_type);
    assert_non_null(office->clerk);
}

/* The clerk has something to take. */
static void wait_for_clerk(const Office *office)
{
    SDL_Event event;
    do {
        assert_int_equal(SDL_WaitEvent(&event), 1);
    } while (event.type != office->wake_type);
}

/* The same, and the file is open. */
static void begin_open(Office *office)
{
    ClerkTally tally;
    begin(office);
    clerk_ask_tally(office->clerk, &(CountEvent){.metric = METRIC_POLL});
    wait_for_clerk(office);
    assert_true(clerk_take_tally(office->clerk, &tally));
}

static void end(Office *office)
{
    ClerkEnd end = clerk_close(office->clerk, PLENTY_MS);
    assert_false(end.is_late);
    assert_int_equal(end.rest.lost, 0);
    assert_int_equal(end.rest.spooled, 0);
}

/* Answers to a poll with the value `value`. */
static void answer(const Office *office, Day day, const char *value, uint32_t n)
{
    const CountEvent event = {.metric = METRIC_POLL,
                              .pack = STR("kenalan"),
                              .version = STR("0.1.0"),
                              .lesson = STR("satu"),
                              .step = STR("jajak"),
                              .value = str_from_c(value),
                              .n = n};
    clerk_add(office->clerk, day, &event, 1);
}

static uint64_t total(const Office *office)
{
    CountsState state;
    CountRow *rows;
    size_t count;
    uint64_t sum = 0;
    Arena *arena = arena_new(16 << 20);
    Counts *counts = counts_open_read(office->paths.counts, &state);
    assert_non_null(arena);
    assert_non_null(counts);
    assert_true(counts_rows(counts, arena, &rows, &count));
    for (size_t i = 0; i < count; i++) {
        sum += rows[i].n;
    }
    counts_close(counts);
    arena_free(arena);
    return sum;
}

static void nobody_waits_for_the_file_to_be_opened(void **state)
{
    Office *office = *state;
    shut();
    begin(office);
    wait_until_held();
    answer(office, DAY, "1", 2);
    clerk_settle(office->clerk);
    let_go();
    end(office);
    assert_int_equal(total(office), 2);
}

static void events_are_taken_while_the_disk_does_not_answer(void **state)
{
    Office *office = *state;
    begin_open(office);
    shut();
    answer(office, DAY, "1", 1);
    wait_until_held();
    for (int i = 0; i < 1000; i++) {
        answer(office, i % 2 ? DAY : EARLIER, "2", 1);
    }
    let_go();
    end(office);
    assert_int_equal(total(office), 1001);
}

static void what_is_asked_counts_what_came_before(void **state)
{
    Office *office = *state;
    const CountEvent poll = {.metric = METRIC_POLL,
                             .pack = STR("kenalan"),
                             .version = STR("0.1.0"),
                             .lesson = STR("satu"),
                             .step = STR("jajak")};
    ClerkTally tally;
    begin_open(office);
    shut();
    answer(office, DAY, "1", 4);
    wait_until_held();
    answer(office, DAY, "2", 3);
    clerk_ask_tally(office->clerk, &poll);
    assert_false(clerk_take_tally(office->clerk, &tally));
    let_go();
    wait_for_clerk(office);
    assert_true(clerk_take_tally(office->clerk, &tally));
    assert_true(tally.is_known);
    assert_int_equal(tally.n[0], 4);
    assert_int_equal(tally.n[1], 3);
    end(office);
}

static void the_newest_question_replaces_the_others(void **state)
{
    Office *office = *state;
    ClerkAnswer given;
    begin_open(office);
    shut();
    answer(office, DAY, "1", 4);
    wait_until_held();
    clerk_ask(office->clerk,
              &(ClerkAsk){.periods = {{.from = EARLIER, .to = EARLIER}}, .count = 1});
    clerk_ask(office->clerk, &(ClerkAsk){.periods = {{.from = DAY, .to = DAY}}, .count = 1});
    let_go();
    wait_for_clerk(office);
    assert_true(clerk_take(office->clerk, &given));
    assert_int_equal(given.sums[0].state, SUMS_FINE);
    assert_int_equal(given.sums[0].from.day, DAY.day);
    assert_int_equal(given.sums[0].sums.at[0].n[0], 4);
    arena_free(given.arena);
    assert_false(clerk_take(office->clerk, &given));
    end(office);
}

static void what_nobody_wants_any_more_is_not_answered(void **state)
{
    Office *office = *state;
    ClerkAnswer given;
    ClerkReset reset;
    begin_open(office);
    shut();
    answer(office, DAY, "1", 4);
    wait_until_held();
    clerk_ask(office->clerk, &(ClerkAsk){.periods = {{.from = DAY, .to = DAY}}, .count = 1});
    clerk_forget(office->clerk);
    clerk_reset(office->clerk); /* comes after it */
    let_go();
    wait_for_clerk(office);
    assert_true(clerk_take_reset(office->clerk, &reset));
    assert_int_equal(reset.result, EXPORT_FINE);
    assert_true(file_exists(reset.file));
    assert_false(clerk_take(office->clerk, &given));
    end(office);
    assert_int_equal(total(office), 0);
}

static void the_sums_stop_when_nobody_wants_them(void **state)
{
    Office *office = *state;
    atomic_bool is_unwanted = true;
    CountsParams params = {.path = path_in(office->folder, "one.db")};
    Counts *counts = counts_open(&params);
    CountSums sums;
    assert_non_null(counts);
    counts_add(counts, DAY, &(CountEvent){.metric = METRIC_POLL, .value = STR("1"), .n = 1}, 1, 1);
    SumsPeriod period = {.from = DAY, .to = DAY, .is_unwanted = &is_unwanted};
    counts_sums(counts, office->folder->arena, &period, &sums);
    assert_int_equal(sums.state, SUMS_NO_READ);
    is_unwanted = false;
    counts_sums(counts, office->folder->arena, &period, &sums);
    assert_int_equal(sums.state, SUMS_FINE);
    counts_close(counts);
}

static void what_has_no_room_is_told_at_the_end(void **state)
{
    enum { MORE = 7 };
    Office *office = *state;
    char value[16];
    begin_open(office);
    shut();
    answer(office, DAY, "first", 1);
    wait_until_held();
    for (int i = 0; i < COUNTS_WAITING + MORE; i++) {
        snprintf(value, sizeof value, "v%d", i);
        answer(office, DAY, value, 1);
    }
    let_go();
    ClerkEnd end = clerk_close(office->clerk, PLENTY_MS);
    assert_int_equal(end.rest.lost, MORE);
    assert_int_equal(total(office), 1 + COUNTS_WAITING);
}

/* In a process of its own: the thread is left alone, and with it its memory. */
static void a_disk_that_never_answers_does_not_keep_the_program(void **state)
{
    Office *office = *state;
    int status;
    pid_t child = fork();
    if (child == 0) {
        office->clerk = clerk_new(&office->paths, office->wake_type);
        shut();
        answer(office, DAY, "1", 2);
        wait_until_held();
        answer(office, DAY, "2", 3);
        ClerkEnd end = clerk_close(office->clerk, 1);
        _exit(end.is_late && end.rest.lost == 5 ? 0 : 1);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
}

static void without_a_clerk_nothing_is_counted(void **state)
{
    ClerkAnswer given;
    ClerkTally tally;
    ClerkReset reset;
    (void)state;
    clerk_add(NULL, DAY, &(CountEvent){.metric = METRIC_POLL, .n = 1}, 1);
    clerk_settle(NULL);
    clerk_ask(NULL, &(ClerkAsk){.count = 1});
    clerk_forget(NULL);
    assert_false(clerk_take(NULL, &given));
    assert_false(clerk_take_tally(NULL, &tally));
    assert_false(clerk_take_reset(NULL, &reset));
    assert_int_equal(clerk_close(NULL, 1).rest.lost, 0);
}

#define IN_OFFICE(test) cmocka_unit_test_setup_teardown(test, office_setup, office_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_OFFICE(nobody_waits_for_the_file_to_be_opened),
        IN_OFFICE(events_are_taken_while_the_disk_does_not_answer),
        IN_OFFICE(what_is_asked_counts_what_came_before),
        IN_OFFICE(the_newest_question_replaces_the_others),
        IN_OFFICE(what_nobody_wants_any_more_is_not_answered),
        IN_OFFICE(the_sums_stop_when_nobody_wants_them),
        IN_OFFICE(what_has_no_room_is_told_at_the_end),
        IN_OFFICE(a_disk_that_never_answers_does_not_keep_the_program),
        IN_OFFICE(without_a_clerk_nothing_is_counted),
    };
    return cmocka_run_group_tests_name("clerk", tests, NULL, NULL);
}
