/* The safe end of a story and its summary. */
#include "end_view.h"

#include "aman/activity_views/feedback_view.h"
#include "aman/activity_views/side_view.h"

static void skill(Ui *ui, const char *icon, Str title, Str text)
{
    ui_card(ui, (BoxSpec){.flow = FLOW_ROW,
                          .align = ALIGN_CENTER,
                          .gap = 20,
                          .pad_x = 24,
                          .pad_y = 18,
                          .min_h = 152,
                          .grow_w = 1,
                          .radius = RADIUS_CARD});
    ui_icon_bubble(ui, icon, 76, 44, ui->topic->solid, ui->topic->on);
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_H3, 32, title, ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_SMALL, 0, text, ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
}

/* The three skills that every story practises. */
static void what_helped(Ui *ui, Str helper)
{
    Str told = helper.len > 0 ? ui_fill(ui, PHRASE_UI_SKILL_TELL_TO, helper, (Str){0})
                              : ui_phrase(ui, PHRASE_UI_SKILL_TELL_ADULT);
    ui_text(ui, STYLE_H3, 33, ui_phrase(ui, PHRASE_UI_STORY_HELPED), ui_color(ui, COLOR_INK));
    bool is_column = ui->m.is_large_text;
    ui_begin(ui, (BoxSpec){.flow = is_column ? FLOW_COLUMN : FLOW_ROW, .gap = 20});
    skill(ui, "pause_fill", ui_phrase(ui, PHRASE_UI_SKILL_PAUSE),
          ui_phrase(ui, PHRASE_UI_SKILL_PAUSE_TEXT));
    skill(ui, "archive_fill", ui_phrase(ui, PHRASE_UI_SKILL_KEEP),
          ui_phrase(ui, PHRASE_UI_SKILL_KEEP_TEXT));
    skill(ui, "chats-circle_fill", ui_phrase(ui, PHRASE_UI_SKILL_TELL), told);
    ui_end(ui);
}

/* Who helped: the sender of the node's last message from a friend. */
static const StoryMessage *helper_of(const StoryNode *node)
{
    const StoryMessage *helper = NULL;
    for (uint32_t i = 0; i < node->messages.count; i++) {
        helper = str_is(node->messages.at[i].from.text, "friend") ? &node->messages.at[i] : helper;
    }
    return helper;
}

static void helper_bubble(Ui *ui, const StoryMessage *helper)
{
    Str line = str_print(ui->in.arena, "“" STR_FMT "”", STR_ARG(ui_words(ui, &helper->text)));
    ui_card(ui, (BoxSpec){.gap = 4, .pad_x = 34, .pad_y = 26});
    if (helper->name.where.line > 0) {
        ui_text(ui, STYLE_LABEL, 27, ui_words(ui, &helper->name), ui->topic->text);
    }
    ui_title(ui, STYLE_H2, 38, line, ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static void end_panel(Ui *ui, const StoryMessage *helper)
{
    if (ui->m.is_large_text) {
        return;
    }
    int w = ui->m.is_portrait ? 936 : ui->m.is_compact ? 640 : 760; /* ref px */
    side_place_begin(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .w = w,
                           .h = ui->m.is_portrait ? 640 : 0,
                           .grow_h = 1,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .tight_radius = 12,
                           .fill = ink(ui->topic->solid),
                           .pad_top = 44,
                           .gap = SPACE_X3});
    if (helper) {
        ui_begin(ui, (BoxSpec){.pad_x = 48});
        helper_bubble(ui, helper);
        ui_end(ui);
    }
    ui_begin(
        ui, (BoxSpec){.flow = FLOW_STACK, .align = ALIGN_CENTER, .justify = PACK_END, .grow_h = 1});
    int h = ui->m.is_portrait ? 400 : ui->m.is_compact ? 440 : 620; /* ref px */
    ui_picture(ui, PICTURE_DRAWING, NULL, STR("scene_safe_end"), ui->m.is_portrait ? 560 : w - 40,
               h);
    if (ui->open->last) {
        ui->open->last->picture_y = ALIGN_END;
    }
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
}

void story_show_end(Ui *ui, const Story *story, const StoryState *state)
{
    const StoryNode *node = &story->nodes.at[state->node];
    const StoryMessage *helper = helper_of(node);
    page_body_begin(ui, ui->m.is_portrait ? FLOW_COLUMN : FLOW_ROW, 48);
    end_panel(ui, helper);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .grow_w = 1, .grow_h = 1});
    page_region_begin(ui, 24);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X2});
    ui_icon(ui, "check-circle_fill", SIZE_ICON_M, ui_color(ui, COLOR_RIGHT));
    ui_text(ui, STYLE_LABEL, 0,
            ui_fill(ui, PHRASE_UI_STORY_SAFE, ui_words(ui, &story->title), (Str){0}),
            ui_color(ui, COLOR_RIGHT_INK));
    ui_end(ui);
    if (helper && ui->m.is_large_text) {
        helper_bubble(ui, helper);
    }
    ui_title(ui, STYLE_H1, 50, ui_words(ui, &node->close), ui_color(ui, COLOR_INK));
    ui_space(ui, 1, 4);
    what_helped(ui, helper ? ui_words(ui, &helper->name) : (Str){0});
    ui_space(ui, 1, 4);
    view_talk_card(ui);
    page_region_end(ui);
    side_column_end(ui);
    page_bottom_begin(ui);
    page_more_button(ui);
    Str other = ui_phrase(ui, PHRASE_UI_OTHER_WAY);
    ui_button(
        ui,
        (Button){.kind = BUTTON_SECONDARY,
                 .words = ui->m.is_large_text ? (Str){0} : other,
                 .before = "arrow-counter-clockwise_bold",
                 .press = {.name = "again", .label = other, .on_press = {.kind = INTENT_AGAIN}}});
    ui_grow(ui);
    page_next_button(ui, ui_phrase(ui, PHRASE_UI_NEXT), INTENT_NEXT, false);
    page_bottom_end(ui);
    side_page_end(ui);
}

void story_show_summary(Ui *ui, const StepView *view, const Story *story)
{
    page_body_begin(ui, ui->m.is_portrait ? FLOW_COLUMN : FLOW_ROW, 48);
    side_panel(ui, view, 640, ui_phrase(ui, PHRASE_UI_SUMMARY_TITLE), ui_words(ui, &story->title),
               story_picture(story));
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .grow_w = 1, .grow_h = 1});
    page_region_begin(ui, 28);
    ui_title(ui, STYLE_H1, 52, ui_phrase(ui, PHRASE_UI_SUMMARY_TITLE), ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_LEAD, 37, ui_words(ui, &story->summary), ui_color(ui, COLOR_INK));
    what_helped(ui, (Str){0});
    ui_space(ui, 1, 4);
    view_talk_card(ui);
    page_region_end(ui);
    side_column_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    ui_grow(ui);
    page_next_button(ui, ui_phrase(ui, PHRASE_UI_NEXT), INTENT_NEXT, false);
    page_bottom_end(ui);
    side_page_end(ui);
}
