/* signs: the notice first, the chat, and the list for who passes it; what is counted. */
#include "../support.h"
#include "packs.h"
#include "walk.h"

#include "aman/activities/signs.h"

/* The second and the fourth message are signs. */
static const char LESSON[] =
    "  - id: all\n"
    "    title: All\n"
    "    steps:\n"
    "      - id: tanda\n"
    "        type: signs\n"
    "        title: Look\n"
    "        contact: {name: bintang, known: a day, avatar: star}\n"
    "        target: boy\n"
    "        messages: [{from: contact, text: Ma}, {from: contact, sign: one, text: Mb},\n"
    "          {from: you, text: Mc}, {from: contact, sign: two, text: Md}]\n"
    "        signs: {one: {name: One, why: Wone}, two: {name: Two, why: Wtwo}}\n"
    "        plain: Plain.\n"
    "      - {id: last, type: card, help: true, title: Help, text: Tell someone.}\n";

static const Step *signs_in(void **state)
{
    return step_of(small_pack(*state, "uji", "13-15", LESSON), "tanda");
}

#define CHECK_WALKS(state, rows)                                                                   \
    check_walks(*(state), signs_in(state), rows, sizeof(rows) / sizeof *(rows))

static void the_notice_comes_before_the_chat(void **state)
{
    static const WalkRow rows[] = {
        {"", "notice", "stay"},
        {"pick 2", "notice", "stay"},
        {"hint", "notice", "stay"},
        {"back", "notice", "back"},
        {"next", "chat 0 of 2", "stay page"},
        {"next, back", "notice", "stay back"},
        {"next, pick 2, back, next", "chat 1 of 2", "stay page"},
    };
    CHECK_WALKS(state, rows);
}

static void the_chat_can_be_passed_at_any_moment(void **state)
{
    static const WalkRow rows[] = {
        {"skip", "list", "stay page"},
        {"skip, next", "list", "next"},
        {"next, skip", "list", "stay page"},
        {"next, hint, skip, next", "list", "next"},
        {"next, pick 1, skip, next", "list", "next"},
        {"next, pick 2, skip, next", "list", "next"},
        {"next, pick 2, pick 4, skip, next", "list", "next"},
        {"skip, skip", "list", "stay"},
        {"skip, pick 2", "list", "stay"},
        {"skip, back", "notice", "stay back"},
    };
    CHECK_WALKS(state, rows);
}

static void all_signs_are_counted_once(void **state)
{
    static const WalkRow rows[] = {
        {"next, pick 2", "chat 1 of 2", "stay"},
        {"next, pick 2, next", "chat 1 of 2", "stay"},
        {"next, pick 2, pick 4", "chat 2 of 2", "stay right right_first=1"},
        {"next, pick 2, pick 4, pick 4", "chat 2 of 2", "stay"},
        {"next, pick 2, pick 4, next", "chat 2 of 2", "next"},
        {"next, pick 1, pick 2, pick 4", "chat 2 of 2", "stay right right_later=1"},
    };
    CHECK_WALKS(state, rows);
}

static void who_saw_the_list_finds_them_later(void **state)
{
    static const WalkRow rows[] = {
        {"skip, back, next, pick 2, pick 4", "chat 2 of 2", "stay right right_later=1"},
        {"next, pick 2, skip, back, next, pick 4", "chat 2 of 2", "stay right right_later=1"},
    };
    CHECK_WALKS(state, rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_notice_comes_before_the_chat, arena_setup,
                                        arena_teardown),
        cmocka_unit_test_setup_teardown(the_chat_can_be_passed_at_any_moment, arena_setup,
                                        arena_teardown),
        cmocka_unit_test_setup_teardown(all_signs_are_counted_once, arena_setup, arena_teardown),
        cmocka_unit_test_setup_teardown(who_saw_the_list_finds_them_later, arena_setup,
                                        arena_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
