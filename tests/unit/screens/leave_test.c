/* Help and the way out are there on every screen, whatever lies over it. */
#include "states.h"

#include "aman/activities/story.h"

#include <string.h>

static bool is_erased(const Session *session)
{
    Session fresh;
    session_begin(&fresh, session->machine.first_lang, session->machine.first_look, session->seed,
                  session->last_input_ms);
    memcpy(&fresh.machine, &session->machine, sizeof fresh.machine);
    /* NOLINTNEXTLINE(bugprone-suspicious-memory-comparison): erased means every byte */
    return memcmp(&fresh, session, sizeof fresh) == 0;
}

static void escape_leads_from_every_state_to_the_attract_screen(void **state)
{
    Gallery *gallery = *state;
    for (size_t i = 0; i < gallery->count; i++) {
        gallery_show(gallery, &gallery->states[i]);
        gallery_apply(gallery, ui_key(&gallery->stage->memory, KEY_ESCAPE, 0, STILL_MS));
        if (!is_erased(&gallery->stage->session)) {
            fail_msg("something of '%s' is left", gallery->states[i].name);
        }
    }
}

static void f1_opens_help_in_every_state(void **state)
{
    Gallery *gallery = *state;
    for (size_t i = 0; i < gallery->count; i++) {
        gallery_show(gallery, &gallery->states[i]);
        gallery_apply(gallery, ui_key(&gallery->stage->memory, KEY_HELP, 0, STILL_MS));
        if (gallery->stage->session.over != OVER_HELP) {
            fail_msg("no help from '%s'", gallery->states[i].name);
        }
    }
}

static bool can_press(const Gallery *gallery, const IntentKind *kinds, size_t count)
{
    const Ui *ui = &gallery->stage->ui;
    for (size_t i = 0; i < ui->item_count; i++) {
        for (size_t j = 0; is_pressable(&ui->items[i]) && j < count; j++) {
            if (ui->items[i].on_press.kind == kinds[j]) {
                return true;
            }
        }
    }
    return false;
}

static bool leads_to_help(const Gallery *gallery, const State *shown)
{
    static const IntentKind HELP[] = {INTENT_HELP, INTENT_LEAVE};
    bool is_covered = shown->session.over == OVER_IDLE || shown->exit_percent > 0;
    return is_covered || can_press(gallery, HELP, 2);
}

static bool has_a_way_out(const Gallery *gallery, const State *shown)
{
    static const IntentKind WAYS[] = {INTENT_LEAVE, INTENT_HOME,  INTENT_FINISH,
                                      INTENT_CLOSE, INTENT_ENTER, INTENT_HELP};
    bool is_sitting = shown->session.place != PLACE_ATTRACT && shown->exit_percent == 0;
    return !is_sitting || can_press(gallery, WAYS, sizeof WAYS / sizeof *WAYS);
}

static bool has_help_in_its_corner(const Gallery *gallery, const State *shown)
{
    const Ui *ui = &gallery->stage->ui;
    const Item *help = NULL;
    (void)shown;
    for (size_t i = 0; i < ui->item_count && !help; i++) {
        help = ui->items[i].role == ROLE_HELP ? &ui->items[i] : NULL;
    }
    Rect corner = {gallery->w * 2 / 3, 0, gallery->w / 3, gallery->h / 6};
    return help && rect_holds(corner, help->rect, 0);
}

/* True while a story is being told: it can become too much at any moment. */
static bool is_telling(const Gallery *gallery)
{
    StepRef ref;
    const Stage *stage = gallery->stage;
    const StoryState *story = session_state(&stage->session);
    return session_step(&stage->session, &stage->library, &ref) &&
           activity_of(ref.step) == &STORY && story->phase <= STORY_OUTCOME &&
           stage->session.over == OVER_NOTHING;
}

/* By touch. */
static bool can_be_closed_while_a_story_is_told(const Gallery *gallery, const State *shown)
{
    static const IntentKind LEAVE = INTENT_LEAVE;
    (void)shown;
    return !is_telling(gallery) || can_press(gallery, &LEAVE, 1);
}

/* One walk over the states, each rule at each of them. */
static void every_state_shows_help_and_the_ways_out(void **state)
{
    static const struct {
        bool (*is_kept)(const Gallery *gallery, const State *shown);
        const char *broken;
    } RULES[] = {{leads_to_help, "nothing leads to help"},
                 {has_a_way_out, "there is no way out"},
                 {has_help_in_its_corner, "help is elsewhere"},
                 {can_be_closed_while_a_story_is_told, "there is no quick close"}};
    Gallery *gallery = *state;
    size_t told = 0, broken = 0;
    for (size_t i = 0; i < gallery->count; i++) {
        const State *shown = &gallery->states[i];
        gallery_show(gallery, shown);
        told += is_telling(gallery);
        for (size_t j = 0; j < sizeof RULES / sizeof *RULES; j++) {
            if (!RULES[j].is_kept(gallery, shown)) {
                print_error("'%s': %s\n", shown->name, RULES[j].broken);
                broken++;
            }
        }
    }
    assert_true(told > 5);
    assert_int_equal(broken, 0);
}

static void help_works_without_the_file_of_help(void **state)
{
    Gallery *gallery = *state;
    Stage *stage = gallery->stage;
    const Help *kept = stage->library.help;
    stage->library.help = NULL;
    gallery_show(gallery, gallery_find(gallery, "home help"));
    static const IntentKind CLOSE = INTENT_CLOSE;
    assert_true(can_press(gallery, &CLOSE, 1));
    stage->library.help = kept;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(escape_leads_from_every_state_to_the_attract_screen),
        cmocka_unit_test(f1_opens_help_in_every_state),
        cmocka_unit_test(every_state_shows_help_and_the_ways_out),
        cmocka_unit_test(help_works_without_the_file_of_help),
    };
    return cmocka_run_group_tests_name("leave", tests, gallery_setup, gallery_teardown);
}
