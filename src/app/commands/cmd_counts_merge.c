/* counts merge FILE…: each file is read completely and then merged, or refused with its line; the
 * others go on. One transaction for all. */
#include "counts_actions.h"
#include "machine.h"
#include "messages.h"
#include "postgres.h"

#include "aman/base/file.h"
#include "aman/counts/collection.h"
#include "aman/counts/import.h"

#include <stdio.h>
#include <string.h>

/* For the rows of the largest export or file of counts. */
#define MERGE_ARENA_BYTES ((size_t)1024 * 1024 * 1024)

/* Where the rows go: exactly one of the two. */
typedef struct {
    Collection *collection;
    Postgres *postgres;
    const char *name; /* of the collection */
} Target;

typedef struct {
    size_t merged, refused, news, known;
} MergeTally;

static Str number(Arena *arena, size_t value)
{
    return str_print(arena, "%zu", value);
}

static int merge_failed(const CountsCall *call, const Target *target, CountsState state)
{
    Lang lang = call->options->lang;
    const char *why = collection_state_text(state, lang);
    if (!target->collection && target->postgres) {
        why = postgres_error(target->postgres);
    }
    if (target->name) {
        message(PHRASE_COMMAND_COUNTS_NOTHING_MERGED_IN, str_from_c(target->name), str_from_c(why));
    } else {
        message(PHRASE_COMMAND_COUNTS_NOTHING_MERGED, str_from_c(why));
    }
    return EXIT_USAGE;
}

/* The folder is made only for a collection in the data folder: a file that is named with --to may
 * lie on a share that is not there at the moment. */
static const char *collection_path(const CountsCall *call)
{
    const char *to = call->options->value[OPT_TO];
    if (to) {
        return to;
    }
    if (!file_make_folder(call->paths.data)) {
        message(PHRASE_COMMAND_NOT_MADE, str_from_c(call->paths.data));
    }
    return call->paths.counts;
}

static bool open_target(const CountsCall *call, Target *target, CountsState *state)
{
    const char *to = call->options->value[OPT_TO];
    *state = COUNTS_BROKEN;
    if (to && postgres_is_address(to)) {
        target->postgres = postgres_open(call->arena, to, POSTGRES_MERGE);
        return target->postgres && !postgres_error(target->postgres);
    }
    target->name = collection_path(call);
    CountsParams params = machine_counts(call->arena, target->name);
    target->collection = collection_open(&params, state);
    return target->collection != NULL;
}

/* Ends the transaction; false (`*state` says why for a collection) when nothing was kept. */
static bool close_target(const Target *target, bool is_kept, CountsState *state)
{
    if (target->postgres) {
        return postgres_close(target->postgres, is_kept);
    }
    *state = collection_close(target->collection, is_kept);
    return *state == COUNTS_FINE;
}

static bool merge_add(const Target *target, const CountsImport *import, size_t *news)
{
    return target->postgres ? postgres_add(target->postgres, import->rows, import->count, news)
                            : collection_add(target->collection, import->rows, import->count,
                                             news) == COUNTS_FINE;
}

static bool is_own_file(const Target *target, const char *path)
{
    return target->collection && collection_is(target->collection, path);
}

/* False when the target failed; a file that is refused only counts. `arena` is for this file. */
static bool merge_file(const Target *target, Arena *arena, const char *path, Lang lang,
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
    size_t known = import.count - news;
    message_result(PHRASE_COMMAND_COUNTS_MERGED, str_from_c(path), number(arena, news),
                   number(arena, known));
    tally->merged++;
    tally->news += news;
    tally->known += known;
    return true;
}

static bool is_target_clear(const CountsCall *call)
{
    const char *to = call->options->value[OPT_TO];
    bool is_both = to && call->options->value[OPT_DATA];
    bool is_foreign = to && strstr(to, "://") && !postgres_is_address(to);
    if (is_both) {
        message(PHRASE_COMMAND_COUNTS_TO_OR_DATA);
    } else if (is_foreign) {
        message(PHRASE_COMMAND_COUNTS_TO);
    }
    return !is_both && !is_foreign;
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
    Target target = {0};
    MergeTally tally = {0};
    CountsState state;
    if (!is_target_clear(call)) {
        return EXIT_USAGE;
    }
    if (!open_target(call, &target, &state)) {
        int result = merge_failed(call, &target, state);
        postgres_close(target.postgres, false);
        return result;
    }
    Arena *arena = arena_new(MERGE_ARENA_BYTES);
    bool is_fine = arena != NULL;
    for (size_t i = 0; i < call->file_count && is_fine; i++) {
        is_fine = merge_file(&target, arena, call->files[i], call->options->lang, &tally);
        arena_reset(arena);
    }
    arena_free(arena);
    if (!close_target(&target, is_fine, &state) || !is_fine) {
        return merge_failed(call, &target, state);
    }
    return sum_up(call, &tally);
}
