/* Every state of every screen keeps the rules of the layout, in every window, language, size of
 * text and theme; and every picture that one of them asks for is there. */
#include "pictures_fake.h"
#include "states.h"

#include "aman/base/file.h"
#include "aman/ui/audit.h"
#include "aman/ui/sizes.h"

enum { PROBLEMS_MAX = 16, PAGES_MAX = 30, SHOWN_MAX = 12 };

static const uint8_t TEXT_SIZES[] = {0, 1, 2, 3}; /* 100, 125, 150 and 200 percent */

static size_t report(const Gallery *gallery, const State *state, int page)
{
    AuditProblem problems[PROBLEMS_MAX];
    size_t count = audit_frame(&gallery->stage->ui, problems, PROBLEMS_MAX);
    for (size_t i = 0; i < count; i++) {
        const Item *item = problems[i].item;
        Str text = item ? str_slice(item->text, 0, 50) : (Str){0};
        Rect at = item ? item->ink : (Rect){0};
        print_error("%s, page %d, %dx%d %s %u %% %s: %s '" STR_FMT "' at %d,%d %dx%d\n",
                    state->name, page, gallery->w, gallery->h, lang_code(gallery->lang),
                    TEXT_STEPS[gallery->look.text_step],
                    gallery->look.theme == THEME_LIGHT ? "light" : "contrast",
                    audit_word(problems[i].kind), STR_ARG(text), at.x, at.y, at.w, at.h);
    }
    return count;
}

/* All pages of a state that scrolls. */
static size_t problems_of(Gallery *gallery, const State *state)
{
    size_t count = 0;
    gallery_enter(gallery, state);
    for (int page = 1; page <= PAGES_MAX; page++) {
        gallery_frame(gallery, STILL_MS);
        count += report(gallery, state, page);
        if (gallery->stage->ui.needs_again) {
            fail_msg("%s, page %d, %dx%d, does not settle", state->name, page, gallery->w,
                     gallery->h);
        }
        const ScrollState *region = ui_top_scroll(&gallery->stage->memory);
        if (!region || region->offset + region->view_h >= region->content_h) {
            return count;
        }
        ui_scroll_pages(&gallery->stage->memory, 1);
    }
    fail_msg("%s has no last page", state->name);
    return count;
}

static void check_window(void **state, int w, int h)
{
    Gallery *gallery = *state;
    size_t problems = 0, variants = sizeof TEXT_SIZES * LANG_COUNT;
    gallery->w = w;
    gallery->h = h;
    for (size_t i = 0; i < variants; i++) {
        gallery->lang = (Lang)(i % LANG_COUNT);
        gallery->look.text_step = TEXT_SIZES[i / LANG_COUNT];
        /* The themes one after the other: the second finds its letters drawn. */
        for (size_t j = 0; j < gallery->count * THEME_COUNT && problems < SHOWN_MAX; j++) {
            gallery->look.theme = (uint8_t)(j % THEME_COUNT);
            problems += problems_of(gallery, &gallery->states[j / THEME_COUNT]);
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

/* One look at each state in a window, size of text and look that the number chooses. */
static size_t problems_in(Gallery *gallery, WindowSize size, uint8_t text_step, size_t number)
{
    size_t problems = 0;
    gallery->w = size.w;
    gallery->h = size.h;
    gallery->lang = (Lang)(number % LANG_COUNT);
    gallery->look = (Look){.text_step = text_step, .theme = (uint8_t)(number / 2 % THEME_COUNT)};
    for (size_t i = 0; i < gallery->count && problems < SHOWN_MAX; i++) {
        problems += problems_of(gallery, &gallery->states[i]);
    }
    gallery->lang = LANG_FIRST;
    gallery->look = (Look){0};
    return problems;
}

/* Those that the tests above show in every way. */
static bool is_shown_in_every_way(WindowSize size)
{
    return size.w == 1920 || size.w == 3840 || size.w == 1366 || size.w == 1080 || size.h == 600;
}

/* The largest text is what fits least, so it is tried everywhere; the other sizes take turns. */
static void every_supported_size_holds_every_state(void **state)
{
    size_t problems = 0;
    for (size_t i = 0; i < WINDOW_SIZE_COUNT; i++) {
        if (!is_shown_in_every_way(WINDOW_SIZES[i])) {
            problems += problems_in(*state, WINDOW_SIZES[i], TEXT_STEP_COUNT - 1, i);
            problems +=
                problems_in(*state, WINDOW_SIZES[i], (uint8_t)(i % (TEXT_STEP_COUNT - 1)), i + 1);
        }
    }
    assert_int_equal(problems, 0);
}

/* Windows that nobody listed, lying and standing. */
static void a_size_between_the_supported_ones_holds_every_state(void **state)
{
    static const WindowSize SIZES[] = {{1360, 768}, {1280, 1024}, {2560, 1080}, {1093, 614},
                                       {640, 1100}, {811, 1299},  {1001, 1000}, {1440, 2560}};
    size_t problems = 0;
    for (size_t i = 0; i < sizeof SIZES / sizeof *SIZES; i++) {
        problems += problems_in(*state, SIZES[i], (uint8_t)(i * 3 % TEXT_STEP_COUNT), i);
    }
    assert_int_equal(problems, 0);
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
        cmocka_unit_test(every_supported_size_holds_every_state),
        cmocka_unit_test(a_size_between_the_supported_ones_holds_every_state),
        cmocka_unit_test(every_picture_that_a_screen_asked_for_is_there),
    };
    return cmocka_run_group_tests_name("fit", tests, gallery_setup, gallery_teardown);
}
