/* A broken retry.c, to show that the client tests notice: it knows success, and sends everything else again, five times at most
   so that it ends. */
#include "onsmqtt/retry.h"

void onsmqtt_retry_budget_init(struct onsmqtt_retry_budget *budget, uint32_t capacity) {
    budget->capacity = budget->tokens = capacity;
}

struct onsmqtt_retry_policy onsmqtt_retry_policy_default(void) {
    struct onsmqtt_retry_policy policy = {3, 100, 1000, 20000, 0, NULL};
    return policy;
}

void onsmqtt_retry_start(struct onsmqtt_retry *retry, const struct onsmqtt_retry_policy *policy,
                         const struct onsmqtt_operation *operation, uint64_t now_ms) {
    (void)policy;
    (void)operation;
    (void)now_ms;
    retry->retries = 0;
}

struct onsmqtt_retry_step onsmqtt_retry_next(struct onsmqtt_retry *retry, const struct onsmqtt_error *error, uint64_t now_ms,
                                             uint32_t random) {
    struct onsmqtt_retry_step again = {ONSMQTT_ACTION_RETRY, ONSMQTT_STOP_NONE, error->retry_after_ms};
    struct onsmqtt_retry_step succeeded = {ONSMQTT_ACTION_STOP, ONSMQTT_STOP_SUCCEEDED, 0};
    struct onsmqtt_retry_step exhausted = {ONSMQTT_ACTION_STOP, ONSMQTT_STOP_ATTEMPTS, 0};
    (void)now_ms;
    (void)random;
    if (error->kind == ONSMQTT_KIND_SUCCESS) return succeeded;
    return ++retry->retries < 5 ? again : exhausted;
}

void onsmqtt_retry_succeeded(struct onsmqtt_retry *retry) {
    (void)retry;
}

bool onsmqtt_retry_may_have_executed(const struct onsmqtt_retry *retry) {
    (void)retry;
    return true;
}

const char *onsmqtt_stop_name(enum onsmqtt_stop stop) {
    return stop == ONSMQTT_STOP_SUCCEEDED ? "succeeded" : "attempts";
}
