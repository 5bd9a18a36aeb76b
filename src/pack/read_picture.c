/* Pictures: a drawing that ships with the program ("topic_kenalan"), or a file in the pack's art
 * folder ("art/warung.svg"). What they ask for is read off their bytes before anything decodes
 * them. */
#include "read_value.h"

#include "aman/base/file.h"
#include "aman/pack/codes.h"
#include "aman/pack/drawing.h"
#include "aman/pack/pictures.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

/* Says what of the picture is too much, if anything is. */
static void report_heavy(TreeReader *reader, const Node *node, DrawingExcess excess)
{
    if (excess == DRAWING_FINE) {
        return;
    }
    Str limit = str_print(reader->arena, "%u", drawing_limit(excess));
    Diag *diag = DIAG(reader->diags, DIAG_PICTURE_HEAVY, node->where, node->value);
    diag_subject(reader->diags, diag, drawing_excess_name(excess), limit);
}

static void check_file(TreeReader *reader, const char *path, const Node *node, bool is_own)
{
    Arena *scratch = arena_new(PICTURE_MAX_BYTES + 4096);
    Str bytes = {0};
    FileResult result =
        scratch ? file_read(scratch, path, PICTURE_MAX_BYTES, &bytes) : FILE_NO_MEMORY;
    uint32_t width = 0, height = 0;
    bool is_read = result == FILE_OK, is_picture = is_read && picture_size(bytes, &width, &height);
    if (result == FILE_TOO_LARGE || width > PICTURE_MAX_SIDE || height > PICTURE_MAX_SIDE) {
        DIAG(reader->diags, DIAG_PICTURE_SIZE, node->where, node->value);
    } else if (!is_read) {
        DIAG(reader->diags, DIAG_PICTURE_MISSING, node->where, node->value);
    } else if (!is_picture) {
        DIAG(reader->diags, DIAG_PICTURE_FORM, node->where, node->value);
    } else if (is_own) { /* the drawings that ship have a test */
        DrawingExcess excess = drawing_excess(bytes);
        bool is_slow = excess == DRAWING_FINE && reader->sources && reader->sources->can_draw &&
                       !reader->sources->can_draw(path);
        report_heavy(reader, node, is_slow ? DRAWING_SLOW : excess);
    }
    arena_free(scratch);
}

static bool is_drawing_name(Str name)
{
    for (uint32_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_')) {
            return false;
        }
    }
    return name.len > 0;
}

/* Only art/NAME.svg and art/NAME.png: no other folder, no way up. */
static bool is_own_path(Str path)
{
    if (!str_starts(path, STR("art/")) ||
        !(str_ends(path, STR(".svg")) || str_ends(path, STR(".png")))) {
        return false;
    }
    for (uint32_t i = 4; i < path.len; i++) {
        if (path.at[i] == '/' || path.at[i] == '\\' || path.at[i] < ' ') {
            return false;
        }
    }
    return str_find(path, STR("..")) < 0;
}

void read_icon(TreeReader *reader, uint32_t value, Word *word)
{
    const Node *node = &reader->tree->nodes[value];
    bool is_name = node->kind == NODE_TEXT && node->value.len > 0;
    for (uint32_t i = 0; is_name && i < node->value.len; i++) {
        char c = node->value.at[i];
        is_name = (c >= 'a' && c <= 'z') || c == '-' || c == '_';
    }
    if (!is_name) {
        DIAG(reader->diags, DIAG_PICTURE_PATH, node->where, node->value);
        return;
    }
    *word = (Word){node->value, node->where};
    const char *folder = reader->sources ? reader->sources->icon_folder : NULL;
    char path[PATH_MAX];
    int len = snprintf(path, sizeof path, "%s/" STR_FMT ".svg", folder ? folder : "",
                       STR_ARG(node->value));
    if (folder && len > 0 && (size_t)len < sizeof path && !file_exists(path)) {
        DIAG(reader->diags, DIAG_PICTURE_MISSING, node->where, node->value);
    }
}

void read_picture(TreeReader *reader, uint32_t value, Word *word)
{
    const Node *node = &reader->tree->nodes[value];
    if (node->kind != NODE_TEXT) {
        DIAG(reader->diags, DIAG_WANT_TEXT, node->where, STR("picture"));
        return;
    }
    bool is_drawing = is_drawing_name(node->value), is_own = is_own_path(node->value);
    if (!is_drawing && !is_own) {
        DIAG(reader->diags, DIAG_PICTURE_PATH, node->where, node->value);
        return;
    }
    *word = (Word){node->value, node->where};
    const char *folder =
        is_own ? reader->folder : (reader->sources ? reader->sources->art_folder : NULL);
    if (!folder) {
        return;
    }
    char path[PATH_MAX];
    int len = snprintf(path, sizeof path, "%s/" STR_FMT "%s", folder, STR_ARG(node->value),
                       is_own ? "" : ".svg");
    bool fits = len > 0 && (size_t)len < sizeof path;
    if (fits && is_own && file_place(folder, path) == PATH_OUTSIDE) {
        DIAG(reader->diags, DIAG_PICTURE_OUTSIDE, node->where, node->value);
    } else if (fits) {
        check_file(reader, path, node, is_own);
    }
    const PictureWords *pictures = reader->sources ? reader->sources->pictures : NULL;
    if (pictures && !pictures_find(pictures, reader->folder, node->value)) {
        DIAG(reader->diags, DIAG_PICTURE_ALT, node->where, node->value);
    }
}
