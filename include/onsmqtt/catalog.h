/**
 * @file catalog.h
 * What the service can say: every documented error code of ApsaraMQ for MQTT (product OnsMqtt) and of the API gateway in
 * front of it, the operations of the API, and what each kind of error means for a caller. Codes and messages are as
 * published: on the vendor's page "Error codes" of ApsaraMQ for MQTT, in the metadata of its API, or for the gateway.
 *
 * Conventions, the same in every header of this library:
 * - Texts: a name or code that comes in is a pointer and a size in bytes and needs no terminator; a NULL pointer counts as
 *   size 0, whatever size is given. A `const char *` that a function returns, or that a row or an operation of the
 *   catalog holds, is constant, terminated, UTF-8 and never NULL.
 * - Ownership: the library allocates nothing and frees nothing. Rows, operations and names live as long as the program.
 * - Enumerations: numbers are pinned and never reused. Any other number is a legal argument with a defined result (in C++ those
 *   that fit the bits of the enumerators; the language forbids others).
 * - NULL: every function has a defined result for a NULL argument, except for the object that it fills or works on.
 * - Threads: every function here is safe from any thread at any time; the library holds no state.
 * - Units: sizes and offsets in bytes, waits in milliseconds, dates in seconds since 1970-01-01T00:00:00Z.
 */
#ifndef ONSMQTT_CATALOG_H
#define ONSMQTT_CATALOG_H

#include <stdbool.h>
#include <stddef.h>

#include "onsmqtt/version.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What a code or an operation is about. The vendor documents its codes by resource type. */
enum onsmqtt_resource {
    ONSMQTT_RESOURCE_ANY = 0,                /**< None in particular. */
    ONSMQTT_RESOURCE_TOKEN = 1,              /**< Tokens that clients connect with. */
    ONSMQTT_RESOURCE_GROUP = 2,              /**< Group IDs, the first part of a client ID. */
    ONSMQTT_RESOURCE_TOPIC = 3,              /**< Parent topics. */
    ONSMQTT_RESOURCE_RULE = 4,               /**< Data forwarding rules. */
    ONSMQTT_RESOURCE_MESSAGE = 5,            /**< Messages sent through the API. */
    ONSMQTT_RESOURCE_CLIENT = 6,             /**< Client sessions and connections. */
    ONSMQTT_RESOURCE_DEVICE_CREDENTIAL = 7,  /**< A device's own access credential. */
    ONSMQTT_RESOURCE_CA_CERTIFICATE = 8,     /**< Certificates of certificate authorities. */
    ONSMQTT_RESOURCE_DEVICE_CERTIFICATE = 9, /**< Certificates of devices. */
    ONSMQTT_RESOURCE_CUSTOM_AUTH = 10,       /**< Custom identities, permissions and block lists. */
    ONSMQTT_RESOURCE_TRACE = 11,             /**< Message and device traces. */
    ONSMQTT_RESOURCE_INSTANCE = 12,          /**< Instances and their tags. */
    ONSMQTT_RESOURCE_GATEWAY = 13            /**< The API gateway in front of every product. */
};

/** What happened. onsmqtt_kind_action() and onsmqtt_kind_may_have_executed() say what each means for a caller. */
enum onsmqtt_kind {
    ONSMQTT_KIND_UNKNOWN = 0,             /**< Nothing is known; treated as permanent, and as possibly executed. */
    ONSMQTT_KIND_SUCCESS = 1,             /**< The request was carried out. */
    ONSMQTT_KIND_NO_RESPONSE = 2,         /**< The request was sent, and no complete answer came. */
    ONSMQTT_KIND_THROTTLED = 3,           /**< Rejected because too many requests arrive; not carried out. Where
                                               only a header tells (ONSMQTT_BASIS_HINT), it may have been. */
    ONSMQTT_KIND_SERVER_FAULT = 4,        /**< The service failed; the request may have been carried out. */
    ONSMQTT_KIND_BUSY = 5,                /**< An earlier request still runs. */
    ONSMQTT_KIND_CREDENTIALS_EXPIRED = 6, /**< Fresh temporary credentials help. */
    ONSMQTT_KIND_CREDENTIALS_INVALID = 7, /**< The AccessKey pair or the signature is wrong. */
    ONSMQTT_KIND_CLOCK_SKEW = 8,          /**< The request's timestamp is too far from the server's clock. */
    ONSMQTT_KIND_NONCE_USED = 9,          /**< The same signed request arrived before, and may have been carried out then. */
    ONSMQTT_KIND_PERMISSION = 10,         /**< The caller is known and may not do this. */
    ONSMQTT_KIND_INVALID_REQUEST = 11,    /**< Something in the request, mostly a parameter, is missing or wrong. */
    ONSMQTT_KIND_NOT_FOUND = 12,          /**< What the request names does not exist. */
    ONSMQTT_KIND_ALREADY_EXISTS = 13,     /**< What the request would create exists. */
    ONSMQTT_KIND_TAKEN = 14,              /**< It exists and belongs to someone else. */
    ONSMQTT_KIND_QUOTA = 15,              /**< A limit that no wait of a retry loop lifts. */
    ONSMQTT_KIND_UNSUPPORTED = 16,        /**< The service has no such operation or version, or refuses the method
                                               (HTTP 405, 501) or the version of HTTP (505). */
    ONSMQTT_KIND_ACCOUNT = 17,            /**< Debt, verification, risk control, or a service that is not activated. */
    ONSMQTT_KIND_NOT_SENT = 18            /**< The request never left: the host was not found, or there was no
                                               connection to it. */
};

/** What to do with the same request. */
enum onsmqtt_action {
    ONSMQTT_ACTION_STOP = 0,                /**< It fails again, could take effect twice, or succeeded. */
    ONSMQTT_ACTION_RETRY = 1,               /**< Send it again after a wait. */
    ONSMQTT_ACTION_SLOW_DOWN = 2,           /**< Send it again after a longer wait, and lower the request rate. */
    ONSMQTT_ACTION_REFRESH_CREDENTIALS = 3, /**< Get fresh temporary credentials, then send it once more. */
    ONSMQTT_ACTION_RESIGN = 4               /**< Sign with a new nonce and timestamp, after CLOCK_SKEW with the clock
                                                 corrected, then send it once more. */
};

/** What carrying an operation out a second time does. Of a catalog row: which effect its answer proves. */
enum onsmqtt_effect {
    ONSMQTT_EFFECT_NONE = 0,   /**< Of an operation: not known, taken as ONCE. Of a row: proves nothing. */
    ONSMQTT_EFFECT_READ = 1,   /**< Nothing changes. */
    ONSMQTT_EFFECT_CREATE = 2, /**< The second time, the answer is that the thing exists, or it succeeds again. */
    ONSMQTT_EFFECT_DELETE = 3, /**< The second time, the answer is that it is not found, or it succeeds again. */
    ONSMQTT_EFFECT_SET = 4,    /**< The same state is reached, or the repetition is harmless. A second ApplyToken or
                                    RefreshDeviceCredential is billed, and the last answer counts; a second CloseConnection may
                                    close a newer connection. If you mind, define a copy with ONCE. */
    ONSMQTT_EFFECT_ONCE = 5    /**< It takes effect twice: repeated only if it certainly did not the first time. */
};

/** One error code of one resource type. Constant, of static lifetime; its strings are never NULL. */
struct onsmqtt_row {
    enum onsmqtt_resource resource; /**< Whose code it is. */
    enum onsmqtt_kind kind;         /**< What it means. */
    int http_status;                /**< The published status, 100 to 599; 0: not published. */
    int revised_http_status;        /**< The status that the service announced it will use instead; 0: none. */
    enum onsmqtt_effect proves;     /**< CREATE or DELETE: after an attempt of unknown outcome, this answer tells that it
                                         probably took effect (the group exists, the credential is gone). Else NONE. */
    const char *code;               /**< As the service sends it; a pattern ends with `%s`. */
    const char *message;            /**< As published; "" where it is not known. Messages drift: decide nothing by them. */
    const char *cause;              /**< Why it happens: one or two sentences. No format string: of a pattern, `%s` may stand
                                         where the parameter belongs. */
    const char *solution;           /**< What to do about it. */
};

/** Counts the rows of the catalog.
    @return their number. */
size_t onsmqtt_row_count(void);

/**
 * Lists the catalog. Rows are sorted by resource number, then by the bytes of the code.
 * @param index 0 to onsmqtt_row_count() - 1
 * @return the row, or NULL past the end.
 */
const struct onsmqtt_row *onsmqtt_row_at(size_t index);

/**
 * Finds what is known of a code: the row of the resource type asked for, else the first row with that code. A code that stands
 * in the catalog exactly, in whichever resource type, beats every pattern. A pattern such as `InvalidParameter.%s` matches a
 * code that begins with its literal part and has at least one byte more; the longest literal part wins.
 *
 * @param resource  whose code it is, where the same code means something else elsewhere; ONSMQTT_RESOURCE_ANY or any other
 *                  number: none in particular
 * @param code      the code, compared byte by byte, case included
 * @param code_size its size in bytes
 * @return the row, or NULL where nothing matches: then the HTTP status is all there is (onsmqtt_error_parse() uses it).
 */
const struct onsmqtt_row *onsmqtt_row_find(enum onsmqtt_resource resource, const char *code, size_t code_size);

/** Tells how old the catalog is.
    @return the date of its sources, such as "2026-11-24". */
const char *onsmqtt_catalog_date(void);

/** An operation of the API. Callers may define their own, for instance for topics and rules, whose operations are not
    documented; onsmqtt_retry_start() and onsmqtt_error_action() keep no pointer to it. */
struct onsmqtt_operation {
    const char *name; /**< As in the request's parameter Action. Not read where it is passed in: may be NULL then. */
    enum onsmqtt_resource resource; /**< Whose codes its answers use; with ANY, no sequence ends with PROBABLY_DONE. */
    enum onsmqtt_effect effect;     /**< What repeating it does. */
};

/** Counts the documented operations, API version 2020-04-20.
    @return their number. */
size_t onsmqtt_operation_count(void);

/**
 * Lists the documented operations, sorted by the bytes of their names.
 * @param index 0 to onsmqtt_operation_count() - 1
 * @return the operation, or NULL past the end.
 */
const struct onsmqtt_operation *onsmqtt_operation_at(size_t index);

/**
 * Finds a documented operation.
 * @param name      its name, compared byte by byte, case included
 * @param name_size its size in bytes
 * @return the operation, or NULL where the name is not documented. Then define one of your own: without an operation, a request
 *         that may have been carried out is never repeated.
 */
const struct onsmqtt_operation *onsmqtt_operation_find(const char *name, size_t name_size);

/**
 * What to do about a kind of error when the operation may be repeated. onsmqtt_error_action() takes the operation into account.
 * @param kind any number
 * @return the action; ONSMQTT_ACTION_STOP for a number that is no kind.
 */
enum onsmqtt_action onsmqtt_kind_action(enum onsmqtt_kind kind);

/**
 * Whether a request that was answered with a code of this kind may have been carried out. Where only a header is known
 * (ONSMQTT_BASIS_HINT), onsmqtt_error_may_have_executed() takes that into account.
 * @param kind any number
 * @return false only where such a code says that it certainly was not, and for NOT_SENT; true for a number that is no kind.
 */
bool onsmqtt_kind_may_have_executed(enum onsmqtt_kind kind);

/**
 * Names a resource type.
 * @param resource any number
 * @return the enumerator in lower case with hyphens, such as "device-credential"; "unknown" for any other number.
 */
const char *onsmqtt_resource_name(enum onsmqtt_resource resource);

/**
 * Names a kind.
 * @param kind any number
 * @return the enumerator in lower case with hyphens, such as "server-fault"; "unknown" for any other number.
 */
const char *onsmqtt_kind_name(enum onsmqtt_kind kind);

/**
 * Names an action.
 * @param action any number
 * @return the enumerator in lower case with hyphens, such as "slow-down"; "unknown" for any other number.
 */
const char *onsmqtt_action_name(enum onsmqtt_action action);

/**
 * Names an effect.
 * @param effect any number
 * @return the enumerator in lower case, such as "create"; "unknown" for any other number.
 */
const char *onsmqtt_effect_name(enum onsmqtt_effect effect);

#ifdef __cplusplus
}
#endif

#endif
