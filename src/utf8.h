/* One step through UTF-8 (RFC 3629), for the readers and for what prints texts. It knows bytes only. */
#ifndef ONSMQTT_SRC_UTF8_H
#define ONSMQTT_SRC_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Checks the sequence of two to four bytes that begins at `at`, where a byte from 0x80 stands. Its size where it is good; else
   0, and *bad says how many of its bytes were good: the byte there breaks it, or is past the end. */
static inline size_t onsmqtt_utf8_sequence(const unsigned char *at, const unsigned char *end, size_t *bad) {
    unsigned lead = at[0];
    unsigned least = 0x80, most = 0xBF; /* bounds of the second byte: no overlong form, no surrogate, none past U+10FFFF */
    size_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    *bad = 0;
    if (lead < 0xC2 || lead > 0xF4) return 0;
    if (lead == 0xE0) least = 0xA0;
    if (lead == 0xED) most = 0x9F;
    if (lead == 0xF0) least = 0x90;
    if (lead == 0xF4) most = 0x8F;
    for (*bad = 1; *bad < size; ++*bad) {
        if (at + *bad == end || at[*bad] < least || at[*bad] > most) return 0;
        least = 0x80;
        most = 0xBF;
    }
    return size;
}

/* Writes a code point, at most U+10FFFF and no surrogate, as UTF-8; returns its size. */
static inline size_t onsmqtt_utf8_encode(uint32_t point, char out[4]) {
    if (point < 0x80) {
        out[0] = (char)point;
        return 1;
    }
    if (point < 0x800) {
        out[0] = (char)(0xC0 | point >> 6);
        out[1] = (char)(0x80 | (point & 0x3F));
        return 2;
    }
    if (point < 0x10000) {
        out[0] = (char)(0xE0 | point >> 12);
        out[1] = (char)(0x80 | (point >> 6 & 0x3F));
        out[2] = (char)(0x80 | (point & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | point >> 18);
    out[1] = (char)(0x80 | (point >> 12 & 0x3F));
    out[2] = (char)(0x80 | (point >> 6 & 0x3F));
    out[3] = (char)(0x80 | (point & 0x3F));
    return 4;
}

#endif
