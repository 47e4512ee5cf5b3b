/* Takes an HTTP response apart; see explain_response.h. */
#include "explain_response.h"

#include <string.h>

/* What is left to read, and one line of it without its end. */
struct lines {
    const char *at;
    const char *end;
};

struct line {
    const char *data;
    size_t size;
};

static bool next_line(struct lines *lines, struct line *line) {
    const char *newline;
    if (lines->at == lines->end) return false;
    line->data = lines->at;
    newline = memchr(lines->at, '\n', (size_t)(lines->end - lines->at));
    lines->at = newline == NULL ? lines->end : newline + 1;
    line->size = (size_t)((newline == NULL ? lines->end : newline) - line->data);
    if (newline != NULL && line->size != 0 && line->data[line->size - 1] == '\r') line->size--;
    return true;
}

static bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

static bool is_space(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

static size_t skip_version(struct line line) {
    size_t at = sizeof "HTTP/" - 1;
    if (line.size <= at || memcmp(line.data, "HTTP/", at) != 0 || !is_digit(line.data[at])) return 0;
    at++;
    if (line.size - at >= 2 && line.data[at] == '.' && is_digit(line.data[at + 1])) at += 2;
    return at;
}

/* HTTP/1.1 400 Bad Request, HTTP/2 400: the status, or ONSMQTT_STATUS_UNKNOWN where the line is none of these. */
static int read_status(struct line line) {
    size_t at = skip_version(line);
    const char *digit;
    if (at == 0 || line.size - at < 4 || line.data[at] != ' ') return ONSMQTT_STATUS_UNKNOWN;
    digit = line.data + at + 1;
    if (!is_digit(digit[0]) || digit[0] == '0' || !is_digit(digit[1]) || !is_digit(digit[2])) return ONSMQTT_STATUS_UNKNOWN;
    if (line.size - at > 4 && digit[3] != ' ') return ONSMQTT_STATUS_UNKNOWN;
    return (digit[0] - '0') * 100 + (digit[1] - '0') * 10 + (digit[2] - '0');
}

/* Stops behind the empty line that ends the block. */
static void read_headers(struct lines *lines, struct onsmqtt_hints *hints) {
    struct line line;
    while (next_line(lines, &line) && line.size != 0) {
        const char *colon = memchr(line.data, ':', line.size);
        if (colon == NULL) continue;
        onsmqtt_hints_add(hints, line.data, (size_t)(colon - line.data), colon + 1,
                          line.size - (size_t)(colon - line.data) - 1);
    }
}

/* White space before the first status line comes with what people paste. */
static void skip_white_space(struct lines *lines) {
    while (lines->at != lines->end && is_space(*lines->at)) lines->at++;
}

struct onsmqtt_response onsmqtt_response_split(const char *data, size_t size, struct onsmqtt_hints *hints) {
    struct onsmqtt_response response = {ONSMQTT_STATUS_UNKNOWN, data, size};
    struct lines lines = {data, size == 0 ? data : data + size};
    struct line line;
    int status;
    onsmqtt_hints_init(hints);
    skip_white_space(&lines);
    while (next_line(&lines, &line) && (status = read_status(line)) != ONSMQTT_STATUS_UNKNOWN) {
        onsmqtt_hints_init(hints);
        read_headers(&lines, hints);
        response.status = status;
        response.body = lines.at;
        response.body_size = (size_t)(lines.end - lines.at);
    }
    return response;
}
