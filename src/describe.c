/* An error in words, for logs, people and metrics. It decides nothing: the parser and the catalog did. */
#include <string.h>

#include "advice.h"
#include "bytes.h"
#include "names.h"
#include "onsmqtt/error.h"
#include "text.h"

/* No hot path: what optimises for speed need not copy it into its callers. */
ONSMQTT_NOINLINE static void put_bytes(struct onsmqtt_writer *writer, const char *bytes, size_t size) {
    struct onsmqtt_text text = {bytes, size, ONSMQTT_ESCAPE_NONE};
    onsmqtt_write_text(writer, text, true);
}

static void put(struct onsmqtt_writer *writer, const char *string) {
    put_bytes(writer, string, strlen(string));
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

/* What the service said, between words of ours; nothing where it said nothing or it must not be shown: then false. */
static bool put_quoted(struct onsmqtt_writer *writer, const char *before, const struct onsmqtt_text *text, const char *after) {
    if (text->size == 0 || onsmqtt_text_holds_secret(*text)) return false;
    put(writer, before);
    onsmqtt_write_text(writer, *text, true);
    put(writer, after);
    return true;
}

static void put_message(struct onsmqtt_writer *writer, const struct onsmqtt_error *error) {
    if (error->message.size == 0) return;
    if (onsmqtt_text_is_secret_message(error->code, error->message)) {
        put(writer, " Message left out: it may hold credentials.");
        return;
    }
    put(writer, " Message: \"");
    onsmqtt_write_text(writer, error->message, true);
    put(writer, "\"");
}

static void put_parse(struct onsmqtt_writer *writer, const struct onsmqtt_error *error) {
    bool has_fault = error->parse != ONSMQTT_PARSE_EMPTY && error->parse != ONSMQTT_PARSE_NOT_AN_OBJECT;
    if (error->parse == ONSMQTT_PARSE_OK || error->parse == ONSMQTT_PARSE_NO_CODE) return;
    put(writer, " Body: ");
    put(writer, onsmqtt_parse_name(error->parse));
    if (has_fault) put_number(writer, " at byte ", error->parse_offset, "");
    put(writer, ".");
}

/* Of a pattern's text, the parameter itself stands where the catalog has %s. */
static void put_filled(struct onsmqtt_writer *writer, const char *string, const struct onsmqtt_text *parameter) {
    /* The only % in the catalog's causes is that of %s. Not strchr(): the library asks libc for few functions. */
    const char *place = memchr(string, '%', strlen(string));
    if (place == NULL) {
        put(writer, string);
        return;
    }
    put_bytes(writer, string, (size_t)(place - string));
    if (!put_quoted(writer, "", parameter, "")) put(writer, "%s");
    put(writer, place + 2);
}

static void put_cause(struct onsmqtt_writer *writer, const struct onsmqtt_error *error) {
    const struct onsmqtt_row *row = error->row;
    if (row != NULL) {
        put(writer, " Cause: ");
        put_filled(writer, row->cause, &error->parameter);
        put(writer, " Solution: ");
        put(writer, row->solution);
    } else if (error->kind != ONSMQTT_KIND_SUCCESS) {
        put(writer, " Cause: ");
        put(writer, onsmqtt_cause(error->kind, error->http_status));
    }
}

static void put_advice(struct onsmqtt_writer *writer, const struct onsmqtt_error *error) {
    enum onsmqtt_repetition repetition =
        onsmqtt_error_may_have_executed(error) ? ONSMQTT_REPETITION_UNCLEAR : ONSMQTT_REPETITION_HARMLESS;
    put_between(writer, " Advice: ", onsmqtt_advice(error->kind, repetition), " ");
    put(writer, onsmqtt_execution_advice(error));
    if (error->row != NULL) put(writer, onsmqtt_proof(error->row->proves));
    if (error->retry_after_ms == 0 || onsmqtt_kind_action(error->kind) == ONSMQTT_ACTION_STOP) return;
    put_number(writer, " The server asks for a wait of ", error->retry_after_ms, " ms.");
}

size_t onsmqtt_error_describe(const struct onsmqtt_error *error, char *out, size_t out_size) {
    struct onsmqtt_writer writer = {out, out == NULL || out_size == 0 ? 0 : out_size - 1, 0, 0};
    put_status(&writer, error->http_status);
    put_quoted(&writer, " ", &error->code, "");
    put_between(&writer, " (", onsmqtt_kind_name(error->kind), ").");
    put_message(&writer, error);
    put_quoted(&writer, " Request id: ", &error->request_id, ".");
    put_parse(&writer, error);
    put_cause(&writer, error);
    put_advice(&writer, error);
    if (out != NULL && out_size != 0) out[writer.written] = '\0';
    return writer.needed;
}

const char *onsmqtt_error_label(const struct onsmqtt_error *error) {
    return error->row != NULL ? error->row->code : onsmqtt_kind_name(error->kind);
}

/* A sentence, and the same where what a second time does is not clear. */
#define ALWAYS(sentence)                                                                                                       \
    { sentence ".", sentence "." }
#define IF_HARMLESS(sentence)                                                                                                  \
    { sentence ".", sentence ", but only if a second time does no harm." }

#define SEND_AGAIN IF_HARMLESS("Send the same request again after a wait, signed anew")
#define FIX_FIRST ALWAYS("Do not send the same request again until its cause is fixed: it fails the same way")

static const char *const advice[][2] = {
    [ONSMQTT_KIND_UNKNOWN] =
        ALWAYS("Do not send the same request again before a person has looked: what happened is not known"),
    [ONSMQTT_KIND_SUCCESS] = ALWAYS("Nothing to do"),
    [ONSMQTT_KIND_NO_RESPONSE] = SEND_AGAIN,
    [ONSMQTT_KIND_THROTTLED] =
        IF_HARMLESS("Lower the request rate, and send the same request again after a longer wait, signed anew"),
    [ONSMQTT_KIND_SERVER_FAULT] = SEND_AGAIN,
    [ONSMQTT_KIND_BUSY] = IF_HARMLESS("Send the same request again once the earlier one has ended, signed anew"),
    [ONSMQTT_KIND_CREDENTIALS_EXPIRED] = ALWAYS("Fetch fresh temporary credentials, then send the same request once more"),
    [ONSMQTT_KIND_CREDENTIALS_INVALID] = FIX_FIRST,
    [ONSMQTT_KIND_CLOCK_SKEW] =
        ALWAYS("Set the clock to the server's time, sign with a new nonce and timestamp, then send the same request once more"),
    [ONSMQTT_KIND_NONCE_USED] = IF_HARMLESS("Sign with a new nonce and timestamp, then send the same request once more"),
    [ONSMQTT_KIND_PERMISSION] = FIX_FIRST,
    [ONSMQTT_KIND_INVALID_REQUEST] = FIX_FIRST,
    [ONSMQTT_KIND_NOT_FOUND] = FIX_FIRST,
    [ONSMQTT_KIND_ALREADY_EXISTS] = FIX_FIRST,
    [ONSMQTT_KIND_TAKEN] = FIX_FIRST,
    [ONSMQTT_KIND_QUOTA] = FIX_FIRST,
    [ONSMQTT_KIND_UNSUPPORTED] = FIX_FIRST,
    [ONSMQTT_KIND_ACCOUNT] = FIX_FIRST,
    [ONSMQTT_KIND_NOT_SENT] = SEND_AGAIN,
};

const char *onsmqtt_advice(enum onsmqtt_kind kind, enum onsmqtt_repetition repetition) {
    if (repetition == ONSMQTT_REPETITION_HARMFUL && onsmqtt_kind_action(kind) != ONSMQTT_ACTION_STOP)
        return "Do not send the same request again before you know whether it was carried out: a second time does harm.";
    return advice[(unsigned)kind < ONSMQTT_COUNT(advice) ? kind : ONSMQTT_KIND_UNKNOWN]
                 [repetition == ONSMQTT_REPETITION_UNCLEAR];
}

const char *onsmqtt_cause(enum onsmqtt_kind kind, int http_status) {
    static const char *const causes[] = {
        [ONSMQTT_KIND_SUCCESS] = "The service accepted the request.",
        [ONSMQTT_KIND_NO_RESPONSE] = "The request was sent, and no complete answer came back.",
        [ONSMQTT_KIND_THROTTLED] = "Too many requests arrive.",
        [ONSMQTT_KIND_SERVER_FAULT] = "The service, or a proxy in front of it, failed.",
        [ONSMQTT_KIND_CREDENTIALS_INVALID] = "The AccessKey pair or the signature was not accepted.",
        [ONSMQTT_KIND_PERMISSION] = "The caller may not do this.",
        [ONSMQTT_KIND_INVALID_REQUEST] = "Something in the request is missing or wrong.",
        [ONSMQTT_KIND_NOT_FOUND] = "What the request names does not exist.",
        [ONSMQTT_KIND_UNSUPPORTED] = "The service, or a proxy in front of it, has no such operation, version or method.",
        [ONSMQTT_KIND_NOT_SENT] = "The request never left: the host was not found, or there was no connection to it.",
    };
    const char *cause = (unsigned)kind < ONSMQTT_COUNT(causes) ? causes[kind] : NULL;
    if (http_status == 407) return "A proxy on the way asks for credentials of its own.";
    if (cause != NULL) return cause;
    if (http_status >= 200 && http_status <= 299) return "The HTTP status says success, and the body denies it.";
    if (http_status >= 301 && http_status <= 308 && http_status != 304)
        return "The server points elsewhere: the endpoint is wrong, or not HTTPS.";
    return "Neither the error code nor the HTTP status tells.";
}

/* A status is less sure than a code: the service uses some loosely. */
const char *onsmqtt_execution_advice(const struct onsmqtt_error *error) {
    if (error->kind == ONSMQTT_KIND_SUCCESS) return "The request was carried out.";
    if (onsmqtt_error_may_have_executed(error)) return "The request may have been carried out.";
    if (error->basis == ONSMQTT_BASIS_STATUS && error->http_status > 0)
        return "Judging by the HTTP status alone, the request was not carried out.";
    return "The request was not carried out.";
}

#define PROOF(effect) " If an earlier attempt to " effect " it had no clear answer, that one was probably carried out."

const char *onsmqtt_proof(enum onsmqtt_effect proves) {
    if (proves == ONSMQTT_EFFECT_CREATE) return PROOF("create");
    return proves == ONSMQTT_EFFECT_DELETE ? PROOF("delete") : "";
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
    return ONSMQTT_NAME_OF(names, parse);
}

const char *onsmqtt_basis_name(enum onsmqtt_basis basis) {
    static const char *const names[] = {
        [ONSMQTT_BASIS_NONE] = "none", [ONSMQTT_BASIS_STATUS] = "status", [ONSMQTT_BASIS_PATTERN] = "pattern",
        [ONSMQTT_BASIS_CODE] = "code", [ONSMQTT_BASIS_HINT] = "hint",
    };
    return ONSMQTT_NAME_OF(names, basis);
}

const char *onsmqtt_format_name(enum onsmqtt_format format) {
    static const char *const names[] = {
        [ONSMQTT_FORMAT_NONE] = "none",
        [ONSMQTT_FORMAT_JSON] = "json",
        [ONSMQTT_FORMAT_XML] = "xml",
    };
    return ONSMQTT_NAME_OF(names, format);
}
