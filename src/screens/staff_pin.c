/* The PIN: a pad of large keys. Digits are never shown, only how many there are. */
#include "staff_parts.h"

enum { MS_PER_SECOND = 1000, ABOUT_W = 824, ABOUT_PAD = 64 /* ref px */ };

/* True where the PIN is asked for, and not a new one chosen. */
static bool asks(const Staff *staff)
{
    return staff->page == STAFF_PIN || staff->page == STAFF_RESET;
}

typedef enum { PLACE_FULL, PLACE_NEXT, PLACE_NEEDED, PLACE_SPARE } PlaceLook;

/* A place for a digit; those that nobody has to fill are paler. */
static void place(Ui *ui, int w, int h, PlaceLook look)
{
    ColorRole line = look == PLACE_SPARE ? COLOR_LINE : COLOR_LINE_STRONG;
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_STACK,
                       .align = ALIGN_CENTER,
                       .justify = PACK_CENTER,
                       .w = w,
                       .h = h,
                       .radius = 28,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .fill = ink(ui_color(ui, look == PLACE_SPARE ? COLOR_PAGE : COLOR_SURFACE)),
                       .outline = ink(look == PLACE_NEXT ? ui->topic->solid : ui_color(ui, line)),
                       .outline_w = look == PLACE_NEXT ? STROKE_STATE : STROKE_CONTROL});
    if (look == PLACE_FULL) {
        ui_begin(
            ui, (BoxSpec){
                    .w = 28, .h = 28, .radius = RADIUS_PILL, .fill = ink(ui_color(ui, COLOR_INK))});
        ui_end(ui);
    }
    ui_end(ui);
}

static void places(Ui *ui, const Staff *staff)
{
    int shown =
        asks(staff) ? staff->digit_count > PIN_LEAST ? staff->digit_count : PIN_LEAST : PIN_MOST;
    /* Eight stand in one row above the keys. */
    bool is_many = shown > PIN_LEAST + 2;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_CENTER, .gap = is_many ? 16 : 28});
    for (int i = 0; i < shown; i++) {
        PlaceLook look = i < staff->digit_count    ? PLACE_FULL
                         : i == staff->digit_count ? PLACE_NEXT
                         : i < PIN_LEAST           ? PLACE_NEEDED
                                                   : PLACE_SPARE;
        place(ui, is_many ? 66 : 84, is_many ? 84 : 96, look);
    }
    ui_end(ui);
}

/* Large letters and low windows leave less room: all keys stay in sight. A new PIN has a line more
 * above them. */
static int key_height(const Ui *ui, const Staff *staff)
{
    enum { LOW = 104, NEW = 122, USUAL = 132 };
    bool is_low = ui->m.is_compact || (ui->m.is_large_text && !ui->m.is_portrait);
    return is_low ? LOW : asks(staff) ? USUAL : NEW;
}

static void key(Ui *ui, const Staff *staff, uint16_t digit, int h)
{
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_number(ui, digit),
                           .h = h,
                           .size = 54,
                           .grow_w = 1,
                           .press = {.name = "digit",
                                     .index = digit,
                                     .key = (char)('0' + digit),
                                     .group = 1,
                                     .is_disabled = staff->digit_count == PIN_MOST,
                                     .on_press = {.kind = INTENT_DIGIT, .index = digit}}});
}

static void last_row(Ui *ui, const Session *session, int h)
{
    const Staff *staff = &session->staff;
    bool is_blocked = asks(staff) && ui->in.now_ms < session->machine.wait_ms;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 32});
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .before = "backspace_bold",
                           .h = h,
                           .grow_w = 1,
                           .press = {.name = "erase",
                                     .group = 1,
                                     .label = ui_phrase(ui, PHRASE_UI_PIN_ERASE),
                                     .is_disabled = staff->digit_count == 0,
                                     .on_press = {.kind = INTENT_DROP}}});
    key(ui, staff, 0, h);
    ui_button(ui,
              (Button){.kind = BUTTON_PRIMARY,
                       .words = ui_phrase(ui, asks(staff) ? PHRASE_UI_PIN_ENTER : PHRASE_UI_NEXT),
                       .h = h,
                       .grow_w = 1,
                       .press = {.name = "forward",
                                 .group = 1,
                                 .is_disabled = staff->digit_count < PIN_LEAST ||
                                                staff->is_waiting || is_blocked,
                                 .on_press = {.kind = INTENT_CHECK}}});
    ui_end(ui);
}

/* What went wrong, or how long to wait, or a hint; always one line high. */
static void line(Ui *ui, const Session *session)
{
    const Staff *staff = &session->staff;
    uint64_t now = ui->in.now_ms, until = session->machine.wait_ms;
    Str words = ui_phrase(ui, asks(staff) ? PHRASE_UI_PIN_FORGOTTEN : PHRASE_UI_PIN_RULES);
    if (asks(staff) && now < until) {
        uint32_t seconds = (uint32_t)((until - now + MS_PER_SECOND - 1) / MS_PER_SECOND);
        words = ui_count(ui, PHRASE_UI_PIN_WAIT, seconds);
        ui_wake(ui, now + (until - now - 1) % MS_PER_SECOND + 1);
    } else if (staff->is_waiting) {
        words = ui_phrase(ui, PHRASE_UI_PIN_CHECKING);
    } else if (staff->was_wrong) {
        static const Phrase faults[] = {
            [PIN_DIFFERS] = PHRASE_UI_PIN_DIFFERS, [PIN_UNSAVED] = PHRASE_UI_PIN_UNSAVED};
        static const Phrase weaknesses[] = {
            [PIN_IS_GOOD] = PHRASE_UI_PIN_WEAK,   [PIN_IS_SHORT] = PHRASE_UI_PIN_WEAK,
            [PIN_IS_SAME] = PHRASE_UI_PIN_SAMES,  [PIN_IS_ROW] = PHRASE_UI_PIN_ROW,
            [PIN_IS_DATE] = PHRASE_UI_PIN_DATE,   [PIN_IS_KEYS] = PHRASE_UI_PIN_KEYS,
            [PIN_IS_KNOWN] = PHRASE_UI_PIN_KNOWN,
        };
        Phrase fault =
            staff->fault == PIN_WEAK ? weaknesses[staff->weakness] : faults[staff->fault];
        words = ui_phrase(ui, asks(staff) ? PHRASE_UI_PIN_WRONG : fault);
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_CENTER});
    ui_text(ui, STYLE_SMALL, 28, words, ui_color(ui, COLOR_INK2));
    ui_end(ui);
}

/* Under the places of a new PIN: how many digits, and that they are enough and no easy guess. */
static void length(Ui *ui, const Staff *staff)
{
    bool is_first = staff->page == STAFF_PIN_NEW;
    Str digits = {(const char *)staff->digits, staff->digit_count};
    bool is_enough = is_first && pin_is_good(digits);
    Phrase words = is_enough  ? PHRASE_UI_PIN_ENOUGH
                   : is_first ? PHRASE_UI_PIN_LENGTH
                              : PHRASE_UI_PIN_SAME;
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .justify = PACK_CENTER, .gap = 14});
    if (is_enough && !ui->m.is_large_text) {
        ui_icon(ui, "check-circle_fill", 34, ui_color(ui, COLOR_RIGHT));
    }
    ui_text(ui, is_enough ? STYLE_LABEL : STYLE_SMALL, 27, ui_phrase(ui, words),
            ui_color(ui, is_enough ? COLOR_RIGHT_INK : COLOR_INK2));
    ui_end(ui);
}

static void pad(Ui *ui, const Session *session)
{
    const Staff *staff = &session->staff;
    Phrase title = asks(staff)                    ? PHRASE_UI_PIN_TITLE
                   : staff->page == STAFF_PIN_NEW ? PHRASE_UI_PIN_NEW
                                                  : PHRASE_UI_PIN_REPEAT;
    int w = ui->m.is_portrait ? 840 : ui->m.is_large_text ? 1100 : 664; /* ref px */
    int h = key_height(ui, staff), gap = asks(staff) ? 18 : 16;         /* ref px */
    bool is_last = ui->m.is_large_text && !ui->m.is_portrait;           /* the keys stay in sight */
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = ui->m.is_compact ? 18 : 24, .w = w});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_CENTER});
    ui_text(ui, STYLE_H1, 50, ui_phrase(ui, title), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.gap = 14});
    places(ui, staff);
    if (!asks(staff) && !is_last) {
        length(ui, staff);
    }
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.gap = gap});
    for (uint16_t row = 0; row < 3; row++) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 32});
        for (uint16_t i = 1; i <= 3; i++) {
            key(ui, staff, (uint16_t)(3 * row + i), h);
        }
        ui_end(ui);
    }
    last_row(ui, session, h);
    ui_end(ui);
    if (!asks(staff) && is_last) {
        length(ui, staff);
    }
    line(ui, session);
    ui_end(ui);
}

/* Tab comes to the keys first, also where the panel stands before them. */
static void back_home(Ui *ui, bool is_in_panel)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .is_bar = is_in_panel});
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_phrase(ui, PHRASE_UI_BACK),
                           .before = "arrow-left_bold",
                           .press = {.name = "back", .on_press = {.kind = INTENT_HOME}}});
    ui_end(ui);
}

/* The way to a first PIN; the third step is the person's own. */
static void steps(Ui *ui, const Staff *staff)
{
    static const Phrase words[] = {PHRASE_UI_PIN_STEP_1, PHRASE_UI_PIN_STEP_2,
                                   PHRASE_UI_PIN_STEP_3};
    size_t now = staff->page == STAFF_PIN_NEW ? 0 : 1;
    ui_begin(ui, (BoxSpec){.gap = ui->m.is_compact || ui->m.is_larger_text ? 14 : 26});
    staff_numbered(ui, words, sizeof words / sizeof *words, now, true);
    ui_end(ui);
}

static void lock_line(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 18});
    ui_icon(ui, "lock-simple_fill", 34, ui_color(ui, COLOR_ON_DEEP2));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_SMALL, 26, ui_phrase(ui, PHRASE_UI_PIN_KEPT), ui_color(ui, COLOR_ON_DEEP2));
    ui_end(ui);
    ui_end(ui);
}

static const TextBlock *title_lines(const Ui *ui, TextStyle style, Phrase title)
{
    TextForm letters = metrics_form(&ui->m, style, 0);
    Str words = ui_phrase(ui, title);
    return texts_block(ui->in.texts, letters, words, ui_px(ui, ABOUT_W - 2 * ABOUT_PAD));
}

/* As large as no word is cut. */
static TextStyle title_style(const Ui *ui, Phrase title)
{
    return title_lines(ui, STYLE_HERO, title)->is_cut ? STYLE_H1 : STYLE_HERO;
}

/* True where larger letters or a long title in a low window leave no room for more than the steps
 * to a first PIN. */
static bool is_crowded(const Ui *ui)
{
    enum { LINES = 2 };
    const TextBlock *title = title_lines(ui, STYLE_HERO, PHRASE_UI_PIN_MAKE);
    return ui->m.is_compact && (ui->m.is_larger_text || title->is_cut || title->lines > LINES);
}

/* What this corner is for, or how a first PIN is made. */
static void about_words(Ui *ui, const Staff *staff)
{
    bool is_reset = staff->page == STAFF_RESET;
    Phrase title = is_reset      ? PHRASE_UI_RESET_ASK
                   : asks(staff) ? PHRASE_UI_STAFF_TITLE
                                 : PHRASE_UI_PIN_MAKE;
    Phrase text = is_reset      ? PHRASE_UI_RESET_ASK_TEXT
                  : asks(staff) ? PHRASE_UI_STAFF_TEXT
                                : PHRASE_UI_PIN_MAKE_TEXT;
    if (asks(staff)) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
        ui_icon_bubble(ui, is_reset ? "arrow-counter-clockwise_fill" : "chalkboard-teacher_fill",
                       120, 68, ui_color(ui, COLOR_ACTION), ui_color(ui, COLOR_ON_ACTION));
        ui_end(ui);
    }
    ui_title(ui, title_style(ui, title), 0, ui_phrase(ui, title), ui_color(ui, COLOR_ON_DEEP));
    if (asks(staff) || !is_crowded(ui)) {
        ui_text(ui, STYLE_LEAD, 0, ui_phrase(ui, text), ui_color(ui, COLOR_ON_DEEP2));
    }
    if (!asks(staff)) {
        ui_space(ui, 1, SPACE_X1);
        steps(ui, staff);
    }
}

/* The deep panel on the left. */
static void about(Ui *ui, const Staff *staff)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .w = ABOUT_W,
                           .pad_x = ABOUT_PAD,
                           .pad_top = 28,
                           .pad_bottom = 28,
                           .gap = 24,
                           .has_kawung = true,
                           .fill = ink(ui_color(ui, COLOR_BRAND_DEEP))});
    ui_brand(ui, ui_color(ui, COLOR_ON_DEEP));
    ui_begin(ui, (BoxSpec){.grow_h = 1});
    ui_end(ui);
    about_words(ui, staff);
    ui_begin(ui, (BoxSpec){.grow_h = 1});
    ui_end(ui);
    if (!asks(staff) && !ui->m.is_larger_text && !is_crowded(ui)) {
        lock_line(ui);
    }
    back_home(ui, true);
    ui_end(ui);
}

/* The same above the keys. */
static void about_above(Ui *ui, const Staff *staff)
{
    bool is_contrast = ui->theme.is_contrast;
    ui_begin(ui, (BoxSpec){.gap = 20,
                           .pad = 40,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .has_kawung = true,
                           .outline = is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                           .outline_w = STROKE_HIGH_CONTRAST,
                           .fill = ink(ui_color(ui, COLOR_BRAND_DEEP))});
    about_words(ui, staff);
    if (!asks(staff)) {
        lock_line(ui);
    }
    ui_end(ui);
}

/* The keys; where there is no panel beside them, nobody types the PIN without knowing what for. */
static void keys(Ui *ui, const Session *session, bool is_beside)
{
    const Staff *staff = &session->staff;
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_portrait ? SPACE_X4 : SPACE_X2);
    if (ui->m.is_portrait && !ui->m.is_larger_text) {
        about_above(ui, staff);
    } else if (!is_beside && staff->page == STAFF_RESET) {
        ui_title(ui, STYLE_H1, 50, ui_phrase(ui, PHRASE_UI_RESET_ASK), ui_color(ui, COLOR_INK));
        ui_text(ui, STYLE_BODY, 0, ui_phrase(ui, PHRASE_UI_RESET_ASK_TEXT),
                ui_color(ui, COLOR_INK2));
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
        back_home(ui, false);
        page_bottom_end(ui);
    }
    page_end(ui);
}
