/* One table of options; getopt_long and the help texts are made from it. */
#define _GNU_SOURCE /* getopt_long */
#include "options.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LARGEST_SIDE = 7680, LEAST_SIDE = 320 };

static const struct {
    const char *name, *value, *help;
} OPTIONS[OPT_COUNT] = {
    [OPT_LESSONS] = {"lessons", "DIR", "the folder of packs"},
    [OPT_CONFIG] = {"config", "FILE", "the settings of this machine"},
    [OPT_DATA] = {"data", "DIR", "where counts are kept"},
    [OPT_ASSETS] = {"assets", "DIR", "fonts, pictures and words of the program"},
    [OPT_WINDOWED] = {"windowed", "WxH", "a window of this size instead of the full screen"},
    [OPT_NOTES_WINDOW] = {"notes-window", "WxH",
                          "with --windowed: notes of a workshop in a second one"},
    [OPT_DISPLAY] = {"display", "N", "on which display, from 1: the projector's, in a workshop"},
    [OPT_LANG] = {"lang", "L", "id or en"},
    [OPT_CALM] = {"calm", NULL, "begin each visit with reduced motion"},
    [OPT_STICKS] = {"sticks", "DIR", "every folder in DIR counts as a USB stick, and nothing else"},
    [OPT_FORMAT] = {"format", "F", "text or json; of counts: csv or jsonl"},
    [OPT_STRICT] = {"strict", NULL, "warnings count as errors"},
    [OPT_NO_LAYOUT] = {"no-layout", NULL, "do not look whether texts fit the screen: faster"},
    [OPT_OUT] = {"out", "PATH", "the folder, or the file, to write to"},
    [OPT_SIZE] = {"size", "WxH", "size of the screen (1920x1080)"},
    [OPT_TEXT_SIZE] = {"text-size", "P", "100, 125, 150 or 200 percent"},
    [OPT_THEME] = {"theme", "T", "light or contrast"},
    [OPT_SCREEN] = {"screen", "NAME",
                    "only screens whose name contains NAME; may be given several times"},
    [OPT_INDEX_ONLY] = {"index-only", NULL, "check the layout without writing pictures"},
    [OPT_SEED] = {"seed", "N", "shuffle by this number; 0 keeps the author's order"},
    [OPT_FROM] = {"from", "DAY", "the first day, as 2026-11-24"},
    [OPT_TO] = {"to", "TO", "the last day; of counts: postgresql://… or a file to merge into"},
    [OPT_KIOSK] = {"kiosk", "ID", "only the machine with this id; a wrong one lists them"},
    [OPT_SHOWN] = {"shown", NULL, "to read, not to merge: numbers below 5 are hidden"},
    [OPT_YES] = {"yes", NULL, "do it without asking"},
    [OPT_HELP] = {"help", NULL, "this text"},
    [OPT_VERSION] = {"version", NULL, "the version"},
};

const char *option_name(OptionId id)
{
    return OPTIONS[id].name;
}

void options_help(const Command *command)
{
    printf("Usage: aman-kiosk %s%s%s [OPTION]…\n\n%s\n%s\nOptions:\n", command->name,
           command->args[0] ? " " : "", command->args, command->summary,
           command->more ? command->more : "");
    for (const OptionId *id = command->options; *id != OPT_COUNT; id++) {
        char left[32];
        snprintf(left, sizeof left, "--%s%s%s", OPTIONS[*id].name, OPTIONS[*id].value ? " " : "",
                 OPTIONS[*id].value ? OPTIONS[*id].value : "");
        printf("  %-20s %s\n", left, OPTIONS[*id].help);
    }
    printf("  %-20s %s\n", "--help", OPTIONS[OPT_HELP].help);
    printf("\nExit status: 0 fine, 1 the input has errors, 2 wrong use or a problem of the "
           "machine.\n");
}

void options_help_all(void)
{
    printf("Usage: aman-kiosk COMMAND [OPTION]…\n\n"
           "An offline kiosk that helps young people to stay safe online.\n\nCommands:\n");
    for (const Command *const *command = COMMANDS; *command; command++) {
        char left[40];
        snprintf(left, sizeof left, "%s %s", (*command)->name, (*command)->args);
        printf("  %-24s %s\n", left, (*command)->summary);
    }
    printf("\n'aman-kiosk COMMAND --help' says more. Without a command the kiosk starts.\n");
}

static bool takes(const Command *command, int id)
{
    for (const OptionId *own = command->options; *own != OPT_COUNT; own++) {
        if ((int)*own == id) {
            return true;
        }
    }
    return id == OPT_HELP || id == OPT_VERSION;
}

static Lang language(const char *wanted)
{
    Lang lang = LANG_EN;
    const char *sources[] = {wanted, getenv("LC_ALL"), getenv("LC_MESSAGES"), getenv("LANG")};
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
        if (sources[i] && sources[i][0] && lang_find(str_from_c(sources[i]), &lang)) {
            break;
        }
    }
    return lang;
}

static bool take_values(const Command *command, int argc, char **argv, Options *options)
{
    struct option longs[OPT_COUNT + 1] = {{0}};
    size_t count = 0;
    for (int id = 0; id < OPT_COUNT; id++) {
        if (takes(command, id)) {
            longs[count++] = (struct option){
                OPTIONS[id].name, OPTIONS[id].value ? required_argument : no_argument, NULL, id};
        }
    }
    optind = 1;
    for (int id; (id = getopt_long(argc, argv, "", longs, NULL)) != -1;) {
        if (id < 0 || id >= OPT_COUNT) {
            return false;
        }
        options->value[id] = optarg ? optarg : "";
        if (id == OPT_SCREEN && options->screen_count < OPTION_VALUES) {
            options->screens[options->screen_count++] = optarg;
        }
    }
    return true;
}

bool options_parse(const Command *command, int argc, char **argv, Options *options)
{
    *options = (Options){0};
    bool is_fine = take_values(command, argc, argv, options);
    options->args = (const char *const *)argv + optind;
    options->arg_count = is_fine ? (size_t)(argc - optind) : 0;
    bool asks_help = options->value[OPT_HELP] || options->value[OPT_VERSION];
    if (is_fine && !asks_help &&
        (options->arg_count < command->args_least || options->arg_count > command->args_most)) {
        fprintf(stderr, "aman-kiosk: '%s' takes: %s\n", command->name,
                command->args[0] ? command->args : "no arguments");
        is_fine = false;
    }
    const char *wanted = options->value[OPT_LANG];
    Lang lang;
    if (is_fine && wanted && !lang_find(str_from_c(wanted), &lang)) {
        fprintf(stderr, "aman-kiosk: there is no language '%s': write id or en\n", wanted);
        is_fine = false;
    }
    options->lang = language(wanted);
    if (!is_fine) {
        fprintf(stderr, "Try 'aman-kiosk %s --help'.\n", command->name);
    }
    return is_fine;
}

bool size_parse(const char *text, int *width, int *height)
{
    char *end;
    long w = strtol(text, &end, 10);
    if (end == text || *end != 'x') {
        return false;
    }
    const char *second = end + 1;
    long h = strtol(second, &end, 10);
    if (end == second || *end != '\0') {
        return false;
    }
    *width = (int)w;
    *height = (int)h;
    return w >= LEAST_SIDE && w <= LARGEST_SIDE && h >= LEAST_SIDE && h <= LARGEST_SIDE;
}
