// Uses wrapper.hpp: an error outlives the place that read the response.
#include <iostream>

#include "wrapper.hpp"

static Error call() {
    return Error(ONSMQTT_RESOURCE_GROUP, 400, R"({"Code":"InvalidParameter.groupId","Message":"caf\u00e9"})");
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
