/* report --out FILE: what was counted, as a page, a workbook or CSV that may be given to others. */
#define _XOPEN_SOURCE 700 /* mkstemp */
#include "commands.h"
#include "figures.h"
#include "names.h"
#include "palette.h"
#include "paths.h"
#include "postgres.h"

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

/* Where the counts are: in a file, in an office's PostgreSQL, or nowhere yet. */
typedef struct {
    Counts *counts;
    Postgres *postgres;
    const char *name; /* for messages; an address may hold a password */
} Source;

static bool open_postgres(Arena *arena, const char *address, Source *source)
{
    source->name = "PostgreSQL";
    source->postgres = postgres_open(arena, address, POSTGRES_READ);
    const char *why = source->postgres ? postgres_error(source->postgres) : "not enough memory";
    if (why) {
        fprintf(stderr, "aman-kiosk: %s: %s\n", source->name, why);
    }
    return !why;
}

static bool open_source(Arena *arena, const Options *options, Source *source)
{
    const char *data = options->value[OPT_DATA];
    Paths paths = {0};
    CountsState state;
    if (data && postgres_is_address(data)) {
        return open_postgres(arena, data, source);
    }
    paths_find_data(arena, options, &paths);
    source->name = paths.counts;
    if (!file_exists(paths.counts)) {
        fprintf(stderr, "aman-kiosk: nothing was counted yet: there is no '%s'\n", paths.counts);
        return true;
    }
    source->counts = counts_open_read(paths.counts, &state);
    if (!source->counts) {
        fprintf(stderr, "aman-kiosk: '%s': %s\n", paths.counts,
                counts_state_text(state, options->lang));
    }
    return source->counts != NULL;
}

static void close_source(const Source *source)
{
    counts_close(source->counts);
    postgres_close(source->postgres, false);
}

static int say_no_read(const Source *source)
{
    const char *why = source->postgres ? postgres_error(source->postgres) : NULL;
    fprintf(stderr, "aman-kiosk: '%s' cannot be read%s%s\n", source->name, why ? ": " : "",
            why ? why : "");
    return EXIT_USAGE;
}

/* EXIT_FINE when this machine has rows; else says which have. */
static int check_device(Arena *arena, const Source *source, Str device)
{
    Str *devices = NULL;
    size_t count = 0;
    bool is_read = source->postgres ? postgres_devices(source->postgres, arena, &devices, &count)
                   : source->counts ? counts_devices(source->counts, arena, &devices, &count)
                                    : true;
    if (!is_read) {
        return say_no_read(source);
    }
    for (size_t i = 0; i < count; i++) {
        if (str_equal(devices[i], device)) {
            return EXIT_FINE;
        }
    }
    fprintf(stderr, "aman-kiosk: no kiosk '" STR_FMT "' in '%s'. There are:", STR_ARG(device),
            source->name);
    for (size_t i = 0; i < count; i++) {
        fprintf(stderr, " " STR_FMT, STR_ARG(devices[i]));
    }
    fprintf(stderr, "\n");
    return EXIT_ERRORS;
}

static ReportResult make_report(Arena *arena, const Source *source, const ReportParams *params,
                                Report *report)
{
    if (source->postgres) {
        CountSums sums;
        SumsPeriod period = report_period(params);
        postgres_sums(source->postgres, arena, &period, &sums);
        return report_of_sums(arena, &sums, params, report);
    }
    return source->counts ? figures_report(arena, source->counts, params, report)
                          : report_make(arena, NULL, 0, params, report);
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

static int make_and_write(Arena *arena, const Source *source, const Options *options,
                          ReportParams *params, OutKind kind)
{
    Report report;
    params->device = str_from_c(options->value[OPT_KIOSK]);
    int result = params->device.len > 0 ? check_device(arena, source, params->device) : EXIT_FINE;
    if (result != EXIT_FINE) {
        return result;
    }
    names_load(arena, options, params);
    switch (make_report(arena, source, params, &report)) {
    case REPORT_FINE:
        return write_report(arena, &report, options, kind);
    case REPORT_NO_READ:
        return say_no_read(source);
    case REPORT_NO_MEMORY:
        fprintf(stderr, "aman-kiosk: there is not enough memory for this report: ask for a "
                        "shorter period with --from and --to\n");
        return EXIT_USAGE;
    case REPORT_TOO_LARGE:
        fprintf(stderr,
                "aman-kiosk: '%s' holds a count that is larger than can be: the file is "
                "damaged, or a file that was merged into it\n",
                source->name);
        return EXIT_ERRORS;
    }
    return EXIT_USAGE;
}

int cmd_report(const Options *options)
{
    ReportParams params = {.tells_unknown = true};
    Source source = {0};
    OutKind kind;
    int result = EXIT_USAGE;
    if (!read_kind(options->value[OPT_OUT], &kind) || !read_period(options, &params)) {
        return EXIT_USAGE;
    }
    Arena *arena = arena_new(REPORT_ARENA_BYTES);
    if (arena && open_source(arena, options, &source)) {
        result = make_and_write(arena, &source, options, &params, kind);
    }
    close_source(&source);
    arena_free(arena);
    return result;
}
