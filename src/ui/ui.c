/* Declaring boxes: the frame's tree, its leaves, and values that move. Emission is emit.c. */
#include "aman/ui/ui.h"

#include "drag.h"
#include "emit.h"
#include "layout.h"

#include <string.h>

enum { VEIL_PERCENT = 78, VEIL_CONTRAST_PERCENT = 92 };

void ui_frame(Ui *ui, const UiParams *params)
{
    memset(ui, 0, sizeof *ui);
    ui->in = *params;
    ui->theme = theme_named(params->look.theme == THEME_HIGH_CONTRAST);
    ui->m = metrics_for(params->window_w, params->window_h, TEXT_STEPS[params->look.text_step]);
    ui->topic = &ui->theme.topics[0];
    ui->cmds = arena_array(params->arena, CMDS_MAX, sizeof *ui->cmds);
    ui->items = arena_array(params->arena, ITEMS_MAX, sizeof *ui->items);
    ui->wake_ms = UINT64_MAX;
    params->memory->top_scroll = NULL;
}

static Box *add_box(Ui *ui, BoxSpec spec)
{
    Box *box = arena_alloc(ui->in.arena, sizeof *box);
    if (!box) {
        return NULL;
    }
    box->spec = spec;
    box->parent = ui->open;
    if (!ui->open) {
        ui->root = box;
    } else if (ui->open->last) {
        ui->open->last->next = box;
        ui->open->last = box;
    } else {
        ui->open->first = ui->open->last = box;
    }
    return box;
}

Box *ui_begin(Ui *ui, BoxSpec spec)
{
    Box *box = add_box(ui, spec);
    ui->open = box ? box : ui->open;
    return box;
}

void ui_end(Ui *ui)
{
    ui->open = ui->open ? ui->open->parent : NULL;
}

/* Finds the memory of a region, or makes it: in the first place that is free, else in the first. */
static ScrollState *scroll_slot(UiMemory *memory, const char *name)
{
    ScrollState *slot = scroll_find(memory, name);
    if (!slot) {
        slot = &memory->scrolls[0];
        for (size_t i = SCROLLS_MAX; i-- > 0;) {
            slot = memory->scrolls[i].name ? slot : &memory->scrolls[i];
        }
        *slot = (ScrollState){.name = name};
    }
    return slot;
}

static int scroll_offset(void *data, const char *name, int content_h, int view_h, Box *region)
{
    Ui *ui = data;
    (void)region;
    ScrollState *slot = scroll_slot(ui->in.memory, name);
    bool did_scroll = slot->content_h > slot->view_h, does_scroll = content_h > view_h;
    /* The way back can be longer words than the way on: a bar that grew by them hides nothing. */
    bool stays_at_end = did_scroll && slot->offset + slot->view_h >= slot->content_h &&
                        content_h == slot->content_h && view_h < slot->view_h;
    ui->needs_again = ui->needs_again || did_scroll != does_scroll;
    slot->content_h = content_h;
    slot->view_h = view_h;
    ui->in.memory->top_scroll = name;
    int most = does_scroll ? content_h - view_h : 0;
    slot->offset = slot->offset > most || stays_at_end ? most : slot->offset;
    slot->drawn = slot->offset;
    return slot->offset;
}

void ui_tree(Ui *ui, BoxSpec spec, Rect where)
{
    ui->open = NULL;
    Box *root = ui_begin(ui, spec);
    if (root) {
        root->rect = where;
    }
}

void ui_tree_end(Ui *ui)
{
    if (ui->root) {
        Layout layout = {&ui->m, ui->in.texts, scroll_offset, ui};
        layout_run(&layout, ui->root, ui->root->rect);
        emit_tree(ui, ui->root);
        emit_links(ui);
    }
    ui->root = ui->open = NULL;
}

int ui_tree_height(Ui *ui, int w)
{
    Layout layout = {&ui->m, ui->in.texts, scroll_offset, ui};
    return ui->root ? layout_height(&layout, ui->root, w) : 0;
}

Trial ui_trial(Ui *ui)
{
    Trial tree = {ui->root, ui->open};
    ui->root = NULL;
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN}, (Rect){0});
    return tree;
}

int ui_trial_end(Ui *ui, Trial tree, int w)
{
    int h = ui_tree_height(ui, w);
    ui->root = tree.root;
    ui->open = tree.open;
    return h;
}

void ui_tree_move(Ui *ui, Rect where)
{
    if (ui->root) {
        ui->root->rect = where;
    }
}

void ui_outside(Ui *ui, Rect rect, Intent on_press)
{
    ui->inside = rect;
    ui->on_outside = on_press;
}

void ui_lookups(Ui *ui, const Lookup *lookups, size_t count, int looked_up)
{
    ui->lookups = lookups;
    ui->lookup_count = lookups ? count : 0;
    ui->looked_up = looked_up;
}

void ui_over(Ui *ui)
{
    ui->on_outside = (Intent){0};
    for (size_t i = 0; i < ui->item_count; i++) {
        ui->items[i].is_inert = true;
    }
    ui->modal_from = ui->item_count;
    ui->layer++;
}

void ui_modal(Ui *ui)
{
    ui_over(ui);
    Rect window = {0, 0, ui->m.window_w, ui->m.window_h};
    int percent = ui->theme.is_contrast ? VEIL_CONTRAST_PERCENT : VEIL_PERCENT;
    emit_shape(ui, window, window, (Corners){0}, ink_alpha(ui_color(ui, COLOR_SCRIM), percent));
}

void ui_frame_end(Ui *ui)
{
    emit_focus(ui);
    UiMemory *memory = ui->in.memory;
    memory->inside = ui->inside;
    memory->on_outside = ui->on_outside;
    memory->item_count = ui->item_count;
    if (ui->item_count > 0) {
        memcpy(memory->items, ui->items, ui->item_count * sizeof *ui->items);
    }
}

void ui_shortcut(Ui *ui, char key, Role role, Intent on_press)
{
    if (!ui->items || ui->item_count >= ITEMS_MAX) {
        return;
    }
    Item *item = &ui->items[ui->item_count++];
    *item =
        (Item){.id = ui_id(ui, "shortcut", (uint16_t)key),
               .role = role,
               .name = "shortcut",
               .index = (uint16_t)key,
               .rect = {0, 0, SCALE_TOUCH_FLOOR_PX, SCALE_TOUCH_FLOOR_PX}, /* none is clipped in */
               .is_more = true,
               .layer = ui->layer,
               .key = key,
               .on_press = on_press};
}

static Box *text_box(Ui *ui, TextStyle style, int size, Str words, uint32_t color, bool balanced)
{
    Box *box = add_box(ui, (BoxSpec){0});
    if (box) {
        box->leaf = LEAF_TEXT;
        box->form = metrics_form(&ui->m, style, size);
        box->form.is_balanced = balanced;
        box->words = words;
        box->ink = ink(color);
    }
    return box;
}

Box *ui_text(Ui *ui, TextStyle style, int size, Str words, uint32_t color)
{
    return text_box(ui, style, size, words, color, false);
}

Box *ui_title(Ui *ui, TextStyle style, int size, Str words, uint32_t color)
{
    return text_box(ui, style, size, words, color, true);
}

Box *ui_icon(Ui *ui, const char *name, int size, uint32_t color)
{
    Box *box = add_box(ui, (BoxSpec){.w = size, .h = size});
    if (box) {
        box->leaf = LEAF_ICON;
        box->picture_kind = PICTURE_ICON;
        box->words = str_from_c(name);
        box->ink = ink(color);
    }
    return box;
}

Box *ui_picture(Ui *ui, PictureKind kind, const char *folder, Str name, int w, int h)
{
    Box *box = add_box(ui, (BoxSpec){.w = w, .h = h});
    if (box) {
        box->leaf = LEAF_PICTURE;
        box->picture_kind = kind;
        box->picture_folder = folder;
        box->words = name;
        box->picture_x = box->picture_y = ALIGN_CENTER;
    }
    return box;
}

Box *ui_space(Ui *ui, int w, int h)
{
    return add_box(ui, (BoxSpec){.w = w, .h = h});
}

Box *ui_grow(Ui *ui)
{
    return add_box(ui, (BoxSpec){.grow_w = 1, .grow_h = 1});
}

/* Pixels of the window as reference pixels. */
static int to_reference(const Ui *ui, int pixels)
{
    enum { EXACT = 1000 };
    int unit = ui_px(ui, EXACT);
    return unit > 0 ? pixels * EXACT / unit : 0;
}

/* What is left of the way home. */
static int gliding(Ui *ui, int pixels)
{
    enum { FRAME_MS = 16 };
    uint64_t passed = ui->in.now_ms - ui->in.memory->freed_ms;
    bool is_over = ui->in.now_ms < ui->in.memory->freed_ms || passed >= MOTION_BASE;
    if (is_over || ui->in.is_still || ui->in.look.is_calm) {
        return 0;
    }
    int64_t left = MOTION_BASE - (int64_t)passed;
    ui_wake(ui, ui->in.now_ms + FRAME_MS);
    return (int)(pixels * left * left * left / MOTION_BASE / MOTION_BASE / MOTION_BASE);
}

bool ui_held(Ui *ui, const Press *press, int *dx, int *dy)
{
    const UiMemory *memory = ui->in.memory;
    ItemId id = ui_id(ui, press->name, press->index);
    *dx = *dy = 0;
    if (memory->held == id) {
        *dx = to_reference(ui, memory->held_dx);
        *dy = to_reference(ui, memory->held_dy);
    } else if (memory->freed == id) {
        *dx = to_reference(ui, gliding(ui, memory->freed_dx));
        *dy = to_reference(ui, gliding(ui, memory->freed_dy));
    }
    return memory->held == id;
}

bool ui_sorting(const Ui *ui, Sorting *sorting)
{
    const UiMemory *memory = ui->in.memory;
    const Item *held = drag_sorted(memory), *target = held ? drag_target(memory, held) : NULL;
    if (!target) {
        return false;
    }
    *sorting = (Sorting){held->place, target->place, to_reference(ui, held->rect.h)};
    return true;
}

void ui_hear(Ui *ui, Cue cue, uint64_t ms)
{
    ui->cue = cue;
    ui->cue_ms = ms;
}

void ui_wake(Ui *ui, uint64_t ms)
{
    ui->wake_ms = ms < ui->wake_ms ? ms : ui->wake_ms;
}
