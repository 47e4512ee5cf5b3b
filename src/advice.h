/* The sentences that tell a person what to do with a failed request, for onsmqtt_error_describe and for the command; they stand
   in describe.c. It knows kinds; it knows no codes and no responses. */
#ifndef ONSMQTT_SRC_ADVICE_H
#define ONSMQTT_SRC_ADVICE_H

#include "onsmqtt/catalog.h"

/* What a second time could do. */
enum onsmqtt_repetition {
    ONSMQTT_REPETITION_HARMLESS, /* nothing, or the request was certainly not carried out */
    ONSMQTT_REPETITION_UNCLEAR,  /* it may have been carried out, and which operation it was is not known */
    ONSMQTT_REPETITION_HARMFUL   /* it may have been carried out, and must not be twice */
};

/* What to do with the same request, in one sentence; constant, never NULL, any number accepted. */
const char *onsmqtt_advice(enum onsmqtt_kind kind, enum onsmqtt_repetition repetition);

/* Whether the request was carried out, in one sentence. The flag is onsmqtt_error_may_have_executed. */
const char *onsmqtt_execution_advice(enum onsmqtt_kind kind, bool may_have_executed);

#endif
