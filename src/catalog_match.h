/* What the classifier asks the catalog beyond the public interface: whether a code was found exactly or through a pattern. It
   knows codes and rows; it knows no bodies and no HTTP. */
#ifndef ONSMQTT_SRC_CATALOG_MATCH_H
#define ONSMQTT_SRC_CATALOG_MATCH_H

#include "bytes.h"
#include "onsmqtt/catalog.h"

#include <string.h>

/* No code in the catalog is longer: the generator refuses it. A longer one can only match a pattern, and its first
   ONSMQTT_CODE_SIZE_MAX + 1 bytes decide which. */
#define ONSMQTT_CODE_SIZE_MAX 63

struct onsmqtt_match {
    const struct onsmqtt_row *row; /* NULL: nothing matches */
    size_t literal_size;           /* where in the code begins what %s stands for; 0: the code matched exactly */
};

/* Matches as onsmqtt_row_find() does. */
static inline struct onsmqtt_match onsmqtt_catalog_match(enum onsmqtt_resource resource, const char *code, size_t code_size) {
    struct onsmqtt_match match = {onsmqtt_row_find(resource, code, code_size), 0};
    if (match.row != NULL) {
        size_t size = strlen(match.row->code), literal = size - (sizeof "%s" - 1);
        bool is_pattern = match.row->code[literal] == '%';
        bool is_itself = is_pattern && size == code_size && onsmqtt_bytes_equal(match.row->code, code, size);
        if (is_pattern && !is_itself) match.literal_size = literal;
    }
    return match;
}

#endif
