/* Every item of every page as JSON, so that a change of layout can be read as words, and the
 * contact sheets beside it. */
#include "snapshot_index.h"

#include "messages.h"
#include "snapshot_sheets.h"

#include "aman/base/file.h"

#include <jansson.h>

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

SnapshotIndex *snapshot_index_begin(const SnapshotParams *params)
{
    json_t *root = json_pack("{s:i, s:i, s:s, s:i, s:s, s:[]}", "width", params->w, "height",
                             params->h, "language", lang_code(params->lang), "text_size",
                             TEXT_STEPS[params->look.text_step], "theme",
                             params->look.theme == THEME_LIGHT ? "light" : "contrast", "screens");
    return root;
}

static const char *role_word(Role role)
{
    static const char *const WORDS[] = {
        [ROLE_NONE] = "none",       [ROLE_TEXT] = "text",     [ROLE_BUTTON] = "button",
        [ROLE_PRIMARY] = "primary", [ROLE_OPTION] = "option", [ROLE_HELP] = "help",
        [ROLE_PICTURE] = "picture",
    };
    return WORDS[role];
}

static json_t *text_value(Str text)
{
    json_t *value = text.at ? json_stringn(text.at, text.len) : NULL;
    return value ? value : json_string("");
}

static json_t *item_value(const Item *item)
{
    char id[64];
    snprintf(id, sizeof id, "%s-%u", item->name ? item->name : "text", item->index);
    return json_pack("{s:s, s:s, s:[i,i,i,i], s:o, s:i, s:i, s:b, s:b, s:s}", "id", id, "role",
                     role_word(item->role), "rect", item->rect.x, item->rect.y, item->rect.w,
                     item->rect.h, "text", text_value(item->text), "size", item->size_px, "lines",
                     item->lines, "selected", item->is_selected, "disabled", item->is_disabled,
                     "press", INTENTS[item->on_press.kind].word);
}

void snapshot_index_add(SnapshotIndex *index, const char *name, const Ui *ui,
                        const AuditProblem *problems, size_t count)
{
    json_t *screen = json_pack("{s:s, s:[], s:[]}", "name", name, "problems", "items");
    for (size_t i = 0; i < count; i++) {
        json_array_append_new(
            json_object_get(screen, "problems"),
            json_pack("{s:s, s:o}", "rule", audit_word(problems[i].kind), "text",
                      text_value(problems[i].item ? problems[i].item->text : (Str){0})));
    }
    for (size_t i = 0; i < ui->item_count; i++) {
        json_array_append_new(json_object_get(screen, "items"), item_value(&ui->items[i]));
    }
    json_array_append_new(json_object_get(index, "screens"), screen);
}

static bool write_text(const char *folder, const char *name, const char *text)
{
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    bool is_written = text && file_write(path, str_from_c(text));
    if (!is_written) {
        message(PHRASE_COMMAND_NOT_WRITTEN, str_from_c(path));
    }
    return is_written;
}

bool snapshot_index_end(SnapshotIndex *index, const Library *library, const SnapshotParams *params)
{
    char *text = json_dumps(index, JSON_INDENT(1) | JSON_PRESERVE_ORDER);
    bool is_written = write_text(params->out, "index.json", text);
    if (params->has_pictures) {
        is_written = snapshot_sheets_write(index, library, params) && is_written;
    }
    free(text); /* jansson made it with malloc */
    json_decref(index);
    return is_written;
}
