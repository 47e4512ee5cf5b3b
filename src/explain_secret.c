/* Finds the string to sign and credentials, in words and as part of a URL; see explain_secret.h. */
#include "explain_secret.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "explain_words.h"
#include "member.h"
#include "text.h"

enum { LEVELS_MAX = 16 };

static bool is_escape(const char *at) {
    return at[0] == '%' && isxdigit((unsigned char)at[1]) && isxdigit((unsigned char)at[2]);
}

/* Decodes percent escapes in place, those that others hold (%2520) too; returns the new size. */
static size_t decode_url(char *text, size_t size) {
    size_t written = 0;
    for (size_t i = 0; i < size; ++i) {
        text[written++] = text[i];
        while (written >= 3 && is_escape(text + written - 3)) {
            char *escape = text + written - 3;
            *escape = (char)strtol((const char[]){escape[1], escape[2], '\0'}, NULL, 16);
            written -= 2;
        }
    }
    return written;
}

typedef size_t decode_escape(const char *data, size_t size, char out[4], size_t *out_size);

/* Decodes the escapes of one language in place; returns the new size. Bytes that are no UTF-8 stay: what would replace them is
   longer. */
static size_t decode(char *text, size_t size, decode_escape *escape) {
    size_t written = 0, decoded_size;
    for (size_t i = 0; i < size; written += decoded_size) {
        char decoded[4];
        i += escape(text + i, size - i, decoded, &decoded_size);
        memcpy(text + written, decoded, decoded_size);
    }
    return written;
}

/* Whether bytes end with a name, in any case and with hyphens or underscores anywhere in it. */
static bool ends_with_name(const char *bytes, size_t size, const char *lower) {
    size_t left = strlen(lower);
    while (left != 0 && size != 0) {
        char byte = bytes[--size];
        if (byte == '-' || byte == '_') continue;
        if (tolower((unsigned char)byte) != lower[--left]) return false;
    }
    return left == 0;
}

static bool is_around(char byte) {
    return byte != '\0' && strchr(" \t\r\n\"'\\`])*+", byte) != NULL;
}

/* Whether an Authorization header's value begins here: texts speak of authorization, too. */
static bool begins_with_scheme(const char *at, const char *end) {
    static const char *const schemes[] = {"acs", "bearer ", "basic "};
    while (at != end && (is_around(*at) || *at == '[' || *at == '>')) ++at;
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; ++i) {
        struct onsmqtt_text value = {at, (size_t)(end - at), ONSMQTT_ESCAPE_NONE};
        if (onsmqtt_text_take_word(&value, schemes[i])) return true;
    }
    return false;
}

/* Whether a credential begins after this byte, or what was signed: some SDKs write the URL or the headers of a request into
   their messages, or their own settings. A text may speak of a signature before a colon, but not in quotes. */
static bool credential_follows(const char *bytes, size_t at, const char *end) {
    size_t size = at;
    switch (bytes[at]) {
    case '=':
    case ':':
    case '>': /* of an XML tag */
        while (size != 0 && is_around(bytes[size - 1])) --size;
        if (ends_with_name(bytes, size, "signature")) return bytes[at] != ':' || size != at;
        if (ends_with_name(bytes, size, "authorization")) return begins_with_scheme(bytes + at + 1, end);
        return ends_with_name(bytes, size, "securitytoken") || ends_with_name(bytes, size, "accesskeyid") ||
               ends_with_name(bytes, size, "accesskeysecret");
    case 'q':
    case 'Q': return onsmqtt_ends_with_word(bytes, at, "canonicalre");
    default: return false;
    }
}

static bool holds_secret(const char *bytes, size_t size) {
    for (size_t at = 0; at < size; ++at) {
        if (credential_follows(bytes, at, bytes + size)) return true;
    }
    return onsmqtt_text_holds_secret((struct onsmqtt_text){bytes, size, ONSMQTT_ESCAPE_NONE});
}

/* A text may hold a URL, JSON or XML, and those others: what their escapes mean is searched, too, and takes their place, since
   it is shorter. What can't be searched to its end is not shown. */
static bool holds_secret_in_escapes(char *bytes, size_t size) {
    for (int level = 0; level < LEVELS_MAX; ++level) {
        size_t size_before = size;
        if (holds_secret(bytes, size)) return true;
        size = decode_url(bytes, size);
        if (holds_secret(bytes, size)) return true;
        size = decode(bytes, size, onsmqtt_json_decode);
        if (holds_secret(bytes, size)) return true;
        size = decode(bytes, size, onsmqtt_xml_decode);
        if (size == size_before) return false;
    }
    return true;
}

bool onsmqtt_is_secret(struct onsmqtt_text text) {
    size_t size = onsmqtt_text_copy(text, NULL, 0);
    char *decoded = malloc(size + 1);
    bool found = true; /* what can't be searched is not shown */
    if (decoded != NULL) {
        onsmqtt_text_copy(text, decoded, size + 1);
        found = holds_secret_in_escapes(decoded, size);
    }
    free(decoded);
    return found;
}

bool onsmqtt_redact(struct onsmqtt_error *error) {
    static const struct onsmqtt_text absent = {NULL, 0, ONSMQTT_ESCAPE_NONE};
    struct onsmqtt_text *texts[] = {&error->message,   &error->code,      &error->request_id,          &error->host_id,
                                    &error->recommend, &error->parameter, &error->access_denied_detail};
    bool has_message = error->message.size != 0;
    if (has_message && onsmqtt_text_is_secret_message(error->code, error->message)) error->message = absent;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; ++i) {
        if (onsmqtt_is_secret(*texts[i])) *texts[i] = absent;
    }
    return has_message && error->message.size == 0;
}
