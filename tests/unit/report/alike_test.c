/* Whoever reads a report, and knows exactly how it is made, can tell no hidden number. Shown by
 * trying every small world: worlds whose page and CSV are the same to the last byte cannot be told
 * apart, so in each such class every hidden number must take several values. */
#include "world.h"

#include <stdio.h>
#include <stdlib.h>

enum { VALUES = 8, WORLDS = 40000 };

/* One world: what its report looks like, and the numbers in it that must stay hidden when small. */
typedef struct {
    uint64_t looks;
    uint8_t values[VALUES];
} Seen;

typedef struct {
    Arena *arena; /* of one report at a time */
    Seen *seen;
    size_t count, value_count;
} Worlds;

static int setup(void **state)
{
    Worlds *worlds = calloc(1, sizeof *worlds);
    if (!worlds) {
        return -1;
    }
    *state = worlds;
    worlds->arena = arena_new(64 * 1024 * 1024);
    worlds->seen = calloc(WORLDS, sizeof *worlds->seen);
    return worlds->arena && worlds->seen ? 0 : -1;
}

static int teardown(void **state)
{
    Worlds *worlds = *state;
    arena_free(worlds->arena);
    free(worlds->seen);
    free(worlds);
    return 0;
}

static void look(Worlds *worlds, const World *world, const uint8_t *values, size_t value_count)
{
    Report report = world_report(worlds->arena, world);
    Str csv = report_csv(worlds->arena, &report, LANG_ID);
    Str page = report_html(worlds->arena, &report, &PALETTE, LANG_EN);
    assert_true(csv.len > 0 && page.len > 0);
    assert_true(worlds->count < WORLDS);
    Seen *seen = &worlds->seen[worlds->count++];
    seen->looks = hash_bytes(hash_bytes(HASH_START, csv.at, csv.len), page.at, page.len);
    worlds->value_count = value_count;
    for (size_t i = 0; i < value_count; i++) {
        seen->values[i] = values[i];
    }
    arena_reset(worlds->arena);
}

static int compare_looks(const void *a, const void *b)
{
    uint64_t x = ((const Seen *)a)->looks, y = ((const Seen *)b)->looks;
    return (x > y) - (x < y);
}

/* The values that number `at` takes in worlds [from, to), as bits; small ones in `*small`. */
static unsigned values_of(const Worlds *worlds, size_t from, size_t to, size_t at, unsigned *small)
{
    unsigned values = 0;
    for (size_t i = from; i < to; i++) {
        values |= 1U << worlds->seen[i].values[at];
    }
    *small = values & 0x1E;
    return values;
}

static int bits(unsigned values)
{
    int count = 0;
    for (; values; values &= values - 1) {
        count++;
    }
    return count;
}

/* Every number under five can be at least `least` different ones, as far as the report tells. */
static void check_classes(Worlds *worlds, int least)
{
    size_t hidden = 0;
    qsort(worlds->seen, worlds->count, sizeof *worlds->seen, compare_looks);
    for (size_t from = 0, to; from < worlds->count; from = to) {
        for (to = from; to < worlds->count && worlds->seen[to].looks == worlds->seen[from].looks;) {
            to++;
        }
        for (size_t at = 0; at < worlds->value_count; at++) {
            unsigned small, values = values_of(worlds, from, to, at, &small);
            hidden += small != 0;
            if (small != 0 && bits(values) < least) {
                print_error("number %zu can only be one of the bits 0x%x\n", at, values);
                fail();
            }
        }
    }
    assert_true(hidden > 10); /* else nothing was tried */
}

static const char *const DAYS[] = {"2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04"};

static void add_day(World *world, const char *day, uint64_t first, uint64_t second)
{
    uint64_t all = first + second;
    world_add(world, (At){.day = day}, "sitting_started", all);
    world_add(world, (At){.day = day, .value = "10-12"}, "track", first);
    world_add(world, (At){.day = day, .value = "13-17"}, "track", second);
    world_add(world, (At){.day = day, .value = "id"}, "language", all);
    world_add(world, (At){.day = day}, "minutes", all * 7);
    world_add(world, (At){.day = day}, "sitting_finished", all);
}

static void days_cannot_be_told_from_totals(void **state)
{
    enum { MOST = 6 };
    Worlds *worlds = *state;
    for (unsigned code = 0; code < (MOST + 1) * (MOST + 1) * (MOST + 1) * (MOST + 1); code++) {
        World world = {0};
        uint8_t days[4];
        for (unsigned i = 0, rest = code; i < 4; i++, rest /= MOST + 1) {
            days[i] = (uint8_t)(rest % (MOST + 1));
            add_day(&world, DAYS[i], 0, days[i]);
        }
        /* The ends of the period stay as they are. */
        world_add(&world, (At){.day = DAYS[0]}, "minutes", 1);
        world_add(&world, (At){.day = DAYS[3]}, "minutes", 1);
        look(worlds, &world, days, 4);
    }
    check_classes(worlds, 3);
}

static void tracks_cannot_be_told_from_days(void **state)
{
    enum { MOST = 6 };
    Worlds *worlds = *state;
    for (unsigned code = 0; code < (MOST + 1) * (MOST + 1) * (MOST + 1) * (MOST + 1); code++) {
        World world = {0};
        unsigned n[4];
        for (unsigned i = 0, rest = code; i < 4; i++, rest /= MOST + 1) {
            n[i] = rest % (MOST + 1);
        }
        add_day(&world, DAYS[0], n[0], n[1]);
        add_day(&world, DAYS[1], n[2], n[3]);
        const uint8_t values[] = {(uint8_t)(n[0] + n[1]), (uint8_t)(n[2] + n[3]),
                                  (uint8_t)(n[0] + n[2]), (uint8_t)(n[1] + n[3])};
        look(worlds, &world, values, 4);
    }
    check_classes(worlds, 2);
}

enum { MONTHS = 3, MONTH_MOST = 5, MONTH_KINDS = 21 };

/* The first sittings of a month are on one day and machine; of the second ones each is on a day of
 * its own, or all are on another machine. */
static void add_month(World *world, unsigned month, const uint8_t kind[2], bool on_days,
                      char days[1 + MONTH_MOST][16])
{
    for (unsigned i = 0; i <= MONTH_MOST; i++) {
        snprintf(days[i], sizeof days[i], "2026-%02u-%02u", month, 10 + i);
    }
    world_add(world, (At){.day = days[0]}, "sitting_started", kind[0]);
    for (unsigned i = 1; on_days && i <= kind[1]; i++) {
        world_add(world, (At){.day = days[i]}, "sitting_started", 1);
    }
    if (!on_days) {
        world_add(world, (At){.device = "b2", .day = days[0]}, "sitting_started", kind[1]);
    }
}

static void try_months(Worlds *worlds, bool on_days)
{
    uint8_t kinds[MONTH_KINDS][2];
    size_t count = 0;
    for (uint8_t first = 0; first <= MONTH_MOST; first++) {
        for (uint8_t second = 0; second <= MONTH_MOST - first; second++) {
            kinds[count][0] = first;
            kinds[count++][1] = second;
        }
    }
    for (unsigned code = 0; code < MONTH_KINDS * MONTH_KINDS * MONTH_KINDS; code++) {
        World world = {0};
        char days[MONTHS][1 + MONTH_MOST][16];
        uint8_t values[MONTHS];
        for (unsigned i = 0, rest = code; i < MONTHS; i++, rest /= MONTH_KINDS) {
            const uint8_t *kind = kinds[rest % MONTH_KINDS];
            values[i] = (uint8_t)(kind[0] + kind[1]);
            add_month(&world, i + 1, kind, on_days, days[i]);
        }
        /* The ends of the period stay as they are. */
        world_add(&world, (At){.day = "2026-01-01"}, "minutes", 1);
        world_add(&world, (At){.day = "2026-03-31"}, "minutes", 1);
        look(worlds, &world, values, MONTHS);
    }
    check_classes(worlds, 2);
}

static void months_cannot_be_told_from_days_with_use(void **state)
{
    try_months(*state, true);
}

static void months_cannot_be_told_from_the_number_of_kiosks(void **state)
{
    try_months(*state, false);
}

static void lessons_cannot_be_told_from_totals(void **state)
{
    static const char *const PACKS[] = {"kenalan", "foto", "live"};
    enum { PAIRS = 21, MOST = 5 };
    Worlds *worlds = *state;
    uint8_t pairs[PAIRS][2];
    size_t count = 0;
    for (uint8_t started = 0; started <= MOST; started++) {
        for (uint8_t finished = 0; finished <= started; finished++) {
            pairs[count][0] = started;
            pairs[count++][1] = finished;
        }
    }
    for (size_t code = 0; code < PAIRS * PAIRS * PAIRS; code++) {
        World world = {0};
        uint8_t values[6];
        for (size_t i = 0, rest = code; i < 3; i++, rest /= PAIRS) {
            At at = {.pack = PACKS[i], .lesson = "satu"};
            values[2 * i] = pairs[rest % PAIRS][0];
            values[2 * i + 1] = pairs[rest % PAIRS][1];
            world_add(&world, at, "lesson_started", values[2 * i]);
            world_add(&world, at, "lesson_finished", values[2 * i + 1]);
        }
        look(worlds, &world, values, 6);
    }
    check_classes(worlds, 2);
}

static void answers_cannot_be_told_from_how_often_a_lesson_was_begun(void **state)
{
    enum { FROM = 6, TO = 16 };
    Worlds *worlds = *state;
    At lesson = {.pack = "foto", .lesson = "satu"};
    At question = {.pack = "foto", .lesson = "satu", .step = "kuis", .value = "1"};
    for (uint8_t begun = FROM; begun <= TO; begun++) {
        for (uint8_t first = 0; first <= begun; first++) {
            for (uint8_t later = 0; later <= begun - first; later++) {
                World world = {0};
                world_add(&world, lesson, "lesson_started", begun);
                world_add(&world, question, "right_first", first);
                world_add(&world, question, "right_later", later);
                const uint8_t values[] = {first, later, (uint8_t)(begun - first)};
                /* Without any answer there is no row, as if the question did not exist. */
                if (first + later > 0) {
                    look(worlds, &world, values, 3);
                }
            }
        }
    }
    check_classes(worlds, 3);
}

static void safe_answers_cannot_be_told_from_shares_and_gains(void **state)
{
    enum { FROM = 8, TO = 14 };
    Worlds *worlds = *state;
    At at = {.pack = "cek", .lesson = "satu", .step = "cek", .value = "pp_foto"};
    for (uint8_t before = FROM; before <= TO; before++) {
        for (uint8_t after = FROM; after <= TO; after++) {
            for (unsigned code = 0; code < (before + 1U) * (after + 1U); code++) {
                World world = {0};
                uint8_t safe_before = (uint8_t)(code % (before + 1U));
                uint8_t safe_after = (uint8_t)(code / (before + 1U));
                world_add(&world, at, "check_before", before);
                world_add(&world, at, "safe_before", safe_before);
                world_add(&world, at, "check_after", after);
                world_add(&world, at, "safe_after", safe_after);
                const uint8_t values[] = {safe_before, (uint8_t)(before - safe_before), safe_after,
                                          (uint8_t)(after - safe_after)};
                look(worlds, &world, values, 4);
            }
        }
    }
    check_classes(worlds, 4);
}

static void opinions_cannot_be_told_from_their_sum(void **state)
{
    enum { OPTIONS = 3, MOST = 7 };
    static const char *const NUMBERS[OPTIONS] = {"1", "2", "3"};
    Worlds *worlds = *state;
    for (uint64_t begun = 8; begun <= 12; begun++) {
        for (unsigned code = 0; code < (MOST + 1) * (MOST + 1) * (MOST + 1); code++) {
            World world = {0};
            uint8_t values[OPTIONS], sum = 0;
            for (unsigned i = 0, rest = code; i < OPTIONS; i++, rest /= MOST + 1) {
                values[i] = (uint8_t)(rest % (MOST + 1));
                sum = (uint8_t)(sum + values[i]);
                world_add(&world,
                          (At){.pack = "foto", .lesson = "a", .step = "p", .value = NUMBERS[i]},
                          "poll", values[i]);
            }
            world_add(&world, (At){.pack = "foto", .lesson = "a"}, "lesson_started", begun);
            if (sum <= begun) {
                look(worlds, &world, values, OPTIONS);
            }
        }
    }
    check_classes(worlds, 2);
}

static void workshops_cannot_be_told_from_their_steps_and_hands(void **state)
{
    enum { BEGUN = 6, HANDS = 7 };
    static const At PLAN = {.pack = "aman-1"},
                    HAND = {.pack = "aman-1", .lesson = "a", .step = "q"};
    Worlds *worlds = *state;
    for (unsigned code = 0; code < BEGUN * BEGUN * BEGUN * HANDS * HANDS; code++) {
        World world = {0};
        unsigned begun = code % BEGUN, first = code / BEGUN % BEGUN;
        unsigned second = code / BEGUN / BEGUN % BEGUN, hands = code / BEGUN / BEGUN / BEGUN;
        const uint8_t values[] = {(uint8_t)begun, (uint8_t)first, (uint8_t)second,
                                  (uint8_t)(hands % HANDS), (uint8_t)(hands / HANDS)};
        At step = HAND, answer = HAND;
        if (first > begun || second > begun) {
            continue; /* a step is done once in a workshop */
        }
        world_add(&world, PLAN, "workshop_started", begun);
        world_add(&world, step, "workshop_step", first);
        step.step = "r";
        world_add(&world, step, "workshop_step", second);
        answer.value = "1";
        world_add(&world, answer, "workshop_vote", hands % HANDS);
        answer.value = "2";
        world_add(&world, answer, "workshop_vote", hands / HANDS);
        look(worlds, &world, values, 5);
    }
    check_classes(worlds, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(days_cannot_be_told_from_totals, setup, teardown),
        cmocka_unit_test_setup_teardown(tracks_cannot_be_told_from_days, setup, teardown),
        cmocka_unit_test_setup_teardown(months_cannot_be_told_from_days_with_use, setup, teardown),
        cmocka_unit_test_setup_teardown(months_cannot_be_told_from_the_number_of_kiosks, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(lessons_cannot_be_told_from_totals, setup, teardown),
        cmocka_unit_test_setup_teardown(answers_cannot_be_told_from_how_often_a_lesson_was_begun,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(safe_answers_cannot_be_told_from_shares_and_gains, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(opinions_cannot_be_told_from_their_sum, setup, teardown),
        cmocka_unit_test_setup_teardown(workshops_cannot_be_told_from_their_steps_and_hands, setup,
                                        teardown),
    };
    return cmocka_run_group_tests_name("reports that look alike", tests, NULL, NULL);
}
