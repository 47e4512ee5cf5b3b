/* Reads what the command was asked about; see explain_read.h. What a person must not see is taken out here, so that whoever
   prints a report need not know of it. */
#include "explain_read.h"

#include <ctype.h>
#include <string.h>

#include "catalog_match.h"
#include "explain_body.h"
#include "explain_output.h"
#include "explain_response.h"
#include "explain_secret.h"
#include "explain_suggest.h"
#include "explain_words.h"
#include "text.h"

static enum onsmqtt_resource resource_of(const struct onsmqtt_context *context) {
    return context->operation != NULL ? context->operation->resource : context->resource;
}

static bool equal_but_for_case(const char *a, const char *b) {
    while (*a != '\0' && tolower((unsigned char)*a) == tolower((unsigned char)*b)) {
        ++a;
        ++b;
    }
    return *a == *b;
}

/* Another code may have been meant. The service types none wrong, but one that the catalog does not hold may be a new spelling;
   and what a wide pattern matches may be a code with other capitals. */
static void finish(struct onsmqtt_report *report) {
    const struct onsmqtt_error *error = &report->error;
    char read[ONSMQTT_SUGGESTION_SIZE];
    report->message_left_out = onsmqtt_redact(&report->error);
    if (!onsmqtt_suggest(error->code, report->suggestion)) return;
    onsmqtt_text_copy(error->code, read, sizeof read);
    if (error->row == NULL || report->is_code || equal_but_for_case(read, report->suggestion))
        report->found = ONSMQTT_FOUND_NEAR;
}

/* What the catalog's row says of a code that came without a response. */
static void take_row(struct onsmqtt_error *error, struct onsmqtt_match match) {
    error->row = match.row;
    error->kind = match.row->kind;
    error->basis = match.literal_size == 0 ? ONSMQTT_BASIS_CODE : ONSMQTT_BASIS_PATTERN;
    if (match.literal_size != 0) error->parameter = onsmqtt_plain_text(error->code.data + match.literal_size);
}

/* And what a response with that code usually says. */
static void take_usual_response(struct onsmqtt_error *error) {
    error->message = onsmqtt_plain_text(error->row->message);
    if (error->http_status == ONSMQTT_STATUS_UNKNOWN && error->row->http_status != 0)
        error->http_status = error->row->http_status;
}

void onsmqtt_read_code(struct onsmqtt_report *report, const struct onsmqtt_context *context, const char *code) {
    struct onsmqtt_match match = onsmqtt_catalog_match(resource_of(context), code, strlen(code));
    struct onsmqtt_error *error = &report->error;
    *report = (struct onsmqtt_report){.operation = context->operation, .is_code = true};
    onsmqtt_error_parse(error, resource_of(context), context->status, NULL, 0, NULL);
    error->code = onsmqtt_plain_text(code);
    if (match.row != NULL) {
        take_row(error, match);
        take_usual_response(error);
    } else if (error->kind == ONSMQTT_KIND_SUCCESS) {
        error->kind = ONSMQTT_KIND_UNKNOWN; /* an error code, as typed ones are, beside a status of success */
        error->basis = ONSMQTT_BASIS_NONE;
    }
    finish(report);
}

/* A number, or a code that an SDK made up, stands for another one. */
static bool is_code_of_service(struct onsmqtt_text code) {
    return code.data != NULL && !isdigit((unsigned char)*code.data) && !onsmqtt_text_take_word(&code, "sdk.");
}

/* Whether to search the text for a code. A logged one that the catalog does not hold may be another program's. */
static bool may_hold_code(const struct onsmqtt_error *error, bool is_logged) {
    bool is_read = error->parse == ONSMQTT_PARSE_OK || error->parse == ONSMQTT_PARSE_NO_CODE;
    if (error->row != NULL || (is_read && error->kind == ONSMQTT_KIND_SUCCESS)) return false;
    return error->parse != ONSMQTT_PARSE_OK || is_logged || !is_code_of_service(error->code);
}

/* A word that ends with what is cut may have gone on, and meant something else. */
static size_t searched_size(const struct onsmqtt_response *response, const struct onsmqtt_error *error) {
    size_t size = response->body_size;
    if (error->parse != ONSMQTT_PARSE_INCOMPLETE) return size;
    while (size != 0 && onsmqtt_may_stand_in_code(response->body[size - 1])) --size;
    return size;
}

/* In the body, or else in what stands before it; of a log, in all. What stands before a body need not be called that body's. */
static enum onsmqtt_found find_code(struct onsmqtt_report *report, const char *data, size_t size,
                                    const struct onsmqtt_response *response) {
    enum onsmqtt_found found = onsmqtt_find_code(response->body, searched_size(response, &report->error), report->suggestion);
    enum onsmqtt_found other;
    char suggestion[ONSMQTT_SUGGESTION_SIZE];
    if (found > ONSMQTT_FOUND_NEAR) return found;
    if (!response->is_logged) size = (size_t)(response->body - data);
    other = onsmqtt_find_code(data, size, suggestion);
    if (other <= found) return found;
    memcpy(report->suggestion, suggestion, sizeof suggestion);
    return other > ONSMQTT_FOUND_EXACT && response->body_size != 0 ? ONSMQTT_FOUND_EXACT : other;
}

/* A text of which nothing is part of a response, as a log. In a document, be it cut, the words are somebody's data. */
static bool is_plain_text(const struct onsmqtt_report *report, const struct onsmqtt_response *response) {
    const struct onsmqtt_error *error = &report->error;
    return response->status == ONSMQTT_STATUS_UNKNOWN && error->kind != ONSMQTT_KIND_SUCCESS && !report->is_page &&
           error->parse == ONSMQTT_PARSE_MALFORMED && !onsmqtt_holds_members(error);
}

static bool is_blank(const char *bytes, size_t size) {
    while (size != 0 && isspace((unsigned char)bytes[size - 1])) --size;
    return size == 0;
}

/* Where a body broke, what printed it often ends it with a new line, or a program says why; a success with more than that
   behind it is none that the service sends. */
static bool is_cut(const struct onsmqtt_error *error, const struct onsmqtt_response *response) {
    const char *fault = response->body + error->parse_offset, *end = response->body + response->body_size, *behind;
    if (response->is_bare && error->code.data == NULL) return true;
    if (error->parse == ONSMQTT_PARSE_OK || error->parse == ONSMQTT_PARSE_NO_CODE) return false;
    if (error->parse == ONSMQTT_PARSE_INCOMPLETE || response->is_short) return true;
    if (error->format == ONSMQTT_FORMAT_NONE || error->parse == ONSMQTT_PARSE_NOT_AN_OBJECT) return false;
    if (is_blank(fault, (size_t)(end - fault))) return true;
    behind = onsmqtt_end_of_document(response->body, end);
    return error->kind != ONSMQTT_KIND_SUCCESS && (behind == NULL || onsmqtt_begins_document(behind, end));
}

/* Of a text, the code in it is what was asked about. */
static void take_found_code(struct onsmqtt_report *report) {
    struct onsmqtt_error *error = &report->error;
    memcpy(report->found_code, report->suggestion, sizeof report->found_code);
    error->code = onsmqtt_plain_text(report->found_code);
    take_row(error, onsmqtt_catalog_match(error->resource, error->code.data, error->code.size));
    report->found = ONSMQTT_FOUND_NOTHING;
    report->is_code_found = true;
}

void onsmqtt_read_input(struct onsmqtt_report *report, const struct onsmqtt_context *context, const char *data, size_t size) {
    struct onsmqtt_response response;
    int status;
    *report = (struct onsmqtt_report){.operation = context->operation};
    response = onsmqtt_response_split(data, size, context->status != ONSMQTT_STATUS_UNKNOWN, &report->hints);
    status = context->status == ONSMQTT_STATUS_UNKNOWN ? response.status : context->status;
    onsmqtt_error_parse(&report->error, resource_of(context), status, response.body, response.body_size, &report->hints);
    report->responses = response.count;
    report->is_logged = response.is_logged;
    report->is_inside = response.is_inside;
    report->is_nothing_read = report->error.code.data == NULL && status == ONSMQTT_STATUS_UNKNOWN;
    report->is_compressed = onsmqtt_response_is_compressed(&response);
    report->is_page = onsmqtt_response_is_page(&response);
    report->may_hide_code = report->is_compressed || (!report->is_page && is_cut(&report->error, &response));
    if (!report->is_compressed && may_hold_code(&report->error, response.is_logged)) {
        report->found = find_code(report, data, size, &response);
        if (report->found >= ONSMQTT_FOUND_EXACT && is_plain_text(report, &response)) take_found_code(report);
    }
    finish(report);
}
