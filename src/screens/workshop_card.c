/* What to do when a child tells of harm, which only the facilitator sees, and the page that hides
 * everything. */
#include "workshop_parts.h"

/* Of the columns that share what the titles leave: what to say, what to do, what not to say. */
enum { SAY = 5, DO = 8, SAY_NOT = 4, COLUMN_GAP = 24 }; /* weights; ref px */

/* Of titles and their numbers, of letters, of the space in a row, by tightness. */
static const struct {
    int title_w, sign, say, todo, say_not, pad_x, pad_y;
} CARD_SIZES[TIGHTEST + 1] = {
    {236, 64, 29, 28, 27, 26, 12}, /* ref px */
    {226, 58, 26, 26, 26, 20, 6},  /* ref px */
    {226, 58, 25, 25, 25, 16, 2},  /* ref px */
};

static void head(Ui *ui, Phrase words, int weight, int pad)
{
    ui_begin(ui, (BoxSpec){.grow_w = (uint8_t)weight, .pad_left = pad});
    ui_text(ui, STYLE_LABEL, 26, ui_phrase(ui, words), ui_color(ui, COLOR_INK2));
    ui_end(ui);
}

/* In the smallest window, where nobody can scroll, what to say and do goes before what not to say.
 */
static bool has_say_not(const Ui *ui)
{
    return ui->in.tightness < TIGHTEST;
}

static void heads(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = COLUMN_GAP});
    ui_space(ui, CARD_SIZES[ui->in.tightness].title_w, 1);
    head(ui, PHRASE_UI_NOTES_SAY, SAY, 26);
    head(ui, PHRASE_UI_NOTES_DO, DO, 0);
    if (has_say_not(ui)) {
        ui_space(ui, STROKE_CONTROL, 1);
        head(ui, PHRASE_UI_NOTES_SAY_NOT, SAY_NOT, 0);
    }
    ui_end(ui);
}

static void cell(Ui *ui, TextStyle style, int size, Str words, int weight)
{
    bool is_tint = weight == SAY;
    int pad_y = CARD_SIZES[ui->in.tightness].pad_y;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .pad_x = is_tint ? CARD_SIZES[ui->in.tightness].pad_x : 0,
                           .pad_y = is_tint ? pad_y : pad_y / 3,
                           .grow_w = (uint8_t)weight,
                           .radius = is_tint ? 28 : 0,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .fill = is_tint ? ink(ui->topic->tint) : (Ink){0}});
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, style, size, words, ui_color(ui, weight == SAY_NOT ? COLOR_INK2 : COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

static void say_not_cell(Ui *ui, const DisclosureStep *step, bool is_beside)
{
    Str say_not = ui_words(ui, &step->say_not);
    if (is_beside) {
        ui_begin(ui, (BoxSpec){.w = STROKE_CONTROL, .fill = ink(ui_color(ui, COLOR_LINE))});
        ui_end(ui);
    } else {
        say_not = ui_fill(ui, PHRASE_UI_WORKSHOP_SAY_NOT, say_not, (Str){0});
    }
    cell(ui, STYLE_SMALL, CARD_SIZES[ui->in.tightness].say_not, say_not, SAY_NOT);
}

static void disclosure_row(Ui *ui, const DisclosureStep *step, uint32_t number)
{
    bool is_beside = page_is_beside(ui);
    ui_begin(ui, (BoxSpec){.flow = is_beside ? FLOW_ROW : FLOW_COLUMN,
                           .align = ALIGN_FILL,
                           .gap = is_beside ? COLUMN_GAP : 6,
                           .grow_h = is_beside});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 20,
                           .w = is_beside ? CARD_SIZES[ui->in.tightness].title_w : 0});
    workshop_sign(ui, (WorkshopSign){.side = CARD_SIZES[ui->in.tightness].sign,
                                     .style = STYLE_H3,
                                     .words = ui_number(ui, number),
                                     .fill = ui->topic->solid,
                                     .color = ui->topic->on});
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_H3, 0, ui_words(ui, &step->title), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    cell(ui, STYLE_LABEL, CARD_SIZES[ui->in.tightness].say, ui_words(ui, &step->say), SAY);
    cell(ui, STYLE_OPTION, CARD_SIZES[ui->in.tightness].todo, ui_words(ui, &step->todo), DO);
    if (has_say_not(ui)) {
        say_not_cell(ui, step, is_beside);
    }
    ui_end(ui);
}

/* Whom to tell: always in sight where there is room for it beside the way back. */
void workshop_refer(Ui *ui, const Facilitator *guide)
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

void workshop_card_rows(Ui *ui, const ScreenView *view)
{
    const Facilitator *guide = view->library->facilitator;
    bool is_beside = page_is_beside(ui);
    if (guide && is_beside) {
        heads(ui);
    }
    for (uint32_t i = 0; guide && i < guide->disclosure.count; i++) {
        disclosure_row(ui, &guide->disclosure.at[i], i + 1);
    }
    if (guide && !is_beside) {
        workshop_refer(ui, guide);
    }
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
    workshop_card_rows(ui, view);
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    if (guide && is_beside) {
        workshop_refer(ui, guide);
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

/* A facilitator without a window of their own finds the card from here, also by touch. It says
 * nothing of why somebody wants it, and stands on every pause. */
static void pause_top(Ui *ui, const ScreenView *view)
{
    page_top_begin(ui);
    if (!view->has_beside) {
        ui_tool(ui,
                (Press){.name = "for-facilitator",
                        .label = ui_phrase(ui, PHRASE_UI_WORKSHOP_PRIVATE),
                        .on_press = {.kind = INTENT_GO, .index = WORKSHOP_CARD, .to = 1}},
                "eye-slash_fill", (Str){0});
    }
    ui_grow(ui);
    ui_help_pill(ui);
    page_top_end(ui);
}

void workshop_pause(Ui *ui, const ScreenView *view)
{
    /* Darker than other pages: the room is to look away from it. */
    page_begin(ui, ui_color(ui, COLOR_BRAND_DEEP2));
    ui_pattern(ui, (Rect){0, 0, ui->m.window_w, ui->m.window_h});
    pause_top(ui, view);
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
