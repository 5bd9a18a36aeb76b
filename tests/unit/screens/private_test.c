/* What only the facilitator may see: that the key for when a child tells works on every page of a
 * workshop, that the group's window then shows the same as in any pause, and that nothing private
 * comes up in it while the facilitator has a window of their own. */
#include "states.h"

#include "aman/activities/choice.h"
#include "aman/activities/poll.h"
#include "aman/activities/quiz.h"
#include "aman/activities/signs.h"
#include "aman/activities/story.h"
#include "aman/activities/talk.h"

#include <stdio.h>
#include <string.h>

enum { TEXT_BYTES = 16000, TYPES = 6 };

static const ActivityType *const ALL[TYPES] = {&TALK, &CHOICE, &QUIZ, &POLL, &SIGNS, &STORY};

static void give(Gallery *gallery, IntentKind kind, uint16_t index)
{
    gallery_apply(gallery, (Intent){.kind = kind, .index = index, .now_ms = STILL_MS});
}

static Workshop *workshop_of(Gallery *gallery)
{
    return &gallery->stage->session.staff.workshop;
}

/* The first step of this type that any pack has, with notes where one of these has some. */
static void begin(Gallery *gallery, const ActivityType *type)
{
    Stage *stage = gallery->stage;
    for (int with_notes = 1; with_notes >= 0; with_notes--) {
        for (uint16_t pack = 0; pack < stage->library.pack_count; pack++) {
            StepRef plan, ref;
            Workshop look = {.pack = pack};
            for (; workshop_plan_step(&look, &stage->library, look.step, &plan); look.step++) {
                if (workshop_step(&look, &stage->library, &ref) && activity_of(ref.step) == type &&
                    (plan.step->notes || !with_notes)) {
                    session_begin(&stage->session, LANG_ID, (Look){0}, 0, STILL_MS);
                    memset(&stage->memory, 0, sizeof stage->memory);
                    stage->session.place = PLACE_STAFF;
                    stage->session.staff.page = STAFF_PLANS;
                    give(gallery, INTENT_OPEN, pack);
                    give(gallery, INTENT_STEP, look.step);
                    return;
                }
            }
        }
    }
    fail_msg("no pack has such a step");
}

/* All words of the frame, with whether and how each can be pressed. */
static Str frame_of(Gallery *gallery, char *text)
{
    size_t len = 0;
    const Ui *ui = &gallery->stage->ui;
    gallery->stage->memory.shows_focus = false;
    gallery_frame(gallery, STILL_MS);
    for (size_t i = 0; i < ui->item_count; i++) {
        const Item *item = &ui->items[i];
        bool is_key = item->name && strcmp(item->name, "shortcut") == 0; /* nothing is drawn */
        if (!is_key && len + item->text.len + 64 < TEXT_BYTES) {
            memcpy(text + len, item->text.len ? item->text.at : "", item->text.len);
            len += item->text.len;
            len += (size_t)snprintf(text + len, TEXT_BYTES - len, "|%d,%d,%d,%d,%d\n", item->rect.x,
                                    item->rect.y, item->rect.w, item->rect.h, item->role);
        }
    }
    return (Str){text, (uint32_t)len};
}

/* Long after the page last changed: right after that presses do nothing. */
static Intent press(Gallery *gallery, KeyKind kind, char letter)
{
    UiMemory *memory = &gallery->stage->memory;
    gallery_frame(gallery, STILL_MS);
    return ui_key(memory, kind, letter, memory->page_ms + STILL_MS);
}

static Intent key(Gallery *gallery, char letter)
{
    return press(gallery, KEY_LETTER, letter);
}

/* The pages of a workshop at this step. */
enum { AT_STEP, AT_LIST, AT_NOTES, AT_TEAMS, AT_HELP, AT_LEAVING, AT_TYPING, PAGES };

static void open_page(Gallery *gallery, const ActivityType *type, int page)
{
    begin(gallery, type);
    if (type == &STORY) {
        give(gallery, INTENT_NEXT, 0);
    }
    if (page == AT_LIST || page == AT_NOTES || page == AT_TEAMS) {
        static const WorkshopView VIEWS[] = {
            [AT_LIST] = WORKSHOP_LIST, [AT_NOTES] = WORKSHOP_NOTES, [AT_TEAMS] = WORKSHOP_TEAMS};
        give(gallery, INTENT_GO, (uint16_t)VIEWS[page]);
    } else if (page == AT_HELP) {
        give(gallery, INTENT_HELP, 0);
    } else if (page == AT_LEAVING) {
        give(gallery, INTENT_GO, WORKSHOP_LIST);
        give(gallery, INTENT_FINISH, 0);
    } else if (page == AT_TYPING) {
        give(gallery, INTENT_DIGIT, 7);
    }
}

static void the_key_hides_every_page_and_looks_like_any_pause(void **state)
{
    static char pause_text[TEXT_BYTES], card_text[TEXT_BYTES], before_text[TEXT_BYTES],
        after_text[TEXT_BYTES];
    Gallery *gallery = *state;
    for (int i = 0; i < TYPES * PAGES * 2; i++) {
        gallery->stage->has_beside = i % 2;
        const ActivityType *type = ALL[i / 2 / PAGES];
        int page = i / 2 % PAGES;
        open_page(gallery, type, page);
        Str before = frame_of(gallery, before_text);
        gallery_apply(gallery, key(gallery, 'k'));
        assert_true(workshop_of(gallery)->has_card);
        Str card = frame_of(gallery, card_text);
        open_page(gallery, type, page);
        give(gallery, INTENT_GO, WORKSHOP_PAUSE);
        Str pause = frame_of(gallery, pause_text);
        assert_true(str_equal(card, pause));
        /* The same key leads on: to its words, or, where another window has them, back. */
        open_page(gallery, type, page);
        gallery_apply(gallery, key(gallery, 'k'));
        gallery_apply(gallery, key(gallery, 'k'));
        assert_int_equal(workshop_of(gallery)->view == WORKSHOP_CARD, !gallery->stage->has_beside);
        if (!gallery->stage->has_beside) {
            gallery_apply(gallery, key(gallery, 'k'));
        }
        assert_false(workshop_of(gallery)->has_card);
        Str after = frame_of(gallery, after_text);
        assert_true(page == AT_LEAVING || str_equal(before, after));
    }
    gallery->stage->has_beside = false;
}

static bool says(Gallery *gallery, Str words)
{
    const Ui *ui = &gallery->stage->ui;
    for (size_t i = 0; words.len > 0 && i < ui->item_count; i++) {
        if (str_equal(ui->items[i].text, words)) {
            return true;
        }
    }
    return false;
}

static void assert_says_none(Gallery *gallery, const TextList *texts)
{
    for (uint32_t i = 0; i < texts->count; i++) {
        assert_false(says(gallery, text_in(&texts->at[i], LANG_ID)));
    }
}

/* Notes, card and the question before leaving stand in the other window, whatever is pressed. */
static void with_a_window_of_their_own_nothing_private_is_in_the_first_one(void **state)
{
    Gallery *gallery = *state;
    Stage *stage = gallery->stage;
    stage->has_beside = true;
    for (int page = 0; page < PAGES; page++) {
        StepRef ref;
        static const char KEYS[] = "nklm.xtz";
        for (const char *pressed = KEYS; *pressed; pressed++) {
            open_page(gallery, &TALK, page);
            assert_true(workshop_plan_step(workshop_of(gallery), &stage->library,
                                           workshop_of(gallery)->step, &ref));
            gallery_apply(gallery, key(gallery, *pressed));
            gallery_frame(gallery, STILL_MS);
            if (stage->session.staff.page != STAFF_WORKSHOP) {
                continue; /* the question was answered */
            }
            assert_non_null(ref.step->notes);
            assert_says_none(gallery, &ref.step->notes->say);
            assert_says_none(gallery, &ref.step->notes->say_not);
            assert_says_none(gallery, &ref.step->notes->watch);
            assert_says_none(gallery, &ref.step->notes->todo);
            const Facilitator *guide = stage->library.facilitator;
            for (uint32_t i = 0; i < guide->disclosure.count; i++) {
                assert_false(says(gallery, text_in(&guide->disclosure.at[i].say, LANG_ID)));
            }
            assert_false(says(gallery, phrase(PHRASE_UI_WORKSHOP_LEAVE_TITLE, LANG_ID)));
            assert_false(says(gallery, phrase(PHRASE_UI_WORKSHOP_PRIVATE, LANG_ID)));
        }
    }
    stage->has_beside = false;
}

static void the_letter_that_opens_a_view_closes_it(void **state)
{
    static const struct {
        char key;
        WorkshopView view;
    } ROWS[] = {{'n', WORKSHOP_NOTES}, {'m', WORKSHOP_TEAMS}, {'.', WORKSHOP_PAUSE}};
    Gallery *gallery = *state;
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        begin(gallery, &TALK);
        gallery_apply(gallery, key(gallery, ROWS[i].key));
        assert_int_equal(workshop_of(gallery)->view, ROWS[i].view);
        gallery_apply(gallery, key(gallery, ROWS[i].key));
        assert_int_equal(workshop_of(gallery)->view, WORKSHOP_SHOW);
    }
    begin(gallery, &TALK);
    gallery_apply(gallery, key(gallery, 'l'));
    assert_int_equal(workshop_of(gallery)->view, WORKSHOP_LIST);
    gallery_apply(gallery, key(gallery, 'l'));
    assert_int_equal(workshop_of(gallery)->view, WORKSHOP_SHOW);
}

/* 1, 4 and Enter: fourteen hands for the first answer, and Backspace takes a digit back. */
static void hands_are_typed_with_keys(void **state)
{
    Gallery *gallery = *state;
    begin(gallery, &CHOICE);
    gallery_apply(gallery, key(gallery, '1'));
    gallery_apply(gallery, key(gallery, '4'));
    gallery_apply(gallery, key(gallery, '0'));
    gallery_apply(gallery, press(gallery, KEY_BACKSPACE, 0));
    assert_int_equal(workshop_of(gallery)->typed.number, 14);
    gallery_apply(gallery, press(gallery, KEY_ENTER, 0));
    assert_int_equal(workshop_of(gallery)->hands.n[0], 14);
    assert_int_equal(press(gallery, KEY_BACKSPACE, 0).kind, INTENT_BACK);
}

static void the_question_before_leaving_is_answered_by_its_keys_in_either_window(void **state)
{
    Gallery *gallery = *state;
    UiMemory *memory = &gallery->stage->memory;
    for (int i = 0; i < 4; i++) {
        gallery->stage->has_beside = i % 2;
        open_page(gallery, &TALK, AT_LEAVING);
        gallery_frame(gallery, STILL_MS);
        memory->shows_focus = false;
        gallery_apply(gallery, i < 2 ? key(gallery, 'x') : press(gallery, KEY_ENTER, 0));
        assert_int_equal(gallery->stage->session.staff.page, i < 2 ? STAFF_PLANS : STAFF_WORKSHOP);
        assert_int_equal(workshop_of(gallery)->leaving, LEAVING_NOT);
    }
    gallery->stage->has_beside = false;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_key_hides_every_page_and_looks_like_any_pause),
        cmocka_unit_test(with_a_window_of_their_own_nothing_private_is_in_the_first_one),
        cmocka_unit_test(the_letter_that_opens_a_view_closes_it),
        cmocka_unit_test(hands_are_typed_with_keys),
        cmocka_unit_test(the_question_before_leaving_is_answered_by_its_keys_in_either_window),
    };
    return cmocka_run_group_tests_name("private", tests, gallery_setup, gallery_teardown);
}
