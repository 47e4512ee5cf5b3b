/* What to do next after an attempt: retry, with which wait, or stop and why. Arithmetic on the caller's own state and on one
   shared counter. It knows kinds and effects; it knows no bodies, headers or HTTP, and no clock but the number it is given. */
#include "onsmqtt/retry.h"

#include "names.h"

#include <stdbool.h>
#include <stddef.h>

#define RETRY_COST 5U
#define UNREACHED_COST 10U /* no answer is the sign of an outage: such retries are the first to end */
#define SUCCESS_REWARD 1U

enum { SEEN_MAY_HAVE_EXECUTED = 1, SEEN_REFRESH = 2, SEEN_RESIGN = 4 };

_Static_assert(sizeof(struct onsmqtt_retry) <= 64, "a sequence is promised to fit 64 bytes");

/* A 32-bit compare-and-swap: where the processor has none, Linux has one in the kernel or in a library. */
#if !defined(ONSMQTT_ERROR_NO_ATOMICS) && (!defined(__GNUC__) || (__GCC_ATOMIC_INT_LOCK_FREE != 2 && !defined(__linux__)))
#error "src/retry.c: no 32-bit compare-and-swap is known for this target; define ONSMQTT_ERROR_NO_ATOMICS for one thread"
#endif

static uint32_t smaller(uint32_t one, uint32_t other) {
    return one < other ? one : other;
}

#ifdef ONSMQTT_ERROR_NO_ATOMICS
static uint32_t load_tokens(const struct onsmqtt_retry_budget *budget) {
    return budget->tokens;
}

static bool replace_tokens(struct onsmqtt_retry_budget *budget, const uint32_t *tokens, uint32_t replacement) {
    (void)tokens;
    budget->tokens = replacement;
    return true;
}
#else
/* Relaxed order is enough, here and below: the counter guards no other memory. */
static uint32_t load_tokens(const struct onsmqtt_retry_budget *budget) {
    return __atomic_load_n(&budget->tokens, __ATOMIC_RELAXED);
}

/* False where another thread changed the counter meanwhile: *tokens is what it holds now. */
static bool replace_tokens(struct onsmqtt_retry_budget *budget, uint32_t *tokens, uint32_t replacement) {
    return __atomic_compare_exchange_n(&budget->tokens, tokens, replacement, true, __ATOMIC_RELAXED, __ATOMIC_RELAXED);
}
#endif

static bool take_tokens(struct onsmqtt_retry_budget *budget, uint32_t cost) {
    uint32_t tokens = load_tokens(budget);
    do {
        if (tokens < cost) return false;
    } while (!replace_tokens(budget, &tokens, tokens - cost));
    return true;
}

static void give_tokens(struct onsmqtt_retry_budget *budget, uint32_t count) {
    uint32_t tokens = load_tokens(budget);
    while (!replace_tokens(budget, &tokens, tokens + smaller(count, budget->capacity - tokens))) continue;
}

void onsmqtt_retry_budget_init(struct onsmqtt_retry_budget *budget, uint32_t capacity) {
    budget->capacity = capacity;
    budget->tokens = capacity;
}

struct onsmqtt_retry_policy onsmqtt_retry_policy_default(void) {
    struct onsmqtt_retry_policy policy = {3, 100, 1000, 20000, 0, NULL};
    return policy;
}

/* What is too large for a byte is no resource type and no effect: it becomes none, not the one that its lowest bits name. */
static unsigned char byte_of(unsigned number) {
    return number <= UINT8_MAX ? (unsigned char)number : 0;
}

void onsmqtt_retry_start(struct onsmqtt_retry *retry, const struct onsmqtt_retry_policy *policy,
                         const struct onsmqtt_operation *operation, uint64_t now_ms) {
    retry->policy = policy != NULL ? *policy : onsmqtt_retry_policy_default();
    retry->start_ms = now_ms;
    retry->stop_delay_ms = 0;
    retry->retries = 0;
    retry->tokens_taken = 0;
    retry->resource = operation != NULL ? byte_of((unsigned)operation->resource) : ONSMQTT_RESOURCE_ANY;
    retry->effect = operation != NULL ? byte_of((unsigned)operation->effect) : ONSMQTT_EFFECT_NONE;
    retry->stop = ONSMQTT_STOP_NONE;
    retry->seen = 0;
}

/* That the row proves something need not be asked: one that proves nothing fits only an operation of unknown effect, whose
   sequence ends with the first attempt that may have been executed, before that is seen here. */
static bool is_probably_done(const struct onsmqtt_retry *retry, const struct onsmqtt_error *error) {
    if ((retry->seen & SEEN_MAY_HAVE_EXECUTED) == 0 || error->row == NULL) return false;
    return (unsigned)error->row->proves == retry->effect && (unsigned)error->row->resource == retry->resource;
}

/* The flag of an action that helps once or not at all. */
static unsigned char flag_of(enum onsmqtt_action action) {
    if (action == ONSMQTT_ACTION_REFRESH_CREDENTIALS) return SEEN_REFRESH;
    if (action == ONSMQTT_ACTION_RESIGN) return SEEN_RESIGN;
    return 0;
}

/* Asked where the kind's action is not to stop. */
static bool is_not_repeatable(const struct onsmqtt_retry *retry, const struct onsmqtt_error *error) {
    struct onsmqtt_operation operation = {"", ONSMQTT_RESOURCE_ANY, (enum onsmqtt_effect)retry->effect};
    return onsmqtt_error_action(error, &operation) == ONSMQTT_ACTION_STOP;
}

/* Uniform over [0, limit]; limit is at most UINT32_MAX, so the product fits. */
static uint64_t jitter(uint64_t limit, uint32_t random) {
    return (random * (limit + 1)) >> 32;
}

/* The server's wait is at most max_delay_ms here, so the sum cannot overflow. */
static uint64_t delay_of(const struct onsmqtt_retry *retry, enum onsmqtt_action action, uint64_t server_wait_ms,
                         uint32_t random) {
    uint64_t base = action == ONSMQTT_ACTION_SLOW_DOWN ? retry->policy.slow_down_delay_ms : retry->policy.base_delay_ms;
    uint64_t limit = base << (retry->retries < 32 ? retry->retries : 32);
    if (limit > retry->policy.max_delay_ms) limit = retry->policy.max_delay_ms;
    return server_wait_ms + jitter(limit, random);
}

static bool is_after_deadline(const struct onsmqtt_retry *retry, uint64_t now_ms, uint64_t delay_ms) {
    uint64_t elapsed_ms = now_ms > retry->start_ms ? now_ms - retry->start_ms : 0;
    uint64_t deadline_ms = retry->policy.deadline_ms;
    return deadline_ms != 0 && (elapsed_ms > deadline_ms || delay_ms > deadline_ms - elapsed_ms);
}

/* False where the budget is used up. */
static bool pay(struct onsmqtt_retry *retry, enum onsmqtt_kind kind) {
    bool unreached = kind == ONSMQTT_KIND_NO_RESPONSE || kind == ONSMQTT_KIND_NOT_SENT;
    uint32_t cost = unreached ? UNREACHED_COST : RETRY_COST;
    if (retry->policy.budget == NULL) return true;
    if (!take_tokens(retry->policy.budget, cost)) return false;
    retry->tokens_taken = retry->tokens_taken < UINT32_MAX - cost ? retry->tokens_taken + cost : UINT32_MAX;
    return true;
}

/* Every reason to stop but the deadline, which depends on the delay, and the budget, which pays as it is asked. */
static enum onsmqtt_stop stop_of(const struct onsmqtt_retry *retry, const struct onsmqtt_error *error,
                                 enum onsmqtt_action action) {
    if (error->kind == ONSMQTT_KIND_SUCCESS) return ONSMQTT_STOP_SUCCEEDED;
    if (is_probably_done(retry, error)) return ONSMQTT_STOP_PROBABLY_DONE;
    if (action == ONSMQTT_ACTION_STOP || (retry->seen & flag_of(action)) != 0) return ONSMQTT_STOP_PERMANENT;
    if (is_not_repeatable(retry, error)) return ONSMQTT_STOP_NOT_REPEATABLE;
    /* This was attempt number retries + 1; of max_attempts 0 is taken as 1. */
    if (retry->retries + 1 >= retry->policy.max_attempts) return ONSMQTT_STOP_ATTEMPTS;
    if (error->retry_after_ms > retry->policy.max_delay_ms) return ONSMQTT_STOP_WAIT_TOO_LONG;
    return ONSMQTT_STOP_NONE;
}

static struct onsmqtt_retry_step end(struct onsmqtt_retry *retry, enum onsmqtt_stop why, uint64_t delay_ms) {
    struct onsmqtt_retry_step step = {ONSMQTT_ACTION_STOP, why, delay_ms};
    bool ended_well = why == ONSMQTT_STOP_SUCCEEDED || why == ONSMQTT_STOP_PROBABLY_DONE;
    retry->stop = (unsigned char)why;
    retry->stop_delay_ms = delay_ms;
    if (ended_well && retry->policy.budget != NULL) {
        give_tokens(retry->policy.budget, retry->tokens_taken != 0 ? retry->tokens_taken : SUCCESS_REWARD);
    }
    return step;
}

struct onsmqtt_retry_step onsmqtt_retry_next(struct onsmqtt_retry *retry, const struct onsmqtt_error *error, uint64_t now_ms,
                                             uint32_t random) {
    struct onsmqtt_retry_step step = {ONSMQTT_ACTION_STOP, (enum onsmqtt_stop)retry->stop, retry->stop_delay_ms};
    enum onsmqtt_action action = onsmqtt_kind_action(error->kind);
    if (step.why != ONSMQTT_STOP_NONE) return step;

    step.why = stop_of(retry, error, action); /* by what was seen before this attempt */
    if (onsmqtt_error_may_have_executed(error)) retry->seen |= SEEN_MAY_HAVE_EXECUTED;
    if (step.why == ONSMQTT_STOP_WAIT_TOO_LONG) return end(retry, step.why, error->retry_after_ms);
    if (step.why != ONSMQTT_STOP_NONE) return end(retry, step.why, 0);

    step.action = action;
    step.delay_ms = delay_of(retry, step.action, error->retry_after_ms, random);
    if (is_after_deadline(retry, now_ms, step.delay_ms)) return end(retry, ONSMQTT_STOP_DEADLINE, 0);
    if (!pay(retry, error->kind)) return end(retry, ONSMQTT_STOP_BUDGET, 0);

    retry->retries++; /* below max_attempts, so it cannot overflow */
    retry->seen |= flag_of(step.action);
    return step;
}

void onsmqtt_retry_succeeded(struct onsmqtt_retry *retry) {
    if (retry->stop == ONSMQTT_STOP_NONE) (void)end(retry, ONSMQTT_STOP_SUCCEEDED, 0);
}

bool onsmqtt_retry_may_have_executed(const struct onsmqtt_retry *retry) {
    return retry->stop == ONSMQTT_STOP_SUCCEEDED || (retry->seen & SEEN_MAY_HAVE_EXECUTED) != 0;
}

const char *onsmqtt_stop_name(enum onsmqtt_stop stop) {
    static const char *const names[] = {
        [ONSMQTT_STOP_NONE] = "none",
        [ONSMQTT_STOP_PERMANENT] = "permanent",
        [ONSMQTT_STOP_ATTEMPTS] = "attempts",
        [ONSMQTT_STOP_DEADLINE] = "deadline",
        [ONSMQTT_STOP_BUDGET] = "budget",
        [ONSMQTT_STOP_NOT_REPEATABLE] = "not-repeatable",
        [ONSMQTT_STOP_WAIT_TOO_LONG] = "wait-too-long",
        [ONSMQTT_STOP_PROBABLY_DONE] = "probably-done",
        [ONSMQTT_STOP_SUCCEEDED] = "succeeded",
    };
    return ONSMQTT_NAME_OF(names, stop);
}
