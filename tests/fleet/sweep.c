/* The sweep of sweep.h. */
#include "sweep.h"

#include <stdio.h>

#include "measure.h"
#include "report.h"

#define NORMAL_PER_S 4000U /* requests of the whole fleet: the results do not hang on its size */

static struct measure run(const struct scenario *scenario, enum policy policy, uint64_t seed, uint32_t period_ms,
                          uint32_t capacity, uint32_t spent) {
    static struct outcome outcome;
    struct fleet fleet = {scenario, policy, seed, NORMAL_PER_S * period_ms / 1000, period_ms, capacity, spent};
    simulate(&fleet, &outcome);
    return measure(&fleet, &outcome);
}

static struct measure run_full(unsigned scenario, uint64_t seed, uint32_t period_ms, uint32_t capacity) {
    return run(&scenarios[scenario], POLICY_OURS_BUDGET, seed, period_ms, capacity, 0);
}

/* A number, marked where it misses its bar. */
static void print_cell(double value, bool holds) {
    char text[16];
    (void)snprintf(text, sizeof text, "%s%.3f", holds ? "" : "!", value);
    printf(" %13s", text);
}

static void sweep_capacity(uint64_t seed) {
    static const uint32_t swept_ms[] = {2000, 1000, 500, 100, 10};
    static const uint32_t capacities[] = {5, 10, 15, 20, 30, 50}; /* for each request a second */
    printf("Capacity: load in the worst ten seconds of an outage, success in a partial failure; ! misses its bar\n");
    printf("%10s %8s %13s %13s %13s %13s\n", "requests/s", "capacity", "outage 500", "unanswered", "partial 500", "unanswered");
    for (unsigned i = 0; i < sizeof swept_ms / sizeof *swept_ms; ++i) {
        for (unsigned j = 0; j < sizeof capacities / sizeof *capacities; ++j) {
            uint32_t capacity = capacities[j] * 1000 / swept_ms[i];
            printf("%10.1f %8u", 1000.0 / swept_ms[i], capacity);
            for (unsigned scenario = 0; scenario < SCENARIO_COUNT; ++scenario) {
                struct measure m;
                if (scenario == SCENARIO_OVERLOAD) continue;
                m = run_full(scenario, seed, swept_ms[i], capacity);
                if (scenario < SCENARIO_OVERLOAD) print_cell(m.worst_10s, m.bounded);
                if (scenario > SCENARIO_OVERLOAD) print_cell(m.success_percent, m.reliable);
            }
            putchar('\n');
        }
    }
}

static void sweep_start_level(uint64_t seed) {
    static const unsigned percents[] = {0, 50, 100};
    printf("\nStart level: the same where the fleet starts in the middle of it; a fleet that ran before has full budgets\n");
    printf("%10s %8s %13s %13s\n", "requests/s", "start", "outage 500", "partial 500");
    for (unsigned i = 0; i < RATE_COUNT; ++i) {
        for (unsigned j = 0; j < sizeof percents / sizeof *percents; ++j) {
            struct scenario outage = scenarios[SCENARIO_OUTAGE_500], partial = scenarios[SCENARIO_PARTIAL_500];
            uint32_t capacity = capacity_by_rule(periods_ms[i]), spent = capacity - capacity * percents[j] / 100;
            struct measure in_outage, in_partial;
            outage.calm_ms = 0;
            partial.calm_ms = 0;
            in_outage = run(&outage, POLICY_OURS_BUDGET, seed, periods_ms[i], capacity, spent);
            in_partial = run(&partial, POLICY_OURS_BUDGET, seed, periods_ms[i], capacity, spent);
            printf("%10u %6u %%", 1000 / periods_ms[i], percents[j]);
            print_cell(in_outage.worst_10s, in_outage.bounded);
            print_cell(in_partial.success_percent, in_partial.reliable);
            putchar('\n');
        }
    }
}

static const double rejection_costs[] = {0, 0.25, 0.5};
static const double return_capacities[] = {0.7, 0.9, 1.1, 1.5};
enum {
    REJECTION_COUNT = sizeof rejection_costs / sizeof *rejection_costs,
    RETURN_COUNT = sizeof return_capacities / sizeof *return_capacities,
    SERVICE_COUNT = REJECTION_COUNT * RETURN_COUNT
};

static void sweep_service(uint64_t seed) {
    struct scenario outage = scenarios[SCENARIO_OUTAGE_SILENT];
    printf("\nService: seconds to recover from an outage without answers, at 10 requests/s");
    printf("\n%-25s", "cost of a rejection");
    for (unsigned i = 0; i < SERVICE_COUNT; ++i) printf("%8.2f", rejection_costs[i / RETURN_COUNT]);
    printf("\n%-25s", "capacity when it ends");
    for (unsigned i = 0; i < SERVICE_COUNT; ++i) printf("%8.1f", return_capacities[i % RETURN_COUNT]);
    for (unsigned policy = 0; policy < POLICY_COUNT; ++policy) {
        printf("\n%-25s", policy_name((enum policy)policy));
        for (unsigned i = 0; i < SERVICE_COUNT; ++i) {
            char text[16];
            outage.rejection_cost = rejection_costs[i / RETURN_COUNT];
            outage.return_capacity = return_capacities[i % RETURN_COUNT];
            printf("%8s", recovery_text(&outage, run(&outage, (enum policy)policy, seed, 100, 100, 0).recovery_ms, text));
        }
    }
    putchar('\n');
}

void sweep(uint64_t seed) {
    sweep_capacity(seed);
    sweep_start_level(seed);
    sweep_service(seed);
}
