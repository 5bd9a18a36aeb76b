/* The groups of test_pack, and the packs that they share. */
#pragma once

#include "../support.h"

#include "aman/activities/activity.h"
#include "aman/pack/codes.h"
#include "aman/pack/library.h"
#include "aman/pack/lint.h"

int accepted_tests(void);
int bad_tests(void);
int codes_tests(void);
int hostile_tests(void);
int kinds_tests(void);
int lint_tests(void);
int message_tests(void);
int nearest_tests(void);
int outside_tests(void);
int pattern_tests(void);
int reader_tests(void);
int rules_tests(void);
int schema_tests(void);
int settings_tests(void);
int terms_tests(void);
int sentences_tests(void);
int texts_tests(void);
int waiver_tests(void);

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
