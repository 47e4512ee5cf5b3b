/* What the command makes of an input, and prints: whatever comes in, no credential that it looks for stands in what goes out.
 */
#include <string.h>

#include "explain_read.h"
#include "explain_response.h"
#include "explain_secret.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const struct onsmqtt_context nothing_said = {NULL, ONSMQTT_RESOURCE_ANY, ONSMQTT_STATUS_UNKNOWN};
    static FILE *nowhere;
    char *copy = malloc(size == 0 ? 1 : size);
    struct onsmqtt_report report;
    if (nowhere == NULL) nowhere = freopen("/dev/null", "w", stdout);
    if (copy == NULL || nowhere == NULL) abort();
    if (size != 0) memcpy(copy, data, size);
    onsmqtt_read_input(&report, &nothing_said, copy, onsmqtt_response_take_out_trace(copy, size));
    PROPERTY(report.found == ONSMQTT_FOUND_NOTHING || memchr(report.suggestion, '\0', sizeof report.suggestion) != NULL);
    PROPERTY(!report.is_code_found || report.error.row != NULL);
    PROPERTY(!onsmqtt_is_secret(report.error.message));
    PROPERTY(!onsmqtt_is_secret(report.error.code));
    onsmqtt_report_text(&report);
    onsmqtt_report_json(&report);
    free(copy);
    return 0;
}
