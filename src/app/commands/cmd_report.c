/* report --out FILE: what was counted, as a page, a workbook or CSV that may be given to others. */
#define _XOPEN_SOURCE 700 /* mkstemp */
#include "commands.h"
#include "figures.h"
#include "given.h"
#include "machine.h"
#include "messages.h"
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
        message(PHRASE_COMMAND_OUT_NEEDED_REPORT);
        return false;
    }
    for (int i = 0; i < OUT_KINDS; i++) {
        if (str_ends(str_from_c(out), str_from_c(ENDINGS[i]))) {
            *kind = (OutKind)i;
            return true;
        }
    }
    message(PHRASE_COMMAND_REPORT_ENDING, str_from_c(out));
    return false;
}

static bool read_day(const Options *options, OptionId id, const char *name, Day *day)
{
    const char *text = options->value[id];
    if (text && !sums_day_parse(str_from_c(text), day)) {
        message(PHRASE_COMMAND_REPORT_NO_DAY, str_from_c(text), str_from_c(name));
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
        message(PHRASE_COMMAND_REPORT_SWAPPED, str_from_c(from), str_from_c(to));
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
    const char *why = source->postgres ? postgres_error(source->postgres)
                                       : PHRASES[PHRASE_COMMAND_POSTGRES_MEMORY][messages_lang()];
    if (why) {
        message(PHRASE_COMMAND_SAID, str_from_c(source->name), str_from_c(why));
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
    if (!given_data(options) || !paths_find_data(arena, options, &paths)) {
        return false;
    }
    source->name = paths.counts;
    if (!file_exists(paths.counts)) {
        message(PHRASE_COMMAND_NOTHING_COUNTED, str_from_c(paths.counts));
        return true;
    }
    source->counts = counts_open_read(paths.counts, &state);
    if (!source->counts) {
        message(PHRASE_COMMAND_FILE_STATE, str_from_c(paths.counts),
                str_from_c(counts_state_text(state, options->lang)));
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
    if (why) {
        message(PHRASE_COMMAND_NOT_READ_WHY, str_from_c(source->name), str_from_c(why));
    } else {
        message(PHRASE_COMMAND_NOT_READ, str_from_c(source->name));
    }
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
    message_part(PHRASE_COMMAND_REPORT_NO_KIOSK, device, str_from_c(source->name));
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
        if (bytes.len > 0) { /* else spreadsheets take its letters for those of another table */
            bytes = str_print(arena, "\xEF\xBB\xBF" STR_FMT, STR_ARG(bytes));
        }
        break;
    case OUT_KINDS:
        break;
    }
    if (bytes.len == 0 || !file_write(out, bytes)) {
        message(PHRASE_COMMAND_NOT_WRITTEN_WHY, str_from_c(out),
                errno != 0 ? str_from_c(strerror(errno))
                           : phrase(PHRASE_COMMAND_REPORT_TOO_LARGE, messages_lang()));
        return EXIT_USAGE;
    }
    return EXIT_FINE;
}

/* Which machine and day, and the command that takes it out. */
static int say_impossible(Arena *arena, const Source *source, const Options *options,
                          const Report *report)
{
    const char *data = options->value[OPT_DATA];
    Str where = {0};
    if (source->postgres) {
        where = STR("--to postgresql://…"); /* an address may hold a password */
    } else if (data) {
        where = str_print(arena, "--data '%s'", data);
    }
    message(PHRASE_COMMAND_REPORT_IMPOSSIBLE, str_from_c(source->name), report->bad_device,
            report->bad_day, where);
    return EXIT_ERRORS;
}

static int make_and_write(Arena *arena, const Source *source, const Options *options,
                          ReportParams *params, OutKind kind)
{
    Report report;
    Paths paths;
    Library *library;
    params->device = str_from_c(options->value[OPT_KIOSK]);
    int result = params->device.len > 0 ? check_device(arena, source, params->device) : EXIT_FINE;
    if (result != EXIT_FINE) {
        return result;
    }
    if (!given_library(arena, options, &paths, &library)) {
        return EXIT_USAGE;
    }
    names_of(arena, library, params);
    switch (make_report(arena, source, params, &report)) {
    case REPORT_FINE:
        return write_report(arena, &report, options, kind);
    case REPORT_NO_READ:
        return say_no_read(source);
    case REPORT_NO_MEMORY:
        message(PHRASE_COMMAND_REPORT_MEMORY);
        return EXIT_USAGE;
    case REPORT_TOO_LARGE:
        return say_impossible(arena, source, options, &report);
    }
    return EXIT_USAGE;
}

int cmd_report(const Options *options)
{
    Day today = machine_today(), made = clock_made();
    ReportParams params = {.tells_unknown = true, .certain = clock_certain(today, made)};
    Source source = {0};
    OutKind kind;
    int result = EXIT_USAGE;
    if (!read_kind(options->value[OPT_OUT], &kind) || !read_period(options, &params)) {
        return EXIT_USAGE;
    }
    Arena *arena = arena_new(REPORT_ARENA_BYTES);
    if (arena && day_is_before(today, made)) {
        message(PHRASE_COMMAND_CLOCK_BEFORE, day_text(arena, today));
    }
    if (arena && open_source(arena, options, &source)) {
        result = make_and_write(arena, &source, options, &params, kind);
    }
    close_source(&source);
    arena_free(arena);
    return result;
}
