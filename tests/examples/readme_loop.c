/* The loop of the README, pasted into surroundings whose service first says that the credentials expired, then that the clock
   is wrong, then that all is well. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include <onsmqtt/retry.h>

struct client {
    struct onsmqtt_retry_budget budget;
    struct onsmqtt_retry_policy policy;
    unsigned refreshes, corrections;
};

struct response {
    int status;
    const char *body;
    size_t body_size;
};

static unsigned sent;

static uint64_t now_ms(void) {
    return 0;
}

static int64_t unix_time(void) {
    return 0;
}

static uint32_t random_u32(void) {
    return UINT32_MAX;
}

static void sleep_ms(uint64_t delay_ms) {
    printf("sleeps %u ms\n", (unsigned)delay_ms);
}

static void refresh_credentials(struct client *client) {
    client->refreshes++;
}

static void set_signing_offset(struct client *client, int64_t offset) {
    client->corrections += offset == 1795521600;
}

static struct response send_signed_request(const struct onsmqtt_operation *operation, struct onsmqtt_hints *hints) {
    static const char *const bodies[] = {"{\"Code\":\"InvalidSecurityToken.Expired\"}",
                                         "{\"Code\":\"InvalidTimeStamp.Expired\"}", "{}"};
    struct response response = {sent < 2 ? 400 : 200, bodies[sent], strlen(bodies[sent])};
    static const char date[] = "Date: Tue, 24 Nov 2026 12:00:00 GMT\r\n";
    (void)operation;
    onsmqtt_hints_add_line(hints, date, strlen(date));
    sent++;
    return response;
}

static int finish(enum onsmqtt_stop why, const struct onsmqtt_error *error, bool may_have_executed) {
    printf("%s, %s, %d\n", onsmqtt_stop_name(why), onsmqtt_kind_name(error->kind), may_have_executed);
    return 0;
}

static int call(struct client *client) {
#include "readme_loop.inc"
}

int main(void) {
    struct client client = {.refreshes = 0};
    int status = call(&client);
    printf("%u refreshed, %u corrected\n", client.refreshes, client.corrections);
    return status;
}
