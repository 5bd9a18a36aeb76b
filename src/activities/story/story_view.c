/* story: notice, chat with choices and what follows a choice. The chat itself is chat_view.c, the
 * end and the summary are end_view.c. */
#include "end_view.h"

#include "aman/activity_views/chat_view.h"

static void quick_close(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER});
    ui_button(ui, (Button){.kind = BUTTON_QUIET,
                           .words = ui_phrase(ui, PHRASE_UI_QUICK_CLOSE),
                           .before = "x-circle_fill",
                           .press = {.name = "leave", .on_press = {.kind = INTENT_LEAVE}}});
    if (ui_shows_keys(ui)) {
        ui_key_cap(ui, "Esc");
    }
    ui_end(ui);
}

/* A group has its ways out at the top. */
static void workshop_bottom(Ui *ui)
{
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    page_bottom_end(ui);
    story_page_end(ui);
}

/* The row under every page of the story proper. */
static void story_bottom(Ui *ui, const StepView *view)
{
    bool pushes_right = !ui->m.is_compact && !ui->m.is_portrait;
    if (view->is_led) {
        workshop_bottom(ui);
        return;
    }
    page_bottom_begin(ui);
    page_more_button(ui);
    if (pushes_right) {
        ui_grow(ui);
    }
    quick_close(ui);
    if (!pushes_right) {
        ui_grow(ui);
    }
    Str words = ui_phrase(ui, PHRASE_UI_PAUSE_STORY);
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = words,
                           .before = "pause-circle_fill",
                           .press = {.name = "pause", .on_press = {.kind = INTENT_PAUSE}}});
    page_bottom_end(ui);
    story_page_end(ui);
}

typedef struct {
    IntentKind kind;
    const char *name, *icon;
    Phrase title;
    Str text;
    bool is_primary;
} NoticeRow;

static void notice_row(Ui *ui, const NoticeRow *row)
{
    Press press = {.role = row->is_primary ? ROLE_PRIMARY : ROLE_BUTTON,
                   .name = row->name,
                   .on_press = {.kind = row->kind},
                   .group = 1};
    bool is_down = ui_is_pressed(ui, &press), is_hovered = ui_is_hovered(ui, &press);
    ColorRole mango = is_down      ? COLOR_ACTION_PRESSED
                      : is_hovered ? COLOR_ACTION_HOVER
                                   : COLOR_ACTION;
    bool is_contrast = ui->theme.is_contrast;
    uint32_t fill = row->is_primary ? ui_color(ui, mango)
                    : is_hovered    ? ui->topic->tint
                                    : ui_color(ui, COLOR_SURFACE);
    uint32_t color = ui_color(ui, row->is_primary ? COLOR_ON_ACTION : COLOR_INK);
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW,
                       .align = ALIGN_CENTER,
                       .gap = 30,
                       .pad_x = 34,
                       .pad_y = 12,
                       .min_h = 116 + EDGE_CONTROL,
                       .radius = RADIUS_OPTION,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .fill = ink(fill),
                       .edge_h = EDGE_CONTROL,
                       .is_touch = true,
                       .edge = is_contrast ? (Ink){0}
                                           : ink(ui_color(ui, row->is_primary ? COLOR_ACTION_EDGE
                                                                              : COLOR_LINE_STRONG)),
                       .outline = row->is_primary ? (Ink){0} : ink(ui_color(ui, COLOR_LINE_STRONG)),
                       .outline_w = is_contrast ? STROKE_HIGH_CONTRAST : STROKE_CONTROL,
                       .sinks = is_down ? EDGE_CONTROL - EDGE_CONTROL_PRESSED : 0,
                       .press = press});
    ui_icon(ui, row->icon, 44, color);
    ui_begin(ui, (BoxSpec){.grow_w = 1, .gap = 2});
    ui_text(ui, STYLE_LABEL, 34, ui_phrase(ui, row->title), color);
    ui_text(ui, STYLE_SMALL, 27, row->text, row->is_primary ? color : ui_color(ui, COLOR_INK2));
    ui_end(ui);
    if (row->is_primary) {
        ui_icon(ui, "arrow-right_bold", SIZE_ICON_M, color);
    }
    ui_end(ui);
}

static void show_notice(Ui *ui, const StepView *view, const Story *story)
{
    page_body_begin(ui, ui->m.is_portrait ? FLOW_COLUMN : FLOW_ROW, 48);
    story_panel(ui, view, 640, ui_phrase(ui, PHRASE_UI_BEFORE_STORY), ui_words(ui, &story->title),
                story_picture(story));
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .grow_w = 1, .grow_h = 1});
    page_region_begin(ui, 26);
    if (ui->m.is_large_text) {
        ui_text(ui, STYLE_LABEL, 0, ui_words(ui, &story->title), ui_color(ui, COLOR_INK2));
    }
    ui_title(ui, STYLE_H1, 52, ui_phrase(ui, PHRASE_UI_KNOW_FIRST), ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_LEAD, 37, ui_words(ui, &view->ref.lesson->notice), ui_color(ui, COLOR_INK));
    NoticeRow rows[] = {
        {INTENT_NEXT, "forward", "play-circle_fill", PHRASE_UI_STORY_START,
         ui_count(ui, view->is_led ? PHRASE_UI_WORKSHOP_STORY_PARTS : PHRASE_UI_STORY_PARTS,
                  story_parts(story)),
         true},
        {INTENT_BREATHE, "breathe", "wind_fill", PHRASE_UI_BREATHE_ROW,
         ui_phrase(ui, PHRASE_UI_BREATHE_ROW_TEXT), false},
        {INTENT_SKIP, "skip", "skip-forward_fill", PHRASE_UI_STORY_SKIP,
         ui_phrase(ui, PHRASE_UI_STORY_SKIP_TEXT), false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        notice_row(ui, &rows[i]);
    }
    if (!view->is_led) {
        ui_calm_line(ui, "jaga_calm", ui_phrase(ui, PHRASE_UI_STORY_SKIP_FINE));
    }
    page_region_end(ui);
    story_column_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    ui_key_hint(ui, (const char *[]){"Enter"}, 1, ui_phrase(ui, PHRASE_UI_KEY_START));
    ui_grow(ui);
    if (!view->is_led) {
        quick_close(ui);
    }
    page_bottom_end(ui);
    story_page_end(ui);
}

static void part_line(Ui *ui, const Story *story, uint32_t part)
{
    Str words = str_fill(ui->in.arena, ui_phrase(ui, PHRASE_UI_STORY_PART),
                         (const Str[]){ui_words(ui, &story->title), ui_number(ui, part),
                                       ui_number(ui, story_parts(story))},
                         3);
    ui_text(ui, STYLE_LABEL, 27, words, ui_color(ui, COLOR_INK2));
}

static void node_choices(Ui *ui, const StoryNode *node)
{
    for (uint32_t i = 0; i < node->choices.count; i++) {
        ui_option(ui, (Option){.press = {.name = "choice",
                                         .index = (uint16_t)i,
                                         .on_press = {.kind = INTENT_PICK, .index = (uint16_t)i},
                                         .key = (char)('a' + i),
                                         .group = 1},
                               .letter = (char)('A' + i),
                               .min_h = ui->m.is_portrait ? 116 : SIZE_OPTION_MIN_H,
                               .words = ui_words(ui, &node->choices.at[i].text)});
    }
}

static void show_node(Ui *ui, const StepView *view, const Story *story, const StoryState *state)
{
    const StoryNode *node = &story->nodes.at[state->node];
    page_body_begin(ui, ui->m.is_portrait ? FLOW_COLUMN : FLOW_ROW, ui->m.is_portrait ? 28 : 48);
    chat_phone(ui, story, state);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .grow_w = 1, .grow_h = 1});
    page_region_begin(ui, ui->m.is_portrait || ui->m.is_compact ? 18 : 24);
    part_line(ui, story, node->part);
    chat_inline(ui, story, state);
    ui_title(ui, STYLE_H1, 52, ui_words(ui, &node->ask), ui_color(ui, COLOR_INK));
    node_choices(ui, node);
    if (!ui->m.is_compact && !ui->m.is_large_text && !ui->m.is_portrait) {
        ui_calm_line(ui, "jaga_open", ui_phrase(ui, PHRASE_UI_STORY_CALM));
    }
    page_region_end(ui);
    story_column_end(ui);
    story_bottom(ui, view);
}

/* What the reader or the group chose, on the topic's soft colour. */
static void recap(Ui *ui, const StoryChoice *choice, bool is_led)
{
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_ROW,
                       .align = ALIGN_CENTER,
                       .gap = 20,
                       .pad_x = 26,
                       .pad_y = 12,
                       .min_h = 96,
                       .radius = RADIUS_OPTION,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .fill = ink(ui->topic->soft),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    if (!ui->m.is_large_text) {
        ui_tag(ui, ui_phrase(ui, is_led ? PHRASE_UI_WORKSHOP_CHOICE : PHRASE_UI_YOUR_CHOICE), NULL,
               ui->topic->text, ui_color(ui, COLOR_SURFACE));
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_BODY, 0, ui_words(ui, &choice->text), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

static void what_follows(Ui *ui, const StoryChoice *choice)
{
    ui_card(ui, (BoxSpec){.gap = SPACE_X3, .pad_x = 40, .pad_y = 40, .radius = RADIUS_PANEL});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 30});
    if (!ui->m.is_large_text) {
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_open"), 100, 92);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_title(ui, STYLE_H2, 42, ui_words(ui, &choice->then), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    ui_text(ui, STYLE_BODY, 33, ui_words(ui, &choice->why), ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static void outcome_actions(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .justify = PACK_BETWEEN,
                           .gap = SPACE_X3,
                           .wraps = ui->m.is_large_text});
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = ui_phrase(ui, PHRASE_UI_CHOOSE_OTHER),
                           .before = "arrow-counter-clockwise_bold",
                           .press = {.name = "again", .on_press = {.kind = INTENT_AGAIN}}});
    ui_button(ui, (Button){.kind = BUTTON_PRIMARY,
                           .words = ui_phrase(ui, PHRASE_UI_STORY_ON),
                           .after = "arrow-right_bold",
                           .press = {.name = "forward", .on_press = {.kind = INTENT_NEXT}}});
    ui_end(ui);
}

static void show_outcome(Ui *ui, const StepView *view, const Story *story, const StoryState *state)
{
    StoryTurn turn = state->turns[state->depth - 1];
    const StoryNode *node = &story->nodes.at[turn.node];
    const StoryChoice *choice = &node->choices.at[turn.choice];
    page_body_begin(ui, ui->m.is_portrait ? FLOW_COLUMN : FLOW_ROW, ui->m.is_portrait ? 28 : 48);
    chat_phone(ui, story, state);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .grow_w = 1, .grow_h = 1});
    page_region_begin(ui, ui->m.is_compact ? 22 : 32);
    part_line(ui, story, node->part);
    recap(ui, choice, view->is_led);
    what_follows(ui, choice);
    if (!ui->m.is_compact && !ui->m.is_large_text && !ui->m.is_portrait) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 18});
        ui_icon_bubble(ui, "arrows-left-right_fill", 64, 36, ui->topic->soft,
                       ui_color(ui, COLOR_INK));
        ui_begin(ui, (BoxSpec){.max_w = 760, .grow_w = 1});
        ui_title(ui, STYLE_SMALL, 28, ui_phrase(ui, PHRASE_UI_STORY_OPEN),
                 ui_color(ui, COLOR_INK2));
        ui_end(ui);
        ui_end(ui);
    }
    outcome_actions(ui);
    page_region_end(ui);
    story_column_end(ui);
    story_bottom(ui, view);
}

static void story_view_show(Ui *ui, const StepView *view)
{
    const Story *story = view->ref.step->data;
    const StoryState *state = view->state;
    switch ((StoryPhase)state->phase) {
    case STORY_NOTICE:
        show_notice(ui, view, story);
        break;
    case STORY_NODE:
        show_node(ui, view, story, state);
        break;
    case STORY_OUTCOME:
        show_outcome(ui, view, story, state);
        break;
    case STORY_END:
        story_show_end(ui, story, state);
        break;
    case STORY_SUMMARY:
        story_show_summary(ui, view, story);
        break;
    }
}

const ActivityView STORY_VIEW = {
    .type = &STORY, .icon = "chats-circle_fill", .show = story_view_show};
