/* What the file says of this machine: how often each numbered value of one thing was counted (the
 * answers to a poll), and when it counted last. */
#include "schema.h"
#include "store.h"

static bool bind(sqlite3_stmt *statement, int number, Str text)
{
    return sqlite3_bind_text(statement, number, text.at ? text.at : "", (int)text.len,
                             SQLITE_STATIC) == SQLITE_OK;
}

/* The number that a value names, from 0; `count` when it is none of the first `count`. */
static size_t place_of(Str value, size_t count)
{
    size_t place = 0;
    while (place < count && !str_equal(question_word((uint32_t)place), value)) {
        place++;
    }
    return place;
}

static void add(uint32_t *tally, size_t count, Str value, uint64_t n)
{
    size_t place = place_of(value, count);
    if (place < count) {
        uint64_t sum = tally[place] + n;
        tally[place] = sum < UINT32_MAX ? (uint32_t)sum : UINT32_MAX;
    }
}

bool store_tally(Store *store, const CountEvent *what, uint32_t *tally, size_t count)
{
    sqlite3_stmt *statement = NULL;
    int result = sqlite3_prepare_v2(store->db, COUNTS_TALLY, -1, &statement, NULL);
    bool is_fine = result == SQLITE_OK && bind(statement, 1, what->pack) &&
                   bind(statement, 2, what->version) && bind(statement, 3, what->lesson) &&
                   bind(statement, 4, what->step) &&
                   bind(statement, 5, str_from_c(metric_name(what->metric)));
    while (is_fine && (result = sqlite3_step(statement)) == SQLITE_ROW) {
        Str value = {(const char *)sqlite3_column_text(statement, 0),
                     (uint32_t)sqlite3_column_bytes(statement, 0)};
        add(tally, count, value, (uint64_t)sqlite3_column_int64(statement, 1));
    }
    sqlite3_finalize(statement);
    return is_fine && result == SQLITE_DONE;
}

void waiting_tally(const Waiting *waiting, const CountEvent *what, uint32_t *tally, size_t count)
{
    for (size_t i = 0; i < waiting->count; i++) {
        const CountEvent *have = &waiting->rows[i].event;
        if (have->metric == what->metric && str_equal(have->pack, what->pack) &&
            str_equal(have->version, what->version) && str_equal(have->lesson, what->lesson) &&
            str_equal(have->step, what->step)) {
            add(tally, count, have->value, waiting->rows[i].n);
        }
    }
}

Day store_newest(Store *store)
{
    char newest[STORE_WORD_BYTES];
    Day day = {0};
    bool is_known = store->db && store_ask(store->db, COUNTS_NEWEST, newest) == COUNTS_FINE &&
                    day_parse(str_from_c(newest), &day);
    return is_known ? day : (Day){0};
}
