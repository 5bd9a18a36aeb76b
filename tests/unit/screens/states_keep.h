/* How states are written down. Private to states*.c. */
#pragma once

#include "states.h"

/* Nobody has touched anything yet. */
void state_fresh(Gallery *gallery);
/* Writes down the session as it is, under both names together. */
State *state_keep(Gallery *gallery, const char *first, const char *second);
/* The same, and with each thing over it that can lie there. */
void state_keep_with_overs(Gallery *gallery, const char *name);

/* Figures, sticks, settings, the library, counts anew. */
void keep_staff(Gallery *gallery);
