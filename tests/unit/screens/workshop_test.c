/* The workshop as a group sees it, and what the keys of its pages mean. */
#include "states.h"

#include "aman/activities/choice.h"
#include "aman/activities/myth.h"
#include "aman/activities/story.h"
#include "aman/activities/talk.h"
#include "aman/ui/audit.h"

#include <string.h>

static void give(Gallery *gallery, IntentKind kind, uint16_t index)
{
    session_apply(&gallery->stage->session, &gallery->stage->library,
                  (Intent){.kind = kind, .index = index, .now_ms = STILL_MS});
}

/* A group at the first step of this type that the pack has. */
static Workshop *begin(Gallery *gallery, const char *pack, const ActivityType *type)
{
    Stage *stage = gallery->stage;
    Workshop *workshop = &stage->session.staff.workshop;
    StepRef ref;
    memset(&stage->memory, 0, sizeof stage->memory);
    session_begin(&stage->session, LANG_ID, (Look){0}, 0, STILL_MS);
    stage->session.place = PLACE_STAFF;
    stage->session.staff.page = STAFF_PLANS;
    for (uint16_t i = 0; i < stage->library.pack_count; i++) {
        if (str_is(stage->library.packs[i]->id.text, pack)) {
            give(gallery, INTENT_OPEN, i);
        }
    }
    for (uint16_t i = 0; workshop_plan_step(workshop, &stage->library, i, &ref); i++) {
        give(gallery, INTENT_STEP, i);
        if (workshop_step(workshop, &stage->library, &ref) && activity_of(ref.step) == type) {
            return workshop;
        }
    }
    fail_msg("'%s' has no such step", pack);
    return workshop;
}

static bool shows_text(Gallery *gallery, Str words)
{
    const Ui *ui = &gallery->stage->ui;
    gallery_frame(gallery, STILL_MS);
    for (size_t i = 0; i < ui->item_count; i++) {
        if (str_equal(ui->items[i].text, words)) {
            return true;
        }
    }
    return false;
}

static bool shows(Gallery *gallery, const char *words)
{
    return shows_text(gallery, str_from_c(words));
}

static Intent key(Gallery *gallery, KeyKind kind, char letter)
{
    gallery_frame(gallery, STILL_MS);
    return ui_key(&gallery->stage->memory, kind, letter, STILL_MS);
}

static void the_outcome_of_a_story_speaks_of_the_group_and_has_no_quick_close(void **state)
{
    Gallery *gallery = *state;
    const Ui *ui = &gallery->stage->ui;
    begin(gallery, "kenalan", &STORY);
    give(gallery, INTENT_NEXT, 0);
    give(gallery, INTENT_PICK, 0);
    gallery->stage->memory.input = INPUT_KEYS;
    assert_true(shows(gallery, "Pilihan kelompok"));
    assert_false(shows(gallery, "Pilihanmu"));
    assert_false(shows(gallery, "Esc"));
    for (size_t i = 0; i < ui->item_count; i++) {
        assert_int_not_equal(ui->items[i].on_press.kind, INTENT_LEAVE);
    }
}

static void each_letter_of_an_answer_gives_a_hand_and_the_point_hides(void **state)
{
    Gallery *gallery = *state;
    GroupFrame frame;
    const Workshop *workshop = begin(gallery, "galeri", &CHOICE);
    assert_true(workshop_frame(workshop, &gallery->stage->library, &frame) &&
                frame.answer_count >= 2);
    for (uint16_t i = 0; i < frame.answer_count; i++) {
        Intent hand = key(gallery, KEY_LETTER, (char)('a' + i));
        assert_int_equal(hand.kind, INTENT_VOTE);
        assert_int_equal(hand.index, i);
    }
    Intent hide = key(gallery, KEY_LETTER, '.');
    assert_int_equal(hide.kind, INTENT_GO);
    assert_int_equal(hide.index, WORKSHOP_PAUSE);
}

static void a_remote_turns_pages_in_every_view(void **state)
{
    Gallery *gallery = *state;
    begin(gallery, "galeri", &CHOICE);
    for (uint16_t view = 0; view < WORKSHOP_VIEWS; view++) {
        gallery->stage->session.staff.workshop.view = (uint8_t)view;
        assert_int_equal(key(gallery, KEY_PAGE_DOWN, 0).kind, INTENT_NEXT);
        assert_int_equal(key(gallery, KEY_RIGHT, 0).kind, INTENT_NEXT);
        IntentKind back = view == WORKSHOP_LIST ? INTENT_STIR : INTENT_BACK;
        assert_int_equal(key(gallery, KEY_PAGE_UP, 0).kind, back);
        assert_int_equal(key(gallery, KEY_LEFT, 0).kind, back);
    }
}

static void a_vote_shows_what_the_notes_say_to_discuss_in_every_window(void **state)
{
    static const struct {
        int w, h, text_step;
    } WINDOWS[] = {{1920, 1080, 0}, {1366, 768, 3}, {1080, 1920, 0}};
    Gallery *gallery = *state;
    for (size_t i = 0; i < sizeof WINDOWS / sizeof *WINDOWS; i++) {
        begin(gallery, "aman-2", &MYTH);
        gallery->w = WINDOWS[i].w;
        gallery->h = WINDOWS[i].h;
        gallery->stage->session.look.text_step = (uint8_t)WINDOWS[i].text_step;
        assert_true(shows(gallery, "Bahas bersama"));
        assert_true(shows(gallery, "Apa yang membuat kalimat ini mudah dipercaya?"));
    }
    begin(gallery, "galeri", &MYTH);
    assert_false(shows(gallery, "Bahas bersama"));
}

static void the_way_with_most_hands_is_the_way_forward_of_a_story(void **state)
{
    Gallery *gallery = *state;
    begin(gallery, "aman-2", &STORY);
    give(gallery, INTENT_NEXT, 0);
    Intent enter = key(gallery, KEY_ENTER, 0);
    assert_int_not_equal(enter.kind, INTENT_PICK);
    give(gallery, INTENT_VOTE, 2);
    gallery->stage->memory.shows_focus = false;
    enter = key(gallery, KEY_ENTER, 0);
    assert_int_equal(enter.kind, INTENT_PICK);
    assert_int_equal(enter.index, 2);
}

static void assert_all_is_in_sight(Gallery *gallery, const char *pack, int w, int h)
{
    memset(&gallery->stage->memory, 0, sizeof gallery->stage->memory);
    gallery->w = w;
    gallery->h = h;
    gallery_frame(gallery, STILL_MS);
    if (ui_top_scroll(&gallery->stage->memory)) {
        fail_msg("%s, step %u, %s scrolls in %dx%d", pack,
                 gallery->stage->session.staff.workshop.step + 1U,
                 lang_code(gallery->stage->session.lang), w, h);
    }
}

static const char *const PLANS[] = {"aman-1", "aman-2", "aman-3", "aman-4"};
enum { PLAN_COUNT = sizeof PLANS / sizeof *PLANS };

static void every_step_of_a_shipped_plan_is_in_sight(void **state)
{
    Gallery *gallery = *state;
    for (size_t i = 0; i < PLAN_COUNT; i++) {
        begin(gallery, PLANS[i], &TALK);
        give(gallery, INTENT_GO, WORKSHOP_LIST);
        assert_all_is_in_sight(gallery, PLANS[i], 1920, 1080);
        assert_all_is_in_sight(gallery, PLANS[i], 1366, 768);
        assert_all_is_in_sight(gallery, PLANS[i], 1280, 800);
    }
}

/* What is said of the step of now must not push its buttons out of the panel. */
static void the_list_keeps_the_rules_at_every_step_of_a_shipped_plan(void **state)
{
    enum { PROBLEMS_MAX = 4 };
    static const int SIZES[][2] = {{1920, 1080}, {1366, 768}, {1280, 800}, {1024, 768}};
    enum { SIZE_COUNT = sizeof SIZES / sizeof *SIZES };
    AuditProblem problems[PROBLEMS_MAX];
    Gallery *gallery = *state;
    for (size_t i = 0; i < (size_t)PLAN_COUNT * LANG_COUNT * SIZE_COUNT; i++) {
        const char *pack = PLANS[i % PLAN_COUNT];
        const Workshop *workshop = begin(gallery, pack, &TALK);
        uint32_t steps = workshop_step_count(workshop, &gallery->stage->library);
        gallery->stage->session.lang = (Lang)(i / PLAN_COUNT % LANG_COUNT);
        gallery->w = SIZES[i / PLAN_COUNT / LANG_COUNT][0];
        gallery->h = SIZES[i / PLAN_COUNT / LANG_COUNT][1];
        for (uint16_t step = 0; step < steps; step++) {
            give(gallery, INTENT_STEP, step);
            give(gallery, INTENT_GO, WORKSHOP_LIST);
            memset(&gallery->stage->memory, 0, sizeof gallery->stage->memory);
            gallery_frame(gallery, STILL_MS);
            if (audit_frame(&gallery->stage->ui, problems, PROBLEMS_MAX) > 0) {
                fail_msg("%s, step %u, %dx%d: %s", pack, step + 1U, gallery->w, gallery->h,
                         audit_word(problems[0].kind));
            }
        }
    }
}

static void all_notes_of_a_step_of_a_shipped_plan_are_in_sight(void **state)
{
    Gallery *gallery = *state;
    for (size_t i = 0; i < (size_t)PLAN_COUNT * LANG_COUNT; i++) {
        const char *pack = PLANS[i / LANG_COUNT];
        const Workshop *workshop = begin(gallery, pack, &TALK);
        uint32_t steps = workshop_step_count(workshop, &gallery->stage->library);
        gallery->stage->session.lang = (Lang)(i % LANG_COUNT);
        for (uint16_t step = 0; step < steps; step++) {
            give(gallery, INTENT_STEP, step);
            give(gallery, INTENT_GO, WORKSHOP_NOTES);
            assert_all_is_in_sight(gallery, pack, 1920, 1080);
            assert_all_is_in_sight(gallery, pack, 1280, 800);
        }
    }
}

static void notes_in_large_letters_keep_the_rules_in_a_standing_window(void **state)
{
    enum { PROBLEMS_MAX = 4 };
    AuditProblem problems[PROBLEMS_MAX];
    Gallery *gallery = *state;
    for (size_t i = 0; i < (size_t)PLAN_COUNT * LANG_COUNT * TEXT_STEP_COUNT; i++) {
        Session *session = &gallery->stage->session;
        const Workshop *workshop = begin(gallery, PLANS[i % PLAN_COUNT], &TALK);
        uint32_t steps = workshop_step_count(workshop, &gallery->stage->library);
        session->lang = (Lang)(i / PLAN_COUNT % LANG_COUNT);
        session->look.text_step = (uint8_t)(i / PLAN_COUNT / LANG_COUNT);
        gallery->w = 1080;
        gallery->h = 1920;
        for (uint16_t step = 0; step < steps; step++) {
            give(gallery, INTENT_STEP, step);
            give(gallery, INTENT_GO, WORKSHOP_NOTES);
            memset(&gallery->stage->memory, 0, sizeof gallery->stage->memory);
            gallery_frame(gallery, STILL_MS);
            assert_int_equal(audit_frame(&gallery->stage->ui, problems, PROBLEMS_MAX), 0);
        }
    }
}

static void the_card_for_when_a_child_tells_is_in_sight(void **state)
{
    Gallery *gallery = *state;
    for (uint8_t lang = 0; lang < LANG_COUNT; lang++) {
        begin(gallery, "aman-1", &TALK);
        gallery->stage->session.lang = (Lang)lang;
        give(gallery, INTENT_GO, WORKSHOP_CARD);
        gallery_apply(gallery, key(gallery, KEY_LETTER, 'k'));
        assert_int_equal(gallery->stage->session.staff.workshop.view, WORKSHOP_CARD);
        assert_all_is_in_sight(gallery, "card", 1920, 1080);
    }
}

/* A press at `x`, `y` by a finger. */
static Intent touch(Gallery *gallery, int x, int y)
{
    UiMemory *memory = &gallery->stage->memory;
    ui_pointer(memory, (Pointer){INPUT_TOUCH, POINTER_DOWN, x, y, STILL_MS});
    return ui_pointer(memory, (Pointer){INPUT_TOUCH, POINTER_UP, x, y, STILL_MS});
}

static void a_touch_anywhere_ends_the_pause_but_help_stays_help(void **state)
{
    Gallery *gallery = *state;
    begin(gallery, "aman-1", &TALK);
    give(gallery, INTENT_GO, WORKSHOP_PAUSE);
    assert_int_equal(key(gallery, KEY_LETTER, 'b').kind, INTENT_CLOSE);
    assert_int_equal(key(gallery, KEY_LETTER, '.').kind, INTENT_CLOSE);
    assert_int_equal(touch(gallery, gallery->w / 2, gallery->h / 3).kind, INTENT_CLOSE);
    assert_int_equal(touch(gallery, gallery->w / 2, gallery->h - 60).kind, INTENT_CLOSE);
    assert_int_equal(touch(gallery, gallery->w - 120, 50).kind, INTENT_HELP);
}

/* In letters for a room, which are larger than those of a learner where there is room for them. */
static void assert_all_new_is_in_sight(Gallery *gallery, const char *pack, const StoryNode *node)
{
    for (uint32_t i = 0; node->choices.count > 0 && i < node->messages.count; i++) {
        Str words = text_in(&node->messages.at[i].text, gallery->stage->session.lang);
        if (!shows_text(gallery, words)) {
            fail_msg("%s, %dx%d: '" STR_FMT "' is not in sight", pack, gallery->w, gallery->h,
                     STR_ARG(words));
        }
    }
}

static void a_group_reads_all_that_is_new_at_every_choice_of_a_story(void **state)
{
    static const struct {
        int w, h;
    } SIZES[] = {{1920, 1080}, {1366, 768}, {1280, 800}};
    static const char *const PACKS[] = {"aman-2", "kenalan", "foto", "ancam", "live", "sebar"};
    Gallery *gallery = *state;
    StepRef ref;
    for (size_t i = 0; i < sizeof PACKS / sizeof *PACKS * LANG_COUNT; i++) {
        const char *pack = PACKS[i / LANG_COUNT];
        Workshop *workshop = begin(gallery, pack, &STORY);
        give(gallery, INTENT_NEXT, 0);
        gallery->stage->session.lang = (Lang)(i % LANG_COUNT);
        assert_true(workshop_step(workshop, &gallery->stage->library, &ref));
        const Story *story = ref.step->data;
        for (uint32_t n = 0; n < story->nodes.count; n++) {
            ((StoryState *)workshop->own)->node = (uint8_t)n;
            for (size_t j = 0; j < sizeof SIZES / sizeof *SIZES; j++) {
                gallery->w = SIZES[j].w;
                gallery->h = SIZES[j].h;
                assert_all_new_is_in_sight(gallery, pack, &story->nodes.at[n]);
            }
        }
    }
}

static bool fills_the_page(Gallery *gallery, const char *pack, const ActivityType *type)
{
    begin(gallery, pack, type);
    gallery_frame(gallery, STILL_MS);
    const Ui *ui = &gallery->stage->ui;
    int lowest = 0;
    for (size_t i = 0; i < ui->item_count; i++) {
        const Item *item = &ui->items[i];
        int bottom = item->rect.y + item->rect.h;
        bool is_hand = item->on_press.kind == INTENT_VOTE;
        lowest = is_hand && bottom > lowest ? bottom : lowest;
    }
    return lowest > gallery->h * 3 / 4;
}

static void the_answers_of_a_question_fill_the_page(void **state)
{
    Gallery *gallery = *state;
    gallery->w = 1920;
    gallery->h = 1080;
    assert_true(fills_the_page(gallery, "galeri", &CHOICE));
    assert_true(fills_the_page(gallery, "aman-2", &MYTH));
}

/* Pixels of these words; 0 when they are not there. */
static int letters_of(const Gallery *gallery, const char *words)
{
    const Ui *ui = &gallery->stage->ui;
    for (size_t i = 0; i < ui->item_count; i++) {
        if (str_is(ui->items[i].text, words)) {
            return ui->items[i].size_px;
        }
    }
    return 0;
}

static void the_notes_say_the_step_its_minutes_and_what_is_needed(void **state)
{
    Gallery *gallery = *state;
    begin(gallery, "aman-1", &TALK);
    give(gallery, INTENT_STEP, 2);
    give(gallery, INTENT_GO, WORKSHOP_NOTES);
    gallery->w = 1920;
    gallery->h = 1080;
    assert_true(shows(gallery, "Catatan: Aturan ruang kita"));
    assert_true(shows(gallery, "Langkah 3 dari 9"));
    assert_true(shows(gallery, "4 menit"));
    assert_true(shows(gallery, "Poster aturan ruang, selotip."));
    assert_int_equal(letters_of(gallery, "“Yang melanggar keluar.”"), 34);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_outcome_of_a_story_speaks_of_the_group_and_has_no_quick_close),
        cmocka_unit_test(each_letter_of_an_answer_gives_a_hand_and_the_point_hides),
        cmocka_unit_test(a_remote_turns_pages_in_every_view),
        cmocka_unit_test(a_vote_shows_what_the_notes_say_to_discuss_in_every_window),
        cmocka_unit_test(the_way_with_most_hands_is_the_way_forward_of_a_story),
        cmocka_unit_test(every_step_of_a_shipped_plan_is_in_sight),
        cmocka_unit_test(the_list_keeps_the_rules_at_every_step_of_a_shipped_plan),
        cmocka_unit_test(all_notes_of_a_step_of_a_shipped_plan_are_in_sight),
        cmocka_unit_test(notes_in_large_letters_keep_the_rules_in_a_standing_window),
        cmocka_unit_test(the_card_for_when_a_child_tells_is_in_sight),
        cmocka_unit_test(a_touch_anywhere_ends_the_pause_but_help_stays_help),
        cmocka_unit_test(a_group_reads_all_that_is_new_at_every_choice_of_a_story),
        cmocka_unit_test(the_answers_of_a_question_fill_the_page),
        cmocka_unit_test(the_notes_say_the_step_its_minutes_and_what_is_needed),
    };
    return cmocka_run_group_tests_name("led", tests, gallery_setup, gallery_teardown);
}
