/* Rows become sums: one pass, in whatever order they come. */
#include "aman/counts/sums.h"

#include <string.h>

enum { MONTHS = 12, DAYS_SHOWN = 31, MONTHS_SHOWN = 36, PLACES_FIRST = 64, BYTE_BITS = 8 };

bool sums_day_parse(Str text, Day *day)
{
    if (!day_parse(text, day) || day->year < SUMS_FIRST_YEAR || day->year > SUMS_LAST_YEAR) {
        *day = (Day){0};
        return false;
    }
    return true;
}

/* Which slot after the one of `from` a day belongs to. */
static size_t slot_of(SlotKind kind, Day from, Day day)
{
    switch (kind) {
    case SLOT_DAYS:
        return (size_t)days_between(from, day);
    case SLOT_MONTHS:
        return (size_t)((day.year - from.year) * MONTHS + day.month - from.month);
    case SLOT_YEARS:
        break;
    }
    return (size_t)(day.year - from.year);
}

static SlotKind kind_for(Day from, Day to)
{
    if (slot_of(SLOT_DAYS, from, to) < DAYS_SHOWN) {
        return SLOT_DAYS;
    }
    return slot_of(SLOT_MONTHS, from, to) < MONTHS_SHOWN ? SLOT_MONTHS : SLOT_YEARS;
}

Str sums_from_text(Arena *arena, const SumsPeriod *period)
{
    Day from = period->from.year > 0 ? period->from : (Day){SUMS_FIRST_YEAR, 1, 1};
    Day certain = period->certain.from;
    return day_text(arena, day_is_before(from, certain) ? certain : from);
}

Str sums_to_text(Arena *arena, const SumsPeriod *period)
{
    Day to = period->to.year > 0 ? period->to : (Day){SUMS_LAST_YEAR, 12, 31};
    Day certain = period->certain.to;
    return day_text(arena, certain.year > 0 && day_is_before(certain, to) ? certain : to);
}

bool sums_need_span(const SumsPeriod *period)
{
    return period->with_unknown || period->from.year == 0 || period->to.year == 0;
}

void sums_span_add(SumsSpan *span, const SumsPeriod *period, const SumsDay *day)
{
    Day at;
    bool is_day = day_parse(day->day, &at);
    if (is_day && !clock_can_show(&period->certain, at)) {
        span->has_apart = true;
        span->sittings_apart += day->sittings;
        return;
    }
    if (!sums_day_parse(day->day, &at)) {
        span->unknown += day->rows;
        return;
    }
    span->unknown += day->rows - day->known;
    bool is_in = day->known > 0 && !day_is_before(at, period->from) &&
                 (period->to.year == 0 || !day_is_before(period->to, at));
    span->first =
        is_in && (span->first.year == 0 || day_is_before(at, span->first)) ? at : span->first;
    span->last = is_in && day_is_before(span->last, at) ? at : span->last;
}

void sums_begin(CountSums *sums, Arena *arena, const SumsPeriod *period, const SumsSpan *span)
{
    Day from = period->from.year > 0  ? period->from
               : span->first.year > 0 ? span->first
                                      : period->to;
    Day to = period->to.year > 0 ? period->to : span->last.year > 0 ? span->last : from;
    to = day_is_before(to, from) ? from : to;
    *sums = (CountSums){.from = from,
                        .to = to,
                        .certain = period->certain,
                        .has_apart = span->has_apart,
                        .sittings_apart = span->sittings_apart,
                        .rows_unknown = span->unknown,
                        .arena = arena};
    if (from.year == 0) {
        return;
    }
    sums->slot_kind = kind_for(from, to);
    sums->slot_count = slot_of(sums->slot_kind, from, to) + 1;
    sums->days_used = arena_array(arena, sums->slot_count, sizeof *sums->days_used);
    sums->is_used = arena_alloc(arena, (size_t)days_between(from, to) / BYTE_BITS + 1);
    sums->state = sums->days_used && sums->is_used ? SUMS_FINE : SUMS_NO_MEMORY;
}

static uint64_t hash_of(const CountRow *key)
{
    const Str texts[] = {key->device, key->pack, key->lesson, key->step, key->metric, key->value};
    uint64_t hash = HASH_START;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        hash = hash_bytes(hash, texts[i].at, texts[i].len);
        hash = hash_bytes(hash, "", 1); /* so that it matters where one text ends */
    }
    return hash;
}

static bool is_same(const CountRow *a, const CountRow *b)
{
    return str_equal(a->value, b->value) && str_equal(a->metric, b->metric) &&
           str_equal(a->step, b->step) && str_equal(a->lesson, b->lesson) &&
           str_equal(a->pack, b->pack) && str_equal(a->device, b->device);
}

/* The place of a key, or the free one where it belongs. */
static uint32_t *place_of(const SumsTable *table, const CountRow *key)
{
    size_t at = (size_t)hash_of(key) & (table->place_count - 1);
    while (table->places[at] != 0 && !is_same(&table->at[table->places[at] - 1].key, key)) {
        at = (at + 1) & (table->place_count - 1);
    }
    return &table->places[at];
}

/* Keeps half of the places free. */
static bool make_places(Arena *arena, SumsTable *table)
{
    if (2 * (table->count + 1) <= table->place_count) {
        return true;
    }
    size_t count = table->place_count > 0 ? 2 * table->place_count : PLACES_FIRST;
    uint32_t *places = arena_array(arena, count, sizeof *places);
    if (!places) {
        return false;
    }
    table->places = places;
    table->place_count = count;
    for (size_t i = 0; i < table->count; i++) {
        *place_of(table, &table->at[i].key) = (uint32_t)i + 1;
    }
    return true;
}

/* A new sum; NULL without memory. */
static CountSum *add_sum(CountSums *sums, SumsTable *table, const CountRow *key, Metric metric)
{
    Arena *arena = sums->arena;
    CountSum *grown = make_places(arena, table) ? arena_grow(arena, table->at, &table->capacity,
                                                             table->count + 1, sizeof *grown)
                                                : NULL;
    uint64_t *n = arena_array(arena, sums->slot_count, sizeof *n);
    if (!grown || !n) {
        return NULL;
    }
    table->at = grown;
    *place_of(table, key) = (uint32_t)table->count + 1;
    CountSum *sum = &table->at[table->count++];
    *sum = (CountSum){.key = {.device = str_copy(arena, key->device),
                              .pack = str_copy(arena, key->pack),
                              .lesson = str_copy(arena, key->lesson),
                              .step = str_copy(arena, key->step),
                              .metric = str_copy(arena, key->metric),
                              .value = str_copy(arena, key->value)},
                      .metric = metric,
                      .n = n};
    return arena_is_full(arena) ? NULL : sum;
}

static CountSum *find_sum(const SumsTable *table, const CountRow *key)
{
    uint32_t place = table->place_count > 0 ? *place_of(table, key) : 0;
    return place > 0 ? &table->at[place - 1] : NULL;
}

static bool fail(CountSums *sums, SumsState state)
{
    sums->state = state;
    return false;
}

/* True when the row is of a day of the period: sums->slot. */
static bool find_slot(CountSums *sums, Str text)
{
    Day day;
    if (text.len > 0 && str_is(text, sums->day)) {
        return true;
    }
    sums->day[0] = '\0';
    if (!sums_day_parse(text, &day) || sums->slot_count == 0 || day_is_before(day, sums->from) ||
        day_is_before(sums->to, day) || !clock_can_show(&sums->certain, day)) {
        return false;
    }
    memcpy(sums->day, text.at, text.len); /* as long as a day is */
    sums->day[text.len] = '\0';
    sums->slot = slot_of(sums->slot_kind, sums->from, day);
    return true;
}

static void use_day(CountSums *sums, Str text)
{
    Day day;
    size_t at = sums_day_parse(text, &day) ? (size_t)days_between(sums->from, day) : 0;
    uint8_t bit = (uint8_t)(1U << at % BYTE_BITS);
    sums->days_used[sums->slot] += (sums->is_used[at / BYTE_BITS] & bit) == 0;
    sums->is_used[at / BYTE_BITS] |= bit;
}

/* False without memory. */
static bool use_kiosk(CountSums *sums, Str device)
{
    SumsTable *kiosks = &sums->kiosks;
    bool is_last = kiosks->count > 0 && str_equal(kiosks->at[sums->kiosk].key.device, device);
    if (!is_last) {
        const CountRow key = {.device = device};
        CountSum *kiosk = find_sum(kiosks, &key);
        kiosk = kiosk ? kiosk : add_sum(sums, kiosks, &key, METRIC_COUNT);
        if (!kiosk) {
            return false;
        }
        sums->kiosk = (size_t)(kiosk - kiosks->at);
    }
    kiosks->at[sums->kiosk].n[sums->slot]++;
    return true;
}

bool sums_add(CountSums *sums, const CountRow *row)
{
    const CountRow key = {.pack = row->pack,
                          .lesson = row->lesson,
                          .step = row->step,
                          .metric = row->metric,
                          .value = row->value};
    Metric metric;
    if (sums->state != SUMS_FINE || !find_slot(sums, row->day)) {
        return sums->state == SUMS_FINE;
    }
    CountSum *sum = find_sum(&sums->sums, &key);
    if (!sum && !metric_find(row->metric, &metric)) {
        return true;
    }
    sum = sum ? sum : add_sum(sums, &sums->sums, &key, metric);
    if (!sum || (row->device.len > 0 && !use_kiosk(sums, row->device))) {
        return fail(sums, SUMS_NO_MEMORY);
    }
    uint64_t *n = &sum->n[sums->slot];
    uint64_t most = row->device.len > 0 ? COUNTS_ROW_MOST : SUMS_LARGEST;
    if (row->n > most || *n + row->n > SUMS_LARGEST) {
        sums->bad_device = str_copy(sums->arena, row->device);
        sums->bad_day = str_copy(sums->arena, row->day);
        return fail(sums, SUMS_TOO_LARGE);
    }
    *n += row->n;
    if (sum->metric == METRIC_SITTING_STARTED && row->n > 0) {
        use_day(sums, row->day);
    }
    return true;
}

/* True when the row is of the device that is asked for, and counts something. */
static bool is_wanted(const CountRow *row, const SumsPeriod *period)
{
    return row->n > 0 && (period->device.len == 0 || str_equal(row->device, period->device));
}

void sums_of_rows(CountSums *sums, Arena *arena, const CountRow *rows, size_t count,
                  const SumsPeriod *period)
{
    SumsSpan span = {0};
    Metric metric;
    for (size_t i = 0; i < count; i++) {
        if (is_wanted(&rows[i], period)) {
            bool is_known = metric_find(rows[i].metric, &metric);
            bool is_sitting = is_known && metric == METRIC_SITTING_STARTED;
            sums_span_add(&span, period,
                          &(SumsDay){.day = rows[i].day,
                                     .rows = 1,
                                     .known = is_known,
                                     .sittings = is_sitting ? rows[i].n : 0});
        }
    }
    sums_begin(sums, arena, period, &span);
    for (size_t i = 0; i < count; i++) {
        if (is_wanted(&rows[i], period) && !sums_add(sums, &rows[i])) {
            return;
        }
    }
}

Str sums_known_metrics(Arena *arena)
{
    Str list = {0};
    for (int i = 0; i < METRIC_COUNT; i++) {
        list = str_print(arena, STR_FMT "%s'%s'", STR_ARG(list), i > 0 ? "," : "",
                         metric_name((Metric)i));
    }
    return list;
}
