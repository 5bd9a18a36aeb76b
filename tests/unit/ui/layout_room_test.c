/* What a row or a page does that has no room for all it holds: what grows, what stays, what is left
 * out, what folds and what is squeezed. At 1920x1080, where a reference pixel is one. */
#include "frame.h"

enum { W = 1920, H = 1080, INK = 0 };

#define SENTENCE "Ceritakan pada orang dewasa yang kamu percaya, kapan saja."

static Box *body(Ui *ui, const char *words)
{
    return ui_text(ui, STYLE_BODY, 0, str_from_c(words), INK);
}

static Box *growing(Ui *ui, const char *words)
{
    Box *box = ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .grow_w = 1});
    if (words) {
        body(ui, words);
    }
    ui_end(ui);
    return box;
}

static void what_grows_gets_at_least_its_longest_word(void **state)
{
    Ui *ui = frame_begin(*state, W, H);
    ui_tree(ui, (BoxSpec){.flow = FLOW_ROW}, (Rect){0, 0, 500, 600});
    Box *space = growing(ui, NULL), *button = growing(ui, "mempertanggungjawabkan");
    ui_tree_end(ui);
    assert_in_range(button->least_w, 251, 500);
    assert_int_equal(button->rect.w, button->least_w);
    assert_int_equal(space->rect.w, 500 - button->least_w);
}

static void a_width_that_is_given_holds_the_longest_word(void **state)
{
    Ui *ui = frame_begin(*state, W, H);
    ui_tree(ui, (BoxSpec){.flow = FLOW_ROW}, (Rect){0, 0, 900, 600});
    Box *box = ui_begin(ui, (BoxSpec){.w = 50, .pad_x = 10});
    Box *text = body(ui, "dan mempertanggungjawabkan");
    ui_end(ui);
    ui_tree_end(ui);
    assert_true(text->rect.w >= text->least_w);
    assert_int_equal(box->rect.w, text->rect.w + 20);
}

static void a_width_that_is_limited_holds_the_longest_word(void **state)
{
    Ui *ui = frame_begin(*state, W, H);
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN}, (Rect){0, 0, 900, 600});
    Box *box = ui_begin(ui, (BoxSpec){.max_w = 50, .pad_x = 10});
    Box *text = body(ui, "dan mempertanggungjawabkan");
    ui_end(ui);
    ui_tree_end(ui);
    assert_int_equal(text->rect.w, text->least_w);
    assert_int_equal(box->rect.w, text->rect.w + 20);
}

static void a_button_that_shrinks_stays_as_wide_as_a_finger(void **state)
{
    Ui *ui = frame_begin(*state, 600, 1024);
    ui_tree(ui, (BoxSpec){.flow = FLOW_ROW}, (Rect){0, 0, 150, 600});
    Box *button = ui_begin(ui, (BoxSpec){.is_touch = true});
    ui_icon(ui, "x_bold", 20, INK);
    ui_end(ui);
    body(ui, SENTENCE);
    ui_tree_end(ui);
    assert_int_equal(button->rect.w, SCALE_TOUCH_FLOOR_PX);
}

/* A button that may be left out. */
static Box *giving_way(Ui *ui, uint8_t way)
{
    Box *box = ui_begin(ui, (BoxSpec){.gives_way = way, .w = 60});
    ui_end(ui);
    return box;
}

static void a_row_without_room_leaves_out_what_gives_way(void **state)
{
    static const struct {
        int w;
        bool has_first, has_others;
    } ROWS[] = {{260, true, true}, {239, true, false}, {140, true, false}, {119, false, false}};
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Ui *ui = frame_begin(*state, W, H);
        ui_tree(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 10}, (Rect){0, 0, ROWS[i].w, 600});
        Box *first = giving_way(ui, 1), *second = giving_way(ui, 2);
        Box *kept = ui_space(ui, 50, 10), *third = giving_way(ui, 2);
        ui_tree_end(ui);
        assert_int_equal(first->is_dropped, !ROWS[i].has_first);
        assert_int_equal(second->is_dropped, !ROWS[i].has_others);
        assert_int_equal(third->is_dropped, !ROWS[i].has_others);
        assert_int_equal(kept->rect.x, 70 * (ROWS[i].has_first + ROWS[i].has_others));
    }
}

static void a_row_without_room_gives_up_space_between(void **state)
{
    for (int w = 110; w <= 140; w += 10) {
        Ui *ui = frame_begin(*state, W, H);
        ui_tree(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 40}, (Rect){0, 0, w, 600});
        Box *first = ui_space(ui, 50, 10), *second = ui_space(ui, 50, 10);
        ui_tree_end(ui);
        assert_int_equal(first->rect.w, 50);
        assert_int_equal(second->rect.x + second->rect.w, w);
    }
}

static void a_row_folds_where_its_longest_words_have_no_room(void **state)
{
    for (int w = 400; w <= 900; w += 500) {
        Ui *ui = frame_begin(*state, W, H);
        ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN}, (Rect){0, 0, w, 600});
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 10, .folds = true});
        Box *words = growing(ui, "mempertanggungjawabkan"), *values = ui_space(ui, 300, 80);
        ui_end(ui);
        ui_tree_end(ui);
        assert_int_equal(values->rect.x, w == 900 ? 600 : 0);
        assert_int_equal(values->rect.y, w == 900 ? 0 : words->rect.h + 10);
        assert_int_equal(words->rect.w, w == 900 ? 590 : 400);
    }
}

static void what_is_whole_stays_on_one_line(void **state)
{
    Ui *ui = frame_begin(*state, W, H);
    ui_tree(ui, (BoxSpec){.flow = FLOW_ROW}, (Rect){0, 0, 500, 600});
    body(ui, SENTENCE);
    ui_begin(ui, (BoxSpec){.is_whole = true});
    Box *text = body(ui, "Butuh bantuan?");
    ui_end(ui);
    ui_tree_end(ui);
    assert_int_equal(text->rect.h, text->form.line_px);
    assert_int_equal(text->rect.x + text->rect.w, 500);
}

static void a_tree_that_was_measured_before_is_placed_as_any_other(void **state)
{
    Box *growers[2][2], *padded[2];
    for (int is_measured = 0; is_measured <= 1; is_measured++) {
        Ui *ui = frame_begin(*state, W, H);
        ui_tree(ui, (BoxSpec){.flow = FLOW_ROW}, (Rect){0, 0, 600, 600});
        growers[is_measured][0] = growing(ui, "mempertanggungjawabkan");
        growers[is_measured][1] = growing(ui, "ya");
        padded[is_measured] = ui_begin(ui, (BoxSpec){.pad_x = 40});
        ui_end(ui);
        if (is_measured) {
            (void)ui_tree_height(ui, 300);
            (void)ui_tree_height(ui, 600);
        }
        ui_tree_end(ui);
    }
    assert_int_equal(growers[1][0]->rect.w, growers[0][0]->rect.w);
    assert_int_equal(growers[1][1]->rect.w, growers[0][1]->rect.w);
    assert_int_equal(padded[1]->rect.w, padded[0]->rect.w);
    assert_int_equal(padded[1]->rect.w, 80);
}

/* A page of three texts with space around them, and a picture or a region between. */
static Box *declare_page(Ui *ui, int h, const char *scrolls, Box **first)
{
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = 40, .pad_y = 50}, (Rect){0, 0, W, h});
    *first = body(ui, "Satu");
    ui_begin(ui, (BoxSpec){.grow_h = 1, .scrolls = scrolls});
    ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_calm"), 100, scrolls ? 900 : 10);
    ui_end(ui);
    Box *last = body(ui, "Tiga");
    ui_tree_end(ui);
    return last;
}

static void a_page_that_is_too_high_gives_up_space_between(void **state)
{
    Box *first, *last = declare_page(frame_begin(*state, W, H), 270, NULL, &first);
    assert_int_equal(first->rect.y, 50);
    assert_true(last->rect.y + last->rect.h <= 270);
    last = declare_page(frame_begin(*state, W, H), 200, NULL, &first);
    assert_in_range(first->rect.y, 20, 49);
    assert_true(last->rect.y + last->rect.h <= 200);
}

static void a_page_that_scrolls_keeps_its_space(void **state)
{
    Box *first, *last = declare_page(frame_begin(*state, W, H), 300, "page", &first);
    assert_int_equal(first->rect.y, 50);
    assert_int_equal(last->rect.y + last->rect.h, 250);
}

static void a_trial_tells_the_height_and_shows_nothing(void **state)
{
    Ui *ui = frame_begin(*state, W, H);
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN}, (Rect){0, 0, W, H});
    Trial tree = ui_trial(ui);
    Box *tried = body(ui, "Dua");
    int h = ui_trial_end(ui, tree, W);
    Box *text = body(ui, "Satu");
    ui_tree_end(ui);
    assert_int_equal(h, tried->form.line_px);
    assert_int_equal(text->rect.y, 0);
    assert_int_equal(ui->item_count, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_FRAME(what_grows_gets_at_least_its_longest_word),
        WITH_FRAME(a_width_that_is_given_holds_the_longest_word),
        WITH_FRAME(a_width_that_is_limited_holds_the_longest_word),
        WITH_FRAME(a_button_that_shrinks_stays_as_wide_as_a_finger),
        WITH_FRAME(a_row_without_room_leaves_out_what_gives_way),
        WITH_FRAME(a_row_without_room_gives_up_space_between),
        WITH_FRAME(a_row_folds_where_its_longest_words_have_no_room),
        WITH_FRAME(what_is_whole_stays_on_one_line),
        WITH_FRAME(a_tree_that_was_measured_before_is_placed_as_any_other),
        WITH_FRAME(a_page_that_is_too_high_gives_up_space_between),
        WITH_FRAME(a_page_that_scrolls_keeps_its_space),
        WITH_FRAME(a_trial_tells_the_height_and_shows_nothing),
    };
    return cmocka_run_group_tests_name("layout_room", tests, NULL, NULL);
}
