/* From the file of counts to a file that can be carried away. */
#include "form.h"
#include "open.h"

#include "aman/base/file.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static ExportResult result_of(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return EXPORT_FULL;
    case EROFS:
    case EACCES:
    case EPERM:
        return EXPORT_READ_ONLY;
    case ENOENT:
    case ENOTDIR:
    case EISDIR:
    case ELOOP:
    case ENAMETOOLONG:
        return EXPORT_NO_FOLDER;
    default: /* EIO, ENODEV, ENXIO, ESTALE: what a pulled stick or a lost share gives */
        return EXPORT_VANISHED;
    }
}

static Str path_of(Arena *arena, const ExportParams *params, const char *device)
{
    Str out = str_from_c(params->out);
    bool has_slash = str_ends(out, STR("/"));
    if (!has_slash && !file_is_folder(params->out)) {
        return str_copy(arena, out);
    }
    return str_print(arena, "%s%s%s%s.%s", params->out, has_slash ? "" : "/", device,
                     params->readable ? "-shown" : "", format_name(params->format));
}

static bool is_same_text(FileMark a, FileMark b)
{
    return a.inode != 0 && a.disk == b.disk && a.inode == b.inode;
}

static ExportResult write_snapshot(const Store *store, const Snapshot *snapshot, Arena *arena,
                                   const ExportParams *params, Exported *exported)
{
    bool is_shown = params->readable != NULL;
    exported->path = path_of(arena, params, snapshot->device);
    exported->rows =
        is_shown ? params->readable(arena, snapshot->rows, snapshot->count) : snapshot->count;
    Str text = counts_format(arena, snapshot->rows, exported->rows, params->format, is_shown);
    if (!text.at || !exported->path.at) {
        return EXPORT_TOO_LARGE;
    }
    if (is_same_text(file_mark(exported->path.at), store->mark)) {
        return EXPORT_ITSELF;
    }
    return file_write(exported->path.at, text) ? EXPORT_FINE : result_of(errno);
}

ExportResult counts_export(Counts *counts, Arena *arena, const ExportParams *params,
                           Exported *exported)
{
    Snapshot snapshot;
    Store *store = counts_store(counts);
    *exported = (Exported){.path = str_copy(arena, str_from_c(params->out))};
    if (!store->db || !store_snapshot(store, arena, &snapshot)) {
        return arena_is_full(arena) ? EXPORT_TOO_LARGE : EXPORT_NO_COUNTS;
    }
    return write_snapshot(store, &snapshot, arena, params, exported);
}

ExportResult counts_export_text(Counts *counts, Arena *arena, CountsFormat format, Str *device,
                                Str *text)
{
    Snapshot snapshot;
    Store *store = counts_store(counts);
    *device = *text = (Str){0};
    if (!store->db || !store_snapshot(store, arena, &snapshot)) {
        return arena_is_full(arena) ? EXPORT_TOO_LARGE : EXPORT_NO_COUNTS;
    }
    *device = str_copy(arena, str_from_c(snapshot.device));
    *text = counts_format(arena, snapshot.rows, snapshot.count, format, false);
    return device->at && text->at ? EXPORT_FINE : EXPORT_TOO_LARGE;
}

/* The last line must be the checksum of all before it; what the rows say is not looked at. */
static bool is_whole(Str bytes)
{
    char hex[FORM_HEX + 1];
    for (int i = 0; i < FORMAT_COUNT; i++) {
        const Form *form = &FORMS[i];
        size_t line = (size_t)form->sum.len + FORM_HEX + form->sum_end.len;
        if (bytes.len < line || !str_ends(bytes, form->sum_end)) {
            continue;
        }
        Str before = str_slice(bytes, 0, bytes.len - line);
        Str last = str_slice(bytes, before.len, bytes.len);
        if (str_starts(last, form->sum)) {
            form_hash(before, hex);
            return str_equal(str_slice(last, form->sum.len, form->sum.len + FORM_HEX),
                             (Str){hex, FORM_HEX});
        }
    }
    return false;
}

ExportResult counts_export_verify(const char *path)
{
    enum { ARENA_BYTES = EXPORT_BYTES + 1024 * 1024 };
    Arena *arena = arena_new(ARENA_BYTES);
    if (!arena) {
        return EXPORT_TOO_LARGE;
    }
    Str bytes;
    file_forget(path);
    FileResult read = file_read(arena, path, EXPORT_BYTES, &bytes);
    ExportResult result = EXPORT_VANISHED;
    if (read == FILE_NO_MEMORY) {
        result = EXPORT_TOO_LARGE;
    } else if (read == FILE_OK || read == FILE_TOO_LARGE) {
        result = read == FILE_OK && is_whole(bytes) ? EXPORT_FINE : EXPORT_DIFFERS;
    }
    arena_free(arena);
    return result;
}

/* Inside the transaction that empties the file, so that nothing is counted between the export and
 * the emptying: a kiosk that runs meanwhile waits, and then counts under the new id. */
static ExportResult export_and_empty(Store *store, CountsMachine *machine, Arena *arena,
                                     const ExportParams *params, Exported *exported)
{
    Snapshot snapshot = {0};
    if (identity_read(store->db, snapshot.device) != SQLITE_OK ||
        !store_rows(store, arena, &snapshot.rows, &snapshot.count)) {
        return arena_is_full(arena) ? EXPORT_TOO_LARGE : EXPORT_NO_COUNTS;
    }
    ExportResult result = write_snapshot(store, &snapshot, arena, params, exported);
    result = result == EXPORT_FINE ? counts_export_verify(exported->path.at) : result;
    if (result == EXPORT_FINE && store_empty(store, machine) != COUNTS_FINE) {
        result = EXPORT_NOT_RESET;
    }
    return result;
}

ExportResult counts_reset(Counts *counts, Arena *arena, const char *folder, Exported *exported)
{
    Store *store = counts_store(counts);
    Str out = str_print(arena, "%s/", folder);
    *exported = (Exported){.path = str_copy(arena, str_from_c(folder))};
    if (!store->db || store_begin(store) != COUNTS_FINE) {
        return EXPORT_NO_COUNTS;
    }
    ExportResult result = file_make_folder(folder) ? EXPORT_FINE : result_of(errno);
    if (result == EXPORT_FINE && out.at) {
        const ExportParams params = {.out = out.at, .format = FORMAT_CSV};
        result = export_and_empty(store, counts_machine(counts), arena, &params, exported);
    }
    CountsState state = store_end(store, result == EXPORT_FINE ? COUNTS_FINE : COUNTS_BROKEN);
    if (result == EXPORT_FINE && state != COUNTS_FINE) {
        result = EXPORT_NOT_RESET;
    }
    store_settle(store);
    return result;
}
