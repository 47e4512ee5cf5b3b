/* Every case file through onsmqtt_error_parse: the result and the offset that its folder lists, and incomplete wherever a good
   document is cut. See cases/README.md. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "case_files.h"
#include "onsmqtt/error.h"

static struct case_files json, xml;

static bool is_accepted(enum onsmqtt_parse result) {
    return result == ONSMQTT_PARSE_OK || result == ONSMQTT_PARSE_NO_CODE || result == ONSMQTT_PARSE_NOT_AN_OBJECT;
}

/* The body stands in memory of exactly its size, so that a sanitizer sees each byte read outside. */
static struct onsmqtt_error parse(const char *body, size_t size) {
    char *exact = malloc(size == 0 ? 1 : size);
    struct onsmqtt_error error;
    assert_non_null(exact);
    memcpy(exact, body, size);
    onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, 400, exact, size, NULL);
    free(exact);
    return error;
}

static void each_accepts_or_rejects_as_its_name_says(void **state) {
    const struct case_files *files = *state;
    for (size_t i = 0; i < files->count; ++i) {
        const struct case_file *file = &files->all[i];
        struct onsmqtt_error error = parse(file->body, file->size);
        bool accepted = is_accepted(error.parse);
        if (case_file_must(file, "either")) continue;
        if (!case_file_must(file, "accept") && !case_file_must(file, "reject")) {
            fail_msg("%s: begin the name with accept-, reject- or either-", file->path);
        }
        if (accepted != case_file_must(file, "accept")) {
            fail_msg("%s: read as %s at %zu", file->path, onsmqtt_parse_name(error.parse), error.parse_offset);
        }
    }
}

static void each_gives_the_result_and_the_offset_of_its_line(void **state) {
    const struct case_files *files = *state;
    for (size_t i = 0; i < files->count; ++i) {
        const struct case_file *file = &files->all[i];
        struct onsmqtt_error error = parse(file->body, file->size);
        const char *result = onsmqtt_parse_name(error.parse);
        if ((file->result[0] != '\0') == case_file_must(file, "either")) {
            fail_msg("%s: expected.txt must list accept and reject files, and no others", file->path);
        }
        if (file->result[0] == '\0') continue;
        if (strcmp(result, file->result) != 0 || error.parse_offset != file->offset) {
            fail_msg("%s: read as %s at %zu, listed as %s at %zu", file->path, result, error.parse_offset, file->result,
                     file->offset);
        }
    }
}

static bool is_space(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

static size_t leading_space(const struct case_file *file) {
    size_t size = 0;
    while (size < file->size && is_space(file->body[size])) ++size;
    return size;
}

static size_t size_without_trailing_space(const struct case_file *file) {
    size_t size = file->size;
    while (size > 0 && is_space(file->body[size - 1])) --size;
    return size;
}

/* A number cut is another number. */
static bool is_number(const struct case_file *file) {
    return strchr("-0123456789", file->body[leading_space(file)]) != NULL;
}

static void each_good_document_is_incomplete_wherever_it_is_cut(void **state) {
    const struct case_files *files = *state;
    for (size_t i = 0; i < files->count; ++i) {
        const struct case_file *file = &files->all[i];
        if (!case_file_must(file, "accept") || is_number(file)) continue;
        for (size_t size = 0; size < size_without_trailing_space(file); ++size) {
            struct onsmqtt_error error = parse(file->body, size);
            enum onsmqtt_parse expected = size <= leading_space(file) ? ONSMQTT_PARSE_EMPTY : ONSMQTT_PARSE_INCOMPLETE;
            if (error.parse != expected || error.parse_offset != size) {
                fail_msg("%s: its first %zu bytes are read as %s at %zu", file->path, size, onsmqtt_parse_name(error.parse),
                         error.parse_offset);
            }
        }
    }
}

static void space_behind_a_good_document_changes_nothing(void **state) {
    const struct case_files *files = *state;
    for (size_t i = 0; i < files->count; ++i) {
        const struct case_file *file = &files->all[i];
        if (!case_file_must(file, "accept")) continue;
        for (size_t size = size_without_trailing_space(file); size <= file->size; ++size) {
            struct onsmqtt_error error = parse(file->body, size);
            if (strcmp(onsmqtt_parse_name(error.parse), file->result) != 0) {
                fail_msg("%s: its first %zu bytes are read as %s", file->path, size, onsmqtt_parse_name(error.parse));
            }
        }
    }
}

/* In JSON with the byte it is in, in XML with the last one of that character. */
static void each_fault_is_found_at_once_and_stays_whatever_follows(void **state) {
    const struct case_files *files = *state;
    size_t most = files == &xml ? 4 : 1;
    for (size_t i = 0; i < files->count; ++i) {
        const struct case_file *file = &files->all[i];
        bool found = false;
        if (!case_file_must(file, "reject") || strcmp(file->result, "incomplete") == 0) continue;
        for (size_t size = 0; size <= file->size; ++size) {
            struct onsmqtt_error error = parse(file->body, size);
            bool is_same = strcmp(onsmqtt_parse_name(error.parse), file->result) == 0 && error.parse_offset == file->offset;
            bool is_good = is_accepted(error.parse) || error.parse_offset == size;
            found = found || (is_same && size > file->offset);
            if (found ? !is_same : !is_good || size >= file->offset + most) {
                fail_msg("%s: its first %zu bytes are read as %s at %zu", file->path, size, onsmqtt_parse_name(error.parse),
                         error.parse_offset);
            }
        }
    }
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

#define TEST(rule, files)                                                                                                      \
    { #files ": " #rule, rule, NULL, NULL, &(files) }

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(each_accepts_or_rejects_as_its_name_says, json),
        TEST(each_gives_the_result_and_the_offset_of_its_line, json),
        TEST(each_good_document_is_incomplete_wherever_it_is_cut, json),
        TEST(space_behind_a_good_document_changes_nothing, json),
        TEST(each_fault_is_found_at_once_and_stays_whatever_follows, json),
        TEST(each_accepts_or_rejects_as_its_name_says, xml),
        TEST(each_gives_the_result_and_the_offset_of_its_line, xml),
        TEST(each_good_document_is_incomplete_wherever_it_is_cut, xml),
        TEST(space_behind_a_good_document_changes_nothing, xml),
        TEST(each_fault_is_found_at_once_and_stays_whatever_follows, xml),
    };
    return cmocka_run_group_tests(tests, read_files, free_files);
}
