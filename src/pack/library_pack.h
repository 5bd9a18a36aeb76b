/* One pack as the library around it shows it. Private to the layer. */
#pragma once

#include "aman/pack/library.h"

/* library_load() for a folder that is itself a pack. `library` is zero. */
void library_load_pack(Arena *arena, const char *folder, const StepKinds *kinds,
                       const PackSources *sources, Diags *diags, Library *library);
