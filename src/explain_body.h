/* Bodies among other text: where documents begin and end, and which of them is an error of the service. It knows what the
   parser made of a body; it knows no status lines and no headers. */
#ifndef ONSMQTT_SRC_EXPLAIN_BODY_H
#define ONSMQTT_SRC_EXPLAIN_BODY_H

#include <stdbool.h>
#include <stddef.h>

/* Of a body that is a document, and no header. */
bool onsmqtt_is_first_of_document(char byte);

/* Whether a document may begin there, after white space. */
bool onsmqtt_begins_document(const char *at, const char *end);

/* Whether all of it is one good document; if not, its fault is the first byte that is none of it, or the end. Fault may be
   NULL. */
bool onsmqtt_read_document(const char *begin, const char *end, const char **fault);

/* Where the whole document ends that begins there, after white space; NULL: none does. */
const char *onsmqtt_end_of_document(const char *begin, const char *end);

/* Whether it is an error that may be the service's: its code is known, or a request id stands beside it, or is_response tells
   that it came from there, and it holds a code. */
bool onsmqtt_is_error(const char *begin, const char *end, bool is_response);

struct onsmqtt_found_body {
    const char *data;
    size_t size;
    size_t errors;
    bool is_inside; /* another document */
};

/* Of documents that follow each other the last one with the code of an error; but not one without a request id whose code the
   catalog does not hold, where an earlier one has either, or is_response tells that the first one came from the service; nor
   one without an id whose code is a common word or only fits a pattern, where an earlier one has an id. With such a code it
   ends where another document begins. Where there is none, all of it. Errors: how many came after the first document. */
struct onsmqtt_found_body onsmqtt_find_last_error(const char *begin, const char *end, bool is_response);

/* In a text that is no response: the last body whose code the catalog knows, else the last with a code and a request id.
   Without an id a code counts only if it stands in the catalog as it is, and is no common word. Where looks_inside, a body may
   stand inside a JSON object that is no success and has no id, as in a log's line: with an id, and a code that is no common
   word and that the catalog knows, be it through a pattern with a dot. Errors: how many there are; 0: there is none. */
struct onsmqtt_found_body onsmqtt_find_logged_error(const char *begin, const char *end, bool looks_inside);

#endif
