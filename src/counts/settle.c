/* The end of a sitting: what the file says besides its rows is taken out of it. */
#include "schema.h"
#include "store.h"

#include "aman/base/file.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

/* Larger files are collections of an office: to write them anew would take seconds and as much
 * memory. */
#define ANEW_MOST_BYTES "67108864"

/* Where a row lies in its page, and which page follows which, tell what came first. VACUUM writes
 * all rows anew, in the order of their keys: the same rows give the same pages. */
static bool write_anew(Store *store)
{
    static const char FITS[] = "SELECT page_count * page_size <= " ANEW_MOST_BYTES
                               " FROM pragma_page_count, pragma_page_size";
    char fits[STORE_WORD_BYTES];
    if (store_ask(store->db, FITS, fits) != COUNTS_FINE) {
        return false;
    }
    return strcmp(fits, "1") != 0 ||
           sqlite3_exec(store->db, "VACUUM", NULL, NULL, NULL) == SQLITE_OK;
}

static bool checkpoint(Store *store, int mode)
{
    return sqlite3_wal_checkpoint_v2(store->db, "main", mode, NULL, NULL) == SQLITE_OK;
}

/* A new file without rows keeps the time at which it was made. */
static void date_files(Store *store)
{
    static const char *const ENDS[] = {"", "-wal", "-shm"};
    char newest[STORE_WORD_BYTES];
    Day day;
    const char *path = sqlite3_db_filename(store->db, "main");
    bool is_known = path && store_ask(store->db, COUNTS_NEWEST, newest) == COUNTS_FINE &&
                    day_parse(str_from_c(newest), &day);
    for (size_t i = 0; is_known && i < sizeof ENDS / sizeof *ENDS; i++) {
        char name[PATH_MAX];
        int len = snprintf(name, sizeof name, "%s%s", path, ENDS[i]);
        bool is_dated = len > 0 && (size_t)len < sizeof name && file_date(name, day);
        (void)is_dated; /* some shares keep no times, and a journal need not be there */
    }
}

/* The journal is begun anew before the file is: so what it held is overwritten, and with it the
 * list of its pages that all programs share. */
void store_settle(Store *store)
{
    if (!store->is_unsettled || !checkpoint(store, SQLITE_CHECKPOINT_RESTART)) {
        return;
    }
    bool is_anew = write_anew(store);
    bool is_empty = checkpoint(store, SQLITE_CHECKPOINT_TRUNCATE);
    store->is_unsettled = !is_anew || !is_empty;
    date_files(store);
}
