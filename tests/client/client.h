/* A client of the API with libcurl that retries as the library advises: the pair of files to copy and adapt, with a signature
   of your own. One client belongs to one thread at a time. Once, before any thread: curl_global_init(CURL_GLOBAL_DEFAULT) and
   signal(SIGPIPE, SIG_IGN), since some versions of libcurl and OpenSSL let that signal through. */
#ifndef CLIENT_H
#define CLIENT_H

#include <curl/curl.h>

#include "onsmqtt/retry.h"

/* What the client needs of its surroundings. */
struct client_system {
    uint64_t (*now_ms)(void *context);     /* a monotonic clock: clock_gettime with CLOCK_MONOTONIC */
    int64_t (*unix_time_s)(void *context); /* the wall clock: time */
    uint32_t (*random_u32)(void *context); /* uniform over 32 bits: getrandom, arc4random */
    void (*sleep_ms)(void *context, uint64_t delay_ms);
};

/* As the token service gives them; they must last until the next ones. */
struct client_credentials {
    const char *access_key_id, *access_key_secret;
    const char *security_token; /* NULL: none, as beside a long-lived key */
};

struct client {
    CURL *curl;
    const char *url;
    struct client_credentials credentials;
    /* Asks the token service for fresh ones; false: it gave none. */
    bool (*refresh_credentials)(void *context, struct client_credentials *credentials);
    int64_t clock_offset_s;             /* what the server's clock is ahead of ours */
    struct onsmqtt_retry_policy policy; /* holds the budget of all requests */
    const struct client_system *system;
    void *context;
};

/* What the last attempt came back with. The error's texts are views into body and hints. */
struct client_reply {
    int status;        /* of HTTP, or ONSMQTT_STATUS_NO_RESPONSE, or ONSMQTT_STATUS_NOT_SENT */
    bool is_broken;    /* the transfer ended before the response did, or the body did not fit */
    char body[262144]; /* make it hold the longest success that you ask for */
    size_t body_size;
    struct onsmqtt_hints hints;
    struct onsmqtt_error error;
    bool may_have_executed; /* some attempt of the call, be it an earlier one: ask before it is made again */
};

/* Calls an operation, and again where that helps and harms nobody. The parameters are the operation's own, encoded as a form.
   Returns why it stopped: ONSMQTT_STOP_SUCCEEDED and ONSMQTT_STOP_PROBABLY_DONE are good news. Where it would go on, but fresh
   credentials are not to be had, ONSMQTT_STOP_PERMANENT. An attempt may take ten seconds, be it beyond the policy's deadline:
   what became of one that is cut short is not known. */
enum onsmqtt_stop client_call(struct client *client, const struct onsmqtt_operation *operation, const char *parameters,
                              struct client_reply *reply);

#endif
