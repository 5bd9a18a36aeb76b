/* Rows that others read one by one, as `counts show` and an export for reading give them: a reader
 * who adds and subtracts finds no number that is hidden. */
#include "solver.h"
#include "world.h"

#include "aman/base/rng.h"

#include <stdlib.h>
#include <string.h>

enum { DAYS = 3000, PLENTY = 400, PARTS = 4 };

static int compare(const void *a, const void *b)
{
    const CountRow *x = a, *y = b;
    const Str p[] = {x->device, x->day,  x->pack,   x->version,
                     x->lesson, x->step, x->metric, x->value};
    const Str q[] = {y->device, y->day,  y->pack,   y->version,
                     y->lesson, y->step, y->metric, y->value};
    for (size_t i = 0; i < sizeof p / sizeof *p; i++) {
        uint32_t len = p[i].len < q[i].len ? p[i].len : q[i].len;
        int order = len > 0 ? memcmp(p[i].at, q[i].at, len) : 0;
        order = order != 0 ? order : (int)p[i].len - (int)q[i].len;
        if (order != 0) {
            return order;
        }
    }
    return 0;
}

/* The rows of a world that may be read. */
static size_t readable(Arena *arena, World *world)
{
    qsort(world->rows, world->count, sizeof *world->rows, compare);
    return report_rows(arena, world->rows, world->count);
}

static const CountRow *row_in(const World *world, size_t count, At at, const char *metric)
{
    for (size_t i = 0; i < count; i++) {
        const CountRow *row = &world->rows[i];
        if (str_is(row->metric, metric) && str_equal(row->pack, str_from_c(at.pack)) &&
            str_equal(row->step, str_from_c(at.step)) &&
            str_equal(row->value, str_from_c(at.value))) {
            return row;
        }
    }
    return NULL;
}

static uint64_t below(uint64_t *seed, uint64_t limit)
{
    return rng_next(seed) % limit;
}

/* A number that is counted, and what the reader knows of it. */
typedef struct {
    At at;
    const char *metric;
    uint64_t n;
    size_t unknown;
} Number;

typedef struct {
    Number numbers[SOLVER_NUMBERS];
    size_t count;
} Truth;

static size_t number(Truth *truth, At at, const char *metric, uint64_t n)
{
    truth->numbers[truth->count] = (Number){.at = at, .metric = metric, .n = n};
    return truth->count++;
}

/* Which numbers belong together: whole - parts lies between `least` and PLENTY. */
typedef struct {
    size_t whole, parts[PARTS];
    size_t count;
    bool is_equal;
} Link;

typedef struct {
    Truth truth;
    Link links[24];
    size_t link_count;
} Sample;

static void link_parts(Sample *sample, size_t whole, const size_t *parts, size_t count,
                       bool is_equal)
{
    Link *link = &sample->links[sample->link_count++];
    *link = (Link){.whole = whole, .count = count, .is_equal = is_equal};
    memcpy(link->parts, parts, count * sizeof *parts);
}

/* Splits at most `most` into parts; all of it when `is_equal`. */
static void add_parts(Sample *sample, size_t whole, At at, const char *metric, size_t count,
                      bool is_equal, uint64_t *seed)
{
    static const char *const VALUES[PARTS] = {"1", "2", "3", "4"};
    uint64_t left = sample->truth.numbers[whole].n;
    size_t parts[PARTS];
    for (size_t i = 0; i < count; i++) {
        bool is_last = i + 1 == count;
        uint64_t n = is_last && is_equal ? left : below(seed, left + 1);
        at.value = VALUES[i];
        parts[i] = number(&sample->truth, at, metric, n);
        left -= n;
    }
    link_parts(sample, whole, parts, count, is_equal);
}

static size_t add_within(Sample *sample, size_t whole, At at, const char *metric, uint64_t *seed)
{
    size_t part =
        number(&sample->truth, at, metric, below(seed, sample->truth.numbers[whole].n + 1));
    link_parts(sample, whole, &part, 1, false);
    return part;
}

/* One question: whoever finished the lesson was right at last. */
static void add_question(Sample *sample, size_t begun, size_t done, const char *value,
                         uint64_t *seed)
{
    At at = {.pack = "a", .lesson = "satu", .step = "kuis", .value = value};
    uint64_t least = sample->truth.numbers[done].n, most = sample->truth.numbers[begun].n;
    uint64_t right = least + below(seed, most - least + 1), first = below(seed, right + 1);
    size_t parts[] = {number(&sample->truth, at, "right_first", first),
                      number(&sample->truth, at, "right_later", right - first)};
    link_parts(sample, begun, parts, 2, false);
    Link *link = &sample->links[sample->link_count++]; /* first + later - done is not below 0 */
    *link = (Link){.whole = SIZE_MAX, .parts = {parts[0], parts[1], done}, .count = 3};
}

static void make_sample(Sample *sample, uint64_t *seed)
{
    static const uint8_t LIMITS[] = {5, 8, 12, 18, 40};
    *sample = (Sample){0};
    Truth *truth = &sample->truth;
    size_t sittings =
        number(truth, (At){0}, "sitting_started", below(seed, LIMITS[below(seed, sizeof LIMITS)]));
    add_parts(sample, sittings, (At){0}, "track", 2 + below(seed, 2), true, seed);
    add_parts(sample, sittings, (At){0}, "language", 2, true, seed);
    add_within(sample, sittings, (At){0}, "sitting_finished", seed);
    At lesson = {.pack = "a", .lesson = "satu"};
    size_t begun = add_within(sample, sittings, lesson, "lesson_started", seed);
    size_t done = add_within(sample, begun, lesson, "lesson_finished", seed);
    add_question(sample, begun, done, "1", seed);
    add_question(sample, begun, done, "2", seed);
    At step = lesson;
    step.step = "cerita";
    add_parts(sample, begun, step, "story_end", 1 + below(seed, PARTS), false, seed);
    step.step = "pendapat";
    add_parts(sample, begun, step, "poll", 2 + below(seed, 3), false, seed);
    At item = {.pack = "cek", .lesson = "a", .value = "pp_foto"};
    size_t before = add_within(sample, sittings, item, "check_before", seed);
    add_within(sample, before, item, "safe_before", seed);
}

/* What the reader makes of rows of which the first `count` are told. */
static void attack(const Sample *sample, const World *told, size_t count, Solver *solver,
                   size_t unknowns[SOLVER_NUMBERS], bool is_hidden[SOLVER_NUMBERS])
{
    for (size_t i = 0; i < sample->truth.count; i++) {
        const Number *at = &sample->truth.numbers[i];
        At place = at->at;
        if (strncmp(at->metric, "check_", 6) == 0 || strncmp(at->metric, "safe_", 5) == 0) {
            place.step = place.value; /* as world_add() does */
            place.value = "a";
        }
        const CountRow *row = row_in(told, count, place, at->metric);
        bool is_exact = row && row->n >= REPORT_LEAST;
        int64_t n = (int64_t)at->n;
        unknowns[i] = is_exact ? solver_number(solver, n, n)
                      : row    ? solver_number(solver, 1, REPORT_LEAST - 1)
                               : solver_number(solver, 0, PLENTY);
        is_hidden[i] = !is_exact && at->n > 0;
    }
    for (size_t i = 0; i < sample->link_count; i++) {
        const Link *link = &sample->links[i];
        bool is_least = link->whole == SIZE_MAX;
        SolverSum *sum = solver_sum(solver, 0, link->is_equal ? 0 : PLENTY);
        if (!is_least) {
            solver_term(sum, unknowns[link->whole], 1);
        }
        for (size_t j = 0; j < link->count; j++) {
            solver_term(sum, unknowns[link->parts[j]], is_least && j < 2 ? 1 : -1);
        }
    }
}

/* Numbers that the reader finds, of those hidden. */
static size_t found(const Sample *sample, const World *told, size_t count, size_t *hidden)
{
    Solver solver = {0};
    size_t unknowns[SOLVER_NUMBERS], pinned = 0;
    bool is_hidden[SOLVER_NUMBERS];
    attack(sample, told, count, &solver, unknowns, is_hidden);
    for (size_t i = 0; i < sample->truth.count; i++) {
        if (is_hidden[i]) {
            int64_t n = (int64_t)sample->truth.numbers[i].n;
            assert_true(solver_fits(&solver, unknowns[i], n)); /* else it would prove nothing */
            pinned += solver_values(&solver, unknowns[i], 2) < 2;
            ++*hidden;
        }
    }
    return pinned;
}

static void make_world(const Sample *sample, World *world)
{
    *world = (World){0};
    for (size_t i = 0; i < sample->truth.count; i++) {
        const Number *at = &sample->truth.numbers[i];
        world_add(world, at->at, at->metric, at->n);
    }
}

static void no_hidden_number_is_found_in_the_rows_of_a_day(void **state)
{
    Arena *arena = *state;
    uint64_t seed = 7;
    size_t hidden = 0, told = 0;
    for (int i = 0; i < DAYS; i++) {
        Sample sample;
        World world;
        make_sample(&sample, &seed);
        make_world(&sample, &world);
        size_t count = readable(arena, &world);
        assert_int_equal(found(&sample, &world, count, &hidden), 0);
        told += count;
        arena_reset(arena);
    }
    assert_true(hidden > DAYS && told > DAYS); /* else hardly anything was hidden, or told */
}

/* The same reader finds them where each row only hides its own number. */
static void hidden_numbers_are_found_where_each_row_is_told(void **state)
{
    enum { FEW = 300 };
    uint64_t seed = 7;
    size_t hidden = 0, pinned = 0;
    (void)state;
    for (int i = 0; i < FEW; i++) {
        Sample sample;
        World world;
        make_sample(&sample, &seed);
        make_world(&sample, &world);
        pinned += found(&sample, &world, world.count, &hidden);
    }
    assert_true(pinned > FEW / 10);
}

/* 16 sittings, of which 7 and 6 in two tracks: the third one would be found. */
static void a_total_does_not_tell_what_its_parts_hide(void **state)
{
    World world = {0};
    world_add(&world, (At){0}, "sitting_started", 16);
    world_add(&world, (At){.value = "10-12"}, "track", 7);
    world_add(&world, (At){.value = "13-17"}, "track", 6);
    world_add(&world, (At){.value = "18"}, "track", 3);
    world_add(&world, (At){.value = "id"}, "language", 11);
    world_add(&world, (At){.value = "en"}, "language", 5);
    size_t count = readable(*state, &world);
    assert_int_equal(count, 3);
    assert_non_null(row_in(&world, count, (At){0}, "sitting_started"));
    assert_non_null(row_in(&world, count, (At){.value = "en"}, "language"));
    assert_null(row_in(&world, count, (At){.value = "10-12"}, "track"));
}

static void of_a_day_with_few_sittings_only_that_is_told(void **state)
{
    World world = {0};
    world_add(&world, (At){0}, "sitting_started", 3);
    world_add(&world, (At){.value = "10-12"}, "track", 3);
    world_add(&world, (At){.pack = "a", .lesson = "satu"}, "lesson_started", 8); /* begun before */
    assert_int_equal(readable(*state, &world), 1);
    assert_str(world.rows[0].metric, "sitting_started");
}

/* Days and machines are told apart from each other. */
static void a_small_day_takes_no_other_with_it(void **state)
{
    World world = {0};
    world_add(&world, (At){.day = "2026-11-23"}, "sitting_started", 3);
    world_add(&world, (At){.day = "2026-11-24"}, "sitting_started", 9);
    world_add(&world, (At){.day = "2026-11-24", .value = "10-12"}, "track", 9);
    world_add(&world, (At){.device = "b2", .day = "2026-11-24", .value = "10-12"}, "track", 4);
    assert_int_equal(readable(*state, &world), 3);
}

/* A new metric needs its rule: without one nobody ever sees it. */
static void each_metric_is_told_when_nothing_is_small(void **state)
{
    World world = {0};
    for (int i = 0; i < METRIC_COUNT; i++) {
        MetricGrain grain = METRIC_KINDS[i].grain;
        bool is_plain = grain == METRIC_OF_VISITS || grain == METRIC_OF_VALUES;
        bool has_step = grain != METRIC_OF_LESSONS && !is_plain;
        bool is_right = i == METRIC_RIGHT_FIRST || i == METRIC_RIGHT_LATER;
        bool is_safe = i == METRIC_SAFE_BEFORE || i == METRIC_SAFE_AFTER;
        world_add(&world,
                  (At){.pack = is_plain ? NULL : "a",
                       .lesson = is_plain ? NULL : "satu",
                       .step = has_step ? "kuis" : NULL,
                       .value = has_step || grain == METRIC_OF_VALUES ? "1" : NULL},
                  metric_name((Metric)i),
                  is_right  ? 10
                  : is_safe ? 20
                            : 40);
    }
    size_t all = world.count;
    assert_int_equal(readable(*state, &world), all);
}

static void a_metric_that_is_not_known_is_not_told(void **state)
{
    World world = {0};
    world_add(&world, (At){.value = "x"}, "of_a_newer_program", 50);
    assert_int_equal(readable(*state, &world), 0);
}

#define IN_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_ARENA(no_hidden_number_is_found_in_the_rows_of_a_day),
        cmocka_unit_test(hidden_numbers_are_found_where_each_row_is_told),
        IN_ARENA(a_total_does_not_tell_what_its_parts_hide),
        IN_ARENA(of_a_day_with_few_sittings_only_that_is_told),
        IN_ARENA(a_small_day_takes_no_other_with_it),
        IN_ARENA(each_metric_is_told_when_nothing_is_small),
        IN_ARENA(a_metric_that_is_not_known_is_not_told),
    };
    return cmocka_run_group_tests_name("rows for readers", tests, NULL, NULL);
}
