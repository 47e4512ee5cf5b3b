/* An error in words, for logs, people and metrics. It decides nothing: what it says was decided by the parser and the catalog.
 */
#include <string.h>

#include "advice.h"
#include "onsmqtt/error.h"
#include "text.h"

/* Writes what fits and counts what is needed. */
struct writer {
    char *out;
    size_t room; /* bytes at out that may be written, the terminator's not counted */
    size_t written, needed;
};

static void put_character(struct writer *writer, const char *character, size_t size) {
    /* Once one did not fit, no later one is written either. */
    if (writer->written == writer->needed && size <= writer->room - writer->written) {
        memcpy(writer->out + writer->written, character, size);
        writer->written += size;
    }
    writer->needed += size;
}

static void put_text(struct writer *writer, struct onsmqtt_text text) {
    char character[4];
    size_t size;
    while ((size = onsmqtt_text_next_safe(&text, character)) != 0) put_character(writer, character, size);
}

static void put(struct writer *writer, const char *string) {
    struct onsmqtt_text text = {string, strlen(string), ONSMQTT_ESCAPE_NONE};
    put_text(writer, text);
}

static void put_number(struct writer *writer, uint64_t number) {
    char digits[20];
    size_t first = sizeof digits;
    do {
        digits[--first] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    while (first < sizeof digits) put_character(writer, &digits[first++], 1);
}

static void put_status(struct writer *writer, int status) {
    if (status == ONSMQTT_STATUS_NOT_SENT) {
        put(writer, "Not sent");
    } else if (status == ONSMQTT_STATUS_NO_RESPONSE) {
        put(writer, "No response");
    } else if (status > 0) {
        put(writer, "HTTP ");
        put_number(writer, (uint64_t)status);
    } else {
        put(writer, "Unknown status");
    }
}

/* What the service said, between words of ours; nothing where it said nothing or it must not be shown. */
static void put_quoted(struct writer *writer, const char *before, struct onsmqtt_text text, const char *after) {
    if (text.size == 0 || onsmqtt_text_holds_string_to_sign(text)) return;
    put(writer, before);
    put_text(writer, text);
    put(writer, after);
}

static void put_parse(struct writer *writer, const struct onsmqtt_error *error) {
    if (error->parse == ONSMQTT_PARSE_OK || error->parse == ONSMQTT_PARSE_NO_CODE) return;
    put(writer, " Body: ");
    put(writer, onsmqtt_parse_name(error->parse));
    if (error->parse_offset != 0) {
        put(writer, " at byte ");
        put_number(writer, error->parse_offset);
    }
    put(writer, ".");
}

static void put_row(struct writer *writer, const struct onsmqtt_row *row) {
    put(writer, " Cause: ");
    put(writer, row->cause);
    put(writer, " Solution: ");
    put(writer, row->solution);
}

static void put_advice(struct writer *writer, const struct onsmqtt_error *error) {
    put(writer, " Advice: ");
    put(writer, onsmqtt_advice(error->kind));
    put(writer, " ");
    put(writer, onsmqtt_execution_advice(error->kind, onsmqtt_error_may_have_executed(error)));
    if (error->retry_after_ms == 0 || onsmqtt_kind_action(error->kind) == ONSMQTT_ACTION_STOP) return;
    put(writer, " The server asks for a wait of ");
    put_number(writer, error->retry_after_ms);
    put(writer, " ms.");
}

size_t onsmqtt_error_describe(const struct onsmqtt_error *error, char *out, size_t out_size) {
    struct writer writer = {out, out == NULL || out_size == 0 ? 0 : out_size - 1, 0, 0};
    put_status(&writer, error->http_status);
    put_quoted(&writer, " ", error->code, "");
    put(&writer, " (");
    put(&writer, onsmqtt_kind_name(error->kind));
    put(&writer, ").");
    if (!onsmqtt_text_is_secret_message(error->code, error->message)) {
        put_quoted(&writer, " Message: \"", error->message, "\"");
    } else if (error->message.size != 0) {
        put(&writer, " Message left out: it may hold credentials.");
    }
    put_quoted(&writer, " Request id: ", error->request_id, ".");
    put_parse(&writer, error);
    if (error->row != NULL) put_row(&writer, error->row);
    put_advice(&writer, error);
    if (out != NULL && out_size != 0) out[writer.written] = '\0';
    return writer.needed;
}

const char *onsmqtt_error_label(const struct onsmqtt_error *error) {
    return error->row != NULL ? error->row->code : onsmqtt_kind_name(error->kind);
}

const char *onsmqtt_advice(enum onsmqtt_kind kind) {
    switch (kind) {
    case ONSMQTT_KIND_SUCCESS: return "Nothing to do.";
    case ONSMQTT_KIND_NO_RESPONSE:
    case ONSMQTT_KIND_NOT_SENT:
    case ONSMQTT_KIND_SERVER_FAULT: return "Send the same request again after a short wait, signed anew.";
    case ONSMQTT_KIND_BUSY: return "Send the same request again once the earlier one has ended, signed anew.";
    case ONSMQTT_KIND_THROTTLED:
        return "Send the same request again after a longer wait, signed anew, and lower the request rate.";
    case ONSMQTT_KIND_CREDENTIALS_EXPIRED: return "Fetch fresh temporary credentials, then send the same request once more.";
    case ONSMQTT_KIND_CLOCK_SKEW:
        return "Correct the clock by the server's, sign with a new nonce and timestamp, then send the same request once more.";
    case ONSMQTT_KIND_NONCE_USED: return "Sign with a new nonce and timestamp, then send the same request once more.";
    case ONSMQTT_KIND_CREDENTIALS_INVALID:
    case ONSMQTT_KIND_PERMISSION:
    case ONSMQTT_KIND_INVALID_REQUEST:
    case ONSMQTT_KIND_NOT_FOUND:
    case ONSMQTT_KIND_ALREADY_EXISTS:
    case ONSMQTT_KIND_TAKEN:
    case ONSMQTT_KIND_QUOTA:
    case ONSMQTT_KIND_UNSUPPORTED:
    case ONSMQTT_KIND_ACCOUNT: return "Do not send the same request again until its cause is mended: it fails the same way.";
    case ONSMQTT_KIND_UNKNOWN: break;
    }
    return "Do not send the same request again before a person has looked: what happened is not known.";
}

const char *onsmqtt_execution_advice(enum onsmqtt_kind kind, bool may_have_executed) {
    if (kind == ONSMQTT_KIND_SUCCESS) return "The request was carried out.";
    if (!may_have_executed) return "The request was not carried out.";
    return "The request may have been carried out: repeat it only where twice does no harm.";
}

const char *onsmqtt_parse_name(enum onsmqtt_parse parse) {
    switch (parse) {
    case ONSMQTT_PARSE_OK: return "ok";
    case ONSMQTT_PARSE_EMPTY: return "empty";
    case ONSMQTT_PARSE_INCOMPLETE: return "incomplete";
    case ONSMQTT_PARSE_MALFORMED: return "malformed";
    case ONSMQTT_PARSE_BAD_UTF8: return "bad-utf8";
    case ONSMQTT_PARSE_TOO_DEEP: return "too-deep";
    case ONSMQTT_PARSE_NOT_AN_OBJECT: return "not-an-object";
    case ONSMQTT_PARSE_NO_CODE: return "no-code";
    }
    return "unknown";
}

const char *onsmqtt_basis_name(enum onsmqtt_basis basis) {
    switch (basis) {
    case ONSMQTT_BASIS_NONE: return "none";
    case ONSMQTT_BASIS_STATUS: return "status";
    case ONSMQTT_BASIS_PATTERN: return "pattern";
    case ONSMQTT_BASIS_CODE: return "code";
    case ONSMQTT_BASIS_HINT: return "hint";
    }
    return "unknown";
}

const char *onsmqtt_format_name(enum onsmqtt_format format) {
    switch (format) {
    case ONSMQTT_FORMAT_NONE: return "none";
    case ONSMQTT_FORMAT_JSON: return "json";
    case ONSMQTT_FORMAT_XML: return "xml";
    }
    return "unknown";
}
