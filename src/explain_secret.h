/* What the command must not print: the string to sign, which holds credentials and every parameter of a request, and signed
   URLs, headers and settings. It knows texts, and which of them an error has. */
#ifndef ONSMQTT_SRC_EXPLAIN_SECRET_H
#define ONSMQTT_SRC_EXPLAIN_SECRET_H

#include "onsmqtt/error.h"

/* Whether a text holds such, in words, escaped or as part of a URL; what can't be searched counts as if it did. */
bool onsmqtt_is_secret(struct onsmqtt_text text);

/* Takes out of an error every text that could hold it. Returns whether the message was one of them. */
bool onsmqtt_redact(struct onsmqtt_error *error);

#endif
