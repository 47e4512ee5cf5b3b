/* Stands in for the service's HMAC-SHA1 signature, which is not what this example is about. Client and server share it. */
#ifndef SIGNATURE_H
#define SIGNATURE_H

#include <stddef.h>
#include <stdint.h>

static inline uint32_t signature_of(const char *access_key_secret, const char *text, size_t size) {
    uint32_t hash = 2166136261U;
    for (; *access_key_secret != '\0'; ++access_key_secret) hash = (hash ^ (unsigned char)*access_key_secret) * 16777619U;
    for (size_t i = 0; i < size; ++i) hash = (hash ^ (unsigned char)text[i]) * 16777619U;
    return hash;
}

#endif
