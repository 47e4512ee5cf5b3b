/* What both comparisons share; see compare.h. */
#include "compare.h"

#include <stdlib.h>
#include <string.h>

bool is_accepted(const struct onsmqtt_error *error) {
    return error->parse == ONSMQTT_PARSE_OK || error->parse == ONSMQTT_PARSE_NO_CODE ||
           error->parse == ONSMQTT_PARSE_NOT_AN_OBJECT;
}

const char *const spellings[TEXT_COUNT][SPELLING_COUNT] = {
    {"Code", "code"},     {"Message", "message"},     {"RequestId", "requestId", "requestid", "request_id"},
    {"HostId", "hostId"}, {"Recommend", "recommend"},
};

void list_texts(const struct onsmqtt_error *error, struct onsmqtt_text texts[TEXT_COUNT]) {
    texts[CODE] = error->code;
    texts[1] = error->message;
    texts[2] = error->request_id;
    texts[3] = error->host_id;
    texts[4] = error->recommend;
}

static size_t count_spaces(const char *bytes, size_t size) {
    size_t count = 0;
    while (count < size && strchr(" \t\n\r", bytes[count]) != NULL && bytes[count] != '\0') ++count;
    return count;
}

/* Whether the code is there with nothing but white space around it. */
static bool is_trimmed_of(const char *copy, size_t copy_size, const char *decoded, size_t size) {
    for (size_t before = 0; before + copy_size <= size; ++before) {
        size_t after = size - before - copy_size;
        if (count_spaces(decoded, before) != before) return false;
        if (memcmp(decoded + before, copy, copy_size) == 0 && count_spaces(decoded + size - after, after) == after) return true;
    }
    return false;
}

bool is_blank_code(int which, const char *decoded, size_t size) {
    return which == CODE && count_spaces(decoded, size) == size;
}

bool is_same_text(int which, struct onsmqtt_text text, const char *decoded, size_t size) {
    size_t copy_size = onsmqtt_text_copy(text, NULL, 0);
    char *copy = malloc(copy_size + 1);
    bool same;
    if (copy == NULL) abort();
    onsmqtt_text_copy(text, copy, copy_size + 1);
    same = text.data != NULL && copy_size == size && memcmp(copy, decoded, size) == 0;
    if (which == CODE && text.data != NULL && !same) same = is_trimmed_of(copy, copy_size, decoded, size);
    free(copy);
    return same;
}
