/* Takes an HTTP response apart; see explain_response.h. */
#include "explain_response.h"

#include <stdint.h>
#include <string.h>

#include "explain_body.h"
#include "explain_words.h"
#include "text.h"

/* What is left to read. */
struct lines {
    const char *at;
    const char *end;
    bool is_indented;  /* the block that is read, with its status line: then the next one is, too */
    const char *fault; /* of what was read as a document and is none: before it no other is tried, which could take long */
};

/* Without its end; behind the last line, an empty one. */
static struct onsmqtt_text take_line(struct lines *lines) {
    const char *newline = memchr(lines->at, '\n', (size_t)(lines->end - lines->at));
    struct onsmqtt_text line = {lines->at, (size_t)((newline == NULL ? lines->end : newline) - lines->at), ONSMQTT_ESCAPE_NONE};
    lines->at = newline == NULL ? lines->end : newline + 1;
    if (newline != NULL && line.size != 0 && newline[-1] == '\r') line.size--;
    return line;
}

/* HTTP/1.1 400 Bad Request, HTTP/2 400: the status, or ONSMQTT_STATUS_UNKNOWN where the line is none of these. */
static int read_status(struct onsmqtt_text line) {
    char begin[sizeof "HTTP/1.1 400"]; /* and the byte after it */
    const char *at = begin;
    memset(begin, '\n', sizeof begin); /* what a line lacks is its end */
    memcpy(begin, line.data, line.size < sizeof begin ? line.size : sizeof begin);
    if (memcmp(at, "HTTP/", 5) != 0 || !onsmqtt_is_digit(at[5])) return ONSMQTT_STATUS_UNKNOWN;
    at += at[6] == '.' && onsmqtt_is_digit(at[7]) ? 8 : 6;
    if (at[0] != ' ' || !onsmqtt_is_digit(at[1]) || at[1] == '0' || !onsmqtt_is_digit(at[2]) || !onsmqtt_is_digit(at[3]))
        return ONSMQTT_STATUS_UNKNOWN;
    if (at[4] != ' ' && at[4] != '\n') return ONSMQTT_STATUS_UNKNOWN;
    return (at[1] - '0') * 100 + (at[2] - '0') * 10 + (at[3] - '0');
}

/* A 1xx, or a proxy's answer to CONNECT: then the answer is to come through the tunnel that it opened. What is no status line
   counts, too. */
static bool announces_answer(struct onsmqtt_text status_line) {
    int status = read_status(status_line);
    return status <= 199 ||
           (status == 200 && onsmqtt_ends_with_word(status_line.data, status_line.size, " connection established"));
}

static bool is_header_name(char byte) {
    return byte > ' ' && byte <= '~' && strchr("\"(),/:;<=>?@[\\]{}", byte) == NULL;
}

/* An empty line ends a block of headers that holds none; it may have been lost before a body. */
static bool may_follow_status(struct onsmqtt_text line) {
    size_t size = 0;
    if (line.size != 0 && onsmqtt_is_first_of_document(*line.data)) return true;
    while (size < line.size && is_header_name(line.data[size])) size++;
    return size == line.size ? size == 0 : size != 0 && line.data[size] == ':';
}

/* Some programs indent the whole of a block. */
static struct onsmqtt_text take_header(struct lines *lines) {
    struct onsmqtt_text line = take_line(lines);
    while (line.size != 0 && onsmqtt_is_blank(*line.data)) {
        line.data++;
        line.size--;
    }
    return line;
}

static bool begins_response(struct lines lines) {
    if (read_status(take_line(&lines)) == ONSMQTT_STATUS_UNKNOWN) return false;
    return may_follow_status(lines.is_indented ? take_header(&lines) : take_line(&lines));
}

/* How long the body is, where a Content-Length says it. */
static void read_length(struct onsmqtt_text line, size_t *length) {
    const char *end = line.data + line.size, *at;
    if (!onsmqtt_text_take_word(&line, "content-length:")) return;
    for (at = line.data; at != end && onsmqtt_is_space(*at); ++at) continue;
    for (*length = 0; at != end && onsmqtt_is_digit(*at) && *length < SIZE_MAX / 100; ++at)
        *length = *length * 10 + (size_t)(*at - '0');
}

static bool is_content_encoding(struct onsmqtt_text line) {
    return onsmqtt_text_take_word(&line, "content-encoding:");
}

/* Stops after the empty line that ends the block. Returns how long the body is; 0: not known, or none. */
static size_t read_headers(struct lines *lines, struct onsmqtt_response *response, struct onsmqtt_hints *hints) {
    size_t length = 0;
    struct onsmqtt_text line;
    response->is_encoded = false;
    for (const char *begin = lines->at; (line = take_header(lines)).size != 0; begin = lines->at) {
        bool goes_on = line.data != begin && !lines->is_indented; /* with the header before it */
        bool is_status = read_status(line) != ONSMQTT_STATUS_UNKNOWN && !goes_on;
        if (is_status || onsmqtt_is_first_of_document(*line.data)) { /* the empty line was lost */
            lines->at = line.data;
            break;
        }
        if (goes_on) continue;
        if (is_content_encoding(line)) response->is_encoded = true;
        read_length(line, &length);
        onsmqtt_hints_add_line(hints, line.data, line.size);
    }
    return length;
}

/* What people paste, and what programs write behind a body. */
static void skip_white_space(struct lines *lines) {
    while (lines->at != lines->end && onsmqtt_is_space(*lines->at)) lines->at++;
}

/* Past a body of that length, where that ends the input or at the next response: what was unpacked has another one. */
static bool skip_length(struct lines *lines, size_t length) {
    struct lines rest = *lines;
    if (length > (size_t)(lines->end - lines->at)) return false;
    rest.at += length;
    skip_white_space(&rest);
    if (rest.at != rest.end && !begins_response(rest)) return false;
    *lines = rest;
    return true;
}

/* Past a document that ends at the next response, which is its fault: a text in it may look like one. One that ends the input
   stays where it is: it begins with no status line. */
static bool skip_document(struct lines *lines) {
    struct lines rest = *lines;
    if (lines->at < lines->fault) return false;
    if (onsmqtt_read_document(lines->at, lines->end, &rest.at)) return true;
    lines->fault = rest.at;
    if (!begins_response(rest) || !onsmqtt_read_document(lines->at, rest.at, NULL)) return false;
    lines->at = rest.at;
    return true;
}

/* Where a status line begins in a line, or its end: what came before need not end with a line break. Of a text that speaks of
   a status, a blank stands before it and more before that, or a bracket or quote after it; or it is indented, and what it
   speaks of was not. */
static const char *find_status(struct onsmqtt_text line, bool may_be_indented) {
    const char *end = line.data + line.size, *at = end, *text = line.data;
    while (text != end && onsmqtt_is_blank(*text)) ++text;
    while (at != line.data && strchr("\"<>{}", at[-1]) == NULL) --at;
    for (; at != end; ++at) {
        struct onsmqtt_text rest = {at, (size_t)(end - at), ONSMQTT_ESCAPE_NONE};
        if (at != line.data && onsmqtt_is_space(at[-1]) && (at != text || !may_be_indented)) continue;
        if (*at == 'H' && read_status(rest) != ONSMQTT_STATUS_UNKNOWN) return at;
    }
    return end;
}

/* To the status line of the next response, or to the end. In what begins as a document, one that ends the input right behind
   other text, but no end of a document, stands in a message. */
static void skip_lines(struct lines *lines, bool is_in_document) {
    while (lines->at != lines->end) {
        struct onsmqtt_text line = take_line(lines);
        struct lines ahead = *lines;
        const char *status = find_status(line, lines->is_indented);
        bool is_behind_text = status != line.data && strchr(" \t>}", status[-1]) == NULL;
        if (status == line.data + line.size || (is_in_document && is_behind_text && lines->at == lines->end)) continue;
        if (!may_follow_status(onsmqtt_is_blank(*line.data) ? take_header(&ahead) : take_line(&ahead))) continue;
        lines->at = status;
        return;
    }
}

/* Or to the end. Capitals are taken for small letters. */
static void skip_past(struct lines *lines, const char *string) {
    for (; lines->at != lines->end; lines->at++) {
        struct onsmqtt_text rest = {lines->at, (size_t)(lines->end - lines->at), ONSMQTT_ESCAPE_NONE};
        if (!onsmqtt_text_take_word(&rest, string)) continue;
        lines->at = rest.data;
        return;
    }
}

/* Of HTML. An XML declaration and comments may stand before the root, or the document type. */
static bool is_page(const char *begin, const char *end) {
    struct lines lines = {begin, end, false, NULL};
    struct onsmqtt_text root, same;
    skip_white_space(&lines);
    while (onsmqtt_begins_with(lines.at, lines.end, "<?") || onsmqtt_begins_with(lines.at, lines.end, "<!--")) {
        skip_past(&lines, onsmqtt_begins_with(lines.at, lines.end, "<?") ? "?>" : "-->");
        skip_white_space(&lines);
    }
    root = (struct onsmqtt_text){lines.at, (size_t)(lines.end - lines.at), ONSMQTT_ESCAPE_NONE};
    same = root;
    return onsmqtt_text_take_word(&root, "<html") || onsmqtt_text_take_word(&same, "<!doctype html");
}

static void skip_body(struct lines *lines, size_t length) {
    if (begins_response(*lines) || skip_length(lines, length) || skip_document(lines)) return;
    skip_lines(lines, onsmqtt_begins_document(lines->at, lines->end));
}

/* Past whole documents, and a page. Of a document that is broken, what looks like a response may be a part: then to the end. */
static void skip_documents(struct lines *lines) {
    const char *next;
    while ((next = onsmqtt_end_of_document(lines->at, lines->end)) != NULL) lines->at = next;
    if (!onsmqtt_begins_document(lines->at, lines->end)) return;
    if (is_page(lines->at, lines->end)) {
        skip_past(lines, "</html>");
    } else {
        lines->at = lines->end;
    }
}

/* A log or a terminal shows more than a response: a prompt, what a program did before, or what it sent. Returns whether that
   begins with a document. */
static bool skip_preamble(struct lines *lines) {
    struct lines ahead = *lines;
    skip_documents(lines);
    if (lines->at != ahead.at) {
        if (!begins_response(*lines)) skip_lines(lines, false);
        return true;
    }
    if (read_status(take_line(&ahead)) == ONSMQTT_STATUS_UNKNOWN) skip_lines(lines, false);
    return false;
}

/* A document, and a status line behind it that ends the input: curl was told to write that one, and it is the document's. */
static bool take_status_behind(struct lines lines, struct onsmqtt_response *response) {
    const char *body = lines.at, *body_end = onsmqtt_end_of_document(body, lines.end);
    struct onsmqtt_text line;
    if (body_end == NULL) return false;
    lines.at = body_end;
    line = take_line(&lines);
    skip_white_space(&lines);
    if (announces_answer(line) || lines.at != lines.end) return false;
    response->status = read_status(line);
    response->count = 1;
    response->body = body;
    response->body_size = (size_t)(body_end - body);
    return true;
}

/* An XML declaration stands only where a body begins, and the service sends nothing before it. */
static void skip_white_space_before(struct onsmqtt_response *response, size_t *length) {
    while (response->body_size != 0 && onsmqtt_is_space(*response->body)) {
        response->body++;
        response->body_size--;
        if (*length != 0) --*length;
    }
}

/* Whether the body has the length that a header says, and is an error, or no other one follows. */
static bool is_of_known_length(const struct onsmqtt_response *response, size_t length) {
    const char *end = response->body + response->body_size, *body_end;
    if (length > response->body_size) return false;
    body_end = response->body + length;
    if (!onsmqtt_read_document(response->body, body_end, NULL)) return false;
    if (onsmqtt_is_error(response->body, body_end, true)) return true;
    return !onsmqtt_begins_document(body_end, end) && onsmqtt_find_logged_error(body_end, end, false).errors == 0;
}

/* Bodies may follow each other without a status line, as several calls print them, or the lines of a log. */
static void take_last_error(struct onsmqtt_response *response, size_t length, struct onsmqtt_hints *hints) {
    const char *end = response->body + response->body_size;
    struct onsmqtt_found_body found = {.data = response->body, .size = length};
    if (!is_of_known_length(response, length)) found = onsmqtt_find_last_error(response->body, end, response->count != 0);
    if (found.errors != 0) {
        onsmqtt_hints_init(hints);
        response->status = ONSMQTT_STATUS_UNKNOWN;
        response->count += found.errors + (response->count == 0); /* the first document counts, too */
    }
    response->body = found.data;
    response->body_size = found.size;
}

/* Where the input is no response. Of several bodies that it begins with the last one stays, if it is an error, unless a later
   one is found. */
static void take_logged_error(struct onsmqtt_response *response, const char *begin, const char *end, bool looks_inside) {
    struct onsmqtt_found_body found = onsmqtt_find_logged_error(begin, end, looks_inside);
    bool has_error = response->count != 0 && onsmqtt_is_error(response->body, end, false);
    const char *body_end = onsmqtt_end_of_document(response->body, end);
    if (found.errors == 0 || (has_error && (body_end == NULL || found.data < body_end))) return;
    response->is_logged = true;
    response->is_inside = found.is_inside;
    response->count = found.errors;
    response->body = found.data;
    response->body_size = found.size;
}

/* Whether neither a header nor more than an empty line follows a status line. */
static bool is_bare(struct lines lines) {
    struct onsmqtt_text header = take_header(&lines);
    return header.size == 0 || onsmqtt_is_first_of_document(*header.data);
}

/* Where other text stands before a status line without headers, that need not be a response: curl may have been told to write
   it behind an error body, which it belongs to if it stands right behind that, and ends the input. */
static void judge_bare_status(struct onsmqtt_response *response, const char *begin, const char *status_line,
                              bool is_behind_document) {
    struct onsmqtt_found_body found = onsmqtt_find_logged_error(begin, status_line, false);
    response->is_bare = is_behind_document || found.errors != 0;
    if (response->count != 1 || response->body_size != 0 || found.errors == 0 ||
        !onsmqtt_read_document(found.data, status_line, NULL))
        return;
    response->is_bare = false;
    response->count = found.errors;
    response->body = found.data;
    response->body_size = (size_t)(status_line - found.data);
}

struct onsmqtt_response onsmqtt_response_split(const char *data, size_t size, bool has_status, struct onsmqtt_hints *hints) {
    struct lines lines = {data, data + size, true, data};
    struct onsmqtt_response response = {.status = ONSMQTT_STATUS_UNKNOWN};
    size_t length = 0;
    struct onsmqtt_text line;
    bool is_announced = false, is_behind_document, is_text;
    const char *text;               /* all of it, where no response was read */
    const char *bare_status = NULL; /* the last status line, if it stands without headers */
    onsmqtt_hints_init(hints);
    lines.at = onsmqtt_skip_byte_order_mark(lines.at, lines.end);
    response.body = lines.at;
    response.body_size = (size_t)(lines.end - lines.at);
    skip_white_space(&lines);
    if (take_status_behind(lines, &response)) return response;
    is_behind_document = skip_preamble(&lines);
    for (const char *at = lines.at; read_status(line = take_line(&lines)) != ONSMQTT_STATUS_UNKNOWN; at = lines.at) {
        lines.is_indented = at != data && onsmqtt_is_blank(at[-1]);
        is_announced = announces_answer(line);
        bare_status = !is_announced && is_bare(lines) ? at : NULL;
        onsmqtt_hints_init(hints);
        length = read_headers(&lines, &response, hints);
        response.status = read_status(line);
        response.count += !is_announced;
        response.body = lines.at;
        response.body_size = (size_t)(lines.end - lines.at);
        skip_body(&lines, length);
    }
    response.count += is_announced;
    if (is_announced && (response.status <= 199 || !onsmqtt_begins_document(response.body, lines.end))) {
        onsmqtt_hints_init(hints);
        response.status = ONSMQTT_STATUS_NO_RESPONSE;
    }
    response.is_short = length > response.body_size && !response.is_encoded; /* unpacked, it has another length */
    skip_white_space_before(&response, &length);
    if (bare_status != NULL) judge_bare_status(&response, data, bare_status, is_behind_document);
    is_text = response.count == 0;
    text = response.body;
    take_last_error(&response, length, hints);
    if (is_text) take_logged_error(&response, text, lines.end, !has_status);
    return response;
}

bool onsmqtt_response_is_page(const struct onsmqtt_response *response) {
    return is_page(response->body, response->body + response->body_size);
}

/* As what is compressed does, and no text. */
static bool holds_controls(const char *bytes, size_t size) {
    while (size != 0 && ((unsigned char)*bytes >= ' ' || onsmqtt_is_space(*bytes))) {
        ++bytes;
        --size;
    }
    return size != 0;
}

/* Where curl undid it, the header is still there. */
bool onsmqtt_response_is_compressed(const struct onsmqtt_response *response) {
    if (response->body_size >= 2 && memcmp(response->body, "\x1F\x8B", 2) == 0) return true;
    return response->is_encoded && holds_controls(response->body, response->body_size);
}

/* curl marks what it received with '<', and what it says itself and what it sent with others. Its progress begins with two
   lines of names. */
static bool is_said(struct onsmqtt_text line) {
    static const char *const marks[] = {
        "* ", "> ", "{ [", "} [", "curl: (", "  % Total ", "                                 Dload "};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; ++i) {
        if (onsmqtt_begins_with(line.data, line.data + line.size, marks[i])) return true;
    }
    return line.size == 1 && *line.data == '>';
}

/* Then curl writes its progress into one line each time anew; what comes meanwhile stands behind it. */
static void skip_progress(struct lines *lines) {
    enum { LEAST = 60 };
    while (lines->at != lines->end && *lines->at == '\r') {
        const char *at = lines->at + 1;
        while (at != lines->end && *at != '\0' && strchr(" 0123456789:-.kMGTP", *at) != NULL) ++at;
        if (at - lines->at < LEAST) return;
        lines->at = at != lines->end && *at == '\n' ? at + 1 : at;
    }
}

/* What curl says at last stands right behind a body that ends without a line break, and holds no quote and no tag. */
static void blank_out_last_words(char *line, size_t size) {
    size_t at = size;
    while (at != 0 && strchr("\"<>}", line[at - 1]) == NULL) --at;
    if (at == 0 || (line[at - 1] != '}' && line[at - 1] != '>')) return;
    if (onsmqtt_begins_with(line + at, line + size, "* ")) memset(line + at, ' ', size - at);
}

static struct onsmqtt_text take_traced_line(struct lines *lines) {
    skip_progress(lines);
    return take_line(lines);
}

/* Is_answered: whether no call follows the last answer. */
static bool holds_trace(struct lines lines, bool *is_answered) {
    bool holds = false;
    while (lines.at != lines.end) {
        struct onsmqtt_text line = take_traced_line(&lines);
        const char *end = line.data + line.size;
        if (onsmqtt_begins_with(line.data, end, "> ") || onsmqtt_begins_with(line.data, end, "*   Trying"))
            *is_answered = false;
        if (onsmqtt_text_take_word(&line, "< ") && read_status(line) != ONSMQTT_STATUS_UNKNOWN) holds = *is_answered = true;
    }
    return holds;
}

size_t onsmqtt_response_take_out_trace(char *data, size_t size) {
    struct lines lines = {data, data + size, false, NULL};
    size_t written = 0;
    bool is_answered = false;
    lines.at = onsmqtt_skip_byte_order_mark(lines.at, lines.end);
    if (!holds_trace(lines, &is_answered)) return size;
    while (lines.at != lines.end) {
        struct onsmqtt_text line = take_traced_line(&lines), received = line;
        size_t mark = onsmqtt_text_take_word(&received, "< ") ? 2 : 0;
        if (is_said(line)) continue;
        if (line.size == 1 && *line.data == '<') mark = 1;
        if (is_answered) blank_out_last_words(data + (line.data - data), line.size);
        size = (size_t)(lines.at - line.data) - mark;
        memmove(data + written, line.data + mark, size);
        written += size;
    }
    return written;
}
