/* The facilitator's corner: PIN, panel and workshop as a pure state machine. What only the app can
 * do (try a PIN, write to a stick) it asks for by Outcome.request and answers by INTENT_REPLY. */
#pragma once

#include "aman/activities/story.h"
#include "aman/activities/use.h"
#include "aman/base/day.h"
#include "aman/pack/settings.h"

enum { PIN_LEAST = 4, PIN_MOST = 8, TALLY_MOST = 6, TALLY_UNDO = 64, HANDS_MOST = 999 };
enum {
    MINUTE_MS = 60000,
    WORKSHOP_TIMER_MS = MINUTE_MS, /* where the notes of the step say no minutes */
    TIMER_MOST_MINUTES = 20,
    WORKSHOP_KEPT_MS = 15 * MINUTE_MS, /* from leaving a workshop on */
};
/* How many teams a group may form. */
enum { TEAMS_LEAST = 2, TEAMS_USUAL = 4, TEAMS_MOST = 6 };
enum { STICK_LOOK_MS = 1000 }; /* from one look for a stick to the next */

typedef enum {
    STAFF_PIN,        /* enter it */
    STAFF_PIN_NEW,    /* choose one: at first use */
    STAFF_PIN_REPEAT, /* the same again */
    STAFF_PANEL,
    STAFF_MONTH,
    STAFF_STICK, /* save to a USB stick */
    STAFF_SETTINGS,
    STAFF_LIBRARY,  /* which packs are there, and what is wrong with them */
    STAFF_RESET,    /* the counts begin anew */
    STAFF_PLANS,    /* choose what to show to the group */
    STAFF_WORKSHOP, /* the workshop */
    STAFF_PAGES
} StaffPage;

/* INTENT_REPLY's index after REQUEST_PIN_TRY and REQUEST_PIN_SET. `to` of a wrong one: seconds to
 * wait. */
typedef enum { REPLY_NO, REPLY_YES } Reply;

/* Why a new PIN was not taken; means something while `was_wrong`. */
typedef enum { PIN_DIFFERS, PIN_WEAK, PIN_UNSAVED } PinFault;

/* How far STAFF_RESET is. It asks for the PIN again. */
typedef enum { RESET_PIN, RESET_WORKING, RESET_DONE, RESET_FAILED } ResetPhase;

/* What the group sees, or only the facilitator. */
typedef enum {
    WORKSHOP_LIST,  /* the plan: only for the facilitator */
    WORKSHOP_SHOW,  /* the step, for the projector */
    WORKSHOP_NOTES, /* notes of the step: only for the facilitator */
    WORKSHOP_CARD,  /* what to do when a child tells: only for the facilitator. From any page the
                       way there leads through the pause */
    WORKSHOP_PAUSE, /* nothing of the lesson in sight */
    WORKSHOP_TEAMS, /* which team has had how many turns to speak; for the projector too */
    WORKSHOP_VIEWS
} WorkshopView;

/* What a group counts on the screen, one by one or as a number, and can take back. */
typedef struct {
    uint16_t n[TALLY_MOST];
    struct {
        uint16_t index, before;
    } undo[TALLY_UNDO]; /* which one, and what it was */
    uint8_t undo_count;
} GroupTally;

/* A number of hands that is being typed, and for which answer. */
typedef struct {
    uint16_t number; /* 0: none is typed */
    uint8_t answer;
} TypedHands;

/* INTENT_TIMER's index. */
typedef enum { TIMER_PRESS, TIMER_LONGER, TIMER_SHORTER, TIMER_AWAY } TimerPress;

/* What is asked before a workshop is left, and where the way out leads. */
typedef enum { LEAVING_NOT, LEAVING_TO_PLANS, LEAVING_TO_ATTRACT } Leaving;

/* A workshop. Holds numbers only. */
typedef struct {
    uint16_t pack;             /* whose first lesson is the plan */
    uint8_t step, frame;       /* of the plan; of the step that is shown */
    uint8_t view, under;       /* a WorkshopView; what it was opened over */
    uint8_t behind;            /* a pause: what comes back after it */
    bool has_card;             /* the pause is there for the card: the notes display shows it */
    uint8_t leaving;           /* a Leaving */
    bool is_begun;             /* the step: the list leads back to it as it was left */
    bool is_open;              /* the answer */
    bool has_no_stories;       /* they are switched off on this machine */
    GroupTally hands;          /* by answer */
    uint16_t told[TALLY_MOST]; /* of these, what was counted when the workshop was left */
    TypedHands typed;
    bool is_done[LESSON_STEPS];     /* steps of the plan */
    uint64_t counted[LESSON_STEPS]; /* a bit for each frame whose hands were counted */
    uint8_t team_count;             /* TEAMS_LEAST to TEAMS_MOST */
    GroupTally turns;               /* to speak, by team; never counted for the machine */
    uint64_t timer_end_ms;          /* 0: not running */
    uint32_t timer_left_ms;         /* while it does not run; 0: no timer */
    uint64_t begun_ms;              /* when the first step was shown; 0: none was */
    _Alignas(16) unsigned char own[STATE_BYTES]; /* of a step that its own view shows */
} Workshop;

/* A workshop that was left, for WORKSHOP_KEPT_MS. Plan and steps are hashes of their ids: packs may
 * be read anew meanwhile. */
typedef struct {
    uint64_t plan; /* 0: nothing is kept here */
    uint64_t left_ms;
    uint64_t steps[LESSON_STEPS];
    bool is_stale; /* the packs were read anew: the open step begins afresh */
    Workshop workshop;
} KeptWorkshop;

/* What STAFF_STICK saves. */
typedef enum { SAVE_COUNTS, SAVE_SHEETS, SAVE_KINDS } SaveKind;

typedef struct {
    uint8_t page; /* a StaffPage */
    uint8_t digits[PIN_MOST], digit_count;
    uint8_t first[PIN_MOST], first_count; /* of STAFF_PIN_NEW, while it is typed again */
    bool was_wrong, is_waiting;           /* the last try; for the app's reply */
    uint8_t fault;                        /* a PinFault */
    uint8_t weakness;                     /* of PIN_WEAK: a PinWeakness */
    uint8_t period;                       /* a Period */
    int16_t shift;                        /* months back */
    uint8_t day;                          /* of that month, from 1; 0: none was chosen */
    uint8_t save;                         /* a SaveKind */
    uint8_t stick;                        /* which one, where there are several */
    uint64_t look_ms;                     /* STAFF_STICK: when to look for one again */
    uint8_t row;                          /* of STAFF_LIBRARY, that is looked at */
    uint8_t reset;                        /* a ResetPhase */
    bool is_inside;                       /* the PIN was right: a new one leads back to settings */
    bool is_reloaded;                     /* the packs, since the page was opened */
    bool is_unsaved;                      /* the settings could not be written */
    bool can_undo;                        /* all settings were made usual; `before` is what held */
    Settings before;
    Workshop workshop;
} Staff;

typedef enum { PERIOD_TODAY, PERIOD_WEEK, PERIOD_ALL, PERIOD_COUNT } Period;

/* Why digits are no secret: others try them first. */
typedef enum {
    PIN_IS_GOOD,
    PIN_IS_SHORT,
    PIN_IS_SAME,  /* alike, said twice, or mirrored: 0000, 1212, 1221, 1112 */
    PIN_IS_ROW,   /* 1234, 9876, 2468 */
    PIN_IS_DATE,  /* a day or a year: 1708, 1987, 170809 */
    PIN_IS_KEYS,  /* a line or a square of the keypad: 2580, 1254, 159357 */
    PIN_IS_KNOWN, /* in the lists of the most usual ones */
    PIN_WEAKNESSES
} PinWeakness;

/* Of digits as letters or as numbers from 0 to 9. What was set once is never refused at the door.
 */
PinWeakness pin_weakness(Str digits);
bool pin_is_good(Str digits);

/* How far back the months go. */
enum { STAFF_MONTHS_BACK = 119 };

/* The first day of the month that is shown, and the day that is chosen in it: where none was, today
 * or the last one. `today` must be a date. */
Day staff_month_first(const Staff *staff, Day today);
Day staff_month_day(const Staff *staff, Day today);

/* The step that the workshop is at, a `use` replaced by what it names; false when there is none. */
bool workshop_step(const Workshop *workshop, const Library *library, StepRef *ref);
/* The step of the plan itself, with its notes. */
bool workshop_plan_step(const Workshop *workshop, const Library *library, uint32_t index,
                        StepRef *ref);
/* How many steps the plan has; those for the youngest are left out. */
uint32_t workshop_step_count(const Workshop *workshop, const Library *library);

/* Minutes of the steps that the plan shows, as their notes say, and of those that are done. */
uint32_t workshop_sum_minutes(const Workshop *workshop, const Library *library, uint32_t *done);
/* Minutes of the pack's plan: with or without its stories where each step says its own, else those
 * of the pack. */
uint32_t workshop_plan_minutes(const Library *library, uint16_t pack, bool has_no_stories);

/* The frame of the step that is shown; false when the type has none and its own view is used. */
bool workshop_frame(const Workshop *workshop, const Library *library, GroupFrame *frame);

/* The node of a story at which the group chooses; NULL where it does not. */
const StoryNode *workshop_node(const Workshop *workshop, const Library *library);

/* True when leaving it would lose something: a step was shown, a team had its turn. */
bool workshop_has_begun(const Workshop *workshop);
/* Minutes since its first step was shown. */
uint32_t workshop_minutes_passed(const Workshop *workshop, uint64_t now_ms);
/* The length with which the timer starts at this step, in minutes. */
uint32_t workshop_timer_minutes(const Workshop *workshop, const Library *library);
/* True while nothing of the lesson is in the first window. */
bool workshop_is_hidden(const Workshop *workshop);
/* Which of the plans `pack` is, from 1, and how many there are; false for a single topic. */
bool workshop_session_of(const Library *library, uint16_t pack, uint32_t *at, uint32_t *count);

/* All of a tally. */
uint32_t group_tally_sum(const GroupTally *tally);
/* The largest one; TALLY_MOST when there is none, or another one is as large. */
uint32_t group_tally_leading(const GroupTally *tally);

/* Milliseconds left of the timer, and whether it is set at all. */
bool workshop_timer(const Workshop *workshop, uint64_t now_ms, uint32_t *left_ms);
