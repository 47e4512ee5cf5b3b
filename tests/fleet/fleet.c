/* The command: which fleets are run, and with which seeds. It knows the size of a fleet, and no model. */
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "report.h"
#include "sweep.h"

#define FULL_CLIENTS 10000U
#define QUICK_PER_S 4000U /* requests of the whole fleet: fewer clients the more each sends */

static int usage(void) {
    fputs("usage: fleet run SEED                       10,000 clients at each rate, every scenario\n"
          "       fleet run SEED SCENARIO SERIES-FILE  one scenario; writes its load over time to a file\n"
          "       fleet quick SEED...                  the same bars with fewer clients\n"
          "       fleet sweep SEED                     the runs behind the numbers\n"
          "       fleet model                          what is simulated, and the rule for a budget's capacity\n"
          "       fleet scenarios                      their names\n"
          "A SEED is a decimal number. Exit status: 0 all bars hold, 1 one is missed, 2 wrong usage.\n",
          stderr);
    return 2;
}

static void run_rate(struct fleet *fleet, struct measure *measures, FILE *series) {
    static struct outcome outcomes[POLICY_COUNT];
    fleet->budget_capacity = capacity_by_rule(fleet->period_ms);
    for (unsigned policy = 0; policy < POLICY_COUNT; ++policy) {
        fleet->policy = (enum policy)policy;
        simulate(fleet, &outcomes[policy]);
        measures[policy] = measure(fleet, &outcomes[policy]);
        print_table_row(fleet, &measures[policy]);
    }
    if (series != NULL) write_series(series, fleet, outcomes);
}

/* Returns how many bars are missed. */
static unsigned run_scenario(const struct scenario *scenario, uint64_t seed, bool quick, FILE *series) {
    struct measure measures[RATE_COUNT][POLICY_COUNT];
    unsigned missed = 0;
    print_table_head(scenario, seed);
    for (unsigned rate = 0; rate < RATE_COUNT; ++rate) {
        struct fleet fleet = {.scenario = scenario, .seed = seed, .clients = FULL_CLIENTS, .period_ms = periods_ms[rate]};
        if (quick) fleet.clients = QUICK_PER_S * fleet.period_ms / 1000;
        run_rate(&fleet, measures[rate], series);
    }
    for (unsigned rate = 0; rate < RATE_COUNT; ++rate) missed += print_bars(scenario, periods_ms[rate], measures[rate]);
    return missed;
}

static unsigned run_all(uint64_t seed, bool quick) {
    unsigned missed = 0;
    for (unsigned i = 0; i < SCENARIO_COUNT; ++i) missed += run_scenario(&scenarios[i], seed, quick, NULL);
    return missed;
}

static const struct scenario *find_scenario(const char *name) {
    for (unsigned i = 0; i < SCENARIO_COUNT; ++i) {
        if (strcmp(scenarios[i].name, name) == 0) return &scenarios[i];
    }
    return NULL;
}

/* Returns the exit status. */
static int run_one(const struct scenario *scenario, uint64_t seed, const char *series_name) {
    FILE *series = fopen(series_name, "w");
    unsigned missed;
    if (series == NULL) {
        fprintf(stderr, "fleet: cannot write %s: %s\n", series_name, strerror(errno));
        return 2;
    }
    missed = run_scenario(scenario, seed, false, series);
    if (fclose(series) != 0) {
        fprintf(stderr, "fleet: cannot write %s to its end: %s\n", series_name, strerror(errno));
        return 2;
    }
    return missed != 0;
}

static bool read_seed(const char *text, uint64_t *seed) {
    char *end;
    errno = 0;
    *seed = strtoull(text, &end, 10);
    return *text >= '0' && *text <= '9' && *end == '\0' && errno == 0;
}

static int run_quick(char *const seeds[]) {
    unsigned missed = 0;
    uint64_t seed;
    for (; *seeds != NULL; ++seeds) {
        if (!read_seed(*seeds, &seed)) return usage();
        missed += run_all(seed, true);
    }
    return missed != 0;
}

static void print_scenarios(void) {
    for (unsigned i = 0; i < SCENARIO_COUNT; ++i) puts(scenarios[i].name);
}

int main(int argc, char *argv[]) {
    const char *command = argc > 1 ? argv[1] : "";
    const struct scenario *scenario = argc == 5 ? find_scenario(argv[3]) : NULL;
    uint64_t seed;
    policy_prepare();
    if (argc == 2 && strcmp(command, "model") == 0) {
        print_model();
        return 0;
    }
    if (argc == 2 && strcmp(command, "scenarios") == 0) {
        print_scenarios();
        return 0;
    }
    if (argc < 3 || !read_seed(argv[2], &seed)) return usage();
    if (argc == 3 && strcmp(command, "sweep") == 0) {
        sweep(seed);
        return 0;
    }
    if (argc == 3 && strcmp(command, "run") == 0) {
        print_model();
        return run_all(seed, false) != 0;
    }
    if (scenario != NULL && strcmp(command, "run") == 0) return run_one(scenario, seed, argv[4]);
    if (strcmp(command, "quick") == 0) return run_quick(argv + 2);
    return usage();
}
