/* match: two columns, and between them what ties a pair. With large text the columns stand below
 * each other. */
#include "aman/activities/match.h"
#include "aman/activity_views/feedback_view.h"

typedef struct {
    const Match *match;
    const MatchState *state;
} MatchPage;

enum { CARD_H = 112, BETWEEN_W = 224, BETWEEN_COMPACT_W = 160, ROW_GAP = 20 };

/* Where the columns stand side by side a pair lies in one row, both with a check. Where they stand
 * below each other a pair has the same letter, so that nothing hangs on a line between them. */
static bool is_wide(const Ui *ui)
{
    return page_is_beside(ui);
}

/* The right card that lies in the row of a left one: its partner, else the next free one. */
static uint8_t right_in_row(const MatchPage *page, uint8_t row)
{
    const MatchState *state = page->state;
    uint8_t free_rows = 0;
    if (state->tied[row] != MATCH_NONE) {
        return state->tied[row];
    }
    for (uint8_t i = 0; i < row; i++) {
        free_rows = (uint8_t)(free_rows + (state->tied[i] == MATCH_NONE));
    }
    for (uint8_t place = 0; place < page->match->pairs.count; place++) {
        if (match_left_of(page->match, state, place) == MATCH_NONE && free_rows-- == 0) {
            return place;
        }
    }
    return row;
}

static OptionLook look_of(const MatchPage *page, uint8_t place, uint8_t left, bool is_left)
{
    const MatchState *state = page->state;
    bool is_waiting = (is_left ? state->left : state->right) == place;
    bool is_asked = (is_left ? state->right : state->left) != MATCH_NONE;
    bool is_tied = left != MATCH_NONE && state->tied[left] != MATCH_NONE;
    return is_waiting ? OPTION_SELECTED
           : is_tied  ? OPTION_TIED
           : is_asked ? OPTION_INVITED
                      : OPTION_OPEN;
}

static void half(Ui *ui, const MatchPage *page, uint8_t place, bool is_left)
{
    const MatchState *state = page->state;
    uint8_t left = is_left ? place : match_left_of(page->match, state, place);
    OptionLook look = look_of(page, place, left, is_left);
    uint8_t pair = is_left ? place : state->rights[place];
    const MatchPair *words = &page->match->pairs.at[pair];
    uint32_t count = page->match->pairs.count;
    Intent pick = {.kind = state->attempt.is_checked ? INTENT_NONE : INTENT_PICK,
                   .index = (uint16_t)(is_left ? place : count + place)};
    bool is_tied = look == OPTION_TIED, is_lettered = is_left || is_tied;
    ui_option(ui,
              (Option){.press = {.name = is_left ? "left" : "right",
                                 .index = place,
                                 .on_press = pick,
                                 .key = (char)((is_left ? 'a' : '1') + place),
                                 .group = 1},
                       .look = look,
                       .icon = is_tied && is_wide(ui) ? "check_bold" : NULL,
                       .letter = (char)(is_lettered ? 'A' + (is_left ? place : left) : '1' + place),
                       .words = ui_words(ui, is_left ? &words->left : &words->right),
                       .min_h = CARD_H,
                       .grow_w = 1});
}

/* A bar that ties a pair, and on it the button that takes it apart. */
static void knot(Ui *ui, const MatchPage *page, uint8_t left)
{
    enum { BAR_H = 14, BUTTON_W = 92, BUTTON_H = 72 };
    Str words = ui_words(ui, &page->match->pairs.at[left].left);
    ui_begin(ui, (BoxSpec){.h = BAR_H, .fill = ink(ui->topic->text)});
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .justify = PACK_CENTER});
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .before = "link-break_bold",
                           .min_w = BUTTON_W,
                           .h = BUTTON_H,
                           .press = {.name = "drop",
                                     .index = left,
                                     .label = ui_fill(ui, PHRASE_UI_MATCH_DROP, words, (Str){0}),
                                     .on_press = {.kind = INTENT_DROP, .index = left}}});
    ui_end(ui);
}

/* "Now one of those": from the left card that waits to the right ones. */
static void pointer(Ui *ui)
{
    enum { DASHES = 3, DASH_W = 26, DASH_H = 12 };
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .justify = PACK_CENTER, .gap = 10});
    for (int i = 0; i < DASHES; i++) {
        ui_begin(
            ui, (BoxSpec){
                    .w = DASH_W, .h = DASH_H, .radius = RADIUS_PILL, .fill = ink(ui->topic->text)});
        ui_end(ui);
    }
    ui_icon(ui, "arrow-right_bold", SIZE_ICON_L, ui->topic->text);
    ui_end(ui);
}

static void between(Ui *ui, const MatchPage *page, uint8_t left)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .justify = PACK_CENTER,
                           .w = ui->m.is_compact ? BETWEEN_COMPACT_W : BETWEEN_W});
    if (page->state->tied[left] != MATCH_NONE) {
        knot(ui, page, left);
    } else if (page->state->left == left) {
        pointer(ui);
    }
    ui_end(ui);
}

static void rows(Ui *ui, const MatchPage *page)
{
    ui_begin(ui, (BoxSpec){.gap = ROW_GAP});
    for (uint8_t i = 0; i < page->match->pairs.count; i++) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
        half(ui, page, i, true);
        between(ui, page, i);
        half(ui, page, right_in_row(page, i), false);
        ui_end(ui);
    }
    ui_end(ui);
}

/* Without buttons between: a pair is taken apart by tying one of its cards anew. */
static void columns(Ui *ui, const MatchPage *page)
{
    uint8_t count = (uint8_t)page->match->pairs.count;
    ui_begin(ui, (BoxSpec){.gap = 40});
    for (int column = 0; column < 2; column++) {
        ui_begin(ui, (BoxSpec){.gap = ROW_GAP});
        for (uint8_t i = 0; i < count; i++) {
            half(ui, page, i, column == 0);
        }
        ui_end(ui);
    }
    ui_end(ui);
}

/* After checking: the pairs as they belong, each with its reason. */
static void pairs(Ui *ui, const MatchPage *page)
{
    for (uint8_t i = 0; i < page->match->pairs.count; i++) {
        const MatchPair *pair = &page->match->pairs.at[i];
        bool right = match_pair_is_right(page->state, i);
        ui_card(ui,
                (BoxSpec){
                    .flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 28, .pad_x = 36, .pad_y = 22});
        ui_icon(ui, right ? "check-circle_fill" : "lightbulb_fill", SIZE_ICON_L,
                ui_color(ui, right ? COLOR_RIGHT : COLOR_NOTYET));
        ui_begin(ui, (BoxSpec){.grow_w = 1});
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 14, .wraps = true});
        ui_text(ui, STYLE_LABEL, 31, ui_words(ui, &pair->left), ui_color(ui, COLOR_INK));
        ui_icon(ui, "arrow-right_bold", 28, ui_color(ui, COLOR_INK2));
        ui_text(ui, STYLE_BODY, 31, ui_words(ui, &pair->right), ui_color(ui, COLOR_INK));
        ui_end(ui);
        ui_text(ui, STYLE_SMALL, 28, ui_words(ui, &pair->why), ui_color(ui, COLOR_INK2));
        ui_end(ui);
        ui_end(ui);
    }
}

static void hints(Ui *ui, uint32_t count)
{
    ui_key_range(ui, 'A', count, ui_phrase(ui, PHRASE_UI_KEYS_LEFT));
    ui_key_range(ui, '1', count, ui_phrase(ui, PHRASE_UI_KEYS_RIGHT));
}

static void show_open(Ui *ui, const MatchPage *page)
{
    uint32_t tied = match_tied(page->match, page->state), count = page->match->pairs.count;
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 20 : 32);
    view_heading(ui, ui_words(ui, &page->match->title), ui_phrase(ui, PHRASE_UI_MATCH_HOW));
    if (is_wide(ui)) {
        rows(ui, page);
    } else {
        columns(ui, page);
    }
    if (tied > 0 && !ui->m.is_large_text) {
        ui_calm_line(ui, "jaga_open",
                     ui_fill(ui, PHRASE_UI_MATCH_TIED, ui_number(ui, tied), ui_number(ui, count)));
    }
    page_region_end(ui);
    page_body_end(ui);
    question_bottom(
        ui, ui_phrase(ui, ui->m.is_large_text ? PHRASE_UI_CHECK_SHORT : PHRASE_UI_MATCH_CHECK),
        tied < count, count, hints);
}

static void match_view_show(Ui *ui, const StepView *view)
{
    MatchPage page = {view->ref.step->data, view->state};
    if (!page.state->attempt.is_checked) {
        show_open(ui, &page);
        return;
    }
    bool right = match_is_right(page.match, page.state);
    Feedback feedback = {.is_right = right,
                         .title =
                             ui_phrase(ui, right ? PHRASE_UI_RIGHT_TITLE : PHRASE_UI_NOTYET_TITLE)};
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 12 : 18);
    feedback_card(ui, &feedback);
    ui_title(ui, STYLE_H1, 46, ui_words(ui, &page.match->title), ui_color(ui, COLOR_INK));
    pairs(ui, &page);
    page_region_end(ui);
    page_body_end(ui);
    feedback_sheet(ui, &feedback);
}

const ActivityView MATCH_VIEW = {
    .type = &MATCH, .icon = "arrows-left-right_fill", .show = match_view_show};
