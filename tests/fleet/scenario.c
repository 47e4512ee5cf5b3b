/* The scenarios of scenario.h. */
#include "scenario.h"

#define OUTAGE .failure_share = 1, .capacity = SPARE_CAPACITY, .calm_ms = 5000, .trouble_ms = 20000, .after_ms = 30000
#define PARTIAL .failure_share = 0.1, .capacity = SPARE_CAPACITY, .calm_ms = 5000, .trouble_ms = 60000
#define SERVICE .return_capacity = RETURN_CAPACITY, .rejection_cost = REJECTION_COST

const struct scenario scenarios[SCENARIO_COUNT] = {
    [SCENARIO_OUTAGE_500] = {"outage-500", "Outage of 20 s: every request gets a 500", .failure = ANSWER_FAULT, OUTAGE,
                             SERVICE},
    [SCENARIO_OUTAGE_SILENT] = {"outage-silent", "Outage of 20 s: no request is answered", .failure = ANSWER_NONE, OUTAGE,
                                SERVICE},
    [SCENARIO_OVERLOAD] = {"overload", "Overload of 20 s: capacity falls to 0.8 of normal load", .capacity = 0.8,
                           .calm_ms = 5000, .trouble_ms = 20000, .after_ms = 30000, SERVICE},
    [SCENARIO_PARTIAL_500] = {"partial-500", "Partial failure of 60 s: 10 % of requests get a 500", .failure = ANSWER_FAULT,
                              PARTIAL, SERVICE},
    [SCENARIO_PARTIAL_SILENT] = {"partial-silent", "Partial failure of 60 s: 10 % of requests are not answered",
                                 .failure = ANSWER_NONE, PARTIAL, SERVICE},
};
