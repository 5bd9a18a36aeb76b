/* The panel's charts: which lessons were finished, answers before and after, and which questions
 * are most often not yet right. Values are written beside every shape. */
#include "staff_charts.h"

#include "staff_parts.h"

enum { BARS = 5, QUESTIONS = 3, BAR_H = 46, LABEL = 27, HUNDRED = 100 };
enum { LESSONS_SHARE = 21, ITEMS_SHARE = 20 }; /* of the width of both cards */

/* A track has at most six items; where there are more to tell, five and a line about them. */
enum { ITEMS = 6, ITEMS_OF_MANY = 5 };

/* True where the words of a chart's row stand beside its shapes, not above them. */
static bool has_room(const Ui *ui)
{
    return !figures_are_folded(ui) && !ui->m.is_compact && !ui->m.is_larger_text;
}

static void chart_heading(Ui *ui, Str title, Str small)
{
    ui_begin(ui, (BoxSpec){.gap = 6});
    ui_text(ui, STYLE_H3, 0, title, ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_SMALL, 0, small, ui_color(ui, COLOR_INK2));
    ui_end(ui);
}

static const TokenTopic *topic_of(const Ui *ui, const Library *library, Str pack)
{
    int at = library_pack(library, pack);
    return at >= 0 ? theme_topic(&ui->theme, library->packs[at]->topic.text) : ui->topic;
}

/* As long as its share of the longest; "<5" is a stub without a fill, whatever its number. */
static void bar(Ui *ui, const ReportNumber *number, uint64_t most, const TokenTopic *topic,
                int space)
{
    enum { LEAST = 24, STUB = 34 };
    bool is_small = number->state == REPORT_SMALL;
    int w = is_small ? STUB : LEAST + (int)((uint64_t)(space - LEAST) * number->n / most);
    if (number->n == 0 && !is_small) {
        return;
    }
    ui_begin(ui, (BoxSpec){.w = w,
                           .h = BAR_H,
                           .radius = w < BAR_H ? w / 2 : BAR_H / 2,
                           .tight = TIGHT_LEFT,
                           .tight_radius = 10,
                           .fill = ink(is_small ? ui_color(ui, COLOR_SURFACE) : topic->solid),
                           .outline = is_small ? ink(topic->text) : (Ink){0},
                           .outline_w = STROKE_STATE});
    ui_end(ui);
}

static void lesson_row(Ui *ui, const ReportLesson *lesson, uint64_t most, const Library *library)
{
    enum { BAR_W = 180, BAR_COMPACT_W = 140, BAR_FOLDED_W = 560, VALUE_W = 84 };
    bool is_folded = figures_are_folded(ui);
    int w = is_folded ? BAR_FOLDED_W : ui->m.is_compact ? BAR_COMPACT_W : BAR_W;
    const TokenTopic *topic = topic_of(ui, library, lesson->pack.id);
    ui_begin(ui, (BoxSpec){.flow = is_folded ? FLOW_COLUMN : FLOW_ROW,
                           .align = is_folded ? ALIGN_FILL : ALIGN_CENTER,
                           .gap = is_folded ? 10 : 18,
                           .min_h = 72});
    ui_begin(
        ui,
        (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 18, .grow_w = is_folded ? 0 : 1});
    if (!ui->m.is_large_text) {
        ui_icon_bubble(ui, ui_fill_icon(ui, topic->icon), 60, 36, topic->solid, topic->on);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_SMALL, LABEL, report_title_text(&lesson->lesson, ui->in.lang),
            ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 16,
                           .w = is_folded ? 0 : w + VALUE_W + 16});
    bar(ui, &lesson->finished, most, topic, w);
    ui_text(ui, STYLE_LABEL, 30, report_number_text(ui->in.arena, lesson->finished, ui->in.lang),
            ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

void panel_lessons(Ui *ui, const ScreenView *view, const Report *report)
{
    uint64_t most = 1;
    size_t count = report->lesson_count < BARS ? report->lesson_count : BARS;
    for (size_t i = 0; i < count; i++) {
        most = report->lessons[i].finished.n > most ? report->lessons[i].finished.n : most;
    }
    ui_card(ui, (BoxSpec){.pad = ui->m.is_compact ? 28 : 36, .gap = 18, .grow_w = LESSONS_SHARE});
    chart_heading(ui, ui_phrase(ui, PHRASE_UI_PANEL_LESSONS),
                  ui_phrase(ui, report->lesson_count > BARS ? PHRASE_UI_PANEL_LESSONS_TOP
                                                            : PHRASE_UI_PANEL_LESSONS_TEXT));
    for (size_t i = 0; i < count; i++) {
        lesson_row(ui, &report->lessons[i], most, view->library);
    }
    ui_end(ui);
}

static bool is_told(const ReportItem *item)
{
    return item->before_percent.state != REPORT_KEPT && item->after_percent.state != REPORT_KEPT;
}

static void dot(Ui *ui, bool is_ring, int side)
{
    uint32_t color = ui_color(ui, COLOR_BRAND);
    ui_begin(ui, (BoxSpec){.w = side,
                           .h = side,
                           .radius = RADIUS_PILL,
                           .fill = ink(is_ring ? ui_color(ui, COLOR_SURFACE) : color),
                           .outline = is_ring ? ink(ui_color(ui, COLOR_INK)) : (Ink){0},
                           .outline_w = STROKE_STATE});
    ui_end(ui);
}

static void legend(Ui *ui, bool is_ring, Phrase words)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 10});
    dot(ui, is_ring, 24);
    ui_text(ui, STYLE_SMALL, 0, ui_phrase(ui, words), ui_color(ui, COLOR_INK2));
    ui_end(ui);
}

/* The ring, the disc and the bar between them, at their percent of a line `w` long. */
static void track(Ui *ui, int before, int after, int w)
{
    enum { H = 34, LINE_H = 4, BAR = 14, RING = 30, DISC = 34, PALE = 45 };
    int left = before < after ? before : after, right = before < after ? after : before;
    struct {
        int x, w, h;
        Ink fill, outline;
    } parts[] = {
        {0, w, LINE_H, ink(ui_color(ui, COLOR_LINE)), {0}},
        {w * left / HUNDRED,
         w * (right - left) / HUNDRED,
         BAR,
         ink_alpha(ui_color(ui, COLOR_BRAND), PALE),
         {0}},
        {w * before / HUNDRED - RING / 2, RING, RING, ink(ui_color(ui, COLOR_SURFACE)),
         ink(ui_color(ui, COLOR_INK))},
        {w * after / HUNDRED - DISC / 2, DISC, DISC, ink(ui_color(ui, COLOR_BRAND)), {0}},
    };
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK, .align = ALIGN_START, .w = w, .h = H});
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].w > 0) {
            ui_begin(ui, (BoxSpec){.w = parts[i].w,
                                   .h = parts[i].h,
                                   .radius = parts[i].h / 2,
                                   .shift_x = parts[i].x,
                                   .shift_y = (H - parts[i].h) / 2,
                                   .fill = parts[i].fill,
                                   .outline = parts[i].outline,
                                   .outline_w = STROKE_STATE});
            ui_end(ui);
        }
    }
    ui_end(ui);
}

/* Both numbers above their marks; where these are near each other, apart, in the same order. */
static void values(Ui *ui, const ReportItem *item, int before, int after, int w)
{
    enum { VALUE_W = 64, MORE_COMPACT = 12 };
    int value_w = VALUE_W * ui->m.text_percent / HUNDRED + (ui->m.is_compact ? MORE_COMPACT : 0);
    bool is_down = after < before;
    int left = w * (is_down ? after : before) / HUNDRED;
    int right = w * (is_down ? before : after) / HUNDRED;
    int lack = value_w - (right - left);
    left -= lack > 0 ? lack / 2 : 0;
    left = left < value_w / 2 ? value_w / 2 : left;
    left = left > w - value_w * 3 / 2 ? w - value_w * 3 / 2 : left;
    right = right < left + value_w ? left + value_w : right;
    right = right > w - value_w / 2 ? w - value_w / 2 : right;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .w = w});
    for (int i = 0; i < 2; i++) {
        bool is_after = (i == 1) != is_down;
        int space = i == 0 ? left - value_w / 2 : right - left - value_w;
        if (space > 0) {
            ui_space(ui, space, 1);
        }
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_CENTER, .w = value_w});
        ui_text(ui, is_after ? STYLE_LABEL : STYLE_SMALL, 26,
                report_number_text(ui->in.arena,
                                   is_after ? item->after_percent : item->before_percent,
                                   ui->in.lang),
                ui_color(ui, is_after ? COLOR_INK : COLOR_INK2));
        ui_end(ui);
    }
    ui_end(ui);
}

/* The first sentence of a question, or its first words: what it is known by. The report has all of
 * it. An id, of a pack that is gone, is one word and stays whole. */
static Str first_words(Ui *ui, Str text)
{
    enum { SENTENCE = 30, WORDS = 26 }; /* letters in two lines; a sentence may fill them */
    Str rest = text, word;
    uint32_t end = 0;
    if (figures_are_folded(ui) || str_letters(text) <= SENTENCE) {
        return text;
    }
    while (str_next_word(&rest, &word)) {
        uint32_t to = (uint32_t)(word.at + word.len - text.at);
        Str until = str_slice(text, 0, to);
        if (str_letters(until) > SENTENCE) {
            break;
        }
        end = str_letters(until) <= WORDS ? to : end;
        if (str_ends(until, STR(".")) || str_ends(until, STR("?"))) {
            return until;
        }
    }
    return end > 0 ? str_print(ui->in.arena, STR_FMT "\u00a0…", STR_ARG(str_slice(text, 0, end)))
                   : text;
}

static void item_words(Ui *ui, const ReportItem *item)
{
    ui_text(ui, STYLE_SMALL, has_room(ui) ? LABEL - 1 : LABEL,
            first_words(ui, report_title_text(&item->title, ui->in.lang)), ui_color(ui, COLOR_INK));
}

/* The marks at `w` reference pixels of a whole, and the gain, which stays in one line. */
static void item_marks(Ui *ui, const ReportItem *item, int w)
{
    enum { GAIN_W = 94, MORE_COMPACT = 20 };
    int before = (int)(item->before_percent.n < HUNDRED ? item->before_percent.n : HUNDRED);
    int after = (int)(item->after_percent.n < HUNDRED ? item->after_percent.n : HUNDRED);
    int gain_w = GAIN_W + (ui->m.is_compact ? MORE_COMPACT : 0);
    ui_begin(ui, (BoxSpec){.w = w});
    values(ui, item, before, after, w);
    track(ui, before, after, w);
    ui_end(ui);
    if (!has_room(ui)) {
        ui_grow(ui);
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .justify = PACK_END,
                           .w = gain_w * ui->m.text_percent / HUNDRED});
    ui_text(ui, STYLE_LABEL, 32, report_gain_text(ui->in.arena, item->gain, ui->in.lang),
            ui_color(ui, COLOR_RIGHT_INK));
    ui_end(ui);
}

static void item_row(Ui *ui, const ReportItem *item)
{
    enum { TRACK_W = 180, TRACK_BELOW_W = 400, TRACK_FOLDED_W = 560, ROW_H = 74 };
    if (has_room(ui)) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 12, .min_h = ROW_H});
        ui_begin(ui, (BoxSpec){.grow_w = 1});
        item_words(ui, item);
        ui_end(ui);
        item_marks(ui, item, TRACK_W);
        ui_end(ui);
        return;
    }
    ui_begin(ui, (BoxSpec){.gap = 4});
    item_words(ui, item);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_END, .gap = 16, .pad_left = 20});
    item_marks(ui, item, figures_are_folded(ui) ? TRACK_FOLDED_W : TRACK_BELOW_W);
    ui_end(ui);
    ui_end(ui);
}

/* Those that can be told, the least safe answers after the lessons first: what to talk about. */
static const ReportItem **told_items(Ui *ui, const Report *report, size_t *count)
{
    const ReportItem **told = arena_array(ui->in.arena, report->item_count + 1, sizeof(void *));
    *count = 0;
    for (size_t i = 0; told && i < report->item_count; i++) {
        size_t at = *count;
        if (!is_told(&report->items[i])) {
            continue;
        }
        for (; at > 0 && told[at - 1]->after_percent.n > report->items[i].after_percent.n; at--) {
            told[at] = told[at - 1];
        }
        told[at] = &report->items[i];
        (*count)++;
    }
    return told;
}

/* What the rows do not say: how many items are not among them. */
static void items_line(Ui *ui, const Report *report, size_t told, size_t shown)
{
    Str all = ui_number(ui, (uint32_t)report->item_count);
    if (told == 0) {
        figures_line(ui, "info_fill", ui_phrase(ui, PHRASE_UI_PANEL_CHECK_NONE));
    } else if (shown < told) {
        figures_line(ui, "info_fill",
                     ui_fill(ui, PHRASE_UI_PANEL_CHECK_TOP, ui_number(ui, (uint32_t)shown),
                             ui_number(ui, (uint32_t)told)));
    } else if (told < report->item_count) {
        figures_line(
            ui, "info_fill",
            ui_fill(ui, phrase_form(PHRASE_UI_PANEL_CHECK_FEW, report->item_count, ui->in.lang),
                    ui_number(ui, (uint32_t)(report->item_count - told)), all));
    }
}

void panel_items(Ui *ui, const Report *report)
{
    size_t told;
    const ReportItem **items = told_items(ui, report, &told);
    bool has_line = told > ITEMS || told < report->item_count;
    size_t most = has_line ? ITEMS_OF_MANY : ITEMS, shown = told < most ? told : most;
    ui_card(ui, (BoxSpec){.pad = ui->m.is_compact ? 28 : 36, .gap = 18, .grow_w = ITEMS_SHARE});
    ui_begin(ui, (BoxSpec){.gap = 6});
    ui_text(ui, STYLE_H3, 0, ui_phrase(ui, PHRASE_UI_PANEL_CHECK), ui_color(ui, COLOR_INK));
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = ui->m.is_compact ? 12 : 28, .wraps = true});
    ui_text(ui, STYLE_SMALL, 0, ui_phrase(ui, PHRASE_UI_PANEL_CHECK_TEXT),
            ui_color(ui, COLOR_INK2));
    legend(ui, true, PHRASE_UI_PANEL_BEFORE);
    legend(ui, false, PHRASE_UI_PANEL_AFTER);
    ui_end(ui);
    ui_end(ui);
    if (shown > 0) {
        ui_begin(ui, (BoxSpec){.gap = has_room(ui) ? 0 : 18});
        for (size_t i = 0; i < shown; i++) {
            item_row(ui, items[i]);
        }
        ui_end(ui);
    }
    items_line(ui, report, told, shown);
    ui_end(ui);
}

/* A question's own text; where only its number is known, the step's title and that number. */
static Str question_text(Ui *ui, const ReportQuestion *question)
{
    Lang lang = ui->in.lang;
    Str text = report_title_text(&question->question, lang);
    if (!str_equal(text, question->question.id)) {
        return text;
    }
    return str_print(ui->in.arena, STR_FMT ", " STR_FMT,
                     STR_ARG(report_title_text(&question->step, lang)),
                     STR_ARG(ui_fill(ui, PHRASE_UI_PANEL_QUESTION, text, (Str){0})));
}

void panel_questions(Ui *ui, const Report *report)
{
    size_t shown = 0;
    for (size_t i = 0; i < report->question_count && shown < QUESTIONS; i++) {
        const ReportQuestion *question = &report->questions[i];
        if (question->not_first_percent.state == REPORT_KEPT ||
            question->not_first_percent.n == 0) {
            continue;
        }
        if (shown++ == 0) {
            ui_card(ui, (BoxSpec){.pad = 36, .gap = 18});
            chart_heading(ui, ui_phrase(ui, PHRASE_UI_PANEL_NOT_YET),
                          ui_phrase(ui, PHRASE_UI_PANEL_NOT_YET_TEXT));
        }
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_START, .gap = 24});
        ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 2});
        ui_text(ui, STYLE_SMALL, LABEL, question_text(ui, question), ui_color(ui, COLOR_INK));
        ui_text(ui, STYLE_CAPTION, 0, report_title_text(&question->lesson, ui->in.lang),
                ui_color(ui, COLOR_INK2));
        ui_end(ui);
        ui_text(ui, STYLE_LABEL, 32,
                ui_fill(ui, PHRASE_UI_PANEL_PERCENT,
                        report_number_text(ui->in.arena, question->not_first_percent, ui->in.lang),
                        (Str){0}),
                ui_color(ui, COLOR_INK));
        ui_end(ui);
    }
    if (shown > 0) {
        ui_end(ui);
    }
}
