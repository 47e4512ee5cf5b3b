/* The measures of measure.h. */
#include "measure.h"

uint32_t capacity_by_rule(uint32_t period_ms) {
    uint32_t capacity = 10 * 1000 / period_ms;
    return capacity > 10 ? capacity : 10;
}

/* Requests in the fullest window. */
static uint64_t fullest(const struct fleet *fleet, const struct outcome *outcome, uint32_t window_ms) {
    uint32_t begin_ms = fleet->scenario->calm_ms;
    uint64_t sum = 0, most = 0;
    for (uint32_t ms = begin_ms; ms < outcome->run_ms; ++ms) {
        sum += outcome->sent_at[ms];
        if (ms >= begin_ms + window_ms) sum -= outcome->sent_at[ms - window_ms];
        if (sum > most) most = sum;
    }
    return most;
}

static uint32_t recovery(const struct fleet *fleet, const struct outcome *outcome) {
    uint32_t end_ms = fleet->scenario->calm_ms + fleet->scenario->trouble_ms;
    uint32_t first = end_ms / SLICE_MS, last = outcome->run_ms / SLICE_MS, slice = last;
    while (slice > first && outcome->succeeded_in[slice - 1] * 100ULL >= outcome->begun_in[slice - 1] * 99ULL) --slice;
    return slice == last ? NO_RECOVERY : slice * SLICE_MS - end_ms;
}

static double percent(uint64_t part, uint64_t whole) {
    return 100.0 * (double)part / (double)whole;
}

struct measure measure(const struct fleet *fleet, const struct outcome *outcome) {
    struct measure result;
    uint64_t fullest_10s = fullest(fleet, outcome, 10000);
    double normal_1s = fleet->clients * 1000.0 / fleet->period_ms;
    result.worst_1s = (double)fullest(fleet, outcome, 1000) / normal_1s;
    result.worst_10s = (double)fullest_10s / (10 * normal_1s);
    result.recovery_ms = recovery(fleet, outcome);
    result.success_percent = percent(outcome->succeeded, outcome->begun);
    result.wasted_percent = percent(outcome->wasted, outcome->begun);
    result.bounded = fullest_10s * fleet->period_ms <= 12ULL * 1000 * fleet->clients;
    result.reliable = outcome->succeeded * 1000 >= outcome->begun * 998;
    return result;
}
