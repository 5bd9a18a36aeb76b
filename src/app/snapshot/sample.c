/* A busy kiosk: more on school days, one item of the check with too few answers to be told, numbers
 * that are the same each time. */
#include "sample.h"

#include "aman/activities/check.h"

enum { YEAR_DAYS = 365, BUSY = 40, FEW = 5, TRACKS = 3, MINUTES = 9, PERCENT = 100, PLAN_DAYS = 5 };

typedef struct {
    Arena *arena;
    CountRow *at;
    size_t count, capacity;
    Str day;
    uint64_t random;
} Sample;

/* 0 to `below` - 1; a row of numbers that is the same each time. */
static uint32_t draw(Sample *sample, uint32_t below)
{
    sample->random = sample->random * 6364136223846793005U + 1442695040888963407U;
    return (uint32_t)(sample->random >> 33) % below;
}

static void add(Sample *sample, Metric metric, CountRow row, uint64_t n)
{
    CountRow *grown = n > 0 ? arena_grow(sample->arena, sample->at, &sample->capacity,
                                         sample->count + 1, sizeof *grown)
                            : NULL;
    if (grown) {
        row.device = STR("0123456789abcdef0123456789abcdef");
        row.day = sample->day;
        row.metric = str_from_c(metric_name(metric));
        row.n = n;
        sample->at = grown;
        sample->at[sample->count++] = row;
    }
}

static void add_lesson(Sample *sample, const Pack *pack, const Lesson *lesson, uint64_t n)
{
    CountRow row = {
        .pack = pack->id.text, .version = pack->version.text, .lesson = lesson->id.text};
    add(sample, METRIC_LESSON_STARTED, row, n);
    add(sample, METRIC_LESSON_FINISHED, row, n * 4 / 5);
    for (uint32_t i = 0; i < lesson->steps.count; i++) {
        const Step *step = &lesson->steps.at[i];
        if (i % 3 == 1) { /* as if it asked something */
            row.step = step->id.text;
            row.value = question_word(0);
            add(sample, METRIC_RIGHT_FIRST, row, n * (i % 4 + 1) / 6);
            add(sample, METRIC_RIGHT_LATER, row, n / 5);
        }
    }
}

/* Before and after: more are safe after; the last item has too few answers to be told. */
static void add_check(Sample *sample, const Pack *pack, uint64_t n)
{
    const Lesson *lesson = &pack->lessons.at[0];
    for (uint32_t i = 0; i + 1 < lesson->steps.count; i++) {
        const Step *step = &lesson->steps.at[i];
        if (step_is_check(step)) {
            CountRow row = {.pack = pack->id.text,
                            .version = pack->version.text,
                            .lesson = lesson->id.text,
                            .step = step->id.text,
                            .value = check_form_word(0)};
            add(sample, METRIC_CHECK_BEFORE, row, n);
            add(sample, METRIC_SAFE_BEFORE, row, n * (44 + 7 * (i % 4)) / PERCENT);
            add(sample, METRIC_CHECK_AFTER, row, n);
            add(sample, METRIC_SAFE_AFTER, row, n * (79 + 3 * (i % 4)) / PERCENT);
        }
    }
}

/* A group with this plan: each step is done, and hands are raised at one of them. */
static void add_workshop(Sample *sample, const Pack *plan)
{
    enum { ASKED = 3, ANSWERS = 2, HANDS = 11 };
    const Lesson *lesson = &plan->lessons.at[0];
    CountRow row = {.pack = plan->id.text, .version = plan->version.text};
    add(sample, METRIC_WORKSHOP_STARTED, row, 1);
    row.lesson = lesson->id.text;
    for (uint32_t i = 0; i < lesson->steps.count; i++) {
        row.step = lesson->steps.at[i].id.text;
        add(sample, METRIC_WORKSHOP_STEP, row, 1);
        for (uint32_t j = 0; i == ASKED && j < ANSWERS; j++) {
            CountRow hands = row;
            hands.value = question_word(j);
            add(sample, METRIC_WORKSHOP_VOTE, hands, HANDS + j);
        }
    }
}

static void add_day(Sample *sample, const Library *library, uint64_t n)
{
    uint64_t left = n;
    add(sample, METRIC_SITTING_STARTED, (CountRow){0}, n);
    add(sample, METRIC_SITTING_FINISHED, (CountRow){0}, n * 3 / 4);
    add(sample, METRIC_MINUTES, (CountRow){0}, n * MINUTES);
    for (uint32_t i = 0; i < library->tracks.count && i < TRACKS; i++) {
        uint64_t part = i + 1 < library->tracks.count && i + 1 < TRACKS ? left / 2 : left;
        add(sample, METRIC_TRACK, (CountRow){.value = library->tracks.at[i].id.text}, part);
        left -= part;
    }
    for (size_t i = 0; i < library->pack_count; i++) {
        const Pack *pack = library->packs[i];
        if (pack->is_plan && pack->lessons.count > 0 && n % PLAN_DAYS == i % PLAN_DAYS) {
            add_workshop(sample, pack);
        } else if (pack->lessons.count > 0 && step_is_check(&pack->lessons.at[0].steps.at[0])) {
            add_check(sample, pack, n);
        } else if (i < library->shown && pack->lessons.count > 0) {
            add_lesson(sample, pack, &pack->lessons.at[0], n * (i % 5 + 2) / 6);
        }
    }
}

const CountRow *sample_rows(Arena *arena, const Library *library, Day today, size_t *count)
{
    enum { SUNDAY = 6, SATURDAY = 5 };
    Sample sample = {.arena = arena, .random = 1};
    for (uint32_t back = YEAR_DAYS; back-- > 0;) {
        Day day = day_back(today, back);
        uint8_t weekday = day_weekday(day);
        uint32_t n = weekday == SUNDAY     ? 0
                     : weekday == SATURDAY ? draw(&sample, FEW)
                                           : 12 + draw(&sample, BUSY - 12);
        sample.day = str_print(arena, "%04u-%02u-%02u", day.year, day.month, day.day);
        if (n > 0) {
            add_day(&sample, library, n);
        }
    }
    *count = sample.count;
    return arena_is_full(arena) ? NULL : sample.at;
}
