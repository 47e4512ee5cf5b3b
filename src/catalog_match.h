/* What the classifier asks the catalog beyond the public interface: whether a code was found exactly or through a pattern. It
   knows codes and rows; it knows no bodies and no HTTP. */
#ifndef ONSMQTT_SRC_CATALOG_MATCH_H
#define ONSMQTT_SRC_CATALOG_MATCH_H

#include "onsmqtt/catalog.h"

/* No code in the catalog is longer: the generator refuses it. A longer one can only match a pattern, and its first
   ONSMQTT_CODE_SIZE_MAX + 1 bytes decide which. */
#define ONSMQTT_CODE_SIZE_MAX 63

#define ONSMQTT_RESOURCES (ONSMQTT_RESOURCE_GATEWAY + 1) /* their number: the gateway's is the last */

struct onsmqtt_match {
    const struct onsmqtt_row *row; /* NULL: nothing matches */
    size_t literal_size;           /* where in the code begins what %s stands for; 0: the code matched exactly */
};

/* Matches as onsmqtt_row_find() does. */
struct onsmqtt_match onsmqtt_catalog_match(enum onsmqtt_resource resource, const char *code, size_t code_size);

#endif
