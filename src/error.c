/* From a response to a classified error. It knows how a body's members and the headers' hints become a kind, and nothing of
   backoff; what a code means is the catalog's, how a document is read the readers'. */
#include "onsmqtt/error.h"

#include <string.h>

#include "catalog_match.h"
#include "member.h"
#include "text.h"

enum field { CODE, MESSAGE, REQUEST_ID, HOST_ID, RECOMMEND, ACCESS_DENIED_DETAIL, SUCCESS, FIELD_COUNT };

/* Of each field the spellings that occur; of several in one body the first listed here wins. */
static const struct spelling {
    char name[19];
    unsigned char size, field;
} spellings[] = {
    {"Code", 4, CODE},
    {"code", 4, CODE},
    {"Message", 7, MESSAGE},
    {"message", 7, MESSAGE},
    {"RequestId", 9, REQUEST_ID},
    {"requestId", 9, REQUEST_ID},
    {"requestid", 9, REQUEST_ID},
    {"request_id", 10, REQUEST_ID},
    {"HostId", 6, HOST_ID},
    {"hostId", 6, HOST_ID},
    {"Recommend", 9, RECOMMEND},
    {"recommend", 9, RECOMMEND},
    {"AccessDeniedDetail", 18, ACCESS_DENIED_DETAIL},
    {"accessDeniedDetail", 18, ACCESS_DENIED_DETAIL},
    {"Success", 7, SUCCESS},
    {"success", 7, SUCCESS},
};
enum { SPELLING_COUNT = sizeof spellings / sizeof *spellings };

/* What was read so far. */
struct fields {
    struct onsmqtt_text text[FIELD_COUNT];
    unsigned char spelling[FIELD_COUNT]; /* which one the text came from; SPELLING_COUNT: none */
};

static struct onsmqtt_text as_text(struct onsmqtt_span span, enum onsmqtt_escape escape) {
    struct onsmqtt_text text = {span.data, span.size, span.escaped ? escape : ONSMQTT_ESCAPE_NONE};
    return text;
}

static unsigned find_spelling(struct onsmqtt_span name, enum onsmqtt_escape escape) {
    char decoded[sizeof spellings->name + 1];
    if (name.escaped) {
        name.size = onsmqtt_text_copy(as_text(name, escape), decoded, sizeof decoded);
        name.data = decoded;
    }
    for (unsigned i = 0; i < SPELLING_COUNT; ++i) {
        if (name.size == spellings[i].size && memcmp(name.data, spellings[i].name, name.size) == 0) return i;
    }
    return SPELLING_COUNT;
}

static bool is_space(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/* White space around a code is no part of it where it stands unescaped. */
static struct onsmqtt_text trim(struct onsmqtt_text text) {
    while (text.size != 0 && is_space(text.data[0])) {
        text.data++;
        text.size--;
    }
    while (text.size != 0 && is_space(text.data[text.size - 1])) text.size--;
    return text;
}

static bool is_usable(enum field field, enum onsmqtt_member_type type, struct onsmqtt_text value) {
    switch (field) {
    case CODE: return (type == ONSMQTT_MEMBER_TEXT || type == ONSMQTT_MEMBER_NUMBER) && value.size != 0;
    case ACCESS_DENIED_DETAIL: return type == ONSMQTT_MEMBER_TEXT || type == ONSMQTT_MEMBER_OBJECT;
    case SUCCESS: return type == ONSMQTT_MEMBER_TEXT || type == ONSMQTT_MEMBER_BOOLEAN;
    default: return type == ONSMQTT_MEMBER_TEXT || type == ONSMQTT_MEMBER_NUMBER;
    }
}

static void keep(struct fields *fields, const struct onsmqtt_member *member, enum onsmqtt_escape escape) {
    unsigned spelling = find_spelling(member->name, escape);
    struct onsmqtt_text value;
    enum field field;
    if (spelling == SPELLING_COUNT) return;
    field = (enum field)spellings[spelling].field;
    value = as_text(member->value, escape);
    if (field == CODE) value = trim(value);
    if (spelling > fields->spelling[field] || !is_usable(field, member->type, value)) return;
    fields->spelling[field] = (unsigned char)spelling;
    fields->text[field] = value;
}

/* Reads until the document ends or breaks. Returns how it could be read, judged as a document, and where it broke. */
static enum onsmqtt_read read_members(struct fields *fields, enum onsmqtt_format format, const char *body, size_t body_size,
                                      size_t *offset) {
    bool is_xml = format == ONSMQTT_FORMAT_XML;
    struct onsmqtt_reader reader = {body, body, body + body_size, false};
    struct onsmqtt_member member;
    enum onsmqtt_read read;
    while ((read = is_xml ? onsmqtt_xml_next(&reader, &member) : onsmqtt_json_next(&reader, &member)) == ONSMQTT_READ_MEMBER) {
        keep(fields, &member, is_xml ? ONSMQTT_ESCAPE_XML : ONSMQTT_ESCAPE_JSON);
    }
    *offset = (size_t)(reader.at - body);
    return read;
}

static enum onsmqtt_format find_format(const char *body, size_t body_size, bool *is_empty) {
    size_t at = 0;
    while (at < body_size && is_space(body[at])) ++at;
    *is_empty = at == body_size;
    if (*is_empty) return ONSMQTT_FORMAT_NONE;
    if (body[at] == '<') return ONSMQTT_FORMAT_XML;
    return body[at] == '{' || body[at] == '[' ? ONSMQTT_FORMAT_JSON : ONSMQTT_FORMAT_NONE;
}

static enum onsmqtt_parse parse_result(enum onsmqtt_read read, bool has_code) {
    switch (read) {
    case ONSMQTT_READ_INCOMPLETE: return ONSMQTT_PARSE_INCOMPLETE;
    case ONSMQTT_READ_MALFORMED: return ONSMQTT_PARSE_MALFORMED;
    case ONSMQTT_READ_BAD_UTF8: return ONSMQTT_PARSE_BAD_UTF8;
    case ONSMQTT_READ_TOO_DEEP: return ONSMQTT_PARSE_TOO_DEEP;
    case ONSMQTT_READ_NOT_OBJECT: return ONSMQTT_PARSE_NOT_AN_OBJECT;
    default: return has_code ? ONSMQTT_PARSE_OK : ONSMQTT_PARSE_NO_CODE;
    }
}

static void read_body(struct onsmqtt_error *error, struct fields *fields, const char *body, size_t body_size) {
    bool is_empty;
    enum onsmqtt_read read;
    error->format = find_format(body, body_size, &is_empty);
    if (is_empty) {
        error->parse = ONSMQTT_PARSE_EMPTY;
        error->parse_offset = body_size;
        return;
    }
    read = read_members(fields, error->format, body, body_size, &error->parse_offset);
    error->parse = parse_result(read, fields->text[CODE].data != NULL);
    if (read == ONSMQTT_READ_END || read == ONSMQTT_READ_NOT_OBJECT) error->parse_offset = 0;
    if (read == ONSMQTT_READ_INCOMPLETE) error->parse_offset = body_size;
    error->code = fields->text[CODE];
    error->message = fields->text[MESSAGE];
    error->request_id = fields->text[REQUEST_ID];
    error->host_id = fields->text[HOST_ID];
    error->recommend = fields->text[RECOMMEND];
    error->access_denied_detail = fields->text[ACCESS_DENIED_DETAIL];
}

static uint64_t longest(uint64_t one, uint64_t other) {
    return one > other ? one : other;
}

/* A date to retry after is a wait from the response's own Date, and none without it. */
static uint64_t wait_until(int64_t unix_s, int64_t now_unix_s) {
    return now_unix_s != 0 && unix_s > now_unix_s ? (uint64_t)(unix_s - now_unix_s) * 1000 : 0;
}

static void read_hints(struct onsmqtt_error *error, const struct onsmqtt_hints *hints) {
    error->server_unix_s = hints->date_unix_s;
    error->retry_after_ms = longest(longest(hints->throttle_wait_ms, hints->retry_after_ms),
                                    wait_until(hints->retry_after_unix_s, hints->date_unix_s));
    if (error->request_id.size == 0 && hints->request_id_size != 0) {
        error->request_id.data = hints->request_id;
        error->request_id.size = hints->request_id_size;
        error->request_id.escape = ONSMQTT_ESCAPE_NONE;
    }
}

/* Finds the row of a code. A decoded code that does not fit the buffer is longer than every exact one, so that what fits
 * decides. */
static void classify_code(struct onsmqtt_error *error) {
    char decoded[ONSMQTT_CODE_SIZE_MAX + 2];
    struct onsmqtt_text code = error->code;
    struct onsmqtt_match match;
    if (code.escape != ONSMQTT_ESCAPE_NONE) {
        size_t size = onsmqtt_text_copy(code, decoded, sizeof decoded);
        code.data = decoded;
        code.size = size < sizeof decoded ? size : sizeof decoded - 1;
    }
    match = onsmqtt_catalog_match(error->resource, code.data, code.size);
    if (match.row == NULL) return;
    error->row = match.row;
    error->kind = match.row->kind;
    error->basis = match.literal_size == 0 ? ONSMQTT_BASIS_CODE : ONSMQTT_BASIS_PATTERN;
    if (match.literal_size == 0) return;
    error->parameter = error->code;
    for (size_t i = 0; i < match.literal_size; ++i) onsmqtt_text_next(&error->parameter, decoded);
}

static bool equals_in_any_case(struct onsmqtt_text text, const char *lower) {
    char character[4];
    for (; *lower != '\0'; ++lower) {
        if (onsmqtt_text_next(&text, character) != 1) return false;
        if (*character >= 'A' && *character <= 'Z') *character = (char)(*character | 0x20);
        if (*character != *lower) return false;
    }
    return text.size == 0;
}

static bool is_success_code(struct onsmqtt_text code) {
    return code.data == NULL || equals_in_any_case(code, "200") || equals_in_any_case(code, "ok") ||
           equals_in_any_case(code, "success");
}

static bool is_fault_status(int status) {
    return status == 408 || status == 417 || (status >= 500 && status <= 599 && status != 501 && status != 505);
}

static enum onsmqtt_kind kind_of_status(int status) {
    if (is_fault_status(status)) return ONSMQTT_KIND_SERVER_FAULT;
    switch (status) {
    case ONSMQTT_STATUS_NOT_SENT: return ONSMQTT_KIND_NOT_SENT;
    case ONSMQTT_STATUS_NO_RESPONSE: return ONSMQTT_KIND_NO_RESPONSE;
    case 401: return ONSMQTT_KIND_CREDENTIALS_INVALID;
    case 403: return ONSMQTT_KIND_PERMISSION;
    case 404:
    case 410: return ONSMQTT_KIND_NOT_FOUND;
    case 405:
    case 501:
    case 505: return ONSMQTT_KIND_UNSUPPORTED;
    case 409:
    case 425: return ONSMQTT_KIND_UNKNOWN;
    case 429: return ONSMQTT_KIND_THROTTLED;
    default: return status >= 400 && status <= 499 ? ONSMQTT_KIND_INVALID_REQUEST : ONSMQTT_KIND_UNKNOWN;
    }
}

/* Where no code is known. */
static void classify_status(struct onsmqtt_error *error, bool success_is_false, bool has_throttle_hint) {
    int status = error->http_status;
    if (status >= 200 && status <= 299) {
        bool succeeded = is_success_code(error->code) && !success_is_false;
        error->kind = succeeded ? ONSMQTT_KIND_SUCCESS : ONSMQTT_KIND_UNKNOWN;
    } else if (has_throttle_hint && (status == 400 || status == 403 || is_fault_status(status))) {
        error->kind = ONSMQTT_KIND_THROTTLED;
        error->basis = ONSMQTT_BASIS_HINT;
        return;
    } else {
        error->kind = kind_of_status(status);
    }
    error->basis = error->kind == ONSMQTT_KIND_UNKNOWN ? ONSMQTT_BASIS_NONE : ONSMQTT_BASIS_STATUS;
}

enum onsmqtt_parse onsmqtt_error_parse(struct onsmqtt_error *error, enum onsmqtt_resource resource, int http_status,
                                       const char *body, size_t body_size, const struct onsmqtt_hints *hints) {
    struct fields fields;
    memset(error, 0, sizeof *error);
    memset(&fields, 0, sizeof fields);
    memset(fields.spelling, SPELLING_COUNT, sizeof fields.spelling);
    error->http_status = http_status;
    error->resource = resource;
    read_body(error, &fields, body, body == NULL ? 0 : body_size);
    if (hints != NULL) read_hints(error, hints);
    if (error->code.data != NULL) classify_code(error);
    if (error->row == NULL) {
        bool success_is_false = onsmqtt_text_equals(fields.text[SUCCESS], "false", 5);
        classify_status(error, success_is_false, hints != NULL && hints->throttle_wait_ms != 0);
    }
    return error->parse;
}

bool onsmqtt_error_may_have_executed(const struct onsmqtt_error *error) {
    return error->basis == ONSMQTT_BASIS_HINT || onsmqtt_kind_may_have_executed(error->kind);
}

static bool is_repeatable(const struct onsmqtt_operation *operation) {
    if (operation == NULL) return false;
    switch (operation->effect) {
    case ONSMQTT_EFFECT_READ:
    case ONSMQTT_EFFECT_CREATE:
    case ONSMQTT_EFFECT_DELETE:
    case ONSMQTT_EFFECT_SET: return true;
    case ONSMQTT_EFFECT_NONE:
    case ONSMQTT_EFFECT_ONCE: break;
    }
    return false;
}

enum onsmqtt_action onsmqtt_error_action(const struct onsmqtt_error *error, const struct onsmqtt_operation *operation) {
    if (onsmqtt_error_may_have_executed(error) && !is_repeatable(operation)) return ONSMQTT_ACTION_STOP;
    return onsmqtt_kind_action(error->kind);
}
