/* pin set: a new PIN for the facilitator's corner, also for one that was forgotten: who can run
 * this on the machine needs no old one. */
#define _DEFAULT_SOURCE /* explicit_bzero */
#include "ask.h"
#include "commands.h"
#include "desk/pin.h"
#include "messages.h"
#include "paths.h"

#include "aman/base/file.h"
#include "aman/session/staff.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { PIN_ARENA_BYTES = 1024 * 1024, LINE_BYTES = ASK_BYTES };

/* One line of stdin without its end; false at the end of the input or when it is too long. */
static bool read_line(char line[LINE_BYTES], Str *typed)
{
    if (!fgets(line, LINE_BYTES, stdin)) {
        return false;
    }
    size_t len = strcspn(line, "\r\n");
    bool is_whole = line[len] != '\0' || feof(stdin);
    *typed = (Str){line, (uint32_t)len};
    return is_whole;
}

/* What is wrong with it, or PHRASE_NONE. */
static Phrase problem_of(Str typed)
{
    for (uint32_t i = 0; i < typed.len; i++) {
        if (typed.at[i] < '0' || typed.at[i] > '9') {
            return PHRASE_COMMAND_PIN_DIGITS;
        }
    }
    if (typed.len < PIN_LEAST || typed.len > PIN_MOST) {
        return PHRASE_COMMAND_PIN_LENGTH;
    }
    static const Phrase WEAK[] = {
        [PIN_IS_GOOD] = PHRASE_NONE,
        [PIN_IS_SHORT] = PHRASE_COMMAND_PIN_LENGTH,
        [PIN_IS_SAME] = PHRASE_COMMAND_PIN_SAME,
        [PIN_IS_ROW] = PHRASE_COMMAND_PIN_ROW,
        [PIN_IS_DATE] = PHRASE_COMMAND_PIN_DATE,
        [PIN_IS_KEYS] = PHRASE_COMMAND_PIN_KEYS,
        [PIN_IS_KNOWN] = PHRASE_COMMAND_PIN_KNOWN,
    };
    return WEAK[pin_weakness(typed)];
}

/* Reads the new PIN: twice from a person, once from a pipe. */
static bool read_new(char line[LINE_BYTES], Str *typed)
{
    char again[LINE_BYTES];
    Str second;
    bool is_person = isatty(STDIN_FILENO);
    if (is_person ? !ask_secret(PHRASE_COMMAND_PIN_NEW, line, typed) : !read_line(line, typed)) {
        message(PHRASE_COMMAND_PIN_NONE);
        return false;
    }
    Phrase problem = problem_of(*typed);
    if (problem != PHRASE_NONE) {
        message(PHRASE_COMMAND_PIN_UNCHANGED, phrase(problem, messages_lang()));
        return false;
    }
    bool is_same = !is_person || (ask_secret(PHRASE_COMMAND_PIN_AGAIN, again, &second) &&
                                  str_equal(*typed, second));
    explicit_bzero(again, sizeof again);
    if (!is_same) {
        message(PHRASE_COMMAND_PIN_UNCHANGED, phrase(PHRASE_COMMAND_PIN_DIFFER, messages_lang()));
    }
    return is_same;
}

static int set(Arena *arena, const Options *options)
{
    Paths paths = {0};
    Pin pin;
    char line[LINE_BYTES];
    Str typed;
    if (!paths_find_data(arena, options, &paths)) {
        return EXIT_USAGE;
    }
    if (!file_make_folder(paths.data)) {
        message(PHRASE_COMMAND_FOLDER_NOT_MADE_WHY, str_from_c(paths.data),
                str_from_c(strerror(errno)));
        return EXIT_USAGE;
    }
    Str path = str_print(arena, "%s/pin", paths.data);
    if (!path.at || !pin_open(&pin, path.at, 0)) {
        message(PHRASE_COMMAND_PIN_PATH);
        return EXIT_USAGE;
    }
    int code = EXIT_ERRORS;
    if (read_new(line, &typed)) {
        code = pin_set(&pin, typed) ? EXIT_FINE : EXIT_USAGE;
        if (code == EXIT_USAGE) {
            message(PHRASE_COMMAND_NOT_WRITTEN_WHY, path, str_from_c(strerror(errno)));
        } else {
            puts(PHRASES[PHRASE_COMMAND_PIN_SET][options->lang]);
        }
    }
    explicit_bzero(line, sizeof line);
    return code;
}

int cmd_pin(const Options *options)
{
    if (strcmp(options->args[0], "set") != 0) {
        message(PHRASE_COMMAND_PIN_NO_ACTION, str_from_c(options->args[0]));
        return EXIT_USAGE;
    }
    Arena *arena = arena_new(PIN_ARENA_BYTES);
    int code = arena ? set(arena, options) : EXIT_USAGE;
    arena_free(arena);
    return code;
}
