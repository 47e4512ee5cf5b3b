/* How far a run of like bytes goes, a block at a time: the one place that knows the machine. A block is judged into bits, the
   same number for each byte, lowest byte first; what follows from them is the same on every machine. Never reads outside
   [body, end): the last block is the last one that fits, and bits of bytes before `at` are shifted out. */
#ifndef ONSMQTT_SRC_SCAN_H
#define ONSMQTT_SRC_SCAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__) && defined(__GNUC__) && !defined(ONSMQTT_ERROR_PORTABLE_SCAN)
#include <emmintrin.h>
#define ONSMQTT_BLOCK 32
#define ONSMQTT_BITS 1

static inline uint64_t onsmqtt_string_bits_16(const unsigned char *at) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
    /* Compared as signed numbers, bytes from 0x80 are below 0x20 too. */
    __m128i found = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
    return (unsigned)_mm_movemask_epi8(found);
}

static inline uint64_t onsmqtt_string_bits(const unsigned char *block) {
    return onsmqtt_string_bits_16(block) | onsmqtt_string_bits_16(block + 16) << 16;
}

static inline uint64_t onsmqtt_solid_bits_16(const unsigned char *at) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
    __m128i space = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(' '));
    space = _mm_or_si128(space, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')));
    space = _mm_or_si128(space, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r')));
    space = _mm_or_si128(space, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\t')));
    return (unsigned)_mm_movemask_epi8(space) ^ 0xFFFFU;
}

static inline uint64_t onsmqtt_solid_bits(const unsigned char *block) {
    return onsmqtt_solid_bits_16(block) | onsmqtt_solid_bits_16(block + 16) << 16;
}
#elif defined(__aarch64__) && defined(__ARM_NEON) && defined(__GNUC__) && !defined(ONSMQTT_ERROR_PORTABLE_SCAN)
#include <arm_neon.h>
#define ONSMQTT_BLOCK 16
#define ONSMQTT_BITS 4

static inline uint64_t onsmqtt_bits_of(uint8x16_t found) {
    return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(found), 4)), 0);
}

static inline uint64_t onsmqtt_string_bits(const unsigned char *block) {
    uint8x16_t bytes = vld1q_u8(block);
    uint8x16_t found = vcltq_s8(vreinterpretq_s8_u8(bytes), vdupq_n_s8(0x20));
    found = vorrq_u8(found, vceqq_u8(bytes, vdupq_n_u8('"')));
    return onsmqtt_bits_of(vorrq_u8(found, vceqq_u8(bytes, vdupq_n_u8('\\'))));
}

static inline uint64_t onsmqtt_solid_bits(const unsigned char *block) {
    uint8x16_t bytes = vld1q_u8(block);
    uint8x16_t space = vorrq_u8(vceqq_u8(bytes, vdupq_n_u8(' ')), vceqq_u8(bytes, vdupq_n_u8('\n')));
    space = vorrq_u8(space, vceqq_u8(bytes, vdupq_n_u8('\r')));
    return ~onsmqtt_bits_of(vorrq_u8(space, vceqq_u8(bytes, vdupq_n_u8('\t'))));
}
#else
#define ONSMQTT_BLOCK 8
#define ONSMQTT_BITS 8
#define ONSMQTT_EACH 0x0101010101010101U

/* The lowest byte first on every machine; compilers make it one load. */
static inline uint64_t onsmqtt_load_8(const unsigned char *at) {
    return (uint64_t)at[0] | (uint64_t)at[1] << 8 | (uint64_t)at[2] << 16 | (uint64_t)at[3] << 24 | (uint64_t)at[4] << 32 |
           (uint64_t)at[5] << 40 | (uint64_t)at[6] << 48 | (uint64_t)at[7] << 56;
}

/* A byte's top bit is set where it is zero. A borrow can set it in bytes above the first zero too, never below: the first one,
   which is all that is asked for, is right. */
static inline uint64_t onsmqtt_zero_bytes(uint64_t word) {
    return (word - ONSMQTT_EACH) & ~word & ONSMQTT_EACH << 7;
}

static inline uint64_t onsmqtt_string_bits(const unsigned char *block) {
    uint64_t word = onsmqtt_load_8(block);
    uint64_t control = (word - ONSMQTT_EACH * 0x20) & ~word;
    uint64_t quote = onsmqtt_zero_bytes(word ^ ONSMQTT_EACH * '"');
    uint64_t backslash = onsmqtt_zero_bytes(word ^ ONSMQTT_EACH * '\\');
    return (control | word | quote | backslash) & ONSMQTT_EACH << 7;
}

/* Exact in every byte, since what is looked for is the first that is none of them. */
static inline uint64_t onsmqtt_differing_bytes(uint64_t word, unsigned char byte) {
    uint64_t low = ONSMQTT_EACH * 0x7F;
    uint64_t difference = word ^ ONSMQTT_EACH * byte;
    return (((difference & low) + low) | difference) & ~low;
}

static inline uint64_t onsmqtt_solid_bits(const unsigned char *block) {
    uint64_t word = onsmqtt_load_8(block);
    return onsmqtt_differing_bytes(word, ' ') & onsmqtt_differing_bytes(word, '\n') & onsmqtt_differing_bytes(word, '\r') &
           onsmqtt_differing_bytes(word, '\t');
}
#endif

/* Which bit is the lowest one set; bits is not 0. */
static inline unsigned onsmqtt_lowest_bit(uint64_t bits) {
#if defined(__GNUC__)
    return (unsigned)__builtin_ctzll(bits);
#else
    unsigned position = 0;
    while (!(bits >> position & 1)) ++position;
    return position;
#endif
}

/* A body shorter than a block is copied into one; the zeros behind it end every run. */
static inline const unsigned char *onsmqtt_scan_short(const unsigned char *body, const unsigned char *at,
                                                      const unsigned char *end,
                                                      uint64_t (*bits_of)(const unsigned char *block)) {
    unsigned char block[ONSMQTT_BLOCK] = {0};
    memcpy(block, body, (size_t)(end - body));
    return at + onsmqtt_lowest_bit(bits_of(block) >> (unsigned)(at - body) * ONSMQTT_BITS) / ONSMQTT_BITS;
}

/* Where in [at, end) the first byte stands for which bits_of sets a bit, else end. body is where reading may begin. */
static inline const unsigned char *onsmqtt_scan(const unsigned char *body, const unsigned char *at, const unsigned char *end,
                                                uint64_t (*bits_of)(const unsigned char *block)) {
    const unsigned char *last;
    if (end - body < ONSMQTT_BLOCK) return onsmqtt_scan_short(body, at, end, bits_of);
    last = end - ONSMQTT_BLOCK;
    while (at < end) {
        const unsigned char *block = at < last ? at : last;
        uint64_t bits = bits_of(block) >> (unsigned)(at - block) * ONSMQTT_BITS;
        if (bits != 0) return at + onsmqtt_lowest_bit(bits) / ONSMQTT_BITS;
        at = block + ONSMQTT_BLOCK;
    }
    return end;
}

#endif
