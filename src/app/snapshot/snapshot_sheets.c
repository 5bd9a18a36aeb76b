/* The contact sheets: small pictures with what a reviewer must know of each, a page for each pack,
 * so that one pack can be looked at after the other. A page is put together from pieces, which are
 * joined once: with several hundred pictures anything else would copy for seconds. */
#include "snapshot_sheets.h"

#include "messages.h"

#include "aman/base/file.h"

#include <jansson.h>

#include <limits.h>
#include <stdio.h>
#include <string.h>

enum { SHEET_BYTES = 256 * 1024 * 1024, ENTITY_MOST = 6 };

static const char HEAD[] =
    "<!doctype html><html lang=en><meta charset=utf-8><title>%s</title>"
    "<style>body{font:16px sans-serif;background:#e7f1ef;color:#12303a}"
    "figure{display:inline-block;vertical-align:top;width:480px;margin:8px}"
    "img{width:480px;border:1px solid #66808b}.bad{color:#99291a}</style>\n<h1>%s</h1>\n"
    "<p>%dx%d, %s, %u %%, %s</p>\n";

typedef struct {
    Arena *arena;
    Str *pieces;
    size_t count;
} Page;

typedef struct {
    const SnapshotIndex *index;
    const Library *library;
    const SnapshotParams *params;
} Run;

static Str join(Arena *arena, const Str *pieces, size_t count)
{
    size_t len = 0, at = 0;
    for (size_t i = 0; i < count; i++) {
        len += pieces[i].len;
    }
    char *text = arena_array(arena, len + 1, 1);
    for (size_t i = 0; text && i < count; i++) {
        if (pieces[i].len > 0) {
            memcpy(text + at, pieces[i].at, pieces[i].len);
            at += pieces[i].len;
        }
    }
    return text ? (Str){text, (uint32_t)len} : (Str){0};
}

/* `words` as text of a page or a value in quotes. */
static Str escaped(Arena *arena, const char *words)
{
    size_t len = 0;
    char *text = arena_array(arena, strlen(words) + 1, ENTITY_MOST);
    for (; text && *words; words++) {
        const char *stands = str_entity(*words);
        for (; stands && *stands; stands++) {
            text[len++] = *stands;
        }
        if (!str_entity(*words)) {
            text[len++] = *words;
        }
    }
    return text ? (Str){text, (uint32_t)len} : (Str){0};
}

/* The texts `key` of a list of objects, each after `before`. */
static Str texts_of(Arena *arena, const json_t *list, const char *key, const char *before)
{
    size_t at, count = 0;
    json_t *value;
    Str *pieces = arena_array(arena, 2 * json_array_size(list) + 1, sizeof *pieces);
    json_array_foreach(list, at, value)
    {
        const char *words = json_string_value(json_object_get(value, key));
        if (pieces && words && *words) {
            pieces[count++] = str_from_c(before);
            pieces[count++] = escaped(arena, words);
        }
    }
    return pieces ? join(arena, pieces, count) : (Str){0};
}

/* Names hold letters, digits, - and ~ only. */
static Str figure(Arena *arena, const json_t *screen)
{
    const char *name = json_string_value(json_object_get(screen, "name"));
    Str problems = texts_of(arena, json_object_get(screen, "problems"), "rule", " — ");
    Str words = texts_of(arena, json_object_get(screen, "items"), "text", "<br>");
    return str_print(arena,
                     "<figure id=\"%s\"><a href=\"%s.png\"><img loading=lazy alt=\"%s\" "
                     "src=\"%s.png\"></a><figcaption%s><b>%s</b>" STR_FMT
                     "<details><summary>words</summary>" STR_FMT
                     "</details></figcaption></figure>\n",
                     name, name, name, name, problems.len > 0 ? " class=bad" : "", name,
                     STR_ARG(problems), STR_ARG(words));
}

/* The pack that a screen belongs to: its name begins with the pack's id, and of two such ids the
 * longer one counts ("cek" and "cek-muda"). pack_count: none. */
static size_t pack_of(const Library *library, const json_t *screen)
{
    Str name = str_from_c(json_string_value(json_object_get(screen, "name")));
    size_t found = library->pack_count;
    uint32_t longest = 0;
    for (size_t i = 0; i < library->pack_count; i++) {
        Str id = library->packs[i]->id.text;
        bool is_its = str_starts(name, id) && name.len > id.len && name.at[id.len] == '-';
        if (is_its && id.len > longest) {
            found = i;
            longest = id.len;
        }
    }
    return found;
}

static size_t screens_of(const Run *run, size_t pack)
{
    size_t at, count = 0;
    json_t *screen;
    json_array_foreach(json_object_get(run->index, "screens"), at, screen)
    {
        count += pack_of(run->library, screen) == pack;
    }
    return count;
}

static void add_links(Page *page, const Run *run)
{
    for (size_t i = 0; i < run->library->pack_count; i++) {
        size_t count = screens_of(run, i);
        Str id = run->library->packs[i]->id.text;
        if (count > 0) {
            page->pieces[page->count++] = str_print(page->arena,
                                                    "<p><a href=\"pack-" STR_FMT ".html\">" STR_FMT
                                                    "</a>: %zu pictures</p>\n",
                                                    STR_ARG(id), STR_ARG(id), count);
        }
    }
}

static void add_figures(Page *page, const Run *run, size_t pack)
{
    size_t at;
    json_t *screen;
    json_array_foreach(json_object_get(run->index, "screens"), at, screen)
    {
        if (pack_of(run->library, screen) == pack) {
            page->pieces[page->count++] = figure(page->arena, screen);
        }
    }
}

static bool write_page(const Page *page, const SnapshotParams *params, const char *file)
{
    char path[PATH_MAX];
    Str text = join(page->arena, page->pieces, page->count);
    snprintf(path, sizeof path, "%s/%s", params->out, file);
    bool is_written = text.len > 0 && file_write(path, text);
    if (!is_written) {
        message(PHRASE_COMMAND_NOT_WRITTEN, str_from_c(path));
    }
    return is_written;
}

/* The sheet of a pack; of pack_count the one that leads to the others. */
static bool write_sheet(const Run *run, size_t pack)
{
    const SnapshotParams *params = run->params;
    bool is_index = pack == run->library->pack_count;
    char name[64] = "index", file[80];
    size_t most = 1 + run->library->pack_count + screens_of(run, pack);
    if (!is_index) {
        Str id = run->library->packs[pack]->id.text;
        snprintf(name, sizeof name, "pack-" STR_FMT, STR_ARG(id));
    }
    snprintf(file, sizeof file, "%s.html", name);
    Page page = {.arena = arena_new(SHEET_BYTES)};
    page.pieces = page.arena ? arena_array(page.arena, most, sizeof *page.pieces) : NULL;
    bool is_written = page.pieces != NULL;
    if (is_written) {
        page.pieces[page.count++] =
            str_print(page.arena, HEAD, name, name, params->w, params->h, lang_code(params->lang),
                      TEXT_STEPS[params->look.text_step],
                      params->look.theme == THEME_LIGHT ? "light" : "contrast");
        if (is_index) {
            add_links(&page, run);
        }
        add_figures(&page, run, pack);
        is_written = write_page(&page, params, file);
    }
    arena_free(page.arena);
    return is_written;
}

bool snapshot_sheets_write(const SnapshotIndex *index, const Library *library,
                           const SnapshotParams *params)
{
    Run run = {index, library, params};
    bool is_written = write_sheet(&run, library->pack_count);
    for (size_t i = 0; i < library->pack_count; i++) {
        if (screens_of(&run, i) > 0) {
            is_written = write_sheet(&run, i) && is_written;
        }
    }
    return is_written;
}
