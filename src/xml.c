/* Reads an XML document (XML 1.0, fifth edition: UTF-8, no document type) in one pass and hands out the children of its root
   `Error`. One function for each piece of grammar: it takes where the piece begins and returns where the next one does, or NULL
   after rejecting a byte; those that are chained pass a NULL on. What is rejected is the first byte that no good document goes
   on with; of a character of several bytes, the first. It knows nothing of errors, codes or HTTP, and reads no byte outside
   [body, end).

   Two limits keep the stack small. Offsets of names have 32 bits: a body that goes on at offset 2^32 - 1 is malformed there. An
   attribute's name is held against the first 32 of its tag: of a name that occurs twice after them, nothing is noticed. */
#include <string.h>

#include "member.h"
#include "utf8.h"

enum { ATTRIBUTES_COMPARED = 32 };

struct input {
    const unsigned char *body, *end;
    const unsigned char *fault_at; /* once something was rejected */
    enum onsmqtt_read fault;
    unsigned depth;
    uint32_t names[ONSMQTT_DEPTH_MAX]; /* where the names of the open elements begin, the outermost first */
};

/* In a broken UTF-8 sequence, the byte that breaks it. A sequence that the end cuts is incomplete wherever it stands. */
static const unsigned char *reject_as(struct input *in, const unsigned char *at, enum onsmqtt_read fault) {
    size_t good;
    if (at < in->end && *at >= 0x80 && onsmqtt_utf8_sequence(at, in->end, &good) == 0) {
        at += good;
        fault = ONSMQTT_READ_BAD_UTF8;
    }
    in->fault_at = at;
    in->fault = at == in->end ? ONSMQTT_READ_INCOMPLETE : fault;
    return NULL;
}

static const unsigned char *reject(struct input *in, const unsigned char *at) {
    return reject_as(in, at, ONSMQTT_READ_MALFORMED);
}

static struct onsmqtt_span view(const unsigned char *begin, const unsigned char *end) {
    struct onsmqtt_span span = {(const char *)begin, (size_t)(end - begin)};
    return span;
}

static bool is_space(unsigned char byte) {
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

static bool is_digit(unsigned char byte) {
    return byte >= '0' && byte <= '9';
}

static bool is_letter(unsigned char byte) {
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

static bool begins(const struct input *in, const unsigned char *at, const char *word) {
    size_t size = strlen(word);
    return (size_t)(in->end - at) >= size && memcmp(at, word, size) == 0;
}

static const unsigned char *skip_space(const struct input *in, const unsigned char *at) {
    if (at == NULL) return NULL;
    while (at < in->end && is_space(*at)) ++at;
    return at;
}

static const unsigned char *skip_word(struct input *in, const unsigned char *at, const char *word) {
    if (at == NULL) return NULL;
    for (; *word != '\0'; ++word, ++at) {
        if (at == in->end || *at != (unsigned char)*word) return reject(in, at);
    }
    return at;
}

/* Of a code point, at most U+10FFFF. */
static bool is_character(uint32_t point) {
    if (point < 0x20) return point == '\t' || point == '\n' || point == '\r';
    return point < 0xD800 || (point >= 0xE000 && point != 0xFFFE && point != 0xFFFF);
}

/* The code point of a good sequence of two bytes or more. */
static uint32_t decode_sequence(const unsigned char *at, size_t size) {
    uint32_t point = at[0] & 0x7FU >> size;
    for (size_t i = 1; i < size; ++i) point = point << 6 | (at[i] & 0x3FU);
    return point;
}

/* From the first of a run of bytes that are not ASCII. */
static const unsigned char *skip_non_ascii(struct input *in, const unsigned char *at) {
    while (at < in->end && *at >= 0x80) {
        size_t good, size = onsmqtt_utf8_sequence(at, in->end, &good);
        if (size == 0 || !is_character(decode_sequence(at, size))) return reject(in, at);
        at += size;
    }
    return at;
}

/* Past any characters, to the first of these bytes. */
static const unsigned char *find(struct input *in, const unsigned char *at, unsigned char one, unsigned char two,
                                 unsigned char three) {
    while (at != NULL && at < in->end && *at != one && *at != two && *at != three) {
        if (*at < 0x80) {
            at = is_character(*at) ? at + 1 : reject(in, at);
        } else {
            at = skip_non_ascii(in, at);
        }
    }
    return at == in->end ? reject(in, at) : at;
}

/* Past any characters and the word that ends them. */
static const unsigned char *skip_past(struct input *in, const unsigned char *at, const char *word) {
    unsigned char first = (unsigned char)*word;
    while ((at = find(in, at, first, first, first)) != NULL) {
        if (begins(in, at, word)) return at + strlen(word);
        ++at;
    }
    return NULL;
}

static bool is_name_character(uint32_t point, bool is_first) {
    static const struct {
        uint32_t least, most;
    } ranges[] = {{'a', 'z'},       {'A', 'Z'},       {'_', '_'},       {':', ':'},         {0xC0, 0xD6},     {0xD8, 0xF6},
                  {0xF8, 0x2FF},    {0x370, 0x37D},   {0x37F, 0x1FFF},  {0x200C, 0x200D},   {0x2070, 0x218F}, {0x2C00, 0x2FEF},
                  {0x3001, 0xD7FF}, {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF}, /* the others can't come first */
                  {'0', '9'},       {'-', '.'},       {0xB7, 0xB7},     {0x300, 0x36F},     {0x203F, 0x2040}};
    size_t count = is_first ? 16 : sizeof ranges / sizeof *ranges;
    for (size_t i = 0; i < count; ++i) {
        if (point >= ranges[i].least && point <= ranges[i].most) return true;
    }
    return false;
}

/* The size of the character at `at` if it may stand in a name, else 0. */
static size_t name_character_size(const struct input *in, const unsigned char *at, bool is_first) {
    size_t good, size;
    if (at == in->end) return 0;
    if (*at < 0x80) return is_name_character(*at, is_first);
    size = onsmqtt_utf8_sequence(at, in->end, &good);
    return size != 0 && is_name_character(decode_sequence(at, size), is_first) ? size : 0;
}

static const unsigned char *skip_name(struct input *in, const unsigned char *at) {
    size_t size = name_character_size(in, at, true);
    if (size == 0) return reject(in, at);
    while (size != 0) {
        at += size;
        size = name_character_size(in, at, false);
    }
    return at;
}

/* From behind `&#`. See read_reference. */
static const unsigned char *read_number(const unsigned char *at, const unsigned char *end, uint32_t *point) {
    bool is_hex = at < end && *at == 'x';
    uint32_t value = 0;
    if (is_hex) ++at;
    for (; at < end && (is_digit(*at) || (is_hex && is_letter(*at) && (*at | 0x20) <= 'f')); ++at) {
        unsigned digit = is_digit(*at) ? *at - 48U : (*at | 0x20U) - 'a' + 10;
        value = value * (is_hex ? 16 : 10) + digit;
        if (value > 0x10FFFF) return at;
    }
    if (at == end || *at != ';' || !is_character(value)) return at;
    *point = value;
    return at + 1;
}

/* From behind `&`. See read_reference. */
static const unsigned char *read_entity(const unsigned char *at, const unsigned char *end, uint32_t *point) {
    static const char names[][6] = {"amp;", "lt;", "gt;", "quot;", "apos;"};
    static const char meanings[] = "&<>\"'";
    size_t longest = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; ++i) {
        size_t same = 0;
        while (names[i][same] != '\0' && at + same < end && at[same] == (unsigned char)names[i][same]) ++same;
        if (names[i][same] == '\0') *point = (unsigned char)meanings[i];
        if (same > longest) longest = same;
    }
    return at + longest;
}

/* A reference: which character it stands for, and where it ends; where it is none, 0 and the byte out of place. */
static const unsigned char *read_reference(const unsigned char *at, const unsigned char *end, uint32_t *point) {
    *point = 0;
    return at + 1 < end && at[1] == '#' ? read_number(at + 2, end, point) : read_entity(at + 1, end, point);
}

static const unsigned char *skip_reference(struct input *in, const unsigned char *at) {
    uint32_t point;
    at = read_reference(at, in->end, &point);
    return point == 0 ? reject(in, at) : at;
}

/* Text, to the `<` behind it. */
static const unsigned char *skip_text(struct input *in, const unsigned char *at) {
    while ((at = find(in, at, '<', '&', ']')) != NULL && *at != '<') {
        if (begins(in, at, "]]>")) return reject(in, at + 2);
        at = *at == '&' ? skip_reference(in, at) : at + 1;
    }
    return at;
}

/* From behind `<!`. */
static const unsigned char *skip_comment(struct input *in, const unsigned char *at) {
    return skip_word(in, skip_past(in, skip_word(in, at, "--"), "--"), ">");
}

/* From behind `<?`. */
static const unsigned char *skip_instruction(struct input *in, const unsigned char *at) {
    const unsigned char *target = at;
    at = skip_name(in, at);
    if (at == NULL) return NULL;
    if (at - target == 3 && (target[0] | 0x20) == 'x' && (target[1] | 0x20) == 'm' && (target[2] | 0x20) == 'l') {
        return reject(in, at);
    }
    return at < in->end && is_space(*at) ? skip_past(in, at, "?>") : skip_word(in, at, "?>");
}

/* A comment or a processing instruction, if one begins here. */
static const unsigned char *skip_remark(struct input *in, const unsigned char *at) {
    if (at == NULL) return NULL;
    if (begins(in, at, "<!")) return skip_comment(in, at + 2);
    return begins(in, at, "<?") ? skip_instruction(in, at + 2) : at;
}

/* What may stand outside the root. */
static const unsigned char *skip_miscellaneous(struct input *in, const unsigned char *at) {
    const unsigned char *solid;
    do {
        solid = skip_space(in, at);
        at = skip_remark(in, solid);
    } while (at != solid);
    return at;
}

/* From behind a name to behind the quote that opens its value. */
static const unsigned char *open_value(struct input *in, const unsigned char *at) {
    at = skip_space(in, skip_word(in, skip_space(in, at), "="));
    if (at == NULL) return NULL;
    return at < in->end && (*at == '"' || *at == '\'') ? at + 1 : reject(in, at);
}

static const unsigned char *skip_version(struct input *in, const unsigned char *at) {
    at = skip_word(in, at, "1.");
    if (at == NULL) return NULL;
    if (at == in->end || !is_digit(*at)) return reject(in, at);
    while (at < in->end && is_digit(*at)) ++at;
    return at;
}

static const unsigned char *skip_encoding(struct input *in, const unsigned char *at) {
    const unsigned char *begin = at;
    while (at < in->end && (is_letter(*at) || (at != begin && (is_digit(*at) || memchr("._-", *at, 3) != NULL)))) ++at;
    return at == begin ? reject(in, at) : at;
}

static const unsigned char *skip_yes_or_no(struct input *in, const unsigned char *at) {
    return skip_word(in, at, at < in->end && *at == 'y' ? "yes" : "no");
}

/* A part of the declaration: white space, its name, its value between quotes. */
static const unsigned char *skip_part(struct input *in, const unsigned char *at, const char *name,
                                      const unsigned char *(*skip_value)(struct input *, const unsigned char *)) {
    const unsigned char *value = open_value(in, skip_word(in, skip_space(in, at), name));
    if (value == NULL) return NULL;
    at = skip_value(in, value);
    return skip_word(in, at, value[-1] == '"' ? "\"" : "'");
}

static bool has_part(const struct input *in, const unsigned char *at, unsigned char first_letter) {
    const unsigned char *name = skip_space(in, at);
    return name != at && name < in->end && *name == first_letter;
}

/* From behind `<?xml` and with white space there. */
static const unsigned char *skip_declaration(struct input *in, const unsigned char *at) {
    at = skip_part(in, at, "version", skip_version);
    if (at != NULL && has_part(in, at, 'e')) at = skip_part(in, at, "encoding", skip_encoding);
    if (at != NULL && has_part(in, at, 's')) at = skip_part(in, at, "standalone", skip_yes_or_no);
    return skip_word(in, skip_space(in, at), "?>");
}

/* From behind an attribute's name. */
static const unsigned char *skip_attribute_value(struct input *in, const unsigned char *at) {
    unsigned char quote;
    at = open_value(in, at);
    if (at == NULL) return NULL;
    quote = at[-1];
    while ((at = find(in, at, quote, '&', '<')) != NULL && *at != quote) {
        at = *at == '&' ? skip_reference(in, at) : reject(in, at);
    }
    return at == NULL ? NULL : at + 1;
}

/* What stands behind the name of an attribute, or of an element that is not empty. */
static bool ends_name(unsigned char byte) {
    return is_space(byte) || byte == '=' || byte == '>';
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

static const unsigned char *skip_attribute(struct input *in, const unsigned char *at, struct attributes *earlier) {
    const unsigned char *name = at;
    at = skip_name(in, at);
    if (at == NULL) return NULL;
    if (is_repeated(in, name, (size_t)(at - name), earlier)) return reject(in, at);
    if (earlier->count < ATTRIBUTES_COMPARED) earlier->names[earlier->count++] = (uint32_t)(name - in->body);
    return skip_attribute_value(in, at);
}

/* From behind a start tag's name to behind its `>`. */
static const unsigned char *skip_attributes(struct input *in, const unsigned char *at, bool *is_empty) {
    struct attributes attributes;
    attributes.count = 0;
    while (at != NULL) {
        const unsigned char *behind_last = at;
        at = skip_space(in, at);
        *is_empty = at < in->end && *at == '/';
        if (*is_empty) return skip_word(in, at, "/>");
        if (at < in->end && *at == '>') return at + 1;
        at = at == behind_last ? reject(in, at) : skip_attribute(in, at, &attributes);
    }
    return NULL;
}

/* From a start tag's `<`. The element stays open, unless its tag is an empty element's. */
static const unsigned char *open_element(struct input *in, const unsigned char *at, struct onsmqtt_span *name) {
    const unsigned char *begin = at + 1;
    bool is_empty = false;
    if (in->depth == ONSMQTT_DEPTH_MAX && name_character_size(in, begin, true) != 0) {
        return reject_as(in, at, ONSMQTT_READ_TOO_DEEP);
    }
    at = skip_name(in, begin);
    if (at == NULL) return NULL;
    *name = view(begin, at);
    at = skip_attributes(in, at, &is_empty);
    if (!is_empty) in->names[in->depth++] = (uint32_t)(begin - in->body);
    return at;
}

/* From an end tag's `<`; `name` is the open element's, with what follows it in the start tag. */
static const unsigned char *close_element(struct input *in, const unsigned char *at, const unsigned char *name) {
    for (at += 2; !ends_name(*name) && at < in->end && *at == *name; ++name) ++at;
    if (ends_name(*name)) return skip_word(in, skip_space(in, at), ">");
    /* Back to the first byte of the character that differs. */
    for (; (*name & 0xC0) == 0x80; --name) --at;
    return reject(in, at);
}

static const unsigned char *skip_cdata(struct input *in, const unsigned char *at) {
    return skip_past(in, skip_word(in, at, "<![CDATA["), "]]>");
}

/* Past everything in an element's content that is no tag, to the `<` of one. */
static const unsigned char *find_tag(struct input *in, const unsigned char *at) {
    const unsigned char *markup;
    do {
        markup = skip_text(in, at);
        at = markup != NULL && begins(in, markup, "<![") ? skip_cdata(in, markup) : skip_remark(in, markup);
    } while (at != markup);
    return at;
}

/* Past the end tags of all elements but the `outer` outermost. */
static const unsigned char *skip_content(struct input *in, const unsigned char *at, unsigned outer) {
    struct onsmqtt_span name;
    while (at != NULL && in->depth > outer) {
        at = find_tag(in, at);
        if (at == NULL) return NULL;
        at = begins(in, at, "</") ? close_element(in, at, in->body + in->names[--in->depth]) : open_element(in, at, &name);
    }
    return at;
}

/* A child of the root while it is read. */
struct member {
    struct onsmqtt_span name, value;
    unsigned form;
};

/* What an element's content begins with: text, or a CDATA section. The section's line ends stay as sent: what decodes them
   would decode references too, and there are none in it. */
static const unsigned char *read_text(struct input *in, const unsigned char *at, struct member *member) {
    const unsigned char *begin = at;
    if (begins(in, at, "<![CDATA[")) {
        at = skip_cdata(in, begin);
        if (at != NULL) member->value = view(begin + 9, at - 3);
        return at;
    }
    at = skip_text(in, at);
    if (at == NULL) return NULL;
    member->value = view(begin, at);
    if (memchr(begin, '&', member->value.size) != NULL || memchr(begin, '\r', member->value.size) != NULL) {
        member->form |= ONSMQTT_VALUE_ESCAPED;
    }
    return at;
}

/* A child of the root, from its `<`. One that holds more than text is viewed whole. */
static const unsigned char *read_member(struct input *in, const unsigned char *at, struct member *member) {
    const unsigned char *begin = at;
    at = open_element(in, at, &member->name);
    if (at == NULL) return NULL;
    member->form = ONSMQTT_MEMBER_TEXT;
    member->value = view(at, at);
    if (in->depth == 1) return at;
    at = read_text(in, at, member);
    if (at == NULL) return NULL;
    if (begins(in, at, "</")) return skip_content(in, at, 1);
    member->form = ONSMQTT_MEMBER_OTHER;
    at = skip_content(in, at, 1);
    if (at != NULL) member->value = view(begin, at);
    return at;
}

/* The children of the root `Error`, to behind its end tag. */
static const unsigned char *read_members(struct input *in, const unsigned char *at, const struct onsmqtt_reader *reader) {
    struct member member;
    while (at != NULL && in->depth == 1) {
        at = find_tag(in, at);
        if (at == NULL) return NULL;
        if (begins(in, at, "</")) return close_element(in, at, (const unsigned char *)"Error>");
        at = read_member(in, at, &member);
        if (at != NULL) reader->keep(reader->context, member.name, member.value, member.form);
    }
    return at;
}

/* From the first byte of the body to behind the root's start tag. */
static const unsigned char *open_root(struct input *in, const unsigned char *at, bool *is_error) {
    struct onsmqtt_span name;
    if (begins(in, at, "<?xml") && at + 5 < in->end && is_space(at[5])) at = skip_declaration(in, at + 5);
    at = skip_miscellaneous(in, at);
    *is_error = false;
    if (skip_word(in, at, "<") == NULL) return NULL;
    at = open_element(in, at, &name);
    *is_error = at != NULL && name.size == 5 && memcmp(name.data, "Error", 5) == 0;
    return at;
}

/* From behind the root, where nothing but comments, processing instructions and white space may follow. */
static const unsigned char *end_document(struct input *in, const unsigned char *at) {
    at = skip_miscellaneous(in, at);
    if (at == NULL || at == in->end) return at;
    return reject(in, *at == '<' ? at + 1 : at);
}

enum onsmqtt_read onsmqtt_xml_read(struct onsmqtt_reader *reader) {
    struct input in = {.body = (const unsigned char *)reader->body, .end = (const unsigned char *)reader->end};
    const unsigned char *at = (const unsigned char *)reader->at;
    enum onsmqtt_read result;
    bool is_error, goes_on = (uint64_t)(in.end - in.body) > UINT32_MAX;
    if (goes_on) in.end = in.body + UINT32_MAX;
    at = open_root(&in, at, &is_error);
    at = is_error ? read_members(&in, at, reader) : skip_content(&in, at, 0);
    at = end_document(&in, at);
    result = is_error ? ONSMQTT_READ_END : ONSMQTT_READ_NOT_OBJECT;
    if (at == NULL) {
        at = in.fault_at;
        result = in.fault;
    }
    reader->at = (const char *)at;
    return goes_on && at == in.end ? ONSMQTT_READ_MALFORMED : result;
}

/* References, and ends of lines: CR LF is one LF, and so is CR (XML 1.0, 2.11). */
size_t onsmqtt_xml_decode(const char *data, size_t size, char out[4], size_t *out_size) {
    const unsigned char *begin = (const unsigned char *)data, *behind = begin;
    uint32_t point = 0;
    if (*data == '&') behind = read_reference(begin, begin + size, &point);
    *out_size = 1;
    *out = *data == '\r' ? '\n' : *data;
    if (point == 0) return size > 1 && data[0] == '\r' && data[1] == '\n' ? 2 : 1;
    *out_size = onsmqtt_utf8_encode(point, out);
    return (size_t)(behind - begin);
}
