/* order: numbered rows that are dragged, or moved by buttons or arrow keys. */
#include "aman/activities/order.h"
#include "aman/activity_views/feedback_view.h"

typedef struct {
    const Order *order;
    const OrderState *state;
} Page;

static bool is_at_place(const Page *page, uint32_t place)
{
    return page->state->rows[place] == place;
}

/* Lower once checked: the sheet covers the lower half of the page. */
static int row_height(const Page *page)
{
    enum { OPEN_H = 120, CHECKED_H = 78 };
    return page->state->is_checked ? CHECKED_H : OPEN_H;
}

static void number(Ui *ui, const Page *page, uint32_t place)
{
    bool is_right = page->state->is_checked && is_at_place(page, place);
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_STACK,
                       .align = ALIGN_CENTER,
                       .justify = PACK_CENTER,
                       .w = 88,
                       .min_h = 120,
                       .radius = RADIUS_OPTION,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .fill = ink(is_right ? ui_color(ui, COLOR_RIGHT) : ui->topic->soft),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    if (is_right) {
        ui_icon(ui, "check_bold", SIZE_ICON_M, ui_color(ui, COLOR_SURFACE));
    } else {
        ui_text(ui, STYLE_H2, 0, ui_number(ui, place + 1), ui_color(ui, COLOR_INK));
    }
    ui_end(ui);
}

static void arrow(Ui *ui, const Page *page, uint32_t place, bool is_up)
{
    const Strings *s = ui->in.strings;
    bool is_end = is_up ? place == 0 : place + 1 == page->order->items.count;
    uint16_t row = page->state->rows[place];
    Str words = ui_words(ui, &page->order->items.at[row].text);
    Intent move = {.kind = INTENT_MOVE,
                   .index = (uint16_t)place,
                   .to = (uint16_t)(is_up ? place - !is_end : place + !is_end)};
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .before = is_up ? "arrow-up_bold" : "arrow-down_bold",
                           .h = 72,
                           .press = {.name = is_up ? "up" : "down",
                                     .index = row,
                                     .label = ui_fill(ui, is_up ? &s->order_up : &s->order_down,
                                                      words, (Str){0}),
                                     .on_press = move,
                                     .is_disabled = is_end}});
}

static Press row_press(const Page *page, uint32_t place)
{
    Press press = {.role = ROLE_OPTION,
                   .name = "row",
                   .index = page->state->rows[place],
                   .place = (uint8_t)place,
                   .drag = DRAG_SORT};
    if (page->state->is_checked) {
        return press;
    }
    press.on_press.kind = INTENT_STIR;
    if (place > 0) {
        press.on_way[WAY_UP] =
            (Intent){.kind = INTENT_MOVE, .index = (uint16_t)place, .to = (uint16_t)(place - 1)};
    }
    if (place + 1 < page->order->items.count) {
        press.on_way[WAY_DOWN] =
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

static void row(Ui *ui, const Page *page, uint32_t place)
{
    const OrderItem *item = &page->order->items.at[page->state->rows[place]];
    Press press = row_press(page, place);
    bool is_open = !page->state->is_checked, is_contrast = ui->theme.is_contrast;
    int dx, dy;
    bool is_held = ui_held(ui, &press, &dx, &dy);
    bool is_notyet = !is_open && !is_at_place(page, place);
    uint32_t line = is_held     ? ui->topic->edge
                    : is_open   ? ui_color(ui, COLOR_LINE_STRONG)
                    : is_notyet ? ui_color(ui, COLOR_NOTYET)
                                : ui_color(ui, COLOR_RIGHT);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 24,
                           .grow_w = 1,
                           .min_h = row_height(page) + (is_open ? EDGE_CONTROL : 0),
                           .pad_x = 28,
                           .pad_y = is_open ? 12 : 4,
                           .shift_y = dy,
                           .radius = RADIUS_OPTION,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .is_touch = true,
                           .shadow = is_held ? 2 : 0,
                           .fill = ink(ui_color(ui, COLOR_SURFACE)),
                           .outline = ink(line),
                           .outline_w = is_contrast           ? STROKE_HIGH_CONTRAST
                                        : is_open && !is_held ? STROKE_CONTROL
                                                              : STROKE_STATE,
                           .edge_h = is_open && !is_contrast ? EDGE_CONTROL : 0,
                           .edge = ink(line),
                           .press = press});
    if (is_open && !ui->m.is_large_text) {
        ui_icon(ui, "dots-six-vertical_bold", 44, ui_color(ui, COLOR_INK2));
    }
    row_words(ui, item, is_open);
    if (is_open) {
        arrow(ui, page, place, true);
        arrow(ui, page, place, false);
    }
    ui_end(ui);
}

static void rows(Ui *ui, const Page *page)
{
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_COLUMN, .gap = page->state->is_checked ? 12 : 22, .grow_w = 1});
    for (uint32_t i = 0; i < page->order->items.count; i++) {
        int dx, dy;
        Press press = row_press(page, i);
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                               .gap = SPACE_X4,
                               .is_lifted = ui_held(ui, &press, &dx, &dy)});
        if (!ui->m.is_large_text) {
            number(ui, page, i);
        }
        row(ui, page, i);
        ui_end(ui);
    }
    ui_end(ui);
}

static void hints(Ui *ui)
{
    const Strings *s = ui->in.strings;
    ui_key_hint(ui, (const char *[]){"Tab"}, 1, ui_words(ui, &s->keys_pick_row));
    ui_key_hint(ui, (const char *[]){"^", "v"}, 2, ui_words(ui, &s->key_shift));
}

static void show(Ui *ui, const StepView *view)
{
    const Strings *s = ui->in.strings;
    Page page = {view->ref.step->data, view->state};
    bool is_checked = page.state->is_checked, right = order_is_right(page.order, page.state);
    Feedback feedback = {.is_right = right,
                         .title = ui_words(ui, right ? &s->right_title : &s->notyet_title),
                         .lines = {ui_words(ui, &page.order->why)}};
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact || is_checked ? 20 : 32);
    if (is_checked) {
        feedback_card(ui, &feedback);
    }
    if (is_checked) {
        ui_title(ui, STYLE_H1, 46, ui_words(ui, &page.order->title), ui_color(ui, COLOR_INK));
    } else {
        view_heading(ui, ui_words(ui, &page.order->title), ui_words(ui, &s->order_how));
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 72});
    rows(ui, &page);
    if (page_is_beside(ui) && !ui->m.is_compact && !is_checked) {
        view_panel_begin(ui, 480, 480);
        view_picture(ui, view, str_print(ui->in.arena, "topic_%s", ui->topic->name), 400, 400);
        view_panel_end(ui);
    }
    ui_end(ui);
    page_region_end(ui);
    page_body_end(ui);
    if (is_checked) {
        feedback_sheet(ui, &feedback);
    } else {
        question_bottom(ui, ui_words(ui, ui->m.is_large_text ? &s->check_short : &s->order_check),
                        false, hints);
    }
}

const ActivityView ORDER_VIEW = {.type = &ORDER, .show = show};
