/* Every state of every screen keeps the rules of the layout in the windows that are seen most, in
 * every language, size of text and theme; and every picture that one of them asks for is there. The
 * other windows: fit_sizes_test.c, which runs beside this one. */
#include "looks.h"
#include "pictures_fake.h"

#include "aman/base/file.h"

static void check_window(void **state, int w, int h)
{
    Gallery *gallery = *state;
    size_t problems = 0, variants = TEXT_STEP_COUNT * LANG_COUNT;
    gallery->w = w;
    gallery->h = h;
    for (size_t i = 0; i < variants; i++) {
        gallery->lang = (Lang)(i % LANG_COUNT);
        gallery->look.text_step = (uint8_t)(i / LANG_COUNT);
        /* The themes one after the other: the second finds its letters drawn. */
        for (size_t j = 0; j < gallery->count * THEME_COUNT && problems < LOOKS_SHOWN_MAX; j++) {
            gallery->look.theme = (uint8_t)(j % THEME_COUNT);
            problems += looks_at_state(gallery, &gallery->states[j / THEME_COUNT]);
        }
    }
    gallery->lang = LANG_ID;
    gallery->look = (Look){0};
    if (problems > 0) {
        fail_msg("the layout is broken");
    }
}

static void every_state_fits_into_1024x600(void **state)
{
    check_window(state, 1024, 600);
}

static void every_state_fits_into_1366x768(void **state)
{
    check_window(state, 1366, 768);
}

static void every_state_fits_into_1920x1080(void **state)
{
    check_window(state, 1920, 1080);
}

static void every_state_fits_into_1080x1920(void **state)
{
    check_window(state, 1080, 1920);
}

static void every_state_fits_into_3840x2160(void **state)
{
    check_window(state, 3840, 2160);
}

static void every_picture_that_a_screen_asked_for_is_there(void **state)
{
    const Gallery *gallery = *state;
    const Pictures *pictures = gallery->stage->pictures;
    size_t missing = 0;
    assert_true(pictures_asked(pictures) > 40);
    for (size_t i = 0; i < pictures_asked(pictures); i++) {
        if (!file_exists(pictures_asked_at(pictures, i))) {
            print_error("missing: %s\n", pictures_asked_at(pictures, i));
            missing++;
        }
    }
    assert_int_equal(missing, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_state_fits_into_1024x600),
        cmocka_unit_test(every_state_fits_into_1366x768),
        cmocka_unit_test(every_state_fits_into_1920x1080),
        cmocka_unit_test(every_state_fits_into_1080x1920),
        cmocka_unit_test(every_state_fits_into_3840x2160),
        cmocka_unit_test(every_picture_that_a_screen_asked_for_is_there),
    };
    return cmocka_run_group_tests_name("fit", tests, gallery_setup, gallery_teardown);
}
