/* The sentences that tell a person what to do with a failed request, for onsmqtt_error_describe and for the command; they stand
   in describe.c. It knows kinds, how they are known, and HTTP statuses; it knows no codes and no bodies. */
#ifndef ONSMQTT_SRC_ADVICE_H
#define ONSMQTT_SRC_ADVICE_H

#include "onsmqtt/error.h"

/* What a second time could do. */
enum onsmqtt_repetition {
    ONSMQTT_REPETITION_HARMLESS, /* nothing, or the request was certainly not carried out */
    ONSMQTT_REPETITION_UNCLEAR,  /* it may have been carried out, and which operation it was is not known */
    ONSMQTT_REPETITION_HARMFUL   /* it may have been carried out, and must not be twice */
};

/* What to do with the same request, in one sentence; constant, never NULL, any number accepted. */
const char *onsmqtt_advice(enum onsmqtt_kind kind, enum onsmqtt_repetition repetition);

/* Why, in one sentence, where no code is known: as the kind and, where that says more, the HTTP status tell. */
const char *onsmqtt_cause(enum onsmqtt_kind kind, int http_status);

/* What a row that proves an effect tells of earlier attempts, in one sentence after a blank; empty where it proves none. */
const char *onsmqtt_proof(enum onsmqtt_effect proves);

/* Whether the request was carried out, in one sentence. Of the error its kind, basis and status are read. */
const char *onsmqtt_execution_advice(const struct onsmqtt_error *error);

#endif
