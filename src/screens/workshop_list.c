/* The plan of a session: what was done, what is now, what comes. For the facilitator's eyes. */
#include "workshop_parts.h"

typedef enum { ROW_DONE, ROW_NOW, ROW_NEXT, ROW_LATER } RowState;

static void row_number(Ui *ui, RowState state, uint32_t place)
{
    bool is_done = state == ROW_DONE, is_now = state == ROW_NOW;
    workshop_sign(
        ui, (WorkshopSign){.side = 58, /* ref px */
                           .style = STYLE_LABEL,
                           .words = ui_number(ui, place + 1),
                           .is_ticked = is_done,
                           .fill = ui_color(ui, is_done  ? COLOR_RIGHT
                                                : is_now ? COLOR_INK
                                                         : COLOR_SURFACE),
                           .color = ui_color(ui, is_done || is_now ? COLOR_SURFACE : COLOR_INK)});
}

static void tag(Ui *ui, RowState state)
{
    if (state == ROW_LATER || ui->m.is_large_text || ui->m.is_portrait) {
        return;
    }
    Phrase words = state == ROW_DONE  ? PHRASE_UI_DONE
                   : state == ROW_NOW ? PHRASE_UI_WORKSHOP_NOW
                                      : PHRASE_UI_WORKSHOP_NEXT;
    uint32_t fill = ui_color(ui, state == ROW_DONE  ? COLOR_RIGHT
                                 : state == ROW_NOW ? COLOR_INK
                                                    : COLOR_SURFACE);
    uint32_t color = ui_color(ui, state == ROW_NEXT ? COLOR_INK : COLOR_SURFACE);
    ui_tag(ui, ui_phrase(ui, words), NULL, fill, color);
}

void workshop_row(Ui *ui, const Workshop *workshop, const StepRef *ref, uint32_t index, bool is_low)
{
    bool is_done = workshop->is_done[index];
    /* After the last step nothing is on. */
    bool is_now = workshop->step == index && (workshop->is_begun || !is_done);
    RowState state = is_now                         ? ROW_NOW
                     : is_done                      ? ROW_DONE
                     : index == workshop->step + 1U ? ROW_NEXT
                                                    : ROW_LATER;
    bool is_contrast = ui->theme.is_contrast;
    int tightness = ui->in.tightness;
    const Notes *notes = ref->step->notes;
    Ink line = is_now        ? ink(ui_color(ui, COLOR_INK))
               : is_contrast ? ink(ui_color(ui, COLOR_LINE))
                             : (Ink){0};
    Press press = {.role = ROLE_BUTTON,
                   .name = "step",
                   .index = (uint16_t)index,
                   .group = 1,
                   .on_press = {.kind = INTENT_STEP, .index = (uint16_t)index}};
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 24,
                           .pad_x = 18,
                           .pad_right = 8,
                           .pad_y = tightness || is_low ? 6 : 8,
                           .min_h = is_low ? 70 : 86 - 12 * tightness,
                           .grow_h = is_low,
                           .radius = 28,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .is_touch = !ui->in.is_looked_at,
                           .fill = ink(ui_color(ui, is_now    ? COLOR_SURFACE
                                                    : is_done ? COLOR_RIGHT_TINT
                                                              : COLOR_PAGE)),
                           .outline = line,
                           .outline_w = is_now ? 6 : STROKE_HIGH_CONTRAST,
                           .press = ui->in.is_looked_at ? (Press){0} : press});
    row_number(ui, state, index);
    if (!ui->m.is_large_text) {
        ui_icon(ui, workshop_icon(ui, ref), SIZE_ICON_M, ui_color(ui, COLOR_INK2));
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, is_now ? STYLE_LABEL : STYLE_BODY, tightness == TIGHTEST ? 27 : 32,
            workshop_title(ui, ref), ui_color(ui, COLOR_INK));
    for (uint32_t i = 0; is_now && ui->in.is_looked_at && notes && i < notes->materials.count;
         i++) {
        ui_text(ui, STYLE_SMALL, 27, ui_words(ui, &notes->materials.at[i]),
                ui_color(ui, COLOR_INK2));
    }
    ui_end(ui);
    tag(ui, state);
    if (notes) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_END, .min_w = 104});
        ui_text(ui, STYLE_LABEL, 29, workshop_minutes(ui, notes), ui_color(ui, COLOR_INK));
        ui_end(ui);
    }
    ui_end(ui);
}

static void fact(Ui *ui, const char *icon, Str words)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 20});
    ui_icon(ui, icon, 40, ui_color(ui, COLOR_ON_DEEP2));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_BODY, 30, words, ui_color(ui, COLOR_ON_DEEP));
    ui_end(ui);
    ui_end(ui);
}

/* Beside the list is room for so many letters, and for fewer with the lines that only repeat what
 * its row and the button below say. The page of notes has all. */
static void facts(Ui *ui, Str title, const Notes *notes, bool is_beside)
{
    enum { MOST_BESIDE = 170, FEW_BESIDE = 110, OF_TITLE = 2 }; /* its letters are larger */
    uint32_t letters = OF_TITLE * title.len, shown = 0;
    if (notes->todo.count > 0) {
        Str todo = ui_words(ui, &notes->todo.at[0]);
        letters += todo.len;
        ui_text(ui, STYLE_BODY, 0, todo, ui_color(ui, COLOR_ON_DEEP2));
    }
    for (; shown < notes->materials.count; shown++) {
        uint32_t more = ui_words(ui, &notes->materials.at[shown]).len;
        if (is_beside && letters + more > MOST_BESIDE) {
            break;
        }
        letters += more;
    }
    bool is_short = !is_beside || letters <= FEW_BESIDE;
    if (is_short) {
        fact(ui, "timer_fill", ui_count(ui, PHRASE_UI_MINUTES, notes->minutes));
    }
    for (uint32_t i = 0; i < shown; i++) {
        fact(ui, "cards_fill", ui_words(ui, &notes->materials.at[i]));
    }
    if (is_short) {
        fact(ui, "note_fill", ui_phrase(ui, PHRASE_UI_WORKSHOP_HAS_NOTES));
    }
}

/* What is now: its title, minutes and material, and the way to the projector. */
static void now_panel(Ui *ui, const ScreenView *view)
{
    const Workshop *workshop = &view->session->staff.workshop;
    StepRef ref;
    if (!workshop_plan_step(workshop, view->library, workshop->step, &ref)) {
        return;
    }
    bool is_beside = page_is_beside(ui);
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_COLUMN,
                       .gap = 22,
                       .w = is_beside ? ui->m.is_compact ? 500 : 576 : 0,
                       .grow_h = is_beside,
                       .pad = 44,
                       .radius = RADIUS_PANEL,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .tight_radius = 12,
                       .fill = ink(ui_color(ui, COLOR_BRAND_DEEP)),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    ui_text(ui, STYLE_LABEL, 28,
            ui_fill(ui, PHRASE_UI_WORKSHOP_NOW_STEP, ui_number(ui, workshop->step + 1U), (Str){0}),
            ui_color(ui, COLOR_ACTION));
    ui_title(ui, STYLE_H1, 52, workshop_title(ui, &ref), ui_color(ui, COLOR_ON_DEEP));
    /* Where they do not fit they stand on the page of notes. */
    if (ref.step->notes && !view->has_beside && !ui->m.is_compact &&
        (!is_beside || !ui->m.is_larger_text)) {
        facts(ui, workshop_title(ui, &ref), ref.step->notes, is_beside);
    }
    ui_begin(ui, (BoxSpec){.grow_h = 1});
    ui_end(ui);
    if (ref.step->notes) {
        ui_button(ui,
                  (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_phrase(ui, PHRASE_UI_WORKSHOP_NOTES),
                           .before = "note_fill",
                           .press = {.name = "notes",
                                     .key = 'n',
                                     .on_press = {.kind = INTENT_GO, .index = WORKSHOP_NOTES}}});
    }
    ui_button(ui, (Button){.kind = BUTTON_PRIMARY,
                           .words = ui_phrase(ui, PHRASE_UI_WORKSHOP_SHOW),
                           .before = "presentation-chart_fill",
                           .h = SIZE_BUTTON_H_BIG,
                           .press = {.name = "forward", .on_press = {.kind = INTENT_NEXT}}});
    ui_end(ui);
}

/* The minutes of what was done, of all. */
static void minutes(Ui *ui, const ScreenView *view)
{
    enum { H = 28, WEIGHT = 200 }; /* ref px; parts of the whole */
    uint32_t done, all;
    Str words = workshop_spent(ui, view, &done, &all);
    if (all == 0 || ui->m.is_large_text || ui->m.is_portrait) {
        ui_grow(ui);
        return;
    }
    uint8_t weight = (uint8_t)(done * WEIGHT / all);
    ui_text(ui, STYLE_LABEL, 28, words, ui_color(ui, COLOR_INK));
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .grow_w = 1,
                           .h = H,
                           .radius = RADIUS_PILL,
                           .fill = ink(workshop_well(ui))});
    if (weight > 0) {
        ui_begin(ui, (BoxSpec){.grow_w = weight,
                               .h = H,
                               .radius = RADIUS_PILL,
                               .fill = ink(ui->topic->solid)});
        ui_end(ui);
    }
    if (weight < WEIGHT) {
        ui_begin(ui, (BoxSpec){.grow_w = (uint8_t)(WEIGHT - weight)});
        ui_end(ui);
    }
    ui_end(ui);
    Str passed = workshop_passed(ui, &view->session->staff.workshop);
    if (passed.len > 0) {
        ui_text(ui, STYLE_LABEL, 28, passed, ui_color(ui, COLOR_INK));
    }
}

void workshop_list(Ui *ui, const ScreenView *view)
{
    const Workshop *workshop = &view->session->staff.workshop;
    const Pack *pack = view->library->packs[workshop->pack];
    enum { FEW = 8 }; /* rows of their full height */
    bool is_beside = page_is_beside(ui),
         is_low = workshop_step_count(workshop, view->library) > FEW;
    page_begin(ui, ui_color(ui, COLOR_SURFACE));
    workshop_top_begin(ui, ui_words(ui, &pack->title), workshop_place(ui, view));
    workshop_teams_tool(ui);
    if (!view->has_beside) {
        workshop_private_tag(ui);
    }
    workshop_top_end(ui);
    page_body_begin(ui, is_beside ? FLOW_ROW : FLOW_COLUMN, 32);
    page_region_begin(ui, is_low ? 10 : 14);
    StepRef ref;
    for (uint32_t i = 0; workshop_plan_step(workshop, view->library, i, &ref); i++) {
        workshop_row(ui, workshop, &ref, i, is_low);
    }
    if (!is_beside) {
        now_panel(ui, view);
    }
    page_region_end(ui);
    if (is_beside) {
        now_panel(ui, view);
    }
    page_body_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    minutes(ui, view);
    ui_button(ui, (Button){.kind = BUTTON_QUIET,
                           .words = ui->m.is_large_text || ui->m.is_portrait
                                        ? (Str){0}
                                        : ui_phrase(ui, PHRASE_UI_WORKSHOP_CARD),
                           .before = "hand-heart_fill",
                           .press = {.name = "card",
                                     .key = 'k',
                                     .label = ui_phrase(ui, PHRASE_UI_WORKSHOP_CARD),
                                     .on_press = {.kind = INTENT_GO, .index = WORKSHOP_CARD}}});
    page_bottom_end(ui);
    page_end(ui);
}
