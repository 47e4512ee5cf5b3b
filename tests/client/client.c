/* The loop around a call: send, understand, decide, wait. It knows libcurl and the service's form of a request; what an answer
   means and whether to send again is the library's. */
#define _POSIX_C_SOURCE 200809L

#include "client.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "signature.h"

static void format_nonce(const struct client *client, char nonce[25]) {
    for (int i = 0; i < 3; ++i) snprintf(nonce + 8 * i, 9, "%08lx", (unsigned long)client->system->random_u32(client->context));
}

static void format_timestamp(const struct client *client, char timestamp[32]) {
    time_t server_time = (time_t)(client->system->unix_time_s(client->context) + client->clock_offset_s);
    struct tm utc;
    gmtime_r(&server_time, &utc);
    strftime(timestamp, 32, "%Y-%m-%dT%H%%3A%M%%3A%SZ", &utc);
}

/* The form to send, to be freed; NULL: out of memory. Nonce, timestamp and signature are fresh each time, since the service
   refuses a request that it has seen before. */
static char *format_form(const struct client *client, const char *action, const char *key, const char *token,
                         const char *parameters) {
    size_t room = 256 + strlen(action) + strlen(key) + strlen(token) + strlen(parameters);
    char *form = malloc(room);
    char nonce[25], timestamp[32];
    int size;
    if (form == NULL) return NULL;
    format_nonce(client, nonce);
    format_timestamp(client, timestamp);
    size = snprintf(form, room, "Action=%s&Version=2020-04-20&Format=JSON&AccessKeyId=%s%s%s&SignatureNonce=%s&Timestamp=%s&%s",
                    action, key, *token != '\0' ? "&SecurityToken=" : "", token, nonce, timestamp, parameters);
    snprintf(form + size, room - (size_t)size, "&Signature=%08lx",
             (unsigned long)signature_of(client->credentials.access_key_secret, form, (size_t)size));
    return form;
}

/* A token holds characters that mean something else in a form. */
static char *sign_request(const struct client *client, const struct onsmqtt_operation *operation, const char *parameters) {
    const struct client_credentials *credentials = &client->credentials;
    char *key = curl_easy_escape(client->curl, credentials->access_key_id, 0);
    char *token = curl_easy_escape(client->curl, credentials->security_token != NULL ? credentials->security_token : "", 0);
    char *form = key != NULL && token != NULL ? format_form(client, operation->name, key, token, parameters) : NULL;
    curl_free(key);
    curl_free(token);
    return form;
}

/* To take less than all ends the transfer: what does not fit counts as broken off. */
static size_t take_body(char *data, size_t unit, size_t size, void *argument) {
    struct client_reply *reply = argument;
    size_t room = sizeof reply->body - reply->body_size;
    size_t taken = size < room ? size : room;
    (void)unit; /* always 1 */
    memcpy(reply->body + reply->body_size, data, taken);
    reply->body_size += taken;
    return taken;
}

static size_t take_header(char *line, size_t unit, size_t size, void *argument) {
    struct client_reply *reply = argument;
    (void)unit; /* always 1 */
    onsmqtt_hints_add_line(&reply->hints, line, size);
    return size;
}

/* Only what certainly never reached the service may be called not sent: no connection, or none that was ready for a request. */
static int status_of(CURL *curl, bool is_broken) {
    long status = 0, request_size = 0;
    curl_easy_getinfo(curl, CURLINFO_REQUEST_SIZE, &request_size);
    if (is_broken && request_size == 0) return ONSMQTT_STATUS_NOT_SENT;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    return status >= 200 ? (int)status : ONSMQTT_STATUS_NO_RESPONSE; /* below 200 the final response did not come */
}

static int send_form(CURL *curl, const char *url, const char *form, struct client_reply *reply) {
    struct curl_slist *headers = curl_slist_append(NULL, "Expect:"); /* else libcurl takes a 417 to mean it, and sends again */
    int status;
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, form);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L); /* on a kept connection that broke libcurl sends again, unasked */
    curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1); /* and on a stream of HTTP/2 that is refused */
    curl_easy_setopt(curl, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);        /* a proxy's headers are not the service's */
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, 3000L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 10000L);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, reply);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, reply);
    reply->is_broken = curl_easy_perform(curl) != CURLE_OK;
    status = status_of(curl, reply->is_broken);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, NULL);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, NULL);
    curl_slist_free_all(headers);
    return status;
}

static void send_signed_request(const struct client *client, const struct onsmqtt_operation *operation, const char *parameters,
                                struct client_reply *reply) {
    char *form = sign_request(client, operation, parameters);
    reply->body_size = 0;
    reply->is_broken = false;
    onsmqtt_hints_init(&reply->hints);
    reply->status = form != NULL ? send_form(client->curl, client->url, form, reply) : ONSMQTT_STATUS_NOT_SENT;
    if (reply->status <= 0) onsmqtt_hints_init(&reply->hints); /* headers of a 1xx, to which no answer came */
    free(form);
}

static void parse(struct client_reply *reply, const struct onsmqtt_operation *operation, int status) {
    onsmqtt_error_parse(&reply->error, operation->resource, status, reply->body, reply->body_size, &reply->hints);
}

/* In what is missing of a response that broke off any code may have stood, so its status proves nothing; a code that did arrive
   counts all the same. */
static void understand(struct client_reply *reply, const struct onsmqtt_operation *operation) {
    bool is_answered = reply->status >= 200 && !reply->is_broken;
    parse(reply, operation, is_answered || reply->status < 0 ? reply->status : ONSMQTT_STATUS_NO_RESPONSE);
    if (onsmqtt_error_is_page(&reply->error)) parse(reply, operation, ONSMQTT_STATUS_NO_RESPONSE);
}

/* What the next attempt needs, be it another call's: so also where this call ends for want of attempts, time or budget, or no
   call could ever succeed again. False: fresh credentials are not to be had. */
static bool mend_signing(struct client *client, const struct onsmqtt_error *error, enum onsmqtt_stop why) {
    if (error->kind == ONSMQTT_KIND_CLOCK_SKEW && error->server_unix_s != 0) {
        client->clock_offset_s = error->server_unix_s - client->system->unix_time_s(client->context);
    }
    if (error->kind != ONSMQTT_KIND_CREDENTIALS_EXPIRED || why == ONSMQTT_STOP_PERMANENT) return true; /* fresh ones expired */
    return client->refresh_credentials(client->context, &client->credentials);
}

enum onsmqtt_stop client_call(struct client *client, const struct onsmqtt_operation *operation, const char *parameters,
                              struct client_reply *reply) {
    const struct client_system *system = client->system;
    struct onsmqtt_error *error = &reply->error;
    struct onsmqtt_retry retry;
    onsmqtt_retry_start(&retry, &client->policy, operation, system->now_ms(client->context));
    for (;;) {
        struct onsmqtt_retry_step step;
        bool is_mended;
        send_signed_request(client, operation, parameters, reply);
        understand(reply, operation);

        step = onsmqtt_retry_next(&retry, error, system->now_ms(client->context), system->random_u32(client->context));
        reply->may_have_executed = onsmqtt_retry_may_have_executed(&retry);
        is_mended = mend_signing(client, error, step.why);
        if (step.action == ONSMQTT_ACTION_STOP) return step.why;
        if (!is_mended) return ONSMQTT_STOP_PERMANENT;
        system->sleep_ms(client->context, step.delay_ms);
    }
}
