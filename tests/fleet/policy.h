/* What a client does after a failed attempt: the policies that are compared, ours being the library's own code. It knows one
   sequence at a time; it knows no server and no fleet. */
#ifndef FLEET_POLICY_H
#define FLEET_POLICY_H

#include <stdbool.h>
#include <stdint.h>

#include "onsmqtt/retry.h"
#include "scenario.h"

enum policy {
    POLICY_NO_RETRY,
    POLICY_IMMEDIATE,
    POLICY_FIXED,
    POLICY_EXPONENTIAL,
    POLICY_AS_OFTEN, /* as ours */
    POLICY_AWS,      /* retry mode "standard" of AWS's SDKs, as announced in 2026: a bucket of the same size for every client */
    POLICY_OURS,
    POLICY_OURS_BUDGET,
    POLICY_COUNT
};

const char *policy_name(enum policy policy);

/* What all requests of a client share. */
struct client {
    struct onsmqtt_retry_budget budget; /* of ours with budget */
    uint32_t tokens;                    /* of AWS's bucket */
};

struct request {
    struct onsmqtt_retry retry;
    struct client *client;
    uint32_t taken; /* tokens of AWS's bucket, for the last retry */
};

struct decision {
    bool again;
    uint32_t delay_ms;
};

/* Reads what the service sends with the library's parser, once. */
void policy_prepare(void);

struct client policy_client(uint32_t budget_capacity);

void policy_start(enum policy policy, struct request *request, struct client *client, uint32_t now_ms);

/* After an attempt of which `retries` came before. */
struct decision policy_decide(enum policy policy, struct request *request, unsigned retries, enum answer answer,
                              uint32_t now_ms, uint32_t random);

#endif
