/* Rows go by COPY into a temporary table and from there by one statement into the office's, file by
 * file, in one transaction. The largest number under a key stays, as in a file of counts. */
#include "postgres.h"

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

/* The lock makes merges wait for each other instead of meeting half-way; readers are not held up.
 */
static const char BEGIN[] = "BEGIN;"
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
        return fail(postgres, "the PostgreSQL library " LIBPQ
                              " is not on this machine: install the package libpq5");
    }
    for (size_t i = 0; i < sizeof FUNCTIONS / sizeof *FUNCTIONS; i++) {
        void *function = dlsym(library, FUNCTIONS[i].name);
        if (!function) {
            return fail(postgres, LIBPQ " is too old: install the newest package libpq5");
        }
        memcpy((char *)&postgres->pq + FUNCTIONS[i].place, &function, sizeof function);
    }
    return true;
}

/* Runs a statement that gives no rows; `*changed` (may be NULL) gets the number it changed. */
static bool run(Postgres *postgres, const char *sql, size_t *changed)
{
    const Libpq *pq = &postgres->pq;
    PGresult *result = pq->PQexec(postgres->connection, sql);
    ExecStatusType status = pq->PQresultStatus(result);
    bool is_fine = status == PGRES_COMMAND_OK || status == PGRES_COPY_IN;
    if (is_fine && changed) {
        *changed = (size_t)strtoull(pq->PQcmdTuples(result), NULL, 10);
    }
    const char *state = is_fine ? NULL : pq->PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (state && strcmp(state, "42P01") == 0) {
        fail(postgres, "there is no table aman_counts in that database. Make it once: "
                       "aman-kiosk counts schema | psql ADDRESS");
    } else if (!is_fine) {
        fail_as_told(postgres);
    }
    pq->PQclear(result);
    return is_fine;
}

static void say_nothing(void *unused, const char *message)
{
    (void)unused;
    (void)message;
}

Postgres *postgres_open(Arena *arena, const char *address)
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
    run(postgres, BEGIN, NULL); /* keeps what goes wrong for postgres_error() */
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
