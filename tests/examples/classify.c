/* The example of the README: a response goes in, what to do about it comes out. */
#include <stdio.h>
#include <string.h>

#include <onsmqtt/error.h>

int main(void) {
    const char body[] = "{\"RequestId\":\"07AB2E7F-1EF8-4D08-A423-D58E3A26F4C1\",\"Code\":\"SystemOverFlow\","
                        "\"Message\":\"An error occurred while processing your request. Please try again.\"}";
    const struct onsmqtt_operation *operation = onsmqtt_operation_find("SendMessage", strlen("SendMessage"));
    struct onsmqtt_error error;
    char text[1024];

    onsmqtt_error_parse(&error, operation->resource, 500, body, strlen(body), NULL);
    onsmqtt_error_describe(&error, text, sizeof text);
    puts(text);
    /* A 500, and yet the message may be sent again: it is throttling, so it was certainly not sent the first time. */
    puts(onsmqtt_action_name(onsmqtt_error_action(&error, operation)));
    return 0;
}
