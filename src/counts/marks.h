/* The marks by which the file of counts remembers which transactions it has. They are needed when a
 * commit failed whose outcome is not known, and when the plug is pulled after a commit and before
 * the spool is emptied; at the end of a visit they go. */
#pragma once

#include "store.h"

/* Eight random bytes in hexadecimal. */
enum { MARK_BYTES = 17 };

/* Adds `marks` (empty ones are left out) to those that are there; `replaces`: in their place.
 * Inside a transaction of store_begin(). */
AMAN_CHECK CountsState marks_set(Store *store, const char *const *marks, size_t count,
                                 bool replaces);

/* `*is_there`: the transaction with this mark was committed. */
AMAN_CHECK CountsState marks_find(Store *store, const char *mark, bool *is_there);

/* Takes all of them away, where there are any; a transaction of its own. What fails is tried again
 * the next time. */
void marks_forget(Store *store);
