/* What to do when a child tells of harm, which only the facilitator sees, and the page that hides
 * everything. */
#include "workshop_parts.h"

/* Of the columns that share what the titles leave: what to say, what to do, what not to say. */
enum { TITLE_W = 236, SAY = 5, DO = 8, SAY_NOT = 4, COLUMN_GAP = 24 }; /* ref px, weights */

static void head(Ui *ui, Phrase words, int weight, int pad)
{
    ui_begin(ui, (BoxSpec){.grow_w = (uint8_t)weight, .pad_left = pad});
    ui_text(ui, STYLE_LABEL, 26, ui_phrase(ui, words), ui_color(ui, COLOR_INK2));
    ui_end(ui);
}

static void heads(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = COLUMN_GAP});
    ui_space(ui, TITLE_W, 1);
    head(ui, PHRASE_UI_NOTES_SAY, SAY, 26);
    head(ui, PHRASE_UI_NOTES_DO, DO, 0);
    ui_space(ui, STROKE_CONTROL, 1);
    head(ui, PHRASE_UI_NOTES_SAY_NOT, SAY_NOT, 0);
    ui_end(ui);
}

static void cell(Ui *ui, TextStyle style, int size, Str words, int weight)
{
    bool is_tint = weight == SAY;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .pad_x = is_tint ? 26 : 0,
                           .pad_y = is_tint ? 12 : 4,
                           .grow_w = (uint8_t)weight,
                           .radius = is_tint ? 28 : 0,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .fill = is_tint ? ink(ui->topic->tint) : (Ink){0}});
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, style, size, words, ui_color(ui, weight == SAY_NOT ? COLOR_INK2 : COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

static void disclosure_row(Ui *ui, const DisclosureStep *step, uint32_t number)
{
    bool is_beside = page_is_beside(ui);
    Str say_not = ui_words(ui, &step->say_not);
    ui_begin(ui, (BoxSpec){.flow = is_beside ? FLOW_ROW : FLOW_COLUMN,
                           .align = ALIGN_FILL,
                           .gap = is_beside ? COLUMN_GAP : 6,
                           .grow_h = is_beside});
    ui_begin(ui,
             (BoxSpec){
                 .flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 20, .w = is_beside ? TITLE_W : 0});
    workshop_sign(ui, (WorkshopSign){.side = 64, /* ref px */
                                     .style = STYLE_H3,
                                     .words = ui_number(ui, number),
                                     .fill = ui->topic->solid,
                                     .color = ui->topic->on});
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_H3, 0, ui_words(ui, &step->title), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    cell(ui, STYLE_LABEL, 29, ui_words(ui, &step->say), SAY);
    cell(ui, STYLE_OPTION, 28, ui_words(ui, &step->todo), DO);
    if (is_beside) {
        ui_begin(ui, (BoxSpec){.w = STROKE_CONTROL, .fill = ink(ui_color(ui, COLOR_LINE))});
        ui_end(ui);
    } else {
        say_not = ui_fill(ui, PHRASE_UI_WORKSHOP_SAY_NOT, say_not, (Str){0});
    }
    cell(ui, STYLE_SMALL, 27, say_not, SAY_NOT);
    ui_end(ui);
}

/* Whom to tell: always in sight where there is room for it beside the way back. */
static void refer(Ui *ui, const Facilitator *guide)
{
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW,
                       .align = ALIGN_CENTER,
                       .gap = 24,
                       .pad_x = 36,
                       .pad_y = 18,
                       .grow_w = 1,
                       .radius = RADIUS_CARD,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .fill = ink(ui_color(ui, COLOR_HELP_TINT)),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    if (!ui->m.is_large_text) {
        ui_icon(ui, "lifebuoy_fill", SIZE_ICON_L, ui_color(ui, COLOR_HELP));
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_title(ui, STYLE_LABEL, 30, ui_words(ui, &guide->refer), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

void workshop_card(Ui *ui, const ScreenView *view)
{
    const Facilitator *guide = view->library->facilitator;
    bool is_beside = page_is_beside(ui);
    page_begin(ui, ui_color(ui, COLOR_SURFACE));
    workshop_top_begin(ui, ui_phrase(ui, PHRASE_UI_WORKSHOP_CARD), (Str){0});
    workshop_private_tag(ui);
    workshop_top_end(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, is_beside ? 10 : 30);
    if (guide && is_beside) {
        heads(ui);
    }
    for (uint32_t i = 0; guide && i < guide->disclosure.count; i++) {
        disclosure_row(ui, &guide->disclosure.at[i], i + 1);
    }
    if (guide && !is_beside) {
        refer(ui, guide);
    }
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    if (guide && is_beside) {
        refer(ui, guide);
    }
    page_bottom_end(ui);
    page_end(ui);
}

/* The words with the key drawn in their middle, where all of it stands in one line. */
static void hint_words(Ui *ui, Str words, const char *key)
{
    uint32_t color = ui_color(ui, COLOR_ON_DEEP2);
    Str mark = STR("{0}");
    int64_t at = str_find(words, mark);
    if (at < 0 || !page_is_beside(ui)) {
        ui_title(ui, STYLE_SMALL, 28,
                 ui_fill(ui, PHRASE_UI_WORKSHOP_GO_ON, str_from_c(key), (Str){0}), color);
        return;
    }
    ui_text(ui, STYLE_SMALL, 28, str_trim(str_slice(words, 0, (size_t)at)), color);
    ui_key_cap(ui, key);
    ui_text(ui, STYLE_SMALL, 28, str_trim(str_slice(words, (size_t)at + mark.len, words.len)),
            color);
}

/* A touch anywhere goes on; for keys there is something to focus. */
static void go_on(Ui *ui)
{
    const char *key = "B";
    Phrase words = PHRASE_UI_WORKSHOP_GO_ON;
    Intent close = {.kind = INTENT_CLOSE};
    ui_outside(ui, (Rect){0}, close);
    ui_begin(
        ui, (BoxSpec){
                .flow = FLOW_ROW, .justify = PACK_CENTER, .pad_x = ui->m.margin, .pad_bottom = 44});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = SPACE_X2,
                           .pad_x = 28,
                           .min_h = SIZE_TOPBAR_BUTTON,
                           .radius = RADIUS_PILL,
                           .is_touch = true,
                           .press = {.role = ROLE_BUTTON,
                                     .name = "go-on",
                                     .key = '.',
                                     .label = ui_fill(ui, words, str_from_c(key), (Str){0}),
                                     .on_press = close}});
    hint_words(ui, ui_phrase(ui, words), key);
    ui_end(ui);
    ui_end(ui);
}

void workshop_pause(Ui *ui, const ScreenView *view)
{
    (void)view;
    /* Darker than other pages: the room is to look away from it. */
    page_begin(ui, ui_color(ui, COLOR_BRAND_DEEP2));
    ui_pattern(ui, (Rect){0, 0, ui->m.window_w, ui->m.window_h});
    page_top_help(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .gap = 28,
                           .grow_h = 1,
                           .pad_x = 64});
    if (!ui->m.is_large_text) {
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_calm"), 204, 186);
        ui_space(ui, 1, SPACE_X1);
    }
    ui_title(ui, STYLE_HERO, 96, ui_phrase(ui, PHRASE_UI_WORKSHOP_PAUSE_TITLE),
             ui_color(ui, COLOR_ON_DEEP));
    ui_text(ui, STYLE_LEAD, 0, ui_phrase(ui, PHRASE_UI_WORKSHOP_PAUSE_TEXT),
            ui_color(ui, COLOR_ON_DEEP2));
    ui_end(ui);
    go_on(ui);
    page_end(ui);
}
