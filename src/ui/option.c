/* An answer that can be picked: its looks from open to checked, its key, its box or tag. */
#include "aman/ui/widgets.h"

typedef struct {
    uint32_t fill, line, edge, ink, key_fill, key_ink;
    int line_w, edge_h;
    const char *icon; /* in the key instead of the letter */
    bool is_round, has_clear_key;
} OptionColors;

/* What a checked answer looks like: round and check, or bubble and bulb. */
static OptionColors state_colors(const Ui *ui, ColorRole tint, ColorRole state)
{
    uint32_t color = ui_color(ui, state);
    return (OptionColors){.fill = ui_color(ui, tint),
                          .line = color,
                          .edge = color,
                          .ink = ui_color(ui, COLOR_INK),
                          .key_fill = color,
                          .key_ink = ui_color(ui, COLOR_SURFACE),
                          .line_w = STROKE_STATE,
                          .edge_h = EDGE_CARD};
}

/* Right, but not picked: as a right one, only empty. */
static OptionColors also_colors(const Ui *ui)
{
    OptionColors colors = state_colors(ui, COLOR_SURFACE, COLOR_RIGHT);
    colors.key_fill = colors.fill;
    colors.key_ink = colors.line;
    colors.edge_h = 0;
    colors.icon = "plus_bold";
    colors.is_round = colors.has_clear_key = true;
    return colors;
}

static OptionColors other_colors(const Ui *ui)
{
    uint32_t page = ui->topic->tint;
    return (OptionColors){.fill = page,
                          .line = ui_color(ui, COLOR_LINE),
                          .edge = page,
                          .ink = ui_color(ui, COLOR_INK2),
                          .key_fill = page,
                          .key_ink = ui_color(ui, COLOR_INK2),
                          .line_w = STROKE_CONTROL,
                          .has_clear_key = true};
}

/* With the topic's own colour around it; mango is too pale to be a line, so its text colour. */
static OptionColors topic_colors(const Ui *ui, uint32_t fill, int line_w)
{
    return (OptionColors){.fill = fill,
                          .line = ui->topic->text,
                          .edge = ui_strong_edge(ui),
                          .ink = ui_color(ui, COLOR_INK),
                          .key_fill = ui->topic->text,
                          .key_ink = ui_color(ui, COLOR_SURFACE),
                          .line_w = line_w,
                          .edge_h = EDGE_CONTROL};
}

static OptionColors open_colors(const Ui *ui, const Option *option)
{
    bool is_down = ui_is_pressed(ui, &option->press);
    bool is_invited = option->look == OPTION_INVITED || ui_is_hovered(ui, &option->press);
    OptionColors colors = topic_colors(ui, ui->topic->tint, STROKE_CONTROL);
    if (is_down || !is_invited) {
        colors.fill = is_down ? ui->topic->tint : ui_color(ui, COLOR_SURFACE);
        colors.line = colors.edge = ui_color(ui, COLOR_LINE_STRONG);
    }
    colors.key_fill = ui->topic->soft;
    colors.key_ink = ui_color(ui, COLOR_INK);
    return colors;
}

static OptionColors look_colors(const Ui *ui, const Option *option)
{
    OptionColors colors = {0};
    switch (option->look) {
    case OPTION_OPEN:
    case OPTION_INVITED:
        return open_colors(ui, option);
    case OPTION_SELECTED:
        return topic_colors(ui, ui->topic->tint, STROKE_STATE);
    case OPTION_TIED:
        return topic_colors(ui, ui->topic->soft, STROKE_STATE);
    case OPTION_RIGHT:
        colors = state_colors(ui, COLOR_RIGHT_TINT, COLOR_RIGHT);
        colors.icon = "check_bold";
        colors.is_round = true;
        return colors;
    case OPTION_NOTYET:
        colors = state_colors(ui, COLOR_NOTYET_TINT, COLOR_NOTYET);
        colors.icon = "lightbulb_fill";
        return colors;
    case OPTION_ALSO:
        return also_colors(ui);
    case OPTION_OTHER:
        return other_colors(ui);
    }
    return colors;
}

static bool is_answered(OptionLook look)
{
    return look == OPTION_RIGHT || look == OPTION_NOTYET || look == OPTION_ALSO ||
           look == OPTION_OTHER;
}

static OptionColors option_colors(const Ui *ui, const Option *option)
{
    OptionColors colors = look_colors(ui, option);
    if (option->icon) {
        colors.icon = option->icon;
    }
    if (ui->theme.is_contrast) {
        colors.edge_h = 0;
    }
    if (ui->theme.is_contrast && !is_answered(option->look)) {
        bool is_picked = option->look == OPTION_SELECTED || option->look == OPTION_TIED;
        colors.line = ui_color(ui, is_picked ? COLOR_ACTION : COLOR_LINE_STRONG);
        colors.line_w = is_picked ? STROKE_HIGH_CONTRAST_FOCUS : STROKE_HIGH_CONTRAST;
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
    if (colors->has_clear_key) {
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

void ui_check_box(Ui *ui, bool is_on)
{
    uint32_t line = is_on ? ui->topic->text : ui_color(ui, COLOR_LINE_STRONG);
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .w = SIZE_CHECK_BOX,
                           .h = SIZE_CHECK_BOX,
                           .radius = 16,
                           .fill = ink(is_on ? line : ui_color(ui, COLOR_SURFACE)),
                           .outline = ink(line),
                           .outline_w = 4});
    if (is_on) {
        ui_icon(ui, "check_bold", 36, ui_color(ui, COLOR_SURFACE));
    }
    ui_end(ui);
}

/* The tag of an answer that was not picked is only outlined. */
static void option_tag(Ui *ui, const Option *option, const OptionColors *colors)
{
    if (option->tag.len == 0) {
        return;
    }
    if (option->look != OPTION_ALSO) {
        ui_tag(ui, option->tag, NULL, colors->line, ui_color(ui, COLOR_SURFACE));
        return;
    }
    ui_begin(ui,
             (BoxSpec){.pad = STROKE_CONTROL, .radius = RADIUS_PILL, .fill = ink(colors->line)});
    ui_tag(ui, option->tag, NULL, colors->fill, ui_color(ui, COLOR_RIGHT_INK));
    ui_end(ui);
}

void ui_option(Ui *ui, Option option)
{
    OptionColors colors = option_colors(ui, &option);
    /* As high as the others, edge or not, so that a grid does not jump when it is checked. */
    int min_h = (option.min_h ? option.min_h : SIZE_OPTION_MIN_H) + EDGE_CONTROL;
    BoxSpec spec = {.flow = FLOW_ROW,
                    .align = ALIGN_CENTER,
                    .gap = 26,
                    .pad_x = 28,
                    .pad_y = SPACE_X2,
                    .min_h = min_h,
                    .radius = RADIUS_OPTION,
                    .tight = TIGHT_BOTTOM_LEFT,
                    .fill = ink(colors.fill),
                    .outline = ink(colors.line),
                    .outline_w = colors.line_w,
                    .edge_h = colors.edge_h,
                    .edge = ink(colors.edge),
                    .grow_w = option.grow_w,
                    .is_touch = true,
                    .press = option.press};
    spec.press.role = ROLE_OPTION;
    spec.press.is_selected = option.look == OPTION_SELECTED || option.look == OPTION_TIED;
    bool sinks = ui_is_pressed(ui, &option.press) && colors.edge_h > 0;
    spec.sinks = sinks ? EDGE_CONTROL - EDGE_CONTROL_PRESSED : 0;
    ui_begin(ui, spec);
    option_key(ui, &option, &colors);
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_OPTION, 0, option.words, colors.ink);
    ui_end(ui);
    option_tag(ui, &option, &colors);
    if (option.has_box) {
        ui_check_box(ui, option.look == OPTION_SELECTED);
    }
    ui_end(ui);
}
