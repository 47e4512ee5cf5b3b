/* The policies of policy.h. */
#include "policy.h"

#include <stddef.h>
#include <string.h>

/* Those that are no library's: so many retries, this wait, each wait so many times the last. */
static const struct {
    const char *name;
    unsigned retries;
    uint32_t delay_ms;
    uint32_t factor;
} plain_policies[] = {
    [POLICY_NO_RETRY] = {"no retry", 0, 0, 0},
    [POLICY_IMMEDIATE] = {"3 immediate retries", 3, 0, 1},
    [POLICY_FIXED] = {"3 retries, 100 ms", 3, 100, 1},
    [POLICY_EXPONENTIAL] = {"3 retries, 100 200 400 ms", 3, 100, 2},
    [POLICY_AS_OFTEN] = {"2 retries, 100 200 ms", 2, 100, 2},
};

static struct onsmqtt_error errors[ANSWER_COUNT];

const char *policy_name(enum policy policy) {
    if (policy == POLICY_OURS) return "ours without budget";
    if (policy == POLICY_OURS_BUDGET) return "ours with budget";
    if (policy == POLICY_AWS) return "AWS standard, of 2026";
    return plain_policies[policy].name;
}

static void prepare(enum answer answer, int http_status, const char *body) {
    (void)onsmqtt_error_parse(&errors[answer], ONSMQTT_RESOURCE_TOKEN, http_status, body, strlen(body), NULL);
}

void policy_prepare(void) {
    prepare(ANSWER_SUCCESS, 200, "{\"RequestId\":\"B1F94F9F-0E2A-5D6A-9E56-3A4E4A7C0B11\",\"TokenStatus\":true}");
    prepare(ANSWER_FAULT, 500,
            "{\"RequestId\":\"B1F94F9F-0E2A-5D6A-9E56-3A4E4A7C0B12\",\"HostId\":\"onsmqtt.cn-hangzhou.aliyuncs.com\","
            "\"Code\":\"InternalError\",\"Message\":\"An error occurred while processing your request. Try again later.\"}");
    prepare(ANSWER_THROTTLED, 500,
            "{\"RequestId\":\"B1F94F9F-0E2A-5D6A-9E56-3A4E4A7C0B13\",\"HostId\":\"onsmqtt.cn-hangzhou.aliyuncs.com\","
            "\"Code\":\"SystemOverFlow\",\"Message\":\"The throttling threshold is exceeded. Try again later.\"}");
    prepare(ANSWER_NONE, ONSMQTT_STATUS_NO_RESPONSE, "");
}

/* Numbers of AWS's announcement "Updated default retry behavior (2026)". */
enum {
    AWS_TOKENS = 500,
    AWS_COST = 14,
    AWS_COST_THROTTLED = 5,
    AWS_RETRIES = 2,
    AWS_DELAY_MS = 50,
    AWS_DELAY_THROTTLED_MS = 1000
};

struct client policy_client(uint32_t budget_capacity) {
    struct client client = {.tokens = AWS_TOKENS};
    onsmqtt_retry_budget_init(&client.budget, budget_capacity);
    return client;
}

void policy_start(enum policy policy, struct request *request, struct client *client, uint32_t now_ms) {
    static const struct onsmqtt_operation operation = {"QueryToken", ONSMQTT_RESOURCE_TOKEN, ONSMQTT_EFFECT_READ};
    struct onsmqtt_retry_policy ours = onsmqtt_retry_policy_default();
    request->client = client;
    request->taken = 0;
    if (policy == POLICY_OURS_BUDGET) ours.budget = &client->budget;
    if (policy == POLICY_OURS || policy == POLICY_OURS_BUDGET) onsmqtt_retry_start(&request->retry, &ours, &operation, now_ms);
}

static struct decision decide_as_ours(struct request *request, enum answer answer, uint32_t now_ms, uint32_t random) {
    struct onsmqtt_retry_step step = onsmqtt_retry_next(&request->retry, &errors[answer], now_ms, random);
    struct decision decision = {step.action != ONSMQTT_ACTION_STOP, (uint32_t)step.delay_ms};
    return decision;
}

/* A success gives back what its last retry took, or a token. */
static struct decision decide_as_aws(struct request *request, unsigned retries, enum answer answer, uint32_t random) {
    struct decision stop = {false, 0}, again = {true, 0};
    uint32_t *tokens = &request->client->tokens;
    uint32_t cost = answer == ANSWER_THROTTLED ? AWS_COST_THROTTLED : AWS_COST;
    uint32_t limit_ms = (uint32_t)(answer == ANSWER_THROTTLED ? AWS_DELAY_THROTTLED_MS : AWS_DELAY_MS) << retries;
    if (answer == ANSWER_SUCCESS) {
        *tokens += request->taken != 0 ? request->taken : 1;
        if (*tokens > AWS_TOKENS) *tokens = AWS_TOKENS;
        return stop;
    }
    if (retries == AWS_RETRIES || *tokens < cost) return stop;
    *tokens -= cost;
    request->taken = cost;
    again.delay_ms = (uint32_t)((uint64_t)random * (limit_ms + 1) >> 32);
    return again;
}

static struct decision decide_plainly(enum policy policy, unsigned retries, enum answer answer) {
    struct decision decision = {false, plain_policies[policy].delay_ms};
    decision.again = answer != ANSWER_SUCCESS && retries < plain_policies[policy].retries;
    for (unsigned i = 0; i < retries; ++i) decision.delay_ms *= plain_policies[policy].factor;
    return decision;
}

struct decision policy_decide(enum policy policy, struct request *request, unsigned retries, enum answer answer,
                              uint32_t now_ms, uint32_t random) {
    if (policy == POLICY_OURS || policy == POLICY_OURS_BUDGET) return decide_as_ours(request, answer, now_ms, random);
    if (policy == POLICY_AWS) return decide_as_aws(request, retries, answer, random);
    return decide_plainly(policy, retries, answer);
}
