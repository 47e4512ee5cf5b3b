/* One blocking loop with libcurl: send, understand, decide, wait. `blocking_loop URL` asks for the groups of an instance;
   signing and credentials are placeholders for yours. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include <curl/curl.h>
#include <onsmqtt/retry.h>

struct reply {
    struct onsmqtt_hints hints;
    size_t size;
    char body[262144]; /* what is longer counts as broken off: make it hold the longest success that you ask for */
};

static uint64_t now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

static void sleep_ms(uint64_t ms) {
    struct timespec wait = {.tv_sec = (time_t)(ms / 1000), .tv_nsec = (long)(ms % 1000) * 1000000};
    while (nanosleep(&wait, &wait) != 0 && errno == EINTR) continue;
}

/* Clients that start together must not draw the same delays and nonces; arc4random does it where there is no getrandom. */
static uint32_t random_u32(void) {
    uint32_t random;
    while (getrandom(&random, sizeof random, 0) != sizeof random) continue;
    return random;
}

static size_t take_header(char *line, size_t unit, size_t size, void *argument) {
    struct reply *reply = argument;
    (void)unit; /* always 1 */
    onsmqtt_hints_add_line(&reply->hints, line, size);
    return size;
}

static size_t take_body(char *data, size_t unit, size_t size, void *argument) {
    struct reply *reply = argument;
    size_t room = sizeof reply->body - reply->size;
    size_t taken = size < room ? size : room;
    (void)unit;
    memcpy(reply->body + reply->size, data, taken);
    reply->size += taken;
    return taken;
}

/* Returns the HTTP status, or ONSMQTT_STATUS_NO_RESPONSE, or ONSMQTT_STATUS_NOT_SENT. */
static int send_signed_request(CURL *curl, const char *url, const char *action, struct reply *reply) {
    struct curl_slist *headers = curl_slist_append(NULL, "Expect:"); /* else libcurl sends again by itself at a 417 */
    char form[256];
    long status = 0, request_size = 0;
    CURLcode code;
    /* A fresh nonce and timestamp each time, then AccessKeyId and Signature: the service rejects a nonce that it has seen. */
    snprintf(form, sizeof form, "Action=%s&Version=2020-04-20&Format=JSON&SignatureNonce=%08lx%08lx%08lx&Timestamp=...", action,
             (unsigned long)random_u32(), (unsigned long)random_u32(), (unsigned long)random_u32());
    reply->size = 0;
    onsmqtt_hints_init(&reply->hints);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, form);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L); /* else it sends again by itself on a kept connection that broke */
    curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1); /* and on a stream of HTTP/2 that was refused */
    curl_easy_setopt(curl, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);        /* a proxy's headers are not the service's */
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, 3000L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 10000L);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, reply);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, reply);
    code = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(curl, CURLINFO_REQUEST_SIZE, &request_size);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, NULL);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, NULL);
    curl_slist_free_all(headers);
    if (status < 200) onsmqtt_hints_init(&reply->hints); /* headers of a 1xx, to which no answer came */
    if (code != CURLE_OK && request_size == 0) return ONSMQTT_STATUS_NOT_SENT;
    /* In what is missing of an answer that broke off any code may have stood; one that came still counts. */
    return code != CURLE_OK || status < 200 ? ONSMQTT_STATUS_NO_RESPONSE : (int)status;
}

static void understand(struct onsmqtt_error *error, const struct onsmqtt_operation *operation, int status,
                       const struct reply *reply) {
    onsmqtt_error_parse(error, operation->resource, status, reply->body, reply->size, &reply->hints);
    if (onsmqtt_error_is_page(error)) /* some proxy's: as if no response came */
        onsmqtt_error_parse(error, operation->resource, ONSMQTT_STATUS_NO_RESPONSE, reply->body, reply->size, &reply->hints);
}

static enum onsmqtt_stop call(CURL *curl, const char *url, const struct onsmqtt_operation *operation,
                              const struct onsmqtt_retry_policy *policy, struct reply *reply, struct onsmqtt_error *error) {
    struct onsmqtt_retry retry;
    onsmqtt_retry_start(&retry, policy, operation, now_ms());
    for (int attempt = 1;; ++attempt) {
        struct onsmqtt_retry_step step;
        int status = send_signed_request(curl, url, operation->name, reply);
        understand(error, operation, status, reply);
        step = onsmqtt_retry_next(&retry, error, now_ms(), random_u32());
        printf("attempt %d: %s, %s\n", attempt, onsmqtt_error_label(error), onsmqtt_action_name(step.action));
        /* Here: of the kind CREDENTIALS_EXPIRED, unless step.why is PERMANENT, fetch new ones; of CLOCK_SKEW, set the signing
           clock from error->server_unix_s, where that is not 0. Before a stop, too, since the next call needs them. */
        if (step.action == ONSMQTT_ACTION_STOP) {
            if (onsmqtt_retry_may_have_executed(&retry)) puts("some attempt may have been carried out");
            return step.why;
        }
        sleep_ms(step.delay_ms);
    }
}

int main(int argc, char **argv) {
    static struct reply reply;
    struct onsmqtt_retry_budget budget; /* one a client, for all its threads */
    struct onsmqtt_retry_policy policy = onsmqtt_retry_policy_default();
    struct onsmqtt_error error;
    enum onsmqtt_stop why;
    CURL *curl;
    signal(SIGPIPE, SIG_IGN);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    curl = curl_easy_init();
    if (argc != 2 || curl == NULL) {
        fputs(argc != 2 ? "usage: blocking_loop URL\n" : "libcurl does not start\n", stderr);
        return 2;
    }
    onsmqtt_retry_budget_init(&budget, 100);
    policy.budget = &budget;
    why = call(curl, argv[1], onsmqtt_operation_find("ListGroupId", strlen("ListGroupId")), &policy, &reply, &error);
    printf("stopped: %s\n", onsmqtt_stop_name(why));
    curl_easy_cleanup(curl);
    curl_global_cleanup();
    return why == ONSMQTT_STOP_SUCCEEDED || why == ONSMQTT_STOP_PROBABLY_DONE ? 0 : 1;
}
