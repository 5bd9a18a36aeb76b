/* The packs that the tests of this layer share, and what is said about them. */
#pragma once

#include "../support.h"

#include "aman/activities/activity.h"
#include "aman/pack/codes.h"
#include "aman/pack/library.h"
#include "aman/pack/lint.h"

/* Pictures and icons that ship with the program. */
extern const PackSources SHIPPED;

/* The folder of the terms that ship with the program, and the terms. */
extern const char LESSONS[];
const Terms *shipped_terms(Arena *arena);

/* A pack without a mistake: one lesson, `steps` (lines that begin with six blanks) and a help card.
 */
Str pack_with(Arena *arena, const char *steps);

/* What parsing `bytes` says. */
Diags diags_of(Arena *arena, Str bytes, const StepKinds *kinds);

/* "E0204 14:9 E0302 15:1": all of them, sorted. */
Str messages(Arena *arena, Diags *diags);

/* The first one of `kind`, or NULL. */
const Diag *diag_find(const Diags *diags, const DiagKind *kind);
