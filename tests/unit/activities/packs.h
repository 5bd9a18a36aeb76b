/* Packs to test with: the shipped library, and small ones made from text. */
#pragma once

#include "aman/pack/library.h"

/* The library that ships with the program; fails the test when it has an error. */
const Library *shipped_library(Arena *arena);

/* One pack that stays as it is when the shipped texts change: a story, a quiz, cards. */
const Library *sample_library(Arena *arena);

/* A pack `id` for `audience` with `lessons`, the YAML of the list's entries. */
const Pack *small_pack(Arena *arena, const char *id, const char *audience, const char *lessons);

/* One lesson with every kind of step: `one` (one question), `many` (three), `fixed` (options not
 * shuffled), `story` (in circles: a to b, z or a; b to a or z; z ends), `last` (the help card). */
extern const char LESSON_OF_ALL[];

/* The step with this id; fails the test when there is none. */
const Step *step_of(const Pack *pack, const char *id);
