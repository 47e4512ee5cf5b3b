/* Reads a JSON document (RFC 8259, strictly) in one pass and hands out the members of its outermost object. One function for
   each piece of grammar: it takes where the piece begins and returns where the next one does, or NULL after rejecting a byte.
   It knows nothing of errors, codes or HTTP, and reads no byte outside [body, end). */
#include <string.h>

#include "member.h"
#include "scan.h"
#include "utf8.h"

static const char *reject(struct onsmqtt_reader *in, const char *at, enum onsmqtt_read fault) {
    in->at = at;
    in->fault = at == in->end ? ONSMQTT_READ_INCOMPLETE : fault;
    return NULL;
}

static struct onsmqtt_span view(const char *begin, const char *end) {
    struct onsmqtt_span span = {begin, (size_t)(end - begin), false};
    return span;
}

static bool is_space(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

static const char *skip_space_run(const struct onsmqtt_reader *in, const char *at) {
    while (in->end - at >= ONSMQTT_SPACE_BLOCK) {
        uint64_t solid = onsmqtt_solid_bits(at);
        if (solid != 0) return at + onsmqtt_lowest_bit(solid);
        at += ONSMQTT_SPACE_BLOCK;
    }
    while (at < in->end && is_space(*at)) ++at;
    return at;
}

static inline const char *skip_space(const struct onsmqtt_reader *in, const char *at) {
    return at < in->end && (unsigned char)*at > ' ' ? at : skip_space_run(in, at);
}

/* Judges the block that begins at `at`, or the last one that does not reach outside the body. A body shorter than a block is
   copied into one. */
static void judge_block(struct onsmqtt_reader *in, const char *at) {
    size_t size = (size_t)(in->end - in->body);
    if (size < ONSMQTT_BLOCK) {
        char copy[ONSMQTT_BLOCK] = {0};
        memcpy(copy, in->body, size);
        in->block = in->body;
        in->bits = onsmqtt_string_bits(copy) & (((uint64_t)1 << size) - 1);
    } else {
        in->block = in->end - at < ONSMQTT_BLOCK ? in->end - ONSMQTT_BLOCK : at;
        in->bits = onsmqtt_string_bits(in->block);
    }
}

/* Where a string's plain bytes end, in the block judged last: NULL where that says nothing. */
static inline const char *find_in_block(const struct onsmqtt_reader *in, const char *at) {
    size_t offset = (size_t)(at - in->block);
    uint64_t bits = offset < ONSMQTT_BLOCK ? in->bits >> offset : 0;
    return bits == 0 ? NULL : at + onsmqtt_lowest_bit(bits);
}

/* Where a string's plain bytes end: the first that is a quote, a backslash, a control character or not ASCII, else the end. */
static const char *skip_plain(struct onsmqtt_reader *in, const char *at) {
    const char *found = find_in_block(in, at);
    if ((size_t)(at - in->block) < ONSMQTT_BLOCK && found == NULL) at = in->block + ONSMQTT_BLOCK;
    while (found == NULL && at < in->end) {
        judge_block(in, at);
        found = find_in_block(in, at);
        at = in->end - at < ONSMQTT_BLOCK ? in->end : at + ONSMQTT_BLOCK;
    }
    return found == NULL ? in->end : found;
}

static bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

static bool is_hex_digit(char byte) {
    int lower = byte | 0x20;
    return is_digit(byte) || (lower >= 'a' && lower <= 'f');
}

/* From the first of a run of bytes that are not ASCII. */
static const char *skip_non_ascii(struct onsmqtt_reader *in, const char *at) {
    while (at < in->end && (unsigned char)*at >= 0x80) {
        size_t good, size = onsmqtt_utf8_sequence((const unsigned char *)at, (const unsigned char *)in->end, &good);
        if (size == 0) return reject(in, at + good, ONSMQTT_READ_BAD_UTF8);
        at += size;
    }
    return at;
}

/* From the first of a run of escapes. A lone surrogate is grammatical. */
static const char *skip_escapes(struct onsmqtt_reader *in, const char *at) {
    while (at < in->end && *at == '\\') {
        const char *hex_end = at + 6;
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

/* From anywhere in a string to its closing quote. */
static const char *find_distant_string_end(struct onsmqtt_reader *in, const char *at) {
    while (at != NULL) {
        at = skip_plain(in, at);
        if (at == in->end) return reject(in, at, ONSMQTT_READ_MALFORMED);
        if (*at == '"') return at;
        if (*at == '\\') {
            in->escaped = true;
            at = skip_escapes(in, at);
        } else if ((unsigned char)*at >= 0x80) {
            at = skip_non_ascii(in, at);
        } else {
            return reject(in, at, ONSMQTT_READ_MALFORMED);
        }
    }
    return NULL;
}

/* From behind the opening quote to the closing one. Most strings are plain and end in the block judged last. */
static const char *find_string_end(struct onsmqtt_reader *in, const char *at) {
    const char *found = find_in_block(in, at);
    in->escaped = false;
    return found != NULL && *found == '"' ? found : find_distant_string_end(in, at);
}

/* A string; *span is what stands between its quotes. */
static inline const char *read_string(struct onsmqtt_reader *in, const char *at, struct onsmqtt_span *span) {
    const char *string_end;
    if (at == in->end || *at != '"') return reject(in, at, ONSMQTT_READ_MALFORMED);
    string_end = find_string_end(in, at + 1);
    if (string_end == NULL) return NULL;
    span->data = at + 1;
    span->size = (size_t)(string_end - at) - 1;
    span->escaped = in->escaped;
    return string_end + 1;
}

static const char *skip_digits(struct onsmqtt_reader *in, const char *at) {
    if (at == in->end || !is_digit(*at)) return reject(in, at, ONSMQTT_READ_MALFORMED);
    while (at < in->end && is_digit(*at)) ++at;
    return at;
}

static const char *skip_number(struct onsmqtt_reader *in, const char *at) {
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

static const char *skip_word(struct onsmqtt_reader *in, const char *at, const char *word) {
    for (; *word != '\0'; ++word, ++at) {
        if (at == in->end || *at != *word) return reject(in, at, ONSMQTT_READ_MALFORMED);
    }
    return at;
}

/* A value that is neither a string nor a container. */
static const char *skip_literal(struct onsmqtt_reader *in, const char *at, enum onsmqtt_member_type *type) {
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
static const char *read_scalar(struct onsmqtt_reader *in, const char *at, struct onsmqtt_span *span,
                               enum onsmqtt_member_type *type) {
    const char *begin = at;
    if (at < in->end && *at == '"') {
        *type = ONSMQTT_MEMBER_TEXT;
        return read_string(in, at, span);
    }
    at = skip_literal(in, at, type);
    if (at != NULL) *span = view(begin, at);
    return at;
}

/* A member's name and its colon, to where its value begins. */
static inline const char *read_name(struct onsmqtt_reader *in, const char *at, struct onsmqtt_span *name) {
    at = read_string(in, at, name);
    if (at == NULL) return NULL;
    at = skip_space(in, at);
    if (at == in->end || *at != ':') return reject(in, at, ONSMQTT_READ_MALFORMED);
    return skip_space(in, at + 1);
}

static bool is_container(const struct onsmqtt_reader *in, const char *at) {
    return at < in->end && (*at == '{' || *at == '[');
}

/* Containers inside each other, without recursion: a bit each, set where it is an object, the innermost lowest. */
struct nesting {
    uint64_t objects;
    unsigned depth;
};

static bool closes(const struct onsmqtt_reader *in, const char *at, const struct nesting *open) {
    return at < in->end && *at == (open->objects & 1 ? '}' : ']');
}

/* From the bracket that opens a container to what it holds. */
static const char *open_container(struct onsmqtt_reader *in, const char *at, struct nesting *open) {
    if (open->depth == ONSMQTT_DEPTH_MAX) return reject(in, at, ONSMQTT_READ_TOO_DEEP);
    open->depth++;
    open->objects = open->objects << 1 | (*at == '{');
    return skip_space(in, at + 1);
}

/* From where a container's element begins to its value: in an object a name comes first. */
static const char *begin_value(struct onsmqtt_reader *in, const char *at, const struct nesting *open) {
    struct onsmqtt_span name;
    return open->objects & 1 ? read_name(in, at, &name) : at;
}

/* From behind a value, or what may close an empty container: past the brackets that close here and a comma, to the next value.
 */
static const char *end_value(struct onsmqtt_reader *in, const char *at, struct nesting *open, unsigned outer) {
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
static const char *skip_container(struct onsmqtt_reader *in, const char *at, unsigned outer) {
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

static const char *read_value(struct onsmqtt_reader *in, const char *at, struct onsmqtt_member *member) {
    const char *begin = at;
    if (!is_container(in, at)) return read_scalar(in, at, &member->value, &member->type);
    at = skip_container(in, at, 1);
    if (at == NULL) return NULL;
    member->type = *begin == '{' ? ONSMQTT_MEMBER_OBJECT : ONSMQTT_MEMBER_OTHER;
    member->value = view(begin, at);
    return at;
}

/* From behind the document, where nothing but white space may follow. */
static enum onsmqtt_read end_document(struct onsmqtt_reader *in, const char *at, enum onsmqtt_read result) {
    in->at = skip_space(in, at);
    return in->at == in->end ? result : ONSMQTT_READ_MALFORMED;
}

/* A document that is no object: checked all the same. */
static enum onsmqtt_read read_other_document(struct onsmqtt_reader *in, const char *at) {
    struct onsmqtt_span span;
    enum onsmqtt_member_type type;
    at = is_container(in, at) ? skip_container(in, at, 0) : read_scalar(in, at, &span, &type);
    return at == NULL ? in->fault : end_document(in, at, ONSMQTT_READ_NOT_OBJECT);
}

enum onsmqtt_read onsmqtt_json_next(struct onsmqtt_reader *in, struct onsmqtt_member *member) {
    const char *at = skip_space(in, in->at);
    if (!in->started) {
        in->started = true;
        in->block = in->end; /* nothing is judged yet */
        in->block = in->end; /* nothing is judged yet */
        if (at == in->end || *at != '{') return read_other_document(in, at);
        at = skip_space(in, at + 1);
        if (at < in->end && *at == '}') return end_document(in, at + 1, ONSMQTT_READ_END);
    } else if (at < in->end && *at == ',') {
        at = skip_space(in, at + 1);
    } else if (at < in->end && *at == '}') {
        return end_document(in, at + 1, ONSMQTT_READ_END);
    } else {
        reject(in, at, ONSMQTT_READ_MALFORMED);
        return in->fault;
    }
    at = read_name(in, at, &member->name);
    if (at != NULL) at = read_value(in, at, member);
    if (at == NULL) return in->fault;
    in->at = at;
    /* A number that ends with the body may have gone on. */
    return at == in->end && member->type == ONSMQTT_MEMBER_NUMBER ? ONSMQTT_READ_INCOMPLETE : ONSMQTT_READ_MEMBER;
}

static uint32_t hex_value(const char *digits) {
    uint32_t value = 0;
    for (int i = 0; i < 4; ++i) {
        value = value << 4 | (uint32_t)(is_digit(digits[i]) ? digits[i] - '0' : (digits[i] | 0x20) - 'a' + 10);
    }
    return value;
}

static bool is_unicode_escape(const char *data, size_t size) {
    if (size < 6 || data[0] != '\\' || data[1] != 'u') return false;
    for (int i = 2; i < 6; ++i) {
        if (!is_hex_digit(data[i])) return false;
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
