/* The options of all commands, from one table. Private to the app. */
#pragma once

#include "aman/base/phrase.h"

typedef enum {
    OPT_LESSONS,
    OPT_CONFIG,
    OPT_DATA,
    OPT_ASSETS,
    OPT_WINDOWED,
    OPT_NOTES_WINDOW,
    OPT_DISPLAY,
    OPT_LANG,
    OPT_CALM,
    OPT_STICKS,
    OPT_FORMAT,
    OPT_STRICT,
    OPT_NO_LAYOUT,
    OPT_FIGURES,
    OPT_REVIEW,
    OPT_OUT,
    OPT_SIZE,
    OPT_TEXT_SIZE,
    OPT_THEME,
    OPT_SCREEN,
    OPT_INDEX_ONLY,
    OPT_SEED,
    OPT_FROM,
    OPT_TO,
    OPT_KIOSK,
    OPT_SHOWN,
    OPT_YES,
    OPT_HELP,
    OPT_VERSION,
    OPT_COUNT
} OptionId;

enum { ARGS_MAX = 1 << 20, OPTION_VALUES = 64 };

typedef struct {
    const char *value[OPT_COUNT]; /* the last one given; "" for a flag; NULL when absent */
    const char *screens[OPTION_VALUES];
    size_t screen_count;
    const char *const *args; /* borrowed from main's argv */
    size_t arg_count;
    Lang lang; /* of messages: --lang, else the environment's */
} Options;

/* Exit codes of every command. */
enum { EXIT_FINE = 0, EXIT_ERRORS = 1, EXIT_USAGE = 2 };

typedef struct Command {
    const char *name, *args;
    Phrase summary, more;    /* one line; what its own --help says besides */
    const OptionId *options; /* ends with OPT_COUNT */
    size_t args_least, args_most;
    bool is_guarded; /* it shows or keeps what is nobody else's: guard_begin() */
    int (*run)(const Options *options);
} Command;

/* Parses what follows the command's name. False after saying on stderr what is wrong. */
AMAN_CHECK bool options_parse(const Command *command, int argc, char **argv, Options *options);

/* Prints the help of one command. */
void options_help(const Command *command, Lang lang);
/* The first lines of any help. */
void options_usage(const char *name, const char *args, Lang lang);

/* The language that is `wanted`, else that of the environment, else LANG_COMMANDS. */
Lang options_lang(const char *wanted);

/* Says on stderr where more is told. */
void options_try(const char *command);

/* Its long name, without the dashes. */
const char *option_name(OptionId id);

/* The one reader of numbers: the value of an option in digits, from `least` to `most`. Without the
 * option `*number` stays as it is. False after saying what is allowed. */
AMAN_CHECK bool option_number(const Options *options, OptionId id, uint64_t least, uint64_t most,
                              uint64_t *number);

/* The same for a size such as "1280x720", of 320 to 7680 each way. */
AMAN_CHECK bool option_size(const Options *options, OptionId id, int *width, int *height);
