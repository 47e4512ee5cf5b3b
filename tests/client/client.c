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
static char *sign_request(const struct client *client, const struct onsmqtt_operation *operation, const char *parameters) {
    const struct client_credentials *credentials = &client->credentials;
    size_t room = 256 + strlen(operation->name) + strlen(credentials->access_key_id) + strlen(credentials->security_token) +
                  strlen(parameters);
    char *form = malloc(room);
    char nonce[25], timestamp[32];
    int size;
    if (form == NULL) return NULL;
    format_nonce(client, nonce);
    format_timestamp(client, timestamp);
    size =
        snprintf(form, room,
                 "Action=%s&Version=2020-04-20&Format=JSON&AccessKeyId=%s&SecurityToken=%s&SignatureNonce=%s&Timestamp=%s&%s",
                 operation->name, credentials->access_key_id, credentials->security_token, nonce, timestamp, parameters);
    snprintf(form + size, room - (size_t)size, "&Signature=%08lx",
             (unsigned long)signature_of(credentials->access_key_secret, form, (size_t)size));
    return form;
}

static size_t take_body(char *data, size_t unit, size_t size, void *argument) {
    struct client_reply *reply = argument;
    size_t room = sizeof reply->body - reply->body_size;
    size_t taken = size < room ? size : room;
    (void)unit; /* always 1 */
    memcpy(reply->body + reply->body_size, data, taken);
    reply->body_size += taken;
    return size;
}

static size_t take_header(char *line, size_t unit, size_t size, void *argument) {
    struct client_reply *reply = argument;
    (void)unit; /* always 1 */
    onsmqtt_hints_add_line(&reply->hints, line, size);
    return size;
}

/* Only what certainly never reached the service may be called not sent. */
static int status_of(CURL *curl, CURLcode code) {
    long status = 0;
    if (code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_COULDNT_RESOLVE_PROXY || code == CURLE_COULDNT_CONNECT) {
        return ONSMQTT_STATUS_NOT_SENT;
    }
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    return status >= 200 ? (int)status : ONSMQTT_STATUS_NO_RESPONSE; /* below 200 the final response did not come */
}

static int send_form(CURL *curl, const char *url, const char *form, struct client_reply *reply) {
    struct curl_slist *headers = curl_slist_append(NULL, "Expect:"); /* else libcurl takes a 417 to mean it, and sends again */
    int status;
    curl_easy_reset(curl);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, form);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L); /* on a kept connection that broke libcurl sends again, unasked */
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 10000L);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, reply);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, reply);
    status = status_of(curl, curl_easy_perform(curl));
    curl_slist_free_all(headers);
    return status;
}

static void send_signed_request(const struct client *client, const struct onsmqtt_operation *operation, const char *parameters,
                                struct client_reply *reply) {
    char *form = sign_request(client, operation, parameters);
    reply->body_size = 0;
    onsmqtt_hints_init(&reply->hints);
    reply->status = form != NULL ? send_form(client->curl, client->url, form, reply) : ONSMQTT_STATUS_NOT_SENT;
    free(form);
}

enum onsmqtt_stop client_call(struct client *client, const struct onsmqtt_operation *operation, const char *parameters,
                              struct client_reply *reply) {
    const struct client_system *system = client->system;
    struct onsmqtt_error *error = &reply->error;
    struct onsmqtt_retry retry;
    onsmqtt_retry_start(&retry, &client->policy, operation, system->now_ms(client->context));
    for (;;) {
        struct onsmqtt_retry_step step;
        send_signed_request(client, operation, parameters, reply);
        onsmqtt_error_parse(error, operation->resource, reply->status, reply->body, reply->body_size, &reply->hints);

        step = onsmqtt_retry_next(&retry, error, system->now_ms(client->context), system->random_u32(client->context));
        if (step.action == ONSMQTT_ACTION_STOP) return step.why;
        if (step.action == ONSMQTT_ACTION_REFRESH_CREDENTIALS) {
            client->credentials = client->refresh_credentials(client->context);
        }
        if (error->kind == ONSMQTT_KIND_CLOCK_SKEW && error->server_unix_s != 0) {
            client->clock_offset_s = error->server_unix_s - system->unix_time_s(client->context);
        }
        system->sleep_ms(client->context, step.delay_ms);
    }
}
