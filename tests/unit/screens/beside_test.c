/* The second window of a workshop: what the facilitator reads in it, that nothing in it can be
 * pressed, and that all of it is in sight in every window, language, size of text and theme. */
#include "../support.h"
#include "snapshot/enter.h"

#include "aman/ui/audit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PROBLEMS_MAX = 8, SHOWN_MAX = 12, WIDE = 1366, HIGH = 768 };

static const Paths PATHS = {.assets = AMAN_SOURCE_DIR "/assets",
                            .art = AMAN_SOURCE_DIR "/assets/art",
                            .lessons = AMAN_SOURCE_DIR "/lessons",
                            .cache = "/dev/null/none"};

static int beside_setup(void **state)
{
    Stage *stage = stage_open(&(StageParams){.paths = &PATHS, .is_blank = true}, LANG_ID);
    if (!stage) {
        return -1;
    }
    stage_load(stage, &PATHS);
    *state = stage;
    return stage->diags.errors == 0 ? 0 : -1;
}

static int beside_teardown(void **state)
{
    stage_close(*state);
    return 0;
}

/* A workshop with the plan of pack `id`; its list is open. */
static Workshop *open_workshop(Stage *stage, const char *id)
{
    Session *session = &stage->session;
    session_begin(session, LANG_ID, (Look){0}, 0, ENTER_MS);
    session->place = PLACE_STAFF;
    session->staff.page = STAFF_PLANS;
    for (uint16_t i = 0; i < stage->library.pack_count; i++) {
        if (str_is(stage->library.packs[i]->id.text, id)) {
            enter_apply(stage, INTENT_OPEN, i);
        }
    }
    assert_int_equal(session->staff.page, STAFF_WORKSHOP);
    return &session->staff.workshop;
}

static void declare_at(Stage *stage, int w, int h, uint64_t now_ms)
{
    Sheet sheet = stage_sheet(stage);
    enter_forget(stage);
    texts_trim(stage->texts); /* as the frames of the first window do */
    stage_declare_beside(stage, &sheet, w, h, now_ms);
}

static void declare(Stage *stage)
{
    declare_at(stage, WIDE, HIGH, ENTER_MS);
}

static bool says(const Stage *stage, Str words)
{
    for (size_t i = 0; i < stage->ui.item_count; i++) {
        if (str_equal(stage->ui.items[i].text, words)) {
            return true;
        }
    }
    return false;
}

static void assert_says(const Stage *stage, const char *words)
{
    if (!says(stage, str_from_c(words))) {
        fail_msg("it does not say '%s'", words);
    }
}

static void assert_says_all(const Stage *stage, const TextList *texts)
{
    assert_true(texts->count > 0);
    for (uint32_t i = 0; i < texts->count; i++) {
        Str words = text_in(&texts->at[i], LANG_ID);
        if (!says(stage, words)) {
            fail_msg("it does not say '" STR_FMT "'", STR_ARG(words));
        }
    }
}

static void it_says_all_notes_of_the_step_that_the_group_sees(void **state)
{
    Stage *stage = *state;
    StepRef ref;
    const Workshop *workshop = open_workshop(stage, "aman-1");
    enter_apply(stage, INTENT_STEP, 2);
    declare(stage);
    assert_true(workshop_plan_step(workshop, &stage->library, 2, &ref));
    assert_says_all(stage, &ref.step->notes->say);
    assert_says_all(stage, &ref.step->notes->todo);
    assert_says_all(stage, &ref.step->notes->watch);
    assert_says_all(stage, &ref.step->notes->say_not);
}

static void it_says_which_step_it_is_and_its_minutes(void **state)
{
    Stage *stage = *state;
    open_workshop(stage, "aman-1");
    enter_apply(stage, INTENT_STEP, 2);
    declare(stage);
    assert_says(stage, "Langkah 3 dari 9 · 4 mnt");
    assert_says(stage, "Aturan ruang kita");
}

static void it_says_what_comes_next(void **state)
{
    Stage *stage = *state;
    open_workshop(stage, "aman-1");
    enter_apply(stage, INTENT_STEP, 2);
    declare(stage);
    assert_says(stage, "Berikutnya");
    assert_says(stage, "Aturan mana yang mau kamu jaga?");
    assert_says(stage, "2 mnt");
}

static void it_says_that_a_step_is_the_last_one(void **state)
{
    Stage *stage = *state;
    open_workshop(stage, "aman-1");
    enter_apply(stage, INTENT_STEP, 8);
    declare(stage);
    assert_says(stage, "Ini langkah terakhir");
    assert_false(says(stage, STR("Berikutnya")));
}

static void it_shows_the_plan_while_the_list_is_open(void **state)
{
    Stage *stage = *state;
    open_workshop(stage, "aman-1");
    declare(stage);
    assert_says(stage, "Ruang aman, dunia digitalku");
    assert_says(stage, "0 dari 45 menit");
    assert_says(stage, "Selamat datang");
    assert_says(stage, "Nomor penting");
}

static void it_counts_the_minutes_of_the_steps_that_are_done(void **state)
{
    Stage *stage = *state;
    open_workshop(stage, "aman-1");
    enter_apply(stage, INTENT_NEXT, 0); /* from the list to the first step */
    enter_apply(stage, INTENT_NEXT, 0);
    enter_apply(stage, INTENT_GO, WORKSHOP_LIST);
    declare(stage);
    assert_says(stage, "5 dari 45 menit");
}

static void it_keeps_the_notes_while_something_lies_over_the_step(void **state)
{
    static const WorkshopView OVER[] = {WORKSHOP_NOTES, WORKSHOP_PAUSE, WORKSHOP_TEAMS};
    Stage *stage = *state;
    for (size_t i = 0; i < sizeof OVER / sizeof *OVER; i++) {
        open_workshop(stage, "aman-1");
        enter_apply(stage, INTENT_STEP, 2);
        enter_apply(stage, INTENT_GO, (uint16_t)OVER[i]);
        declare(stage);
        assert_says(stage, "Langkah 3 dari 9 · 4 mnt");
    }
}

static void a_step_without_notes_shows_the_plan(void **state)
{
    Stage *stage = *state;
    open_workshop(stage, "kenalan");
    enter_apply(stage, INTENT_STEP, 1);
    declare(stage);
    assert_says(stage, "Sekarang");
    assert_says(stage, "Berikutnya");
}

static void the_timer_is_shown_and_asks_for_its_next_second(void **state)
{
    Stage *stage = *state;
    open_workshop(stage, "aman-1");
    enter_apply(stage, INTENT_STEP, 2);
    enter_apply(stage, INTENT_TIMER, 0);
    declare_at(stage, WIDE, HIGH, ENTER_MS + 1500);
    assert_says(stage, "3:59");
    assert_int_equal(stage->ui.wake_ms, ENTER_MS + 2000);
}

static void the_timer_goes_on_while_the_pause_hides_the_first_window(void **state)
{
    Stage *stage = *state;
    open_workshop(stage, "aman-1");
    enter_apply(stage, INTENT_STEP, 2);
    enter_apply(stage, INTENT_TIMER, 0);
    enter_apply(stage, INTENT_GO, WORKSHOP_PAUSE);
    declare_at(stage, WIDE, HIGH, ENTER_MS + 1500);
    assert_int_equal(session_deadline(&stage->session, ENTER_MS + 1500), UINT64_MAX);
    assert_int_equal(stage->ui.wake_ms, ENTER_MS + 2000);
}

static void without_a_timer_a_frame_is_due_once_a_minute(void **state)
{
    Stage *stage = *state;
    open_workshop(stage, "aman-1");
    enter_apply(stage, INTENT_STEP, 2);
    declare(stage);
    assert_int_equal(stage->ui.wake_ms, ENTER_MS + MINUTE_MS);
    enter_apply(stage, INTENT_TIMER, 0);
    enter_apply(stage, INTENT_TIMER, 0); /* stopped */
    declare(stage);
    assert_int_equal(stage->ui.wake_ms, ENTER_MS + MINUTE_MS);
    assert_says(stage, "4:00");
}

static void nothing_in_it_can_be_pressed(void **state)
{
    Stage *stage = *state;
    for (int is_list = 0; is_list <= 1; is_list++) {
        open_workshop(stage, "aman-1");
        if (!is_list) {
            enter_apply(stage, INTENT_STEP, 2);
        }
        declare(stage);
        assert_true(stage->ui.item_count > 0);
        for (size_t i = 0; i < stage->ui.item_count; i++) {
            assert_int_equal(stage->ui.items[i].on_press.kind, INTENT_NONE);
        }
    }
}

static void letters_are_as_large_as_all_of_it_fits(void **state)
{
    Stage *stage = *state;
    open_workshop(stage, "aman-1");
    enter_apply(stage, INTENT_STEP, 7);
    stage->session.look.text_step = TEXT_STEP_COUNT - 1;
    declare_at(stage, 1920, 1080, ENTER_MS);
    assert_true(stage->ui.in.look.text_step > 0);
    assert_int_equal(stage->session.look.text_step, TEXT_STEP_COUNT - 1);
    enter_apply(stage, INTENT_STEP, 0); /* many words */
    declare_at(stage, 1024, 600, ENTER_MS);
    assert_int_equal(stage->ui.in.look.text_step, 0);
    assert_true(stage->ui.in.tightness > 0);
}

static void it_says_so_when_not_even_the_smallest_letters_fit(void **state)
{
    static const char MORE[] = "Masih ada lagi: lihat rencana cetak";
    Stage *stage = *state;
    open_workshop(stage, "aman-3");
    enter_apply(stage, INTENT_STEP, 2); /* the longest notes */
    declare_at(stage, WIDE, HIGH, ENTER_MS);
    assert_false(says(stage, str_from_c(MORE)));
    declare_at(stage, 640, 360, ENTER_MS);
    assert_non_null(ui_top_scroll(stage_sheet(stage).memory));
    assert_says(stage, MORE);
}

static size_t report(const Stage *stage, const char *name)
{
    AuditProblem problems[PROBLEMS_MAX];
    const UiParams *in = &stage->ui.in;
    size_t count = audit_frame(&stage->ui, problems, PROBLEMS_MAX);
    for (size_t i = 0; i < count; i++) {
        const Item *item = problems[i].item;
        Str text = item ? str_slice(item->text, 0, 50) : (Str){0};
        print_error("%s, step %u, %dx%d %s %u %% %s: %s '" STR_FMT "'\n", name,
                    stage->session.staff.workshop.step + 1U, in->window_w, in->window_h,
                    lang_code(in->lang), TEXT_STEPS[stage->session.look.text_step],
                    in->look.theme == THEME_LIGHT ? "light" : "contrast",
                    audit_word(problems[i].kind), STR_ARG(text));
    }
    return count;
}

/* In each theme; the second one finds its words laid out. */
static size_t problems_here(Stage *stage, const char *name, int w, int h)
{
    size_t problems = 0;
    for (uint8_t theme = 0; theme < THEME_COUNT; theme++) {
        stage->session.look.theme = theme;
        declare_at(stage, w, h, ENTER_MS);
        problems += report(stage, name);
    }
    return problems;
}

/* The list and every step of every pack that can be shown to a group, in this language and size of
 * text. */
static size_t problems_of(Stage *stage, int w, int h, Lang lang, uint8_t text_step)
{
    Session *session = &stage->session;
    size_t problems = 0;
    for (uint16_t pack = 0; pack < stage->library.pack_count; pack++) {
        char name[32];
        snprintf(name, sizeof name, STR_FMT, STR_ARG(stage->library.packs[pack]->id.text));
        const Workshop *workshop = open_workshop(stage, name);
        session->lang = lang;
        session->look.text_step = text_step;
        problems += problems_here(stage, name, w, h);
        uint32_t count = workshop_step_count(workshop, &stage->library);
        for (uint16_t step = 0; step < count; step++) {
            enter_apply(stage, INTENT_STEP, step);
            enter_apply(stage, INTENT_TIMER, 0);
            problems += problems_here(stage, name, w, h);
        }
    }
    return problems;
}

static void check_window(Stage *stage, int w, int h)
{
    size_t problems = 0;
    for (size_t i = 0; i < (size_t)TEXT_STEP_COUNT * LANG_COUNT && problems < SHOWN_MAX; i++) {
        problems += problems_of(stage, w, h, (Lang)(i % LANG_COUNT), (uint8_t)(i / LANG_COUNT));
    }
    if (problems > 0) {
        fail_msg("the layout is broken");
    }
}

static void all_of_it_is_in_sight_in_1024x600(void **state)
{
    check_window(*state, 1024, 600);
}

static void all_of_it_is_in_sight_in_1280x800(void **state)
{
    check_window(*state, 1280, 800);
}

static void all_of_it_is_in_sight_in_1366x768(void **state)
{
    check_window(*state, 1366, 768);
}

static void all_of_it_is_in_sight_in_1920x1080(void **state)
{
    check_window(*state, 1920, 1080);
}

static void all_of_it_is_in_sight_in_1080x1920(void **state)
{
    check_window(*state, 1080, 1920);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_says_all_notes_of_the_step_that_the_group_sees),
        cmocka_unit_test(it_says_which_step_it_is_and_its_minutes),
        cmocka_unit_test(it_says_what_comes_next),
        cmocka_unit_test(it_says_that_a_step_is_the_last_one),
        cmocka_unit_test(it_shows_the_plan_while_the_list_is_open),
        cmocka_unit_test(it_counts_the_minutes_of_the_steps_that_are_done),
        cmocka_unit_test(it_keeps_the_notes_while_something_lies_over_the_step),
        cmocka_unit_test(a_step_without_notes_shows_the_plan),
        cmocka_unit_test(the_timer_is_shown_and_asks_for_its_next_second),
        cmocka_unit_test(the_timer_goes_on_while_the_pause_hides_the_first_window),
        cmocka_unit_test(without_a_timer_a_frame_is_due_once_a_minute),
        cmocka_unit_test(nothing_in_it_can_be_pressed),
        cmocka_unit_test(letters_are_as_large_as_all_of_it_fits),
        cmocka_unit_test(it_says_so_when_not_even_the_smallest_letters_fit),
        cmocka_unit_test(all_of_it_is_in_sight_in_1024x600),
        cmocka_unit_test(all_of_it_is_in_sight_in_1280x800),
        cmocka_unit_test(all_of_it_is_in_sight_in_1366x768),
        cmocka_unit_test(all_of_it_is_in_sight_in_1920x1080),
        cmocka_unit_test(all_of_it_is_in_sight_in_1080x1920),
    };
    return cmocka_run_group_tests_name("beside", tests, beside_setup, beside_teardown);
}
