/* What kind of file it is, and the message when it is refused. */
#include "envelope.h"
#include "row.h"
#include "store.h"

#include "aman/base/file.h"

#include <inttypes.h>

/* Which line was changed a checksum cannot tell, but often the line can: then it is named. */
static void find_altered_line(Arena *arena, const Envelope *envelope, CountsImport *import)
{
    CountsImport looked = {0};
    if (!body_read(arena, envelope, &looked) && looked.line > 0) {
        import->line = looked.line;
    }
}

bool counts_import_text(Arena *arena, Str bytes, CountsImport *import)
{
    Envelope envelope;
    *import = (CountsImport){0};
    if (envelope_open(bytes, &envelope, import)) {
        return body_read(arena, &envelope, import);
    }
    bool is_body = envelope.lines > 0 && envelope.body.len < bytes.len;
    if (import->result == IMPORT_ALTERED && is_body) {
        find_altered_line(arena, &envelope, import);
    }
    return false;
}

static bool check_rows(Arena *arena, const Snapshot *snapshot, CountsImport *import)
{
    RowDay day = {0};
    for (size_t i = 0; i < snapshot->count; i++) {
        const CountRow *row = &snapshot->rows[i];
        CountColumn bad;
        if (!row_is_sound(row, &bad)) {
            import->column = bad;
            Str found = bad == COLUMN_N ? str_print(arena, "%" PRIu64, row->n) : row_text(row, bad);
            return import_refuse(import, IMPORT_BAD_ROW, (uint32_t)i + 1,
                                 str_slice(found, 0, IMPORT_FOUND));
        }
        /* only a damaged tree gives its keys in another order */
        if (i > 0 && row_compare(row - 1, row) >= 0) {
            return import_refuse(import, IMPORT_DAMAGED, (uint32_t)i + 1, (Str){0});
        }
        if (!row_day_add(&day, row)) {
            import->column = COLUMN_N;
            return import_refuse(import, IMPORT_TOO_MANY, (uint32_t)i + 1, row->day);
        }
    }
    return true;
}

static ImportResult result_of(CountsState state)
{
    switch (state) {
    case COUNTS_FINE:
        return IMPORT_FINE;
    case COUNTS_NEWER:
        return IMPORT_NEWER;
    case COUNTS_LOCKED:
        return IMPORT_LOCKED;
    case COUNTS_REPLACED: /* STORE_CORRUPT */
        return IMPORT_DAMAGED;
    case COUNTS_BROKEN:
    case COUNTS_NO_FILE:
    case COUNTS_FULL:
        return IMPORT_UNREADABLE;
    }
    return IMPORT_UNREADABLE;
}

static bool import_store(Arena *arena, const char *path, CountsImport *import)
{
    Store store;
    Snapshot snapshot = {0};
    CountsState state = store_open_read(&store, path);
    if (state != COUNTS_FINE) {
        return import_refuse(import, result_of(state), 0, (Str){0});
    }
    bool is_read = store_snapshot(&store, arena, &snapshot);
    store_close(&store);
    if (!is_read) {
        ImportResult result = arena_is_full(arena) ? IMPORT_TOO_LARGE : result_of(snapshot.failure);
        return import_refuse(import, result, 0, (Str){0});
    }
    if (!check_rows(arena, &snapshot, import)) {
        return false;
    }
    import->rows = snapshot.rows;
    import->count = snapshot.count;
    return true;
}

bool counts_import(Arena *arena, const char *path, CountsImport *import)
{
    static const ImportResult RESULTS[] = {
        [FILE_OK] = IMPORT_FINE,
        [FILE_MISSING] = IMPORT_MISSING,
        [FILE_UNREADABLE] = IMPORT_UNREADABLE,
        [FILE_NOT_A_FILE] = IMPORT_NOT_A_FILE,
        [FILE_TOO_LARGE] = IMPORT_TOO_LARGE,
        [FILE_NO_MEMORY] = IMPORT_TOO_LARGE,
    };
    static const Str MAGIC = {"SQLite format 3", 15};
    Str bytes;
    *import = (CountsImport){0};
    FileResult read = file_read_start(arena, path, MAGIC.len, &bytes);
    if (read == FILE_OK && str_equal(bytes, MAGIC)) {
        return import_store(arena, path, import);
    }
    read = read == FILE_OK ? file_read(arena, path, EXPORT_BYTES, &bytes) : read;
    if (read != FILE_OK) {
        return import_refuse(import, RESULTS[read], 0, (Str){0});
    }
    return counts_import_text(arena, bytes, import);
}
