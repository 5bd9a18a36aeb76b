/* How a poll shows what others answered: from ten answers on, in every window. */
#include "states.h"

#include "aman/activities/poll.h"
#include "aman/activity_views/activity_view.h"
#include "aman/ui/audit.h"

#include <string.h>

enum { PROBLEMS_MAX = 8, PASSES_MAX = 3 };

static const uint32_t FEW[POLL_OPTIONS] = {4, 3, 2, 0, 0}, MANY[POLL_OPTIONS] = {20, 16, 11, 7, 0},
                      ONE_SIDED[POLL_OPTIONS] = {60, 1, 0, 0, 0};

/* The page after the answer was sent, with these answers of others. */
static const Ui *show(Gallery *gallery, const uint32_t *tally)
{
    Stage *stage = gallery->stage;
    gallery_show(gallery, gallery_find(gallery, "galeri/pendapat sent"));
    StepView view = {.state = session_state(&stage->session), .tally = tally};
    assert_true(session_step(&stage->session, &stage->library, &view.ref));
    UiParams params = stage->ui.in;
    for (int pass = 0; pass < PASSES_MAX; pass++) {
        ui_frame(&stage->ui, &params);
        page_begin(&stage->ui, stage->ui.topic->tint);
        page_top_begin(&stage->ui);
        ui_help_pill(&stage->ui);
        page_top_end(&stage->ui);
        activity_view_of(ACTIVITY_VIEWS, view.ref.step)->show(&stage->ui, &view);
        page_end(&stage->ui);
        ui_frame_end(&stage->ui);
    }
    return &stage->ui;
}

static bool shows(const Ui *ui, const char *words)
{
    for (size_t i = 0; i < ui->item_count; i++) {
        if (str_is(ui->items[i].text, words)) {
            return true;
        }
    }
    return false;
}

static void fewer_than_ten_answers_are_not_shown(void **state)
{
    const Ui *ui = show(*state, FEW);
    assert_false(shows(ui, "44%"));
    assert_true(shows(ui, "Terima kasih. Pendapatmu ikut dihitung."));
}

static void ten_answers_and_more_are_shown_as_parts_of_all(void **state)
{
    const Ui *ui = show(*state, MANY);
    assert_true(shows(ui, "37%"));
    assert_true(shows(ui, "30%"));
    assert_true(shows(ui, "54 jawaban anonim di mesin ini."));
}

static void the_results_fit_into_every_window(void **state)
{
    static const int SIZES[][2] = {{1024, 600}, {1366, 768}, {1920, 1080}, {1080, 1920}};
    static const uint32_t *const TALLIES[] = {MANY, ONE_SIDED};
    Gallery *gallery = *state;
    AuditProblem problems[PROBLEMS_MAX];
    for (size_t i = 0; i < sizeof SIZES / sizeof *SIZES; i++) {
        gallery->w = SIZES[i][0];
        gallery->h = SIZES[i][1];
        for (uint8_t step = 0; step < TEXT_STEP_COUNT; step++) {
            gallery->look.text_step = step;
            for (size_t j = 0; j < sizeof TALLIES / sizeof *TALLIES; j++) {
                const Ui *ui = show(gallery, TALLIES[j]);
                size_t count = audit_frame(ui, problems, PROBLEMS_MAX);
                if (count > 0) {
                    fail_msg("%dx%d, text step %u: %s", gallery->w, gallery->h, step,
                             audit_word(problems[0].kind));
                }
            }
        }
    }
    gallery->look.text_step = 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fewer_than_ten_answers_are_not_shown),
        cmocka_unit_test(ten_answers_and_more_are_shown_as_parts_of_all),
        cmocka_unit_test(the_results_fit_into_every_window),
    };
    return cmocka_run_group_tests_name("poll", tests, gallery_setup, gallery_teardown);
}
