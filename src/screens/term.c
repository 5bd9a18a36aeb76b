/* A word of the page and its plain meaning, in a panel beside the word; and the page of all words.
 */
#include "aman/activities/glossary.h"
#include "aman/activity_views/feedback_view.h"
#include "aman/screens/screens.h"

static void word_row(Ui *ui, const GlossaryTerm *term, int size)
{
    GlossaryWord word = glossary_word(ui_words(ui, &term->word));
    bool is_column = ui->m.is_large_text;
    ui_begin(ui, (BoxSpec){.flow = is_column ? FLOW_COLUMN : FLOW_ROW,
                           .align = is_column ? ALIGN_FILL : ALIGN_CENTER,
                           .gap = is_column ? 0 : 12});
    ui_title(ui, STYLE_H3, size, word.word, ui_color(ui, COLOR_INK));
    if (word.bracket.len > 0) {
        Str bracket = str_print(ui->in.arena, "(" STR_FMT ")", STR_ARG(word.bracket));
        ui_text(ui, STYLE_BODY, 0, bracket, ui_color(ui, COLOR_INK2));
    }
    ui_end(ui);
}

static void meaning(Ui *ui, const GlossaryTerm *term)
{
    ui_text(ui, STYLE_BODY, 0, ui_words(ui, &term->meaning), ui_color(ui, COLOR_INK));
    if (term->old.where.line > 0) {
        Str old = ui_fill(ui, PHRASE_UI_GLOSSARY_OLD, ui_words(ui, &term->old), (Str){0});
        ui_text(ui, STYLE_SMALL, 0, old, ui_color(ui, COLOR_INK2));
    }
}

static void close_tool(Ui *ui)
{
    ui_tool(ui,
            (Press){.name = "close",
                    .label = ui_phrase(ui, PHRASE_UI_CLOSE),
                    .key = 'g',
                    .on_press = {.kind = INTENT_CLOSE}},
            "x_bold", (Str){0});
}

/* With large text the panel covers the bars: it has help itself, and the word goes with the text.
 */
static void head(Ui *ui, const GlossaryTerm *term)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 20});
    if (ui->m.is_large_text) {
        page_more_button(ui);
        ui_grow(ui);
        ui_help_pill(ui);
    } else {
        ui_icon_bubble(ui, "book-open-text_fill", 72, 44, ui->topic->solid, ui->topic->on);
        ui_begin(ui, (BoxSpec){.grow_w = 1});
        word_row(ui, term, 42);
        ui_end(ui);
    }
    close_tool(ui);
    ui_end(ui);
}

static void foot(Ui *ui)
{
    /* The words of a quiet button stand below those of the panel. */
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X3});
    ui_begin(ui, (BoxSpec){.shift_x = -SPACE_X3});
    ui_button(ui, (Button){.kind = BUTTON_QUIET,
                           .words = ui_phrase(ui, PHRASE_UI_ALL_WORDS),
                           .before = "list-bullets_fill",
                           .h = 72,
                           .press = {.name = "words", .on_press = {.kind = INTENT_ALL_WORDS}}});
    ui_end(ui);
    if (!ui->m.is_large_text) {
        page_more_button(ui);
        ui_grow(ui);
        ui_key_hint(ui, (const char *[]){"G"}, 1, ui_phrase(ui, PHRASE_UI_KEY_CLOSE));
    }
    ui_end(ui);
}

static void term_panel(Ui *ui, const GlossaryTerm *term)
{
    bool is_contrast = ui->theme.is_contrast;
    uint32_t line = is_contrast ? ui_color(ui, COLOR_LINE) : ui->topic->text;
    ui_tree(ui,
            (BoxSpec){.flow = FLOW_COLUMN,
                      .gap = SPACE_X2,
                      .pad_x = ui->m.is_large_text ? 24 : 44,
                      .pad_top = ui->m.is_large_text ? 24 : 36,
                      .pad_bottom = 28,
                      .radius = RADIUS_CARD,
                      .tight = TIGHT_BOTTOM_LEFT,
                      .shadow = 2,
                      .fill = ink(ui_color(ui, COLOR_SURFACE)),
                      .outline = ink(line),
                      .outline_w = is_contrast ? STROKE_HIGH_CONTRAST : STROKE_STATE},
            (Rect){0});
    head(ui, term);
    page_region_begin(ui, SPACE_X2);
    if (ui->m.is_large_text) {
        word_row(ui, term, 0);
    }
    meaning(ui, term);
    page_region_end(ui);
    foot(ui);
}

static int between(int least, int value, int most)
{
    return value > most ? (most > least ? most : least) : value < least ? least : value;
}

/* The text that the word stands in: its item comes before the word's. */
static Rect paragraph_of(const Ui *ui, const Item *word)
{
    const Item *item = word;
    while (item > ui->items && item->role != ROLE_TEXT) {
        item--;
    }
    return item->ink;
}

/* A panel `w` wide that wants height `h`: below the text of the word, else right below the word,
 * else above it; where there is no room on the larger side, and scrolls. Never over the word. */
static Rect place_beside(const Ui *ui, const Item *word, int w, int h)
{
    enum { GAP = 20, BARS = 110, PORTRAIT_BARS = 130, EDGE = 16 };
    Rect frame = ui->m.frame, at = word->ink, text = paragraph_of(ui, word);
    int gap = ui_px(ui, GAP), margin = ui_px(ui, ui->m.margin);
    int top = frame.y + ui_px(ui, ui->m.is_portrait ? PORTRAIT_BARS : BARS);
    int bottom = frame.y + frame.h - ui_px(ui, EDGE);
    int x = between(frame.x + margin, at.x, frame.x + frame.w - margin - w);
    int under_text = text.y + text.h + gap, under_word = at.y + at.h + gap / 2;
    int above = at.y - gap / 2 - top, below = bottom - under_word;
    if (under_text + h <= bottom) {
        return (Rect){x, under_text, w, h};
    }
    if (h <= below || below >= above) {
        return (Rect){x, under_word, w, h < below ? h : below};
    }
    int height = h < above ? h : above;
    return (Rect){x, top + above - height, w, height};
}

/* Where no text of the page shows the word, as after a change of the language. */
static Rect place_alone(const Ui *ui, int w, int h)
{
    Rect frame = ui->m.frame;
    h = h < frame.h ? h : frame.h;
    return (Rect){frame.x + (frame.w - w) / 2, frame.y + (frame.h - h) / 2, w, h};
}

static Rect place(Ui *ui, uint16_t term)
{
    enum { WIDTH = 936, WHOLE_PAD = 16 };
    if (ui->m.is_large_text) {
        Rect window = {0, 0, ui->m.window_w, ui->m.window_h};
        return rect_inset(window, ui_px(ui, WHOLE_PAD));
    }
    int most = ui->m.frame.w - 2 * ui_px(ui, ui->m.margin), w = ui_px(ui, WIDTH);
    w = ui->m.is_compact || w > most ? most : w;
    int h = ui_tree_height(ui, w);
    const Item *word = ui_link(ui, term);
    bool is_seen = word && rect_holds(word->clip, word->ink, 1);
    return is_seen ? place_beside(ui, word, w, h) : place_alone(ui, w, h);
}

void over_term(Ui *ui, const ScreenView *view)
{
    const GlossaryTerm *terms[GLOSSARY_WORDS];
    uint16_t term = view->session->term;
    if (term >= glossary_terms(view->library, view->session->track, terms)) {
        return;
    }
    ui_over(ui);
    term_panel(ui, terms[term]);
    Rect where = place(ui, term);
    ui_tree_move(ui, where);
    ui_tree_end(ui);
    ui_outside(ui, where, (Intent){.kind = INTENT_CLOSE});
    if (!ui->m.is_large_text) {
        /* The pill stays where it always is, and can be pressed although the page cannot. */
        ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN}, ui->m.frame);
        page_top_help(ui);
        ui_tree_end(ui);
    }
}

static void term_card(Ui *ui, const GlossaryTerm *term)
{
    ui_card(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = 8, .pad_x = 36, .pad_y = 26, .grow_w = 1});
    word_row(ui, term, 0);
    meaning(ui, term);
    ui_end(ui);
}

static void words_top(Ui *ui)
{
    page_top_over_begin(ui, false);
    ui_help_pill(ui);
    page_top_end(ui);
}

void screen_words(Ui *ui, const ScreenView *view)
{
    StepRef ref;
    const GlossaryTerm *terms[GLOSSARY_WORDS];
    size_t count = glossary_terms(view->library, view->session->track, terms),
           columns = page_is_beside(ui) ? 2 : 1;
    if (session_step(view->session, view->library, &ref)) {
        ui->topic = theme_topic(&ui->theme, ref.pack->topic.text);
    }
    page_begin(ui, ui->topic->tint);
    words_top(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 20);
    view_heading(ui, ui_phrase(ui, PHRASE_UI_ALL_WORDS), ui_phrase(ui, PHRASE_UI_ALL_WORDS_TEXT));
    for (size_t row = 0; row < count; row += columns) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 20});
        for (size_t i = row; i < row + columns && i < count; i++) {
            term_card(ui, terms[i]);
        }
        if (count - row < columns) {
            ui_grow(ui);
        }
        ui_end(ui);
    }
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_more_button(ui);
    page_bottom_end(ui);
    page_end(ui);
}
