/* The sentences that tell a person what to do with a failed request, for onsmqtt_error_describe and for the command. */
#ifndef ONSMQTT_SRC_ADVICE_H
#define ONSMQTT_SRC_ADVICE_H

#include "onsmqtt/catalog.h"

/* What to do with the same request, in one sentence; constant, never NULL, any number accepted. */
const char *onsmqtt_advice(enum onsmqtt_kind kind);

/* Whether the request was carried out, and what follows from it, in one sentence. The flag is onsmqtt_error_may_have_executed.
 */
const char *onsmqtt_execution_advice(enum onsmqtt_kind kind, bool may_have_executed);

#endif
