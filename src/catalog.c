/* What the service can say, looked up: codes, operations, and what each kind means for a caller. The facts themselves stand in
   the generated table; responses and retries are not known here. */
#include "onsmqtt/catalog.h"

#include "catalog_table.h"

#include <string.h>

size_t onsmqtt_row_count(void) {
    return onsmqtt_catalog.row_count;
}

const struct onsmqtt_row *onsmqtt_row_at(size_t index) {
    return index < onsmqtt_catalog.row_count ? &onsmqtt_catalog.rows[index] : NULL;
}

const char *onsmqtt_catalog_date(void) {
    return onsmqtt_catalog.date;
}

/* What is rarely needed stands apart from the way of a usual code, which then needs no stack. */
#if defined(__GNUC__)
#define APART __attribute__((noinline))
#else
#define APART
#endif

static inline const struct onsmqtt_row *row_of(enum onsmqtt_resource resource, const struct onsmqtt_code *known) {
    size_t number = (unsigned)resource;
    return &onsmqtt_catalog.rows[known->rows[number < ONSMQTT_RESOURCES ? number : ONSMQTT_RESOURCE_ANY]];
}

/* The only code that could have these words and this size, or an empty slot. */
static inline const struct onsmqtt_code *code_of(uint64_t first, uint64_t last, size_t size) {
    return &onsmqtt_catalog
                .codes[onsmqtt_slot(&onsmqtt_catalog, onsmqtt_hash(&onsmqtt_catalog, onsmqtt_mix(first, last, size)))];
}

static inline bool is_code(const struct onsmqtt_code *known, const char *code, size_t size) {
    return known->size == size && onsmqtt_bytes_equal(known->text, code, size);
}

static inline uint64_t difference(const char *a, const char *b) {
    return onsmqtt_load_8(a) ^ onsmqtt_load_8(b);
}

/* As is_code(), for 8 to 32 bytes. Four words hold all of them and overlap where there are fewer, so that nothing branches on
   the size. */
static inline bool is_usual_code(const struct onsmqtt_code *known, const char *code, size_t size) {
    const char *text = known->text;
    size_t half = size < 16 ? size : 16;
    return ((known->size ^ size) | difference(text, code) | difference(text + half - 8, code + half - 8) |
            difference(text + size - half, code + size - half) | difference(text + size - 8, code + size - 8)) == 0;
}

static inline size_t literal_size(const struct onsmqtt_code *pattern) {
    return pattern->size - (sizeof "%s" - 1);
}

static APART const struct onsmqtt_row *find_in_group(enum onsmqtt_resource resource, const char *code, size_t size,
                                                     uint64_t first, const struct onsmqtt_pattern *pattern) {
    while (pattern->next != 0) {
        const struct onsmqtt_code *known;
        pattern = &onsmqtt_catalog.patterns[pattern->next];
        if (((first ^ pattern->begin) & pattern->mask) != 0) continue;
        known = &onsmqtt_catalog.codes[pattern->slot];
        if (size > literal_size(known) && onsmqtt_bytes_equal(known->text, code, literal_size(known)))
            return row_of(resource, known);
    }
    return NULL;
}

static inline const struct onsmqtt_row *find_pattern(enum onsmqtt_resource resource, const char *code, size_t size,
                                                     uint64_t first) {
    const struct onsmqtt_pattern *head = &onsmqtt_catalog.patterns[onsmqtt_pattern_group(&onsmqtt_catalog, first)];
    if (((first ^ head->begin) & head->mask) != 0) return NULL;
    return find_in_group(resource, code, size, first, head);
}

static APART const struct onsmqtt_row *find_unusual(enum onsmqtt_resource resource, const char *code, size_t size) {
    uint64_t first, last;
    if (code == NULL || size == 0) return NULL;
    first = onsmqtt_first_word(code, size);
    last = onsmqtt_last_word(code, size);
    if (size <= ONSMQTT_CODE_SIZE_MAX) {
        const struct onsmqtt_code *known = code_of(first, last, size);
        const struct onsmqtt_code *twin = code_of(onsmqtt_twin_word(&onsmqtt_catalog, code, size), last, size);
        if (is_code(known, code, size)) return row_of(resource, known);
        if (is_code(twin, code, size)) return row_of(resource, twin);
    }
    return find_pattern(resource, code, size, first);
}

const struct onsmqtt_row *onsmqtt_row_find(enum onsmqtt_resource resource, const char *code, size_t code_size) {
    const struct onsmqtt_code *known;
    uint64_t first;
    if (code == NULL || code_size < 8 || code_size > 32) return find_unusual(resource, code, code_size);
    first = onsmqtt_load_8(code);
    known = code_of(first, onsmqtt_load_8(code + code_size - 8), code_size);
    if (is_usual_code(known, code, code_size)) return row_of(resource, known);
    if (onsmqtt_catalog.has_twins) return find_unusual(resource, code, code_size);
    return find_pattern(resource, code, code_size, first);
}

size_t onsmqtt_operation_count(void) {
    return onsmqtt_catalog.operation_count;
}

const struct onsmqtt_operation *onsmqtt_operation_at(size_t index) {
    return index < onsmqtt_catalog.operation_count ? &onsmqtt_catalog.operations[index] : NULL;
}

/* Below, at or above 0 where the name stands before, at or after the terminated one. */
static int compare_name(const char *name, size_t size, const char *terminated) {
    size_t terminated_size = strlen(terminated);
    int order = memcmp(name, terminated, size < terminated_size ? size : terminated_size);
    if (order != 0) return order;
    return (size > terminated_size) - (size < terminated_size);
}

const struct onsmqtt_operation *onsmqtt_operation_find(const char *name, size_t name_size) {
    size_t begin = 0, end = onsmqtt_catalog.operation_count;
    if (name == NULL) return NULL;
    while (begin < end) {
        size_t middle = begin + (end - begin) / 2;
        int order = compare_name(name, name_size, onsmqtt_catalog.operations[middle].name);
        if (order == 0) return &onsmqtt_catalog.operations[middle];
        if (order < 0)
            end = middle;
        else
            begin = middle + 1;
    }
    return NULL;
}

/* The switches below have no default, so that the compiler names a forgotten value. */

enum onsmqtt_action onsmqtt_kind_action(enum onsmqtt_kind kind) {
    switch (kind) {
    case ONSMQTT_KIND_NO_RESPONSE:
    case ONSMQTT_KIND_SERVER_FAULT:
    case ONSMQTT_KIND_BUSY:
    case ONSMQTT_KIND_NOT_SENT: return ONSMQTT_ACTION_RETRY;
    case ONSMQTT_KIND_THROTTLED: return ONSMQTT_ACTION_SLOW_DOWN;
    case ONSMQTT_KIND_CREDENTIALS_EXPIRED: return ONSMQTT_ACTION_REFRESH_CREDENTIALS;
    case ONSMQTT_KIND_CLOCK_SKEW:
    case ONSMQTT_KIND_NONCE_USED: return ONSMQTT_ACTION_RESIGN;
    case ONSMQTT_KIND_UNKNOWN:
    case ONSMQTT_KIND_SUCCESS:
    case ONSMQTT_KIND_CREDENTIALS_INVALID:
    case ONSMQTT_KIND_PERMISSION:
    case ONSMQTT_KIND_INVALID_REQUEST:
    case ONSMQTT_KIND_NOT_FOUND:
    case ONSMQTT_KIND_ALREADY_EXISTS:
    case ONSMQTT_KIND_TAKEN:
    case ONSMQTT_KIND_QUOTA:
    case ONSMQTT_KIND_UNSUPPORTED:
    case ONSMQTT_KIND_ACCOUNT: break;
    }
    return ONSMQTT_ACTION_STOP;
}

bool onsmqtt_kind_may_have_executed(enum onsmqtt_kind kind) {
    switch (kind) {
    case ONSMQTT_KIND_THROTTLED:
    case ONSMQTT_KIND_CREDENTIALS_EXPIRED:
    case ONSMQTT_KIND_CREDENTIALS_INVALID:
    case ONSMQTT_KIND_CLOCK_SKEW:
    case ONSMQTT_KIND_PERMISSION:
    case ONSMQTT_KIND_INVALID_REQUEST:
    case ONSMQTT_KIND_NOT_FOUND:
    case ONSMQTT_KIND_ALREADY_EXISTS:
    case ONSMQTT_KIND_TAKEN:
    case ONSMQTT_KIND_QUOTA:
    case ONSMQTT_KIND_UNSUPPORTED:
    case ONSMQTT_KIND_ACCOUNT:
    case ONSMQTT_KIND_NOT_SENT: return false;
    case ONSMQTT_KIND_UNKNOWN:
    case ONSMQTT_KIND_SUCCESS:
    case ONSMQTT_KIND_NO_RESPONSE:
    case ONSMQTT_KIND_SERVER_FAULT:
    case ONSMQTT_KIND_BUSY:
    case ONSMQTT_KIND_NONCE_USED: break;
    }
    return true;
}

const char *onsmqtt_resource_name(enum onsmqtt_resource resource) {
    switch (resource) {
    case ONSMQTT_RESOURCE_ANY: return "any";
    case ONSMQTT_RESOURCE_TOKEN: return "token";
    case ONSMQTT_RESOURCE_GROUP: return "group";
    case ONSMQTT_RESOURCE_TOPIC: return "topic";
    case ONSMQTT_RESOURCE_RULE: return "rule";
    case ONSMQTT_RESOURCE_MESSAGE: return "message";
    case ONSMQTT_RESOURCE_CLIENT: return "client";
    case ONSMQTT_RESOURCE_DEVICE_CREDENTIAL: return "device-credential";
    case ONSMQTT_RESOURCE_CA_CERTIFICATE: return "ca-certificate";
    case ONSMQTT_RESOURCE_DEVICE_CERTIFICATE: return "device-certificate";
    case ONSMQTT_RESOURCE_CUSTOM_AUTH: return "custom-auth";
    case ONSMQTT_RESOURCE_TRACE: return "trace";
    case ONSMQTT_RESOURCE_INSTANCE: return "instance";
    case ONSMQTT_RESOURCE_GATEWAY: return "gateway";
    }
    return "unknown";
}

const char *onsmqtt_kind_name(enum onsmqtt_kind kind) {
    switch (kind) {
    case ONSMQTT_KIND_UNKNOWN: break;
    case ONSMQTT_KIND_SUCCESS: return "success";
    case ONSMQTT_KIND_NO_RESPONSE: return "no-response";
    case ONSMQTT_KIND_THROTTLED: return "throttled";
    case ONSMQTT_KIND_SERVER_FAULT: return "server-fault";
    case ONSMQTT_KIND_BUSY: return "busy";
    case ONSMQTT_KIND_CREDENTIALS_EXPIRED: return "credentials-expired";
    case ONSMQTT_KIND_CREDENTIALS_INVALID: return "credentials-invalid";
    case ONSMQTT_KIND_CLOCK_SKEW: return "clock-skew";
    case ONSMQTT_KIND_NONCE_USED: return "nonce-used";
    case ONSMQTT_KIND_PERMISSION: return "permission";
    case ONSMQTT_KIND_INVALID_REQUEST: return "invalid-request";
    case ONSMQTT_KIND_NOT_FOUND: return "not-found";
    case ONSMQTT_KIND_ALREADY_EXISTS: return "already-exists";
    case ONSMQTT_KIND_TAKEN: return "taken";
    case ONSMQTT_KIND_QUOTA: return "quota";
    case ONSMQTT_KIND_UNSUPPORTED: return "unsupported";
    case ONSMQTT_KIND_ACCOUNT: return "account";
    case ONSMQTT_KIND_NOT_SENT: return "not-sent";
    }
    return "unknown";
}

const char *onsmqtt_action_name(enum onsmqtt_action action) {
    switch (action) {
    case ONSMQTT_ACTION_STOP: return "stop";
    case ONSMQTT_ACTION_RETRY: return "retry";
    case ONSMQTT_ACTION_SLOW_DOWN: return "slow-down";
    case ONSMQTT_ACTION_REFRESH_CREDENTIALS: return "refresh-credentials";
    case ONSMQTT_ACTION_RESIGN: return "resign";
    }
    return "unknown";
}

const char *onsmqtt_effect_name(enum onsmqtt_effect effect) {
    switch (effect) {
    case ONSMQTT_EFFECT_NONE: return "none";
    case ONSMQTT_EFFECT_READ: return "read";
    case ONSMQTT_EFFECT_CREATE: return "create";
    case ONSMQTT_EFFECT_DELETE: return "delete";
    case ONSMQTT_EFFECT_SET: return "set";
    case ONSMQTT_EFFECT_ONCE: return "once";
    }
    return "unknown";
}
