/* check DIR…: what is wrong in packs. */
#include "check_figures.h"
#include "check_review.h"
#include "commands.h"
#include "machine.h"
#include "messages.h"
#include "paths.h"
#include "snapshot/fit.h"

#include "aman/activities/activity.h"
#include "aman/base/file.h"
#include "aman/pack/codes.h"
#include "aman/pack/library.h"
#include "aman/pack/lint.h"
#include "aman/pack/settings.h"
#include "aman/pack/texts.h"
#include "aman/ui/pictures.h"

#include <jansson.h>

#include <limits.h>
#include <stdio.h>
#include <string.h>

enum { CHECK_ARENA_BYTES = 512 * 1024 * 1024, TEXT_ARENA_BYTES = 16 * 1024 * 1024 };

/* Each has memory of its own, so that many of them, or a full arena, lose no words. */
static void print_text(Arena *arena, const Diags *diags, Lang lang)
{
    for (size_t i = 0; i < diags->count; i++) {
        arena_reset(arena);
        Str text = diag_text(arena, diags, &diags->items[i], lang);
        fprintf(stderr, STR_FMT "\n", STR_ARG(text));
    }
    arena_reset(arena);
    Str summary = diags_summary(arena, diags, lang);
    fprintf(stderr, STR_FMT "\n", STR_ARG(summary));
}

static json_t *json_text(Str text)
{
    json_t *value = json_stringn(text.at ? text.at : "", text.len);
    return value ? value : json_string("");
}

/* For programs, in no language. */
static const char *const LEVELS[] = {
    [LEVEL_ERROR] = "error", [LEVEL_WARNING] = "warning", [LEVEL_NOTE] = "note"};

static void print_json(Arena *arena, const Diags *diags, Lang lang)
{
    for (size_t i = 0; i < diags->count; i++) {
        const Diag *diag = &diags->items[i];
        const DiagFile *file = &diags->files[diag->where.file];
        arena_reset(arena);
        json_t *row = json_pack(
            "{s:o, s:i, s:i, s:i, s:s, s:s, s:o, s:o, s:o}", "file", json_text(file->name), "line",
            (int)diag->where.line, "column", (int)diag->where.column, "end_column",
            (int)(diag->where.column + diag->where.length), "level", LEVELS[diag->kind->level],
            "code", diag->kind->code, "message", json_text(diag_sentence(arena, diag, lang)),
            "hint", json_text(diag_hint(arena, diag, lang)), "path",
            json_text(diag_path_text(arena, &diag->path, lang)));
        json_dumpf(row, stdout, JSON_ENSURE_ASCII | JSON_COMPACT);
        printf("\n");
        json_decref(row);
    }
}

/* What all folders share. */
typedef struct {
    Arena *arena, *text_arena; /* of what is read; of one message */
    Diags diags;
    PackSources sources;
    const char *terms_folder; /* where sources.terms come from */
    const char *lessons;      /* the shipped ones, for folders without terms of their own */
    PackTexts shared;
    Stage *stage; /* NULL: the layout is not looked at */
    Day today;
    size_t pages;
    uint64_t layout_ms;
    bool has_figures, is_json; /* --figures: only numbers */
    const Options *review;     /* --review: where the page goes; NULL: no page */
    bool is_reviewed;          /* it was written */
} Inspection;

static void check_layout(Inspection *check, const Library *library, bool is_whole)
{
    uint64_t begun_ms = machine_now_ms();
    if (check->stage) {
        check->pages += fit_check(check->stage, library, is_whole, &check->diags);
        check->layout_ms += machine_now_ms() - begun_ms;
    }
}

/* The terms that hold for `folder`; loaded anew only when they stand somewhere else. */
static void find_terms(Inspection *check, const char *folder)
{
    const char *terms = terms_folder(check->arena, folder, check->lessons);
    if (!terms || (check->terms_folder && strcmp(check->terms_folder, terms) == 0)) {
        return;
    }
    check->terms_folder = terms;
    bool is_usable =
        terms_load(check->arena, terms, &ACTIVITY_KINDS, &check->diags, &check->sources.terms);
    (void)is_usable; /* without terms words are not looked at, and diags says why */
}

static void print_figures(Inspection *check, const Library *library, size_t count)
{
    for (size_t i = 0; i < count && check->has_figures; i++) {
        figures_print(check->arena, library->packs[i], check->sources.terms, check->is_json);
    }
}

static void check_library(Inspection *check, const char *folder)
{
    Library *library = arena_alloc(check->arena, sizeof *library);
    if (library) {
        library_load(check->arena, folder, &ACTIVITY_KINDS, &check->sources, &check->diags,
                     library);
        library_check_dates(library, check->today, &check->diags);
        check_layout(check, library, true);
        print_figures(check, library, library->pack_count);
    }
}

/* The list of open points stands beside the terms. */
static void write_review(Inspection *check, const Pack *pack)
{
    if (check->review) {
        check->is_reviewed = review_write(check->arena, pack, &check->diags, check->terms_folder,
                                          check->today, check->review);
    }
}

/* A pack is shown as by the library around it. */
static void check_pack_alone(Inspection *check, const char *folder)
{
    Library *library = arena_alloc(check->arena, sizeof *library);
    if (!library) {
        return;
    }
    library_load(check->arena, folder, &ACTIVITY_KINDS, &check->sources, &check->diags, library);
    if (library->pack_count > 0) {
        pack_check_dates(library->packs[0], check->today, &check->diags);
        check_layout(check, library, false);
        print_figures(check, library, 1);
        write_review(check, library->packs[0]);
    }
}

/* What is neither has its message. */
static void check_nothing(Inspection *check, const char *folder)
{
    const Pack *pack;
    bool is_usable =
        pack_load(check->arena, folder, &ACTIVITY_KINDS, &check->sources, &check->diags, &pack);
    (void)is_usable;
}

/* The settings of a machine, read without a library: ids of packs are not looked up. */
static void check_config(Inspection *check, const char *path)
{
    ConfigFile config;
    config_load(check->arena, path, NULL, &check->diags, &config);
}

static bool has_file(const char *folder, const char *name)
{
    char path[PATH_MAX];
    int len = snprintf(path, sizeof path, "%s/%s", folder, name);
    return len > 0 && (size_t)len < sizeof path && !file_is_missing(path);
}

/* A folder with library.yaml is a library, one with pack.yaml a pack. */
static void check_folder(Inspection *check, const char *folder)
{
    find_terms(check, folder);
    if (has_file(folder, "library.yaml")) {
        check_library(check, folder);
    } else if (has_file(folder, "pack.yaml")) {
        check_pack_alone(check, folder);
    } else {
        check_nothing(check, folder);
    }
}

/* False after saying what is missing. */
static bool open_layout(Inspection *check, const Options *options, const Paths *paths)
{
    if (options->value[OPT_NO_LAYOUT] || check->has_figures || check->review) {
        return true;
    }
    StageParams params = {.paths = paths, .is_blank = true};
    check->stage = stage_open(&params, LANG_FIRST);
    if (!check->stage) {
        message(PHRASE_COMMAND_CHECK_NO_LAYOUT);
        return false;
    }
    check->stage->today = check->today;
    return true;
}

static void print_layout(const Inspection *check, Lang lang)
{
    if (check->stage && check->pages > 0) {
        const Str numbers[] = {
            str_print(check->text_arena, "%zu", check->pages),
            str_print(check->text_arena, "%.1f", (double)check->layout_ms / 1000),
        };
        Str text = phrase_fill(check->text_arena, PHRASE_COMMAND_CHECK_LAYOUT, lang, numbers, 2);
        fprintf(stderr, STR_FMT "\n", STR_ARG(text));
    }
}

static void print_all(Inspection *check, const Options *options)
{
    Diags *diags = &check->diags;
    diags_sort(diags);
    if (check->is_json && !check->has_figures) {
        print_json(check->text_arena, diags, options->lang);
    } else if (diags->count > 0) {
        print_text(check->text_arena, diags, options->lang);
        print_layout(check, options->lang);
    }
}

static int check_all(Inspection *check, const Options *options, const Paths *paths)
{
    /* Packs may say what the interface says. */
    check->shared = phrase_texts(check->arena, PHRASES_UI_FIRST, PHRASES_UI_END);
    check->sources.shared = &check->shared;
    bool is_whole = open_layout(check, options, paths);
    if (check->has_figures && !check->is_json) {
        figures_heading(options->lang);
    }
    for (size_t i = 0; i < options->arg_count; i++) {
        const char *path = options->args[i];
        if (file_is_folder(path)) {
            check_folder(check, path);
        } else if (str_ends(str_from_c(path), STR(".yaml")) && file_exists(path)) {
            check_config(check, path);
        } else {
            message(PHRASE_COMMAND_NO_FOLDER, str_from_c(path));
            is_whole = false;
        }
    }
    if (arena_is_full(check->arena)) {
        message(PHRASE_COMMAND_CHECK_MEMORY);
        is_whole = false;
    }
    print_all(check, options);
    stage_close(check->stage);
    is_whole = is_whole && (!check->review || check->is_reviewed);
    size_t bad = check->diags.errors + (options->value[OPT_STRICT] ? check->diags.warnings : 0);
    return !is_whole ? EXIT_USAGE : bad > 0 ? EXIT_ERRORS : EXIT_FINE;
}

/* False for a page of several folders, of what is no pack, or without a place for it. */
static bool can_review(const Options *options)
{
    const char *out = options->value[OPT_OUT];
    bool is_page = out && str_ends(str_from_c(out), STR(".html"));
    return options->value[OPT_REVIEW]
               ? is_page && options->arg_count == 1 && has_file(options->args[0], "pack.yaml")
               : out == NULL;
}

int cmd_check(const Options *options)
{
    const char *format = options->value[OPT_FORMAT];
    if (format && strcmp(format, "text") != 0 && strcmp(format, "json") != 0) {
        message(PHRASE_COMMAND_NO_FORMAT, str_from_c(format), STR("text"), STR("json"));
        return EXIT_USAGE;
    }
    if (!can_review(options)) {
        message(PHRASE_COMMAND_CHECK_REVIEW_WHAT);
        return EXIT_USAGE;
    }
    Arena *arena = arena_new(CHECK_ARENA_BYTES), *text_arena = arena_new(TEXT_ARENA_BYTES);
    Paths paths;
    if (!arena || !text_arena || !paths_find(arena, options, &paths)) {
        arena_free(arena);
        arena_free(text_arena);
        return EXIT_USAGE;
    }
    Inspection check = {.arena = arena,
                        .text_arena = text_arena,
                        .diags = diags_begin(arena),
                        .sources = {.art_folder = paths.art,
                                    .icon_folder = paths.icons,
                                    .can_draw = picture_can_be_drawn},
                        .lessons = paths.lessons,
                        .today = machine_today(),
                        .review = options->value[OPT_REVIEW] ? options : NULL,
                        .has_figures = options->value[OPT_FIGURES] != NULL,
                        .is_json = format && strcmp(format, "json") == 0};
    int result = check_all(&check, options, &paths);
    arena_free(arena);
    arena_free(text_arena);
    return result;
}
