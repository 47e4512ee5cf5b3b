/* See documents.h. */
#include "documents.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void append(void *context, struct onsmqtt_span name, struct onsmqtt_span value, unsigned form) {
    static const char *const marks[] = {"", "/number", "/boolean", "/object", "/other"};
    struct reading *reading = context;
    size_t used = strlen(reading->members);
    unsigned type = form & ONSMQTT_MEMBER_TYPE_MASK;
    assert_in_range(type, 0, COUNT(marks) - 1);
    snprintf(reading->members + used, sizeof reading->members - used, "%.*s%s=%.*s%s%s;", (int)name.size, name.data,
             form & ONSMQTT_NAME_ESCAPED ? "\\" : "", (int)value.size, value.data, form & ONSMQTT_VALUE_ESCAPED ? "\\" : "",
             marks[type]);
}

static void append_text(void *context, struct onsmqtt_span name, struct onsmqtt_span value, unsigned form) {
    assert_int_equal(form & ONSMQTT_MEMBER_TYPE_MASK, ONSMQTT_MEMBER_TEXT);
    append(context, name, value, form);
}

static void append_other(void *context, struct onsmqtt_span name, struct onsmqtt_span value, unsigned form) {
    assert_int_not_equal(form & ONSMQTT_MEMBER_TYPE_MASK, ONSMQTT_MEMBER_TEXT);
    append(context, name, value, form);
}

struct reading read_exactly(read_function *read, const char *body, size_t size) {
    char *exact = malloc(size == 0 ? 1 : size);
    struct reading reading = {ONSMQTT_READ_END, 0, ""};
    struct onsmqtt_reader reader = {exact, exact + size, append_text, append_other, exact, &reading};
    assert_non_null(exact);
    memcpy(exact, body, size);
    reading.result = read(&reader);
    reading.offset = (size_t)(reader.at - exact);
    free(exact);
    return reading;
}

void check_document(read_function *read, const struct document *expected) {
    struct reading reading = read_exactly(read, expected->body, expected->size);
    if (reading.result != expected->result || reading.offset != expected->offset ||
        strcmp(reading.members, expected->members) != 0) {
        fail_msg("%.*s\n  read %d at %zu, members %s\n  want %d at %zu, members %s", (int)expected->size, expected->body,
                 (int)reading.result, reading.offset, reading.members, (int)expected->result, expected->offset,
                 expected->members);
    }
}

void check_documents(read_function *read, const struct document *documents, size_t count) {
    for (size_t i = 0; i < count; ++i) check_document(read, &documents[i]);
}
