/* How each activity type is drawn. A view reads everything and changes nothing. */
#pragma once

#include "aman/activities/activity.h"
#include "aman/ui/skeleton.h"

struct ActivityView;

typedef struct {
    StepRef ref;
    const void *state;
    const struct ActivityView *const *views; /* ACTIVITY_VIEWS: a quiz shows steps of other types */
    const Help *help;                        /* may be NULL */
    Day today;             /* zero: not known; which numbers of `help` are too old */
    const uint32_t *tally; /* answers to each option of a poll on this machine; NULL: not known */
    bool hides_tally;      /* the machine is set not to show it to learners */
    bool is_led;           /* before a group: the words are for all of them */
} StepView;

typedef struct ActivityView {
    const ActivityType *type;
    const char *icon; /* of its steps in a list; NULL: each step has its own */
    /* This function is mandatory. Declares the body and the bottom bar of the page that is open. */
    void (*show)(Ui *ui, const StepView *view);
} ActivityView;

/* The view of a step's type, in the table `views`. Every type has exactly one; a test checks that.
 */
const ActivityView *activity_view_of(const ActivityView *const *views, const Step *step);

extern const ActivityView *const ACTIVITY_VIEWS[]; /* ends with NULL */
extern const ActivityView BREATHE_VIEW, CARD_VIEW, CHECK_VIEW, CHOICE_VIEW, CHOICES_VIEW,
    FACTS_VIEW, GLOSSARY_VIEW, MATCH_VIEW, MESSAGE_VIEW, MYTH_VIEW, ORDER_VIEW, PLEDGE_VIEW,
    POLL_VIEW, QUIZ_VIEW, SIGNS_VIEW, STORY_VIEW, TALK_VIEW, USE_VIEW;

/* A picture of a pack file: a shipped drawing or one of the pack's own. */
void view_picture(Ui *ui, const StepView *view, Str name, int w, int h);
