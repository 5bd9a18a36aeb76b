/* Printed plans are those of the screen: the same steps, numbers and titles, in every language.
 * Help on paper says all that the screen says, and a card for pockets nothing that tells on its
 * owner. */
#include "../activities/packs.h"
#include "../support.h"

#include "aman/report/print.h"
#include "aman/session/staff.h"

/* The text of the next h3 with a number, or empty. */
static Str next_head(Str *rest)
{
    const Str begin = STR("<h3>"), end = STR("</h3>");
    int64_t from = str_find(*rest, begin);
    if (from < 0) {
        return (Str){0};
    }
    Str tail = str_slice(*rest, (size_t)from + begin.len, rest->len);
    int64_t to = str_find(tail, end);
    assert_true(to >= 0);
    *rest = str_slice(tail, (size_t)to, tail.len);
    return str_slice(tail, 0, (size_t)to);
}

/* As a reader sees it. */
static Str plain(Arena *arena, Str html)
{
    const Str quote = STR("&#39;");
    for (int64_t at; (at = str_find(html, quote)) >= 0;) {
        Str before = str_slice(html, 0, (size_t)at);
        Str after = str_slice(html, (size_t)at + quote.len, html.len);
        html = str_print(arena, STR_FMT "'" STR_FMT, STR_ARG(before), STR_ARG(after));
    }
    return html;
}

static void a_printed_plan_has_the_steps_of_the_screen(void **state)
{
    const Library *library = shipped_library(*state);
    int plans = 0;
    for (uint16_t i = 0; i < library->pack_count; i++) {
        for (int lang = 0; library->packs[i]->is_plan && lang < LANG_COUNT; lang++) {
            PrintParams params = {.arena = *state, .library = library, .lang = (Lang)lang};
            Str page = print_session(&params, library->packs[i]);
            const Workshop workshop = {.pack = i};
            uint32_t count = workshop_step_count(&workshop, library);
            for (uint32_t j = 0; j < count; j++) {
                StepRef ref;
                assert_true(workshop_plan_step(&workshop, library, j, &ref));
                Str title = text_in(activity_of(ref.step)->title(ref.step), params.lang);
                Str want = str_print(*state, "%u. " STR_FMT, j + 1, STR_ARG(title));
                Str have = plain(*state, next_head(&page));
                if (!str_equal(have, want)) {
                    fail_msg("'" STR_FMT "', not '" STR_FMT "'", STR_ARG(have), STR_ARG(want));
                }
                assert_false(str_equal(title, ref.step->id.text));
            }
            plans++;
        }
    }
    assert_true(plans >= 4 * LANG_COUNT);
}

static void check_has(Str page, Str words, bool wants)
{
    if ((str_find(page, words) >= 0) != wants) {
        fail_msg("the sheet %s '" STR_FMT "'", wants ? "lacks" : "has", STR_ARG(words));
    }
}

/* A library whose deployment named somebody. */
static Library deployed_library(Arena *arena, Help *help)
{
    Library library = *shipped_library(arena);
    *help = *library.help;
    help->local = (LocalHelp){.where = {.line = 1},
                              .name = {.in = {STR("Ibu Sari"), STR("Ms Sari")}},
                              .place = {.in = {STR("Ruang BK"), STR("Counselling room")}}};
    library.help = help;
    return library;
}

static void help_on_paper_can_be_copied_and_names_who_is_near(void **state)
{
    Help help;
    Library library = deployed_library(*state, &help);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        PrintParams params = {
            .arena = *state, .library = &library, .today = {2026, 11, 24}, .lang = (Lang)lang};
        const Str pages[] = {print_poster(&params), print_cards(&params)};
        for (size_t i = 0; i < 2; i++) {
            HelpCard shown[HELP_CHANNELS];
            size_t count = help_channels_shown(&help, HELP_OF_CHILDREN, params.today, shown);
            for (size_t j = 0; j < count; j++) {
                check_has(pages[i], help_number(&shown[j]), true);
            }
            check_has(pages[i], text_in(&help.local.name, params.lang), true);
            check_has(pages[i], text_in(&help.local.place, params.lang), true);
            check_has(pages[i], lang_date(*state, params.today, params.lang), true);
        }
    }
}

static void a_pocket_card_names_no_topic(void **state)
{
    const Library *library = shipped_library(*state);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        PrintParams params = {.arena = *state, .library = library, .lang = (Lang)lang};
        Str page = print_cards(&params);
        check_has(page, phrase(PHRASE_PRINT_NOT_YOUR_FAULT, params.lang), false);
        check_has(page, phrase(PHRASE_PRINT_NEVER_LATE, params.lang), false);
        for (uint32_t i = 0; i < library->help->channels.count; i++) {
            check_has(page, text_in(&library->help->channels.at[i].use, params.lang), false);
        }
        check_has(page, phrase(PHRASE_PRINT_CARD_NEAR, params.lang), true);
        check_has(page, phrase(PHRASE_PRINT_UNCONFIRMED_SHORT, params.lang), true);
    }
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_printed_plan_has_the_steps_of_the_screen),
        WITH_ARENA(help_on_paper_can_be_copied_and_names_who_is_near),
        WITH_ARENA(a_pocket_card_names_no_topic),
    };
    return cmocka_run_group_tests_name("print", tests, NULL, NULL);
}
