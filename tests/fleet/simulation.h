/* The fleet in time: clients that send at a steady rate, the service, and one policy. It counts; it judges nothing. */
#ifndef FLEET_SIMULATION_H
#define FLEET_SIMULATION_H

#include "policy.h"
#include "scenario.h"

#define SLICE_MS 100U
#define RUN_MS_MAX 70000U

struct fleet {
    const struct scenario *scenario;
    enum policy policy;
    uint64_t seed;
    uint32_t clients;
    uint32_t period_ms;       /* between two requests of one client, retries not counted */
    uint32_t budget_capacity; /* of each client, in tokens */
    uint32_t budget_spent;    /* of these, what is spent before the begin; 0: the start level is the library's */
};

/* Sequences that began after the calm, and when the service saw requests. */
struct outcome {
    uint32_t run_ms;
    uint64_t begun, succeeded;
    uint64_t wasted;                          /* retries that did not succeed */
    uint32_t sent_at[RUN_MS_MAX];             /* requests by millisecond, retries included */
    uint32_t begun_in[RUN_MS_MAX / SLICE_MS]; /* sequences by the slice in which they began */
    uint32_t succeeded_in[RUN_MS_MAX / SLICE_MS];
};

/* Fills the outcome; ends the program with a message where memory is short. */
void simulate(const struct fleet *fleet, struct outcome *outcome);

#endif
