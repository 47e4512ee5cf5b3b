/* The report of report.h. */
#include "report.h"

#include <stdbool.h>

#include "server.h"

#define STEP_MS 1000U /* of the series */

void print_model(void) {
    printf("Model. Clients and a service of bounded capacity, in steps of 1 ms; the retries of \"ours\" are the library's\n"
           "own code. A client sends a request every 1000, 100 or 10 ms, whatever became of the last one, and has one\n"
           "budget. An answer takes %u ms and the wait in the service's queue; without one, a client gives up after %u ms.\n"
           "The service carries out %.1f times normal load; when a trouble ends %.1f times, growing back within %u s. With\n"
           "%u to %u ms of work in its queue it turns requests away (SystemOverFlow), which costs %.2f of the work of a\n"
           "request; with %u to %u ms it drops them.\n\n",
           LATENCY_MS, CLIENT_TIMEOUT_MS, SPARE_CAPACITY, RETURN_CAPACITY, WARM_UP_MS / 1000, SHEDDING_MS, 2 * SHEDDING_MS,
           REJECTION_COST, DROPPING_MS, 2 * DROPPING_MS);
    fputs("Not shown. Clients that send in bursts, come and go, or slow down when throttled; services in a chain; waits\n"
          "that a server asks for. A shorter timeout makes a worse storm, a longer one a milder.\n\n"
          "Not bounded. A full budget is spent within the first seconds of an outage: load is then up to 3 times normal.\n"
          "And while a service can do less than its normal load, in an overload or where it comes back slowly, a retry\n"
          "costs it work: clients that never retry fare best then.\n\n"
          "Columns. worst: most requests in any second and any ten seconds, relative to normal load. recovery: from the\n"
          "end of the trouble until 99 % of the requests that begin succeed, and go on to. success: requests that succeed\n"
          "in the end. wasted: retries that do not succeed. Both relative to the requests since the trouble began.\n\n"
          "Rule for the capacity of a budget: 10 tokens for each request a second that the client sends, at least 10. An\n"
          "outage spends a budget once. At 5 tokens a retry (10 where no answer comes) that is a fifth of what the client\n"
          "sends in ten seconds. Below 1 request a second no capacity of at least 10 keeps load within 1.2 of normal: it\n"
          "pays 2 retries, more than a fifth of what is sent in ten seconds.\n",
          stdout);
}

void print_table_head(const struct scenario *scenario, uint64_t seed) {
    printf("\n%s (seed %llu)\n", scenario->title, (unsigned long long)seed);
    printf("%10s %8s  %-25s %9s %10s %10s %9s %8s\n", "requests/s", "clients", "policy", "worst 1 s", "worst 10 s",
           "recovery s", "success %", "wasted %");
}

const char *recovery_text(const struct scenario *scenario, uint32_t recovery_ms, char text[16]) {
    bool never = recovery_ms == NO_RECOVERY;
    if (scenario->after_ms == 0) return "-";
    (void)snprintf(text, 16, "%s%.1f", never ? ">" : "", (never ? scenario->after_ms : recovery_ms) / 1000.0);
    return text;
}

void print_table_row(const struct fleet *fleet, const struct measure *measure) {
    char recovery[16];
    printf("%10u %8u  %-25s %9.3f %10.3f %10s %9.3f %8.2f\n", 1000 / fleet->period_ms, fleet->clients,
           policy_name(fleet->policy), measure->worst_1s, measure->worst_10s,
           recovery_text(fleet->scenario, measure->recovery_ms, recovery), measure->success_percent, measure->wasted_percent);
}

static unsigned print_bar(bool holds, uint32_t period_ms, const char *bar) {
    printf("%-6s  %u/s, %u tokens: %s\n", holds ? "holds" : "MISSED", 1000 / period_ms, capacity_by_rule(period_ms), bar);
    return !holds;
}

static unsigned print_outage_bars(uint32_t period_ms, const struct measure *measures) {
    const struct measure *ours = &measures[POLICY_OURS_BUDGET];
    bool is_first = ours->recovery_ms != NO_RECOVERY;
    unsigned missed;
    for (unsigned policy = 0; policy < POLICY_COUNT; ++policy) {
        if (measures[policy].recovery_ms < ours->recovery_ms) is_first = false;
    }
    missed = print_bar(ours->bounded, period_ms, "load within 1.2 of normal over any ten seconds");
    return missed + print_bar(is_first, period_ms, "no other policy recovers sooner");
}

static unsigned print_partial_bar(const struct scenario *scenario, uint32_t period_ms, const struct measure *measures) {
    /* Three attempts take two retries of 10 tokens, and some more must be left for the next request. */
    if (scenario->failure == ANSWER_NONE && capacity_by_rule(period_ms) < 30) {
        printf("none    %u/s, %u tokens: a capacity that bounds an outage is too small for 99.8 %%\n", 1000 / period_ms,
               capacity_by_rule(period_ms));
        return 0;
    }
    return print_bar(measures[POLICY_OURS_BUDGET].reliable, period_ms, "at least 99.8 % succeed with three attempts");
}

unsigned print_bars(const struct scenario *scenario, uint32_t period_ms, const struct measure *measures) {
    if (scenario->failure_share <= 0) return 0;
    if (scenario->failure_share < 1) return print_partial_bar(scenario, period_ms, measures);
    return print_outage_bars(period_ms, measures);
}

void write_series(FILE *file, const struct fleet *fleet, const struct outcome *outcomes) {
    double normal = STEP_MS * (double)fleet->clients / fleet->period_ms;
    for (uint32_t begin_ms = 0; begin_ms < outcomes->run_ms; begin_ms += STEP_MS) {
        fprintf(file, "%.2f", ((double)begin_ms + STEP_MS / 2.0 - fleet->scenario->calm_ms) / 1000);
        for (unsigned policy = 0; policy < POLICY_COUNT; ++policy) {
            uint64_t sent = 0;
            for (uint32_t ms = begin_ms; ms < begin_ms + STEP_MS; ++ms) sent += outcomes[policy].sent_at[ms];
            fprintf(file, " %.3f", (double)sent / normal);
        }
        fputc('\n', file);
    }
    fputs("\n\n", file);
}
