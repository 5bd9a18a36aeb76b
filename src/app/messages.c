/* Printing messages. They need no memory: some of them say that there is none. */
#include "messages.h"

#include <stdio.h>

/* As the streams that it goes to, it is the program's. */
static Lang spoken = LANG_COMMANDS; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void messages_begin(Lang lang)
{
    spoken = lang;
}

Lang messages_lang(void)
{
    return spoken;
}

void message_print(MessageKind kind, Phrase says, const Str *args, size_t arg_count)
{
    FILE *out = kind == MESSAGE_RESULT ? stdout : stderr;
    flockfile(out); /* the clerk has messages too: no line stands in the middle of another */
    fputs(kind == MESSAGE_LINE || kind == MESSAGE_PART ? "aman-kiosk: " : "", out);
    for (const char *at = PHRASES[says][spoken]; *at; at++) {
        size_t index = (size_t)(at[1] - '0');
        if (*at == '{' && index < arg_count && at[2] == '}') {
            fprintf(out, STR_FMT, STR_ARG(args[index]));
            at += 2;
        } else {
            fputc(*at, out);
        }
    }
    fputs(kind == MESSAGE_PART ? "" : "\n", out);
    funlockfile(out);
}
