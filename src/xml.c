/* Reads an XML document (XML 1.0, fifth edition: UTF-8, no document type) in one pass and hands out the children of its root
   `Error`. One function for each piece of grammar: it goes from where the piece begins to where the next one does, or rejects a
   byte. What is rejected is the first byte that no good document goes on with; of a character of several bytes, the first. It
   knows nothing of errors, codes or HTTP, and reads no byte outside [body, end).

   Once a byte was rejected, the document ends there, with no element open: whatever still wants to be read finds nothing, and
   what is rejected in turn no longer counts. So nobody needs to ask whether what was to come before came.

   Two limits keep the stack small. Offsets of names have 32 bits: a body that goes on at offset 2^32 - 1 is malformed there. An
   attribute's name is held against the first 32 of its tag: of a name that occurs twice after them, nothing is noticed. */
#include <string.h>

#include "bytes.h"
#include "member.h"
#include "utf8.h"

enum { ATTRIBUTES_COMPARED = 32 };

struct input {
    const unsigned char *at, *end, *body;
    enum onsmqtt_read fault; /* why a byte was rejected; ONSMQTT_READ_END: none was */
    unsigned depth;
    uint32_t names[ONSMQTT_DEPTH_MAX]; /* where the names of the open elements begin, the outermost first */
};

/* In a broken UTF-8 sequence, the byte that breaks it. A sequence that the end cuts is incomplete wherever it stands. */
static void reject_as(struct input *in, enum onsmqtt_read fault) {
    size_t good;
    if (in->fault != ONSMQTT_READ_END) return;
    if (in->at < in->end && *in->at >= 0x80 && onsmqtt_utf8_sequence(in->at, in->end, &good) == 0) {
        in->at += good;
        fault = ONSMQTT_READ_BAD_UTF8;
    }
    in->fault = in->at == in->end ? ONSMQTT_READ_INCOMPLETE : fault;
    in->end = in->at;
    in->depth = 0;
}

static void reject(struct input *in) {
    reject_as(in, ONSMQTT_READ_MALFORMED);
}

static struct onsmqtt_span view(const unsigned char *begin, const unsigned char *end) {
    struct onsmqtt_span span = {(const char *)begin, (size_t)(end - begin)};
    return span;
}

/* The byte that comes next; NUL, which is none of XML's characters, at the end. */
static unsigned char peek(const struct input *in) {
    return in->at == in->end ? 0 : *in->at;
}

static void skip_space(struct input *in) {
    while (onsmqtt_is_space(peek(in))) ++in->at;
}

/* How many of the word's bytes come next. */
static size_t matching(const struct input *in, const char *word) {
    size_t size = 0, rest = (size_t)(in->end - in->at);
    while (size < rest && in->at[size] == (unsigned char)word[size] && word[size] != '\0') ++size;
    return size;
}

static bool begins(const struct input *in, const char *word) {
    return word[matching(in, word)] == '\0';
}

static void expect(struct input *in, const char *word) {
    size_t size = matching(in, word);
    in->at += size;
    if (word[size] != '\0') reject(in);
}

/* Kinds of characters. */
enum { DIGIT = 1, LETTER = 2, NAME_FIRST = 4, NAME = 8, ENCODING = 16 };

static bool is_kind(uint32_t point, unsigned kinds) {
    static const struct {
        uint32_t least, most;
        unsigned kinds;
    } ranges[] = {
        {'a', 'z', LETTER | NAME_FIRST | NAME | ENCODING},
        {'A', 'Z', LETTER | NAME_FIRST | NAME | ENCODING},
        {'0', '9', DIGIT | NAME | ENCODING},
        {'-', '.', NAME | ENCODING},
        {'_', '_', NAME_FIRST | NAME | ENCODING},
        {':', ':', NAME_FIRST | NAME},
        {0xB7, 0xB7, NAME},
        {0xC0, 0xD6, NAME_FIRST | NAME},
        {0xD8, 0xF6, NAME_FIRST | NAME},
        {0xF8, 0x2FF, NAME_FIRST | NAME},
        {0x300, 0x36F, NAME},
        {0x370, 0x37D, NAME_FIRST | NAME},
        {0x37F, 0x1FFF, NAME_FIRST | NAME},
        {0x200C, 0x200D, NAME_FIRST | NAME},
        {0x203F, 0x2040, NAME},
        {0x2070, 0x218F, NAME_FIRST | NAME},
        {0x2C00, 0x2FEF, NAME_FIRST | NAME},
        {0x3001, 0xD7FF, NAME_FIRST | NAME},
        {0xF900, 0xFDCF, NAME_FIRST | NAME},
        {0xFDF0, 0xFFFD, NAME_FIRST | NAME},
        {0x10000, 0xEFFFF, NAME_FIRST | NAME},
    };
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; ++i) {
        if (point >= ranges[i].least && point <= ranges[i].most) return (ranges[i].kinds & kinds) != 0;
    }
    return false;
}

/* Of a code point; one above U+10FFFF is rejected whatever this says, see read_number(). */
static bool is_character(uint32_t point) {
    if (point < 0x20) return point == '\t' || point == '\n' || point == '\r';
    return point < 0xD800 || (point >= 0xE000 && point != 0xFFFE && point != 0xFFFF);
}

/* The code point that comes next; U+0000, which is none of XML's characters, where none does. */
static uint32_t peek_point(const struct input *in, size_t *size) {
    uint32_t point = peek(in);
    size_t good;
    *size = 1;
    if (point < 0x80) return point;
    *size = onsmqtt_utf8_sequence(in->at, in->end, &good);
    if (*size == 0) return 0;
    point &= 0x7FU >> *size;
    for (size_t i = 1; i < *size; ++i) point = point << 6 | (in->at[i] & 0x3FU);
    return point;
}

static void skip_character(struct input *in) {
    size_t size;
    if (is_character(peek_point(in, &size))) {
        in->at += size;
    } else {
        reject(in);
    }
}

/* Past any characters and the word that ends them. */
static void skip_past(struct input *in, const char *word) {
    while (in->at != in->end && !begins(in, word)) skip_character(in);
    expect(in, word);
}

/* One character of first_kinds, then all that follow of kinds. */
static void skip_kinds(struct input *in, unsigned first_kinds, unsigned kinds) {
    size_t size;
    if (!is_kind(peek_point(in, &size), first_kinds)) reject(in);
    while (is_kind(peek_point(in, &size), kinds)) in->at += size;
}

static void skip_name(struct input *in) {
    skip_kinds(in, NAME_FIRST, NAME);
}

/* From `#`: the character of this number. */
static uint32_t read_number(struct input *in) {
    static const char digits[] = "0123456789abcdefABCDEF";
    bool is_hex = begins(in, "#x");
    const char *digit;
    uint32_t value = 0;
    in->at += is_hex ? 2 : 1;
    while ((digit = memchr(digits, peek(in), is_hex ? 22 : 10)) != NULL) {
        uint32_t index = (uint32_t)(digit - digits);
        value = value * (is_hex ? 16 : 10) + (index < 16 ? index : index - 6);
        if (value > 0x10FFFF) break; /* this digit is rejected below: it is no `;` */
        ++in->at;
    }
    if (!is_character(value)) reject(in);
    expect(in, ";");
    return value;
}

/* From right after `&`: the byte that the name stands for. If none is there, the byte after the longest match is rejected. */
static uint32_t read_entity(struct input *in) {
    static const char names[][6] = {"amp;", "lt;", "gt;", "quot;", "apos;"}, meanings[] = "&<>\"'";
    size_t nearest = 0;
    for (size_t i = 1; i < sizeof names / sizeof *names; ++i) {
        if (matching(in, names[i]) > matching(in, names[nearest])) nearest = i;
    }
    expect(in, names[nearest]);
    return (unsigned char)meanings[nearest];
}

/* From `&`: which character it stands for, unless it is rejected. */
static uint32_t read_reference(struct input *in) {
    ++in->at;
    return peek(in) == '#' ? read_number(in) : read_entity(in);
}

/* Past printable ASCII in which nothing ends, is forbidden or refers. A copy of `at` spares a store for each byte. */
static void skip_plain(struct input *in, unsigned char after, unsigned char forbidden) {
    const unsigned char *at = in->at, *end = in->end;
    while (at != end && *at >= ' ' && *at < 0x80 && *at != after && *at != forbidden && *at != '&') ++at;
    in->at = at;
}

/* Text or an attribute's value, to the byte after it. Of what may not stand there, the last byte is rejected; its first byte
   is compared before the rest, which settles nearly every place. */
static void skip_text(struct input *in, char after, const char *forbidden) {
    for (;;) {
        skip_plain(in, (unsigned char)after, (unsigned char)*forbidden);
        if (in->at == in->end || *in->at == (unsigned char)after) return;
        if (*in->at == (unsigned char)*forbidden && begins(in, forbidden)) {
            in->at += strlen(forbidden) - 1;
            reject(in);
        } else if (*in->at == '&') {
            read_reference(in);
        } else {
            skip_character(in);
        }
    }
}

/* From right after `<!`. */
static void skip_comment(struct input *in) {
    expect(in, "--");
    skip_past(in, "--");
    expect(in, ">");
}

/* From right after `<?`. */
static void skip_instruction(struct input *in) {
    const unsigned char *target = in->at;
    skip_name(in);
    if (in->at - target == 3 && (target[0] | 0x20) == 'x' && (target[1] | 0x20) == 'm' && (target[2] | 0x20) == 'l') reject(in);
    if (onsmqtt_is_space(peek(in))) {
        skip_past(in, "?>");
    } else {
        expect(in, "?>");
    }
}

/* A comment or a processing instruction; false where none begins. */
static bool skip_remark(struct input *in) {
    bool is_comment = begins(in, "<!");
    if (!is_comment && !begins(in, "<?")) return false;
    in->at += 2;
    if (is_comment) {
        skip_comment(in);
    } else {
        skip_instruction(in);
    }
    return true;
}

/* What may stand outside the root. */
static void skip_miscellaneous(struct input *in) {
    do skip_space(in);
    while (skip_remark(in));
}

/* From right after a name to right after the quote that opens its value: that quote. */
static const char *open_value(struct input *in) {
    const char *quote;
    skip_space(in);
    expect(in, "=");
    skip_space(in);
    quote = peek(in) == '"' ? "\"" : "'";
    expect(in, quote);
    return quote;
}

static void skip_version(struct input *in) {
    expect(in, "1.");
    skip_kinds(in, DIGIT, DIGIT);
}

static void skip_encoding(struct input *in) {
    skip_kinds(in, LETTER, ENCODING);
}

static void skip_yes_or_no(struct input *in) {
    expect(in, peek(in) == 'y' ? "yes" : "no");
}

/* A part of the declaration: white space, its name, its value between quotes. */
static void skip_part(struct input *in, const char *name, void (*skip_value)(struct input *)) {
    const char *quote;
    skip_space(in);
    expect(in, name);
    quote = open_value(in);
    skip_value(in);
    expect(in, quote);
}

/* Whether white space comes, and after it a part of the declaration that begins with this letter. */
static bool has_part(struct input *in, unsigned char first_letter) {
    const unsigned char *begin = in->at;
    bool is_there;
    skip_space(in);
    is_there = in->at != begin && peek(in) == first_letter;
    in->at = begin;
    return is_there;
}

/* From `<?xml` and with white space after it. */
static void skip_declaration(struct input *in) {
    in->at += 5;
    skip_part(in, "version", skip_version);
    if (has_part(in, 'e')) skip_part(in, "encoding", skip_encoding);
    if (has_part(in, 's')) skip_part(in, "standalone", skip_yes_or_no);
    skip_space(in);
    expect(in, "?>");
}

/* What stands after the name of an attribute, or of an element that is not empty. */
static bool ends_name(unsigned char byte) {
    return onsmqtt_is_space(byte) || byte == '=' || byte == '>';
}

/* The names of a tag's attributes: where the first of them begin. */
struct attributes {
    unsigned count;
    uint32_t names[ATTRIBUTES_COMPARED];
};

static bool is_repeated(const struct input *in, const unsigned char *name, size_t size, const struct attributes *earlier) {
    for (unsigned i = 0; i < earlier->count; ++i) {
        const unsigned char *other = in->body + earlier->names[i];
        if (memcmp(other, name, size) == 0 && ends_name(other[size])) return true;
    }
    return false;
}

static void skip_attribute(struct input *in, struct attributes *earlier) {
    const unsigned char *name = in->at;
    const char *quote;
    skip_name(in);
    if (is_repeated(in, name, (size_t)(in->at - name), earlier)) reject(in);
    if (earlier->count < ATTRIBUTES_COMPARED) earlier->names[earlier->count++] = (uint32_t)(name - in->body);
    quote = open_value(in);
    skip_text(in, *quote, "<");
    expect(in, quote);
}

/* From right after a start tag's name to its `>` or `/>`. */
static void skip_attributes(struct input *in) {
    struct attributes attributes;
    attributes.count = 0;
    while (onsmqtt_is_space(peek(in))) {
        skip_space(in);
        if (peek(in) != '>' && peek(in) != '/') skip_attribute(in, &attributes);
    }
}

/* A start tag: its name. The element stays open, unless the tag is an empty element's. */
static struct onsmqtt_span open_element(struct input *in) {
    struct onsmqtt_span name;
    const unsigned char *begin;
    expect(in, "<");
    begin = in->at;
    skip_name(in);
    name = view(begin, in->at);
    if (in->depth == ONSMQTT_DEPTH_MAX) {
        in->at = begin - 1;
        reject_as(in, ONSMQTT_READ_TOO_DEEP);
    }
    skip_attributes(in);
    if (peek(in) == '>') in->names[in->depth++] = (uint32_t)(begin - in->body);
    expect(in, peek(in) == '/' ? "/>" : ">");
    return name;
}

/* The end tag of the open element that was opened last, whose name is compared with what stands in the start tag. */
static void close_element(struct input *in) {
    const unsigned char *name = in->body + in->names[--in->depth];
    for (in->at += 2; !ends_name(*name) && peek(in) == *name; ++name) ++in->at;
    if (ends_name(*name)) {
        skip_space(in);
        expect(in, ">");
        return;
    }
    /* Back to the first byte of the character that differs. */
    for (; (*name & 0xC0) == 0x80; --name) --in->at;
    reject(in);
}

/* Where the text of a CDATA section begins; NULL where none does. */
static const unsigned char *skip_cdata(struct input *in) {
    const unsigned char *text;
    if (!begins(in, "<![")) return NULL;
    expect(in, "<![CDATA[");
    text = in->at;
    skip_past(in, "]]>");
    return text;
}

/* Past everything in an element's content that is no tag, to the `<` of one. */
static void find_tag(struct input *in) {
    do skip_text(in, '<', "]]>");
    while (skip_cdata(in) != NULL || skip_remark(in));
}

/* Past the end tags of all elements but the `outer` outermost. */
static void skip_content(struct input *in, unsigned outer) {
    while (in->depth > outer) {
        find_tag(in);
        if (begins(in, "</")) {
            close_element(in);
        } else {
            open_element(in);
        }
    }
}

/* What an element's content begins with: text, or a CDATA section. The section's line ends stay as sent: what decodes them
   would decode references too, and there are none in it. */
static struct onsmqtt_span read_text(struct input *in, unsigned *form) {
    const unsigned char *begin = in->at, *section = skip_cdata(in);
    struct onsmqtt_span text;
    if (section != NULL) return view(section, in->at - 3);
    skip_text(in, '<', "]]>");
    text = view(begin, in->at);
    if (memchr(begin, '&', text.size) != NULL || memchr(begin, '\r', text.size) != NULL) *form |= ONSMQTT_VALUE_ESCAPED;
    return text;
}

/* A child of the root, handed out if it holds nothing but text. */
static void read_member(struct input *in, const struct onsmqtt_reader *reader) {
    struct onsmqtt_span name = open_element(in), value = view(in->at, in->at);
    unsigned form = ONSMQTT_MEMBER_TEXT;
    bool is_text = true;
    if (in->depth > 1) {
        value = read_text(in, &form);
        is_text = begins(in, "</");
        skip_content(in, 1);
    }
    if (is_text && in->depth == 1) reader->keep_text(reader->context, name, value, form);
}

/* The children of the root `Error`, and its end tag. */
static void read_members(struct input *in, const struct onsmqtt_reader *reader) {
    while (in->depth == 1) {
        find_tag(in);
        if (begins(in, "</")) {
            close_element(in);
        } else {
            read_member(in, reader);
        }
    }
}

/* From the first byte of the body to right after the root's start tag; whether that is `Error`'s. */
static bool open_root(struct input *in) {
    struct onsmqtt_span name;
    if (begins(in, "<?xml") && in->end - in->at > 5 && onsmqtt_is_space(in->at[5])) skip_declaration(in);
    skip_miscellaneous(in);
    name = open_element(in);
    return name.size == 5 && memcmp(name.data, "Error", 5) == 0;
}

/* From right after the root, where nothing but comments, processing instructions and white space may follow. */
static void end_document(struct input *in) {
    skip_miscellaneous(in);
    if (in->at == in->end) return;
    if (*in->at == '<') ++in->at;
    reject(in);
}

enum onsmqtt_read onsmqtt_xml_read(struct onsmqtt_reader *reader) {
    struct input in = {.at = (const unsigned char *)reader->at, .body = (const unsigned char *)reader->body};
    const unsigned char *end = (const unsigned char *)reader->end;
    bool is_error, goes_on = (uint64_t)(end - in.body) > UINT32_MAX;
    if (goes_on) end = in.body + UINT32_MAX;
    in.end = end;
    is_error = open_root(&in);
    if (is_error) {
        read_members(&in, reader);
    } else {
        skip_content(&in, 0);
    }
    end_document(&in);
    reader->at = (const char *)in.at;
    if (goes_on && in.at == end) return ONSMQTT_READ_MALFORMED;
    if (in.fault != ONSMQTT_READ_END) return in.fault;
    return is_error ? ONSMQTT_READ_END : ONSMQTT_READ_NOT_OBJECT;
}

/* References, and ends of lines: CR LF is one LF, and so is CR (XML 1.0, 2.11). */
size_t onsmqtt_xml_decode(const char *data, size_t size, char out[4], size_t *out_size) {
    struct input in = {.at = (const unsigned char *)data, .end = (const unsigned char *)data + size};
    if (*data == '&') {
        uint32_t point = read_reference(&in);
        if (in.fault == ONSMQTT_READ_END) {
            *out_size = onsmqtt_utf8_encode(point, out);
            return (size_t)(in.at - (const unsigned char *)data);
        }
    }
    *out_size = 1;
    *out = *data == '\r' ? '\n' : *data;
    return begins(&in, "\r\n") ? 2 : 1;
}
