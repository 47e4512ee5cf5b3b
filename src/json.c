/* Reads a JSON document (RFC 8259, strictly) in one pass and hands out the members of its outermost object. One function for
   each piece of grammar: it takes where the piece begins and returns where the next one does, or NULL after rejecting a byte.
   It knows nothing of errors, codes or HTTP, and reads no byte outside [body, end). */
#include "member.h"
#include "scan.h"
#include "utf8.h"

struct input {
    const unsigned char *body, *end;
    const unsigned char *fault_at; /* once something was rejected */
    enum onsmqtt_read fault;
};

static const unsigned char *reject(struct input *in, const unsigned char *at, enum onsmqtt_read fault) {
    in->fault_at = at;
    in->fault = at == in->end ? ONSMQTT_READ_INCOMPLETE : fault;
    return NULL;
}

static struct onsmqtt_span view(const unsigned char *begin, const unsigned char *end) {
    struct onsmqtt_span span = {(const char *)begin, (size_t)(end - begin), false};
    return span;
}

static const unsigned char *skip_space_run(const struct input *in, const unsigned char *at) {
    return onsmqtt_scan(in->body, at, in->end, onsmqtt_solid_bits);
}

static inline const unsigned char *skip_space(const struct input *in, const unsigned char *at) {
    return at<in->end && * at> ' ' ? at : skip_space_run(in, at);
}

static bool is_digit(unsigned char byte) {
    return byte >= '0' && byte <= '9';
}

static bool is_hex_digit(unsigned char byte) {
    unsigned char lower = byte | 0x20;
    return is_digit(byte) || (lower >= 'a' && lower <= 'f');
}

/* From the first of a run of bytes that are not ASCII. */
static const unsigned char *skip_non_ascii(struct input *in, const unsigned char *at) {
    while (at < in->end && *at >= 0x80) {
        size_t good, size = onsmqtt_utf8_sequence(at, in->end, &good);
        if (size == 0) return reject(in, at + good, ONSMQTT_READ_BAD_UTF8);
        at += size;
    }
    return at;
}

/* From the first of a run of escapes. A lone surrogate is grammatical. */
static const unsigned char *skip_escapes(struct input *in, const unsigned char *at) {
    while (at < in->end && *at == '\\') {
        const unsigned char *hex_end = at + 6;
        if (++at == in->end) return reject(in, at, ONSMQTT_READ_MALFORMED);
        if (*at != 'u') {
            if (memchr("\"\\/bfnrt", *at, 8) == NULL) return reject(in, at, ONSMQTT_READ_MALFORMED);
            ++at;
            continue;
        }
        while (++at != hex_end) {
            if (at == in->end || !is_hex_digit(*at)) return reject(in, at, ONSMQTT_READ_MALFORMED);
        }
    }
    return at;
}

/* From behind the opening quote to the closing one. */
static const unsigned char *find_string_end(struct input *in, const unsigned char *at, bool *escaped) {
    *escaped = false;
    for (;;) {
        at = onsmqtt_scan(in->body, at, in->end, onsmqtt_string_bits);
        if (at < in->end && *at == '"') return at;
        if (at < in->end && *at == '\\') {
            *escaped = true;
            at = skip_escapes(in, at);
        } else if (at < in->end && *at >= 0x80) {
            at = skip_non_ascii(in, at);
        } else {
            return reject(in, at, ONSMQTT_READ_MALFORMED);
        }
        if (at == NULL) return NULL;
    }
}

/* A string; *span is what stands between its quotes. */
static const unsigned char *read_string(struct input *in, const unsigned char *at, struct onsmqtt_span *span) {
    const unsigned char *string_end;
    if (at == in->end || *at != '"') return reject(in, at, ONSMQTT_READ_MALFORMED);
    string_end = find_string_end(in, at + 1, &span->escaped);
    if (string_end == NULL) return NULL;
    span->data = (const char *)at + 1;
    span->size = (size_t)(string_end - at) - 1;
    return string_end + 1;
}

static const unsigned char *skip_digits(struct input *in, const unsigned char *at) {
    if (at == in->end || !is_digit(*at)) return reject(in, at, ONSMQTT_READ_MALFORMED);
    while (at < in->end && is_digit(*at)) ++at;
    return at;
}

static const unsigned char *skip_number(struct input *in, const unsigned char *at) {
    if (*at == '-') ++at;
    at = at < in->end && *at == '0' ? at + 1 : skip_digits(in, at);
    if (at != NULL && at < in->end && *at == '.') at = skip_digits(in, at + 1);
    if (at != NULL && at < in->end && (*at | 0x20) == 'e') {
        ++at;
        if (at < in->end && (*at == '+' || *at == '-')) ++at;
        at = skip_digits(in, at);
    }
    return at;
}

static const unsigned char *skip_word(struct input *in, const unsigned char *at, const char *word) {
    for (; *word != '\0'; ++word, ++at) {
        if (at == in->end || *at != (unsigned char)*word) return reject(in, at, ONSMQTT_READ_MALFORMED);
    }
    return at;
}

/* A value that is neither a string nor a container. */
static const unsigned char *skip_literal(struct input *in, const unsigned char *at, enum onsmqtt_member_type *type) {
    *type = ONSMQTT_MEMBER_BOOLEAN;
    if (at == in->end) return reject(in, at, ONSMQTT_READ_MALFORMED);
    if (*at == 'f') return skip_word(in, at, "false");
    if (*at == 't') return skip_word(in, at, "true");
    *type = ONSMQTT_MEMBER_NUMBER;
    if (*at == '-' || is_digit(*at)) return skip_number(in, at);
    *type = ONSMQTT_MEMBER_OTHER;
    return skip_word(in, at, "null");
}

/* A value that is no container. */
static const unsigned char *read_scalar(struct input *in, const unsigned char *at, struct onsmqtt_span *span,
                                        enum onsmqtt_member_type *type) {
    const unsigned char *begin = at;
    if (at < in->end && *at == '"') {
        *type = ONSMQTT_MEMBER_TEXT;
        return read_string(in, at, span);
    }
    at = skip_literal(in, at, type);
    if (at != NULL) *span = view(begin, at);
    return at;
}

/* A member's name and its colon, to where its value begins. */
static const unsigned char *read_name(struct input *in, const unsigned char *at, struct onsmqtt_span *name) {
    at = read_string(in, at, name);
    if (at == NULL) return NULL;
    at = skip_space(in, at);
    if (at == in->end || *at != ':') return reject(in, at, ONSMQTT_READ_MALFORMED);
    return skip_space(in, at + 1);
}

static bool is_container(const struct input *in, const unsigned char *at) {
    return at < in->end && (*at == '{' || *at == '[');
}

/* Containers inside each other, without recursion: a bit each, set where it is an object, the innermost lowest. */
struct nesting {
    uint64_t objects;
    unsigned depth;
};

static bool closes(const struct input *in, const unsigned char *at, const struct nesting *open) {
    return at < in->end && *at == (open->objects & 1 ? '}' : ']');
}

/* From the bracket that opens a container to what it holds. */
static const unsigned char *open_container(struct input *in, const unsigned char *at, struct nesting *open) {
    if (open->depth == ONSMQTT_DEPTH_MAX) return reject(in, at, ONSMQTT_READ_TOO_DEEP);
    open->depth++;
    open->objects = open->objects << 1 | (*at == '{');
    return skip_space(in, at + 1);
}

/* From where a container's element begins to its value: in an object a name comes first. */
static const unsigned char *begin_value(struct input *in, const unsigned char *at, const struct nesting *open) {
    struct onsmqtt_span name;
    return open->objects & 1 ? read_name(in, at, &name) : at;
}

/* From behind a value, or what may close an empty container: past the brackets that close here and a comma, to the next value.
 */
static const unsigned char *end_value(struct input *in, const unsigned char *at, struct nesting *open, unsigned outer) {
    for (;;) {
        if (closes(in, at, open)) {
            ++at;
            open->objects >>= 1;
            if (--open->depth == outer) return at;
        } else if (at < in->end && *at == ',') {
            return begin_value(in, skip_space(in, at + 1), open);
        } else {
            return reject(in, at, ONSMQTT_READ_MALFORMED);
        }
        at = skip_space(in, at);
    }
}

/* A container inside `outer` others, to behind its closing bracket. */
static const unsigned char *skip_container(struct input *in, const unsigned char *at, unsigned outer) {
    struct nesting open = {0, outer};
    struct onsmqtt_span span;
    enum onsmqtt_member_type type;
    do {
        if (is_container(in, at)) {
            at = open_container(in, at, &open);
            if (at != NULL && !closes(in, at, &open)) {
                at = begin_value(in, at, &open);
                continue;
            }
        } else {
            at = read_scalar(in, at, &span, &type);
            if (at != NULL) at = skip_space(in, at);
        }
        if (at != NULL) at = end_value(in, at, &open, outer);
    } while (at != NULL && open.depth > outer);
    return at;
}

static const unsigned char *read_value(struct input *in, const unsigned char *at, struct onsmqtt_member *member) {
    const unsigned char *begin = at;
    if (!is_container(in, at)) return read_scalar(in, at, &member->value, &member->type);
    at = skip_container(in, at, 1);
    if (at == NULL) return NULL;
    member->type = *begin == '{' ? ONSMQTT_MEMBER_OBJECT : ONSMQTT_MEMBER_OTHER;
    member->value = view(begin, at);
    return at;
}

static enum onsmqtt_read finish(struct onsmqtt_reader *reader, const unsigned char *at, enum onsmqtt_read result) {
    reader->at = (const char *)at;
    return result;
}

/* From behind the document, where nothing but white space may follow. */
static enum onsmqtt_read end_document(struct onsmqtt_reader *reader, struct input *in, const unsigned char *at,
                                      enum onsmqtt_read result) {
    at = skip_space(in, at);
    return finish(reader, at, at == in->end ? result : ONSMQTT_READ_MALFORMED);
}

/* A document that is no object: checked all the same. */
static enum onsmqtt_read read_other_document(struct onsmqtt_reader *reader, struct input *in, const unsigned char *at) {
    struct onsmqtt_span span;
    enum onsmqtt_member_type type;
    at = is_container(in, at) ? skip_container(in, at, 0) : read_scalar(in, at, &span, &type);
    if (at == NULL) return finish(reader, in->fault_at, in->fault);
    return end_document(reader, in, at, ONSMQTT_READ_NOT_OBJECT);
}

enum onsmqtt_read onsmqtt_json_next(struct onsmqtt_reader *reader, struct onsmqtt_member *member) {
    struct input in = {(const unsigned char *)reader->body, (const unsigned char *)reader->end, NULL, ONSMQTT_READ_MALFORMED};
    const unsigned char *at = skip_space(&in, (const unsigned char *)reader->at);
    bool is_first = !reader->started;
    if (is_first) {
        if (at == in.end || *at != '{') return read_other_document(reader, &in, at);
        reader->started = true;
        at = skip_space(&in, at + 1);
    }
    if (at < in.end && *at == '}') return end_document(reader, &in, at + 1, ONSMQTT_READ_END);
    if (!is_first) {
        if (at == in.end || *at != ',') {
            reject(&in, at, ONSMQTT_READ_MALFORMED);
            return finish(reader, in.fault_at, in.fault);
        }
        at = skip_space(&in, at + 1);
    }
    at = read_name(&in, at, &member->name);
    if (at != NULL) at = read_value(&in, at, member);
    if (at == NULL) return finish(reader, in.fault_at, in.fault);
    /* A number that ends with the body may have gone on. */
    if (at == in.end && member->type == ONSMQTT_MEMBER_NUMBER) return finish(reader, at, ONSMQTT_READ_INCOMPLETE);
    return finish(reader, at, ONSMQTT_READ_MEMBER);
}

static uint32_t hex_value(const char *digits) {
    uint32_t value = 0;
    for (int i = 0; i < 4; ++i) {
        unsigned char byte = (unsigned char)digits[i];
        value = value << 4 | (uint32_t)(is_digit(byte) ? byte - '0' : (byte | 0x20) - 'a' + 10);
    }
    return value;
}

static bool is_unicode_escape(const char *data, size_t size) {
    if (size < 6 || data[0] != '\\' || data[1] != 'u') return false;
    for (int i = 2; i < 6; ++i) {
        if (!is_hex_digit((unsigned char)data[i])) return false;
    }
    return true;
}

static size_t decode_unicode_escape(const char *data, size_t size, char out[4], size_t *out_size) {
    uint32_t point = hex_value(data + 2);
    size_t used = 6;
    if (point >= 0xD800 && point < 0xDC00 && is_unicode_escape(data + 6, size - 6)) {
        uint32_t low = hex_value(data + 8);
        if (low >= 0xDC00 && low < 0xE000) {
            point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
            used = 12;
        }
    }
    if (point >= 0xD800 && point < 0xE000) point = 0xFFFD;
    *out_size = onsmqtt_utf8_encode(point, out);
    return used;
}

size_t onsmqtt_json_decode(const char *data, size_t size, char out[4], size_t *out_size) {
    static const char letters[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    const char *letter;
    if (is_unicode_escape(data, size)) return decode_unicode_escape(data, size, out, out_size);
    letter = size > 1 && data[0] == '\\' ? memchr(letters, data[1], sizeof letters - 1) : NULL;
    *out_size = 1;
    out[0] = letter == NULL ? data[0] : meanings[letter - letters];
    return letter == NULL ? 1 : 2;
}
