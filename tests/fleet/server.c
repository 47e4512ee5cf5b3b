/* The service of server.h. */
#include "server.h"

#include <stdbool.h>

#include "random.h"

static bool is_in_trouble(const struct scenario *scenario, uint32_t now_ms) {
    return now_ms >= scenario->calm_ms && now_ms - scenario->calm_ms < scenario->trouble_ms;
}

/* Relative to normal load. */
static double capacity_at(const struct scenario *scenario, uint32_t now_ms) {
    uint32_t end_ms = scenario->calm_ms + scenario->trouble_ms;
    if (is_in_trouble(scenario, now_ms)) return scenario->capacity;
    if (now_ms < end_ms || now_ms - end_ms >= WARM_UP_MS) return SPARE_CAPACITY;
    return scenario->return_capacity + (SPARE_CAPACITY - scenario->return_capacity) * (now_ms - end_ms) / WARM_UP_MS;
}

static void work_off(struct server *server, uint32_t now_ms, double per_ms) {
    server->backlog -= (now_ms - server->worked_until_ms) * per_ms;
    if (server->backlog < 0) server->backlog = 0;
    server->worked_until_ms = now_ms;
}

/* The chance rises from 0 to 1 while the wait grows from `from_ms` to twice that: without a step, so that no request is better
   off for standing earlier within a millisecond. */
static bool is_shed(struct server *server, double wait_ms, uint32_t from_ms) {
    return random_chance(&server->random, (wait_ms - from_ms) / from_ms);
}

struct response server_answer(struct server *server, uint32_t now_ms) {
    static const struct response unanswered = {ANSWER_NONE, CLIENT_TIMEOUT_MS};
    const struct scenario *scenario = server->scenario;
    struct response response = {ANSWER_SUCCESS, LATENCY_MS};
    double per_ms = server->normal_per_ms * capacity_at(scenario, now_ms);
    double wait_ms;
    work_off(server, now_ms, per_ms);
    if (is_in_trouble(scenario, now_ms) && random_chance(&server->random, scenario->failure_share)) {
        if (scenario->failure == ANSWER_NONE) return unanswered;
        response.answer = scenario->failure;
        return response;
    }
    wait_ms = server->backlog / per_ms;
    if (is_shed(server, wait_ms, DROPPING_MS)) return unanswered;
    if (is_shed(server, wait_ms, SHEDDING_MS)) {
        server->backlog += scenario->rejection_cost;
        response.answer = ANSWER_THROTTLED;
        return response;
    }
    server->backlog += 1;
    response.delay_ms += (uint32_t)wait_ms;
    return response;
}
