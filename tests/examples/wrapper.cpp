// Uses wrapper.hpp: an error outlives the place that read the response.
#include <iostream>

#include "wrapper.hpp"

static Error call() {
    onsmqtt_hints hints;
    onsmqtt_hints_init(&hints);
    onsmqtt_hints_add(&hints, "x-acs-request-id", 16, "07AB2E7F", 8);
    Error error(ONSMQTT_RESOURCE_GROUP, 400, R"({"Code":"InvalidParameter.groupId","Message":"caf\u00e9"})", &hints);
    onsmqtt_hints_add(&hints, "x-acs-request-id", 16, "of the next", 11); // the error has a copy
    return error;
}

int main() {
    Error first = call();
    const Error error = std::move(first);
    std::cout << error.label() << '\n'
              << error.code().value_or("no code") << '\n'
              << error.request_id().value_or("no request id") << '\n'
              << error.solution().value_or("no solution") << '\n'
              << onsmqtt_action_name(error.action(nullptr)) << '\n'
              << error.describe() << '\n';
}
