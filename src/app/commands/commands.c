/* The table of commands: parsing, help and documentation are made from it. */
#include "commands.h"

#include <stdio.h>

static const OptionId RUN_OPTIONS[] = {OPT_LESSONS,  OPT_ASSETS,       OPT_DATA,    OPT_CONFIG,
                                       OPT_WINDOWED, OPT_NOTES_WINDOW, OPT_DISPLAY, OPT_LANG,
                                       OPT_CALM,     OPT_STICKS,       OPT_COUNT};
static const OptionId CHECK_OPTIONS[] = {OPT_FORMAT,  OPT_STRICT, OPT_NO_LAYOUT,
                                         OPT_FIGURES, OPT_REVIEW, OPT_OUT,
                                         OPT_ASSETS,  OPT_LANG,   OPT_COUNT};
static const OptionId EXPLAIN_OPTIONS[] = {OPT_LESSONS, OPT_LANG, OPT_COUNT};
static const OptionId SNAPSHOT_OPTIONS[] = {OPT_OUT,        OPT_SIZE,   OPT_LANG,
                                            OPT_TEXT_SIZE,  OPT_THEME,  OPT_SCREEN,
                                            OPT_INDEX_ONLY, OPT_ASSETS, OPT_COUNT};
static const OptionId PLAY_OPTIONS[] = {OPT_LESSONS, OPT_ASSETS, OPT_DATA, OPT_SEED, OPT_COUNT};
static const OptionId COUNTS_OPTIONS[] = {OPT_DATA, OPT_OUT, OPT_FORMAT, OPT_SHOWN,
                                          OPT_TO,   OPT_YES, OPT_LANG,   OPT_COUNT};
static const OptionId SCHEMA_OPTIONS[] = {OPT_COUNT};
static const OptionId PIN_OPTIONS[] = {OPT_DATA, OPT_COUNT};
static const OptionId REPORT_OPTIONS[] = {OPT_OUT,  OPT_FROM,    OPT_TO,     OPT_KIOSK, OPT_LANG,
                                          OPT_DATA, OPT_LESSONS, OPT_ASSETS, OPT_COUNT};
static const OptionId PRINT_OPTIONS[] = {OPT_OUT, OPT_LANG, OPT_LESSONS, OPT_ASSETS, OPT_COUNT};

static const Command RUN = {.name = "run",
                            .args = "",
                            .summary = PHRASE_COMMAND_DOES_RUN,
                            .options = RUN_OPTIONS,
                            .is_guarded = true,
                            .run = cmd_run};
static const Command CHECK = {.name = "check",
                              .args = "DIR…",
                              .summary = PHRASE_COMMAND_DOES_CHECK,
                              .more = PHRASE_COMMAND_ALSO_CHECK,
                              .options = CHECK_OPTIONS,
                              .args_least = 1,
                              .args_most = ARGS_MAX,
                              .run = cmd_check};
static const Command EXPLAIN = {.name = "explain",
                                .args = "CODE",
                                .summary = PHRASE_COMMAND_DOES_EXPLAIN,
                                .options = EXPLAIN_OPTIONS,
                                .args_least = 1,
                                .args_most = 1,
                                .run = cmd_explain};
static const Command SNAPSHOT = {.name = "snapshot",
                                 .args = "DIR",
                                 .summary = PHRASE_COMMAND_DOES_SNAPSHOT,
                                 .options = SNAPSHOT_OPTIONS,
                                 .args_least = 1,
                                 .args_most = 1,
                                 .run = cmd_snapshot};
static const Command PLAY = {.name = "play",
                             .args = "SCRIPT",
                             .summary = PHRASE_COMMAND_DOES_PLAY,
                             .options = PLAY_OPTIONS,
                             .args_least = 1,
                             .args_most = 1,
                             .is_guarded = true,
                             .run = cmd_play};
static const Command COUNTS = {.name = "counts",
                               .args = "ACTION [FILE…]",
                               .summary = PHRASE_COMMAND_DOES_COUNTS,
                               .more = PHRASE_COMMAND_ALSO_COUNTS,
                               .options = COUNTS_OPTIONS,
                               .args_least = 1,
                               .args_most = ARGS_MAX,
                               .is_guarded = true,
                               .run = cmd_counts};
static const Command SCHEMA = {.name = "schema",
                               .args = "[FILE]",
                               .summary = PHRASE_COMMAND_DOES_SCHEMA,
                               .options = SCHEMA_OPTIONS,
                               .args_most = 1,
                               .run = cmd_schema};

static const Command REPORT = {.name = "report",
                               .args = "",
                               .summary = PHRASE_COMMAND_DOES_REPORT,
                               .options = REPORT_OPTIONS,
                               .run = cmd_report};

static const Command PRINT = {.name = "print",
                              .args = "poster|cards|pledge|start|session [ID]",
                              .summary = PHRASE_COMMAND_DOES_PRINT,
                              .options = PRINT_OPTIONS,
                              .args_least = 1,
                              .args_most = 2,
                              .run = cmd_print};

static const Command PIN = {.name = "pin",
                            .args = "set",
                            .summary = PHRASE_COMMAND_DOES_PIN,
                            .more = PHRASE_COMMAND_ALSO_PIN,
                            .options = PIN_OPTIONS,
                            .args_least = 1,
                            .args_most = 1,
                            .is_guarded = true,
                            .run = cmd_pin};

const Command *const COMMANDS[] = {&RUN,    &CHECK, &EXPLAIN, &SNAPSHOT, &PLAY, &COUNTS,
                                   &REPORT, &PRINT, &SCHEMA,  &PIN,      NULL};

/* Bytes that are no letters of their own: "…" has three. */
static uint32_t hidden_bytes(Str text)
{
    return text.len - str_letters(text);
}

void commands_help(Lang lang)
{
    options_usage(PHRASES[PHRASE_COMMAND_HELP_COMMAND][lang], "", lang);
    printf("%s\n\n%s\n", PHRASES[PHRASE_COMMAND_HELP_PROGRAM][lang],
           PHRASES[PHRASE_COMMAND_HELP_COMMANDS][lang]);
    for (const Command *const *command = COMMANDS; *command; command++) {
        enum { COLUMN = 25 };
        int letters = printf("  %s %s", (*command)->name, (*command)->args) - 2 -
                      (int)hidden_bytes(str_from_c((*command)->args));
        printf("%*s%s\n", letters < COLUMN ? COLUMN - letters : 1, "",
               PHRASES[(*command)->summary][lang]);
    }
    printf("\n%s\n", PHRASES[PHRASE_COMMAND_HELP_MORE][lang]);
}
