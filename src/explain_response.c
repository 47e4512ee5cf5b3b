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

/* Behind the last line, an empty one. */
static struct line take_line(struct lines *lines) {
    const char *newline = memchr(lines->at, '\n', (size_t)(lines->end - lines->at));
    struct line line = {lines->at, (size_t)((newline == NULL ? lines->end : newline) - lines->at)};
    lines->at = newline == NULL ? lines->end : newline + 1;
    if (newline != NULL && line.size != 0 && newline[-1] == '\r') line.size--;
    return line;
}

static bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

static bool is_space(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/* HTTP/1.1 400 Bad Request, HTTP/2 400: the status, or ONSMQTT_STATUS_UNKNOWN where the line is none of these. */
static int read_status(struct line line) {
    char begin[sizeof "HTTP/1.1 400"]; /* and the byte after it */
    const char *at = begin;
    memset(begin, '\n', sizeof begin); /* what a line lacks is its end */
    memcpy(begin, line.data, line.size < sizeof begin ? line.size : sizeof begin);
    if (memcmp(at, "HTTP/", 5) != 0 || !is_digit(at[5])) return ONSMQTT_STATUS_UNKNOWN;
    at += at[6] == '.' && is_digit(at[7]) ? 8 : 6;
    if (at[0] != ' ' || !is_digit(at[1]) || at[1] == '0' || !is_digit(at[2]) || !is_digit(at[3])) return ONSMQTT_STATUS_UNKNOWN;
    if (at[4] != ' ' && at[4] != '\n') return ONSMQTT_STATUS_UNKNOWN;
    return (at[1] - '0') * 100 + (at[2] - '0') * 10 + (at[3] - '0');
}

static bool is_header_name(char byte) {
    return byte > ' ' && byte <= '~' && strchr("\"(),/:;<=>?@[\\]{}", byte) == NULL;
}

/* An empty line ends a block of headers that holds none. */
static bool may_follow_status(struct line line) {
    size_t size = 0;
    while (size < line.size && is_header_name(line.data[size])) size++;
    return size == line.size ? size == 0 : size != 0 && line.data[size] == ':';
}

/* Where a status line begins in a line, or its end: the body of the response before need not end with a line break. A status
   that a document quotes has the document's end after it. */
static const char *find_status(struct line line) {
    const char *end = line.data + line.size, *at = end;
    while (at != line.data && strchr("\"<>{}", at[-1]) == NULL) --at;
    for (; at != end; ++at) {
        struct line rest = {at, (size_t)(end - at)};
        if (*at == 'H' && read_status(rest) != ONSMQTT_STATUS_UNKNOWN) return at;
    }
    return end;
}

/* To the status line of the next response, or to the end. */
static void skip_body(struct lines *lines) {
    while (lines->at != lines->end) {
        struct line line = take_line(lines);
        const char *status = find_status(line);
        struct lines ahead = *lines;
        if (status == line.data + line.size || !may_follow_status(take_line(&ahead))) continue;
        lines->at = status;
        return;
    }
}

/* Stops after the empty line that ends the block. */
static void read_headers(struct lines *lines, struct onsmqtt_hints *hints) {
    struct line line;
    while ((line = take_line(lines)).size != 0) onsmqtt_hints_add_line(hints, line.data, line.size);
}

/* A byte order mark comes from an editor or a shell, not from the service. */
static void skip_byte_order_mark(struct lines *lines) {
    if (lines->end - lines->at >= 3 && memcmp(lines->at, "\xEF\xBB\xBF", 3) == 0) lines->at += 3;
}

/* White space before the first status line comes with what people paste. */
static void skip_white_space(struct lines *lines) {
    while (lines->at != lines->end && is_space(*lines->at)) lines->at++;
}

struct onsmqtt_response onsmqtt_response_split(const char *data, size_t size, struct onsmqtt_hints *hints) {
    struct lines lines = {data, data + size};
    struct onsmqtt_response response = {.status = ONSMQTT_STATUS_UNKNOWN};
    int status;
    onsmqtt_hints_init(hints);
    skip_byte_order_mark(&lines);
    response.body = lines.at;
    response.body_size = (size_t)(lines.end - lines.at);
    skip_white_space(&lines);
    while ((status = read_status(take_line(&lines))) != ONSMQTT_STATUS_UNKNOWN) {
        onsmqtt_hints_init(hints);
        read_headers(&lines, hints);
        response.status = status;
        response.count += status >= 200;
        response.body = lines.at;
        response.body_size = (size_t)(lines.end - lines.at);
        skip_body(&lines);
    }
    return response;
}
