/* What both comparisons share; see compare.h. */
#include "compare.h"

#include <stdlib.h>
#include <string.h>

bool is_accepted(const struct onsmqtt_error *error) {
    return error->parse == ONSMQTT_PARSE_OK || error->parse == ONSMQTT_PARSE_NO_CODE ||
           error->parse == ONSMQTT_PARSE_NOT_AN_OBJECT;
}

void list_texts(const struct onsmqtt_error *error, struct named_text texts[TEXT_COUNT]) {
    texts[0] = (struct named_text){"Code", error->code};
    texts[1] = (struct named_text){"Message", error->message};
    texts[2] = (struct named_text){"RequestId", error->request_id};
    texts[3] = (struct named_text){"HostId", error->host_id};
    texts[4] = (struct named_text){"Recommend", error->recommend};
}

bool is_spelling_of(int text, const char *name) {
    static const char *const spellings[TEXT_COUNT][4] = {
        {"Code", "code"},     {"Message", "message"},     {"RequestId", "requestId", "requestid", "request_id"},
        {"HostId", "hostId"}, {"Recommend", "recommend"},
    };
    for (int i = 0; i < 4 && spellings[text][i] != NULL; ++i) {
        if (strcmp(spellings[text][i], name) == 0) return true;
    }
    return false;
}

static bool is_space(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

static bool begins_or_ends_with_space(const char *bytes, size_t size) {
    return size == 0 || is_space(bytes[0]) || is_space(bytes[size - 1]);
}

bool is_same_text(const struct named_text *text, const char *decoded, size_t size) {
    size_t copy_size = onsmqtt_text_copy(text->text, NULL, 0);
    char *copy = malloc(copy_size + 1);
    bool same;
    if (copy == NULL) abort();
    onsmqtt_text_copy(text->text, copy, copy_size + 1);
    same = text->text.data != NULL && copy_size == size && memcmp(copy, decoded, size) == 0;
    free(copy);
    return same || (strcmp(text->name, "Code") == 0 && begins_or_ends_with_space(decoded, size));
}
