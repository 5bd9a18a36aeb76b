/* Rules of the tracks of library.yaml. Private to the layer. */
#pragma once

#include "aman/pack/library.h"

/* Reports packs and items of a check that a track names and that are not there. */
void tracks_check(const Library *library, Diags *diags);
