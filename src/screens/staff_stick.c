/* Saving to a USB stick: plug one in, save, pull it out. One state a page, one way forward. */
#include "staff_parts.h"

enum { PANEL_W = 576, PANEL_W_COMPACT = 720, PANEL_H = 720, PANEL_H_COMPACT = 620, LISTED = 3 };

/* What a state says: the words, and the way forward (INTENT_NONE: none) and out. */
typedef struct {
    const char *icon;
    uint32_t fill, on;
    Phrase title;
    Str text;
    Phrase forward;
    Str out;
    const char *forward_icon, *out_icon;
    IntentKind on_forward;
    Intent on_out;
} Words;

typedef struct {
    Phrase title, text;
} Sentence;

/* "7,2 GB", as the sticks' makers count. */
static Str size_words(const Ui *ui, uint64_t bytes)
{
    static const char *const UNITS[] = {"KB", "MB", "GB", "TB"};
    enum { STEP = 1000, TENTHS = 10, UNIT_COUNT = sizeof UNITS / sizeof *UNITS };
    uint64_t tenths = bytes / (STEP / TENTHS); /* of the unit */
    size_t unit = 0;
    while (tenths >= (uint64_t)STEP * TENTHS && unit + 1 < UNIT_COUNT) {
        tenths /= STEP;
        unit++;
    }
    return str_print(ui->in.arena, "%llu%s%u %s", (unsigned long long)(tenths / TENTHS),
                     LANGUAGES[ui->in.lang].decimal, (unsigned)(tenths % TENTHS), UNITS[unit]);
}

static Sentence sentence_of(StickProblem problem)
{
    switch (problem) {
    case STICK_STOPPED:
        return (Sentence){PHRASE_UI_STICK_STOPPED, PHRASE_UI_STICK_STOPPED_TEXT};
    case STICK_FULL:
        return (Sentence){PHRASE_UI_STICK_FULL, PHRASE_UI_STICK_FULL_TEXT};
    case STICK_LOCKED:
        return (Sentence){PHRASE_UI_STICK_LOCKED, PHRASE_UI_STICK_LOCKED_TEXT};
    case STICK_PULLED:
        return (Sentence){PHRASE_UI_STICK_PULLED, PHRASE_UI_STICK_PULLED_TEXT};
    case STICK_DIFFERS:
        return (Sentence){PHRASE_UI_STICK_DIFFERS, PHRASE_UI_STICK_DIFFERS_TEXT};
    case STICK_NO_COUNTS:
        return (Sentence){PHRASE_UI_STICK_NO_COUNTS, PHRASE_UI_STICK_NO_COUNTS_TEXT};
    case STICK_NO_SHEETS:
        return (Sentence){PHRASE_UI_STICK_NO_SHEETS, PHRASE_UI_STICK_NO_SHEETS_TEXT};
    case STICK_NO_MEMORY:
        return (Sentence){PHRASE_UI_STICK_NO_MEMORY, PHRASE_UI_STICK_NO_MEMORY_TEXT};
    case STICK_FINE:
    case STICK_OTHER:
    case STICK_PROBLEMS:
        break;
    }
    return (Sentence){PHRASE_UI_STICK_FAILED, PHRASE_UI_STICK_FAILED_TEXT};
}

static Words trouble(Ui *ui, const StickView *stick)
{
    Sentence sentence = sentence_of(stick->problem);
    return (Words){.icon =
                       stick->problem == STICK_LOCKED ? "lock-simple_fill" : "warning-circle_fill",
                   .fill = ui_color(ui, COLOR_NOTYET_TINT),
                   .on = ui_color(ui, COLOR_NOTYET_INK),
                   .title = sentence.title,
                   .text = ui_fill(ui, sentence.text, stick->why, (Str){0}),
                   .forward = PHRASE_UI_STICK_AGAIN,
                   .forward_icon = "arrows-clockwise_bold",
                   .on_forward = INTENT_AGAIN,
                   .out = ui_phrase(ui, PHRASE_UI_STICK_CANCEL),
                   .on_out = {.kind = INTENT_BACK}};
}

static Words writing(Ui *ui, const StickView *stick)
{
    bool is_checking = stick->files_done >= stick->file_count;
    Str text = stick->file_count == 0 ? ui_phrase(ui, PHRASE_UI_STICK_ADDING_TEXT)
               : is_checking
                   ? ui_phrase(ui, PHRASE_UI_STICK_CHECKING_TEXT)
                   : ui_fill(ui, PHRASE_UI_STICK_WRITING_TEXT, ui_number(ui, stick->files_done + 1),
                             ui_number(ui, stick->file_count));
    return (Words){.icon = "download_fill",
                   .fill = ui_color(ui, COLOR_BRAND),
                   .on = ui_color(ui, COLOR_SURFACE),
                   .title = stick->is_stopping ? PHRASE_UI_STICK_STOPPING : PHRASE_UI_STICK_WRITING,
                   .text = text,
                   .out = ui_phrase(ui, PHRASE_UI_STICK_STOP),
                   .out_icon = "stop_fill",
                   .on_out = {.kind = INTENT_PAUSE}};
}

/* Where several are plugged in; the way back stands at the top anyway. */
static void offer_another(Ui *ui, const StickView *stick, Words *words)
{
    if (stick->stick_count > 1) {
        words->out = ui_fill(ui, PHRASE_UI_STICK_OTHER, ui_number(ui, stick->stick + 1),
                             ui_number(ui, stick->stick_count));
        words->on_out = (Intent){.kind = INTENT_PICK,
                                 .index = (uint16_t)((stick->stick + 1) % stick->stick_count)};
    }
}

static Words words_of(Ui *ui, const StickView *stick, bool is_sheets)
{
    Words words = {.icon = "usb_fill",
                   .fill = ui->topic->soft,
                   .on = ui_color(ui, COLOR_BRAND_DEEP),
                   .out = ui_phrase(ui, PHRASE_UI_STICK_CANCEL),
                   .on_out = {.kind = INTENT_BACK}};
    switch (stick->phase) {
    case STICK_NONE:
        words.title = PHRASE_UI_STICK_NONE;
        words.text = ui_phrase(ui, PHRASE_UI_STICK_NONE_TEXT);
        words.forward = PHRASE_UI_STICK_SEARCH;
        words.forward_icon = "arrows-clockwise_bold";
        words.on_forward = INTENT_AGAIN;
        break;
    case STICK_FOUND:
        words.title = PHRASE_UI_STICK_FOUND;
        words.text =
            ui_fill(ui, PHRASE_UI_STICK_FOUND_TEXT, stick->name, size_words(ui, stick->free_bytes));
        words.forward = PHRASE_UI_STICK_SAVE;
        words.on_forward = INTENT_CHECK;
        offer_another(ui, stick, &words);
        break;
    case STICK_WRITING:
        return writing(ui, stick);
    case STICK_DONE:
        return (Words){.icon = "check-circle_fill",
                       .fill = ui_color(ui, COLOR_RIGHT),
                       .on = ui_color(ui, COLOR_SURFACE),
                       .title = PHRASE_UI_STICK_DONE,
                       .text = ui_count(
                           ui, is_sheets ? PHRASE_UI_STICK_DONE_SHEETS : PHRASE_UI_STICK_DONE_TEXT,
                           stick->file_count),
                       .forward = PHRASE_UI_STICK_FINISH,
                       .forward_icon = "check_bold",
                       .on_forward = INTENT_BACK};
    case STICK_TROUBLE:
        return trouble(ui, stick);
    }
    return words;
}

static void forward_button(Ui *ui, const Words *words)
{
    if (words->on_forward != INTENT_NONE) {
        ui_button(ui, (Button){.kind = BUTTON_PRIMARY,
                               .words = ui_phrase(ui, words->forward),
                               .before = words->forward_icon,
                               .press = {.name = "forward",
                                         .index = (uint16_t)words->on_forward,
                                         .on_press = {.kind = words->on_forward}}});
    }
}

static void out_button(Ui *ui, const Words *words, bool is_disabled)
{
    if (words->on_out.kind != INTENT_NONE) {
        bool is_stop = words->on_out.kind == INTENT_PAUSE;
        ui_button(ui, (Button){.kind = is_stop ? BUTTON_SECONDARY : BUTTON_QUIET,
                               .words = words->out,
                               .before = words->out_icon,
                               .press = {.name = "out",
                                         .index = (uint16_t)words->on_out.kind,
                                         .is_disabled = is_disabled,
                                         .on_press = words->on_out}});
    }
}

static void row(Ui *ui, const char *icon, ColorRole color, Phrase words)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 18});
    ui_icon(ui, icon, 34, ui_color(ui, color));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_SMALL, 27, ui_phrase(ui, words), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

static void what_comes(Ui *ui, bool is_sheets)
{
    ui_begin(ui, (BoxSpec){.gap = 12});
    row(ui, "check-circle_fill", COLOR_RIGHT,
        is_sheets ? PHRASE_UI_STICK_POSTER : PHRASE_UI_STICK_CSV);
    row(ui, "check-circle_fill", COLOR_RIGHT,
        is_sheets ? PHRASE_UI_STICK_PLANS : PHRASE_UI_STICK_REPORT);
    if (is_sheets) {
        row(ui, "check-circle_fill", COLOR_RIGHT, PHRASE_UI_STICK_PLEDGE);
    }
    row(ui, "info_fill", COLOR_BRAND, is_sheets ? PHRASE_UI_STICK_PRINT : PHRASE_UI_STICK_CSV_RAW);
    ui_end(ui);
}

static void progress(Ui *ui, const StickView *stick)
{
    enum { BAR_H = 44, WHOLE = 100 };
    Str percent = str_print(ui->in.arena, "%u%%", stick->percent);
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW,
                       .h = BAR_H,
                       .radius = BAR_H / 2,
                       .tight = TIGHT_LEFT,
                       .fill = ink(ui_color(ui, COLOR_PAGE)),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    if (stick->percent > 0) {
        ui_begin(ui, (BoxSpec){.min_w = BAR_H,
                               .h = BAR_H,
                               .grow_w = (uint8_t)stick->percent,
                               .radius = BAR_H / 2,
                               .tight = TIGHT_LEFT,
                               .fill = ink(ui_color(ui, COLOR_BRAND))});
        ui_end(ui);
    }
    if (stick->percent < WHOLE) {
        ui_begin(ui, (BoxSpec){.grow_w = (uint8_t)(WHOLE - stick->percent)});
        ui_end(ui);
    }
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 20});
    ui_text(ui, STYLE_NUMBER, 56, percent, ui_color(ui, COLOR_INK));
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_END, .grow_w = 1});
    if (stick->seconds_left > 0) {
        ui_text(ui, STYLE_SMALL, 26, ui_count(ui, PHRASE_UI_STICK_LEFT, stick->seconds_left),
                ui_color(ui, COLOR_INK2));
    }
    ui_end(ui);
    ui_end(ui);
}

static void file_names(Ui *ui, const StickView *stick)
{
    uint32_t shown = stick->file_count <= LISTED + 1 ? stick->file_count : LISTED;
    ui_begin(ui,
             (BoxSpec){.pad_x = 28,
                       .pad_y = 18,
                       .gap = 4,
                       .radius = RADIUS_OPTION,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .fill = ink(ui_color(ui, COLOR_SURFACE2)),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    for (uint32_t i = 0; i < shown; i++) {
        ui_text(ui, STYLE_SMALL, 25, stick->files[i], ui_color(ui, COLOR_INK));
    }
    if (shown < stick->file_count) {
        ui_text(
            ui, STYLE_SMALL, 25,
            ui_fill(ui, PHRASE_UI_STICK_MORE, ui_number(ui, stick->file_count - shown), (Str){0}),
            ui_color(ui, COLOR_INK2));
    }
    ui_end(ui);
}

/* The title stands beside its icon where the window is not high. */
static void stick_heading(Ui *ui, const Words *words)
{
    bool is_contrast = ui->theme.is_contrast, is_beside = !figures_are_folded(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 28});
    ui_icon_bubble(ui, words->icon, is_beside ? 92 : 120, is_beside ? 54 : 68,
                   is_contrast ? ui_color(ui, COLOR_SURFACE) : words->fill,
                   is_contrast ? ui_color(ui, COLOR_INK) : words->on);
    if (is_beside) {
        ui_begin(ui, (BoxSpec){.grow_w = 1});
        ui_title(ui, STYLE_H2, 0, ui_phrase(ui, words->title), ui_color(ui, COLOR_INK));
        ui_end(ui);
    }
    ui_end(ui);
    if (!is_beside) {
        ui_title(ui, STYLE_H2, 0, ui_phrase(ui, words->title), ui_color(ui, COLOR_INK));
    }
}

/* Where on the way from plugging in to pulling out this is; a trouble is one of saving. */
static void way(Ui *ui, const StickView *stick)
{
    static const Phrase words[] = {PHRASE_UI_STICK_STEP_1, PHRASE_UI_STICK_STEP_2,
                                   PHRASE_UI_STICK_STEP_3};
    size_t now = stick->phase == STICK_NONE ? 0 : stick->phase == STICK_DONE ? 2 : 1;
    if (ui->m.is_compact || ui->m.is_larger_text) {
        return;
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_CENTER, .gap = 56});
    staff_numbered(ui, words, sizeof words / sizeof *words, now, false);
    ui_end(ui);
}

static void stick_panel(Ui *ui, const StickView *stick, const Words *words, bool is_sheets)
{
    enum { PAD = 44, HUNDRED = 100 };
    bool is_folded = figures_are_folded(ui), is_low = ui->m.is_compact;
    int w = (is_low ? PANEL_W_COMPACT : PANEL_W) * ui->m.text_percent / HUNDRED;
    ui_card(ui, (BoxSpec){.pad = PAD,
                          .gap = 22,
                          .w = is_folded ? 0 : w,
                          .min_h = is_folded ? 0
                                   : is_low  ? PANEL_H_COMPACT
                                             : PANEL_H});
    stick_heading(ui, words);
    ui_text(ui, STYLE_BODY, 30, words->text, ui_color(ui, COLOR_INK));
    if (stick->phase == STICK_FOUND) {
        what_comes(ui, is_sheets);
    } else if (stick->phase == STICK_WRITING) {
        progress(ui, stick);
    } else if (stick->phase == STICK_DONE) {
        file_names(ui, stick);
    }
    if (!is_folded) {
        ui_begin(ui, (BoxSpec){.grow_h = 1});
        ui_end(ui);
        forward_button(ui, words);
        out_button(ui, words, stick->is_stopping);
    }
    ui_end(ui);
}

void staff_stick(Ui *ui, const ScreenView *view)
{
    static const StickView NOTHING;
    const StickView *stick = view->desk ? &view->desk->stick : &NOTHING;
    bool is_sheets = view->session->staff.save == SAVE_SHEETS, is_folded = figures_are_folded(ui);
    Phrase title = is_sheets ? PHRASE_UI_STICK_SHEETS_TITLE : PHRASE_UI_STICK_TITLE;
    Str calm = ui_phrase(ui, is_sheets ? PHRASE_UI_STICK_CALM_SHEETS : PHRASE_UI_STICK_CALM);
    Words words = words_of(ui, stick, is_sheets);
    page_begin(ui, ui_color(ui, COLOR_PAGE));
    staff_top_begin(ui, title);
    staff_top_end(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 24);
    if (is_folded) {
        staff_title_inside(ui, title);
    }
    way(ui, stick);
    if (is_folded) {
        stick_panel(ui, stick, &words, is_sheets);
        figures_line(ui, "info_fill", calm);
    } else {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_CENTER});
        stick_panel(ui, stick, &words, is_sheets);
        ui_end(ui);
    }
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    if (is_folded) {
        out_button(ui, &words, stick->is_stopping);
        page_more_button(ui);
        ui_grow(ui);
        forward_button(ui, &words);
    } else {
        page_more_button(ui);
        figures_line(ui, "info_fill", calm);
    }
    page_bottom_end(ui);
    page_end(ui);
}
