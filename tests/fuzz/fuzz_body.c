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

/* Without its last significant byte, a good document is good no more; a number may be a shorter one. */
static void a_strict_prefix_is_never_accepted(const struct onsmqtt_error *error, const char *body, size_t size) {
    struct onsmqtt_error shorter;
    if (!is_accepted(error->parse)) return;
    while (is_space(body[size - 1])) --size;
    if (body[size - 1] >= '0' && body[size - 1] <= '9') return;
    PROPERTY(!is_accepted(onsmqtt_error_parse(&shorter, error->resource, error->http_status, body, size - 1, NULL)));
}

static void decoding_is_the_same_twice(struct onsmqtt_text text) {
    size_t needed = onsmqtt_text_copy(text, NULL, 0);
    char *one = malloc(needed + 1), *other = malloc(needed + 1);
    PROPERTY(one != NULL && other != NULL);
    PROPERTY(onsmqtt_text_copy(text, one, needed + 1) == needed);
    PROPERTY(onsmqtt_text_copy(text, other, needed + 1) == needed);
    PROPERTY(memcmp(one, other, needed + 1) == 0);
    free(one);
    free(other);
}

static bool holds_in_any_case(const char *text, const char *lower) {
    for (; *text != '\0'; ++text) {
        size_t i = 0;
        while (lower[i] != '\0' && ((text[i] >= 'A' && text[i] <= 'Z') ? text[i] | 0x20 : text[i]) == lower[i]) ++i;
        if (lower[i] == '\0') return true;
    }
    return false;
}

/* C0, DEL, C1 and the bidirectional controls, judged by other means than the library's. */
static bool holds_controls(const char *text) {
    static const char *const bidirectional[] = {"\xD8\x9C",     "\xE2\x80\x8E", "\xE2\x80\x8F", "\xE2\x80\xAA",
                                                "\xE2\x80\xAB", "\xE2\x80\xAC", "\xE2\x80\xAD", "\xE2\x80\xAE",
                                                "\xE2\x81\xA6", "\xE2\x81\xA7", "\xE2\x81\xA8", "\xE2\x81\xA9"};
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
    char *whole = malloc(needed + 1), *part = malloc(cut + 1);
    PROPERTY(whole != NULL && part != NULL);
    PROPERTY(onsmqtt_error_describe(error, whole, needed + 1) == needed);
    PROPERTY(strlen(whole) == needed);
    PROPERTY(!holds_controls(whole));
    PROPERTY(!holds_in_any_case(whole, "string to sign"));
    PROPERTY(onsmqtt_error_describe(error, part, cut) == needed);
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
    decoding_is_the_same_twice(error.code);
    decoding_is_the_same_twice(error.message);
    decoding_is_the_same_twice(error.access_denied_detail);
    a_description_obeys_its_bounds_and_is_safe(&error, size % 300);
    return 0;
}
