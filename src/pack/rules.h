/* Rules that need a whole pack. Private to the layer. */
#pragma once

#include "aman/pack/pack.h"

/* Reports duplicate ids, lessons without help or notice, an unsigned review, and runs each step's
 * own check. Steps and fields that could not be read are passed over: they have their message
 * already. */
void check_pack(const Pack *pack, Diags *diags);
