/* What the service can say, looked up: codes, operations, and what each kind means for a caller. The facts themselves stand in
   the generated table; responses and retries are not known here. */
#include "onsmqtt/catalog.h"

#include "bytes.h"
#include "catalog_match.h"
#include "catalog_table.h"
#include "names.h"

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

static const struct onsmqtt_match no_match = {NULL, 0};

/* The resource type is below ONSMQTT_RESOURCES. */
static inline struct onsmqtt_match match(enum onsmqtt_resource resource, const struct onsmqtt_code *known,
                                         size_t literal_size) {
    struct onsmqtt_match match = {&onsmqtt_catalog.rows[known->rows[resource]], literal_size};
    return match;
}

/* The only code that could have these words and this size, or an empty slot. */
static inline const struct onsmqtt_code *code_of(uint64_t first, uint64_t last, size_t size) {
    uint64_t hash = onsmqtt_hash(&onsmqtt_catalog, onsmqtt_mix(first, last, size));
    return &onsmqtt_catalog.codes[onsmqtt_slot(&onsmqtt_catalog, hash)];
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
    size_t reach = size < 16 ? size : 16;
    if (((known->size ^ size) | difference(text, code)) != 0) return false;
    return (difference(text + reach - 8, code + reach - 8) | difference(text + size - reach, code + size - reach) |
            difference(text + size - 8, code + size - 8)) == 0;
}

static inline size_t literal_size(const struct onsmqtt_code *pattern) {
    return pattern->size - (sizeof "%s" - 1);
}

ONSMQTT_NOINLINE static struct onsmqtt_match match_group(enum onsmqtt_resource resource, const char *code, size_t size,
                                                         uint64_t first, const struct onsmqtt_pattern *pattern) {
    while (pattern->next != 0) {
        const struct onsmqtt_code *known;
        pattern = &onsmqtt_catalog.patterns[pattern->next];
        if (((first ^ pattern->begin) & pattern->mask) != 0) continue;
        known = &onsmqtt_catalog.codes[pattern->slot];
        if (size <= literal_size(known)) continue;
        /* The first 8 bytes are the same. */
        if (literal_size(known) <= 8 || onsmqtt_bytes_equal(known->text + 8, code + 8, literal_size(known) - 8))
            return match(resource, known, literal_size(known));
    }
    return no_match;
}

static inline struct onsmqtt_match match_pattern(enum onsmqtt_resource resource, const char *code, size_t size,
                                                 uint64_t first) {
    const struct onsmqtt_pattern *head = &onsmqtt_catalog.patterns[onsmqtt_pattern_group(&onsmqtt_catalog, first)];
    if (((first ^ head->begin) & head->mask) != 0) return no_match;
    return match_group(resource, code, size, first, head);
}

/* The slow path, kept apart so that the path of a usual code needs no stack: for a code of another size, a twin, or a resource
   type that does not exist. */
ONSMQTT_NOINLINE static struct onsmqtt_match match_unusual(enum onsmqtt_resource resource, const char *code, size_t size) {
    uint64_t first, last;
    if (code == NULL || size < onsmqtt_catalog.size_min) return no_match;
    if ((unsigned)resource >= ONSMQTT_RESOURCES) resource = ONSMQTT_RESOURCE_ANY;
    first = onsmqtt_first_word(code, size);
    last = onsmqtt_last_word(code, size);
    if (size <= ONSMQTT_CODE_SIZE_MAX) {
        const struct onsmqtt_code *known = code_of(first, last, size);
        if (is_code(known, code, size)) return match(resource, known, 0);
        if (onsmqtt_catalog.has_twins) {
            known = code_of(onsmqtt_twin_word(&onsmqtt_catalog, code, size), last, size);
            if (is_code(known, code, size)) return match(resource, known, 0);
        }
    }
    return match_pattern(resource, code, size, first);
}

/* Inlined into both functions below: a call would take a fifth of the time that finding a code takes. */
ONSMQTT_INLINE struct onsmqtt_match match_code(enum onsmqtt_resource resource, const char *code, size_t code_size) {
    const struct onsmqtt_code *known;
    uint64_t first;
    if (!ONSMQTT_SHORTCUTS || code == NULL || code_size < 8 || code_size > 32 || (unsigned)resource >= ONSMQTT_RESOURCES)
        return match_unusual(resource, code, code_size);
    first = onsmqtt_load_8(code);
    known = code_of(first, onsmqtt_load_8(code + code_size - 8), code_size);
    if (is_usual_code(known, code, code_size)) return match(resource, known, 0);
    if (onsmqtt_catalog.has_twins) return match_unusual(resource, code, code_size);
    return match_pattern(resource, code, code_size, first);
}

ONSMQTT_HOT struct onsmqtt_match onsmqtt_catalog_match(enum onsmqtt_resource resource, const char *code, size_t code_size) {
    return match_code(resource, code, code_size);
}

const struct onsmqtt_row *onsmqtt_row_find(enum onsmqtt_resource resource, const char *code, size_t code_size) {
    return match_code(resource, code, code_size).row;
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

/* An enumerator without an entry below is found by the tests, whose switches list them all. */

static const struct {
    const char *name;
    enum onsmqtt_action action;
    bool may_have_executed;
} kinds[] = {
    [ONSMQTT_KIND_UNKNOWN] = {"unknown", ONSMQTT_ACTION_STOP, true},
    [ONSMQTT_KIND_SUCCESS] = {"success", ONSMQTT_ACTION_STOP, true},
    [ONSMQTT_KIND_NO_RESPONSE] = {"no-response", ONSMQTT_ACTION_RETRY, true},
    [ONSMQTT_KIND_THROTTLED] = {"throttled", ONSMQTT_ACTION_SLOW_DOWN, false},
    [ONSMQTT_KIND_SERVER_FAULT] = {"server-fault", ONSMQTT_ACTION_RETRY, true},
    [ONSMQTT_KIND_BUSY] = {"busy", ONSMQTT_ACTION_RETRY, true},
    [ONSMQTT_KIND_CREDENTIALS_EXPIRED] = {"credentials-expired", ONSMQTT_ACTION_REFRESH_CREDENTIALS, false},
    [ONSMQTT_KIND_CREDENTIALS_INVALID] = {"credentials-invalid", ONSMQTT_ACTION_STOP, false},
    [ONSMQTT_KIND_CLOCK_SKEW] = {"clock-skew", ONSMQTT_ACTION_RESIGN, false},
    /* The first copy of the request may be the one that ran. */
    [ONSMQTT_KIND_NONCE_USED] = {"nonce-used", ONSMQTT_ACTION_RESIGN, true},
    [ONSMQTT_KIND_PERMISSION] = {"permission", ONSMQTT_ACTION_STOP, false},
    [ONSMQTT_KIND_INVALID_REQUEST] = {"invalid-request", ONSMQTT_ACTION_STOP, false},
    [ONSMQTT_KIND_NOT_FOUND] = {"not-found", ONSMQTT_ACTION_STOP, false},
    [ONSMQTT_KIND_ALREADY_EXISTS] = {"already-exists", ONSMQTT_ACTION_STOP, false},
    [ONSMQTT_KIND_TAKEN] = {"taken", ONSMQTT_ACTION_STOP, false},
    [ONSMQTT_KIND_QUOTA] = {"quota", ONSMQTT_ACTION_STOP, false},
    [ONSMQTT_KIND_UNSUPPORTED] = {"unsupported", ONSMQTT_ACTION_STOP, false},
    [ONSMQTT_KIND_ACCOUNT] = {"account", ONSMQTT_ACTION_STOP, false},
    [ONSMQTT_KIND_NOT_SENT] = {"not-sent", ONSMQTT_ACTION_RETRY, false},
};

static const char *const resource_names[] = {
    [ONSMQTT_RESOURCE_ANY] = "any",
    [ONSMQTT_RESOURCE_TOKEN] = "token",
    [ONSMQTT_RESOURCE_GROUP] = "group",
    [ONSMQTT_RESOURCE_TOPIC] = "topic",
    [ONSMQTT_RESOURCE_RULE] = "rule",
    [ONSMQTT_RESOURCE_MESSAGE] = "message",
    [ONSMQTT_RESOURCE_CLIENT] = "client",
    [ONSMQTT_RESOURCE_DEVICE_CREDENTIAL] = "device-credential",
    [ONSMQTT_RESOURCE_CA_CERTIFICATE] = "ca-certificate",
    [ONSMQTT_RESOURCE_DEVICE_CERTIFICATE] = "device-certificate",
    [ONSMQTT_RESOURCE_CUSTOM_AUTH] = "custom-auth",
    [ONSMQTT_RESOURCE_TRACE] = "trace",
    [ONSMQTT_RESOURCE_INSTANCE] = "instance",
    [ONSMQTT_RESOURCE_GATEWAY] = "gateway",
};

static const char *const action_names[] = {
    [ONSMQTT_ACTION_STOP] = "stop",           [ONSMQTT_ACTION_RETRY] = "retry",
    [ONSMQTT_ACTION_SLOW_DOWN] = "slow-down", [ONSMQTT_ACTION_REFRESH_CREDENTIALS] = "refresh-credentials",
    [ONSMQTT_ACTION_RESIGN] = "resign",
};

static const char *const effect_names[] = {
    [ONSMQTT_EFFECT_NONE] = "none",     [ONSMQTT_EFFECT_READ] = "read", [ONSMQTT_EFFECT_CREATE] = "create",
    [ONSMQTT_EFFECT_DELETE] = "delete", [ONSMQTT_EFFECT_SET] = "set",   [ONSMQTT_EFFECT_ONCE] = "once",
};

static size_t kind_index(enum onsmqtt_kind kind) {
    return (unsigned)kind < ONSMQTT_COUNT(kinds) ? (unsigned)kind : ONSMQTT_KIND_UNKNOWN;
}

enum onsmqtt_action onsmqtt_kind_action(enum onsmqtt_kind kind) {
    return kinds[kind_index(kind)].action;
}

bool onsmqtt_kind_may_have_executed(enum onsmqtt_kind kind) {
    return kinds[kind_index(kind)].may_have_executed;
}

const char *onsmqtt_kind_name(enum onsmqtt_kind kind) {
    return kinds[kind_index(kind)].name;
}

const char *onsmqtt_resource_name(enum onsmqtt_resource resource) {
    return ONSMQTT_NAME_OF(resource_names, resource);
}

const char *onsmqtt_action_name(enum onsmqtt_action action) {
    return ONSMQTT_NAME_OF(action_names, action);
}

const char *onsmqtt_effect_name(enum onsmqtt_effect effect) {
    return ONSMQTT_NAME_OF(effect_names, effect);
}
