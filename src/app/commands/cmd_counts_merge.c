/* counts merge FILE…: each file is read completely and then merged, or refused with its line; the
 * others go on. One transaction for all. */
#include "counts_target.h"
#include "machine.h"
#include "messages.h"

#include "aman/base/diag.h"
#include "aman/counts/clock.h"
#include "aman/counts/import.h"

#include <stdio.h>

/* For the rows of the largest export or file of counts. */
#define MERGE_ARENA_BYTES ((size_t)1024 * 1024 * 1024)

typedef struct {
    size_t merged, refused, news, known;
} MergeTally;

static Str number(Arena *arena, size_t value)
{
    return str_print(arena, "%zu", value);
}

static bool merge_add(const CountsTarget *target, const CountsImport *import, size_t *news)
{
    return target->postgres ? postgres_add(target->postgres, import->rows, import->count, news)
                            : collection_add(target->collection, import->rows, import->count,
                                             news) == COUNTS_FINE;
}

static bool is_own_file(const CountsTarget *target, const char *path)
{
    return target->collection && collection_is(target->collection, path);
}

/* Machines whose clock was wrong are named, and their days; they are merged all the same. */
static void say_doubts(Arena *arena, const char *path, const CountsImport *import, Lang lang)
{
    CertainDays certain = clock_certain(machine_today(), clock_made());
    DoubtfulDays found;
    size_t at = 0;
    while (clock_next_doubt(arena, &certain, import->rows, import->count, &at, &found)) {
        const Str args[] = {found.device, found.days};
        Str says = phrase_fill(arena, PHRASE_COMMAND_COUNTS_DOUBT, lang, args, 2);
        Str level = level_word(LEVEL_WARNING, lang);
        fprintf(stderr, "%s: " STR_FMT ": " STR_FMT "\n", path, STR_ARG(level), STR_ARG(says));
    }
}

/* False when the target failed; a file that is refused only counts. `arena` is for this file. */
static bool merge_file(const CountsTarget *target, Arena *arena, const char *path, Lang lang,
                       MergeTally *tally)
{
    CountsImport import = {.result = IMPORT_ITSELF};
    size_t news;
    if (is_own_file(target, path) || !counts_import(arena, path, &import)) {
        Str text = import_message(arena, path, &import, lang);
        fprintf(stderr, STR_FMT "\n", STR_ARG(text));
        tally->refused++;
        return true;
    }
    if (!merge_add(target, &import, &news)) {
        return false;
    }
    say_doubts(arena, path, &import, lang);
    size_t known = import.count - news;
    message_result(PHRASE_COMMAND_COUNTS_MERGED, str_from_c(path), number(arena, news),
                   number(arena, known));
    tally->merged++;
    tally->news += news;
    tally->known += known;
    return true;
}

static int sum_up(const CountsCall *call, const MergeTally *tally)
{
    message_result(PHRASE_COMMAND_COUNTS_MERGED_ALL, number(call->arena, tally->merged),
                   number(call->arena, tally->refused), number(call->arena, tally->news),
                   number(call->arena, tally->known));
    return tally->refused > 0 ? EXIT_ERRORS : EXIT_FINE;
}

int counts_merge_action(const CountsCall *call)
{
    CountsTarget target = {0};
    MergeTally tally = {0};
    CountsState state;
    if (!target_is_clear(call)) {
        return EXIT_USAGE;
    }
    if (!target_open(call, &target, &state)) {
        return target_failed(call, &target, state, PHRASE_COMMAND_COUNTS_NOTHING_MERGED);
    }
    Arena *arena = arena_new(MERGE_ARENA_BYTES);
    bool is_fine = arena != NULL;
    for (size_t i = 0; i < call->file_count && is_fine; i++) {
        is_fine = merge_file(&target, arena, call->files[i], call->options->lang, &tally);
        arena_reset(arena);
    }
    arena_free(arena);
    if (!target_close(&target, is_fine, &state) || !is_fine) {
        return target_failed(call, &target, state, PHRASE_COMMAND_COUNTS_NOTHING_MERGED);
    }
    return sum_up(call, &tally);
}
