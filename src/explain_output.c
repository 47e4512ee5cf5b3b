/* Prints for people and for programs; see explain_output.h. */
#include "explain_output.h"

#include <inttypes.h>
#include <string.h>

#include "explain_secret.h"
#include "explain_words.h"
#include "text.h"

#define COLUMNS 80
#define COMPLAINT_CHARACTERS 200

struct onsmqtt_text onsmqtt_plain_text(const char *string) {
    struct onsmqtt_text text = {string, strlen(string), ONSMQTT_ESCAPE_NONE};
    if (text.size == 0) text.data = NULL;
    return text;
}

void onsmqtt_print_safe(FILE *file, struct onsmqtt_text text) {
    char character[4];
    size_t size;
    while ((size = onsmqtt_text_next_safe(&text, character)) != 0) fwrite(character, 1, size, file);
}

struct onsmqtt_text onsmqtt_clip(struct onsmqtt_text text, size_t characters) {
    struct onsmqtt_text rest = text;
    char character[4];
    while (characters-- != 0 && onsmqtt_text_next(&rest, character) != 0) continue;
    text.size -= rest.size;
    return text;
}

/* A body that was given for an argument may be long, and hold what must not be printed. */
void onsmqtt_complain(const char *about, const char *what) {
    fputs("onsmqtt-explain: ", stderr);
    if (about != NULL && !onsmqtt_is_secret(onsmqtt_plain_text(about))) {
        struct onsmqtt_text clipped = onsmqtt_clip(onsmqtt_plain_text(about), COMPLAINT_CHARACTERS);
        fputc('"', stderr);
        onsmqtt_print_safe(stderr, clipped);
        fprintf(stderr, "%s\": ", clipped.size < strlen(about) ? "..." : "");
    }
    fprintf(stderr, "%s\n", what);
}

static uint32_t code_point(const char *character, size_t size) {
    const unsigned char *byte = (const unsigned char *)character;
    uint32_t point = size == 1 ? byte[0] : byte[0] & (0x7FU >> size);
    for (size_t i = 1; i < size; ++i) point = point << 6 | (byte[i] & 0x3F);
    return point;
}

static bool is_unsafe(const char *character, size_t size) {
    struct onsmqtt_text text = {character, size, ONSMQTT_ESCAPE_NONE};
    char safe[4];
    return onsmqtt_text_next_safe(&text, safe) != size || memcmp(safe, character, size) != 0;
}

/* What is unsafe becomes an escape, so that the text keeps its value. All of it has four digits. */
static void put_json_character(const char *character, size_t size) {
    if (*character == '"' || *character == '\\') {
        putchar('\\');
        putchar(*character);
    } else if (is_unsafe(character, size)) {
        printf("\\u%04" PRIx32, code_point(character, size));
    } else {
        fwrite(character, 1, size, stdout);
    }
}

static void put_name(struct onsmqtt_json *json, const char *name) {
    printf("%c\"%s\":", json->has_members ? ',' : '{', name);
    json->has_members = true;
}

static void put_json_characters(struct onsmqtt_text text) {
    char character[4];
    size_t size;
    while ((size = onsmqtt_text_next(&text, character)) != 0) put_json_character(character, size);
}

void onsmqtt_print_json_text(struct onsmqtt_json *json, const char *name, struct onsmqtt_text text) {
    put_name(json, name);
    if (text.data == NULL) {
        fputs("null", stdout);
        return;
    }
    putchar('"');
    put_json_characters(text);
    putchar('"');
}

void onsmqtt_print_json_filled(struct onsmqtt_json *json, const char *name, const char *string, struct onsmqtt_text parameter) {
    const char *place = strstr(string, "%s");
    if (place == NULL || parameter.size == 0) {
        onsmqtt_print_json_string(json, name, string);
        return;
    }
    put_name(json, name);
    putchar('"');
    put_json_characters((struct onsmqtt_text){string, (size_t)(place - string), ONSMQTT_ESCAPE_NONE});
    put_json_characters(parameter);
    put_json_characters(onsmqtt_plain_text(place + 2));
    putchar('"');
}

void onsmqtt_print_json_string(struct onsmqtt_json *json, const char *name, const char *string) {
    onsmqtt_print_json_text(json, name, onsmqtt_plain_text(string == NULL ? "" : string));
}

void onsmqtt_print_json_integer(struct onsmqtt_json *json, const char *name, int64_t number, int64_t absent) {
    put_name(json, name);
    if (number == absent) {
        fputs("null", stdout);
    } else {
        printf("%" PRId64, number);
    }
}

void onsmqtt_print_json_wait(struct onsmqtt_json *json, const char *name, uint64_t wait_ms) {
    put_name(json, name);
    if (wait_ms == 0) {
        fputs("null", stdout);
    } else {
        printf("%" PRIu64, wait_ms);
    }
}

void onsmqtt_print_json_boolean(struct onsmqtt_json *json, const char *name, bool value) {
    put_name(json, name);
    fputs(value ? "true" : "false", stdout);
}

void onsmqtt_print_json_end(void) {
    putchar('}');
}

/* What fills two columns of a terminal: East Asian letters and signs, emoji. */
static bool is_wide(const char *character, size_t size) {
    static const struct {
        uint32_t first, last;
    } ranges[] = {{0x1100, 0x115F}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},  {0xFE30, 0xFE6F},
                  {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}};
    uint32_t point = code_point(character, size);
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; ++i) {
        if (point >= ranges[i].first && point <= ranges[i].last) return true;
    }
    return false;
}

/* The kinds of character that decide where a line may break. */
enum character { END, BLANK, NARROW, WIDE };

static enum character peek(struct onsmqtt_text rest) {
    char character[4];
    size_t size = onsmqtt_text_next(&rest, character);
    if (size == 0) return END;
    if (onsmqtt_is_space(*character)) return BLANK;
    return is_wide(character, size) ? WIDE : NARROW;
}

/* Takes narrow characters up to a blank, or one wide character; returns its columns. */
static size_t take_word(struct onsmqtt_text *rest, bool is_printed) {
    char character[4];
    size_t columns = 0;
    enum character first = peek(*rest);
    do {
        size_t size = onsmqtt_text_next_safe(rest, character);
        if (is_printed) fwrite(character, 1, size, stdout);
        columns++;
    } while (first == NARROW && peek(*rest) == NARROW);
    return first == WIDE ? 2 : columns;
}

static void begin_line(struct onsmqtt_paragraph *paragraph) {
    printf("\n%*s", (int)paragraph->indent, "");
    paragraph->column = paragraph->indent;
}

/* Between the words before and after: a line break where the next one does not fit, else the blank if there is one. */
static void separate(struct onsmqtt_paragraph *paragraph, size_t columns, bool may_break) {
    size_t blank = paragraph->blank_pending ? 1 : 0;
    bool is_at_begin = paragraph->column == paragraph->indent;
    paragraph->blank_pending = false;
    if (is_at_begin) return;
    if (may_break && paragraph->column + blank + columns > COLUMNS) {
        begin_line(paragraph);
    } else if (blank != 0) {
        putchar(' ');
        paragraph->column++;
    }
}

void onsmqtt_paragraph_add(struct onsmqtt_paragraph *paragraph, struct onsmqtt_text text) {
    enum character last = END, next;
    while ((next = peek(text)) != END) {
        if (next == BLANK) {
            char blank[4];
            onsmqtt_text_next(&text, blank);
            paragraph->blank_pending = true;
        } else {
            struct onsmqtt_text ahead = text;
            bool may_break = paragraph->blank_pending || next == WIDE || last == WIDE;
            separate(paragraph, take_word(&ahead, false), may_break);
            paragraph->column += take_word(&text, true);
        }
        last = next;
    }
}
