/* The service: a queue of bounded capacity that sheds load, and the trouble of a scenario; O(1) a request. It knows the
   scenario and the time; it knows no client and does not see whether a request is a retry. */
#ifndef FLEET_SERVER_H
#define FLEET_SERVER_H

#include "scenario.h"

#define LATENCY_MS 10U          /* of an answer, beside the queue */
#define CLIENT_TIMEOUT_MS 1000U /* until a client takes a request as unanswered */
#define SHEDDING_MS 250U        /* with a queue this long requests begin to be turned away, with twice that all of them are */
#define DROPPING_MS 500U        /* the same for being dropped without an answer, which costs no work */

struct server {
    const struct scenario *scenario;
    double normal_per_ms; /* requests, without retries */
    double backlog;       /* work that waits, in requests */
    uint32_t worked_until_ms;
    uint64_t random;
};

struct response {
    enum answer answer;
    uint32_t delay_ms; /* until the client knows it */
};

struct response server_answer(struct server *server, uint32_t now_ms);

#endif
