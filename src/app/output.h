/* What a command prints: whoever could not print all of it says so and has not done what was asked.
 * Private to the app. */
#pragma once

/* Before anything is opened: where a stream was closed, no file may take its place; and a reader
 * that goes away is an error of writing, not the end of the program. */
void output_begin(void);

/* At the very end: `code`, or EXIT_USAGE when not all that was printed could be written. That a
 * reader went away, such as a pager, is no news to anybody. */
int output_end(int code);
