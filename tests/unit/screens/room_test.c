/* `check` looks whether the texts of a pack fit: it lays their pages out as the kiosk does, and the
 * number of letters that it names is true. */
#include "../support.h"
#include "snapshot/enter.h"
#include "snapshot/fit.h"

#include "aman/activities/card.h"
#include "aman/pack/codes.h"
#include "aman/ui/audit.h"

#include <stdio.h>
#include <stdlib.h>

enum { LONG_LETTERS = 60, TITLE_BYTES = 80 };

static const char LONG_WORD[] = "Pertanggungjawabanpenyelenggaraansistemelektronikseluruhnya";

typedef struct {
    Arena *arena;
    Stage *stage;
    Diags diags;
    const Pack *pack;
} Room;

static int room_setup(void **state)
{
    static const Paths PATHS = {.assets = AMAN_SOURCE_DIR "/assets", .cache = "/nowhere"};
    Room *room = calloc(1, sizeof *room);
    if (!room) {
        return -1;
    }
    *state = room;
    room->arena = arena_new((size_t)64 * 1024 * 1024);
    room->stage = stage_open(&(StageParams){.paths = &PATHS, .is_blank = true}, LANG_ID);
    return room->arena && room->stage ? 0 : -1;
}

static int room_teardown(void **state)
{
    Room *room = *state;
    stage_close(room->stage);
    arena_free(room->arena);
    free(room);
    return 0;
}

/* Looks at a pack of these steps and a help card; the number of messages. */
static size_t messages_of(Room *room, Str steps)
{
    Str bytes = str_print(
        room->arena,
        "aman_pack: 1\nid: contoh\nversion: 1.0.0\ntitle: {id: Contoh, en: Example}\n"
        "topic: kenalan\naudience: [13-15]\nminutes: 5\nreview: {status: draft}\n"
        "licence: CC-BY-4.0\ntakeaways:\n"
        "  - {icon: heart_fill, title: {id: Satu, en: One}, text: {id: Satu., en: One.}}\n"
        "lessons:\n  - id: satu\n    title: {id: Satu, en: One}\n    steps:\n" STR_FMT
        "      - id: bantuan\n        type: card\n        help: true\n"
        "        title: {id: Bantuan, en: Help}\n        text: {id: Cerita., en: Tell.}\n",
        STR_ARG(steps));
    room->diags = diags_begin(room->arena);
    assert_true(pack_parse(room->arena, STR("pack.yaml"), bytes, &ACTIVITY_KINDS, &room->diags,
                           &room->pack));
    Track track = {.audience = room->pack->audience};
    Library library = {.tracks = {&track, 1}, .packs = {room->pack}, .pack_count = 1, .shown = 1};
    assert_true(fit_check(room->stage, &library, false, &room->diags) > 0);
    diags_sort(&room->diags);
    return room->diags.count;
}

/* The same with one card that has this title. */
static size_t messages_about(Room *room, const char *id_title, const char *en_title)
{
    return messages_of(room, str_print(room->arena,
                                       "      - id: a\n        type: card\n"
                                       "        title: {id: %s, en: %s}\n"
                                       "        text: {id: Teks., en: Text.}\n",
                                       id_title, en_title));
}

static void what_fits_gives_no_message(void **state)
{
    assert_int_equal(messages_about(*state, "Teman baru itu seru", "New friends are fun"), 0);
}

static void a_word_wider_than_the_screen_is_named_at_its_place(void **state)
{
    Room *room = *state;
    assert_int_equal(messages_about(room, LONG_WORD, "One"), 1);
    const Diag *diag = &room->diags.items[0];
    assert_ptr_equal(diag->kind, &DIAG_NO_FIT);
    assert_int_equal(diag->where.line, 18);
    assert_int_equal(diag->where.column, 21);
    assert_str(diag->path.step, "a");
    assert_str(diag_sentence(room->arena, diag, LANG_EN),
               "does not fit on a screen of 1024x600 with text at 200 percent, language 'id'");
}

static void each_language_is_laid_out(void **state)
{
    Room *room = *state;
    assert_int_equal(messages_about(room, "Satu", LONG_WORD), 1);
    assert_str(room->diags.items[0].args[2], "en");
    assert_int_equal(messages_about(room, LONG_WORD, LONG_WORD), 2);
}

/* As many letters as the message says fit; one more does not. */
static void the_number_of_letters_that_fit_is_true(void **state)
{
    Room *room = *state;
    char title[TITLE_BYTES];
    assert_int_equal(messages_about(room, LONG_WORD, "One"), 1);
    char *said = str_to_c(room->arena, room->diags.items[0].args[3]);
    assert_non_null(said);
    size_t letters = strtoul(said, NULL, 10);
    assert_in_range(letters, 10, LONG_LETTERS);
    snprintf(title, sizeof title, "%.*s", (int)letters + 1, LONG_WORD);
    assert_int_equal(messages_about(room, title, "One"), 1);
    snprintf(title, sizeof title, "%.*s", (int)letters, LONG_WORD);
    assert_int_equal(messages_about(room, title, "One"), 0);
}

static void the_pack_is_left_as_it_was(void **state)
{
    Room *room = *state;
    assert_int_equal(messages_about(room, LONG_WORD, "One"), 1);
    const Card *card = room->pack->lessons.at[0].steps.at[0].data;
    assert_str(text_in(&card->title, LANG_ID), LONG_WORD);
}

/* The second answer has no room at all, but no shorter one would have. */
static void a_text_that_another_one_pushes_away_is_not_blamed(void **state)
{
    enum { LONG_LINE = 20, SHORT_LINE = 23 };
    Room *room = *state;
    size_t count = messages_of(
        room, str_print(room->arena,
                        "      - id: tanya\n        type: choice\n"
                        "        ask: {id: Apa?, en: What?}\n        options:\n"
                        "          - text: {id: %s%s, en: Tell}\n            right: true\n"
                        "            why: {id: Ringan., en: Light.}\n"
                        "          - text: {id: Diam, en: Wait}\n"
                        "            why: {id: Wajar., en: Natural.}\n",
                        LONG_WORD, "dengansegalanyayanglainnyajuga"));
    bool is_named = false;
    for (size_t i = 0; i < count; i++) {
        is_named = is_named || room->diags.items[i].where.line == LONG_LINE;
        assert_int_not_equal(room->diags.items[i].where.line, SHORT_LINE);
    }
    assert_true(is_named);
}

/* Looks at a step whose notes say a long sentence so many times in Indonesian, and a short one in
 * English. */
static size_t messages_about_notes(Room *room, int times)
{
    static const char LONG[] = "Ajak kelompok menyebut satu hal yang membuat ragu, lalu beri waktu "
                               "untuk berpikir dengan tenang sebelum ada yang menjawab.";
    Str say = {0}, watch = {0};
    for (int i = 0; i < times; i++) {
        say = str_print(room->arena, STR_FMT "            - {id: \"%s (%d)\", en: Say %d.}\n",
                        STR_ARG(say), LONG, i, i);
        watch = i < 4 ? say : watch;
    }
    return messages_of(room, str_print(room->arena,
                                       "      - id: a\n        type: card\n"
                                       "        title: {id: Satu, en: One}\n"
                                       "        text: {id: Teks., en: Text.}\n"
                                       "        notes:\n          minutes: 4\n"
                                       "          say:\n" STR_FMT "          do:\n" STR_FMT
                                       "          watch:\n" STR_FMT "          say_not:\n" STR_FMT,
                                       STR_ARG(say), STR_ARG(say), STR_ARG(watch), STR_ARG(watch)));
}

static void notes_that_the_second_window_cuts_off_are_named_at_their_step(void **state)
{
    Room *room = *state;
    assert_int_equal(messages_about_notes(room, 1), 0);
    assert_int_equal(messages_about_notes(room, 6), 1);
    const Diag *diag = &room->diags.items[0];
    assert_ptr_equal(diag->kind, &DIAG_NOTES_NO_FIT);
    assert_int_equal(diag->where.line, 21); /* what stands under "notes" */
    assert_str(diag->path.step, "a");
    assert_str(diag_sentence(room->arena, diag, LANG_EN),
               "the notes of this step do not fit a second window of 1280x800, language 'id'");
}

/* Shorter by what the message says, they fit. */
static void how_much_shorter_notes_must_be_is_true(void **state)
{
    Room *room = *state;
    assert_int_equal(messages_about_notes(room, 6), 1);
    unsigned long percent = strtoul(str_to_c(room->arena, room->diags.items[0].args[2]), NULL, 10);
    assert_in_range(percent, 1, 60);
    assert_int_equal(messages_about_notes(room, 6 - (int)(6 * percent + 99) / 100), 0);
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

static void a_number_that_nobody_called_for_a_year_is_not_on_the_help_page(void **state)
{
    enum { PROBLEMS_MAX = 8 };
    Room *room = *state;
    HelpChannel channel = {.name = {.in = {STR("SAPA 129"), STR("SAPA 129")}},
                           .use = {.in = {STR("Bantuan."), STR("Help.")}},
                           .icon.text = STR("phone_fill"),
                           .kind.text = STR("phone"),
                           .status.text = STR("confirmed"),
                           .shown.text = STR("08111"),
                           .value.text = STR("tel:08111"),
                           .confirmed_on.text = STR("2025-11-24")};
    Help help = {.channels = {&channel, 1}};
    room->stage->library = (Library){.help = &help};
    for (int days = 0; days < 2; days++) {
        AuditProblem problems[PROBLEMS_MAX];
        bool has_lapsed = days > 0;
        room->stage->today = (Day){2026, 11, (uint8_t)(24 + days)};
        enter_attract(room->stage, LANG_ID, (Look){0});
        enter_apply(room->stage, INTENT_HELP, 0);
        enter_forget(room->stage);
        stage_declare(room->stage, 1366, 768, ENTER_MS, true);
        const Ui *ui = &room->stage->ui;
        assert_int_equal(shows(ui, "08111"), !has_lapsed);
        assert_int_equal(shows(ui, "Telepon"), !has_lapsed); /* stands under the code */
        assert_int_equal(shows(ui, "Tanya orang dewasa"), has_lapsed);
        assert_true(shows(ui, "SAPA 129"));
        assert_int_equal(audit_frame(ui, problems, PROBLEMS_MAX), 0);
    }
}

#define WITH_ROOM(test) cmocka_unit_test_setup_teardown(test, room_setup, room_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ROOM(what_fits_gives_no_message),
        WITH_ROOM(a_word_wider_than_the_screen_is_named_at_its_place),
        WITH_ROOM(each_language_is_laid_out),
        WITH_ROOM(the_number_of_letters_that_fit_is_true),
        WITH_ROOM(the_pack_is_left_as_it_was),
        WITH_ROOM(a_text_that_another_one_pushes_away_is_not_blamed),
        WITH_ROOM(notes_that_the_second_window_cuts_off_are_named_at_their_step),
        WITH_ROOM(how_much_shorter_notes_must_be_is_true),
        WITH_ROOM(a_number_that_nobody_called_for_a_year_is_not_on_the_help_page),
    };
    return cmocka_run_group_tests_name("room", tests, NULL, NULL);
}
