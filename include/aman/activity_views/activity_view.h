/* How each activity type is drawn. A view reads everything and changes nothing. */
#pragma once

#include "aman/activities/activity.h"
#include "aman/ui/skeleton.h"

typedef struct {
    StepRef ref;
    const void *state;
    const Help *help; /* may be NULL */
} StepView;

typedef struct {
    const ActivityType *type;
    /* This function is mandatory. Declares the body and the bottom bar of the page that is open. */
    void (*show)(Ui *ui, const StepView *view);
} ActivityView;

/* The view of a step's type. Every type has exactly one; a test checks that. */
const ActivityView *activity_view_of(const Step *step);

extern const ActivityView *const ACTIVITY_VIEWS[]; /* ends with NULL */
extern const ActivityView CARD_VIEW, CHOICE_VIEW, STORY_VIEW;

/* A picture of a pack file: a shipped drawing or one of the pack's own. */
void view_picture(Ui *ui, const StepView *view, Str name, int w, int h);
