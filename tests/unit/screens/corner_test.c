/* What the facilitator's corner shows of its figures, its PIN and sticks, beyond that everything
 * fits. */
#include "figures.h"
#include "snapshot/sample.h"
#include "snapshot/sample_stick.h"
#include "states.h"

#include "aman/pack/codes.h"

#include <string.h>

enum { DAY_BYTES = 64 << 20, LARGEST = 3 };

static size_t items_that(const Gallery *gallery, bool (*is_meant)(const Item *item))
{
    const Ui *ui = &gallery->stage->ui;
    size_t count = 0;
    for (size_t i = 0; i < ui->item_count; i++) {
        count += is_meant(&ui->items[i]);
    }
    return count;
}

static const Item *item_of(const Gallery *gallery, Str words)
{
    const Ui *ui = &gallery->stage->ui;
    for (size_t i = 0; i < ui->item_count; i++) {
        if (ui->items[i].role == ROLE_TEXT && str_equal(ui->items[i].text, words)) {
            return &ui->items[i];
        }
    }
    return NULL;
}

static const Item *pressable(const Gallery *gallery, const char *name, uint16_t index)
{
    const Ui *ui = &gallery->stage->ui;
    for (size_t i = 0; i < ui->item_count; i++) {
        if (ui->items[i].name && strcmp(ui->items[i].name, name) == 0 &&
            ui->items[i].index == index) {
            return &ui->items[i];
        }
    }
    fail_msg("no %s %u", name, index);
    return NULL;
}

static void use(Gallery *gallery, int w, int h, Lang lang, uint8_t text_step)
{
    gallery->w = w;
    gallery->h = h;
    gallery->lang = lang;
    gallery->look = (Look){.text_step = text_step};
}

/* The panel of a machine that was used on one day. The caller frees the arena. */
static Arena *show_first_day(Gallery *gallery)
{
    Stage *stage = gallery->stage;
    Arena *arena = arena_new(DAY_BYTES);
    assert_non_null(arena);
    size_t count;
    const CountRow *rows = sample_rows(arena, &stage->library, stage->today, &count);
    assert_non_null(rows);
    size_t first = count;
    while (first > 0 && str_equal(rows[first - 1].day, rows[count - 1].day)) {
        first--;
    }
    gallery_enter(gallery, gallery_find(gallery, "panel"));
    figures_make(arena, rows + first, count - first, stage);
    gallery_frame(gallery, STILL_MS);
    gallery_frame(gallery, STILL_MS); /* its bar of scrolling has come */
    return arena;
}

/* A stub of `line` colour around the card's own: outlined shapes are drawn as two. */
static bool is_hollow(const Ui *ui, const Cmd *outer)
{
    const Cmd *inner = outer + 1;
    return inner < ui->cmds + ui->cmd_count && inner->color == ui_color(ui, COLOR_SURFACE) &&
           inner->alpha > 0 && inner->rect.x > outer->rect.x && inner->rect.w < outer->rect.w;
}

static void a_count_under_five_is_a_hollow_stub(void **state)
{
    enum { STUB_W = 34, STUB_H = 46 };
    Gallery *gallery = *state;
    const Ui *ui = &gallery->stage->ui;
    DeskView kept = gallery->stage->desk;
    use(gallery, 1920, 1080, LANG_ID, 0);
    Arena *arena = show_first_day(gallery);
    size_t stubs = 0, hollow = 0;
    for (size_t i = 0; i < ui->cmd_count; i++) {
        const Cmd *cmd = &ui->cmds[i];
        if (cmd->kind == CMD_SHAPE && cmd->rect.w == STUB_W && cmd->rect.h == STUB_H) {
            stubs++;
            hollow += is_hollow(ui, cmd);
        }
    }
    gallery->stage->desk = kept;
    arena_free(arena);
    assert_true(stubs > 0);
    assert_int_equal(hollow, stubs);
}

static bool is_gain_at_least(const Item *item)
{
    return item->role == ROLE_TEXT && str_starts(item->text, STR("≥+"));
}

static bool is_broken_gain(const Item *item)
{
    return is_gain_at_least(item) && item->lines > 1;
}

static void a_gain_that_is_at_least_so_much_stays_in_one_line(void **state)
{
    Gallery *gallery = *state;
    DeskView kept = gallery->stage->desk;
    for (uint8_t text_step = 0; text_step <= LARGEST; text_step++) {
        use(gallery, 1920, 1080, LANG_ID, text_step);
        Arena *arena = show_first_day(gallery);
        size_t gains = items_that(gallery, is_gain_at_least);
        size_t broken = items_that(gallery, is_broken_gain);
        gallery->stage->desk = kept;
        arena_free(arena);
        assert_true(gains > 1);
        assert_int_equal(broken, 0);
    }
}

static bool is_door(const Item *item)
{
    return item->name && strcmp(item->name, "door") == 0;
}

static bool is_door_in_sight(const Item *item)
{
    Rect seen = rect_overlap(item->rect, item->clip);
    return is_door(item) && seen.w == item->rect.w && seen.h == item->rect.h;
}

static void every_door_is_in_sight_beside_the_figures(void **state)
{
    static const int SIZES[][2] = {{1920, 1080}, {1366, 768}, {1280, 800}};
    Gallery *gallery = *state;
    for (size_t i = 0; i < 2 * sizeof SIZES / sizeof *SIZES; i++) {
        use(gallery, SIZES[i / 2][0], SIZES[i / 2][1], (Lang)(i % LANG_COUNT), 0);
        gallery_show(gallery, gallery_find(gallery, "panel"));
        gallery_frame(gallery, STILL_MS);
        assert_int_equal(items_that(gallery, is_door), 6);
        assert_int_equal(items_that(gallery, is_door_in_sight), 6);
    }
}

static bool is_about_more_items(const Item *item)
{
    return item->role == ROLE_TEXT && str_starts(item->text, STR("The 5 items with the fewest"));
}

static void a_panel_with_more_items_than_it_shows_says_so(void **state)
{
    Gallery *gallery = *state;
    use(gallery, 1920, 1080, LANG_EN, 0);
    gallery_show(gallery, gallery_find(gallery, "panel"));
    assert_int_equal(items_that(gallery, is_about_more_items), 1);
}

static bool is_known_by_its_id(const Item *item)
{
    return item->role == ROLE_TEXT && str_starts(item->text, STR("pertanyaan-tentang")) &&
           !item->is_cut;
}

/* Counted with a pack that is no longer there. */
static void an_item_without_words_is_known_by_its_id(void **state)
{
    Gallery *gallery = *state;
    DeskView *desk = &gallery->stage->desk;
    use(gallery, 1920, 1080, LANG_ID, 0);
    gallery_enter(gallery, gallery_find(gallery, "panel"));
    DeskView kept = *desk;
    Report report = *kept.figures;
    ReportItem items[24];
    assert_in_range(report.item_count, 1, 24);
    memcpy(items, report.items, report.item_count * sizeof *items);
    for (size_t i = 0; i < report.item_count; i++) {
        items[i].title = (ReportTitle){.id = STR("pertanyaan-tentang-rahasia-di-internet")};
    }
    report.items = items;
    desk->figures = &report;
    gallery_frame(gallery, STILL_MS);
    size_t known = items_that(gallery, is_known_by_its_id);
    *desk = kept;
    assert_int_equal(known, 5);
}

static void a_mistake_in_the_settings_is_told_on_the_panel(void **state)
{
    Gallery *gallery = *state;
    Stage *stage = gallery->stage;
    Arena *arena = arena_new(DAY_BYTES);
    assert_non_null(arena);
    Diags diags = diags_begin(arena);
    Span where = {.file = diags_add_file(&diags, STR("/home/lab/config.yaml"), STR("")), .line = 2};
    use(gallery, 1920, 1080, LANG_ID, 0);
    gallery_show(gallery, gallery_find(gallery, "panel"));
    assert_null(item_of(gallery, phrase(PHRASE_UI_PANEL_FILES, LANG_ID)));
    DIAG(&diags, DIAG_UNKNOWN_KEY, where, STR("idel"), STR("idle"), STR("idle"));
    stage->desk.diags = &diags;
    gallery_frame(gallery, STILL_MS);
    assert_non_null(item_of(gallery, phrase(PHRASE_UI_PANEL_FILES, LANG_ID)));
    stage->desk.diags = &stage->diags;
    arena_free(arena);
}

static void the_month_is_one_of_the_periods(void **state)
{
    enum { MONTH = 2 };
    Gallery *gallery = *state;
    use(gallery, 1920, 1080, LANG_ID, 0);
    gallery_show(gallery, gallery_find(gallery, "panel"));
    gallery_apply(gallery, pressable(gallery, "period", MONTH)->on_press);
    assert_int_equal(gallery->stage->session.staff.page, STAFF_MONTH);
    gallery_frame(gallery, STILL_MS);
    assert_true(pressable(gallery, "period", MONTH)->is_selected);
    gallery_apply(gallery, pressable(gallery, "period", 0)->on_press);
    assert_int_equal(gallery->stage->session.staff.page, STAFF_PANEL);
    assert_int_equal(gallery->stage->session.staff.period, PERIOD_TODAY);
}

static void periods_stay_in_one_line_at_200_percent(void **state)
{
    Gallery *gallery = *state;
    static const Phrase words[] = {PHRASE_UI_PANEL_TODAY, PHRASE_UI_PANEL_WEEK,
                                   PHRASE_UI_PANEL_MONTH, PHRASE_UI_PANEL_ALL};
    use(gallery, 1080, 1920, LANG_ID, LARGEST);
    gallery_show(gallery, gallery_find(gallery, "panel month"));
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const Item *item = item_of(gallery, phrase(words[i], LANG_ID));
        assert_non_null(item);
        assert_int_equal(item ? item->lines : 0, 1);
    }
}

static void the_month_leads_to_the_stick(void **state)
{
    Gallery *gallery = *state;
    use(gallery, 1920, 1080, LANG_ID, 0);
    gallery_show(gallery, gallery_find(gallery, "panel month"));
    gallery_apply(gallery, pressable(gallery, "forward", 0)->on_press);
    assert_int_equal(gallery->stage->session.staff.page, STAFF_STICK);
    assert_int_equal(gallery->stage->session.staff.save, SAVE_COUNTS);
}

static void assert_all_is_in_sight(Gallery *gallery, const char *name)
{
    gallery_show(gallery, gallery_find(gallery, name));
    if (ui_top_scroll(&gallery->stage->memory)) {
        fail_msg("%s scrolls at %d", name, gallery->w);
    }
}

static void nothing_about_a_stick_has_to_be_scrolled_to(void **state)
{
    static const int SIZES[][2] = {{1920, 1080}, {1366, 768}, {1280, 800}};
    Gallery *gallery = *state;
    for (size_t i = 0; i < LANG_COUNT * sizeof SIZES / sizeof *SIZES; i++) {
        use(gallery, SIZES[i / LANG_COUNT][0], SIZES[i / LANG_COUNT][1], (Lang)(i % LANG_COUNT), 0);
        for (size_t j = 0; j < SAMPLE_STICKS; j++) {
            assert_all_is_in_sight(gallery, sample_stick(j)->name);
        }
    }
}

static void four_digits_that_are_no_easy_guess_are_enough_for_a_new_pin(void **state)
{
    Gallery *gallery = *state;
    use(gallery, 1920, 1080, LANG_ID, 0);
    gallery_enter(gallery, gallery_find(gallery, "pin new"));
    Staff *staff = &gallery->stage->session.staff;
    memcpy(staff->digits, (uint8_t[]){2, 5, 8, 3}, PIN_LEAST);
    staff->digit_count = PIN_LEAST - 1;
    gallery_frame(gallery, STILL_MS);
    assert_true(pressable(gallery, "forward", 0)->is_disabled);
    assert_null(item_of(gallery, phrase(PHRASE_UI_PIN_ENOUGH, LANG_ID)));
    staff->digit_count = PIN_LEAST;
    gallery_frame(gallery, STILL_MS);
    assert_false(pressable(gallery, "forward", 0)->is_disabled);
    assert_non_null(item_of(gallery, phrase(PHRASE_UI_PIN_ENOUGH, LANG_ID)));
    memcpy(staff->digits, (uint8_t[]){1, 2, 3, 4}, PIN_LEAST);
    gallery_frame(gallery, STILL_MS);
    assert_null(item_of(gallery, phrase(PHRASE_UI_PIN_ENOUGH, LANG_ID)));
}

static void tab_comes_to_the_keys_of_the_pin_before_the_way_out(void **state)
{
    Gallery *gallery = *state;
    UiMemory *memory = &gallery->stage->memory;
    use(gallery, 1920, 1080, LANG_ID, 0);
    gallery_show(gallery, gallery_find(gallery, "pin new"));
    ui_key(memory, KEY_TAB, 0, STILL_MS);
    assert_int_equal(memory->focus, pressable(gallery, "digit", 1)->id);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_count_under_five_is_a_hollow_stub),
        cmocka_unit_test(a_gain_that_is_at_least_so_much_stays_in_one_line),
        cmocka_unit_test(every_door_is_in_sight_beside_the_figures),
        cmocka_unit_test(a_panel_with_more_items_than_it_shows_says_so),
        cmocka_unit_test(an_item_without_words_is_known_by_its_id),
        cmocka_unit_test(a_mistake_in_the_settings_is_told_on_the_panel),
        cmocka_unit_test(the_month_is_one_of_the_periods),
        cmocka_unit_test(periods_stay_in_one_line_at_200_percent),
        cmocka_unit_test(the_month_leads_to_the_stick),
        cmocka_unit_test(nothing_about_a_stick_has_to_be_scrolled_to),
        cmocka_unit_test(four_digits_that_are_no_easy_guess_are_enough_for_a_new_pin),
        cmocka_unit_test(tab_comes_to_the_keys_of_the_pin_before_the_way_out),
    };
    return cmocka_run_group_tests_name("corner", tests, gallery_setup, gallery_teardown);
}
