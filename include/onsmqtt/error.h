/**
 * @file error.h
 * What the service said this time: a response becomes a classified error that can be asked what to do about it.
 *
 * Conventions: those of catalog.h, and:
 * - Lifetime: the texts of an error are views into the body that was parsed and into the hints that were given. They are good
 *   as long as both are unchanged and where they were, and so are those of a copy of the error; copy what has to live longer
 *   with onsmqtt_text_copy(), or copy body and hints and parse the copies. The other members stay good without them, and so
 *   does what onsmqtt_error_action(), onsmqtt_error_may_have_executed(), onsmqtt_error_label() and onsmqtt_retry_next() say;
 *   onsmqtt_error_describe() reads the texts.
 * - Secrets: the service repeats what was signed, and with it credentials, in some answers. Any text of an error may hold them,
 *   as it came; only onsmqtt_error_describe() leaves out some of it, as is said there. Where logs are shared, log that, kind,
 *   label and row.
 * - The body is bytes and a size; it needs no terminator, and no byte outside it is read.
 * - Results like those of snprintf: a function that fills a buffer returns the length of the whole text, the terminator not
 *   counted, and terminates what fits (where out_size is not 0) without cutting a UTF-8 sequence. A NULL `out` counts as
 *   out_size 0, so that the length can be asked for.
 * - Cost: one pass over the body; no allocation, no recursion, at most 1.5 KiB of stack (built with optimisation).
 */
#ifndef ONSMQTT_ERROR_H
#define ONSMQTT_ERROR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "onsmqtt/catalog.h"
#include "onsmqtt/hints.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How the bytes of a text are to be read. */
enum onsmqtt_escape {
    ONSMQTT_ESCAPE_NONE = 0, /**< The bytes are the text. */
    ONSMQTT_ESCAPE_JSON = 1, /**< JSON escapes may stand in it: decode with onsmqtt_text_copy(). */
    ONSMQTT_ESCAPE_XML = 2   /**< XML references and CR may stand in it: decode with onsmqtt_text_copy(). */
};

/** A view into the body, as sent, or into the hints (request_id only). Absent: data NULL, size 0. Empty: data not NULL, size 0;
    a code is never empty. Not terminated. */
struct onsmqtt_text {
    const char *data;           /**< Its first byte; NULL: absent. */
    size_t size;                /**< Bytes as sent, escapes not decoded. */
    enum onsmqtt_escape escape; /**< How to read them. */
};

/**
 * Copies a text with its escapes decoded, as UTF-8. A lone surrogate escape, which the grammar allows, becomes U+FFFD; XML's CR
 * and CR LF become LF, but not in a CDATA section. The copy may hold any character, including NUL and terminal controls:
 * strlen() does not tell its length, and it is not safe to print as it is.
 * @param text     the text; absent counts as empty
 * @param out      where to write; NULL counts as out_size 0. A text whose escape is not NONE may be decoded in place, where
 *                 you may write into the body: it gets no longer, and a byte of the body stands behind it for the terminator.
 *                 Then out_size is size + 1, other views of the same bytes are spoilt (parameter lies in code), and the text's
 *                 escape is NONE from then on
 * @param out_size bytes at out, the terminator included
 * @return the length of the whole text, the terminator not counted: the copy was cut if this is out_size or more.
 */
size_t onsmqtt_text_copy(struct onsmqtt_text text, char *out, size_t out_size);

/** The http_status to give where the request was sent and no complete answer came back: nothing, no HTTP response, or one that
    broke off. */
#define ONSMQTT_STATUS_NO_RESPONSE 0
/** The http_status to give where the request certainly never reached the service: name not resolved, connection refused or
    timed out, TLS not agreed on. No byte of the request was written (libcurl: CURLINFO_REQUEST_SIZE is 0, unless it counts the
    CONNECT to a proxy). */
#define ONSMQTT_STATUS_NOT_SENT (-1)

/** What kind of document the body is, judged by its first byte that is no white space. */
enum onsmqtt_format {
    ONSMQTT_FORMAT_NONE = 0, /**< Neither, or no such byte. */
    ONSMQTT_FORMAT_JSON = 1, /**< `{` or `[`. */
    ONSMQTT_FORMAT_XML = 2   /**< `<`. */
};

/** How the body could be read. Whatever it is, the error is complete and classified. */
enum onsmqtt_parse {
    ONSMQTT_PARSE_OK = 0,            /**< A good document with a code. */
    ONSMQTT_PARSE_EMPTY = 1,         /**< No bytes, or white space only. */
    ONSMQTT_PARSE_INCOMPLETE = 2,    /**< Good so far, and cut off: what was read to its end before is kept. */
    ONSMQTT_PARSE_MALFORMED = 3,     /**< A byte that the grammar does not allow: most HTML pages, plain text, broken JSON. */
    ONSMQTT_PARSE_BAD_UTF8 = 4,      /**< Text that is not UTF-8. */
    ONSMQTT_PARSE_TOO_DEEP = 5,      /**< More than 64 containers inside each other. */
    ONSMQTT_PARSE_NOT_AN_OBJECT = 6, /**< A good document of another form: a JSON array or number, XML without root Error. */
    ONSMQTT_PARSE_NO_CODE = 7        /**< A good document without a usable code, as that of a success. */
};

/** How the kind is known. A higher number is surer, except HINT. */
enum onsmqtt_basis {
    ONSMQTT_BASIS_NONE = 0,    /**< Not at all: the kind is unknown. */
    ONSMQTT_BASIS_STATUS = 1,  /**< By the HTTP status. */
    ONSMQTT_BASIS_PATTERN = 2, /**< By a code that a pattern of the catalog matches. */
    ONSMQTT_BASIS_CODE = 3,    /**< By a code that stands in the catalog. */
    ONSMQTT_BASIS_HINT = 4     /**< By a header that means throttling, as no code is known. */
};

/** One response, classified. Filled by onsmqtt_error_parse(). */
struct onsmqtt_error {
    int http_status;                          /**< As given. */
    enum onsmqtt_resource resource;           /**< As asked. */
    enum onsmqtt_kind kind;                   /**< What happened. */
    enum onsmqtt_basis basis;                 /**< How that is known. */
    enum onsmqtt_format format;               /**< What the body looks like. */
    enum onsmqtt_parse parse;                 /**< How it could be read. */
    size_t parse_offset;                      /**< The first byte that could not be accepted (inside a UTF-8 sequence, the byte
                                                   that breaks it; TOO_DEEP: the first of the container); the body's size for
                                                   EMPTY and INCOMPLETE; 0 for OK, NO_CODE and NOT_AN_OBJECT. */
    struct onsmqtt_text code;                 /**< The error code; unescaped white space around it is not part of it. */
    struct onsmqtt_text message;              /**< For people. May hold the string to sign: see onsmqtt_error_describe(). */
    struct onsmqtt_text request_id;           /**< What the vendor's support asks for; from the body, or a header where it is
                                                   absent or empty there. */
    struct onsmqtt_text host_id;              /**< The endpoint that answered. */
    struct onsmqtt_text recommend;            /**< A URL of the vendor's diagnosis page. */
    struct onsmqtt_text parameter;            /**< What `%s` of a pattern stood for, such as the name of a bad parameter. */
    struct onsmqtt_text access_denied_detail; /**< Which permission is missing: JSON's object as sent, or a text; absent
                                                   where XML holds elements. */
    const struct onsmqtt_row *row;            /**< What the catalog knows; NULL: the code is not in it. */
    uint64_t retry_after_ms;                  /**< The server's wait, the longest of its hints; 0: none given. */
    int64_t server_unix_s;                    /**< The server's clock, from the Date header; 0: none given, or the epoch. */
};

/**
 * Reads and classifies a response. Call it for a success too: some operations answer 200 with a code that is an error.
 * The body may be JSON (strict RFC 8259) or the gateway's XML (no document type; UTF-8, whatever its declaration says), neither
 * with a byte order mark. A child of XML's root is a member if it holds nothing but text or a single CDATA section. Of a body
 * that is neither, or is cut or broken, the members read to their end before the fault are used: not the number of
 * `"Code":200-OK`, since a number has ended where a comma, a closing bracket, white space or a control follows; true and false
 * have there, or with the body.
 *
 * Only top-level members count, by their decoded names: Code, Message, RequestId, HostId, Recommend, AccessDeniedDetail and
 * Success, each also with a small first letter, RequestId also as requestid and request_id. Of several spellings of one that
 * can be used the first of these wins, of equal spellings the last one: a text or a number; of AccessDeniedDetail a text or an
 * object, of Success a text, true or false, and of Code and Success no text that is empty or unescaped white space alone.
 *
 * The kind comes from, in this order:
 * - the code, if the catalog holds it or a pattern that matches it, whatever the status;
 * - a 2xx status: success, but unknown where a code was read that is not 200, OK or Success, or the member Success is false
 *   or that word; words in upper or lower case, without the unescaped white space around them;
 * - status 429: throttled;
 * - a header that means throttling, at the statuses 400, 403, 408, 417 and 5xx except 501 and 505: throttled, although the
 *   request may have been carried out;
 * - the status alone: NOT_SENT not-sent; NO_RESPONSE no-response; 401 credentials-invalid; 403 permission; 404, 410 not-found;
 *   405, 501, 505 unsupported; 408, 417 and other 5xx server-fault; 409, 425 unknown; other 4xx invalid-request; anything else
 *   unknown.
 *
 * Neither header nor HTTP status overrules a known code: the service throttles with 400, 403 and 500, and some statuses are to
 * change.
 *
 * Where no code was read, the status is believed, whatever the body: a 2xx that Success does not deny is a success, and what
 * most 4xx answer was certainly not carried out. So give ONSMQTT_STATUS_NO_RESPONSE in place of the status, and log that beside
 * it, in two cases:
 * - the response broke off, as your HTTP library tells (libcurl: not CURLE_OK): any code may have stood in what is missing. A
 *   known code that did arrive counts all the same;
 * - a 2xx, where you asked for JSON, has a body that is empty or no JSON object: the page of some proxy.
 *   onsmqtt_error_is_page() tells after the first parse; parse it once more.
 *
 * A page of HTML or text after a 4xx or 5xx is an answer, whatever `parse` is: its status counts. A buffer that is too small
 * makes a body look cut: 16 KiB hold any error of the service, but make it hold the longest success that you ask for.
 *
 * @param error       filled whatever the result is; not NULL
 * @param resource    the resource type of the operation called; ONSMQTT_RESOURCE_ANY where it is not known
 * @param http_status 200 to 599, ONSMQTT_STATUS_NO_RESPONSE (where the connection ended after a 1xx, too) or
 *                    ONSMQTT_STATUS_NOT_SENT; any other number classifies nothing
 * @param body        the body's bytes, with a Content-Encoding such as gzip undone (libcurl: CURLOPT_ACCEPT_ENCODING): packed,
 *                    it is malformed and its code lost. NULL counts as empty
 * @param body_size   their number
 * @param hints       what the headers said, or NULL
 * @return how the body could be read, the same as error->parse. Worth logging with error->parse_offset where it is neither OK
 *         nor NO_CODE; nothing needs to be done about it, since *error is complete and classified in any case.
 */
enum onsmqtt_parse onsmqtt_error_parse(struct onsmqtt_error *error, enum onsmqtt_resource resource, int http_status,
                                       const char *body, size_t body_size, const struct onsmqtt_hints *hints);

/**
 * Whether a success is the page of some proxy or login, and not the service's: asked for JSON (Format=JSON), the service
 * answers in JSON, with an object. Ask only where JSON was asked for; then parse the response once more, see
 * onsmqtt_error_parse().
 * @param error a parsed error; not NULL
 * @return true for a success whose body is empty, is no JSON object or could not be read to its end; false for all else: the
 *         status of a page that is no success counts.
 */
bool onsmqtt_error_is_page(const struct onsmqtt_error *error);

/**
 * The retry advice: whether the same request may be sent again, and after what. onsmqtt_retry_next() (retry.h) uses it, and
 * adds when and how often.
 * @param error     a parsed error; not NULL
 * @param operation what was called: onsmqtt_operation_find() or one of your own; NULL: not known
 * @return the kind's action; ONSMQTT_ACTION_STOP if the request may have been carried out and carrying it out twice is not
 *         harmless (operation is NULL, or its effect ONCE, NONE or no enumerator).
 */
enum onsmqtt_action onsmqtt_error_action(const struct onsmqtt_error *error, const struct onsmqtt_operation *operation);

/**
 * Whether the request that got this answer may have been carried out. It says nothing of earlier attempts of a sequence:
 * ask onsmqtt_retry_may_have_executed() (retry.h).
 * @param error a parsed error; not NULL
 * @return false only if the request was certainly not carried out, judging by its code or, if only the status is known
 *         (`basis`), by what HTTP says of that status. True if `basis` is HINT.
 */
bool onsmqtt_error_may_have_executed(const struct onsmqtt_error *error);

/**
 * A label for metrics and alerts, of bounded variety, as OpenTelemetry's attribute `error.type` asks for.
 * @param error a parsed error; not NULL
 * @return the catalog's code, a pattern as such (`InvalidParameter.%s`: no format string); else the kind's name, that of a
 *         success, too. Constant. At most onsmqtt_row_count() codes and the kinds' names. Equal labels need not be one pointer:
 *         compare them as strings.
 */
const char *onsmqtt_error_label(const struct onsmqtt_error *error);

/**
 * One paragraph for a log or a person: status, code, kind, message, request id, cause, solution, advice, whether the request
 * was carried out and, if they tell anything, how the body could be read and the server's wait; not host_id, recommend or
 * access_denied_detail. One line of UTF-8; what could steer a terminal (C0, DEL, C1, separators of lines and paragraphs,
 * bidirectional controls) is replaced by U+FFFD.
 *
 * Some messages of the service repeat the string to sign (AccessKeyId, SecurityToken and every parameter), and SDKs write the
 * URL or the headers of a request into theirs. So the message is left out
 * - if no code was read, or the code begins with SignatureDoesNotMatch or IncompleteSignature, in upper or lower case;
 * - if it contains `string to sign`, or `Signature` or `SecurityToken` before `=`, `%3D` or `\u003d`: in upper or lower
 *   case, and with anything but ASCII letters between the letters (`StringToSign`, `string%20to%20sign`); before the sign
 *   blanks, tabs, ends of lines, quotes, `+` and escapes such as `%20` may stand.
 *
 * A code, parameter or request id that contains such words is left out, too. Nothing else is recognised as a secret: not a
 * signature after a colon or escaped twice, no other credential (`Authorization: acs`, `AccessKeySecret`), and no string to
 * sign that nothing announces. To log no word of the service, make message, code, parameter and request_id absent first.
 *
 * It speaks of this one answer. Of a sequence that has stopped, log onsmqtt_stop_name() beside it, since the advice may be to
 * send the request again, and onsmqtt_retry_may_have_executed(), since an earlier attempt may have been carried out.
 *
 * @param error    a parsed error; not NULL
 * @param out      where to write; NULL counts as out_size 0
 * @param out_size bytes at out, the terminator included; 1024 hold nearly every description
 * @return the length of the whole description, the terminator not counted: it was cut if this is out_size or more.
 */
size_t onsmqtt_error_describe(const struct onsmqtt_error *error, char *out, size_t out_size);

/**
 * Names how a body could be read.
 * @param parse any number
 * @return the enumerator in lower case with hyphens, such as "bad-utf8"; "unknown" for any other number.
 */
const char *onsmqtt_parse_name(enum onsmqtt_parse parse);

/**
 * Names how a kind is known.
 * @param basis any number
 * @return the enumerator in lower case, such as "pattern"; "unknown" for any other number.
 */
const char *onsmqtt_basis_name(enum onsmqtt_basis basis);

/**
 * Names a kind of document.
 * @param format any number
 * @return the enumerator in lower case, such as "json"; "unknown" for any other number.
 */
const char *onsmqtt_format_name(enum onsmqtt_format format);

#ifdef __cplusplus
}
#endif

#endif
