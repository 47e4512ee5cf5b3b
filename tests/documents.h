/* Documents and what a reader must say of them, for the tests of both readers. It knows what readers hand out, and nothing of
   JSON or XML. */
#ifndef ONSMQTT_TESTS_DOCUMENTS_H
#define ONSMQTT_TESTS_DOCUMENTS_H

#include "member.h"

typedef enum onsmqtt_read read_function(struct onsmqtt_reader *reader);

/* Everything that a reader says of a body; "name=value;" for each member: a backslash after what has escapes, and the type
   after a slash where it is not text. */
struct reading {
    enum onsmqtt_read result;
    size_t offset;
    char members[2048];
};

struct document {
    const char *body;
    size_t size;
    enum onsmqtt_read result;
    size_t offset;
    const char *members;
};

/* Reads the body in memory of exactly its size, so that a sanitizer sees each byte read outside. */
struct reading read_exactly(read_function *read, const char *body, size_t size);

/* Fails where a reader says something else of a document, and prints both. */
void check_document(read_function *read, const struct document *expected);
void check_documents(read_function *read, const struct document *documents, size_t count);

#define TEXT(literal) literal, sizeof(literal) - 1
#define COUNT(array) (sizeof(array) / sizeof *(array))

#define GOOD(literal, members)                                                                                                 \
    { TEXT(literal), ONSMQTT_READ_END, sizeof(literal) - 1, members }
#define BAD(literal, offset, members)                                                                                          \
    { TEXT(literal), ONSMQTT_READ_MALFORMED, offset, members }
#define CUT(literal, members)                                                                                                  \
    { TEXT(literal), ONSMQTT_READ_INCOMPLETE, sizeof(literal) - 1, members }

#endif
