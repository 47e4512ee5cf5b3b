/* The blocking loop of the examples, against the server: where it gives up what may have been carried out. */
#define main blocking_loop
int main(int argc, char **argv);
#include "../examples/blocking_loop.c"
#undef main

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "server.h"

static void a_message_is_sent_once_where_its_answer_says_nothing_for_certain(void **state) {
    static const struct server_fault faults[] = {
        {.how = SERVER_ANSWERS, .status = 200, .body = "<html></html>"}, /* some proxy's page */
        {.how = SERVER_CUTS_BODY,
         .status = 400,
         .body = "{\"Message\":\"Something went wrong.\",\"Code\":\"Throttling.User\"}"},
        {.how = SERVER_CLOSES},
    };
    const struct onsmqtt_operation *operation = onsmqtt_operation_find("SendMessage", strlen("SendMessage"));
    struct onsmqtt_retry_policy policy = onsmqtt_retry_policy_default();
    static struct server server;
    static struct reply reply;
    (void)state;
    for (size_t i = 0; i < sizeof faults / sizeof *faults; ++i) {
        struct onsmqtt_error error;
        enum onsmqtt_stop why;
        CURL *curl = curl_easy_init();
        memset(&server, 0, sizeof server);
        server.takes_anything = true;
        server.script[0] = faults[i];
        assert_true(server_open(&server) && server_start(&server));
        why = call(curl, server.url, operation, &policy, &reply, &error);
        server_stop(&server);
        curl_easy_cleanup(curl);
        assert_string_equal(onsmqtt_stop_name(why), "not-repeatable");
        assert_int_equal(server.requests, 1);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_message_is_sent_once_where_its_answer_says_nothing_for_certain),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
