/* What was named on the command line must be there. Each function says on stderr what is missing
 * and returns false. Private to the app. */
#pragma once

#include "options.h"
#include "paths.h"

#include "aman/pack/library.h"

/* --data of a command that only looks: a folder without counts is fine, a name that is none is a
 * mistake in typing. The usual folder need not be there yet. */
AMAN_CHECK bool given_data(const Options *options);

/* Finds the paths and loads the library into `arena`; where --lessons was given, there must be
 * packs in it. What is wrong in packs is said by 'check'. */
AMAN_CHECK bool given_library(Arena *arena, const Options *options, Paths *paths,
                              Library **library);
