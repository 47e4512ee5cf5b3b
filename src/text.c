/* Texts made readable; see text.h. */
#include "text.h"

#include <string.h>

#include "bytes.h"
#include "member.h"
#include "utf8.h"

/* What can't be shown as it is: U+FFFD. */
static size_t put_replacement(char out[4]) {
    return onsmqtt_utf8_encode(0xFFFD, out);
}

static size_t take(struct onsmqtt_text *rest, size_t size) {
    rest->data += size;
    rest->size -= size;
    return size;
}

/* A character that no escape stands for. */
static size_t next_plain(struct onsmqtt_text *rest, char out[4]) {
    const unsigned char *at = (const unsigned char *)rest->data;
    size_t good = 1, size = 1;
    if (*at >= 0x80) size = onsmqtt_utf8_sequence(at, at + rest->size, &good);
    if (size == 0) {
        take(rest, good == 0 ? 1 : good);
        return put_replacement(out);
    }
    memcpy(out, rest->data, size);
    return take(rest, size);
}

size_t onsmqtt_text_next(struct onsmqtt_text *rest, char out[4]) {
    size_t out_size;
    if (rest->data == NULL || rest->size == 0) return 0;
    if (rest->escape == ONSMQTT_ESCAPE_JSON && *rest->data == '\\') {
        take(rest, onsmqtt_json_decode(rest->data, rest->size, out, &out_size));
        return out_size;
    }
    if (rest->escape == ONSMQTT_ESCAPE_XML && (*rest->data == '&' || *rest->data == '\r')) {
        take(rest, onsmqtt_xml_decode(rest->data, rest->size, out, &out_size));
        return out_size;
    }
    return next_plain(rest, out);
}

/* C0, DEL, C1, separators of lines and paragraphs, and what Unicode calls Bidi_Control: as their bytes, read as one number. */
static bool is_control(const char *character, size_t size) {
    static const struct {
        uint32_t least, most;
    } ranges[] = {{0, 0x1F},           {0x7F, 0x7F},         {0xC280, 0xC29F},
                  {0xD89C, 0xD89C},    {0xE2808E, 0xE2808F}, {0xE280A8, 0xE280AE},
                  {0xE281A6, 0xE281A9}};
    uint32_t number = 0;
    for (size_t i = 0; i < size; ++i) number = number << 8 | (unsigned char)character[i];
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; ++i) {
        if (number >= ranges[i].least && number <= ranges[i].most) return true;
    }
    return false;
}

size_t onsmqtt_text_next_safe(struct onsmqtt_text *rest, char out[4]) {
    size_t size = onsmqtt_text_next(rest, out);
    return size != 0 && is_control(out, size) ? put_replacement(out) : size;
}

static bool is_plain(char byte) {
    return byte >= ' ' && byte <= '~' && byte != '\\' && byte != '&';
}

size_t onsmqtt_text_take_plain(struct onsmqtt_text *rest) {
    size_t size = 0;
    if (rest->data == NULL) return 0;
    while (size != rest->size && is_plain(rest->data[size])) ++size;
    return take(rest, size);
}

/* As much as fits. The bytes may stand where they are written, or further on: a text can be decoded in its place. */
static void write_bytes(struct onsmqtt_writer *writer, const char *bytes, size_t size) {
    size_t room = writer->written == writer->needed ? writer->room - writer->written : 0;
    size_t fitting = size < room ? size : room;
    if (fitting != 0) memmove(writer->out + writer->written, bytes, fitting);
    writer->written += fitting;
    writer->needed += size;
}

/* The whole of it, or nothing. */
static void write_character(struct onsmqtt_writer *writer, const char *character, size_t size) {
    if (size <= writer->room - writer->written) {
        write_bytes(writer, character, size);
    } else {
        writer->needed += size;
    }
}

void onsmqtt_write_text(struct onsmqtt_writer *writer, struct onsmqtt_text text, bool safe) {
    char character[4];
    size_t size;
    do {
        const char *plain = text.data;
        write_bytes(writer, plain, onsmqtt_text_take_plain(&text));
        size = safe ? onsmqtt_text_next_safe(&text, character) : onsmqtt_text_next(&text, character);
        write_character(writer, character, size);
    } while (size != 0);
}

size_t onsmqtt_text_copy(struct onsmqtt_text text, char *out, size_t out_size) {
    struct onsmqtt_writer writer = {out, out == NULL || out_size == 0 ? 0 : out_size - 1, 0, 0};
    onsmqtt_write_text(&writer, text, false);
    if (out != NULL && out_size != 0) out[writer.written] = '\0';
    return writer.needed;
}

bool onsmqtt_text_take_word(struct onsmqtt_text *rest, const char *lower) {
    char character[4];
    for (; *lower != '\0'; ++lower) {
        if (onsmqtt_text_next(rest, character) != 1) return false;
        if (*character >= 'A' && *character <= 'Z') *character = (char)(*character | 0x20);
        if (*character != *lower) return false;
    }
    return true;
}

/* How many characters of a foreign escape follow its first one: of %2B in a URL, of \n or \u0020 in JSON within JSON. */
static unsigned foreign_escape_size(struct onsmqtt_text rest, char first) {
    char second[4] = "", third[4] = "";
    if (first != '%' && first != '\\') return 0;
    onsmqtt_text_next(&rest, second);
    if (first == '\\') return *second == 'u' ? 5 : 1;
    onsmqtt_text_next(&rest, third);
    return onsmqtt_is_hex_digit(*second) && onsmqtt_is_hex_digit(*third) ? 2 : 0;
}

/* The words as signature versions write them, or as a URL holds them: "StringToSign", "string%20to%20sign". So whatever but
   letters may stand between the letters. The other two are names of what a signed URL or a header holds. */
#define WORDS "stringtosign"
#define NAME "signature"
#define OTHER_NAME "securitytoken"
static const char letters[] = WORDS NAME OTHER_NAME;

/* A bit for each place. */
#define PLACE_BEHIND(text) ((uint64_t)1 << (sizeof(text) - 1))
#define FIRST_LETTERS (PLACE_BEHIND("") | PLACE_BEHIND(WORDS) | PLACE_BEHIND(WORDS NAME))
#define LAST_OF_WORDS (PLACE_BEHIND(WORDS) >> 1)
#define LAST_OF_NAMES (PLACE_BEHIND(WORDS NAME) >> 1 | PLACE_BEHIND(WORDS NAME OTHER_NAME) >> 1)

/* Which of these places the letter stands at. */
static uint64_t places_of(char lower, uint64_t places) {
    uint64_t found = 0;
    for (; places != 0; places &= places - 1) {
        unsigned place = onsmqtt_lowest_bit(places);
        found |= (uint64_t)(letters[place] == lower) << place;
    }
    return found;
}

/* Quick: all the words begin with an s, and no other byte begins an escape that is decoded here. */
static bool may_begin_words(char byte) {
    return byte == 's' || byte == 'S' || byte == '\\' || byte == '&';
}

/* Whether it is "=", or a foreign escape that stands for that begins with it. */
static bool is_equals(const struct onsmqtt_text *rest, char first) {
    struct onsmqtt_text text = *rest;
    return first == '=' || (first == '%' && onsmqtt_text_take_word(&text, "3d")) ||
           (first == '\\' && onsmqtt_text_take_word(&text, "u003d"));
}

/* Between a name and that, beside foreign escapes. */
static bool may_precede_equals(char byte) {
    return memchr(" \t\r\n\"'+", byte, 7) != NULL;
}

/* In one pass, whatever the text. Bit n of `found`: letters[n] was the last letter read, and before it came those of its word.
   A letter moves the bits on by a place; where it is not the one expected there, the bit goes. */
bool onsmqtt_text_holds_secret(struct onsmqtt_text text) {
    uint64_t found = 0;
    unsigned escaped = 0; /* how many characters, from the next one on, belong to a foreign escape */
    if (text.data == NULL) return false;
    while ((found & LAST_OF_WORDS) == 0) {
        char character[4], lower;
        size_t size;
        unsigned begins;
        while (found == 0 && escaped == 0 && text.size != 0 && !may_begin_words(*text.data)) take(&text, 1);
        size = onsmqtt_text_next(&text, character);
        if (size == 0) return false;
        begins = foreign_escape_size(text, *character);
        if (begins != 0 && begins >= escaped) escaped = begins + 1; /* one inside another need not end it */
        lower = (char)(size == 1 ? *character | 0x20 : 0);
        if (lower >= 'a' && lower <= 'z') {
            uint64_t next = places_of(lower, found << 1 | FIRST_LETTERS);
            found = escaped != 0 ? found | next : next; /* a letter of a foreign escape may count or not */
        } else if ((found & LAST_OF_NAMES) != 0) {
            if (is_equals(&text, *character)) return true;
            if (escaped == 0 && !may_precede_equals(*character)) found &= ~LAST_OF_NAMES;
        }
        if (escaped != 0) --escaped;
    }
    return true;
}

static bool begins_with_word(struct onsmqtt_text text, const char *lower) {
    return onsmqtt_text_take_word(&text, lower);
}

bool onsmqtt_text_is_secret_message(struct onsmqtt_text code, struct onsmqtt_text message) {
    return code.data == NULL || begins_with_word(code, "signaturedoesnotmatch") ||
           begins_with_word(code, "incompletesignature") || onsmqtt_text_holds_secret(message);
}
