/* Bodies: whatever comes in, the error is complete, its texts lie inside the body, its words are safe to print. */
#include <string.h>

#include "fuzz.h"
#include "onsmqtt/error.h"

static void texts_lie_inside(const struct onsmqtt_error *error, const char *body, size_t size) {
    const struct onsmqtt_text *texts[] = {&error->code,      &error->message,   &error->request_id,          &error->host_id,
                                          &error->recommend, &error->parameter, &error->access_denied_detail};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; ++i) {
        const struct onsmqtt_text *text = texts[i];
        if (text->data == NULL) {
            PROPERTY(text->size == 0);
            continue;
        }
        PROPERTY(text->data >= body && text->data <= body + size);
        PROPERTY(text->size <= (size_t)(body + size - text->data));
        PROPERTY(text->escape <= ONSMQTT_ESCAPE_XML);
    }
}

static void the_offset_fits_the_result(const struct onsmqtt_error *error, size_t size) {
    switch (error->parse) {
    case ONSMQTT_PARSE_OK:
    case ONSMQTT_PARSE_NO_CODE:
    case ONSMQTT_PARSE_NOT_AN_OBJECT: PROPERTY(error->parse_offset == 0); break;
    case ONSMQTT_PARSE_EMPTY:
    case ONSMQTT_PARSE_INCOMPLETE: PROPERTY(error->parse_offset == size); break;
    default: PROPERTY(error->parse_offset < size); break;
    }
}

static bool is_accepted(enum onsmqtt_parse parse) {
    return parse == ONSMQTT_PARSE_OK || parse == ONSMQTT_PARSE_NO_CODE || parse == ONSMQTT_PARSE_NOT_AN_OBJECT;
}

static bool is_space(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/* What may come after the root of an XML document: comments and instructions, which it is good without. */
static bool is_epilog(const char *rest, size_t size) {
    while (size != 0 && is_space(*rest)) ++rest, --size;
    return (size >= 2 && memcmp(rest, "<?", 2) == 0) || (size >= 4 && memcmp(rest, "<!--", 4) == 0);
}

/* Cut anywhere before its last significant byte, a good document is good no more; a number alone may be a shorter one. Of a
   long one not every cut is tried. What was read to its end before the cut is there in the whole, too. */
static void a_strict_prefix_is_never_accepted(const struct onsmqtt_error *error, const char *body, size_t size) {
    size_t step, begin = 0;
    if (!is_accepted(error->parse)) return;
    while (is_space(body[size - 1])) --size;
    while (is_space(body[begin])) ++begin;
    if (error->format != ONSMQTT_FORMAT_JSON && error->format != ONSMQTT_FORMAT_XML) return;
    step = 1 + (size - begin) / 64;
    for (size_t cut = size - 1; cut > begin; cut -= cut > step ? step : cut) {
        struct onsmqtt_error shorter;
        enum onsmqtt_parse parse = onsmqtt_error_parse(&shorter, error->resource, error->http_status, body, cut, NULL);
        PROPERTY(parse == ONSMQTT_PARSE_INCOMPLETE ||
                 (error->format == ONSMQTT_FORMAT_XML && is_accepted(parse) && is_epilog(body + cut, size - cut)));
        if (error->format == ONSMQTT_FORMAT_JSON && shorter.code.data != NULL) PROPERTY(error->code.data != NULL);
    }
}

/* Into memory of just its size: whole, and cut. */
static void decoding_obeys_its_bounds(struct onsmqtt_text text, size_t cut) {
    size_t needed = onsmqtt_text_copy(text, NULL, 0);
    char *whole = malloc(needed + 1), *part = malloc(cut + (cut == 0));
    PROPERTY(whole != NULL && part != NULL);
    PROPERTY(onsmqtt_text_copy(text, whole, needed + 1) == needed);
    PROPERTY(whole[needed] == '\0');
    if (text.escape == ONSMQTT_ESCAPE_NONE)
        PROPERTY(needed == text.size && (needed == 0 || memcmp(whole, text.data, needed) == 0));
    if (cut != 0) {
        PROPERTY(onsmqtt_text_copy(text, part, cut) == needed);
        PROPERTY(needed >= cut || memcmp(part, whole, needed + 1) == 0);
        PROPERTY(needed < cut || memcmp(part, whole, strlen(part)) == 0);
    }
    free(whole);
    free(part);
}

static bool holds_in_any_case(const char *text, const char *lower) {
    for (; *text != '\0'; ++text) {
        size_t i = 0;
        while (lower[i] != '\0' && ((text[i] >= 'A' && text[i] <= 'Z') ? text[i] | 0x20 : text[i]) == lower[i]) ++i;
        if (lower[i] == '\0') return true;
    }
    return false;
}

/* C0, DEL, C1, separators of lines and paragraphs and the bidirectional controls, judged by other means than the library's. */
static bool holds_controls(const char *text) {
    static const char *const bidirectional[] = {"\xD8\x9C",     "\xE2\x80\x8E", "\xE2\x80\x8F", "\xE2\x80\xAA", "\xE2\x80\xAB",
                                                "\xE2\x80\xAC", "\xE2\x80\xAD", "\xE2\x80\xAE", "\xE2\x81\xA6", "\xE2\x81\xA7",
                                                "\xE2\x81\xA8", "\xE2\x81\xA9", "\xE2\x80\xA8", "\xE2\x80\xA9"};
    for (size_t i = 0; i < sizeof bidirectional / sizeof *bidirectional; ++i) {
        if (strstr(text, bidirectional[i]) != NULL) return true;
    }
    for (; *text != '\0'; ++text) {
        unsigned char byte = (unsigned char)*text;
        if (byte < 0x20 || byte == 0x7F || (byte == 0xC2 && (unsigned char)text[1] < 0xA0)) return true;
    }
    return false;
}

static void a_description_obeys_its_bounds_and_is_safe(const struct onsmqtt_error *error, size_t cut) {
    size_t needed = onsmqtt_error_describe(error, NULL, 0);
    char *whole = malloc(needed + 1), *part = malloc(cut + (cut == 0));
    PROPERTY(whole != NULL && part != NULL);
    if (cut == 0) *part = 'x';
    PROPERTY(onsmqtt_error_describe(error, whole, needed + 1) == needed);
    PROPERTY(strlen(whole) == needed);
    PROPERTY(!holds_controls(whole));
    PROPERTY(!holds_in_any_case(whole, "string to sign"));
    PROPERTY(onsmqtt_error_describe(error, part, cut) == needed);
    if (cut == 0) PROPERTY(*part == 'x');
    if (cut != 0) PROPERTY(strlen(part) < cut && strncmp(whole, part, strlen(part)) == 0);
    free(whole);
    free(part);
}

static void the_classification_is_complete(const struct onsmqtt_error *error) {
    PROPERTY(strcmp(onsmqtt_kind_name(error->kind), "unknown") != 0 || error->kind == ONSMQTT_KIND_UNKNOWN);
    PROPERTY((error->row != NULL) == (error->basis == ONSMQTT_BASIS_CODE || error->basis == ONSMQTT_BASIS_PATTERN));
    PROPERTY((error->parameter.data != NULL) == (error->basis == ONSMQTT_BASIS_PATTERN));
    PROPERTY((error->kind == ONSMQTT_KIND_UNKNOWN) == (error->basis == ONSMQTT_BASIS_NONE));
    if (error->row != NULL) PROPERTY(error->kind == error->row->kind && error->code.size != 0);
    PROPERTY(onsmqtt_error_label(error)[0] != '\0');
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const int statuses[] = {400, 500, 200, 403, 0, -1, 429, 417, 404};
    const char *body = (const char *)data;
    struct onsmqtt_error error;
    int status = statuses[size % (sizeof statuses / sizeof *statuses)];
    enum onsmqtt_resource resource = (enum onsmqtt_resource)(size % 15);
    PROPERTY(onsmqtt_error_parse(&error, resource, status, body, size, NULL) == error.parse);
    PROPERTY(error.http_status == status && error.resource == resource);
    texts_lie_inside(&error, body, size);
    the_offset_fits_the_result(&error, size);
    the_classification_is_complete(&error);
    a_strict_prefix_is_never_accepted(&error, body, size);
    decoding_obeys_its_bounds(error.code, size % 40);
    decoding_obeys_its_bounds(error.message, size % 100);
    decoding_obeys_its_bounds(error.access_denied_detail, size % 200);
    a_description_obeys_its_bounds_and_is_safe(&error, size % 300);
    return 0;
}
