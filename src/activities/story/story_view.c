/* story: notice, chat with choices and what follows a choice. The chat itself is chat_view.c, the
 * end and the summary are end_view.c. */
#include "end_view.h"

#include "aman/activity_views/chat_view.h"
#include "aman/activity_views/notice_view.h"
#include "aman/activity_views/side_view.h"

/* A group has its ways out at the top. */
static void workshop_bottom(Ui *ui)
{
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    page_bottom_end(ui);
    side_page_end(ui);
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
    notice_quick_close(ui);
    if (!pushes_right) {
        ui_grow(ui);
    }
    Str words = ui_phrase(ui, PHRASE_UI_PAUSE_STORY);
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = words,
                           .before = "pause-circle_fill",
                           .press = {.name = "pause", .on_press = {.kind = INTENT_PAUSE}}});
    page_bottom_end(ui);
    side_page_end(ui);
}

static void show_notice(Ui *ui, const StepView *view, const Story *story)
{
    notice_show(ui, view,
                &(Notice){.before = PHRASE_UI_BEFORE_STORY,
                          .title = ui_words(ui, &story->title),
                          .picture = story_picture(story),
                          .start = PHRASE_UI_STORY_START,
                          .start_text = ui_count(ui,
                                                 view->is_led ? PHRASE_UI_WORKSHOP_STORY_PARTS
                                                              : PHRASE_UI_STORY_PARTS,
                                                 story_parts(story)),
                          .skip = PHRASE_UI_STORY_SKIP,
                          .skip_text = PHRASE_UI_STORY_SKIP_TEXT});
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
    side_column_end(ui);
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
    side_column_end(ui);
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
