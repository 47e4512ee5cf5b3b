/* Checks and writes UTF-8; see utf8.h. */
#include "utf8.h"

size_t onsmqtt_utf8_sequence(const unsigned char *at, const unsigned char *end, size_t *good) {
    unsigned lead = at[0];
    unsigned least = 0x80, most = 0xBF; /* bounds of the second byte: no overlong form, no surrogate, none past U+10FFFF */
    size_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    *good = 0;
    if (lead < 0xC2 || lead > 0xF4) return 0;
    if (lead == 0xE0) least = 0xA0;
    if (lead == 0xED) most = 0x9F;
    if (lead == 0xF0) least = 0x90;
    if (lead == 0xF4) most = 0x8F;
    for (*good = 1; *good < size; ++*good) {
        if (at + *good == end || at[*good] < least || at[*good] > most) return 0;
        least = 0x80;
        most = 0xBF;
    }
    return size;
}

size_t onsmqtt_utf8_encode(uint32_t point, char out[4]) {
    static const unsigned char leads[] = {0, 0xC0, 0xE0, 0xF0};
    size_t size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    for (size_t i = size - 1; i != 0; --i) {
        out[i] = (char)(0x80 | (point & 0x3F));
        point >>= 6;
    }
    out[0] = (char)(leads[size - 1] | point);
    return size;
}
