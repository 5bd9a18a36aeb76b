/* The SQL of the counts. A change of COUNTS_SCHEMA is a new COUNTS_VERSION. */
#include "schema.h"

#include "aman/counts/counts.h"

#include <assert.h>

static_assert(COUNTS_APPLICATION_ID == 1634558318 && COUNTS_VERSION == 1,
              "the numbers in COUNTS_SCHEMA");

/* WITHOUT ROWID: rows lie in the order of their key; a rowid would tell which came first. */
const char COUNTS_SCHEMA[] = "CREATE TABLE meta("
                             " key TEXT NOT NULL PRIMARY KEY,"
                             " value TEXT NOT NULL"
                             ") STRICT, WITHOUT ROWID;"
                             "CREATE TABLE counts("
                             " device TEXT NOT NULL,"
                             " day TEXT NOT NULL,"
                             " pack TEXT NOT NULL,"
                             " pack_version TEXT NOT NULL,"
                             " lesson TEXT NOT NULL,"
                             " step TEXT NOT NULL,"
                             " metric TEXT NOT NULL,"
                             " value TEXT NOT NULL,"
                             " n INTEGER NOT NULL CHECK (n > 0),"
                             " PRIMARY KEY (device, day, pack, pack_version, lesson, step, metric,"
                             " value)"
                             ") STRICT, WITHOUT ROWID;"
                             "PRAGMA application_id = 1634558318;"
                             "PRAGMA user_version = 1;";

/* The device is read with each row: a reset by another program counts at once. Rows that waited
 * while the disk was cloned go to the device they came from, of which each clone has rows: merging
 * takes them once. After a reset there are none, and they go to the new id. */
const char COUNTS_ADD[] = "INSERT INTO counts VALUES ("
                          "coalesce((SELECT device FROM counts WHERE device = ?9 LIMIT 1),"
                          " (SELECT value FROM meta WHERE key = 'device')),"
                          " ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
                          " ON CONFLICT DO UPDATE SET n = n + excluded.n";

const char COUNTS_MERGE[] = "INSERT INTO counts VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
                            " ON CONFLICT DO UPDATE SET n = excluded.n WHERE excluded.n > n";

const char COUNTS_TALLY[] =
    "SELECT value, sum(n) FROM counts WHERE device ="
    " (SELECT value FROM meta WHERE key = 'device') AND pack = ?1 AND pack_version = ?2"
    " AND lesson = ?3 AND step = ?4 AND metric = ?5 GROUP BY value";

const char COUNTS_NEWEST[] = "SELECT max(day) FROM counts WHERE device ="
                             " (SELECT value FROM meta WHERE key = 'device')";

#define OF_DEVICE "FROM counts WHERE device = ?1 AND (?2 = '' OR day = ?2)"
const char COUNTS_LOOK[] = "SELECT count(*), count(DISTINCT day), ifnull(min(day), ''),"
                           " ifnull(max(day), '') " OF_DEVICE;
const char COUNTS_REMOVE[] = "DELETE " OF_DEVICE;

const char COUNTS_SELECT[] =
    "SELECT device, day, pack, pack_version, lesson, step, metric, value, n FROM counts"
    " ORDER BY device, day, pack, pack_version, lesson, step, metric, value";
