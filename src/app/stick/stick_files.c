/* Which files "counts" and "sheets" of the panel are, and their names on the stick. */
#include "stick_files.h"

#include "names.h"
#include "palette.h"

#include "aman/counts/export.h"
#include "aman/report/print.h"

#include <stdio.h>

/* Of the machine's id: enough that two kiosks do not meet on one stick. */
enum { SHORT_ID = 8, NAME_BYTES = 160 };

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
    ReportParams params = {.tells_unknown = true,
                           .certain = clock_certain(texts->stage->today, clock_made())};
    ReportPalette palette = palette_light();
    names_of(texts->arena, &texts->stage->library, &params);
    if (report_of_sums(texts->arena, &texts->counts->sums[0], &params, &report) != REPORT_FINE) {
        return (Str){0};
    }
    return report_html(texts->arena, &report, &palette, texts->stage->session.lang);
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
    return STICK_FINE;
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
