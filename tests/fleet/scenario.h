/* What goes wrong: each scenario is one row of numbers. It knows the service's side only, no policy and no client. */
#ifndef FLEET_SCENARIO_H
#define FLEET_SCENARIO_H

#include <stdint.h>

enum answer { ANSWER_SUCCESS, ANSWER_FAULT, ANSWER_THROTTLED, ANSWER_NONE, ANSWER_COUNT };

/* Capacities, relative to normal load: what clients send without retries. */
#define SPARE_CAPACITY 1.5
#define RETURN_CAPACITY 1.1
#define WARM_UP_MS 10000U /* in which capacity climbs from the one to the other after a trouble */
/* The work of turning a request away, relative to carrying it out: connection and signature come before any limit. */
#define REJECTION_COST 0.25

struct scenario {
    const char *name, *title;
    double failure_share;   /* the requests that fail during the trouble, whatever the load */
    double capacity;        /* during the trouble */
    double return_capacity; /* just after it */
    double rejection_cost;
    enum answer failure;                    /* what requests that fail get */
    uint32_t calm_ms, trouble_ms, after_ms; /* after_ms 0: the trouble lasts to the end */
};

enum {
    SCENARIO_OUTAGE_500,
    SCENARIO_OUTAGE_SILENT,
    SCENARIO_OVERLOAD,
    SCENARIO_PARTIAL_500,
    SCENARIO_PARTIAL_SILENT,
    SCENARIO_COUNT
};

extern const struct scenario scenarios[SCENARIO_COUNT];

#endif
