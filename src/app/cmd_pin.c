/* pin set: a new PIN for the facilitator's corner, also for one that was forgotten: who can run
 * this on the machine needs no old one. */
#define _DEFAULT_SOURCE /* explicit_bzero */
#include "commands.h"
#include "paths.h"
#include "pin.h"

#include "aman/base/file.h"
#include "aman/session/staff.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { PIN_ARENA_BYTES = 1024 * 1024, LINE_BYTES = 256 };

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

/* The same from a person, who does not want it on the screen. */
static bool ask(const char *question, char line[LINE_BYTES], Str *typed)
{
    struct termios usual, silent;
    fprintf(stderr, "%s: ", question);
    if (tcgetattr(STDIN_FILENO, &usual) != 0) {
        return false;
    }
    silent = usual;
    silent.c_lflag &= (tcflag_t)~ECHO;
    if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) != 0) {
        return false;
    }
    bool is_read = read_line(line, typed);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &usual);
    fprintf(stderr, "\n");
    return is_read;
}

/* What is wrong with it; NULL: nothing. */
static const char *problem_of(Str typed)
{
    for (uint32_t i = 0; i < typed.len; i++) {
        if (typed.at[i] < '0' || typed.at[i] > '9') {
            return "it may hold only the digits 0 to 9";
        }
    }
    if (typed.len < PIN_LEAST || typed.len > PIN_MOST) {
        return "it must have 4 to 8 digits";
    }
    return pin_is_good(typed) ? NULL : "everybody tries digits such as 1234, 4321 or 0000 first";
}

/* Reads the new PIN: twice from a person, once from a pipe. */
static bool read_new(char line[LINE_BYTES], Str *typed)
{
    char again[LINE_BYTES];
    Str second;
    bool is_person = isatty(STDIN_FILENO);
    if (is_person ? !ask("New PIN", line, typed) : !read_line(line, typed)) {
        fprintf(stderr, "aman-kiosk: no PIN was given: type it, or send one line on stdin\n");
        return false;
    }
    const char *problem = problem_of(*typed);
    if (problem) {
        fprintf(stderr, "aman-kiosk: the PIN was not changed: %s\n", problem);
        return false;
    }
    if (!is_person) {
        return true;
    }
    bool is_same = ask("The same again", again, &second) && str_equal(*typed, second);
    explicit_bzero(again, sizeof again);
    if (!is_same) {
        fprintf(stderr, "aman-kiosk: the PIN was not changed: the two were not the same\n");
    }
    return is_same;
}

static int set(Arena *arena, const Options *options)
{
    Paths paths = {0};
    Pin pin;
    char line[LINE_BYTES];
    Str typed;
    paths_find_data(arena, options, &paths);
    if (!paths.data || !file_make_folder(paths.data)) {
        fprintf(stderr, "aman-kiosk: the folder '%s' cannot be made: %s\n",
                paths.data ? paths.data : "", strerror(errno));
        return EXIT_USAGE;
    }
    Str path = str_print(arena, "%s/pin", paths.data);
    if (!path.at || !pin_open(&pin, path.at, 0)) {
        fprintf(stderr, "aman-kiosk: there is not enough memory, or the path is too long\n");
        return EXIT_USAGE;
    }
    int code = EXIT_ERRORS;
    if (read_new(line, &typed)) {
        code = pin_set(&pin, typed) ? EXIT_FINE : EXIT_USAGE;
        if (code == EXIT_USAGE) {
            fprintf(stderr, "aman-kiosk: '" STR_FMT "' cannot be written: %s\n", STR_ARG(path),
                    strerror(errno));
        } else {
            printf("The PIN is set. If it is the first one and the kiosk is running: start it "
                   "anew.\n");
        }
    }
    explicit_bzero(line, sizeof line);
    return code;
}

int cmd_pin(const Options *options)
{
    if (strcmp(options->args[0], "set") != 0) {
        fprintf(stderr, "aman-kiosk: there is no action '%s' of pin: write 'aman-kiosk pin set'\n",
                options->args[0]);
        return EXIT_USAGE;
    }
    Arena *arena = arena_new(PIN_ARENA_BYTES);
    int code = arena ? set(arena, options) : EXIT_USAGE;
    arena_free(arena);
    return code;
}
