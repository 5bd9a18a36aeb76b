/* Every state of every screen keeps the rules of the layout in every supported window, in windows
 * between these, and with as many tracks as a library can have. */
#include "looks.h"

/* Those that fit_test.c shows, with both themes. */
static bool is_shown_elsewhere(WindowSize size)
{
    return size.w == 1920 || size.w == 3840 || size.w == 1366 || size.w == 1080 || size.h == 600;
}

/* The largest text is not always what fits least: from 150 percent on a page is made otherwise. */
static void check_sizes(Gallery *gallery, bool is_standing)
{
    size_t problems = 0, number = 0;
    for (size_t i = 0; i < WINDOW_SIZE_COUNT; i++) {
        WindowSize size = WINDOW_SIZES[i];
        bool is_next = (size.w < size.h) == is_standing && !is_shown_elsewhere(size);
        for (uint8_t way = 0; is_next && way < TEXT_STEP_COUNT * LANG_COUNT; way++) {
            Look look = {.text_step = way / LANG_COUNT, .theme = number++ % THEME_COUNT};
            problems += looks_at_all(gallery, size, (Lang)(way % LANG_COUNT), look);
        }
    }
    assert_int_equal(problems, 0);
}

static void every_lying_window_holds_every_state(void **state)
{
    check_sizes(*state, false);
}

static void every_standing_window_holds_every_state(void **state)
{
    check_sizes(*state, true);
}

/* Windows that nobody listed. */
static void a_window_between_the_supported_ones_holds_every_state(void **state)
{
    static const WindowSize SIZES[] = {{1360, 768}, {1280, 1024}, {2560, 1080}, {1093, 614},
                                       {640, 1100}, {811, 1299},  {1001, 1000}, {1440, 2560}};
    size_t problems = 0;
    for (size_t i = 0; i < sizeof SIZES / sizeof *SIZES; i++) {
        Look look = {.text_step = i * 3 % TEXT_STEP_COUNT, .theme = i / 2 % THEME_COUNT};
        problems += looks_at_all(*state, SIZES[i], (Lang)(i % LANG_COUNT), look);
    }
    assert_int_equal(problems, 0);
}

/* The shipped library has fewer tracks than a library may have. */
static void as_many_tracks_as_there_can_be_have_room(void **state)
{
    static const char *const PAGES[] = {"start", "home", "settings", "library", "panel"};
    Gallery *gallery = *state;
    Library *library = &gallery->stage->library;
    Track *own = library->tracks.at;
    uint32_t own_count = library->tracks.count;
    Track tracks[LIBRARY_TRACKS];
    for (uint32_t i = 0; i < LIBRARY_TRACKS; i++) {
        tracks[i] = own[i % own_count];
    }
    library->tracks.at = tracks;
    library->tracks.count = LIBRARY_TRACKS;
    size_t problems = 0;
    for (size_t i = 0; i < WINDOW_SIZE_COUNT * TEXT_STEP_COUNT; i++) {
        gallery->w = WINDOW_SIZES[i / TEXT_STEP_COUNT].w;
        gallery->h = WINDOW_SIZES[i / TEXT_STEP_COUNT].h;
        gallery->look.text_step = i % TEXT_STEP_COUNT;
        for (size_t page = 0; page < sizeof PAGES / sizeof *PAGES; page++) {
            problems += looks_at_state(gallery, gallery_find(gallery, PAGES[page]));
        }
    }
    library->tracks.at = own;
    library->tracks.count = own_count;
    gallery->look = (Look){0};
    assert_int_equal(problems, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_lying_window_holds_every_state),
        cmocka_unit_test(every_standing_window_holds_every_state),
        cmocka_unit_test(a_window_between_the_supported_ones_holds_every_state),
        cmocka_unit_test(as_many_tracks_as_there_can_be_have_room),
    };
    return cmocka_run_group_tests_name("fit_sizes", tests, gallery_setup, gallery_teardown);
}
