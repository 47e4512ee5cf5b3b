/* A budget that another thread changes just between the reading of its counter and the replacement: what test_retry's threads
   meet by chance, here each time. The module is compiled in, with a function in place of the machine's instruction. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* What the other thread does: it leaves so many tokens, the first time. */
static bool is_disturbed;
static uint32_t tokens_left;

static bool compare_exchange(uint32_t *counter, uint32_t *expected, uint32_t desired) {
    if (is_disturbed) *counter = tokens_left;
    is_disturbed = false;
    if (*counter != *expected) {
        *expected = *counter;
        return false;
    }
    *counter = desired;
    return true;
}

#undef ONSMQTT_ERROR_NO_ATOMICS
#define __atomic_compare_exchange_n(counter, expected, desired, weak, success, failure)                                        \
    compare_exchange(counter, expected, desired)
#include "retry.c"

static void disturb(uint32_t tokens) {
    is_disturbed = true;
    tokens_left = tokens;
}

static struct onsmqtt_retry start(struct onsmqtt_retry_budget *budget) {
    struct onsmqtt_retry_policy policy = onsmqtt_retry_policy_default();
    struct onsmqtt_retry retry;
    policy.budget = budget;
    onsmqtt_retry_start(&retry, &policy, NULL, 0);
    return retry;
}

static struct onsmqtt_retry_step throttle(struct onsmqtt_retry *retry) {
    struct onsmqtt_error error;
    memset(&error, 0, sizeof error);
    error.kind = ONSMQTT_KIND_THROTTLED;
    return onsmqtt_retry_next(retry, &error, 0, 0);
}

static void tokens_are_taken_from_what_another_thread_left(void **state) {
    struct onsmqtt_retry_budget budget;
    struct onsmqtt_retry retry = start(&budget);
    (void)state;
    onsmqtt_retry_budget_init(&budget, 100);
    disturb(40);
    assert_int_equal(throttle(&retry).why, ONSMQTT_STOP_NONE);
    assert_int_equal(budget.tokens, 35);
}

static void nothing_is_taken_where_another_thread_left_too_little(void **state) {
    struct onsmqtt_retry_budget budget;
    struct onsmqtt_retry retry = start(&budget);
    (void)state;
    onsmqtt_retry_budget_init(&budget, 100);
    disturb(4);
    assert_int_equal(throttle(&retry).why, ONSMQTT_STOP_BUDGET);
    assert_int_equal(budget.tokens, 4);
}

static void tokens_are_given_to_what_another_thread_left(void **state) {
    struct onsmqtt_retry_budget budget;
    struct onsmqtt_retry retry = start(&budget);
    (void)state;
    onsmqtt_retry_budget_init(&budget, 100);
    disturb(40);
    onsmqtt_retry_succeeded(&retry);
    assert_int_equal(budget.tokens, 41);
}

static void another_thread_that_filled_the_budget_leaves_no_room(void **state) {
    struct onsmqtt_retry_budget budget;
    struct onsmqtt_retry retry = start(&budget);
    (void)state;
    onsmqtt_retry_budget_init(&budget, 100);
    assert_int_equal(throttle(&retry).why, ONSMQTT_STOP_NONE);
    disturb(98);
    onsmqtt_retry_succeeded(&retry);
    assert_int_equal(budget.tokens, 100);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tokens_are_taken_from_what_another_thread_left),
        cmocka_unit_test(nothing_is_taken_where_another_thread_left_too_little),
        cmocka_unit_test(tokens_are_given_to_what_another_thread_left),
        cmocka_unit_test(another_thread_that_filled_the_budget_leaves_no_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
