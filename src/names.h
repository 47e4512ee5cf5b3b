/* The names of an enumeration's numbers, which stand in a table by number. It knows no enumeration. */
#ifndef ONSMQTT_SRC_NAMES_H
#define ONSMQTT_SRC_NAMES_H

#include <stddef.h>

#define ONSMQTT_COUNT(array) (sizeof(array) / sizeof *(array))

/* "unknown" for a number without a name. */
#define ONSMQTT_NAME_OF(names, number) onsmqtt_name_of(names, ONSMQTT_COUNT(names), (unsigned)(number))

static inline const char *onsmqtt_name_of(const char *const *names, size_t count, unsigned number) {
    return number < count ? names[number] : "unknown";
}

#endif
