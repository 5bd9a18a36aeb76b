/* One sitting as a pure state machine: intents in, state and count events out. Time is passed in.
 *
 * The session holds numbers and ids only, no pointer: it can be copied with memcpy, survives a
 * reload of the packs and is erased by overwriting it. `run`, `snapshot` and `play` all use it. */
#pragma once

#include "aman/activities/breathe.h"
#include "aman/activities/check.h"
#include "aman/pack/library.h"
#include "aman/pack/settings.h"
#include "aman/session/staff.h"

enum {
    SESSION_STATES = 72,    /* steps of a sitting whose answers are remembered */
    SESSION_COUNTED = 1024, /* things that a sitting may count */
    WORKSHOPS_KEPT = 4,     /* that were left and can be gone on with */
    IDLE_ASK_MS = 90000,    /* where the facilitator chose no other time */
    IDLE_ERASE_MS = 20000,
    TEXT_STEP_COUNT = 4,
};

typedef enum {
    PLACE_ATTRACT,
    PLACE_START,
    PLACE_CHECK, /* the check before or after the lessons */
    PLACE_HOME,
    PLACE_LESSON,
    PLACE_FINISHED,
    PLACE_STAFF, /* the facilitator's corner */
} Place;

/* What lies over the page. */
typedef enum {
    OVER_NOTHING,
    OVER_LOOK,  /* text size, theme, motion, sound */
    OVER_PAUSE, /* left the story for a moment */
    OVER_BREATHE,
    OVER_TERM,  /* a word of the page and its meaning */
    OVER_WORDS, /* all words of the glossary */
    OVER_HELP,
    OVER_ADULTS, /* what grown-ups find on the help page */
    OVER_IDLE,   /* "still here?" */
} Over;

typedef enum { THEME_LIGHT, THEME_HIGH_CONTRAST, THEME_COUNT } ThemeName;

/* How the page looks and sounds for this sitting. */
typedef struct {
    uint8_t text_step; /* of TEXT_STEPS */
    uint8_t theme;     /* a ThemeName */
    uint8_t sound;     /* SOUND_OFF, … */
    bool is_calm;      /* reduced motion */
} Look;

/* Percent of each step of the text size. */
extern const uint16_t TEXT_STEPS[TEXT_STEP_COUNT];

typedef struct {
    bool is_finished, is_begun;
    uint8_t lesson, step; /* where to go on */
} PackProgress;

/* The state of one step that was opened in this sitting. */
typedef struct {
    uint16_t pack;
    uint8_t lesson, step;
    _Alignas(16) unsigned char bytes[STATE_BYTES];
} StepState;

typedef enum { CHECK_OFFER, CHECK_ASK, CHECK_EXPLAIN } CheckPhase;

/* The check of this sitting. The answers to its first half are forgotten when that half ends: only
 * their sums are counted. */
typedef struct {
    bool is_after, is_offered, is_done; /* is_offered: the first half was; is_done: the second */
    bool was_answered;                  /* something of the first half */
    uint8_t phase;                      /* a CheckPhase */
    uint8_t at, count;                  /* the item that is asked; their number */
    uint8_t first_form;                 /* of the first half; the second one has the other */
    uint8_t steps[CHECK_ITEMS];         /* of the first lesson of the check's pack */
    CheckState answers[CHECK_ITEMS];
} CheckRun;

/* What belongs to the machine: what no visit erases stands here and nowhere else. */
typedef struct {
    Settings settings;
    uint64_t wait_ms; /* no try of the PIN before this time */
    Lang first_lang;  /* that a visit begins with */
    Look first_look;  /* the same */
    bool has_pin;     /* one is set */
    KeptWorkshop kept[WORKSHOPS_KEPT];
} MachineState;

/* The largest members come first: fewer bytes lie between them. */
typedef struct {
    MachineState machine;
    Staff staff;
    StepState states[SESSION_STATES];
    uint64_t started_ms, last_input_ms, seed;
    BreatheState breath;
    Place place;
    Place staff_from;   /* where the facilitator's door was opened */
    Over over, under;   /* `under` is what the help page was opened over */
    Over before_idle;   /* what the idle question was opened over */
    Over under_breathe; /* what the breathing page was opened over */
    Lang lang;
    uint16_t state_count, state; /* of `states`: used; the current step's */
    uint16_t term;               /* that is shown, as glossary_terms() counts */
    uint16_t pack, next_pack;    /* current; suggested at the finish (== pack_count: none) */
    uint8_t track, lesson, step;
    bool has_track;
    bool is_begun;    /* a sitting, which is counted once the learner does something in it */
    bool is_counting; /* it was */
    Lang begun_lang;  /* the language in which it began */
    Over staff_over;  /* what the facilitator's door was opened over */
    Over hidden_over; /* what the workshop took out of sight with its page */
    uint16_t counted_count;
    uint64_t counted[SESSION_COUNTED]; /* hashes of what this sitting counted (once.c) */
    Look look;
    CheckRun check;
    PackProgress progress[LIBRARY_PACKS];
} Session;

/* A session at the attract screen. Seed 0 keeps every order as the author wrote it. */
void session_begin(Session *session, Lang lang, Look look, uint64_t seed, uint64_t now_ms);

/* What the facilitator chose holds from now on; language and look from the next visit on. */
void session_configure(Session *session, const Settings *settings);

/* Applies an intent. Never fails: what makes no sense here changes nothing but the idle time. Help
 * and leaving are accepted everywhere. Views in the outcome are valid as long as `library`. */
Outcome session_apply(Session *session, const Library *library, Intent intent);

/* The program ends: what is open is left and counted as by INTENT_LEAVE, with the minutes up to the
 * last input. */
Outcome session_end(Session *session, const Library *library);

/* When INTENT_TICK is due: the idle question, its seconds, the erasing. UINT64_MAX for never. */
uint64_t session_deadline(const Session *session, uint64_t now_ms);

/* True at the attract screen as session_begin() made it: nothing to ask about, nothing to erase. */
bool session_is_untouched(const Session *session);

/* Whole seconds left of the idle question, 20 to 0. */
uint32_t session_idle_seconds(const Session *session, uint64_t now_ms);

/* The current step, also an item of the check that is asked; false outside of both. */
bool session_step(const Session *session, const Library *library, StepRef *ref);
/* Its state. */
const void *session_state(const Session *session);

/* Where the learner stands in `pack`: among the steps that the track shows, from 0, and how many
 * these are. */
void session_progress(const Session *session, const Library *library, size_t pack, uint32_t *at,
                      uint32_t *count);

/* The packs that home shows to a track, in their order; returns their number: 0 for a track that
 * is hidden. */
size_t session_track_packs(const Session *session, const Library *library, uint32_t track,
                           uint16_t packs[LIBRARY_PACKS]);
/* False where learners have one language only; behind the PIN there are always all. */
bool session_has_languages(const Session *session);
/* True when some track has some pack. */
bool session_has_lessons(const Session *session, const Library *library);
/* The same of the chosen track. */
size_t session_packs(const Session *session, const Library *library, uint16_t packs[LIBRARY_PACKS]);

/* Item `index` of the check; false outside of it. */
bool session_check_item(const Session *session, const Library *library, uint32_t index,
                        StepRef *ref);

/* The step of the breathing page: four rounds, without words of its own. */
extern const Step SESSION_BREATHE;

/* True when the track that was chosen opens this pack. */
bool session_offers(const Session *session, const Library *library, size_t pack);

/* The workshop with this pack's plan that was left a short while ago, when there is something in it
 * to go on with; else NULL. Valid until the session changes. */
const KeptWorkshop *session_kept(const Session *session, const Library *library, uint16_t pack,
                                 uint64_t now_ms);

/* Begins the given step afresh, for snapshots. */
void session_jump(Session *session, const Library *library, uint16_t pack, uint8_t lesson,
                  uint8_t step);

const char *place_word(Place place);
const char *over_word(Over over);
