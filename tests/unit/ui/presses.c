#include "presses.h"

Item *put_item(UiMemory *memory, Rect rect, IntentKind kind, uint16_t index)
{
    Item *item = &memory->items[memory->item_count++];
    *item = (Item){.id = memory->item_count,
                   .role = ROLE_BUTTON,
                   .rect = rect,
                   .clip = {0, 0, 10000, 10000},
                   .on_press = {.kind = kind, .index = index}};
    return item;
}

ScrollState *put_region(UiMemory *memory, int content_h, int view_h)
{
    memory->scrolls[0] = (ScrollState){.name = "page", .content_h = content_h, .view_h = view_h};
    memory->top_scroll = "page";
    return &memory->scrolls[0];
}

Intent tap(UiMemory *memory, InputKind input, int x, int y, uint64_t now_ms)
{
    Intent down = ui_pointer(memory, (Pointer){input, POINTER_DOWN, x, y, now_ms});
    assert_int_equal(down.kind, INTENT_NONE);
    return ui_pointer(memory, (Pointer){input, POINTER_UP, x, y, now_ms});
}

Intent hit(UiMemory *memory, KeyKind key)
{
    return ui_key(memory, key, 0, 0);
}

int focused(const UiMemory *memory)
{
    return (int)memory->focus - 1;
}
