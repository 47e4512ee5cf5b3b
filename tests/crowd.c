/* Writes a data file of made-up codes, in the form of data/errors.txt, crowded where a lookup can go wrong: every size, codes
   that begin and end alike, numbered families, patterns within patterns, more beginnings of patterns than there are groups. */
#include "catalog_match.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CODES_MAX = 1024 };

static const char *const resources[] = {"token",
                                        "group",
                                        "topic",
                                        "rule",
                                        "message",
                                        "client",
                                        "device-credential",
                                        "ca-certificate",
                                        "device-certificate",
                                        "custom-auth",
                                        "trace",
                                        "instance",
                                        "gateway"};
static char codes[CODES_MAX][ONSMQTT_CODE_SIZE_MAX + 1];
static size_t code_count;

static void add(const char *code) {
    if (code_count == CODES_MAX || strlen(code) > ONSMQTT_CODE_SIZE_MAX) exit(EXIT_FAILURE);
    strcpy(codes[code_count++], code);
}

static void add_number(const char *format, int number) {
    char code[256];
    snprintf(code, sizeof code, format, number);
    add(code);
}

/* With the same first and last eight bytes, and another one at either end of what is between. */
static void add_twins(int size) {
    char code[ONSMQTT_CODE_SIZE_MAX + 1];
    memset(code, '-', sizeof code);
    memcpy(code, "TwinCode", 8);
    memcpy(code + size - 8, "CodeTwin", 8);
    code[size] = '\0';
    add(code);
    code[8] = '1';
    add(code);
    code[size - 9] = '2';
    add(code);
}

static void add_each_size(void) {
    for (int size = 1; size <= ONSMQTT_CODE_SIZE_MAX; ++size) {
        char code[ONSMQTT_CODE_SIZE_MAX + 1] = "";
        memset(code, 'o', (size_t)size);
        add(code);
        if (size >= 17) add_twins(size);
    }
}

static void add_families(void) {
    for (int number = 0; number < 40; ++number) {
        add_number("n%d", number);
        add_number("number-%03d", number);
        add_number("numbered%03d.in.the.middle", number);
        add_number("number-far-in-the-middle%03d-of-a-very-long-code", number);
    }
}

static void add_patterns(void) {
    static const char *const patterns[] = {"Pattern%s",    "Patterns%s",
                                           "Patterns.%s",  "Patterns.A%s",
                                           "Patterns.B%s", "Patterns.And.Others.That.Are.As.Long.As.Any.Code.Can.Ever.Be-%s"};
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; ++i) add(patterns[i]);
    for (char first = 'A'; first <= 'Z'; ++first) add_number("%c%%s", first);
    for (char first = 'a'; first <= 'm'; ++first) add_number("%c%%s", first);
}

static int compare(const void *a, const void *b) {
    return strcmp(a, b);
}

static void write_code(FILE *file, size_t index) {
    const char *code = codes[index];
    fprintf(file, "\ncode %s\n  kind quota\n  proves none\n", code);
    for (size_t i = 0; i < sizeof resources / sizeof *resources; ++i) {
        if (i == 12 || index % 40 == 0 || (index + i) % 20 == 0) fprintf(file, "  row %s 400 - gateway\n", resources[i]);
    }
    fprintf(file, "  message -\n  cause Cause of %s.\n  solution Solution of %s.\n", code, code);
}

int main(int count, char **arguments) {
    FILE *file = count == 2 ? fopen(arguments[1], "wb") : NULL;
    if (file == NULL) {
        fputs("usage: crowd FILE, which can be written\n", stderr);
        return EXIT_FAILURE;
    }
    add_each_size();
    add_families();
    add_patterns();
    qsort(codes, code_count, sizeof codes[0], compare);
    fputs("date 2026-11-24\n\nsection Crowd\n", file);
    for (size_t i = 0; i < code_count; ++i) write_code(file, i);
    return fclose(file) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
