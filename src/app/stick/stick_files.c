/* Which files "counts" and "sheets" of the panel are, and their names on the stick. */
#include "stick_files.h"

#include "names.h"
#include "palette.h"

#include "aman/base/file.h"
#include "aman/counts/export.h"
#include "aman/report/print.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Of the machine's id: enough that two kiosks do not meet on one stick. */
enum { SHORT_ID = 8, NAME_BYTES = 160, OLD_MAX_BYTES = 64 * 1024 * 1024 };

/* False without memory. */
static bool add(const StickTexts *texts, StickFile files[STICK_FILES_MAX], size_t *count,
                const char *name, Str bytes)
{
    const char *kept = str_to_c(texts->arena, str_from_c(name));
    if (!kept || *count == STICK_FILES_MAX) {
        return false;
    }
    files[(*count)++] = (StickFile){kept, bytes};
    return true;
}

static Str report_of(const StickTexts *texts)
{
    Report report;
    ReportParams params = {.tells_unknown = true};
    ReportPalette palette = palette_light();
    names_of(texts->arena, &texts->stage->library, &params);
    if (report_of_sums(texts->arena, &texts->counts->sums[0], &params, &report) != REPORT_FINE) {
        return (Str){0};
    }
    return report_html(texts->arena, &report, &palette, texts->stage->session.lang);
}

typedef struct {
    char name[NAME_BYTES];
    int64_t changed;
} OldTable;

static int newest_first(const void *a, const void *b)
{
    const OldTable *x = a, *y = b;
    return x->changed != y->changed ? (x->changed < y->changed ? 1 : -1) : strcmp(x->name, y->name);
}

/* The tables of `folder`; returns their number, at most `most` of them. */
static size_t list_old(const char *folder, OldTable *tables, size_t most)
{
    size_t count = 0;
    DIR *entries = opendir(folder);
    for (struct dirent *entry; entries && (entry = readdir(entries)) && count < most;) {
        struct stat info;
        bool is_table = str_ends(str_from_c(entry->d_name), STR(".csv")) &&
                        entry->d_name[0] != '.' && strlen(entry->d_name) < NAME_BYTES;
        if (is_table && fstatat(dirfd(entries), entry->d_name, &info, AT_SYMLINK_NOFOLLOW) == 0 &&
            S_ISREG(info.st_mode)) {
            snprintf(tables[count].name, NAME_BYTES, "%s", entry->d_name);
            tables[count++].changed = info.st_mtime;
        }
    }
    if (entries) {
        closedir(entries);
    }
    qsort(tables, count, sizeof *tables, newest_first);
    return count;
}

/* Counts that began anew lie in a folder that no facilitator can reach: the stick takes them along.
 * One that cannot be read is left out; the others are not lost for it. */
static bool add_old(const StickTexts *texts, StickFile files[STICK_FILES_MAX], size_t *count)
{
    enum { TABLES = 256 };
    OldTable *tables = arena_array(texts->arena, TABLES, sizeof *tables);
    const char *folder = texts->data ? str_print(texts->arena, "%s/exports", texts->data).at : NULL;
    size_t found = tables && folder ? list_old(folder, tables, TABLES) : 0;
    for (size_t i = 0; i < found && *count < STICK_FILES_MAX; i++) {
        Str bytes;
        const char *path = str_print(texts->arena, "%s/%s", folder, tables[i].name).at;
        if (path && file_read(texts->arena, path, OLD_MAX_BYTES, &bytes) == FILE_OK &&
            !add(texts, files, count, tables[i].name, bytes)) {
            return false;
        }
    }
    return tables != NULL;
}

StickProblem stick_counts(const StickTexts *texts, StickFile files[STICK_FILES_MAX], size_t *count)
{
    char name[NAME_BYTES];
    Str device = texts->counts->device, csv = texts->counts->csv;
    Day today = texts->stage->today;
    ExportResult result = texts->counts->exported;
    *count = 0;
    Str page = result == EXPORT_FINE ? report_of(texts) : (Str){0};
    if (page.len == 0) {
        return arena_is_full(texts->arena) || result == EXPORT_TOO_LARGE ? STICK_NO_MEMORY
                                                                         : STICK_NO_COUNTS;
    }
    for (int i = 0; i < 2; i++) {
        snprintf(name, sizeof name, "aman-" STR_FMT "-%04u-%02u-%02u.%s",
                 STR_ARG(str_slice(device, 0, SHORT_ID)), today.year, today.month, today.day,
                 i == 0 ? format_name(FORMAT_CSV) : "html");
        if (!add(texts, files, count, name, i == 0 ? csv : page)) {
            return STICK_NO_MEMORY;
        }
    }
    return add_old(texts, files, count) ? STICK_FINE : STICK_NO_MEMORY;
}

/* A sheet that the library does not have is left out. */
static bool add_sheet(const StickTexts *texts, StickFile files[STICK_FILES_MAX], size_t *count,
                      const char *what, Str page)
{
    char name[NAME_BYTES];
    snprintf(name, sizeof name, "aman-%s-%s.html", what, lang_code(texts->stage->session.lang));
    return page.len == 0 || add(texts, files, count, name, page);
}

StickProblem stick_sheets(const StickTexts *texts, StickFile files[STICK_FILES_MAX], size_t *count)
{
    const Library *library = &texts->stage->library;
    PrintParams params = {.arena = texts->arena,
                          .library = library,
                          .today = texts->stage->today,
                          .lang = texts->stage->session.lang};
    *count = 0;
    bool has_room = add_sheet(texts, files, count, "poster", print_poster(&params)) &&
                    add_sheet(texts, files, count, "cards", print_cards(&params)) &&
                    add_sheet(texts, files, count, "pledge", print_pledge(&params));
    for (size_t i = 0; i < library->pack_count && has_room; i++) {
        const Pack *pack = library->packs[i];
        char what[NAME_BYTES];
        snprintf(what, sizeof what, "plan-" STR_FMT, STR_ARG(pack->id.text));
        has_room = !pack->is_plan || *count == STICK_FILES_MAX ||
                   add_sheet(texts, files, count, what, print_session(&params, pack));
    }
    return !has_room || arena_is_full(texts->arena) ? STICK_NO_MEMORY
           : *count == 0                            ? STICK_NO_SHEETS
                                                    : STICK_FINE;
}
