/* Finds bodies among other text; see explain_body.h. */
#include "explain_body.h"

#include <ctype.h>
#include <string.h>

#include "explain_words.h"
#include "onsmqtt/error.h"

bool onsmqtt_is_first_of_document(char byte) {
    return byte == '{' || byte == '<';
}

/* With a number or a hyphen behind it, '<' begins a line of some log. */
bool onsmqtt_begins_document(const char *at, const char *end) {
    while (at != end && onsmqtt_is_space(*at)) ++at;
    if (end - at > 1 && *at == '<' && (at[1] == '-' || onsmqtt_is_digit(at[1]))) return false;
    return at != end && onsmqtt_is_first_of_document(*at);
}

/* As of a success, so that a code which says that is none of an error. Returns whether the document is good. */
static bool read_error(struct onsmqtt_error *error, const char *begin, const char *end) {
    enum onsmqtt_parse parse = onsmqtt_error_parse(error, ONSMQTT_RESOURCE_ANY, 200, begin, (size_t)(end - begin), NULL);
    return parse == ONSMQTT_PARSE_OK || parse == ONSMQTT_PARSE_NO_CODE || parse == ONSMQTT_PARSE_NOT_AN_OBJECT;
}

bool onsmqtt_read_document(const char *begin, const char *end, const char **fault) {
    struct onsmqtt_error error;
    bool is_good = read_error(&error, begin, end);
    if (fault != NULL) *fault = begin + error.parse_offset;
    return is_good;
}

/* Not where a success says so, nor where a program logs numbers of its own. */
static bool holds_error(const struct onsmqtt_error *error) {
    return error->code.data != NULL && error->kind != ONSMQTT_KIND_SUCCESS && !isdigit((unsigned char)*error->code.data);
}

/* How surely what was read is the service's error: other programs have members named code, too, and common words there. */
enum certainty { NO_ERROR, PERHAPS_ERROR, KNOWN_ERROR };

static enum certainty certainty_of(const struct onsmqtt_error *error) {
    if (!holds_error(error)) return NO_ERROR;
    if (error->request_id.data != NULL) return error->row != NULL ? KNOWN_ERROR : PERHAPS_ERROR;
    if (error->basis != ONSMQTT_BASIS_CODE) return NO_ERROR;
    return onsmqtt_looks_like_code(error->code.data, error->code.size) ? KNOWN_ERROR : NO_ERROR;
}

/* Documents that follow each other. */

/* Of a fault at the beginning of another document, which is behind its first bytes where these might have been a comment. */
static const char *find_beginning(const char *begin, const char *fault) {
    if (fault - begin > 5 && memcmp(fault - 5, "<?xml", 5) == 0) return fault - 5;
    return fault != begin && fault[-1] == '<' ? fault - 1 : fault;
}

const char *onsmqtt_end_of_document(const char *begin, const char *end) {
    const char *fault;
    if (!onsmqtt_begins_document(begin, end)) return NULL;
    if (onsmqtt_read_document(begin, end, &fault)) return end;
    fault = find_beginning(begin, fault);
    return onsmqtt_read_document(begin, fault, NULL) ? fault : NULL;
}

/* Where the document after this one begins, or the end. */
static const char *find_next_document(const char *at, const char *end) {
    const char *next = onsmqtt_end_of_document(at, end);
    return next != NULL && onsmqtt_begins_document(next, end) ? next : end;
}

/* The same for the next one with the code of an error, which is read. */
static const char *find_next_error(struct onsmqtt_error *error, const char *at, const char *end) {
    do {
        at = find_next_document(at, end);
        (void)read_error(error, at, end);
    } while (at != end && !holds_error(error));
    return at;
}

static bool may_be_of_service(const struct onsmqtt_error *error) {
    return holds_error(error) && (error->row != NULL || error->request_id.data != NULL);
}

bool onsmqtt_is_error(const char *begin, const char *end, bool is_response) {
    struct onsmqtt_error error;
    (void)read_error(&error, begin, end);
    return is_response ? holds_error(&error) : may_be_of_service(&error);
}

struct onsmqtt_found_body onsmqtt_find_last_error(const char *begin, const char *end, bool is_response) {
    struct onsmqtt_found_body found = {.data = begin, .size = (size_t)(end - begin)};
    struct onsmqtt_error error, next;
    bool is_service_error;
    (void)read_error(&error, begin, end);
    is_service_error = may_be_of_service(&error) || (is_response && holds_error(&error));
    for (const char *at = begin; (at = find_next_error(&next, at, end)) != end;) {
        if (is_service_error && !may_be_of_service(&next)) continue;
        if (is_service_error && error.request_id.data != NULL && certainty_of(&next) == NO_ERROR) continue;
        error = next;
        is_service_error = may_be_of_service(&error);
        found.data = at;
        found.errors++;
    }
    if (holds_error(&error)) end = find_next_document(found.data, end); /* nothing may stand behind a success */
    found.size = (size_t)(end - found.data);
    return found;
}

/* Bodies in other text. */

static bool begins_logged_body(const char *at, const char *end) {
    return *at == '{' || onsmqtt_begins_with(at, end, "<Error>") || onsmqtt_begins_with(at, end, "<Error ");
}

/* Whether to look for a body inside a document: a log's line may be one, and so is what an SDK wraps around a body. What stands
   in a success, or beside a request id of the service, is other data. */
static bool may_wrap_body(const struct onsmqtt_error *error) {
    bool is_success = error->code.data != NULL && error->kind == ONSMQTT_KIND_SUCCESS;
    return error->format == ONSMQTT_FORMAT_JSON && error->parse != ONSMQTT_PARSE_NOT_AN_OBJECT && error->request_id.size == 0 &&
           !is_success;
}

/* Inside another document nothing but the code and a request id tell that it is the service's. */
static enum certainty certainty_inside(const struct onsmqtt_error *error) {
    bool is_known = error->basis == ONSMQTT_BASIS_CODE || (error->row != NULL && strchr(error->row->code, '.') != NULL);
    if (!is_known || error->request_id.size == 0) return NO_ERROR;
    return onsmqtt_looks_like_code(error->code.data, error->code.size) ? KNOWN_ERROR : NO_ERROR;
}

/* Whole documents may stand before the text; one that broke and holds a member is a body, and nothing else is looked for. */
static const char *skip_first_documents(const char *begin, const char *end) {
    struct onsmqtt_error error;
    const char *fault;
    if (read_error(&error, begin, end)) return may_wrap_body(&error) ? begin : end;
    fault = find_beginning(begin, begin + error.parse_offset);
    if (onsmqtt_read_document(begin, fault, NULL)) return begin;
    return error.code.data != NULL || error.request_id.data != NULL ? end : fault;
}

/* A line of a log holds more than a body. Of a document that breaks, what begins inside it is not tried: it could take long. */
struct onsmqtt_found_body onsmqtt_find_logged_error(const char *begin, const char *end, bool looks_inside) {
    struct onsmqtt_found_body found = {0};
    enum certainty best = NO_ERROR;
    const char *at = skip_first_documents(begin, end), *wrapper_end = begin;
    while (at != end) {
        const char *body = at;
        struct onsmqtt_error error;
        enum certainty certainty;
        bool is_whole;
        if (!begins_logged_body(at, end)) {
            ++at;
            continue;
        }
        at = read_error(&error, body, end) ? end : find_beginning(body, body + error.parse_offset);
        is_whole = onsmqtt_read_document(body, at, NULL);
        certainty = body < wrapper_end ? certainty_inside(&error) : certainty_of(&error);
        found.errors += certainty != NO_ERROR;
        if (certainty != NO_ERROR && certainty >= best) {
            best = certainty;
            found.data = body;
            found.size = (size_t)((is_whole ? at : end) - body);
            found.is_inside = body < wrapper_end;
        } else if (looks_inside && certainty == NO_ERROR && is_whole && may_wrap_body(&error)) {
            if (wrapper_end < at) wrapper_end = at;
            at = body + 1;
        }
    }
    return found;
}
