/* The facilitator's corner and the workshop. Private to the session. */
#pragma once

#include "aman/session/session.h"

/* Goes to the PIN page, or to a new PIN when there is none. */
void staff_open(Session *session);

typedef enum { STAFF_STAYS, STAFF_TO_HOME, STAFF_ENTERED, STAFF_LEFT } StaffEnd;

/* Gives an intent to the page that is open. STAFF_ENTERED: the PIN was right, so the visit that
 * went on before is over; STAFF_LEFT: back to the attract screen. */
StaffEnd staff_apply(Session *session, const Library *library, Intent intent, Outcome *outcome);

/* Opens a page; digits that were typed are forgotten. */
void staff_go(Staff *staff, StaffPage page, Outcome *outcome);
/* Back to the panel, which asks for its figures. */
void staff_to_panel(Staff *staff, Outcome *outcome);

/* STAFF_PIN, STAFF_PIN_NEW and STAFF_PIN_REPEAT. */
StaffEnd pin_apply(Session *session, Intent intent, Outcome *outcome);
/* STAFF_RESET: the PIN once more, then the app's answer. */
void reset_apply(Session *session, Intent intent, Outcome *outcome);

/* STAFF_STICK: what may be saved, and when to look for a stick. False: the intent is for the panel.
 */
void stick_open(Staff *staff, Intent intent, Outcome *outcome);
bool stick_apply(Staff *staff, Intent intent, Outcome *outcome);
void stick_tick(Staff *staff, uint64_t now_ms, Outcome *outcome);
/* When stick_tick() is due; UINT64_MAX on any other page. */
uint64_t stick_deadline(const Staff *staff);

/* The workshop: `pack` is shown to a group. */
void led_open(Led *led, const Library *library, const Settings *settings, uint16_t pack,
              Outcome *outcome);
/* The hands of the frame that is shown are counted, where they were not before: when the group goes
 * on, back or away from it. Those of a story are not kept: there the group chooses a way and not an
 * answer. */
void led_leave(Led *led, const Library *library, Outcome *outcome);
/* INTENT_VOTE: where the answer is there and is not shown yet. */
void led_vote(Led *led, const Library *library, Intent intent);
/* The page of the teams: INTENT_VOTE for a team, INTENT_UNDO, INTENT_PICK for how many there are.
 */
void led_teams_apply(Led *led, Intent intent);
/* One more or less of `index`, below TALLY_MOST; never below none. */
void tally_change(Tally *tally, uint16_t index, bool is_less);
/* Takes the last change back, of those that are remembered. */
void tally_undo(Tally *tally);
/* False when the workshop is left. */
bool led_apply(Led *led, const Library *library, Intent intent, Outcome *outcome);
/* Takes everything out of sight; false when it is already. */
bool led_hide(Led *led);
/* When the timer's number changes next; UINT64_MAX: never. */
uint64_t led_deadline(const Led *led, uint64_t now_ms);
