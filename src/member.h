/* What the readers of documents (json.c, xml.c) hand out: the top-level members of a body. Both keep to this interface, so that
   whoever asks need not know which of them answers. It knows nothing of errors, codes or HTTP. */
#ifndef ONSMQTT_SRC_MEMBER_H
#define ONSMQTT_SRC_MEMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ONSMQTT_DEPTH_MAX 64 /* containers inside each other, the outermost included */

/* What a member's value is, in the lowest bits of its form; beside it, whether escapes or references stand in its texts. */
enum onsmqtt_member_form {
    ONSMQTT_MEMBER_TEXT,    /* a string, viewed without its quotes, or the text of an element: 0, so that its form is its flags
                               alone */
    ONSMQTT_MEMBER_NUMBER,  /* viewed as sent, like the ones below */
    ONSMQTT_MEMBER_BOOLEAN, /* true or false */
    ONSMQTT_MEMBER_OBJECT,  /* from { to } */
    ONSMQTT_MEMBER_OTHER,   /* null, an array */
    ONSMQTT_MEMBER_TYPE_MASK = 7,
    ONSMQTT_NAME_ESCAPED = 8,
    ONSMQTT_VALUE_ESCAPED = 16
};

/* A view: it points into the body. */
struct onsmqtt_span {
    const char *data;
    size_t size;
};

/* Is given a member as soon as that has been read to its end. */
typedef void onsmqtt_keep_member(void *context, struct onsmqtt_span name, struct onsmqtt_span value, unsigned form);

enum onsmqtt_read {
    ONSMQTT_READ_END,        /* the whole document is good, and was an object */
    ONSMQTT_READ_NOT_OBJECT, /* the whole document is good, and was something else */
    ONSMQTT_READ_INCOMPLETE, /* good so far, and cut off */
    ONSMQTT_READ_MALFORMED,  /* reader->at is the first byte that could not be accepted, here and below */
    ONSMQTT_READ_BAD_UTF8,   /* or the byte that breaks a UTF-8 sequence */
    ONSMQTT_READ_TOO_DEEP    /* or the one that opens a container too many */
};

struct onsmqtt_reader {
    const char *body;
    const char *end;
    /* The first is for members that are texts, the other for the rest, of which XML has none: one function for both would
       branch on the type again. */
    onsmqtt_keep_member *keep_text, *keep_other;
    const char *at; /* where the reading begins; afterwards, where it ended */
    void *context;  /* what both are called with */
};

/* Reads a document in one pass, as far as it is good. */
enum onsmqtt_read onsmqtt_json_read(struct onsmqtt_reader *reader);
enum onsmqtt_read onsmqtt_xml_read(struct onsmqtt_reader *reader);

/* Decodes what an escaped span begins with: writes one UTF-8 sequence to out, says its size, 1 to 4, and returns how many bytes
   of the span it stood for, 1 to size. Size is at least 1. What is no escape is one byte that stands for itself, be it a part
   of a sequence. */
size_t onsmqtt_json_decode(const char *data, size_t size, char out[4], size_t *out_size);
size_t onsmqtt_xml_decode(const char *data, size_t size, char out[4], size_t *out_size);

#endif
