/* Several fingers at once, and presses that began before the page that they would end on: what
 * each finger does, one by one, and what comes of it. */
#include "presses.h"

#include <string.h>

enum {
    DEEDS = 10,
    PAGE_MS = 5000,
    CARD_A = 1,
    CARD_B = 2,
    NEXT = 3,
    NOWHERE_X = 500,
    SIDE = 100,
};

/* Where the middle of an item lies; 0 is the empty part of the page. */
static int middle_x(int item)
{
    return item == 0 ? NOWHERE_X : (item - 1) * SIDE + SIDE / 2;
}

/* The page of all rows: two cards and the way forward beside each other. */
static void put_page(UiMemory *memory)
{
    put_item(memory, (Rect){0, 0, SIDE, SIDE}, INTENT_PICK, CARD_A);
    put_item(memory, (Rect){SIDE, 0, SIDE, SIDE}, INTENT_PICK, CARD_B);
    put_item(memory, (Rect){2 * SIDE, 0, SIDE, SIDE}, INTENT_NEXT, NEXT);
}

typedef enum { DOWN, MOVE, UP, PAGE, OVER, ERASED } DeedKind;

typedef struct {
    DeedKind kind;
    int finger, item, dx; /* dx: beside the middle of the item */
    uint64_t ms;
} Deed;

#define DOWN_ON(finger, item, ms)                                                                  \
    {                                                                                              \
        DOWN, finger, item, 0, ms                                                                  \
    }
#define UP_ON(finger, item, ms)                                                                    \
    {                                                                                              \
        UP, finger, item, 0, ms                                                                    \
    }
#define MOVE_ON(finger, item, dx, ms)                                                              \
    {                                                                                              \
        MOVE, finger, item, dx, ms                                                                 \
    }
#define CHANGES(what, ms)                                                                          \
    {                                                                                              \
        what, 0, 0, 0, ms                                                                          \
    }

/* What they mean, as the numbers of what was pressed, in their order: "3", "12", "". */
typedef struct {
    const char *name, *want;
    Deed deeds[DEEDS];
} Row;

static const Row ROWS[] = {
    {"one finger", "1", {DOWN_ON(1, CARD_A, 10), UP_ON(1, CARD_A, 60)}},
    {"a hand that rests beside all things",
     "3",
     {DOWN_ON(1, 0, 10), DOWN_ON(2, NEXT, 500), UP_ON(2, NEXT, 550)}},
    {"a hand that rests and trembles before",
     "3",
     {DOWN_ON(1, 0, 10), MOVE_ON(1, 0, 2, 400), DOWN_ON(2, NEXT, 500), UP_ON(2, NEXT, 550)}},
    {"a hand that trembles during a tap",
     "3",
     {DOWN_ON(1, 0, 10), DOWN_ON(2, NEXT, 500), MOVE_ON(1, 0, 2, 520), UP_ON(2, NEXT, 550)}},
    {"a hand that is lifted during a tap",
     "3",
     {DOWN_ON(1, 0, 10), DOWN_ON(2, NEXT, 500), UP_ON(1, 0, 520), UP_ON(2, NEXT, 550)}},
    {"a hand that comes during a tap",
     "3",
     {DOWN_ON(2, NEXT, 500), DOWN_ON(1, 0, 510), UP_ON(2, NEXT, 550), UP_ON(1, 0, 900)}},
    {"a hand that rests on a card",
     "3",
     {DOWN_ON(1, CARD_A, 10), DOWN_ON(2, NEXT, 500), UP_ON(2, NEXT, 550), UP_ON(1, CARD_A, 900)}},
    {"a hand of four fingers",
     "2",
     {DOWN_ON(1, 0, 10), DOWN_ON(2, 0, 11), DOWN_ON(3, 0, 12), DOWN_ON(4, CARD_B, 400),
      MOVE_ON(2, 0, 5, 410), UP_ON(4, CARD_B, 450), UP_ON(1, 0, 500)}},
    {"two cards at once, lifted in their order",
     "1",
     {DOWN_ON(1, CARD_A, 10), DOWN_ON(2, CARD_B, 12), UP_ON(1, CARD_A, 60), UP_ON(2, CARD_B, 62)}},
    {"two cards at once, the second one is complete first",
     "2",
     {DOWN_ON(1, CARD_A, 10), DOWN_ON(2, CARD_B, 12), UP_ON(2, CARD_B, 60), UP_ON(1, CARD_A, 62)}},
    {"two fingers on one card",
     "1",
     {DOWN_ON(1, CARD_A, 10), DOWN_ON(2, CARD_A, 12), UP_ON(2, CARD_A, 60), UP_ON(1, CARD_A, 62)}},
    {"one of two slips off its card",
     "2",
     {DOWN_ON(1, CARD_A, 10), DOWN_ON(2, CARD_B, 12), UP_ON(1, 0, 60), UP_ON(2, CARD_B, 62)}},
    {"two fingers that change places press nothing",
     "",
     {DOWN_ON(1, CARD_A, 10), DOWN_ON(2, CARD_B, 12), UP_ON(1, CARD_B, 60), UP_ON(2, CARD_A, 62)}},
    {"one after the other",
     "12",
     {DOWN_ON(1, CARD_A, 10), UP_ON(1, CARD_A, 60), DOWN_ON(2, CARD_B, 70), UP_ON(2, CARD_B, 90)}},
    {"the same finger comes down twice",
     "2",
     {DOWN_ON(1, CARD_A, 10), DOWN_ON(1, CARD_B, 60), UP_ON(1, CARD_B, 90)}},
    {"lifted without having come down", "", {UP_ON(1, CARD_A, 60)}},
    /* Where and when it began. */
    {"begun before the page, lifted on it",
     "",
     {DOWN_ON(1, NEXT, PAGE_MS - 50), CHANGES(PAGE, PAGE_MS), UP_ON(1, NEXT, PAGE_MS + 900)}},
    {"begun early, lifted early",
     "",
     {CHANGES(PAGE, PAGE_MS), DOWN_ON(1, NEXT, PAGE_MS + 160), UP_ON(1, NEXT, PAGE_MS + 200)}},
    {"begun early, lifted after it",
     "",
     {CHANGES(PAGE, PAGE_MS), DOWN_ON(1, NEXT, PAGE_MS + 160), UP_ON(1, NEXT, PAGE_MS + 280)}},
    {"begun early, lifted long after it",
     "",
     {CHANGES(PAGE, PAGE_MS), DOWN_ON(1, NEXT, PAGE_MS + 249), UP_ON(1, NEXT, PAGE_MS + 9000)}},
    {"begun after it",
     "3",
     {CHANGES(PAGE, PAGE_MS), DOWN_ON(1, NEXT, PAGE_MS + 250), UP_ON(1, NEXT, PAGE_MS + 280)}},
    {"a void press does not hold up the next",
     "3",
     {CHANGES(PAGE, PAGE_MS), DOWN_ON(1, NEXT, PAGE_MS + 100), DOWN_ON(2, NEXT, PAGE_MS + 300),
      UP_ON(2, NEXT, PAGE_MS + 350), UP_ON(1, NEXT, PAGE_MS + 360)}},
    {"begun before something lay over the page",
     "",
     {DOWN_ON(1, CARD_A, PAGE_MS - 9), CHANGES(OVER, PAGE_MS), UP_ON(1, CARD_A, PAGE_MS + 900)}},
    {"begun in a visit that is over",
     "",
     {DOWN_ON(1, CARD_A, PAGE_MS - 9), CHANGES(ERASED, PAGE_MS), UP_ON(1, CARD_A, PAGE_MS + 900)}},
    {"begun as the visit was erased",
     "",
     {CHANGES(ERASED, PAGE_MS), DOWN_ON(1, CARD_A, PAGE_MS + 9), UP_ON(1, CARD_A, PAGE_MS + 900)}},
    {"a resting hand does not last into the next page",
     "",
     {DOWN_ON(1, CARD_A, 9), DOWN_ON(2, CARD_B, 20), CHANGES(PAGE, PAGE_MS),
      MOVE_ON(1, CARD_A, 4, PAGE_MS + 800), UP_ON(2, CARD_B, PAGE_MS + 900),
      UP_ON(1, CARD_A, PAGE_MS + 950)}},
};

static Intent do_deed(UiMemory *memory, const Deed *deed)
{
    static const PointerKind KINDS[] = {
        [DOWN] = POINTER_DOWN, [MOVE] = POINTER_MOVE, [UP] = POINTER_UP};
    switch (deed->kind) {
    case PAGE:
        ui_page_changed(memory, 1, deed->ms);
        ui_shown(memory, deed->ms);
        return (Intent){0};
    case OVER:
        ui_over_changed(memory, OVER_NOTHING, OVER_TERM, deed->ms);
        ui_shown(memory, deed->ms);
        return (Intent){0};
    case ERASED:
        ui_forget(memory, deed->ms);
        put_page(memory);
        ui_shown(memory, deed->ms);
        return (Intent){0};
    case DOWN:
    case MOVE:
    case UP:
        break;
    }
    return ui_pointer(memory,
                      (Pointer){INPUT_TOUCH, KINDS[deed->kind], middle_x(deed->item) + deed->dx,
                                SIDE / 2, deed->ms, deed->finger});
}

static void each_finger_is_followed_by_itself(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        UiMemory memory = {0};
        char have[DEEDS + 1] = "";
        size_t len = 0;
        put_page(&memory);
        for (size_t j = 0; j < DEEDS && ROWS[i].deeds[j].ms > 0; j++) {
            Intent intent = do_deed(&memory, &ROWS[i].deeds[j]);
            bool is_press = intent.kind == INTENT_PICK || intent.kind == INTENT_NEXT;
            have[len] = (char)('0' + intent.index);
            len += is_press;
        }
        have[len] = '\0';
        if (strcmp(have, ROWS[i].want) != 0) {
            fail_msg("%s: '%s' instead of '%s'", ROWS[i].name, have, ROWS[i].want);
        }
    }
}

static Intent touch(UiMemory *memory, int64_t id, PointerKind kind, int x, int y, uint64_t now_ms)
{
    return ui_pointer(memory, (Pointer){INPUT_TOUCH, kind, x, y, now_ms, id});
}

static void digits_are_typed_by_two_thumbs(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_item(&memory, (Rect){0, 0, SIDE, SIDE}, INTENT_DIGIT, 2);
    put_item(&memory, (Rect){SIDE, 0, SIDE, SIDE}, INTENT_DIGIT, 5);
    touch(&memory, 1, POINTER_DOWN, 10, 10, 0);
    touch(&memory, 2, POINTER_DOWN, SIDE + 10, 10, 5);
    assert_int_equal(touch(&memory, 1, POINTER_UP, 10, 10, 50).index, 2);
    assert_int_equal(touch(&memory, 2, POINTER_UP, SIDE + 10, 10, 60).index, 5);
}

/* A page that is slow to draw: what was pressed meanwhile comes only after its first frame. */
static void a_page_counts_from_its_first_frame(void **state)
{
    enum { DRAWN_MS = PAGE_MS + 600 };
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    ui_page_changed(&memory, 1, PAGE_MS);
    ui_shown(&memory, DRAWN_MS);
    assert_nothing(tap(&memory, INPUT_TOUCH, 10, 10, DRAWN_MS + PAGE_LOCK_MS - 1));
    ui_shown(&memory, DRAWN_MS + 200); /* the next frame of the same page changes nothing */
    assert_int_equal(tap(&memory, INPUT_TOUCH, 10, 10, DRAWN_MS + PAGE_LOCK_MS).kind, INTENT_PICK);
}

static void a_clock_that_goes_back_locks_nothing(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    ui_page_changed(&memory, 1, PAGE_MS);
    ui_shown(&memory, PAGE_MS);
    assert_int_equal(tap(&memory, INPUT_TOUCH, 10, 10, 7).kind, INTENT_PICK);
}

static void a_hand_that_rests_does_not_move_what_another_finger_drags(void **state)
{
    UiMemory memory = {0};
    (void)state;
    Item *card = put_item(&memory, (Rect){0, 0, 600, 300}, INTENT_STIR, 0);
    card->drag = DRAG_SWIPE;
    card->on_way[ARROW_RIGHT] = (Intent){.kind = INTENT_PICK, .index = 8};
    touch(&memory, 1, POINTER_DOWN, 300, 250, 0);
    touch(&memory, 2, POINTER_DOWN, 300, 100, 10);
    touch(&memory, 2, POINTER_MOVE, 420, 100, 20);
    touch(&memory, 1, POINTER_MOVE, 302, 250, 30);
    assert_int_equal(memory.held_dx, 120);
    assert_stir(touch(&memory, 1, POINTER_UP, 302, 250, 40));
    assert_int_equal(memory.held_dx, 120);
    assert_int_equal(touch(&memory, 2, POINTER_UP, 420, 100, 50).index, 8);
}

static void a_drag_ends_with_its_page(void **state)
{
    UiMemory memory = {0};
    (void)state;
    Item *card = put_item(&memory, (Rect){0, 0, 600, 300}, INTENT_STIR, 0);
    card->drag = DRAG_SWIPE;
    card->on_way[ARROW_RIGHT] = (Intent){.kind = INTENT_PICK, .index = 8};
    touch(&memory, 1, POINTER_DOWN, 300, 100, 10);
    touch(&memory, 1, POINTER_MOVE, 420, 100, 20);
    ui_page_changed(&memory, 1, 30);
    touch(&memory, 1, POINTER_MOVE, 480, 100, 400);
    assert_int_equal(memory.held, 0);
    assert_nothing(touch(&memory, 1, POINTER_UP, 480, 100, 900));
}

static void the_finger_that_came_last_scrolls(void **state)
{
    UiMemory memory = {0};
    (void)state;
    ScrollState *region = put_region(&memory, 2000, 500);
    touch(&memory, 1, POINTER_DOWN, 10, 400, 0);
    touch(&memory, 1, POINTER_MOVE, 10, 380, 5);
    touch(&memory, 2, POINTER_DOWN, 300, 400, 10);
    touch(&memory, 2, POINTER_MOVE, 300, 300, 20);
    assert_int_equal(region->offset, 120);
    touch(&memory, 1, POINTER_MOVE, 10, 390, 30);
    assert_int_equal(region->offset, 120);
    touch(&memory, 2, POINTER_UP, 300, 300, 40);
    touch(&memory, 1, POINTER_MOVE, 10, 380, 50);
    assert_int_equal(region->offset, 130);
}

static void more_fingers_than_there_are_leave_the_next_one_its_press(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    for (int64_t id = 1; id <= 2 * FINGERS_MAX; id++) {
        touch(&memory, id, POINTER_DOWN, NOWHERE_X, 10, 0);
    }
    touch(&memory, 99, POINTER_DOWN, 10, 10, 0);
    assert_int_equal(touch(&memory, 99, POINTER_UP, 10, 10, 0).index, CARD_A);
}

static void a_mouse_is_a_finger_of_its_own(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    touch(&memory, 0, POINTER_DOWN, NOWHERE_X, 10, 0);
    ui_pointer(&memory, (Pointer){INPUT_MOUSE, POINTER_DOWN, 10, 10, 0, MOUSE_ID});
    touch(&memory, 0, POINTER_UP, NOWHERE_X, 10, 0);
    assert_int_equal(
        ui_pointer(&memory, (Pointer){INPUT_MOUSE, POINTER_UP, 10, 10, 0, MOUSE_ID}).index, CARD_A);
}

static void a_wheel_that_turns_on_does_not_reach_the_next_page(void **state)
{
    UiMemory memory = {0};
    (void)state;
    put_region(&memory, 2000, 500);
    assert_true(ui_wheel(&memory, 1, PAGE_MS - 50));
    ui_page_changed(&memory, 1, PAGE_MS);
    put_region(&memory, 2000, 500);
    for (uint64_t ms = PAGE_MS + 50; ms < PAGE_MS + 2000; ms += 100) {
        assert_false(ui_wheel(&memory, 1, ms));
    }
    assert_true(ui_wheel(&memory, 1, PAGE_MS + 3000));
}

static void a_key_that_is_held_scrolls_on_only_where_it_went_down(void **state)
{
    UiMemory memory = {0};
    (void)state;
    ScrollState *region = put_region(&memory, 2000, 500);
    ui_key(&memory, KEY_DOWN, 0, PAGE_MS - 50);
    int once = region->offset;
    assert_nothing(ui_key_again(&memory, KEY_DOWN, PAGE_MS - 10));
    assert_true(region->offset > once);
    ui_page_changed(&memory, 1, PAGE_MS);
    region = put_region(&memory, 2000, 500);
    assert_nothing(ui_key_again(&memory, KEY_DOWN, PAGE_MS + 900));
    assert_int_equal(region->offset, 0);
    ui_key(&memory, KEY_DOWN, 0, PAGE_MS + 1000);
    ui_key_again(&memory, KEY_DOWN, PAGE_MS + 1040);
    assert_true(region->offset > once);
}

static void a_key_that_is_held_presses_once(void **state)
{
    static const KeyKind KEYS[] = {KEY_ENTER, KEY_SPACE, KEY_LETTER,    KEY_ESCAPE,    KEY_HELP,
                                   KEY_RIGHT, KEY_STAFF, KEY_BACKSPACE, KEY_PAGE_DOWN, KEY_TAB};
    UiMemory memory = {0};
    (void)state;
    put_page(&memory);
    memory.items[2].role = ROLE_PRIMARY;
    ui_key(&memory, KEY_OTHER, 0, 10);
    for (size_t i = 0; i < sizeof KEYS / sizeof *KEYS; i++) {
        assert_nothing(ui_key_again(&memory, KEYS[i], 20));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_finger_is_followed_by_itself),
        cmocka_unit_test(digits_are_typed_by_two_thumbs),
        cmocka_unit_test(a_page_counts_from_its_first_frame),
        cmocka_unit_test(a_clock_that_goes_back_locks_nothing),
        cmocka_unit_test(a_hand_that_rests_does_not_move_what_another_finger_drags),
        cmocka_unit_test(a_drag_ends_with_its_page),
        cmocka_unit_test(the_finger_that_came_last_scrolls),
        cmocka_unit_test(more_fingers_than_there_are_leave_the_next_one_its_press),
        cmocka_unit_test(a_mouse_is_a_finger_of_its_own),
        cmocka_unit_test(a_wheel_that_turns_on_does_not_reach_the_next_page),
        cmocka_unit_test(a_key_that_is_held_scrolls_on_only_where_it_went_down),
        cmocka_unit_test(a_key_that_is_held_presses_once),
    };
    return cmocka_run_group_tests_name("fingers", tests, NULL, NULL);
}
