/* check DIR…: what is wrong in packs, and `explain CODE`. */
#include "commands.h"
#include "paths.h"

#include "aman/activities/activity.h"
#include "aman/base/file.h"
#include "aman/pack/codes.h"
#include "aman/pack/library.h"

#include <jansson.h>

#include <limits.h>
#include <stdio.h>
#include <string.h>

enum { CHECK_ARENA_BYTES = 512 * 1024 * 1024 };

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

/* A folder with library.yaml is a library, one with pack.yaml a pack; anything else has its
 * message. */
static void check_folder(Arena *arena, const char *folder, const PackSources *sources, Diags *diags)
{
    char path[PATH_MAX];
    int len = snprintf(path, sizeof path, "%s/library.yaml", folder);
    if (len > 0 && (size_t)len < sizeof path && file_exists(path)) {
        Library *library = arena_alloc(arena, sizeof *library);
        if (library) {
            library_load(arena, folder, &ACTIVITY_KINDS, sources, diags, library);
        }
        return;
    }
    const Pack *pack;
    bool is_usable = pack_load(arena, folder, &ACTIVITY_KINDS, sources, diags, &pack);
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
    Diags diags = diags_begin(arena);
    PackSources sources = {.art_folder = paths.art, .icon_folder = paths.icons};
    bool is_there = true;
    for (size_t i = 0; i < options->arg_count; i++) {
        if (!file_is_folder(options->args[i])) {
            fprintf(stderr, "aman-kiosk: there is no folder '%s'\n", options->args[i]);
            is_there = false;
            continue;
        }
        check_folder(arena, options->args[i], &sources, &diags);
    }
    diags_sort(&diags);
    if (format && strcmp(format, "json") == 0) {
        print_json(arena, &diags, options->lang);
    } else if (diags.count > 0) {
        print_text(arena, &diags, options->lang);
    }
    size_t bad = diags.errors + (options->value[OPT_STRICT] ? diags.warnings : 0);
    arena_free(arena);
    return !is_there ? EXIT_USAGE : bad > 0 ? EXIT_ERRORS : EXIT_FINE;
}

int cmd_explain(const Options *options)
{
    const DiagKind *kind = diag_kind_find(str_from_c(options->args[0]));
    if (!kind) {
        fprintf(stderr, "aman-kiosk: there is no code '%s'. The codes are:", options->args[0]);
        for (size_t i = 0; i < DIAG_KIND_COUNT; i++) {
            fprintf(stderr, " %s", DIAG_KINDS[i]->code);
        }
        fprintf(stderr, "\n");
        return EXIT_USAGE;
    }
    Arena *arena = arena_new(1024 * 1024);
    if (!arena) {
        return EXIT_USAGE;
    }
    Str text = diag_explain(arena, kind, options->lang);
    printf(STR_FMT, STR_ARG(text));
    arena_free(arena);
    return EXIT_FINE;
}
