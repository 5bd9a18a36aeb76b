/* A node of a story before a group: it decides what the character does, and sees where each way
 * leads. */
#include "workshop_parts.h"
#include "workshop_vote.h"

#include "aman/activity_views/chat_view.h"

/* Leads on with this way: the one with most hands in yellow, the others may be looked at too. They
 * have no keys: the letters give hands, as everywhere, and digits make a number. */
static void go_button(Ui *ui, uint16_t index, bool is_leading, bool is_short)
{
    Str letter = str_print(ui->in.arena, "%c", 'A' + index);
    Str words = ui_fill(ui, is_leading ? PHRASE_UI_WORKSHOP_GO_WITH : PHRASE_UI_WORKSHOP_LOOK_AT,
                        letter, (Str){0});
    Press press = {.name = is_leading ? "forward" : "choose",
                   .index = is_leading ? 0 : index,
                   .group = 3,
                   .label = words,
                   .on_press = {.kind = INTENT_PICK, .index = index}};
    ui_button(ui, (Button){.kind = is_leading ? BUTTON_PRIMARY : BUTTON_SECONDARY,
                           .words = is_short ? letter : words,
                           .before = is_leading || !is_short ? NULL : "eye_fill",
                           .after = is_leading ? "arrow-right_bold" : NULL,
                           .grow_w = is_leading && ui->m.is_portrait,
                           .press = press});
}

static void ways_on(Ui *ui, const StoryNode *node, uint32_t leading)
{
    enum { MOST_WORDS = 3 };
    bool is_narrow = !page_is_beside(ui);
    bool is_short = is_narrow || ui->m.is_compact || node->choices.count > MOST_WORDS;
    for (uint16_t i = 0; i < node->choices.count; i++) {
        if (i != leading) {
            go_button(ui, i, false, is_short);
        }
    }
    if (leading < node->choices.count) {
        go_button(ui, (uint16_t)leading, true, ui->m.is_large_text);
    }
}

void workshop_show_node(Ui *ui, const ScreenView *view, const StepView *step, const StoryNode *node)
{
    const Workshop *workshop = &view->session->staff.workshop;
    const Story *story = step->ref.step->data;
    uint32_t leading = group_tally_leading(&workshop->hands);
    workshop_show_top(ui, view,
                      str_fill(ui->in.arena, ui_phrase(ui, PHRASE_UI_STORY_PART),
                               (const Str[]){ui_words(ui, &story->title), ui_number(ui, node->part),
                                             ui_number(ui, story_parts(story))},
                               3));
    page_body_begin(ui, page_is_beside(ui) ? FLOW_ROW : FLOW_COLUMN, 40);
    chat_phone_for_group(ui, story, step->state);
    page_region_begin(ui, 16);
    chat_inline(ui, story, step->state);
    ui_text(ui, STYLE_LABEL, 28, ui_phrase(ui, PHRASE_UI_WORKSHOP_FOR_CHARACTER), ui->topic->text);
    ui_title(ui, STYLE_H1, 50, ui_words(ui, &node->ask), ui_color(ui, COLOR_INK));
    for (uint16_t i = 0; i < node->choices.count; i++) {
        workshop_answer_row(ui, workshop,
                            &(GroupAnswer){.words = ui_words(ui, &node->choices.at[i].text),
                                           .index = i,
                                           .is_leading = i == leading});
    }
    workshop_discuss_card(ui, view);
    page_region_end(ui);
    page_body_end(ui);
    workshop_vote_bottom_begin(ui, view);
    if (!workshop_give_button(ui, workshop)) {
        ways_on(ui, node, leading);
    }
    workshop_vote_bottom_end(ui, view);
}
