/* Every intent is a row that can be played, with the numbers it takes, and docs/play.md tells of
 * it.
 */
#include "../activities/packs.h"
#include "../support.h"
#include "sitting.h"

#include "aman/base/file.h"

enum { PAGE_MAX_BYTES = 100000 };

/* What is wrong with a script of one line; empty when nothing is. */
static Str play_line(Arena *arena, const Library *library, Str line)
{
    Player player;
    Outcome outcome;
    Str rest = line;
    player_begin(&player, library, 0);
    return player_step(&player, &rest, &outcome) == PLAY_STEP
               ? (Str){0}
               : player_error(arena, &player, LANG_EN);
}

static Str line_of(Arena *arena, IntentKind kind)
{
    const IntentRow *row = &INTENTS[kind];
    return str_print(arena, "%s%s%s", row->word, row->index != ARG_NONE ? " 1" : "",
                     row->to != ARG_NONE ? " 1" : "");
}

static void every_row_can_be_played(void **state)
{
    const Library *library = shipped_library(*state);
    for (int kind = 0; kind < INTENT_COUNT; kind++) {
        Str line = line_of(*state, (IntentKind)kind);
        Str wrong = play_line(*state, library, line);
        if (wrong.len > 0) {
            fail_msg("<" STR_FMT ">: " STR_FMT, STR_ARG(line), STR_ARG(wrong));
        }
    }
}

static void no_row_takes_a_number_too_many(void **state)
{
    const Library *library = shipped_library(*state);
    for (int kind = 0; kind < INTENT_COUNT; kind++) {
        Str line = line_of(*state, (IntentKind)kind);
        Str wrong = play_line(*state, library, str_print(*state, STR_FMT " 7", STR_ARG(line)));
        assert_str(wrong, "this is one word too many: '7'");
    }
}

static void a_number_that_is_missing_or_none_is_wrong(void **state)
{
    static const struct {
        const char *line, *wrong;
    } rows[] = {
        {"setting", "this is neither a number from 1 nor a name: ''"},
        {"setting idle", "this is neither a number from 1 nor a name: ''"},
        {"setting idle quiet", "this is neither a number from 1 nor a name: 'quiet'"},
        {"setting 99 never", "this is neither a number from 1 nor a name: 'never'"},
        {"hide-pack kenalann", "this is neither a number from 1 nor a name: 'kenalann'"},
        {"move 1", "write two numbers, what and where to, not ''"},
        {"digit", "this is no number: ''"},
        {"digit x", "this is no number: 'x'"},
        {"digit 65536", "this is no number: '65536'"},
        {"vote 1 less", "this is no number: 'less'"},
    };
    const Library *library = shipped_library(*state);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_str(play_line(*state, library, str_from_c(rows[i].line)), rows[i].wrong);
    }
}

/* In the corner, behind the PIN. */
static void sit_in_corner(Sitting *sitting, Arena *arena)
{
    sitting_begin(sitting, arena, shipped_library(arena), 0);
    sit(sitting, "staff\ndigit 2\ndigit 0\ndigit 4\ndigit 7\n");
    assert_int_equal(sitting->player.session.staff.digits[1], 0);
    sit(sitting, "check\ndigit 2\ndigit 0\ndigit 4\ndigit 7\ncheck\nreply 2\n");
    assert_int_equal(sitting->player.session.staff.page, STAFF_PANEL);
}

static void settings_are_played_by_name_or_number(void **state)
{
    Sitting sitting;
    sit_in_corner(&sitting, *state);
    const Session *session = &sitting.player.session;
    const Settings *settings = &session->machine.settings;
    sit(&sitting, "go 7\nsetting idle never\nsetting 7 1\n");
    assert_int_equal(settings->value[SETTING_IDLE], IDLE_NEVER);
    assert_int_equal(settings->value[SETTING_SOUND], SOUND_OFF);
    sit(&sitting, "hide-pack foto\nhide-track 10-12\n");
    int foto = library_pack(sitting.player.library, STR("foto"));
    assert_int_equal(settings->hidden_packs, UINT64_C(1) << foto);
    assert_int_equal(settings->hidden_tracks,
                     1U << library_track(sitting.player.library, STR("10-12")));
    sit(&sitting, "go 6 1\n");
    assert_int_equal(session->staff.save, SAVE_SHEETS);
}

static void a_reply_says_how_long_to_wait(void **state)
{
    Sitting sitting;
    sit_in_corner(&sitting, *state);
    sit(&sitting, "leave\nstaff\ndigit 1\ndigit 2\ndigit 1\ndigit 2\ncheck\nreply 1 30\n");
    const Player *player = &sitting.player;
    assert_int_equal(player->session.machine.wait_ms, player->now_ms + 30000);
}

static void a_vote_is_given_and_taken(void **state)
{
    Sitting sitting;
    sit_in_corner(&sitting, *state);
    const Workshop *workshop = &sitting.player.session.staff.workshop;
    sit(&sitting, "go 10\nopen aman-1\ngo 6\nvote 2\nvote 2\nvote 2 1\n");
    assert_int_equal(workshop->view, WORKSHOP_TEAMS);
    assert_int_equal(workshop->turns.n[1], 1);
}

static Str read_page(Arena *arena)
{
    Str page;
    assert_int_equal(file_read(arena, AMAN_SOURCE_DIR "/docs/play.md", PAGE_MAX_BYTES, &page),
                     FILE_OK);
    int64_t begin = str_find(page, STR("\n## Lines\n")), end = str_find(page, STR("\n## Expect"));
    assert_true(begin >= 0 && end > begin);
    return str_slice(page, (size_t)begin, (size_t)end);
}

/* Takes the next line of a script off `page`: what stands between `` in the first column. */
static bool next_example(Str *page, Str *cell, Str *example)
{
    Str line;
    for (;;) {
        int64_t begin = str_find(*cell, STR("`"));
        if (begin >= 0) {
            *cell = str_slice(*cell, (size_t)begin + 1, cell->len);
            int64_t end = str_find(*cell, STR("`"));
            assert_true(end > 0);
            *example = str_slice(*cell, 0, (size_t)end);
            *cell = str_slice(*cell, (size_t)end + 1, cell->len);
            return true;
        }
        if (!str_next_line(page, &line)) {
            return false;
        }
        Str row = str_starts(line, STR("| ")) ? str_slice(line, 2, line.len) : (Str){0};
        int64_t bar = str_find(row, STR("|"));
        *cell = bar < 0 ? (Str){0} : str_slice(row, 0, (size_t)bar);
    }
}

static void every_line_of_the_page_can_be_played(void **state)
{
    const Library *library = shipped_library(*state);
    Str page = read_page(*state), cell = {0}, line;
    while (next_example(&page, &cell, &line)) {
        Str wrong = play_line(*state, library, line);
        if (wrong.len > 0) {
            fail_msg("docs/play.md: <" STR_FMT ">: " STR_FMT, STR_ARG(line), STR_ARG(wrong));
        }
    }
}

static void the_page_has_a_row_for_every_intent(void **state)
{
    bool is_told[INTENT_COUNT] = {false};
    Str page = read_page(*state), cell = {0}, line, word;
    while (next_example(&page, &cell, &line)) {
        IntentKind kind;
        if (str_next_word(&line, &word) && intent_find(word, &kind)) {
            is_told[kind] = true;
        }
    }
    for (int kind = 0; kind < INTENT_COUNT; kind++) {
        if (!is_told[kind]) {
            fail_msg("docs/play.md has no row for `%s`", INTENTS[kind].word);
        }
    }
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(every_row_can_be_played),
        WITH_ARENA(no_row_takes_a_number_too_many),
        WITH_ARENA(a_number_that_is_missing_or_none_is_wrong),
        WITH_ARENA(settings_are_played_by_name_or_number),
        WITH_ARENA(a_reply_says_how_long_to_wait),
        WITH_ARENA(a_vote_is_given_and_taken),
        WITH_ARENA(every_line_of_the_page_can_be_played),
        WITH_ARENA(the_page_has_a_row_for_every_intent),
    };
    return cmocka_run_group_tests_name("intents", tests, NULL, NULL);
}
