/* What an SDK in C does with the library, built in every way that the library can be had. It knows the public headers only. */
#include <stdio.h>
#include <string.h>

#include "onsmqtt/error.h"
#include "onsmqtt/retry.h"
#include "onsmqtt/version.h"

static int check(bool holds, const char *what) {
    if (!holds) fprintf(stderr, "consumer: not so: %s\n", what);
    return holds ? 0 : 1;
}

int main(void) {
    static const char body[] = "{\"RequestId\":\"A1\",\"Code\":\"SystemOverFlow\",\"Message\":\"The system is busy.\"}";
    const struct onsmqtt_operation *operation = onsmqtt_operation_find("CreateGroupId", strlen("CreateGroupId"));
    struct onsmqtt_hints hints;
    struct onsmqtt_error error;
    struct onsmqtt_retry retry;
    struct onsmqtt_retry_step step;
    char text[1024];
    int failures = 0;

    onsmqtt_hints_init(&hints);
    onsmqtt_hints_add(&hints, "Date", strlen("Date"), "Tue, 24 Nov 2026 12:00:00 GMT", strlen("Tue, 24 Nov 2026 12:00:00 GMT"));
    onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_GROUP, 500, body, strlen(body), &hints);
    onsmqtt_error_describe(&error, text, sizeof text);
    onsmqtt_retry_start(&retry, NULL, operation, 0);
    step = onsmqtt_retry_next(&retry, &error, 0, UINT32_MAX);

    failures += check(ONSMQTT_VERSION_MAJOR >= 1, "the headers say which version they are of");
    failures += check(operation != NULL, "CreateGroupId is a known operation");
    failures += check(error.kind == ONSMQTT_KIND_THROTTLED, "SystemOverFlow means throttled");
    failures += check(strcmp(onsmqtt_error_label(&error), "SystemOverFlow") == 0, "the code is the label");
    failures += check(strstr(text, "SystemOverFlow") != NULL, "the description names the code");
    failures += check(step.action == ONSMQTT_ACTION_SLOW_DOWN && step.delay_ms > 0, "the advice is to wait and send it again");
    return failures == 0 ? 0 : 1;
}
