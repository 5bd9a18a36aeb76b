/* report --out FILE: what was counted, as a page, a workbook or CSV that may be given to others. */
#define _XOPEN_SOURCE 700 /* mkstemp */
#include "commands.h"
#include "names.h"
#include "palette.h"
#include "paths.h"

#include "aman/base/file.h"
#include "aman/report/report.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { REPORT_ARENA_BYTES = 1024 * 1024 * 1024, WORKBOOK_MAX_BYTES = 256 * 1024 * 1024 };

typedef enum { OUT_HTML, OUT_XLSX, OUT_CSV, OUT_KINDS } OutKind;

static const char *const ENDINGS[OUT_KINDS] = {".html", ".xlsx", ".csv"};

/* What kind of file --out names. False after saying what is wrong. */
static bool read_kind(const char *out, OutKind *kind)
{
    if (!out) {
        fprintf(stderr, "aman-kiosk: say where to write with --out FILE.html, .xlsx or .csv\n");
        return false;
    }
    for (int i = 0; i < OUT_KINDS; i++) {
        if (str_ends(str_from_c(out), str_from_c(ENDINGS[i]))) {
            *kind = (OutKind)i;
            return true;
        }
    }
    fprintf(stderr, "aman-kiosk: '%s': a report ends with .html, .xlsx or .csv\n", out);
    return false;
}

static bool read_day(const Options *options, OptionId id, const char *name, Day *day)
{
    const char *text = options->value[id];
    if (text && !report_day_parse(str_from_c(text), day)) {
        fprintf(stderr, "aman-kiosk: '%s' is no day for --%s: write it as 2026-11-24\n", text,
                name);
        return false;
    }
    return true;
}

static bool read_period(const Options *options, ReportParams *params)
{
    if (!read_day(options, OPT_FROM, "from", &params->from) ||
        !read_day(options, OPT_TO, "to", &params->to)) {
        return false;
    }
    const char *from = options->value[OPT_FROM], *to = options->value[OPT_TO];
    if (from && to && strcmp(from, to) > 0) { /* in this form days sort as texts */
        fprintf(stderr, "aman-kiosk: --from %s comes after --to %s: swap them\n", from, to);
        return false;
    }
    return true;
}

static bool read_rows(Arena *arena, const Options *options, const char *path, CountRow **rows,
                      size_t *count)
{
    CountsState state;
    if (!file_exists(path)) {
        fprintf(stderr, "aman-kiosk: nothing was counted yet: there is no '%s'\n", path);
        return true;
    }
    Counts *counts = counts_open_read(path, &state);
    if (!counts) {
        fprintf(stderr, "aman-kiosk: '%s': %s\n", path, counts_state_text(state, options->lang));
        return false;
    }
    bool is_read = counts_rows(counts, arena, rows, count);
    counts_close(counts);
    if (!is_read) {
        fprintf(stderr, "aman-kiosk: '%s' cannot be read\n", path);
    }
    return is_read;
}

/* True when a row is of this machine; else says which there are. Rows are sorted by machine. */
static bool check_device(const CountRow *rows, size_t count, Str device, const char *path)
{
    for (size_t i = 0; i < count; i++) {
        if (str_equal(rows[i].device, device)) {
            return true;
        }
    }
    fprintf(stderr, "aman-kiosk: no kiosk '" STR_FMT "' in '%s'. There are:", STR_ARG(device),
            path);
    for (size_t i = 0; i < count; i++) {
        if (i == 0 || !str_equal(rows[i].device, rows[i - 1].device)) {
            fprintf(stderr, " " STR_FMT, STR_ARG(rows[i].device));
        }
    }
    fprintf(stderr, "\n");
    return false;
}

/* The bytes of a workbook: its library writes only files, so one beside `out` is read back. */
static Str workbook(Arena *arena, const Report *report, const ReportPalette *palette, Lang lang,
                    const char *out)
{
    Str bytes = {0};
    char *beside = str_to_c(arena, str_print(arena, "%s.XXXXXX", out));
    int file = beside ? mkstemp(beside) : -1;
    if (file < 0) {
        return bytes;
    }
    close(file);
    bool is_read = report_xlsx(arena, report, palette, lang, beside) &&
                   file_read(arena, beside, WORKBOOK_MAX_BYTES, &bytes) == FILE_OK;
    int why = errno;
    unlink(beside);
    errno = why;
    return is_read ? bytes : (Str){0};
}

static int write_report(Arena *arena, const Report *report, const Options *options, OutKind kind)
{
    const char *out = options->value[OPT_OUT];
    ReportPalette palette = palette_light();
    Lang lang = options->lang;
    Str bytes = {0};
    errno = 0;
    switch (kind) {
    case OUT_HTML:
        bytes = report_html(arena, report, &palette, lang);
        break;
    case OUT_XLSX:
        bytes = workbook(arena, report, &palette, lang, out);
        break;
    case OUT_CSV:
        bytes = report_csv(arena, report, lang);
        break;
    case OUT_KINDS:
        break;
    }
    if (bytes.len == 0 || !file_write(out, bytes)) {
        fprintf(stderr, "aman-kiosk: '%s' cannot be written: %s\n", out,
                errno != 0 ? strerror(errno) : "the report is too large");
        return EXIT_USAGE;
    }
    return EXIT_FINE;
}

static int make_and_write(Arena *arena, const Options *options, ReportParams *params, OutKind kind)
{
    Paths paths = {0};
    CountRow *rows = NULL;
    size_t count = 0;
    Report report;
    paths_find_data(arena, options, &paths);
    if (!read_rows(arena, options, paths.counts, &rows, &count)) {
        return EXIT_USAGE;
    }
    params->device = str_from_c(options->value[OPT_KIOSK]);
    if (params->device.len > 0 && !check_device(rows, count, params->device, paths.counts)) {
        return EXIT_ERRORS;
    }
    names_load(arena, options, params);
    switch (report_make(arena, rows, count, params, &report)) {
    case REPORT_FINE:
        return write_report(arena, &report, options, kind);
    case REPORT_NO_MEMORY:
        fprintf(stderr, "aman-kiosk: there is not enough memory for this report: ask for a "
                        "shorter period with --from and --to\n");
        return EXIT_USAGE;
    case REPORT_TOO_LARGE:
        fprintf(stderr,
                "aman-kiosk: '%s' holds a count that is larger than can be: the file is "
                "damaged, or a file that was merged into it\n",
                paths.counts);
        return EXIT_ERRORS;
    }
    return EXIT_USAGE;
}

int cmd_report(const Options *options)
{
    ReportParams params = {0};
    OutKind kind;
    int result = EXIT_USAGE;
    if (!read_kind(options->value[OPT_OUT], &kind) || !read_period(options, &params)) {
        return EXIT_USAGE;
    }
    Arena *arena = arena_new(REPORT_ARENA_BYTES);
    if (arena) {
        result = make_and_write(arena, options, &params, kind);
    }
    arena_free(arena);
    return result;
}
