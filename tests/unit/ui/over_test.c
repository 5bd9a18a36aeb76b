/* A small panel over a page: a press outside of it, and what stays of the page below. */
#include "frame.h"
#include "presses.h"

enum { INSIDE_X = 150, OUTSIDE_X = 50, Y = 150 };

static void put_panel(UiMemory *memory)
{
    memory->inside = (Rect){100, 100, 100, 100};
    memory->on_outside = (Intent){.kind = INTENT_CLOSE};
}

static void a_press_outside_of_a_panel_closes_it(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_panel(&memory);
    assert_int_equal(tap(&memory, INPUT_TOUCH, OUTSIDE_X, Y, 1).kind, INTENT_CLOSE);
    assert_stir(tap(&memory, INPUT_TOUCH, INSIDE_X, Y, 1));
}

static void a_finger_that_slides_out_of_a_panel_does_not_close_it(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_panel(&memory);
    ui_pointer(&memory, (Pointer){INPUT_MOUSE, POINTER_DOWN, INSIDE_X, Y, 1});
    assert_stir(ui_pointer(&memory, (Pointer){INPUT_MOUSE, POINTER_UP, OUTSIDE_X, Y, 1}));
    ui_pointer(&memory, (Pointer){INPUT_MOUSE, POINTER_DOWN, OUTSIDE_X, Y, 1});
    assert_stir(ui_pointer(&memory, (Pointer){INPUT_MOUSE, POINTER_UP, INSIDE_X, Y, 1}));
}

static void what_can_be_pressed_outside_of_a_panel_is_pressed(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_panel(&memory);
    put_item(&memory, (Rect){0, 100, 80, 80}, INTENT_HELP, 0);
    assert_int_equal(tap(&memory, INPUT_TOUCH, OUTSIDE_X, Y, 1).kind, INTENT_HELP);
}

static void an_impatient_press_outside_of_a_panel_is_swallowed(void **state)
{
    UiMemory memory = {.page_ms = 1000};
    (void)state;
    put_panel(&memory);
    assert_nothing(tap(&memory, INPUT_TOUCH, OUTSIDE_X, Y, 1000 + PAGE_LOCK_MS - 1));
}

static void what_lies_over_a_panel_ends_its_outside(void **state)
{
    Frame *frame = *state;
    Ui *ui = frame_begin(frame, 1920, 1080);
    ui_outside(ui, (Rect){1, 2, 3, 4}, (Intent){.kind = INTENT_CLOSE});
    frame_end(frame);
    assert_int_equal(frame->memory.on_outside.kind, INTENT_CLOSE);
    assert_rect(frame->memory.inside, 1, 2, 3, 4);
    ui = frame_begin(frame, 1920, 1080);
    ui_outside(ui, (Rect){1, 2, 3, 4}, (Intent){.kind = INTENT_CLOSE});
    ui_over(ui);
    frame_end(frame);
    assert_int_equal(frame->memory.on_outside.kind, INTENT_NONE);
}

static void the_page_below_a_word_keeps_its_scroll_and_gets_its_focus_back(void **state)
{
    UiMemory memory = {.focus = 7};
    (void)state;
    put_region(&memory, 1000, 400)->offset = 300;
    ui_over_changed(&memory, OVER_NOTHING, OVER_TERM, 5);
    assert_int_equal(memory.focus, 0);
    assert_int_equal(memory.scrolls[0].offset, 300);
    memory.focus = 9;
    ui_over_changed(&memory, OVER_TERM, OVER_NOTHING, 6);
    assert_int_equal(memory.focus, 7);
    assert_int_equal(memory.scrolls[0].offset, 300);
    assert_int_equal(memory.page_ms, 6);
}

static void everything_else_over_a_page_is_a_page_of_its_own(void **state)
{
    static const Over WAYS[][2] = {{OVER_NOTHING, OVER_LOOK},
                                   {OVER_TERM, OVER_WORDS},
                                   {OVER_WORDS, OVER_NOTHING},
                                   {OVER_HELP, OVER_TERM}};
    (void)state;
    for (size_t i = 0; i < sizeof WAYS / sizeof *WAYS; i++) {
        UiMemory memory = {.focus = 7};
        put_region(&memory, 1000, 400)->offset = 300;
        ui_over_changed(&memory, WAYS[i][0], WAYS[i][1], 5);
        assert_int_equal(memory.focus, 0);
        assert_int_equal(memory.scrolls[0].offset, 0);
    }
}

static void a_tree_knows_its_height_and_can_be_moved(void **state)
{
    Frame *frame = *state;
    Ui *ui = frame_begin(frame, 1920, 1080);
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN, .pad = 10}, (Rect){0});
    Box *child = ui_begin(ui, (BoxSpec){.h = 80});
    ui_end(ui);
    assert_int_equal(ui_tree_height(ui, 500), 100);
    ui_tree_move(ui, (Rect){40, 50, 500, 100});
    ui_tree_end(ui);
    assert_rect(child->rect, 50, 60, 480, 80);
    assert_int_equal(ui_tree_height(ui, 500), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_press_outside_of_a_panel_closes_it),
        cmocka_unit_test(a_finger_that_slides_out_of_a_panel_does_not_close_it),
        cmocka_unit_test(what_can_be_pressed_outside_of_a_panel_is_pressed),
        cmocka_unit_test(an_impatient_press_outside_of_a_panel_is_swallowed),
        WITH_FRAME(what_lies_over_a_panel_ends_its_outside),
        cmocka_unit_test(the_page_below_a_word_keeps_its_scroll_and_gets_its_focus_back),
        cmocka_unit_test(everything_else_over_a_page_is_a_page_of_its_own),
        WITH_FRAME(a_tree_knows_its_height_and_can_be_moved),
    };
    return cmocka_run_group_tests_name("over a page", tests, NULL, NULL);
}
