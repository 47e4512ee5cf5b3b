/* Codes: the perfect hash and the patterns find what a plain search over the rows finds. */
#include <string.h>

#include "fuzz.h"
#include "onsmqtt/catalog.h"

static bool is_pattern(const char *code) {
    size_t size = strlen(code);
    return size >= 2 && strcmp(code + size - 2, "%s") == 0;
}

/* How well a row fits: its literal part's size, one more than any where it is exact; 0: not at all. */
static size_t fit_of(const struct onsmqtt_row *row, const char *code, size_t size) {
    size_t row_size = strlen(row->code);
    if (is_pattern(row->code)) return size > row_size - 2 && memcmp(row->code, code, row_size - 2) == 0 ? row_size - 2 : 0;
    return size == row_size && memcmp(row->code, code, size) == 0 ? SIZE_MAX : 0;
}

static const struct onsmqtt_row *find_plainly(enum onsmqtt_resource resource, const char *code, size_t size) {
    const struct onsmqtt_row *best = NULL;
    size_t best_fit = 0;
    for (size_t i = 0; i < onsmqtt_row_count(); ++i) {
        const struct onsmqtt_row *row = onsmqtt_row_at(i);
        size_t fit = fit_of(row, code, size);
        if (fit > best_fit || (fit != 0 && fit == best_fit && best->resource != resource && row->resource == resource)) {
            best = row;
            best_fit = fit;
        }
    }
    return best;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    enum onsmqtt_resource resource = (enum onsmqtt_resource)(size == 0 ? 0 : data[0] % 16);
    const char *code = (const char *)data + (size != 0);
    size_t code_size = size - (size != 0);
    PROPERTY(onsmqtt_row_find(resource, code, code_size) == find_plainly(resource, code, code_size));
    return 0;
}
