/* The teams of a group, by colour, animal and number, and how often each had its turn to speak: to
 * see who has not yet. No places, no winner, always in the same order; nothing of it is counted. */
#include "workshop_parts.h"
#include "workshop_vote.h"

typedef struct {
    uint16_t index, turns;
    Str name;
    uint32_t color, on;
} Team;

static Team team_of(const Ui *ui, const Workshop *workshop, uint16_t index)
{
    static const Phrase NAMES[TEAMS_MOST] = {PHRASE_UI_TEAM_1, PHRASE_UI_TEAM_2, PHRASE_UI_TEAM_3,
                                             PHRASE_UI_TEAM_4, PHRASE_UI_TEAM_5, PHRASE_UI_TEAM_6};
    static const char *const TOPICS[TEAMS_MOST] = {"live", "sebar", "ancam", "kenalan", "foto"};
    const char *topic = TOPICS[index];
    const TokenTopic *colors = topic ? theme_topic(&ui->theme, str_from_c(topic)) : NULL;
    return (Team){.index = index,
                  .turns = workshop->turns.n[index],
                  .name = ui_phrase(ui, NAMES[index]),
                  .color = colors ? colors->solid : ui_color(ui, COLOR_INK),
                  .on = colors ? colors->on : ui_color(ui, COLOR_SURFACE)};
}

/* The team's number on its colour; the number is its key too. */
static void sign(Ui *ui, const Team *team)
{
    workshop_sign(ui, (WorkshopSign){.side = 96, /* ref px */
                                     .style = STYLE_H1,
                                     .words = ui_number(ui, team->index + 1U),
                                     .fill = team->color,
                                     .color = team->on});
}

static void turn_button(Ui *ui, const Team *team, bool is_less)
{
    Press press = {.role = ROLE_BUTTON,
                   .name = is_less ? "less" : "more-turns",
                   .index = team->index,
                   .label = ui_fill(ui, is_less ? PHRASE_UI_TEAMS_LESS : PHRASE_UI_TEAMS_MORE,
                                    team->name, (Str){0}),
                   .group = is_less ? 2 : 1,
                   .is_disabled = is_less && team->turns == 0,
                   .on_press = {.kind = INTENT_VOTE, .index = team->index, .to = is_less}};
    if (!is_less) {
        press.key = (char)('1' + team->index);
    }
    workshop_step_button(ui, press, 96, is_less);
}

static void card(Ui *ui, const Team *team)
{
    Str turns = team->turns == 0 ? ui_phrase(ui, PHRASE_UI_TEAMS_WAITING)
                                 : ui_count(ui, PHRASE_UI_TEAMS_TURNS, team->turns);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .gap = SPACE_X2,
                           .pad = 28,
                           .grow_w = 1,
                           .grow_h = 1,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .fill = ink(ui_color(ui, COLOR_SURFACE)),
                           .outline = ink(team->color),
                           .outline_w = STROKE_STATE});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X3});
    sign(ui, team);
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 2});
    ui_text(ui, STYLE_H2, ui->m.is_portrait ? 40 : 48, team->name, ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_BODY, 30, turns, ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.grow_h = 1});
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .justify = PACK_BETWEEN});
    turn_button(ui, team, true);
    ui_text(ui, STYLE_NUMBER, ui->m.is_large_text ? 0 : 84, ui_number(ui, team->turns),
            ui_color(ui, COLOR_INK));
    turn_button(ui, team, false);
    ui_end(ui);
    ui_end(ui);
}

/* Two or three cards a row, so that all of them are of one width. */
static void cards(Ui *ui, const Workshop *workshop)
{
    enum { FEW = 2, MANY = 3, SQUARE = 4 };
    uint16_t columns = ui->m.is_large_text                                   ? 1
                       : ui->m.is_portrait || workshop->team_count == SQUARE ? FEW
                                                                             : MANY;
    for (uint16_t i = 0; i < workshop->team_count; i = (uint16_t)(i + columns)) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = SPACE_X4, .grow_h = 1, .folds = true});
        for (uint16_t j = i; j < i + columns; j++) {
            if (j < workshop->team_count) {
                Team team = team_of(ui, workshop, j);
                card(ui, &team);
            } else if (i > 0) {
                ui_begin(ui, (BoxSpec){.grow_w = 1});
                ui_end(ui);
            }
        }
        ui_end(ui);
    }
}

static void count_button(Ui *ui, const Workshop *workshop, bool is_less)
{
    int end = is_less ? TEAMS_LEAST : TEAMS_MOST, next = workshop->team_count + (is_less ? -1 : 1);
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .before = is_less ? "minus_bold" : "plus_bold",
                           .press = {.name = is_less ? "fewer-teams" : "more-teams",
                                     .label = ui_phrase(ui, is_less ? PHRASE_UI_TEAMS_REMOVE
                                                                    : PHRASE_UI_TEAMS_ADD),
                                     .group = 3,
                                     .is_disabled = workshop->team_count == end,
                                     .on_press = {.kind = INTENT_PICK, .index = (uint16_t)next}}});
}

/* How many teams there are. */
static void count(Ui *ui, const Workshop *workshop)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X2});
    count_button(ui, workshop, true);
    if (!ui->m.is_large_text || !ui->m.is_portrait) {
        ui_text(ui, STYLE_LABEL, 32,
                ui_fill(ui, PHRASE_UI_TEAMS_COUNT, ui_number(ui, workshop->team_count), (Str){0}),
                ui_color(ui, COLOR_INK));
    }
    count_button(ui, workshop, false);
    ui_end(ui);
}

static void teams_top(Ui *ui)
{
    workshop_top_begin(ui, ui_phrase(ui, PHRASE_UI_TEAMS_TITLE), (Str){0});
    workshop_hide_tool(ui);
    workshop_card_tool(ui);
    workshop_top_end(ui);
}

void workshop_teams(Ui *ui, const ScreenView *view)
{
    const Workshop *workshop = &view->session->staff.workshop;
    page_begin(ui, ui_color(ui, COLOR_SURFACE));
    teams_top(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, SPACE_X4);
    if (ui->m.is_large_text || ui->m.is_portrait) {
        ui_title(ui, STYLE_H1, 0, ui_phrase(ui, PHRASE_UI_TEAMS_TITLE), ui_color(ui, COLOR_INK));
    }
    cards(ui, workshop);
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    if (workshop->turns.undo_count > 0) {
        workshop_undo_button(ui, !page_is_beside(ui));
    }
    ui_grow(ui);
    count(ui, workshop);
    page_bottom_end(ui);
    page_end(ui);
}
