/* What the command looks for in texts: words, and what codes are made of. It knows texts only. */
#ifndef ONSMQTT_SRC_EXPLAIN_WORDS_H
#define ONSMQTT_SRC_EXPLAIN_WORDS_H

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "bytes.h"
#include "text.h"

static inline bool onsmqtt_begins_with(const char *at, const char *end, const char *string) {
    size_t size = strlen(string);
    return (size_t)(end - at) >= size && memcmp(at, string, size) == 0;
}

/* Past a byte order mark, which comes from an editor or a shell, not from the service. */
static inline const char *onsmqtt_skip_byte_order_mark(const char *at, const char *end) {
    return onsmqtt_begins_with(at, end, "\xEF\xBB\xBF") ? at + 3 : at;
}

/* Whether bytes end with a word of ASCII without capitals, in any case. */
static inline bool onsmqtt_ends_with_word(const char *bytes, size_t size, const char *lower) {
    struct onsmqtt_text word = {bytes + size, strlen(lower), ONSMQTT_ESCAPE_NONE};
    if (size < word.size) return false;
    word.data -= word.size;
    return onsmqtt_text_take_word(&word, lower);
}

/* Whether it looks like no other word: with a capital, a dot or the like inside. */
static inline bool onsmqtt_looks_like_code(const char *word, size_t size) {
    for (size_t i = 1; i < size; ++i) {
        if (!islower((unsigned char)word[i])) return true;
    }
    return false;
}

/* Inside codes, and in what patterns stand for. */
static inline bool onsmqtt_may_stand_in_code(char byte) {
    return isalnum((unsigned char)byte) || (byte != '\0' && strchr("._-%", byte) != NULL);
}

#endif
