/* Bytes read as words, and classes of ASCII, for what compares, hashes and scans. It knows compilers, byte orders and ASCII,
   and nothing of texts. */
#ifndef ONSMQTT_SRC_BYTES_H
#define ONSMQTT_SRC_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

_Static_assert((unsigned)-1 == UINT32_MAX, "hashes and dates are computed in an unsigned int of 32 bits");

/* INLINE: small functions of the hot paths. NOINLINE: what those seldom call, what compilers would copy into several callers,
   and what would cost its caller stack. HOT: what every body runs through, put together, so that a cold start touches few
   pages. LIKELY: what is nearly always so and compilers would not guess: its code stands in one piece, without jumps. */
#if defined(__GNUC__) && !defined(__OPTIMIZE_SIZE__)
#define ONSMQTT_INLINE static inline __attribute__((always_inline))
#define ONSMQTT_NOINLINE __attribute__((noinline))
#define ONSMQTT_HOT __attribute__((hot))
#define ONSMQTT_LIKELY(condition) __builtin_expect(!!(condition), 1)
#define ONSMQTT_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#else
#define ONSMQTT_INLINE static inline
#define ONSMQTT_NOINLINE
#define ONSMQTT_HOT
#define ONSMQTT_LIKELY(condition) (condition)
#define ONSMQTT_UNLIKELY(condition) (condition)
#endif

/* Whether there are shortcuts for usual input, which save time and cost size: what is beside them handles all input. */
#if defined(__OPTIMIZE_SIZE__)
#define ONSMQTT_SHORTCUTS false
#else
#define ONSMQTT_SHORTCUTS true
#endif

/* The first byte lowest on every machine. Some compilers turn shifts into a load for each byte where single bytes are used as
   well; memcpy is one load. */
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
static inline uint32_t onsmqtt_load_4(const void *bytes) {
    uint32_t word;
    memcpy(&word, bytes, sizeof word);
    return word;
}

static inline uint64_t onsmqtt_load_8(const void *bytes) {
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    return word;
}
#else
static inline uint32_t onsmqtt_load_4(const void *bytes) {
    const unsigned char *at = bytes;
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static inline uint64_t onsmqtt_load_8(const void *bytes) {
    const unsigned char *at = bytes;
    return onsmqtt_load_4(at) | (uint64_t)onsmqtt_load_4(at + 4) << 32;
}
#endif

/* White space of JSON and XML. */
static inline bool onsmqtt_is_space(int byte) {
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

static inline bool onsmqtt_is_blank(char byte) {
    return byte == ' ' || byte == '\t';
}

static inline bool onsmqtt_is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

static inline bool onsmqtt_is_hex_digit(char byte) {
    int lower = byte | 0x20;
    return onsmqtt_is_digit(byte) || (lower >= 'a' && lower <= 'f');
}

#define ONSMQTT_EACH_BYTE 0x0101010101010101U /* times a byte: that byte in each of the eight */

/* For short texts: quicker than a call where they are mostly equal. The last word overlaps the one before. */
static inline bool onsmqtt_bytes_equal(const char *a, const char *b, size_t size) {
    size_t at = 0;
    if (!ONSMQTT_SHORTCUTS) return memcmp(a, b, size) == 0;
    if (size >= 8) {
        for (; at + 8 < size; at += 8) {
            if (onsmqtt_load_8(a + at) != onsmqtt_load_8(b + at)) return false;
        }
        return onsmqtt_load_8(a + size - 8) == onsmqtt_load_8(b + size - 8);
    }
    if (size >= 4) {
        return onsmqtt_load_4(a) == onsmqtt_load_4(b) && onsmqtt_load_4(a + size - 4) == onsmqtt_load_4(b + size - 4);
    }
    for (; at < size; ++at) {
        if (a[at] != b[at]) return false;
    }
    return true;
}

/* Which bit is the lowest one set; bits is not 0. */
#if defined(__GNUC__)
static inline unsigned onsmqtt_lowest_bit(uint64_t bits) {
    return (unsigned)__builtin_ctzll(bits);
}
#else
static inline unsigned onsmqtt_lowest_bit(uint64_t bits) {
    unsigned position = 0;
    while (!(bits >> position & 1)) ++position;
    return position;
}
#endif

#endif
