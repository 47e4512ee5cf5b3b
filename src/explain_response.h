/* A whole HTTP response, as `curl -si` prints it, taken apart: status line, headers, body. It knows bytes and lines; what a
   header means, but for Content-Length and Content-Encoding, is the hints' affair; what a body means, and where it ends, is
   explain_body's. */
#ifndef ONSMQTT_SRC_EXPLAIN_RESPONSE_H
#define ONSMQTT_SRC_EXPLAIN_RESPONSE_H

#include "onsmqtt/hints.h"

#define ONSMQTT_STATUS_UNKNOWN (-2) /* classifies nothing; neither of the two that error.h names */

struct onsmqtt_response {
    int status; /* ONSMQTT_STATUS_UNKNOWN: no status line belongs to the body */
    const char *body;
    size_t body_size;
    size_t count;    /* of the responses that there are; one of status 1xx, or of a tunnel, counts only if the one that it
                        announces did not come */
    bool is_short;   /* the body is shorter than Content-Length says */
    bool is_bare;    /* the status line stands without headers behind other text, and may belong to that */
    bool is_encoded; /* there is a Content-Encoding; curl may have undone it */
    bool is_logged;  /* the body stood in other text, and those that did are counted */
    bool is_inside;  /* and that inside a JSON object */
};

/* Where no response follows a 1xx, and neither one nor a document a proxy's answer that a tunnel is open, the status is
   ONSMQTT_STATUS_NO_RESPONSE. Of several responses (100 Continue, a proxy's 200, redirects, what `curl --retry` got before) the
   last one counts, and so does a body that follows another one and holds a code, as surely of the service. Lines end with LF or
   CRLF. Fills the hints with the headers of that one. A status line that ends the input is that of the document before it, if
   that begins the input or is an error. Of other text the body is the last of documents that follow each other, or the one that
   onsmqtt_find_logged_error() finds, or all of it; has_status: the caller knows the status, so that no body is looked for
   inside another document. */
struct onsmqtt_response onsmqtt_response_split(const char *data, size_t size, bool has_status, struct onsmqtt_hints *hints);

/* Takes out, in place, what `curl -v` prints around a response and the request, and returns the new size; what is no such
   output stays as it is. */
size_t onsmqtt_response_take_out_trace(char *data, size_t size);

/* Whether a body is HTML, and whether it is compressed. */
bool onsmqtt_response_is_page(const struct onsmqtt_response *response);
bool onsmqtt_response_is_compressed(const struct onsmqtt_response *response);

#endif
