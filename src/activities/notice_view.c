/* What to know before a chat or a story that shows pressure, and the way past it. */
#include "aman/activity_views/notice_view.h"

#include "aman/activity_views/side_view.h"

void notice_quick_close(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER});
    ui_button(ui, (Button){.kind = BUTTON_QUIET,
                           .words = ui_phrase(ui, PHRASE_UI_QUICK_CLOSE),
                           .before = "x-circle_fill",
                           .press = {.name = "leave", .on_press = {.kind = INTENT_LEAVE}}});
    if (ui_shows_keys(ui)) {
        ui_key_cap(ui, "Esc");
    }
    ui_end(ui);
}

typedef struct {
    IntentKind kind;
    const char *name, *icon;
    Phrase title;
    Str text;
    bool is_primary;
} NoticeRow;

static void notice_row(Ui *ui, const NoticeRow *row)
{
    Press press = {.role = row->is_primary ? ROLE_PRIMARY : ROLE_BUTTON,
                   .name = row->name,
                   .on_press = {.kind = row->kind},
                   .group = 1};
    bool is_down = ui_is_pressed(ui, &press), is_hovered = ui_is_hovered(ui, &press);
    ColorRole mango = is_down      ? COLOR_ACTION_PRESSED
                      : is_hovered ? COLOR_ACTION_HOVER
                                   : COLOR_ACTION;
    bool is_contrast = ui->theme.is_contrast;
    uint32_t fill = row->is_primary ? ui_color(ui, mango)
                    : is_hovered    ? ui->topic->tint
                                    : ui_color(ui, COLOR_SURFACE);
    uint32_t color = ui_color(ui, row->is_primary ? COLOR_ON_ACTION : COLOR_INK);
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW,
                       .align = ALIGN_CENTER,
                       .gap = 30,
                       .pad_x = 34,
                       .pad_y = 12,
                       .min_h = 116 + EDGE_CONTROL,
                       .radius = RADIUS_OPTION,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .fill = ink(fill),
                       .edge_h = EDGE_CONTROL,
                       .is_touch = true,
                       .edge = is_contrast ? (Ink){0}
                                           : ink(ui_color(ui, row->is_primary ? COLOR_ACTION_EDGE
                                                                              : COLOR_LINE_STRONG)),
                       .outline = row->is_primary ? (Ink){0} : ink(ui_color(ui, COLOR_LINE_STRONG)),
                       .outline_w = is_contrast ? STROKE_HIGH_CONTRAST : STROKE_CONTROL,
                       .sinks = is_down ? EDGE_CONTROL - EDGE_CONTROL_PRESSED : 0,
                       .press = press});
    ui_icon(ui, row->icon, 44, color);
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 2});
    ui_text(ui, STYLE_LABEL, 34, ui_phrase(ui, row->title), color);
    ui_text(ui, STYLE_SMALL, 27, row->text, row->is_primary ? color : ui_color(ui, COLOR_INK2));
    ui_end(ui);
    if (row->is_primary) {
        ui_icon(ui, "arrow-right_bold", SIZE_ICON_M, color);
    }
    ui_end(ui);
}

static void ways(Ui *ui, const Notice *notice)
{
    const NoticeRow rows[] = {
        {INTENT_NEXT, "forward", "play-circle_fill", notice->start, notice->start_text, true},
        {INTENT_BREATHE, "breathe", "wind_fill", PHRASE_UI_BREATHE_ROW,
         ui_phrase(ui, PHRASE_UI_BREATHE_ROW_TEXT), false},
        {INTENT_SKIP, "skip", "skip-forward_fill", notice->skip, ui_phrase(ui, notice->skip_text),
         false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        notice_row(ui, &rows[i]);
    }
}

void notice_show(Ui *ui, const StepView *view, const Notice *notice)
{
    const Text *own = &view->ref.lesson->notice;
    page_body_begin(ui, ui->m.is_portrait ? FLOW_COLUMN : FLOW_ROW, 48);
    side_panel(ui, view, 640, ui_phrase(ui, notice->before), notice->title, notice->picture);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .grow_w = 1, .grow_h = 1});
    page_region_begin(ui, 26);
    if (ui->m.is_large_text) {
        ui_text(ui, STYLE_LABEL, 0, notice->title, ui_color(ui, COLOR_INK2));
    }
    ui_title(ui, STYLE_H1, 52, ui_phrase(ui, PHRASE_UI_KNOW_FIRST), ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_LEAD, 37,
            own->where.line > 0 ? ui_words(ui, own) : ui_phrase(ui, PHRASE_UI_KNOW_FIRST_TEXT),
            ui_color(ui, COLOR_INK));
    ways(ui, notice);
    if (!view->is_led) {
        ui_calm_line(ui, "jaga_calm", ui_phrase(ui, PHRASE_UI_STORY_SKIP_FINE));
    }
    page_region_end(ui);
    side_column_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    ui_key_hint(ui, (const char *[]){"Enter"}, 1, ui_phrase(ui, PHRASE_UI_KEY_START));
    ui_grow(ui);
    if (!view->is_led) {
        notice_quick_close(ui);
    }
    page_bottom_end(ui);
    side_page_end(ui);
}
