/* SplitMix64, and an order shuffled by it. */
#include "aman/base/rng.h"

uint64_t rng_next(uint64_t *state)
{
    uint64_t z = (*state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

void rng_order(uint64_t seed, uint8_t *order, uint8_t count)
{
    for (uint8_t i = 0; i < count; i++) {
        order[i] = i;
    }
    if (seed == 0) {
        return;
    }
    for (uint8_t i = count; i > 1; i--) {
        uint8_t j = (uint8_t)(rng_next(&seed) % i);
        uint8_t kept = order[i - 1];
        order[i - 1] = order[j];
        order[j] = kept;
    }
}
