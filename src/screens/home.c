/* Home: a tile for each pack of the track, and one for help. */
#include "aman/screens/screens.h"

typedef struct {
    Press press;
    Str title, text, picture;
    Str pill;
    const char *pill_icon;
    Ink pill_fill;
    uint32_t pill_ink, solid, edge, on;
} Tile;

/* A small window with tiles in rows: letters as large as elsewhere there would run into the
 * drawings, and the second row out of the page. */
static bool is_tight(const Ui *ui)
{
    return ui->m.is_compact && !ui->m.is_portrait && !ui->m.is_large_text;
}

static void tile(Ui *ui, const Tile *tile)
{
    enum { TITLE_W = 360, TITLE_LARGER_W = 380 };
    bool is_down = ui_is_pressed(ui, &tile->press), is_contrast = ui->theme.is_contrast;
    bool is_tall = ui->m.is_portrait, is_flat = ui->m.is_large_text;
    uint32_t fill = is_contrast ? ui_color(ui, COLOR_SURFACE) : tile->solid;
    uint32_t on = is_contrast ? ui_color(ui, COLOR_INK) : tile->on;
    BoxSpec spec = {.flow = FLOW_STACK,
                    .align = ALIGN_FILL,
                    .radius = RADIUS_PANEL,
                    .tight = TIGHT_BOTTOM_LEFT,
                    .tight_radius = 12,
                    .fill = ink(fill),
                    .edge = is_contrast ? (Ink){0} : ink(tile->edge),
                    .outline = is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                    .outline_w = STROKE_HIGH_CONTRAST,
                    .edge_h = EDGE_TILE,
                    .sinks = is_down ? EDGE_TILE - EDGE_TILE_PRESSED : 0,
                    .grow_w = 1,
                    /* In landscape the edge is part of the height: two rows and the bottom bar fill
                       the page. */
                    .min_h = is_flat   ? 0
                             : is_tall ? SIZE_TILE_PORTRAIT_H + EDGE_TILE
                                       : SIZE_TILE_LANDSCAPE_H,
                    .press = tile->press};
    ui_begin(ui, spec);
    if (!is_flat) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                               .align = ALIGN_END,
                               .justify = PACK_END,
                               .pad_x = 18,
                               .pad_y = 14});
        ui_picture(ui, PICTURE_DRAWING, NULL, tile->picture, SIZE_TILE_ART, SIZE_TILE_ART);
        ui_end(ui);
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .pad_x = 36,
                           .pad_y = is_tight(ui) ? 22 : 30,
                           .justify = PACK_BETWEEN,
                           .gap = is_tight(ui) ? 6 : 20,
                           .align = ALIGN_START});
    int title_w = ui->m.is_larger_text ? TITLE_LARGER_W : TITLE_W;
    ui_begin(ui, (BoxSpec){.gap = 6, .max_w = is_flat ? 0 : title_w});
    ui_title(ui, STYLE_H2, is_tight(ui) ? 38 : 0, tile->title, on);
    if (tile->text.len > 0 && !is_tall) {
        ui_begin(ui, (BoxSpec){.max_w = is_flat ? 0 : 270});
        ui_title(ui, STYLE_SMALL, is_tight(ui) ? 25 : 28, tile->text, on);
        ui_end(ui);
    }
    ui_end(ui);
    ui_pill(ui, tile->pill, tile->pill_icon,
            is_contrast ? ink(ui_color(ui, COLOR_SURFACE)) : tile->pill_fill,
            is_contrast ? on : tile->pill_ink);
    ui_end(ui);
    ui_end(ui);
}

static Tile pack_tile(Ui *ui, const ScreenView *view, size_t index, size_t place)
{
    enum { DIM = 22, LETTERS = 9 };
    const Pack *pack = view->library->packs[index];
    const TokenTopic *topic = theme_topic(&ui->theme, pack->topic.text);
    const PackProgress *progress = &view->session->progress[index];
    Tile result = {.press = {.role = ROLE_BUTTON,
                             .name = "pack",
                             .index = (uint16_t)index,
                             .on_press = {.kind = INTENT_OPEN, .index = (uint16_t)index},
                             .key = (char)(place < LETTERS ? 'a' + place : 0),
                             .group = 1},
                   .title = ui_words(ui, &pack->title),
                   .text = ui_words(ui, &pack->tagline),
                   .picture = str_print(ui->in.arena, "topic_%s", topic->name),
                   .solid = topic->solid,
                   .edge = topic->edge,
                   .on = topic->on};
    if (progress->is_finished) {
        result.pill = ui_phrase(ui, PHRASE_UI_DONE);
        result.pill_icon = "check-circle_fill";
        result.pill_fill = ink(ui_color(ui, COLOR_SURFACE));
        result.pill_ink = ui_color(ui, COLOR_RIGHT_INK);
    } else if (progress->is_begun) {
        uint32_t at, steps;
        session_progress(view->session, view->library, index, &at, &steps);
        result.pill = ui_fill(ui, PHRASE_UI_RESUME, ui_number(ui, at + 1), ui_number(ui, steps));
        result.pill_icon = "play-circle_fill";
        result.pill_fill = ink(ui_color(ui, COLOR_ACTION));
        result.pill_ink = ui_color(ui, COLOR_ON_ACTION);
    } else {
        result.pill = ui_count(ui, PHRASE_UI_MINUTES, pack->minutes);
        result.pill_icon = "clock_fill";
        result.pill_fill = ink_alpha(0, DIM);
        result.pill_ink = topic->on;
    }
    return result;
}

static Tile help_tile(Ui *ui)
{
    return (Tile){.press = {.role = ROLE_BUTTON,
                            .name = "help-tile",
                            .on_press = {.kind = INTENT_HELP},
                            .group = 1},
                  .title = ui_phrase(ui, PHRASE_UI_NEED_HELP),
                  .text = ui_phrase(ui, PHRASE_UI_HELP_TILE_TEXT),
                  .picture = STR("topic_bantuan"),
                  .pill = ui_phrase(ui, PHRASE_UI_SEE_NOW),
                  .pill_icon = "phone_fill",
                  .pill_fill = ink(ui_color(ui, COLOR_ON_HELP)),
                  .pill_ink = ui_color(ui, COLOR_HELP_EDGE),
                  .solid = ui_color(ui, COLOR_HELP),
                  .edge = ui_color(ui, COLOR_HELP_EDGE),
                  .on = ui_color(ui, COLOR_ON_HELP)};
}

static void tiles(Ui *ui, const ScreenView *view)
{
    size_t columns = ui->m.is_large_text ? 1 : ui->m.is_portrait ? 2 : 3, in_row = 0;
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = is_tight(ui) ? 24 : 30});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 32, .folds = true});
    uint16_t packs[LIBRARY_PACKS];
    size_t count = session_packs(view->session, view->library, packs);
    for (size_t i = 0; i <= count; i++) {
        bool is_help = i == count;
        if (in_row == columns) {
            ui_end(ui);
            ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 32, .folds = true});
            in_row = 0;
        }
        Tile one = is_help ? help_tile(ui) : pack_tile(ui, view, packs[i], i);
        tile(ui, &one);
        in_row++;
    }
    for (; in_row < columns; in_row++) {
        ui_begin(ui, (BoxSpec){.grow_w = 1});
        ui_end(ui);
    }
    ui_end(ui);
    ui_end(ui);
}

static void where_we_are(Ui *ui, const ScreenView *view)
{
    bool is_done[LIBRARY_PACKS], is_begun[LIBRARY_PACKS];
    uint32_t done = 0, begun = 0;
    uint16_t packs[LIBRARY_PACKS];
    size_t count = session_packs(view->session, view->library, packs);
    for (size_t i = 0; i < count; i++) {
        is_done[i] = view->session->progress[packs[i]].is_finished;
        is_begun[i] = view->session->progress[packs[i]].is_begun;
        done += is_done[i];
        begun += is_begun[i] && !is_done[i];
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 22});
    ui_text(ui, STYLE_LABEL, 29,
            ui_fill(ui, PHRASE_UI_HOME_DONE, ui_number(ui, done), ui_number(ui, begun)),
            ui_color(ui, COLOR_INK2));
    if (!ui->m.is_large_text) {
        ui_stops(ui, is_done, is_begun, count);
    }
    ui_end(ui);
}

static bool has_draft(const ScreenView *view)
{
    uint16_t packs[LIBRARY_PACKS];
    size_t count = session_packs(view->session, view->library, packs);
    for (size_t i = 0; i < count; i++) {
        if (str_is(view->library->packs[packs[i]]->review.status.text, "draft")) {
            return true;
        }
    }
    return false;
}

static void breathe_button(Ui *ui)
{
    Str words = ui_phrase(ui, PHRASE_UI_BREATHE_TITLE);
    bool is_short = ui->m.is_large_text || ui->m.is_portrait || ui->m.is_compact;
    ui_button(ui, (Button){.kind = BUTTON_QUIET,
                           .words = is_short ? (Str){0} : words,
                           .before = "wind_fill",
                           .press = {.name = "breathe",
                                     .label = words,
                                     .on_press = {.kind = INTENT_BREATHE}}});
}

/* Small and last: for adults, who know that it is there. */
static void staff_door(Ui *ui)
{
    Str words = ui_phrase(ui, PHRASE_UI_STAFF_DOOR);
    bool is_short = ui->m.is_large_text || ui->m.is_portrait || ui->m.is_compact;
    ui_button(
        ui,
        (Button){.kind = BUTTON_QUIET,
                 .words = is_short ? (Str){0} : words,
                 .before = "chalkboard-teacher_fill",
                 .size = 28,
                 .press = {.name = "staff", .label = words, .on_press = {.kind = INTENT_STAFF}}});
}

static void home_bottom(Ui *ui, const ScreenView *view)
{
    page_bottom_begin(ui);
    page_more_button(ui);
    if (!ui->m.is_large_text) {
        Phrase line = has_draft(view) ? PHRASE_UI_DRAFT_NOTICE : PHRASE_UI_HOME_PROMISE;
        ui_icon(ui, has_draft(view) ? "info_fill" : "lock-simple_fill", 32,
                ui_color(ui, COLOR_INK3));
        ui_begin(ui, (BoxSpec){.grow_w = 1});
        ui_text(ui, STYLE_SMALL, 0, ui_phrase(ui, line), ui_color(ui, COLOR_INK3));
        ui_end(ui);
    } else {
        ui_grow(ui);
    }
    breathe_button(ui);
    ui_button(ui, (Button){.kind = BUTTON_QUIET,
                           .words = ui_phrase(ui, PHRASE_UI_FINISH),
                           .before = "door-open_fill",
                           .press = {.name = "finish", .on_press = {.kind = INTENT_FINISH}}});
    staff_door(ui);
    page_bottom_end(ui);
}

void screen_home(Ui *ui, const ScreenView *view)
{
    if (view->library->pack_count == 0) {
        screen_no_packs(ui, view);
        return;
    }
    page_begin(ui, ui_color(ui, COLOR_PAGE));
    page_top_begin(ui);
    ui_brand(ui, ui_color(ui, COLOR_INK));
    ui_grow(ui);
    ui_tools(ui, true);
    page_top_end(ui);
    page_body_begin(ui, FLOW_COLUMN, 0);
    page_region_begin(ui, ui->m.is_portrait || ui->m.is_large_text ? 30 : 13);
    bool is_column = ui->m.is_portrait || ui->m.is_large_text;
    ui_begin(ui, (BoxSpec){.flow = is_column ? FLOW_COLUMN : FLOW_ROW,
                           .align = is_column ? ALIGN_START : ALIGN_CENTER,
                           .gap = 20,
                           .justify = PACK_BETWEEN});
    ui_title(ui, STYLE_H1, is_tight(ui) ? 52 : 60, ui_phrase(ui, PHRASE_UI_HOME_TITLE),
             ui_color(ui, COLOR_INK));
    where_we_are(ui, view);
    ui_end(ui);
    tiles(ui, view);
    if (has_draft(view) && ui->m.is_large_text) {
        ui_text(ui, STYLE_SMALL, 0, ui_phrase(ui, PHRASE_UI_DRAFT_NOTICE),
                ui_color(ui, COLOR_INK2));
    }
    page_region_end(ui);
    page_body_end(ui);
    home_bottom(ui, view);
    page_end(ui);
}

void screen_no_packs(Ui *ui, const ScreenView *view)
{
    (void)view;
    page_begin(ui, ui_color(ui, COLOR_PAGE));
    page_top_begin(ui);
    ui_brand(ui, ui_color(ui, COLOR_INK));
    ui_grow(ui);
    ui_tools(ui, true);
    page_top_end(ui);
    page_body_begin(ui, ui->m.is_portrait ? FLOW_COLUMN : FLOW_ROW, 32);
    page_region_begin(ui, 24);
    ui_card(ui, (BoxSpec){.gap = 24, .pad = 80, .radius = RADIUS_PANEL});
    if (!ui->m.is_large_text) {
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_calm"), 180, 166);
    }
    ui_title(ui, STYLE_HERO, 0, ui_phrase(ui, PHRASE_UI_NO_PACKS_TITLE), ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_LEAD, 0, ui_phrase(ui, PHRASE_UI_NO_PACKS_TEXT), ui_color(ui, COLOR_INK));
    ui_end(ui);
    if (ui->m.is_large_text) {
        Tile help = help_tile(ui);
        tile(ui, &help);
    }
    page_region_end(ui);
    if (!ui->m.is_large_text) {
        ui_begin(ui, (BoxSpec){.w = ui->m.is_portrait ? 936 : 576, .flow = FLOW_ROW});
        Tile help = help_tile(ui);
        tile(ui, &help);
        ui_end(ui);
    }
    page_body_end(ui);
    page_bottom_begin(ui);
    page_more_button(ui);
    ui_icon(ui, "info_fill", 32, ui_color(ui, COLOR_INK3));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_SMALL, 0, ui_phrase(ui, PHRASE_UI_NO_PACKS_STAFF), ui_color(ui, COLOR_INK3));
    ui_end(ui);
    ui_button(ui, (Button){.kind = BUTTON_QUIET,
                           .words = ui_phrase(ui, PHRASE_UI_FINISH),
                           .before = "door-open_fill",
                           .press = {.name = "finish", .on_press = {.kind = INTENT_FINISH}}});
    page_bottom_end(ui);
    page_end(ui);
}
