/* use: a step of a plan that shows a step of another pack, so that its words stand in one place. */
#pragma once

#include "aman/activities/activity.h"
#include "aman/pack/library.h"

/* The step that `step` of type `use` shows; false when it is not there. */
bool use_target(const Library *library, const Step *step, StepRef *ref);

extern const ActivityType USE;
