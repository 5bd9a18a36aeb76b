/* Buttons and the small marks. Options are option.c, bars and progress bars.c. */
#include "aman/ui/widgets.h"

/* In high contrast there are outlines instead of edges. */
static void flatten(const Ui *ui, BoxSpec *spec, ColorRole line)
{
    if (!ui->theme.is_contrast) {
        return;
    }
    spec->edge = (Ink){0};
    spec->outline = ink(ui_color(ui, line));
    spec->outline_w = STROKE_HIGH_CONTRAST;
}

static uint32_t button_colors(const Ui *ui, const Button *button, BoxSpec *spec)
{
    bool is_hovered = ui_is_hovered(ui, &button->press),
         is_down = ui_is_pressed(ui, &button->press);
    if (button->press.is_disabled) {
        spec->fill = ink(ui_color(ui, COLOR_DISABLED_BG));
        flatten(ui, spec, COLOR_DISABLED_INK);
        return ui_color(ui, COLOR_DISABLED_INK);
    }
    if (button->kind == BUTTON_PRIMARY) {
        spec->fill = ink(ui_color(ui, is_down      ? COLOR_ACTION_PRESSED
                                      : is_hovered ? COLOR_ACTION_HOVER
                                                   : COLOR_ACTION));
        spec->edge = ink(ui_color(ui, COLOR_ACTION_EDGE));
        flatten(ui, spec, COLOR_ACTION);
        return ui_color(ui, COLOR_ON_ACTION);
    }
    if (button->kind == BUTTON_SECONDARY) {
        spec->fill = ink(is_hovered || is_down ? ui->topic->tint : ui_color(ui, COLOR_SURFACE));
        spec->outline = spec->edge = ink(ui_color(ui, COLOR_LINE_STRONG));
        spec->outline_w = STROKE_CONTROL;
        flatten(ui, spec, COLOR_LINE_STRONG);
        return ui_color(ui, COLOR_INK);
    }
    if (is_hovered || is_down) {
        spec->fill = ink(is_down ? ui->topic->soft : ui_color(ui, COLOR_SURFACE));
    }
    return ui_color(ui, COLOR_INK);
}

void ui_button(Ui *ui, Button button)
{
    bool is_quiet = button.kind == BUTTON_QUIET;
    bool has_icon_only = button.words.len == 0;
    int h = button.h > 0 ? button.h : ui->m.is_portrait ? 104 : SIZE_BUTTON_H;
    int wide = ui->m.is_large_text || ui->m.is_portrait ? SPACE_X3 : SPACE_X5;
    BoxSpec spec = {.flow = FLOW_ROW,
                    .align = ALIGN_CENTER,
                    .justify = PACK_CENTER,
                    .gap = SPACE_X2,
                    .min_w = button.min_w > 0 ? button.min_w : h + EDGE_CONTROL,
                    .min_h = h + EDGE_CONTROL,
                    .pad_x = is_quiet || has_icon_only ? SPACE_X3 : wide,
                    .radius = RADIUS_BUTTON,
                    .tight = TIGHT_NONE,
                    .edge_h = EDGE_CONTROL,
                    .grow_w = button.grow_w,
                    .is_touch = true,
                    .press = button.press};
    uint32_t color = button_colors(ui, &button, &spec);
    spec.press.role = button.kind == BUTTON_PRIMARY ? ROLE_PRIMARY : ROLE_BUTTON;
    spec.sinks =
        ui_is_pressed(ui, &button.press) && !is_quiet ? EDGE_CONTROL - EDGE_CONTROL_PRESSED : 0;
    int size = button.size > 0 ? button.size : 32;
    int icon = ui->m.is_large_text ? SIZE_ICON_L : SIZE_ICON_M;
    ui_begin(ui, spec);
    if (button.before) {
        ui_icon(ui, button.before, icon, color);
    }
    if (button.words.len > 0) {
        ui_text(ui, STYLE_LABEL, size, button.words, color);
    }
    if (button.after) {
        ui_icon(ui, button.after, icon, color);
    }
    ui_end(ui);
}

void ui_tag(Ui *ui, Str words, const char *icon, uint32_t fill, uint32_t color)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .gap = SPACE_X1,
                           .pad_x = 14,
                           .pad_y = 4,
                           .min_h = 42,
                           .radius = RADIUS_PILL,
                           .fill = ink(fill)});
    if (icon) {
        ui_icon(ui, icon, SIZE_ICON_S, color);
    }
    ui_text(ui, STYLE_LABEL, UI_TAG_LETTERS, words, color);
    ui_end(ui);
}

void ui_pill(Ui *ui, Str words, const char *icon, Ink fill, uint32_t color)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 12,
                           .pad_x = SPACE_X2,
                           .pad_right = 6,
                           .min_h = 52,
                           .radius = RADIUS_PILL,
                           .fill = fill,
                           .outline = ui->theme.is_contrast ? ink(color) : (Ink){0},
                           .outline_w = STROKE_HIGH_CONTRAST});
    ui_icon(ui, icon, SIZE_ICON_S, color);
    ui_text(ui, STYLE_LABEL, 26, words, color);
    ui_end(ui);
}

bool ui_shows_keys(const Ui *ui)
{
    return ui->in.memory->input != INPUT_TOUCH && !ui->m.is_compact && !ui->m.is_large_text &&
           !ui->m.is_portrait;
}

void ui_key_cap(Ui *ui, const char *name)
{
    const char *icon = name[1] != '\0'  ? NULL
                       : name[0] == '<' ? "arrow-left_bold"
                       : name[0] == '>' ? "arrow-right_bold"
                       : name[0] == '^' ? "arrow-up_bold"
                       : name[0] == 'v' ? "arrow-down_bold"
                                        : NULL;
    BoxSpec spec = {.flow = FLOW_STACK,
                    .align = ALIGN_CENTER,
                    .justify = PACK_CENTER,
                    .min_w = 44,
                    .pad_x = icon ? 10 : 14,
                    .min_h = 44 + EDGE_KEY_CAP,
                    .radius = 12,
                    .fill = ink(ui_color(ui, COLOR_SURFACE)),
                    .outline_w = STROKE_HAIR,
                    .outline = ink(ui_color(ui, COLOR_LINE_STRONG)),
                    .edge = ink(ui_color(ui, COLOR_LINE_STRONG)),
                    .edge_h = EDGE_KEY_CAP};
    ui_begin(ui, spec);
    if (icon) {
        ui_icon(ui, icon, 28, ui_color(ui, COLOR_INK));
    } else {
        ui_text(ui, STYLE_LABEL, 24, str_from_c(name), ui_color(ui, COLOR_INK));
    }
    ui_end(ui);
}

static void key_hint(Ui *ui, const char *const keys[], size_t count, const char *between, Str words)
{
    if (!ui_shows_keys(ui)) {
        return;
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 10});
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && between) {
            ui_text(ui, STYLE_SMALL, 0, str_from_c(between), ui_color(ui, COLOR_INK2));
        }
        ui_key_cap(ui, keys[i]);
    }
    ui_text(ui, STYLE_SMALL, 0, words, ui_color(ui, COLOR_INK2));
    ui_end(ui);
}

void ui_key_hint(Ui *ui, const char *keys[], size_t count, Str words)
{
    key_hint(ui, keys, count, NULL, words);
}

void ui_key_range(Ui *ui, char first, uint32_t count, Str words)
{
    static const char *const LETTERS[] = {"A", "B", "C", "D", "E", "F", "G", "H"};
    static const char *const DIGITS[] = {"1", "2", "3", "4", "5", "6", "7", "8"};
    const uint32_t most = sizeof DIGITS / sizeof *DIGITS;
    const char *const *names = first == 'A' ? LETTERS : DIGITS;
    uint32_t last = count == 0 ? 0 : count > most ? most - 1 : count - 1;
    key_hint(ui, (const char *const[]){names[0], names[last]}, last > 0 ? 2 : 1, "–", words);
}

void ui_calm_line(Ui *ui, const char *mascot, Str words)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X3});
    if (ui->theme.is_contrast) {
        ui_icon(ui, "info_fill", SIZE_ICON_M, ui_color(ui, COLOR_INK));
    } else {
        ui_picture(ui, PICTURE_DRAWING, NULL, str_from_c(mascot), 68, 64);
    }
    ui_begin(ui, (BoxSpec){.max_w = 960, .grow_w = 1});
    ui_title(ui, STYLE_SMALL, 28, words, ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
}

void ui_icon_bubble(Ui *ui, const char *icon, int side, int icon_size, uint32_t fill,
                    uint32_t color)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .w = side,
                           .h = side,
                           .radius = side * 3 / 10,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .fill = ink(fill),
                           .tight_radius = 8});
    ui_icon(ui, icon, icon_size, color);
    ui_end(ui);
}

uint32_t ui_strong_edge(const Ui *ui)
{
    bool is_pale = ui->topic->text != ui->topic->solid; /* then its edge is paler than its text */
    return is_pale ? ui_color(ui, COLOR_INK) : ui->topic->edge;
}

void ui_card(Ui *ui, BoxSpec spec)
{
    spec.radius = spec.radius ? spec.radius : RADIUS_CARD;
    spec.tight = TIGHT_BOTTOM_LEFT;
    spec.fill = ink(ui_color(ui, COLOR_SURFACE));
    if (ui->theme.is_contrast) {
        spec.outline = ink(ui_color(ui, COLOR_LINE));
        spec.outline_w = STROKE_HIGH_CONTRAST;
    }
    ui_begin(ui, spec);
}

const char *ui_fill_icon(const Ui *ui, const char *name)
{
    Str file = str_print(ui->in.arena, "%s_fill", name);
    return file.at ? file.at : name;
}
