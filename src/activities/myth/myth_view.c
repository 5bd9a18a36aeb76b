/* myth: a card between two sides; it follows the finger. In portrait and with large text the sides
 * stand below. */
#include "aman/activities/myth.h"
#include "aman/activity_views/feedback_view.h"

enum { CARD_PAD = 64 }; /* ref px, with usual text */

typedef struct {
    const Myth *myth;
    const MythState *state;
    const MythCard *card;
    MythSide side; /* the one that was chosen */
} MythPage;

static bool is_given(const MythPage *page)
{
    return page->side != SIDE_NONE;
}

static Str side_word(Ui *ui, MythSide side)
{
    return ui_phrase(ui, side == SIDE_MYTH ? PHRASE_UI_MYTH : PHRASE_UI_FACT);
}

static void side_button(Ui *ui, const MythPage *page, MythSide side)
{
    bool is_beside = page_is_beside(ui), is_chosen = page->side == side;
    bool is_contrast = ui->theme.is_contrast;
    uint32_t text = ui_color(ui, is_chosen ? COLOR_SURFACE : COLOR_INK);
    uint32_t line = is_contrast && is_chosen ? ui_color(ui, COLOR_ACTION)
                    : is_chosen              ? ui_strong_edge(ui)
                                             : ui_color(ui, COLOR_LINE_STRONG);
    Press press = {.role = ROLE_OPTION,
                   .name = "side",
                   .index = (uint16_t)side,
                   .on_press = {.kind = INTENT_PICK, .index = (uint16_t)side},
                   .key = side == SIDE_MYTH ? 'a' : 'b',
                   .is_selected = is_chosen};
    ui_begin(ui, (BoxSpec){.flow = is_beside ? FLOW_COLUMN : FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .gap = SPACE_X2,
                           .w = is_beside ? 280 : 0,
                           .min_h = is_beside ? 376 + EDGE_CARD : 120,
                           .grow_w = !is_beside,
                           .pad = 20,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .is_touch = true,
                           .fill = ink(is_chosen ? ui->topic->text : ui_color(ui, COLOR_SURFACE)),
                           .outline = is_chosen && !is_contrast ? (Ink){0} : ink(line),
                           .outline_w = is_contrast ? STROKE_HIGH_CONTRAST : STROKE_CONTROL,
                           .edge_h = is_contrast ? 0 : EDGE_CARD,
                           .edge = ink(line),
                           .sinks = ui_is_pressed(ui, &press) ? 4 : 0,
                           .press = press});
    if (!ui->m.is_large_text) {
        ui_icon(ui, side == SIDE_MYTH ? "hand-swipe-left_fill" : "hand-swipe-right_fill",
                is_beside ? 104 : 56, is_chosen ? text : ui->topic->text);
    }
    ui_text(ui, STYLE_H2, 0, side_word(ui, side), text);
    if (ui_shows_keys(ui)) {
        ui_key_cap(ui, side == SIDE_MYTH ? "<" : ">");
    }
    ui_end(ui);
}

enum { CHIP_H = 60 };

/* The side that the card goes to, or was given to, on the card itself. */
static void chip(Ui *ui, MythSide side)
{
    bool is_left = side == SIDE_MYTH;
    uint32_t color = ui_color(ui, COLOR_SURFACE);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 12,
                           .pad_x = 22,
                           .min_h = CHIP_H,
                           .radius = RADIUS_PILL,
                           .fill = ink(ui->topic->text)});
    if (is_left) {
        ui_icon(ui, "arrow-left_bold", SIZE_ICON_S, color);
    }
    ui_text(ui, STYLE_LABEL, 0, side_word(ui, side), color);
    if (!is_left) {
        ui_icon(ui, "arrow-right_bold", SIZE_ICON_S, color);
    }
    ui_end(ui);
    ui_end(ui);
}

/* The answer on the card itself. */
static void card_answer(Ui *ui, const MythPage *page)
{
    bool right = page->side == myth_side(page->card);
    Str truth =
        ui_phrase(ui, myth_side(page->card) == SIDE_MYTH ? PHRASE_UI_IS_MYTH : PHRASE_UI_IS_FACT);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X2});
    ui_icon(ui, right ? "check-circle_fill" : "lightbulb_fill", SIZE_ICON_L,
            ui_color(ui, right ? COLOR_RIGHT : COLOR_NOTYET));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_title(ui, STYLE_H3, 38,
             right ? truth
                   : str_print(ui->in.arena, STR_FMT ". " STR_FMT ".",
                               STR_ARG(ui_phrase(ui, PHRASE_UI_NOTYET_TITLE)), STR_ARG(truth)),
             ui_color(ui, right ? COLOR_RIGHT_INK : COLOR_NOTYET_INK));
    ui_end(ui);
    ui_end(ui);
    ui_text(ui, STYLE_BODY, 35, ui_words(ui, &page->card->why), ui_color(ui, COLOR_INK));
}

static Press card_press(const MythPage *page)
{
    return (Press){.role = ROLE_NONE,
                   .name = "card",
                   .index = page->state->current,
                   .drag = DRAG_SWIPE,
                   .on_press = {.kind = INTENT_STIR},
                   .on_way = {[ARROW_LEFT] = {.kind = INTENT_PICK, .index = SIDE_MYTH},
                              [ARROW_RIGHT] = {.kind = INTENT_PICK, .index = SIDE_FACT}}};
}

/* How far to the right the card lies: as the finger moves it, else leaning to its side. */
static int card_shift(Ui *ui, const MythPage *page, int dx, bool is_held)
{
    enum { LEAN = 48 };
    int side = page->side == SIDE_MYTH ? -1 : 1;
    bool leans = is_given(page) && page_is_beside(ui) && !ui->m.is_compact && !is_held;
    return leans && dx * side < LEAN ? LEAN * side : dx;
}

/* The card's width between the two sides. */
static int width_beside(const Ui *ui)
{
    return ui->m.is_compact ? 960 : 992; /* ref px */
}

/* As large as no word of the statement is cut. */
static int statement_size(const Ui *ui, const MythPage *page)
{
    enum { LARGE = 72, SMALL = 52 }; /* ref px */
    if (is_given(page) || ui->m.is_large_text) {
        return SMALL;
    }
    TextForm letters = metrics_form(&ui->m, STYLE_HERO, LARGE);
    int w = ui_px(ui, width_beside(ui) - 2 * CARD_PAD);
    bool is_cut = texts_block(ui->in.texts, letters, ui_words(ui, &page->card->text), w)->is_cut;
    return is_cut && page_is_beside(ui) ? SMALL : LARGE;
}

static void card(Ui *ui, const MythPage *page)
{
    enum { CHIP_FROM = 40 };
    int dx, dy;
    Press press = card_press(page);
    bool is_held = ui_held(ui, &press, &dx, &dy), is_beside = page_is_beside(ui);
    bool is_moved = is_held && (dx > CHIP_FROM || dx < -CHIP_FROM);
    MythSide side = is_moved ? dx < 0 ? SIDE_MYTH : SIDE_FACT : page->side;
    int outline = ui->theme.is_contrast ? STROKE_HIGH_CONTRAST : 0;
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .justify = PACK_CENTER,
                           .gap = SPACE_X3,
                           .min_h = is_beside             ? 520
                                    : ui->m.is_large_text ? 0
                                                          : 600,
                           .pad = ui->m.is_large_text ? 36 : CARD_PAD,
                           .pad_top = ui->m.is_large_text ? 0 : -20,
                           .shift_x = card_shift(ui, page, dx, is_held),
                           .is_lifted = true,
                           .radius = RADIUS_MODAL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .tight_radius = 12,
                           .shadow = 2,
                           .fill = ink(ui_color(ui, COLOR_SURFACE)),
                           .outline = ink(ui_color(ui, COLOR_LINE)),
                           .outline_w = outline,
                           .press = press});
    if (side != SIDE_NONE) {
        chip(ui, side);
    } else if (!ui->m.is_large_text) {
        ui_space(ui, 1, CHIP_H); /* so that the statement does not jump when the chip appears */
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .justify = PACK_CENTER, .gap = 20, .grow_h = 1});
    ui_title(ui, STYLE_HERO, statement_size(ui, page), ui_words(ui, &page->card->text),
             ui_color(ui, COLOR_INK));
    if (is_given(page)) {
        card_answer(ui, page);
    }
    ui_end(ui);
    ui_end(ui);
}

/* How far the cards behind reach out below, and how pale they are in percent. */
enum { INSET_1 = 22, INSET_2 = 42, DOWN_1 = 30, DEEPEST = 56, PALE_1 = 70, PALE_2 = 40 };

/* A card that comes later, paler the deeper it lies, and a little smaller. */
static void card_behind(Ui *ui, int depth)
{
    static const struct {
        int inset, down, percent;
    } LOOKS[] = {{0}, {INSET_1, DOWN_1, PALE_1}, {INSET_2, DEEPEST, PALE_2}};
    bool is_contrast = ui->theme.is_contrast;
    uint32_t color = ui_color(ui, COLOR_SURFACE);
    Ink pale = is_contrast ? ink(color) : ink_alpha(color, LOOKS[depth].percent);
    ui_begin(ui, (BoxSpec){.pad_x = LOOKS[depth].inset, .shift_y = LOOKS[depth].down});
    ui_begin(ui, (BoxSpec){.grow_h = 1,
                           .radius = RADIUS_MODAL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .tight_radius = 12,
                           .fill = pale,
                           .outline = is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                           .outline_w = STROKE_HIGH_CONTRAST});
    ui_end(ui);
    ui_end(ui);
}

/* The card, and behind it those that come later: two are enough to see that there are more. */
static void stack(Ui *ui, const MythPage *page)
{
    enum { MOST_BEHIND = 2 };
    int later = (int)page->myth->items.count - page->state->current - 1;
    int depth = ui->m.is_large_text ? 0 : later > MOST_BEHIND ? MOST_BEHIND : later;
    bool is_beside = page_is_beside(ui);
    ui_begin(ui, (BoxSpec){.pad_bottom = depth > 0 ? DEEPEST : 0, .is_lifted = true});
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK, .w = is_beside ? width_beside(ui) : 0});
    for (; depth > 0; depth--) {
        card_behind(ui, depth);
    }
    card(ui, page);
    ui_end(ui);
    ui_end(ui);
}

static void heading(Ui *ui, const MythPage *page)
{
    bool has_title = page->myth->title.where.line > 0;
    bool is_beside = page_is_beside(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .align = is_beside ? ALIGN_CENTER : ALIGN_FILL,
                           .gap = SPACE_X1});
    ui_title(ui, STYLE_H1, 0,
             has_title ? ui_words(ui, &page->myth->title) : ui_phrase(ui, PHRASE_UI_MYTH_TITLE),
             ui_color(ui, COLOR_INK));
    if (page->myth->items.count > 1) {
        ui_text(ui, STYLE_LABEL, 27,
                ui_fill(ui, PHRASE_UI_MYTH_CARD, ui_number(ui, page->state->current + 1U),
                        ui_number(ui, page->myth->items.count)),
                ui_color(ui, COLOR_INK2));
    }
    ui_end(ui);
}

static void middle(Ui *ui, const MythPage *page)
{
    if (page_is_beside(ui)) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                               .align = ALIGN_CENTER,
                               .justify = PACK_BETWEEN,
                               .gap = SPACE_X4});
        side_button(ui, page, SIDE_MYTH);
        stack(ui, page);
        side_button(ui, page, SIDE_FACT);
        ui_end(ui);
        return;
    }
    stack(ui, page);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = SPACE_X3});
    side_button(ui, page, SIDE_MYTH);
    side_button(ui, page, SIDE_FACT);
    ui_end(ui);
}

static void myth_view_show(Ui *ui, const StepView *view)
{
    MythPage page = {.myth = view->ref.step->data, .state = view->state};
    page.card = &page.myth->items.at[page.state->current];
    page.side = (MythSide)page.state->answers[page.state->current].side;
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_compact ? 24 : 48);
    heading(ui, &page);
    middle(ui, &page);
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    if (!ui->m.is_portrait && !ui->m.is_large_text) {
        ui_grow(ui);
        ui_calm_line(ui, "jaga_open", ui_phrase(ui, PHRASE_UI_MYTH_HOW));
    }
    if (!ui->m.is_portrait) {
        ui_grow(ui);
    }
    page_next_button(ui, ui_phrase(ui, PHRASE_UI_NEXT), INTENT_NEXT, !is_given(&page));
    page_bottom_end(ui);
}

const ActivityView MYTH_VIEW = {
    .type = &MYTH, .icon = "hand-swipe-right_fill", .show = myth_view_show};
