/* Rules of plans. Private to the layer. */
#pragma once

#include "aman/pack/library.h"

/* Reports steps of a plan without notes (S27), steps that are led outside of a plan, and minutes
 * that do not add up. */
void plan_check(const Pack *pack, Diags *diags);

/* Reports steps of one pack that show a step which is not there. */
void uses_check(const Library *library, const Pack *pack, Diags *diags);

/* Reports steps of plans that name a step which is not there. */
void plans_check(const Library *library, Diags *diags);
