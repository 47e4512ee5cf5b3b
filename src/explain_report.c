/* Prints one error; see explain_report.h. */
#include "explain_report.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "advice.h"
#include "explain_list.h"
#include "explain_output.h"
#include "explain_response.h"
#include "explain_suggest.h"
#include "member.h"
#include "text.h"

#define LABEL_COLUMNS 11
#define FIELD_INDENT (2 + LABEL_COLUMNS + 2)
#define SHOWN_CHARACTERS 4000 /* of a text: a person reads no more of it */
#define SHOWN_MEMBERS 100     /* of AccessDeniedDetail, which has about ten */

#define BOLD "\33[1m"
#define FAINT "\33[2m"
#define RED "\33[31m"
#define GREEN "\33[32m"
#define YELLOW "\33[33m"
#define PLAIN "\33[0m"

static void put_style(const struct onsmqtt_report *report, const char *style) {
    if (report->in_colour) fputs(style, stdout);
}

static void add(struct onsmqtt_paragraph *paragraph, const char *string) {
    onsmqtt_paragraph_add(paragraph, onsmqtt_plain_text(string));
}

static void add_clipped(struct onsmqtt_paragraph *paragraph, struct onsmqtt_text text) {
    struct onsmqtt_text clipped = onsmqtt_clip(text, SHOWN_CHARACTERS);
    onsmqtt_paragraph_add(paragraph, clipped);
    if (clipped.size != text.size) add(paragraph, " [cut here]");
}

static struct onsmqtt_paragraph begin_field(const struct onsmqtt_report *report, const char *label) {
    struct onsmqtt_paragraph paragraph = {.indent = FIELD_INDENT, .column = FIELD_INDENT};
    fputs("  ", stdout);
    put_style(report, FAINT);
    printf("%-*s  ", LABEL_COLUMNS, label);
    put_style(report, PLAIN);
    return paragraph;
}

/* What the service said; absent, it leaves no trace. */
static void put_text_field(const struct onsmqtt_report *report, const char *label, struct onsmqtt_text text) {
    struct onsmqtt_paragraph paragraph;
    if (text.size == 0) return;
    paragraph = begin_field(report, label);
    add_clipped(&paragraph, text);
    putchar('\n');
}

static void put_field(const struct onsmqtt_report *report, const char *label, const char *string) {
    put_text_field(report, label, onsmqtt_plain_text(string));
}

/* The headline: code, kind, status. */

static const char *status_name(int status, char buffer[24]) {
    switch (status) {
    case ONSMQTT_STATUS_UNKNOWN: return "";
    case ONSMQTT_STATUS_NOT_SENT: return "not sent";
    case ONSMQTT_STATUS_NO_RESPONSE: return "no response";
    default: break;
    }
    snprintf(buffer, 24, "HTTP %d", status);
    return buffer;
}

static void add_kind(struct onsmqtt_paragraph *headline, enum onsmqtt_kind kind) {
    char words[32];
    snprintf(words, sizeof words, "%s", onsmqtt_kind_name(kind));
    for (char *at = words; *at != '\0'; ++at) {
        if (*at == '-') *at = ' ';
    }
    add(headline, words);
}

/* Whether a code that stands in the input means something else than the status does. A page may hold any word. */
static bool is_contradicted(const struct onsmqtt_report *report) {
    const struct onsmqtt_row *row;
    if (report->found < ONSMQTT_FOUND_CALLED_ERROR || report->error.basis != ONSMQTT_BASIS_STATUS) return false;
    if (report->error.kind == ONSMQTT_KIND_SUCCESS && report->is_page) return false;
    row = onsmqtt_row_find(ONSMQTT_RESOURCE_ANY, report->suggestion, strlen(report->suggestion));
    return row != NULL && row->kind != report->error.kind;
}

/* Whether the status alone was read, is sure of what happened, and need not be the whole answer: of a body that is cut any code
   may be missing, and a success whose body is not the service's may be somebody else's. */
static bool is_doubtful(const struct onsmqtt_report *report) {
    const struct onsmqtt_error *error = &report->error;
    bool is_success = error->kind == ONSMQTT_KIND_SUCCESS;
    if (error->basis != ONSMQTT_BASIS_STATUS || error->http_status <= 0) return false;
    if (report->may_hide_code) return is_success || (error->code.data == NULL && !onsmqtt_error_may_have_executed(error));
    if (!is_success) return false;
    if (error->parse == ONSMQTT_PARSE_NOT_AN_OBJECT) return report->is_page || error->format != ONSMQTT_FORMAT_XML;
    return error->parse != ONSMQTT_PARSE_OK && error->parse != ONSMQTT_PARSE_NO_CODE;
}

/* Where the operation is not known, as if a second time did no harm. */
static enum onsmqtt_action action_of(const struct onsmqtt_report *report) {
    if (is_contradicted(report) || is_doubtful(report)) return ONSMQTT_ACTION_STOP;
    if (report->operation == NULL) return onsmqtt_kind_action(report->error.kind);
    return onsmqtt_error_action(&report->error, report->operation);
}

static const char *kind_colour(const struct onsmqtt_report *report) {
    if (report->error.kind == ONSMQTT_KIND_SUCCESS) return GREEN;
    return action_of(report) == ONSMQTT_ACTION_STOP ? RED : YELLOW;
}

static void put_headline(const struct onsmqtt_report *report) {
    const struct onsmqtt_error *error = &report->error;
    struct onsmqtt_paragraph headline = {0};
    bool has_code = error->code.size != 0;
    bool is_answered = error->http_status != ONSMQTT_STATUS_NOT_SENT && error->http_status != ONSMQTT_STATUS_NO_RESPONSE;
    char buffer[24];
    const char *status = status_name(error->http_status, buffer);
    put_style(report, BOLD);
    if (has_code) {
        add_clipped(&headline, error->code);
    } else if (is_answered) { /* else the kind says the same */
        add(&headline, *status != '\0' ? status : "No error code");
    }
    put_style(report, PLAIN);
    if (has_code || is_answered) add(&headline, ": ");
    put_style(report, kind_colour(report));
    add_kind(&headline, error->kind);
    put_style(report, PLAIN);
    if (has_code && *status != '\0') {
        char words[32];
        snprintf(words, sizeof words, " (%s)", status);
        add(&headline, words);
    }
    fputs("\n\n", stdout);
}

/* What to do, and why. */

static void put_remark(const char *words) {
    struct onsmqtt_paragraph paragraph = {.indent = 2, .column = 2};
    fputs("  ", stdout);
    add(&paragraph, words);
    fputs("\n\n", stdout);
}

static const char from_words[] = "This code was taken from the words of the input; no response could be read.";

static const char from_inside[] = "This error stood inside another JSON object, which may tell of something else.";

static void put_did_you_mean(const struct onsmqtt_report *report) {
    char words[ONSMQTT_SUGGESTION_SIZE + 48];
    if (report->found == ONSMQTT_FOUND_NOTHING) return;
    snprintf(words, sizeof words, "Did you mean %s?%s", report->suggestion,
             report->found > ONSMQTT_FOUND_NEAR ? " It stands in the input." : "");
    put_remark(words);
}

static enum onsmqtt_repetition repetition_of(const struct onsmqtt_report *report) {
    if (!onsmqtt_error_may_have_executed(&report->error)) return ONSMQTT_REPETITION_HARMLESS;
    if (report->operation == NULL) return ONSMQTT_REPETITION_UNCLEAR;
    return action_of(report) == ONSMQTT_ACTION_STOP ? ONSMQTT_REPETITION_HARMFUL : ONSMQTT_REPETITION_HARMLESS;
}

/* Three digits: who types them mostly means the HTTP status. */
static bool is_status(struct onsmqtt_text code) {
    return code.size == 3 && strspn(code.data, "0123456789") == 3;
}

/* Of a pattern's cause, the parameter itself stands where the catalog has %s. */
static void put_cause(const struct onsmqtt_report *report) {
    const struct onsmqtt_error *error = &report->error;
    const char *cause = error->row->cause, *place = strstr(cause, "%s");
    struct onsmqtt_paragraph paragraph = begin_field(report, "Why");
    if (place == NULL || error->parameter.size == 0) {
        add(&paragraph, cause);
    } else {
        onsmqtt_paragraph_add(&paragraph, (struct onsmqtt_text){cause, (size_t)(place - cause), ONSMQTT_ESCAPE_NONE});
        add_clipped(&paragraph, error->parameter);
        add(&paragraph, place + 2);
    }
    putchar('\n');
}

static const char *execution_of(const struct onsmqtt_report *report) {
    if (is_contradicted(report)) return "The request may have been carried out.";
    if (!is_doubtful(report)) return onsmqtt_execution_advice(&report->error);
    if (!report->may_hide_code) return "The request was carried out, if it was the service that answered.";
    if (report->error.kind == ONSMQTT_KIND_SUCCESS)
        return "The request was carried out, unless an error code stood in what was not read.";
    return "The request may have been carried out: an error code in what was not read would tell.";
}

/* Why the status that was read is not relied on, or that the body is compressed; NULL: neither. */
static const char *doubt_of(const struct onsmqtt_report *report) {
    bool is_success = report->error.kind == ONSMQTT_KIND_SUCCESS;
    if (report->is_compressed) return "The body is compressed, so that nothing of it was read.";
    if (is_contradicted(report)) return "The HTTP status alone was read, and it does not mean what that code means.";
    if (!is_doubtful(report)) return NULL;
    if (!is_success) return "The HTTP status alone was read, and the body is cut or broken.";
    if (report->may_hide_code) return "The HTTP status says success, and the body is cut.";
    return report->error.parse == ONSMQTT_PARSE_EMPTY
               ? "The HTTP status says success, and there is no body."
               : "The HTTP status says success, and the body is not what the service sends.";
}

/* Whether the row tells of earlier attempts of what was called. */
static bool may_prove(const struct onsmqtt_row *row, const struct onsmqtt_operation *operation) {
    return operation == NULL || (operation->effect == row->proves && operation->resource == row->resource);
}

static void put_execution(const struct onsmqtt_report *report) {
    const struct onsmqtt_row *row = report->error.row;
    struct onsmqtt_paragraph paragraph = begin_field(report, "Executed");
    add(&paragraph, execution_of(report));
    if (row != NULL && may_prove(row, report->operation)) add(&paragraph, onsmqtt_proof(row->proves));
    putchar('\n');
}

/* What the catalog's row says. A published solution may be to retry: what forbids it must be read first. */
static void put_solution(const struct onsmqtt_report *report, const char *advice) {
    bool is_forbidden = repetition_of(report) == ONSMQTT_REPETITION_HARMFUL;
    struct onsmqtt_paragraph solution;
    if (is_forbidden) put_field(report, "Send again", advice);
    solution = begin_field(report, "What to do");
    if (is_forbidden) add(&solution, "If it was not carried out: ");
    add(&solution, report->error.row->solution);
    putchar('\n');
    if (!is_forbidden) put_field(report, "Send again", advice);
    put_cause(report);
}

/* What to do before the same request is sent again, where no row says it; NULL: nothing. */
static const char *task_of(const struct onsmqtt_report *report) {
    const struct onsmqtt_error *error = &report->error;
    if (report->is_code && error->kind == ONSMQTT_KIND_UNKNOWN)
        return is_status(error->code) ? "If this is an HTTP status, explain it with the option --status."
                                      : "Look for the code in the list that \"onsmqtt-explain --list\" prints.";
    if (report->is_compressed) return "Unpack the body, or fetch it with curl's option --compressed, and explain it again.";
    if (is_contradicted(report)) return "Explain that code, if it is the one of this response.";
    if (is_doubtful(report))
        return report->may_hide_code ? "Look at the whole response: an error code may stand in what is missing."
                                     : "Look at the response: a proxy or a login page may have answered, and not the service.";
    if (report->is_nothing_read)
        return "Give the error's code, its body, or the whole response as \"curl -si\" prints it; else the HTTP status, as "
               "\"--status 503\": 0 where no response came, -1 where there was no connection.";
    return error->http_status == ONSMQTT_STATUS_UNKNOWN ? "Give the HTTP status, too, with the option --status." : NULL;
}

/* Why, where no row says it. */
static const char *cause_of(const struct onsmqtt_report *report) {
    const struct onsmqtt_error *error = &report->error;
    const char *doubt = doubt_of(report);
    if (doubt != NULL) return doubt;
    if (report->is_code && error->kind == ONSMQTT_KIND_UNKNOWN)
        return "The catalog does not hold this code, and no file has this name.";
    if (report->is_nothing_read)
        return report->found > ONSMQTT_FOUND_NEAR ? "No error code was read for certain, and no HTTP status."
                                                  : "Neither a code that the catalog holds nor an HTTP status was read.";
    if (error->http_status == ONSMQTT_STATUS_UNKNOWN)
        return "The catalog does not hold this code, and no HTTP status was read.";
    return onsmqtt_cause(error->kind, error->http_status);
}

static void put_advice(const struct onsmqtt_report *report) {
    const struct onsmqtt_error *error = &report->error;
    bool is_relied_on = !is_contradicted(report) && !is_doubtful(report);
    const char *advice = onsmqtt_advice(is_relied_on ? error->kind : ONSMQTT_KIND_UNKNOWN, repetition_of(report));
    const char *task = task_of(report);
    if (error->row != NULL) {
        put_solution(report, advice);
    } else {
        put_field(report, "What to do", task == NULL ? advice : task);
        if (task != NULL && (error->kind != ONSMQTT_KIND_SUCCESS || is_contradicted(report)))
            put_field(report, "Send again", advice);
        put_field(report, "Why", cause_of(report));
    }
    put_execution(report);
}

/* Whether a code that was given looks like the name of a file, which does not exist: a small letter follows its last dot. */
static bool may_be_file(const struct onsmqtt_report *report) {
    const struct onsmqtt_error *error = &report->error;
    const char *dot = report->is_argument && error->code.data != NULL ? strrchr(error->code.data, '.') : NULL;
    if (dot == NULL || error->basis == ONSMQTT_BASIS_CODE || report->found != ONSMQTT_FOUND_NOTHING) return false;
    return islower((unsigned char)dot[1]);
}

static void put_known_by(const struct onsmqtt_report *report) {
    const struct onsmqtt_error *error = &report->error;
    const char *remark = may_be_file(report) ? "; no file has this name" : "";
    char words[128];
    switch (error->basis) {
    case ONSMQTT_BASIS_PATTERN:
        snprintf(words, sizeof words, "the pattern %s%s", error->row->code, remark);
        put_field(report, "Known by", words);
        break;
    case ONSMQTT_BASIS_HINT: put_field(report, "Known by", "a header that means throttling, with a wait"); break;
    case ONSMQTT_BASIS_STATUS:
        if (error->http_status <= 0 || error->kind == ONSMQTT_KIND_SUCCESS) break;
        snprintf(words, sizeof words, "the HTTP status alone: %s%s",
                 error->code.size == 0 ? "no error code was read" : "the error code is not in the catalog", remark);
        put_field(report, "Known by", words);
        break;
    case ONSMQTT_BASIS_NONE:
    case ONSMQTT_BASIS_CODE: break;
    }
}

/* What else the response says. */

static void put_places(const struct onsmqtt_report *report) {
    char places[ONSMQTT_PLACES_SIZE];
    if (!(report->is_code || report->is_code_found) || report->error.row == NULL) return;
    onsmqtt_list_places(report->error.row->code, places);
    put_field(report, "Occurs in", places);
}

static void put_wait(const struct onsmqtt_report *report) {
    uint64_t wait_ms = report->error.retry_after_ms;
    bool is_whole = wait_ms % 1000 == 0;
    char words[96];
    if (wait_ms == 0 || action_of(report) == ONSMQTT_ACTION_STOP) return;
    snprintf(words, sizeof words, "at least %" PRIu64 " %s, as the server asks", is_whole ? wait_ms / 1000 : wait_ms,
             is_whole ? "s" : "ms");
    put_field(report, "Wait", words);
}

static void put_server_time(const struct onsmqtt_report *report) {
    time_t seconds = (time_t)report->error.server_unix_s;
    const struct tm *date = gmtime(&seconds);
    char words[64];
    if (report->error.kind != ONSMQTT_KIND_CLOCK_SKEW || seconds == 0 || date == NULL) return;
    if (seconds != report->error.server_unix_s) return; /* a time_t of 32 bits ends in 2038 */
    strftime(words, sizeof words, "%Y-%m-%d %H:%M:%S UTC", date);
    put_field(report, "Server time", words);
}

static void put_message(const struct onsmqtt_report *report) {
    if (report->message_left_out) {
        put_field(report, "Message", "left out: it may hold credentials");
    } else {
        put_text_field(report, "Message", report->error.message);
    }
}

static struct onsmqtt_text as_text(struct onsmqtt_span span, bool escaped) {
    struct onsmqtt_text text = {span.data, span.size, escaped ? ONSMQTT_ESCAPE_JSON : ONSMQTT_ESCAPE_NONE};
    return text;
}

struct detail {
    const struct onsmqtt_report *report;
    const char *label; /* before the next member */
    unsigned members;  /* so far */
};

static void put_detail_member(void *context, struct onsmqtt_span name, struct onsmqtt_span value, unsigned form) {
    struct detail *detail = context;
    struct onsmqtt_paragraph paragraph;
    if (detail->members++ > SHOWN_MEMBERS) return;
    paragraph = begin_field(detail->report, detail->label);
    detail->label = "";
    if (detail->members > SHOWN_MEMBERS) {
        add(&paragraph, "[cut here]");
        putchar('\n');
        return;
    }
    add_clipped(&paragraph, as_text(name, true));
    add(&paragraph, ": ");
    add_clipped(&paragraph, as_text(value, form & ONSMQTT_VALUE_ESCAPED));
    putchar('\n');
}

/* The members of an object line by line; of anything else the text. */
static void put_access_denied_detail(const struct onsmqtt_report *report) {
    struct onsmqtt_text text = report->error.access_denied_detail;
    struct detail detail = {report, "Denied", 0};
    struct onsmqtt_reader reader = {.body = text.data,
                                    .keep_text = put_detail_member,
                                    .keep_other = put_detail_member,
                                    .at = text.data,
                                    .context = &detail};
    if (text.size == 0 || report->error.kind == ONSMQTT_KIND_SUCCESS) return; /* a success may have the word None there */
    reader.end = text.data + text.size;
    if (text.escape != ONSMQTT_ESCAPE_NONE || onsmqtt_json_read(&reader) != ONSMQTT_READ_END || *detail.label != '\0') {
        put_text_field(report, detail.label, text);
    }
}

bool onsmqtt_holds_members(const struct onsmqtt_error *error) {
    return error->code.data != NULL || error->message.data != NULL || error->request_id.data != NULL ||
           error->host_id.data != NULL || error->recommend.data != NULL || error->access_denied_detail.data != NULL;
}

static void put_parse(const struct onsmqtt_report *report) {
    const struct onsmqtt_error *error = &report->error;
    enum onsmqtt_parse parse = error->parse;
    bool is_usual = parse == ONSMQTT_PARSE_EMPTY || parse == ONSMQTT_PARSE_NO_CODE; /* of a success */
    const char *use = onsmqtt_holds_members(error) || report->message_left_out ? "; what stands before is used" : "";
    char about[96] = "", words[128];
    if (parse == ONSMQTT_PARSE_OK || (is_usual && error->kind == ONSMQTT_KIND_SUCCESS)) return;
    if (parse == ONSMQTT_PARSE_NO_CODE) {
        snprintf(about, sizeof about, ": it holds no error code");
    } else if (parse == ONSMQTT_PARSE_NOT_AN_OBJECT) {
        snprintf(about, sizeof about, ": it is no error document");
    } else if (parse == ONSMQTT_PARSE_MALFORMED && error->format == ONSMQTT_FORMAT_NONE) {
        snprintf(about, sizeof about, ": it is neither JSON nor XML");
    } else if (parse != ONSMQTT_PARSE_EMPTY) {
        snprintf(about, sizeof about, "%s at byte %zu%s", parse == ONSMQTT_PARSE_INCOMPLETE ? ": it ends" : "",
                 error->parse_offset, use);
    }
    snprintf(words, sizeof words, "%s%s", onsmqtt_parse_name(parse), about);
    put_field(report, "Body", report->is_compressed ? "compressed" : words);
}

static void put_responses(const struct onsmqtt_report *report) {
    char words[96];
    if (report->responses < 2) return;
    snprintf(words, sizeof words,
             report->is_logged ? "%zu errors were found; the others are not explained"
                               : "the last of %zu responses; the others are not explained",
             report->responses);
    put_field(report, "Input", words);
}

void onsmqtt_report_text(const struct onsmqtt_report *report) {
    const struct onsmqtt_error *error = &report->error;
    put_headline(report);
    if (report->is_code_found) put_remark(from_words);
    if (report->is_inside) put_remark(from_inside);
    put_did_you_mean(report);
    put_advice(report);
    put_wait(report);
    put_server_time(report);
    put_message(report);
    put_text_field(report, "Parameter", error->parameter);
    put_access_denied_detail(report);
    put_text_field(report, "Request ID", error->request_id);
    put_text_field(report, "Host", error->host_id);
    put_text_field(report, "More", error->recommend);
    put_known_by(report);
    put_places(report);
    if (!report->is_code && !report->is_code_found) put_parse(report);
    put_responses(report);
}

/* Why the rest may not be so, for JSON: text says it in a remark, beside how the kind is known, or as the cause. */
static const char *reservation_of(const struct onsmqtt_report *report) {
    if (report->is_code_found) return from_words;
    if (report->is_inside) return from_inside;
    return may_be_file(report) ? "This was taken for a code: no file has this name." : doubt_of(report);
}

void onsmqtt_report_json(const struct onsmqtt_report *report) {
    const struct onsmqtt_error *error = &report->error;
    const struct onsmqtt_row *row = error->row;
    enum onsmqtt_resource resource = row != NULL ? row->resource : error->resource;
    struct onsmqtt_json json = {false};
    onsmqtt_print_json_integer(&json, "http_status", error->http_status, ONSMQTT_STATUS_UNKNOWN);
    onsmqtt_print_json_text(&json, "code", error->code);
    onsmqtt_print_json_string(&json, "label", onsmqtt_error_label(error));
    onsmqtt_print_json_string(&json, "suggestion", report->found == ONSMQTT_FOUND_NOTHING ? NULL : report->suggestion);
    onsmqtt_print_json_string(&json, "kind", onsmqtt_kind_name(error->kind));
    onsmqtt_print_json_string(&json, "basis", onsmqtt_basis_name(error->basis));
    onsmqtt_print_json_string(&json, "parse", report->is_code ? NULL : onsmqtt_parse_name(error->parse));
    onsmqtt_print_json_string(&json, "doubt", reservation_of(report));
    onsmqtt_print_json_string(&json, "action", onsmqtt_action_name(action_of(report)));
    onsmqtt_print_json_boolean(&json, "may_have_executed",
                               is_contradicted(report) || is_doubtful(report) || onsmqtt_error_may_have_executed(error));
    onsmqtt_print_json_wait(&json, "retry_after_ms", error->retry_after_ms);
    onsmqtt_print_json_integer(&json, "server_unix_s", error->server_unix_s, 0);
    onsmqtt_print_json_text(&json, "message", error->message);
    onsmqtt_print_json_text(&json, "request_id", error->request_id);
    onsmqtt_print_json_text(&json, "host_id", error->host_id);
    onsmqtt_print_json_text(&json, "recommend", error->recommend);
    onsmqtt_print_json_text(&json, "access_denied_detail", error->access_denied_detail);
    onsmqtt_print_json_text(&json, "parameter", error->parameter);
    onsmqtt_print_json_string(&json, "resource", resource == ONSMQTT_RESOURCE_ANY ? NULL : onsmqtt_resource_name(resource));
    onsmqtt_print_json_filled(&json, "cause", row == NULL ? "" : row->cause, error->parameter);
    onsmqtt_print_json_string(&json, "solution", row == NULL ? NULL : row->solution);
    onsmqtt_print_json_end();
    putchar('\n');
}
