/* What to do after an attempt: every decision, every delay, every reason to stop, and the budget that threads share. */
#define _DEFAULT_SOURCE /* pthread_barrier_wait */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "onsmqtt/retry.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* Cut down to a byte it would be 2: a group, a creation. */
#define NO_SUCH_NUMBER 258

static struct onsmqtt_error error_of(enum onsmqtt_kind kind) {
    struct onsmqtt_error error;
    memset(&error, 0, sizeof error);
    error.kind = kind;
    return error;
}

static struct onsmqtt_operation operation_of(enum onsmqtt_resource resource, enum onsmqtt_effect effect) {
    struct onsmqtt_operation operation = {"Anything", resource, effect};
    return operation;
}

/* Starts at time 0 with an operation on groups. */
static struct onsmqtt_retry start(const struct onsmqtt_retry_policy *policy, enum onsmqtt_effect effect) {
    struct onsmqtt_operation operation = operation_of(ONSMQTT_RESOURCE_GROUP, effect);
    struct onsmqtt_retry retry;
    memset(&retry, 0xAA, sizeof retry);
    onsmqtt_retry_start(&retry, policy, &operation, 0);
    return retry;
}

static struct onsmqtt_retry_step next(struct onsmqtt_retry *retry, enum onsmqtt_kind kind) {
    struct onsmqtt_error error = error_of(kind);
    return onsmqtt_retry_next(retry, &error, 0, 0);
}

/* Without delays and bounds, so that one rule shows at a time. */
static struct onsmqtt_retry_policy unbounded(void) {
    struct onsmqtt_retry_policy policy = {UINT32_MAX, 0, 0, UINT32_MAX, 0, NULL};
    return policy;
}

static void check_step(const char *name, size_t at, struct onsmqtt_retry_step got, struct onsmqtt_retry_step expected) {
    if (got.action == expected.action && got.why == expected.why && got.delay_ms == expected.delay_ms) return;
    fail_msg("%s, step %zu: got %s, %s, %llu ms; expected %s, %s, %llu ms", name, at, onsmqtt_action_name(got.action),
             onsmqtt_stop_name(got.why), (unsigned long long)got.delay_ms, onsmqtt_action_name(expected.action),
             onsmqtt_stop_name(expected.why), (unsigned long long)expected.delay_ms);
}

static void the_default_policy_is_as_documented(void **state) {
    struct onsmqtt_retry_policy policy = onsmqtt_retry_policy_default();
    (void)state;
    assert_int_equal(policy.max_attempts, 3);
    assert_int_equal(policy.base_delay_ms, 100);
    assert_int_equal(policy.slow_down_delay_ms, 1000);
    assert_int_equal(policy.max_delay_ms, 20000);
    assert_int_equal(policy.deadline_ms, 0);
    assert_null(policy.budget);
    assert_true(sizeof(struct onsmqtt_retry) <= 64);
}

/* The first attempt's outcome: what follows where the operation may be repeated, and where it may not. */
static const struct first_decision {
    enum onsmqtt_kind kind;
    enum onsmqtt_action action;
    enum onsmqtt_stop why, why_not_repeatable;
} first_decisions[] = {
    {ONSMQTT_KIND_UNKNOWN, ONSMQTT_ACTION_STOP, ONSMQTT_STOP_PERMANENT, ONSMQTT_STOP_PERMANENT},
    {ONSMQTT_KIND_SUCCESS, ONSMQTT_ACTION_STOP, ONSMQTT_STOP_SUCCEEDED, ONSMQTT_STOP_SUCCEEDED},
    {ONSMQTT_KIND_NO_RESPONSE, ONSMQTT_ACTION_RETRY, ONSMQTT_STOP_NONE, ONSMQTT_STOP_NOT_REPEATABLE},
    {ONSMQTT_KIND_THROTTLED, ONSMQTT_ACTION_SLOW_DOWN, ONSMQTT_STOP_NONE, ONSMQTT_STOP_NONE},
    {ONSMQTT_KIND_SERVER_FAULT, ONSMQTT_ACTION_RETRY, ONSMQTT_STOP_NONE, ONSMQTT_STOP_NOT_REPEATABLE},
    {ONSMQTT_KIND_BUSY, ONSMQTT_ACTION_RETRY, ONSMQTT_STOP_NONE, ONSMQTT_STOP_NOT_REPEATABLE},
    {ONSMQTT_KIND_CREDENTIALS_EXPIRED, ONSMQTT_ACTION_REFRESH_CREDENTIALS, ONSMQTT_STOP_NONE, ONSMQTT_STOP_NONE},
    {ONSMQTT_KIND_CREDENTIALS_INVALID, ONSMQTT_ACTION_STOP, ONSMQTT_STOP_PERMANENT, ONSMQTT_STOP_PERMANENT},
    {ONSMQTT_KIND_CLOCK_SKEW, ONSMQTT_ACTION_RESIGN, ONSMQTT_STOP_NONE, ONSMQTT_STOP_NONE},
    {ONSMQTT_KIND_NONCE_USED, ONSMQTT_ACTION_RESIGN, ONSMQTT_STOP_NONE, ONSMQTT_STOP_NOT_REPEATABLE},
    {ONSMQTT_KIND_PERMISSION, ONSMQTT_ACTION_STOP, ONSMQTT_STOP_PERMANENT, ONSMQTT_STOP_PERMANENT},
    {ONSMQTT_KIND_INVALID_REQUEST, ONSMQTT_ACTION_STOP, ONSMQTT_STOP_PERMANENT, ONSMQTT_STOP_PERMANENT},
    {ONSMQTT_KIND_NOT_FOUND, ONSMQTT_ACTION_STOP, ONSMQTT_STOP_PERMANENT, ONSMQTT_STOP_PERMANENT},
    {ONSMQTT_KIND_ALREADY_EXISTS, ONSMQTT_ACTION_STOP, ONSMQTT_STOP_PERMANENT, ONSMQTT_STOP_PERMANENT},
    {ONSMQTT_KIND_TAKEN, ONSMQTT_ACTION_STOP, ONSMQTT_STOP_PERMANENT, ONSMQTT_STOP_PERMANENT},
    {ONSMQTT_KIND_QUOTA, ONSMQTT_ACTION_STOP, ONSMQTT_STOP_PERMANENT, ONSMQTT_STOP_PERMANENT},
    {ONSMQTT_KIND_UNSUPPORTED, ONSMQTT_ACTION_STOP, ONSMQTT_STOP_PERMANENT, ONSMQTT_STOP_PERMANENT},
    {ONSMQTT_KIND_ACCOUNT, ONSMQTT_ACTION_STOP, ONSMQTT_STOP_PERMANENT, ONSMQTT_STOP_PERMANENT},
    {ONSMQTT_KIND_NOT_SENT, ONSMQTT_ACTION_RETRY, ONSMQTT_STOP_NONE, ONSMQTT_STOP_NONE},
    {(enum onsmqtt_kind)19, ONSMQTT_ACTION_STOP, ONSMQTT_STOP_PERMANENT, ONSMQTT_STOP_PERMANENT},
    {(enum onsmqtt_kind)NO_SUCH_NUMBER, ONSMQTT_ACTION_STOP, ONSMQTT_STOP_PERMANENT, ONSMQTT_STOP_PERMANENT},
};

static void check_first_decision(const struct first_decision *row, const struct onsmqtt_operation *operation,
                                 bool is_repeatable) {
    struct onsmqtt_retry_policy policy = unbounded();
    struct onsmqtt_error error = error_of(row->kind);
    struct onsmqtt_retry_step expected = {row->action, row->why, 0};
    struct onsmqtt_retry retry;
    char name[64];
    if (!is_repeatable && row->why_not_repeatable != ONSMQTT_STOP_NONE) {
        expected.action = ONSMQTT_ACTION_STOP;
        expected.why = row->why_not_repeatable;
    }
    snprintf(name, sizeof name, "kind %d, effect %d", (int)row->kind, operation != NULL ? (int)operation->effect : -1);
    onsmqtt_retry_start(&retry, &policy, operation, 0);
    check_step(name, 0, onsmqtt_retry_next(&retry, &error, 0, 0), expected);
}

static void what_may_have_happened_is_repeated_only_where_that_is_harmless(void **state) {
    static const struct {
        int effect;
        bool is_repeatable;
    } effects[] = {{ONSMQTT_EFFECT_NONE, false},
                   {ONSMQTT_EFFECT_READ, true},
                   {ONSMQTT_EFFECT_CREATE, true},
                   {ONSMQTT_EFFECT_DELETE, true},
                   {ONSMQTT_EFFECT_SET, true},
                   {ONSMQTT_EFFECT_ONCE, false},
                   {6, false},
                   {NO_SUCH_NUMBER, false}};
    (void)state;
    for (size_t i = 0; i < COUNT(first_decisions); ++i) {
        check_first_decision(&first_decisions[i], NULL, false);
        for (size_t j = 0; j < COUNT(effects); ++j) {
            struct onsmqtt_operation operation;
            operation = operation_of(ONSMQTT_RESOURCE_GROUP, (enum onsmqtt_effect)effects[j].effect);
            check_first_decision(&first_decisions[i], &operation, effects[j].is_repeatable);
        }
    }
}

static void throttling_known_by_a_header_alone_may_have_executed(void **state) {
    struct onsmqtt_error error = error_of(ONSMQTT_KIND_THROTTLED);
    struct onsmqtt_retry once = start(NULL, ONSMQTT_EFFECT_ONCE), read = start(NULL, ONSMQTT_EFFECT_READ);
    (void)state;
    error.basis = ONSMQTT_BASIS_HINT;
    assert_int_equal(onsmqtt_retry_next(&once, &error, 0, 0).why, ONSMQTT_STOP_NOT_REPEATABLE);
    assert_int_equal(onsmqtt_retry_next(&read, &error, 0, 0).action, ONSMQTT_ACTION_SLOW_DOWN);
}

static const struct onsmqtt_row group_exists = {
    ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_ALREADY_EXISTS, 400, 0, ONSMQTT_EFFECT_CREATE, "", "", "", ""};
static const struct onsmqtt_row group_gone = {
    ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_NOT_FOUND, 404, 0, ONSMQTT_EFFECT_DELETE, "", "", "", ""};
static const struct onsmqtt_row instance_gone = {
    ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_NOT_FOUND, 404, 0, ONSMQTT_EFFECT_NONE, "", "", "", ""};
static const struct onsmqtt_row token_gone = {
    ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_NOT_FOUND, 404, 0, ONSMQTT_EFFECT_DELETE, "", "", "", ""};

#define RETRY(delay)                                                                                                           \
    { ONSMQTT_ACTION_RETRY, ONSMQTT_STOP_NONE, delay }
#define SLOW_DOWN(delay)                                                                                                       \
    { ONSMQTT_ACTION_SLOW_DOWN, ONSMQTT_STOP_NONE, delay }
#define REFRESH(delay)                                                                                                         \
    { ONSMQTT_ACTION_REFRESH_CREDENTIALS, ONSMQTT_STOP_NONE, delay }
#define RESIGN(delay)                                                                                                          \
    { ONSMQTT_ACTION_RESIGN, ONSMQTT_STOP_NONE, delay }
#define STOP(why)                                                                                                              \
    { ONSMQTT_ACTION_STOP, ONSMQTT_STOP_##why, 0 }

/* Sequences, told attempt by attempt; an attempt of zeros ends one. */
static const struct story {
    const char *name;
    enum onsmqtt_effect effect;
    uint32_t max_attempts, deadline_ms; /* else the default's */
    struct attempt {
        enum onsmqtt_kind kind;
        const struct onsmqtt_row *row;
        uint64_t wait_ms, now_ms;
        uint32_t random;
        struct onsmqtt_retry_step expected;
    } attempts[6];
} stories[] = {
    {"the third fault is the last by default",
     ONSMQTT_EFFECT_READ,
     3,
     0,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, UINT32_MAX, RETRY(100)},
      {ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, UINT32_MAX, RETRY(200)},
      {ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, UINT32_MAX, STOP(ATTEMPTS)}}},
    {"a fault, then success",
     ONSMQTT_EFFECT_READ,
     3,
     0,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, 0, RETRY(0)}, {ONSMQTT_KIND_SUCCESS, NULL, 0, 0, 0, STOP(SUCCEEDED)}}},
    {"success counts on the last attempt too",
     ONSMQTT_EFFECT_READ,
     1,
     0,
     {{ONSMQTT_KIND_SUCCESS, NULL, 0, 0, 0, STOP(SUCCEEDED)}}},
    {"one attempt means no retry", ONSMQTT_EFFECT_READ, 1, 0, {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, 0, STOP(ATTEMPTS)}}},
    {"zero attempts are taken as one", ONSMQTT_EFFECT_READ, 0, 0, {{ONSMQTT_KIND_THROTTLED, NULL, 0, 0, 0, STOP(ATTEMPTS)}}},
    {"a throttled client waits ten times as long",
     ONSMQTT_EFFECT_READ,
     9,
     0,
     {{ONSMQTT_KIND_THROTTLED, NULL, 0, 0, UINT32_MAX, SLOW_DOWN(1000)},
      {ONSMQTT_KIND_THROTTLED, NULL, 0, 0, UINT32_MAX, SLOW_DOWN(2000)},
      {ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, UINT32_MAX, RETRY(400)},
      {ONSMQTT_KIND_THROTTLED, NULL, 0, 0, UINT32_MAX, SLOW_DOWN(8000)},
      {ONSMQTT_KIND_THROTTLED, NULL, 0, 0, UINT32_MAX, SLOW_DOWN(16000)},
      {ONSMQTT_KIND_THROTTLED, NULL, 0, 0, UINT32_MAX, SLOW_DOWN(20000)}}},
    {"throttling and refused connections repeat even what happens twice",
     ONSMQTT_EFFECT_ONCE,
     4,
     0,
     {{ONSMQTT_KIND_THROTTLED, NULL, 0, 0, 0, SLOW_DOWN(0)},
      {ONSMQTT_KIND_NOT_SENT, NULL, 0, 0, UINT32_MAX, RETRY(200)},
      {ONSMQTT_KIND_NO_RESPONSE, NULL, 0, 0, 0, STOP(NOT_REPEATABLE)}}},
    {"the server's wait is the least, the jitter on top",
     ONSMQTT_EFFECT_READ,
     4,
     0,
     {{ONSMQTT_KIND_THROTTLED, NULL, 700, 0, 0, SLOW_DOWN(700)},
      {ONSMQTT_KIND_THROTTLED, NULL, 700, 0, UINT32_MAX, SLOW_DOWN(2700)},
      {ONSMQTT_KIND_SERVER_FAULT, NULL, 700, 0, UINT32_MAX, RETRY(1100)}}},
    {"the sum may exceed the cap",
     ONSMQTT_EFFECT_READ,
     3,
     0,
     {{ONSMQTT_KIND_THROTTLED, NULL, 20000, 0, UINT32_MAX, SLOW_DOWN(21000)}}},
    {"a wait beyond the cap stops, and is told",
     ONSMQTT_EFFECT_READ,
     3,
     0,
     {{ONSMQTT_KIND_THROTTLED, NULL, 20001, 0, 0, {ONSMQTT_ACTION_STOP, ONSMQTT_STOP_WAIT_TOO_LONG, 20001}}}},
    {"a wait without end stops, and is told",
     ONSMQTT_EFFECT_READ,
     3,
     0,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, UINT64_MAX, 0, 0, {ONSMQTT_ACTION_STOP, ONSMQTT_STOP_WAIT_TOO_LONG, UINT64_MAX}}}},
    {"a permanent error stops whatever the wait",
     ONSMQTT_EFFECT_READ,
     3,
     0,
     {{ONSMQTT_KIND_QUOTA, NULL, UINT64_MAX, 0, 0, STOP(PERMANENT)}}},
    {"not repeatable comes before the attempts",
     ONSMQTT_EFFECT_ONCE,
     1,
     0,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, 0, STOP(NOT_REPEATABLE)}}},
    {"not repeatable comes before the wait",
     ONSMQTT_EFFECT_ONCE,
     3,
     0,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 99999, 0, 0, STOP(NOT_REPEATABLE)}}},
    {"the attempts come before the wait",
     ONSMQTT_EFFECT_READ,
     1,
     0,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 99999, 0, 0, STOP(ATTEMPTS)}}},
    {"the wait comes before the deadline",
     ONSMQTT_EFFECT_READ,
     3,
     10,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 99999, 50, 0, {ONSMQTT_ACTION_STOP, ONSMQTT_STOP_WAIT_TOO_LONG, 99999}}}},
    {"fresh credentials help once",
     ONSMQTT_EFFECT_ONCE,
     9,
     0,
     {{ONSMQTT_KIND_CREDENTIALS_EXPIRED, NULL, 0, 0, UINT32_MAX, REFRESH(100)},
      {ONSMQTT_KIND_THROTTLED, NULL, 0, 0, 0, SLOW_DOWN(0)},
      {ONSMQTT_KIND_CREDENTIALS_EXPIRED, NULL, 0, 0, 0, STOP(PERMANENT)}}},
    {"a new signature helps once",
     ONSMQTT_EFFECT_ONCE,
     9,
     0,
     {{ONSMQTT_KIND_CLOCK_SKEW, NULL, 0, 0, UINT32_MAX, RESIGN(100)},
      {ONSMQTT_KIND_CLOCK_SKEW, NULL, 0, 0, 0, STOP(PERMANENT)}}},
    {"a used nonce and a wrong clock share the one new signature",
     ONSMQTT_EFFECT_READ,
     9,
     0,
     {{ONSMQTT_KIND_NONCE_USED, NULL, 0, 0, 0, RESIGN(0)}, {ONSMQTT_KIND_CLOCK_SKEW, NULL, 0, 0, 0, STOP(PERMANENT)}}},
    {"the second used nonce is permanent where the first was not repeatable, too",
     ONSMQTT_EFFECT_ONCE,
     9,
     0,
     {{ONSMQTT_KIND_CLOCK_SKEW, NULL, 0, 0, 0, RESIGN(0)}, {ONSMQTT_KIND_NONCE_USED, NULL, 0, 0, 0, STOP(PERMANENT)}}},
    {"fresh credentials and a new signature, once each",
     ONSMQTT_EFFECT_READ,
     9,
     0,
     {{ONSMQTT_KIND_CREDENTIALS_EXPIRED, NULL, 0, 0, UINT32_MAX, REFRESH(100)},
      {ONSMQTT_KIND_CLOCK_SKEW, NULL, 0, 0, UINT32_MAX, RESIGN(200)},
      {ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, UINT32_MAX, RETRY(400)},
      {ONSMQTT_KIND_CREDENTIALS_EXPIRED, NULL, 0, 0, 0, STOP(PERMANENT)}}},
    {"fresh credentials are an attempt like any other",
     ONSMQTT_EFFECT_READ,
     2,
     0,
     {{ONSMQTT_KIND_CREDENTIALS_EXPIRED, NULL, 0, 0, 0, REFRESH(0)}, {ONSMQTT_KIND_CLOCK_SKEW, NULL, 0, 0, 0, STOP(ATTEMPTS)}}},
    {"a server's wait holds for fresh credentials too",
     ONSMQTT_EFFECT_READ,
     2,
     0,
     {{ONSMQTT_KIND_CREDENTIALS_EXPIRED, NULL, 30, 0, UINT32_MAX, REFRESH(130)}}},
    {"it exists, and an earlier attempt may have made it",
     ONSMQTT_EFFECT_CREATE,
     3,
     0,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, 0, RETRY(0)},
      {ONSMQTT_KIND_ALREADY_EXISTS, &group_exists, 0, 0, 0, STOP(PROBABLY_DONE)}}},
    {"it exists, and nothing came back before",
     ONSMQTT_EFFECT_CREATE,
     2,
     0,
     {{ONSMQTT_KIND_NO_RESPONSE, NULL, 0, 0, 0, RETRY(0)},
      {ONSMQTT_KIND_ALREADY_EXISTS, &group_exists, 0, 0, 0, STOP(PROBABLY_DONE)}}},
    {"it exists, and the nonce was used by the first copy",
     ONSMQTT_EFFECT_CREATE,
     3,
     0,
     {{ONSMQTT_KIND_NONCE_USED, NULL, 0, 0, 0, RESIGN(0)},
      {ONSMQTT_KIND_ALREADY_EXISTS, &group_exists, 0, 0, 0, STOP(PROBABLY_DONE)}}},
    {"it exists, and the uncertain attempt was not the last one",
     ONSMQTT_EFFECT_CREATE,
     4,
     0,
     {{ONSMQTT_KIND_BUSY, NULL, 0, 0, 0, RETRY(0)},
      {ONSMQTT_KIND_THROTTLED, NULL, 0, 0, 0, SLOW_DOWN(0)},
      {ONSMQTT_KIND_ALREADY_EXISTS, &group_exists, 0, 0, 0, STOP(PROBABLY_DONE)}}},
    {"it existed before the first attempt",
     ONSMQTT_EFFECT_CREATE,
     3,
     0,
     {{ONSMQTT_KIND_ALREADY_EXISTS, &group_exists, 0, 0, 0, STOP(PERMANENT)}}},
    {"it existed, since no attempt was carried out",
     ONSMQTT_EFFECT_CREATE,
     9,
     0,
     {{ONSMQTT_KIND_THROTTLED, NULL, 0, 0, 0, SLOW_DOWN(0)},
      {ONSMQTT_KIND_NOT_SENT, NULL, 0, 0, 0, RETRY(0)},
      {ONSMQTT_KIND_CLOCK_SKEW, NULL, 0, 0, 0, RESIGN(0)},
      {ONSMQTT_KIND_CREDENTIALS_EXPIRED, NULL, 0, 0, 0, REFRESH(0)},
      {ONSMQTT_KIND_ALREADY_EXISTS, &group_exists, 0, 0, 0, STOP(PERMANENT)}}},
    {"it is gone, and an earlier attempt may have deleted it",
     ONSMQTT_EFFECT_DELETE,
     3,
     0,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, 0, RETRY(0)},
      {ONSMQTT_KIND_NOT_FOUND, &group_gone, 0, 0, 0, STOP(PROBABLY_DONE)}}},
    {"what is gone was not created",
     ONSMQTT_EFFECT_CREATE,
     3,
     0,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, 0, RETRY(0)}, {ONSMQTT_KIND_NOT_FOUND, &group_gone, 0, 0, 0, STOP(PERMANENT)}}},
    {"what exists was not deleted",
     ONSMQTT_EFFECT_DELETE,
     3,
     0,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, 0, RETRY(0)},
      {ONSMQTT_KIND_ALREADY_EXISTS, &group_exists, 0, 0, 0, STOP(PERMANENT)}}},
    {"an instance that is not found proves no deletion",
     ONSMQTT_EFFECT_DELETE,
     3,
     0,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, 0, RETRY(0)},
      {ONSMQTT_KIND_NOT_FOUND, &instance_gone, 0, 0, 0, STOP(PERMANENT)}}},
    {"a token that is gone proves nothing of a group",
     ONSMQTT_EFFECT_DELETE,
     3,
     0,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, 0, RETRY(0)}, {ONSMQTT_KIND_NOT_FOUND, &token_gone, 0, 0, 0, STOP(PERMANENT)}}},
    {"not found without a known code proves nothing",
     ONSMQTT_EFFECT_DELETE,
     3,
     0,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, 0, RETRY(0)}, {ONSMQTT_KIND_NOT_FOUND, NULL, 0, 0, 0, STOP(PERMANENT)}}},
    {"a row without proof proves nothing of an operation without effect",
     ONSMQTT_EFFECT_READ,
     3,
     0,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, 0, RETRY(0)},
      {ONSMQTT_KIND_NOT_FOUND, &instance_gone, 0, 0, 0, STOP(PERMANENT)}}},
    {"a next attempt exactly at the deadline is in time",
     ONSMQTT_EFFECT_READ,
     9,
     1000,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 900, UINT32_MAX, RETRY(100)},
      {ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 1000, 0, RETRY(0)},
      {ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 1001, 0, STOP(DEADLINE)}}},
    {"a next attempt one millisecond after the deadline is late",
     ONSMQTT_EFFECT_READ,
     9,
     1000,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 901, UINT32_MAX, STOP(DEADLINE)}}},
    {"a server's wait across the deadline stops at once",
     ONSMQTT_EFFECT_READ,
     9,
     1000,
     {{ONSMQTT_KIND_THROTTLED, NULL, 1001, 0, 0, STOP(DEADLINE)}}},
    {"a clock that runs backwards ends nothing early",
     ONSMQTT_EFFECT_READ,
     9,
     1000,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 990, 0, RETRY(0)},
      {ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 10, UINT32_MAX, RETRY(200)},
      {ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 600, UINT32_MAX, RETRY(400)}}},
    {"the server's wait holds whatever is to be done meanwhile",
     ONSMQTT_EFFECT_READ,
     9,
     0,
     {{ONSMQTT_KIND_CREDENTIALS_EXPIRED, NULL, 700, 0, UINT32_MAX, REFRESH(800)},
      {ONSMQTT_KIND_CLOCK_SKEW, NULL, 700, 0, UINT32_MAX, RESIGN(900)},
      {ONSMQTT_KIND_NO_RESPONSE, NULL, 700, 0, UINT32_MAX, RETRY(1100)}}},
    {"a wait that is too long ends what fresh credentials would mend",
     ONSMQTT_EFFECT_READ,
     9,
     0,
     {{ONSMQTT_KIND_CREDENTIALS_EXPIRED, NULL, 20001, 0, 0, {ONSMQTT_ACTION_STOP, ONSMQTT_STOP_WAIT_TOO_LONG, 20001}}}},
    {"a wait that is too long ends what a new signature would mend",
     ONSMQTT_EFFECT_READ,
     9,
     0,
     {{ONSMQTT_KIND_NONCE_USED, NULL, 20001, 0, 0, {ONSMQTT_ACTION_STOP, ONSMQTT_STOP_WAIT_TOO_LONG, 20001}}}},
    {"a clock at its end is far behind every deadline",
     ONSMQTT_EFFECT_READ,
     9,
     UINT32_MAX,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, UINT64_MAX, UINT32_MAX, STOP(DEADLINE)}}},
    {"without a deadline no time is too late",
     ONSMQTT_EFFECT_READ,
     9,
     0,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, UINT64_MAX, UINT32_MAX, RETRY(100)}}},
    {"a permanent error on the last attempt is permanent",
     ONSMQTT_EFFECT_READ,
     1,
     0,
     {{ONSMQTT_KIND_QUOTA, NULL, 0, 0, 0, STOP(PERMANENT)}}},
    {"a permanent error on the last of several attempts is permanent",
     ONSMQTT_EFFECT_READ,
     2,
     0,
     {{ONSMQTT_KIND_SERVER_FAULT, NULL, 0, 0, 0, RETRY(0)}, {ONSMQTT_KIND_QUOTA, NULL, 0, 0, 0, STOP(PERMANENT)}}},
    {"fresh credentials that expired on the last attempt are permanent",
     ONSMQTT_EFFECT_ONCE,
     2,
     0,
     {{ONSMQTT_KIND_CREDENTIALS_EXPIRED, NULL, 0, 0, 0, REFRESH(0)},
      {ONSMQTT_KIND_CREDENTIALS_EXPIRED, NULL, 0, 0, 0, STOP(PERMANENT)}}},
    {"success after the deadline is success",
     ONSMQTT_EFFECT_READ,
     9,
     1000,
     {{ONSMQTT_KIND_SUCCESS, NULL, 0, 5000, 0, STOP(SUCCEEDED)}}},
};

static void play(const struct story *story) {
    struct onsmqtt_retry_policy policy = onsmqtt_retry_policy_default();
    struct onsmqtt_retry retry;
    policy.max_attempts = story->max_attempts;
    policy.deadline_ms = story->deadline_ms;
    retry = start(&policy, story->effect);
    for (size_t i = 0; i < COUNT(story->attempts); ++i) {
        const struct attempt *attempt = &story->attempts[i];
        struct onsmqtt_error error = error_of(attempt->kind);
        if (attempt->expected.action == ONSMQTT_ACTION_STOP && attempt->expected.why == ONSMQTT_STOP_NONE) break;
        error.row = attempt->row;
        error.retry_after_ms = attempt->wait_ms;
        check_step(story->name, i, onsmqtt_retry_next(&retry, &error, attempt->now_ms, attempt->random), attempt->expected);
    }
}

static void sequences_go_as_told(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(stories); ++i) play(&stories[i]);
}

static void only_a_row_of_the_operations_own_resource_type_is_a_proof(void **state) {
    static const int resources[] = {ONSMQTT_RESOURCE_ANY, ONSMQTT_RESOURCE_TOKEN, ONSMQTT_RESOURCE_GATEWAY, NO_SUCH_NUMBER, -1};
    (void)state;
    for (size_t i = 0; i < COUNT(resources); ++i) {
        struct onsmqtt_operation operation = operation_of((enum onsmqtt_resource)resources[i], ONSMQTT_EFFECT_CREATE);
        struct onsmqtt_error exists = error_of(ONSMQTT_KIND_ALREADY_EXISTS);
        struct onsmqtt_retry retry;
        exists.row = &group_exists;
        onsmqtt_retry_start(&retry, NULL, &operation, 0);
        next(&retry, ONSMQTT_KIND_SERVER_FAULT);
        if (onsmqtt_retry_next(&retry, &exists, 0, 0).why != ONSMQTT_STOP_PERMANENT) fail_msg("resource %d", resources[i]);
    }
}

/* The delay after so many retries, without a server's wait. */
static const struct jitter_case {
    uint32_t base_delay_ms, max_delay_ms;
    unsigned retries;
    uint32_t random;
    uint64_t delay_ms;
} jitter_cases[] = {
    {100, 20000, 0, 0, 0},
    {100, 20000, 0, UINT32_MAX, 100},
    {100, 20000, 0, 0x80000000, 50},
    {100, 20000, 1, UINT32_MAX, 200},
    {100, 20000, 7, UINT32_MAX, 12800},
    {100, 20000, 8, UINT32_MAX, 20000},
    {100, 20000, 31, UINT32_MAX, 20000},
    {100, 20000, 32, UINT32_MAX, 20000},
    {100, 20000, 33, UINT32_MAX, 20000},
    {100, 20000, 63, UINT32_MAX, 20000},
    {100, 20000, 64, UINT32_MAX, 20000},
    {100, 20000, 70, UINT32_MAX, 20000},
    {100, 20000, 70, 0, 0},
    /* the cap holds on the first retry too */
    {100, 50, 0, UINT32_MAX, 50},
    /* uniform: each of the four values has a quarter of the numbers */
    {3, 20000, 0, 0x3FFFFFFF, 0},
    {3, 20000, 0, 0x40000000, 1},
    {3, 20000, 0, 0x7FFFFFFF, 1},
    {3, 20000, 0, 0x80000000, 2},
    {3, 20000, 0, 0xBFFFFFFF, 2},
    {3, 20000, 0, 0xC0000000, 3},
    {3, 20000, 0, 0xFFFFFFFF, 3},
    {1, 20000, 0, 0x7FFFFFFF, 0},
    {1, 20000, 0, 0x80000000, 1},
    /* the ends of the numbers */
    {0, 20000, 0, UINT32_MAX, 0},
    {0, 20000, 70, UINT32_MAX, 0},
    {100, 0, 0, UINT32_MAX, 0},
    {1, UINT32_MAX, 31, UINT32_MAX, 0x80000000},
    {1, UINT32_MAX, 32, UINT32_MAX, UINT32_MAX},
    {1, UINT32_MAX, 70, UINT32_MAX, UINT32_MAX},
    {UINT32_MAX, UINT32_MAX, 0, UINT32_MAX, UINT32_MAX},
    {UINT32_MAX, UINT32_MAX, 1, UINT32_MAX, UINT32_MAX},
    {UINT32_MAX, UINT32_MAX, 70, 0x80000000, 0x80000000},
    {UINT32_MAX, 20000, 70, UINT32_MAX, 20000},
    {0x80000000, 20000, 70, UINT32_MAX, 20000},
};

static void the_delay_is_uniform_from_zero_to_a_limit_that_doubles(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(jitter_cases); ++i) {
        const struct jitter_case *row = &jitter_cases[i];
        struct onsmqtt_retry_policy policy = {UINT32_MAX, row->base_delay_ms, 0, row->max_delay_ms, 0, NULL};
        struct onsmqtt_retry retry = start(&policy, ONSMQTT_EFFECT_READ);
        struct onsmqtt_error error = error_of(ONSMQTT_KIND_SERVER_FAULT);
        struct onsmqtt_retry_step expected = RETRY(row->delay_ms);
        for (unsigned made = 0; made < row->retries; ++made) onsmqtt_retry_next(&retry, &error, 0, 0);
        check_step("jitter case", i, onsmqtt_retry_next(&retry, &error, 0, row->random), expected);
    }
}

static void without_a_policy_the_default_one_holds(void **state) {
    struct onsmqtt_retry retry = start(NULL, ONSMQTT_EFFECT_READ);
    struct onsmqtt_error fault = error_of(ONSMQTT_KIND_SERVER_FAULT), throttled = error_of(ONSMQTT_KIND_THROTTLED);
    (void)state;
    throttled.retry_after_ms = 20000;
    check_step("default", 0, onsmqtt_retry_next(&retry, &throttled, UINT64_MAX, UINT32_MAX),
               (struct onsmqtt_retry_step)SLOW_DOWN(21000));
    check_step("default", 1, onsmqtt_retry_next(&retry, &fault, UINT64_MAX, UINT32_MAX), (struct onsmqtt_retry_step)RETRY(200));
    check_step("default", 2, onsmqtt_retry_next(&retry, &fault, 0, 0), (struct onsmqtt_retry_step)STOP(ATTEMPTS));
    retry = start(NULL, ONSMQTT_EFFECT_READ);
    throttled.retry_after_ms = 20001;
    assert_int_equal(onsmqtt_retry_next(&retry, &throttled, 0, 0).why, ONSMQTT_STOP_WAIT_TOO_LONG);
}

static void a_policy_of_zeros_makes_one_attempt(void **state) {
    struct onsmqtt_retry_policy zeros = {0, 0, 0, 0, 0, NULL};
    struct onsmqtt_retry retry = start(&zeros, ONSMQTT_EFFECT_READ);
    (void)state;
    assert_int_equal(next(&retry, ONSMQTT_KIND_SERVER_FAULT).why, ONSMQTT_STOP_ATTEMPTS);
    retry = start(&zeros, ONSMQTT_EFFECT_READ);
    assert_int_equal(next(&retry, ONSMQTT_KIND_SUCCESS).why, ONSMQTT_STOP_SUCCEEDED);
}

static void without_a_cap_no_wait_of_the_server_is_accepted(void **state) {
    struct onsmqtt_retry_policy policy = {3, 100, 1000, 0, 0, NULL};
    struct onsmqtt_retry retry = start(&policy, ONSMQTT_EFFECT_READ);
    struct onsmqtt_error error = error_of(ONSMQTT_KIND_THROTTLED);
    (void)state;
    assert_int_equal(onsmqtt_retry_next(&retry, &error, 0, UINT32_MAX).delay_ms, 0);
    error.retry_after_ms = 1;
    assert_int_equal(onsmqtt_retry_next(&retry, &error, 0, UINT32_MAX).why, ONSMQTT_STOP_WAIT_TOO_LONG);
}

static void the_attempts_are_counted_up_to_the_last(void **state) {
    struct onsmqtt_retry_policy policy = unbounded();
    struct onsmqtt_retry retry;
    (void)state;
    policy.max_attempts = 1000;
    retry = start(&policy, ONSMQTT_EFFECT_READ);
    for (unsigned made = 1; made < 1000; ++made) {
        assert_int_equal(next(&retry, ONSMQTT_KIND_SERVER_FAULT).action, ONSMQTT_ACTION_RETRY);
    }
    assert_int_equal(next(&retry, ONSMQTT_KIND_SERVER_FAULT).why, ONSMQTT_STOP_ATTEMPTS);
}

static void the_most_attempts_do_not_overflow(void **state) {
    struct onsmqtt_retry_policy policy = unbounded();
    struct onsmqtt_retry retry = start(&policy, ONSMQTT_EFFECT_READ);
    (void)state;
    retry.retries = UINT32_MAX - 2; /* as after four billion retries */
    assert_int_equal(next(&retry, ONSMQTT_KIND_SERVER_FAULT).action, ONSMQTT_ACTION_RETRY);
    assert_int_equal(next(&retry, ONSMQTT_KIND_SERVER_FAULT).why, ONSMQTT_STOP_ATTEMPTS);
}

/* A mistake, but no loop without an end. */
static void a_sequence_that_was_never_started_stops(void **state) {
    struct onsmqtt_retry retry = {{0, 0, 0, 0, 0, NULL}, 0, 0, 0, 0, 0, 0, 0, 0};
    (void)state;
    assert_int_equal(next(&retry, ONSMQTT_KIND_NOT_SENT).why, ONSMQTT_STOP_ATTEMPTS);
}

static void policy_and_operation_are_copied_at_the_start(void **state) {
    struct onsmqtt_retry_policy policy = unbounded();
    struct onsmqtt_operation operation = operation_of(ONSMQTT_RESOURCE_GROUP, ONSMQTT_EFFECT_READ);
    struct onsmqtt_retry retry;
    (void)state;
    onsmqtt_retry_start(&retry, &policy, &operation, 0);
    policy.max_attempts = 1;
    operation.effect = ONSMQTT_EFFECT_ONCE;
    assert_int_equal(next(&retry, ONSMQTT_KIND_SERVER_FAULT).action, ONSMQTT_ACTION_RETRY);
}

static void the_clock_may_start_anywhere(void **state) {
    struct onsmqtt_operation operation = operation_of(ONSMQTT_RESOURCE_GROUP, ONSMQTT_EFFECT_READ);
    struct onsmqtt_retry_policy policy = {9, 100, 1000, 20000, 1000, NULL};
    struct onsmqtt_error error = error_of(ONSMQTT_KIND_SERVER_FAULT);
    const uint64_t start_ms = UINT64_MAX - 500;
    struct onsmqtt_retry retry;
    (void)state;
    onsmqtt_retry_start(&retry, &policy, &operation, start_ms);
    assert_int_equal(onsmqtt_retry_next(&retry, &error, 0, UINT32_MAX).delay_ms, 100);
    assert_int_equal(onsmqtt_retry_next(&retry, &error, UINT64_MAX, UINT32_MAX).delay_ms, 200);
    error.retry_after_ms = 501;
    assert_int_equal(onsmqtt_retry_next(&retry, &error, UINT64_MAX, 0).why, ONSMQTT_STOP_DEADLINE);
    /* Before the start no time has passed. */
    onsmqtt_retry_start(&retry, &policy, &operation, start_ms);
    error.retry_after_ms = 1000;
    assert_int_equal(onsmqtt_retry_next(&retry, &error, 0, 0).delay_ms, 1000);
    assert_int_equal(onsmqtt_retry_next(&retry, &error, start_ms, 0).delay_ms, 1000);
}

static void an_attempt_throttled_by_a_header_alone_may_be_what_created_the_group(void **state) {
    struct onsmqtt_error error = error_of(ONSMQTT_KIND_THROTTLED);
    struct onsmqtt_retry retry = start(NULL, ONSMQTT_EFFECT_CREATE);
    (void)state;
    error.basis = ONSMQTT_BASIS_HINT;
    assert_int_equal(onsmqtt_retry_next(&retry, &error, 0, 0).action, ONSMQTT_ACTION_SLOW_DOWN);
    error = error_of(ONSMQTT_KIND_ALREADY_EXISTS);
    error.row = &group_exists;
    error.basis = ONSMQTT_BASIS_CODE;
    assert_int_equal(onsmqtt_retry_next(&retry, &error, 0, 0).why, ONSMQTT_STOP_PROBABLY_DONE);
}

static void the_deadline_comes_before_the_budget_and_takes_nothing_from_it(void **state) {
    struct onsmqtt_retry_budget budget;
    struct onsmqtt_retry_policy policy = {9, 0, 0, 20000, 1000, &budget};
    struct onsmqtt_error error = error_of(ONSMQTT_KIND_SERVER_FAULT);
    (void)state;
    for (uint32_t tokens = 4; tokens <= 5; ++tokens) {
        struct onsmqtt_retry retry = start(&policy, ONSMQTT_EFFECT_READ);
        onsmqtt_retry_budget_init(&budget, tokens);
        assert_int_equal(onsmqtt_retry_next(&retry, &error, 1001, 0).why, ONSMQTT_STOP_DEADLINE);
        assert_int_equal(budget.tokens, tokens);
    }
}

/* Brings a sequence to the stop asked for. */
static struct onsmqtt_retry_step stop_for(enum onsmqtt_stop why, struct onsmqtt_retry *retry,
                                          struct onsmqtt_retry_budget *budget) {
    struct onsmqtt_retry_policy policy = {2, 100, 1000, 20000, 1000, budget};
    struct onsmqtt_error error = error_of(ONSMQTT_KIND_SERVER_FAULT);
    *retry = start(&policy, why == ONSMQTT_STOP_NOT_REPEATABLE ? ONSMQTT_EFFECT_ONCE : ONSMQTT_EFFECT_CREATE);
    if (why == ONSMQTT_STOP_ATTEMPTS || why == ONSMQTT_STOP_PROBABLY_DONE) onsmqtt_retry_next(retry, &error, 0, 0);
    if (why == ONSMQTT_STOP_SUCCEEDED) error.kind = ONSMQTT_KIND_SUCCESS;
    if (why == ONSMQTT_STOP_PERMANENT) error.kind = ONSMQTT_KIND_PERMISSION;
    if (why == ONSMQTT_STOP_PROBABLY_DONE) error.row = &group_exists;
    if (why == ONSMQTT_STOP_WAIT_TOO_LONG) error.retry_after_ms = 99999;
    if (why == ONSMQTT_STOP_DEADLINE) error.retry_after_ms = 1001;
    if (why == ONSMQTT_STOP_BUDGET) budget->tokens = 4;
    return onsmqtt_retry_next(retry, &error, 0, UINT32_MAX);
}

/* Of 40 tokens; the retries before some of them took 5. Only a good end gives back. */
static void a_stop_is_final(void **state) {
    static const uint32_t tokens_left_by[] = {
        [ONSMQTT_STOP_PERMANENT] = 40,     [ONSMQTT_STOP_ATTEMPTS] = 35,       [ONSMQTT_STOP_DEADLINE] = 40,
        [ONSMQTT_STOP_BUDGET] = 4,         [ONSMQTT_STOP_NOT_REPEATABLE] = 40, [ONSMQTT_STOP_WAIT_TOO_LONG] = 40,
        [ONSMQTT_STOP_PROBABLY_DONE] = 40, [ONSMQTT_STOP_SUCCEEDED] = 41,
    };
    (void)state;
    for (int why = ONSMQTT_STOP_PERMANENT; why <= ONSMQTT_STOP_SUCCEEDED; ++why) {
        struct onsmqtt_retry_budget budget;
        struct onsmqtt_retry retry;
        struct onsmqtt_retry_step first;
        struct onsmqtt_error success = error_of(ONSMQTT_KIND_SUCCESS), fault = error_of(ONSMQTT_KIND_SERVER_FAULT);
        uint32_t tokens;
        onsmqtt_retry_budget_init(&budget, 100);
        budget.tokens = 40;
        first = stop_for((enum onsmqtt_stop)why, &retry, &budget);
        tokens = budget.tokens;
        assert_int_equal(tokens, tokens_left_by[why]);
        assert_int_equal(onsmqtt_retry_may_have_executed(&retry), why != ONSMQTT_STOP_PERMANENT);
        assert_int_equal(first.action, ONSMQTT_ACTION_STOP);
        assert_string_equal(onsmqtt_stop_name(first.why), onsmqtt_stop_name((enum onsmqtt_stop)why));
        assert_int_equal(first.delay_ms, why == ONSMQTT_STOP_WAIT_TOO_LONG ? 99999 : 0);
        check_step("asked again with a fault", 1, onsmqtt_retry_next(&retry, &fault, 0, 0), first);
        check_step("asked again with success", 2, onsmqtt_retry_next(&retry, &success, UINT64_MAX, UINT32_MAX), first);
        onsmqtt_retry_succeeded(&retry);
        check_step("asked again after succeeding", 3, onsmqtt_retry_next(&retry, &fault, 0, 0), first);
        assert_int_equal(budget.tokens, tokens);
    }
}

static void a_success_that_was_not_parsed_ends_the_sequence(void **state) {
    struct onsmqtt_retry retry = start(NULL, ONSMQTT_EFFECT_READ);
    (void)state;
    onsmqtt_retry_succeeded(&retry);
    onsmqtt_retry_succeeded(&retry);
    check_step("asked afterwards", 0, next(&retry, ONSMQTT_KIND_SERVER_FAULT),
               (struct onsmqtt_retry_step){ONSMQTT_ACTION_STOP, ONSMQTT_STOP_SUCCEEDED, 0});
}

/* What one retry after this kind takes from the budget; 0: it is none. */
static const struct {
    enum onsmqtt_kind kind;
    uint32_t cost;
} costs[] = {
    {ONSMQTT_KIND_SERVER_FAULT, 5}, {ONSMQTT_KIND_BUSY, 5},           {ONSMQTT_KIND_THROTTLED, 5},
    {ONSMQTT_KIND_NONCE_USED, 5},   {ONSMQTT_KIND_CLOCK_SKEW, 5},     {ONSMQTT_KIND_CREDENTIALS_EXPIRED, 5},
    {ONSMQTT_KIND_NO_RESPONSE, 10}, {ONSMQTT_KIND_NOT_SENT, 10},      {ONSMQTT_KIND_PERMISSION, 0},
    {ONSMQTT_KIND_UNKNOWN, 0},      {ONSMQTT_KIND_ALREADY_EXISTS, 0},
};

static void a_retry_takes_its_cost_and_needs_all_of_it(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(costs); ++i) {
        struct onsmqtt_retry_policy policy = unbounded();
        struct onsmqtt_retry_budget budget;
        struct onsmqtt_retry retry;
        policy.budget = &budget;
        onsmqtt_retry_budget_init(&budget, 100);
        retry = start(&policy, ONSMQTT_EFFECT_READ);
        next(&retry, costs[i].kind);
        if (budget.tokens != 100 - costs[i].cost) fail_msg("%s left %u", onsmqtt_kind_name(costs[i].kind), budget.tokens);
        if (costs[i].cost == 0) continue;
        onsmqtt_retry_budget_init(&budget, costs[i].cost);
        retry = start(&policy, ONSMQTT_EFFECT_READ);
        assert_int_equal(next(&retry, costs[i].kind).why, ONSMQTT_STOP_NONE);
        assert_int_equal(budget.tokens, 0);
        onsmqtt_retry_budget_init(&budget, costs[i].cost - 1);
        retry = start(&policy, ONSMQTT_EFFECT_READ);
        assert_int_equal(next(&retry, costs[i].kind).why, ONSMQTT_STOP_BUDGET);
        assert_int_equal(budget.tokens, costs[i].cost - 1);
    }
}

static void an_empty_budget_retries_nothing(void **state) {
    struct onsmqtt_retry_policy policy = unbounded();
    struct onsmqtt_retry_budget budget;
    struct onsmqtt_retry retry;
    (void)state;
    policy.budget = &budget;
    onsmqtt_retry_budget_init(&budget, 0);
    retry = start(&policy, ONSMQTT_EFFECT_READ);
    assert_int_equal(next(&retry, ONSMQTT_KIND_SERVER_FAULT).why, ONSMQTT_STOP_BUDGET);
    retry = start(&policy, ONSMQTT_EFFECT_READ);
    onsmqtt_retry_succeeded(&retry);
    assert_int_equal(budget.tokens, 0);
}

/* What the budget of 100 holds when a sequence ends after some retries, other sequences having left so many tokens in it. */
static uint32_t tokens_after(uint32_t left, unsigned retries, enum onsmqtt_stop why) {
    struct onsmqtt_retry_policy policy = unbounded();
    struct onsmqtt_retry_budget budget;
    struct onsmqtt_retry retry;
    struct onsmqtt_error last = error_of(ONSMQTT_KIND_PERMISSION);
    policy.budget = &budget;
    onsmqtt_retry_budget_init(&budget, 100);
    retry = start(&policy, ONSMQTT_EFFECT_CREATE);
    for (unsigned i = 0; i < retries; ++i) assert_int_equal(next(&retry, ONSMQTT_KIND_NO_RESPONSE).why, ONSMQTT_STOP_NONE);
    budget.tokens = left;
    if (why == ONSMQTT_STOP_SUCCEEDED) last.kind = ONSMQTT_KIND_SUCCESS;
    if (why == ONSMQTT_STOP_PROBABLY_DONE) last.row = &group_exists;
    assert_int_equal(onsmqtt_retry_next(&retry, &last, 0, 0).why, why);
    return budget.tokens;
}

static void a_good_end_gives_back_what_was_taken_or_one_token(void **state) {
    (void)state;
    assert_int_equal(tokens_after(40, 2, ONSMQTT_STOP_SUCCEEDED), 60);
    assert_int_equal(tokens_after(40, 2, ONSMQTT_STOP_PROBABLY_DONE), 60);
    assert_int_equal(tokens_after(40, 0, ONSMQTT_STOP_SUCCEEDED), 41);
    assert_int_equal(tokens_after(100, 0, ONSMQTT_STOP_SUCCEEDED), 100);
    assert_int_equal(tokens_after(95, 2, ONSMQTT_STOP_SUCCEEDED), 100);
    assert_int_equal(tokens_after(40, 2, ONSMQTT_STOP_PERMANENT), 40);
    assert_int_equal(tokens_after(40, 0, ONSMQTT_STOP_PERMANENT), 40);
}

static void the_largest_budget_does_not_overflow(void **state) {
    struct onsmqtt_retry_policy policy = unbounded();
    struct onsmqtt_retry_budget budget;
    struct onsmqtt_retry retry;
    (void)state;
    policy.budget = &budget;
    onsmqtt_retry_budget_init(&budget, UINT32_MAX);
    retry = start(&policy, ONSMQTT_EFFECT_READ);
    next(&retry, ONSMQTT_KIND_NOT_SENT);
    assert_int_equal(budget.tokens, UINT32_MAX - 10);
    retry.tokens_taken = UINT32_MAX - 3; /* as after very many retries */
    next(&retry, ONSMQTT_KIND_SERVER_FAULT);
    onsmqtt_retry_succeeded(&retry);
    assert_int_equal(budget.tokens, UINT32_MAX);
}

enum { THREADS = 8, SEQUENCES = 20000 };

/* Some threads are done before others are made: all begin together, so that they get in each other's way. */
static pthread_barrier_t begin;

struct worker {
    pthread_t thread;
    struct onsmqtt_retry_policy policy;
    uint32_t retries; /* that the budget allowed */
};

/* Each sequence retries once and succeeds: whatever was taken comes back. */
static void *take_and_give(void *argument) {
    struct worker *worker = argument;
    pthread_barrier_wait(&begin);
    for (unsigned i = 0; i < SEQUENCES; ++i) {
        struct onsmqtt_retry retry = start(&worker->policy, ONSMQTT_EFFECT_READ);
        enum onsmqtt_kind kind = i % 2 == 0 ? ONSMQTT_KIND_SERVER_FAULT : ONSMQTT_KIND_NO_RESPONSE;
        if (next(&retry, kind).why == ONSMQTT_STOP_NONE) worker->retries++;
        onsmqtt_retry_succeeded(&retry);
    }
    return NULL;
}

/* Each sequence retries once and fails: nothing comes back. */
static void *take_and_keep(void *argument) {
    struct worker *worker = argument;
    pthread_barrier_wait(&begin);
    for (unsigned i = 0; i < SEQUENCES; ++i) {
        struct onsmqtt_retry retry = start(&worker->policy, ONSMQTT_EFFECT_READ);
        if (next(&retry, ONSMQTT_KIND_SERVER_FAULT).why == ONSMQTT_STOP_NONE) worker->retries++;
    }
    return NULL;
}

/* Each sequence succeeds at once: one token comes back. */
static void *give(void *argument) {
    struct worker *worker = argument;
    pthread_barrier_wait(&begin);
    for (unsigned i = 0; i < SEQUENCES; ++i) {
        struct onsmqtt_retry retry = start(&worker->policy, ONSMQTT_EFFECT_READ);
        onsmqtt_retry_succeeded(&retry);
    }
    return NULL;
}

/* Returns how many retries the budget allowed in all. */
static uint32_t run_threads(void *(*work)(void *), struct onsmqtt_retry_budget *budget) {
    struct worker workers[THREADS];
    uint32_t retries = 0;
    assert_int_equal(pthread_barrier_init(&begin, NULL, THREADS), 0);
    for (unsigned i = 0; i < THREADS; ++i) {
        workers[i].policy = unbounded();
        workers[i].policy.budget = budget;
        workers[i].retries = 0;
        assert_int_equal(pthread_create(&workers[i].thread, NULL, work, &workers[i]), 0);
    }
    for (unsigned i = 0; i < THREADS; ++i) {
        assert_int_equal(pthread_join(workers[i].thread, NULL), 0);
        retries += workers[i].retries;
    }
    pthread_barrier_destroy(&begin);
    return retries;
}

static void threads_share_a_budget_without_losing_a_token(void **state) {
    struct onsmqtt_retry_budget budget;
    (void)state;
#ifdef ONSMQTT_ERROR_NO_ATOMICS
    skip();
#endif
    onsmqtt_retry_budget_init(&budget, 25 + 10 * THREADS);
    assert_int_equal(run_threads(take_and_give, &budget), THREADS * SEQUENCES);
    assert_int_equal(budget.tokens, 25 + 10 * THREADS);

    onsmqtt_retry_budget_init(&budget, 5 * THREADS * SEQUENCES + 4);
    assert_int_equal(run_threads(take_and_keep, &budget), THREADS * SEQUENCES);
    assert_int_equal(budget.tokens, 4);

    onsmqtt_retry_budget_init(&budget, 5 * SEQUENCES + 3);
    assert_int_equal(run_threads(take_and_keep, &budget), SEQUENCES);
    assert_int_equal(budget.tokens, 3);

    onsmqtt_retry_budget_init(&budget, UINT32_MAX);
    budget.tokens = 7;
    assert_int_equal(run_threads(give, &budget), 0);
    assert_int_equal(budget.tokens, 7 + THREADS * SEQUENCES);
}

/* What the service really sends, through the parser and the catalog. */
static struct onsmqtt_retry_step answer(struct onsmqtt_retry *retry, enum onsmqtt_resource resource, int status,
                                        const char *code) {
    struct onsmqtt_error error;
    char body[128];
    int size = snprintf(body, sizeof body, "{\"RequestId\":\"07AB2E7F\",\"Code\":\"%s\"}", code);
    onsmqtt_error_parse(&error, resource, status, body, (size_t)size, NULL);
    return onsmqtt_retry_next(retry, &error, 0, 0);
}

static struct onsmqtt_retry start_call(const char *name) {
    const struct onsmqtt_operation *operation = onsmqtt_operation_find(name, strlen(name));
    struct onsmqtt_retry retry;
    if (operation == NULL) fail_msg("no operation %s", name);
    onsmqtt_retry_start(&retry, NULL, operation, 0);
    return retry;
}

static void a_group_created_behind_a_fault_is_probably_done(void **state) {
    struct onsmqtt_retry retry = start_call("CreateGroupId");
    (void)state;
    assert_int_equal(answer(&retry, ONSMQTT_RESOURCE_GROUP, 500, "InternalError").action, ONSMQTT_ACTION_RETRY);
    assert_int_equal(answer(&retry, ONSMQTT_RESOURCE_GROUP, 400, "GroupIdAlreadyExsited").why, ONSMQTT_STOP_PROBABLY_DONE);
}

static void an_instance_not_found_says_nothing_of_the_group(void **state) {
    struct onsmqtt_retry retry = start_call("DeleteGroupId");
    (void)state;
    assert_int_equal(answer(&retry, ONSMQTT_RESOURCE_GROUP, 500, "InternalError").action, ONSMQTT_ACTION_RETRY);
    assert_int_equal(answer(&retry, ONSMQTT_RESOURCE_GROUP, 404, "InstanceNotFound").why, ONSMQTT_STOP_PERMANENT);
}

static void a_message_is_repeated_only_where_it_was_not_sent(void **state) {
    struct onsmqtt_retry retry = start_call("SendMessage");
    (void)state;
    assert_int_equal(answer(&retry, ONSMQTT_RESOURCE_MESSAGE, 500, "SystemOverFlow").action, ONSMQTT_ACTION_SLOW_DOWN);
    assert_int_equal(answer(&retry, ONSMQTT_RESOURCE_MESSAGE, 500, "InternalError").why, ONSMQTT_STOP_NOT_REPEATABLE);
}

static void a_sequence_knows_whether_any_attempt_may_have_been_carried_out(void **state) {
    static const struct {
        enum onsmqtt_effect effect;
        enum onsmqtt_kind kinds[3];
        bool expected[3]; /* after each */
    } sequences[] = {
        {ONSMQTT_EFFECT_READ, {ONSMQTT_KIND_THROTTLED, ONSMQTT_KIND_SERVER_FAULT, ONSMQTT_KIND_NOT_FOUND}, {false, true, true}},
        {ONSMQTT_EFFECT_READ, {ONSMQTT_KIND_NO_RESPONSE, ONSMQTT_KIND_NOT_SENT, ONSMQTT_KIND_QUOTA}, {true, true, true}},
        {ONSMQTT_EFFECT_CREATE, {ONSMQTT_KIND_NOT_SENT, ONSMQTT_KIND_TAKEN, ONSMQTT_KIND_UNKNOWN}, {false, false, false}},
        {ONSMQTT_EFFECT_ONCE, {ONSMQTT_KIND_THROTTLED, ONSMQTT_KIND_NO_RESPONSE, ONSMQTT_KIND_QUOTA}, {false, true, true}},
        {ONSMQTT_EFFECT_ONCE, {ONSMQTT_KIND_UNKNOWN, ONSMQTT_KIND_QUOTA, ONSMQTT_KIND_QUOTA}, {true, true, true}},
        {ONSMQTT_EFFECT_ONCE, {ONSMQTT_KIND_NOT_SENT, ONSMQTT_KIND_SUCCESS, ONSMQTT_KIND_QUOTA}, {false, true, true}},
    };
    struct onsmqtt_retry_policy policy = unbounded();
    struct onsmqtt_retry retry;
    struct onsmqtt_error error = error_of(ONSMQTT_KIND_THROTTLED);
    (void)state;
    for (size_t i = 0; i < COUNT(sequences); ++i) {
        retry = start(&policy, sequences[i].effect);
        assert_false(onsmqtt_retry_may_have_executed(&retry));
        for (size_t j = 0; j < COUNT(sequences[i].kinds); ++j) {
            next(&retry, sequences[i].kinds[j]);
            if (onsmqtt_retry_may_have_executed(&retry) != sequences[i].expected[j]) fail_msg("sequence %zu, step %zu", i, j);
        }
    }
    error.basis = ONSMQTT_BASIS_HINT;
    retry = start(&policy, ONSMQTT_EFFECT_ONCE);
    onsmqtt_retry_next(&retry, &error, 0, 0);
    assert_true(onsmqtt_retry_may_have_executed(&retry));
    policy.max_attempts = 1;
    retry = start(&policy, ONSMQTT_EFFECT_READ);
    assert_int_equal(next(&retry, ONSMQTT_KIND_SERVER_FAULT).why, ONSMQTT_STOP_ATTEMPTS);
    assert_true(onsmqtt_retry_may_have_executed(&retry));
    retry = start(&policy, ONSMQTT_EFFECT_ONCE);
    onsmqtt_retry_succeeded(&retry);
    assert_true(onsmqtt_retry_may_have_executed(&retry));
    retry = start(&policy, ONSMQTT_EFFECT_ONCE);
    next(&retry, ONSMQTT_KIND_CREDENTIALS_EXPIRED);
    assert_false(onsmqtt_retry_may_have_executed(&retry));
}

static void stops_have_names(void **state) {
    static const char *const names[] = {"none",           "permanent",     "attempts",      "deadline", "budget",
                                        "not-repeatable", "wait-too-long", "probably-done", "succeeded"};
    (void)state;
    for (size_t i = 0; i < COUNT(names); ++i) assert_string_equal(onsmqtt_stop_name((enum onsmqtt_stop)i), names[i]);
    assert_string_equal(onsmqtt_stop_name((enum onsmqtt_stop)COUNT(names)), "unknown");
    assert_string_equal(onsmqtt_stop_name((enum onsmqtt_stop)NO_SUCH_NUMBER), "unknown");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_default_policy_is_as_documented),
        cmocka_unit_test(what_may_have_happened_is_repeated_only_where_that_is_harmless),
        cmocka_unit_test(throttling_known_by_a_header_alone_may_have_executed),
        cmocka_unit_test(sequences_go_as_told),
        cmocka_unit_test(only_a_row_of_the_operations_own_resource_type_is_a_proof),
        cmocka_unit_test(the_delay_is_uniform_from_zero_to_a_limit_that_doubles),
        cmocka_unit_test(without_a_policy_the_default_one_holds),
        cmocka_unit_test(a_policy_of_zeros_makes_one_attempt),
        cmocka_unit_test(without_a_cap_no_wait_of_the_server_is_accepted),
        cmocka_unit_test(the_attempts_are_counted_up_to_the_last),
        cmocka_unit_test(the_most_attempts_do_not_overflow),
        cmocka_unit_test(a_sequence_that_was_never_started_stops),
        cmocka_unit_test(policy_and_operation_are_copied_at_the_start),
        cmocka_unit_test(the_clock_may_start_anywhere),
        cmocka_unit_test(an_attempt_throttled_by_a_header_alone_may_be_what_created_the_group),
        cmocka_unit_test(the_deadline_comes_before_the_budget_and_takes_nothing_from_it),
        cmocka_unit_test(a_stop_is_final),
        cmocka_unit_test(a_success_that_was_not_parsed_ends_the_sequence),
        cmocka_unit_test(a_retry_takes_its_cost_and_needs_all_of_it),
        cmocka_unit_test(an_empty_budget_retries_nothing),
        cmocka_unit_test(a_good_end_gives_back_what_was_taken_or_one_token),
        cmocka_unit_test(the_largest_budget_does_not_overflow),
        cmocka_unit_test(threads_share_a_budget_without_losing_a_token),
        cmocka_unit_test(a_group_created_behind_a_fault_is_probably_done),
        cmocka_unit_test(an_instance_not_found_says_nothing_of_the_group),
        cmocka_unit_test(a_message_is_repeated_only_where_it_was_not_sent),
        cmocka_unit_test(a_sequence_knows_whether_any_attempt_may_have_been_carried_out),
        cmocka_unit_test(stops_have_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
