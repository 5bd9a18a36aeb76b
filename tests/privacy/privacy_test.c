/* 500 random visits, each of them twice: on kiosk A as it went, and on kiosk B with the same counts
 * in another order and at other times. After each visit the two data folders hold the same bytes,
 * and none of these bytes tells a time, a person or a machine. */
#include "../unit/activities/packs.h"
#include "../unit/support.h"
#include "traces.h"
#include "visits.h"

#include "aman/base/file.h"
#include "aman/base/rng.h"
#include "aman/counts/export.h"
#include "aman/pack/settings.h"
#include "aman/report/report.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum {
    VISITS = 500,
    VISITS_A_DAY = 25,
    STAFF_EVERY = 50,   /* a facilitator comes */
    START_EVERY = 40,   /* the program is started anew */
    REPORT_EVERY = 125, /* exports and reports are made */
    DAMAGED_AT = 300,   /* the file of counts is found damaged */
    SCRATCH_BYTES = 256 * 1024 * 1024,
    FILE_MOST = 16 * 1024 * 1024,
    HOST_BYTES = 256,
    LEAST_NAME = 5, /* shorter ones, such as "root", are words of their own */
};

/* The kiosks. */
enum { A, B, KIOSKS };

/* Their clocks: far apart, and far from other numbers. A visit takes less than VISIT_MS. */
#define VISIT_MS 16000000ULL
static const uint64_t CLOCKS[KIOSKS] = {0x5A3C9B1E7D00, 0x6B4DAC2F8E00};

static const Str RIGHT = {"258036", 6};
static const ReportPalette COLOURS = {0x0E2A38, 0x3F5A66, 0xFFF9EF, 0xFFFFFF,
                                      0xD9D2C4, 0x0B7A75, 0x075E5A, 0x2F6B2F};

typedef struct {
    const char *path;
    Counts *counts;
    Pin pin;
} Kiosk;

typedef struct {
    const Folder *folder;
    const Library *library; /* the one that ships */
    Arena *scratch;         /* emptied before each visit */
    Kiosk kiosks[KIOSKS];
    Secrets secrets;
    uint64_t seen[METRIC_COUNT]; /* how much was counted of each */
    uint32_t number;             /* of the visit */
    uint32_t told_before;        /* visits whose order the files told before they were settled */
} World;

static const char *file_of(const World *world, const Kiosk *kiosk, const char *name)
{
    const char *path = str_print(world->scratch, "%s/%s", kiosk->path, name).at;
    assert_non_null(path);
    return path;
}

static uint64_t clock_of(const World *world, int kiosk)
{
    return CLOCKS[kiosk] + world->number * VISIT_MS;
}

/* Both kiosks are the same machine with the same chance: what differs comes from the visits. */
static void start(World *world)
{
    static const MachinePart PARTS[] = {{MACHINE_BOARD, {"BOARD-SN-4711", 13}},
                                        {MACHINE_CARD, {"d0:ad:be:ef:00:17", 17}},
                                        {MACHINE_SYSTEM, {"3f9c1d0e5b7a4826", 16}}};
    for (int i = 0; i < KIOSKS; i++) {
        Kiosk *kiosk = &world->kiosks[i];
        CountsParams params = {.path = file_of(world, kiosk, "counts.db"),
                               .parts = PARTS,
                               .part_count = sizeof PARTS / sizeof *PARTS};
        memset(params.random, (int)world->number + 1, sizeof params.random);
        kiosk->counts = counts_open(&params);
        assert_non_null(kiosk->counts);
        assert_true(pin_open(&kiosk->pin, file_of(world, kiosk, "pin"), clock_of(world, i)));
    }
}

static void stop(World *world)
{
    for (int i = 0; i < KIOSKS; i++) {
        counts_close(world->kiosks[i].counts);
        world->kiosks[i].counts = NULL;
    }
}

static void add_name(Secrets *secrets, const char *name)
{
    size_t i = 0;
    while (i < SECRET_NAMES && secrets->names[i]) {
        i++;
    }
    if (name && strlen(name) >= LEAST_NAME) {
        assert_true(i + 1 < SECRET_NAMES);
        secrets->names[i] = name;
    }
}

static void set_secrets(World *world)
{
    static char host[HOST_BYTES];
    Secrets *secrets = &world->secrets;
    secrets->seconds.from = (uint64_t)time(NULL) - 1;
    for (int i = 0; i < KIOSKS; i++) {
        secrets->spans[i] = (TimeSpan){CLOCKS[i], CLOCKS[i] + (VISITS + 1) * VISIT_MS};
    }
    add_name(secrets, gethostname(host, sizeof host - 1) == 0 ? host : NULL);
    add_name(secrets, getenv("USER"));
    add_name(secrets, getenv("LOGNAME"));
    add_name(secrets, getenv("HOME"));
    add_name(secrets, world->folder->path);
    add_name(secrets, "3f9c1d0e5b7a4826"); /* the parts of the machine, and its PIN */
    add_name(secrets, "BOARD-SN-4711");
    add_name(secrets, "de:ad:be:ef:00:17");
    add_name(secrets, RIGHT.at);
}

/* Every byte of every file of kiosk A: those of B are the same. */
static void find_no_trace(World *world)
{
    world->secrets.seconds.to = (uint64_t)time(NULL) + 1;
    Str found = traces_in(world->scratch, world->kiosks[A].path, &world->secrets);
    if (found.len > 0) {
        fail_msg("visit %u: " STR_FMT, world->number, STR_ARG(found));
    }
}

static Str difference(const World *world)
{
    return traces_differ(world->scratch, world->kiosks[A].path, world->kiosks[B].path);
}

static void find_no_difference(const World *world)
{
    Str found = difference(world);
    if (found.len > 0) {
        fail_msg("visit %u: " STR_FMT, world->number, STR_ARG(found));
    }
}

static Day day_of(const World *world)
{
    return (Day){2026, 11, (uint8_t)(1 + world->number / VISITS_A_DAY)};
}

/* As the loop does after each press. */
static void count_as_it_went(World *world, const Visit *visit)
{
    uint64_t now_ms = clock_of(world, A);
    for (size_t i = 0; i < visit->count; i++) {
        const Press *press = &visit->presses[i];
        counts_add(world->kiosks[A].counts, day_of(world), press->events, press->count, now_ms + i);
        for (size_t j = 0; j < press->count; j++) {
            world->seen[press->events[j].metric] += press->events[j].n;
        }
    }
}

static uint32_t draw(uint64_t *seed, size_t most)
{
    return (uint32_t)((rng_next(seed) >> 8) % most);
}

/* The same counts: the presses in another order, the events of each one too, at other times. */
static void count_in_another_order(World *world, Visit *visit)
{
    uint64_t seed = world->number, now_ms = clock_of(world, B) + VISIT_MS;
    for (size_t i = visit->count; i > 0; i--) {
        size_t other = draw(&seed, i);
        Press press = visit->presses[other];
        visit->presses[other] = visit->presses[i - 1];
        for (size_t j = press.count; j > 1; j--) {
            size_t k = draw(&seed, j);
            CountEvent event = press.events[k];
            press.events[k] = press.events[j - 1];
            press.events[j - 1] = event;
        }
        now_ms -= draw(&seed, 1000);
        counts_add(world->kiosks[B].counts, day_of(world), press.events, press.count, now_ms);
    }
}

/* The settings, as the corner keeps them. */
static void keep_settings(const World *world, const Kiosk *kiosk)
{
    Arena *arena = world->scratch;
    const char *path = file_of(world, kiosk, "config.yaml");
    Settings settings = settings_usual();
    Str old = {0};
    bool is_anew;
    FileResult result = file_read(arena, path, FILE_MOST, &old);
    assert_true(result == FILE_OK || result == FILE_MISSING);
    Str text = config_text(arena, old, &settings, world->library, &is_anew);
    assert_true(text.len > 0 && file_write(path, text));
}

/* What a facilitator takes away: exports of all forms, and the report of all days. */
static void take_away(const World *world, const Kiosk *kiosk)
{
    Arena *arena = world->scratch;
    CountRow *rows;
    size_t count;
    Report report;
    Exported exported;
    const char *folder = file_of(world, kiosk, "exports/");
    assert_true(file_make_folder(folder));
    for (int i = 0; i < FORMAT_COUNT * 2; i++) {
        ExportParams params = {
            .out = folder, .format = (CountsFormat)(i / 2), .readable = i % 2 ? report_rows : NULL};
        assert_int_equal(counts_export(kiosk->counts, arena, &params, &exported), EXPORT_FINE);
    }
    assert_true(counts_rows(kiosk->counts, arena, &rows, &count));
    assert_int_equal(report_make(arena, rows, count, &(ReportParams){0}, &report), REPORT_FINE);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        const char *code = lang_code((Lang)lang);
        const char *page = str_print(arena, "%s%s.html", folder, code).at;
        const char *table = str_print(arena, "%s%s.csv", folder, code).at;
        const char *book = str_print(arena, "%s%s.xlsx", folder, code).at;
        assert_true(file_write(page, report_html(arena, &report, &COLOURS, (Lang)lang)));
        assert_true(file_write(table, report_csv(arena, &report, (Lang)lang)));
        assert_true(report_xlsx(arena, &report, &COLOURS, (Lang)lang, book));
    }
}

/* The disk spoils the file of counts of both in the same way; it is moved aside. */
static void damage(const World *world)
{
    for (int i = 0; i < KIOSKS; i++) {
        Str bytes;
        const char *path = file_of(world, &world->kiosks[i], "counts.db");
        assert_int_equal(file_read(world->scratch, path, FILE_MOST, &bytes), FILE_OK);
        char *copy = str_to_c(world->scratch, bytes);
        memset(copy, 'n', 64);
        assert_true(file_write(path, (Str){copy, bytes.len}));
    }
}

static void visit_once(World *world)
{
    static Visit visit; /* large */
    VisitParams params = {.library = world->library,
                          .seed = world->number,
                          .start_ms = clock_of(world, A),
                          .pin = &world->kiosks[A].pin,
                          .right_pin = RIGHT,
                          .is_staff = world->number % STAFF_EVERY == 0};
    arena_reset(world->scratch);
    visit_play(&visit, &params);
    for (size_t i = 0; i < visit.try_count; i++) {
        uint64_t now_ms = clock_of(world, B) + i * VISIT_MS / VISIT_TRIES;
        bool is_right = pin_try(&world->kiosks[B].pin, visit.tries[i], now_ms);
        assert_int_equal(is_right, str_equal(visit.tries[i], RIGHT));
    }
    count_as_it_went(world, &visit);
    count_in_another_order(world, &visit);
    find_no_trace(world);
    world->told_before += difference(world).len > 0;
    counts_settle(world->kiosks[A].counts);
    counts_settle(world->kiosks[B].counts);
    find_no_difference(world);
}

static void go_on(World *world)
{
    if (world->number % REPORT_EVERY == 0) {
        for (int i = 0; i < KIOSKS; i++) {
            keep_settings(world, &world->kiosks[i]);
            take_away(world, &world->kiosks[i]);
        }
        find_no_difference(world);
        find_no_trace(world);
    }
    if (world->number % START_EVERY == 0 || world->number == DAMAGED_AT) {
        stop(world);
        find_no_difference(world);
        if (world->number == DAMAGED_AT) {
            damage(world);
        }
        start(world); /* a new file has the time at which it was made until something is counted */
    }
}

static int world_setup(void **state)
{
    World *world = calloc(1, sizeof *world);
    void *folder = NULL;
    *state = world;
    if (!world || folder_setup(&folder) != 0) {
        return -1;
    }
    world->folder = folder;
    world->scratch = arena_new(SCRATCH_BYTES);
    world->kiosks[A].path = path_in(world->folder, "a");
    world->kiosks[B].path = path_in(world->folder, "b");
    return world->scratch && file_make_folder(world->kiosks[A].path) &&
                   file_make_folder(world->kiosks[B].path)
               ? 0
               : -1;
}

static int world_teardown(void **state)
{
    World *world = *state;
    void *folder = (void *)(uintptr_t)world->folder;
    arena_free(world->scratch);
    folder_teardown(&folder);
    free(world);
    return 0;
}

/* A PIN, the same on both: its salt is drawn by chance, so the file is copied. */
static void set_pin(World *world)
{
    Str bytes;
    Kiosk *first = &world->kiosks[A];
    assert_true(pin_set(&first->pin, RIGHT));
    assert_int_equal(file_read(world->scratch, first->pin.path, FILE_MOST, &bytes), FILE_OK);
    assert_true(file_write(world->kiosks[B].pin.path, bytes));
    char *hash = str_to_c(world->folder->arena, str_from_c(first->pin.hash));
    world->secrets.hash = strrchr(hash, '$') + 1; /* behind its parameters and its salt */
    stop(world);
    start(world);
}

static void visits_with_the_same_counts_leave_the_same_bytes_and_no_trace(void **state)
{
    World *world = *state;
    world->library = shipped_library(world->folder->arena);
    set_secrets(world);
    start(world);
    set_pin(world);
    for (world->number = 1; world->number <= VISITS; world->number++) {
        visit_once(world);
        go_on(world);
    }
    stop(world);
    find_no_difference(world);
    find_no_trace(world);
    /* The comparison sees an order where there is one, and the visits were of every kind. */
    assert_true(world->told_before > VISITS / 2);
    bool is_all = true;
    for (int i = 0; i < METRIC_COUNT; i++) {
        if (world->seen[i] == 0) {
            print_error("no visit counted '%s'\n", metric_name((Metric)i));
            is_all = false;
        }
    }
    assert_true(is_all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            visits_with_the_same_counts_leave_the_same_bytes_and_no_trace, world_setup,
            world_teardown),
    };
    return cmocka_run_group_tests_name("privacy", tests, NULL, NULL);
}
