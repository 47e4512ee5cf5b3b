/* One error, printed for a person or for a program. It knows an error and what the catalog holds of it; it knows no files and
   no command line. */
#ifndef ONSMQTT_SRC_EXPLAIN_REPORT_H
#define ONSMQTT_SRC_EXPLAIN_REPORT_H

#include "explain_suggest.h"
#include "onsmqtt/error.h"

struct onsmqtt_report {
    struct onsmqtt_error error;                /* without what must not be shown */
    const struct onsmqtt_operation *operation; /* that was called; NULL: not known */
    char suggestion[ONSMQTT_SUGGESTION_SIZE];  /* the code that was probably meant */
    enum onsmqtt_found found;                  /* how surely; NOTHING: there is none, NEAR: it does not stand in the input */
    struct onsmqtt_hints hints;                /* which the error may view */
    size_t responses;                          /* of which this is the last one; see explain_response.h */
    bool is_logged;                            /* these are bodies that stood in other text */
    bool is_inside;                            /* and this one inside a JSON object */
    bool is_code;                              /* a code was given, and no body */
    bool is_argument;                          /* on the command line, where a file may have been meant */
    bool is_code_found;                        /* the error's code stood among other words, and is this: */
    char found_code[ONSMQTT_SUGGESTION_SIZE];
    bool is_nothing_read; /* neither a code nor a status */
    bool may_hide_code;   /* in what was not read of the body: it is cut, and no page, or it is compressed */
    bool is_compressed;   /* so that nothing of the body could be read */
    bool is_page;         /* the body is HTML */
    bool message_left_out;
    bool in_colour;
};

/* Whether one of the members that a report shows was read. */
bool onsmqtt_holds_members(const struct onsmqtt_error *error);

void onsmqtt_report_text(const struct onsmqtt_report *report);
void onsmqtt_report_json(const struct onsmqtt_report *report); /* one line */

#endif
