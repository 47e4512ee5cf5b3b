/* The library and established readers of JSON and XML accept and reject the same bodies: every case file, each of its
   truncations, and mutations. Each class of disagreement is counted, and one that is not explained fails.
   Usage: test_differential [SEED [MUTATIONS]] */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "case_files.h"
#include "compare.h"
#include "mutate.h"
#include "onsmqtt/error.h"

static const char *const outcome_names[OUTCOME_COUNT] = {
    [BOTH_ACCEPT] = "both accept, and read the same texts",
    [BOTH_REJECT] = "both reject",
    [LONE_SURROGATE] = "JSON: the escape of a lone surrogate, which jansson rejects",
    [NUL_IN_NAME] = "JSON: a NUL in a name, which jansson rejects",
    [NUMBER_OUT_OF_RANGE] = "JSON: a number beyond a double, which jansson rejects",
    [SEVERAL_OF_THESE] = "JSON: several of these",
    [NUL_BEHIND_WORD] = "JSON: a NUL after a number, true, false or null, which jansson overlooks",
    [TOO_DEEP] = "more than 64 deep, where the others go on",
    [DOCUMENT_TYPE] = "XML: a document type, which only expat accepts",
    [OTHER_VERSION] = "XML: a version that is not 1.x, which only expat accepts",
    [NAME_OF_FIFTH_EDITION] = "XML: a name of the fifth edition, which expat rejects",
    [ATTRIBUTE_REPEATED_LATE] = "XML: an attribute repeated after 32 others, which only expat notices",
    [TEXTS_DIFFER] = "NOT EXPLAINED: both accept, and read different texts",
    [UNEXPLAINED] = "NOT EXPLAINED: one accepts what the other rejects",
};

static uint64_t seed = 1;
static unsigned long mutation_count = 50000;
static struct case_files json, xml;
static unsigned long counts[OUTCOME_COUNT];

static void print_escaped(const char *body, size_t size) {
    for (size_t i = 0; i < size; ++i) {
        unsigned char byte = (unsigned char)body[i];
        if (byte < 0x20 || byte >= 0x7F || byte == '\\') {
            printf("\\x%02X", byte);
        } else {
            putchar(byte);
        }
    }
    putchar('\n');
}

static bool is_xml(const char *body, size_t size) {
    size_t at = 0;
    while (at < size && memchr(" \t\r\n", body[at], 4) != NULL) ++at;
    return at < size && body[at] == '<';
}

static void compare(const char *body, size_t size) {
    struct onsmqtt_error error;
    enum outcome outcome;
    onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, 400, body, size, NULL);
    outcome = is_xml(body, size) ? compare_with_expat(body, size, &error) : compare_with_jansson(body, size, &error);
    counts[outcome]++;
    if (outcome != UNEXPLAINED && outcome != TEXTS_DIFFER) return;
    printf("%s; the library: %s at %zu; the body, backslashes and other bytes as \\xNN:\n", outcome_names[outcome],
           onsmqtt_parse_name(error.parse), error.parse_offset);
    print_escaped(body, size);
}

static void print_counts(const char *what) {
    unsigned long total = 0;
    for (int i = 0; i < OUTCOME_COUNT; ++i) total += counts[i];
    printf("%s: %lu\n", what, total);
    for (int i = 0; i < OUTCOME_COUNT; ++i) {
        if (counts[i] != 0 || i >= TEXTS_DIFFER) printf("%9lu %s\n", counts[i], outcome_names[i]);
    }
    fflush(stdout);
}

static void assert_all_explained(const char *what) {
    unsigned long unexplained = counts[UNEXPLAINED] + counts[TEXTS_DIFFER];
    print_counts(what);
    memset(counts, 0, sizeof counts);
    if (unexplained != 0) fail_msg("%lu disagreements are not explained", unexplained);
}

static void compare_each(const struct case_files *files) {
    for (size_t i = 0; i < files->count; ++i) compare(files->all[i].body, files->all[i].size);
}

static void every_case_is_read_as_by_established_readers(void **state) {
    (void)state;
    compare_each(&json);
    compare_each(&xml);
    assert_all_explained("case files");
}

static void compare_each_truncation(const struct case_files *files) {
    for (size_t i = 0; i < files->count; ++i) {
        for (size_t size = 0; size < files->all[i].size; ++size) compare(files->all[i].body, size);
    }
}

static void every_truncation_is_read_as_by_established_readers(void **state) {
    (void)state;
    compare_each_truncation(&json);
    compare_each_truncation(&xml);
    assert_all_explained("truncations");
}

static void every_mutation_is_read_as_by_established_readers(void **state) {
    static struct mutant mutant;
    char what[80];
    (void)state;
    mutant.random = seed;
    for (unsigned long i = 0; i < mutation_count; ++i) {
        mutate(&mutant, i % 2 == 0 ? &json : &xml);
        compare(mutant.bytes, mutant.size);
    }
    snprintf(what, sizeof what, "mutations from seed %llu", (unsigned long long)seed);
    assert_all_explained(what);
}

static int read_files(void **state) {
    (void)state;
    json = case_files_read("cases/json");
    xml = case_files_read("cases/xml");
    return 0;
}

static int free_files(void **state) {
    (void)state;
    case_files_free(&json);
    case_files_free(&xml);
    return 0;
}

int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_case_is_read_as_by_established_readers),
        cmocka_unit_test(every_truncation_is_read_as_by_established_readers),
        cmocka_unit_test(every_mutation_is_read_as_by_established_readers),
    };
    if (argc > 1) seed = strtoull(argv[1], NULL, 10);
    if (argc > 2) mutation_count = strtoul(argv[2], NULL, 10);
    return cmocka_run_group_tests(tests, read_files, free_files);
}
