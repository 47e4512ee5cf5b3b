// An error as a C++17 value: it owns the response, so that its views live as long as it does.
#ifndef WRAPPER_HPP
#define WRAPPER_HPP

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <onsmqtt/error.h>

class Error {
  public:
    Error(onsmqtt_resource resource, int status, std::string body, const onsmqtt_hints *hints = nullptr)
        : response_(std::make_unique<Response>()) {
        response_->body = std::move(body);
        if (hints != nullptr) response_->hints = *hints;
        onsmqtt_error_parse(&error_, resource, status, response_->body.data(), response_->body.size(),
                            hints != nullptr ? &response_->hints : nullptr);
    }

    const onsmqtt_error &get() const { // for onsmqtt_retry_next
        return error_;
    }
    std::string_view label() const {
        return onsmqtt_error_label(&error_);
    }
    onsmqtt_action action(const onsmqtt_operation *operation) const {
        return onsmqtt_error_action(&error_, operation);
    }
    std::optional<std::string> code() const {
        return decode(error_.code);
    }
    std::optional<std::string> request_id() const {
        return decode(error_.request_id);
    }
    std::optional<std::string_view> solution() const {
        if (error_.row == nullptr) return std::nullopt;
        return error_.row->solution;
    }
    std::string describe() const {
        return fill([this](char *out, size_t size) { return onsmqtt_error_describe(&error_, out, size); });
    }

  private:
    struct Response { // on the heap: it stays where it is when the error moves
        std::string body;
        onsmqtt_hints hints;
    };

    // Asks for the size first; the terminator is the string's own.
    template <typename Fill> static std::string fill(Fill function) {
        std::string text(function(nullptr, 0), '\0');
        function(text.data(), text.size() + 1);
        return text;
    }

    static std::optional<std::string> decode(onsmqtt_text text) {
        if (text.data == nullptr) return std::nullopt;
        return fill([text](char *out, size_t size) { return onsmqtt_text_copy(text, out, size); });
    }

    std::unique_ptr<Response> response_;
    onsmqtt_error error_;
};

#endif
