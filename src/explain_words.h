/* What the command looks for in texts: words where bytes end. It knows texts only. */
#ifndef ONSMQTT_SRC_EXPLAIN_WORDS_H
#define ONSMQTT_SRC_EXPLAIN_WORDS_H

#include <string.h>

#include "text.h"

/* Whether bytes end with a word of ASCII without capitals, in any case. */
static inline bool onsmqtt_ends_with_word(const char *bytes, size_t size, const char *lower) {
    struct onsmqtt_text word = {bytes + size, strlen(lower), ONSMQTT_ESCAPE_NONE};
    if (size < word.size) return false;
    word.data -= word.size;
    return onsmqtt_text_take_word(&word, lower);
}

#endif
