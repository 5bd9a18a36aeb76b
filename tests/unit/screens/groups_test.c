/* The panel after a workshop: what the group did is there, also where no single learner came. */
#include "figures.h"
#include "states.h"

enum { FIGURES_BYTES = 16 << 20, ROWS = 5 };

static bool says(const Gallery *gallery, const char *words)
{
    const Ui *ui = &gallery->stage->ui;
    for (size_t i = 0; i < ui->item_count; i++) {
        if (str_equal(ui->items[i].text, str_from_c(words))) {
            return true;
        }
    }
    return false;
}

static void show_panel(Gallery *gallery, Arena *arena, const CountRow *rows, size_t count)
{
    Stage *stage = gallery->stage;
    stage->today = (Day){2026, 10, 14};
    session_begin(&stage->session, LANG_ID, (Look){0}, 0, STILL_MS);
    stage->session.place = PLACE_STAFF;
    stage->session.staff = (Staff){.page = STAFF_PANEL, .period = PERIOD_ALL};
    figures_make(arena, rows, count, stage);
    assert_non_null(stage->desk.figures);
    gallery_frame(gallery, STILL_MS);
}

static CountRow row_of(Metric metric, const char *lesson, const char *step, const char *value,
                       uint64_t n)
{
    return (CountRow){.device = STR("0123456789abcdef0123456789abcdef"),
                      .day = STR("2026-10-14"),
                      .pack = STR("aman-1"),
                      .lesson = str_from_c(lesson),
                      .step = str_from_c(step),
                      .metric = str_from_c(metric_name(metric)),
                      .value = str_from_c(value),
                      .n = n};
}

static void a_day_of_workshops_alone_is_not_empty(void **state)
{
    Gallery *gallery = *state;
    Arena *arena = arena_new(FIGURES_BYTES);
    const CountRow rows[ROWS] = {
        row_of(METRIC_WORKSHOP_STARTED, "", "", "", 1),
        row_of(METRIC_WORKSHOP_STEP, "sesi", "aturan", "", 6),
        row_of(METRIC_WORKSHOP_VOTE, "sesi", "hal-baik", "1", 14),
        row_of(METRIC_WORKSHOP_VOTE, "sesi", "hal-baik", "2", 6),
        row_of(METRIC_WORKSHOP_VOTE, "sesi", "janji", "1", 3),
    };
    /* Each of them alone is something too. */
    for (size_t i = 0; i <= ROWS; i++) {
        bool is_all = i == ROWS;
        show_panel(gallery, arena, is_all ? rows : &rows[i], is_all ? ROWS : 1);
        assert_false(says(gallery, "Belum ada hitungan"));
        assert_true(says(gallery, "Lokakarya"));
        assert_int_equal(says(gallery, "<5 kali"), is_all || i == 0);
        assert_int_equal(says(gallery, "Aturan ruang kita"), is_all || i == 1);
        assert_int_equal(says(gallery, "A 14 · B 6 · semua 20"), is_all);
    }
    show_panel(gallery, arena, rows, 0);
    assert_false(says(gallery, "Lokakarya"));
    gallery->stage->desk.figures = NULL;
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_day_of_workshops_alone_is_not_empty)};
    return cmocka_run_group_tests_name("groups", tests, gallery_setup, gallery_teardown);
}
