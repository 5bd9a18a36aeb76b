/* A small deterministic random source: the same seed gives the same numbers everywhere. */
#pragma once

#include <stdint.h>

/* Next number of the sequence in `*state` (splitmix64, Steele, Lea, Flood 2014). */
uint64_t rng_next(uint64_t *state);

/* Fills order[0..count) with 0..count-1, shuffled by `seed`; seed 0 keeps the natural order. */
void rng_order(uint64_t seed, uint8_t *order, uint8_t count);
