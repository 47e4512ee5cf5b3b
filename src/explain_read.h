/* From what the command was asked about, a code or an input, to the report that is printed. It knows no files and no command
   line. */
#ifndef ONSMQTT_SRC_EXPLAIN_READ_H
#define ONSMQTT_SRC_EXPLAIN_READ_H

#include "explain_report.h"

/* What is said beside it. */
struct onsmqtt_context {
    const struct onsmqtt_operation *operation; /* NULL: not said */
    enum onsmqtt_resource resource;            /* where the operation is not said */
    int status;                                /* in place of the response's; ONSMQTT_STATUS_UNKNOWN: not said */
};

/* The report views code, or data, from which what `curl -v` prints around a response was taken out. */
void onsmqtt_read_code(struct onsmqtt_report *report, const struct onsmqtt_context *context, const char *code);
void onsmqtt_read_input(struct onsmqtt_report *report, const struct onsmqtt_context *context, const char *data, size_t size);

#endif
