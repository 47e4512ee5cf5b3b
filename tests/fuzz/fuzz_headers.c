/* Headers, one a line as `name:value`: hints stay in their bounds, and each header adds up the same in reverse order. */
#include <string.h>

#include "fuzz.h"
#include "onsmqtt/error.h"

struct line {
    const char *name, *value;
    size_t name_size, value_size, size;
};

/* Splits off the next line; false at the end. */
static bool take_line(const char **at, const char *end, struct line *line) {
    const char *line_end, *colon;
    if (*at == end) return false;
    line_end = memchr(*at, '\n', (size_t)(end - *at));
    if (line_end == NULL) line_end = end;
    colon = memchr(*at, ':', (size_t)(line_end - *at));
    line->name = *at;
    line->name_size = (size_t)((colon == NULL ? line_end : colon) - *at);
    line->value = colon == NULL ? line_end : colon + 1;
    line->value_size = (size_t)(line_end - line->value);
    line->size = (size_t)(line_end - *at);
    *at = line_end == end ? end : line_end + 1;
    return true;
}

/* Of several dates and request ids the last holds: only these may differ with the order. */
static bool is_order_free(const struct line *line) {
    return line->name_size != strlen("date") && line->name_size != strlen("x-acs-request-id");
}

/* A whole line adds what its parts do; a status line begins anew, and a carriage return ends a line. */
static void check_line(const struct line *line, const struct onsmqtt_hints *before, const struct onsmqtt_hints *after) {
    struct onsmqtt_hints whole = *before;
    bool is_status = line->size >= 5 && memcmp(line->name, "HTTP/", 5) == 0;
    onsmqtt_hints_add_line(&whole, line->name, line->size);
    if (is_status || (line->size != 0 && line->name[line->size - 1] == '\r')) return;
    PROPERTY(memcmp(&whole, after, offsetof(struct onsmqtt_hints, request_id)) == 0);
    PROPERTY(memcmp(whole.request_id, after->request_id, after->request_id_size) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    enum { LINES_MAX = 32 };
    const char *at = (const char *)data, *end = at + size;
    struct line lines[LINES_MAX];
    size_t count = 0;
    struct onsmqtt_hints hints, reversed;
    struct onsmqtt_error error;
    onsmqtt_hints_init(&hints);
    onsmqtt_hints_init(&reversed);
    while (count < LINES_MAX && take_line(&at, end, &lines[count])) {
        struct onsmqtt_hints before = hints;
        bool is_taken =
            onsmqtt_hints_add(&hints, lines[count].name, lines[count].name_size, lines[count].value, lines[count].value_size);
        if (!is_taken) PROPERTY(memcmp(&before, &hints, offsetof(struct onsmqtt_hints, request_id)) == 0);
        PROPERTY(hints.request_id_size <= sizeof hints.request_id);
        check_line(&lines[count], &before, &hints);
        ++count;
    }
    for (size_t i = count; i-- != 0;) {
        if (is_order_free(&lines[i])) {
            onsmqtt_hints_add(&reversed, lines[i].name, lines[i].name_size, lines[i].value, lines[i].value_size);
        }
    }
    PROPERTY(hints.retry_after_ms == reversed.retry_after_ms);
    PROPERTY(hints.retry_after_unix_s == reversed.retry_after_unix_s);
    onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, 500, NULL, 0, &hints);
    PROPERTY(error.retry_after_ms >= hints.retry_after_ms && error.retry_after_ms >= hints.throttle_wait_ms);
    PROPERTY((error.basis == ONSMQTT_BASIS_HINT) == (hints.throttle_wait_ms != 0));
    for (size_t i = 0; i < error.request_id.size; ++i) {
        PROPERTY(error.request_id.data[i] > ' ' && error.request_id.data[i] <= '~');
    }
    return 0;
}
