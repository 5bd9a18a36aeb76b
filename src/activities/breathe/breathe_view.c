/* breathe: a circle over the sea that grows and shrinks, a word and a number. With calm motion only
 * word and number change. Words stand on the sky and the sea, so they are white. */
#include "aman/activities/breathe.h"
#include "aman/activity_views/feedback_view.h"

enum { SMALL = 176, FULL = 1000, FRAME_MS = 33, SECOND_MS = 1000, RINGS = 2 };

/* Pictures go first with large text, and there is none in high contrast. */
static bool has_sea(const Ui *ui)
{
    return !ui->m.is_large_text && !ui->theme.is_contrast;
}

static uint32_t words_color(const Ui *ui, ColorRole otherwise)
{
    return ui_color(ui, has_sea(ui) ? COLOR_ON_DEEP : otherwise);
}

static Phrase word_of(Breath breath)
{
    return breath == BREATH_IN     ? PHRASE_UI_BREATHE_IN
           : breath == BREATH_HOLD ? PHRASE_UI_BREATHE_HOLD
           : breath == BREATH_OUT  ? PHRASE_UI_BREATHE_OUT
                                   : PHRASE_UI_BREATHE_DONE;
}

/* The rings around the circle: how far the breath is. */
static int ring_side(uint32_t fullness, int ring)
{
    enum { GROW = 116 };
    return 2 * (SMALL + ring * GROW * (int)fullness / FULL / RINGS);
}

static void circle_words(Ui *ui, const BreathMoment *moment)
{
    if (!ui->m.is_large_text) {
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_calm"), 112, 104);
    }
    int size = ui->m.is_compact ? 38 : 0; /* ref px */
    Box *word = ui_title(ui, STYLE_H2, size, ui_phrase(ui, word_of(moment->breath)),
                         ui_color(ui, COLOR_INK));
    if (word) {
        word->form.is_centered = true;
    }
    if (moment->breath != BREATH_DONE) {
        ui_text(ui, STYLE_NUMBER, 76, ui_number(ui, moment->seconds), ui_color(ui, COLOR_BRAND));
    }
}

/* `moment` NULL: before the start, with the mascot alone. */
static void circle(Ui *ui, const BreathMoment *moment)
{
    enum { FAINT = 18 }; /* percent */
    bool is_flat = !has_sea(ui);
    int depth = 0;
    for (int ring = RINGS; ring > 0 && !is_flat; ring--, depth++) {
        int side = ring_side(moment ? moment->fullness : FULL / 2, ring);
        ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                               .align = ALIGN_CENTER,
                               .justify = PACK_CENTER,
                               .w = side,
                               .h = side,
                               .radius = RADIUS_PILL,
                               .fill = ink_alpha(ui_color(ui, COLOR_ON_DEEP), FAINT)});
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .gap = SPACE_X1,
                           .pad = is_flat ? SPACE_X3 : 0,
                           .pad_x = is_flat ? 0 : 24,
                           .w = is_flat ? 0 : 2 * SMALL,
                           .min_h = is_flat ? 0 : 2 * SMALL,
                           .radius = is_flat ? RADIUS_PANEL : RADIUS_PILL,
                           .fill = ink(ui_color(ui, COLOR_SURFACE))});
    if (moment) {
        circle_words(ui, moment);
    } else {
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_calm"), 200, 186);
    }
    ui_end(ui);
    while (depth-- > 0) {
        ui_end(ui);
    }
}

/* As high as the circle ever grows, so that nothing below it moves. */
static void circle_place(Ui *ui, const BreathMoment *moment)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .grow_h = 1,
                           .min_h = has_sea(ui) ? ring_side(moment ? FULL : FULL / 2, RINGS) : 0});
    circle(ui, moment);
    ui_end(ui);
}

/* One dot a breath: done, this one, to come. The words beside it say the same. */
static void dots(Ui *ui, uint32_t round, uint32_t rounds)
{
    enum { DOT = 24, WIDE = 54, PALE = 45 };
    uint32_t on = ui_color(ui, has_sea(ui) ? COLOR_ACTION : COLOR_INK);
    for (uint32_t i = 0; i < rounds; i++) {
        bool is_now = i == round;
        ui_begin(ui, (BoxSpec){.w = is_now ? WIDE : DOT,
                               .h = DOT,
                               .radius = RADIUS_PILL,
                               .fill = i <= round
                                           ? ink(on)
                                           : ink_alpha(words_color(ui, COLOR_LINE_STRONG), PALE)});
        ui_end(ui);
    }
}

/* When something changes again; each round has its own sound. */
static void next_frame(Ui *ui, const BreathMoment *moment, uint64_t passed)
{
    if (moment->breath != BREATH_DONE && !ui->in.is_still) {
        ui_hear(ui, CUE_SEA, ui->in.now_ms - passed % BREATHE_ROUND_MS);
        uint64_t to_second = SECOND_MS - passed % SECOND_MS;
        ui_wake(ui, ui->in.now_ms + (ui->in.look.is_calm ? to_second : FRAME_MS));
    }
}

static void show_running(Ui *ui, const Breathe *breathe, const BreatheState *state)
{
    /* A still picture has no clock: the state says how far the breath is. */
    uint64_t now_ms = ui->in.is_still ? state->started_ms : ui->in.now_ms;
    uint64_t passed = breathe_passed_ms(state, now_ms);
    BreathMoment moment = breathe_moment(breathe->rounds, passed);
    next_frame(ui, &moment, passed);
    moment.fullness = ui->in.look.is_calm ? 0 : moment.fullness;
    circle_place(ui, &moment);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .align = ALIGN_CENTER, .gap = SPACE_X2});
    ui_title(ui, STYLE_H3, 36, ui_phrase(ui, PHRASE_UI_BREATHE_CALM), words_color(ui, COLOR_INK));
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 14, .min_h = 38});
    if (moment.breath != BREATH_DONE) {
        ui_text(ui, STYLE_SMALL, 0,
                ui_fill(ui, PHRASE_UI_BREATHE_ROUND, ui_number(ui, moment.round + 1),
                        ui_number(ui, breathe->rounds)),
                words_color(ui, COLOR_INK2));
        dots(ui, moment.round, breathe->rounds);
    }
    ui_end(ui);
    ui_end(ui);
}

static void show_before(Ui *ui, const Breathe *breathe)
{
    ui_begin(ui, (BoxSpec){.gap = SPACE_X1});
    ui_title(ui, STYLE_H1, 0, ui_words(ui, &breathe->title), words_color(ui, COLOR_INK));
    if (breathe->text.in[LANG_FIRST].len > 0) {
        ui_text(ui, STYLE_BODY, 0, ui_words(ui, &breathe->text), words_color(ui, COLOR_INK2));
    }
    ui_end(ui);
    if (has_sea(ui)) {
        circle_place(ui, NULL);
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = has_sea(ui) ? PACK_CENTER : PACK_START});
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_phrase(ui, PHRASE_UI_BREATHE_START),
                           .before = "wind_fill",
                           .press = {.name = "breathe", .on_press = {.kind = INTENT_AGAIN}}});
    ui_end(ui);
}

/* How high the bars at the top are: in portrait a lesson has two of them. */
static int bars_h(const Ui *ui, const StepView *view)
{
    enum { BAR = 112, BAR_PORTRAIT = 136, BARS_PORTRAIT = 216 };
    bool is_in_lesson = view->ref.pack != NULL;
    return !ui->m.is_portrait ? BAR : is_in_lesson ? BARS_PORTRAIT : BAR_PORTRAIT;
}

static void breathe_view_show(Ui *ui, const StepView *view)
{
    const Breathe *breathe = view->ref.step->data;
    const BreatheState *state = view->state;
    if (has_sea(ui)) {
        ui_sea(ui, ui->m.frame.y + ui_px(ui, bars_h(ui, view)));
    }
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, SPACE_X3);
    if (state->is_running) {
        show_running(ui, breathe, state);
    } else {
        show_before(ui, breathe);
    }
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_onward(ui);
}

const ActivityView BREATHE_VIEW = {
    .type = &BREATHE, .icon = "wind_fill", .show = breathe_view_show};
