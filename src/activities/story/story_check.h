/* The rules that a whole story must keep. Private to the story. */
#pragma once

#include "aman/activities/story.h"

/* Rules S3, S4, S8: every node is reached and ends, unsafe choices have a way out within three, few
 * messages. */
void story_check(const Pack *pack, const Step *step, Diags *diags);
