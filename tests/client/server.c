/* The stand-in for the service, on libmicrohttpd's own thread. It knows the form of a request and what a few operations do; it
   knows nothing of the library that is tested. */
#define _POSIX_C_SOURCE 200809L

#include "server.h"

#include <arpa/inet.h>
#include <microhttpd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "signature.h"

#define CLOCK_TOLERANCE_S 900

struct request {
    char form[2048];
    size_t size;
};

struct answer {
    int status;
    const char *code; /* NULL: a success */
};

/* The value of a form's parameter, up to what fits; "" where it is missing. */
static void find_parameter(const char *form, const char *name, char *value, size_t value_size) {
    size_t name_size = strlen(name);
    const char *at = form;
    value[0] = '\0';
    while (at != NULL && !(strncmp(at, name, name_size) == 0 && at[name_size] == '=')) {
        at = strchr(at, '&');
        if (at != NULL) ++at;
    }
    if (at != NULL) snprintf(value, value_size, "%.*s", (int)strcspn(at + name_size + 1, "&"), at + name_size + 1);
}

static void format_time(int64_t unix_s, const char *format, char *out, size_t out_size) {
    time_t time = (time_t)unix_s;
    struct tm utc;
    gmtime_r(&time, &utc);
    strftime(out, out_size, format, &utc);
}

static bool is_signed(const char *form) {
    char signature[16], expected[16];
    const char *end = strstr(form, "&Signature=");
    if (end == NULL) return false;
    find_parameter(form, "Signature", signature, sizeof signature);
    snprintf(expected, sizeof expected, "%08lx", (unsigned long)signature_of(SERVER_SECRET, form, (size_t)(end - form)));
    return strcmp(signature, expected) == 0;
}

/* In this form times sort like their texts. */
static bool is_in_time(const struct server *server, const char *form) {
    char timestamp[32], earliest[32], latest[32];
    int64_t now_s = server->unix_time_ms / 1000;
    find_parameter(form, "Timestamp", timestamp, sizeof timestamp);
    format_time(now_s - CLOCK_TOLERANCE_S, "%Y-%m-%dT%H%%3A%M%%3A%SZ", earliest, sizeof earliest);
    format_time(now_s + CLOCK_TOLERANCE_S, "%Y-%m-%dT%H%%3A%M%%3A%SZ", latest, sizeof latest);
    return strcmp(earliest, timestamp) <= 0 && strcmp(timestamp, latest) <= 0;
}

/* Whether the nonce was seen before; from now on it was. */
static bool is_repeated(struct server *server, const char *form) {
    char *nonce = server->nonces[server->requests - 1];
    find_parameter(form, "SignatureNonce", nonce, sizeof server->nonces[0]);
    for (unsigned i = 0; i + 1 < server->requests; ++i) {
        if (strcmp(server->nonces[i], nonce) == 0) return true;
    }
    return false;
}

/* What the gateway refuses; code NULL: nothing. */
static struct answer check(struct server *server, const char *form) {
    struct answer admitted = {200, NULL}, nonce_used = {400, "SignatureNonceUsed"}, no_match = {403, "SignatureDoesNotMatch"},
                  late = {400, "InvalidTimeStamp.Expired"}, expired = {403, "InvalidSecurityToken.Expired"};
    char token[32];
    find_parameter(form, "SecurityToken", token, sizeof token);
    if (server->takes_anything) return admitted;
    if (is_repeated(server, form)) {
        server->repeated_nonces++;
        return nonce_used;
    }
    if (!is_signed(form)) {
        server->bad_signatures++;
        return no_match;
    }
    if (!is_in_time(server, form)) return late;
    if (server->wants_no_token) return strstr(form, "SecurityToken") == NULL ? admitted : expired;
    if (strcmp(token, SERVER_TOKEN_IN_FORM) != 0) return expired;
    return admitted;
}

static struct answer change(struct server *server, bool exists, const char *code) {
    struct answer done = {200, NULL}, refused = {400, code};
    if (server->exists == exists) return refused;
    server->exists = exists;
    server->carried_out++;
    return done;
}

static struct answer carry_out(struct server *server, const char *form) {
    struct answer done = {200, NULL};
    char action[64];
    find_parameter(form, "Action", action, sizeof action);
    if (strcmp(action, "CreateGroupId") == 0) return change(server, true, "GroupIdAlreadyExsited");
    if (strcmp(action, "RegisterDeviceCredential") == 0) return change(server, true, "DeviceCredentialExsit");
    if (strcmp(action, "UnRegisterDeviceCredential") == 0) return change(server, false, "DeviceCredentialNotFound");
    server->carried_out++;
    return done;
}

static ssize_t read_half(void *argument, uint64_t position, char *out, size_t room) {
    const char *body = argument;
    size_t half = strlen(body) / 2;
    size_t size = half - (size_t)position;
    if (position >= half) return MHD_CONTENT_READER_END_WITH_ERROR;
    if (size > room) size = room;
    memcpy(out, body + position, size);
    return (ssize_t)size;
}

static struct MHD_Response *response_of(const char *body, bool is_cut) {
    size_t size = strlen(body);
    void *bytes = (void *)(uintptr_t)body; /* only read */
    if (is_cut) return MHD_create_response_from_callback(size, 1024, read_half, bytes, NULL);
    return MHD_create_response_from_buffer(size, bytes, MHD_RESPMEM_MUST_COPY);
}

/* Takes the response over, and puts the server's Date into it. */
static enum MHD_Result send_response(const struct server *server, struct MHD_Connection *connection, int status,
                                     struct MHD_Response *response, bool has_date) {
    enum MHD_Result result;
    char date[64];
    format_time(server->unix_time_ms / 1000, "%a, %d %b %Y %H:%M:%S GMT", date, sizeof date);
    if (has_date) MHD_add_response_header(response, "Date", date);
    result = MHD_queue_response(connection, (unsigned)status, response);
    MHD_destroy_response(response);
    return result;
}

static enum MHD_Result send_answer(const struct server *server, struct MHD_Connection *connection, struct answer answer) {
    char body[256];
    snprintf(body, sizeof body, "{\"RequestId\":\"07AB2E7F-1EF8-4D08-A423-D58E3A26F4C1\"%s%s%s}",
             answer.code != NULL ? ",\"HostId\":\"127.0.0.1\",\"Code\":\"" : "", answer.code != NULL ? answer.code : "",
             answer.code != NULL ? "\",\"Message\":\"As the script says.\"" : "");
    return send_response(server, connection, answer.status, response_of(body, false), true);
}

/* With a linger time of 0 a close sends a reset. libmicrohttpd would say goodbye before it closes, so it is given a fresh
   socket in its place. */
static void reset_connection(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    struct linger linger = {1, 0};
    int fresh = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(info->connect_fd, SOL_SOCKET, SO_LINGER, &linger, sizeof linger);
    dup2(fresh, info->connect_fd);
    close(fresh);
}

/* What comes before the final response, and a wait in it that is nobody's. */
static void send_early_hints(struct MHD_Connection *connection) {
    static const char hints[] = "HTTP/1.1 103 Early Hints\r\nRetry-After: 3000\r\n\r\n";
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    (void)send(info->connect_fd, hints, sizeof hints - 1, MSG_NOSIGNAL);
}

static enum MHD_Result go_wrong(const struct server *server, struct MHD_Connection *connection,
                                const struct server_fault *fault) {
    struct MHD_Response *response;
    if (fault->how == SERVER_RESETS) reset_connection(connection);
    if (fault->how == SERVER_SENDS_1XX_AND_CLOSES) send_early_hints(connection);
    if (fault->how >= SERVER_CLOSES) return MHD_NO;
    response = response_of(fault->body, fault->how == SERVER_CUTS_BODY);
    for (size_t i = 0; i < 2 && fault->header[i][0] != NULL; ++i) {
        MHD_add_response_header(response, fault->header[i][0], fault->header[i][1]);
    }
    return send_response(server, connection, fault->status, response, !fault->has_no_date);
}

static enum MHD_Result answer_request(struct server *server, struct MHD_Connection *connection, const char *form) {
    struct answer answer;
    const struct server_fault *fault;
    if (server->requests == SERVER_REQUESTS_MAX) return MHD_NO;
    server->requests++;
    answer = check(server, form);
    if (answer.code != NULL || server->admitted == SERVER_FAULTS_MAX) return send_answer(server, connection, answer);
    fault = &server->script[server->admitted++];
    if (fault->how == SERVER_NO_FAULT || fault->carried_out) answer = carry_out(server, form);
    return fault->how == SERVER_NO_FAULT ? send_answer(server, connection, answer) : go_wrong(server, connection, fault);
}

/* Called once for the headers, once for each part of the form, once for its end. */
static enum MHD_Result handle(void *argument, struct MHD_Connection *connection, const char *url, const char *method,
                              const char *version, const char *data, size_t *data_size, void **state) {
    struct server *server = argument;
    struct request *request = *state;
    enum MHD_Result result;
    (void)url;
    (void)method;
    (void)version;
    if (request == NULL) {
        *state = calloc(1, sizeof *request);
        return *state != NULL ? MHD_YES : MHD_NO;
    }
    if (*data_size != 0) {
        if (*data_size >= sizeof request->form - request->size) return MHD_NO;
        memcpy(request->form + request->size, data, *data_size);
        request->size += *data_size;
        *data_size = 0;
        return MHD_YES;
    }
    pthread_mutex_lock(&server->mutex);
    result = answer_request(server, connection, request->form);
    pthread_mutex_unlock(&server->mutex);
    return result;
}

static void forget(void *argument, struct MHD_Connection *connection, void **state, enum MHD_RequestTerminationCode why) {
    (void)argument;
    (void)connection;
    (void)why;
    free(*state);
    *state = NULL;
}

bool server_open(struct server *server) {
    struct sockaddr_in address;
    socklen_t size = sizeof address;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    server->socket = socket(AF_INET, SOCK_STREAM, 0);
    if (server->socket < 0 || bind(server->socket, (struct sockaddr *)&address, size) != 0 ||
        getsockname(server->socket, (struct sockaddr *)&address, &size) != 0) {
        return false;
    }
    snprintf(server->url, sizeof server->url, "http://127.0.0.1:%u/", (unsigned)ntohs(address.sin_port));
    return pthread_mutex_init(&server->mutex, NULL) == 0;
}

bool server_start(struct server *server) {
    unsigned flags = MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_SUPPRESS_DATE_NO_CLOCK;
    if (listen(server->socket, 8) != 0) return false;
    server->daemon = MHD_start_daemon(flags, 0, NULL, NULL, handle, server, MHD_OPTION_LISTEN_SOCKET, server->socket,
                                      MHD_OPTION_NOTIFY_COMPLETED, forget, NULL, MHD_OPTION_END);
    return server->daemon != NULL;
}

void server_stop(struct server *server) {
    if (server->daemon != NULL) {
        MHD_stop_daemon(server->daemon); /* closes the socket too */
    } else {
        close(server->socket);
    }
    pthread_mutex_destroy(&server->mutex);
}

void server_advance(struct server *server, uint64_t delay_ms) {
    pthread_mutex_lock(&server->mutex);
    server->unix_time_ms += (int64_t)delay_ms;
    pthread_mutex_unlock(&server->mutex);
}
