/* Reading with field tables: what a kind of step may hold, and the shipped lessons. */
#include "packs.h"

#include "aman/activities/story.h"

enum { ARENA_BYTES = 64 * 1024 * 1024 };

static int setup(void **state)
{
    *state = arena_new(ARENA_BYTES);
    return *state ? 0 : -1;
}

static int teardown(void **state)
{
    arena_free(*state);
    return 0;
}

static Diags load_shipped(Arena *arena, Library *library)
{
    Diags diags = diags_begin(arena);
    library_load(arena, AMAN_SOURCE_DIR "/lessons", &ACTIVITY_KINDS, &SHIPPED, &diags, library);
    return diags;
}

/* Warnings about their words are the business of `check --strict`. */
static void the_shipped_lessons_have_no_error(void **state)
{
    Library library;
    Diags diags = load_shipped(*state, &library);
    assert_int_equal(diags.errors, 0);
    assert_in_range(library.pack_count, 1, LIBRARY_PACKS);
    assert_int_equal(library.left_out, 0);
    assert_non_null(library.help);
}

/* The first story of the shipped pack "kenalan". */
static const Story *shipped_story(Arena *arena)
{
    Library library;
    load_shipped(arena, &library);
    for (size_t p = 0; p < library.pack_count; p++) {
        const Lesson *lesson = &library.packs[p]->lessons.at[0];
        for (uint32_t i = 0; i < lesson->steps.count; i++) {
            if (str_is(library.packs[p]->id.text, "kenalan") &&
                lesson->steps.at[i].kind == &STORY.kind) {
                return lesson->steps.at[i].data;
            }
        }
    }
    fail_msg("there is no story");
    return NULL;
}

static void the_shipped_story_has_fifteen_parts(void **state)
{
    assert_int_equal(shipped_story(*state)->nodes.count, 15);
}

static void the_contact_of_the_shipped_story_sends_fourteen_messages_at_most(void **state)
{
    const Story *story = shipped_story(*state);
    uint32_t count = 0;
    for (uint32_t i = 0; i < story->nodes.count; i++) {
        for (uint32_t j = 0; j < story->nodes.at[i].messages.count; j++) {
            count += str_is(story->nodes.at[i].messages.at[j].from.text, "contact");
        }
    }
    assert_in_range(count, 1, 14);
}

static void a_folder_that_is_not_there_gives_an_empty_library(void **state)
{
    Diags diags = diags_begin(*state);
    Library library;
    PackSources sources = {.art_folder = NULL};
    library_load(*state, "/nowhere", &ACTIVITY_KINDS, &sources, &diags, &library);
    assert_int_equal(library.pack_count, 0);
    assert_null(library.help);
    assert_in_range(diags.errors, 1, 10);
}

static void a_missing_language_falls_back_to_the_first(void **state)
{
    (void)state;
    Text text = {.in = {[LANG_ID] = {"Halo", 4}}};
    assert_str(text_in(&text, LANG_EN), "Halo");
}

static void each_help_page_has_its_own_channels_in_their_order(void **state)
{
    Library library;
    load_shipped(*state, &library);
    const Help *help = library.help;
    size_t at[2] = {0}, hidden = 0;
    HelpCard shown[2][HELP_CHANNELS];
    for (int reader = 0; reader < 2; reader++) {
        help_channels_shown(help, (HelpReader)reader, (Day){2026, 11, 24}, shown[reader]);
    }
    for (uint32_t i = 0; i < help->channels.count; i++) {
        const HelpChannel *channel = &help->channels.at[i];
        bool is_adult = str_is(channel->audience.text, "adult");
        if (str_is(channel->status.text, "hidden")) {
            hidden++;
            continue;
        }
        assert_ptr_equal(shown[is_adult][at[is_adult]++].channel, channel);
    }
    assert_true(at[HELP_OF_CHILDREN] > 3 && at[HELP_OF_ADULTS] > 0 && hidden > 0);
    for (int reader = 0; reader < 2; reader++) {
        assert_int_equal(
            help_channels_shown(help, (HelpReader)reader, (Day){2026, 11, 24}, shown[reader]),
            at[reader]);
    }
}

static void a_channel_can_be_copied_with_a_pencil(void **state)
{
    (void)state;
    static const struct {
        const char *kind, *shown, *value, *confirmed_on, *number;
    } rows[] = {
        {"phone", "129", "tel:129", "", "129"},
        {"phone", "", "tel:129", "", ""},
        {"whatsapp", "0811 1129 129", "https://wa.me/628111129129", "", "0811 1129 129"},
        {"web", "satu.id", "https://dua.id/x", "", "satu.id"},
        {"web", "", "https://dua.id/x", "", "dua.id/x"},
        {"web", "satu.id", "https://dua.id", "2025-01-01", ""}, /* too long ago */
        {"person", "", "", "", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        HelpChannel channel = {.kind.text = str_from_c(rows[i].kind),
                               .shown.text = str_from_c(rows[i].shown),
                               .value.text = str_from_c(rows[i].value),
                               .confirmed_on.text = str_from_c(rows[i].confirmed_on)};
        HelpCard card = help_card_of(&channel, (Day){2026, 11, 24});
        assert_str(help_number(&card), rows[i].number);
    }
}

static void a_page_was_checked_when_every_channel_on_it_was(void **state)
{
    (void)state;
    HelpChannel channels[] = {
        {.status.text = STR("confirmed"), .confirmed_on.text = STR("2026-10-12")},
        {.status.text = STR("confirmed"), .confirmed_on.text = STR("2026-09-01")},
        {.status.text = STR("tbc"), .audience.text = STR("adult")},
    };
    Help help = {.channels = {channels, 3}};
    Day today = {2026, 11, 24};
    assert_str(help_checked_on(&help, HELP_OF_CHILDREN, today), "2026-09-01");
    assert_str(help_checked_on(&help, HELP_OF_ADULTS, today), "");
    channels[1].status.text = STR("tbc");
    assert_str(help_checked_on(&help, HELP_OF_CHILDREN, today), "");
    assert_str(help_checked_on(NULL, HELP_OF_CHILDREN, today), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_shipped_lessons_have_no_error, setup, teardown),
        cmocka_unit_test_setup_teardown(the_shipped_story_has_fifteen_parts, setup, teardown),
        cmocka_unit_test_setup_teardown(
            the_contact_of_the_shipped_story_sends_fourteen_messages_at_most, setup, teardown),
        cmocka_unit_test_setup_teardown(a_folder_that_is_not_there_gives_an_empty_library, setup,
                                        teardown),
        cmocka_unit_test(a_missing_language_falls_back_to_the_first),
        cmocka_unit_test_setup_teardown(each_help_page_has_its_own_channels_in_their_order, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(a_channel_can_be_copied_with_a_pencil, setup, teardown),
        cmocka_unit_test_setup_teardown(a_page_was_checked_when_every_channel_on_it_was, setup,
                                        teardown),
    };
    return cmocka_run_group_tests_name("reader", tests, NULL, NULL);
}
