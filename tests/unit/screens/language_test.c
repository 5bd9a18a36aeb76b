/* Where learners have one language, no page speaks of another one. */
#include "states.h"

static bool is_of_other(const Item *item)
{
    return item->on_press.kind == INTENT_LANGUAGE ||
           str_equal(item->text, phrase(PHRASE_UI_ATTRACT_START, LANG_EN));
}

static size_t items_of_other(Gallery *gallery, const char *name, int w, int h, uint8_t choice)
{
    const Ui *ui = &gallery->stage->ui;
    size_t count = 0;
    gallery->w = w;
    gallery->h = h;
    gallery_enter(gallery, gallery_find(gallery, name));
    gallery->stage->session.machine.settings.value[SETTING_LANGUAGES] = choice;
    gallery_frame(gallery, STILL_MS);
    for (size_t i = 0; i < ui->item_count; i++) {
        count += is_of_other(&ui->items[i]);
    }
    return count;
}

static void one_language_is_the_only_one_on_every_page(void **state)
{
    static const char *const NAMES[] = {"attract", "start", "home", "home look", "home help"};
    static const int SIZES[][2] = {{1920, 1080}, {1366, 768}, {1080, 1920}};
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        size_t others = 0;
        for (size_t j = 0; j < sizeof SIZES / sizeof *SIZES; j++) {
            others += items_of_other(*state, NAMES[i], SIZES[j][0], SIZES[j][1], SETTING_SHOWN);
            assert_int_equal(
                items_of_other(*state, NAMES[i], SIZES[j][0], SIZES[j][1], SETTING_HIDDEN), 0);
        }
        assert_true(others > 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_language_is_the_only_one_on_every_page),
    };
    return cmocka_run_group_tests_name("language", tests, gallery_setup, gallery_teardown);
}
