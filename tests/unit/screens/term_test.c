/* A word that is looked up: its panel never covers it, and closes in every way that it should. */
#include "states.h"

#include "aman/activities/glossary.h"

static const struct {
    int w, h;
} WINDOWS[] = {{1024, 600}, {1366, 768}, {1920, 1080}, {1080, 1920}, {3840, 2160}};
enum { WINDOW_COUNT = sizeof WINDOWS / sizeof *WINDOWS };

/* A page that shows the word after `above` reference pixels and `before` on its line, and the
 * panel. */
static void show_word_at(Gallery *gallery, int above, int before)
{
    Stage *stage = gallery->stage;
    Ui *ui = &stage->ui;
    const ScreenView view = {.session = &stage->session, .library = &stage->library};
    const Lookup lookup = {STR("bujuk rayu"), stage->session.term};
    arena_reset(stage->frame_arena);
    UiParams params = {.arena = stage->frame_arena,
                       .texts = stage->texts,
                       .pictures = stage->pictures,
                       .memory = &stage->memory,
                       .window_w = gallery->w,
                       .window_h = gallery->h,
                       .is_still = true};
    ui_frame(ui, &params);
    ui_lookups(ui, &lookup, 1, stage->session.term);
    page_begin(ui, ui_color(ui, COLOR_PAGE));
    ui_space(ui, 1, above);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .pad_x = ui->m.margin});
    ui_space(ui, before, 1);
    ui_text(ui, STYLE_LEAD, 0, STR("**bujuk rayu**"), ui_color(ui, COLOR_INK));
    ui_end(ui);
    page_end(ui);
    over_term(ui, &view);
    ui_frame_end(ui);
}

/* True when the panel leaves the word free and stays in the window. */
static bool is_beside_word(const Gallery *gallery)
{
    const Stage *stage = gallery->stage;
    const Item *word = ui_link(&stage->ui, stage->session.term);
    Rect window = {0, 0, gallery->w, gallery->h};
    assert_non_null(word);
    return rect_is_empty(rect_overlap(stage->memory.inside, word->ink)) &&
           rect_holds(window, stage->memory.inside, 0);
}

static void the_panel_leaves_its_word_free_wherever_it_stands(void **state)
{
    enum { STEP = 40, LANDSCAPE_LAST = 940, PORTRAIT_LAST = 1700 };
    Gallery *gallery = *state;
    for (size_t i = 0; i < WINDOW_COUNT; i++) {
        gallery->w = WINDOWS[i].w;
        gallery->h = WINDOWS[i].h;
        int last = gallery->w < gallery->h ? PORTRAIT_LAST : LANDSCAPE_LAST;
        gallery_enter(gallery, gallery_find(gallery, "term"));
        for (int above = 120; above <= last; above += STEP) {
            show_word_at(gallery, above, above / 2);
            assert_true(is_beside_word(gallery));
        }
    }
    gallery->w = WINDOWS[1].w;
    gallery->h = WINDOWS[1].h;
}

static void the_panel_stands_below_a_word_that_has_room_below(void **state)
{
    Gallery *gallery = *state;
    gallery_enter(gallery, gallery_find(gallery, "term"));
    show_word_at(gallery, 300, 0);
    const Item *word = ui_link(&gallery->stage->ui, gallery->stage->session.term);
    assert_true(gallery->stage->memory.inside.y >= word->ink.y + word->ink.h);
    show_word_at(gallery, 900, 0);
    word = ui_link(&gallery->stage->ui, gallery->stage->session.term);
    Rect panel = gallery->stage->memory.inside;
    assert_true(panel.y + panel.h <= word->ink.y);
}

static void the_panel_of_a_shipped_word_leaves_it_free(void **state)
{
    Gallery *gallery = *state;
    for (size_t i = 0; i < WINDOW_COUNT * LANG_COUNT; i++) {
        gallery->w = WINDOWS[i / LANG_COUNT].w;
        gallery->h = WINDOWS[i / LANG_COUNT].h;
        gallery->lang = (Lang)(i % LANG_COUNT);
        gallery_show(gallery, gallery_find(gallery, "term"));
        assert_true(is_beside_word(gallery));
    }
    gallery->w = WINDOWS[1].w;
    gallery->h = WINDOWS[1].h;
    gallery->lang = LANG_ID;
}

static Intent letter(Gallery *gallery, char letter)
{
    return ui_key(&gallery->stage->memory, KEY_LETTER, letter, STILL_MS + PAGE_LOCK_MS);
}

static void g_opens_the_word_of_a_page_and_closes_it(void **state)
{
    Gallery *gallery = *state;
    gallery_show(gallery, gallery_find(gallery, "lesson with a word"));
    for (int i = 0; i < 2; i++) {
        gallery_apply(gallery, letter(gallery, 'g'));
        assert_int_equal(gallery->stage->session.over, i == 0 ? OVER_TERM : OVER_NOTHING);
        gallery_frame(gallery, STILL_MS);
        gallery->stage->memory.page_ms = 0;
    }
}

static void backspace_closes_a_word_and_the_list_of_all_words(void **state)
{
    static const char *const STATES[] = {"term", "words"};
    Gallery *gallery = *state;
    for (size_t i = 0; i < 2; i++) {
        gallery_show(gallery, gallery_find(gallery, STATES[i]));
        gallery_apply(gallery, ui_key(&gallery->stage->memory, KEY_BACKSPACE, 0, STILL_MS));
        assert_int_equal(gallery->stage->session.over, OVER_NOTHING);
        assert_int_equal(gallery->stage->session.place, PLACE_LESSON);
    }
}

static void a_tap_beside_the_panel_closes_it_and_one_inside_does_not(void **state)
{
    Gallery *gallery = *state;
    for (int i = 0; i < 2; i++) {
        gallery_show(gallery, gallery_find(gallery, "term"));
        UiMemory *memory = &gallery->stage->memory;
        int y = memory->inside.y + (i == 0 ? 2 : -2), x = memory->inside.x + memory->inside.w / 2;
        ui_pointer(memory, (Pointer){INPUT_TOUCH, POINTER_DOWN, x, y, STILL_MS});
        gallery_apply(gallery,
                      ui_pointer(memory, (Pointer){INPUT_TOUCH, POINTER_UP, x, y, STILL_MS}));
        assert_int_equal(gallery->stage->session.over, i == 0 ? OVER_TERM : OVER_NOTHING);
    }
}

static void the_focus_is_back_on_the_word_when_its_panel_is_closed(void **state)
{
    Gallery *gallery = *state;
    UiMemory *memory = &gallery->stage->memory;
    gallery_show(gallery, gallery_find(gallery, "lesson with a word"));
    ItemId word = ui_first_link(&gallery->stage->ui)->id;
    while (memory->focus != word) {
        ui_key(memory, KEY_TAB, 0, STILL_MS);
    }
    gallery_apply(gallery, ui_key(memory, KEY_ENTER, 0, STILL_MS));
    gallery_frame(gallery, STILL_MS);
    assert_int_equal(memory->focus, 0);
    memory->page_ms = 0;
    gallery_apply(gallery, ui_key(memory, KEY_BACKSPACE, 0, STILL_MS));
    assert_int_equal(memory->focus, word);
}

static bool shows(const Ui *ui, Str words)
{
    bool is_shown = false;
    for (size_t i = 0; i < ui->item_count; i++) {
        is_shown = is_shown || str_equal(ui->items[i].text, words);
    }
    return is_shown;
}

static void the_page_of_all_words_has_every_word_with_its_meaning(void **state)
{
    Gallery *gallery = *state;
    const GlossaryTerm *terms[GLOSSARY_WORDS];
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        gallery->lang = (Lang)lang;
        gallery_show(gallery, gallery_find(gallery, "words"));
        uint16_t track = gallery->stage->session.track;
        size_t count = glossary_terms(&gallery->stage->library, track, terms);
        assert_true(count >= 7);
        for (size_t i = 0; i < count; i++) {
            const Ui *ui = &gallery->stage->ui;
            assert_true(shows(ui, glossary_word(text_in(&terms[i]->word, (Lang)lang)).word));
            assert_true(shows(ui, text_in(&terms[i]->meaning, (Lang)lang)));
        }
    }
    gallery->lang = LANG_ID;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_panel_leaves_its_word_free_wherever_it_stands),
        cmocka_unit_test(the_panel_stands_below_a_word_that_has_room_below),
        cmocka_unit_test(the_panel_of_a_shipped_word_leaves_it_free),
        cmocka_unit_test(g_opens_the_word_of_a_page_and_closes_it),
        cmocka_unit_test(backspace_closes_a_word_and_the_list_of_all_words),
        cmocka_unit_test(a_tap_beside_the_panel_closes_it_and_one_inside_does_not),
        cmocka_unit_test(the_focus_is_back_on_the_word_when_its_panel_is_closed),
        cmocka_unit_test(the_page_of_all_words_has_every_word_with_its_meaning),
    };
    return cmocka_run_group_tests_name("words", tests, gallery_setup, gallery_teardown);
}
