/* Buttons, options and the small marks. Bars and progress are bars.c. */
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

typedef struct {
    uint32_t fill, line, edge, ink, key_fill, key_ink;
    int line_w, edge_h;
    const char *icon; /* in the key instead of the letter */
    bool is_round, is_clear;
} OptionColors;

static OptionColors option_checked(const Ui *ui, OptionLook look)
{
    if (look == OPTION_RIGHT) {
        uint32_t green = ui_color(ui, COLOR_RIGHT);
        return (OptionColors){ui_color(ui, COLOR_RIGHT_TINT),
                              green,
                              green,
                              ui_color(ui, COLOR_INK),
                              green,
                              ui_color(ui, COLOR_SURFACE),
                              STROKE_STATE,
                              EDGE_CARD,
                              "check_bold",
                              true,
                              false};
    }
    if (look == OPTION_NOTYET) {
        uint32_t amber = ui_color(ui, COLOR_NOTYET);
        return (OptionColors){ui_color(ui, COLOR_NOTYET_TINT),
                              amber,
                              amber,
                              ui_color(ui, COLOR_INK),
                              amber,
                              ui_color(ui, COLOR_SURFACE),
                              STROKE_STATE,
                              EDGE_CARD,
                              "lightbulb_fill",
                              false,
                              false};
    }
    uint32_t line = ui_color(ui, COLOR_LINE), page = ui->topic->tint;
    return (OptionColors){page,
                          line,
                          page,
                          ui_color(ui, COLOR_INK2),
                          page,
                          ui_color(ui, COLOR_INK2),
                          STROKE_CONTROL,
                          EDGE_CARD,
                          NULL,
                          false,
                          true};
}

static OptionColors option_colors(const Ui *ui, const Option *option)
{
    if (option->look != OPTION_OPEN && option->look != OPTION_SELECTED) {
        return option_checked(ui, option->look);
    }
    bool is_down = ui_is_pressed(ui, &option->press),
         is_hovered = ui_is_hovered(ui, &option->press);
    OptionColors colors = {ui_color(ui, COLOR_SURFACE),
                           ui_color(ui, COLOR_LINE_STRONG),
                           ui_color(ui, COLOR_LINE_STRONG),
                           ui_color(ui, COLOR_INK),
                           ui->topic->soft,
                           ui_color(ui, COLOR_INK),
                           STROKE_CONTROL,
                           EDGE_CONTROL,
                           NULL,
                           false,
                           false};
    if (is_down || is_hovered) {
        colors.fill = ui->topic->tint;
        colors.line = is_down ? colors.line : ui->topic->solid;
        colors.edge = is_down ? colors.edge : ui->topic->edge;
    }
    if (option->look == OPTION_SELECTED) {
        colors.fill = ui->topic->tint;
        colors.line = ui->topic->text;
        colors.edge = ui->topic->edge;
        colors.key_fill = ui->topic->solid;
        colors.key_ink = ui->topic->on;
        colors.line_w = STROKE_STATE;
    }
    if (ui->theme.is_contrast) {
        colors.line =
            ui_color(ui, option->look == OPTION_SELECTED ? COLOR_ACTION : COLOR_LINE_STRONG);
        colors.line_w =
            option->look == OPTION_SELECTED ? STROKE_HIGH_CONTRAST_FOCUS : STROKE_HIGH_CONTRAST;
        colors.key_fill = ui_color(ui, COLOR_INK);
        colors.key_ink = ui_color(ui, COLOR_PAGE);
    }
    return colors;
}

static void option_key(Ui *ui, const Option *option, const OptionColors *colors)
{
    int side = ui->m.is_large_text ? 96 : ui->m.is_compact ? 68 : SIZE_OPTION_KEY; /* ref px */
    BoxSpec spec = {.flow = FLOW_STACK,
                    .align = ALIGN_CENTER,
                    .justify = PACK_CENTER,
                    .w = side,
                    .h = side,
                    .radius = colors->is_round ? RADIUS_PILL : RADIUS_KEY,
                    .tight_radius = 6,
                    .tight = colors->is_round ? TIGHT_NONE : TIGHT_BOTTOM_LEFT,
                    .fill = ink(colors->key_fill)};
    if (colors->is_clear) {
        spec.outline = ink(colors->line);
        spec.outline_w = STROKE_CONTROL;
    }
    ui_begin(ui, spec);
    if (colors->icon) {
        ui_icon(ui, colors->icon, side * 3 / 5, colors->key_ink);
    } else {
        ui_text(ui, STYLE_LABEL, 0, str_print(ui->in.arena, "%c", option->letter), colors->key_ink);
    }
    ui_end(ui);
}

void ui_option(Ui *ui, Option option)
{
    OptionColors colors = option_colors(ui, &option);
    bool is_flat = ui->theme.is_contrast || colors.is_clear;
    BoxSpec spec = {.flow = FLOW_ROW,
                    .align = ALIGN_CENTER,
                    .gap = 26,
                    .pad_x = 28,
                    .pad_y = SPACE_X2,
                    .min_h = (option.min_h ? option.min_h : SIZE_OPTION_MIN_H) + EDGE_CONTROL,
                    .radius = RADIUS_OPTION,
                    .tight = TIGHT_BOTTOM_LEFT,
                    .fill = ink(colors.fill),
                    .outline = ink(colors.line),
                    .outline_w = colors.line_w,
                    .edge_h = is_flat ? 0 : colors.edge_h,
                    .edge = ink(colors.edge),
                    .grow_w = option.grow_w,
                    .is_touch = true,
                    .press = option.press};
    spec.press.role = ROLE_OPTION;
    spec.press.is_selected = option.look == OPTION_SELECTED;
    spec.sinks =
        ui_is_pressed(ui, &option.press) && !is_flat ? EDGE_CONTROL - EDGE_CONTROL_PRESSED : 0;
    ui_begin(ui, spec);
    option_key(ui, &option, &colors);
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_OPTION, 0, option.words, colors.ink);
    ui_end(ui);
    if (option.tag.len > 0) {
        ui_tag(ui, option.tag, NULL, colors.line, ui_color(ui, COLOR_SURFACE));
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
    ui_text(ui, STYLE_LABEL, 25, words, color);
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

void ui_key_hint(Ui *ui, const char *keys[], size_t count, Str words)
{
    if (!ui_shows_keys(ui)) {
        return;
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 12});
    for (size_t i = 0; i < count; i++) {
        ui_key_cap(ui, keys[i]);
    }
    ui_text(ui, STYLE_SMALL, 0, words, ui_color(ui, COLOR_INK2));
    ui_end(ui);
}

void ui_calm_line(Ui *ui, const char *mascot, Str words)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X3});
    if (ui->theme.is_contrast) {
        ui_icon(ui, "info_fill", SIZE_ICON_M, ui_color(ui, COLOR_INK));
    } else {
        ui_picture(ui, PICTURE_DRAWING, NULL, str_from_c(mascot), 68, 64);
    }
    ui_begin(ui, (BoxSpec){.max_w = 620, .grow_w = 1});
    ui_text(ui, STYLE_SMALL, 28, words, ui_color(ui, COLOR_INK2));
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
