/* What commands say to those who look after a machine, in the language that was asked for. Private
 * to the app. What follows `says` are Strs for its {0} to {4}. */
#pragma once

#include "aman/base/phrase.h"

/* The language of all that is said from now on, and which one it is. */
void messages_begin(Lang lang);
Lang messages_lang(void);

/* A line on stderr, after the name of the program. */
#define message(...) message_print(MESSAGE_LINE, MESSAGE_ARGS(__VA_ARGS__))
/* The same of a line that goes on: a list follows, and the caller ends it. */
#define message_part(...) message_print(MESSAGE_PART, MESSAGE_ARGS(__VA_ARGS__))
/* What was asked for: a line on stdout. */
#define message_result(...) message_print(MESSAGE_RESULT, MESSAGE_ARGS(__VA_ARGS__))

typedef enum { MESSAGE_LINE, MESSAGE_PART, MESSAGE_HINT, MESSAGE_RESULT } MessageKind;
void message_print(MessageKind kind, Phrase says, const Str *args, size_t arg_count);

/* An array cannot be empty. */
#define MESSAGE_ARGS(says, ...)                                                                    \
    (says), &(const Str[]){{0}, __VA_ARGS__}[1],                                                   \
        sizeof((const Str[]){{0}, __VA_ARGS__}) / sizeof(Str) - 1
