/* JSON against jansson; see compare.h. */
#include <ctype.h>
#include <jansson.h>
#include <math.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>

#include "compare.h"

static json_t *load(const char *body, size_t size) {
    return json_loadb(body, size, JSON_DECODE_ANY | JSON_ALLOW_NUL | JSON_DECODE_INT_AS_REAL, NULL);
}

static bool jansson_accepts(const char *body, size_t size) {
    json_t *document = load(body, size);
    bool accepted = document != NULL;
    json_decref(document);
    return accepted;
}

/* Of a name that occurs twice jansson keeps the last value. If that can't be used, an earlier one or another spelling's may
   have been: then, and of a number, nothing is compared. */
static bool has_same_text(const json_t *document, int which, struct onsmqtt_text text) {
    for (int i = 0; i < SPELLING_COUNT && spellings[which][i] != NULL; ++i) {
        const json_t *value = json_object_get(document, spellings[which][i]);
        if (value == NULL) continue;
        if (!json_is_string(value) || is_blank_code(which, json_string_value(value), json_string_length(value))) return true;
        return is_same_text(which, text, json_string_value(value), json_string_length(value));
    }
    return text.data == NULL;
}

static bool has_same_texts(const json_t *document, const struct onsmqtt_error *error) {
    struct onsmqtt_text texts[TEXT_COUNT];
    list_texts(error, texts);
    for (int i = 0; i < TEXT_COUNT; ++i) {
        if (!has_same_text(document, i, texts[i])) return false;
    }
    return true;
}

/* Where the 65th container opens; else the size. */
static size_t find_container_too_deep(const char *body, size_t size) {
    unsigned depth = 0;
    bool in_string = false;
    for (size_t i = 0; i < size; ++i) {
        if (in_string && body[i] == '\\') {
            ++i;
        } else if (body[i] == '"') {
            in_string = !in_string;
        } else if (!in_string && (body[i] == '[' || body[i] == '{')) {
            if (++depth == 65) return i;
        } else if (!in_string && (body[i] == ']' || body[i] == '}')) {
            --depth;
        }
    }
    return size;
}

/* The code unit of an escape \uXXXX at i; -1: none. */
static long code_unit_at(const char *body, size_t size, size_t i) {
    char digits[5] = "";
    if (i + 6 > size || body[i] != '\\' || body[i + 1] != 'u') return -1;
    memcpy(digits, body + i + 2, 4);
    return strspn(digits, "0123456789abcdefABCDEF") == 4 ? strtol(digits, NULL, 16) : -1;
}

static bool is_high(long unit) {
    return unit >= 0xD800 && unit <= 0xDBFF;
}

static bool is_low(long unit) {
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

static void replace_lone_surrogates(char *body, size_t size) {
    for (size_t i = 0; i < size; ++i) {
        long unit = code_unit_at(body, size, i);
        if (body[i] != '\\') continue;
        if (is_high(unit) && is_low(code_unit_at(body, size, i + 6))) {
            i += 11;
        } else if (is_high(unit) || is_low(unit)) {
            memcpy(body + i + 2, "0041", 4);
            i += 5;
        } else {
            ++i;
        }
    }
}

static void replace_nul_escapes(char *body, size_t size) {
    for (size_t i = 0; i < size; ++i) {
        if (body[i] != '\\') continue;
        if (code_unit_at(body, size, i) == 0) body[i + 5] = '1';
        ++i;
    }
}

/* Replaces a number that has the form of the RFC and no double can hold by 0 and spaces. */
static void replace_number(char *number, size_t size) {
    static regex_t form;
    static bool is_compiled;
    char *copy = calloc(size + 1, 1);
    if (!is_compiled) is_compiled = regcomp(&form, "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?$", REG_EXTENDED) == 0;
    if (copy == NULL || !is_compiled) abort();
    memcpy(copy, number, size);
    if (regexec(&form, copy, 0, NULL, 0) == 0 && isinf(strtod(copy, NULL))) {
        memset(number, ' ', size);
        number[0] = '0';
    }
    free(copy);
}

static void replace_numbers_out_of_range(char *body, size_t size) {
    bool in_string = false;
    for (size_t i = 0; i < size; ++i) {
        size_t length = 0;
        if (in_string && body[i] == '\\') {
            ++i;
        } else if (body[i] == '"') {
            in_string = !in_string;
        } else if (!in_string) {
            while (i + length < size && body[i + length] != '\0' && strchr("0123456789+-.eE", body[i + length]) != NULL)
                ++length;
            if (length != 0) {
                replace_number(body + i, length);
                i += length - 1;
            }
        }
    }
}

static const struct {
    enum outcome reason;
    void (*replace)(char *body, size_t size);
} repairs[] = {
    {LONE_SURROGATE, replace_lone_surrogates},
    {NUL_IN_NAME, replace_nul_escapes},
    {NUMBER_OUT_OF_RANGE, replace_numbers_out_of_range},
};
enum { REPAIR_COUNT = sizeof repairs / sizeof *repairs };

/* What jansson accepts once one of its limits, or all of them, no longer matter. */
static enum outcome explain_rejection(const char *body, size_t size) {
    enum outcome reason = UNEXPLAINED;
    char *copy = malloc(size + 1);
    if (copy == NULL) abort();
    for (int i = 0; i < REPAIR_COUNT && reason == UNEXPLAINED; ++i) {
        memcpy(copy, body, size);
        repairs[i].replace(copy, size);
        if (jansson_accepts(copy, size)) reason = repairs[i].reason;
    }
    if (reason == UNEXPLAINED) {
        memcpy(copy, body, size);
        for (int i = 0; i < REPAIR_COUNT; ++i) repairs[i].replace(copy, size);
        if (jansson_accepts(copy, size)) reason = SEVERAL_OF_THESE;
    }
    free(copy);
    return reason;
}

/* A NUL right after a number or a literal is overlooked; any other control character there is not. */
static bool is_nul_behind_word(const char *body, size_t size, size_t offset) {
    bool found = false;
    char *copy = malloc(size + 1);
    if (copy == NULL) abort();
    memcpy(copy, body, size);
    if (offset > 0 && offset < size && body[offset] == '\0' && isalnum((unsigned char)body[offset - 1])) {
        copy[offset] = '\1';
        found = !jansson_accepts(copy, size);
    }
    free(copy);
    return found;
}

static enum outcome explain_acceptance(const char *body, size_t size, const struct onsmqtt_error *error) {
    size_t offset = error->parse_offset;
    if (error->parse == ONSMQTT_PARSE_TOO_DEEP && offset == find_container_too_deep(body, size)) return TOO_DEEP;
    if (error->parse == ONSMQTT_PARSE_MALFORMED && is_nul_behind_word(body, size, offset)) return NUL_BEHIND_WORD;
    return UNEXPLAINED;
}

enum outcome compare_with_jansson(const char *body, size_t size, const struct onsmqtt_error *error) {
    json_t *document = load(body, size);
    enum outcome outcome = BOTH_REJECT;
    if (is_accepted(error) && document != NULL) {
        outcome = has_same_texts(document, error) ? BOTH_ACCEPT : TEXTS_DIFFER;
    } else if (is_accepted(error)) {
        outcome = explain_rejection(body, size);
    } else if (document != NULL) {
        outcome = explain_acceptance(body, size, error);
    }
    json_decref(document);
    return outcome;
}
