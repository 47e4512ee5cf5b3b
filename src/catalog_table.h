/* How the generated table (catalog_table.c) is laid out and how a code is found in it: what the generator and catalog.c must
   agree on. It knows no code and no kind.

   A perfect hash by displacement: a code's hash says its bucket, and the bucket's displacement turns the hash into the slot
   where the code stands if it is known at all. The generator chose multiplier and displacements so that no codes collide. */
#ifndef ONSMQTT_SRC_CATALOG_TABLE_H
#define ONSMQTT_SRC_CATALOG_TABLE_H

#include "bytes.h"
#include "catalog_match.h"
#include "onsmqtt/catalog.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ONSMQTT_BUCKET_BITS 8
#define ONSMQTT_BUCKETS (1 << ONSMQTT_BUCKET_BITS)
#define ONSMQTT_PATTERN_GROUP_BITS 5
#define ONSMQTT_PATTERN_GROUPS (1 << ONSMQTT_PATTERN_GROUP_BITS)

/* The text is padded with zeros, so that words of it can be read before it is known to be long enough; and aligned, so that few
   of them lie across two cache lines. */
struct onsmqtt_code {
    _Alignas(32) char text[ONSMQTT_CODE_SIZE_MAX + 1];
    uint16_t rows[ONSMQTT_RESOURCES]; /* by resource number: the code's row there, else its first row */
    uint8_t size;                     /* 0: an empty slot */
};

/* How a code begins says which group of patterns it could match. The heads of all groups come first: a head has what all
   patterns of its group begin with, so that most codes are rejected there; that of an empty group leads to none. Then come
   the patterns, from the longest of a group down. */
struct onsmqtt_pattern {
    uint64_t begin, mask; /* the first bytes of the literal part, up to 8, and which bits of a word they are */
    uint16_t next;        /* the next one of the group; 0: there is none */
    uint16_t slot;        /* where the code stands; not of a head */
};

struct onsmqtt_catalog {
    const char *date;
    const struct onsmqtt_row *rows;
    const struct onsmqtt_operation *operations;
    const struct onsmqtt_code *codes;
    const struct onsmqtt_pattern *patterns;
    uint64_t multiplier;
    uint64_t group_mask, group_multiplier; /* which bits of a code's first word say its group */
    uint32_t slot_mask;                    /* the number of slots, a power of two, less 1 */
    uint16_t row_count, operation_count;
    uint16_t size_min; /* of what can be found; above 0, which is the size of an empty slot */
    bool has_twins;    /* codes that begin and end with the same words: each is found by all its words */
    uint16_t displacements[ONSMQTT_BUCKETS];
};

extern const struct onsmqtt_catalog onsmqtt_catalog;

/* Zeros stand for what a short code lacks. */
static inline uint64_t onsmqtt_first_word(const char *code, size_t size) {
    uint64_t word = 0;
    if (size >= 8) return onsmqtt_load_8(code);
    for (size_t i = 0; i < size; ++i) word |= (uint64_t)(unsigned char)code[i] << 8 * i;
    return word;
}

static inline uint64_t onsmqtt_last_word(const char *code, size_t size) {
    return size >= 8 ? onsmqtt_load_8(code + size - 8) : 0;
}

/* What a twin has for its first word. */
static inline uint64_t onsmqtt_twin_word(const struct onsmqtt_catalog *catalog, const char *code, size_t size) {
    uint64_t word = 0;
    for (size_t i = 0; i + 8 < size; i += 8) word = word * catalog->multiplier + onsmqtt_load_8(code + i);
    return word;
}

/* Twins are codes for which this is equal. */
static inline uint64_t onsmqtt_mix(uint64_t first, uint64_t last, size_t size) {
    uint64_t mix = first + size;
    return (mix << 29 | mix >> 35) ^ last;
}

static inline uint64_t onsmqtt_hash(const struct onsmqtt_catalog *catalog, uint64_t mix) {
    return (mix ^ mix >> 32) * catalog->multiplier;
}

static inline size_t onsmqtt_bucket(uint64_t hash) {
    return (size_t)(hash >> (64 - ONSMQTT_BUCKET_BITS));
}

static inline size_t onsmqtt_slot(const struct onsmqtt_catalog *catalog, uint64_t hash) {
    return (size_t)(hash >> 40 ^ catalog->displacements[onsmqtt_bucket(hash)]) & catalog->slot_mask;
}

static inline size_t onsmqtt_pattern_group(const struct onsmqtt_catalog *catalog, uint64_t first_word) {
    return (size_t)((first_word & catalog->group_mask) * catalog->group_multiplier >> (64 - ONSMQTT_PATTERN_GROUP_BITS));
}

#endif
