/* Which of the next bytes matter, judged many at a time: the one place with a processor's own instructions. It knows nothing of
   documents. What the bits mean is the same on every machine: the lowest bit is the first byte. */
#ifndef ONSMQTT_SRC_SCAN_H
#define ONSMQTT_SRC_SCAN_H

#include <stdint.h>

#include "bytes.h"

#define ONSMQTT_BLOCK 64 /* bytes judged at a time inside strings */

/* On every machine, with a bit for each byte:
   onsmqtt_special_bits(block)  where a string's plain bytes end: quote, backslash, below space, not ASCII
   onsmqtt_sequence_bits(block) all bytes of each UTF-8 sequence of two or three that is surely good and lies in the block
   onsmqtt_solid_bits(at)       where no white space stands, of ONSMQTT_SPACE_BLOCK bytes */

struct onsmqtt_sequences {
    uint64_t leads;     /* from C2 to EF, but E0 and ED, after which not every follower may stand */
    uint64_t triples;   /* of the leads, which begin three bytes; what is set elsewhere does not count */
    uint64_t followers; /* from 80 to BF */
};

static inline uint64_t onsmqtt_complete_sequences(struct onsmqtt_sequences found) {
    uint64_t good = found.leads & found.followers >> 1 & (found.followers >> 2 | ~found.triples);
    return good | good << 1 | (good & found.triples) << 2;
}

#if defined(__SSE2__) && defined(__GNUC__) && !defined(ONSMQTT_ERROR_PORTABLE_SCAN)
#include <emmintrin.h>
#define ONSMQTT_SPACE_BLOCK 16 /* bytes judged at a time between tokens */

/* With bit 1 inverted, quote and '!' have changed places with space and '#', and a backslash is '^'. All that is special but
   the backslash then lies below '!' as a signed number: the saturating difference has the top bit set, which is the one that
   counts. Nothing needs the bytes as they were: compilers would load them a second time for it. */
static inline uint64_t onsmqtt_special_bits_16(const char *at) {
    __m128i bytes = _mm_xor_si128(_mm_loadu_si128((const __m128i *)(const void *)at), _mm_set1_epi8(2));
    __m128i special = _mm_subs_epi8(bytes, _mm_set1_epi8('!'));
    return (unsigned)_mm_movemask_epi8(_mm_or_si128(special, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('^'))));
}

static inline uint64_t onsmqtt_special_bits(const char *block) {
    uint64_t low = onsmqtt_special_bits_16(block) | onsmqtt_special_bits_16(block + 16) << 16;
    uint64_t high = onsmqtt_special_bits_16(block + 32) | onsmqtt_special_bits_16(block + 48) << 16;
    return low | high << 32;
}

/* Compared as signed numbers: less 0x70, leads lie above 0x51, E0 and ED among them, and those of three bytes above 0x6F;
   followers lie below 0xC0. */
static inline uint64_t onsmqtt_sequence_bits(const char *block) {
    struct onsmqtt_sequences found = {0, 0, 0};
    for (unsigned i = 0; i < ONSMQTT_BLOCK; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(block + i));
        __m128i moved = _mm_sub_epi8(bytes, _mm_set1_epi8(0x70));
        __m128i lead = _mm_cmpgt_epi8(moved, _mm_set1_epi8(0x51));
        lead = _mm_andnot_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xE0)), lead);
        lead = _mm_andnot_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xED)), lead);
        found.leads |= (uint64_t)(unsigned)_mm_movemask_epi8(lead) << i;
        found.triples |= (uint64_t)(unsigned)_mm_movemask_epi8(_mm_cmpgt_epi8(moved, _mm_set1_epi8(0x6F))) << i;
        found.followers |= (uint64_t)(unsigned)_mm_movemask_epi8(_mm_cmpgt_epi8(_mm_set1_epi8((char)0xC0), bytes)) << i;
    }
    return onsmqtt_complete_sequences(found);
}

static inline uint64_t onsmqtt_solid_bits(const char *at) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
    __m128i space = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(' '));
    space = _mm_or_si128(space, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')));
    space = _mm_or_si128(space, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r')));
    space = _mm_or_si128(space, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\t')));
    return (unsigned)_mm_movemask_epi8(space) ^ 0xFFFFU;
}
#elif defined(__aarch64__) && defined(__ARM_NEON) && !defined(__AARCH64EB__) && !defined(ONSMQTT_ERROR_PORTABLE_SCAN)
#include <arm_neon.h>
#define ONSMQTT_SPACE_BLOCK 16

/* One bit a byte, of bytes that are all ones or all zeros: each keeps a bit of its own, and neighbours are added up. */
static inline uint64_t onsmqtt_gather_64(const uint8x16_t *masks) {
    static const uint8_t own[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint8x16_t bit = vld1q_u8(own);
    uint8x16_t first = vpaddq_u8(vandq_u8(masks[0], bit), vandq_u8(masks[1], bit));
    uint8x16_t second = vpaddq_u8(vandq_u8(masks[2], bit), vandq_u8(masks[3], bit));
    first = vpaddq_u8(first, second);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(first, first)), 0);
}

/* Compared as signed numbers, what is not ASCII lies below the space, too. */
static inline uint64_t onsmqtt_special_bits(const char *block) {
    uint8x16_t special[4];
    for (unsigned i = 0; i < 4; ++i) {
        uint8x16_t bytes = vld1q_u8((const uint8_t *)block + 16 * i);
        special[i] = vcltq_s8(vreinterpretq_s8_u8(bytes), vdupq_n_s8(' '));
        special[i] = vorrq_u8(special[i], vceqq_u8(bytes, vdupq_n_u8('"')));
        special[i] = vorrq_u8(special[i], vceqq_u8(bytes, vdupq_n_u8('\\')));
    }
    return onsmqtt_gather_64(special);
}

static inline uint64_t onsmqtt_sequence_bits(const char *block) {
    uint8x16_t lead[4], triple[4], follower[4];
    struct onsmqtt_sequences found;
    for (unsigned i = 0; i < 4; ++i) {
        uint8x16_t bytes = vld1q_u8((const uint8_t *)block + 16 * i);
        lead[i] = vcltq_u8(vsubq_u8(bytes, vdupq_n_u8(0xC2)), vdupq_n_u8(0x2E));
        lead[i] = vbicq_u8(lead[i], vceqq_u8(bytes, vdupq_n_u8(0xE0)));
        lead[i] = vbicq_u8(lead[i], vceqq_u8(bytes, vdupq_n_u8(0xED)));
        triple[i] = vcgeq_u8(bytes, vdupq_n_u8(0xE0));
        follower[i] = vceqq_u8(vandq_u8(bytes, vdupq_n_u8(0xC0)), vdupq_n_u8(0x80));
    }
    found.leads = onsmqtt_gather_64(lead);
    found.triples = onsmqtt_gather_64(triple);
    found.followers = onsmqtt_gather_64(follower);
    return onsmqtt_complete_sequences(found);
}

static inline uint64_t onsmqtt_solid_bits(const char *at) {
    uint8x16_t bytes = vld1q_u8((const uint8_t *)at), solid[4] = {0};
    uint8x16_t space = vorrq_u8(vceqq_u8(bytes, vdupq_n_u8(' ')), vceqq_u8(bytes, vdupq_n_u8('\n')));
    space = vorrq_u8(space, vceqq_u8(bytes, vdupq_n_u8('\r')));
    solid[0] = vmvnq_u8(vorrq_u8(space, vceqq_u8(bytes, vdupq_n_u8('\t'))));
    return onsmqtt_gather_64(solid);
}
#else
#define ONSMQTT_SPACE_BLOCK 8
#define ONSMQTT_LOW (ONSMQTT_EACH_BYTE * 0x7F)

/* One bit a byte from the top bit of each. */
static inline uint64_t onsmqtt_gather_tops(uint64_t word) {
    return (word >> 7 & ONSMQTT_EACH_BYTE) * 0x0102040810204080U >> 56;
}

/* The top bit of each byte whose low seven bits are other than those of `byte`; no carry leaves a byte. */
static inline uint64_t onsmqtt_differing_tops(uint64_t word, unsigned char byte) {
    return ((word ^ ONSMQTT_EACH_BYTE * byte) & ONSMQTT_LOW) + ONSMQTT_LOW;
}

static inline uint64_t onsmqtt_special_bits(const char *block) {
    uint64_t bits = 0;
    for (unsigned i = 0; i < ONSMQTT_BLOCK / 8; ++i) {
        uint64_t word = onsmqtt_load_8(block + 8 * i);
        uint64_t plain = (word & ONSMQTT_EACH_BYTE * 0x60) + ONSMQTT_EACH_BYTE * 0x60; /* top bits of 0x20 to 0x7F */
        plain &= onsmqtt_differing_tops(word, '"') & onsmqtt_differing_tops(word, '\\');
        bits |= onsmqtt_gather_tops(word | ~plain) << 8 * i;
    }
    return bits;
}

static inline uint64_t onsmqtt_solid_bits(const char *at) {
    uint64_t word = onsmqtt_load_8(at);
    uint64_t solid = onsmqtt_differing_tops(word, ' ') & onsmqtt_differing_tops(word, '\n') &
                     onsmqtt_differing_tops(word, '\r') & onsmqtt_differing_tops(word, '\t');
    return onsmqtt_gather_tops(word | solid);
}

/* By a byte's top bits: 10 follows, 110 leads two, 1110 leads three. C0, C1, E0 and ED are taken out. */
static inline uint64_t onsmqtt_sequence_bits(const char *block) {
    struct onsmqtt_sequences found = {0, 0, 0};
    for (unsigned i = 0; i < ONSMQTT_BLOCK; i += 8) {
        uint64_t word = onsmqtt_load_8(block + i);
        uint64_t lead = word & word << 1 & ~(word << 2 & word << 3);
        lead &= onsmqtt_differing_tops(word | ONSMQTT_EACH_BYTE, 0xC1);
        lead &= onsmqtt_differing_tops(word, 0xE0) & onsmqtt_differing_tops(word, 0xED);
        found.leads |= onsmqtt_gather_tops(lead) << i;
        found.triples |= onsmqtt_gather_tops(word << 2) << i;
        found.followers |= onsmqtt_gather_tops(word & ~(word << 1)) << i;
    }
    return onsmqtt_complete_sequences(found);
}
#endif

#endif
