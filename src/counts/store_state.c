/* What SQLite's result codes mean for counting. Only damage moves a file aside, and an error of the
 * disk is none: a page that could not be read today may be read tomorrow. */
#include "store.h"

#include <errno.h>

enum { CHUNK_BYTES = 16 * 1024 };

static bool is_full_disk(int error)
{
    return error == ENOSPC || error == EDQUOT || error == EFBIG;
}

CountsState store_state_of(int result, int system_error)
{
    switch (result & 0xFF) { /* without the extension */
    case SQLITE_OK:
    case SQLITE_ROW:
    case SQLITE_DONE:
        return COUNTS_FINE;
    case SQLITE_FULL:
        return COUNTS_FULL;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return COUNTS_LOCKED;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return STORE_CORRUPT;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return COUNTS_NO_FILE;
    case SQLITE_CANTOPEN:
        return is_full_disk(system_error) ? COUNTS_FULL : COUNTS_NO_FILE;
    case SQLITE_IOERR:
        return is_full_disk(system_error) ? COUNTS_FULL : COUNTS_BROKEN;
    default:
        return COUNTS_BROKEN;
    }
}

/* All bytes of a file, by SQLite's own descriptor: to close another one would drop its locks. */
static int read_all(sqlite3_file *file)
{
    char bytes[CHUNK_BYTES];
    sqlite3_int64 size = 0;
    if (!file || !file->pMethods) {
        return SQLITE_OK; /* not open: there is no such file */
    }
    int result = file->pMethods->xFileSize(file, &size);
    for (sqlite3_int64 at = 0; result == SQLITE_OK && at < size; at += CHUNK_BYTES) {
        int count = size - at < CHUNK_BYTES ? (int)(size - at) : CHUNK_BYTES;
        result = file->pMethods->xRead(file, bytes, count, at);
    }
    return result;
}

CountsState store_confirm(sqlite3 *db)
{
    static const int FILES[] = {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER};
    int result = SQLITE_OK;
    for (size_t i = 0; i < sizeof FILES / sizeof *FILES && result == SQLITE_OK; i++) {
        sqlite3_file *file = NULL;
        bool is_there = sqlite3_file_control(db, "main", FILES[i], &file) == SQLITE_OK;
        result = is_there ? read_all(file) : SQLITE_OK;
    }
    return result == SQLITE_OK ? STORE_CORRUPT : store_state_of(result, sqlite3_system_errno(db));
}
