/* What `check` says of the library, in the panel. Private to the screens. */
#pragma once

#include "aman/screens/screens.h"

/* Some diagnostics of a collection. Borrowed from it. */
typedef struct {
    const Diag *first; /* the worst one; NULL: none */
    size_t count;
} Problems;

/* The errors of the files in `folder`; `diags` may be NULL. Warnings are for authors: without the
 * words of terms.yaml some of them cannot be told here. */
Problems problems_in(const Diags *diags, Str folder);
/* All of files that belong to no pack: library.yaml, help.yaml, config.yaml … */
Problems problems_elsewhere(const Library *library, const Diags *diags);

/* The first one as `check` says it, without the line of the file, and how many more there are. */
void problems_show(Ui *ui, const Diags *diags, const Problems *problems);

/* What somebody should look after: counts that wait in memory or were lost, packs that were left
 * out; nothing when all is well. */
void problems_cares(Ui *ui, const ScreenView *view);
