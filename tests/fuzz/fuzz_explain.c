/* What the command makes of an input, and prints: whatever comes in, no credential that it looks for stands in what goes out.
 */
#include <string.h>

#include "explain_report.h"
#include "explain_response.h"
#include "explain_secret.h"
#include "fuzz.h"

/* As the command does it, but for files and options. */
static struct onsmqtt_report report_of(char *data, size_t size, struct onsmqtt_hints *hints) {
    struct onsmqtt_response response = onsmqtt_response_split(data, onsmqtt_response_take_out_trace(data, size), hints);
    struct onsmqtt_report report = {.operation = NULL};
    onsmqtt_error_parse(&report.error, ONSMQTT_RESOURCE_ANY, response.status, response.body, response.body_size, hints);
    report.has_suggestion = onsmqtt_find_code(response.body, response.body_size, report.suggestion) != ONSMQTT_FOUND_NOTHING ||
                            onsmqtt_suggest(report.error.code, report.suggestion);
    report.responses = response.count;
    report.is_compressed = onsmqtt_response_is_compressed(&response);
    report.is_page = onsmqtt_response_is_page(&response);
    report.message_left_out = onsmqtt_redact(&report.error);
    return report;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static FILE *nowhere;
    char *copy = malloc(size == 0 ? 1 : size);
    struct onsmqtt_hints hints;
    struct onsmqtt_report report;
    if (nowhere == NULL) nowhere = freopen("/dev/null", "w", stdout);
    if (copy == NULL || nowhere == NULL) abort();
    if (size != 0) memcpy(copy, data, size);
    report = report_of(copy, size, &hints);
    PROPERTY(!report.has_suggestion || memchr(report.suggestion, '\0', sizeof report.suggestion) != NULL);
    PROPERTY(!onsmqtt_is_secret(report.error.message));
    PROPERTY(!onsmqtt_is_secret(report.error.code));
    onsmqtt_report_text(&report);
    onsmqtt_report_json(&report);
    free(copy);
    return 0;
}
