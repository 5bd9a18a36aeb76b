/* The kinds of diagnostics: the entries of assets/diagnostics, where the entry with the name `tab`
 * becomes DIAG_TAB. */
#pragma once

#include "diagnostics.h" /* made from them: DIAG_KIND_COUNT, and the name of each */

#include "aman/base/diag.h"

/* All kinds, ordered by the digits of their codes. */
extern const DiagKind DIAG_KINDS[DIAG_KIND_COUNT];

/* The kind with this code ("E0204"; lower case too), or NULL. */
const DiagKind *diag_kind_find(Str code);

/* What `explain CODE` prints. */
Str diag_explain(Arena *arena, const DiagKind *kind, Lang lang);

/* For tests: the example of `kind` (wrong or right) as a whole pack.yaml that can be loaded; empty
 * where it cannot be written as one file. */
Str diag_example(const DiagKind *kind, bool right);
extern const char *const DIAG_EXAMPLES[DIAG_KIND_COUNT][2];
