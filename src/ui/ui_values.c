/* What a frame tells of itself, to whoever declares or draws it: its colours, lengths and words,
 * and what the finger or the mouse is on and scrolls. */
#include "emit.h"

#include <string.h>

enum { PERCENT = 100 };

Ink ink(uint32_t color)
{
    return (Ink){color, UINT8_MAX};
}

Ink ink_alpha(uint32_t color, int percent)
{
    return (Ink){color, (uint8_t)(UINT8_MAX * percent / PERCENT)};
}

uint32_t ui_color(const Ui *ui, ColorRole role)
{
    return ui->theme.colors[role];
}

int ui_px(const Ui *ui, int reference)
{
    return metrics_px(&ui->m, reference);
}

Str ui_words(const Ui *ui, const Text *text)
{
    return text_in(text, ui->in.lang);
}

Str ui_phrase(const Ui *ui, Phrase id)
{
    return phrase(id, ui->in.lang);
}

Str ui_fill(const Ui *ui, Phrase id, Str first, Str second)
{
    return phrase_fill(ui->in.arena, id, ui->in.lang, (const Str[]){first, second}, 2);
}

Str ui_count(const Ui *ui, Phrase id, uint32_t n)
{
    return ui_fill(ui, phrase_form(id, n, ui->in.lang), ui_number(ui, n), (Str){0});
}

Str ui_number(const Ui *ui, uint32_t number)
{
    return lang_number(ui->in.arena, number, ui->in.lang);
}

Str ui_digits(const Ui *ui, uint32_t number)
{
    return str_print(ui->in.arena, "%u", number);
}

ItemId ui_id(const Ui *ui, const char *name, uint16_t index)
{
    (void)ui;
    return hash_bytes(HASH_START + index, name, strlen(name));
}

bool ui_is_pressed(const Ui *ui, const Press *press)
{
    return press->name && ui->in.memory->pressed == ui_id(ui, press->name, press->index);
}

bool ui_is_hovered(const Ui *ui, const Press *press)
{
    return press->name && ui->in.memory->input == INPUT_MOUSE &&
           ui->in.memory->hover == ui_id(ui, press->name, press->index);
}

ScrollState *scroll_find(UiMemory *memory, const char *name)
{
    for (size_t i = 0; name && i < SCROLLS_MAX; i++) {
        ScrollState *slot = &memory->scrolls[i];
        if (slot->name && strcmp(slot->name, name) == 0) {
            return slot;
        }
    }
    return NULL;
}

const ScrollState *ui_scroll(const Ui *ui, const char *name)
{
    return scroll_find(ui->in.memory, name);
}

ScrollState *ui_top_scroll(UiMemory *memory)
{
    ScrollState *slot = scroll_find(memory, memory->top_scroll);
    return slot && slot->content_h > slot->view_h ? slot : NULL;
}
