/* counts show: what was counted on this machine, one line a row. Small numbers are told to nobody:
 * "<5". */
#include "commands.h"
#include "paths.h"

#include "aman/base/file.h"
#include "aman/counts/counts.h"

#include <stdio.h>
#include <string.h>

enum { ARENA_BYTES = 256 * 1024 * 1024, LEAST_SHOWN = 5 };

static void print_row(const CountRow *row)
{
    printf(STR_FMT "\t" STR_FMT "\t" STR_FMT "\t" STR_FMT "\t" STR_FMT "\t" STR_FMT "\t" STR_FMT
                   "\t",
           STR_ARG(row->day), STR_ARG(row->metric), STR_ARG(row->value), STR_ARG(row->pack),
           STR_ARG(row->version), STR_ARG(row->lesson), STR_ARG(row->step));
    if (row->n < LEAST_SHOWN) {
        printf("<%d\n", LEAST_SHOWN);
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
        fprintf(stderr, "aman-kiosk: '%s': %s\n", path, counts_state_text(state, options->lang));
        return EXIT_USAGE;
    }
    bool is_read = counts_rows(counts, arena, &rows, &count);
    if (is_read) {
        printf("day\tmetric\tvalue\tpack\tversion\tlesson\tstep\tn\n");
        for (size_t i = 0; i < count; i++) {
            print_row(&rows[i]);
        }
    } else {
        fprintf(stderr, "aman-kiosk: '%s' cannot be read\n", path);
    }
    counts_close(counts);
    return is_read ? EXIT_FINE : EXIT_USAGE;
}

int cmd_counts(const Options *options)
{
    Arena *arena = arena_new(ARENA_BYTES);
    Paths paths = {0};
    int result = EXIT_USAGE;
    if (strcmp(options->args[0], "show") != 0) {
        fprintf(stderr, "aman-kiosk: 'counts' can do: show\n");
    } else if (arena) {
        paths_find_data(arena, options, &paths);
        result = file_exists(paths.counts) ? show(arena, options, paths.counts) : EXIT_FINE;
        if (!file_exists(paths.counts)) {
            fprintf(stderr, "aman-kiosk: nothing was counted yet: there is no '%s'\n",
                    paths.counts);
        }
    }
    arena_free(arena);
    return result;
}
