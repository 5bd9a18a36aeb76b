/* What stands on the page of a step: the words of the state that it is in, in both languages. */
#include "states.h"

#include "aman/activities/card.h"
#include "aman/activities/choice.h"
#include "aman/activities/story.h"

enum { WORDS_MOST = 4 };

static bool shows(const Ui *ui, Str words)
{
    for (size_t i = 0; i < ui->item_count; i++) {
        if (str_equal(ui->items[i].text, words)) {
            return true;
        }
    }
    return false;
}

static size_t story_words(const StepRef *ref, const StoryState *walk, const Text **words)
{
    const Story *story = ref->step->data;
    const StoryNode *node = &story->nodes.at[walk->node];
    size_t count = 0;
    switch ((StoryPhase)walk->phase) {
    case STORY_NOTICE:
        words[count++] = &story->title;
        words[count++] = &ref->lesson->notice;
        break;
    case STORY_SUMMARY:
        words[count++] = &story->summary;
        break;
    case STORY_OUTCOME: {
        StoryTurn turn = walk->turns[walk->depth - 1];
        const StoryChoice *choice = &story->nodes.at[turn.node].choices.at[turn.choice];
        words[count++] = &choice->then;
        words[count++] = &choice->why;
        break;
    }
    case STORY_NODE:
        words[count++] = &node->ask;
        words[count++] = &node->choices.at[0].text;
        break;
    case STORY_END:
        words[count++] = &node->close;
        break;
    }
    return count;
}

static size_t choice_words(const Choice *choice, const ChoiceState *answering, const Text **words)
{
    const Answer *answer = &answering->answers[answering->current];
    size_t count = 0;
    words[count++] = &choice_question(choice, answering->current)->ask;
    words[count++] = &choice_option(choice, answering, 0)->text;
    if (answer->attempt.is_checked) {
        words[count++] = &choice_option(choice, answering, answer->picked)->why;
    }
    return count;
}

/* What must stand on the page: of some types; of the others nothing is looked for. */
static size_t words_of(const StepRef *ref, const void *state, const Text *words[WORDS_MOST])
{
    if (activity_of(ref->step) == &STORY) {
        return story_words(ref, state, words);
    }
    if (activity_of(ref->step) == &CHOICE) {
        return choice_words(ref->step->data, state, words);
    }
    if (activity_of(ref->step) == &CARD) {
        const Card *card = ref->step->data;
        words[0] = &card->title;
        words[1] = &card->text;
        return 2;
    }
    return 0;
}

static size_t check_words(Gallery *gallery, const State *shown, const StepRef *ref)
{
    const Text *words[WORDS_MOST];
    const Session *session = &gallery->stage->session;
    size_t count = words_of(ref, session_state(session), words);
    for (size_t i = 0; i < count; i++) {
        Str wanted = text_in(words[i], session->lang);
        if (!shows(&gallery->stage->ui, wanted)) {
            fail_msg("'%s' does not show '" STR_FMT "'", shown->name, STR_ARG(wanted));
        }
    }
    return count;
}

static void every_page_of_a_step_shows_the_words_of_its_state(void **state)
{
    Gallery *gallery = *state;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        size_t count = 0;
        gallery->lang = (Lang)lang;
        for (size_t i = 0; i < gallery->count; i++) {
            const State *shown = &gallery->states[i];
            StepRef ref;
            if (shown->session.over != OVER_NOTHING ||
                !session_step(&shown->session, &gallery->stage->library, &ref)) {
                continue;
            }
            gallery_show(gallery, shown);
            assert_true(gallery->stage->ui.item_count > 0);
            count += check_words(gallery, shown, &ref);
        }
        assert_true(count > 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_page_of_a_step_shows_the_words_of_its_state),
    };
    return cmocka_run_group_tests_name("words", tests, gallery_setup, gallery_teardown);
}
