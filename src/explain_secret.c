/* Finds the string to sign, in words and as part of a URL; see explain_secret.h. */
#include "explain_secret.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

static int hex_value(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

static bool is_escape(const char *at) {
    return at[0] == '%' && hex_value(at[1]) >= 0 && hex_value(at[2]) >= 0;
}

/* Decodes percent escapes in place, those that others hold (%2520) too; returns the new size. */
static size_t decode_url(char *text, size_t size) {
    size_t written = 0;
    for (size_t i = 0; i < size; ++i) {
        text[written++] = text[i];
        while (written >= 3 && is_escape(text + written - 3)) {
            char *escape = text + written - 3;
            *escape = (char)(hex_value(escape[1]) * 16 + hex_value(escape[2]));
            written -= 2;
        }
    }
    for (size_t i = 0; i < written; ++i) {
        if (text[i] == '+') text[i] = ' ';
    }
    return written;
}

static bool holds_it_in_url(struct onsmqtt_text text) {
    size_t size = onsmqtt_text_copy(text, NULL, 0);
    char *copy = malloc(size + 1);
    bool found = true; /* what can't be searched is not shown */
    if (copy != NULL) {
        struct onsmqtt_text decoded = {copy, 0, ONSMQTT_ESCAPE_NONE};
        onsmqtt_text_copy(text, copy, size + 1);
        decoded.size = decode_url(copy, size);
        found = onsmqtt_text_holds_string_to_sign(decoded);
    }
    free(copy);
    return found;
}

static bool holds_it(struct onsmqtt_text text) {
    return onsmqtt_text_holds_string_to_sign(text) || holds_it_in_url(text);
}

/* Whether it could mean more than it says: escapes of a URL, of JSON, of XML. */
static bool has_escapes(struct onsmqtt_text text) {
    static const char signs[] = "%+\\&";
    for (const char *sign = signs; *sign != '\0'; ++sign) {
        if (text.size != 0 && memchr(text.data, *sign, text.size) != NULL) return true;
    }
    return false;
}

/* JSON may stand in a text, and JSON in that: what its escapes mean is searched, too, as long as there are any. */
static bool is_secret(struct onsmqtt_text text) {
    char *copy = NULL;
    bool found = onsmqtt_text_holds_string_to_sign(text), is_shorter = true;
    if (found || !has_escapes(text)) return found;
    found = holds_it(text);
    while (!found && is_shorter) {
        size_t size = onsmqtt_text_copy(text, NULL, 0);
        char *decoded = malloc(size + 1);
        found = decoded == NULL; /* what can't be searched is not shown */
        if (found) break;
        onsmqtt_text_copy(text, decoded, size + 1);
        is_shorter = memchr(decoded, '\\', size) != NULL && (copy == NULL || size < text.size);
        text = (struct onsmqtt_text){decoded, size, ONSMQTT_ESCAPE_JSON};
        free(copy);
        copy = decoded;
        if (is_shorter) found = holds_it(text);
    }
    free(copy);
    return found;
}

static void take_out(struct onsmqtt_text *text) {
    *text = (struct onsmqtt_text){NULL, 0, ONSMQTT_ESCAPE_NONE};
}

bool onsmqtt_redact(struct onsmqtt_error *error) {
    struct onsmqtt_text *others[] = {&error->code,      &error->request_id, &error->host_id,
                                     &error->recommend, &error->parameter,  &error->access_denied_detail};
    bool takes_message =
        error->message.size != 0 && (onsmqtt_text_is_secret_message(error->code, error->message) || is_secret(error->message));
    if (takes_message) take_out(&error->message);
    for (size_t i = 0; i < sizeof others / sizeof *others; ++i) {
        if (is_secret(*others[i])) take_out(others[i]);
    }
    return takes_message;
}
