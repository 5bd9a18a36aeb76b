/* What a change of the page makes of what was remembered: focus, scrolling, what is pressed. */
#include "fingers.h"

#include "aman/ui/input.h"

#include <string.h>

void ui_page_changed(UiMemory *memory, int direction, uint64_t now_ms)
{
    memory->page_ms = now_ms;
    memory->page_direction = direction;
    memory->focus = memory->hover = memory->freed = 0;
    memory->under_focus = 0;
    memset(memory->scrolls, 0, sizeof memory->scrolls);
    memory->answer_ms = 0;
    fingers_forget(memory);
}

void ui_over_changed(UiMemory *memory, Over from, Over to, uint64_t now_ms)
{
    bool is_open = from == OVER_NOTHING && to == OVER_TERM;
    if (!is_open && !(from == OVER_TERM && to == OVER_NOTHING)) {
        ui_page_changed(memory, 0, now_ms);
        return;
    }
    ItemId focus = memory->focus;
    memory->page_ms = now_ms;
    memory->page_direction = 0;
    memory->focus = is_open ? 0 : memory->under_focus;
    memory->under_focus = is_open ? focus : 0;
    memory->hover = 0;
    fingers_forget(memory);
}

void ui_forget(UiMemory *memory, uint64_t now_ms)
{
    memset(memory, 0, sizeof *memory);
    memory->page_ms = now_ms;
}

void ui_shown(UiMemory *memory, uint64_t now_ms)
{
    memory->shown_ms = memory->shown_ms < memory->page_ms ? now_ms : memory->shown_ms;
}
