/* Hands that a group raises: given, taken back, and counted for the machine once the group goes on.
 * And the turns of its teams, which are never counted. */
#include "led_hands.h"

#include "aman/activities/choice.h"
#include "aman/activities/quiz.h"

#include <assert.h>
#include <string.h>

/* Led.counted has a bit for each frame: a quiz may ask that many. */
static_assert(QUIZ_ITEMS * CHOICE_QUESTIONS <= 64, "a frame without a bit");

/* One more or less of `index`, below TALLY_MOST; never below none. */
static void change_tally(GroupTally *tally, uint16_t index, bool is_less)
{
    enum { MOST = 999 };
    uint16_t *n = &tally->n[index];
    if (is_less ? *n == 0 : *n >= MOST) {
        return;
    }
    *n = (uint16_t)(*n + (is_less ? -1 : 1));
    if (tally->undo_count == TALLY_UNDO) {
        memmove(tally->undo, tally->undo + 1, TALLY_UNDO - 1);
        tally->undo_count--;
    }
    tally->undo[tally->undo_count++] = (uint8_t)(index + (is_less ? TALLY_MOST : 0));
}

/* Takes the last change back, of those that are remembered. */
static void undo_tally(GroupTally *tally)
{
    if (tally->undo_count == 0) {
        return;
    }
    uint8_t last = tally->undo[--tally->undo_count];
    uint16_t *n = &tally->n[last % TALLY_MOST];
    *n = (uint16_t)(*n + (last >= TALLY_MOST ? 1 : -1));
}

uint32_t group_tally_sum(const GroupTally *tally)
{
    uint32_t sum = 0;
    for (int i = 0; i < TALLY_MOST; i++) {
        sum += tally->n[i];
    }
    return sum;
}

uint32_t group_tally_leading(const GroupTally *tally)
{
    uint32_t leading = TALLY_MOST, most = 0;
    for (uint32_t i = 0; i < TALLY_MOST; i++) {
        if (tally->n[i] > most) {
            most = tally->n[i];
            leading = i;
        } else if (tally->n[i] == most) {
            leading = TALLY_MOST;
        }
    }
    return leading;
}

/* To which hands can be given now: those of the frame, or the ways of a story. */
static uint32_t answer_count(const Led *led, const Library *library)
{
    GroupFrame frame;
    const StoryNode *node = led_node(led, library);
    if (led_frame(led, library, &frame)) {
        return frame.answer_count;
    }
    return node ? node->choices.count : 0;
}

void led_vote(Led *led, const Library *library, Intent intent)
{
    if (intent.index < TALLY_MOST && intent.index < answer_count(led, library) && !led->is_open) {
        change_tally(&led->hands, intent.index, intent.to > 0);
    }
}

void led_undo_vote(Led *led)
{
    if (!led->is_open) {
        undo_tally(&led->hands);
    }
}

void led_teams_apply(Led *led, Intent intent)
{
    if (intent.kind == INTENT_VOTE && intent.index < led->team_count) {
        change_tally(&led->turns, intent.index, intent.to > 0);
    } else if (intent.kind == INTENT_UNDO) {
        undo_tally(&led->turns);
    } else if (intent.kind == INTENT_PICK && intent.index >= TEAMS_LEAST &&
               intent.index <= TEAMS_MOST) {
        /* A team that is gone and comes back keeps its turns, but nothing out of sight is undone.
         */
        led->team_count = (uint8_t)intent.index;
        led->turns.undo_count = 0;
    }
}

void led_count_hands(Led *led, const Library *library, Outcome *outcome)
{
    StepRef ref;
    GroupFrame frame;
    uint64_t bit = 1ULL << led->frame;
    bool is_shown = led->is_begun && led_step(led, library, &ref) &&
                    led_frame(led, library, &frame) && led->step < LESSON_STEPS;
    if (!is_shown || led->counted[led->step] & bit || group_tally_sum(&led->hands) == 0) {
        return;
    }
    led->counted[led->step] |= bit;
    for (uint32_t i = 0; i < frame.answer_count; i++) {
        if (led->hands.n[i] > 0) {
            outcome_count(outcome,
                          (CountEvent){.metric = METRIC_WORKSHOP_VOTE,
                                       .pack = ref.pack->id.text,
                                       .version = ref.pack->version.text,
                                       .lesson = ref.lesson->id.text,
                                       .step = frame.step->id.text,
                                       .value = answer_word(frame.question, frame.questions, i),
                                       .n = led->hands.n[i]});
        }
    }
}
