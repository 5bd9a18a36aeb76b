/* The sums of a period from SQLite. The rows of the period are taken as they lie and added up here:
 * to group them SQLite would sort them all, in memory. The key of the table begins with device and
 * day, so each device is found by one seek, and its days by another. */
#include "schema.h"
#include "store.h"

/* Each device once, a seek for each. */
#define KIOSKS                                                                                     \
    "WITH RECURSIVE kiosks(device) AS (SELECT min(device) FROM counts UNION ALL"                   \
    " SELECT (SELECT min(device) FROM counts WHERE device > kiosks.device) FROM kiosks"            \
    " WHERE kiosks.device IS NOT NULL) "
static const char DEVICES[] = KIOSKS "SELECT device FROM kiosks WHERE device IS NOT NULL";

/* Of device ?1, or, where that is empty, of all. {0}: the names of metrics, {1}: the most that a
 * row can have. */
static const char DAYS[] = "SELECT day, count(*), sum(metric IN ({0})),"
                           " sum(iif(metric = 'sitting_started', min(n, {1}), 0)) FROM counts"
                           " WHERE (?1 = '' OR device = ?1) GROUP BY device, day";

/* The same, of days from ?2 to ?3. */
static const char ROWS[] =
    KIOSKS "SELECT c.device, c.day, c.pack, c.lesson, c.step, c.metric, c.value, c.n"
           " FROM kiosks AS k CROSS JOIN counts AS c WHERE (?1 = '' OR k.device = ?1)"
           " AND c.device = k.device AND c.day BETWEEN ?2 AND ?3";

static Str column(sqlite3_stmt *statement, int number)
{
    const char *text = (const char *)sqlite3_column_text(statement, number);
    return (Str){text, (uint32_t)sqlite3_column_bytes(statement, number)};
}

static uint64_t number(sqlite3_stmt *statement, int number)
{
    return (uint64_t)sqlite3_column_int64(statement, number);
}

/* A statement with its parameters, which must live as long; NULL when it cannot be had. */
static sqlite3_stmt *ask(Store *store, Str sql, const Str *parameters, int count)
{
    sqlite3_stmt *statement = NULL;
    bool is_fine =
        sqlite3_prepare_v2(store->db, sql.at, (int)sql.len, &statement, NULL) == SQLITE_OK;
    for (int i = 0; is_fine && i < count; i++) {
        const char *at = parameters[i].len > 0 ? parameters[i].at : "";
        is_fine = sqlite3_bind_text(statement, i + 1, at, (int)parameters[i].len, SQLITE_STATIC) ==
                  SQLITE_OK;
    }
    if (!is_fine) {
        sqlite3_finalize(statement);
    }
    return is_fine ? statement : NULL;
}

static bool is_wanted(const SumsPeriod *period)
{
    return !period->is_unwanted || !atomic_load_explicit(period->is_unwanted, memory_order_relaxed);
}

static bool read_span(Store *store, Arena *arena, const SumsPeriod *period, SumsSpan *span)
{
    const Str parts[] = {sums_known_metrics(arena), str_print(arena, "%d", COUNTS_ROW_MOST)};
    sqlite3_stmt *statement =
        ask(store, str_fill(arena, str_from_c(DAYS), parts, 2), &period->device, 1);
    int result = SQLITE_ERROR;
    while (statement && is_wanted(period) && (result = sqlite3_step(statement)) == SQLITE_ROW) {
        sums_span_add(span, period,
                      &(SumsDay){.day = column(statement, 0),
                                 .rows = number(statement, 1),
                                 .known = number(statement, 2),
                                 .sittings = number(statement, 3)});
    }
    sqlite3_finalize(statement);
    return result == SQLITE_DONE;
}

static bool read_rows(Store *store, Arena *arena, const SumsPeriod *period, CountSums *sums)
{
    const Str parameters[] = {period->device, sums_from_text(arena, period),
                              sums_to_text(arena, period)};
    sqlite3_stmt *statement = ask(store, str_from_c(ROWS), parameters, 3);
    int result = SQLITE_ERROR;
    while (statement && is_wanted(period) && (result = sqlite3_step(statement)) == SQLITE_ROW) {
        const CountRow row = {.device = column(statement, 0),
                              .day = column(statement, 1),
                              .pack = column(statement, 2),
                              .lesson = column(statement, 3),
                              .step = column(statement, 4),
                              .metric = column(statement, 5),
                              .value = column(statement, 6),
                              .n = number(statement, 7)};
        if (!sums_add(sums, &row)) {
            break;
        }
    }
    sqlite3_finalize(statement);
    return result == SQLITE_DONE || sums->state != SUMS_FINE;
}

void store_sums(Store *store, Arena *arena, const SumsPeriod *period, CountSums *sums)
{
    SumsSpan span = {0};
    bool is_read = store_begin_read(store) &&
                   (!sums_need_span(period) || read_span(store, arena, period, &span));
    sums_begin(sums, arena, period, &span);
    is_read = is_read && read_rows(store, arena, period, sums);
    store_end_read(store);
    if (!is_read) {
        sums->state = arena_is_full(arena) ? SUMS_NO_MEMORY : SUMS_NO_READ;
    }
}

bool store_devices(Store *store, Arena *arena, Str **devices, size_t *count)
{
    sqlite3_stmt *statement = ask(store, str_from_c(DEVICES), NULL, 0);
    int result = SQLITE_ERROR;
    size_t capacity = 0;
    *devices = NULL;
    *count = 0;
    while (statement && (result = sqlite3_step(statement)) == SQLITE_ROW) {
        Str *grown = arena_grow(arena, *devices, &capacity, *count + 1, sizeof *grown);
        if (!grown) {
            break;
        }
        *devices = grown;
        (*devices)[(*count)++] = str_copy(arena, column(statement, 0));
    }
    sqlite3_finalize(statement);
    return result == SQLITE_DONE && !arena_is_full(arena);
}
