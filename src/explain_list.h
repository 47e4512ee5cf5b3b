/* The whole catalog, printed in one of several formats. It knows rows and operations; it knows no bodies and no options. */
#ifndef ONSMQTT_SRC_EXPLAIN_LIST_H
#define ONSMQTT_SRC_EXPLAIN_LIST_H

#include "onsmqtt/catalog.h"

#define ONSMQTT_PLACES_SIZE 1024

/* ANY lists the rows of all resource types, any other those of one. */
void onsmqtt_list_text(enum onsmqtt_resource resource);
void onsmqtt_list_json(enum onsmqtt_resource resource);     /* an array, one row a line */
void onsmqtt_list_markdown(enum onsmqtt_resource resource); /* a page with a table for each resource type */

/* The operations of a resource type; ANY: all. */
void onsmqtt_list_operations_text(enum onsmqtt_resource resource);
void onsmqtt_list_operations_json(enum onsmqtt_resource resource); /* an array, one operation a line */

/* Whether a list of a resource type has anything in it. */
bool onsmqtt_list_has_codes(enum onsmqtt_resource resource);
bool onsmqtt_list_has_operations(enum onsmqtt_resource resource);

/* Each resource type in which a code occurs, with the status there: "token, group (500, later 417); gateway (-)". */
void onsmqtt_list_places(const char *code, char words[ONSMQTT_PLACES_SIZE]);

/* The manual page onsmqtt_errors(7): every code once. */
void onsmqtt_list_mdoc(void);

#endif
