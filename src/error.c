/* From a response to a classified error. It knows how a body's members and the headers' hints become a kind, and nothing of
   backoff; what a code means is the catalog's, how a document is read the readers'. */
#include "onsmqtt/error.h"

#include <string.h>

#include "bytes.h"
#include "catalog_match.h"
#include "member.h"
#include "text.h"

/* A field's number is its value's offset in the error, in units of a text's alignment, so that no table need be asked.
   Success has no member of its own: until the body was read to its end, the parameter's is free. */
#define PLACE(member) (offsetof(struct onsmqtt_error, member) / _Alignof(struct onsmqtt_text))
enum field {
    CODE = PLACE(code),
    MESSAGE = PLACE(message),
    REQUEST_ID = PLACE(request_id),
    HOST_ID = PLACE(host_id),
    RECOMMEND = PLACE(recommend),
    ACCESS_DENIED_DETAIL = PLACE(access_denied_detail),
    SUCCESS = PLACE(parameter),
    FIELDS_END = sizeof(struct onsmqtt_error) / _Alignof(struct onsmqtt_text)
};
#undef PLACE

#define SPELLING(name, field, rank)                                                                                            \
    { name, sizeof(name) - 1, field, rank }
/* The spellings that occur; of several of one field in one body the one of lowest rank wins. The table is a perfect hash, see
   spelling_of(): to add one, double the places, shift by one less, and try random odd multipliers until none collide. */
static const struct spelling {
    char name[29]; /* makes an entry 32 bytes, so that finding one is a shift */
    unsigned char size, field, rank;
} spellings[16] = {
    SPELLING("requestid", REQUEST_ID, 2),
    SPELLING("hostId", HOST_ID, 1),
    SPELLING("request_id", REQUEST_ID, 3),
    SPELLING("message", MESSAGE, 1),
    SPELLING("requestId", REQUEST_ID, 1),
    SPELLING("accessDeniedDetail", ACCESS_DENIED_DETAIL, 1),
    SPELLING("recommend", RECOMMEND, 1),
    SPELLING("Success", SUCCESS, 0),
    SPELLING("code", CODE, 1),
    SPELLING("Code", CODE, 0),
    SPELLING("HostId", HOST_ID, 0),
    SPELLING("Message", MESSAGE, 0),
    SPELLING("RequestId", REQUEST_ID, 0),
    SPELLING("AccessDeniedDetail", ACCESS_DENIED_DETAIL, 0),
    SPELLING("Recommend", RECOMMEND, 0),
    SPELLING("success", SUCCESS, 1),
};
#undef SPELLING

static const struct spelling *spelling_of(uint32_t first_word, uint32_t last_word) {
    return &spellings[(first_word + last_word) * 0x93D53621U >> 28];
}

enum { USUAL_NAME_SIZE_MIN = 4, USUAL_NAME_SIZE_MAX = 12 };

static bool is_usual_size(size_t name_size) {
    return ONSMQTT_SHORTCUTS && name_size - USUAL_NAME_SIZE_MIN <= USUAL_NAME_SIZE_MAX - USUAL_NAME_SIZE_MIN;
}

/* For a name of usual size; NULL: none. All sizes take one path, since branches on them would be mispredicted: three words of 4
   bytes, which may overlap, hold all of the name. A size fits a byte, and is compared as one. */
ONSMQTT_INLINE const struct spelling *find_usual_spelling(const char *name, size_t size) {
    const char *last = name + size - 4, *middle = name + size / 2 - 2;
    const struct spelling *known = spelling_of(onsmqtt_load_4(name), onsmqtt_load_4(last));
    bool is_known = known->size == (unsigned char)size && onsmqtt_load_4(known->name) == onsmqtt_load_4(name) &&
                    onsmqtt_load_4(known->name + size - 4) == onsmqtt_load_4(last) &&
                    onsmqtt_load_4(known->name + size / 2 - 2) == onsmqtt_load_4(middle);
    return is_known ? known : NULL;
}

static const struct spelling *find_spelling(const char *name, size_t size) {
    const struct spelling *found;
    if (size < USUAL_NAME_SIZE_MIN) return NULL;
    found = spelling_of(onsmqtt_load_4(name), onsmqtt_load_4(name + size - 4));
    return found->size == size && onsmqtt_bytes_equal(name, found->name, size) ? found : NULL;
}

static const struct spelling *find_escaped_spelling(struct onsmqtt_text name) {
    char decoded[sizeof spellings->name + 1];
    size_t size = onsmqtt_text_copy(name, decoded, sizeof decoded);
    return size < sizeof decoded ? find_spelling(decoded, size) : NULL;
}

#define NO_RANK 0xFF /* above every rank: no value yet */

/* What is read: into which error, and of which rank the spelling of each field's name was. */
struct fields {
    enum onsmqtt_escape escape; /* how the body's texts are escaped */
    struct onsmqtt_error *error;
    unsigned char ranks[FIELDS_END];
};

static inline void put(struct fields *fields, const struct spelling *spelling, const char *data, size_t size,
                       enum onsmqtt_escape escape) {
    struct onsmqtt_text *value;
    if (spelling->rank > fields->ranks[spelling->field]) return;
    fields->ranks[spelling->field] = spelling->rank;
    value = (struct onsmqtt_text *)(void *)((char *)fields->error + spelling->field * _Alignof(struct onsmqtt_text));
    value->data = data;
    value->size = size;
    value->escape = escape;
}

/* White space around a code, or Success, is no part of it where it stands unescaped. */
static struct onsmqtt_span trim(struct onsmqtt_span text) {
    while (text.size != 0 && onsmqtt_is_space(text.data[0])) {
        text.data++;
        text.size--;
    }
    while (text.size != 0 && onsmqtt_is_space(text.data[text.size - 1])) text.size--;
    return text;
}

/* By field, a bit for each type of member that can be its value. */
enum {
    TEXT = 1 << ONSMQTT_MEMBER_TEXT,
    NUMBER = 1 << ONSMQTT_MEMBER_NUMBER,
    BOOLEAN = 1 << ONSMQTT_MEMBER_BOOLEAN,
    OBJECT = 1 << ONSMQTT_MEMBER_OBJECT
};
static const unsigned char usable_types[FIELDS_END] = {
    [CODE] = TEXT | NUMBER,     [MESSAGE] = TEXT | NUMBER,   [REQUEST_ID] = TEXT | NUMBER,
    [HOST_ID] = TEXT | NUMBER,  [RECOMMEND] = TEXT | NUMBER, [ACCESS_DENIED_DETAIL] = TEXT | OBJECT,
    [SUCCESS] = TEXT | BOOLEAN,
};

/* Who takes a member: keep_text() plain texts under usual names; keep_any() what that does not take; keep_unusually_named()
   names that are escaped or of unusual size. All but keep_text() end here, where a value's type is checked, and a code or
   Success is trimmed. */
ONSMQTT_NOINLINE static void keep_as(struct fields *fields, const struct spelling *spelling, struct onsmqtt_span value,
                                     unsigned form) {
    if ((usable_types[spelling->field] >> (form & ONSMQTT_MEMBER_TYPE_MASK) & 1) == 0) return;
    if (spelling->field == CODE || spelling->field == SUCCESS) {
        value = trim(value);
        if (value.size == 0) return;
    }
    put(fields, spelling, value.data, value.size, form & ONSMQTT_VALUE_ESCAPED ? fields->escape : ONSMQTT_ESCAPE_NONE);
}

ONSMQTT_NOINLINE static void keep_unusually_named(struct fields *fields, struct onsmqtt_span name, struct onsmqtt_span value,
                                                  unsigned form) {
    struct onsmqtt_text text = {name.data, name.size, fields->escape};
    const struct spelling *spelling =
        form & ONSMQTT_NAME_ESCAPED ? find_escaped_spelling(text) : find_spelling(name.data, name.size);
    if (spelling != NULL) keep_as(fields, spelling, value, form);
}

ONSMQTT_NOINLINE static void keep_any(void *context, struct onsmqtt_span name, struct onsmqtt_span value, unsigned form) {
    const struct spelling *spelling;
    if (form & ONSMQTT_NAME_ESCAPED || !is_usual_size(name.size)) {
        keep_unusually_named(context, name, value, form);
        return;
    }
    spelling = find_usual_spelling(name.data, name.size);
    if (spelling != NULL) keep_as(context, spelling, value, form);
}

/* Whether white space stands around it, or nothing but that. Asked of every text: a branch on whether it is the code would be
   mispredicted. */
static inline bool may_be_trimmed(struct onsmqtt_span text) {
    return text.size == 0 || (unsigned char)text.data[0] <= ' ' || (unsigned char)text.data[text.size - 1] <= ' ';
}

/* What is unusual is left to keep_any(), so that this needs no stack. */
ONSMQTT_HOT static void keep_text(void *context, struct onsmqtt_span name, struct onsmqtt_span value, unsigned form) {
    struct fields *fields = context;
    const struct spelling *spelling;
    if (ONSMQTT_UNLIKELY(form != ONSMQTT_MEMBER_TEXT || !is_usual_size(name.size) || may_be_trimmed(value))) {
        keep_any(fields, name, value, form);
        return;
    }
    spelling = find_usual_spelling(name.data, name.size);
    if (spelling != NULL) put(fields, spelling, value.data, value.size, ONSMQTT_ESCAPE_NONE);
}

static enum onsmqtt_format format_of(char first) {
    if (first == '<') return ONSMQTT_FORMAT_XML;
    return first == '{' || first == '[' ? ONSMQTT_FORMAT_JSON : ONSMQTT_FORMAT_NONE;
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
    struct onsmqtt_reader reader;
    size_t begin = 0;
    enum onsmqtt_read read;
    while (begin < body_size && onsmqtt_is_space(body[begin])) ++begin;
    if (begin == body_size) {
        error->format = ONSMQTT_FORMAT_NONE;
        error->parse = ONSMQTT_PARSE_EMPTY;
        error->parse_offset = body_size;
        return;
    }
    error->format = format_of(body[begin]);
    fields->escape = error->format == ONSMQTT_FORMAT_XML ? ONSMQTT_ESCAPE_XML : ONSMQTT_ESCAPE_JSON;
    reader = (struct onsmqtt_reader){
        .body = body, .end = body + body_size, .keep_text = keep_text, .keep_other = keep_any, .at = body, .context = fields};
    memset(fields->ranks, NO_RANK, sizeof fields->ranks);
    read = fields->escape == ONSMQTT_ESCAPE_XML ? onsmqtt_xml_read(&reader) : onsmqtt_json_read(&reader);
    error->parse = parse_result(read, error->code.data != NULL);
    if (ONSMQTT_UNLIKELY(read != ONSMQTT_READ_END && read != ONSMQTT_READ_NOT_OBJECT))
        error->parse_offset = (size_t)(reader.at - body);
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
    }
}

/* Characters of one byte each, once decoded. */
static void skip_characters(struct onsmqtt_text *text, size_t count) {
    char character[4];
    if (text->escape == ONSMQTT_ESCAPE_NONE) {
        text->data += count;
        text->size -= count;
    } else {
        while (count-- != 0) onsmqtt_text_next(text, character);
    }
}

/* A decoded code that does not fit the buffer is longer than every exact one, so that what fits decides. */
ONSMQTT_NOINLINE static struct onsmqtt_match match_escaped(enum onsmqtt_resource resource, struct onsmqtt_text code) {
    char decoded[ONSMQTT_CODE_SIZE_MAX + 2];
    size_t size = onsmqtt_text_copy(code, decoded, sizeof decoded);
    return onsmqtt_catalog_match(resource, decoded, size < sizeof decoded ? size : sizeof decoded - 1);
}

ONSMQTT_NOINLINE static void set_parameter(struct onsmqtt_error *error, size_t literal_size) {
    error->basis = ONSMQTT_BASIS_PATTERN;
    error->parameter = error->code;
    skip_characters(&error->parameter, literal_size);
}

static void classify_code(struct onsmqtt_error *error) {
    struct onsmqtt_match match = error->code.escape == ONSMQTT_ESCAPE_NONE
                                     ? onsmqtt_catalog_match(error->resource, error->code.data, error->code.size)
                                     : match_escaped(error->resource, error->code);
    if (match.row == NULL) return;
    error->row = match.row;
    error->kind = match.row->kind;
    error->basis = ONSMQTT_BASIS_CODE;
    if (match.literal_size != 0) set_parameter(error, match.literal_size);
}

static bool is_word(struct onsmqtt_text text, const char *lower) {
    return onsmqtt_text_take_word(&text, lower) && text.size == 0;
}

/* Not inlined, so that the path of a failure needs no stack for it. */
ONSMQTT_NOINLINE static bool is_success_code(struct onsmqtt_text code) {
    return code.data == NULL || is_word(code, "200") || is_word(code, "ok") || is_word(code, "success");
}

static bool is_success_status(int status) {
    return status >= 200 && status <= 299;
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
static void classify_status(struct onsmqtt_error *error, bool success_is_denied, bool has_throttle_hint) {
    int status = error->http_status;
    if (is_success_status(status)) {
        bool succeeded = is_success_code(error->code) && !success_is_denied;
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

/* Everything from parse_offset on; the members before it are all set later. In parts, since compilers make of one large memset
   an instruction that is slow to start. */
static void clear(struct onsmqtt_error *error) {
    enum { FIRST = offsetof(struct onsmqtt_error, parse_offset), SIZE = sizeof *error - FIRST, PART = (SIZE / 3 + 7) / 8 * 8 };
    char *at = (char *)error + FIRST;
    memset(at, 0, PART);
    memset(at + PART, 0, PART);
    memset(at + 2 * PART, 0, SIZE - 2 * PART);
}

/* Clears the place where Success stood. Returns whether it denies the status. */
ONSMQTT_NOINLINE static bool take_success(struct onsmqtt_error *error) {
    bool is_denied = is_success_status(error->http_status) && is_word(error->parameter, "false");
    memset(&error->parameter, 0, sizeof error->parameter);
    return is_denied;
}

ONSMQTT_HOT enum onsmqtt_parse onsmqtt_error_parse(struct onsmqtt_error *error, enum onsmqtt_resource resource, int http_status,
                                                   const char *body, size_t body_size, const struct onsmqtt_hints *hints) {
    struct fields fields;
    bool success_is_denied = false;
    fields.error = error;
    clear(error);
    error->http_status = http_status;
    error->resource = resource;
    read_body(error, &fields, body, body == NULL ? 0 : body_size);
    if (hints != NULL) read_hints(error, hints);
    if (ONSMQTT_UNLIKELY(error->parameter.data != NULL)) success_is_denied = take_success(error);
    if (error->code.data != NULL) classify_code(error);
    if (error->row == NULL) classify_status(error, success_is_denied, hints != NULL && hints->throttle_wait_ms != 0);
    return error->parse;
}

bool onsmqtt_error_is_page(const struct onsmqtt_error *error) {
    if (error->kind != ONSMQTT_KIND_SUCCESS) return false;
    return error->format != ONSMQTT_FORMAT_JSON || (error->parse != ONSMQTT_PARSE_OK && error->parse != ONSMQTT_PARSE_NO_CODE);
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
