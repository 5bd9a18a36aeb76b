/* Cards that are swiped and rows that are sorted. */
#include "drag.h"
#include "frame.h"
#include "presses.h"

enum { ROW_H = 100, ROWS = 3, X = 50, LEFT_INDEX = 7, RIGHT_INDEX = 8, CARD_W = 600 };

/* Three rows below each other. */
static void put_rows(UiMemory *memory)
{
    for (int i = 0; i < ROWS; i++) {
        Item *row = put_item(memory, (Rect){0, i * ROW_H, 400, ROW_H}, INTENT_STIR, 0);
        row->drag = DRAG_SORT;
        row->place = (uint8_t)i;
    }
}

static Item *put_card(UiMemory *memory)
{
    Item *card = put_item(memory, (Rect){0, 0, CARD_W, 300}, INTENT_STIR, 0);
    card->drag = DRAG_SWIPE;
    card->on_way[ARROW_LEFT] = (Intent){.kind = INTENT_PICK, .index = LEFT_INDEX};
    card->on_way[ARROW_RIGHT] = (Intent){.kind = INTENT_PICK, .index = RIGHT_INDEX};
    return card;
}

/* The finger comes down at (x, y) and moves by (dx, dy), without leaving. */
static void hold(UiMemory *memory, int x, int y, int dx, int dy)
{
    ui_pointer(memory, (Pointer){INPUT_TOUCH, POINTER_DOWN, x, y, 0});
    ui_pointer(memory, (Pointer){INPUT_TOUCH, POINTER_MOVE, x + dx, y + dy, 0});
}

static Intent drag(UiMemory *memory, int x, int y, int dx, int dy)
{
    hold(memory, x, y, dx, dy);
    return ui_pointer(memory, (Pointer){INPUT_TOUCH, POINTER_UP, x + dx, y + dy, 0});
}

static void a_row_that_is_dragged_past_the_middle_takes_the_next_place(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_rows(&memory);
    Intent intent = drag(&memory, X, 50, 0, 60);
    assert_int_equal(intent.kind, INTENT_MOVE);
    assert_int_equal(intent.index, 0);
    assert_int_equal(intent.to, 1);
}

static void a_row_that_is_dragged_to_the_end_takes_the_last_place(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_rows(&memory);
    assert_int_equal(drag(&memory, X, 50, 0, 500).to, ROWS - 1);
}

static void a_row_that_is_dragged_a_little_stays(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_rows(&memory);
    assert_stir(drag(&memory, X, 50, 0, 40));
}

static void rows_that_made_room_do_not_change_the_target(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_rows(&memory);
    hold(&memory, X, 50, 0, 60);
    assert_int_equal(drag_target(&memory, &memory.items[0])->place, 1);
    /* As the next frame draws them: the held row under the finger, the second one in its place. */
    memory.items[0].rect.y += memory.items[0].shift_y = 60;
    memory.items[1].rect.y += memory.items[1].shift_y = -ROW_H;
    assert_int_equal(drag_target(&memory, &memory.items[0])->place, 1);
}

static void a_row_that_took_a_new_place_glides_there_from_under_the_finger(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_rows(&memory);
    drag(&memory, X, 50, 0, 60);
    assert_int_equal(memory.freed, memory.items[0].id);
    assert_int_equal(memory.freed_dy, 60 - ROW_H);
}

static void a_card_that_is_swiped_far_goes_to_that_side(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_card(&memory);
    assert_int_equal(drag(&memory, 300, 100, -120, 0).index, LEFT_INDEX);
    assert_int_equal(drag(&memory, 300, 100, 120, 0).index, RIGHT_INDEX);
}

static void a_card_that_is_swiped_a_little_springs_back(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_card(&memory);
    assert_stir(drag(&memory, 300, 100, 80, 0));
    assert_int_equal(memory.held, 0);
    assert_int_equal(memory.freed_dx, 80);
}

static void a_finger_that_rests_holds_nothing(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_card(&memory);
    hold(&memory, 300, 100, DRAG_SLACK_PX, 0);
    assert_int_equal(memory.held, 0);
}

/* How far to the right the frame at `now_ms` draws what was let go at 100, 80 pixels away. */
static int shift_at(Frame *frame, uint64_t now_ms, bool is_still, bool is_calm)
{
    int dx, dy;
    const Press press = {.name = "card"};
    frame->now_ms = now_ms;
    Ui *ui = frame_begin(frame, 1920, 1080);
    ui->in.is_still = is_still;
    ui->in.look.is_calm = is_calm;
    frame->memory.freed = ui_id(ui, "card", 0);
    frame->memory.freed_dx = 80;
    frame->memory.freed_ms = 100;
    ui_held(ui, &press, &dx, &dy);
    return dx;
}

static void what_was_let_go_comes_home(void **state)
{
    Frame *frame = *state;
    assert_in_range(shift_at(frame, 100, false, false), 79, 80);
    assert_in_range(shift_at(frame, 150, false, false), 10, 60);
    assert_int_equal(shift_at(frame, 100 + MOTION_BASE, false, false), 0);
}

static void with_calm_motion_what_was_let_go_is_home_at_once(void **state)
{
    assert_int_equal(shift_at(*state, 150, false, true), 0);
    assert_int_equal(shift_at(*state, 150, true, false), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_row_that_is_dragged_past_the_middle_takes_the_next_place),
        cmocka_unit_test(a_row_that_is_dragged_to_the_end_takes_the_last_place),
        cmocka_unit_test(a_row_that_is_dragged_a_little_stays),
        cmocka_unit_test(rows_that_made_room_do_not_change_the_target),
        cmocka_unit_test(a_row_that_took_a_new_place_glides_there_from_under_the_finger),
        cmocka_unit_test(a_card_that_is_swiped_far_goes_to_that_side),
        cmocka_unit_test(a_card_that_is_swiped_a_little_springs_back),
        cmocka_unit_test(a_finger_that_rests_holds_nothing),
        cmocka_unit_test(what_was_let_go_comes_home),
        cmocka_unit_test(with_calm_motion_what_was_let_go_is_home_at_once),
    };
    return cmocka_run_group_tests_name("drag", tests, frame_setup, frame_teardown);
}
