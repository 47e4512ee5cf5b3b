/* Sequences of any policy, errors and clock: never more attempts than allowed, no delay beyond its bounds, a stop is final, and
   the budget neither grows nor shrinks on its own. The input is read as numbers. */
#include <string.h>

#include "fuzz.h"
#include "onsmqtt/retry.h"

struct input {
    const uint8_t *at, *end;
};

static uint64_t take(struct input *input, size_t bytes) {
    uint64_t number = 0;
    while (bytes-- != 0) number = number << 8 | (input->at < input->end ? *input->at++ : 0);
    return number;
}

/* Small numbers as often as big ones. */
static uint32_t take_number(struct input *input) {
    static const unsigned char sizes[] = {1, 1, 2, 4};
    return (uint32_t)take(input, sizes[take(input, 1) % sizeof sizes]);
}

static struct onsmqtt_error take_error(struct input *input) {
    struct onsmqtt_error error;
    memset(&error, 0, sizeof error);
    error.kind = (enum onsmqtt_kind)(take(input, 1) % 21);
    error.basis = (enum onsmqtt_basis)(take(input, 1) % 6);
    error.row = onsmqtt_row_at((size_t)take(input, 1));
    if (take(input, 1) % 4 == 0) error.retry_after_ms = take(input, (size_t)take(input, 1) % 9);
    return error;
}

static void check_step(const struct onsmqtt_retry_step *step, const struct onsmqtt_retry_policy *policy,
                       const struct onsmqtt_error *error) {
    PROPERTY((step->action == ONSMQTT_ACTION_STOP) == (step->why != ONSMQTT_STOP_NONE));
    PROPERTY(strcmp(onsmqtt_stop_name(step->why), "unknown") != 0);
    if (step->why == ONSMQTT_STOP_WAIT_TOO_LONG) {
        PROPERTY(step->delay_ms == error->retry_after_ms && step->delay_ms > policy->max_delay_ms);
    } else if (step->action == ONSMQTT_ACTION_STOP) {
        PROPERTY(step->delay_ms == 0);
    } else {
        PROPERTY(step->action == onsmqtt_kind_action(error->kind));
        PROPERTY(step->delay_ms >= error->retry_after_ms);
        PROPERTY(step->delay_ms - error->retry_after_ms <= policy->max_delay_ms);
    }
}

static bool is_same(struct onsmqtt_retry_step one, struct onsmqtt_retry_step other) {
    return one.action == other.action && one.why == other.why && one.delay_ms == other.delay_ms;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct input input = {data, data + size};
    struct onsmqtt_retry_budget budget;
    struct onsmqtt_retry_policy policy = onsmqtt_retry_policy_default();
    struct onsmqtt_operation operation = {"Mine", ONSMQTT_RESOURCE_ANY, ONSMQTT_EFFECT_NONE};
    struct onsmqtt_retry retry;
    uint32_t capacity = take_number(&input);
    uint32_t attempts = 1;
    policy.max_attempts = take_number(&input);
    policy.base_delay_ms = take_number(&input);
    policy.slow_down_delay_ms = take_number(&input);
    policy.max_delay_ms = take_number(&input);
    policy.deadline_ms = take_number(&input);
    policy.budget = take(&input, 1) % 2 == 0 ? &budget : NULL;
    operation.resource = (enum onsmqtt_resource)(take(&input, 1) % 16);
    operation.effect = (enum onsmqtt_effect)(take(&input, 1) % 8);
    onsmqtt_retry_budget_init(&budget, capacity);
    onsmqtt_retry_start(&retry, &policy, &operation, take(&input, 8));
    while (input.at < input.end) {
        struct onsmqtt_error error = take_error(&input);
        struct onsmqtt_retry_step step = onsmqtt_retry_next(&retry, &error, take(&input, 8), (uint32_t)take(&input, 4));
        check_step(&step, &policy, &error);
        PROPERTY(budget.tokens <= capacity && budget.capacity == capacity);
        if (step.action == ONSMQTT_ACTION_STOP) {
            uint32_t tokens = budget.tokens;
            PROPERTY(is_same(onsmqtt_retry_next(&retry, &error, 0, UINT32_MAX), step));
            onsmqtt_retry_succeeded(&retry);
            PROPERTY(is_same(onsmqtt_retry_next(&retry, &error, UINT64_MAX, 0), step));
            PROPERTY(budget.tokens == tokens);
            if (step.why == ONSMQTT_STOP_SUCCEEDED || step.why == ONSMQTT_STOP_PROBABLY_DONE) PROPERTY(tokens == capacity);
            return 0;
        }
        ++attempts;
        PROPERTY(attempts <= (policy.max_attempts == 0 ? 1 : policy.max_attempts));
    }
    onsmqtt_retry_succeeded(&retry);
    PROPERTY(budget.tokens == capacity);
    return 0;
}
