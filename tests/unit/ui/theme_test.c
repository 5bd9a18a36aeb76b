/* How lengths and letters follow the window and the learner's settings. */
#include "../support.h"

#include "aman/ui/theme.h"

static int text_px(int w, int h, int percent, TextStyle style)
{
    Metrics m = metrics_for(w, h, percent);
    return metrics_form(&m, style, 0).size_px;
}

static void a_reference_pixel_is_one_at_the_reference_size(void **state)
{
    (void)state;
    Metrics landscape = metrics_for(1920, 1080, 100), portrait = metrics_for(1080, 1920, 100);
    assert_int_equal(landscape.scale_1000, 1000);
    assert_int_equal(portrait.scale_1000, 1000);
    assert_int_equal(metrics_px(&landscape, 37), 37);
}

static void the_shorter_side_decides_the_scale(void **state)
{
    (void)state;
    assert_int_equal(metrics_for(3840, 1080, 100).scale_1000, 1000);
    assert_int_equal(metrics_for(1366, 768, 100).scale_1000, 711);
    assert_int_equal(metrics_for(3840, 2160, 100).scale_1000, 2000);
}

static void a_length_that_is_not_nothing_is_at_least_a_pixel(void **state)
{
    (void)state;
    Metrics m = metrics_for(480, 270, 100);
    assert_int_equal(metrics_px(&m, 1), 1);
    assert_int_equal(metrics_px(&m, -1), -1);
    assert_int_equal(metrics_px(&m, 0), 0);
}

static void lengths_round_alike_in_both_directions(void **state)
{
    (void)state;
    Metrics m = metrics_for(1366, 768, 100);
    for (int length = 1; length < 400; length++) {
        assert_int_equal(metrics_px(&m, -length), -metrics_px(&m, length));
    }
}

static void windows_under_four_fifths_are_compact(void **state)
{
    (void)state;
    assert_true(metrics_for(1535, 864, 100).is_compact);
    assert_false(metrics_for(1536, 864, 100).is_compact);
}

static void higher_than_wide_is_portrait(void **state)
{
    (void)state;
    assert_true(metrics_for(1080, 1920, 100).is_portrait);
    assert_false(metrics_for(1920, 1080, 100).is_portrait);
    assert_false(metrics_for(1000, 1000, 100).is_portrait);
}

static void text_is_large_from_one_and_a_half_on(void **state)
{
    (void)state;
    assert_false(metrics_for(1920, 1080, 125).is_large_text);
    assert_true(metrics_for(1920, 1080, 150).is_large_text);
}

static void no_text_is_under_the_floor(void **state)
{
    (void)state;
    for (int style = 0; style < STYLE_COUNT; style++) {
        assert_in_range(text_px(320, 240, 100, (TextStyle)style), SCALE_TEXT_FLOOR_PX, 60);
    }
}

static void text_grows_with_its_setting(void **state)
{
    (void)state;
    assert_int_equal(text_px(1920, 1080, 100, STYLE_BODY), 32);
    assert_int_equal(text_px(1920, 1080, 150, STYLE_BODY), 48);
    assert_int_equal(text_px(1920, 1080, 200, STYLE_BODY), 64);
}

static void titles_grow_half_as_fast(void **state)
{
    (void)state;
    assert_int_equal(text_px(1920, 1080, 100, STYLE_H1), 58);
    assert_int_equal(text_px(1920, 1080, 200, STYLE_H1), 87);
}

static void text_of_small_windows_is_a_little_larger(void **state)
{
    (void)state;
    /* 32 * 0.711 * 1.14 */
    assert_int_equal(text_px(1366, 768, 100, STYLE_BODY), 26);
}

/* In thousandths of the page that the design is made for. */
static int share_of_page(int w, int h, TextStyle style)
{
    Metrics small = metrics_for(w, h, 200), design = metrics_for(1080, 1920, 200);
    return metrics_form(&small, style, 100).size_px * 1000 * 1000 / small.scale_1000 /
           metrics_form(&design, style, 100).size_px;
}

static void letters_of_a_narrow_page_are_no_wider_than_it_is_made_for(void **state)
{
    static const int SIZES[][2] = {{600, 1024}, {768, 1366}, {800, 1280}, {860, 1535}};
    (void)state;
    for (size_t i = 0; i < sizeof SIZES / sizeof *SIZES; i++) {
        assert_in_range(share_of_page(SIZES[i][0], SIZES[i][1], STYLE_BODY), 990, 1010);
        assert_in_range(share_of_page(SIZES[i][0], SIZES[i][1], STYLE_H1), 990, 1010);
    }
}

static void the_line_of_a_style_is_as_high_as_the_design_says(void **state)
{
    (void)state;
    Metrics m = metrics_for(1920, 1080, 100);
    for (int style = 0; style < STYLE_COUNT; style++) {
        TextForm form = metrics_form(&m, (TextStyle)style, 0);
        int line = TOKEN_STYLES[style].size * TOKEN_STYLES[style].line_1000;
        assert_in_range(form.line_px * 1000 + 500, line, line + 1000);
    }
}

static void each_style_is_set_in_its_own_font(void **state)
{
    (void)state;
    Metrics m = metrics_for(1920, 1080, 100);
    assert_int_equal(metrics_form(&m, STYLE_BODY, 0).face, FACE_MEDIUM);
    assert_int_equal(metrics_form(&m, STYLE_LABEL, 0).face, FACE_BOLD);
    assert_int_equal(metrics_form(&m, STYLE_H1, 0).face, FACE_TITLE);
    assert_int_equal(metrics_form(&m, STYLE_H3, 0).face, FACE_TITLE_BOLD);
}

static void the_page_stands_in_the_middle_of_a_wide_window(void **state)
{
    (void)state;
    Rect frame = metrics_for(3840, 1080, 100).frame;
    assert_in_range(frame.w, 1920, 1921);
    assert_in_range(2 * frame.x + frame.w, 3839, 3841);
    assert_int_equal(frame.h, 1080);
}

static void the_page_takes_a_third_more_of_a_high_window(void **state)
{
    (void)state;
    Rect frame = metrics_for(1920, 1400, 100).frame, higher = metrics_for(1920, 1900, 100).frame;
    assert_int_equal(frame.h, 1400);
    assert_in_range(higher.h, 1439, 1441);
    assert_in_range(2 * higher.y + higher.h, 1899, 1901);
}

static void the_page_is_never_outside_the_window(void **state)
{
    (void)state;
    for (int w = 320; w < 4000; w += 37) {
        for (int h = 240; h < 2200; h += 53) {
            Rect frame = metrics_for(w, h, 100).frame;
            assert_true(rect_holds((Rect){0, 0, w, h}, frame, 0));
        }
    }
}

static void a_topic_is_found_by_its_name(void **state)
{
    (void)state;
    Theme theme = theme_named(false);
    for (int i = 0; i < TOPIC_COUNT; i++) {
        assert_ptr_equal(theme_topic(&theme, str_from_c(theme.topics[i].name)), &theme.topics[i]);
    }
}

static void an_unknown_topic_looks_like_the_first(void **state)
{
    (void)state;
    Theme theme = theme_named(true);
    assert_ptr_equal(theme_topic(&theme, STR("nothing")), &theme.topics[0]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_reference_pixel_is_one_at_the_reference_size),
        cmocka_unit_test(the_shorter_side_decides_the_scale),
        cmocka_unit_test(a_length_that_is_not_nothing_is_at_least_a_pixel),
        cmocka_unit_test(lengths_round_alike_in_both_directions),
        cmocka_unit_test(windows_under_four_fifths_are_compact),
        cmocka_unit_test(higher_than_wide_is_portrait),
        cmocka_unit_test(text_is_large_from_one_and_a_half_on),
        cmocka_unit_test(no_text_is_under_the_floor),
        cmocka_unit_test(text_grows_with_its_setting),
        cmocka_unit_test(titles_grow_half_as_fast),
        cmocka_unit_test(text_of_small_windows_is_a_little_larger),
        cmocka_unit_test(letters_of_a_narrow_page_are_no_wider_than_it_is_made_for),
        cmocka_unit_test(the_line_of_a_style_is_as_high_as_the_design_says),
        cmocka_unit_test(each_style_is_set_in_its_own_font),
        cmocka_unit_test(the_page_stands_in_the_middle_of_a_wide_window),
        cmocka_unit_test(the_page_takes_a_third_more_of_a_high_window),
        cmocka_unit_test(the_page_is_never_outside_the_window),
        cmocka_unit_test(a_topic_is_found_by_its_name),
        cmocka_unit_test(an_unknown_topic_looks_like_the_first),
    };
    return cmocka_run_group_tests_name("theme", tests, NULL, NULL);
}
