/* From placed boxes to commands and items: a walk over the tree of a frame, and the ring around
 * what has the focus. */
#include "emit.h"

#include <string.h>

static int16_t inner(int radius, int by)
{
    return (int16_t)(radius > by ? radius - by : 0);
}

static Corners corners_of(const Ui *ui, const BoxSpec *spec, int by)
{
    int r = spec->radius >= RADIUS_PILL ? INT16_MAX / 4 : ui_px(ui, spec->radius);
    int16_t round = inner(r, by);
    int tight = ui_px(ui, spec->tight_radius ? spec->tight_radius : RADIUS_TIGHT);
    int16_t small = inner(tight < r ? tight : r, by);
    switch (spec->tight) {
    case TIGHT_BOTTOM_LEFT:
        return (Corners){round, round, round, small};
    case TIGHT_BOTTOM_RIGHT:
        return (Corners){round, round, small, round};
    case TIGHT_BOTTOM:
        return (Corners){round, round, 0, 0};
    case TIGHT_TOP:
        return (Corners){0, 0, round, round};
    case TIGHT_LEFT:
        return (Corners){small, round, round, small};
    case TIGHT_NONE:
        break;
    }
    return (Corners){round, round, round, round};
}

/* A soft shadow as a few larger shapes, each a little darker: cheap, and only under phones and
 * panels that float. */
static void emit_shadow(Ui *ui, const BoxSpec *spec, Rect rect, Rect clip, int alpha)
{
    enum { LAYERS = 6 };
    bool is_modal = spec->shadow > 2;
    int blur = ui_px(ui, is_modal ? SHADOW_S3_BLUR : SHADOW_S2_BLUR);
    int down = ui_px(ui, is_modal ? SHADOW_S3_Y : SHADOW_S2_Y);
    int dark = (is_modal ? SHADOW_S3_ALPHA_1000 : SHADOW_S2_ALPHA_1000) * UINT8_MAX / 1000;
    for (int i = 0; i < LAYERS; i++) {
        int out = blur / 2 - blur * i / LAYERS;
        Rect layer = rect_inset((Rect){rect.x, rect.y + down, rect.w, rect.h}, -out);
        Corners corners = corners_of(ui, spec, -out);
        emit_shape(
            ui, layer, clip, corners,
            emit_faded((Ink){ui_color(ui, COLOR_BRAND_DEEP2), (uint8_t)(dark / LAYERS)}, alpha));
    }
}

/* Shadow, edge, outline and fill of a box. Returns the rectangle of the fill's outer border. */
static Rect emit_look(Ui *ui, const BoxSpec *spec, Rect rect, Rect clip, int alpha)
{
    int depth = ui_px(ui, spec->edge_h), sunk = ui_px(ui, spec->sinks);
    int edge = depth - sunk, line = spec->outline_w ? ui_px(ui, spec->outline_w) : 0;
    Rect body = {rect.x, rect.y + sunk, rect.w, rect.h - depth};
    if (spec->shadow && !ui->theme.is_contrast) {
        emit_shadow(ui, spec, rect, clip, alpha);
    }
    if (edge > 0 && spec->edge.alpha) {
        emit_shape(ui, (Rect){body.x, body.y + edge, body.w, body.h}, clip, corners_of(ui, spec, 0),
                   emit_faded(spec->edge, alpha));
    }
    if (line > 0 && spec->outline.alpha) {
        emit_shape(ui, body, clip, corners_of(ui, spec, 0), emit_faded(spec->outline, alpha));
        emit_shape(ui, rect_inset(body, line), clip, corners_of(ui, spec, line),
                   emit_faded(spec->fill, alpha));
    } else {
        emit_shape(ui, body, clip, corners_of(ui, spec, 0), emit_faded(spec->fill, alpha));
    }
    if (spec->has_kawung) {
        emit_kawung(ui, body, clip, corners_of(ui, spec, 0));
    }
    return body;
}

static int aligned(Align align, int start, int space, int used)
{
    return align == ALIGN_CENTER ? start + (space - used) / 2
           : align == ALIGN_END  ? start + space - used
                                 : start;
}

static void emit_picture(Ui *ui, const Box *box, const Inherited *in)
{
    Rect rect = {box->rect.x + in->dx, box->rect.y + in->dy, box->rect.w, box->rect.h};
    if (rect.w <= 0 || rect.h <= 0 || ui->in.is_blank) {
        return;
    }
    const Picture *picture = pictures_get(ui->in.pictures, box->picture_kind, box->picture_folder,
                                          box->words, rect.w, rect.h);
    if (!picture->is_ready) {
        return;
    }
    int w = picture->w < rect.w ? picture->w : rect.w,
        h = picture->h < rect.h ? picture->h : rect.h;
    Rect where = {aligned(box->picture_x, rect.x, rect.w, w),
                  aligned(box->picture_y, rect.y, rect.h, h), w, h};
    bool is_icon = box->leaf == LEAF_ICON;
    Cmd *cmd = emit_cmd(ui, is_icon ? CMD_MASK : CMD_BITMAP, where, in->clip,
                        emit_faded(is_icon ? box->ink : ink(0), in->alpha));
    if (!cmd) {
        return;
    }
    cmd->serial = picture->serial;
    cmd->mask = picture->mask;
    cmd->bitmap = picture->bitmap;
    cmd->corners = is_icon ? (Corners){0} : corners_of(ui, &box->spec, 0);
}

static void emit_mask(Ui *ui, const Box *box, const Inherited *in)
{
    Rect where = {box->rect.x + in->dx, box->rect.y + in->dy, box->mask.w, box->mask.h};
    Cmd *cmd = emit_cmd(ui, CMD_MASK, where, in->clip, emit_faded(box->ink, in->alpha));
    if (cmd) {
        cmd->mask = box->mask;
        cmd->serial = box->mask_serial;
    }
}

/* All words inside a box, for its item. */
static Str gather(const Ui *ui, const Box *box)
{
    Str text = {0};
    if (box->leaf == LEAF_TEXT) {
        return box->words;
    }
    for (const Box *child = box->first; child; child = child->next) {
        Str part = gather(ui, child);
        if (part.len > 0 && text.len > 0) {
            text = str_print(ui->in.arena, STR_FMT " " STR_FMT, STR_ARG(text), STR_ARG(part));
        } else if (part.len > 0) {
            text = part;
        }
    }
    return text;
}

static void emit_press(Ui *ui, const Box *box, const Inherited *in, Rect rect)
{
    const Press *press = &box->spec.press;
    Item *item = emit_item(ui, in, press->role, rect);
    if (!item) {
        return;
    }
    item->id = ui_id(ui, press->name, press->index);
    item->name = press->name;
    item->index = press->index;
    item->text = press->label.len > 0 ? press->label : gather(ui, box);
    item->is_selected = press->is_selected;
    item->is_disabled = press->is_disabled;
    item->group = press->group;
    item->key = press->key;
    item->corners = corners_of(ui, &box->spec, 0);
    item->edge = ui_px(ui, box->spec.edge_h);
    item->on_press = press->is_disabled ? (Intent){0} : press->on_press;
    item->drag = press->drag;
    item->place = press->place;
    memcpy(item->on_way, press->on_way, sizeof item->on_way);
}

static void emit_bar(Ui *ui, Rect rect, const ScrollState *slot)
{
    enum { BAR_W = 20, BAR_PAD = 4 };
    if (slot->content_h <= slot->view_h || slot->view_h <= 0) {
        return;
    }
    Rect bar = {rect.x + rect.w - ui_px(ui, BAR_W), rect.y, ui_px(ui, BAR_W), rect.h};
    Corners round = {INT16_MAX / 4, INT16_MAX / 4, INT16_MAX / 4, INT16_MAX / 4};
    int line = ui_px(ui, STROKE_CONTROL);
    emit_shape(ui, bar, bar, round, ink(ui_color(ui, COLOR_LINE_STRONG)));
    emit_shape(ui, rect_inset(bar, line), bar, round, ink(ui_color(ui, COLOR_SURFACE)));
    Rect track = rect_inset(bar, ui_px(ui, BAR_PAD) + 1);
    int thumb = (int)((int64_t)track.h * slot->view_h / slot->content_h);
    int y = (int)((int64_t)track.h * slot->offset / slot->content_h);
    uint32_t color = ui->theme.is_contrast ? ui_color(ui, COLOR_ACTION) : ui->topic->edge;
    emit_shape(ui, (Rect){track.x, track.y + y, track.w, thumb}, bar, round, ink(color));
}

/* How many of a region's blocks are not fully seen below. */
static int blocks_below(const Box *region, Rect view)
{
    int below = 0;
    for (const Box *child = region->first; child; child = child->next) {
        below += child->rect.h > 0 && child->rect.y + child->rect.h > view.y + view.h + 1;
    }
    return below;
}

static void emit_box(Ui *ui, const Box *box, Inherited in);

static void emit_children(Ui *ui, const Box *box, Inherited in, Rect rect)
{
    ScrollState *slot = scroll_find(ui->in.memory, box->spec.scrolls);
    if (slot && slot->content_h > slot->view_h) {
        /* The ring of a focused option needs room at the sides, not above and below. */
        Rect view = {0, rect.y, ui->m.window_w, rect.h};
        in.clip = rect_overlap(in.clip, view);
        in.is_scrolled = true;
        int below = blocks_below(box, rect);
        ui->needs_again = ui->needs_again || below != slot->below;
        slot->below = below;
    }
    for (int lifted = 0; lifted <= 1; lifted++) {
        for (const Box *child = box->first; child; child = child->next) {
            if (child->spec.is_lifted == (bool)lifted) {
                emit_box(ui, child, in);
            }
        }
    }
    if (slot) {
        emit_bar(ui, rect, slot);
    }
}

static void emit_box(Ui *ui, const Box *box, Inherited in)
{
    if (box->is_dropped) {
        return;
    }
    const BoxSpec *spec = &box->spec;
    in.dx += ui_px(ui, spec->shift_x);
    in.dy += ui_px(ui, spec->shift_y);
    in.is_bar = in.is_bar || spec->is_bar;
    in.alpha = in.alpha * (UINT8_MAX - spec->alpha_less) / UINT8_MAX;
    Rect rect = {box->rect.x + in.dx, box->rect.y + in.dy, box->rect.w, box->rect.h};
    if (spec->fill.alpha || spec->outline.alpha) {
        Rect body = emit_look(ui, spec, rect, in.clip, in.alpha);
        in.panel = spec->radius > 0 ? body : in.panel;
    }
    if (spec->press.on_press.kind != INTENT_NONE || spec->press.is_disabled) {
        emit_press(ui, box, &in, rect);
        in.is_pressable = true;
    }
    in.dy += ui_px(ui, spec->sinks);
    switch ((Leaf)box->leaf) {
    case LEAF_NONE:
        emit_children(ui, box, in, rect);
        break;
    case LEAF_TEXT:
        emit_text(ui, box, &in);
        break;
    case LEAF_ICON:
    case LEAF_PICTURE:
        emit_picture(ui, box, &in);
        break;
    case LEAF_MASK:
        emit_mask(ui, box, &in);
        break;
    }
}

void emit_tree(Ui *ui, const Box *root)
{
    Rect window = {0, 0, ui->m.window_w, ui->m.window_h};
    emit_box(ui, root, (Inherited){.clip = window, .panel = window, .alpha = UINT8_MAX});
}

static int16_t wider(int16_t radius, int by)
{
    return (int16_t)(radius + by);
}

static void emit_ring(Ui *ui, const Item *item, int sides, int ends, int line, uint32_t color)
{
    Rect rect = {item->rect.x - sides, item->rect.y - ends, item->rect.w + 2 * sides,
                 item->rect.h + 2 * ends};
    Rect clip = item->is_scrolled ? item->clip : (Rect){0, 0, ui->m.window_w, ui->m.window_h};
    Cmd *cmd = emit_cmd(ui, CMD_RING, rect, clip, ink(color));
    if (cmd) {
        Corners c = item->corners;
        cmd->corners = (Corners){wider(c.top_left, ends), wider(c.top_right, ends),
                                 wider(c.bottom_right, ends), wider(c.bottom_left, ends)};
        cmd->line = (uint16_t)line;
    }
}

void emit_focus(Ui *ui)
{
    const UiMemory *memory = ui->in.memory;
    for (size_t i = 0; memory->shows_focus && i < ui->item_count; i++) {
        const Item *item = &ui->items[i];
        if (item->id == 0 || item->id != memory->focus || item->is_inert) {
            continue;
        }
        if (ui->theme.is_contrast) {
            int line = ui_px(ui, STROKE_HIGH_CONTRAST_FOCUS);
            emit_ring(ui, item, line, line, line, ui_color(ui, COLOR_FOCUS_OUTER));
            continue;
        }
        int mango = ui_px(ui, STROKE_FOCUS_INNER), dark = ui_px(ui, STROKE_FOCUS_OUTER);
        int sides = ui_px(ui, STROKE_FOCUS_GAP_SIDES), ends = ui_px(ui, STROKE_FOCUS_GAP);
        emit_ring(ui, item, sides + mango + dark, ends + mango + dark, dark,
                  ui_color(ui, COLOR_FOCUS_OUTER));
        emit_ring(ui, item, sides + mango, ends + mango, mango, ui_color(ui, COLOR_FOCUS_INNER));
    }
}
