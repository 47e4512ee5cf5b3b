/* A client that retries as the library advises, against a server that goes wrong: the server's own counts decide. The clocks
   are the test's own, so that waits take no time. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "client.h"
#include "server.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define START_UNIX_S 1795521600 /* Tue, 24 Nov 2026 12:00:00 GMT */

#define BODY(code) "{\"RequestId\":\"R\",\"Code\":\"" code "\",\"Message\":\"Something went wrong here, and here is why.\"}"
#define BODY_CODE_LAST(code) "{\"RequestId\":\"R\",\"Message\":\"Something went wrong here.\",\"Code\":\"" code "\"}"
#define BODY_XML(code) "<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>R</RequestId><Code>" code "</Code></Error>"
#define BODY_HTML "<!DOCTYPE html>\r\n<html><body><h1>503 Service Temporarily Unavailable</h1></body>\r\n"
#define ANSWERS(status_, body_) .how = SERVER_ANSWERS, .status = status_, .body = body_
#define ERROR(status, code) ANSWERS(status, BODY(code))
#define HEADER(name, value) .header = {{name, value}}
#define SUCCEEDS ONSMQTT_STOP_SUCCEEDED, ONSMQTT_KIND_SUCCESS

static char too_long_body[sizeof((struct client_reply *)0)->body + 4096]; /* a document, and what matters in it comes last */

static void write_too_long_body(void) {
    static const char end[] = "\",\"Code\":\"SystemOverFlow\"}";
    memset(too_long_body, ' ', sizeof too_long_body);
    memcpy(too_long_body, "{\"Message\":\"", 12);
    memcpy(too_long_body + sizeof too_long_body - sizeof end, end, sizeof end);
}

static const struct call {
    const char *name, *operation;
    struct server_fault script[SERVER_FAULTS_MAX];
    struct {
        bool exists, has_expired_token, stays_expired, has_no_credentials, listens_late;
        int clock_error_s;
        uint32_t deadline_ms; /* 0: none */
    } given;
    struct {
        enum onsmqtt_stop why;
        enum onsmqtt_kind kind;
        unsigned requests, carried_out; /* as the server counts */
        uint64_t least_wait_ms, most_wait_ms;
    } expected;
} calls[] = {
    {"all goes well", "ListGroupId", {{0}}, {0}, {SUCCEEDS, 1, 1, 0, 0}},

    /* throttled, with each of the hints; the jitter comes on top */
    {"throttled without a hint", "ApplyToken", {{ERROR(400, "ApplyTokenOverFlow")}}, {0}, {SUCCEEDS, 2, 1, 0, 1000}},
    {"throttled with x-acs-retry-after",
     "ApplyToken",
     {{ERROR(400, "ApplyTokenOverFlow"), HEADER("x-acs-retry-after", "1500")}},
     {0},
     {SUCCEEDS, 2, 1, 1500, 2500}},
    {"throttled with an unknown code and X-RateLimit-User-API",
     "ListGroupId",
     {{ERROR(400, "NeverSeen"), HEADER("X-RateLimit-User-API", "Remain:0,TimeLeft:2000")}},
     {0},
     {SUCCEEDS, 2, 1, 2100, 3100}},
    {"throttled with Retry-After in seconds",
     "ListGroupId",
     {{ANSWERS(429, ""), HEADER("Retry-After", "3")}},
     {0},
     {SUCCEEDS, 2, 1, 3000, 4000}},
    {"unavailable until a date",
     "ListGroupId",
     {{ERROR(503, "ServiceUnavailable"), HEADER("Retry-After", "Tue, 24 Nov 2026 12:00:05 GMT")}},
     {0},
     {SUCCEEDS, 2, 1, 5000, 5100}},
    {"of two hints the longer one holds",
     "ListGroupId",
     {{ERROR(400, "Throttling.User"), .header = {{"x-acs-retry-after", "1500"}, {"Retry-After", "4"}}}},
     {0},
     {SUCCEEDS, 2, 1, 4000, 5000}},
    {"a hint that is not of the form is none",
     "ListGroupId",
     {{ERROR(500, "InternalError"), HEADER("x-acs-retry-after", "120000junk")}},
     {0},
     {SUCCEEDS, 2, 1, 0, 100}},
    {"throttled in XML", "ListGroupId", {{ANSWERS(400, BODY_XML("Throttling.User"))}}, {0}, {SUCCEEDS, 2, 1, 0, 1000}},
    {"throttled after status 200", "ListGroupId", {{ERROR(200, "Throttling.User")}}, {0}, {SUCCEEDS, 2, 1, 0, 1000}},

    /* faults, with the status of today and the announced one */
    {"a fault with status 500", "ListGroupId", {{ERROR(500, "InternalError")}}, {0}, {SUCCEEDS, 2, 1, 0, 100}},
    {"a fault with status 417", "ListGroupId", {{ERROR(417, "InternalError")}}, {0}, {SUCCEEDS, 2, 1, 0, 100}},
    {"throttled with status 500, then 403",
     "QueryToken",
     {{ERROR(500, "SystemOverFlow")}, {ERROR(403, "SystemOverFlow")}},
     {0},
     {SUCCEEDS, 3, 1, 0, 3000}},
    {"a permanent error with status 500",
     "ActiveCaCertificate",
     {{ERROR(500, "MqttInstanceNotFound")}},
     {0},
     {ONSMQTT_STOP_PERMANENT, ONSMQTT_KIND_NOT_FOUND, 1, 0, 0, 0}},
    {"a permanent error with status 400",
     "ActiveCaCertificate",
     {{ERROR(400, "MqttInstanceNotFound")}},
     {0},
     {ONSMQTT_STOP_PERMANENT, ONSMQTT_KIND_NOT_FOUND, 1, 0, 0, 0}},
    {"a permanent error with status 401 needs no fresh credentials",
     "RegisterCaCertificate",
     {{ERROR(401, "RegisterCodeUsed")}},
     {0},
     {ONSMQTT_STOP_PERMANENT, ONSMQTT_KIND_ALREADY_EXISTS, 1, 0, 0, 0}},
    {"a proxy's HTML page", "ListGroupId", {{ANSWERS(503, BODY_HTML)}}, {0}, {SUCCEEDS, 2, 1, 0, 100}},
    {"three faults are enough",
     "ListGroupId",
     {{ERROR(500, "InternalError")}, {ERROR(500, "InternalError")}, {ERROR(500, "InternalError")}},
     {0},
     {ONSMQTT_STOP_ATTEMPTS, ONSMQTT_KIND_SERVER_FAULT, 3, 0, 0, 300}},

    /* connections that break */
    {"a body cut off after its code",
     "ListGroupId",
     {{.how = SERVER_CUTS_BODY, .status = 500, .body = BODY("MqttInstanceNotFound")}},
     {0},
     {ONSMQTT_STOP_PERMANENT, ONSMQTT_KIND_NOT_FOUND, 1, 0, 0, 0}},
    {"a body cut off before its code",
     "ListGroupId",
     {{.how = SERVER_CUTS_BODY, .status = 500, .body = BODY_CODE_LAST("MqttInstanceNotFound")}},
     {0},
     {SUCCEEDS, 2, 1, 0, 100}},
    {"a connection closed after a 1xx, whose headers are none of the answer's",
     "ListGroupId",
     {{.how = SERVER_SENDS_1XX_AND_CLOSES}},
     {0},
     {SUCCEEDS, 2, 1, 0, 100}},
    {"a connection closed without an answer", "ListGroupId", {{.how = SERVER_CLOSES}}, {0}, {SUCCEEDS, 2, 1, 0, 100}},
    {"a connection reset before the request was carried out",
     "RegisterDeviceCredential",
     {{.how = SERVER_RESETS}},
     {0},
     {SUCCEEDS, 2, 1, 0, 100}},
    {"a connection reset after the request was carried out",
     "RegisterDeviceCredential",
     {{.how = SERVER_RESETS, .carried_out = true}},
     {0},
     {ONSMQTT_STOP_PROBABLY_DONE, ONSMQTT_KIND_ALREADY_EXISTS, 2, 1, 0, 100}},
    {"a message that found no listener is sent again", "SendMessage", {{0}}, {.listens_late = true}, {SUCCEEDS, 1, 1, 0, 100}},

    /* what a new signature mends */
    {"expired credentials are refreshed", "SendMessage", {{0}}, {.has_expired_token = true}, {SUCCEEDS, 2, 1, 0, 100}},
    {"credentials that stay expired are refreshed once",
     "SendMessage",
     {{0}},
     {.has_expired_token = true, .stays_expired = true},
     {ONSMQTT_STOP_PERMANENT, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 2, 0, 0, 100}},
    {"where no fresh credentials are to be had, the error stands",
     "SendMessage",
     {{0}},
     {.has_expired_token = true, .has_no_credentials = true},
     {ONSMQTT_STOP_PERMANENT, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 1, 0, 0, 0}},
    {"a clock that is an hour late is corrected", "SendMessage", {{0}}, {.clock_error_s = -3600}, {SUCCEEDS, 2, 1, 0, 100}},
    {"a clock is not set by a server that says no time",
     "SendMessage",
     {{ERROR(400, "InvalidTimeStamp.Expired"), .has_no_date = true}},
     {0},
     {SUCCEEDS, 2, 1, 0, 100}},
    {"a clock that is a day early is corrected", "SendMessage", {{0}}, {.clock_error_s = 86400}, {SUCCEEDS, 2, 1, 0, 100}},
    {"a used nonce is replaced", "ListGroupId", {{ERROR(400, "SignatureNonceUsed")}}, {0}, {SUCCEEDS, 2, 1, 0, 100}},
    {"a nonce that the first copy used, which created",
     "CreateGroupId",
     {{ERROR(400, "SignatureNonceUsed"), .carried_out = true}},
     {0},
     {ONSMQTT_STOP_PROBABLY_DONE, ONSMQTT_KIND_ALREADY_EXISTS, 2, 1, 0, 100}},

    /* what took effect after an error */
    {"a group created after a fault",
     "CreateGroupId",
     {{ERROR(500, "InternalError"), .carried_out = true}},
     {0},
     {ONSMQTT_STOP_PROBABLY_DONE, ONSMQTT_KIND_ALREADY_EXISTS, 2, 1, 0, 100}},
    {"a group not created after a fault", "CreateGroupId", {{ERROR(500, "InternalError")}}, {0}, {SUCCEEDS, 2, 1, 0, 100}},
    {"a group that was there before",
     "CreateGroupId",
     {{0}},
     {.exists = true},
     {ONSMQTT_STOP_PERMANENT, ONSMQTT_KIND_ALREADY_EXISTS, 1, 0, 0, 0}},
    {"a group that was there before, after throttling",
     "CreateGroupId",
     {{ERROR(400, "Throttling.User")}},
     {.exists = true},
     {ONSMQTT_STOP_PERMANENT, ONSMQTT_KIND_ALREADY_EXISTS, 2, 0, 0, 1000}},
    {"a credential deleted after a fault",
     "UnRegisterDeviceCredential",
     {{ERROR(417, "InternalError"), .carried_out = true}},
     {.exists = true},
     {ONSMQTT_STOP_PROBABLY_DONE, ONSMQTT_KIND_NOT_FOUND, 2, 1, 0, 100}},
    {"a credential that was gone before",
     "UnRegisterDeviceCredential",
     {{0}},
     {0},
     {ONSMQTT_STOP_PERMANENT, ONSMQTT_KIND_NOT_FOUND, 1, 0, 0, 0}},
    {"a missing instance does not prove that the group was deleted",
     "DeleteGroupId",
     {{ERROR(500, "InternalError")}, {ERROR(400, "InstanceNotFound")}},
     {0},
     {ONSMQTT_STOP_PERMANENT, ONSMQTT_KIND_NOT_FOUND, 2, 0, 0, 100}},

    /* a message must not be delivered twice */
    {"a message after a fault is sent once",
     "SendMessage",
     {{ERROR(500, "InternalError"), .carried_out = true}},
     {0},
     {ONSMQTT_STOP_NOT_REPEATABLE, ONSMQTT_KIND_SERVER_FAULT, 1, 1, 0, 0}},
    {"a message after the announced status is sent once",
     "SendMessage",
     {{ERROR(417, "SendMessageFailed"), .carried_out = true}},
     {0},
     {ONSMQTT_STOP_NOT_REPEATABLE, ONSMQTT_KIND_SERVER_FAULT, 1, 1, 0, 0}},
    {"a message after a reset is sent once",
     "SendMessage",
     {{.how = SERVER_RESETS, .carried_out = true}},
     {0},
     {ONSMQTT_STOP_NOT_REPEATABLE, ONSMQTT_KIND_NO_RESPONSE, 1, 1, 0, 0}},
    {"a message after a reset is sent once where the connection could have been kept, too",
     "SendMessage",
     {{ERROR(400, "Throttling.User")}, {.how = SERVER_RESETS, .carried_out = true}},
     {0},
     {ONSMQTT_STOP_NOT_REPEATABLE, ONSMQTT_KIND_NO_RESPONSE, 2, 1, 0, 1000}},
    {"a message after a closed connection is not sent again, though it was lost",
     "SendMessage",
     {{.how = SERVER_CLOSES}},
     {0},
     {ONSMQTT_STOP_NOT_REPEATABLE, ONSMQTT_KIND_NO_RESPONSE, 1, 0, 0, 0}},
    {"a message whose nonce was used is sent once",
     "SendMessage",
     {{ERROR(400, "SignatureNonceUsed"), .carried_out = true}},
     {0},
     {ONSMQTT_STOP_NOT_REPEATABLE, ONSMQTT_KIND_NONCE_USED, 1, 1, 0, 0}},
    {"a message after a hint and an unknown code is sent once",
     "SendMessage",
     {{ERROR(500, "NeverSeen"), HEADER("x-acs-retry-after", "10"), .carried_out = true}},
     {0},
     {ONSMQTT_STOP_NOT_REPEATABLE, ONSMQTT_KIND_THROTTLED, 1, 1, 0, 0}},
    {"a message whose good answer was cut off is sent once, and not called delivered",
     "SendMessage",
     {{.how = SERVER_CUTS_BODY, .status = 200, .body = "{\"MsgId\":\"AC1EC0030EAB78308DB16A3EC773\"}", .carried_out = true}},
     {0},
     {ONSMQTT_STOP_NOT_REPEATABLE, ONSMQTT_KIND_NO_RESPONSE, 1, 1, 0, 0}},
    {"a 200 that was cut off before an error's code is no success",
     "SendMessage",
     {{.how = SERVER_CUTS_BODY, .status = 200, .body = BODY_CODE_LAST("SystemOverFlow")}},
     {0},
     {ONSMQTT_STOP_NOT_REPEATABLE, ONSMQTT_KIND_NO_RESPONSE, 1, 0, 0, 0}},
    {"a throttled message is sent again, and once",
     "SendMessage",
     {{ERROR(400, "Throttling.User")}},
     {0},
     {SUCCEEDS, 2, 1, 0, 1000}},

    /* what is no answer of the service */
    {"a proxy's page of a refusal is taken for what its status says",
     "ListGroupId",
     {{ANSWERS(404, BODY_HTML)}},
     {0},
     {ONSMQTT_STOP_PERMANENT, ONSMQTT_KIND_NOT_FOUND, 1, 0, 0, 0}},
    {"a proxy's page is no success", "ListGroupId", {{ANSWERS(200, BODY_HTML)}}, {0}, {SUCCEEDS, 2, 1, 0, 100}},
    {"a proxy's page may stand for a message that was delivered",
     "SendMessage",
     {{ANSWERS(200, BODY_HTML)}},
     {0},
     {ONSMQTT_STOP_NOT_REPEATABLE, ONSMQTT_KIND_NO_RESPONSE, 1, 0, 0, 0}},
    {"a success without a body is none", "ListGroupId", {{ANSWERS(200, "")}}, {0}, {SUCCEEDS, 2, 1, 0, 100}},
    {"a success that is no object is none", "ListGroupId", {{ANSWERS(200, "[1]")}}, {0}, {SUCCEEDS, 2, 1, 0, 100}},
    {"a success whose body is no whole document is none",
     "ListGroupId",
     {{ANSWERS(200, "{oops")}},
     {0},
     {SUCCEEDS, 2, 1, 0, 100}},
    {"nor is one that says more in what is missing",
     "ListGroupId",
     {{.how = SERVER_CUTS_BODY, .status = 200, .body = "{\"Code\":200,\"Data\":[\"G1\",\"G2\",\"G3\"],\"Success\":false}"}},
     {0},
     {SUCCEEDS, 2, 1, 0, 100}},
    {"a body that does not fit counts as broken off",
     "ListGroupId",
     {{ANSWERS(400, too_long_body)}, {ANSWERS(200, too_long_body)}},
     {0},
     {SUCCEEDS, 3, 1, 0, 300}},
    {"a result that was cut off is asked for again",
     "ListGroupId",
     {{.how = SERVER_CUTS_BODY, .status = 200, .body = "{\"Data\":[\"G1\",\"G2\",\"G3\"],\"RequestId\":\"R\"}"}},
     {0},
     {SUCCEEDS, 2, 1, 0, 100}},
    {"an error that was cut off before its code may be throttling",
     "ListGroupId",
     {{.how = SERVER_CUTS_BODY, .status = 400, .body = BODY_CODE_LAST("Throttling.User")}},
     {0},
     {SUCCEEDS, 2, 1, 0, 100}},
    {"whatever its status, and a wait that its headers ask for is kept",
     "ListGroupId",
     {{.how = SERVER_CUTS_BODY, .status = 501, .body = BODY_CODE_LAST("Throttling.User"), HEADER("Retry-After", "2")}},
     {0},
     {SUCCEEDS, 2, 1, 0, 2100}},
    {"an error that was cut off after its code is that error",
     "ListGroupId",
     {{.how = SERVER_CUTS_BODY, .status = 400, .body = BODY("NoPermission")}},
     {0},
     {ONSMQTT_STOP_PERMANENT, ONSMQTT_KIND_PERMISSION, 1, 0, 0, 0}},

    /* waits that are not worth it */
    {"a wait beyond the deadline ends at once",
     "ListGroupId",
     {{ERROR(400, "Throttling.User"), HEADER("x-acs-retry-after", "5001")}},
     {.deadline_ms = 5000},
     {ONSMQTT_STOP_DEADLINE, ONSMQTT_KIND_THROTTLED, 1, 0, 0, 0}},
    {"a wait of an hour ends at once",
     "ListGroupId",
     {{ERROR(503, "ServiceUnavailable"), HEADER("Retry-After", "3600")}},
     {0},
     {ONSMQTT_STOP_WAIT_TOO_LONG, ONSMQTT_KIND_SERVER_FAULT, 1, 0, 0, 0}},
};

/* The test's own clocks, and the server in them. */
struct world {
    struct server server;
    struct client client;
    uint64_t now_ms, slept_ms;
    int clock_error_s;
    bool stays_expired, has_no_credentials, is_listening;
    uint32_t random_state;
    unsigned refreshes;
};

static uint64_t now_ms(void *context) {
    const struct world *world = context;
    return world->now_ms;
}

static int64_t unix_time_s(void *context) {
    const struct world *world = context;
    return START_UNIX_S + world->clock_error_s + (int64_t)(world->now_ms / 1000);
}

static uint32_t random_u32(void *context) {
    struct world *world = context;
    world->random_state = world->random_state * 1664525U + 1013904223U;
    return world->random_state;
}

static void listen_now(struct world *world) {
    if (!world->is_listening) assert_true(server_start(&world->server));
    world->is_listening = true;
}

/* A server that listens late does so while the client sleeps. */
static void sleep_ms(void *context, uint64_t delay_ms) {
    struct world *world = context;
    world->now_ms += delay_ms;
    world->slept_ms += delay_ms;
    server_advance(&world->server, delay_ms);
    listen_now(world);
}

static bool refresh_credentials(void *context, struct client_credentials *credentials) {
    struct world *world = context;
    world->refreshes++;
    credentials->security_token = world->stays_expired ? "expired-token" : SERVER_TOKEN;
    return !world->has_no_credentials;
}

static const struct client_system system_of_the_test = {now_ms, unix_time_s, random_u32, sleep_ms};

/* In place, since the client points back at its world. */
static void begin(struct world *world) {
    struct client_credentials credentials = {"key", SERVER_SECRET, SERVER_TOKEN};
    memset(world, 0, sizeof *world);
    world->random_state = 2026;
    world->server.unix_time_ms = START_UNIX_S * INT64_C(1000);
    assert_true(server_open(&world->server));
    world->client.curl = curl_easy_init();
    assert_non_null(world->client.curl);
    world->client.url = world->server.url;
    world->client.credentials = credentials;
    world->client.refresh_credentials = refresh_credentials;
    world->client.policy = onsmqtt_retry_policy_default();
    world->client.system = &system_of_the_test;
    world->client.context = world;
}

static void end(struct world *world) {
    curl_easy_cleanup(world->client.curl);
    server_stop(&world->server);
}

static enum onsmqtt_stop call(struct world *world, const char *name, struct client_reply *reply) {
    const struct onsmqtt_operation *operation = onsmqtt_operation_find(name, strlen(name));
    if (operation == NULL) fail_msg("no operation %s", name);
    return client_call(&world->client, operation, "InstanceId=post-cn-0000000000000", reply);
}

static void check(const struct call *row, const struct world *world, enum onsmqtt_stop why, const struct client_reply *reply) {
    const struct server *server = &world->server;
    enum onsmqtt_kind kind = reply->error.kind;
    if (world->refreshes != row->given.has_expired_token) fail_msg("%s: %u times refreshed", row->operation, world->refreshes);
    if (server->carried_out != 0 && !reply->may_have_executed) fail_msg("%s: carried out, and said not to be", row->operation);
    if (server->carried_out == row->expected.carried_out && server->requests == row->expected.requests &&
        why == row->expected.why && kind == row->expected.kind && world->slept_ms >= row->expected.least_wait_ms &&
        world->slept_ms <= row->expected.most_wait_ms && server->repeated_nonces == 0 && server->bad_signatures == 0) {
        return;
    }
    fail_msg(
        "%s: carried out %u times in %u requests, stop %d, kind %s, waited %llu ms, repeated nonces %u, bad signatures %u; "
        "expected %u times in %u requests, stop %d, kind %s, %llu to %llu ms",
        row->operation, server->carried_out, server->requests, (int)why, onsmqtt_kind_name(kind),
        (unsigned long long)world->slept_ms, server->repeated_nonces, server->bad_signatures, row->expected.carried_out,
        row->expected.requests, (int)row->expected.why, onsmqtt_kind_name(row->expected.kind),
        (unsigned long long)row->expected.least_wait_ms, (unsigned long long)row->expected.most_wait_ms);
}

static void a_call_goes_as_told(void **state) {
    const struct call *row = *state;
    struct world world;
    struct client_reply reply;
    enum onsmqtt_stop why;
    begin(&world);
    memcpy(world.server.script, row->script, sizeof world.server.script);
    world.server.exists = row->given.exists;
    world.clock_error_s = row->given.clock_error_s;
    world.stays_expired = row->given.stays_expired;
    world.has_no_credentials = row->given.has_no_credentials;
    world.client.policy.deadline_ms = row->given.deadline_ms;
    if (row->given.has_expired_token) world.client.credentials.security_token = "expired-token";
    if (!row->given.listens_late) listen_now(&world);
    why = call(&world, row->operation, &reply);
    end(&world);
    check(row, &world, why, &reply);
}

/* Ten calls in an outage: a budget of 25 tokens allows five retries in all. */
static void in_an_outage_the_budget_ends_the_retries(void **state) {
    struct world world;
    struct client_reply reply;
    struct onsmqtt_retry_budget budget;
    enum onsmqtt_stop last = ONSMQTT_STOP_NONE;
    static const struct server_fault fault = {ERROR(503, "ServiceUnavailable")};
    (void)state;
    begin(&world);
    for (size_t i = 0; i < SERVER_FAULTS_MAX; ++i) world.server.script[i] = fault;
    onsmqtt_retry_budget_init(&budget, 25);
    world.client.policy.budget = &budget;
    listen_now(&world);
    for (unsigned i = 0; i < 10; ++i) last = call(&world, "ListGroupId", &reply);
    end(&world);
    assert_int_equal(world.server.requests, 10 + 5);
    assert_int_equal(world.server.carried_out, 0);
    assert_int_equal(last, ONSMQTT_STOP_BUDGET);
}

/* What expired, or went wrong with the clock, while no retry was allowed: without that no call would ever succeed again, and
   only a success brings tokens back. */
static void what_the_next_call_needs_is_mended_where_a_call_may_not_go_on(void **state) {
    static const struct {
        const char *name;
        bool has_expired_token;
        int clock_error_s;
        uint32_t capacity, max_attempts;
        enum onsmqtt_stop first;
    } cases[] = {
        {"no tokens are left and the token expired", true, 0, 0, 3, ONSMQTT_STOP_BUDGET},
        {"no tokens are left and the clock is late", false, -3600, 0, 3, ONSMQTT_STOP_BUDGET},
        {"one attempt is allowed and the token expired", true, 0, 100, 1, ONSMQTT_STOP_ATTEMPTS},
        {"one attempt is allowed and the clock is early", false, 86400, 100, 1, ONSMQTT_STOP_ATTEMPTS},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct world world;
        struct client_reply reply;
        struct onsmqtt_retry_budget budget;
        enum onsmqtt_stop first, second;
        bool said_to_execute;
        begin(&world);
        onsmqtt_retry_budget_init(&budget, cases[i].capacity);
        world.client.policy.budget = &budget;
        world.client.policy.max_attempts = cases[i].max_attempts;
        world.clock_error_s = cases[i].clock_error_s;
        if (cases[i].has_expired_token) world.client.credentials.security_token = "expired-token";
        listen_now(&world);
        first = call(&world, "SendMessage", &reply);
        said_to_execute = reply.may_have_executed;
        second = call(&world, "SendMessage", &reply);
        end(&world);
        if (said_to_execute) fail_msg("%s: said to be carried out", cases[i].name);
        if (first != cases[i].first || second != ONSMQTT_STOP_SUCCEEDED || world.server.carried_out != 1)
            fail_msg("%s: %s, then %s", cases[i].name, onsmqtt_stop_name(first), onsmqtt_stop_name(second));
    }
}

/* The last answer alone says that nothing was carried out. */
static void an_earlier_attempt_that_may_have_been_carried_out_is_told(void **state) {
    struct world world;
    struct client_reply reply;
    enum onsmqtt_stop why;
    static const struct server_fault reset = {.how = SERVER_RESETS, .carried_out = true};
    static const struct server_fault refusal = {ERROR(403, "NoPermission")};
    (void)state;
    begin(&world);
    world.server.script[0] = reset;
    world.server.script[1] = refusal;
    listen_now(&world);
    why = call(&world, "RegisterDeviceCredential", &reply);
    end(&world);
    assert_int_equal(why, ONSMQTT_STOP_PERMANENT);
    assert_false(onsmqtt_error_may_have_executed(&reply.error));
    assert_true(reply.may_have_executed);
}

static void a_long_lived_key_is_sent_without_a_token(void **state) {
    struct world world;
    struct client_reply reply;
    enum onsmqtt_stop why;
    (void)state;
    begin(&world);
    world.client.credentials.security_token = NULL;
    world.server.wants_no_token = true;
    listen_now(&world);
    why = call(&world, "ListGroupId", &reply);
    end(&world);
    assert_int_equal(why, ONSMQTT_STOP_SUCCEEDED);
    assert_int_equal(world.server.requests, 1);
}

/* must-fail COUNT: for a broken retry.c; passes where at least so many cases fail. */
int main(int argc, char **argv) {
    enum { OTHERS = 4 };
    struct CMUnitTest tests[COUNT(calls) + OTHERS] = {
        cmocka_unit_test(in_an_outage_the_budget_ends_the_retries),
        cmocka_unit_test(what_the_next_call_needs_is_mended_where_a_call_may_not_go_on),
        cmocka_unit_test(an_earlier_attempt_that_may_have_been_carried_out_is_told),
        cmocka_unit_test(a_long_lived_key_is_sent_without_a_token),
    };
    int failed;
    for (size_t i = 0; i < COUNT(calls); ++i) {
        tests[i + OTHERS].name = calls[i].name;
        tests[i + OTHERS].test_func = a_call_goes_as_told;
        tests[i + OTHERS].initial_state = (void *)(uintptr_t)&calls[i]; /* only read */
    }
    write_too_long_body();
    curl_global_init(CURL_GLOBAL_DEFAULT);
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    curl_global_cleanup();
    if (argc != 3 || strcmp(argv[1], "must-fail") != 0) return failed;
    printf("%d of %zu cases fail; at least %s must\n", failed, COUNT(tests), argv[2]);
    return failed >= atoi(argv[2]) ? 0 : 1;
}
