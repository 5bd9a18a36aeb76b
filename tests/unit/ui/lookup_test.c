/* Words that can be looked up: a bold run becomes an item with a line below it, once on a page, and
 * only where a finger can press it alone. */
#include "frame.h"
#include "presses.h"

#include "aman/ui/audit.h"

#include <string.h>

enum { W = 1920, H = 1080, SMALL_W = 1024, SMALL_H = 600, PROBLEMS_MAX = 16 };

static const Lookup LOOKUPS[] = {{{"bujuk rayu", 10}, 4}, {{"tekanan", 7}, 2}};

static void text(Ui *ui, const char *words)
{
    ui_text(ui, STYLE_LEAD, 0, str_from_c(words), ui_color(ui, COLOR_INK));
}

/* A page whose body is `body`; `looked_up` as for ui_lookups(). */
static void page(Ui *ui, void (*body)(Ui *ui), int looked_up)
{
    ui_lookups(ui, LOOKUPS, 2, looked_up);
    page_begin(ui, ui_color(ui, COLOR_PAGE));
    page_top_begin(ui);
    ui_grow(ui);
    ui_help_pill(ui);
    page_top_end(ui);
    page_body_begin(ui, FLOW_COLUMN, 24);
    body(ui);
    page_body_end(ui);
    page_end(ui);
    ui_lookups(ui, NULL, 0, -1);
}

static Ui *show(Frame *frame, int w, int h, void (*body)(Ui *ui))
{
    page(frame_begin(frame, w, h), body, -1);
    frame_end(frame);
    return &frame->ui;
}

static size_t links_of(const Ui *ui, uint16_t index)
{
    size_t count = 0;
    for (size_t i = 0; i < ui->item_count; i++) {
        const Item *item = &ui->items[i];
        count += item->name && strcmp(item->name, "term") == 0 && item->index == index;
    }
    return count;
}

/* The line below `ink`, or NULL. */
static const Cmd *line_below(const Ui *ui, Rect ink)
{
    for (size_t i = 0; i < ui->cmd_count; i++) {
        const Cmd *cmd = &ui->cmds[i];
        if (cmd->kind == CMD_SHAPE && cmd->rect.x == ink.x && cmd->rect.w == ink.w &&
            cmd->rect.y + cmd->rect.h == ink.y + ink.h) {
            return cmd;
        }
    }
    return NULL;
}

static void one_word(Ui *ui)
{
    text(ui, "Namanya **Bujuk rayu**, dan itu **biasa**.");
}

static void a_marked_word_can_be_pressed(void **state)
{
    const Ui *ui = show(*state, W, H, one_word);
    const Item *item = ui_link(ui, 4);
    assert_non_null(item);
    assert_int_equal(item->role, ROLE_BUTTON);
    assert_int_equal(item->on_press.kind, INTENT_WORD);
    assert_int_equal(item->on_press.index, 4);
    assert_str(item->text, "Bujuk rayu");
    assert_ptr_equal(ui_first_link(ui), item);
}

static void a_word_that_can_be_pressed_has_a_line_in_the_colour_of_the_topic(void **state)
{
    const Ui *ui = show(*state, W, H, one_word);
    const Cmd *line = line_below(ui, ui_link(ui, 4)->ink);
    assert_non_null(line);
    assert_int_equal(line->rect.h, 4);
    assert_int_equal(line->color, ui->topic->text);
}

static void in_high_contrast_the_line_has_the_colour_of_what_can_be_done(void **state)
{
    Frame *frame = *state;
    frame->look.theme = THEME_HIGH_CONTRAST;
    const Ui *ui = show(frame, W, H, one_word);
    const Cmd *line = line_below(ui, ui_link(ui, 4)->ink);
    assert_non_null(line);
    assert_int_equal(line->color, ui_color(ui, COLOR_ACTION));
}

static void on_own_ground(Ui *ui)
{
    ui_text(ui, STYLE_LEAD, 0, STR("Ini **tekanan**."), 0xABCDEF);
}

static void words_of_another_colour_have_a_line_of_that_colour(void **state)
{
    const Ui *ui = show(*state, W, H, on_own_ground);
    assert_int_equal(line_below(ui, ui_link(ui, 2)->ink)->color, 0xABCDEF);
}

static void the_word_that_is_shown_has_a_ground(void **state)
{
    Frame *frame = *state;
    show(frame, W, H, one_word);
    size_t plain = frame->ui.cmd_count;
    assert_false(ui_link(&frame->ui, 4)->is_selected);
    page(frame_begin(frame, W, H), one_word, 4);
    frame_end(frame);
    assert_int_equal(frame->ui.cmd_count, plain + 1);
    assert_true(ui_link(&frame->ui, 4)->is_selected);
}

static void twice(Ui *ui)
{
    text(ui, "Ini **tekanan** dan **tekanan**.");
    text(ui, "**Tekanan** lagi.");
}

static void only_the_first_of_the_same_words_is_a_link(void **state)
{
    const Ui *ui = show(*state, W, H, twice);
    assert_int_equal(links_of(ui, 2), 1);
    assert_str(ui_link(ui, 2)->text, "tekanan");
}

static void in_a_button(Ui *ui)
{
    ui_option(ui, (Option){.press = {.name = "option", .on_press = {.kind = INTENT_PICK}},
                           .letter = 'A',
                           .words = STR("Ini **tekanan**")});
}

static void a_word_inside_a_button_is_not_a_link(void **state)
{
    const Ui *ui = show(*state, W, H, in_a_button);
    assert_null(ui_first_link(ui));
}

static void in_a_bar(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.is_bar = true});
    text(ui, "Ini **tekanan**");
    ui_end(ui);
}

static void a_word_in_a_bar_is_not_a_link(void **state)
{
    assert_null(ui_first_link(show(*state, W, H, in_a_bar)));
}

static void in_a_title(Ui *ui)
{
    ui_title(ui, STYLE_H1, 0, STR("Apa itu **tekanan**?"), ui_color(ui, COLOR_INK));
}

static void a_word_in_a_title_is_not_a_link(void **state)
{
    assert_null(ui_first_link(show(*state, W, H, in_a_title)));
}

static void not_marked(Ui *ui)
{
    text(ui, "Ini tekanan, **paling banyak** tiga.");
}

static void words_without_a_mark_and_other_bold_words_are_not_links(void **state)
{
    assert_null(ui_first_link(show(*state, W, H, not_marked)));
}

static void a_page_without_lookups_has_no_links(void **state)
{
    Frame *frame = *state;
    Ui *ui = frame_begin(frame, W, H);
    page_begin(ui, ui_color(ui, COLOR_PAGE));
    one_word(ui);
    page_end(ui);
    assert_null(ui_first_link(ui));
}

static void a_link_is_as_large_as_a_finger_needs(void **state)
{
    const Item *item = ui_link(show(*state, SMALL_W, SMALL_H, one_word), 4);
    assert_true(item->ink.h < SCALE_TOUCH_FLOOR_PX);
    assert_int_equal(item->rect.h, SCALE_TOUCH_FLOOR_PX);
    assert_true(rect_holds(item->rect, item->ink, 0));
}

static void close_button(Ui *ui)
{
    ui_button(ui, (Button){.words = STR("Lanjut"),
                           .press = {.name = "next", .on_press = {.kind = INTENT_NEXT}}});
}

/* A text that stands directly on a button. */
static void above_a_button(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN});
    text(ui, "Ini **tekanan**.");
    close_button(ui);
    ui_end(ui);
}

static void a_link_makes_way_for_a_button_below_it(void **state)
{
    const Ui *ui = show(*state, SMALL_W, SMALL_H, above_a_button);
    AuditProblem problems[PROBLEMS_MAX];
    const Item *item = ui_link(ui, 2);
    assert_non_null(item);
    assert_true(rect_holds(item->rect, item->ink, 0));
    assert_int_equal(audit_frame(ui, problems, PROBLEMS_MAX), 0);
}

static void between_buttons(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN});
    close_button(ui);
    text(ui, "Ini **tekanan**.");
    ui_button(ui, (Button){.kind = BUTTON_SECONDARY,
                           .words = STR("Kembali"),
                           .press = {.name = "back", .on_press = {.kind = INTENT_BACK}}});
    ui_end(ui);
}

static void a_word_without_room_for_a_finger_stays_bold(void **state)
{
    const Ui *ui = show(*state, SMALL_W, SMALL_H, between_buttons);
    AuditProblem problems[PROBLEMS_MAX];
    assert_null(ui_first_link(ui));
    assert_int_equal(audit_frame(ui, problems, PROBLEMS_MAX), 0);
}

static void in_two_lines(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.w = 300});
    text(ui, "Namanya **bujuk rayu**.");
    ui_end(ui);
    close_button(ui);
}

static void words_over_two_lines_are_one_link(void **state)
{
    const Ui *ui = show(*state, W, H, in_two_lines);
    AuditProblem problems[PROBLEMS_MAX];
    assert_int_equal(links_of(ui, 4), 2);
    const Item *first = ui_link(ui, 4), *second = first + 1;
    assert_int_equal(first->id, second->id);
    assert_false(first->is_more);
    assert_true(second->is_more);
    assert_true(second->ink.y > first->ink.y);
    assert_non_null(line_below(ui, first->ink));
    assert_non_null(line_below(ui, second->ink));
    assert_int_equal(audit_frame(ui, problems, PROBLEMS_MAX), 0);
}

static void tab_comes_to_a_link_over_two_lines_once(void **state)
{
    Frame *frame = *state;
    show(frame, W, H, in_two_lines);
    ItemId link = ui_link(&frame->ui, 4)->id;
    for (int i = 0; i < 2; i++) {
        hit(&frame->memory, KEY_TAB);
        assert_int_equal(frame->memory.focus == link, i == 0);
    }
    hit(&frame->memory, KEY_TAB_BACK);
    assert_int_equal(frame->memory.focus, link);
    hit(&frame->memory, KEY_TAB_BACK);
    assert_int_not_equal(frame->memory.focus, link);
}

static void either_line_of_a_link_can_be_pressed(void **state)
{
    Frame *frame = *state;
    show(frame, W, H, in_two_lines);
    const Item *link = ui_link(&frame->ui, 4);
    for (int i = 0; i < 2; i++) {
        Rect ink = link[i].ink;
        Intent intent = tap(&frame->memory, INPUT_TOUCH, ink.x + ink.w / 2, ink.y + ink.h / 2, 1);
        assert_int_equal(intent.kind, INTENT_WORD);
        assert_int_equal(intent.index, 4);
    }
}

static void two_words(Ui *ui)
{
    text(ui, "Ini **tekanan** dan **bujuk rayu**.");
}

static void g_opens_the_first_word_of_the_page(void **state)
{
    Frame *frame = *state;
    show(frame, W, H, two_words);
    Intent intent = ui_key(&frame->memory, KEY_LETTER, 'g', 1);
    assert_int_equal(intent.kind, INTENT_WORD);
    assert_int_equal(intent.index, 2);
    assert_stir(ui_key(&frame->memory, KEY_LETTER, '7', 1)); /* as the seventh option would */
}

static void with_an_own_g(Ui *ui)
{
    text(ui, "Ini **tekanan**.");
    ui_option(ui, (Option){.press = {.name = "option",
                                     .index = 6,
                                     .key = 'g',
                                     .on_press = {.kind = INTENT_PICK, .index = 6}},
                           .letter = 'G',
                           .words = STR("Ketujuh")});
}

static void g_stays_with_an_option_that_has_it(void **state)
{
    Frame *frame = *state;
    show(frame, W, H, with_an_own_g);
    assert_int_equal(ui_key(&frame->memory, KEY_LETTER, 'g', 1).kind, INTENT_PICK);
}

static void many_words(Ui *ui)
{
    for (int i = 0; i < LINKS_MAX + 4; i++) {
        ui_begin(ui, (BoxSpec){.w = 1});
        text(ui, i % 2 ? "**tekanan**" : "**bujuk rayu**");
        ui_end(ui);
    }
}

static void many_marks_are_bounded(void **state)
{
    const Ui *ui = show(*state, W, H, many_words);
    assert_int_equal(links_of(ui, 2), 1);
    assert_int_equal(links_of(ui, 4), 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_FRAME(a_marked_word_can_be_pressed),
        WITH_FRAME(a_word_that_can_be_pressed_has_a_line_in_the_colour_of_the_topic),
        WITH_FRAME(in_high_contrast_the_line_has_the_colour_of_what_can_be_done),
        WITH_FRAME(words_of_another_colour_have_a_line_of_that_colour),
        WITH_FRAME(the_word_that_is_shown_has_a_ground),
        WITH_FRAME(only_the_first_of_the_same_words_is_a_link),
        WITH_FRAME(a_word_inside_a_button_is_not_a_link),
        WITH_FRAME(a_word_in_a_bar_is_not_a_link),
        WITH_FRAME(a_word_in_a_title_is_not_a_link),
        WITH_FRAME(words_without_a_mark_and_other_bold_words_are_not_links),
        WITH_FRAME(a_page_without_lookups_has_no_links),
        WITH_FRAME(a_link_is_as_large_as_a_finger_needs),
        WITH_FRAME(a_link_makes_way_for_a_button_below_it),
        WITH_FRAME(a_word_without_room_for_a_finger_stays_bold),
        WITH_FRAME(words_over_two_lines_are_one_link),
        WITH_FRAME(tab_comes_to_a_link_over_two_lines_once),
        WITH_FRAME(either_line_of_a_link_can_be_pressed),
        WITH_FRAME(g_opens_the_first_word_of_the_page),
        WITH_FRAME(g_stays_with_an_option_that_has_it),
        WITH_FRAME(many_marks_are_bounded),
    };
    return cmocka_run_group_tests_name("lookups", tests, NULL, NULL);
}
