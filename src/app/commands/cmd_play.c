/* play SCRIPT: a sitting from a file, without a display. With --data its counts are kept, and it is
 * said when they could not be. */
#include "commands.h"
#include "given.h"
#include "machine.h"
#include "messages.h"

#include "aman/base/file.h"
#include "aman/session/play.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum { SCRIPT_BYTES = 1024 * 1024, ARENA_BYTES = 256 * 1024 * 1024 };

static Counts *open_counts(Arena *arena, const Paths *paths)
{
    if (!file_make_folder(paths->data)) {
        message(PHRASE_COMMAND_NOT_MADE, str_from_c(paths->data));
    }
    CountsParams params = machine_counts(arena, paths->counts);
    return counts_open(&params);
}

/* False after saying why not everything that was counted is in the file. */
static bool close_counts(Counts *counts, const Paths *paths)
{
    char number[32];
    Lang lang = messages_lang();
    CountsRest rest = counts ? counts_finish(counts) : (CountsRest){0};
    CountsState state = counts ? counts_state(counts) : COUNTS_BROKEN;
    if (state != COUNTS_FINE) {
        message(PHRASE_COMMAND_FILE_STATE, str_from_c(paths->counts),
                str_from_c(counts_state_text(state, lang)));
    }
    if (rest.spooled > 0) {
        snprintf(number, sizeof number, "%" PRIu64, rest.spooled);
        message(PHRASE_COMMAND_RUN_SPOOLED, str_from_c(number));
    }
    if (rest.lost > 0) {
        snprintf(number, sizeof number, "%" PRIu64, rest.lost);
        message(PHRASE_COMMAND_RUN_LOST, str_from_c(number));
    }
    counts_close(counts);
    return state == COUNTS_FINE && rest.spooled + rest.lost == 0;
}

static void print_counts(const Player *player)
{
    for (int i = 0; i < METRIC_COUNT; i++) {
        if (player->counts[i] > 0) {
            printf("%s %u\n", metric_name((Metric)i), player->counts[i]);
        }
    }
}

static int play(Arena *arena, Player *player, const char *name, Str script, Counts *counts)
{
    Outcome outcome;
    PlayResult result;
    while ((result = player_step(player, &script, &outcome)) == PLAY_STEP) {
        Str where = player_where(arena, player);
        printf("%u: " STR_FMT "\n", player->line, STR_ARG(where));
        if (counts) {
            counts_add(counts, machine_today(), outcome.events, outcome.event_count,
                       player->now_ms);
        }
        fflush(stdout);
    }
    if (result == PLAY_DONE) {
        print_counts(player);
        return EXIT_FINE;
    }
    Lang lang = messages_lang();
    Str level = level_word(LEVEL_ERROR, lang), error = player_error(arena, player, lang);
    fprintf(stderr, "%s:%u: " STR_FMT ": " STR_FMT "\n", name, player->line, STR_ARG(level),
            STR_ARG(error));
    return result == PLAY_FAILED ? EXIT_ERRORS : EXIT_USAGE;
}

int cmd_play(const Options *options)
{
    Arena *arena = arena_new(ARENA_BYTES);
    Paths paths;
    Str script;
    int result = EXIT_USAGE;
    uint64_t seed = 0;
    Library *library;
    if (!arena || !option_number(options, OPT_SEED, 0, UINT64_MAX, &seed) ||
        !given_library(arena, options, &paths, &library)) {
        arena_free(arena);
        return EXIT_USAGE;
    }
    Player *player = arena_alloc(arena, sizeof *player);
    if (file_read(arena, options->args[0], SCRIPT_BYTES, &script) != FILE_OK) {
        message(PHRASE_COMMAND_NOT_READ, str_from_c(options->args[0]));
    } else if (player) {
        bool keeps = options->value[OPT_DATA] != NULL;
        player_begin(player, library, seed);
        Counts *counts = keeps ? open_counts(arena, &paths) : NULL;
        result = play(arena, player, options->args[0], script, counts);
        result = keeps && !close_counts(counts, &paths) ? EXIT_USAGE : result;
    }
    arena_free(arena);
    return result;
}
