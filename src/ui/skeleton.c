/* The parts that all pages are made of, in the order in which they stand: ground, bar at the top,
 * body or region, bar at the bottom; then what floats above a page. */
#include "aman/ui/skeleton.h"

#include "emit.h"

/* What lies over a page scrolls by itself. */
static const char *region_name(const Ui *ui)
{
    return ui->modal_from > 0 ? "over" : "page";
}

static void begin_page(Ui *ui, uint32_t color)
{
    Rect window = {0, 0, ui->m.window_w, ui->m.window_h};
    emit_shape(ui, window, window, (Corners){0}, ink(color));
}

void page_column_begin(Ui *ui)
{
    enum { SLIDE = 48 };
    int direction = ui->in.memory->page_direction;
    uint64_t since = ui->in.now_ms - ui->in.memory->page_ms;
    bool is_moving = !ui->in.is_still && !ui->in.look.is_calm;
    bool moves = direction != 0 && is_moving && since < MOTION_PAGE &&
                 ui->in.now_ms >= ui->in.memory->page_ms;
    int slide = 0, less = 0;
    if (moves) {
        int64_t left = MOTION_PAGE - (int64_t)since;
        int64_t eased = left * left * left / MOTION_PAGE / MOTION_PAGE;
        slide = (int)(SLIDE * eased / MOTION_PAGE) * direction;
        less = (int)(UINT8_MAX * eased / MOTION_PAGE);
        ui_wake(ui, ui->in.now_ms + 16); /* ms: one frame of 60 */
    }
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN, .shift_x = slide, .alpha_less = (uint8_t)less},
            ui->m.frame);
}

void page_begin(Ui *ui, uint32_t color)
{
    begin_page(ui, color);
    page_column_begin(ui);
}

void ui_ground(Ui *ui, bool is_deep)
{
    begin_page(ui, ui_color(ui, is_deep ? COLOR_BRAND_DEEP : COLOR_PAGE));
    if (is_deep) {
        ui_pattern(ui, (Rect){0, 0, ui->m.window_w, ui->m.window_h});
    }
}

void ui_band(Ui *ui, int bottom)
{
    Rect band = {0, 0, ui->m.window_w, bottom};
    emit_shape(ui, band, band, (Corners){0}, ink(ui_color(ui, COLOR_BRAND_DEEP)));
    ui_pattern(ui, band);
}

void page_begin_deep(Ui *ui)
{
    ui_ground(ui, true);
    page_column_begin(ui);
}

void page_end(Ui *ui)
{
    ui_tree_end(ui);
}

void page_top_begin(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_START,
                           .gap = 14,
                           .is_bar = true,
                           .pad_x = ui->m.margin,
                           .pad_top = ui->m.is_portrait ? 40 : 20});
}

void page_top_end(Ui *ui)
{
    ui_end(ui);
}

void page_top_help(Ui *ui)
{
    page_top_begin(ui);
    ui_grow(ui);
    ui_help_pill(ui);
    page_top_end(ui);
}

void page_top_over_begin(Ui *ui, bool says_language)
{
    Str back = ui_phrase(ui, PHRASE_UI_BACK);
    page_top_begin(ui);
    ui_tool(ui, (Press){.name = "back", .label = back, .on_press = {.kind = INTENT_CLOSE}},
            "arrow-left_bold", ui->m.is_large_text ? (Str){0} : back);
    ui_grow(ui);
    ui_language_tool(ui, says_language);
}

void page_body_begin(Ui *ui, Flow flow, int gap)
{
    ui_begin(ui, (BoxSpec){.flow = flow,
                           .gap = gap,
                           .grow_h = 1,
                           .pad_x = ui->m.margin,
                           .pad_top = ui->m.is_large_text ? SPACE_X2 : 34});
}

void page_body_end(Ui *ui)
{
    ui_end(ui);
}

void page_region_begin(Ui *ui, int gap)
{
    const ScrollState *state = ui_scroll(ui, region_name(ui));
    bool scrolls = state && state->content_h > state->view_h;
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .gap = gap,
                           .grow_w = 1,
                           .grow_h = 1,
                           .scrolls = region_name(ui),
                           .pad_right = scrolls ? 60 : 0});
}

void page_region_end(Ui *ui)
{
    ui_end(ui);
}

void page_more_button(Ui *ui)
{
    const ScrollState *state = ui_scroll(ui, region_name(ui));
    if (!state || state->content_h <= state->view_h) {
        return;
    }
    bool at_end = state->offset + state->view_h >= state->content_h;
    Str words =
        at_end ? ui_phrase(ui, PHRASE_UI_LESS)
               : ui_fill(ui, PHRASE_UI_MORE,
                         ui_number(ui, (uint32_t)(state->below > 0 ? state->below : 1)), (Str){0});
    Intent scroll = {.kind = INTENT_SCROLL, .index = at_end ? 0 : 1, .to = at_end ? 99 : 0};
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = words,
                           .before = at_end ? "arrow-up_bold" : "arrow-down_bold",
                           .press = {.name = "more", .on_press = scroll}});
}

bool page_is_beside(const Ui *ui)
{
    return !ui->m.is_portrait && !ui->m.is_large_text;
}

void page_bottom_begin(Ui *ui)
{
    bool has_ground = ui->m.is_large_text,
         is_in_column = ui->open && ui->open->parent && ui->open->parent->parent;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = SPACE_X3,
                           .pad_x = is_in_column ? 0 : ui->m.margin,
                           .pad_top = has_ground ? 12 : SPACE_X3,
                           .pad_bottom = has_ground          ? 12
                                         : ui->m.is_portrait ? 50
                                                             : 28,
                           .fill = has_ground ? ink(ui_color(ui, COLOR_SURFACE)) : (Ink){0}});
}

void page_bottom_end(Ui *ui)
{
    ui_end(ui);
}

void page_back_button(Ui *ui)
{
    bool is_short = ui->m.is_large_text || ui->m.is_portrait;
    Str words = ui_phrase(ui, PHRASE_UI_BACK);
    ui_button(
        ui, (Button){.kind = BUTTON_SECONDARY,
                     .words = is_short ? (Str){0} : words,
                     .before = "arrow-left_bold",
                     .press = {.name = "back", .label = words, .on_press = {.kind = INTENT_BACK}}});
}

void page_next_button(Ui *ui, Str words, IntentKind kind, bool is_disabled)
{
    bool has_arrow = kind != INTENT_CHECK;
    ui_button(ui, (Button){.kind = BUTTON_PRIMARY,
                           .words = words,
                           .after = has_arrow ? "arrow-right_bold" : NULL,
                           .min_w = ui->m.is_large_text ? 0 : 300,
                           .grow_w = ui->m.is_portrait,
                           .press = {.name = "forward",
                                     .on_press = {.kind = kind},
                                     .is_disabled = is_disabled}});
}

void page_dialog_begin(Ui *ui, int w, int gap)
{
    Rect window = {0, 0, ui->m.window_w, ui->m.window_h};
    ui_tree(ui,
            (BoxSpec){
                .flow = FLOW_STACK, .align = ALIGN_CENTER, .justify = PACK_CENTER, .pad = SPACE_X2},
            window);
    ui_begin(
        ui, (BoxSpec){.flow = FLOW_COLUMN,
                      .gap = gap,
                      .w = w,
                      .pad = ui->m.is_large_text ? 40 : 72,
                      .radius = RADIUS_MODAL,
                      .tight = TIGHT_BOTTOM_LEFT,
                      .tight_radius = 16,
                      .shadow = 3,
                      .fill = ink(ui_color(ui, COLOR_SURFACE)),
                      .outline_w = STROKE_HIGH_CONTRAST,
                      .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0}});
}

void page_dialog_end(Ui *ui)
{
    ui_end(ui);
    ui_tree_end(ui);
}

void page_bottom_onward(Ui *ui)
{
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    if (!ui->m.is_portrait) {
        ui_grow(ui);
    }
    page_next_button(ui, ui_phrase(ui, PHRASE_UI_NEXT), INTENT_NEXT, false);
    page_bottom_end(ui);
}
