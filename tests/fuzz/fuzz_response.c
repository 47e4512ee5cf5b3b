/* Whole responses: whatever comes in, the body is the end of it, unless it is a whole document or stood in other text, and the
   status is a final one, or none came. */
#include <string.h>

#include "explain_response.h"
#include "fuzz.h"
#include "onsmqtt/error.h"

/* A byte order mark, or white space. */
static bool is_passed_over(const char *begin, const char *end) {
    if (end - begin >= 3 && memcmp(begin, "\xEF\xBB\xBF", 3) == 0) begin += 3;
    while (begin != end && (*begin == ' ' || *begin == '\t' || *begin == '\n' || *begin == '\r')) ++begin;
    return begin == end;
}

static bool is_document(const struct onsmqtt_response *response) {
    struct onsmqtt_error error;
    enum onsmqtt_parse parse = onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, 0, response->body, response->body_size, NULL);
    return parse == ONSMQTT_PARSE_OK || parse == ONSMQTT_PARSE_NO_CODE || parse == ONSMQTT_PARSE_NOT_AN_OBJECT;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const char *begin = (const char *)data;
    struct onsmqtt_hints hints;
    struct onsmqtt_response response;
    onsmqtt_hints_init(&hints);
    response = onsmqtt_response_split(begin, size, false, &hints);
    PROPERTY(response.body_size <= size);
    PROPERTY(size == 0 || (response.body >= begin && response.body + response.body_size <= begin + size));
    PROPERTY(size == 0 || response.is_logged || response.body + response.body_size == begin + size || is_document(&response));
    PROPERTY(!response.is_logged || (response.status == ONSMQTT_STATUS_UNKNOWN && response.body_size != 0));
    PROPERTY(hints.request_id_size <= sizeof hints.request_id);
    if (response.status == ONSMQTT_STATUS_UNKNOWN) {
        PROPERTY(response.count > 1 || response.is_logged || is_passed_over(begin, response.body) || is_document(&response));
    } else {
        PROPERTY(response.status == ONSMQTT_STATUS_NO_RESPONSE || (response.status >= 200 && response.status <= 999));
        PROPERTY(response.status != ONSMQTT_STATUS_NO_RESPONSE || hints.retry_after_ms == 0);
        PROPERTY(response.count > 0);
        PROPERTY(response.body_size < size);
    }
    return 0;
}
