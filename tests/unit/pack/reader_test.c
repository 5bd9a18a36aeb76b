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

static void the_help_page_shows_children_only_what_is_not_hidden(void **state)
{
    Library library;
    load_shipped(*state, &library);
    HelpCard shown[HELP_CARDS - 1];
    size_t count = help_channels_shown(library.help, (Day){2026, 11, 24}, shown);
    for (size_t i = 0; i < count; i++) {
        assert_false(str_is(shown[i].channel->status.text, "hidden"));
        assert_false(str_is(shown[i].channel->audience.text, "adult"));
    }
    assert_int_equal(count, HELP_CARDS - 1);
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
        cmocka_unit_test_setup_teardown(the_help_page_shows_children_only_what_is_not_hidden, setup,
                                        teardown),
    };
    return cmocka_run_group_tests_name("reader", tests, NULL, NULL);
}
