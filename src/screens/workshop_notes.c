/* The notes of a step: only the facilitator sees them. */
#include "workshop_parts.h"

/* Of letters, of the space around and between them, of headings and their icons, by tightness. */
static const struct {
    int text, pad, gap, heading, bubble, icon, between;
} SIZES[TIGHTEST + 1] = {
    {34, 36, 14, 42, 64, 36, 32}, /* ref px */
    {30, 24, 10, 34, 44, 26, 18}, /* ref px */
    {26, 18, 8, 30, 44, 26, 18},  /* ref px */
};
enum { MATERIAL_TEXT = 28, MATERIAL_GAP = 16 }; /* ref px */

typedef struct {
    const char *icon;
    Phrase title;
    bool is_tint;
    const TextList *texts, *materials; /* NULL: none */
} NotesBox;

enum { BOXES = 4 }; /* two rows, or two columns, of two */

static void find_boxes(const Ui *ui, const Notes *notes, NotesBox boxes[BOXES])
{
    /* What is needed stands below what to do, but where the list has it beside. */
    const TextList *needs = ui->in.is_looked_at ? NULL : &notes->materials;
    boxes[0] = (NotesBox){"chat-circle-text_fill", PHRASE_UI_NOTES_SAY, true, &notes->say, NULL};
    boxes[1] = (NotesBox){"list-checks_fill", PHRASE_UI_NOTES_DO, true, &notes->todo, needs};
    boxes[2] = (NotesBox){"eye_fill", PHRASE_UI_NOTES_WATCH, false, &notes->watch, NULL};
    boxes[3] =
        (NotesBox){"chat-circle-slash_fill", PHRASE_UI_NOTES_SAY_NOT, false, &notes->say_not, NULL};
}

static void lines(Ui *ui, const TextList *texts, int tightness)
{
    for (uint32_t i = 0; i < texts->count; i++) {
        ui_text(ui, STYLE_OPTION, SIZES[tightness].text, ui_words(ui, &texts->at[i]),
                ui_color(ui, COLOR_INK));
    }
}

static void materials(Ui *ui, const TextList *texts)
{
    for (uint32_t i = 0; texts && i < texts->count; i++) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = MATERIAL_GAP});
        ui_icon(ui, "cards_fill", SIZE_ICON_S, ui_color(ui, COLOR_INK2));
        ui_begin(ui, (BoxSpec){.grow_w = 1});
        ui_text(ui, STYLE_SMALL, MATERIAL_TEXT, ui_words(ui, &texts->at[i]),
                ui_color(ui, COLOR_INK2));
        ui_end(ui);
        ui_end(ui);
    }
}

static void box(Ui *ui, const NotesBox *box, int tightness)
{
    uint32_t fill = box->is_tint ? ui->topic->tint : ui_color(ui, COLOR_PAGE);
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_COLUMN,
                       .gap = SIZES[tightness].gap,
                       .pad = SIZES[tightness].pad,
                       .grow_w = 1,
                       .grow_h = 1,
                       .radius = RADIUS_CARD,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .fill = ink(fill),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 20});
    if (!ui->m.is_large_text) {
        ui_icon_bubble(ui, box->icon, SIZES[tightness].bubble, SIZES[tightness].icon,
                       box->is_tint ? ui->topic->solid : ui_color(ui, COLOR_INK),
                       box->is_tint ? ui->topic->on : ui_color(ui, COLOR_SURFACE));
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_H3, SIZES[tightness].heading, ui_phrase(ui, box->title),
            ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    lines(ui, box->texts, tightness);
    materials(ui, box->materials);
    ui_end(ui);
}

void workshop_notes_boxes(Ui *ui, const Notes *notes, bool is_beside, int tightness)
{
    NotesBox boxes[BOXES];
    find_boxes(ui, notes, boxes);
    /* In rows they are as high as each other and fill the page; two columns take less. */
    bool has_columns = tightness > 0 && is_beside;
    int gap = SIZES[tightness].between;
    if (has_columns) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .grow_h = 1, .gap = gap});
    }
    for (int i = 0; i < 2; i++) {
        ui_begin(ui, (BoxSpec){.flow = has_columns || !is_beside ? FLOW_COLUMN : FLOW_ROW,
                               .gap = gap,
                               .grow_w = 1,
                               .grow_h = 1});
        for (int j = 0; j < 2; j++) {
            box(ui, &boxes[has_columns ? j * 2 + i : i * 2 + j], tightness);
        }
        ui_end(ui);
    }
    if (has_columns) {
        ui_end(ui);
    }
}

/* Real pixels of these lines in `w` real pixels, with what stands over each. */
static int lines_h(const Ui *ui, const TextList *texts, TextForm form, int w, int gap)
{
    int h = 0;
    for (uint32_t i = 0; texts && i < texts->count; i++) {
        h += gap + texts_block(ui->in.texts, form, ui_words(ui, &texts->at[i]), w)->h;
    }
    return h;
}

static int box_h(const Ui *ui, const NotesBox *box, int tightness)
{
    int pad = ui_px(ui, SIZES[tightness].pad), gap = ui_px(ui, SIZES[tightness].gap);
    int page = ui->m.frame.w - 2 * ui_px(ui, ui->m.margin) - ui_px(ui, SIZES[tightness].between);
    int w = page / 2 - 2 * pad;
    TextForm heading = metrics_form(&ui->m, STYLE_H3, SIZES[tightness].heading);
    int bubble = ui_px(ui, SIZES[tightness].bubble);
    int h = 2 * pad + (heading.line_px > bubble ? heading.line_px : bubble);
    h += lines_h(ui, box->texts, metrics_form(&ui->m, STYLE_OPTION, SIZES[tightness].text), w, gap);
    return h + lines_h(ui, box->materials, metrics_form(&ui->m, STYLE_SMALL, MATERIAL_TEXT),
                       w - ui_px(ui, SIZE_ICON_S + MATERIAL_GAP), gap);
}

static int larger(int a, int b)
{
    return a > b ? a : b;
}

/* The largest letters with which all notes are in sight; the usual ones when none are. */
static int tightness_for(const Ui *ui, const Notes *notes)
{
    enum { BARS = 280 }; /* ref px: all but the region */
    NotesBox boxes[BOXES];
    int room = ui->m.frame.h - ui_px(ui, BARS), h[BOXES];
    find_boxes(ui, notes, boxes);
    for (int tightness = 0; page_is_beside(ui) && tightness <= TIGHTEST; tightness++) {
        for (int i = 0; i < BOXES; i++) {
            h[i] = box_h(ui, &boxes[i], tightness);
        }
        int all = tightness > 0 ? larger(h[0] + h[2], h[1] + h[3])
                                : larger(h[0], h[1]) + larger(h[2], h[3]);
        if (all + ui_px(ui, SIZES[tightness].between) <= room) {
            return tightness;
        }
    }
    return 0;
}

static void to_card(Ui *ui)
{
    bool is_short = ui->m.is_large_text || ui->m.is_portrait;
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = is_short ? (Str){0} : ui_phrase(ui, PHRASE_UI_WORKSHOP_CARD),
                           .before = "hand-heart_fill",
                           .press = {.name = "card",
                                     .key = 'k',
                                     .label = ui_phrase(ui, PHRASE_UI_WORKSHOP_CARD),
                                     .on_press = {.kind = INTENT_GO, .index = WORKSHOP_CARD}}});
}

/* "Notes: " and the step; without the step where that is too long for the bar. */
static Str notes_heading(Ui *ui, Str step, Str small)
{
    Str whole = ui_fill(ui, PHRASE_UI_WORKSHOP_NOTES_OF, step, (Str){0});
    return workshop_top_fits(ui, whole, small) ? whole : ui_phrase(ui, PHRASE_UI_WORKSHOP_NOTES);
}

/* The bottom row has no room for them beside large words. */
static void minutes(Ui *ui, const Notes *notes)
{
    if (!page_is_beside(ui)) {
        return;
    }
    ui_icon(ui, "timer_fill", SIZE_ICON_S, ui_color(ui, COLOR_INK2));
    ui_text(ui, STYLE_LABEL, 28, ui_count(ui, PHRASE_UI_MINUTES, notes->minutes),
            ui_color(ui, COLOR_INK2));
}

void workshop_notes(Ui *ui, const ScreenView *view)
{
    const Workshop *workshop = &view->session->staff.workshop;
    StepRef ref;
    bool has_notes =
        workshop_plan_step(workshop, view->library, workshop->step, &ref) && ref.step->notes;
    Str place = ui_fill(ui, PHRASE_UI_WORKSHOP_STEP_OF, ui_number(ui, workshop->step + 1U),
                        ui_number(ui, workshop_step_count(workshop, view->library)));
    Str title = has_notes ? workshop_title(ui, &ref) : (Str){0};
    page_begin(ui, ui_color(ui, COLOR_SURFACE));
    workshop_top_begin(
        ui, has_notes ? notes_heading(ui, title, place) : ui_phrase(ui, PHRASE_UI_WORKSHOP_NOTES),
        place);
    workshop_private_tag(ui);
    workshop_top_end(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 32);
    if (has_notes) {
        workshop_notes_boxes(ui, ref.step->notes, page_is_beside(ui),
                             tightness_for(ui, ref.step->notes));
    }
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    to_card(ui);
    if (has_notes) {
        minutes(ui, ref.step->notes);
    }
    if (!ui->m.is_portrait) {
        ui_grow(ui);
    }
    ui_button(ui, (Button){.kind = BUTTON_PRIMARY,
                           .words = ui_phrase(ui, PHRASE_UI_WORKSHOP_SHOW),
                           .before = ui->m.is_large_text ? NULL : "presentation-chart_fill",
                           .min_w = ui->m.is_large_text ? 0 : 300,
                           .grow_w = ui->m.is_portrait,
                           .press = {.name = "forward", .on_press = {.kind = INTENT_CLOSE}}});
    page_bottom_end(ui);
    page_end(ui);
}
