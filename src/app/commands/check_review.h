/* check --review: a pack as a page to print and sign. Private to the commands. */
#pragma once

#include "options.h"

#include "aman/base/day.h"
#include "aman/base/diag.h"
#include "aman/pack/pack.h"

/* Writes the page of `pack` to the file of --out; false after saying on stderr why not. `folder`
 * is where the list of open points stands (REVIEW.md; REVIEW.id.md in Indonesian); may be NULL. */
AMAN_CHECK bool review_write(Arena *arena, const Pack *pack, Diags *diags, const char *folder,
                             Day today, const Options *options);
