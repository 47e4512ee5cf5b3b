// What an SDK in C++ does with the library, built in every way that the library can be had, from C++11 to C++20 and without
// exceptions. It knows the public headers only.
#include <cstdint>
#include <cstdio>
#include <string>

#include "onsmqtt/error.h"
#include "onsmqtt/retry.h"
#include "onsmqtt/version.h"

static int check(bool holds, const char *what) {
    if (!holds) std::fprintf(stderr, "consumer: not so: %s\n", what);
    return holds ? 0 : 1;
}

int main() {
    const std::string body = R"({"RequestId":"A1","Code":"SystemOverFlow","Message":"The system is busy."})";
    const std::string date = "Tue, 24 Nov 2026 12:00:00 GMT";
    const onsmqtt_operation own = {"CreateMqttTopic", ONSMQTT_RESOURCE_TOPIC, ONSMQTT_EFFECT_CREATE};

    onsmqtt_hints hints;
    onsmqtt_hints_init(&hints);
    onsmqtt_hints_add(&hints, "Date", 4, date.data(), date.size());
    onsmqtt_error error;
    onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_TOPIC, 500, body.data(), body.size(), &hints);
    std::string text(onsmqtt_error_describe(&error, nullptr, 0) + 1, '\0');
    onsmqtt_error_describe(&error, &text[0], text.size());
    onsmqtt_retry_policy policy = onsmqtt_retry_policy_default();
    policy.max_attempts = 5;
    onsmqtt_retry retry;
    onsmqtt_retry_start(&retry, &policy, &own, 0);
    const onsmqtt_retry_step step = onsmqtt_retry_next(&retry, &error, 0, UINT32_MAX);

    int failures = 0;
    failures += check(ONSMQTT_VERSION_MAJOR >= 1, "the headers say which version they are of");
    failures += check(error.kind == ONSMQTT_KIND_THROTTLED, "SystemOverFlow means throttled");
    failures += check(std::string(onsmqtt_error_label(&error)) == "SystemOverFlow", "the code is the label");
    failures += check(text.find("SystemOverFlow") != std::string::npos, "the description names the code");
    failures += check(step.action == ONSMQTT_ACTION_SLOW_DOWN && step.delay_ms > 0, "the advice is to wait and send it again");
    return failures;
}
