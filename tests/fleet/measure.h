/* What is read off a run, and which capacity a budget should have. It knows counts, and no policy. */
#ifndef FLEET_MEASURE_H
#define FLEET_MEASURE_H

#include <stdbool.h>

#include "simulation.h"

#define NO_RECOVERY UINT32_MAX

/* The rule: 10 tokens for each request a second, at least 10. */
uint32_t capacity_by_rule(uint32_t period_ms);

struct measure {
    double worst_1s, worst_10s; /* most load in any such window from the begin of the trouble on, relative to normal */
    uint32_t recovery_ms;       /* from the end of the trouble until 99 % of the requests that begin succeed, from then on */
    double success_percent;     /* of the requests that begin in the trouble or after it */
    double wasted_percent;      /* retries that did not succeed, of the same requests */
    bool bounded;               /* worst_10s is at most 1.2, in whole requests */
    bool reliable;              /* success_percent is at least 99.8, in whole requests */
};

struct measure measure(const struct fleet *fleet, const struct outcome *outcome);

#endif
