/* counts export and counts reset: to a file, read back before anything is said about it. */
#include "counts_actions.h"
#include "given.h"
#include "machine.h"
#include "messages.h"

#include "aman/base/file.h"
#include "aman/counts/export.h"
#include "aman/report/report.h"

#include <stdio.h>
#include <string.h>

static int say(const CountsCall *call, ExportResult result, const Exported *exported)
{
    if (result == EXPORT_FINE) {
        Lang lang = call->options->lang;
        message_result(phrase_form(PHRASE_COMMAND_COUNTS_ROWS, exported->rows, lang),
                       exported->path, str_print(call->arena, "%zu", exported->rows));
        return EXIT_FINE;
    }
    message(PHRASE_COMMAND_FILE_STATE, exported->path,
            str_from_c(export_result_text(result, call->options->lang)));
    return EXIT_USAGE;
}

static bool has_counts(const CountsCall *call)
{
    if (!given_data(call->options)) {
        return false;
    }
    bool has = file_exists(call->paths.counts);
    if (!has) {
        message(PHRASE_COMMAND_NOTHING_COUNTED, str_from_c(call->paths.counts));
    }
    return has;
}

static Counts *refuse_state(const CountsCall *call, Counts *counts, CountsState state)
{
    message(PHRASE_COMMAND_FILE_STATE, str_from_c(call->paths.counts),
            str_from_c(counts_state_text(state, call->options->lang)));
    counts_close(counts);
    return NULL;
}

/* Opened as the kiosk does, so that a cloned disk has got its own id before a file is named by it.
 */
static Counts *open_to_write(const CountsCall *call)
{
    CountsParams params = machine_counts(call->arena, call->paths.counts);
    Counts *counts = counts_open(&params);
    CountsState state = counts ? counts_state(counts) : COUNTS_BROKEN;
    return state == COUNTS_FINE ? counts : refuse_state(call, counts, state);
}

static Counts *open_to_read(const CountsCall *call)
{
    CountsState state;
    Counts *counts = counts_open_read(call->paths.counts, &state);
    return counts ? counts : refuse_state(call, NULL, state);
}

int counts_export_action(const CountsCall *call)
{
    const char *format = call->options->value[OPT_FORMAT], *out = call->options->value[OPT_OUT];
    ExportParams params = {.out = out,
                           .readable = call->options->value[OPT_SHOWN] ? report_rows : NULL};
    Exported exported;
    if (format && !format_find(str_from_c(format), &params.format)) {
        message(PHRASE_COMMAND_NO_FORMAT, str_from_c(format), STR("csv"), STR("jsonl"));
        return EXIT_USAGE;
    }
    if (!out || !out[0]) {
        message(PHRASE_COMMAND_COUNTS_OUT_NEEDED);
        return EXIT_USAGE;
    }
    if (!has_counts(call)) {
        return EXIT_USAGE;
    }
    Counts *counts = file_is_folder(out) ? open_to_write(call) : open_to_read(call);
    if (!counts) {
        return EXIT_USAGE;
    }
    ExportResult result = counts_export(counts, call->arena, &params, &exported);
    counts_close(counts);
    result = result == EXPORT_FINE ? counts_export_verify(exported.path.at) : result;
    return say(call, result, &exported);
}

int counts_reset_action(const CountsCall *call)
{
    Str folder = str_print(call->arena, "%s/exports", call->paths.data);
    Exported exported;
    if (!call->options->value[OPT_YES]) {
        message(PHRASE_COMMAND_COUNTS_RESET, folder);
        return EXIT_USAGE;
    }
    Counts *counts = folder.at && has_counts(call) ? open_to_write(call) : NULL;
    if (!counts) {
        return EXIT_USAGE;
    }
    ExportResult result = counts_reset(counts, call->arena, folder.at, &exported);
    counts_close(counts);
    return say(call, result, &exported);
}
