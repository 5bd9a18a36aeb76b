/* Activities: what a step can be. A type is one folder: fields, checks, state and rules here,
 * drawing in its view. This header also holds the words that all layers above share: what input can
 * mean (Intent), what follows from it (Outcome) and what is counted (CountEvent). */
#pragma once

#include "aman/pack/library.h"

/* All that input can mean. `index` and `to` are used where said. */
typedef enum {
    INTENT_NONE,
    INTENT_TICK,       /* time has passed */
    INTENT_STIR,       /* somebody is there: any touch or key that means nothing else */
    INTENT_BEGIN,      /* attract -> start */
    INTENT_LANGUAGE,   /* index: a Lang */
    INTENT_TRACK,      /* index: a track of the library */
    INTENT_ENTER,      /* start -> home */
    INTENT_OPEN,       /* index: a pack of the library, to: 1 for a workshop that begins anew */
    INTENT_HOME,       /* leave the lesson, keep its place */
    INTENT_NEXT,       /* the way forward */
    INTENT_BACK,       /* one step back */
    INTENT_PICK,       /* index: an option, a choice, a day of the month, how many teams */
    INTENT_CHECK,      /* look at the answer */
    INTENT_AGAIN,      /* try again, choose another way */
    INTENT_SKIP,       /* skip the story */
    INTENT_PAUSE,      /* "Berhenti dulu" in a story */
    INTENT_HELP,       /* the help page, over anything */
    INTENT_ADULTS,     /* from there: the page for grown-ups */
    INTENT_LOOK,       /* the panel for text size, theme, motion, sound */
    INTENT_CLOSE,      /* close what lies over the page; also "I am still here" */
    INTENT_TEXT_SIZE,  /* index: a step of TEXT_STEPS */
    INTENT_THEME,      /* index: a ThemeName */
    INTENT_MOTION,     /* index: 0 usual, 1 calm */
    INTENT_SOUND,      /* index: SOUND_OFF, SOUND_QUIET, SOUND_USUAL */
    INTENT_LOOK_RESET, /* text size, theme, motion and sound as at the start */
    INTENT_FINISH,     /* end the sitting at home or at the finish; end the check */
    INTENT_LEAVE,      /* quick close: erase and go back to attract, from anywhere */
    INTENT_MOVE,       /* index: the thing that is moved, to: its new place; months back */
    INTENT_DROP,       /* index: a pair to take apart */
    INTENT_HINT,       /* show where to look */
    INTENT_TERM,       /* index: a word of the glossary */
    INTENT_WORD,       /* index: a term of the library, shown over the page; again: closed */
    INTENT_ALL_WORDS,  /* all terms of the library, from one of them */
    INTENT_BREATHE,    /* a few slow breaths, over a page */
    INTENT_STAFF,      /* the facilitator's corner */
    INTENT_DIGIT,      /* index: a digit of the PIN */
    INTENT_REPLY,      /* the app's answer to a request; index and to: see the request */
    INTENT_PERIOD,     /* index: a Period */
    INTENT_GO,         /* index: a page of the corner (to: a SaveKind) or a view of the workshop (of
                          the card, to: its words here) */
    INTENT_STEP,       /* index: a step of the plan */
    INTENT_VOTE,       /* index: an answer or a team, to: 0 one hand or turn more, 1 one less */
    INTENT_UNDO,       /* take the last hand or turn back */
    INTENT_OPEN_ANSWER,    /* show the answer to the group */
    INTENT_TIMER,          /* index: a TimerPress: start, stop, go on; longer, shorter, away */
    INTENT_SETTING,        /* index: a setting of the machine, to: its value */
    INTENT_SETTINGS_USUAL, /* all of them as before anybody chose; again: that is undone */
    INTENT_HIDE_TRACK,     /* index: a track that learners see, or do not */
    INTENT_HIDE_PACK,      /* the same of a pack */
    INTENT_RELOAD,         /* read the packs again */
    INTENT_SCROLL,         /* index: pages down, to: pages up; never reaches the session */
    INTENT_COUNT
} IntentKind;

typedef struct {
    IntentKind kind;
    uint16_t index, to;
    uint64_t now_ms; /* monotonic */
} Intent;

/* What one of an intent's numbers is, and how a play script writes it. */
typedef enum {
    ARG_NONE,   /* the intent has no such number */
    ARG_NTH,    /* which one, from 1 */
    ARG_AMOUNT, /* the number itself; a second one may be left out and is 0 then */
    ARG_CHOICE, /* which one, from 1; may be left out and is the first then */
    ARG_LANG,   /* from here on also by name, not only which one */
    ARG_TRACK,
    ARG_PACK,
    ARG_TERM,
    ARG_SETTING,
    ARG_VALUE, /* of that setting */
} IntentArg;

/* An intent is a row: its word in play scripts ("pick"), and what its numbers are. */
typedef struct {
    const char *word;
    IntentArg index, to;
} IntentRow;
extern const IntentRow INTENTS[INTENT_COUNT];

/* The intent of that word; false when there is none. */
bool intent_find(Str word, IntentKind *kind);

/* Which texts of a row tell the counts of a metric apart when they are added up. */
typedef enum {
    METRIC_OF_VISITS,  /* none of them */
    METRIC_OF_VALUES,  /* value */
    METRIC_OF_LESSONS, /* pack, lesson */
    METRIC_OF_STEPS,   /* pack, lesson, step */
    METRIC_OF_ANSWERS, /* pack, lesson, step, value */
    METRIC_OF_ITEMS,   /* the step alone, in whatever pack and form */
} MetricGrain;

/* Where a metric is told to others. What exports mean by it stands in the dictionary of counts. */
typedef enum {
    METRIC_IN_REPORT,     /* and so in the panel's Report */
    METRIC_IN_DICTIONARY, /* nowhere else, on purpose: its row says why */
} MetricTold;

/* How often the same thing is counted, however often somebody does it: a learner's once a visit, a
 * group's once a session. Each kind names the texts that tell one thing from another, and each
 * holds those of the kind before. */
typedef enum {
    ONCE_A_SESSION,  /* of a group: the workshop keeps to it itself */
    ONCE_A_VISIT,    /* nothing: the visit is the thing */
    ONCE_A_LESSON,   /* pack, lesson */
    ONCE_A_STEP,     /* and step: whatever the value was the first time */
    ONCE_AN_ANSWER,  /* and value */
    ONCE_A_QUESTION, /* the same; all metrics of this kind are one */
} MetricOnce;

/* The closed list of what is counted: each metric is one row, with its name in files. */
#define METRIC_ROWS(X)                                                                             \
    X(METRIC_SITTING_STARTED, "sitting_started", METRIC_OF_VISITS, ONCE_A_VISIT, METRIC_IN_REPORT) \
    X(METRIC_SITTING_FINISHED, "sitting_finished", METRIC_OF_VISITS, ONCE_A_VISIT,                 \
      METRIC_IN_REPORT)                                                                            \
    /* n: whole minutes of a sitting, rounded */                                                   \
    X(METRIC_MINUTES, "minutes", METRIC_OF_VISITS, ONCE_A_VISIT, METRIC_IN_REPORT)                 \
    /* value: "id" */                                                                              \
    X(METRIC_LANGUAGE, "language", METRIC_OF_VALUES, ONCE_A_VISIT, METRIC_IN_REPORT)               \
    /* value: "13-15" */                                                                           \
    X(METRIC_TRACK, "track", METRIC_OF_VALUES, ONCE_A_VISIT, METRIC_IN_REPORT)                     \
    X(METRIC_LESSON_STARTED, "lesson_started", METRIC_OF_LESSONS, ONCE_A_LESSON, METRIC_IN_REPORT) \
    X(METRIC_LESSON_FINISHED, "lesson_finished", METRIC_OF_LESSONS, ONCE_A_LESSON,                 \
      METRIC_IN_REPORT)                                                                            \
    /* value: number of the question */                                                            \
    X(METRIC_RIGHT_FIRST, "right_first", METRIC_OF_ANSWERS, ONCE_A_QUESTION, METRIC_IN_REPORT)     \
    X(METRIC_RIGHT_LATER, "right_later", METRIC_OF_ANSWERS, ONCE_A_QUESTION, METRIC_IN_REPORT)     \
    /* value: the node */                                                                          \
    X(METRIC_STORY_END, "story_end", METRIC_OF_ANSWERS, ONCE_AN_ANSWER, METRIC_IN_REPORT)          \
    /* value: number of the option */                                                              \
    X(METRIC_POLL, "poll", METRIC_OF_ANSWERS, ONCE_A_STEP, METRIC_IN_REPORT)                       \
    /* step: the item, value: its form; answers before the lessons, and safe ones of these */      \
    X(METRIC_CHECK_BEFORE, "check_before", METRIC_OF_ITEMS, ONCE_A_STEP, METRIC_IN_REPORT)         \
    X(METRIC_SAFE_BEFORE, "safe_before", METRIC_OF_ITEMS, ONCE_A_STEP, METRIC_IN_REPORT)           \
    X(METRIC_CHECK_AFTER, "check_after", METRIC_OF_ITEMS, ONCE_A_STEP, METRIC_IN_REPORT)           \
    X(METRIC_SAFE_AFTER, "safe_after", METRIC_OF_ITEMS, ONCE_A_STEP, METRIC_IN_REPORT)             \
    /* pack: the plan */                                                                           \
    X(METRIC_WORKSHOP_STARTED, "workshop_started", METRIC_OF_LESSONS, ONCE_A_SESSION,              \
      METRIC_IN_REPORT)                                                                            \
    /* a step of it was done */                                                                    \
    X(METRIC_WORKSHOP_STEP, "workshop_step", METRIC_OF_STEPS, ONCE_A_SESSION, METRIC_IN_REPORT)    \
    /* value: answer_word(); hands of a group */                                                   \
    X(METRIC_WORKSHOP_VOTE, "workshop_vote", METRIC_OF_ANSWERS, ONCE_A_SESSION, METRIC_IN_REPORT)

typedef enum {
#define METRIC_MEMBER(metric, name, grain, once, told) metric,
    METRIC_ROWS(METRIC_MEMBER)
#undef METRIC_MEMBER
        METRIC_COUNT
} Metric;

typedef struct {
    const char *name; /* in files and exports */
    MetricGrain grain;
    MetricOnce once;
    MetricTold told;
} MetricKind;

extern const MetricKind METRIC_KINDS[METRIC_COUNT];

const char *metric_name(Metric metric);
bool metric_find(Str name, Metric *metric);

/* Something to count. The views point into the pack or a table and are valid until the pack is
 * freed. */
typedef struct {
    Metric metric;
    Str pack, version, lesson, step, value; /* empty where they do not apply */
    uint32_t n;
} CountEvent;

/* The word under which question `index` (from 0, below 9) is counted: "1". */
Str question_word(uint32_t index);

/* The word under which a group's answer `index` (from 0) to question `question` of a step is
 * counted: "2", or "3.2" where the step has several questions. */
Str answer_word(uint32_t question, uint32_t questions, uint32_t index);

/* Where an activity or the session wants to go. */
typedef enum { GO_STAY, GO_NEXT, GO_BACK, GO_PAUSE } Go;

typedef enum {
    EFFECT_NONE,
    EFFECT_PAGE,   /* another page: content slides in */
    EFFECT_BACK,   /* the same, backwards */
    EFFECT_RIGHT,  /* an answer was right */
    EFFECT_NOTYET, /* an answer was not yet right */
    EFFECT_ERASED, /* the sitting is gone: no animation */
} Effect;

/* What can be heard, at most one at a time. Each has a visible twin. */
typedef enum {
    CUE_NONE, /* what sounds goes on */
    CUE_HUSH, /* it ends */
    CUE_TAP,
    CUE_RIGHT,
    CUE_NOTYET,
    CUE_MESSAGE, /* somebody wrote, in a story */
    CUE_FINISHED,
    CUE_IDLE, /* "still here?" */
    CUE_SEA,  /* one slow breath */
    CUE_COUNT
} Cue;

/* What only the app can do. It answers by INTENT_REPLY where there is something to say. */
typedef enum {
    REQUEST_NONE,
    REQUEST_PIN_FIND, /* was one set meanwhile, on the machine? */
    REQUEST_PIN_TRY,  /* the digits of the session's Staff */
    REQUEST_PIN_SET,  /* the same, as the new PIN */
    REQUEST_FIGURES,  /* the panel wants the counts of its period */
    REQUEST_SETTINGS, /* keep the session's settings; the reply: could they be written? */
    REQUEST_RELOAD,   /* read the packs again */
    REQUEST_RESET,    /* export the counts, then begin anew; the reply: is it done? */
    /* Saving to a stick; how far it is stands in the DeskView. */
    REQUEST_STICK_FIND,  /* forget how the last writing ended, look for sticks */
    REQUEST_STICK_LOOK,  /* time has passed: is there another one now? */
    REQUEST_STICK_WRITE, /* what the session's Staff says, to the stick that is shown */
    REQUEST_STICK_STOP,  /* leave no half file */
} Request;

enum { OUTCOME_EVENTS = 16 };

typedef struct {
    CountEvent events[OUTCOME_EVENTS];
    size_t event_count;
    Effect effect;
    Go go;
    Request request;
    Cue cue;
    uint8_t loudness; /* of the cue: SOUND_QUIET or SOUND_USUAL */
} Outcome;

/* Adds an event; one too many is a mistake of the program. */
void outcome_count(Outcome *outcome, CountEvent event);

/* Counts the first right answer to question `index` of `step`. */
void outcome_answer(Outcome *outcome, const Step *step, uint32_t index, bool is_first_try);

/* In a step with `count` questions the way on or back leads to its next or former one first: turns
 * `current` where there is one. */
void question_turn(uint8_t *current, uint32_t count, Outcome *outcome);

enum {
    STATE_BYTES = 2048,   /* of the largest activity state */
    QUESTION_BYTES = 192, /* of a state that fits into a quiz */
    STATE_SCRIPTS = 96,
    SCRIPT_INTENTS = 96,
};

/* The intents that bring a fresh step into a state worth a picture. */
typedef struct {
    char name[40];
    Intent intents[SCRIPT_INTENTS];
    size_t count;
} StateScript;

/* What is asked in a step and what can be answered, one question at a time: what a group sees on a
 * projector. Borrowed from the pack. */
enum { FRAME_ANSWERS = 6 };
typedef struct {
    const Step *step;                   /* whose frame it is: the item of a quiz */
    const Text *ask;                    /* or the statement of a myth */
    const Text *answers[FRAME_ANSWERS]; /* a myth has none: its two sides are the view's words */
    const Text *whys[FRAME_ANSWERS];    /* of each answer; NULL for an opinion */
    uint8_t answer_count;
    uint8_t right;                /* a bit for each; 0: an opinion */
    bool is_myth;                 /* answers are "myth" and "fact" */
    uint32_t question, questions; /* where it stands among those of `step` itself */
    uint32_t index, count;        /* the same among all frames: of a quiz, those of all items */
} GroupFrame;

/* How far a question is, for a quiz that asks again what was not yet right. */
typedef enum { ANSWER_OPEN, ANSWER_RIGHT, ANSWER_NOTYET } AnswerState;

typedef struct ActivityType {
    StepKind kind; /* first, so that a step's kind is its activity */
    size_t state_size;

    /* This function is mandatory. Fills `state` (zeroed) for a fresh step. Seed 0 keeps the
     * author's order. */
    void (*begin)(const Step *step, void *state, uint64_t seed);

    /* This function is mandatory. Applies what the learner did. Pure: the same step, state and
     * intent give the same state and outcome. Anything that makes no sense in this state changes
     * nothing. */
    void (*apply)(const Step *step, void *state, Intent intent, Outcome *outcome);

    /* This function is mandatory. What the step is called: on screen, in plans, on prints and in
     * reports. Borrowed from the pack. */
    const Text *(*title)(const Step *step);

    /* This function is mandatory. Fills `scripts` so that every state is reached; returns their
     * number, at most STATE_SCRIPTS. */
    size_t (*states)(const Step *step, StateScript scripts[STATE_SCRIPTS]);

    /* Optional: for types that can be asked in a quiz; their state has at most QUESTION_BYTES.
     * ANSWER_NOTYET once an answer was not right, whatever came after. */
    AnswerState (*answer)(const Step *step, const void *state);

    /* Optional: what a group votes on and what a report names by its number. Fills frame `index`,
     * one for each question; false past the last one. Without it a workshop shows the type's own
     * view. */
    bool (*answers)(const Step *step, uint32_t index, GroupFrame *frame);
} ActivityType;

/* The type of a step that was loaded with ACTIVITY_KINDS. */
static inline const ActivityType *activity_of(const Step *step)
{
    return (const ActivityType *)step->kind;
}

/* All types, as pack_load() wants them. */
extern const StepKinds ACTIVITY_KINDS;

/* For types that are only read: no state, forward and back, one picture. reading_begin() also for
 * states that begin with zeros. */
void reading_begin(const Step *step, void *state, uint64_t seed);
void reading_apply(const Step *step, void *state, Intent intent, Outcome *outcome);
size_t reading_states(const Step *step, StateScript scripts[STATE_SCRIPTS]);

/* Adds a script with `name`; returns it for its intents, or NULL when there is no room. */
StateScript *script_add(StateScript scripts[STATE_SCRIPTS], size_t *count, const char *name);
/* Adds an intent to a script (or to NULL); what does not fit is dropped. */
void script_do(StateScript *script, IntentKind kind, uint16_t index);
void script_move(StateScript *script, uint16_t index, uint16_t to);
