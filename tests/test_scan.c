/* What is judged many bytes at a time, against the rule for each byte by itself: on each path that a machine can take. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "fleet/random.h"
#include "scan.h"

enum { ROUNDS = 20000 };

static bool is_special(const unsigned char *bytes, size_t at) {
    return bytes[at] < 0x20 || bytes[at] == '"' || bytes[at] == '\\' || bytes[at] >= 0x80;
}

static bool is_solid(const unsigned char *bytes, size_t at) {
    return bytes[at] != ' ' && bytes[at] != '\t' && bytes[at] != '\r' && bytes[at] != '\n';
}

static bool is_follower(unsigned char byte) {
    return byte >= 0x80 && byte < 0xC0;
}

/* How many bytes the sequence of two or three has that begins here, is surely good and lies in the block; else 0. */
static size_t sequence_size(const unsigned char *bytes, size_t at) {
    size_t size = bytes[at] < 0xE0 ? 2 : 3;
    if (bytes[at] < 0xC2 || bytes[at] >= 0xF0 || bytes[at] == 0xE0 || bytes[at] == 0xED || at + size > ONSMQTT_BLOCK) return 0;
    return is_follower(bytes[at + 1]) && (size == 2 || is_follower(bytes[at + 2])) ? size : 0;
}

static bool is_in_sequence(const unsigned char *bytes, size_t at) {
    for (size_t back = 0; back <= 2 && back <= at; ++back) {
        if (sequence_size(bytes, at - back) > back) return true;
    }
    return false;
}

typedef bool judge_byte(const unsigned char *bytes, size_t at);

static void check_bits(const char *what, uint64_t bits, judge_byte *rule, const unsigned char *bytes, size_t count) {
    for (size_t at = 0; at < count; ++at) {
        if ((bits >> at & 1) == rule(bytes, at)) continue;
        for (size_t i = 0; i < count; ++i) fprintf(stderr, "%02X ", bytes[i]);
        fail_msg("%s says %d of byte %zu", what, (int)(bits >> at & 1), at);
    }
    if (count < 64 && bits >> count != 0) fail_msg("%s says something of more than %zu bytes", what, count);
}

/* Copied to memory of exactly their size, so that a sanitizer sees each byte read outside. */
static void check_block(const unsigned char *bytes) {
    char *block = malloc(ONSMQTT_BLOCK), *space = malloc(ONSMQTT_SPACE_BLOCK);
    assert_non_null(block);
    assert_non_null(space);
    memcpy(block, bytes, ONSMQTT_BLOCK);
    memcpy(space, bytes, ONSMQTT_SPACE_BLOCK);
    check_bits("onsmqtt_special_bits", onsmqtt_special_bits(block), is_special, bytes, ONSMQTT_BLOCK);
    check_bits("onsmqtt_sequence_bits", onsmqtt_sequence_bits(block), is_in_sequence, bytes, ONSMQTT_BLOCK);
    check_bits("onsmqtt_solid_bits", onsmqtt_solid_bits(space), is_solid, bytes, ONSMQTT_SPACE_BLOCK);
    free(block);
    free(space);
}

static void every_byte_is_judged_at_every_place(void **state) {
    static const unsigned char around[] = {'a', ' ', 0x80, 0xC3, 0xE4};
    (void)state;
    for (size_t i = 0; i < sizeof around; ++i) {
        for (size_t at = 0; at < ONSMQTT_BLOCK; ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                unsigned char bytes[ONSMQTT_BLOCK];
                memset(bytes, around[i], sizeof bytes);
                bytes[at] = (unsigned char)byte;
                check_block(bytes);
            }
        }
    }
}

/* Drawn from the bytes at the edges of what is told apart. */
static void bytes_beside_each_other_are_judged_each_by_itself(void **state) {
    static const unsigned char edges[] = {0x00, 0x09, 0x0A, 0x0D, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C,
                                          0x5D, 0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
                                          0xED, 0xEE, 0xEF, 0xF0, 0xFF, 0x80, 0xBF, 0x80, 0xBF, 0x80, 0xBF};
    uint64_t random = 1;
    (void)state;
    for (int round = 0; round < ROUNDS; ++round) {
        unsigned char bytes[ONSMQTT_BLOCK];
        for (size_t i = 0; i < sizeof bytes; ++i) bytes[i] = edges[random_below(&random, sizeof edges)];
        check_block(bytes);
    }
}

static void the_lowest_bit_is_found_whatever_stands_above(void **state) {
    (void)state;
    for (unsigned bit = 0; bit < 64; ++bit) {
        assert_int_equal(onsmqtt_lowest_bit((uint64_t)1 << bit), bit);
        assert_int_equal(onsmqtt_lowest_bit(UINT64_MAX << bit), bit);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_byte_is_judged_at_every_place),
        cmocka_unit_test(bytes_beside_each_other_are_judged_each_by_itself),
        cmocka_unit_test(the_lowest_bit_is_found_whatever_stands_above),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
