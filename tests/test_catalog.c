/* What the catalog holds and answers: each rule of catalog.h, and the published page word for word. How any code at all is
   looked up is test_lookup.c's. */
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "catalog_match.h"
#include "onsmqtt/catalog.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* These name the input where it fails. */
static void expect(const char *input, bool holds, const char *rule) {
    if (!holds) fail_msg("%s: not so: %s", input, rule);
}

static void expect_text(const char *input, const char *actual, const char *expected) {
    if (strcmp(actual, expected) != 0) fail_msg("%s: \"%s\", expected \"%s\"", input, actual, expected);
}

static void expect_number(const char *input, int actual, int expected) {
    if (actual != expected) fail_msg("%s: %d, expected %d", input, actual, expected);
}

/* Every enumerator with its number and its name. */
#define RESOURCES(X)                                                                                                           \
    X(0, ANY, "any")                                                                                                           \
    X(1, TOKEN, "token")                                                                                                       \
    X(2, GROUP, "group")                                                                                                       \
    X(3, TOPIC, "topic")                                                                                                       \
    X(4, RULE, "rule")                                                                                                         \
    X(5, MESSAGE, "message")                                                                                                   \
    X(6, CLIENT, "client")                                                                                                     \
    X(7, DEVICE_CREDENTIAL, "device-credential")                                                                               \
    X(8, CA_CERTIFICATE, "ca-certificate")                                                                                     \
    X(9, DEVICE_CERTIFICATE, "device-certificate")                                                                             \
    X(10, CUSTOM_AUTH, "custom-auth")                                                                                          \
    X(11, TRACE, "trace")                                                                                                      \
    X(12, INSTANCE, "instance")                                                                                                \
    X(13, GATEWAY, "gateway")

#define ACTIONS(X)                                                                                                             \
    X(0, STOP, "stop")                                                                                                         \
    X(1, RETRY, "retry")                                                                                                       \
    X(2, SLOW_DOWN, "slow-down")                                                                                               \
    X(3, REFRESH_CREDENTIALS, "refresh-credentials")                                                                           \
    X(4, RESIGN, "resign")

#define EFFECTS(X)                                                                                                             \
    X(0, NONE, "none")                                                                                                         \
    X(1, READ, "read")                                                                                                         \
    X(2, CREATE, "create")                                                                                                     \
    X(3, DELETE, "delete")                                                                                                     \
    X(4, SET, "set")                                                                                                           \
    X(5, ONCE, "once")

/* With its action, and whether the request may have been carried out. */
#define KINDS(X)                                                                                                               \
    X(0, UNKNOWN, "unknown", STOP, true)                                                                                       \
    X(1, SUCCESS, "success", STOP, true)                                                                                       \
    X(2, NO_RESPONSE, "no-response", RETRY, true)                                                                              \
    X(3, THROTTLED, "throttled", SLOW_DOWN, false)                                                                             \
    X(4, SERVER_FAULT, "server-fault", RETRY, true)                                                                            \
    X(5, BUSY, "busy", RETRY, true)                                                                                            \
    X(6, CREDENTIALS_EXPIRED, "credentials-expired", REFRESH_CREDENTIALS, false)                                               \
    X(7, CREDENTIALS_INVALID, "credentials-invalid", STOP, false)                                                              \
    X(8, CLOCK_SKEW, "clock-skew", RESIGN, false)                                                                              \
    X(9, NONCE_USED, "nonce-used", RESIGN, true)                                                                               \
    X(10, PERMISSION, "permission", STOP, false)                                                                               \
    X(11, INVALID_REQUEST, "invalid-request", STOP, false)                                                                     \
    X(12, NOT_FOUND, "not-found", STOP, false)                                                                                 \
    X(13, ALREADY_EXISTS, "already-exists", STOP, false)                                                                       \
    X(14, TAKEN, "taken", STOP, false)                                                                                         \
    X(15, QUOTA, "quota", STOP, false)                                                                                         \
    X(16, UNSUPPORTED, "unsupported", STOP, false)                                                                             \
    X(17, ACCOUNT, "account", STOP, false)                                                                                     \
    X(18, NOT_SENT, "not-sent", RETRY, false)

/* A switch without default: the compiler names an enumerator that the lists above lack. */
static bool is_listed_resource(enum onsmqtt_resource resource) {
    switch (resource) {
#define X(number, enumerator, name) case ONSMQTT_RESOURCE_##enumerator:
        RESOURCES(X)
#undef X
        return true;
    }
    return false;
}

static bool is_listed_action(enum onsmqtt_action action) {
    switch (action) {
#define X(number, enumerator, name) case ONSMQTT_ACTION_##enumerator:
        ACTIONS(X)
#undef X
        return true;
    }
    return false;
}

static bool is_listed_effect(enum onsmqtt_effect effect) {
    switch (effect) {
#define X(number, enumerator, name) case ONSMQTT_EFFECT_##enumerator:
        EFFECTS(X)
#undef X
        return true;
    }
    return false;
}

static bool is_listed_kind(enum onsmqtt_kind kind) {
    switch (kind) {
#define X(number, enumerator, name, action, may_have_executed) case ONSMQTT_KIND_##enumerator:
        KINDS(X)
#undef X
        return true;
    }
    return false;
}

static void every_enumerator_keeps_its_number_and_name(void **state) {
    (void)state;
#define X(number, enumerator, name)                                                                                            \
    assert_int_equal(ONSMQTT_RESOURCE_##enumerator, number);                                                                   \
    assert_string_equal(onsmqtt_resource_name(ONSMQTT_RESOURCE_##enumerator), name);
    RESOURCES(X)
#undef X
#define X(number, enumerator, name)                                                                                            \
    assert_int_equal(ONSMQTT_ACTION_##enumerator, number);                                                                     \
    assert_string_equal(onsmqtt_action_name(ONSMQTT_ACTION_##enumerator), name);
    ACTIONS(X)
#undef X
#define X(number, enumerator, name)                                                                                            \
    assert_int_equal(ONSMQTT_EFFECT_##enumerator, number);                                                                     \
    assert_string_equal(onsmqtt_effect_name(ONSMQTT_EFFECT_##enumerator), name);
    EFFECTS(X)
#undef X
#define X(number, enumerator, name, action, may_have_executed)                                                                 \
    assert_int_equal(ONSMQTT_KIND_##enumerator, number);                                                                       \
    assert_string_equal(onsmqtt_kind_name(ONSMQTT_KIND_##enumerator), name);
    KINDS(X)
#undef X
}

static void every_kind_says_what_to_do_and_whether_the_request_may_have_run(void **state) {
    (void)state;
#define X(number, enumerator, name, action, may_have_executed)                                                                 \
    expect_text(name, onsmqtt_action_name(onsmqtt_kind_action(ONSMQTT_KIND_##enumerator)),                                     \
                onsmqtt_action_name(ONSMQTT_ACTION_##action));                                                                 \
    expect_number(name, onsmqtt_kind_may_have_executed(ONSMQTT_KIND_##enumerator), may_have_executed);
    KINDS(X)
#undef X
}

static void any_other_number_is_unknown_and_stops(void **state) {
    static const int numbers[] = {-1, 5, 6, 14, 19, 255, 256, 65536, INT_MIN, INT_MAX};
    (void)state;
    for (size_t i = 0; i < COUNT(numbers); ++i) {
        enum onsmqtt_kind kind = (enum onsmqtt_kind)numbers[i];
        if (!is_listed_resource((enum onsmqtt_resource)numbers[i]))
            assert_string_equal(onsmqtt_resource_name((enum onsmqtt_resource)numbers[i]), "unknown");
        if (!is_listed_action((enum onsmqtt_action)numbers[i]))
            assert_string_equal(onsmqtt_action_name((enum onsmqtt_action)numbers[i]), "unknown");
        if (!is_listed_effect((enum onsmqtt_effect)numbers[i]))
            assert_string_equal(onsmqtt_effect_name((enum onsmqtt_effect)numbers[i]), "unknown");
        if (is_listed_kind(kind)) continue;
        assert_string_equal(onsmqtt_kind_name(kind), "unknown");
        assert_int_equal(onsmqtt_kind_action(kind), ONSMQTT_ACTION_STOP);
        assert_true(onsmqtt_kind_may_have_executed(kind));
    }
}

static void rows_are_sorted_by_resource_number_then_code_bytes(void **state) {
    (void)state;
    assert_true(onsmqtt_row_count() > 0);
    for (size_t i = 1; i < onsmqtt_row_count(); ++i) {
        const struct onsmqtt_row *before = onsmqtt_row_at(i - 1), *row = onsmqtt_row_at(i);
        if (before->resource < row->resource || (before->resource == row->resource && strcmp(before->code, row->code) < 0))
            continue;
        fail_msg("%s of %s stands before %s of %s", before->code, onsmqtt_resource_name(before->resource), row->code,
                 onsmqtt_resource_name(row->resource));
    }
}

static void there_is_no_row_past_the_end(void **state) {
    (void)state;
    assert_non_null(onsmqtt_row_at(onsmqtt_row_count() - 1));
    assert_null(onsmqtt_row_at(onsmqtt_row_count()));
    assert_null(onsmqtt_row_at(SIZE_MAX));
}

static bool is_status(int status) {
    return status >= 100 && status <= 599;
}

static void every_row_is_complete(void **state) {
    (void)state;
    for (size_t i = 0; i < onsmqtt_row_count(); ++i) {
        const struct onsmqtt_row *row = onsmqtt_row_at(i);
        expect(row->code, row->resource != ONSMQTT_RESOURCE_ANY && is_listed_resource(row->resource), "it has a resource type");
        expect(row->code, row->kind != ONSMQTT_KIND_UNKNOWN && is_listed_kind(row->kind), "it has a kind");
        expect(row->code, row->http_status == 0 || is_status(row->http_status), "its status is one or 0");
        expect(row->code, row->revised_http_status == 0 || is_status(row->revised_http_status), "so is the revised one");
        expect(row->code, row->revised_http_status == 0 || row->revised_http_status != row->http_status, "that is another one");
        expect(row->code, *row->code != '\0' && strlen(row->code) <= ONSMQTT_CODE_SIZE_MAX, "it has a code");
        expect(row->code, *row->cause != '\0' && *row->solution != '\0', "it has a cause and a solution");
        expect(row->code, row->message != NULL, "its message is a string");
    }
}

static void a_code_means_the_same_for_every_resource_type(void **state) {
    (void)state;
    for (size_t i = 0; i < onsmqtt_row_count(); ++i) {
        const struct onsmqtt_row *row = onsmqtt_row_at(i);
        const struct onsmqtt_row *first = onsmqtt_row_find(ONSMQTT_RESOURCE_ANY, row->code, strlen(row->code));
        expect_text(row->code, first->code, row->code);
        expect_text(row->code, onsmqtt_kind_name(first->kind), onsmqtt_kind_name(row->kind));
        expect_text(row->code, onsmqtt_effect_name(first->proves), onsmqtt_effect_name(row->proves));
        expect_text(row->code, first->message, row->message);
        expect_text(row->code, first->cause, row->cause);
        expect_text(row->code, first->solution, row->solution);
    }
}

/* What each code is taken for, a second time: a wrong kind sends a message twice, or gives up what a wait would mend. */
static const struct {
    enum onsmqtt_kind kind;
    const char *codes[18]; /* ends with NULL */
} kinds_of_codes[] = {
    {ONSMQTT_KIND_THROTTLED,
     {"ApplyTokenOverFlow", "FlowControl", "ONS_SYSTEM_FLOW_CONTROL", "QueryTokenOverFlow", "RevokeTokenOverFlow",
      "SystemOverFlow", "Throttling", "Throttling.%s", "Throttling.Api", "Throttling.Api.Concurrency", "Throttling.System",
      "Throttling.User", "TooManyRequests"}},
    {ONSMQTT_KIND_SERVER_FAULT,
     {"CreateGroupIdError", "DeleteGroupIdError", "GetCaNumError", "InternalError", "InternalError.%s", "InternalFailure",
      "InternalServerError", "RequestTimeout", "SendMessageFailed", "ServerBusy", "ServiceUnavailable", "ServiceUnavailable.%s",
      "ServiceUnavailable.RegionMaintaining", "SystemBusy", "SystemError", "Timeout", "UnknownError"}},
    {ONSMQTT_KIND_BUSY, {"LastTokenProcessing", "OperationConflict"}},
    {ONSMQTT_KIND_CREDENTIALS_EXPIRED,
     {"CheckAccountInfoFailed", "InvalidSecurityToken.%s", "InvalidSecurityToken.Expired", "InvalidSecurityToken.Malformed",
      "InvalidSecurityToken.MismatchWithAccessKey", "MissingSecurityToken"}},
    {ONSMQTT_KIND_CREDENTIALS_INVALID,
     {"Forbidden.AccessKeyDisabled", "IncompleteSignature", "InvalidAccessKeyId", "InvalidAccessKeyId.Inactive",
      "InvalidAccessKeyId.NotFound", "SignatureDoesNotMatch"}},
    {ONSMQTT_KIND_CLOCK_SKEW, {"IllegalTimestamp", "InvalidTimeStamp.Expired"}},
    {ONSMQTT_KIND_NONCE_USED, {"SignatureNonceUsed"}},
    {ONSMQTT_KIND_PERMISSION,
     {"Forbidden", "Forbidden.%s", "Forbidden.NotSupportRAM", "Forbidden.RAM", "Forbidden.SubUser", "Forbidden.Unauthorized",
      "InstancePermissionCheckFailed", "MqttOwnerCheckError", "NoPermission", "NoPermission.%s", "PermissionCheckFailed",
      "ResourcePermissionCheckFailed"}},
    {ONSMQTT_KIND_INVALID_REQUEST,
     {"CertificateContentError", "CreateMqttRuleFailed", "CreateMqttTopicFailed", "IdempotentParameterMismatch", "Invalid%s",
      "InvalidParameter", "InvalidParameter.%s", "InvalidProtocol.NeedSsl", "InvalidSignatureMethod", "InvalidTimeStamp.Format",
      "Missing%s", "MissingParameter", "ParameterCheckFailed", "ParameterFieldCheckFailed", "RegisterCodeError",
      "UnsupportedHTTPMethod", "UnsupportedParameter"}},
    {ONSMQTT_KIND_NOT_FOUND,
     {"DeviceCredentialNotFound", "FindCaBySnError", "FindDeviceBySnError", "InstanceNotFound", "MqttInstanceNotFound"}},
    {ONSMQTT_KIND_ALREADY_EXISTS,
     {"DeviceCredentialExsit", "GroupIdAlreadyExsited", "MqttRuleExist", "MqttTopicExist", "RegisterCodeUsed", "SnNotUnique"}},
    {ONSMQTT_KIND_TAKEN, {"GroupIdAlreadyUsedByOtherUsers"}},
    {ONSMQTT_KIND_QUOTA,
     {"CaNumExceed", "Customauth.over.capacity", "DeviceCredentialNumExceed", "MqttRuleNumExceeded", "MqttTopicNumExceeded",
      "QuotaExceeded", "QuotaExceeded.%s", "Throttling.AllocationQuota", "Throttling.Api.Risk", "Throttling.Resource"}},
    {ONSMQTT_KIND_UNSUPPORTED,
     {"ApiNotSupport", "InvalidAction", "InvalidAction.NotFound", "InvalidApi.NotFound", "InvalidProduct.NotFound",
      "InvalidVersion", "NoSuchVersion", "UnsupportedOperation"}},
    {ONSMQTT_KIND_ACCOUNT,
     {"Account.Arrearage", "Forbidden.RiskControl", "Forbidden.UserVerification", "InDebt", "InsufficientBalance",
      "InvalidAccountStatus.NotEnoughBalance", "InvalidAccountStatus.ServiceUnavailable", "RealNameAuthenticationError"}},
};

static enum onsmqtt_kind expected_kind(const char *code) {
    for (size_t i = 0; i < COUNT(kinds_of_codes); ++i) {
        for (const char *const *at = kinds_of_codes[i].codes; *at != NULL; ++at) {
            if (strcmp(*at, code) == 0) return kinds_of_codes[i].kind;
        }
    }
    return ONSMQTT_KIND_UNKNOWN;
}

static void every_code_is_taken_for_what_it_means(void **state) {
    (void)state;
    for (size_t i = 0; i < onsmqtt_row_count(); ++i) {
        const struct onsmqtt_row *row = onsmqtt_row_at(i);
        expect_text(row->code, onsmqtt_kind_name(row->kind), onsmqtt_kind_name(expected_kind(row->code)));
    }
}

/* A cause or a solution that fits two codes says too little; but the published page shares these. */
static bool page_shares(const char *code, const char *other) {
    static const char *const shared[][2] = {
        {"ParameterCheckFailed", "ParameterFieldCheckFailed"},
        {"CreateMqttRuleFailed", "CreateMqttTopicFailed"},
        {"CreateGroupIdError", "InternalError"},
    };
    for (size_t i = 0; i < COUNT(shared); ++i) {
        if (strcmp(code, shared[i][0]) == 0 && strcmp(other, shared[i][1]) == 0) return true;
        if (strcmp(code, shared[i][1]) == 0 && strcmp(other, shared[i][0]) == 0) return true;
    }
    return false;
}

static void no_two_codes_share_a_cause_or_a_solution(void **state) {
    (void)state;
    for (size_t i = 0; i < onsmqtt_row_count(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const struct onsmqtt_row *row = onsmqtt_row_at(i), *other = onsmqtt_row_at(j);
            if (strcmp(row->code, other->code) == 0 || page_shares(row->code, other->code)) continue;
            if (strcmp(row->cause, other->cause) == 0) fail_msg("%s and %s share a cause", row->code, other->code);
            if (strcmp(row->solution, other->solution) == 0) fail_msg("%s and %s share a solution", row->code, other->code);
        }
    }
}

/* The statuses that the service announced. */
static void announced_statuses_stand_beside_those_in_use(void **state) {
    static const struct {
        const char *code;
        int status, revised;
    } cases[] = {
        {"CreateGroupIdError", 500, 417},      {"DeleteGroupIdError", 500, 417}, {"InternalError", 500, 417},
        {"SendMessageFailed", 500, 417},       {"SystemOverFlow", 500, 403},     {"MqttOwnerCheckError", 500, 403},
        {"RegisterCodeUsed", 500, 401},        {"GetCaNumError", 500, 401},      {"CaNumExceed", 500, 401},
        {"CertificateContentError", 500, 401}, {"SnNotUnique", 500, 401},        {"RegisterCodeError", 500, 400},
        {"MqttInstanceNotFound", 500, 400},    {"FindCaBySnError", 500, 400},    {"FindDeviceBySnError", 500, 0},
        {"InstanceNotFound", 400, 0},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        const struct onsmqtt_row *row = onsmqtt_row_find(ONSMQTT_RESOURCE_ANY, cases[i].code, strlen(cases[i].code));
        expect(cases[i].code, row != NULL, "it is in the catalog");
        expect_number(cases[i].code, row->http_status, cases[i].status);
        expect_number(cases[i].code, row->revised_http_status, cases[i].revised);
    }
}

static void an_answer_proves_only_what_it_shows_of_the_very_thing(void **state) {
    static const struct {
        const char *code;
        enum onsmqtt_effect proves;
    } cases[] = {
        {"GroupIdAlreadyExsited", ONSMQTT_EFFECT_CREATE},
        {"MqttTopicExist", ONSMQTT_EFFECT_CREATE},
        {"MqttRuleExist", ONSMQTT_EFFECT_CREATE},
        {"DeviceCredentialExsit", ONSMQTT_EFFECT_CREATE},
        {"DeviceCredentialNotFound", ONSMQTT_EFFECT_DELETE},
        {"FindCaBySnError", ONSMQTT_EFFECT_DELETE},
        {"FindDeviceBySnError", ONSMQTT_EFFECT_DELETE},
    };
    (void)state;
    for (size_t i = 0; i < onsmqtt_row_count(); ++i) {
        const struct onsmqtt_row *row = onsmqtt_row_at(i);
        enum onsmqtt_effect expected = ONSMQTT_EFFECT_NONE;
        for (size_t j = 0; j < COUNT(cases); ++j) {
            if (strcmp(cases[j].code, row->code) == 0) expected = cases[j].proves;
        }
        expect_text(row->code, onsmqtt_effect_name(row->proves), onsmqtt_effect_name(expected));
    }
}

#define TEXT(literal) literal, sizeof literal - 1

static void a_code_is_found_whole_and_a_pattern_by_what_it_begins_with(void **state) {
    static const struct {
        enum onsmqtt_resource asked;
        const char *code;
        size_t size;
        const char *expected;
        enum onsmqtt_resource resource;
    } cases[] = {
        /* The row of the resource type asked for, else the first. */
        {ONSMQTT_RESOURCE_GROUP, TEXT("InternalError"), "InternalError", ONSMQTT_RESOURCE_GROUP},
        {ONSMQTT_RESOURCE_ANY, TEXT("InternalError"), "InternalError", ONSMQTT_RESOURCE_TOKEN},
        {ONSMQTT_RESOURCE_RULE, TEXT("InternalError"), "InternalError", ONSMQTT_RESOURCE_TOKEN},
        {ONSMQTT_RESOURCE_TOKEN, TEXT("MqttTopicExist"), "MqttTopicExist", ONSMQTT_RESOURCE_TOPIC},
        {ONSMQTT_RESOURCE_TOPIC, TEXT("Throttling.User"), "Throttling.User", ONSMQTT_RESOURCE_GATEWAY},
        {(enum onsmqtt_resource)14, TEXT("InternalError"), "InternalError", ONSMQTT_RESOURCE_TOKEN},
        {(enum onsmqtt_resource) - 1, TEXT("InternalError"), "InternalError", ONSMQTT_RESOURCE_TOKEN},
        {(enum onsmqtt_resource)INT_MAX, TEXT("InternalError"), "InternalError", ONSMQTT_RESOURCE_TOKEN},
        {(enum onsmqtt_resource)INT_MIN, TEXT("InternalError"), "InternalError", ONSMQTT_RESOURCE_TOKEN},
        /* Every byte counts, and nothing but the bytes. */
        {ONSMQTT_RESOURCE_ANY, TEXT("ApiNotSupport"), "ApiNotSupport", ONSMQTT_RESOURCE_TOKEN},
        {ONSMQTT_RESOURCE_ANY, TEXT("apiNotSupport"), "nothing", 0},
        {ONSMQTT_RESOURCE_ANY, TEXT("APINOTSUPPORT"), "nothing", 0},
        {ONSMQTT_RESOURCE_ANY, TEXT("ApiNotSuppor"), "nothing", 0},
        {ONSMQTT_RESOURCE_ANY, TEXT("ApiNotSupported"), "nothing", 0},
        {ONSMQTT_RESOURCE_ANY, TEXT("ApiNotSupport "), "nothing", 0},
        {ONSMQTT_RESOURCE_ANY, TEXT(" ApiNotSupport"), "nothing", 0},
        {ONSMQTT_RESOURCE_ANY, TEXT("ApiNotSupport\0"), "nothing", 0},
        {ONSMQTT_RESOURCE_ANY, TEXT("ApiNot\0upport"), "nothing", 0},
        {ONSMQTT_RESOURCE_ANY, TEXT("InDebt"), "InDebt", ONSMQTT_RESOURCE_GATEWAY},
        {ONSMQTT_RESOURCE_ANY, TEXT("InDebt\0"), "nothing", 0},
        {ONSMQTT_RESOURCE_ANY, TEXT("InDeb"), "nothing", 0},
        {ONSMQTT_RESOURCE_ANY, TEXT("\0"), "nothing", 0},
        {ONSMQTT_RESOURCE_ANY, TEXT("\0\0\0\0\0\0\0\0"), "nothing", 0},
        {ONSMQTT_RESOURCE_ANY, TEXT(""), "nothing", 0},
        /* A pattern takes at least one byte more, whichever it is. */
        {ONSMQTT_RESOURCE_ANY, TEXT("MissingPageSize"), "Missing%s", ONSMQTT_RESOURCE_GATEWAY},
        {ONSMQTT_RESOURCE_ANY, TEXT("MissingX"), "Missing%s", ONSMQTT_RESOURCE_GATEWAY},
        {ONSMQTT_RESOURCE_ANY, TEXT("Missing\0"), "Missing%s", ONSMQTT_RESOURCE_GATEWAY},
        {ONSMQTT_RESOURCE_ANY, TEXT("Missing\xFF"), "Missing%s", ONSMQTT_RESOURCE_GATEWAY},
        {ONSMQTT_RESOURCE_ANY, TEXT("Missing%s"), "Missing%s", ONSMQTT_RESOURCE_GATEWAY},
        {ONSMQTT_RESOURCE_ANY, TEXT("Missing%s%s"), "Missing%s", ONSMQTT_RESOURCE_GATEWAY},
        {ONSMQTT_RESOURCE_ANY, TEXT("Missing"), "nothing", 0},
        {ONSMQTT_RESOURCE_ANY, TEXT("missingPageSize"), "nothing", 0},
        {ONSMQTT_RESOURCE_ANY, TEXT("XMissingPageSize"), "nothing", 0},
        {ONSMQTT_RESOURCE_ANY, TEXT("Throttling."), "nothing", 0},
        {ONSMQTT_RESOURCE_ANY, TEXT("Throttling.\0"), "Throttling.%s", ONSMQTT_RESOURCE_GATEWAY},
        {ONSMQTT_RESOURCE_ANY, TEXT("Throttling-Any"), "nothing", 0},
        /* The longest literal part wins, also over the resource type asked for. */
        {ONSMQTT_RESOURCE_ANY, TEXT("InvalidRegionId"), "Invalid%s", ONSMQTT_RESOURCE_GATEWAY},
        {ONSMQTT_RESOURCE_ANY, TEXT("InvalidParameter.Topic"), "InvalidParameter.%s", ONSMQTT_RESOURCE_TOKEN},
        {ONSMQTT_RESOURCE_CLIENT, TEXT("InvalidParameter.Topic"), "InvalidParameter.%s", ONSMQTT_RESOURCE_CLIENT},
        {ONSMQTT_RESOURCE_GATEWAY, TEXT("InvalidParameter.Topic"), "InvalidParameter.%s", ONSMQTT_RESOURCE_TOKEN},
        {ONSMQTT_RESOURCE_ANY, TEXT("InvalidParameter."), "Invalid%s", ONSMQTT_RESOURCE_GATEWAY},
        {ONSMQTT_RESOURCE_ANY, TEXT("InvalidSecurityToken.Other"), "InvalidSecurityToken.%s", ONSMQTT_RESOURCE_GATEWAY},
        {ONSMQTT_RESOURCE_ANY, TEXT("InvalidSecurityToken"), "Invalid%s", ONSMQTT_RESOURCE_GATEWAY},
        /* An exact code beats every pattern. */
        {ONSMQTT_RESOURCE_TOKEN, TEXT("MissingParameter"), "MissingParameter", ONSMQTT_RESOURCE_GATEWAY},
        {ONSMQTT_RESOURCE_TOKEN, TEXT("InvalidParameter"), "InvalidParameter", ONSMQTT_RESOURCE_GATEWAY},
        {ONSMQTT_RESOURCE_ANY, TEXT("Throttling.Api.Risk"), "Throttling.Api.Risk", ONSMQTT_RESOURCE_GATEWAY},
        {ONSMQTT_RESOURCE_ANY, TEXT("Throttling.Api.Risky"), "Throttling.%s", ONSMQTT_RESOURCE_GATEWAY},
        {ONSMQTT_RESOURCE_ANY, TEXT("Throttling.Api.Ris"), "Throttling.%s", ONSMQTT_RESOURCE_GATEWAY},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        /* A copy of this size and no terminator, so that a sanitizer sees what reads more. */
        char *code = malloc(cases[i].size + (cases[i].size == 0));
        const struct onsmqtt_row *row;
        assert_non_null(code);
        memcpy(code, cases[i].code, cases[i].size);
        row = onsmqtt_row_find(cases[i].asked, code, cases[i].size);
        free(code);
        expect_text(cases[i].code, row != NULL ? row->code : "nothing", cases[i].expected);
        if (row != NULL)
            expect_text(cases[i].code, onsmqtt_resource_name(row->resource), onsmqtt_resource_name(cases[i].resource));
    }
}

static void a_code_of_any_length_can_match_a_pattern_and_nothing_else(void **state) {
    static const char begin[] = "InvalidParameter.";
    char code[4096];
    (void)state;
    memset(code, 'x', sizeof code);
    for (size_t size = 1; size <= sizeof code; ++size) assert_null(onsmqtt_row_find(ONSMQTT_RESOURCE_ANY, code, size));
    memcpy(code, begin, sizeof begin - 1);
    for (size_t size = sizeof begin; size <= sizeof code; ++size) {
        const struct onsmqtt_row *row = onsmqtt_row_find(ONSMQTT_RESOURCE_ANY, code, size);
        if (row == NULL || strcmp(row->code, "InvalidParameter.%s") != 0) fail_msg("not found with %zu bytes", size);
    }
}

static void no_text_is_an_empty_text_whatever_size_is_given(void **state) {
    (void)state;
    assert_null(onsmqtt_row_find(ONSMQTT_RESOURCE_ANY, NULL, 0));
    assert_null(onsmqtt_row_find(ONSMQTT_RESOURCE_ANY, NULL, 13));
    assert_null(onsmqtt_row_find(ONSMQTT_RESOURCE_ANY, NULL, SIZE_MAX));
    assert_null(onsmqtt_operation_find(NULL, 0));
    assert_null(onsmqtt_operation_find(NULL, 13));
    assert_null(onsmqtt_operation_find(NULL, SIZE_MAX));
}

static void a_match_says_where_the_parameter_begins(void **state) {
    static const struct {
        const char *code;
        size_t literal_size;
    } cases[] = {
        {"InvalidParameter.Topic", 17},
        {"InvalidParameter.", 7},
        {"InvalidRegionId", 7},
        {"MissingX", 7},
        {"Missing%t", 7},
        {"Missing%s", 0},
        {"InvalidParameter.%s", 0},
        {"InvalidParameter.%s.", 17},
        {"ApiNotSupport", 0},
        {"Throttling.User", 0},
        {"Throttling.Used", 11},
    };
    struct onsmqtt_match match = onsmqtt_catalog_match(ONSMQTT_RESOURCE_ANY, TEXT("Nothing"));
    (void)state;
    assert_null(match.row);
    assert_int_equal(match.literal_size, 0);
    for (size_t i = 0; i < COUNT(cases); ++i) {
        size_t size = strlen(cases[i].code);
        match = onsmqtt_catalog_match(ONSMQTT_RESOURCE_ANY, cases[i].code, size);
        assert_ptr_equal(match.row, onsmqtt_row_find(ONSMQTT_RESOURCE_ANY, cases[i].code, size));
        expect_number(cases[i].code, (int)match.literal_size, (int)cases[i].literal_size);
    }
}

static void the_catalog_has_a_date(void **state) {
    const char *date = onsmqtt_catalog_date();
    (void)state;
    assert_int_equal(strlen(date), strlen("2026-11-24"));
    for (size_t i = 0; date[i] != '\0'; ++i) {
        if (i == 4 || i == 7)
            assert_int_equal(date[i], '-');
        else
            assert_in_range(date[i], '0', '9');
    }
}

static void operations_are_sorted_by_name_and_complete(void **state) {
    (void)state;
    assert_true(onsmqtt_operation_count() > 0);
    for (size_t i = 0; i < onsmqtt_operation_count(); ++i) {
        const struct onsmqtt_operation *operation = onsmqtt_operation_at(i);
        expect(operation->name, operation->resource != ONSMQTT_RESOURCE_ANY && is_listed_resource(operation->resource),
               "it has a resource type");
        expect(operation->name, operation->effect != ONSMQTT_EFFECT_NONE && is_listed_effect(operation->effect),
               "it has an effect");
        expect(operation->name, i == 0 || strcmp(onsmqtt_operation_at(i - 1)->name, operation->name) < 0, "it is in order");
    }
    assert_null(onsmqtt_operation_at(onsmqtt_operation_count()));
    assert_null(onsmqtt_operation_at(SIZE_MAX));
}

static const struct onsmqtt_operation *find_operation(const char *name, size_t size) {
    char *copy = malloc(size + (size == 0));
    const struct onsmqtt_operation *operation;
    assert_non_null(copy);
    memcpy(copy, name, size);
    operation = onsmqtt_operation_find(copy, size);
    free(copy);
    return operation;
}

static void an_operation_is_found_by_its_exact_name(void **state) {
    (void)state;
    for (size_t i = 0; i < onsmqtt_operation_count(); ++i) {
        const struct onsmqtt_operation *operation = onsmqtt_operation_at(i);
        size_t size = strlen(operation->name);
        char name[128];
        assert_true(size + 1 < sizeof name);
        memcpy(name, operation->name, size + 1);
        expect(name, find_operation(name, size) == operation, "it is found");
        expect(name, find_operation(name, size + 1) == NULL, "it is not found with its terminator");
        expect(name, find_operation(name, size - 1) == NULL, "it is not found without its last byte");
        name[0] = (char)(name[0] + 'a' - 'A');
        expect(name, find_operation(name, size) == NULL, "it is not found in another case");
    }
    assert_null(find_operation("", 0));
    assert_null(find_operation("\0", 1));
    assert_null(find_operation("A", 1));
    assert_null(find_operation("zzz", 3));
}

static void operations_say_what_repeating_them_does(void **state) {
    static const struct onsmqtt_operation expected[] = {
        /* All that change something; of those that read, one. */
        {"ListGroupId", ONSMQTT_RESOURCE_GROUP, ONSMQTT_EFFECT_READ},
        {"ActiveCaCertificate", ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_EFFECT_SET},
        {"ActiveDeviceCertificate", ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_EFFECT_SET},
        {"AddCustomAuthConnectBlack", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_CREATE},
        {"AddCustomAuthIdentity", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_CREATE},
        {"AddCustomAuthPermission", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_CREATE},
        {"ApplyToken", ONSMQTT_RESOURCE_TOKEN, ONSMQTT_EFFECT_SET},
        {"CloseConnection", ONSMQTT_RESOURCE_CLIENT, ONSMQTT_EFFECT_SET},
        {"CreateGroupId", ONSMQTT_RESOURCE_GROUP, ONSMQTT_EFFECT_CREATE},
        {"DeleteCaCertificate", ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_EFFECT_DELETE},
        {"DeleteCustomAuthConnectBlack", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_DELETE},
        {"DeleteCustomAuthIdentity", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_DELETE},
        {"DeleteCustomAuthPermission", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_DELETE},
        {"DeleteDeviceCertificate", ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_EFFECT_DELETE},
        {"DeleteGroupId", ONSMQTT_RESOURCE_GROUP, ONSMQTT_EFFECT_DELETE},
        {"DisasterDowngrade", ONSMQTT_RESOURCE_INSTANCE, ONSMQTT_EFFECT_SET},
        {"DisasterRecovery", ONSMQTT_RESOURCE_INSTANCE, ONSMQTT_EFFECT_SET},
        {"InactivateCaCertificate", ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_EFFECT_SET},
        {"InactivateDeviceCertificate", ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_EFFECT_SET},
        {"RefreshDeviceCredential", ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_EFFECT_SET},
        {"RegisterCaCertificate", ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_EFFECT_CREATE},
        {"RegisterDeviceCredential", ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_EFFECT_CREATE},
        {"RevokeToken", ONSMQTT_RESOURCE_TOKEN, ONSMQTT_EFFECT_SET},
        {"SendMessage", ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_EFFECT_ONCE},
        {"SetSniConfig", ONSMQTT_RESOURCE_INSTANCE, ONSMQTT_EFFECT_SET},
        {"TagResources", ONSMQTT_RESOURCE_INSTANCE, ONSMQTT_EFFECT_SET},
        {"UnRegisterDeviceCredential", ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_EFFECT_DELETE},
        {"UntagResources", ONSMQTT_RESOURCE_INSTANCE, ONSMQTT_EFFECT_SET},
        {"UpdateCustomAuthIdentity", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_SET},
        {"UpdateCustomAuthPermission", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_SET},
    };
    size_t changing = 0;
    (void)state;
    for (size_t i = 0; i < COUNT(expected); ++i) {
        const struct onsmqtt_operation *operation = onsmqtt_operation_find(expected[i].name, strlen(expected[i].name));
        expect(expected[i].name, operation != NULL, "it is documented");
        expect_text(expected[i].name, onsmqtt_resource_name(operation->resource), onsmqtt_resource_name(expected[i].resource));
        expect_text(expected[i].name, onsmqtt_effect_name(operation->effect), onsmqtt_effect_name(expected[i].effect));
    }
    for (size_t i = 0; i < onsmqtt_operation_count(); ++i) {
        const struct onsmqtt_operation *operation = onsmqtt_operation_at(i);
        bool asks = strncmp(operation->name, "Query", 5) == 0 || strncmp(operation->name, "BatchQuery", 10) == 0 ||
                    strncmp(operation->name, "List", 4) == 0 || strncmp(operation->name, "Get", 3) == 0;
        if (operation->effect != ONSMQTT_EFFECT_READ) changing++;
        expect(operation->name, (operation->effect == ONSMQTT_EFFECT_READ) == asks,
               "what asks changes nothing, and nothing else");
    }
    assert_int_equal(changing, COUNT(expected) - 1);
}

/* The published page. */

struct published {
    enum onsmqtt_resource resource;
    int http_status;
    char *code, *message, *cause, *solution; /* into text */
};

static struct {
    char text[32768];
    struct published rows[64];
    size_t count;
} page;

static enum onsmqtt_resource resource_of_heading(const char *heading) {
    if (strcmp(heading, "## Token errors") == 0) return ONSMQTT_RESOURCE_TOKEN;
    if (strcmp(heading, "## Group errors") == 0) return ONSMQTT_RESOURCE_GROUP;
    if (strcmp(heading, "## Topic errors") == 0) return ONSMQTT_RESOURCE_TOPIC;
    if (strcmp(heading, "## Rule errors") == 0) return ONSMQTT_RESOURCE_RULE;
    fail_msg("cases/published-errors.md: no resource type is known for \"%s\"; add it to the test", heading);
    return ONSMQTT_RESOURCE_ANY;
}

/* Cuts off a cell of "| a | b |"; *line is at the bar before it, then at the one after it. */
static char *next_cell(char **line) {
    char *cell = *line + 2, *end = strstr(cell, " |");
    if (strncmp(*line, "| ", 2) != 0 || end == NULL) fail_msg("cases/published-errors.md: not a table row at \"%s\"", *line);
    *end = '\0';
    *line = end + 1;
    return cell;
}

static void read_page_row(enum onsmqtt_resource resource, char *line) {
    struct published *row = &page.rows[page.count++];
    assert_true(page.count <= COUNT(page.rows));
    row->resource = resource;
    row->http_status = atoi(next_cell(&line));
    row->code = next_cell(&line);
    row->message = next_cell(&line);
    row->cause = next_cell(&line);
    row->solution = next_cell(&line);
    assert_string_equal(line, "|");
}

static int read_page(void **state) {
    FILE *file = fopen("cases/published-errors.md", "rb");
    enum onsmqtt_resource resource = ONSMQTT_RESOURCE_ANY;
    char *next = page.text;
    size_t size;
    (void)state;
    if (file == NULL) fail_msg("cases/published-errors.md cannot be opened; run the test in tests/");
    size = fread(page.text, 1, sizeof page.text - 1, file);
    fclose(file);
    assert_true(size < sizeof page.text - 1);
    while (*next != '\0') {
        char *line = next, *end = strchr(line, '\n');
        assert_non_null(end);
        *end = '\0';
        next = end + 1;
        if (strncmp(line, "## ", 3) == 0) resource = resource_of_heading(line);
        if (line[0] == '|' && line[2] >= '0' && line[2] <= '9') read_page_row(resource, line);
    }
    return 0;
}

static void every_published_row_is_in_the_catalog_word_for_word(void **state) {
    (void)state;
    assert_int_equal(page.count, 33);
    for (size_t i = 0; i < page.count; ++i) {
        const struct published *published = &page.rows[i];
        const struct onsmqtt_row *row = onsmqtt_row_find(published->resource, published->code, strlen(published->code));
        expect(published->code, row != NULL && row->resource == published->resource, "its resource type has it");
        expect_text(published->code, row->code, published->code);
        expect_number(published->code, row->http_status, published->http_status);
        expect_text(published->code, row->message, published->message);
        expect_text(published->code, row->cause, published->cause);
        expect_text(published->code, row->solution, published->solution);
    }
}

static bool is_published(const struct onsmqtt_row *row) {
    for (size_t i = 0; i < page.count; ++i) {
        if (page.rows[i].resource == row->resource && strcmp(page.rows[i].code, row->code) == 0) return true;
    }
    return false;
}

/* What the API metadata adds to the page's four resource types; topics and rules stand on the page alone. */
static void the_four_published_resource_types_hold_little_else(void **state) {
    static const struct {
        enum onsmqtt_resource resource;
        const char *code;
    } added[] = {
        {ONSMQTT_RESOURCE_TOKEN, "QueryTokenOverFlow"},
        {ONSMQTT_RESOURCE_TOKEN, "RevokeTokenOverFlow"},
        {ONSMQTT_RESOURCE_GROUP, "DeleteGroupIdError"},
        {ONSMQTT_RESOURCE_GROUP, "ResourcePermissionCheckFailed"},
    };
    size_t found = 0;
    (void)state;
    for (size_t i = 0; i < onsmqtt_row_count() && onsmqtt_row_at(i)->resource <= ONSMQTT_RESOURCE_RULE; ++i) {
        const struct onsmqtt_row *row = onsmqtt_row_at(i);
        bool is_added = false;
        for (size_t j = 0; j < COUNT(added); ++j)
            is_added = is_added || (added[j].resource == row->resource && strcmp(added[j].code, row->code) == 0);
        found += is_added;
        if (is_added == is_published(row))
            fail_msg("%s of %s: on the page, or added, but not both", row->code, onsmqtt_resource_name(row->resource));
    }
    assert_int_equal(found, COUNT(added));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_enumerator_keeps_its_number_and_name),
        cmocka_unit_test(every_kind_says_what_to_do_and_whether_the_request_may_have_run),
        cmocka_unit_test(any_other_number_is_unknown_and_stops),
        cmocka_unit_test(rows_are_sorted_by_resource_number_then_code_bytes),
        cmocka_unit_test(there_is_no_row_past_the_end),
        cmocka_unit_test(every_row_is_complete),
        cmocka_unit_test(a_code_means_the_same_for_every_resource_type),
        cmocka_unit_test(every_code_is_taken_for_what_it_means),
        cmocka_unit_test(no_two_codes_share_a_cause_or_a_solution),
        cmocka_unit_test(announced_statuses_stand_beside_those_in_use),
        cmocka_unit_test(an_answer_proves_only_what_it_shows_of_the_very_thing),
        cmocka_unit_test(a_code_is_found_whole_and_a_pattern_by_what_it_begins_with),
        cmocka_unit_test(a_code_of_any_length_can_match_a_pattern_and_nothing_else),
        cmocka_unit_test(no_text_is_an_empty_text_whatever_size_is_given),
        cmocka_unit_test(a_match_says_where_the_parameter_begins),
        cmocka_unit_test(the_catalog_has_a_date),
        cmocka_unit_test(operations_are_sorted_by_name_and_complete),
        cmocka_unit_test(an_operation_is_found_by_its_exact_name),
        cmocka_unit_test(operations_say_what_repeating_them_does),
        cmocka_unit_test(every_published_row_is_in_the_catalog_word_for_word),
        cmocka_unit_test(the_four_published_resource_types_hold_little_else),
    };
    return cmocka_run_group_tests(tests, read_page, NULL);
}
