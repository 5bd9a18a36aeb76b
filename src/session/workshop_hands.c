/* Hands that a group raises: given, taken back, and counted for the machine once the group goes on.
 * And the turns of its teams, which are never counted. */
#include "workshop_hands.h"

#include "aman/activities/choice.h"
#include "aman/activities/quiz.h"

#include <assert.h>
#include <string.h>

/* Workshop.counted has a bit for each frame: a quiz may ask that many. */
static_assert(QUIZ_ITEMS * CHOICE_QUESTIONS <= 64, "a frame without a bit");

/* `index`, below TALLY_MOST, is `n` from now on. */
static void set_tally(GroupTally *tally, uint16_t index, uint16_t n)
{
    if (tally->undo_count == TALLY_UNDO) {
        memmove(tally->undo, tally->undo + 1, sizeof tally->undo - sizeof *tally->undo);
        tally->undo_count--;
    }
    tally->undo[tally->undo_count].index = index;
    tally->undo[tally->undo_count++].before = tally->n[index];
    tally->n[index] = n;
}

/* One more or less of it; never below none. */
static void change_tally(GroupTally *tally, uint16_t index, bool is_less)
{
    uint16_t n = tally->n[index];
    if (is_less ? n > 0 : n < HANDS_MOST) {
        set_tally(tally, index, (uint16_t)(n + (is_less ? -1 : 1)));
    }
}

/* Takes the last change back, of those that are remembered. */
static void undo_tally(GroupTally *tally)
{
    if (tally->undo_count == 0) {
        return;
    }
    tally->undo_count--;
    tally->n[tally->undo[tally->undo_count].index] = tally->undo[tally->undo_count].before;
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
static uint32_t answer_count(const Workshop *workshop, const Library *library)
{
    GroupFrame frame;
    const StoryNode *node = workshop_node(workshop, library);
    if (workshop_frame(workshop, library, &frame)) {
        return frame.answer_count;
    }
    return node ? node->choices.count : 0;
}

/* The first answer that nobody was counted for; when there is none, the first one. */
static uint8_t next_answer(const Workshop *workshop, uint32_t answers)
{
    for (uint8_t i = 0; i < answers && i < TALLY_MOST; i++) {
        if (workshop->hands.n[i] == 0) {
            return i;
        }
    }
    return 0;
}

/* The number that was typed is given to this answer. */
static void give_typed(Workshop *workshop, uint16_t answer)
{
    set_tally(&workshop->hands, answer, workshop->typed.number);
    workshop->typed = (TypedHands){0};
}

bool workshop_type(Workshop *workshop, const Library *library, Intent intent)
{
    enum { TEN = 10 };
    TypedHands *typed = &workshop->typed;
    uint32_t answers = answer_count(workshop, library);
    bool is_typing = typed->number > 0;
    if (workshop->is_open || answers == 0) {
        return false;
    }
    if (intent.kind == INTENT_DIGIT && intent.index < TEN) {
        uint32_t number = (uint32_t)typed->number * TEN + intent.index;
        if (!is_typing) {
            typed->answer = next_answer(workshop, answers);
        }
        typed->number = (uint16_t)(number <= HANDS_MOST ? number : typed->number);
    } else if (intent.kind == INTENT_DROP) {
        typed->number = (uint16_t)(typed->number / TEN);
    } else if (is_typing && (intent.kind == INTENT_CHECK || intent.kind == INTENT_NEXT)) {
        give_typed(workshop, typed->answer);
    } else if (is_typing && intent.kind == INTENT_VOTE && intent.to == 0 &&
               intent.index < answers) {
        give_typed(workshop, intent.index);
    } else if (is_typing && intent.kind == INTENT_BACK) {
        workshop->typed = (TypedHands){0};
    } else {
        return intent.kind == INTENT_CHECK;
    }
    return true;
}

void workshop_vote(Workshop *workshop, const Library *library, Intent intent)
{
    if (intent.index < TALLY_MOST && intent.index < answer_count(workshop, library) &&
        !workshop->is_open) {
        change_tally(&workshop->hands, intent.index, intent.to > 0);
    }
}

void workshop_undo_vote(Workshop *workshop)
{
    if (!workshop->is_open) {
        undo_tally(&workshop->hands);
    }
}

void workshop_teams_apply(Workshop *workshop, Intent intent)
{
    if (intent.kind == INTENT_VOTE && intent.index < workshop->team_count) {
        change_tally(&workshop->turns, intent.index, intent.to > 0);
    } else if (intent.kind == INTENT_UNDO) {
        undo_tally(&workshop->turns);
    } else if (intent.kind == INTENT_PICK && intent.index >= TEAMS_LEAST &&
               intent.index <= TEAMS_MOST) {
        /* A team that is gone and comes back keeps its turns, but nothing out of sight is undone.
         */
        workshop->team_count = (uint8_t)intent.index;
        workshop->turns.undo_count = 0;
    }
}

void workshop_count_hands(Workshop *workshop, const Library *library, Outcome *outcome)
{
    StepRef ref;
    GroupFrame frame;
    uint64_t bit = 1ULL << workshop->frame;
    bool is_shown = workshop->is_begun && workshop_step(workshop, library, &ref) &&
                    workshop_frame(workshop, library, &frame) && workshop->step < LESSON_STEPS;
    bool was_told = false;
    for (int i = 0; i < TALLY_MOST; i++) {
        was_told = was_told || workshop->told[i] > 0;
    }
    /* What was counted when the workshop was left goes on; what was shown before does not. */
    if (!is_shown || (workshop->counted[workshop->step] & bit && !was_told) ||
        group_tally_sum(&workshop->hands) == 0) {
        return;
    }
    workshop->counted[workshop->step] |= bit;
    for (uint32_t i = 0; i < frame.answer_count; i++) {
        if (workshop->hands.n[i] > workshop->told[i]) {
            outcome_count(outcome,
                          (CountEvent){.metric = METRIC_WORKSHOP_VOTE,
                                       .pack = ref.pack->id.text,
                                       .version = ref.pack->version.text,
                                       .lesson = ref.lesson->id.text,
                                       .step = frame.step->id.text,
                                       .value = answer_word(frame.question, frame.questions, i),
                                       .n = (uint32_t)workshop->hands.n[i] - workshop->told[i]});
            workshop->told[i] = workshop->hands.n[i];
        }
    }
}
