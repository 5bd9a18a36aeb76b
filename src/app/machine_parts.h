/* What this machine is known by, as Linux shows it to every user. Private to the app. */
#pragma once

#include "aman/counts/machine.h"

/* The parts of the machine whose files lie below `root` ("" for the one that this runs on), in
 * `arena`. Nothing on failure: then the file keeps the id that it has. */
const MachinePart *machine_parts(Arena *arena, const char *root, size_t *count);

/* The same as the first versions read it; empty when none of it was hardware. */
Str machine_former(Arena *arena, const char *root);
