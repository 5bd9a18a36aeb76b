/* A reader who adds and subtracts: all told numbers of random reports as sums with unknowns, solved
 * for every hidden number. alike_test.c tries small worlds completely; these are larger, and mix
 * all tables. */
#include "solver.h"
#include "world.h"

#include "aman/base/rng.h"

#include <stdio.h>

enum { DAYS = 8, LESSONS = 5, TABLES = 3000, PLENTY = 400 };

/* The true numbers of one random set of counts. */
typedef struct {
    uint64_t days[DAYS], tracks[2], finished;
    uint64_t begun[LESSONS], done[LESSONS], first[LESSONS], later[LESSONS], votes[LESSONS];
} Truth;

static uint64_t below(uint64_t *seed, uint64_t limit)
{
    return rng_next(seed) % limit;
}

/* Mostly small, so that there is something to find. */
static uint64_t some(uint64_t *seed)
{
    static const uint8_t LIMITS[] = {1, 5, 5, 8, 14, 30};
    return below(seed, LIMITS[below(seed, sizeof LIMITS)]);
}

static void add_sittings(World *world, Truth *truth, uint64_t *seed)
{
    for (unsigned i = 0; i < DAYS; i++) {
        static const char *const NAMES[DAYS] = {"2026-11-01", "2026-11-02", "2026-11-03",
                                                "2026-11-04", "2026-11-05", "2026-11-06",
                                                "2026-11-07", "2026-11-08"};
        truth->days[i] = some(seed);
        uint64_t young = below(seed, truth->days[i] + 1),
                 finished = below(seed, truth->days[i] + 1);
        world_add(world, (At){.day = NAMES[i]}, "sitting_started", truth->days[i]);
        world_add(world, (At){.day = NAMES[i]}, "sitting_finished", finished);
        world_add(world, (At){.day = NAMES[i], .value = "10-12"}, "track", young);
        world_add(world, (At){.day = NAMES[i], .value = "13-17"}, "track", truth->days[i] - young);
        truth->tracks[0] += young;
        truth->tracks[1] += truth->days[i] - young;
        truth->finished += finished;
    }
}

static const char *const PACKS[LESSONS] = {"a", "b", "c", "d", "e"};

/* Lessons lie on a day without sittings, so that no day leaves them out. */
static void add_lessons(World *world, Truth *truth, uint64_t *seed)
{
    for (unsigned i = 0; i < LESSONS; i++) {
        At at = {.day = "2026-11-20", .pack = PACKS[i], .lesson = "satu"};
        truth->begun[i] = some(seed);
        truth->done[i] = below(seed, truth->begun[i] + 1);
        truth->first[i] = below(seed, truth->begun[i] + 1);
        truth->later[i] = below(seed, truth->begun[i] - truth->first[i] + 1);
        truth->votes[i] = below(seed, truth->begun[i] + 1);
        world_add(world, at, "lesson_started", truth->begun[i]);
        world_add(world, at, "lesson_finished", truth->done[i]);
        at.step = "kuis";
        at.value = "1";
        world_add(world, at, "right_first", truth->first[i]);
        world_add(world, at, "right_later", truth->later[i]);
        world_add(world, at, "poll", truth->votes[i]);
    }
}

/* A told number as an unknown between the limits that it tells. */
static size_t unknown(Solver *solver, ReportNumber number)
{
    int64_t n = (int64_t)number.n;
    switch (number.state) {
    case REPORT_EXACT:
        return solver_number(solver, n, n);
    case REPORT_SMALL:
        return solver_number(solver, 1, REPORT_LEAST - 1);
    case REPORT_AT_LEAST:
        return solver_number(solver, n, PLENTY);
    case REPORT_AT_MOST:
        return solver_number(solver, 0, n);
    case REPORT_KEPT:
        break;
    }
    return solver_number(solver, 0, PLENTY);
}

/* What is looked for, and what it truly is. */
typedef struct {
    Solver solver;
    size_t hidden[SOLVER_NUMBERS];
    uint64_t truth[SOLVER_NUMBERS];
    size_t count;
} Attack;

static size_t attack_number(Attack *attack, ReportNumber number, uint64_t truth)
{
    size_t at = unknown(&attack->solver, number);
    if (number.state != REPORT_EXACT) {
        attack->hidden[attack->count] = at;
        attack->truth[attack->count++] = truth;
    }
    return at;
}

/* whole = sum of parts */
static void equal(Attack *attack, size_t whole, const size_t *parts, size_t count)
{
    SolverSum *sum = solver_sum(&attack->solver, 0, 0);
    solver_term(sum, whole, -1);
    for (size_t i = 0; i < count; i++) {
        solver_term(sum, parts[i], 1);
    }
}

/* a + b is at most whole */
static void within(Attack *attack, size_t whole, size_t a, size_t b)
{
    SolverSum *sum = solver_sum(&attack->solver, 0, PLENTY);
    solver_term(sum, whole, 1);
    solver_term(sum, a, -1);
    if (b != a) {
        solver_term(sum, b, -1);
    }
}

static void attack_sittings(Attack *attack, const Report *report, const Truth *truth)
{
    size_t days[DAYS];
    for (size_t i = 0; i < DAYS; i++) {
        /* The period begins with the first day that has rows. */
        ReportNumber told = {0};
        for (size_t slot = 0; slot < report->slot_count; slot++) {
            char name[16];
            snprintf(name, sizeof name, "2026-11-%02zu", i + 1);
            told = str_is(report->slots[slot].name, name) ? report->slots[slot].sittings : told;
        }
        days[i] = attack_number(attack, told, truth->days[i]);
    }
    size_t whole = unknown(&attack->solver, report->sittings);
    equal(attack, whole, days, DAYS);
    if (report->slots_left_out == 0) {
        size_t finished = attack_number(attack, report->sittings_finished, truth->finished);
        within(attack, whole, finished, finished);
    }
    size_t tracks[2] = {0}, count = 0;
    for (size_t i = 0; i < report->tracks.part_count; i++) {
        tracks[count++] = unknown(&attack->solver, report->tracks.parts[i].n);
    }
    if (count > 0 && report->slots_left_out == 0) {
        equal(attack, whole, tracks, count);
    }
}

static const ReportQuestion *question_in(const Report *report, const char *pack)
{
    for (size_t i = 0; i < report->question_count; i++) {
        if (str_is(report->questions[i].pack.id, pack)) {
            return &report->questions[i];
        }
    }
    return NULL;
}

static void attack_lesson(Attack *attack, const Report *report, const Truth *truth, size_t at,
                          size_t sums[2])
{
    ReportNumber begun = {0}, done = {0}, votes = {0};
    for (size_t i = 0; i < report->lesson_count; i++) {
        if (str_is(report->lessons[i].pack.id, PACKS[at])) {
            begun = report->lessons[i].started;
            done = report->lessons[i].finished;
        }
    }
    for (size_t i = 0; i < report->poll_count; i++) {
        votes = str_is(report->polls[i].pack.id, PACKS[at]) ? report->polls[i].whole : votes;
    }
    sums[0] = attack_number(attack, begun, truth->begun[at]);
    sums[1] = attack_number(attack, done, truth->done[at]);
    size_t voted = attack_number(attack, votes, truth->votes[at]);
    within(attack, sums[0], sums[1], sums[1]);
    within(attack, sums[0], voted, voted);
    const ReportQuestion *question = question_in(report, PACKS[at]);
    if (question && question->first.state != REPORT_KEPT) {
        size_t first = attack_number(attack, question->first, truth->first[at]);
        size_t later = attack_number(attack, question->later, truth->later[at]);
        within(attack, sums[0], first, later);
    }
}

static void attack_lessons(Attack *attack, const Report *report, const Truth *truth)
{
    size_t sums[LESSONS][2], begun[LESSONS], done[LESSONS];
    for (size_t i = 0; i < LESSONS; i++) {
        attack_lesson(attack, report, truth, i, sums[i]);
        begun[i] = sums[i][0];
        done[i] = sums[i][1];
    }
    equal(attack, unknown(&attack->solver, report->lessons_started), begun, LESSONS);
    equal(attack, unknown(&attack->solver, report->lessons_finished), done, LESSONS);
}

/* Numbers that the reader finds; `*tried` grows by those hidden. */
static size_t found(const Report *report, const Truth *truth, size_t *tried)
{
    size_t pinned = 0;
    void (*const attacks[])(Attack *, const Report *, const Truth *) = {attack_sittings,
                                                                        attack_lessons};
    for (size_t i = 0; i < 2; i++) {
        Attack attack = {0};
        attacks[i](&attack, report, truth);
        for (size_t j = 0; j < attack.count; j++) {
            /* A model that the truth does not fit would prove nothing. */
            assert_true(solver_fits(&attack.solver, attack.hidden[j], (int64_t)attack.truth[j]));
            pinned += solver_values(&attack.solver, attack.hidden[j], 2) < 2;
            (*tried)++;
        }
    }
    return pinned;
}

static void random_truth(World *world, Truth *truth, uint64_t *seed)
{
    *world = (World){0};
    *truth = (Truth){0};
    add_sittings(world, truth, seed);
    add_lessons(world, truth, seed);
    world_add(world, (At){.day = "2026-11-20"}, "minutes", 1);
}

static void no_hidden_number_is_found_in_thousands_of_reports(void **state)
{
    Arena *arena = *state;
    uint64_t seed = 2026;
    size_t tried = 0;
    for (int i = 0; i < TABLES; i++) {
        World world;
        Truth truth;
        random_truth(&world, &truth, &seed);
        Report report = world_report(arena, &world);
        assert_int_equal(found(&report, &truth, &tried), 0);
        arena_reset(arena);
    }
    assert_true(tried > TABLES); /* else hardly anything was hidden */
}

static uint64_t sum_of(const uint64_t *numbers, size_t count)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += numbers[i];
    }
    return sum;
}

/* The same reader does find them when totals are told always. */
static void hidden_numbers_are_found_when_totals_are_told(void **state)
{
    enum { FEW = 300 };
    Arena *arena = *state;
    uint64_t seed = 2026;
    size_t tried = 0, pinned = 0;
    for (int i = 0; i < FEW; i++) {
        World world;
        Truth truth;
        random_truth(&world, &truth, &seed);
        Report report = world_report(arena, &world);
        report.sittings = (ReportNumber){.n = sum_of(truth.days, DAYS)};
        report.lessons_started = (ReportNumber){.n = sum_of(truth.begun, LESSONS)};
        report.lessons_finished = (ReportNumber){.n = sum_of(truth.done, LESSONS)};
        pinned += found(&report, &truth, &tried);
        arena_reset(arena);
    }
    assert_true(pinned > FEW / 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(no_hidden_number_is_found_in_thousands_of_reports,
                                        arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(hidden_numbers_are_found_when_totals_are_told, arena_setup,
                                        arena_teardown),
    };
    return cmocka_run_group_tests_name("a reader with a pencil", tests, NULL, NULL);
}
