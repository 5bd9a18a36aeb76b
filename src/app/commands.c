/* The table of commands: parsing, help and documentation are made from it. */
#include "commands.h"

static const OptionId RUN_OPTIONS[] = {OPT_LESSONS,  OPT_ASSETS,       OPT_DATA,    OPT_CONFIG,
                                       OPT_WINDOWED, OPT_NOTES_WINDOW, OPT_DISPLAY, OPT_LANG,
                                       OPT_CALM,     OPT_STICKS,       OPT_COUNT};
static const OptionId CHECK_OPTIONS[] = {OPT_FORMAT, OPT_STRICT, OPT_NO_LAYOUT,
                                         OPT_ASSETS, OPT_LANG,   OPT_COUNT};
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
                            .summary = "start the kiosk",
                            .options = RUN_OPTIONS,
                            .run = cmd_run};
static const Command CHECK = {.name = "check",
                              .args = "DIR…",
                              .summary = "say what is wrong in packs, where, and how to mend it",
                              .more = "\nInstead of a folder it may be the settings of a machine: "
                                      "config.yaml.\n",
                              .options = CHECK_OPTIONS,
                              .args_least = 1,
                              .args_most = ARGS_MAX,
                              .run = cmd_check};
static const Command EXPLAIN = {
    .name = "explain",
    .args = "CODE",
    .summary = "explain a message of check, or a row of terms.yaml such as V03",
    .options = EXPLAIN_OPTIONS,
    .args_least = 1,
    .args_most = 1,
    .run = cmd_explain};
static const Command SNAPSHOT = {.name = "snapshot",
                                 .args = "DIR",
                                 .summary = "draw every screen of a library and check its layout",
                                 .options = SNAPSHOT_OPTIONS,
                                 .args_least = 1,
                                 .args_most = 1,
                                 .run = cmd_snapshot};
static const Command PLAY = {.name = "play",
                             .args = "SCRIPT",
                             .summary = "do a scripted sitting without a screen",
                             .options = PLAY_OPTIONS,
                             .args_least = 1,
                             .args_most = 1,
                             .run = cmd_play};
static const Command COUNTS = {
    .name = "counts",
    .args = "ACTION [FILE…]",
    .summary = "show, export, merge or reset what was counted",
    .more = "\nActions:\n"
            "  show                 what was counted on this machine\n"
            "  export --out PATH    write it to a file, or to a folder as DEVICE.csv\n"
            "  merge FILE…          merge exports or files of counts, any number of times\n"
            "  reset --yes          export, then begin anew under a new machine id\n"
            "  dictionary           what each column and metric means\n"
            "  schema               the PostgreSQL table that merge --to needs\n",
    .options = COUNTS_OPTIONS,
    .args_least = 1,
    .args_most = ARGS_MAX,
    .run = cmd_counts};
static const Command SCHEMA = {.name = "schema",
                               .args = "[FILE]",
                               .summary = "print the JSON Schema of a file that authors write",
                               .options = SCHEMA_OPTIONS,
                               .args_most = 1,
                               .run = cmd_schema};

static const Command REPORT = {.name = "report",
                               .args = "",
                               .summary = "write what was counted, so that others may read it",
                               .options = REPORT_OPTIONS,
                               .run = cmd_report};

static const Command PRINT = {.name = "print",
                              .args = "poster|cards|pledge|session [ID]",
                              .summary = "write a sheet for the wall, for pockets or for a session",
                              .options = PRINT_OPTIONS,
                              .args_least = 1,
                              .args_most = 2,
                              .run = cmd_print};

static const Command PIN = {
    .name = "pin",
    .args = "set",
    .summary = "set the facilitator's PIN, also when the old one is forgotten",
    .more = "\nIt is typed twice at a terminal, or read once from stdin. Four to eight digits.\n",
    .options = PIN_OPTIONS,
    .args_least = 1,
    .args_most = 1,
    .run = cmd_pin};

const Command *const COMMANDS[] = {&RUN,    &CHECK, &EXPLAIN, &SNAPSHOT, &PLAY, &COUNTS,
                                   &REPORT, &PRINT, &SCHEMA,  &PIN,      NULL};
