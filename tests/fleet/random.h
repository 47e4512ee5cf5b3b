/* The simulation's only source of chance: the same seed gives the same run on every machine. It knows nothing of fleets. */
#ifndef FLEET_RANDOM_H
#define FLEET_RANDOM_H

#include <stdbool.h>
#include <stdint.h>

/* splitmix64: a counter, and a mixer that makes each of its values look drawn. */
static inline uint64_t random_u64(uint64_t *state) {
    uint64_t z = *state += 0x9E3779B97F4A7C15U;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9U;
    z = (z ^ z >> 27) * 0x94D049BB133111EBU;
    return z ^ z >> 31;
}

static inline uint32_t random_u32(uint64_t *state) {
    return (uint32_t)(random_u64(state) >> 32);
}

/* Uniform over [0, bound). */
static inline uint32_t random_below(uint64_t *state, uint32_t bound) {
    return (uint32_t)(random_u32(state) * (uint64_t)bound >> 32);
}

/* True with this probability; draws nothing where that is certain. */
static inline bool random_chance(uint64_t *state, double probability) {
    if (probability <= 0) return false;
    if (probability >= 1) return true;
    return (double)(random_u64(state) >> 11) * 0x1p-53 < probability;
}

#endif
