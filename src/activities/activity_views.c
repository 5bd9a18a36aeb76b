/* The table of views: a new activity type adds a row here. */
#include "aman/activity_views/activity_view.h"

const ActivityView *const ACTIVITY_VIEWS[] = {
    &CARD_VIEW,  &CHOICE_VIEW,   &CHOICES_VIEW, &MYTH_VIEW,   &ORDER_VIEW,
    &MATCH_VIEW, &QUIZ_VIEW,     &SIGNS_VIEW,   &STORY_VIEW,  &POLL_VIEW,
    &FACTS_VIEW, &GLOSSARY_VIEW, &MESSAGE_VIEW, &PLEDGE_VIEW, &BREATHE_VIEW,
    &CHECK_VIEW, &TALK_VIEW,     &USE_VIEW,     NULL,
};
