/* Rows go by COPY into a temporary table and from there by one statement into the office's, file by
 * file, in one transaction. The largest number under a key stays, as in a file of counts. */
#include "messages.h"
#include "postgres_ask.h"

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

void postgres_forget(Postgres *postgres, PGresult *result)
{
    if (result) {
        postgres->pq.PQclear(result);
    }
}

PGresult *postgres_ask(Postgres *postgres, Arena *arena, Str sql, Str device)
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

int postgres_answers(const Postgres *postgres, const PGresult *result)
{
    return result ? postgres->pq.PQntuples(result) : 0;
}

Str postgres_answer(const Postgres *postgres, const PGresult *result, int row, int column)
{
    return (Str){postgres->pq.PQgetvalue(result, row, column),
                 (uint32_t)postgres->pq.PQgetlength(result, row, column)};
}

uint64_t postgres_number(const Postgres *postgres, const PGresult *result, int row, int column)
{
    return strtoull(postgres->pq.PQgetvalue(result, row, column), NULL, 10);
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
