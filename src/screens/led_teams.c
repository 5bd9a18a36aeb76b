/* The teams of a group, by colour, animal and number, and how often each had its turn to speak: to
 * see who has not yet. No places, no winner, always in the same order; nothing of it is counted. */
#include "led_parts.h"
#include "led_vote.h"

typedef struct {
    uint16_t index, turns;
    Str name;
    uint32_t color, on;
} Team;

static Team team_of(const Ui *ui, const Led *led, uint16_t index)
{
    static const Phrase NAMES[TEAMS_MOST] = {PHRASE_UI_TEAM_1, PHRASE_UI_TEAM_2, PHRASE_UI_TEAM_3,
                                             PHRASE_UI_TEAM_4, PHRASE_UI_TEAM_5, PHRASE_UI_TEAM_6};
    static const char *const TOPICS[TEAMS_MOST] = {"live", "sebar", "ancam", "kenalan", "foto"};
    const char *topic = TOPICS[index];
    const TokenTopic *colors = topic ? theme_topic(&ui->theme, str_from_c(topic)) : NULL;
    return (Team){.index = index,
                  .turns = led->turns.n[index],
                  .name = ui_phrase(ui, NAMES[index]),
                  .color = colors ? colors->solid : ui_color(ui, COLOR_INK),
                  .on = colors ? colors->on : ui_color(ui, COLOR_SURFACE)};
}

/* The team's number on its colour; the number is its key too. */
static void sign(Ui *ui, const Team *team)
{
    led_sign(ui, (LedSign){.side = 96, /* ref px */
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
    led_step_button(ui, press, 96, is_less);
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
static void cards(Ui *ui, const Led *led)
{
    enum { FEW = 2, MANY = 3, SQUARE = 4 };
    uint16_t columns = ui->m.is_large_text                              ? 1
                       : ui->m.is_portrait || led->team_count == SQUARE ? FEW
                                                                        : MANY;
    for (uint16_t i = 0; i < led->team_count; i = (uint16_t)(i + columns)) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = SPACE_X4, .grow_h = 1});
        for (uint16_t j = i; j < i + columns; j++) {
            if (j < led->team_count) {
                Team team = team_of(ui, led, j);
                card(ui, &team);
            } else if (i > 0) {
                ui_begin(ui, (BoxSpec){.grow_w = 1});
                ui_end(ui);
            }
        }
        ui_end(ui);
    }
}

static void count_button(Ui *ui, const Led *led, bool is_less)
{
    int end = is_less ? TEAMS_LEAST : TEAMS_MOST, next = led->team_count + (is_less ? -1 : 1);
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .before = is_less ? "minus_bold" : "plus_bold",
                           .press = {.name = is_less ? "fewer-teams" : "more-teams",
                                     .label = ui_phrase(ui, is_less ? PHRASE_UI_TEAMS_REMOVE
                                                                    : PHRASE_UI_TEAMS_ADD),
                                     .group = 3,
                                     .is_disabled = led->team_count == end,
                                     .on_press = {.kind = INTENT_PICK, .index = (uint16_t)next}}});
}

/* How many teams there are. */
static void count(Ui *ui, const Led *led)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X2});
    count_button(ui, led, true);
    if (!ui->m.is_large_text || !ui->m.is_portrait) {
        ui_text(ui, STYLE_LABEL, 32,
                ui_fill(ui, PHRASE_UI_TEAMS_COUNT, ui_number(ui, led->team_count), (Str){0}),
                ui_color(ui, COLOR_INK));
    }
    count_button(ui, led, false);
    ui_end(ui);
}

static void teams_top(Ui *ui)
{
    led_top_begin(ui, ui_phrase(ui, PHRASE_UI_TEAMS_TITLE), (Str){0});
    led_hide_tool(ui);
    led_top_end(ui);
}

void led_teams(Ui *ui, const ScreenView *view)
{
    const Led *led = &view->session->staff.led;
    page_begin(ui, ui_color(ui, COLOR_SURFACE));
    teams_top(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, SPACE_X4);
    if (ui->m.is_large_text || ui->m.is_portrait) {
        ui_title(ui, STYLE_H1, 0, ui_phrase(ui, PHRASE_UI_TEAMS_TITLE), ui_color(ui, COLOR_INK));
    }
    cards(ui, led);
    page_region_end(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    if (led->turns.undo_count > 0) {
        led_undo_button(ui, !page_is_beside(ui));
    }
    ui_grow(ui);
    count(ui, led);
    page_bottom_end(ui);
    page_end(ui);
}
