/* Which page of the facilitator's corner is open, and the list of what can be shown to a group. */
#include "workshop_parts.h"

#include "aman/activity_views/feedback_view.h"
#include "aman/screens/screens.h"

/* What only the facilitator sees has its own window, where there is one; this one then has the
 * pause in its place, which looks the same whatever it is there for. */
static bool shows_pause(const ScreenView *view)
{
    const Workshop *workshop = &view->session->staff.workshop;
    bool is_private = workshop->view == WORKSHOP_NOTES || workshop->view == WORKSHOP_CARD;
    return view->has_beside && (is_private || workshop->leaving != LEAVING_NOT);
}

static void show_led(Ui *ui, const ScreenView *view)
{
    const Workshop *workshop = &view->session->staff.workshop;
    if (shows_pause(view)) {
        workshop_pause(ui, view);
        return;
    }
    if (workshop->leaving != LEAVING_NOT) {
        workshop_leave(ui, view);
        return;
    }
    switch ((WorkshopView)workshop->view) {
    case WORKSHOP_LIST:
        workshop_list(ui, view);
        break;
    case WORKSHOP_SHOW:
        workshop_show(ui, view);
        break;
    case WORKSHOP_NOTES:
        workshop_notes(ui, view);
        break;
    case WORKSHOP_CARD:
        workshop_card(ui, view);
        break;
    case WORKSHOP_PAUSE:
    case WORKSHOP_VIEWS:
        workshop_pause(ui, view);
        break;
    case WORKSHOP_TEAMS:
        workshop_teams(ui, view);
        break;
    }
}

/* A plan comes first, then what single learners do, which may be shown to a group too. */
static void plan_row(Ui *ui, const ScreenView *view, uint16_t index)
{
    const Pack *pack = view->library->packs[index];
    bool has_no_stories = view->session->machine.settings.value[SETTING_STORIES] == SETTING_HIDDEN;
    uint32_t at, count, minutes = workshop_plan_minutes(view->library, index, has_no_stories);
    const TokenTopic *topic = theme_topic(&ui->theme, pack->topic.text);
    Press press = {.role = ROLE_BUTTON,
                   .name = "plan",
                   .index = index,
                   .on_press = {.kind = INTENT_OPEN, .index = index},
                   .group = 1};
    bool is_contrast = ui->theme.is_contrast;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 28,
                           .pad_x = 28,
                           .pad_y = 14,
                           .min_h = 104 + EDGE_CONTROL,
                           .radius = RADIUS_OPTION,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .folds = true,
                           .is_touch = true,
                           .fill = ink(ui_is_hovered(ui, &press) ? ui->topic->tint
                                                                 : ui_color(ui, COLOR_SURFACE)),
                           .outline = ink(ui_color(ui, COLOR_LINE_STRONG)),
                           .outline_w = is_contrast ? STROKE_HIGH_CONTRAST : STROKE_CONTROL,
                           .edge_h = is_contrast ? 0 : EDGE_CONTROL,
                           .edge = ink(ui_color(ui, COLOR_LINE_STRONG)),
                           .sinks = ui_is_pressed(ui, &press) ? 4 : 0,
                           .press = press});
    if (!ui->m.is_large_text) {
        ui_icon_bubble(ui,
                       pack->is_plan ? "presentation-chart_fill" : ui_fill_icon(ui, topic->icon),
                       72, 42, topic->solid, topic->on);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_H3, 0, ui_words(ui, &pack->title), ui_color(ui, COLOR_INK));
    ui_end(ui);
    if (workshop_session_of(view->library, index, &at, &count) && !ui->m.is_large_text &&
        !ui->m.is_portrait) {
        ui_text(ui, STYLE_LABEL, 28,
                ui_fill(ui, PHRASE_UI_WORKSHOP_SESSION_OF, ui_number(ui, at), ui_number(ui, count)),
                ui_color(ui, COLOR_INK2));
    }
    ui_text(ui, STYLE_LABEL, 28, ui_count(ui, PHRASE_UI_MINUTES, minutes),
            ui_color(ui, COLOR_INK2));
    ui_end(ui);
}

/* A workshop that was left a short while ago: on with it, or all of it anew. */
static void kept_card(Ui *ui, const ScreenView *view, uint16_t index, const KeptWorkshop *kept)
{
    bool is_column = !page_is_beside(ui);
    StepRef ref;
    Str title = workshop_plan_step(&kept->workshop, view->library, kept->workshop.step, &ref)
                    ? workshop_title(ui, &ref)
                    : (Str){0};
    Intent open = {.kind = INTENT_OPEN, .index = index}, anew = open;
    anew.to = 1;
    ui_wake(ui, kept->left_ms + WORKSHOP_KEPT_MS);
    ui_begin(ui,
             (BoxSpec){.flow = is_column ? FLOW_COLUMN : FLOW_ROW,
                       .align = is_column ? ALIGN_FILL : ALIGN_CENTER,
                       .gap = 28,
                       .pad = 28,
                       .radius = RADIUS_PANEL,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .fill = ink(ui_color(ui, COLOR_BRAND_DEEP)),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .grow_w = 1, .gap = 6});
    ui_title(ui, STYLE_H3, 0, ui_words(ui, &view->library->packs[index]->title),
             ui_color(ui, COLOR_ON_DEEP));
    ui_text(ui, STYLE_BODY, 0,
            ui_fill(ui, PHRASE_UI_WORKSHOP_LEFT_AT, ui_number(ui, kept->workshop.step + 1U), title),
            ui_color(ui, COLOR_ON_DEEP2));
    ui_end(ui);
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_phrase(ui, PHRASE_UI_WORKSHOP_ANEW),
                           .press = {.name = "anew", .index = index, .on_press = anew}});
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_phrase(ui, PHRASE_UI_WORKSHOP_CONTINUE),
                           .before = "play_fill",
                           .press = {.name = "continue", .index = index, .on_press = open}});
    ui_end(ui);
}

static void kept_cards(Ui *ui, const ScreenView *view)
{
    for (uint16_t i = 0; i < view->library->pack_count; i++) {
        const KeptWorkshop *kept = session_kept(view->session, view->library, i, ui->in.now_ms);
        if (kept) {
            kept_card(ui, view, i, kept);
        }
    }
}

void staff_plans(Ui *ui, const ScreenView *view)
{
    const Library *library = view->library;
    page_begin(ui, ui_color(ui, COLOR_PAGE));
    workshop_top_begin(ui, ui_phrase(ui, PHRASE_UI_WORKSHOP_MODE), (Str){0});
    workshop_top_end(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, 18);
    kept_cards(ui, view);
    for (int pass = 0; pass < 2; pass++) {
        bool wants_plan = pass == 0, has_title = false;
        for (uint16_t i = 0; i < library->pack_count; i++) {
            bool is_wanted =
                library->packs[i]->is_plan == wants_plan && (wants_plan || i < library->shown);
            if (is_wanted && !has_title) {
                has_title = true;
                ui_title(ui, STYLE_H2, 0,
                         ui_phrase(ui, wants_plan ? PHRASE_UI_WORKSHOP_SESSIONS
                                                  : PHRASE_UI_WORKSHOP_TOPICS),
                         ui_color(ui, COLOR_INK));
            }
            if (is_wanted) {
                plan_row(ui, view, i);
            }
        }
    }
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    page_bottom_end(ui);
    page_end(ui);
}

void screen_staff(Ui *ui, const ScreenView *view)
{
    switch ((StaffPage)view->session->staff.page) {
    case STAFF_PIN:
    case STAFF_PIN_NEW:
    case STAFF_PIN_REPEAT:
        staff_pin(ui, view);
        break;
    case STAFF_WORKSHOP:
        show_led(ui, view);
        break;
    case STAFF_MONTH:
        staff_month(ui, view);
        break;
    case STAFF_SETTINGS:
        staff_settings(ui, view);
        break;
    case STAFF_LIBRARY:
        staff_library(ui, view);
        break;
    case STAFF_RESET:
        staff_reset(ui, view);
        break;
    case STAFF_PANEL:
        staff_panel(ui, view);
        break;
    case STAFF_STICK:
        staff_stick(ui, view);
        break;
    case STAFF_PLANS:
    case STAFF_PAGES:
        staff_plans(ui, view);
        break;
    }
}
