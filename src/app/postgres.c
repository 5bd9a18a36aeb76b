/* Rows go by COPY into a temporary table and from there by one statement into the office's, file by
 * file, in one transaction. The largest number under a key stays, as in a file of counts. For a
 * report the server adds up what sums_add() takes: one row for each sum, not for each row. */
#include "postgres.h"

#include "messages.h"

#include <dlfcn.h>
#include <inttypes.h>
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LIBPQ "libpq.so.5"

enum { ERROR_BYTES = 1024, LINE_BYTES = 1024 };

const char POSTGRES_SCHEMA[] =
    "CREATE TABLE aman_counts (\n"
    "    device       text COLLATE \"C\" NOT NULL,\n"
    "    day          date NOT NULL,\n"
    "    pack         text COLLATE \"C\" NOT NULL,\n"
    "    pack_version text COLLATE \"C\" NOT NULL,\n"
    "    lesson       text COLLATE \"C\" NOT NULL,\n"
    "    step         text COLLATE \"C\" NOT NULL,\n"
    "    metric       text COLLATE \"C\" NOT NULL,\n"
    "    value        text COLLATE \"C\" NOT NULL,\n"
    "    n            bigint NOT NULL CHECK (n > 0),\n"
    "    PRIMARY KEY (device, day, pack, pack_version, lesson, step, metric, value)\n"
    ");\n";

/* What is read belongs together, whatever is merged meanwhile. */
static const char BEGIN_READ[] = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/* Of device $1, or, where that is empty, of all. */
#define FROM_TABLE " FROM aman_counts WHERE ($1 = '' OR device = $1)"
static const char DEVICES[] = "SELECT device" FROM_TABLE " GROUP BY device ORDER BY device";
/* {0}: the names of metrics. */
static const char DAYS[] = "SELECT to_char(day, 'YYYY-MM-DD'), count(*),"
                           " count(*) FILTER (WHERE metric IN ({0}))" FROM_TABLE " GROUP BY day";
/* The same, of days from {1} to {2}; {3} is the form of a slot. Which devices have rows in it, on
 * which days sittings began and how many, and all other sums. */
#define OF_PERIOD FROM_TABLE " AND metric IN ({0}) AND day BETWEEN '{1}' AND '{2}'"
#define SLOT      "to_char(day, '{3}')"
static const char SUMS[] =
    "SELECT device, to_char(min(day), 'YYYY-MM-DD'), '', '', '', 'sitting_started', '', 0" OF_PERIOD
    " GROUP BY device, " SLOT " UNION ALL"
    " SELECT '', to_char(day, 'YYYY-MM-DD'), '', '', '', metric, '', sum(n)" OF_PERIOD
    " AND metric = 'sitting_started' GROUP BY day, metric UNION ALL"
    " SELECT '', to_char(min(day), 'YYYY-MM-DD'), pack, lesson, step, metric, value, "
    "sum(n)" OF_PERIOD " AND metric <> 'sitting_started'"
    " GROUP BY " SLOT ", pack, lesson, step, metric, value";

/* The lock makes merges wait for each other instead of meeting half-way; readers are not held up.
 */
static const char BEGIN_MERGE[] = "BEGIN;"
                                  "LOCK TABLE aman_counts IN SHARE ROW EXCLUSIVE MODE;"
                                  "CREATE TEMPORARY TABLE aman_counts_new (LIKE aman_counts)"
                                  " ON COMMIT DROP";
#define COLUMNS "device, day, pack, pack_version, lesson, step, metric, value"
static const char COPY[] = "COPY aman_counts_new (" COLUMNS ", n) FROM STDIN";
static const char MERGE[] = "INSERT INTO aman_counts AS have (" COLUMNS ", n)"
                            " SELECT " COLUMNS ", n FROM aman_counts_new"
                            " ON CONFLICT (" COLUMNS ")"
                            " DO UPDATE SET n = GREATEST(have.n, excluded.n)"
                            " WHERE have.n < excluded.n";

/* The functions that are used, with the types of the library's own header. */
#define LIBPQ_FUNCTIONS(X)                                                                         \
    X(PQconnectdb)                                                                                 \
    X(PQstatus)                                                                                    \
    X(PQerrorMessage)                                                                              \
    X(PQfinish)                                                                                    \
    X(PQexec)                                                                                      \
    X(PQexecParams)                                                                                \
    X(PQntuples)                                                                                   \
    X(PQgetvalue)                                                                                  \
    X(PQgetlength)                                                                                 \
    X(PQresultStatus)                                                                              \
    X(PQresultErrorField)                                                                          \
    X(PQcmdTuples)                                                                                 \
    X(PQclear)                                                                                     \
    X(PQputCopyData)                                                                               \
    X(PQputCopyEnd)                                                                                \
    X(PQgetResult)                                                                                 \
    X(PQsetNoticeProcessor)

typedef struct {
#define MEMBER(name) __typeof__(&name) name;
    LIBPQ_FUNCTIONS(MEMBER)
#undef MEMBER
} Libpq;

static const struct {
    const char *name;
    size_t place;
} FUNCTIONS[] = {
#define ROW(name) {#name, offsetof(Libpq, name)},
    LIBPQ_FUNCTIONS(ROW)
#undef ROW
};

struct Postgres {
    Libpq pq;
    PGconn *connection;
    bool has_failed;
    char error[ERROR_BYTES];
};

bool postgres_is_address(const char *address)
{
    Str text = str_from_c(address);
    return str_starts(text, STR("postgresql://")) || str_starts(text, STR("postgres://"));
}

const char *postgres_error(const Postgres *postgres)
{
    return postgres->has_failed ? postgres->error : NULL;
}

/* Keeps the first thing that went wrong; what follows is its consequence. */
static bool fail(Postgres *postgres, const char *why)
{
    if (!postgres->has_failed) {
        postgres->has_failed = true;
        Str text = str_trim(str_from_c(why));
        snprintf(postgres->error, sizeof postgres->error, STR_FMT, STR_ARG(text));
    }
    return false;
}

static bool fail_as_told(Postgres *postgres)
{
    return fail(postgres, postgres->pq.PQerrorMessage(postgres->connection));
}

/* Never unloaded: libraries below libpq keep things until the process ends. */
static bool load(Postgres *postgres)
{
    void *library = dlopen(LIBPQ, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        return fail(postgres, PHRASES[PHRASE_COMMAND_POSTGRES_NO_LIBRARY][messages_lang()]);
    }
    for (size_t i = 0; i < sizeof FUNCTIONS / sizeof *FUNCTIONS; i++) {
        void *function = dlsym(library, FUNCTIONS[i].name);
        if (!function) {
            return fail(postgres, PHRASES[PHRASE_COMMAND_POSTGRES_OLD_LIBRARY][messages_lang()]);
        }
        memcpy((char *)&postgres->pq + FUNCTIONS[i].place, &function, sizeof function);
    }
    return true;
}

/* True when the server did what was wanted. */
static bool check(Postgres *postgres, const PGresult *result)
{
    const Libpq *pq = &postgres->pq;
    ExecStatusType status = pq->PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_COPY_IN || status == PGRES_TUPLES_OK) {
        return true;
    }
    const char *state = pq->PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (state && strcmp(state, "42P01") == 0) {
        return fail(postgres, PHRASES[PHRASE_COMMAND_POSTGRES_NO_TABLE][messages_lang()]);
    }
    return fail_as_told(postgres);
}

/* Runs a statement that gives no rows; `*changed` (may be NULL) gets the number it changed. */
static bool run(Postgres *postgres, const char *sql, size_t *changed)
{
    const Libpq *pq = &postgres->pq;
    PGresult *result = pq->PQexec(postgres->connection, sql);
    bool is_fine = check(postgres, result);
    if (is_fine && changed) {
        *changed = (size_t)strtoull(pq->PQcmdTuples(result), NULL, 10);
    }
    pq->PQclear(result);
    return is_fine;
}

static void say_nothing(void *unused, const char *message)
{
    (void)unused;
    (void)message;
}

Postgres *postgres_open(Arena *arena, const char *address, PostgresUse use)
{
    Postgres *postgres = arena_alloc(arena, sizeof *postgres);
    if (!postgres || !load(postgres)) {
        return postgres;
    }
    postgres->connection = postgres->pq.PQconnectdb(address);
    if (postgres->pq.PQstatus(postgres->connection) != CONNECTION_OK) {
        fail_as_told(postgres);
        return postgres;
    }
    postgres->pq.PQsetNoticeProcessor(postgres->connection, say_nothing, NULL);
    /* keeps what goes wrong for postgres_error() */
    run(postgres, use == POSTGRES_READ ? BEGIN_READ : BEGIN_MERGE, NULL);
    return postgres;
}

/* The words of sound rows (src/counts/row.c) hold nothing that COPY would need escaped. */
static bool put_row(Postgres *postgres, const CountRow *row)
{
    char line[LINE_BYTES];
    int len = snprintf(line, sizeof line,
                       STR_FMT "\t" STR_FMT "\t" STR_FMT "\t" STR_FMT "\t" STR_FMT "\t" STR_FMT
                               "\t" STR_FMT "\t" STR_FMT "\t%" PRIu64 "\n",
                       STR_ARG(row->device), STR_ARG(row->day), STR_ARG(row->pack),
                       STR_ARG(row->version), STR_ARG(row->lesson), STR_ARG(row->step),
                       STR_ARG(row->metric), STR_ARG(row->value), row->n);
    return len > 0 && (size_t)len < sizeof line &&
           postgres->pq.PQputCopyData(postgres->connection, line, len) == 1;
}

static bool copy_rows(Postgres *postgres, const CountRow *rows, size_t count)
{
    const Libpq *pq = &postgres->pq;
    bool is_fine = run(postgres, COPY, NULL);
    if (!is_fine) {
        return false;
    }
    for (size_t i = 0; i < count && is_fine; i++) {
        is_fine = put_row(postgres, &rows[i]);
    }
    is_fine =
        pq->PQputCopyEnd(postgres->connection, is_fine ? NULL : "not complete") == 1 && is_fine;
    for (PGresult *result; (result = pq->PQgetResult(postgres->connection));) {
        is_fine = is_fine && pq->PQresultStatus(result) == PGRES_COMMAND_OK;
        if (!is_fine) {
            fail_as_told(postgres);
        }
        pq->PQclear(result);
    }
    return is_fine || fail_as_told(postgres);
}

bool postgres_add(Postgres *postgres, const CountRow *rows, size_t count, size_t *news)
{
    *news = 0;
    return !postgres->has_failed && copy_rows(postgres, rows, count) &&
           run(postgres, MERGE, news) && run(postgres, "TRUNCATE aman_counts_new", NULL);
}

/* NULL where nothing was asked, because something had failed before. */
static void forget(Postgres *postgres, PGresult *result)
{
    if (result) {
        postgres->pq.PQclear(result);
    }
}

/* The answer to a query about a device; NULL when there is none, and then postgres_error() says
 * why, unless it is the arena. */
static PGresult *ask(Postgres *postgres, Arena *arena, Str sql, Str device)
{
    const Libpq *pq = &postgres->pq;
    const char *text = str_to_c(arena, sql), *parameter = str_to_c(arena, device);
    if (postgres->has_failed || !text || !parameter) {
        return NULL;
    }
    PGresult *result =
        pq->PQexecParams(postgres->connection, text, 1, NULL, &parameter, NULL, NULL, 0);
    if (!check(postgres, result)) {
        pq->PQclear(result);
        return NULL;
    }
    return result;
}

static int answers(const Postgres *postgres, const PGresult *result)
{
    return result ? postgres->pq.PQntuples(result) : 0;
}

static Str answer(const Postgres *postgres, const PGresult *result, int row, int column)
{
    return (Str){postgres->pq.PQgetvalue(result, row, column),
                 (uint32_t)postgres->pq.PQgetlength(result, row, column)};
}

/* What is larger than any number here becomes the largest one. */
static uint64_t answer_number(const Postgres *postgres, const PGresult *result, int row, int column)
{
    return strtoull(postgres->pq.PQgetvalue(result, row, column), NULL, 10);
}

static bool read_span(Postgres *postgres, Arena *arena, const SumsPeriod *period, SumsSpan *span)
{
    Str known = sums_known_metrics(arena);
    PGresult *result =
        ask(postgres, arena, str_fill(arena, str_from_c(DAYS), &known, 1), period->device);
    for (int i = 0; i < answers(postgres, result); i++) {
        sums_span_add(span, period, answer(postgres, result, i, 0),
                      answer_number(postgres, result, i, 1), answer_number(postgres, result, i, 2));
    }
    forget(postgres, result);
    return result != NULL;
}

static bool read_sums(Postgres *postgres, Arena *arena, const SumsPeriod *period, CountSums *sums)
{
    static const char *const SLOTS[] = {
        [SLOT_DAYS] = "YYYY-MM-DD", [SLOT_MONTHS] = "YYYY-MM", [SLOT_YEARS] = "YYYY"};
    const Str parts[] = {sums_known_metrics(arena), sums_from_text(arena, period),
                         sums_to_text(arena, period), str_from_c(SLOTS[sums->slot_kind])};
    PGresult *result =
        ask(postgres, arena, str_fill(arena, str_from_c(SUMS), parts, 4), period->device);
    bool is_wanted = true;
    for (int i = 0; is_wanted && i < answers(postgres, result); i++) {
        const CountRow row = {.device = answer(postgres, result, i, 0),
                              .day = answer(postgres, result, i, 1),
                              .pack = answer(postgres, result, i, 2),
                              .lesson = answer(postgres, result, i, 3),
                              .step = answer(postgres, result, i, 4),
                              .metric = answer(postgres, result, i, 5),
                              .value = answer(postgres, result, i, 6),
                              .n = answer_number(postgres, result, i, 7)};
        is_wanted = sums_add(sums, &row);
    }
    forget(postgres, result);
    return result != NULL;
}

void postgres_sums(Postgres *postgres, Arena *arena, const SumsPeriod *period, CountSums *sums)
{
    SumsSpan span = {0};
    bool is_read = !sums_need_span(period) || read_span(postgres, arena, period, &span);
    sums_begin(sums, arena, period, &span);
    if (!is_read || !read_sums(postgres, arena, period, sums)) {
        sums->state = arena_is_full(arena) ? SUMS_NO_MEMORY : SUMS_NO_READ;
    }
}

bool postgres_devices(Postgres *postgres, Arena *arena, Str **devices, size_t *count)
{
    PGresult *result = ask(postgres, arena, str_from_c(DEVICES), (Str){0});
    *count = (size_t)answers(postgres, result);
    *devices = arena_array(arena, *count + 1, sizeof **devices);
    for (size_t i = 0; *devices && i < *count; i++) {
        (*devices)[i] = str_copy(arena, answer(postgres, result, (int)i, 0));
    }
    forget(postgres, result);
    return result && !arena_is_full(arena);
}

bool postgres_close(Postgres *postgres, bool is_kept)
{
    if (!postgres || !postgres->connection) {
        return false;
    }
    bool is_done = !postgres->has_failed;
    if (is_done && is_kept) {
        is_done = run(postgres, "COMMIT", NULL);
    }
    postgres->pq.PQfinish(postgres->connection); /* takes back what was not committed */
    postgres->connection = NULL;
    return is_done;
}
