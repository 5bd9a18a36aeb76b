/* counts remove DEVICE [DAY]…: takes what one machine brought out of a collection again, or only
 * some days of it. One transaction; nothing else is touched. */
#include "counts_actions.h"
#include "counts_target.h"
#include "messages.h"

#include <string.h>

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

/* What is taken of one day, or of all when it is empty, is told when `*all` has it. */
static bool take_rows(const CountsCall *call, const CountsTarget *target, Str day,
                      CollectionTaken *all)
{
    CollectionTaken taken;
    Str device = str_from_c(call->files[0]);
    if (!target_remove(target, call->arena, device, day, &taken)) {
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

static int say(const CountsCall *call, const CountsTarget *target, const CollectionTaken *taken)
{
    Str device = str_from_c(call->files[0]), name = str_from_c(target->name);
    if (taken->rows == 0) {
        message(PHRASE_COMMAND_COUNTS_REMOVE_NOTHING, device, name);
        return EXIT_ERRORS;
    }
    const Str args[] = {device, str_print(call->arena, "%zu", taken->rows),
                        str_print(call->arena, "%zu", taken->days), str_from_c(taken->first),
                        str_from_c(taken->last)};
    if (call->options->value[OPT_YES]) {
        message_result(PHRASE_COMMAND_COUNTS_REMOVED, args[0], args[1], args[2], args[3], args[4]);
        return EXIT_FINE;
    }
    message(PHRASE_COMMAND_COUNTS_REMOVE, args[0], args[1], args[2], args[3], args[4]);
    return EXIT_USAGE;
}

int counts_remove_action(const CountsCall *call)
{
    CountsTarget target;
    CountsState state;
    CollectionTaken taken = {0};
    if (!are_days(call) || !target_is_clear(call) || !target_exists(call)) {
        return EXIT_USAGE;
    }
    bool is_fine = target_open(call, &target, &state);
    for (size_t i = 1; i < call->file_count && is_fine; i++) {
        is_fine = take_rows(call, &target, str_from_c(call->files[i]), &taken);
    }
    if (is_fine && call->file_count == 1) {
        is_fine = take_rows(call, &target, (Str){0}, &taken);
    }
    /* without --yes all is put back: so the numbers that are told are true */
    bool is_kept = is_fine && call->options->value[OPT_YES];
    if (!target_close(&target, is_kept, &state) || !is_fine) {
        return target_failed(call, &target, state, PHRASE_COMMAND_COUNTS_NOTHING_REMOVED);
    }
    return say(call, &target, &taken);
}
