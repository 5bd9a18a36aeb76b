/* The focus of the keys: which item has it, where it goes, and what is scrolled so that it is seen.
 */
#include "focus.h"

#include "drag.h"

#include <stdlib.h>

bool item_can_press(const Item *item)
{
    return item->id != 0 && !item->is_inert && item->on_press.kind != INTENT_NONE;
}

const Item *item_with(const UiMemory *memory, ItemId id)
{
    for (size_t i = 0; i < memory->item_count && id != 0; i++) {
        if (memory->items[i].id == id && item_can_press(&memory->items[i])) {
            return &memory->items[i];
        }
    }
    return NULL;
}

bool scroll_by(UiMemory *memory, int pixels)
{
    ScrollState *slot = ui_top_scroll(memory);
    if (!slot) {
        return false;
    }
    int most = slot->content_h - slot->view_h, before = slot->offset;
    int to = slot->offset + pixels;
    slot->offset = to < 0 ? 0 : to > most ? most : to;
    return slot->offset != before;
}

/* Brings a focused item of a scrolling region into view. */
static void show_item(UiMemory *memory, const Item *item)
{
    const ScrollState *slot = ui_top_scroll(memory);
    if (!slot || !item->is_scrolled) {
        return;
    }
    /* Several keys may come before one frame: the item lies where the last frame put it. */
    int moved = slot->offset - slot->drawn;
    int above = item->clip.y - (item->rect.y - moved);
    int below = item->rect.y - moved + item->rect.h - (item->clip.y + item->clip.h);
    if (above > 0) {
        scroll_by(memory, -above - DRAG_SLACK_PX);
    } else if (below > 0) {
        scroll_by(memory, below + DRAG_SLACK_PX);
    }
}

void focus_on(UiMemory *memory, const Item *item)
{
    memory->focus = item->id;
    memory->shows_focus = true;
    show_item(memory, item);
}

void focus_step(UiMemory *memory, int step)
{
    const Item *order[ITEMS_MAX];
    int count = 0, at = -1;
    for (int bar = 0; bar <= 1; bar++) {
        for (size_t i = 0; i < memory->item_count; i++) {
            const Item *item = &memory->items[i];
            if (item_can_press(item) && !item->is_more && item->is_bar == (bool)bar) {
                at = item->id == memory->focus ? count : at;
                order[count++] = item;
            }
        }
    }
    if (count > 0) {
        at = at < 0 && step < 0 ? 0 : at;
        focus_on(memory, order[(at + step + count) % count]);
    }
}

/* How far `to` lies in the direction of `way`; sideways counts double. -1 when it does not lie
 * there. */
static int distance(Rect from, Rect to, Direction way)
{
    int dx = (to.x + to.w / 2) - (from.x + from.w / 2),
        dy = (to.y + to.h / 2) - (from.y + from.h / 2);
    int along = dx * way.x + dy * way.y, aside = abs(way.x ? dy : dx);
    return along > 0 ? along + 2 * aside : -1;
}

bool focus_in_group(UiMemory *memory, Direction way)
{
    const Item *from = item_with(memory, memory->focus), *best = NULL;
    int least = 0;
    for (size_t i = 0; from && from->group && i < memory->item_count; i++) {
        const Item *item = &memory->items[i];
        int far = item_can_press(item) && item->group == from->group
                      ? distance(from->rect, item->rect, way)
                      : -1;
        if (far > 0 && (!best || far < least)) {
            least = far;
            best = item;
        }
    }
    if (best) {
        focus_on(memory, best);
    }
    return best != NULL;
}
