/* Reads a JSON document (RFC 8259, strictly) in one pass and hands out the members of its outermost object. One function for
   each piece of grammar: it takes where the piece begins and returns where the next one does; NULL after the document, and
   after rejecting a byte. It knows nothing of errors, codes or HTTP, and reads no byte outside [body, end).

   Nearly all of a body is strings, and what stands between them is nearly always the same. So strings are judged a block of
   bytes at a time, few bytes twice, and read_members() goes from string to string as long as nothing else comes. Where it goes
   on is decided by branches, not computed from bits: the processor predicts nearly all branches and runs ahead, where it would
   have to wait for what is computed. */
#include <string.h>

#include "bytes.h"
#include "member.h"
#include "scan.h"
#include "utf8.h"

/* What stands between two members, up to 15 bytes, 8 and 7: the quote that closes a value, a comma, white space, and the quote
   that opens the next name. Of `"A",\n "B"` it is `",\n "`, 5 bytes. Behind a value that is no string the first quote is
   missing. */
struct gap {
    size_t size;
    uint64_t bytes, mask; /* a word that begins with them, and which bits of it count */
    uint64_t last;        /* of a gap of more than 8 bytes, the last 7: before them may stand the bracket behind which the gap
                             was learned */
};

struct input {
    const char *end;
    enum onsmqtt_read result; /* once NULL was returned */
    struct onsmqtt_reader *reader;

    const char *block;      /* where the bytes begin that were judged last */
    uint64_t special;       /* a bit for each byte of the block, set where a string's plain bytes end; once skip_run() found
                               sequences good, not for those. Bits of bytes already passed mean nothing */
    const char *last_block; /* the last place where a block fits; of a shorter body its beginning: no string is there yet */
    const char *last_word;  /* the same for 8 bytes */
    bool is_escaped;        /* whether the string that end_unusual_string() read last holds escapes */

    unsigned depth;   /* of open containers */
    uint64_t objects; /* a bit for each, set where it is an object, the innermost lowest */

    struct onsmqtt_span name; /* of the top-level member whose value is no string */
    unsigned form;            /* whether that name is escaped */
    const char *container;    /* where that value begins, if it is one */

    const char *element_space; /* where the white space before the last element, a member or an array's value, began */
    struct gap gap;            /* between members */
};

/* A place inside a string. in->block never begins after it: else skip_plain_blocks() would go on behind the block, and what
   lies between would never be judged. */
struct place {
    const char *at;   /* NULL after rejecting a byte */
    uint64_t special; /* the block's bits from there on, its own lowest; 0 where none is set, or where the block ends before it:
                         then the next block has to be judged */
};

static const char *stop(struct input *in, const char *at, enum onsmqtt_read result) {
    in->reader->at = at;
    in->result = result;
    return NULL;
}

static const char *reject(struct input *in, const char *at, enum onsmqtt_read fault) {
    return stop(in, at, at == in->end ? ONSMQTT_READ_INCOMPLETE : fault);
}

static struct place reject_place(struct input *in, const char *at, enum onsmqtt_read fault) {
    struct place place = {reject(in, at, fault), 0};
    return place;
}

static struct onsmqtt_span view(const char *begin, const char *end) {
    struct onsmqtt_span span = {begin, (size_t)(end - begin)};
    return span;
}

static bool is_here(const struct input *in, const char *at, char byte) {
    return ONSMQTT_LIKELY(at < in->end && *at == byte);
}

ONSMQTT_NOINLINE static const char *skip_space_run(const struct input *in, const char *at) {
    while (ONSMQTT_SHORTCUTS && in->end - at >= ONSMQTT_SPACE_BLOCK) {
        uint64_t solid = onsmqtt_solid_bits(at);
        if (solid != 0) return at + onsmqtt_lowest_bit(solid);
        at += ONSMQTT_SPACE_BLOCK;
    }
    while (at < in->end && onsmqtt_is_space(*at)) ++at;
    return at;
}

ONSMQTT_INLINE const char *skip_space(const struct input *in, const char *at) {
    return ONSMQTT_LIKELY(at < in->end && (unsigned char)*at > ' ') ? at : skip_space_run(in, at);
}

/* A body that is shorter than a block is judged in a copy, in which the zeros after it end every string. */
static uint64_t judge_first_block(const char *body, size_t size) {
    char copy[ONSMQTT_BLOCK];
    if (size < ONSMQTT_BLOCK) {
        memset(copy, 0, sizeof copy);
        memcpy(copy, body, size);
        body = copy;
    }
    return onsmqtt_special_bits(body);
}

ONSMQTT_INLINE struct place place_at(const struct input *in, const char *at) {
    size_t offset = (size_t)(at - in->block);
    struct place place = {at, ONSMQTT_LIKELY(offset < ONSMQTT_BLOCK) ? in->special >> offset : 0};
    return place;
}

/* The place that is `size` bytes further on; size is less than a block. */
ONSMQTT_INLINE struct place skip_bytes(struct place place, size_t size) {
    place.at += size;
    place.special >>= size;
    return place;
}

/* As skip_plain(), where nothing special is left in the block. The next block begins where the last one ended, not at `at`:
   that depends on bits of the last one, and the processor would have to wait for it; `at` lies further on where something
   else stood between. The last block ends with the body. Which block it is and where to go on in it is computed: branches on
   that would be mispredicted after other work. */
ONSMQTT_NOINLINE ONSMQTT_HOT static struct place skip_plain_blocks(struct input *in, const char *at) {
    struct place place;
    do {
        const char *judged_end = in->block + ONSMQTT_BLOCK;
        in->block = judged_end < in->last_block ? judged_end : in->last_block;
        in->special = onsmqtt_special_bits(in->block);
        place = place_at(in, at > judged_end ? at : judged_end);
        if (ONSMQTT_LIKELY(place.special != 0)) return skip_bytes(place, onsmqtt_lowest_bit(place.special));
    } while (place.at != in->end);
    return place;
}

/* From anywhere in a string to where its plain bytes end: at a quote, a backslash, a control character, a byte that is not
   ASCII, or the end of the body. */
ONSMQTT_INLINE struct place skip_plain(struct input *in, struct place place) {
    return place.special != 0 ? skip_bytes(place, onsmqtt_lowest_bit(place.special)) : skip_plain_blocks(in, place.at);
}

/* Whether to judge what begins here by blocks: a sequence that onsmqtt_sequence_bits() may take, and not a letter by itself
   among plain ones, which is quicker checked alone. A body of at most a block can't be judged that way. */
static bool begins_run(const struct input *in, const char *at) {
    unsigned char lead = (unsigned char)*at;
    if (lead < 0xC2 || lead >= 0xF0 || lead == 0xE0 || lead == 0xED) return false;
    return in->last_block != in->reader->body && in->end - at > 3 && (unsigned char)at[3] >= 0x80;
}

/* From such a sequence past plain bytes and others like it, to what is neither, or to a block that holds none of them; `at`
   itself where the first one is bad or cut off. The end of a block may cut off a sequence, so the next block begins two bytes
   before that end: a place that depends on no bit of the block, see skip_plain_blocks(). */
static struct place skip_run(struct input *in, const char *at) {
    const char *block = at;
    for (;;) {
        struct place place;
        uint64_t sequences;
        in->block = block <= in->last_block ? block : in->last_block;
        sequences = onsmqtt_sequence_bits(in->block);
        in->special = onsmqtt_special_bits(in->block) & ~sequences;
        place = place_at(in, at);
        if (sequences == 0) return place;
        if (place.special != 0) {
            place = skip_bytes(place, onsmqtt_lowest_bit(place.special));
        } else {
            place.at = in->block + ONSMQTT_BLOCK;
        }
        if (place.at - in->block < ONSMQTT_BLOCK - 2 || in->block == in->last_block) return place;
        at = place.at;
        block = in->block + (ONSMQTT_BLOCK - 2);
    }
}

/* From a byte that is not ASCII. */
static struct place skip_non_ascii(struct input *in, const char *at) {
    size_t good, size;
    if (ONSMQTT_SHORTCUTS && begins_run(in, at)) {
        struct place place = skip_run(in, at);
        if (place.at != at) return place;
    }
    size = onsmqtt_utf8_sequence((const unsigned char *)at, (const unsigned char *)in->end, &good);
    return size == 0 ? reject_place(in, at + good, ONSMQTT_READ_BAD_UTF8) : place_at(in, at + size);
}

static bool is_escape_letter(char byte) {
    switch (byte) {
    case '"':
    case '\\':
    case '/':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't': return true;
    default: return false;
    }
}

/* Whether the first four bytes of the word are hexadecimal digits. In `digit` and `letter` the top bit of each byte says
   whether it is one. A byte that is not ASCII never is, and only such a byte carries into the next. */
static bool begins_with_hex_digits(uint64_t word) {
    uint64_t lower = word | ONSMQTT_EACH_BYTE * 0x20;
    uint64_t digit = (word + ONSMQTT_EACH_BYTE * (0x80 - '0')) & ~(word + ONSMQTT_EACH_BYTE * (0x7F - '9'));
    uint64_t letter = (lower + ONSMQTT_EACH_BYTE * (0x80 - 'a')) & ~(lower + ONSMQTT_EACH_BYTE * (0x7F - 'f'));
    return (~(digit | letter) & 0x80808080) == 0;
}

/* From a backslash past good escapes of four digits, as far as words can be read; `at` itself if there is none. Some
   serializers write all that is not ASCII as such escapes. */
static const char *skip_unicode_escapes(const struct input *in, const char *at) {
    while (ONSMQTT_SHORTCUTS && at <= in->last_word) {
        uint64_t bytes = onsmqtt_load_8(at);
        if ((bytes & 0xFFFF) != onsmqtt_load_4("\\u\0") || !begins_with_hex_digits(bytes >> 16)) break;
        at += 6;
    }
    return at;
}

/* From a backslash. A lone surrogate is grammatical. */
static struct place skip_escape(struct input *in, const char *backslash) {
    const char *at = backslash + 1, *behind;
    if (at == in->end) return reject_place(in, at, ONSMQTT_READ_MALFORMED);
    if (is_escape_letter(*at)) return place_at(in, at + 1);
    if (*at != 'u') return reject_place(in, at, ONSMQTT_READ_MALFORMED);
    behind = skip_unicode_escapes(in, backslash);
    if (behind != backslash) return place_at(in, behind);
    for (int i = 0; i < 4; ++i) {
        if (++at == in->end || !onsmqtt_is_hex_digit(*at)) return reject_place(in, at, ONSMQTT_READ_MALFORMED);
    }
    return place_at(in, at + 1);
}

/* From where a string's plain bytes end to its closing quote; in->is_escaped says whether escapes stood between. */
ONSMQTT_NOINLINE static struct place end_unusual_string(struct input *in, struct place place) {
    in->is_escaped = false;
    for (;;) {
        unsigned char byte = place.at < in->end ? (unsigned char)*place.at : 0;
        if (byte == '"') return place;
        if (byte == '\\') {
            in->is_escaped = true;
            place = skip_escape(in, place.at);
        } else if (byte >= 0x80) {
            place = skip_non_ascii(in, place.at);
        } else {
            place = reject_place(in, place.at, ONSMQTT_READ_MALFORMED);
        }
        if (place.at == NULL) return place;
        place = skip_plain(in, place);
    }
}

/* From where a string's plain bytes end to its closing quote. */
ONSMQTT_INLINE struct place end_string(struct input *in, struct place place, unsigned escaped_flag, unsigned *form) {
    if (is_here(in, place.at, '"')) return place;
    place = end_unusual_string(in, place);
    if (in->is_escaped) *form |= escaped_flag;
    return place;
}

/* From a string's opening quote to right after the closing one. */
static const char *skip_string(struct input *in, const char *at) {
    struct place end = skip_plain(in, place_at(in, at + 1));
    if (!is_here(in, end.at, '"')) end = end_unusual_string(in, end);
    return end.at == NULL ? NULL : end.at + 1;
}

static const char *skip_digits(struct input *in, const char *at) {
    if (at == in->end || !onsmqtt_is_digit(*at)) return reject(in, at, ONSMQTT_READ_MALFORMED);
    while (at < in->end && onsmqtt_is_digit(*at)) ++at;
    return at;
}

static const char *skip_number(struct input *in, const char *at) {
    if (*at == '-') ++at;
    at = is_here(in, at, '0') ? at + 1 : skip_digits(in, at);
    if (at != NULL && is_here(in, at, '.')) at = skip_digits(in, at + 1);
    if (at != NULL && at < in->end && (*at | 0x20) == 'e') {
        ++at;
        if (at < in->end && (*at == '+' || *at == '-')) ++at;
        at = skip_digits(in, at);
    }
    return at;
}

ONSMQTT_INLINE const char *skip_literal(struct input *in, const char *at, const char *literal, size_t size) {
    if ((size_t)(in->end - at) >= size && memcmp(at, literal, size) == 0) return at + size;
    while (is_here(in, at, *literal)) { /* a byte differs, or the body ends, before the literal does */
        ++at;
        ++literal;
    }
    return reject(in, at, ONSMQTT_READ_MALFORMED);
}

/* A value that is no container. */
static const char *skip_scalar(struct input *in, const char *at, enum onsmqtt_member_form *type) {
    *type = ONSMQTT_MEMBER_TEXT;
    if (at == in->end) return reject(in, at, ONSMQTT_READ_MALFORMED);
    if (*at == '"') return skip_string(in, at);
    *type = ONSMQTT_MEMBER_BOOLEAN;
    if (*at == 'f') return skip_literal(in, at, "false", 5);
    if (*at == 't') return skip_literal(in, at, "true", 4);
    *type = ONSMQTT_MEMBER_NUMBER;
    if (*at == '-' || onsmqtt_is_digit(*at)) return skip_number(in, at);
    *type = ONSMQTT_MEMBER_OTHER;
    return skip_literal(in, at, "null", 4);
}

static bool is_in_object(const struct input *in) {
    return in->objects & 1;
}

static bool is_top_level(const struct input *in) {
    return in->depth == 1 && is_in_object(in);
}

static void keep_value(const struct input *in, struct onsmqtt_span value, enum onsmqtt_member_form type) {
    in->reader->keep_other(in->reader->context, in->name, value, in->form | type);
}

/* From right after the document, where nothing but white space may follow. */
static const char *end_document(struct input *in, const char *at, bool is_object) {
    at = skip_space(in, at);
    if (at != in->end) return reject(in, at, ONSMQTT_READ_MALFORMED);
    return stop(in, at, is_object ? ONSMQTT_READ_END : ONSMQTT_READ_NOT_OBJECT);
}

/* From right after a bracket or a comma. */
static const char *begin_element(struct input *in, const char *at) {
    in->element_space = at;
    return skip_space(in, at);
}

/* From right after a value, or from the bracket that closes an empty container: past the brackets that close here and a comma,
   to the next element. */
static const char *end_value(struct input *in, const char *at) {
    while (in->depth != 0) {
        bool is_object = is_in_object(in);
        at = skip_space(in, at);
        if (is_here(in, at, ',')) return begin_element(in, at + 1);
        if (!is_here(in, at, is_object ? '}' : ']')) return reject(in, at, ONSMQTT_READ_MALFORMED);
        ++at;
        in->objects >>= 1;
        if (--in->depth == 0) return end_document(in, at, is_object);
        if (is_top_level(in)) keep_value(in, view(in->container, at), is_object ? ONSMQTT_MEMBER_OBJECT : ONSMQTT_MEMBER_OTHER);
    }
    return end_document(in, at, false); /* it was a value alone */
}

/* From an opening bracket to the container's first element, or to what follows the container if it is empty. */
ONSMQTT_INLINE const char *open_container(struct input *in, const char *at) {
    bool is_object = *at == '{';
    if (in->depth == ONSMQTT_DEPTH_MAX) return reject(in, at, ONSMQTT_READ_TOO_DEEP);
    in->depth++;
    in->objects = in->objects << 1 | is_object;
    at = begin_element(in, at + 1);
    return is_here(in, at, is_object ? '}' : ']') ? end_value(in, at) : at;
}

/* What usually stands between strings. */

/* What stands before this name is expected before the next one, too. A gap of the size expected is not learned again: it nearly
   always is the same. */
static void learn_gap(struct input *in, const char *name) {
    size_t size = (size_t)(name - in->element_space) + 2; /* a value's quote and the comma stand before that */
    struct gap *gap = &in->gap;
    if (!ONSMQTT_SHORTCUTS || size == gap->size || size > 15 || in->element_space > in->last_word) return;
    gap->size = size;
    gap->mask = size < 8 ? UINT64_MAX >> 8 * (8 - size) : UINT64_MAX;
    if (size > 8) gap->last = onsmqtt_load_8(name - 8) >> 8;
    gap->bytes = (onsmqtt_load_8(in->element_space) << 16 | onsmqtt_load_4("\",\0")) & gap->mask;
}

/* Whether the same as last time stands between a value that is a string and the next name, as far as it fits a word. */
ONSMQTT_INLINE bool gap_follows_string(const struct input *in, const char *quote) {
    return ONSMQTT_LIKELY(ONSMQTT_SHORTCUTS && quote <= in->last_word &&
                          (onsmqtt_load_8(quote) & in->gap.mask) == in->gap.bytes);
}

/* Whether the part of the gap that exceeds a word follows, too: gaps are that wide where members are indented far. */
ONSMQTT_INLINE bool rest_of_gap_follows(const struct input *in, const char *quote) {
    if (ONSMQTT_LIKELY(in->gap.size <= 8)) return true;
    return quote + 8 <= in->last_word && onsmqtt_load_8(quote + in->gap.size - 8) >> 8 == in->gap.last;
}

/* The same from right after any value: its last byte, whatever it is, is taken for the quote that the gap begins with. */
ONSMQTT_INLINE bool gap_follows_value(const struct input *in, const char *at) {
    if (!ONSMQTT_SHORTCUTS || at > in->last_word || in->depth == 0) return false;
    return ((onsmqtt_load_8(at) << 8 | '"') & in->gap.mask) == in->gap.bytes && rest_of_gap_follows(in, at - 1);
}

/* Skips `":"`, `": "` or `" : "`, if that stands here, between a name and its value. */
ONSMQTT_INLINE bool skip_usual_colon(const struct input *in, struct place *place) {
    uint64_t bytes;
    if (!ONSMQTT_SHORTCUTS || place->at > in->last_word) return false;
    bytes = onsmqtt_load_8(place->at);
    if (ONSMQTT_LIKELY((bytes & 0xFFFFFF) == onsmqtt_load_4("\":\""))) {
        *place = skip_bytes(*place, 3);
    } else if ((uint32_t)bytes == onsmqtt_load_4("\": \"")) {
        *place = skip_bytes(*place, 4);
    } else if ((bytes & 0xFFFFFFFFFF) == (onsmqtt_load_4("\" : ") | (uint64_t)'"' << 32)) {
        *place = skip_bytes(*place, 5);
    } else {
        return false;
    }
    return true;
}

/* Whether only the outermost object is open, and nothing but its bracket and white space is left. */
ONSMQTT_INLINE bool is_usual_end(const struct input *in, const char *at) {
    if (!ONSMQTT_SHORTCUTS || !is_top_level(in)) return false;
    at = skip_space(in, at);
    return is_here(in, at, '}') && (at + 1 == in->end || skip_space(in, at + 1) == in->end);
}

/* As end_value(), with shortcuts for what is usual. `at` is where the gap's second byte, the comma, is expected; the gap ends
   with the quote that opens the next element. */
ONSMQTT_INLINE const char *end_usual_value(struct input *in, const char *at) {
    if (is_usual_end(in, at)) return stop(in, in->end, ONSMQTT_READ_END);
    if (!gap_follows_value(in, at)) return end_value(in, at);
    in->element_space = at + 1;
    return at + in->gap.size - 2;
}

/* Members and values. */

/* Whether a number or literal ends here. Of a body that was cut off a number may have gone on. */
static bool is_whole(const struct input *in, const char *at, enum onsmqtt_member_form type) {
    if (at == in->end) return type != ONSMQTT_MEMBER_NUMBER;
    return (unsigned char)*at <= ' ' || *at == ',' || *at == '}' || *at == ']';
}

/* From where a value begins to the next element, be it one inside. */
static const char *read_value(struct input *in, const char *at) {
    const char *begin = at;
    enum onsmqtt_member_form type;
    if (is_here(in, at, '{') || is_here(in, at, '[')) {
        if (is_top_level(in)) in->container = at;
        return open_container(in, at);
    }
    at = skip_scalar(in, at, &type);
    if (at == NULL) return NULL;
    /* An object's strings don't get here: read_members() reads them. */
    if (is_top_level(in) && is_whole(in, at, type)) keep_value(in, view(begin, at), type);
    return end_usual_value(in, at);
}

/* From right after a name to where its value begins. */
static const char *skip_colon(struct input *in, const char *at) {
    at = skip_space(in, at);
    if (!is_here(in, at, ':')) return reject(in, at, ONSMQTT_READ_MALFORMED);
    return skip_space(in, at + 1);
}

ONSMQTT_INLINE void keep_text(const struct input *in, struct onsmqtt_span name, struct onsmqtt_span value, unsigned form) {
    if (ONSMQTT_LIKELY(in->depth == 1)) in->reader->keep_text(in->reader->context, name, value, form);
}

/* From where a name's plain bytes end, where no usual colon follows, to where its value begins. Only a top-level name is kept:
   keep_value() wants it when its value ends, and the names inside that value must not overwrite it. */
ONSMQTT_INLINE const char *end_unusual_name(struct input *in, const char *name, struct place place, const char **name_end,
                                            unsigned *form) {
    *name_end = end_string(in, place, ONSMQTT_NAME_ESCAPED, form).at;
    if (*name_end == NULL) return NULL;
    if (in->depth == 1) {
        in->name = view(name, *name_end);
        in->form = *form;
    }
    return skip_colon(in, *name_end + 1);
}

/* Members whose values are strings, from where one begins, at any depth: to a value that is no string, or to an element of an
   array. The inner loop goes from member to member as long as the expected gap follows each value, the outer one where it does
   not. */
static const char *read_members(struct input *in, const char *at) {
    while (at != NULL && is_in_object(in)) {
        struct place place;
        if (!is_here(in, at, '"')) return reject(in, at, ONSMQTT_READ_MALFORMED);
        place = place_at(in, at + 1);
        learn_gap(in, place.at);
        for (;;) {
            const char *name = place.at, *name_end, *value;
            unsigned form = ONSMQTT_MEMBER_TEXT;
            place = skip_plain(in, place);
            name_end = place.at;
            if (!skip_usual_colon(in, &place)) {
                value = end_unusual_name(in, name, place, &name_end, &form);
                if (value == NULL || !is_here(in, value, '"')) return value;
                place = place_at(in, value + 1);
            }
            value = place.at;
            place = skip_plain(in, place);
            if (!gap_follows_string(in, place.at)) {
                place = end_string(in, place, ONSMQTT_VALUE_ESCAPED, &form);
                if (place.at == NULL) return NULL;
                keep_text(in, view(name, name_end), view(value, place.at), form);
                break;
            }
            keep_text(in, view(name, name_end), view(value, place.at), form);
            if (!rest_of_gap_follows(in, place.at)) break;
            place = skip_bytes(place, in->gap.size);
        }
        at = end_usual_value(in, place.at + 1);
    }
    return at;
}

ONSMQTT_HOT enum onsmqtt_read onsmqtt_json_read(struct onsmqtt_reader *reader) {
    size_t size = (size_t)(reader->end - reader->body);
    const char *at;
    struct input in;
    in.reader = reader;
    in.end = reader->end;
    in.last_block = size < ONSMQTT_BLOCK ? reader->body : in.end - ONSMQTT_BLOCK;
    in.last_word = size < 8 ? reader->body : in.end - 8;
    in.gap.size = 3; /* until another one is learned: where there is no white space */
    in.gap.mask = 0xFFFFFF;
    in.gap.bytes = onsmqtt_load_4("\",\"");
    in.block = reader->body;
    in.special = judge_first_block(reader->body, size);
    in.depth = 0;
    in.objects = 0;
    at = skip_space(&in, reader->at);
    /* read_value() would do the same for '{', through a call more. */
    at = is_here(&in, at, '{') ? open_container(&in, at) : read_value(&in, at);
    /* `at` is where an element begins: in an object a member's name, else a value. read_members() goes to what is no member
       with a string, which read_value() reads. */
    while (at != NULL) {
        at = read_members(&in, at);
        if (at != NULL) at = read_value(&in, at);
    }
    return in.result;
}

static uint32_t hex_value(const char *digits) {
    uint32_t value = 0;
    for (int i = 0; i < 4; ++i) {
        value = value << 4 | (uint32_t)(onsmqtt_is_digit(digits[i]) ? digits[i] - '0' : (digits[i] | 0x20) - 'a' + 10);
    }
    return value;
}

static bool is_unicode_escape(const char *data, size_t size) {
    if (size < 6 || data[0] != '\\' || data[1] != 'u') return false;
    for (int i = 2; i < 6; ++i) {
        if (!onsmqtt_is_hex_digit(data[i])) return false;
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
