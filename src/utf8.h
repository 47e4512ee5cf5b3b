/* One step through UTF-8 (RFC 3629), for the readers and for what prints texts. It knows bytes only. */
#ifndef ONSMQTT_SRC_UTF8_H
#define ONSMQTT_SRC_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* Checks the sequence of two to four bytes that begins at `at`, where a byte from 0x80 stands. Its size where it is good; else
   0, and *good says how many of its bytes were good: the byte there breaks it, or is past the end. */
size_t onsmqtt_utf8_sequence(const unsigned char *at, const unsigned char *end, size_t *good);

/* Writes a code point, at most U+10FFFF and no surrogate, as UTF-8; returns its size. */
size_t onsmqtt_utf8_encode(uint32_t point, char out[4]);

#endif
