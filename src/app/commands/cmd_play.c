/* play SCRIPT: a sitting from a file, without a display. With --data its counts are kept. */
#include "commands.h"
#include "machine.h"
#include "messages.h"
#include "paths.h"

#include "aman/base/file.h"
#include "aman/session/play.h"

#include <stdio.h>
#include <stdlib.h>

enum { SCRIPT_BYTES = 1024 * 1024, ARENA_BYTES = 256 * 1024 * 1024 };

static Counts *open_counts(Arena *arena, const Options *options, const Paths *paths)
{
    if (!options->value[OPT_DATA]) {
        return NULL;
    }
    if (!file_make_folder(paths->data)) {
        message(PHRASE_COMMAND_NOT_MADE, str_from_c(paths->data));
    }
    CountsParams params = machine_counts(arena, paths->counts);
    return counts_open(&params);
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
    if (!arena || !option_number(options, OPT_SEED, 0, UINT64_MAX, &seed) ||
        !paths_find(arena, options, &paths)) {
        arena_free(arena);
        return EXIT_USAGE;
    }
    Library *library = arena_alloc(arena, sizeof *library);
    Player *player = arena_alloc(arena, sizeof *player);
    if (file_read(arena, options->args[0], SCRIPT_BYTES, &script) != FILE_OK) {
        message(PHRASE_COMMAND_NOT_READ, str_from_c(options->args[0]));
    } else if (library && player) {
        Diags diags = diags_begin(arena);
        PackSources sources = {
            .art_folder = paths.art, .icon_folder = paths.icons, .skips_reading = true};
        library_load(arena, paths.lessons, &ACTIVITY_KINDS, &sources, &diags, library);
        if (arena_is_full(arena)) {
            message(PHRASE_COMMAND_LIBRARY_MEMORY);
            arena_free(arena);
            return EXIT_USAGE;
        }
        player_begin(player, library, seed);
        Counts *counts = open_counts(arena, options, &paths);
        result = play(arena, player, options->args[0], script, counts);
        counts_close(counts);
    }
    arena_free(arena);
    return result;
}
