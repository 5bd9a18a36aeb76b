/* check DIR…: what is wrong in packs, and `explain CODE`. */
#include "commands.h"
#include "paths.h"

#include "aman/activities/activity.h"
#include "aman/base/file.h"
#include "aman/pack/codes.h"
#include "aman/pack/library.h"
#include "aman/pack/lint.h"
#include "aman/ui/strings.h"

#include <jansson.h>

#include <limits.h>
#include <stdio.h>
#include <string.h>

enum { CHECK_ARENA_BYTES = 512 * 1024 * 1024, EXPLAIN_ARENA_BYTES = 64 * 1024 * 1024 };

static void print_text(Arena *arena, const Diags *diags, Lang lang)
{
    for (size_t i = 0; i < diags->count; i++) {
        Str text = diag_text(arena, diags, &diags->items[i], lang);
        fprintf(stderr, STR_FMT "\n", STR_ARG(text));
    }
    Str summary = diags_summary(arena, diags, lang);
    fprintf(stderr, STR_FMT "\n", STR_ARG(summary));
}

static json_t *json_text(Str text)
{
    json_t *value = json_stringn(text.at ? text.at : "", text.len);
    return value ? value : json_string("");
}

static void print_json(Arena *arena, const Diags *diags, Lang lang)
{
    for (size_t i = 0; i < diags->count; i++) {
        const Diag *diag = &diags->items[i];
        const DiagFile *file = &diags->files[diag->where.file];
        json_t *row = json_pack("{s:o, s:i, s:i, s:i, s:s, s:s, s:o, s:o, s:o}", "file",
                                json_text(file->name), "line", (int)diag->where.line, "column",
                                (int)diag->where.column, "end_column",
                                (int)(diag->where.column + diag->where.length), "level",
                                level_word(diag->kind->level, LANG_EN), "code", diag->kind->code,
                                "message", json_text(diag_sentence(arena, diag, lang)), "hint",
                                json_text(diag_hint(arena, diag, lang)), "path",
                                json_text(diag_path_text(arena, &diag->path, lang)));
        json_dumpf(row, stdout, JSON_ENSURE_ASCII | JSON_COMPACT);
        printf("\n");
        json_decref(row);
    }
}

/* What one run of `check` needs for every folder. */
typedef struct {
    Arena *arena;
    const Paths *paths;
    Diags diags;
    PackSources sources;
    const char *terms_folder; /* where sources.terms come from */
} Check;

/* The terms that hold for `folder`; loaded anew only when they stand somewhere else. */
static void find_terms(Check *check, const char *folder)
{
    const char *terms = terms_folder(check->arena, folder, check->paths->lessons);
    if (!terms || (check->terms_folder && strcmp(check->terms_folder, terms) == 0)) {
        return;
    }
    check->terms_folder = terms;
    bool is_usable =
        terms_load(check->arena, terms, &ACTIVITY_KINDS, &check->diags, &check->sources.terms);
    (void)is_usable; /* without terms words are not looked at, and diags says why */
}

/* The words of the program itself stand on every page of a library. Like help.yaml they may name
 * services: they label its rows. */
static void check_strings(Check *check)
{
    Strings *strings = arena_alloc(check->arena, sizeof *strings);
    Str path = str_print(check->arena, "%s/strings.yaml", check->paths->assets);
    if (strings && path.at && check->sources.terms &&
        strings_load(check->arena, path.at, &check->diags, strings)) {
        lint_shape(check->sources.terms, &STRINGS_SHAPE, strings, 1U << PLACE_HELP, &check->diags);
    }
}

/* A folder with library.yaml is a library, one with pack.yaml a pack; anything else has its
 * message. */
static void check_folder(Check *check, const char *folder)
{
    char path[PATH_MAX];
    int len = snprintf(path, sizeof path, "%s/library.yaml", folder);
    find_terms(check, folder);
    if (len > 0 && (size_t)len < sizeof path && file_exists(path)) {
        Library *library = arena_alloc(check->arena, sizeof *library);
        if (library) {
            check_strings(check);
            library_load(check->arena, folder, &ACTIVITY_KINDS, &check->sources, &check->diags,
                         library);
        }
        return;
    }
    const Pack *pack;
    bool is_usable =
        pack_load(check->arena, folder, &ACTIVITY_KINDS, &check->sources, &check->diags, &pack);
    (void)is_usable; /* what is wrong stands in diags */
}

int cmd_check(const Options *options)
{
    const char *format = options->value[OPT_FORMAT];
    if (format && strcmp(format, "text") != 0 && strcmp(format, "json") != 0) {
        fprintf(stderr, "aman-kiosk: there is no format '%s': write text or json\n", format);
        return EXIT_USAGE;
    }
    Arena *arena = arena_new(CHECK_ARENA_BYTES);
    Paths paths;
    if (!arena || !paths_find(arena, options, &paths)) {
        arena_free(arena);
        return EXIT_USAGE;
    }
    Check check = {.arena = arena,
                   .paths = &paths,
                   .diags = diags_begin(arena),
                   .sources = {.art_folder = paths.art, .icon_folder = paths.icons}};
    bool is_there = true;
    for (size_t i = 0; i < options->arg_count; i++) {
        if (!file_is_folder(options->args[i])) {
            fprintf(stderr, "aman-kiosk: there is no folder '%s'\n", options->args[i]);
            is_there = false;
            continue;
        }
        check_folder(&check, options->args[i]);
    }
    diags_sort(&check.diags);
    if (format && strcmp(format, "json") == 0) {
        print_json(arena, &check.diags, options->lang);
    } else if (check.diags.count > 0) {
        print_text(arena, &check.diags, options->lang);
    }
    size_t bad = check.diags.errors + (options->value[OPT_STRICT] ? check.diags.warnings : 0);
    arena_free(arena);
    return !is_there ? EXIT_USAGE : bad > 0 ? EXIT_ERRORS : EXIT_FINE;
}

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
    fprintf(stderr, "aman-kiosk: there is no code '%s'. The codes are:", options->args[0]);
    for (size_t i = 0; i < DIAG_KIND_COUNT; i++) {
        fprintf(stderr, " %s", DIAG_KINDS[i]->code);
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
