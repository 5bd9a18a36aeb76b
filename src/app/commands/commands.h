/* All commands, and what each of them does. Private to the app. */
#pragma once

#include "options.h"

extern const Command *const COMMANDS[]; /* ends with NULL */

/* Prints the help of all. */
void commands_help(Lang lang);

int cmd_run(const Options *options);
int cmd_check(const Options *options);
int cmd_explain(const Options *options);
int cmd_snapshot(const Options *options);
int cmd_play(const Options *options);
int cmd_counts(const Options *options);
int cmd_schema(const Options *options);
int cmd_report(const Options *options);
int cmd_print(const Options *options);
int cmd_pin(const Options *options);
