/* What the readers of documents (json.c, xml.c) hand out: the top-level members of a body, one at a time. Both keep to this
   interface, so that whoever asks need not know which of them answers. It knows nothing of errors, codes or HTTP. */
#ifndef ONSMQTT_SRC_MEMBER_H
#define ONSMQTT_SRC_MEMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ONSMQTT_DEPTH_MAX 64 /* containers inside each other, the outermost included */

enum onsmqtt_member_type {
    ONSMQTT_MEMBER_TEXT,    /* a string, viewed without its quotes, or the text of an element */
    ONSMQTT_MEMBER_NUMBER,  /* viewed as sent, like the ones below */
    ONSMQTT_MEMBER_BOOLEAN, /* true or false */
    ONSMQTT_MEMBER_OBJECT,  /* from { to } */
    ONSMQTT_MEMBER_OTHER    /* null, an array, an element that holds more than text */
};

/* A view: it points into the body. */
struct onsmqtt_span {
    const char *data;
    size_t size;
    bool escaped; /* escapes or references stand in it */
};

struct onsmqtt_member {
    struct onsmqtt_span name;
    struct onsmqtt_span value;
    enum onsmqtt_member_type type;
};

enum onsmqtt_read {
    ONSMQTT_READ_MEMBER,     /* a member was read to its end; ask again */
    ONSMQTT_READ_END,        /* the whole document is good, and was an object */
    ONSMQTT_READ_NOT_OBJECT, /* the whole document is good, and was something else */
    ONSMQTT_READ_INCOMPLETE, /* good so far, and cut off */
    ONSMQTT_READ_MALFORMED,  /* reader->at is the first byte that could not be accepted, here and below */
    ONSMQTT_READ_BAD_UTF8,   /* or the byte that breaks a UTF-8 sequence */
    ONSMQTT_READ_TOO_DEEP    /* or the one that opens a container too many */
};

/* One pass over a body. After any result but MEMBER it is at its end and must not be asked again. */
struct onsmqtt_reader {
    const char *body;
    const char *at;
    const char *end;
    bool started;
    /* The JSON reader's own: */
    bool escaped;            /* an escape stood in the last string */
    enum onsmqtt_read fault; /* why a byte was rejected */
    const char *block;       /* where the bytes begin that were judged last */
    uint64_t bits;           /* a bit for each of them, set where a string's plain bytes end */
};

/* The next top-level member, read to its end. */
enum onsmqtt_read onsmqtt_json_next(struct onsmqtt_reader *reader, struct onsmqtt_member *member);
enum onsmqtt_read onsmqtt_xml_next(struct onsmqtt_reader *reader, struct onsmqtt_member *member);

/* Decodes what an escaped span begins with: writes one UTF-8 sequence to out, says its size, 1 to 4, and returns how many bytes
   of the span it stood for, 1 to size. Size is at least 1. What is no escape is one byte that stands for itself. */
size_t onsmqtt_json_decode(const char *data, size_t size, char out[4], size_t *out_size);
size_t onsmqtt_xml_decode(const char *data, size_t size, char out[4], size_t *out_size);

#endif
