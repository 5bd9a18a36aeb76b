/* breathe: a circle that grows and shrinks, a word and a number. With calm motion only word and
 * number change. */
#include "aman/activities/breathe.h"
#include "aman/activity_views/feedback_view.h"

enum { SMALL = 196, FULL = 1000, FRAME_MS = 33, SECOND_MS = 1000, STILL_MS = 1500 };

static const Text *word_of(const Strings *s, Breath breath)
{
    return breath == BREATH_IN     ? &s->breathe_in
           : breath == BREATH_HOLD ? &s->breathe_hold
           : breath == BREATH_OUT  ? &s->breathe_out
                                   : &s->breathe_done;
}

/* The rings around the circle: how far the breath is. */
static int ring_side(const BreathMoment *moment, int ring)
{
    enum { GROW = 92 };
    return 2 * (SMALL + ring * GROW * (int)moment->fullness / FULL / 2);
}

static void circle(Ui *ui, const BreathMoment *moment)
{
    const Strings *s = ui->in.strings;
    bool is_flat = ui->theme.is_contrast || ui->m.is_large_text;
    int depth = 0;
    for (int ring = 2; ring > 0 && !is_flat; ring--, depth++) {
        int side = ring_side(moment, ring);
        ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                               .align = ALIGN_CENTER,
                               .justify = PACK_CENTER,
                               .w = side,
                               .h = side,
                               .radius = RADIUS_PILL,
                               .fill = ink_alpha(ui->topic->solid, 20 * (3 - ring))});
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .gap = SPACE_X1,
                           .pad = is_flat ? SPACE_X3 : 0,
                           .w = is_flat ? 0 : 2 * SMALL,
                           .min_h = is_flat ? 0 : 2 * SMALL,
                           .radius = RADIUS_PILL,
                           .fill = ink(ui_color(ui, COLOR_SURFACE))});
    if (!ui->m.is_large_text) {
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_calm"), 120, 112);
    }
    ui_text(ui, STYLE_H2, 0, ui_words(ui, word_of(s, moment->breath)), ui_color(ui, COLOR_INK));
    if (moment->breath != BREATH_DONE) {
        ui_text(ui, STYLE_NUMBER, 76, ui_number(ui, moment->seconds), ui->topic->text);
    }
    ui_end(ui);
    while (depth-- > 0) {
        ui_end(ui);
    }
}

static void next_frame(Ui *ui, const BreathMoment *moment, uint64_t passed)
{
    if (moment->breath != BREATH_DONE && !ui->in.is_still) {
        uint64_t to_second = SECOND_MS - passed % SECOND_MS;
        ui_wake(ui, ui->in.now_ms + (ui->in.look.is_calm ? to_second : FRAME_MS));
    }
}

static void show_running(Ui *ui, const Breathe *breathe, const BreatheState *state)
{
    const Strings *s = ui->in.strings;
    bool is_before = ui->in.now_ms < state->started_ms;
    uint64_t passed = ui->in.is_still ? STILL_MS
                      : is_before     ? 0
                                      : ui->in.now_ms - state->started_ms;
    BreathMoment moment = breathe_moment(breathe->rounds, passed);
    next_frame(ui, &moment, passed);
    if (ui->in.look.is_calm) {
        moment.fullness = 0;
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .min_h = ui->m.is_large_text
                                        ? 0
                                        : ring_side(&(BreathMoment){.fullness = FULL}, 2)});
    circle(ui, &moment);
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .align = ALIGN_CENTER, .gap = SPACE_X1});
    ui_text(ui, STYLE_H3, 0, ui_words(ui, &s->breathe_calm), ui_color(ui, COLOR_INK));
    if (moment.breath != BREATH_DONE) {
        ui_text(ui, STYLE_SMALL, 0,
                ui_fill(ui, &s->breathe_round, ui_number(ui, moment.round + 1),
                        ui_number(ui, breathe->rounds)),
                ui_color(ui, COLOR_INK2));
    }
    ui_end(ui);
}

static void show_before(Ui *ui, const StepView *view, const Breathe *breathe)
{
    const Strings *s = ui->in.strings;
    Str words = ui_words(ui, &s->breathe_start);
    view_heading(ui, ui_words(ui, &breathe->title),
                 breathe->text.where.line > 0 ? ui_words(ui, &breathe->text) : (Str){0});
    if (!ui->m.is_large_text) {
        int h = ui->m.is_compact ? 360 : 460; /* ref px */
        view_picture(ui, view, STR("scene_breathe"), ui->m.is_portrait ? 936 : h * 16 / 9, h);
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = words,
                           .before = "wind_fill",
                           .press = {.name = "breathe", .on_press = {.kind = INTENT_AGAIN}}});
    ui_end(ui);
}

static void show(Ui *ui, const StepView *view)
{
    const Breathe *breathe = view->ref.step->data;
    const BreatheState *state = view->state;
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, SPACE_X3);
    if (state->is_running) {
        show_running(ui, breathe, state);
    } else {
        show_before(ui, view, breathe);
    }
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    if (!ui->m.is_portrait) {
        ui_grow(ui);
    }
    page_next_button(ui, ui_words(ui, &ui->in.strings->next), INTENT_NEXT, false);
    page_bottom_end(ui);
}

const ActivityView BREATHE_VIEW = {.type = &BREATHE, .show = show};
