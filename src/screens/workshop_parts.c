/* What the pages of a workshop share: the bar at the top, signs, pills, titles and times. */
#include "workshop_parts.h"

#include "aman/activities/talk.h"
#include "aman/activities/use.h"

enum { MS_PER_SECOND = 1000, SECONDS = 60 };

enum { TOP_TITLE = 38, TOP_SMALL = 28 }; /* ref px: of the letters */

/* Small windows and large letters have the short tag of workshop_private_tag(). */
static bool has_short_tag(const Ui *ui)
{
    return ui->m.is_compact || ui->m.is_portrait || ui->m.is_larger_text;
}

bool workshop_top_fits(const Ui *ui, Str title, Str small)
{
    enum { ROOM = 810, ROOM_SHORT_TAG = 1050 }; /* ref px, between the buttons of the bar */
    int w = texts_width(ui->in.texts, metrics_form(&ui->m, STYLE_H3, TOP_TITLE), title);
    if (!ui->m.is_compact) {
        w += texts_width(ui->in.texts, metrics_form(&ui->m, STYLE_LABEL, TOP_SMALL), small);
    }
    return w <= ui_px(ui, has_short_tag(ui) ? ROOM_SHORT_TAG : ROOM);
}

void workshop_top_begin(Ui *ui, Str title, Str small)
{
    page_top_begin(ui);
    ui_tool(ui,
            (Press){.name = "leave-led",
                    .label = ui_phrase(ui, PHRASE_UI_CLOSE),
                    .on_press = {.kind = INTENT_FINISH}},
            "x_bold", (Str){0});
    if (!ui->m.is_portrait && !ui->m.is_large_text) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                               .align = ALIGN_CENTER,
                               .gap = 20,
                               .pad_left = 12,
                               .min_h = SIZE_TOPBAR_BUTTON});
        ui_text(ui, STYLE_H3, TOP_TITLE, title, ui_color(ui, COLOR_INK));
        if (small.len > 0 && !ui->m.is_compact && workshop_top_fits(ui, title, small)) {
            ui_text(ui, STYLE_LABEL, TOP_SMALL, small, ui_color(ui, COLOR_INK2));
        }
        ui_end(ui);
    }
    ui_grow(ui);
}

void workshop_top_end(Ui *ui)
{
    ui_help_pill(ui);
    page_top_end(ui);
}

void workshop_private_tag(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 14,
                           .pad_x = 24,
                           .min_h = SIZE_TOPBAR_BUTTON,
                           .radius = RADIUS_PILL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .fill = ink(workshop_well(ui))});
    ui_icon(ui, "eye-slash_fill", 36, ui_color(ui, COLOR_INK));
    if (!has_short_tag(ui)) {
        ui_text(ui, STYLE_LABEL, 27, ui_phrase(ui, PHRASE_UI_WORKSHOP_PRIVATE),
                ui_color(ui, COLOR_INK));
    }
    ui_end(ui);
}

Str workshop_title(Ui *ui, const StepRef *ref)
{
    return ui_words(ui, activity_of(ref->step)->title(ref->step));
}

const char *workshop_icon(const Ui *ui, const StepRef *ref)
{
    const Step *step = ref->step;
    if (step->kind == &TALK.kind) {
        return str_to_c(ui->in.arena, ((const Talk *)step->data)->icon.text);
    }
    if (step->kind == &USE.kind) {
        return str_to_c(ui->in.arena, ((const StepUse *)step->data)->icon.text);
    }
    return activity_view_of(ACTIVITY_VIEWS, step)->icon;
}

uint32_t workshop_well(const Ui *ui)
{
    return ui_color(ui, ui->theme.is_contrast ? COLOR_SURFACE2 : COLOR_PAGE);
}

void workshop_sign(Ui *ui, WorkshopSign sign)
{
    int side = ui->m.is_large_text ? sign.side * 7 / 4 : sign.side;
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .w = side,
                           .h = side,
                           .radius = sign.is_ticked ? RADIUS_PILL : side * 3 / 10,
                           .tight = sign.is_ticked ? TIGHT_NONE : TIGHT_BOTTOM_LEFT,
                           .tight_radius = side > 80 ? 10 : 6,
                           .fill = ink(sign.fill)});
    if (sign.is_ticked) {
        ui_icon(ui, "check_bold", sign.side * 5 / 8, sign.color);
    } else {
        ui_text(ui, sign.style, 0, sign.words, sign.color);
    }
    ui_end(ui);
}

Str workshop_minutes(Ui *ui, const Notes *notes)
{
    return ui_fill(ui, PHRASE_UI_WORKSHOP_MINUTES, ui_number(ui, notes->minutes), (Str){0});
}

Str workshop_spent(Ui *ui, const ScreenView *view, uint32_t *done, uint32_t *all)
{
    const Workshop *workshop = &view->session->staff.workshop;
    *all = workshop_sum_minutes(workshop, view->library, done);
    return *all > 0 ? ui_fill(ui, phrase_form(PHRASE_UI_WORKSHOP_OF_MINUTES, *all, ui->in.lang),
                              ui_number(ui, *done), ui_number(ui, *all))
                    : (Str){0};
}

Str workshop_place(Ui *ui, const ScreenView *view)
{
    const Workshop *workshop = &view->session->staff.workshop;
    uint32_t at, count,
        minutes = workshop_plan_minutes(view->library, workshop->pack, workshop->has_no_stories);
    Str whole = ui_count(ui, PHRASE_UI_MINUTES, minutes);
    if (!workshop_session_of(view->library, workshop->pack, &at, &count)) {
        return whole;
    }
    Str place = ui_fill(ui, PHRASE_UI_WORKSHOP_SESSION_OF, ui_number(ui, at), ui_number(ui, count));
    return str_print(ui->in.arena, STR_FMT " · " STR_FMT, STR_ARG(place), STR_ARG(whole));
}

Str workshop_passed(Ui *ui, const Workshop *workshop)
{
    if (workshop->begun_ms == 0) {
        return (Str){0};
    }
    uint32_t minutes = workshop_minutes_passed(workshop, ui->in.now_ms);
    ui_wake(ui, workshop->begun_ms + (minutes + 1) * (uint64_t)MINUTE_MS);
    return ui_count(ui, PHRASE_UI_WORKSHOP_PASSED, minutes);
}

Str workshop_timer_words(Ui *ui, const Workshop *workshop)
{
    uint32_t left;
    bool is_set = workshop_timer(workshop, ui->in.now_ms, &left);
    uint32_t seconds = (left + MS_PER_SECOND - 1) / MS_PER_SECOND;
    return is_set ? str_print(ui->in.arena, "%u:%02u", seconds / SECONDS, seconds % SECONDS)
                  : (Str){0};
}

void workshop_pill_begin(Ui *ui, Press press)
{
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW,
                       .align = ALIGN_CENTER,
                       .justify = PACK_CENTER,
                       .gap = 18,
                       .pad_x = 24,
                       .min_w = SIZE_TOPBAR_BUTTON,
                       .min_h = SIZE_TOPBAR_BUTTON,
                       .radius = RADIUS_PILL,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .is_touch = press.role != ROLE_NONE,
                       .fill = ink(ui_color(ui, COLOR_BRAND_DEEP)),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST,
                       .press = press});
}

void workshop_key_line(Ui *ui, const char *key, Str words)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X2});
    ui_key_cap(ui, key);
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_LABEL, 32, words, ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

/* What leaves a bar without room, the last one first: each has a key, or another way. */
enum { WAY_AWAY = 1, WAY_LENGTH, WAY_NOTES, WAY_CARD, WAY_TEAMS, WAY_HANDS };

static void tool_that_gives_way(Ui *ui, uint8_t way, Press press, const char *icon)
{
    ui_begin(ui, (BoxSpec){.gives_way = way});
    ui_tool(ui, press, icon, (Str){0});
    ui_end(ui);
}

void workshop_card_tool(Ui *ui)
{
    tool_that_gives_way(ui, WAY_CARD,
                        (Press){.name = "card",
                                .key = 'k',
                                .label = ui_phrase(ui, PHRASE_UI_WORKSHOP_CARD),
                                .on_press = {.kind = INTENT_GO, .index = WORKSHOP_CARD}},
                        "hand-heart_fill");
}

void workshop_hide_tool(Ui *ui)
{
    ui_tool(ui,
            (Press){.name = "hide",
                    .key = '.',
                    .label = ui_phrase(ui, PHRASE_UI_WORKSHOP_PAUSE),
                    .on_press = {.kind = INTENT_GO, .index = WORKSHOP_PAUSE}},
            "pause_fill", (Str){0});
}

void workshop_teams_tool(Ui *ui)
{
    tool_that_gives_way(ui, WAY_TEAMS,
                        (Press){.name = "teams",
                                .key = 'm',
                                .label = ui_phrase(ui, PHRASE_UI_WORKSHOP_TEAMS),
                                .on_press = {.kind = INTENT_GO, .index = WORKSHOP_TEAMS}},
                        "users-three_fill");
}

/* The timer: started, stopped and put away by pressing it. Never in a lesson that one does alone.
 */
static void timer(Ui *ui, const Workshop *workshop)
{
    Str words = workshop_timer_words(ui, workshop);
    bool is_set = words.len > 0;
    uint32_t on = ui_color(ui, COLOR_ON_DEEP);
    Press press = {.role = ROLE_BUTTON,
                   .name = "timer",
                   .key = 't',
                   .label = ui_phrase(ui, PHRASE_UI_WORKSHOP_TIMER),
                   .on_press = {.kind = INTENT_TIMER}};
    workshop_pill_begin(ui, press);
    ui_icon(ui, is_set && workshop->timer_end_ms == 0 ? "pause_fill" : "timer_fill", 44, on);
    if (is_set) {
        ui_text(ui, STYLE_NUMBER, 60, words, on);
    }
    ui_end(ui);
}

/* It is set, and does not run. */
static bool timer_stands(const Ui *ui, const Workshop *workshop)
{
    uint32_t left;
    return workshop_timer(workshop, ui->in.now_ms, &left) &&
           (workshop->timer_end_ms == 0 || left == 0);
}

/* While it stands it can be made longer and shorter, and put away. */
static void timer_tools(Ui *ui)
{
    static const struct {
        TimerPress press;
        const char *name, *icon;
        Phrase label;
        char key;
    } TOOLS[] = {
        {TIMER_SHORTER, "timer-shorter", "minus_bold", PHRASE_UI_WORKSHOP_SHORTER, 0},
        {TIMER_LONGER, "timer-longer", "plus_bold", PHRASE_UI_WORKSHOP_LONGER, 0},
        {TIMER_AWAY, "timer-away", "x_bold", PHRASE_UI_WORKSHOP_TIMER_AWAY, 'x'},
    };
    for (size_t i = 0; i < sizeof TOOLS / sizeof *TOOLS; i++) {
        tool_that_gives_way(
            ui, TOOLS[i].press == TIMER_AWAY ? WAY_AWAY : WAY_LENGTH,
            (Press){.name = TOOLS[i].name,
                    .key = TOOLS[i].key,
                    .label = ui_phrase(ui, TOOLS[i].label),
                    .on_press = {.kind = INTENT_TIMER, .index = (uint16_t)TOOLS[i].press}},
            TOOLS[i].icon);
    }
}

/* How many hands are raised. */
static void hands(Ui *ui, const Workshop *workshop)
{
    uint32_t sum = group_tally_sum(&workshop->hands);
    if (sum == 0 || ui->m.is_portrait || ui->m.is_large_text) {
        return;
    }
    uint32_t on = ui_color(ui, COLOR_ON_DEEP);
    ui_begin(ui, (BoxSpec){.gives_way = WAY_HANDS});
    workshop_pill_begin(ui, (Press){.role = ROLE_NONE});
    ui_icon(ui, "users-three_fill", 40, on);
    ui_text(ui, STYLE_LABEL, 32, ui_count(ui, PHRASE_UI_WORKSHOP_HANDS, sum), on);
    ui_end(ui);
    ui_end(ui);
}

static void notes_tool(Ui *ui, const ScreenView *view)
{
    const Workshop *workshop = &view->session->staff.workshop;
    StepRef plan;
    if (workshop_plan_step(workshop, view->library, workshop->step, &plan) && plan.step->notes) {
        tool_that_gives_way(ui, WAY_NOTES,
                            (Press){.name = "notes",
                                    .key = 'n',
                                    .label = ui_phrase(ui, PHRASE_UI_WORKSHOP_NOTES),
                                    .on_press = {.kind = INTENT_GO, .index = WORKSHOP_NOTES}},
                            "note_fill");
    }
}

void workshop_show_top(Ui *ui, const ScreenView *view, Str small)
{
    const Workshop *workshop = &view->session->staff.workshop;
    page_top_begin(ui);
    ui_tool(ui,
            (Press){.name = "list",
                    .key = 'l',
                    .label = ui_phrase(ui, PHRASE_UI_WORKSHOP_LIST),
                    .on_press = {.kind = INTENT_GO, .index = WORKSHOP_LIST}},
            "list-bullets_fill", (Str){0});
    if (!ui->m.is_portrait && !ui->m.is_large_text) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                               .align = ALIGN_CENTER,
                               .pad_left = 12,
                               .min_h = SIZE_TOPBAR_BUTTON});
        ui_text(ui, STYLE_LABEL, 28, small, ui_color(ui, COLOR_INK2));
        ui_end(ui);
    }
    ui_grow(ui);
    bool stands = timer_stands(ui, workshop);
    if (!stands) {
        hands(ui, workshop);
    }
    timer(ui, workshop);
    if (stands) {
        timer_tools(ui);
    }
    bool is_narrow = ui->m.is_portrait || ui->m.is_large_text;
    if (!stands || (!ui->m.is_compact && !is_narrow)) { /* their keys have no need of room */
        workshop_teams_tool(ui);
        if (!is_narrow) {
            workshop_card_tool(ui);
        }
        notes_tool(ui, view);
    }
    workshop_hide_tool(ui);
    ui_help_pill(ui);
    page_top_end(ui);
}
