/* The event loop of simulation.h: a ring with a list of due sequences for each millisecond. */
#include "simulation.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "random.h"
#include "server.h"

#define RING_MS 4096U /* a power of two above the longest wait of any policy or server */
#define NONE UINT32_MAX

/* One request with its retries. Linked by index, since the pool may move while it grows. */
struct sequence {
    struct request request;
    uint32_t next; /* of its list */
    uint32_t begin_ms;
    unsigned char sent;       /* attempts */
    unsigned char is_waiting; /* for its next attempt; else for the answer below */
    unsigned char answer;
};

struct simulation {
    const struct fleet *fleet;
    struct outcome *outcome;
    struct server server;
    uint64_t random;
    uint32_t now_ms;
    uint32_t pending; /* sequences that have not ended */
    struct sequence *sequences;
    uint32_t sequence_count, free;
    uint32_t due[RING_MS];
    struct client *clients;
    uint32_t *first_of_phase; /* clients are numbered by the millisecond of the period in which they send */
};

static void *allocate(void *old, size_t count, size_t size) {
    void *memory = realloc(old, count * size);
    if (memory != NULL) return memory;
    fprintf(stderr, "fleet: out of memory for %zu objects of %zu bytes; \"fleet quick\" needs less\n", count, size);
    exit(2);
}

static void grow(struct simulation *simulation) {
    uint32_t count = simulation->sequence_count == 0 ? 4096 : simulation->sequence_count * 2;
    simulation->sequences = allocate(simulation->sequences, count, sizeof *simulation->sequences);
    for (uint32_t i = count; i-- > simulation->sequence_count;) {
        simulation->sequences[i].next = simulation->free;
        simulation->free = i;
    }
    simulation->sequence_count = count;
}

static void schedule(struct simulation *simulation, uint32_t index, uint32_t delay_ms) {
    uint32_t *list = &simulation->due[(simulation->now_ms + delay_ms) % RING_MS];
    if (delay_ms >= RING_MS) {
        fprintf(stderr, "fleet: a wait of %u ms does not fit the ring; raise RING_MS\n", (unsigned)delay_ms);
        exit(2);
    }
    simulation->sequences[index].next = *list;
    *list = index;
}

static void send_attempt(struct simulation *simulation, uint32_t index) {
    struct sequence *sequence = &simulation->sequences[index];
    struct response response = server_answer(&simulation->server, simulation->now_ms);
    if (simulation->now_ms < simulation->outcome->run_ms) simulation->outcome->sent_at[simulation->now_ms]++;
    sequence->sent++;
    sequence->is_waiting = false;
    sequence->answer = (unsigned char)response.answer;
    schedule(simulation, index, response.delay_ms);
}

static void begin(struct simulation *simulation, struct client *client) {
    uint32_t index;
    struct sequence *sequence;
    if (simulation->free == NONE) grow(simulation);
    index = simulation->free;
    sequence = &simulation->sequences[index];
    simulation->free = sequence->next;
    simulation->pending++;
    sequence->begin_ms = simulation->now_ms;
    sequence->sent = 0;
    policy_start(simulation->fleet->policy, &sequence->request, client, simulation->now_ms);
    send_attempt(simulation, index);
}

static void count(struct outcome *outcome, const struct sequence *sequence, uint32_t calm_ms) {
    bool succeeded = sequence->answer == ANSWER_SUCCESS;
    unsigned retries = sequence->sent - 1U;
    outcome->begun_in[sequence->begin_ms / SLICE_MS]++;
    outcome->succeeded_in[sequence->begin_ms / SLICE_MS] += succeeded;
    if (sequence->begin_ms < calm_ms) return;
    outcome->begun++;
    outcome->succeeded += succeeded;
    outcome->wasted += succeeded && retries != 0 ? retries - 1 : retries;
}

static void end(struct simulation *simulation, uint32_t index) {
    struct sequence *sequence = &simulation->sequences[index];
    count(simulation->outcome, sequence, simulation->fleet->scenario->calm_ms);
    sequence->next = simulation->free;
    simulation->free = index;
    simulation->pending--;
}

static void receive(struct simulation *simulation, uint32_t index) {
    struct sequence *sequence = &simulation->sequences[index];
    struct decision decision =
        policy_decide(simulation->fleet->policy, &sequence->request, sequence->sent - 1U, (enum answer)sequence->answer,
                      simulation->now_ms, random_u32(&simulation->random));
    if (!decision.again) {
        end(simulation, index);
    } else if (decision.delay_ms == 0) {
        send_attempt(simulation, index);
    } else {
        sequence->is_waiting = true;
        schedule(simulation, index, decision.delay_ms);
    }
}

static void run_due(struct simulation *simulation) {
    uint32_t *list = &simulation->due[simulation->now_ms % RING_MS];
    uint32_t index = *list;
    *list = NONE;
    while (index != NONE) {
        uint32_t next = simulation->sequences[index].next;
        if (simulation->sequences[index].is_waiting) {
            send_attempt(simulation, index);
        } else {
            receive(simulation, index);
        }
        index = next;
    }
}

static void run_clients(struct simulation *simulation) {
    uint32_t phase = simulation->now_ms % simulation->fleet->period_ms;
    for (uint32_t client = simulation->first_of_phase[phase]; client < simulation->first_of_phase[phase + 1]; ++client) {
        begin(simulation, &simulation->clients[client]);
    }
}

/* Spreads the clients over the period by chance. */
static void place_clients(struct simulation *simulation) {
    const struct fleet *fleet = simulation->fleet;
    uint32_t *first = allocate(NULL, fleet->period_ms + 1U, sizeof *first);
    memset(first, 0, (fleet->period_ms + 1U) * sizeof *first);
    simulation->clients = allocate(NULL, fleet->clients, sizeof *simulation->clients);
    for (uint32_t client = 0; client < fleet->clients; ++client) {
        first[random_below(&simulation->random, fleet->period_ms) + 1]++;
        simulation->clients[client] = policy_client(fleet->budget_capacity);
        simulation->clients[client].budget.tokens -= fleet->budget_spent;
    }
    for (uint32_t phase = 0; phase < fleet->period_ms; ++phase) first[phase + 1] += first[phase];
    simulation->first_of_phase = first;
}

static void start(struct simulation *simulation, const struct fleet *fleet, struct outcome *outcome) {
    memset(outcome, 0, sizeof *outcome);
    outcome->run_ms = fleet->scenario->calm_ms + fleet->scenario->trouble_ms + fleet->scenario->after_ms;
    memset(simulation, 0, sizeof *simulation);
    simulation->fleet = fleet;
    simulation->outcome = outcome;
    simulation->random = fleet->seed;
    simulation->server.scenario = fleet->scenario;
    simulation->server.normal_per_ms = (double)fleet->clients / fleet->period_ms;
    simulation->server.random = random_u64(&simulation->random);
    simulation->free = NONE;
    for (uint32_t i = 0; i < RING_MS; ++i) simulation->due[i] = NONE;
    place_clients(simulation);
}

void simulate(const struct fleet *fleet, struct outcome *outcome) {
    struct simulation simulation;
    start(&simulation, fleet, outcome);
    while (simulation.now_ms < outcome->run_ms || simulation.pending != 0) {
        run_due(&simulation);
        if (simulation.now_ms < outcome->run_ms) run_clients(&simulation);
        simulation.now_ms++;
    }
    free(simulation.sequences);
    free(simulation.clients);
    free(simulation.first_of_phase);
}
