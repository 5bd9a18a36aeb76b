/* The layout checks: a good frame has no problem, and one seeded mistake of each kind is found as
 * that kind and nothing else. */
#include "frame.h"

#include "aman/ui/audit.h"

#include <string.h>

enum { W = 1920, H = 1080, PROBLEMS_MAX = 64 };

typedef void (*Seed)(Ui *ui);

static Str words(const char *text)
{
    return str_from_c(text);
}

static void nothing(Ui *ui)
{
    (void)ui;
}

/* A page as the screens make it, with `seed` in its body. */
static void declare(Ui *ui, Seed seed, bool has_help, int primaries)
{
    page_begin(ui, ui_color(ui, COLOR_PAGE));
    page_top_begin(ui);
    ui_home_tool(ui);
    ui_grow(ui);
    if (has_help) {
        ui_help_pill(ui);
    }
    page_top_end(ui);
    page_body_begin(ui, FLOW_COLUMN, 24);
    ui_title(ui, STYLE_H1, 0, words("Siapa yang menulis?"), ui_color(ui, COLOR_INK));
    for (uint16_t i = 0; i < 2; i++) {
        ui_option(ui, (Option){.press = {.name = "option",
                                         .index = i,
                                         .on_press = {.kind = INTENT_PICK, .index = i}},
                               .letter = (char)('A' + i),
                               .words = words("Seorang teman")});
    }
    seed(ui);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    ui_grow(ui);
    for (int i = 0; i < primaries; i++) {
        ui_button(ui, (Button){.kind = BUTTON_PRIMARY,
                               .words = words("Lanjut"),
                               .press = {.name = "forward",
                                         .index = (uint16_t)i,
                                         .on_press = {.kind = INTENT_NEXT}}});
    }
    page_bottom_end(ui);
    page_end(ui);
}

static size_t audit(Frame *frame, AuditProblem *problems)
{
    frame_end(frame);
    return audit_frame(&frame->ui, problems, PROBLEMS_MAX);
}

static void check_only(const AuditProblem *problems, size_t count, AuditKind kind)
{
    if (count == 0) {
        fail_msg("%s was not found", audit_word(kind));
    }
    for (size_t i = 0; i < count; i++) {
        if (problems[i].kind != kind) {
            fail_msg("%s was found instead of %s", audit_word(problems[i].kind), audit_word(kind));
        }
    }
}

/* The frame with `seed` has problems of `kind` and of no other kind. */
static void check_seed(void **state, Seed seed, AuditKind kind)
{
    AuditProblem problems[PROBLEMS_MAX];
    declare(frame_begin(*state, W, H), seed, true, 1);
    check_only(problems, audit(*state, problems), kind);
}

static void a_good_frame_has_no_problem(void **state)
{
    AuditProblem problems[PROBLEMS_MAX];
    declare(frame_begin(*state, W, H), nothing, true, 1);
    assert_int_equal(audit(*state, problems), 0);
}

static void long_word(Ui *ui)
{
    /* A box around it would be as wide as its word. */
    ui_begin(ui, (BoxSpec){.align = ALIGN_START});
    Box *text =
        ui_text(ui, STYLE_BODY, 0, words("mempertanggungjawabkan"), ui_color(ui, COLOR_INK));
    text->spec.w = 120;
    ui_end(ui);
}

static void a_word_wider_than_its_space_is_cut(void **state)
{
    check_seed(state, long_word, AUDIT_TEXT_CUT);
}

static void low_box(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.w = 200, .h = 90});
    Box *text = ui_text(ui, STYLE_BODY, 0, words("Empat baris yang tidak muat di sini sama sekali"),
                        ui_color(ui, COLOR_INK));
    text->spec.h = 90;
    ui_end(ui);
    ui_space(ui, 1, 160);
}

static void a_line_lower_than_its_space_is_cut(void **state)
{
    check_seed(state, low_box, AUDIT_TEXT_CUT);
}

static void two_texts_in_one_place(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK});
    ui_text(ui, STYLE_BODY, 0, words("Satu kalimat"), ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_BODY, 0, words("Dua kalimat"), ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static void texts_that_lie_on_each_other_are_found(void **state)
{
    check_seed(state, two_texts_in_one_place, AUDIT_TEXT_OVERLAP);
}

static void text_half_out_of_the_window(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.shift_x = -100});
    ui_text(ui, STYLE_BODY, 0, words("Satu kalimat"), ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static void text_that_leaves_the_window_is_found(void **state)
{
    check_seed(state, text_half_out_of_the_window, AUDIT_TEXT_OUTSIDE);
}

static void text_far_out_of_the_window(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.shift_x = 2 * W});
    ui_text(ui, STYLE_BODY, 0, words("Satu kalimat"), ui_color(ui, COLOR_INK));
    ui_end(ui);
}

static void text_that_nobody_can_see_is_found(void **state)
{
    check_seed(state, text_far_out_of_the_window, AUDIT_TEXT_OUTSIDE);
}

static void text_out_of_its_card(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW});
    ui_card(ui, (BoxSpec){.w = 200, .h = 80});
    ui_begin(ui, (BoxSpec){.shift_x = 60});
    ui_text(ui, STYLE_BODY, 0, words("Kalimat ini"), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
}

static void text_that_leaves_its_panel_is_found(void **state)
{
    check_seed(state, text_out_of_its_card, AUDIT_TEXT_OUTSIDE);
}

static void tiny_text(Ui *ui)
{
    Box *text = ui_text(ui, STYLE_BODY, 0, words("Catatan kaki"), ui_color(ui, COLOR_INK));
    text->form.size_px = SCALE_TEXT_FLOOR_PX - 1;
}

static void text_under_the_floor_is_found(void **state)
{
    check_seed(state, tiny_text, AUDIT_TEXT_SMALL);
}

static void target_of(Ui *ui, const char *name, uint16_t index, int w, int h)
{
    ui_begin(ui, (BoxSpec){.w = w,
                           .h = h,
                           .press = {.role = ROLE_BUTTON,
                                     .name = name,
                                     .index = index,
                                     .on_press = {.kind = INTENT_AGAIN}}});
    ui_end(ui);
}

static void narrow_target(Ui *ui)
{
    target_of(ui, "small", 0, SCALE_TOUCH_FLOOR_PX - 1, 100);
}

static void a_target_too_narrow_for_a_finger_is_found(void **state)
{
    check_seed(state, narrow_target, AUDIT_TARGET_SMALL);
}

static void low_target(Ui *ui)
{
    target_of(ui, "small", 0, 100, SCALE_TOUCH_FLOOR_PX - 1);
}

static void a_target_too_low_for_a_finger_is_found(void **state)
{
    check_seed(state, low_target, AUDIT_TARGET_SMALL);
}

static void two_targets_in_one_place(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK});
    target_of(ui, "one", 0, 100, 100);
    target_of(ui, "two", 0, 100, 100);
    ui_end(ui);
}

static void targets_that_lie_on_each_other_are_found(void **state)
{
    check_seed(state, two_targets_in_one_place, AUDIT_TARGET_OVERLAP);
}

static void two_targets_of_one_name(Ui *ui)
{
    target_of(ui, "same", 3, 100, 100);
    target_of(ui, "same", 3, 100, 100);
}

static void a_target_that_shares_its_name_is_unreachable(void **state)
{
    check_seed(state, two_targets_of_one_name, AUDIT_UNREACHABLE);
}

static void a_frame_without_help_is_found(void **state)
{
    AuditProblem problems[PROBLEMS_MAX];
    declare(frame_begin(*state, W, H), nothing, false, 1);
    check_only(problems, audit(*state, problems), AUDIT_NO_HELP);
}

static void two_ways_forward_are_found(void **state)
{
    AuditProblem problems[PROBLEMS_MAX];
    declare(frame_begin(*state, W, H), nothing, true, 2);
    check_only(problems, audit(*state, problems), AUDIT_TWO_PRIMARY);
}

static void too_many_shapes(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK});
    for (int i = 0; i < CMDS_MAX; i++) {
        ui_begin(ui, (BoxSpec){.w = 8, .h = 8, .fill = ink(ui_color(ui, COLOR_LINE))});
        ui_end(ui);
    }
    ui_end(ui);
}

static void more_shapes_than_the_list_holds_are_found(void **state)
{
    AuditProblem problems[PROBLEMS_MAX];
    Ui *ui = frame_begin(*state, W, H);
    declare(ui, nothing, true, 1);
    ui_tree(ui, (BoxSpec){0}, (Rect){0, 0, W, H});
    too_many_shapes(ui);
    ui_tree_end(ui);
    check_only(problems, audit(*state, problems), AUDIT_TOO_MANY);
}

static void more_items_than_the_list_holds_are_found(void **state)
{
    AuditProblem problems[PROBLEMS_MAX];
    Ui *ui = frame_begin(*state, W, H);
    declare(ui, nothing, true, 1);
    ui_over(ui); /* so that nothing of it can be found twice */
    ui_tree(ui, (BoxSpec){.flow = FLOW_ROW, .wraps = true}, (Rect){0, 0, W, H});
    for (uint16_t i = 0; i < ITEMS_MAX; i++) {
        target_of(ui, "many", i, 60, 60);
    }
    ui_tree_end(ui);
    check_only(problems, audit(*state, problems), AUDIT_TOO_MANY);
}

static void what_lies_under_a_panel_is_no_problem(void **state)
{
    AuditProblem problems[PROBLEMS_MAX];
    Ui *ui = frame_begin(*state, W, H);
    declare(ui, nothing, true, 1);
    ui_modal(ui);
    page_dialog_begin(ui, SIZE_MODAL_W, 44);
    ui_title(ui, STYLE_HERO, 0, words("Masih di sini?"), ui_color(ui, COLOR_INK));
    ui_button(ui, (Button){.kind = BUTTON_PRIMARY,
                           .words = words("Ya"),
                           .press = {.name = "stay", .on_press = {.kind = INTENT_CLOSE}}});
    page_dialog_end(ui);
    assert_int_equal(audit(*state, problems), 0);
}

static void each_layer_is_checked_by_itself(void **state)
{
    AuditProblem problems[PROBLEMS_MAX];
    Ui *ui = frame_begin(*state, W, H);
    declare(ui, nothing, true, 1);
    for (int layer = 0; layer < 2; layer++) {
        ui_over(ui);
        ui_tree(ui, (BoxSpec){.pad_top = 140, .pad_left = 80}, (Rect){0, 0, W, H});
        ui_title(ui, STYLE_H1, 0, words("Di atas halaman"), ui_color(ui, COLOR_INK));
        ui_tree_end(ui);
    }
    assert_int_equal(audit(*state, problems), 0);
}

static void tall_region(Ui *ui)
{
    page_region_begin(ui, 24);
    for (int i = 0; i < 30; i++) {
        ui_text(ui, STYLE_BODY, 0, words("Satu baris"), ui_color(ui, COLOR_INK));
    }
    page_region_end(ui);
}

static void declare_tall(Ui *ui)
{
    declare(ui, tall_region, true, 1);
}

static void text_that_is_scrolled_away_is_no_problem(void **state)
{
    AuditProblem problems[PROBLEMS_MAX];
    Frame *frame = *state;
    frame_settle(frame, W, H, declare_tall);
    assert_non_null(ui_top_scroll(&frame->memory));
    assert_int_equal(audit_frame(&frame->ui, problems, PROBLEMS_MAX), 0);
}

static void no_more_problems_are_given_than_there_is_room_for(void **state)
{
    AuditProblem problems[2] = {0};
    Frame *frame = *state;
    declare(frame_begin(frame, W, H), two_targets_of_one_name, false, 3);
    frame_end(frame);
    assert_int_equal(audit_frame(&frame->ui, problems, 1), 1);
    assert_null(problems[1].item);
}

static void a_problem_names_both_of_its_items(void **state)
{
    AuditProblem problems[PROBLEMS_MAX];
    declare(frame_begin(*state, W, H), two_targets_in_one_place, true, 1);
    assert_int_equal(audit(*state, problems), 1);
    assert_string_equal(problems[0].item->name, "one");
    assert_string_equal(problems[0].other->name, "two");
}

static void each_kind_has_a_word_of_its_own(void **state)
{
    (void)state;
    for (int i = 0; i < AUDIT_KINDS; i++) {
        assert_non_null(audit_word((AuditKind)i));
        for (int j = 0; j < i; j++) {
            assert_string_not_equal(audit_word((AuditKind)i), audit_word((AuditKind)j));
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_FRAME(a_good_frame_has_no_problem),
        WITH_FRAME(a_word_wider_than_its_space_is_cut),
        WITH_FRAME(a_line_lower_than_its_space_is_cut),
        WITH_FRAME(texts_that_lie_on_each_other_are_found),
        WITH_FRAME(text_that_leaves_the_window_is_found),
        WITH_FRAME(text_that_nobody_can_see_is_found),
        WITH_FRAME(text_that_leaves_its_panel_is_found),
        WITH_FRAME(text_under_the_floor_is_found),
        WITH_FRAME(a_target_too_narrow_for_a_finger_is_found),
        WITH_FRAME(a_target_too_low_for_a_finger_is_found),
        WITH_FRAME(targets_that_lie_on_each_other_are_found),
        WITH_FRAME(a_target_that_shares_its_name_is_unreachable),
        WITH_FRAME(a_frame_without_help_is_found),
        WITH_FRAME(two_ways_forward_are_found),
        WITH_FRAME(more_shapes_than_the_list_holds_are_found),
        WITH_FRAME(more_items_than_the_list_holds_are_found),
        WITH_FRAME(what_lies_under_a_panel_is_no_problem),
        WITH_FRAME(each_layer_is_checked_by_itself),
        WITH_FRAME(text_that_is_scrolled_away_is_no_problem),
        WITH_FRAME(no_more_problems_are_given_than_there_is_room_for),
        WITH_FRAME(a_problem_names_both_of_its_items),
        cmocka_unit_test(each_kind_has_a_word_of_its_own),
    };
    return cmocka_run_group_tests_name("audit", tests, NULL, NULL);
}
