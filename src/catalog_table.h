/* How the generated table (catalog_table.c) is laid out, and the hash that finds a code in it: the one thing that the generator
   and catalog.c must agree on. It knows no code and no kind. */
#ifndef ONSMQTT_SRC_CATALOG_TABLE_H
#define ONSMQTT_SRC_CATALOG_TABLE_H

#include "onsmqtt/catalog.h"

#include <stddef.h>
#include <stdint.h>

#define ONSMQTT_RESOURCES (ONSMQTT_RESOURCE_GATEWAY + 1)
#define ONSMQTT_PATTERN_GROUPS 32

struct onsmqtt_code {
    const char *text;
    uint16_t rows[ONSMQTT_RESOURCES]; /* by resource number: the code's row there, else its first row */
    uint16_t shorter;                 /* of a pattern: the slot of the next one to try, plus 1; 0: there is none */
    uint8_t size;                     /* 0: an empty slot */
};

struct onsmqtt_catalog {
    const char *date;
    const struct onsmqtt_row *rows;
    const struct onsmqtt_operation *operations;
    const struct onsmqtt_code *codes; /* by slot, patterns included */
    const uint16_t *displacements;    /* by bucket */
    uint64_t multipliers[4];          /* odd */
    uint16_t slot_mask, bucket_mask;  /* the number of each, a power of two, less 1 */
    uint16_t row_count, operation_count;
    uint16_t patterns[ONSMQTT_PATTERN_GROUPS]; /* by group: the slot of the longest pattern, plus 1; 0: there is none */
};

extern const struct onsmqtt_catalog onsmqtt_catalog;

/* The lowest byte first on every machine; compilers make it one load. */
static inline uint64_t onsmqtt_word(const char *text) {
    const unsigned char *at = (const unsigned char *)text;
    return (uint64_t)at[0] | (uint64_t)at[1] << 8 | (uint64_t)at[2] << 16 | (uint64_t)at[3] << 24 | (uint64_t)at[4] << 32 |
           (uint64_t)at[5] << 40 | (uint64_t)at[6] << 48 | (uint64_t)at[7] << 56;
}

/* The first and the last 16 bytes of a text. The words overlap where it is shorter than 32, so that they hold all of it and
   texts of many sizes take one way without a branch. */
struct onsmqtt_words {
    uint64_t word[4];
};

static inline struct onsmqtt_words onsmqtt_words(const char *text, size_t size) {
    struct onsmqtt_words words = {{0}};
    if (size < 8) {
        for (size_t i = 0; i < size; ++i) words.word[0] |= (uint64_t)(unsigned char)text[i] << 8 * i;
    } else {
        size_t inner = size < 16 ? size - 8 : 8;
        words.word[0] = onsmqtt_word(text);
        words.word[1] = onsmqtt_word(text + inner);
        words.word[2] = onsmqtt_word(text + size - 8 - inner);
        words.word[3] = onsmqtt_word(text + size - 8);
    }
    return words;
}

/* Every byte counts, so that for any set of codes some multipliers tell them apart. */
static inline uint32_t onsmqtt_hash(const char *text, size_t size, const uint64_t multipliers[4]) {
    struct onsmqtt_words words = onsmqtt_words(text, size);
    uint64_t hash = size;
    for (size_t i = 16; i + 16 < size; i += 8) hash = hash * multipliers[0] + onsmqtt_word(text + i);
    for (size_t i = 0; i < 4; ++i) hash += words.word[i] * multipliers[i];
    hash = (hash ^ hash >> 32) * multipliers[0];
    return (uint32_t)(hash >> 32);
}

static inline size_t onsmqtt_bucket(uint32_t hash, uint16_t bucket_mask) {
    return hash >> 16 & bucket_mask;
}

static inline size_t onsmqtt_slot(uint32_t hash, uint16_t displacement, uint16_t slot_mask) {
    return (hash ^ displacement) & slot_mask;
}

/* Patterns are grouped by how a code begins. */
static inline size_t onsmqtt_pattern_group(const char *code) {
    return (unsigned char)code[0] % ONSMQTT_PATTERN_GROUPS;
}

#endif
