/* The PIN: a pad of large keys. Digits are never shown, only how many there are. */
#include "aman/screens/screens.h"

enum { MS_PER_SECOND = 1000 };

static void place(Ui *ui, int w, bool is_full, bool is_next)
{
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_STACK,
                       .align = ALIGN_CENTER,
                       .justify = PACK_CENTER,
                       .w = w,
                       .h = 88,
                       .radius = 28,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .fill = ink(ui_color(ui, COLOR_SURFACE)),
                       .outline = ink(is_next ? ui->topic->solid : ui_color(ui, COLOR_LINE_STRONG)),
                       .outline_w = is_next ? STROKE_STATE : STROKE_CONTROL});
    if (is_full) {
        ui_begin(
            ui, (BoxSpec){
                    .w = 28, .h = 28, .radius = RADIUS_PILL, .fill = ink(ui_color(ui, COLOR_INK))});
        ui_end(ui);
    }
    ui_end(ui);
}

/* True where the PIN is asked for, and not a new one chosen. */
static bool asks(const Staff *staff)
{
    return staff->page == STAFF_PIN || staff->page == STAFF_RESET;
}

static void places(Ui *ui, const Staff *staff)
{
    int shown =
        asks(staff) ? staff->digit_count > PIN_LEAST ? staff->digit_count : PIN_LEAST : PIN_MOST;
    /* Eight stand in one row above the keys. */
    bool is_many = shown > PIN_LEAST + 2;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_CENTER, .gap = is_many ? 14 : 20});
    for (int i = 0; i < shown; i++) {
        place(ui, is_many ? 70 : 78, i < staff->digit_count, i == staff->digit_count);
    }
    ui_end(ui);
}

static void key(Ui *ui, uint16_t digit)
{
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_number(ui, digit),
                           .h = ui->m.is_compact ? 104 : 120,
                           .size = 50,
                           .grow_w = 1,
                           .press = {.name = "digit",
                                     .index = digit,
                                     .key = (char)('0' + digit),
                                     .group = 1,
                                     .on_press = {.kind = INTENT_DIGIT, .index = digit}}});
}

static void last_row(Ui *ui, const Staff *staff, bool is_disabled)
{
    const Strings *s = ui->in.strings;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 32});
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .before = "backspace_bold",
                           .h = ui->m.is_compact ? 104 : 120,
                           .grow_w = 1,
                           .press = {.name = "erase",
                                     .group = 1,
                                     .label = ui_words(ui, &s->pin_erase),
                                     .is_disabled = staff->digit_count == 0,
                                     .on_press = {.kind = INTENT_DROP}}});
    key(ui, 0);
    ui_button(ui, (Button){.kind = BUTTON_PRIMARY,
                           .words = ui_words(ui, asks(staff) ? &s->pin_enter : &s->next),
                           .h = ui->m.is_compact ? 104 : 120,
                           .grow_w = 1,
                           .press = {.name = "forward",
                                     .group = 1,
                                     .is_disabled = is_disabled,
                                     .on_press = {.kind = INTENT_CHECK}}});
    ui_end(ui);
}

/* What went wrong, or how long to wait, or a hint; always one line high. */
static void line(Ui *ui, const Session *session)
{
    const Staff *staff = &session->staff;
    const Strings *s = ui->in.strings;
    uint64_t now = ui->in.now_ms, until = session->machine.wait_ms;
    Str words = ui_words(ui, asks(staff) ? &s->pin_forgotten : &s->pin_rules);
    if (asks(staff) && now < until) {
        uint32_t seconds = (uint32_t)((until - now + MS_PER_SECOND - 1) / MS_PER_SECOND);
        words = ui_fill(ui, &s->pin_wait, ui_number(ui, seconds), (Str){0});
        ui_wake(ui, now + (until - now - 1) % MS_PER_SECOND + 1);
    } else if (staff->is_waiting) {
        words = ui_words(ui, &s->pin_checking);
    } else if (staff->was_wrong) {
        words = ui_words(ui, asks(staff) ? &s->pin_wrong : &s->pin_differs);
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_CENTER});
    ui_text(ui, STYLE_SMALL, 28, words, ui_color(ui, COLOR_INK2));
    ui_end(ui);
}

static void pad(Ui *ui, const Session *session)
{
    const Staff *staff = &session->staff;
    const Strings *s = ui->in.strings;
    bool is_blocked = asks(staff) && ui->in.now_ms < session->machine.wait_ms;
    const Text *title = asks(staff)                    ? &s->pin_title
                        : staff->page == STAFF_PIN_NEW ? &s->pin_new
                                                       : &s->pin_repeat;
    int w = ui->m.is_portrait ? 840 : ui->m.is_large_text ? 1100 : 664; /* ref px */
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = ui->m.is_compact ? 18 : 26, .w = w});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_CENTER});
    ui_text(ui, STYLE_H1, 50, ui_words(ui, title), ui_color(ui, COLOR_INK));
    ui_end(ui);
    places(ui, staff);
    for (uint16_t row = 0; row < 3; row++) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 32});
        for (uint16_t i = 1; i <= 3; i++) {
            key(ui, (uint16_t)(3 * row + i));
        }
        ui_end(ui);
    }
    last_row(ui, staff, staff->digit_count < PIN_LEAST || staff->is_waiting || is_blocked);
    line(ui, session);
    ui_end(ui);
}

static void back_home(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_words(ui, &ui->in.strings->back),
                           .before = "arrow-left_bold",
                           .press = {.name = "back", .on_press = {.kind = INTENT_HOME}}});
    ui_end(ui);
}

/* The deep panel on the left: what this corner is for. */
static void about(Ui *ui, const Staff *staff)
{
    const Strings *s = ui->in.strings;
    bool is_reset = staff->page == STAFF_RESET;
    const Text *title = is_reset ? &s->reset_ask : asks(staff) ? &s->staff_title : &s->pin_make;
    const Text *text = is_reset      ? &s->reset_ask_text
                       : asks(staff) ? &s->staff_text
                                     : &s->pin_make_text;
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .w = 820,
                           .pad_x = 64,
                           .pad_y = 40,
                           .gap = 24,
                           .fill = ink(ui_color(ui, COLOR_BRAND_DEEP))});
    ui_brand(ui, ui_color(ui, COLOR_ON_DEEP));
    ui_begin(ui, (BoxSpec){.grow_h = 1});
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
    ui_icon_bubble(ui, is_reset ? "arrow-counter-clockwise_fill" : "chalkboard-teacher_fill", 120,
                   68, ui_color(ui, COLOR_ACTION), ui_color(ui, COLOR_ON_ACTION));
    ui_end(ui);
    ui_title(ui, STYLE_HERO, 0, ui_words(ui, title), ui_color(ui, COLOR_ON_DEEP));
    ui_text(ui, STYLE_LEAD, 0, ui_words(ui, text), ui_color(ui, COLOR_ON_DEEP2));
    ui_begin(ui, (BoxSpec){.grow_h = 1});
    ui_end(ui);
    back_home(ui);
    ui_end(ui);
}

/* The keys; where there is no panel beside them, nobody types the PIN without knowing what for. */
static void keys(Ui *ui, const Session *session, bool is_beside)
{
    const Staff *staff = &session->staff;
    const Strings *s = ui->in.strings;
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, SPACE_X2);
    if (!is_beside && staff->page == STAFF_RESET) {
        ui_title(ui, STYLE_H1, 50, ui_words(ui, &s->reset_ask), ui_color(ui, COLOR_INK));
        ui_text(ui, STYLE_BODY, 0, ui_words(ui, &s->reset_ask_text), ui_color(ui, COLOR_INK2));
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_CENTER});
    pad(ui, session);
    ui_end(ui);
    page_region_end(ui);
    page_body_end(ui);
}

void staff_pin(Ui *ui, const ScreenView *view)
{
    const Staff *staff = &view->session->staff;
    page_begin(ui, ui_color(ui, COLOR_PAGE));
    if (page_is_beside(ui)) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .grow_h = 1});
        about(ui, staff);
        ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .grow_w = 1, .grow_h = 1});
        page_top_help(ui);
        keys(ui, view->session, true);
        ui_end(ui);
        ui_end(ui);
    } else {
        page_top_help(ui);
        keys(ui, view->session, false);
        page_bottom_begin(ui);
        page_more_button(ui);
        back_home(ui);
        page_bottom_end(ui);
    }
    page_end(ui);
}
