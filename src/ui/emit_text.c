/* Words: their masks, and the bold ones that can be looked up. Such words become items while they
 * are drawn, in reading order; when all of the tree is placed they get their line and a target for
 * a finger, beside the other targets. */
#include "emit.h"

#include <string.h>

static const char LINK_NAME[] = "term";

static bool is_link(const Item *item)
{
    return item->name && strcmp(item->name, LINK_NAME) == 0;
}

const Item *ui_link(const Ui *ui, uint16_t index)
{
    for (size_t i = 0; i < ui->item_count; i++) {
        if (is_link(&ui->items[i]) && ui->items[i].index == index) {
            return &ui->items[i];
        }
    }
    return NULL;
}

const Item *ui_first_link(const Ui *ui)
{
    for (size_t i = 0; i < ui->item_count; i++) {
        if (is_link(&ui->items[i])) {
            return &ui->items[i];
        }
    }
    return NULL;
}

/* The index of the words that `run` is a part of, when they are to become a link; else -1. */
static int link_of(const Ui *ui, const Inherited *in, const TextRun *run)
{
    bool can_be = run->mark.len > 0 && !in->is_pressable && !in->is_bar;
    for (size_t i = 0; can_be && i < ui->lookup_count; i++) {
        const Lookup *lookup = &ui->lookups[i];
        if (str_same_words(lookup->words, run->mark)) {
            return ui_link(ui, lookup->index) ? -1 : lookup->index;
        }
    }
    return -1;
}

/* On a ground of their own words have their own colour, and the line has it too. */
static uint32_t line_color(const Ui *ui, uint32_t words)
{
    bool is_usual = words == ui_color(ui, COLOR_INK) || words == ui_color(ui, COLOR_INK2) ||
                    words == ui_color(ui, COLOR_INK3);
    return !is_usual ? words : ui->theme.is_contrast ? ui_color(ui, COLOR_ACTION) : ui->topic->text;
}

static void add_link(Ui *ui, const Inherited *in, const TextRun *run, Rect where, Ink words,
                     uint16_t index)
{
    enum { OUT = 6, ROUND = 8 };
    Item *item = ui->link_count < LINKS_MAX ? emit_item(ui, in, ROLE_BUTTON, where) : NULL;
    if (!item) {
        return;
    }
    Press press = {.name = LINK_NAME, .index = index};
    int16_t round = (int16_t)ui_px(ui, ROUND);
    item->id = ui_id(ui, LINK_NAME, index);
    item->name = LINK_NAME;
    item->index = index;
    item->text = run->mark;
    item->corners = (Corners){round, round, round, round};
    item->is_selected = ui->looked_up == index;
    item->on_press = (Intent){.kind = INTENT_WORD, .index = index};
    Ink line = {line_color(ui, words.color), words.alpha};
    ui->links[ui->link_count++] = (Link){(uint16_t)(item - ui->items), emit_faded(line, in->alpha)};
    if (item->is_selected || ui_is_pressed(ui, &press) || ui_is_hovered(ui, &press)) {
        int out = ui_px(ui, OUT);
        emit_shape(ui, (Rect){where.x - out, where.y, where.w + 2 * out, where.h}, in->clip,
                   item->corners, emit_faded(ink(ui->topic->soft), in->alpha));
    }
}

static void emit_run(Ui *ui, const TextBlock *block, size_t run, Rect where, const Inherited *in,
                     Ink color)
{
    if (rect_is_empty(rect_overlap(where, in->clip))) {
        return;
    }
    const TextRun *one = &block->runs[run];
    Mask mask =
        ui->in.is_blank ? (Mask){NULL, one->w, one->h} : text_run_mask(ui->in.texts, block, run);
    where.w = mask.w;
    where.h = mask.h;
    Cmd *cmd = emit_cmd(ui, CMD_MASK, where, in->clip, emit_faded(color, in->alpha));
    if (cmd && mask.at) {
        cmd->mask = mask;
        cmd->serial = block->runs[run].serial;
    }
}

void emit_text(Ui *ui, const Box *box, const Inherited *in)
{
    Rect rect = {box->rect.x + in->dx, box->rect.y + in->dy, box->rect.w, box->rect.h};
    const TextBlock *block = texts_block(ui->in.texts, box->form, box->words, rect.w);
    int x = box->form.is_centered ? rect.x + (rect.w - block->w) / 2 : rect.x;
    int y = rect.y + (rect.h > block->h ? (rect.h - block->h) / 2 : 0);
    Item *item = emit_item(ui, in, ROLE_TEXT, rect);
    if (item) {
        item->ink = (Rect){x, y, block->w, block->h};
        item->text = box->words;
        item->size_px = box->form.size_px;
        item->lines = block->lines;
        item->is_cut = block->is_cut || block->h > rect.h + 1;
    }
    const char *mark = NULL;
    int link = -1;
    for (size_t i = 0; i < block->run_count; i++) {
        const TextRun *run = &block->runs[i];
        Rect where = {x + run->x, y + run->y, run->w, run->h};
        bool is_same = run->mark.len > 0 && run->mark.at == mark;
        link = is_same ? link : link_of(ui, in, run);
        mark = run->mark.at;
        if (link >= 0) {
            add_link(ui, in, run, where, box->ink, (uint16_t)link);
        }
        emit_run(ui, block, i, where, in, box->ink);
    }
}

static bool is_target(const Item *item)
{
    return item->id != 0 && !item->is_inert && item->on_press.kind != INTENT_NONE;
}

static bool is_free(const Ui *ui, const Item *item, Rect rect)
{
    enum { SLACK_PX = 2 };
    for (size_t i = 0; i < ui->item_count; i++) {
        const Item *other = &ui->items[i];
        Rect common =
            rect_overlap(rect_overlap(rect, item->clip), rect_overlap(other->rect, other->clip));
        if (is_target(other) && other->id != item->id && common.w > SLACK_PX &&
            common.h > SLACK_PX) {
            return false;
        }
    }
    return true;
}

/* Grows the target to what a finger needs: around the words, or more to one side where another
 * target is near. False when there is no room. */
static bool make_room(const Ui *ui, Item *item)
{
    enum { WAYS = 3 };
    Rect ink = item->ink;
    int w = ink.w > SCALE_TOUCH_FLOOR_PX ? ink.w : SCALE_TOUCH_FLOOR_PX;
    int h = ink.h > SCALE_TOUCH_FLOOR_PX ? ink.h : SCALE_TOUCH_FLOOR_PX;
    const int left[WAYS] = {(w - ink.w) / 2, w - ink.w, 0},
              up[WAYS] = {(h - ink.h) / 2, h - ink.h, 0};
    for (int i = 0; i < WAYS * WAYS; i++) {
        Rect rect = {ink.x - left[i / WAYS], ink.y - up[i % WAYS], w, h};
        if (is_free(ui, item, rect)) {
            item->rect = rect;
            return true;
        }
    }
    return false;
}

static bool has_key(const Ui *ui, char key)
{
    bool is_found = false;
    for (size_t i = 0; i < ui->item_count; i++) {
        is_found = is_found || (is_target(&ui->items[i]) && ui->items[i].key == key);
    }
    return is_found;
}

void emit_links(Ui *ui)
{
    for (size_t i = 0; i < ui->link_count; i++) {
        Item *item = &ui->items[ui->links[i].item];
        if (!make_room(ui, item)) {
            *item = (Item){.clip = item->clip, .panel = item->panel, .layer = item->layer};
            continue;
        }
        item->is_more = ui_link(ui, item->index) != item;
        item->key = has_key(ui, 'g') ? '\0' : 'g';
        int line = ui_px(ui, STROKE_LINK);
        Rect below = {item->ink.x, item->ink.y + item->ink.h - line, item->ink.w, line};
        emit_shape(ui, below, item->clip, (Corners){0}, ui->links[i].ink);
    }
    ui->link_count = 0;
}
