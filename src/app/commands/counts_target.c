/* Where rows go to and are taken from: one transaction, whatever the collection is. */
#include "counts_target.h"

#include "machine.h"
#include "messages.h"

#include "aman/base/file.h"

#include <stdio.h>
#include <string.h>

bool target_is_clear(const CountsCall *call)
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

bool target_exists(const CountsCall *call)
{
    const char *to = call->options->value[OPT_TO];
    const char *path = to ? to : call->paths.counts;
    bool is_there = (to && postgres_is_address(to)) || file_exists(path);
    if (!is_there) {
        message(PHRASE_COMMAND_NOTHING_COUNTED, str_from_c(path));
    }
    return is_there;
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

bool target_open(const CountsCall *call, CountsTarget *target, CountsState *state)
{
    const char *to = call->options->value[OPT_TO];
    *target = (CountsTarget){.name = "PostgreSQL"};
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
bool target_close(CountsTarget *target, bool is_kept, CountsState *state)
{
    if (target->postgres) {
        return postgres_close(target->postgres, is_kept);
    }
    *state = collection_close(target->collection, is_kept);
    return *state == COUNTS_FINE;
}

int target_failed(const CountsCall *call, CountsTarget *target, CountsState state, Phrase says)
{
    Lang lang = call->options->lang;
    const char *why = collection_state_text(state, lang);
    if (!target->collection && target->postgres) {
        why = postgres_error(target->postgres);
    }
    Str text = str_from_c(why);
    if (target->collection || !target->postgres) {
        text = str_print(call->arena, "%s: %s", target->name, why);
    }
    message_print(MESSAGE_LINE, says, &text, 1);
    postgres_close(target->postgres, false);
    target->postgres = NULL;
    return EXIT_USAGE;
}

bool target_remove(const CountsTarget *target, Arena *arena, Str device, Str day,
                   CollectionTaken *taken)
{
    return target->postgres
               ? postgres_remove(target->postgres, arena, device, day, taken)
               : collection_remove(target->collection, device, day, taken) == COUNTS_FINE;
}
