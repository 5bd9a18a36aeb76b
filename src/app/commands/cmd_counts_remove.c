/* counts remove DEVICE [DAY]… or FILE…: takes what one machine brought out of a collection again,
 * only some days of it, or what files of counts have brought: each day of each machine that is in
 * them. One transaction; nothing else is touched. */
#include "counts_actions.h"
#include "counts_target.h"
#include "messages.h"

#include "aman/base/file.h"
#include "aman/counts/import.h"

#include <stdio.h>
#include <string.h>

/* For the rows of the largest export or file of counts. */
#define REMOVE_ARENA_BYTES ((size_t)1024 * 1024 * 1024)

typedef struct {
    const CountsCall *call;
    CountsTarget target;
    CountsImport *files; /* as many as the call has; NULL: it names a machine and days */
    CollectionTaken taken;
} Removal;

/* The id of a machine has neither. */
static bool names_files(const CountsCall *call)
{
    return strpbrk(call->files[0], "./") || file_exists(call->files[0]);
}

/* False after saying which day is none. */
static bool are_days(const CountsCall *call)
{
    for (size_t i = 1; i < call->file_count; i++) {
        Day day;
        if (!day_parse(str_from_c(call->files[i]), &day)) {
            message(PHRASE_COMMAND_COUNTS_REMOVE_NO_DAY, str_from_c(call->files[i]));
            return false;
        }
    }
    return true;
}

/* All of them, before one row is taken. False after saying what is wrong with one. */
static bool read_files(Removal *removal, Arena *arena)
{
    const CountsCall *call = removal->call;
    removal->files = arena_array(arena, call->file_count, sizeof *removal->files);
    bool is_fine = removal->files != NULL;
    for (size_t i = 0; i < call->file_count && is_fine; i++) {
        is_fine = counts_import(arena, call->files[i], &removal->files[i]);
        if (!is_fine) {
            Str text =
                import_message(arena, call->files[i], &removal->files[i], call->options->lang);
            fprintf(stderr, STR_FMT "\n", STR_ARG(text));
        }
    }
    return is_fine;
}

/* Of one day, or of all when it is empty. */
static bool take_rows(Removal *removal, Str device, Str day)
{
    CollectionTaken taken, *all = &removal->taken;
    if (!target_remove(&removal->target, removal->call->arena, device, day, &taken)) {
        return false;
    }
    bool is_first = all->first[0] == '\0' || strcmp(taken.first, all->first) < 0;
    if (taken.rows > 0) {
        memcpy(all->first, is_first ? taken.first : all->first, sizeof all->first);
        memcpy(all->last, strcmp(taken.last, all->last) > 0 ? taken.last : all->last,
               sizeof all->last);
    }
    all->rows += taken.rows;
    all->days += taken.days;
    return true;
}

/* The days of a machine stand together in a file. */
static bool take_file(Removal *removal, const CountsImport *file)
{
    bool is_fine = true;
    for (size_t i = 0; i < file->count && is_fine; i++) {
        const CountRow *now = &file->rows[i], *before = i > 0 ? now - 1 : NULL;
        bool is_known =
            before && str_equal(now->device, before->device) && str_equal(now->day, before->day);
        is_fine = is_known || take_rows(removal, now->device, now->day);
    }
    return is_fine;
}

static bool take_all(Removal *removal)
{
    const CountsCall *call = removal->call;
    bool is_fine = true;
    if (!removal->files && call->file_count == 1) {
        return take_rows(removal, str_from_c(call->files[0]), (Str){0});
    }
    for (size_t i = removal->files ? 0 : 1; i < call->file_count && is_fine; i++) {
        is_fine = removal->files
                      ? take_file(removal, &removal->files[i])
                      : take_rows(removal, str_from_c(call->files[0]), str_from_c(call->files[i]));
    }
    return is_fine;
}

static int say(const Removal *removal)
{
    const CountsCall *call = removal->call;
    const CollectionTaken *taken = &removal->taken;
    Str what = str_from_c(call->files[0]);
    for (size_t i = 1; removal->files && i < call->file_count; i++) {
        what = str_print(call->arena, STR_FMT ", %s", STR_ARG(what), call->files[i]);
    }
    if (taken->rows == 0) {
        message(PHRASE_COMMAND_COUNTS_REMOVE_NOTHING, what, str_from_c(removal->target.name));
        return EXIT_ERRORS;
    }
    const Str args[] = {what, str_print(call->arena, "%zu", taken->rows),
                        str_print(call->arena, "%zu", taken->days), str_from_c(taken->first),
                        str_from_c(taken->last)};
    if (call->options->value[OPT_YES]) {
        message_result(PHRASE_COMMAND_COUNTS_REMOVED, args[0], args[1], args[2], args[3], args[4]);
        return EXIT_FINE;
    }
    message(PHRASE_COMMAND_COUNTS_REMOVE, args[0], args[1], args[2], args[3], args[4]);
    return EXIT_USAGE;
}

static int remove_all(Removal *removal)
{
    const CountsCall *call = removal->call;
    CountsTarget *target = &removal->target;
    CountsState state;
    if (!target_open(call, target, &state)) {
        return target_failed(call, target, state, PHRASE_COMMAND_COUNTS_NOTHING_REMOVED);
    }
    bool is_fine = take_all(removal);
    /* without --yes all is put back: so the numbers that are told are true */
    bool is_kept = is_fine && call->options->value[OPT_YES];
    if (!target_close(target, is_kept, &state) || !is_fine) {
        return target_failed(call, target, state, PHRASE_COMMAND_COUNTS_NOTHING_REMOVED);
    }
    return say(removal);
}

int counts_remove_action(const CountsCall *call)
{
    Removal removal = {.call = call};
    bool has_files = names_files(call);
    if ((!has_files && !are_days(call)) || !target_is_clear(call) || !target_exists(call)) {
        return EXIT_USAGE;
    }
    Arena *arena = has_files ? arena_new(REMOVE_ARENA_BYTES) : NULL;
    int code =
        !has_files || (arena && read_files(&removal, arena)) ? remove_all(&removal) : EXIT_USAGE;
    arena_free(arena);
    return code;
}
