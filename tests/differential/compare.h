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

/* The five texts by the first spelling of their names, which wins over the others. */
enum { TEXT_COUNT = 5 };
struct named_text {
    const char *name;
    struct onsmqtt_text text;
};
void list_texts(const struct onsmqtt_error *error, struct named_text texts[TEXT_COUNT]);

/* Whether this is one of the names of that text. Where a body has none of them, the library must have no text. */
bool is_spelling_of(int text, const char *name);

/* Whether the library's text is what the established reader decoded. A code with white space around it, which the library
   trims, or an empty one, which it does not use, is taken as the same. */
bool is_same_text(const struct named_text *text, const char *decoded, size_t size);

#endif
