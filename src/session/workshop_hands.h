/* Hands that a group raises, and the turns of its teams. Private to the session. */
#pragma once

#include "aman/session/session.h"

/* The hands of the frame that is shown are counted, where they were not before: when the group goes
 * on, back or away from it. Those of a story are not kept: there the group chooses a way and not an
 * answer. */
void workshop_count_hands(Workshop *workshop, const Library *library, Outcome *outcome);
/* INTENT_VOTE: where the answer is there and is not shown yet. */
void workshop_vote(Workshop *workshop, const Library *library, Intent intent);
/* A number of hands that is typed: INTENT_DIGIT and INTENT_DROP, then INTENT_CHECK for the first
 * answer without hands, or INTENT_VOTE for another one. False: the intent is about something else.
 */
bool workshop_type(Workshop *workshop, const Library *library, Intent intent);
/* INTENT_UNDO of a vote. */
void workshop_undo_vote(Workshop *workshop);
/* The page of the teams: INTENT_VOTE for a team, INTENT_UNDO, INTENT_PICK for how many there are.
 */
void workshop_teams_apply(Workshop *workshop, Intent intent);
