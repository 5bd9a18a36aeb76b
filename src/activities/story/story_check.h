/* The rules that a whole story must keep, and its form. Private to the story. */
#pragma once

#include "aman/activities/story.h"

/* Rules S3, S4, S8: every node is reached and ends, unsafe choices have a way out within three, few
 * messages. */
void story_check(const Pack *pack, const Step *step, Diags *diags);

/* Its turns as decisions, and how much of it one reader meets: see StepKind. */
bool story_decision(const Step *step, uint32_t index, struct Decision *decision);
uint32_t story_percent_read(const Step *step);
