/* An error in words, for logs, people and metrics. It decides nothing: what it says was decided by the parser and the catalog.
 */
#include <string.h>

#include "advice.h"
#include "onsmqtt/error.h"
#include "text.h"

static void put_text(struct onsmqtt_writer *writer, struct onsmqtt_text text) {
    onsmqtt_write_text(writer, text, true);
}

static void put(struct onsmqtt_writer *writer, const char *string) {
    struct onsmqtt_text text = {string, strlen(string), ONSMQTT_ESCAPE_NONE};
    put_text(writer, text);
}

static void put_between(struct onsmqtt_writer *writer, const char *before, const char *string, const char *after) {
    put(writer, before);
    put(writer, string);
    put(writer, after);
}

static void put_number(struct onsmqtt_writer *writer, const char *before, uint64_t number, const char *after) {
    char digits[21] = "";
    char *first = &digits[20];
    do {
        *--first = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    put_between(writer, before, first, after);
}

static void put_status(struct onsmqtt_writer *writer, int status) {
    const char *name = "Unknown status";
    if (status > 0) {
        put_number(writer, "HTTP ", (uint64_t)status, "");
        return;
    }
    if (status == ONSMQTT_STATUS_NOT_SENT) name = "Not sent";
    if (status == ONSMQTT_STATUS_NO_RESPONSE) name = "No response";
    put(writer, name);
}

/* What the service said, between words of ours; nothing where it said nothing or it must not be shown. */
static void put_quoted(struct onsmqtt_writer *writer, const char *before, const struct onsmqtt_text *text, const char *after) {
    if (text->size == 0 || onsmqtt_text_holds_string_to_sign(*text)) return;
    put(writer, before);
    put_text(writer, *text);
    put(writer, after);
}

static void put_parse(struct onsmqtt_writer *writer, const struct onsmqtt_error *error) {
    if (error->parse == ONSMQTT_PARSE_OK || error->parse == ONSMQTT_PARSE_NO_CODE) return;
    put(writer, " Body: ");
    put(writer, onsmqtt_parse_name(error->parse));
    if (error->parse_offset != 0) put_number(writer, " at byte ", error->parse_offset, "");
    put(writer, ".");
}

static void put_row(struct onsmqtt_writer *writer, const struct onsmqtt_row *row) {
    put_between(writer, " Cause: ", row->cause, " Solution: ");
    put(writer, row->solution);
}

static void put_advice(struct onsmqtt_writer *writer, const struct onsmqtt_error *error) {
    bool may_have_executed = onsmqtt_error_may_have_executed(error);
    enum onsmqtt_repetition repetition = may_have_executed ? ONSMQTT_REPETITION_UNCLEAR : ONSMQTT_REPETITION_HARMLESS;
    put_between(writer, " Advice: ", onsmqtt_advice(error->kind, repetition), " ");
    put(writer, onsmqtt_execution_advice(error->kind, may_have_executed));
    if (error->retry_after_ms == 0 || onsmqtt_kind_action(error->kind) == ONSMQTT_ACTION_STOP) return;
    put_number(writer, " The server asks for a wait of ", error->retry_after_ms, " ms.");
}

size_t onsmqtt_error_describe(const struct onsmqtt_error *error, char *out, size_t out_size) {
    struct onsmqtt_writer writer = {out, out == NULL || out_size == 0 ? 0 : out_size - 1, 0, 0};
    put_status(&writer, error->http_status);
    put_quoted(&writer, " ", &error->code, "");
    put_between(&writer, " (", onsmqtt_kind_name(error->kind), ").");
    if (!onsmqtt_text_is_secret_message(error->code, error->message)) {
        put_quoted(&writer, " Message: \"", &error->message, "\"");
    } else if (error->message.size != 0) {
        put(&writer, " Message left out: it may hold credentials.");
    }
    put_quoted(&writer, " Request id: ", &error->request_id, ".");
    put_parse(&writer, error);
    if (error->row != NULL) put_row(&writer, error->row);
    put_advice(&writer, error);
    if (out != NULL && out_size != 0) out[writer.written] = '\0';
    return writer.needed;
}

const char *onsmqtt_error_label(const struct onsmqtt_error *error) {
    return error->row != NULL ? error->row->code : onsmqtt_kind_name(error->kind);
}

/* A sentence, with its condition where it has one. */
#define IF_HARMLESS(sentence)                                                                                                  \
    (repetition == ONSMQTT_REPETITION_UNCLEAR ? sentence ", but only if a second time does no harm." : sentence ".")

const char *onsmqtt_advice(enum onsmqtt_kind kind, enum onsmqtt_repetition repetition) {
    if (repetition == ONSMQTT_REPETITION_HARMFUL && onsmqtt_kind_action(kind) != ONSMQTT_ACTION_STOP)
        return "Do not send the same request again before you know whether it was carried out: a second time does harm.";
    switch (kind) {
    case ONSMQTT_KIND_SUCCESS: return "Nothing to do.";
    case ONSMQTT_KIND_NO_RESPONSE:
    case ONSMQTT_KIND_NOT_SENT:
    case ONSMQTT_KIND_SERVER_FAULT: return IF_HARMLESS("Send the same request again after a short wait, signed anew");
    case ONSMQTT_KIND_BUSY: return IF_HARMLESS("Send the same request again once the earlier one has ended, signed anew");
    case ONSMQTT_KIND_THROTTLED:
        return IF_HARMLESS("Lower the request rate, and send the same request again after a longer wait, signed anew");
    case ONSMQTT_KIND_CREDENTIALS_EXPIRED: return "Fetch fresh temporary credentials, then send the same request once more.";
    case ONSMQTT_KIND_CLOCK_SKEW:
        return "Correct the clock by the server's, sign with a new nonce and timestamp, then send the same request once more.";
    case ONSMQTT_KIND_NONCE_USED:
        return IF_HARMLESS("Sign with a new nonce and timestamp, then send the same request once more");
    case ONSMQTT_KIND_CREDENTIALS_INVALID:
    case ONSMQTT_KIND_PERMISSION:
    case ONSMQTT_KIND_INVALID_REQUEST:
    case ONSMQTT_KIND_NOT_FOUND:
    case ONSMQTT_KIND_ALREADY_EXISTS:
    case ONSMQTT_KIND_TAKEN:
    case ONSMQTT_KIND_QUOTA:
    case ONSMQTT_KIND_UNSUPPORTED:
    case ONSMQTT_KIND_ACCOUNT: return "Do not send the same request again until its cause is fixed: it fails the same way.";
    case ONSMQTT_KIND_UNKNOWN: break;
    }
    return "Do not send the same request again before a person has looked: what happened is not known.";
}

const char *onsmqtt_execution_advice(enum onsmqtt_kind kind, bool may_have_executed) {
    if (kind == ONSMQTT_KIND_SUCCESS) return "The request was carried out.";
    if (!may_have_executed) return "The request was not carried out.";
    return "The request may have been carried out.";
}

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const char *name_of(const char *const *names, size_t count, unsigned number) {
    return number < count ? names[number] : "unknown";
}

const char *onsmqtt_parse_name(enum onsmqtt_parse parse) {
    static const char *const names[] = {
        [ONSMQTT_PARSE_OK] = "ok",
        [ONSMQTT_PARSE_EMPTY] = "empty",
        [ONSMQTT_PARSE_INCOMPLETE] = "incomplete",
        [ONSMQTT_PARSE_MALFORMED] = "malformed",
        [ONSMQTT_PARSE_BAD_UTF8] = "bad-utf8",
        [ONSMQTT_PARSE_TOO_DEEP] = "too-deep",
        [ONSMQTT_PARSE_NOT_AN_OBJECT] = "not-an-object",
        [ONSMQTT_PARSE_NO_CODE] = "no-code",
    };
    return name_of(names, COUNT(names), (unsigned)parse);
}

const char *onsmqtt_basis_name(enum onsmqtt_basis basis) {
    static const char *const names[] = {
        [ONSMQTT_BASIS_NONE] = "none", [ONSMQTT_BASIS_STATUS] = "status", [ONSMQTT_BASIS_PATTERN] = "pattern",
        [ONSMQTT_BASIS_CODE] = "code", [ONSMQTT_BASIS_HINT] = "hint",
    };
    return name_of(names, COUNT(names), (unsigned)basis);
}

const char *onsmqtt_format_name(enum onsmqtt_format format) {
    static const char *const names[] = {
        [ONSMQTT_FORMAT_NONE] = "none",
        [ONSMQTT_FORMAT_JSON] = "json",
        [ONSMQTT_FORMAT_XML] = "xml",
    };
    return name_of(names, COUNT(names), (unsigned)format);
}
