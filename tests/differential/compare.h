/* What an established reader says of the same body: jansson for JSON, expat for XML. Where it disagrees with the library, why
   is looked for in the body's bytes, in ways that share no code with the library and explain as little as they can: the reason
   is taken out of the body and the established reader asked again, or it must itself name the library's offset. */
#ifndef ONSMQTT_TESTS_COMPARE_H
#define ONSMQTT_TESTS_COMPARE_H

#include <stdbool.h>
#include <stddef.h>

#include "onsmqtt/error.h"

enum outcome {
    BOTH_ACCEPT, /* and the texts are the same */
    BOTH_REJECT,
    LONE_SURROGATE,          /* RFC 8259 allows their escapes; jansson does not */
    NUL_IN_NAME,             /* jansson has no such names */
    NUMBER_OUT_OF_RANGE,     /* of a double, which jansson makes of it */
    SEVERAL_OF_THESE,        /* the three above */
    NUL_BEHIND_WORD,         /* jansson overlooks it */
    TOO_DEEP,                /* neither jansson nor expat stops at 64 */
    DOCUMENT_TYPE,           /* expat reads it */
    OTHER_VERSION,           /* than 1.x of XML, or none: expat does not look at it */
    NAME_OF_FIFTH_EDITION,   /* expat knows the names of XML 1.0, fourth edition */
    ATTRIBUTE_REPEATED_LATE, /* after 32 others in its tag, the library does not notice */
    TEXTS_DIFFER,
    UNEXPLAINED,
    OUTCOME_COUNT
};

/* error: what the library made of the body. */
enum outcome compare_with_jansson(const char *body, size_t size, const struct onsmqtt_error *error);
enum outcome compare_with_expat(const char *body, size_t size, const struct onsmqtt_error *error);

bool is_accepted(const struct onsmqtt_error *error);

/* The five texts, and the names that each may have. Of several in one body, the first that has a value which can be used wins.
 */
enum { TEXT_COUNT = 5, CODE = 0, SPELLING_COUNT = 4 };
extern const char *const spellings[TEXT_COUNT][SPELLING_COUNT]; /* NULL: no more */
void list_texts(const struct onsmqtt_error *error, struct onsmqtt_text texts[TEXT_COUNT]);

/* Whether this is white space alone, which is no code. */
bool is_blank_code(int which, const char *decoded, size_t size);

/* Whether the library's text is what the established reader decoded; a code lacks white space around it. */
bool is_same_text(int which, struct onsmqtt_text text, const char *decoded, size_t size);

#endif
