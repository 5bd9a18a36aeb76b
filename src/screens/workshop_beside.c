/* The second window of a workshop: the notes of the step that the group sees, which one it is, what
 * comes next and the timer; the plan while the list is open, and for steps without notes. It is
 * only looked at: nothing in it can be pressed. */
#include "workshop_parts.h"

enum { MS_PER_SECOND = 1000 };

/* The title, over it the place in the plan and the minutes; beside it where there is little room.
 */
static void workshop_beside_heading(Ui *ui, const Workshop *workshop, Str small, Str title)
{
    bool is_dense = ui->in.tightness == TIGHTEST;
    ui_begin(ui, (BoxSpec){.flow = is_dense ? FLOW_ROW : FLOW_COLUMN,
                           .align = is_dense ? ALIGN_CENTER : ALIGN_FILL,
                           .gap = is_dense ? 20 : 4,
                           .grow_w = 1});
    Str passed = workshop_passed(ui, workshop);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 28});
    ui_text(ui, STYLE_LABEL, 28, small, ui_color(ui, COLOR_INK2));
    if (passed.len > 0 && !ui->m.is_large_text && !ui->m.is_portrait) {
        ui_text(ui, STYLE_LABEL, 28, passed, ui_color(ui, COLOR_INK2));
    }
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_title(ui, STYLE_H2, is_dense ? 36 : 48, title, ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

static void timer(Ui *ui, const Workshop *workshop)
{
    uint32_t left, on = ui_color(ui, COLOR_ON_DEEP);
    bool is_set = workshop_timer(workshop, ui->in.now_ms, &left), runs = workshop->timer_end_ms > 0;
    if (!is_set) {
        return;
    }
    workshop_pill_begin(ui, (Press){.role = ROLE_NONE});
    ui_icon(ui, runs ? "timer_fill" : "pause_fill", 44, on);
    ui_text(ui, STYLE_NUMBER, 60, workshop_timer_words(ui, workshop), on);
    ui_end(ui);
    /* Also while the pause hides everything in the first window, where no second is counted. */
    if (runs && left > 0) {
        ui_wake(ui, ui->in.now_ms + (left % MS_PER_SECOND ? left % MS_PER_SECOND : MS_PER_SECOND));
    }
}

static void workshop_beside_top(Ui *ui, const Workshop *workshop, Str small, Str title)
{
    page_top_begin(ui);
    workshop_beside_heading(ui, workshop, small, title);
    timer(ui, workshop);
    workshop_private_tag(ui);
    page_top_end(ui);
}

static void body_begin(Ui *ui, int gap, int tight_gap)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .grow_h = 1,
                           .pad_x = ui->m.margin,
                           .pad_top = ui->in.tightness ? 14 : 34});
    page_region_begin(ui, ui->in.tightness ? tight_gap : gap);
}

static void body_end(Ui *ui)
{
    page_region_end(ui);
    page_body_end(ui);
}

/* Nobody can scroll here: where not even the smallest letters fit, it says where the rest is. */
static void cut_off(Ui *ui)
{
    const ScrollState *region = ui_scroll(ui, "page");
    bool is_smallest = ui->in.tightness == TIGHTEST && ui->in.look.text_step == 0;
    if (!is_smallest || !region || region->content_h <= region->view_h) {
        return;
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = SPACE_X2,
                           .pad_x = ui->m.margin,
                           .pad_top = SPACE_X1});
    ui_icon(ui, "arrow-down_bold", SIZE_ICON_S, ui_color(ui, COLOR_INK2));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_LABEL, 26, ui_phrase(ui, PHRASE_UI_WORKSHOP_CUT_OFF),
            ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
}

static void workshop_beside_bottom(Ui *ui, const ScreenView *view)
{
    const Workshop *workshop = &view->session->staff.workshop;
    StepRef next;
    bool has_next = workshop_plan_step(workshop, view->library, workshop->step + 1U, &next);
    cut_off(ui);
    page_bottom_begin(ui);
    if (has_next) {
        ui_tag(ui, ui_phrase(ui, PHRASE_UI_WORKSHOP_NEXT), NULL, ui_color(ui, COLOR_INK),
               ui_color(ui, COLOR_SURFACE));
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_BODY, 32,
            has_next ? workshop_title(ui, &next) : ui_phrase(ui, PHRASE_UI_WORKSHOP_LAST),
            ui_color(ui, COLOR_INK));
    ui_end(ui);
    if (has_next && next.step->notes) {
        ui_text(ui, STYLE_LABEL, 29, workshop_minutes(ui, next.step->notes),
                ui_color(ui, COLOR_INK));
    }
    page_bottom_end(ui);
}

static void notes_page(Ui *ui, const ScreenView *view, const StepRef *ref)
{
    const Workshop *workshop = &view->session->staff.workshop;
    Str place = ui_fill(ui, PHRASE_UI_WORKSHOP_STEP_OF, ui_number(ui, workshop->step + 1U),
                        ui_number(ui, workshop_step_count(workshop, view->library)));
    Str small = str_print(ui->in.arena, STR_FMT " · " STR_FMT, STR_ARG(place),
                          STR_ARG(workshop_minutes(ui, ref->step->notes)));
    workshop_beside_top(ui, workshop, small, workshop_title(ui, ref));
    body_begin(ui, 28, 16);
    workshop_notes_boxes(ui, ref->step->notes, !ui->m.is_portrait, ui->in.tightness);
    body_end(ui);
    workshop_beside_bottom(ui, view);
}

static void plan_page(Ui *ui, const ScreenView *view)
{
    const Workshop *workshop = &view->session->staff.workshop;
    const Pack *pack = view->library->packs[workshop->pack];
    uint32_t done, all;
    Str spent = workshop_spent(ui, view, &done, &all);
    Str whole = ui_count(ui, PHRASE_UI_MINUTES, pack->minutes);
    StepRef ref;
    workshop_beside_top(ui, workshop, all > 0 ? spent : whole, ui_words(ui, &pack->title));
    body_begin(ui, 14, 8);
    for (uint32_t i = 0; workshop_plan_step(workshop, view->library, i, &ref); i++) {
        workshop_row(ui, workshop, &ref, i, false);
    }
    body_end(ui);
    page_bottom_begin(ui);
    page_bottom_end(ui);
}

/* A child has told something, or the workshop may be left: the group sees the pause meanwhile. */
static void own_page(Ui *ui, const ScreenView *view)
{
    const Workshop *workshop = &view->session->staff.workshop;
    bool is_leaving = workshop->leaving != LEAVING_NOT;
    Str small = ui_phrase(ui, PHRASE_UI_WORKSHOP_PAUSE_TITLE);
    workshop_beside_top(ui, workshop, small,
                        is_leaving ? (Str){0} : ui_phrase(ui, PHRASE_UI_WORKSHOP_CARD));
    body_begin(ui, 20, 4);
    if (is_leaving) {
        workshop_leave_beside(ui);
    } else {
        workshop_card_rows(ui, view);
    }
    body_end(ui);
    page_bottom_begin(ui);
    if (!is_leaving) {
        if (page_is_beside(ui) && view->library->facilitator) {
            workshop_refer(ui, view->library->facilitator);
        }
        workshop_key_line(ui, "K", ui_phrase(ui, PHRASE_UI_WORKSHOP_BACK_TO_GROUP));
    }
    page_bottom_end(ui);
}

void workshop_beside(Ui *ui, const ScreenView *view)
{
    const Workshop *workshop = &view->session->staff.workshop;
    StepRef ref;
    page_begin(ui, ui_color(ui, COLOR_SURFACE));
    if (workshop->has_card || workshop->leaving != LEAVING_NOT) {
        own_page(ui, view);
    } else if (workshop->view != WORKSHOP_LIST &&
               workshop_plan_step(workshop, view->library, workshop->step, &ref) &&
               ref.step->notes) {
        ui->topic = theme_topic(&ui->theme, ref.pack->topic.text);
        notes_page(ui, view, &ref);
    } else {
        plan_page(ui, view);
    }
    page_end(ui);
}
