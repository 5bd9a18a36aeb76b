/* explain CODE: why a message of check is there, or what a row of terms.yaml says. */
#include "commands.h"
#include "messages.h"
#include "paths.h"

#include "aman/activities/activity.h"
#include "aman/pack/codes.h"
#include "aman/pack/lint.h"

#include <stdio.h>

enum { EXPLAIN_ARENA_BYTES = 16 * 1024 * 1024 };

/* A row of terms.yaml, or a sentence that names all that can be asked for. */
static int explain_row(Arena *arena, const Options *options)
{
    Paths paths;
    if (!paths_find(arena, options, &paths)) {
        return EXIT_USAGE;
    }
    Diags diags = diags_begin(arena);
    const Terms *terms;
    const TermRow *row = NULL, *rows = NULL;
    size_t count = 0;
    if (terms_load(arena, paths.lessons, &ACTIVITY_KINDS, &diags, &terms)) {
        row = terms_find(terms, str_from_c(options->args[0]));
        rows = terms_rows(terms, &count);
    }
    if (row) {
        Str text = terms_explain(arena, row, options->lang);
        printf(STR_FMT, STR_ARG(text));
        return EXIT_FINE;
    }
    message_part(PHRASE_COMMAND_EXPLAIN_NO_CODE, str_from_c(options->args[0]));
    for (size_t i = 0; i < DIAG_KIND_COUNT; i++) {
        fprintf(stderr, " %s", DIAG_KINDS[i].code);
    }
    for (size_t i = 0; i < count; i++) {
        fprintf(stderr, " " STR_FMT, STR_ARG(rows[i].code.text));
    }
    fprintf(stderr, "\n");
    return EXIT_USAGE;
}

int cmd_explain(const Options *options)
{
    Arena *arena = arena_new(EXPLAIN_ARENA_BYTES);
    if (!arena) {
        return EXIT_USAGE;
    }
    const DiagKind *kind = diag_kind_find(str_from_c(options->args[0]));
    int code = EXIT_FINE;
    if (kind) {
        Str text = diag_explain(arena, kind, options->lang);
        printf(STR_FMT, STR_ARG(text));
    } else {
        code = explain_row(arena, options);
    }
    arena_free(arena);
    return code;
}
