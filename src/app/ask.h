/* A secret that a person types at a terminal. Private to the app. */
#pragma once

#include "aman/base/phrase.h"

enum { ASK_BYTES = 256 };

/* Asks at the terminal that is stdin and reads one line that it does not show. A signal in between
 * (Ctrl-C, Ctrl-Z, the end of the session) finds the terminal as it was before; after Ctrl-Z and
 * `fg` the question is asked again. False without a line, or when it is too long. */
AMAN_CHECK bool ask_secret(Phrase question, char line[ASK_BYTES], Str *typed);
