/* Boxes without text: what a declared tree becomes, at 1920x1080 where a reference pixel is one. */
#include "frame.h"

enum { W = 1920, H = 1080 };

/* A box of fixed size. */
static Box *fixed(Ui *ui, int w, int h)
{
    return ui_space(ui, w, h);
}

/* Starts a tree of 400x300 at 100,50. */
static Ui *tree(void **state, BoxSpec spec)
{
    Ui *ui = frame_begin(*state, W, H);
    ui_tree(ui, spec, (Rect){100, 50, 400, 300});
    return ui;
}

static void a_column_sets_its_children_below_each_other(void **state)
{
    Ui *ui = tree(state, (BoxSpec){.flow = FLOW_COLUMN, .gap = 10, .pad = 20});
    Box *a = fixed(ui, 30, 40), *b = fixed(ui, 50, 60);
    ui_tree_end(ui);
    assert_rect(a->rect, 120, 70, 30, 40);
    assert_rect(b->rect, 120, 120, 50, 60);
}

static void a_row_sets_its_children_beside_each_other(void **state)
{
    Ui *ui = tree(state, (BoxSpec){.flow = FLOW_ROW, .gap = 10, .align = ALIGN_START});
    Box *a = fixed(ui, 30, 40), *b = fixed(ui, 50, 60);
    ui_tree_end(ui);
    assert_rect(a->rect, 100, 50, 30, 40);
    assert_rect(b->rect, 140, 50, 50, 60);
}

static void a_stack_sets_its_children_on_each_other(void **state)
{
    Ui *ui = tree(state, (BoxSpec){.flow = FLOW_STACK, .align = ALIGN_START});
    Box *a = fixed(ui, 30, 40), *b = fixed(ui, 50, 60);
    ui_tree_end(ui);
    assert_rect(a->rect, 100, 50, 30, 40);
    assert_rect(b->rect, 100, 50, 50, 60);
}

static void children_without_a_size_fill_across(void **state)
{
    Ui *ui = tree(state, (BoxSpec){.flow = FLOW_COLUMN});
    Box *a = ui_begin(ui, (BoxSpec){.min_h = 40});
    ui_end(ui);
    ui_tree_end(ui);
    assert_rect(a->rect, 100, 50, 400, 40);
}

static void children_of_a_row_fill_its_height(void **state)
{
    Ui *ui = tree(state, (BoxSpec){.flow = FLOW_ROW});
    Box *a = ui_begin(ui, (BoxSpec){.min_w = 40});
    ui_end(ui);
    ui_tree_end(ui);
    assert_rect(a->rect, 100, 50, 40, 300);
}

static void what_grows_in_a_row_shares_what_is_left(void **state)
{
    Ui *ui = tree(state, (BoxSpec){.flow = FLOW_ROW, .gap = 10});
    Box *one = ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_end(ui);
    fixed(ui, 80, 10);
    Box *two = ui_begin(ui, (BoxSpec){.grow_w = 2});
    ui_end(ui);
    ui_tree_end(ui);
    assert_rect(one->rect, 100, 50, 100, 300);
    assert_rect(two->rect, 300, 50, 200, 300);
}

static void what_grows_in_a_column_shares_what_is_left(void **state)
{
    Ui *ui = tree(state, (BoxSpec){.flow = FLOW_COLUMN});
    Box *one = ui_begin(ui, (BoxSpec){.grow_h = 1});
    ui_end(ui);
    fixed(ui, 10, 60);
    Box *three = ui_begin(ui, (BoxSpec){.grow_h = 3});
    ui_end(ui);
    ui_tree_end(ui);
    assert_rect(one->rect, 100, 50, 400, 60);
    assert_rect(three->rect, 100, 170, 400, 180);
}

static void no_pixel_is_lost_when_shares_do_not_divide(void **state)
{
    Box *boxes[7];
    Ui *ui = tree(state, (BoxSpec){.flow = FLOW_ROW});
    for (int i = 0; i < 7; i++) {
        boxes[i] = ui_begin(ui, (BoxSpec){.grow_w = 1});
        ui_end(ui);
    }
    ui_tree_end(ui);
    assert_int_equal(boxes[6]->rect.x + boxes[6]->rect.w, 500);
}

static void a_width_is_kept_between_least_and_most(void **state)
{
    Ui *ui = tree(state, (BoxSpec){.flow = FLOW_COLUMN});
    Box *most = ui_begin(ui, (BoxSpec){.max_w = 90, .min_h = 1});
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
    Box *least = ui_begin(ui, (BoxSpec){.min_w = 70, .min_h = 1});
    fixed(ui, 20, 1);
    ui_end(ui);
    ui_end(ui);
    ui_tree_end(ui);
    assert_int_equal(most->rect.w, 90);
    assert_int_equal(least->rect.w, 70);
}

static void a_box_fits_its_content_and_its_pads(void **state)
{
    Ui *ui = tree(state, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_START});
    Box *box = ui_begin(ui, (BoxSpec){.pad = 1,
                                      .pad_x = 10,
                                      .pad_y = 20,
                                      .pad_left = 100,
                                      .pad_top = 2,
                                      .pad_right = 4,
                                      .pad_bottom = 8,
                                      .edge_h = 6});
    Box *inside = fixed(ui, 30, 40);
    ui_end(ui);
    ui_tree_end(ui);
    assert_rect(box->rect, 100, 50, 30 + 2 + 20 + 104, 40 + 2 + 40 + 10 + 6);
    assert_rect(inside->rect, 100 + 111, 50 + 23, 30, 40);
}

static Box *aligned(void **state, BoxSpec spec)
{
    Ui *ui = tree(state, spec);
    Box *box = fixed(ui, 40, 30);
    ui_tree_end(ui);
    return box;
}

static void a_column_aligns_across(void **state)
{
    BoxSpec spec = {.flow = FLOW_COLUMN, .align = ALIGN_CENTER};
    assert_rect(aligned(state, spec)->rect, 280, 50, 40, 30);
    spec.align = ALIGN_END;
    assert_rect(aligned(state, spec)->rect, 460, 50, 40, 30);
}

static void a_row_aligns_across(void **state)
{
    BoxSpec spec = {.flow = FLOW_ROW, .align = ALIGN_CENTER};
    assert_rect(aligned(state, spec)->rect, 100, 185, 40, 30);
    spec.align = ALIGN_END;
    assert_rect(aligned(state, spec)->rect, 100, 320, 40, 30);
}

static void a_stack_aligns_both_ways(void **state)
{
    BoxSpec spec = {.flow = FLOW_STACK, .align = ALIGN_CENTER, .justify = PACK_CENTER};
    assert_rect(aligned(state, spec)->rect, 280, 185, 40, 30);
    spec.align = ALIGN_END;
    spec.justify = PACK_END;
    assert_rect(aligned(state, spec)->rect, 460, 320, 40, 30);
}

/* Where the first and the last of three children of 40x30 begin along the flow. */
static void check_justify(void **state, Flow flow, Justify justify, int first, int last)
{
    Ui *ui =
        tree(state, (BoxSpec){.flow = flow, .align = ALIGN_START, .justify = justify, .gap = 10});
    Box *a = fixed(ui, 40, 30);
    fixed(ui, 40, 30);
    Box *c = fixed(ui, 40, 30);
    ui_tree_end(ui);
    assert_int_equal(flow == FLOW_ROW ? a->rect.x : a->rect.y, first);
    assert_int_equal(flow == FLOW_ROW ? c->rect.x : c->rect.y, last);
}

static void a_row_is_packed_along_itself(void **state)
{
    check_justify(state, FLOW_ROW, PACK_START, 100, 200);
    check_justify(state, FLOW_ROW, PACK_CENTER, 230, 330);
    check_justify(state, FLOW_ROW, PACK_END, 360, 460);
    check_justify(state, FLOW_ROW, PACK_BETWEEN, 100, 460);
}

static void a_column_is_packed_along_itself(void **state)
{
    check_justify(state, FLOW_COLUMN, PACK_START, 50, 130);
    check_justify(state, FLOW_COLUMN, PACK_CENTER, 145, 225);
    check_justify(state, FLOW_COLUMN, PACK_END, 240, 320);
    check_justify(state, FLOW_COLUMN, PACK_BETWEEN, 50, 320);
}

static void a_row_that_wraps_goes_on_in_a_new_line(void **state)
{
    Box *boxes[5];
    Ui *ui = tree(state, (BoxSpec){.flow = FLOW_COLUMN});
    Box *row = ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 20, .wraps = true});
    for (int i = 0; i < 5; i++) {
        boxes[i] = fixed(ui, 120, i == 1 ? 60 : 40);
    }
    ui_end(ui);
    Box *after = fixed(ui, 10, 10);
    ui_tree_end(ui);
    assert_rect(boxes[2]->rect, 380, 50, 120, 40);
    assert_rect(boxes[3]->rect, 100, 50 + 60 + 20, 120, 40);
    assert_int_equal(row->rect.h, 60 + 20 + 40);
    assert_int_equal(after->rect.y, 50 + 120);
}

static void a_child_wider_than_its_column_is_cut_to_it(void **state)
{
    Ui *ui = tree(state, (BoxSpec){.flow = FLOW_COLUMN, .pad = 10});
    Box *wide = fixed(ui, 900, 30);
    ui_tree_end(ui);
    assert_rect(wide->rect, 110, 60, 380, 30);
}

static void a_small_target_is_as_large_as_a_finger_needs(void **state)
{
    Frame *frame = *state;
    Ui *ui = frame_begin(frame, 480, 270);
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN, .align = ALIGN_START}, (Rect){0, 0, 480, 270});
    Box *fits = ui_begin(ui, (BoxSpec){.is_touch = true});
    ui_end(ui);
    Box *sized = ui_begin(ui, (BoxSpec){.w = 72, .h = 72, .is_touch = true});
    ui_end(ui);
    ui_tree_end(ui);
    assert_rect(fits->rect, 0, 0, SCALE_TOUCH_FLOOR_PX, SCALE_TOUCH_FLOOR_PX);
    assert_rect(sized->rect, 0, SCALE_TOUCH_FLOOR_PX, SCALE_TOUCH_FLOOR_PX, SCALE_TOUCH_FLOOR_PX);
}

static void row(Ui *ui, uint16_t index)
{
    Press press = {.name = "row", .index = index, .on_press = {.kind = INTENT_PICK}};
    ui_begin(ui, (BoxSpec){.w = 400, .h = 60, .press = press});
    ui_end(ui);
}

/* Ten rows of 60 in a region between two bars of 50. */
static void declare_region(Ui *ui)
{
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN}, (Rect){0, 0, 400, 300});
    fixed(ui, 400, 50);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .grow_h = 1, .scrolls = "page"});
    for (int i = 0; i < 10; i++) {
        row(ui, (uint16_t)i);
    }
    ui_end(ui);
    fixed(ui, 400, 50);
    ui_tree_end(ui);
}

static void a_region_takes_what_is_left_and_scrolls_the_rest(void **state)
{
    Frame *frame = *state;
    frame_settle(frame, W, H, declare_region);
    const ScrollState *region = ui_scroll(&frame->ui, "page");
    assert_int_equal(region->view_h, 200);
    assert_int_equal(region->content_h, 600);
    assert_int_equal(region->below, 7);
    assert_int_equal(frame_item(frame, "row", 0)->rect.y, 50);
}

static void a_region_shows_its_rows_from_its_offset_on(void **state)
{
    Frame *frame = *state;
    frame_settle(frame, W, H, declare_region);
    ui_top_scroll(&frame->memory)->offset = 120;
    frame_settle(frame, W, H, declare_region);
    assert_int_equal(frame_item(frame, "row", 0)->rect.y, 50 - 120);
    assert_int_equal(frame_item(frame, "row", 9)->rect.y, 50 - 120 + 540);
}

static void a_region_never_scrolls_past_its_end(void **state)
{
    Frame *frame = *state;
    frame_settle(frame, W, H, declare_region);
    ui_top_scroll(&frame->memory)->offset = 401;
    frame_settle(frame, W, H, declare_region);
    assert_int_equal(frame_item(frame, "row", 9)->rect.y + 60, 250);
    assert_int_equal(ui_scroll(&frame->ui, "page")->below, 0);
}

static void declare_short_region(Ui *ui)
{
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN}, (Rect){0, 0, 400, 300});
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .grow_h = 1, .scrolls = "page"});
    row(ui, 0);
    ui_end(ui);
    ui_tree_end(ui);
}

static void a_region_that_fits_does_not_scroll(void **state)
{
    Frame *frame = *state;
    frame_settle(frame, W, H, declare_short_region);
    assert_null(ui_top_scroll(&frame->memory));
    assert_int_equal(frame_item(frame, "row", 0)->rect.y, 0);
}

static void a_chat_leaves_out_its_first_lines(void **state)
{
    Box *lines[5];
    Ui *ui = tree(state, (BoxSpec){.flow = FLOW_COLUMN});
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = 10, .grow_h = 1, .drops_first = true});
    for (int i = 0; i < 5; i++) {
        lines[i] = fixed(ui, 100, 90);
    }
    ui_end(ui);
    ui_tree_end(ui);
    assert_true(lines[0]->is_dropped && lines[1]->is_dropped && !lines[2]->is_dropped);
    assert_rect(lines[2]->rect, 100, 50, 100, 90);
    assert_rect(lines[4]->rect, 100, 250, 100, 90);
}

static void a_chat_leaves_out_as_few_lines_as_it_must(void **state)
{
    Box *lines[6];
    Ui *ui = tree(state, (BoxSpec){.flow = FLOW_COLUMN, .gap = 20, .drops_first = true});
    for (int i = 0; i < 6; i++) {
        lines[i] = fixed(ui, 100, 60);
    }
    ui_tree_end(ui);
    assert_true(lines[1]->is_dropped && !lines[2]->is_dropped);
    assert_rect(lines[5]->rect, 100, 290, 100, 60);
}

static void a_chat_keeps_its_last_line_however_long(void **state)
{
    Ui *ui = tree(state, (BoxSpec){.flow = FLOW_COLUMN});
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .grow_h = 1, .drops_first = true});
    Box *first = fixed(ui, 100, 90), *last = fixed(ui, 100, 900);
    ui_end(ui);
    ui_tree_end(ui);
    assert_true(first->is_dropped);
    assert_false(last->is_dropped);
}

static void a_shift_moves_what_is_seen_and_not_the_layout(void **state)
{
    Frame *frame = *state;
    Press press = {.role = ROLE_BUTTON, .name = "it", .on_press = {.kind = INTENT_NEXT}};
    Ui *ui = tree(state, (BoxSpec){.flow = FLOW_COLUMN, .shift_x = 30});
    Box *box = ui_begin(ui, (BoxSpec){.w = 60, .h = 60, .shift_y = -20, .press = press});
    ui_end(ui);
    ui_tree_end(ui);
    assert_rect(box->rect, 100, 50, 60, 60);
    assert_rect(frame_item(frame, "it", 0)->rect, 130, 30, 60, 60);
}

static void lengths_shrink_with_the_window(void **state)
{
    Ui *ui = frame_begin(*state, W / 2, H / 2);
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN, .pad = 20}, (Rect){0, 0, W / 2, H / 2});
    Box *box = fixed(ui, 100, 50);
    ui_tree_end(ui);
    assert_rect(box->rect, 10, 10, 50, 25);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_FRAME(a_column_sets_its_children_below_each_other),
        WITH_FRAME(a_row_sets_its_children_beside_each_other),
        WITH_FRAME(a_stack_sets_its_children_on_each_other),
        WITH_FRAME(children_without_a_size_fill_across),
        WITH_FRAME(children_of_a_row_fill_its_height),
        WITH_FRAME(what_grows_in_a_row_shares_what_is_left),
        WITH_FRAME(what_grows_in_a_column_shares_what_is_left),
        WITH_FRAME(no_pixel_is_lost_when_shares_do_not_divide),
        WITH_FRAME(a_width_is_kept_between_least_and_most),
        WITH_FRAME(a_box_fits_its_content_and_its_pads),
        WITH_FRAME(a_column_aligns_across),
        WITH_FRAME(a_row_aligns_across),
        WITH_FRAME(a_stack_aligns_both_ways),
        WITH_FRAME(a_row_is_packed_along_itself),
        WITH_FRAME(a_column_is_packed_along_itself),
        WITH_FRAME(a_row_that_wraps_goes_on_in_a_new_line),
        WITH_FRAME(a_child_wider_than_its_column_is_cut_to_it),
        WITH_FRAME(a_small_target_is_as_large_as_a_finger_needs),
        WITH_FRAME(a_region_takes_what_is_left_and_scrolls_the_rest),
        WITH_FRAME(a_region_shows_its_rows_from_its_offset_on),
        WITH_FRAME(a_region_never_scrolls_past_its_end),
        WITH_FRAME(a_region_that_fits_does_not_scroll),
        WITH_FRAME(a_chat_leaves_out_its_first_lines),
        WITH_FRAME(a_chat_leaves_out_as_few_lines_as_it_must),
        WITH_FRAME(a_chat_keeps_its_last_line_however_long),
        WITH_FRAME(a_shift_moves_what_is_seen_and_not_the_layout),
        WITH_FRAME(lengths_shrink_with_the_window),
    };
    return cmocka_run_group_tests_name("layout", tests, NULL, NULL);
}
