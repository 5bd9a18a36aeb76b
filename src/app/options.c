/* One table of options; getopt_long and the help texts are made from it. */
#define _GNU_SOURCE /* getopt_long */
#include "options.h"

#include "messages.h"

#include <getopt.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LARGEST_SIDE = 7680, LEAST_SIDE = 320 };

static const struct {
    const char *name, *value;
    Phrase help; /* of OPT_LANG: none, the languages are its help */
} OPTIONS[OPT_COUNT] = {
    [OPT_LESSONS] = {"lessons", "DIR", PHRASE_COMMAND_OPTION_LESSONS},
    [OPT_CONFIG] = {"config", "FILE", PHRASE_COMMAND_OPTION_CONFIG},
    [OPT_DATA] = {"data", "DIR", PHRASE_COMMAND_OPTION_DATA},
    [OPT_ASSETS] = {"assets", "DIR", PHRASE_COMMAND_OPTION_ASSETS},
    [OPT_WINDOWED] = {"windowed", "WxH", PHRASE_COMMAND_OPTION_WINDOWED},
    [OPT_NOTES_WINDOW] = {"notes-window", "WxH", PHRASE_COMMAND_OPTION_NOTES_WINDOW},
    [OPT_DISPLAY] = {"display", "N", PHRASE_COMMAND_OPTION_DISPLAY},
    [OPT_LANG] = {"lang", "L", PHRASE_NONE},
    [OPT_CALM] = {"calm", NULL, PHRASE_COMMAND_OPTION_CALM},
    [OPT_STICKS] = {"sticks", "DIR", PHRASE_COMMAND_OPTION_STICKS},
    [OPT_FORMAT] = {"format", "F", PHRASE_COMMAND_OPTION_FORMAT},
    [OPT_STRICT] = {"strict", NULL, PHRASE_COMMAND_OPTION_STRICT},
    [OPT_NO_LAYOUT] = {"no-layout", NULL, PHRASE_COMMAND_OPTION_NO_LAYOUT},
    [OPT_FIGURES] = {"figures", NULL, PHRASE_COMMAND_OPTION_FIGURES},
    [OPT_REVIEW] = {"review", NULL, PHRASE_COMMAND_OPTION_REVIEW},
    [OPT_OUT] = {"out", "PATH", PHRASE_COMMAND_OPTION_OUT},
    [OPT_SIZE] = {"size", "WxH", PHRASE_COMMAND_OPTION_SIZE},
    [OPT_TEXT_SIZE] = {"text-size", "P", PHRASE_COMMAND_OPTION_TEXT_SIZE},
    [OPT_THEME] = {"theme", "T", PHRASE_COMMAND_OPTION_THEME},
    [OPT_SCREEN] = {"screen", "NAME", PHRASE_COMMAND_OPTION_SCREEN},
    [OPT_INDEX_ONLY] = {"index-only", NULL, PHRASE_COMMAND_OPTION_INDEX_ONLY},
    [OPT_SEED] = {"seed", "N", PHRASE_COMMAND_OPTION_SEED},
    [OPT_FROM] = {"from", "DAY", PHRASE_COMMAND_OPTION_FROM},
    [OPT_TO] = {"to", "TO", PHRASE_COMMAND_OPTION_TO},
    [OPT_KIOSK] = {"kiosk", "ID", PHRASE_COMMAND_OPTION_KIOSK},
    [OPT_SHOWN] = {"shown", NULL, PHRASE_COMMAND_OPTION_SHOWN},
    [OPT_YES] = {"yes", NULL, PHRASE_COMMAND_OPTION_YES},
    [OPT_HELP] = {"help", NULL, PHRASE_COMMAND_OPTION_HELP},
    [OPT_VERSION] = {"version", NULL, PHRASE_COMMAND_OPTION_VERSION},
};

const char *option_name(OptionId id)
{
    return OPTIONS[id].name;
}

/* "id or en", after what says what they are. */
static void print_languages(FILE *out, Lang lang)
{
    for (int i = 0; i < LANG_COUNT; i++) {
        const char *before = i + 1 < LANG_COUNT ? ", " : PHRASES[PHRASE_COMMAND_OR][lang];
        fprintf(out, "%s%s", i > 0 ? before : "", lang_code((Lang)i));
    }
    fputc('\n', out);
}

void options_usage(const char *name, const char *args, Lang lang)
{
    printf("%s aman-kiosk %s%s%s %s\n\n", PHRASES[PHRASE_COMMAND_HELP_USAGE][lang], name,
           args[0] ? " " : "", args, PHRASES[PHRASE_COMMAND_HELP_OPTION][lang]);
}

static void print_option(OptionId id, Lang lang)
{
    char left[32];
    snprintf(left, sizeof left, "--%s%s%s", OPTIONS[id].name, OPTIONS[id].value ? " " : "",
             OPTIONS[id].value ? OPTIONS[id].value : "");
    printf("  %-20s ", left);
    if (OPTIONS[id].help == PHRASE_NONE) {
        print_languages(stdout, lang);
    } else {
        puts(PHRASES[OPTIONS[id].help][lang]);
    }
}

void options_help(const Command *command, Lang lang)
{
    options_usage(command->name, command->args, lang);
    printf("%s\n\n", PHRASES[command->summary][lang]);
    if (command->more != PHRASE_NONE) {
        printf("%s\n\n", PHRASES[command->more][lang]);
    }
    puts(PHRASES[PHRASE_COMMAND_HELP_OPTIONS][lang]);
    for (const OptionId *id = command->options; *id != OPT_COUNT; id++) {
        print_option(*id, lang);
    }
    print_option(OPT_HELP, lang);
    printf("\n%s\n", PHRASES[PHRASE_COMMAND_HELP_EXIT][lang]);
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

/* "C", "POSIX", "C.UTF-8": no language was chosen, and what follows is not asked. */
static bool is_no_language(Str source)
{
    return str_is(source, "C") || str_is(source, "POSIX") || str_starts(source, STR("C."));
}

Lang options_lang(const char *wanted)
{
    Lang lang = LANG_COMMANDS;
    const char *sources[] = {wanted, getenv("LC_ALL"), getenv("LC_MESSAGES"), getenv("LANG")};
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
        Str source = str_from_c(sources[i]);
        if (source.len > 0 && (lang_find(source, &lang) || is_no_language(source))) {
            break;
        }
    }
    return lang;
}

/* What getopt_long() did not take: `code` is what it returned, `typed` where it stood. */
static void refuse_option(int code, const char *typed)
{
    bool is_known = optopt > 0 && optopt <= OPT_COUNT;
    char letter[] = {'-', (char)optopt, '\0'}, name[40];
    snprintf(name, sizeof name, "--%s", is_known ? OPTIONS[optopt - 1].name : "");
    if (!is_known) {
        message(PHRASE_COMMAND_NO_OPTION, str_from_c(optopt > 0 ? letter : typed));
    } else {
        message(code == ':' ? PHRASE_COMMAND_OPTION_VALUE : PHRASE_COMMAND_OPTION_BARE,
                str_from_c(name));
    }
}

/* One that getopt_long() took. What looks like an option was meant as one: its value is missing. */
static bool take_value(OptionId id, Options *options)
{
    char name[40];
    snprintf(name, sizeof name, "--%s", OPTIONS[id].name);
    if (optarg && (optarg[0] == '\0' || strncmp(optarg, "--", 2) == 0)) {
        message(PHRASE_COMMAND_OPTION_VALUE, str_from_c(name));
        return false;
    }
    if (id == OPT_SCREEN && options->screen_count == OPTION_VALUES) {
        char most[12];
        snprintf(most, sizeof most, "%d", OPTION_VALUES);
        message(PHRASE_COMMAND_TOO_OFTEN, str_from_c(name), str_from_c(most));
        return false;
    }
    if (id == OPT_SCREEN) {
        options->screens[options->screen_count++] = optarg;
    }
    options->value[id] = optarg ? optarg : "";
    return true;
}

static bool take_values(const Command *command, int argc, char **argv, Options *options)
{
    struct option longs[OPT_COUNT + 1] = {{0}};
    size_t count = 0;
    for (int id = 0; id < OPT_COUNT; id++) {
        if (takes(command, id)) { /* its number and one: 0 is what getopt has for none */
            longs[count++] =
                (struct option){OPTIONS[id].name,
                                OPTIONS[id].value ? required_argument : no_argument, NULL, id + 1};
        }
    }
    optind = 1;
    for (int code; (code = getopt_long(argc, argv, ":", longs, NULL)) != -1;) {
        if (code > OPT_COUNT) {
            refuse_option(code, argv[optind - 1]);
            return false;
        }
        if (!take_value((OptionId)(code - 1), options)) {
            return false;
        }
    }
    return true;
}

/* Says what is wrong. */
static bool is_fitting(const Command *command, const Options *options)
{
    const char *wanted = options->value[OPT_LANG];
    bool asks_help = options->value[OPT_HELP] || options->value[OPT_VERSION];
    Lang lang;
    if (!asks_help &&
        (options->arg_count < command->args_least || options->arg_count > command->args_most)) {
        message(PHRASE_COMMAND_TAKES, str_from_c(command->name),
                command->args[0] ? str_from_c(command->args)
                                 : phrase(PHRASE_COMMAND_NO_ARGUMENTS, messages_lang()));
        return false;
    }
    if (wanted && !lang_find(str_from_c(wanted), &lang)) {
        message_part(PHRASE_COMMAND_NO_LANGUAGE, str_from_c(wanted));
        fputc(' ', stderr);
        print_languages(stderr, messages_lang());
        return false;
    }
    return true;
}

/* What stands after --lang, before anything is known to be wrong. */
static const char *asked_lang(int argc, char **argv)
{
    static const char LANG_IS[] = "--lang=";
    for (int i = 1; i < argc; i++) {
        if (strncmp(argv[i], LANG_IS, sizeof LANG_IS - 1) == 0) {
            return argv[i] + sizeof LANG_IS - 1;
        }
        if (strcmp(argv[i], "--lang") == 0 && i + 1 < argc) {
            return argv[i + 1];
        }
    }
    return NULL;
}

bool options_parse(const Command *command, int argc, char **argv, Options *options)
{
    *options = (Options){.lang = options_lang(asked_lang(argc, argv))};
    messages_begin(options->lang);
    bool is_fine = take_values(command, argc, argv, options);
    options->args = (const char *const *)argv + optind;
    options->arg_count = is_fine ? (size_t)(argc - optind) : 0;
    is_fine = is_fine && is_fitting(command, options);
    if (!is_fine) {
        options_try(command->name);
    }
    return is_fine;
}

void options_try(const char *command)
{
    const Str name = str_from_c(command);
    message_print(MESSAGE_HINT, PHRASE_COMMAND_HELP_TRY, &name, 1);
}

/* Digits and nothing else: no sign, no blank, nothing after them. */
static bool parse_digits(const char *text, const char *end, uint64_t *number)
{
    enum { TEN = 10 };
    *number = 0;
    for (const char *at = text; at < end; at++) {
        uint64_t digit = (uint64_t)(*at - '0');
        if (*at < '0' || *at > '9' || *number > (UINT64_MAX - digit) / TEN) {
            return false;
        }
        *number = *number * TEN + digit;
    }
    return end > text;
}

bool option_number(const Options *options, OptionId id, uint64_t least, uint64_t most,
                   uint64_t *number)
{
    const char *text = options->value[id];
    char from[24], to[24];
    if (!text ||
        (parse_digits(text, text + strlen(text), number) && *number >= least && *number <= most)) {
        return true;
    }
    snprintf(from, sizeof from, "%" PRIu64, least);
    snprintf(to, sizeof to, "%" PRIu64, most);
    message(PHRASE_COMMAND_NO_NUMBER, str_from_c(OPTIONS[id].name), str_from_c(text),
            str_from_c(from), str_from_c(to));
    *number = 0;
    return false;
}

static bool is_side(uint64_t side)
{
    return side >= LEAST_SIDE && side <= LARGEST_SIDE;
}

bool option_size(const Options *options, OptionId id, int *width, int *height)
{
    const char *text = options->value[id], *by = text ? strchr(text, 'x') : NULL;
    uint64_t w = 0, h = 0;
    if (!text) {
        return true;
    }
    if (!by || !parse_digits(text, by, &w) || !parse_digits(by + 1, by + strlen(by), &h) ||
        !is_side(w) || !is_side(h)) {
        char from[12], to[12];
        snprintf(from, sizeof from, "%d", LEAST_SIDE);
        snprintf(to, sizeof to, "%d", LARGEST_SIDE);
        message(PHRASE_COMMAND_NO_SIZE, str_from_c(OPTIONS[id].name), str_from_c(text),
                str_from_c(from), str_from_c(to));
        return false;
    }
    *width = (int)w;
    *height = (int)h;
    return true;
}
