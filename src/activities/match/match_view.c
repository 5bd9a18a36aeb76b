/* match: two columns, and between them what ties a pair. With large text the columns stand below
 * each other. */
#include "aman/activities/match.h"
#include "aman/activity_views/feedback_view.h"

typedef struct {
    const Match *match;
    const MatchState *state;
} Page;

/* A tied pair has the same letter on both sides, so that nothing hangs on a line between them. */
static void half(Ui *ui, const Page *page, uint8_t place, bool is_left)
{
    const MatchState *state = page->state;
    uint8_t left = is_left ? place : match_left_of(page->match, state, place);
    bool is_tied = left != MATCH_NONE && state->tied[left] != MATCH_NONE;
    bool is_waiting = (is_left ? state->left : state->right) == place;
    uint8_t pair = is_left ? place : state->rights[place];
    const MatchPair *words = &page->match->pairs.at[pair];
    uint32_t count = page->match->pairs.count;
    Intent pick = {.kind = state->is_checked ? INTENT_NONE : INTENT_PICK,
                   .index = (uint16_t)(is_left ? place : count + place)};
    bool is_lettered = is_left || is_tied;
    ui_option(ui,
              (Option){.press = {.name = is_left ? "left" : "right",
                                 .index = place,
                                 .on_press = pick,
                                 .key = (char)((is_left ? 'a' : '1') + place),
                                 .group = is_left ? 1 : 2},
                       .look = is_tied || is_waiting ? OPTION_SELECTED : OPTION_OPEN,
                       .letter = (char)(is_lettered ? 'A' + (is_left ? place : left) : '1' + place),
                       .words = ui_words(ui, is_left ? &words->left : &words->right),
                       .min_h = 112,
                       .grow_w = 1});
}

static void tie(Ui *ui, const Page *page, uint8_t left)
{
    bool is_tied = page->state->tied[left] != MATCH_NONE && !page->state->is_checked;
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .w = 112,
                           .min_h = 118});
    if (is_tied) {
        Str words = ui_words(ui, &page->match->pairs.at[left].left);
        ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                               .before = "link-break_bold",
                               .h = 72,
                               .press = {.name = "drop",
                                         .index = left,
                                         .label = ui_fill(ui, &ui->in.strings->match_drop, words,
                                                          (Str){0}),
                                         .on_press = {.kind = INTENT_DROP, .index = left}}});
    } else if (page->state->left == left) {
        ui_icon(ui, "arrow-right_bold", SIZE_ICON_L, ui->topic->text);
    }
    ui_end(ui);
}

static void columns(Ui *ui, const Page *page)
{
    bool is_wide = !ui->m.is_portrait && !ui->m.is_large_text;
    uint8_t count = (uint8_t)page->match->pairs.count;
    ui_begin(ui, (BoxSpec){.flow = is_wide ? FLOW_ROW : FLOW_COLUMN, .gap = is_wide ? 28 : 40});
    for (int column = 0; column < 3; column++) {
        bool is_tie = column == 1;
        if (is_tie && !is_wide) {
            continue;
        }
        ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = 20, .grow_w = !is_tie});
        for (uint8_t i = 0; i < count; i++) {
            if (is_tie) {
                tie(ui, page, i);
            } else {
                half(ui, page, i, column == 0);
            }
        }
        ui_end(ui);
    }
    ui_end(ui);
}

/* After checking: the pairs as they belong, each with its reason. */
static void pairs(Ui *ui, const Page *page)
{
    for (uint8_t i = 0; i < page->match->pairs.count; i++) {
        const MatchPair *pair = &page->match->pairs.at[i];
        bool right = match_pair_is_right(page->state, i);
        ui_card(ui,
                (BoxSpec){
                    .flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 24, .pad_x = 32, .pad_y = 14});
        ui_icon(ui, right ? "check-circle_fill" : "lightbulb_fill", SIZE_ICON_M,
                ui_color(ui, right ? COLOR_RIGHT : COLOR_NOTYET));
        ui_begin(ui, (BoxSpec){.grow_w = 1});
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 14, .wraps = true});
        ui_text(ui, STYLE_LABEL, 29, ui_words(ui, &pair->left), ui_color(ui, COLOR_INK));
        ui_icon(ui, "arrow-right_bold", 28, ui_color(ui, COLOR_INK2));
        ui_text(ui, STYLE_BODY, 29, ui_words(ui, &pair->right), ui_color(ui, COLOR_INK));
        ui_end(ui);
        ui_text(ui, STYLE_SMALL, 0, ui_words(ui, &pair->why), ui_color(ui, COLOR_INK2));
        ui_end(ui);
        ui_end(ui);
    }
}

static void hints(Ui *ui)
{
    const Strings *s = ui->in.strings;
    ui_key_hint(ui, (const char *[]){"A", "D"}, 2, ui_words(ui, &s->keys_left));
    ui_key_hint(ui, (const char *[]){"1", "4"}, 2, ui_words(ui, &s->keys_right));
}

static void show_open(Ui *ui, const Page *page)
{
    const Strings *s = ui->in.strings;
    uint32_t tied = match_tied(page->match, page->state), count = page->match->pairs.count;
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 20 : 32);
    view_heading(ui, ui_words(ui, &page->match->title), ui_words(ui, &s->match_how));
    columns(ui, page);
    if (tied > 0 && !ui->m.is_large_text) {
        ui_calm_line(ui, "jaga_open",
                     ui_fill(ui, &s->match_tied, ui_number(ui, tied), ui_number(ui, count)));
    }
    page_region_end(ui);
    page_body_end(ui);
    question_bottom(ui, ui_words(ui, ui->m.is_large_text ? &s->check_short : &s->match_check),
                    tied < count, hints);
}

static void show(Ui *ui, const StepView *view)
{
    Page page = {view->ref.step->data, view->state};
    if (!page.state->is_checked) {
        show_open(ui, &page);
        return;
    }
    const Strings *s = ui->in.strings;
    bool right = match_is_right(page.match, page.state);
    Feedback feedback = {.is_right = right,
                         .title = ui_words(ui, right ? &s->right_title : &s->notyet_title)};
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 8);
    feedback_card(ui, &feedback);
    ui_title(ui, STYLE_H1, 46, ui_words(ui, &page.match->title), ui_color(ui, COLOR_INK));
    pairs(ui, &page);
    page_region_end(ui);
    page_body_end(ui);
    feedback_sheet(ui, &feedback);
}

const ActivityView MATCH_VIEW = {.type = &MATCH, .show = show};
