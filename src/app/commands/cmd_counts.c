/* counts ACTION: the table of actions, and the small ones. Small numbers are told to nobody: "<5",
 * and rows from which one could be worked out are left out. */
#include "commands.h"
#include "counts_actions.h"
#include "given.h"
#include "messages.h"
#include "postgres.h"

#include "aman/base/file.h"
#include "aman/counts/counts.h"
#include "aman/counts/dictionary.h"
#include "aman/report/report.h"

#include <stdio.h>
#include <string.h>

/* For the rows of the largest export or file of counts. */
#define ARENA_BYTES ((size_t)1024 * 1024 * 1024)

static void print_row(const CountRow *row)
{
    printf(STR_FMT "\t" STR_FMT "\t" STR_FMT "\t" STR_FMT "\t" STR_FMT "\t" STR_FMT "\t" STR_FMT
                   "\t",
           STR_ARG(row->day), STR_ARG(row->metric), STR_ARG(row->value), STR_ARG(row->pack),
           STR_ARG(row->version), STR_ARG(row->lesson), STR_ARG(row->step));
    if (row->n < COUNTS_LEAST_SHOWN) {
        printf("<%d\n", COUNTS_LEAST_SHOWN);
    } else {
        printf("%llu\n", (unsigned long long)row->n);
    }
}

static int show(Arena *arena, const Options *options, const char *path)
{
    CountsState state;
    CountRow *rows;
    size_t count;
    Counts *counts = counts_open_read(path, &state);
    if (!counts) {
        message(PHRASE_COMMAND_FILE_STATE, str_from_c(path),
                str_from_c(counts_state_text(state, options->lang)));
        return EXIT_USAGE;
    }
    bool is_read = counts_rows(counts, arena, &rows, &count);
    size_t shown = is_read ? report_rows(arena, rows, count) : 0;
    if (is_read) {
        printf("day\tmetric\tvalue\tpack\tversion\tlesson\tstep\tn\n");
        for (size_t i = 0; i < shown; i++) {
            print_row(&rows[i]);
        }
        if (shown < count) {
            message(PHRASE_COMMAND_COUNTS_SHOWN_NOT_ALL);
        }
    } else {
        message(PHRASE_COMMAND_NOT_READ, str_from_c(path));
    }
    counts_close(counts);
    return is_read ? EXIT_FINE : EXIT_USAGE;
}

int counts_show(const CountsCall *call)
{
    if (!given_data(call->options)) {
        return EXIT_USAGE;
    }
    if (!file_exists(call->paths.counts)) {
        message(PHRASE_COMMAND_NOTHING_COUNTED, str_from_c(call->paths.counts));
        return EXIT_FINE;
    }
    return show(call->arena, call->options, call->paths.counts);
}

static int print_dictionary(const CountsCall *call)
{
    for (size_t i = 0; i < DICTIONARY_ENTRIES; i++) {
        DictionaryEntry entry = dictionary_entry(i);
        printf("%s\t%s\t%s\n", entry.kind, entry.name, PHRASES[entry.says][call->options->lang]);
    }
    return EXIT_FINE;
}

static int print_schema(const CountsCall *call)
{
    (void)call;
    printf("%s", POSTGRES_SCHEMA);
    return EXIT_FINE;
}

static const OptionId SHOW[] = {OPT_DATA, OPT_LANG, OPT_COUNT};
static const OptionId EXPORT[] = {OPT_DATA, OPT_OUT, OPT_FORMAT, OPT_SHOWN, OPT_LANG, OPT_COUNT};
static const OptionId MERGE[] = {OPT_DATA, OPT_TO, OPT_LANG, OPT_COUNT};
static const OptionId REMOVE[] = {OPT_DATA, OPT_TO, OPT_YES, OPT_LANG, OPT_COUNT};
static const OptionId RESET[] = {OPT_DATA, OPT_YES, OPT_LANG, OPT_COUNT};
static const OptionId WORDS[] = {OPT_LANG, OPT_COUNT};

static const struct {
    const char *name;
    bool has_args;
    Phrase needs;            /* said where there are none */
    const OptionId *options; /* ends with OPT_COUNT */
    int (*run)(const CountsCall *call);
} ACTIONS[] = {
    {"show", false, PHRASE_COMMAND_COUNTS_TAKES_NONE, SHOW, counts_show},
    {"export", false, PHRASE_COMMAND_COUNTS_TAKES_NONE, EXPORT, counts_export_action},
    {"merge", true, PHRASE_COMMAND_COUNTS_TAKES_FILES, MERGE, counts_merge_action},
    {"remove", true, PHRASE_COMMAND_COUNTS_TAKES_DEVICE, REMOVE, counts_remove_action},
    {"reset", false, PHRASE_COMMAND_COUNTS_TAKES_NONE, RESET, counts_reset_action},
    {"dictionary", false, PHRASE_COMMAND_COUNTS_TAKES_NONE, WORDS, print_dictionary},
    {"schema", false, PHRASE_COMMAND_COUNTS_TAKES_NONE, WORDS, print_schema},
};
enum { ACTION_COUNT = sizeof ACTIONS / sizeof *ACTIONS };

static bool takes(const OptionId *own, int id)
{
    while (*own != OPT_COUNT && (int)*own != id) {
        own++;
    }
    return *own != OPT_COUNT;
}

/* Says what does not fit; an option that would do nothing is a mistake too. */
static bool fits(size_t action, const Options *options)
{
    const char *name = ACTIONS[action].name;
    if ((options->arg_count > 1) != ACTIONS[action].has_args) {
        message(ACTIONS[action].needs, str_from_c(name));
        return false;
    }
    for (int id = 0; id < OPT_COUNT; id++) {
        if (options->value[id] && !takes(ACTIONS[action].options, id)) {
            message(PHRASE_COMMAND_COUNTS_TAKES_NO_OPTION, str_from_c(name),
                    str_from_c(option_name((OptionId)id)));
            return false;
        }
    }
    return true;
}

int cmd_counts(const Options *options)
{
    size_t action = 0;
    while (action < ACTION_COUNT && strcmp(options->args[0], ACTIONS[action].name) != 0) {
        action++;
    }
    if (action == ACTION_COUNT) {
        message_part(PHRASE_COMMAND_COUNTS_ACTIONS);
        for (size_t i = 0; i < ACTION_COUNT; i++) {
            fprintf(stderr, "%s %s", i > 0 ? "," : "", ACTIONS[i].name);
        }
        fputc('\n', stderr);
        return EXIT_USAGE;
    }
    if (!fits(action, options)) {
        options_try("counts");
        return EXIT_USAGE;
    }
    CountsCall call = {.arena = arena_new(ARENA_BYTES),
                       .options = options,
                       .files = options->args + 1,
                       .file_count = options->arg_count - 1};
    if (!call.arena) {
        return EXIT_USAGE;
    }
    bool has_data = paths_find_data(call.arena, options, &call.paths);
    int result = has_data ? ACTIONS[action].run(&call) : EXIT_USAGE;
    arena_free(call.arena);
    return result;
}
