/* Finished: three things to take home, what comes next, and someone to talk to. Says nothing about
 * the person (S30). */
#include "aman/screens/screens.h"

static void finished_panel(Ui *ui)
{
    if (ui->m.is_large_text) {
        return;
    }
    int w = ui->m.is_compact ? 560 : 640; /* ref px */
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .pad_bottom = ui->m.is_portrait ? 0 : 40});
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .grow_h = 1,
                           .w = ui->m.is_portrait ? 936 : w,
                           .h = ui->m.is_portrait ? 560 : 0,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .tight_radius = 12,
                           .fill = ink(ui->topic->solid),
                           .pad_top = 48});
    ui_begin(ui, (BoxSpec){.pad_x = 48});
    ui_text(ui, STYLE_HERO, 0, ui_phrase(ui, PHRASE_UI_FINISHED_TITLE_1), ui->topic->on);
    ui_text(ui, STYLE_HERO, 0, ui_phrase(ui, PHRASE_UI_FINISHED_TITLE_2), ui->topic->on);
    ui_end(ui);
    ui_begin(
        ui, (BoxSpec){.flow = FLOW_STACK, .align = ALIGN_CENTER, .justify = PACK_END, .grow_h = 1});
    int h = ui->m.is_portrait ? 340 : ui->m.is_compact ? 560 : 700; /* ref px */
    Box *box = ui_picture(ui, PICTURE_DRAWING, NULL, STR("scene_done"),
                          ui->m.is_portrait ? 500 : w - 20, h);
    if (box) {
        box->picture_y = ALIGN_END;
    }
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
}

static void takeaway(Ui *ui, const Takeaway *one)
{
    char *icon = str_to_c(ui->in.arena, one->icon.text);
    ui_card(ui, (BoxSpec){.flow = FLOW_ROW,
                          .align = ALIGN_CENTER,
                          .gap = 30,
                          .pad_x = 36,
                          .pad_y = 24,
                          .min_h = ui->m.is_compact ? 140 : 164,
                          .radius = RADIUS_CARD});
    if (!ui->m.is_large_text) {
        ui_icon_bubble(ui, icon ? icon : "heart_fill", 104, 60, ui->topic->solid, ui->topic->on);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 2});
    ui_text(ui, STYLE_H3, 36, ui_words(ui, &one->title), ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_SMALL, 29, ui_words(ui, &one->text), ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
}

/* The next topic, or home when all are done. */
static void next_tile(Ui *ui, const ScreenView *view)
{
    bool has_next = view->session->next_pack < view->library->pack_count;
    const Pack *next = has_next ? view->library->packs[view->session->next_pack] : NULL;
    const TokenTopic *topic = has_next ? theme_topic(&ui->theme, next->topic.text) : ui->topic;
    Press press = {.role = ROLE_PRIMARY,
                   .name = "forward",
                   .on_press = {.kind = has_next ? INTENT_OPEN : INTENT_HOME,
                                .index = view->session->next_pack}};
    bool is_contrast = ui->theme.is_contrast;
    uint32_t on = is_contrast ? ui_color(ui, COLOR_INK) : topic->on;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 24,
                           .pad_x = 40,
                           .pad_y = 20,
                           .grow_w = 2,
                           .min_h = 196 + EDGE_TILE,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .tight_radius = 12,
                           .fill = ink(is_contrast ? ui_color(ui, COLOR_SURFACE) : topic->solid),
                           .edge = is_contrast ? (Ink){0} : ink(topic->edge),
                           .edge_h = EDGE_TILE,
                           .outline = is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                           .outline_w = STROKE_HIGH_CONTRAST,
                           .sinks = ui_is_pressed(ui, &press) ? EDGE_TILE - EDGE_TILE_PRESSED : 0,
                           .press = press});
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 4});
    Str small = has_next ? ui_count(ui, PHRASE_UI_FINISHED_NEXT, next->minutes)
                         : ui_phrase(ui, PHRASE_UI_FINISHED_ALL_TEXT);
    ui_text(ui, STYLE_LABEL, 27, small, on);
    ui_title(ui, STYLE_H2, 42,
             has_next ? ui_words(ui, &next->title) : ui_phrase(ui, PHRASE_UI_FINISHED_ALL), on);
    ui_end(ui);
    if (!ui->m.is_large_text) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                               .align = ALIGN_CENTER,
                               .justify = PACK_CENTER,
                               .w = 72,
                               .h = 72,
                               .radius = RADIUS_PILL,
                               .fill = ink(ui_color(ui, COLOR_ACTION))});
        ui_icon(ui, "arrow-right_bold", 40, ui_color(ui, COLOR_ON_ACTION));
        ui_end(ui);
    }
    ui_end(ui);
}

static void talk_tile(Ui *ui)
{
    Press press = {.role = ROLE_BUTTON, .name = "talk", .on_press = {.kind = INTENT_HELP}};
    bool is_contrast = ui->theme.is_contrast;
    uint32_t on = is_contrast ? ui_color(ui, COLOR_INK) : ui_color(ui, COLOR_ON_HELP);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 28,
                           .pad_x = 34,
                           .pad_y = 20,
                           .grow_w = 1,
                           .min_h = 196 + EDGE_TILE,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .tight_radius = 12,
                           .fill = ink(is_contrast ? ui_color(ui, COLOR_SURFACE)
                                                   : ui_color(ui, COLOR_HELP)),
                           .edge = is_contrast ? (Ink){0} : ink(ui_color(ui, COLOR_HELP_EDGE)),
                           .edge_h = EDGE_TILE,
                           .outline = is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                           .outline_w = STROKE_HIGH_CONTRAST,
                           .sinks = ui_is_pressed(ui, &press) ? EDGE_TILE - EDGE_TILE_PRESSED : 0,
                           .press = press});
    if (ui->m.text_percent == TEXT_STEPS[0]) {
        ui_icon(ui, "lifebuoy_fill", 72, on);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_title(ui, STYLE_H3, 31, ui_phrase(ui, PHRASE_UI_TALK_TITLE), on);
    ui_end(ui);
    ui_end(ui);
}

/* How many of the packs on home are done; nothing after a pack that is not one of them. */
static void stops(Ui *ui, const ScreenView *view)
{
    bool is_done[LIBRARY_PACKS], is_begun[LIBRARY_PACKS];
    uint16_t packs[LIBRARY_PACKS];
    uint32_t done = 0;
    bool is_one_of_them = false;
    size_t count = session_packs(view->session, view->library, packs);
    for (size_t i = 0; i < count; i++) {
        is_done[i] = view->session->progress[packs[i]].is_finished;
        is_begun[i] = view->session->progress[packs[i]].is_begun;
        done += is_done[i];
        is_one_of_them = is_one_of_them || packs[i] == view->session->pack;
    }
    if (!is_one_of_them) {
        return;
    }
    Str words = str_print(ui->in.arena, "%u / %u", done, (unsigned)count);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 22});
    ui_stops(ui, is_done, is_begun, count);
    ui_text(ui, STYLE_LABEL, 30, words, ui_color(ui, COLOR_INK));
    ui_end(ui);
}

void screen_finished(Ui *ui, const ScreenView *view)
{
    const Pack *pack = view->library->packs[view->session->pack];
    ui->topic = theme_topic(&ui->theme, pack->topic.text);
    page_begin(ui, ui->topic->tint);
    page_top_begin(ui);
    ui_home_tool(ui);
    if (!ui->m.is_large_text && !ui->m.is_portrait) {
        ui_topic_chip(ui, ui_words(ui, &pack->title));
    }
    ui_grow(ui);
    if (!ui->m.is_large_text && !ui->m.is_portrait && !ui->m.is_compact) {
        stops(ui, view);
        ui_grow(ui);
    }
    ui_tools(ui, true);
    page_top_end(ui);
    page_body_begin(ui, ui->m.is_portrait ? FLOW_COLUMN : FLOW_ROW, 48);
    finished_panel(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .grow_w = 1,
                           .grow_h = 1,
                           .gap = SPACE_X3,
                           .pad_bottom = ui->m.is_large_text ? 12 : 30});
    page_region_begin(ui, 24);
    Phrase title = pack->takeaways.count == 3 ? PHRASE_UI_FINISHED_THREE : PHRASE_UI_FINISHED_ONE;
    ui_title(ui, STYLE_H1, 52, ui_phrase(ui, title), ui_color(ui, COLOR_INK));
    for (uint32_t i = 0; i < pack->takeaways.count; i++) {
        takeaway(ui, &pack->takeaways.at[i]);
    }
    page_region_end(ui);
    ui_begin(ui, (BoxSpec){.flow = ui->m.is_portrait ? FLOW_COLUMN : FLOW_ROW, .gap = SPACE_X3});
    page_more_button(ui);
    next_tile(ui, view);
    talk_tile(ui);
    ui_end(ui);
    ui_end(ui);
    page_body_end(ui);
    page_end(ui);
}
