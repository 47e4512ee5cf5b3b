/* Any code is found as a plain search through the rows finds it: every code of the catalog, and each with a byte changed, cut
   off or added. Built twice: with the catalog, and with one that is crowded (crowd.c). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "catalog_match.h"
#include "catalog_table.h"
#include "onsmqtt/catalog.h"

static bool ends_with_parameter(const char *code, size_t size) {
    return size >= 2 && strcmp(code + size - 2, "%s") == 0;
}

/* How well a row fits: the size of its literal part, more than any where it is exact; 0: not at all. */
static size_t fit_of(const struct onsmqtt_row *row, const char *code, size_t size) {
    size_t row_size = strlen(row->code);
    if (size == row_size && memcmp(row->code, code, size) == 0) return SIZE_MAX;
    if (!ends_with_parameter(row->code, row_size)) return 0;
    return size > row_size - 2 && memcmp(row->code, code, row_size - 2) == 0 ? row_size - 2 : 0;
}

static const struct onsmqtt_row *find_plainly(enum onsmqtt_resource resource, const char *code, size_t size) {
    const struct onsmqtt_row *best = NULL;
    size_t best_fit = 0;
    for (size_t i = 0; i < onsmqtt_row_count(); ++i) {
        const struct onsmqtt_row *row = onsmqtt_row_at(i);
        size_t fit = fit_of(row, code, size);
        if (fit > best_fit || (fit != 0 && fit == best_fit && best->resource != resource && row->resource == resource)) {
            best = row;
            best_fit = fit;
        }
    }
    return best;
}

/* From a block of its size, so that a sanitizer sees what reads more. The resource types take turns. */
static void expect_found_as_plainly(const char *code, size_t size) {
    static int turn;
    enum onsmqtt_resource resource = (enum onsmqtt_resource)(turn++ % 15);
    const struct onsmqtt_row *expected = find_plainly(resource, code, size), *found;
    size_t fit = expected == NULL ? 0 : fit_of(expected, code, size);
    struct onsmqtt_match match;
    char *copy = malloc(size);
    assert_non_null(copy);
    memcpy(copy, code, size);
    found = onsmqtt_row_find(resource, copy, size);
    match = onsmqtt_catalog_match(resource, copy, size);
    free(copy);
    if (found != expected)
        fail_msg("%.*s (%zu bytes) of %s: %s, expected %s", (int)size, code, size, onsmqtt_resource_name(resource),
                 found != NULL ? found->code : "nothing", expected != NULL ? expected->code : "nothing");
    assert_ptr_equal(match.row, expected);
    assert_int_equal(match.literal_size, fit == SIZE_MAX ? 0 : fit);
}

static void every_code_is_found_in_every_resource_type(void **state) {
    (void)state;
    for (size_t i = 0; i < onsmqtt_row_count(); ++i) {
        const struct onsmqtt_row *row = onsmqtt_row_at(i);
        size_t size = strlen(row->code);
        assert_ptr_equal(onsmqtt_row_find(row->resource, row->code, size), row);
        for (int resource = -1; resource <= 14; ++resource) {
            const struct onsmqtt_row *found = onsmqtt_row_find((enum onsmqtt_resource)resource, row->code, size);
            if (found != find_plainly((enum onsmqtt_resource)resource, row->code, size))
                fail_msg("%s of %d", row->code, resource);
        }
    }
}

static void a_byte_more_or_less_or_another_one_makes_another_code(void **state) {
    (void)state;
    for (size_t i = 0; i < onsmqtt_row_count(); ++i) {
        const struct onsmqtt_row *row = onsmqtt_row_at(i);
        size_t size = strlen(row->code);
        char code[128];
        assert_true(size + 2 < sizeof code);
        if (onsmqtt_row_find(ONSMQTT_RESOURCE_ANY, row->code, size) != row) continue; /* seen before */
        memcpy(code, row->code, size + 1);
        expect_found_as_plainly(code, size);
        for (size_t cut = 1; cut < size; ++cut) expect_found_as_plainly(code, cut);
        expect_found_as_plainly(code, size + 1); /* with its terminator */
        for (size_t at = 0; at < size; ++at) {
            code[at] = (char)(code[at] ^ 1);
            expect_found_as_plainly(code, size);
            code[at] = (char)(code[at] ^ 1 ^ (i % 2 == 0 ? 0x20 : 0x80));
            expect_found_as_plainly(code, size);
            code[at] = row->code[at];
        }
        memset(code + size, 'x', 2);
        expect_found_as_plainly(code, size + 1);
        expect_found_as_plainly(code, size + 2);
        memmove(code + 1, row->code, size);
        expect_found_as_plainly(code, size + 1);
    }
}

/* Where a code has eight bytes, both are one. */
static void the_words_of_a_code_are_its_first_and_last_bytes(void **state) {
    (void)state;
    assert_true(onsmqtt_first_word("abcdefgh", 8) == onsmqtt_load_8("abcdefgh"));
    assert_true(onsmqtt_last_word("abcdefgh", 8) == onsmqtt_load_8("abcdefgh"));
    assert_true(onsmqtt_first_word("abcdefghi", 9) == onsmqtt_load_8("abcdefgh"));
    assert_true(onsmqtt_last_word("abcdefghi", 9) == onsmqtt_load_8("bcdefghi"));
    assert_true(onsmqtt_first_word("abc", 3) == onsmqtt_load_8("abc\0\0\0\0"));
    assert_true(onsmqtt_last_word("abc", 3) == 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_code_is_found_in_every_resource_type),
        cmocka_unit_test(a_byte_more_or_less_or_another_one_makes_another_code),
        cmocka_unit_test(the_words_of_a_code_are_its_first_and_last_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
