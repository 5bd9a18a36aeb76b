/* What only the facilitator sees: the notes of a step, the card for when a child tells of harm, and
 * the page that hides everything. */
#include "led_parts.h"

/* Of letters, of the space around and between them, by tightness. */
static const int TEXT[TIGHTEST + 1] = {34, 30, 26};   /* ref px */
static const int PAD[TIGHTEST + 1] = {36, 24, 18};    /* ref px */
static const int GAP[TIGHTEST + 1] = {14, 10, 8};     /* ref px */
static const int HEADING[TIGHTEST + 1] = {0, 34, 30}; /* ref px */

static void lines(Ui *ui, const TextList *texts)
{
    for (uint32_t i = 0; i < texts->count; i++) {
        ui_text(ui, STYLE_OPTION, TEXT[ui->in.tightness], ui_words(ui, &texts->at[i]),
                ui_color(ui, COLOR_INK));
    }
}

static void box(Ui *ui, const char *icon, const Text *title, const TextList *texts, bool is_tint)
{
    uint32_t fill = is_tint ? ui->topic->tint : ui_color(ui, COLOR_PAGE);
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_COLUMN,
                       .gap = GAP[ui->in.tightness],
                       .pad = PAD[ui->in.tightness],
                       .grow_w = 1,
                       .radius = RADIUS_CARD,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .fill = ink(fill),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 20});
    if (!ui->m.is_large_text) {
        ui_icon_bubble(ui, icon, ui->in.tightness ? 44 : 64, ui->in.tightness ? 26 : 36,
                       is_tint ? ui->topic->solid : ui_color(ui, COLOR_INK),
                       is_tint ? ui->topic->on : ui_color(ui, COLOR_SURFACE));
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_H3, HEADING[ui->in.tightness], ui_words(ui, title), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    lines(ui, texts);
    ui_end(ui);
}

void led_notes_boxes(Ui *ui, const Notes *notes, bool is_beside)
{
    const Strings *s = ui->in.strings;
    const struct {
        const char *icon;
        const Text *title;
        const TextList *texts;
        bool is_tint;
    } BOXES[] = {{"megaphone_fill", &s->notes_say, &notes->say, true},
                 {"list-checks_fill", &s->notes_do, &notes->todo, true},
                 {"eye_fill", &s->notes_watch, &notes->watch, false},
                 {"chat-circle-slash_fill", &s->notes_say_not, &notes->say_not, false}};
    /* In rows they are as high as each other; two columns take less. */
    bool has_columns = ui->in.tightness > 0 && is_beside;
    int gap = ui->in.tightness ? 18 : 32; /* ref px */
    if (has_columns) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_START, .gap = gap});
    }
    for (int i = 0; i < 2; i++) {
        ui_begin(ui, (BoxSpec){.flow = has_columns || !is_beside ? FLOW_COLUMN : FLOW_ROW,
                               .gap = gap,
                               .grow_w = 1});
        for (int j = 0; j < 2; j++) {
            int at = has_columns ? j * 2 + i : i * 2 + j;
            box(ui, BOXES[at].icon, BOXES[at].title, BOXES[at].texts, BOXES[at].is_tint);
        }
        ui_end(ui);
    }
    if (has_columns) {
        ui_end(ui);
    }
}

static void to_list(Ui *ui)
{
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_words(ui, &ui->in.strings->back),
                           .before = "arrow-left_bold",
                           .press = {.name = "back", .on_press = {.kind = INTENT_BACK}}});
}

static void to_card(Ui *ui)
{
    const Strings *s = ui->in.strings;
    bool is_short = ui->m.is_large_text || ui->m.is_portrait;
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = is_short ? (Str){0} : ui_words(ui, &s->led_card),
                           .before = "hand-heart_fill",
                           .press = {.name = "card",
                                     .key = 'k',
                                     .label = ui_words(ui, &s->led_card),
                                     .on_press = {.kind = INTENT_GO, .index = LED_CARD}}});
}

void led_notes(Ui *ui, const ScreenView *view)
{
    const Strings *s = ui->in.strings;
    const Led *led = &view->session->staff.led;
    StepRef ref;
    bool has_notes = led_plan_step(led, view->library, led->step, &ref) && ref.step->notes;
    page_begin(ui, ui_color(ui, COLOR_SURFACE));
    led_top_begin(ui, ui_words(ui, &s->led_notes),
                  ui_fill(ui, &s->led_place, ui_number(ui, led->step + 1U),
                          ui_number(ui, led_step_count(led, view->library))));
    led_private_tag(ui);
    led_top_end(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 28);
    if (has_notes) {
        led_notes_boxes(ui, ref.step->notes, page_is_beside(ui));
    }
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    to_list(ui);
    page_more_button(ui);
    to_card(ui);
    ui_grow(ui);
    page_next_button(ui, ui_words(ui, &s->led_show), INTENT_CLOSE, false);
    page_bottom_end(ui);
    page_end(ui);
}

static void cell(Ui *ui, TextStyle style, int size, Str words, bool is_tint, int weight)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .pad_x = is_tint ? 26 : 8,
                           .pad_y = 14,
                           .grow_w = (uint8_t)weight,
                           .radius = is_tint ? 28 : 0,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .fill = is_tint ? ink(ui->topic->tint) : (Ink){0}});
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, style, size, words, ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

static void disclosure_row(Ui *ui, const DisclosureStep *step, uint32_t number)
{
    const Strings *s = ui->in.strings;
    bool is_beside = page_is_beside(ui);
    ui_begin(ui, (BoxSpec){.flow = is_beside ? FLOW_ROW : FLOW_COLUMN,
                           .align = ALIGN_FILL,
                           .gap = is_beside ? 28 : 6,
                           .min_h = is_beside ? 126 : 0});
    ui_begin(ui, (BoxSpec){
                     .flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 20, .w = is_beside ? 270 : 0});
    led_sign(ui, (Sign){.side = 64,
                        .style = STYLE_H3,
                        .words = ui_number(ui, number),
                        .fill = ui->topic->solid,
                        .color = ui->topic->on});
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_H3, 0, ui_words(ui, &step->title), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    cell(ui, STYLE_LABEL, 29, ui_words(ui, &step->say), true, 4);
    cell(ui, STYLE_BODY, 28, ui_words(ui, &step->todo), false, 4);
    cell(ui, STYLE_SMALL, 27, ui_fill(ui, &s->led_say_not, ui_words(ui, &step->say_not), (Str){0}),
         false, 3);
    ui_end(ui);
}

static void refer(Ui *ui, const Facilitator *guide)
{
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW,
                       .align = ALIGN_CENTER,
                       .gap = 24,
                       .pad_x = 36,
                       .pad_y = 22,
                       .radius = RADIUS_CARD,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .fill = ink(ui_color(ui, COLOR_HELP_TINT)),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    if (!ui->m.is_large_text) {
        ui_icon(ui, "lifebuoy_fill", 56, ui_color(ui, COLOR_HELP));
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_LABEL, 30, ui_words(ui, &guide->refer), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

void led_card(Ui *ui, const ScreenView *view)
{
    const Strings *s = ui->in.strings;
    const Facilitator *guide = view->library->facilitator;
    page_begin(ui, ui_color(ui, COLOR_SURFACE));
    led_top_begin(ui, ui_words(ui, &s->led_card), (Str){0});
    led_private_tag(ui);
    led_top_end(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, page_is_beside(ui) ? 12 : 30);
    for (uint32_t i = 0; guide && i < guide->disclosure.count; i++) {
        disclosure_row(ui, &guide->disclosure.at[i], i + 1);
    }
    if (guide) {
        refer(ui, guide);
    }
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    to_list(ui);
    page_more_button(ui);
    page_bottom_end(ui);
    page_end(ui);
}

void led_pause(Ui *ui, const ScreenView *view)
{
    const Strings *s = ui->in.strings;
    (void)view;
    page_begin_deep(ui);
    page_top_help(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .gap = 24,
                           .grow_h = 1,
                           .pad_x = 64});
    if (!ui->m.is_large_text) {
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_calm"), 176, 162);
    }
    ui_title(ui, STYLE_HERO, 84, ui_words(ui, &s->led_pause_title), ui_color(ui, COLOR_ON_DEEP));
    ui_text(ui, STYLE_LEAD, 0, ui_words(ui, &s->led_pause_text), ui_color(ui, COLOR_ON_DEEP2));
    ui_end(ui);
    page_bottom_begin(ui);
    ui_grow(ui);
    ui_button(ui,
              (Button){.kind = BUTTON_SECONDARY,
                       .words = ui_words(ui, &s->led_go_on),
                       .press = {.name = "go-on", .key = '.', .on_press = {.kind = INTENT_CLOSE}}});
    ui_grow(ui);
    page_bottom_end(ui);
    page_end(ui);
}
