/* order: numbered rows that are dragged, or moved by buttons or arrow keys. */
#include "aman/activities/order.h"
#include "aman/activity_views/feedback_view.h"

typedef struct {
    const Order *order;
    const OrderState *state;
} OrderPage;

static bool is_at_place(const OrderPage *page, uint32_t place)
{
    return page->state->rows[place] == place;
}

/* Lower once checked, because the sheet covers the lower half of the page; and five rows are lower
 * than four. */
static int row_height(const OrderPage *page)
{
    enum { OPEN_H = 126, OPEN_FIVE_H = 102, CHECKED_H = 86, CHECKED_FIVE_H = 70, MANY = 5 };
    bool is_many = page->order->items.count >= MANY;
    return page->state->attempt.is_checked ? is_many ? CHECKED_FIVE_H : CHECKED_H
           : is_many                       ? OPEN_FIVE_H
                                           : OPEN_H;
}

static int row_gap(const OrderPage *page)
{
    enum { OPEN_GAP = 16, CHECKED_GAP = 12 };
    return page->state->attempt.is_checked ? CHECKED_GAP : OPEN_GAP;
}

static bool is_target(const Ui *ui, uint32_t place)
{
    Sorting sorting;
    return ui_sorting(ui, &sorting) && sorting.to == place;
}

static void number(Ui *ui, const OrderPage *page, uint32_t place)
{
    bool is_right = page->state->attempt.is_checked && is_at_place(page, place);
    bool is_strong = is_target(ui, place);
    uint32_t fill = is_right    ? ui_color(ui, COLOR_RIGHT)
                    : is_strong ? ui->topic->solid
                                : ui->topic->soft;
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_STACK,
                       .align = ALIGN_CENTER,
                       .justify = PACK_CENTER,
                       .w = 88,
                       .min_h = row_height(page),
                       .radius = RADIUS_OPTION,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .fill = ink(fill),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    if (is_right) {
        ui_icon(ui, "check_bold", SIZE_ICON_M, ui_color(ui, COLOR_SURFACE));
    } else {
        ui_text(ui, STYLE_H2, 0, ui_number(ui, place + 1),
                is_strong ? ui->topic->on : ui_color(ui, COLOR_INK));
    }
    ui_end(ui);
}

static void arrow(Ui *ui, const OrderPage *page, uint32_t place, bool is_up)
{
    bool is_end = is_up ? place == 0 : place + 1 == page->order->items.count;
    uint16_t row = page->state->rows[place];
    Str words = ui_words(ui, &page->order->items.at[row].text);
    Intent move = {.kind = INTENT_MOVE,
                   .index = (uint16_t)place,
                   .to = (uint16_t)(is_up ? place - !is_end : place + !is_end)};
    ui_button(
        ui,
        (Button){.kind = BUTTON_SECONDARY,
                 .before = is_up ? "arrow-up_bold" : "arrow-down_bold",
                 .h = 72,
                 .press = {.name = is_up ? "up" : "down",
                           .index = row,
                           .label = ui_fill(ui, is_up ? PHRASE_UI_ORDER_UP : PHRASE_UI_ORDER_DOWN,
                                            words, (Str){0}),
                           .on_press = move,
                           .is_disabled = is_end}});
}

static Press row_press(const OrderPage *page, uint32_t place)
{
    Press press = {.role = ROLE_OPTION,
                   .name = "row",
                   .index = page->state->rows[place],
                   .place = (uint8_t)place,
                   .drag = DRAG_SORT};
    if (page->state->attempt.is_checked) {
        return press;
    }
    press.on_press.kind = INTENT_STIR;
    if (place > 0) {
        press.on_way[ARROW_UP] =
            (Intent){.kind = INTENT_MOVE, .index = (uint16_t)place, .to = (uint16_t)(place - 1)};
    }
    if (place + 1 < page->order->items.count) {
        press.on_way[ARROW_DOWN] =
            (Intent){.kind = INTENT_MOVE, .index = (uint16_t)place, .to = (uint16_t)(place + 1)};
    }
    return press;
}

static void row_words(Ui *ui, const OrderItem *item, bool has_icon)
{
    if (item->icon.text.len > 0 && has_icon && !ui->m.is_large_text) {
        ui_icon_bubble(ui, str_to_c(ui->in.arena, item->icon.text), 72, 40, ui->topic->soft,
                       ui_color(ui, COLOR_INK));
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_OPTION, 0, ui_words(ui, &item->text), ui_color(ui, COLOR_INK));
    ui_end(ui);
}

/* How far down a row that is not held lies from its place: it makes room for the held one. */
static int room_for(const Ui *ui, const OrderPage *page, uint32_t place)
{
    Sorting sorting;
    if (!ui_sorting(ui, &sorting) || place == sorting.from) {
        return 0;
    }
    int step = sorting.h + row_gap(page);
    bool goes_up = place > sorting.from && place <= sorting.to;
    bool goes_down = place < sorting.from && place >= sorting.to;
    return goes_up ? -step : goes_down ? step : 0;
}

static uint32_t row_line(const Ui *ui, const OrderPage *page, uint32_t place, bool is_held)
{
    if (page->state->attempt.is_checked) {
        return ui_color(ui, is_at_place(page, place) ? COLOR_RIGHT : COLOR_NOTYET);
    }
    return is_held ? ui->topic->text : ui_color(ui, COLOR_LINE_STRONG);
}

static BoxSpec row_look(const Ui *ui, const OrderPage *page, uint32_t place, bool is_held)
{
    bool is_open = !page->state->attempt.is_checked, is_contrast = ui->theme.is_contrast;
    uint32_t line = row_line(ui, page, place, is_held);
    bool is_strong = is_held || !is_open;
    return (BoxSpec){.flow = FLOW_ROW,
                     .align = ALIGN_CENTER,
                     .gap = 24,
                     .grow_w = 1,
                     .min_h = row_height(page) + (is_open ? EDGE_CONTROL : 0),
                     .pad_x = 28,
                     .pad_y = is_open ? 10 : 4,
                     .radius = RADIUS_OPTION,
                     .tight = TIGHT_BOTTOM_LEFT,
                     .is_touch = true,
                     .shadow = is_held ? 2 : 0,
                     .fill = ink(ui_color(ui, COLOR_SURFACE)),
                     .outline = ink(line),
                     .outline_w = is_contrast ? STROKE_HIGH_CONTRAST
                                  : is_strong ? STROKE_STATE
                                              : STROKE_CONTROL,
                     .edge_h = is_open && !is_contrast ? EDGE_CONTROL : 0,
                     .edge = ink(line)};
}

/* At its place or not, as icon and word. */
static void row_mark(Ui *ui, bool is_right)
{
    const char *icon = is_right ? "check_bold" : "lightbulb_fill";
    uint32_t color = ui_color(ui, is_right ? COLOR_RIGHT : COLOR_NOTYET);
    if (page_is_beside(ui)) {
        ui_tag(ui, ui_phrase(ui, is_right ? PHRASE_UI_ORDER_THERE : PHRASE_UI_ORDER_NOTYET), icon,
               color, ui_color(ui, COLOR_SURFACE));
    } else {
        ui_icon(ui, icon, SIZE_ICON_M, color);
    }
}

static void row(Ui *ui, const OrderPage *page, uint32_t place)
{
    enum { LIFTED = 32 };
    const OrderItem *item = &page->order->items.at[page->state->rows[place]];
    Press press = row_press(page, place);
    bool is_open = !page->state->attempt.is_checked;
    int dx, dy;
    bool is_held = ui_held(ui, &press, &dx, &dy);
    BoxSpec spec = row_look(ui, page, place, is_held);
    spec.press = press;
    spec.shift_x = is_held && page_is_beside(ui) && !ui->m.is_compact ? LIFTED : 0;
    spec.shift_y = dy + room_for(ui, page, place);
    ui_begin(ui, spec);
    if (is_open && !ui->m.is_large_text) {
        ui_icon(ui, "dots-six-vertical_bold", 44, ui_color(ui, COLOR_INK2));
    }
    row_words(ui, item, is_open);
    if (is_open) {
        arrow(ui, page, place, true);
        arrow(ui, page, place, false);
    } else {
        row_mark(ui, is_at_place(page, place));
    }
    ui_end(ui);
}

/* Where the held row would come to lie. */
static void gap_mark(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.radius = RADIUS_OPTION,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .fill = ink(ui->topic->soft),
                           .outline = ink(ui->topic->text),
                           .outline_w = ui->theme.is_contrast ? STROKE_HIGH_CONTRAST : 0});
    ui_end(ui);
}

static void rows(Ui *ui, const OrderPage *page)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = row_gap(page), .grow_w = 1});
    for (uint32_t i = 0; i < page->order->items.count; i++) {
        int dx, dy;
        Press press = row_press(page, i);
        bool is_lifted = ui_held(ui, &press, &dx, &dy) || dy != 0;
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = SPACE_X4, .is_lifted = is_lifted});
        if (!ui->m.is_large_text) {
            number(ui, page, i);
        }
        ui_begin(ui, (BoxSpec){.flow = FLOW_STACK, .grow_w = 1});
        if (is_target(ui, i)) {
            gap_mark(ui);
        }
        row(ui, page, i);
        ui_end(ui);
        ui_end(ui);
    }
    ui_end(ui);
}

static void hints(Ui *ui, uint32_t count)
{
    (void)count;
    ui_key_hint(ui, (const char *[]){"Tab"}, 1, ui_phrase(ui, PHRASE_UI_KEYS_PICK_ROW));
    ui_key_hint(ui, (const char *[]){"^", "v"}, 2, ui_phrase(ui, PHRASE_UI_KEY_SHIFT));
}

static void aside(Ui *ui, const StepView *view)
{
    view_panel_begin(ui, 480, 480);
    ui_title(ui, STYLE_H3, 0, ui_phrase(ui, PHRASE_UI_ORDER_ASIDE), ui->topic->on);
    ui_text(ui, STYLE_BODY, 30, ui_phrase(ui, PHRASE_UI_ORDER_ASIDE_TEXT), ui->topic->on);
    view_panel_picture(ui, view, 300);
    view_panel_end(ui);
}

static void order_view_show(Ui *ui, const StepView *view)
{
    OrderPage page = {view->ref.step->data, view->state};
    bool is_checked = page.state->attempt.is_checked,
         right = order_is_right(page.order, page.state);
    Feedback feedback = {.is_right = right,
                         .title =
                             ui_phrase(ui, right ? PHRASE_UI_RIGHT_TITLE : PHRASE_UI_NOTYET_TITLE),
                         .lines = {ui_words(ui, &page.order->why)}};
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact || is_checked ? 20 : 32);
    if (is_checked) {
        feedback_card(ui, &feedback);
    }
    if (is_checked) {
        ui_title(ui, STYLE_H1, 46, ui_words(ui, &page.order->title), ui_color(ui, COLOR_INK));
    } else {
        view_heading(ui, ui_words(ui, &page.order->title), ui_phrase(ui, PHRASE_UI_ORDER_HOW));
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 72});
    rows(ui, &page);
    if (page_is_beside(ui) && !ui->m.is_compact && !is_checked) {
        aside(ui, view);
    }
    ui_end(ui);
    page_region_end(ui);
    page_body_end(ui);
    if (is_checked) {
        feedback_sheet(ui, &feedback);
    } else {
        question_bottom(
            ui, ui_phrase(ui, ui->m.is_large_text ? PHRASE_UI_CHECK_SHORT : PHRASE_UI_ORDER_CHECK),
            false, page.order->items.count, hints);
    }
}

const ActivityView ORDER_VIEW = {
    .type = &ORDER, .icon = "list-bullets_fill", .show = order_view_show};
