/* print WHAT --out FILE.html: sheets for the wall, for pockets and for who leads a session. */
#include "commands.h"
#include "given.h"
#include "machine.h"
#include "messages.h"

#include "aman/base/file.h"
#include "aman/report/print.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { PRINT_ARENA_BYTES = 256 * 1024 * 1024 };

static const Pack *find_plan(const Library *library, Str id)
{
    for (size_t i = 0; i < library->pack_count; i++) {
        if (library->packs[i]->is_plan && str_equal(library->packs[i]->id.text, id)) {
            return library->packs[i];
        }
    }
    return NULL;
}

static void say_plans(const Library *library, const char *id)
{
    message_part(id ? PHRASE_COMMAND_PRINT_NO_SESSION : PHRASE_COMMAND_PRINT_WHICH_SESSION,
                 str_from_c(id));
    for (size_t i = 0; i < library->pack_count; i++) {
        if (library->packs[i]->is_plan) {
            fprintf(stderr, " " STR_FMT, STR_ARG(library->packs[i]->id.text));
        }
    }
    fprintf(stderr, "\n");
}

/* The sheet that the arguments name; empty after saying on stderr why there is none. */
static Str make(const PrintParams *params, const Options *options)
{
    const char *what = options->args[0];
    Str page = {0};
    if (strcmp(what, "session") == 0) {
        const char *id = options->arg_count > 1 ? options->args[1] : NULL;
        const Pack *plan = id ? find_plan(params->library, str_from_c(id)) : NULL;
        if (!plan) {
            say_plans(params->library, id);
            return page;
        }
        page = print_session(params, plan);
    } else if (options->arg_count > 1) {
        message(PHRASE_COMMAND_PRINT_TAKES_NO_NAME, str_from_c(options->args[1]));
        return page;
    } else if (strcmp(what, "poster") == 0) {
        page = print_poster(params);
    } else if (strcmp(what, "cards") == 0) {
        page = print_cards(params);
    } else if (strcmp(what, "pledge") == 0) {
        page = print_pledge(params);
    } else if (strcmp(what, "start") == 0) {
        page = print_start(params);
    } else {
        message(PHRASE_COMMAND_PRINT_NO_SHEET, str_from_c(what));
        return page;
    }
    if (page.len == 0) {
        message(PHRASE_COMMAND_PRINT_NOTHING, str_from_c(what));
    }
    return page;
}

static int print_to(Arena *arena, const Options *options, const char *out)
{
    Paths paths;
    Library *library;
    if (!given_library(arena, options, &paths, &library)) {
        return EXIT_USAGE;
    }
    PrintParams params = {
        .arena = arena, .library = library, .today = machine_today(), .lang = options->lang};
    Str page = make(&params, options);
    if (page.len == 0) {
        return EXIT_ERRORS;
    }
    if (!file_write(out, page)) {
        message(PHRASE_COMMAND_NOT_WRITTEN_WHY, str_from_c(out), str_from_c(strerror(errno)));
        return EXIT_USAGE;
    }
    return EXIT_FINE;
}

int cmd_print(const Options *options)
{
    const char *out = options->value[OPT_OUT];
    if (!out || !str_ends(str_from_c(out), STR(".html"))) {
        message(PHRASE_COMMAND_OUT_NEEDED, STR("FILE.html"));
        return EXIT_USAGE;
    }
    Arena *arena = arena_new(PRINT_ARENA_BYTES);
    int result = arena ? print_to(arena, options, out) : EXIT_USAGE;
    arena_free(arena);
    return result;
}
