/* From a response to a classified error: the parser's rules as a caller sees them, each step of the classification, the words.
 */
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "advice.h"
#include "onsmqtt/error.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define REPLACEMENT "\xEF\xBF\xBD"

/* A published body, as the service sends it. */
static const char published_body[] = "{\"RequestId\":\"07AB2E7F-1EF8-4D08-A423-D58E3A26F4C1\","
                                     "\"HostId\":\"onsmqtt.cn-hangzhou.aliyuncs.com\","
                                     "\"Code\":\"InstancePermissionCheckFailed\","
                                     "\"Message\":\"An error occurred while validating the permissions of the instance.\","
                                     "\"Recommend\":\"https:\\/\\/next.api.aliyun.com\\/troubleshoot?q=InternalError\"}";

static struct onsmqtt_error parse_as(enum onsmqtt_resource resource, int status, const char *body) {
    struct onsmqtt_error error;
    enum onsmqtt_parse result;
    memset(&error, 0xAA, sizeof error);
    result = onsmqtt_error_parse(&error, resource, status, body, strlen(body), NULL);
    assert_int_equal(result, error.parse);
    return error;
}

static struct onsmqtt_error parse(int status, const char *body) {
    return parse_as(ONSMQTT_RESOURCE_ANY, status, body);
}

/* The decoded text, or "(absent)"; in one of a few buffers, so that several can stand in one message. */
static const char *shown(struct onsmqtt_text text) {
    static char buffers[4][256];
    static unsigned next;
    char *buffer = buffers[next++ % 4];
    if (text.data == NULL) return "(absent)";
    onsmqtt_text_copy(text, buffer, sizeof *buffers);
    return buffer;
}

static const char *description_of(const struct onsmqtt_error *error) {
    static char buffer[2048];
    assert_true(onsmqtt_error_describe(error, buffer, sizeof buffer) < sizeof buffer);
    return buffer;
}

static void a_published_body_is_read_whole(void **state) {
    struct onsmqtt_error error = parse_as(ONSMQTT_RESOURCE_TOPIC, 400, published_body);
    (void)state;
    assert_int_equal(error.http_status, 400);
    assert_int_equal(error.resource, ONSMQTT_RESOURCE_TOPIC);
    assert_int_equal(error.kind, ONSMQTT_KIND_PERMISSION);
    assert_int_equal(error.basis, ONSMQTT_BASIS_CODE);
    assert_int_equal(error.format, ONSMQTT_FORMAT_JSON);
    assert_int_equal(error.parse, ONSMQTT_PARSE_OK);
    assert_int_equal(error.parse_offset, 0);
    assert_string_equal(shown(error.code), "InstancePermissionCheckFailed");
    assert_string_equal(shown(error.message), "An error occurred while validating the permissions of the instance.");
    assert_string_equal(shown(error.request_id), "07AB2E7F-1EF8-4D08-A423-D58E3A26F4C1");
    assert_string_equal(shown(error.host_id), "onsmqtt.cn-hangzhou.aliyuncs.com");
    assert_string_equal(shown(error.recommend), "https://next.api.aliyun.com/troubleshoot?q=InternalError");
    assert_int_equal(error.code.escape, ONSMQTT_ESCAPE_NONE);
    assert_int_equal(error.recommend.escape, ONSMQTT_ESCAPE_JSON);
    assert_null(error.parameter.data);
    assert_null(error.access_denied_detail.data);
    assert_non_null(error.row);
    assert_int_equal(error.row->resource, ONSMQTT_RESOURCE_TOPIC);
    assert_int_equal(error.retry_after_ms, 0);
    assert_int_equal(error.server_unix_s, 0);
}

static void texts_are_views_into_the_body(void **state) {
    struct onsmqtt_error error = parse(400, published_body);
    (void)state;
    assert_ptr_equal(error.code.data, strstr(published_body, "InstancePermission"));
    assert_ptr_equal(error.recommend.data, strstr(published_body, "https:"));
}

static void a_null_body_counts_as_empty_whatever_its_size(void **state) {
    struct onsmqtt_error error;
    (void)state;
    assert_int_equal(onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, 500, NULL, 99, NULL), ONSMQTT_PARSE_EMPTY);
    assert_int_equal(error.parse_offset, 0);
    assert_int_equal(error.kind, ONSMQTT_KIND_SERVER_FAULT);
}

/* Which spelling and which occurrence of a member is its value. */
static void the_code_is_taken_from_the_right_member(void **state) {
    static const struct {
        const char *body, *code;
    } cases[] = {
        {"{\"Code\":\"A\"}", "A"},
        {"{\"code\":\"A\"}", "A"},
        {"{\"CODE\":\"A\"}", "(absent)"},
        {"{\"Codes\":\"A\"}", "(absent)"},
        {"{\"Cod\":\"A\"}", "(absent)"},
        {"{\"code\":\"B\",\"Code\":\"A\"}", "A"},
        {"{\"Code\":\"A\",\"code\":\"B\"}", "A"},
        {"{\"Code\":\"A\",\"Code\":\"B\"}", "B"},
        {"{\"code\":\"A\",\"code\":\"B\"}", "B"},
        {"{\"Code\":\"A\",\"Code\":null}", "A"},
        {"{\"Code\":\"A\",\"Code\":\"\"}", "A"},
        {"{\"Code\":\"A\",\"Code\":\" \"}", "A"},
        {"{\"Code\":\" \",\"Code\":\"A\"}", "A"},
        {"{\"Code\":\"A\",\"code\":\"B\",\"Code\":\"\"}", "A"},
        {"{\"Code\":null,\"code\":\"B\"}", "B"},
        {"{\"Code\":true,\"code\":\"B\"}", "B"},
        {"{\"Code\":false,\"code\":\"B\"}", "B"},
        {"{\"Code\":{},\"code\":\"B\"}", "B"},
        {"{\"Code\":[],\"code\":\"B\"}", "B"},
        {"{\"Code\":\"\",\"code\":\"B\"}", "B"},
        {"{\"Code\":500}", "500"},
        {"{\"Code\":-101}", "-101"},
        {"{\"Code\":1.5e3}", "1.5e3"},
        {"{\"Code\":\"  A b\\t \"}", "A b\t"},
        {"{\"Code\":\" A\"}", "A"},
        {"{\"Code\":\"A \"}", "A"},
        {"{\"Code\":\" \"}", "(absent)"},
        {"{\"Code\":\"!A!\"}", "!A!"},
        {"<Error><Code>\nA</Code></Error>", "A"},
        {"<Error><Code>A\n</Code></Error>", "A"},
        {"<Error><Code>A\r</Code></Error>", "A"},
        {"<Error><Code>\tA b\n</Code></Error>", "A b"},
        {"{\"Code\":\"\\u0020A\\u0020\"}", " A "},
        {"{\"C\\u006fde\":\"A\"}", "A"},
        {"{\"\\u0043\\u006f\\u0064\\u0065\":\"A\"}", "A"},
        {"{\"Code\\u0000\":\"A\"}", "(absent)"},
        {"{\"Cod\\u00e9\":\"A\"}", "(absent)"},
        {"{\"C\\u006fde\":\"A\",\"Code\":\"B\"}", "B"},
        {"{\"a\":{\"Code\":\"A\"},\"b\":[{\"Code\":\"B\"}]}", "(absent)"},
        {"{\"AccessDeniedDetail\":{\"Code\":\"A\"},\"Code\":\"B\",\"x\":{\"Code\":\"C\"}}", "B"},
        {"[{\"Code\":\"A\"}]", "(absent)"},
        {"{\"Recommend\":\"Code\",\"x\":\"\\\"Code\\\":\\\"B\\\"\"}", "(absent)"},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct onsmqtt_error error = parse(400, cases[i].body);
        if (strcmp(shown(error.code), cases[i].code) != 0) fail_msg("%s: %s", cases[i].body, shown(error.code));
    }
}

static void every_spelling_of_every_member_is_known_and_the_first_listed_wins(void **state) {
    static const char *const spellings[][5] = {
        {"Message", "message"},     {"RequestId", "requestId", "requestid", "request_id"}, {"HostId", "hostId"},
        {"Recommend", "recommend"}, {"AccessDeniedDetail", "accessDeniedDetail"},
    };
    (void)state;
    for (size_t field = 0; field < COUNT(spellings); ++field) {
        for (size_t one = 0; spellings[field][one] != NULL; ++one) {
            for (size_t other = 0; spellings[field][other] != NULL; ++other) {
                char body[128];
                struct onsmqtt_error error;
                const struct onsmqtt_text *texts[] = {&error.message, &error.request_id, &error.host_id, &error.recommend,
                                                      &error.access_denied_detail};
                snprintf(body, sizeof body, "{\"%s\":\"%zu\",\"%s\":\"%zu\"}", spellings[field][one], one,
                         spellings[field][other], other);
                error = parse(400, body);
                assert_non_null(texts[field]->data);
                if (*texts[field]->data != (char)('0' + (one < other ? one : other))) fail_msg("%s", body);
            }
        }
    }
}

/* As text, as number, and not at all: null, a boolean, an array; an object only where details are expected. */
static void a_member_is_kept_where_its_value_is_of_a_type_for_it(void **state) {
    static const char *const members[] = {"Message", "RequestId", "HostId", "Recommend", "AccessDeniedDetail"};
    static const struct {
        const char *value, *text, *detail;
    } values[] = {
        {"\"a\\u0062\"", "ab", "ab"},
        {"\" c\"", " c", " c"},
        {"\"\"", "", ""},
        {"-5.0e1", "-5.0e1", "(absent)"},
        {"true", "(absent)", "(absent)"},
        {"null", "(absent)", "(absent)"},
        {"[\"d\"]", "(absent)", "(absent)"},
        {"{\"e\":\"f\"}", "(absent)", "{\"e\":\"f\"}"},
    };
    (void)state;
    for (size_t member = 0; member < COUNT(members); ++member) {
        for (size_t i = 0; i < COUNT(values); ++i) {
            char body[128];
            struct onsmqtt_error error;
            const struct onsmqtt_text *const texts[] = {&error.message, &error.request_id, &error.host_id, &error.recommend,
                                                        &error.access_denied_detail};
            const char *expected = member == 4 ? values[i].detail : values[i].text;
            snprintf(body, sizeof body, "{\"%s\":%s}", members[member], values[i].value);
            error = parse(400, body);
            if (strcmp(shown(*texts[member]), expected) != 0) fail_msg("%s: %s", body, shown(*texts[member]));
        }
    }
}

static const char *const names[] = {
    "Code",   "code",   "Message",   "message",   "RequestId",          "requestId",          "requestid", "request_id",
    "HostId", "hostId", "Recommend", "recommend", "AccessDeniedDetail", "accessDeniedDetail", "Success",   "success",
};

static bool is_known_name(const char *name) {
    for (size_t i = 0; i < COUNT(names); ++i) {
        if (strcmp(name, names[i]) == 0) return true;
    }
    return false;
}

/* Also with an escape, which takes another way to the known names. */
static void check_that_it_is_another_name(const char *name) {
    static const char *const forms[] = {"{\"%c%s\":\"false\"}", "{\"\\u00%02x%s\":\"false\"}"};
    for (size_t form = 0; form < COUNT(forms); ++form) {
        char body[128];
        struct onsmqtt_error error;
        snprintf(body, sizeof body, forms[form], *name, name + 1);
        error = parse(200, body);
        if (error.parse != ONSMQTT_PARSE_NO_CODE || error.kind != ONSMQTT_KIND_SUCCESS || error.message.data != NULL ||
            error.request_id.data != NULL || error.host_id.data != NULL || error.recommend.data != NULL ||
            error.access_denied_detail.data != NULL) {
            fail_msg("%s", body);
        }
    }
}

static void a_name_that_differs_in_one_byte_or_in_its_size_is_another(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(names); ++i) {
        size_t size = strlen(names[i]);
        char name[64];
        for (size_t at = 0; at < size; ++at) {
            strcpy(name, names[i]);
            for (name[at] = '#'; name[at] < 0x7F; ++name[at]) {
                if (name[at] != '\\' && !is_known_name(name)) check_that_it_is_another_name(name);
            }
            strcpy(name, names[i]);
            name[at] = '\0';
            if (at != 0) check_that_it_is_another_name(name);
        }
        snprintf(name, sizeof name, "%sX", names[i]);
        check_that_it_is_another_name(name);
        snprintf(name, sizeof name, "%sAndMuchMoreThanAnyKnownNameHas", names[i]);
        check_that_it_is_another_name(name);
    }
}

static void the_access_denied_detail_is_viewed_as_sent(void **state) {
    struct onsmqtt_error error =
        parse(403, "{\"AccessDeniedDetail\": {\"AuthAction\":\"mq:\\u0050ub\", \"a\":[1] } ,\"Code\":\"NoPermission\"}");
    (void)state;
    assert_string_equal(shown(error.access_denied_detail), "{\"AuthAction\":\"mq:\\u0050ub\", \"a\":[1] }");
    error = parse(403, "{\"AccessDeniedDetail\":\"no \\u0050ub\"}");
    assert_string_equal(shown(error.access_denied_detail), "no Pub");
    error = parse(403, "{\"AccessDeniedDetail\":\"a\",\"AccessDeniedDetail\":5}");
    assert_string_equal(shown(error.access_denied_detail), "a");
    error = parse(403, "{\"AccessDeniedDetail\":[1],\"accessDeniedDetail\":\"b\"}");
    assert_string_equal(shown(error.access_denied_detail), "b");
    error = parse(403, "{\"AccessDeniedDetail\":null}");
    assert_null(error.access_denied_detail.data);
    error = parse(403, "{\"Message\":{\"a\":1}}");
    assert_null(error.message.data);
}

static void how_the_body_could_be_read_is_named_with_an_offset(void **state) {
    static const struct {
        const char *body;
        enum onsmqtt_format format;
        enum onsmqtt_parse parse;
        size_t offset;
    } cases[] = {
        {"", ONSMQTT_FORMAT_NONE, ONSMQTT_PARSE_EMPTY, 0},
        {" \r\n\t", ONSMQTT_FORMAT_NONE, ONSMQTT_PARSE_EMPTY, 4},
        {"{\"Code\":\"A\"} \n", ONSMQTT_FORMAT_JSON, ONSMQTT_PARSE_OK, 0},
        {"{}", ONSMQTT_FORMAT_JSON, ONSMQTT_PARSE_NO_CODE, 0},
        {"{\"Code\":\" \"}", ONSMQTT_FORMAT_JSON, ONSMQTT_PARSE_NO_CODE, 0},
        {"[{\"Code\":\"A\"}]", ONSMQTT_FORMAT_JSON, ONSMQTT_PARSE_NOT_AN_OBJECT, 0},
        {"\"Code\"", ONSMQTT_FORMAT_NONE, ONSMQTT_PARSE_NOT_AN_OBJECT, 0},
        {"500", ONSMQTT_FORMAT_NONE, ONSMQTT_PARSE_NOT_AN_OBJECT, 0},
        {"{\"Code\":\"A\"", ONSMQTT_FORMAT_JSON, ONSMQTT_PARSE_INCOMPLETE, 11},
        {"{\"Code\":\"A\" ", ONSMQTT_FORMAT_JSON, ONSMQTT_PARSE_INCOMPLETE, 12},
        {"{\"Code\":500", ONSMQTT_FORMAT_JSON, ONSMQTT_PARSE_INCOMPLETE, 11},
        {"Bad Gateway", ONSMQTT_FORMAT_NONE, ONSMQTT_PARSE_MALFORMED, 0},
        {"  Bad Gateway", ONSMQTT_FORMAT_NONE, ONSMQTT_PARSE_MALFORMED, 2},
        {"\xEF\xBB\xBF{}", ONSMQTT_FORMAT_NONE, ONSMQTT_PARSE_MALFORMED, 0},
        {"{\"Code\":\"A\",}", ONSMQTT_FORMAT_JSON, ONSMQTT_PARSE_MALFORMED, 12},
        {"{\"Code\":\" \",}", ONSMQTT_FORMAT_JSON, ONSMQTT_PARSE_MALFORMED, 12},
        {"{\"Code\":\" \"", ONSMQTT_FORMAT_JSON, ONSMQTT_PARSE_INCOMPLETE, 11},
        {"{\"Code\":\"A\"}}", ONSMQTT_FORMAT_JSON, ONSMQTT_PARSE_MALFORMED, 12},
        {"{\"Code\":\"A\",\"Message\":\"\xE4\xBD\"}", ONSMQTT_FORMAT_JSON, ONSMQTT_PARSE_BAD_UTF8, 25},
        {"<!doctypehtml><html>", ONSMQTT_FORMAT_XML, ONSMQTT_PARSE_MALFORMED, 2},
        {"<Error><Code>A</Code></Error>", ONSMQTT_FORMAT_XML, ONSMQTT_PARSE_OK, 0},
        {"<Error></Error>", ONSMQTT_FORMAT_XML, ONSMQTT_PARSE_NO_CODE, 0},
        {"<Fault><Code>A</Code></Fault>", ONSMQTT_FORMAT_XML, ONSMQTT_PARSE_NOT_AN_OBJECT, 0},
        {"<Error><Code>A</Code>", ONSMQTT_FORMAT_XML, ONSMQTT_PARSE_INCOMPLETE, 21},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct onsmqtt_error error = parse(500, cases[i].body);
        if (error.parse != cases[i].parse || error.parse_offset != cases[i].offset || error.format != cases[i].format) {
            fail_msg("%s: %s at %zu, %s", cases[i].body, onsmqtt_parse_name(error.parse), error.parse_offset,
                     onsmqtt_format_name(error.format));
        }
    }
}

static void too_many_containers_are_too_deep_and_what_was_read_before_is_kept(void **state) {
    char body[128] = "{\"Code\":\"InternalError\",\"x\":";
    size_t size = strlen(body);
    struct onsmqtt_error error;
    (void)state;
    memset(body + size, '[', 64);
    assert_int_equal(onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, 500, body, size + 64, NULL), ONSMQTT_PARSE_TOO_DEEP);
    assert_int_equal(error.parse_offset, size + 63);
    assert_int_equal(error.basis, ONSMQTT_BASIS_CODE);
}

/* Members read to their end before the fault are used; the one in which the fault lies is absent. */
static void a_broken_body_still_gives_what_it_held(void **state) {
    static const struct {
        const char *body, *code, *message;
    } cases[] = {
        {"{\"Code\":\"InternalError\",\"Message\":\"An er", "InternalError", "(absent)"},
        {"{\"Code\":\"InternalError\",\"Message\":\"a\\", "InternalError", "(absent)"},
        {"{\"Message\":\"a\",\"Code\":\"InternalErr", "(absent)", "a"},
        {"{\"Message\":\"a\",\"Code\":\"InternalError\"", "InternalError", "a"},
        {"{\"Message\":\"a\" \"Code\":\"InternalError\"}", "(absent)", "a"},
        {"{\"Code\":\"InternalError\",\"Message\":\"a \"quoted\" word\"}", "InternalError", "a "},
        {"{\"Code\":\"InternalError\",\"Message\":\"\x01\"}", "InternalError", "(absent)"},
        {"{\"Code\":\"InternalError\",\"Message\":\"\xFF\"}", "InternalError", "(absent)"},
        {"{\"Code\":\"InternalError\"}trailing", "InternalError", "(absent)"},
        {"{\"Code\":\"A\",\"Code\":\"InternalErr", "A", "(absent)"},
        {"{\"Code\":\" \",\"Message\":\"a\",\"code\":\"B", "(absent)", "a"},
        {"{\"Code\":\" \",\"code\":\"B\",\"Message\":\"a", "B", "(absent)"},
        {"{\"Message\":\"a\",\"Code\":500", "(absent)", "a"},
        {"{\"Message\":\"a\",\"Code\":500,", "500", "a"},
        {"<Error><Code>InternalError</Code><Message>An er", "InternalError", "(absent)"},
        {"<Error><Message>a</Message><Code>InternalError</Cod", "(absent)", "a"},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct onsmqtt_error error = parse(500, cases[i].body);
        if (strcmp(shown(error.code), cases[i].code) != 0 || strcmp(shown(error.message), cases[i].message) != 0) {
            fail_msg("%s: code %s, message %s", cases[i].body, shown(error.code), shown(error.message));
        }
    }
}

/* Every prefix of a good body: complete, classified, never ok before its last byte. */
static void every_truncation_is_classified_by_what_it_held(void **state) {
    size_t whole = sizeof published_body - 1;
    size_t code_end = (size_t)(strstr(published_body, "CheckFailed\"") - published_body) + strlen("CheckFailed\"");
    (void)state;
    for (size_t size = 0; size <= whole; ++size) {
        char *exact = malloc(size + 1);
        struct onsmqtt_error error;
        enum onsmqtt_parse expected = size == 0      ? ONSMQTT_PARSE_EMPTY
                                      : size < whole ? ONSMQTT_PARSE_INCOMPLETE
                                                     : ONSMQTT_PARSE_OK;
        assert_non_null(exact);
        memcpy(exact, published_body, size);
        if (onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, 400, exact, size, NULL) != expected) fail_msg("%zu bytes", size);
        assert_int_equal(error.kind, size < code_end ? ONSMQTT_KIND_INVALID_REQUEST : ONSMQTT_KIND_PERMISSION);
        assert_int_equal(error.basis, size < code_end ? ONSMQTT_BASIS_STATUS : ONSMQTT_BASIS_CODE);
        free(exact);
    }
}

static void an_xml_body_gives_the_same_members(void **state) {
    struct onsmqtt_error error =
        parse(400, "<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>R-1</RequestId><HostId>h.example</HostId>"
                   "<Code> InvalidParameter.Top&#105;c\n</Code><Message>a &lt; b</Message>"
                   "<Recommend><![CDATA[https://a?b&c]]></Recommend></Error>");
    (void)state;
    assert_int_equal(error.format, ONSMQTT_FORMAT_XML);
    assert_int_equal(error.parse, ONSMQTT_PARSE_OK);
    assert_int_equal(error.basis, ONSMQTT_BASIS_PATTERN);
    assert_string_equal(shown(error.code), "InvalidParameter.Topic");
    assert_string_equal(shown(error.parameter), "Topic");
    assert_string_equal(shown(error.message), "a < b");
    assert_string_equal(shown(error.request_id), "R-1");
    assert_string_equal(shown(error.host_id), "h.example");
    assert_string_equal(shown(error.recommend), "https://a?b&c");
    assert_int_equal(error.message.escape, ONSMQTT_ESCAPE_XML);
    assert_int_equal(error.recommend.escape, ONSMQTT_ESCAPE_NONE);
}

static void a_code_decides_whatever_the_status(void **state) {
    static const struct {
        const char *code;
        enum onsmqtt_kind kind;
        enum onsmqtt_basis basis;
    } cases[] = {
        {"SystemOverFlow", ONSMQTT_KIND_THROTTLED, ONSMQTT_BASIS_CODE},
        {"ApplyTokenOverFlow", ONSMQTT_KIND_THROTTLED, ONSMQTT_BASIS_CODE},
        {"InternalError", ONSMQTT_KIND_SERVER_FAULT, ONSMQTT_BASIS_CODE},
        {"GetCaNumError", ONSMQTT_KIND_SERVER_FAULT, ONSMQTT_BASIS_CODE},
        {"SnNotUnique", ONSMQTT_KIND_ALREADY_EXISTS, ONSMQTT_BASIS_CODE},
        {"MqttInstanceNotFound", ONSMQTT_KIND_NOT_FOUND, ONSMQTT_BASIS_CODE},
        {"InternalErr\\u006fr", ONSMQTT_KIND_SERVER_FAULT, ONSMQTT_BASIS_CODE},
        {" InternalError ", ONSMQTT_KIND_SERVER_FAULT, ONSMQTT_BASIS_CODE},
        {"Throttling.Api.Risk", ONSMQTT_KIND_QUOTA, ONSMQTT_BASIS_CODE},
        {"Throttling.User", ONSMQTT_KIND_THROTTLED, ONSMQTT_BASIS_CODE},
        {"Throttling.Whatever", ONSMQTT_KIND_THROTTLED, ONSMQTT_BASIS_PATTERN},
        {"Throttling.\\u4f60", ONSMQTT_KIND_THROTTLED, ONSMQTT_BASIS_PATTERN},
        {"InvalidParameter.Topic", ONSMQTT_KIND_INVALID_REQUEST, ONSMQTT_BASIS_PATTERN},
        {"MissingResources", ONSMQTT_KIND_INVALID_REQUEST, ONSMQTT_BASIS_PATTERN},
        {"InvalidAccountStatus.ServiceUnavailable", ONSMQTT_KIND_ACCOUNT, ONSMQTT_BASIS_CODE},
    };
    static const int statuses[] = {-1, 0, 100, 200, 301, 400, 401, 403, 404, 409, 417, 429, 500, 501, 503, 599, 12345};
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        for (size_t j = 0; j < COUNT(statuses); ++j) {
            char body[128];
            struct onsmqtt_error error;
            snprintf(body, sizeof body, "{\"Code\":\"%s\"}", cases[i].code);
            error = parse(statuses[j], body);
            if (error.kind != cases[i].kind || error.basis != cases[i].basis) {
                fail_msg("%s at %d: %s by %s", cases[i].code, statuses[j], onsmqtt_kind_name(error.kind),
                         onsmqtt_basis_name(error.basis));
            }
        }
    }
}

static void codes_are_case_sensitive_and_never_matched_in_part(void **state) {
    static const char *const codes[] = {"internalerror",  "InternalErrorX",       "InternalErro",
                                        "XInternalError", "throttling.User",      "NotInFlowController",
                                        "Throttlingx",    "InternalError\\u0000", "InternalError\\n"};
    (void)state;
    for (size_t i = 0; i < COUNT(codes); ++i) {
        char body[128];
        struct onsmqtt_error error;
        snprintf(body, sizeof body, "{\"Code\":\"%s\"}", codes[i]);
        error = parse(403, body);
        if (error.row != NULL || error.kind != ONSMQTT_KIND_PERMISSION)
            fail_msg("%s: %s, %s", codes[i], onsmqtt_kind_name(error.kind), onsmqtt_error_label(&error));
    }
}

/* Escaped codes of any length: what does not fit the decoding buffer can still match a pattern, never an exact code. */
static void an_escaped_code_of_any_length_matches_as_a_plain_one(void **state) {
    (void)state;
    for (size_t length = 1; length < 200; ++length) {
        char body[300], tail[200];
        struct onsmqtt_error error;
        memset(tail, 'x', length);
        tail[length] = '\0';
        snprintf(body, sizeof body, "{\"Code\":\"\\u0054hrottling.%s\"}", tail);
        error = parse(400, body);
        if (error.basis != ONSMQTT_BASIS_PATTERN || strcmp(error.row->code, "Throttling.%s") != 0) fail_msg("%s", body);
        assert_string_equal(shown(error.parameter), tail);
        snprintf(body, sizeof body, "{\"Code\":\"\\u0049nternalError%s\"}", tail);
        error = parse(400, body);
        assert_null(error.row);
    }
}

static void the_row_is_the_one_of_the_resource_asked_for(void **state) {
    struct onsmqtt_error error = parse_as(ONSMQTT_RESOURCE_GROUP, 500, "{\"Code\":\"InternalError\"}");
    (void)state;
    assert_int_equal(error.row->resource, ONSMQTT_RESOURCE_GROUP);
    error = parse_as(ONSMQTT_RESOURCE_RULE, 500, "{\"Code\":\"InternalError\"}");
    assert_int_equal(error.row->resource, ONSMQTT_RESOURCE_TOKEN);
    assert_int_equal(error.resource, ONSMQTT_RESOURCE_RULE);
    error = parse_as((enum onsmqtt_resource)99, 500, "{\"Code\":\"InternalError\"}");
    assert_int_equal(error.row->resource, ONSMQTT_RESOURCE_TOKEN);
    assert_int_equal(error.resource, 99);
    error = parse_as(ONSMQTT_RESOURCE_MESSAGE, 400, "{\"Code\":\"InvalidParameter.Topic\"}");
    assert_int_equal(error.row->resource, ONSMQTT_RESOURCE_MESSAGE);
}

static void what_a_pattern_stood_for_is_viewed_with_its_escapes(void **state) {
    struct onsmqtt_error error = parse(400, "{\"Code\":\" InvalidP\\u0061rameter.To\\u0070ic \"}");
    (void)state;
    assert_string_equal(shown(error.parameter), "Topic");
    error = parse(400, "{\"Code\":\"InvalidParameter.\"}");
    /* Too short for InvalidParameter.%s, which wants one byte more, but not for Invalid%s. */
    assert_string_equal(error.row->code, "Invalid%s");
    assert_string_equal(shown(error.parameter), "Parameter.");
    error = parse(400, "{\"Code\":\"InvalidParameter\"}");
    assert_int_equal(error.basis, ONSMQTT_BASIS_CODE);
    assert_null(error.parameter.data);
}

static void only_a_pattern_leaves_a_parameter(void **state) {
    static const char *const bodies[] = {"{\"Success\":\"false\"}", "{\"success\":false,\"Code\":\"SystemOverFlow\"}",
                                         "{\"Code\":\"Unknown\",\"Success\":true}"};
    (void)state;
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; ++i) {
        static const int statuses[] = {200, 400, 500};
        for (size_t j = 0; j < sizeof statuses / sizeof *statuses; ++j) {
            struct onsmqtt_error error = parse(statuses[j], bodies[i]);
            if (error.parameter.data != NULL || error.parameter.size != 0 || error.parameter.escape != ONSMQTT_ESCAPE_NONE)
                fail_msg("%s: the parameter is \"%s\"", bodies[i], shown(error.parameter));
        }
    }
}

static void a_2xx_status_is_success_only_without_the_code_of_an_error(void **state) {
    static const struct {
        const char *body;
        enum onsmqtt_kind kind;
        enum onsmqtt_basis basis;
    } cases[] = {
        {"", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"not JSON", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"[1", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Code\":200}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Code\":\"200\"}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Code\":\"OK\"}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Code\":\"oK\"}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Code\":\"SUCCESS\"}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Code\":\"succ\\u0065ss\"}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Code\":null}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Success\":true}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Success\":\"true\"}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Success\":0}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Success\":null}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"data\":{\"Success\":false}}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Success\":false}", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"success\":false}", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"Success\":\"false\"}", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"Success\":\"False\"}", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"Success\":\" FALSE\\n\"}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS}, /* escaped white space is text */
        {"{\"Success\":\"\\tfalse\"}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Success\":falsey}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Success\":\"fals\\u0065\"}", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"Success\":\"falsy\"}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Success\":\"false!\"}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Success\":\"f\\u0061lsy\"}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Success\":\"f\\u0061lse!\"}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Success\":\"f\\u0061lse\"}", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"Success\":false,\"Code\":200}", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"success\":false,\"Success\":true}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Success\":true,\"success\":false}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"success\":true,\"Success\":false}", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"Success\":false,\"x\":", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"<Error><Success>false</Success></Error>", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"<Error><Success>\n  false\n</Success></Error>", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"Code\":200-OK}", ONSMQTT_KIND_SUCCESS, ONSMQTT_BASIS_STATUS},
        {"{\"Code\":\"Whatever\"}", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"Code\":\"2000\"}", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"Code\":\"20\"}", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"Code\":201}", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"Code\":\"\\u014fk\"}", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"Code\":\"\\uD83D\\uDE00\"}", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"Code\":\"NK\"}", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"Code\":\"\\u001200\"}", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"Code\":\"Whatever\",\"Message\":\"cut", ONSMQTT_KIND_UNKNOWN, ONSMQTT_BASIS_NONE},
        {"{\"Code\":\"InternalError\"}", ONSMQTT_KIND_SERVER_FAULT, ONSMQTT_BASIS_CODE},
    };
    static const int statuses[] = {200, 204, 299};
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        for (size_t j = 0; j < COUNT(statuses); ++j) {
            struct onsmqtt_error error = parse(statuses[j], cases[i].body);
            if (error.kind != cases[i].kind || error.basis != cases[i].basis) {
                fail_msg("%d %s: %s by %s", statuses[j], cases[i].body, onsmqtt_kind_name(error.kind),
                         onsmqtt_basis_name(error.basis));
            }
        }
    }
}

static enum onsmqtt_kind expected_kind(int status) {
    if (status == -1) return ONSMQTT_KIND_NOT_SENT;
    if (status == 0) return ONSMQTT_KIND_NO_RESPONSE;
    if (status >= 200 && status <= 299) return ONSMQTT_KIND_SUCCESS;
    if (status == 401) return ONSMQTT_KIND_CREDENTIALS_INVALID;
    if (status == 403) return ONSMQTT_KIND_PERMISSION;
    if (status == 404 || status == 410) return ONSMQTT_KIND_NOT_FOUND;
    if (status == 405 || status == 501 || status == 505) return ONSMQTT_KIND_UNSUPPORTED;
    if (status == 408 || status == 417 || (status >= 500 && status <= 599)) return ONSMQTT_KIND_SERVER_FAULT;
    if (status == 409 || status == 425) return ONSMQTT_KIND_UNKNOWN;
    if (status == 429) return ONSMQTT_KIND_THROTTLED;
    return status >= 400 && status <= 499 ? ONSMQTT_KIND_INVALID_REQUEST : ONSMQTT_KIND_UNKNOWN;
}

static void without_a_known_code_the_status_decides(void **state) {
    static const char *const bodies[] = {"", "{}", "{\"code\":", "<html>", "{\"Message\":\"InternalError\"}"};
    (void)state;
    for (int status = -5; status < 700; ++status) {
        enum onsmqtt_kind kind = expected_kind(status);
        for (size_t i = 0; i < COUNT(bodies); ++i) {
            struct onsmqtt_error error = parse(status, bodies[i]);
            if (error.kind != kind ||
                error.basis != (kind == ONSMQTT_KIND_UNKNOWN ? ONSMQTT_BASIS_NONE : ONSMQTT_BASIS_STATUS)) {
                fail_msg("%d %s: %s by %s", status, bodies[i], onsmqtt_kind_name(error.kind), onsmqtt_basis_name(error.basis));
            }
        }
    }
    assert_int_equal(parse(INT_MIN, "").kind, ONSMQTT_KIND_UNKNOWN);
    assert_int_equal(parse(INT_MAX, "").kind, ONSMQTT_KIND_UNKNOWN);
}

static struct onsmqtt_error parse_with_hints(int status, const char *body, const char *name, const char *value) {
    static struct onsmqtt_hints hints;
    struct onsmqtt_error error;
    onsmqtt_hints_init(&hints);
    assert_true(onsmqtt_hints_add(&hints, "Date", 4, "Tue, 24 Nov 2026 12:00:00 GMT", 29));
    assert_true(onsmqtt_hints_add(&hints, name, strlen(name), value, strlen(value)));
    onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, status, body, strlen(body), &hints);
    return error;
}

static void a_throttling_header_classifies_an_unknown_code_at_some_statuses(void **state) {
    (void)state;
    for (int status = -2; status < 620; ++status) {
        bool fits = status == 400 || status == 403 || status == 408 || status == 417 ||
                    (status >= 500 && status <= 599 && status != 501 && status != 505);
        struct onsmqtt_error error = parse_with_hints(status, "{\"Code\":\"Whatever\"}", "x-acs-retry-after", "1500");
        struct onsmqtt_error limited = parse_with_hints(status, "", "X-RateLimit-User-API", "Remain:0,TimeLeft:2000");
        assert_int_equal(error.retry_after_ms, 1500);
        assert_int_equal(limited.retry_after_ms, 2100);
        if (fits && (error.kind != ONSMQTT_KIND_THROTTLED || error.basis != ONSMQTT_BASIS_HINT || limited.kind != error.kind ||
                     limited.basis != error.basis)) {
            fail_msg("%d: %s by %s, limited: %s by %s", status, onsmqtt_kind_name(error.kind), onsmqtt_basis_name(error.basis),
                     onsmqtt_kind_name(limited.kind), onsmqtt_basis_name(limited.basis));
        }
        if (!fits && (error.basis == ONSMQTT_BASIS_HINT || limited.kind != expected_kind(status))) fail_msg("%d", status);
    }
}

static void other_headers_say_how_long_and_never_why(void **state) {
    struct onsmqtt_error error = parse_with_hints(500, "", "Retry-After", "3");
    (void)state;
    assert_int_equal(error.kind, ONSMQTT_KIND_SERVER_FAULT);
    assert_int_equal(error.basis, ONSMQTT_BASIS_STATUS);
    assert_int_equal(error.retry_after_ms, 3000);
    error = parse_with_hints(400, "", "X-RateLimit-User", "Remain:5,TimeLeft:2000");
    assert_int_equal(error.basis, ONSMQTT_BASIS_STATUS);
    assert_int_equal(error.retry_after_ms, 0);
    error = parse_with_hints(400, "", "x-acs-retry-after", "0");
    assert_int_equal(error.basis, ONSMQTT_BASIS_STATUS);
    error = parse_with_hints(503, "", "Retry-After", "Tue, 24 Nov 2026 12:00:30 GMT");
    assert_int_equal(error.retry_after_ms, 30000);
    assert_int_equal(error.server_unix_s, 1795521600);
    error = parse_with_hints(400, "", "Date", "Wed, 31 Dec 1969 23:59:59 GMT");
    assert_int_equal(error.server_unix_s, -1);
    error = parse_with_hints(503, "", "Retry-After", "Tue, 24 Nov 2026 11:00:30 GMT");
    assert_int_equal(error.retry_after_ms, 0);
}

static void of_the_waits_of_several_headers_the_longest_holds(void **state) {
    static const struct {
        const char *throttle_ms, *retry_after, *retry_after_date; /* NULL: none */
        uint64_t expected_ms;
    } cases[] = {
        {"500", "30", NULL, 30000},
        {"31000", "30", NULL, 31000},
        {"500", NULL, "Tue, 24 Nov 2026 12:00:30 GMT", 30000},
        {"31000", NULL, "Tue, 24 Nov 2026 12:00:30 GMT", 31000},
        {NULL, "29", "Tue, 24 Nov 2026 12:00:30 GMT", 30000},
        {NULL, "31", "Tue, 24 Nov 2026 12:00:30 GMT", 31000},
        {"1", "2", "Tue, 24 Nov 2026 12:00:03 GMT", 3000},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        const char *const headers[][2] = {{"Date", "Tue, 24 Nov 2026 12:00:00 GMT"},
                                          {"x-acs-retry-after", cases[i].throttle_ms},
                                          {"Retry-After", cases[i].retry_after},
                                          {"Retry-After", cases[i].retry_after_date}};
        struct onsmqtt_hints hints;
        struct onsmqtt_error error;
        onsmqtt_hints_init(&hints);
        for (size_t j = 0; j < COUNT(headers); ++j) {
            if (headers[j][1] == NULL) continue;
            assert_true(onsmqtt_hints_add(&hints, headers[j][0], strlen(headers[j][0]), headers[j][1], strlen(headers[j][1])));
        }
        onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, 503, NULL, 0, &hints);
        if (error.retry_after_ms != cases[i].expected_ms)
            fail_msg("case %zu: %llu", i, (unsigned long long)error.retry_after_ms);
    }
}

static void a_date_to_retry_after_is_no_wait_without_the_servers_clock(void **state) {
    struct onsmqtt_hints hints;
    struct onsmqtt_error error;
    (void)state;
    onsmqtt_hints_init(&hints);
    assert_true(onsmqtt_hints_add(&hints, "Retry-After", 11, "Tue, 24 Nov 2026 12:00:30 GMT", 29));
    onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, 503, NULL, 0, &hints);
    assert_int_equal(error.retry_after_ms, 0);
    assert_int_equal(error.server_unix_s, 0);
}

static void a_header_never_overrules_a_known_code_but_adds_its_wait(void **state) {
    struct onsmqtt_error error = parse_with_hints(400, "{\"Code\":\"InstanceNotFound\"}", "x-acs-retry-after", "700");
    (void)state;
    assert_int_equal(error.kind, ONSMQTT_KIND_NOT_FOUND);
    assert_int_equal(error.basis, ONSMQTT_BASIS_CODE);
    assert_int_equal(error.retry_after_ms, 700);
}

static void a_request_id_comes_from_the_body_else_from_the_header(void **state) {
    struct onsmqtt_error error = parse_with_hints(502, "<html>", "x-acs-request-id", "H-1");
    (void)state;
    assert_string_equal(shown(error.request_id), "H-1");
    error = parse_with_hints(502, "{\"RequestId\":\"B-1\"}", "x-acs-request-id", "H-1");
    assert_string_equal(shown(error.request_id), "B-1");
    error = parse_with_hints(502, "{\"RequestId\":\"\"}", "x-acs-request-id", "H-1");
    assert_string_equal(shown(error.request_id), "H-1");
    error = parse_with_hints(502, "{\"RequestId\":\"a\\n\",\"RequestId\":null}", "x-acs-request-id", "H-1");
    assert_string_equal(shown(error.request_id), "a\n");
    error = parse_with_hints(502, "<html>", "x-acs-request-id", "H");
    assert_string_equal(shown(error.request_id), "H");
    error = parse_with_hints(502, "<html>", "Retry-After", "1");
    assert_null(error.request_id.data);
}

static void the_action_stops_what_must_not_happen_twice(void **state) {
    static const enum onsmqtt_effect effects[] = {ONSMQTT_EFFECT_NONE,    ONSMQTT_EFFECT_READ,      ONSMQTT_EFFECT_CREATE,
                                                  ONSMQTT_EFFECT_DELETE,  ONSMQTT_EFFECT_SET,       ONSMQTT_EFFECT_ONCE,
                                                  (enum onsmqtt_effect)6, (enum onsmqtt_effect) - 1};
    (void)state;
    for (int kind = -1; kind < 20; ++kind) {
        struct onsmqtt_error error;
        memset(&error, 0, sizeof error);
        error.kind = (enum onsmqtt_kind)kind;
        for (size_t i = 0; i < COUNT(effects); ++i) {
            struct onsmqtt_operation operation = {"Mine", ONSMQTT_RESOURCE_TOPIC, effects[i]};
            bool is_repeatable = effects[i] >= ONSMQTT_EFFECT_READ && effects[i] <= ONSMQTT_EFFECT_SET;
            bool must_stop = onsmqtt_kind_may_have_executed(error.kind) && !is_repeatable;
            enum onsmqtt_action expected = must_stop ? ONSMQTT_ACTION_STOP : onsmqtt_kind_action(error.kind);
            if (onsmqtt_error_action(&error, &operation) != expected) fail_msg("kind %d, effect %d", kind, (int)effects[i]);
        }
        assert_int_equal(onsmqtt_error_action(&error, NULL),
                         onsmqtt_kind_may_have_executed(error.kind) ? ONSMQTT_ACTION_STOP : onsmqtt_kind_action(error.kind));
    }
}

/* Asked for JSON, the service answers with an object. */
static void a_success_that_is_no_object_of_json_is_a_page(void **state) {
    static const struct {
        int status;
        const char *body;
        bool is_page;
    } cases[] = {
        {200, "{}", false},
        {200, "{\"MsgId\":\"1\"}", false},
        {204, "{\"Code\":\"OK\"}", false},
        {200, "", true},
        {200, " ", true},
        {200, "<html></html>", true},
        {299, "<Response/>", true},
        {200, "ok", true},
        {200, "[{}]", true},
        {200, "{\"MsgId\":\"1", true},
        {200, "{\"MsgId\":\"1\"} <html>", true},
        {200, "{\"Code\":\"InDebt\"", false}, /* no success */
        {200, "{\"Success\":false}", false},
        {302, "<html></html>", false},
        {502, "<html></html>", false},
        {ONSMQTT_STATUS_NO_RESPONSE, "", false},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct onsmqtt_error error;
        onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, cases[i].status, cases[i].body, strlen(cases[i].body), NULL);
        if (onsmqtt_error_is_page(&error) != cases[i].is_page) fail_msg("%d %s", cases[i].status, cases[i].body);
    }
}

static void throttling_known_by_a_header_alone_may_have_executed(void **state) {
    static const struct onsmqtt_operation send = {"SendMessage", ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_EFFECT_ONCE};
    struct onsmqtt_error hinted = parse_with_hints(500, "", "x-acs-retry-after", "10");
    struct onsmqtt_error coded = parse(500, "{\"Code\":\"SystemOverFlow\"}");
    (void)state;
    assert_true(onsmqtt_error_may_have_executed(&hinted));
    assert_int_equal(onsmqtt_error_action(&hinted, &send), ONSMQTT_ACTION_STOP);
    assert_false(onsmqtt_error_may_have_executed(&coded));
    assert_int_equal(onsmqtt_error_action(&coded, &send), ONSMQTT_ACTION_SLOW_DOWN);
}

static void a_label_is_of_bounded_variety(void **state) {
    struct onsmqtt_error error = parse(400, "{\"Code\":\"InvalidParameter.Topic\"}");
    (void)state;
    assert_string_equal(onsmqtt_error_label(&error), "InvalidParameter.%s");
    error = parse(500, "{\"Code\":\"SystemOverFlow\"}");
    assert_string_equal(onsmqtt_error_label(&error), "SystemOverFlow");
    error = parse(503, "{\"Code\":\"Whatever\"}");
    assert_string_equal(onsmqtt_error_label(&error), "server-fault");
    error = parse(200, "{}");
    assert_string_equal(onsmqtt_error_label(&error), "success");
    error.kind = (enum onsmqtt_kind)99;
    assert_string_equal(onsmqtt_error_label(&error), "unknown");
}

static void a_description_tells_all_in_one_paragraph(void **state) {
    struct onsmqtt_error error =
        parse(400, "{\"RequestId\":\"R-1\",\"Code\":\"GroupIdAlreadyExsited\",\"Message\":\"It exists.\"}");
    (void)state;
    assert_string_equal(
        description_of(&error),
        "HTTP 400 GroupIdAlreadyExsited (already-exists). Message: \"It exists.\" Request id: R-1. "
        "Cause: A group with this ID already exists. Solution: Use a different group ID, or use the existing "
        "group if it meets your needs. Advice: Do not send the same request again until its cause is "
        "fixed: it fails the same way. "
        "The request was not carried out. If an earlier attempt to create it had no clear answer, that one was probably "
        "carried out.");
    error = parse(400, "{\"Code\":\"DeviceCredentialNotFound\"}");
    assert_non_null(strstr(description_of(&error), " If an earlier attempt to delete it had no clear answer, that one was"));
    error = parse(400, "{\"Code\":\"InvalidParameter.gr\\u006Fup\"}");
    assert_non_null(
        strstr(description_of(&error), "Cause: The parameter indicated by group is missing or invalid. Solution: "));
    error = parse(400, "{\"Code\":\"InvalidParameter.%s\"}"); /* by the letter: nothing stands for %s */
    assert_non_null(strstr(description_of(&error), "Cause: The parameter indicated by %s is missing or invalid. Solution: "));
    error = parse(400, "{\"Code\":\"InvalidParameter.StringToSign\"}"); /* what is not shown leaves no hole */
    assert_non_null(strstr(description_of(&error), "Cause: The parameter indicated by %s is missing or invalid. Solution: "));
    error = parse(503, "<html>");
    assert_string_equal(description_of(&error),
                        "HTTP 503 (server-fault). Body: incomplete at byte 6. Cause: The service, or a proxy in front of it, "
                        "failed. Advice: Send the same request again after a "
                        "wait, signed anew, but only if a second time does no harm. The request may have been carried out.");
    error = parse(404, "\xEF\xBB\xBF{}");
    assert_non_null(strstr(description_of(&error), " Body: malformed at byte 0. "));
    error = parse(403, " ");
    assert_non_null(strstr(description_of(&error), " Body: empty. "));
    error = parse(403, "[]");
    assert_non_null(strstr(description_of(&error), " Body: not-an-object. "));
    error = parse_with_hints(403, "", "x-acs-retry-after", "18446744073709551615");
    assert_string_equal(description_of(&error),
                        "HTTP 403 (throttled). Body: empty. Cause: Too many requests arrive. Advice: Lower the request rate, "
                        "and send the same request again after a "
                        "longer wait, signed anew, but only if a second time does no harm. The request may have been carried "
                        "out. The server asks for a wait of 18446744073709551615 ms.");
}

static void a_description_leaves_out_what_error_h_says(void **state) {
    struct onsmqtt_error error = parse(403, "{\"Code\":\"NoPermission\",\"HostId\":\"HIDDEN\",\"Recommend\":\"HIDDEN\","
                                            "\"AccessDeniedDetail\":{\"a\":\"HIDDEN\"}}");
    (void)state;
    assert_string_equal(shown(error.host_id), "HIDDEN");
    assert_string_equal(shown(error.recommend), "HIDDEN");
    assert_string_equal(shown(error.access_denied_detail), "{\"a\":\"HIDDEN\"}");
    assert_null(strstr(description_of(&error), "HIDDEN"));
    error = parse(403, "{\"Code\":\"NoPermission\",\"Message\":\"\"}");
    assert_null(strstr(description_of(&error), "Message"));
    error = parse(500, "{\"a\":\"\xFF\"}");
    assert_non_null(strstr(description_of(&error), " Body: bad-utf8 at byte 6. "));
}

/* A wait would contradict the advice not to send again. */
static void a_description_tells_a_wait_only_where_to_send_again(void **state) {
    struct onsmqtt_error again = parse_with_hints(400, "{\"Code\":\"SystemOverFlow\"}", "x-acs-retry-after", "700");
    struct onsmqtt_error stop = parse_with_hints(400, "{\"Code\":\"InstanceNotFound\"}", "x-acs-retry-after", "700");
    (void)state;
    assert_non_null(strstr(description_of(&again), "The server asks for a wait of 700 ms."));
    assert_null(strstr(description_of(&stop), "wait"));
}

static void a_description_names_what_is_no_http_status(void **state) {
    static const struct {
        int status;
        const char *begin;
    } cases[] = {{-1, "Not sent (not-sent)."},
                 {0, "No response (no-response)."},
                 {1, "HTTP 1 (unknown)."},
                 {-2, "Unknown status (unknown)."},
                 {204, "HTTP 204 (success)."}};
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct onsmqtt_error error = parse(cases[i].status, "");
        if (strncmp(description_of(&error), cases[i].begin, strlen(cases[i].begin)) != 0)
            fail_msg("%s", description_of(&error));
        if ((strstr(description_of(&error), " Cause: ") == NULL) != (error.kind == ONSMQTT_KIND_SUCCESS))
            fail_msg("%s", description_of(&error));
    }
}

static void a_description_never_holds_a_string_to_sign_or_a_signature(void **state) {
    static const char *const bodies[] = {
        "{\"Code\":\"SignatureDoesNotMatch\",\"Message\":\"GET&SECRET\"}",
        "{\"Code\":\"SignatureDoesNotM\\u0061tch\",\"Message\":\"GET&SECRET\"}",
        "{\"Code\":\"IncompleteSignature\",\"Message\":\"GET&SECRET\"}",
        "{\"Message\":\"GET&SECRET\"}",
        "{\"Code\":\"\",\"Message\":\"GET&SECRET\"}",
        "{\"Message\":\"GET&SECRET\",\"Code\":\"SignatureDoesN",
        "{\"Code\":\"Whatever\",\"Message\":\"server STRING to Sign is:SECRET\"}",
        "{\"Code\":\"InternalError\",\"Message\":\"string\\u0020to sign is:SECRET\"}",
        "{\"code\":400,\"message\":\"server StringToSign is [ACS3-HMAC-SHA256\\nSECRET]\"}",
        "{\"Code\":\"SignatureDoesNotMatch\\n\",\"Message\":\"server StringToSign is [SECRET]\"}",
        "{\"Code\":\"SignatureDoesNotMatch\\n\",\"Message\":\"GET&SECRET\"}",
        "{\"Code\":\"signatureDoesNotMatch\",\"Message\":\"GET&SECRET\"}",
        "{\"Code\":\"SignatureDoesNotMatch.V3\",\"Message\":\"GET&SECRET\"}",
        "{\"Code\":\"INCOMPLETESIGNATURE\",\"Message\":\"GET&SECRET\"}",
        "<Error><Code>SignatureDoesNotMatch&#10;</Code><Message>GET&amp;SECRET</Message></Error>",
        "{\"Code\":\"A\",\"Message\":\"server string%2Bto%2Bsign is GET&SECRET\"}",
        "{\"Code\":\"A\",\"Message\":\"server string\\\\nto\\\\nsign is GET&SECRET\"}",
        "{\"Code\":\"A\",\"Message\":\"see https://x/?m=server%20string%20to%20sign%20is%3AGET%26SECRET\"}",
        "{\"Code\":\"string to sign SECRET\",\"Message\":\"x\"}",
        "{\"Code\":\"A\",\"RequestId\":\"string to sign SECRET\"}",
        "<Error><Code>A</Code><Message>string to &#115;ign SECRET</Message></Error>",
        "<Error><Code>A</Code><Message><![CDATA[string to sign SECRET]]></Message></Error>",
        "{\"Code\":\"A\",\"Message\":\"GET https://example.com/?AccessKeyId=SECRET&Signature=SECRET failed\"}",
        "{\"Code\":\"A\",\"Message\":\"authorization: ACS3-HMAC-SHA256 Credential=SECRET,Signature=SECRET\"}",
        "{\"Code\":\"A\",\"Message\":\"GET https://example.com/?SecurityToken=SECRET\"}",
        "{\"Code\":\"A\",\"Message\":\"see https://x/?u=https%3A%2F%2Fy%2F%3FSecurityToken%3DSECRET\"}",
    };
    (void)state;
    for (size_t i = 0; i < COUNT(bodies); ++i) {
        struct onsmqtt_error error = parse(400, bodies[i]);
        if (strstr(description_of(&error), "SECRET") != NULL) fail_msg("%s: %s", bodies[i], description_of(&error));
    }
    {
        struct onsmqtt_error error = parse(400, "{\"Code\":\"SignatureDoesNotMatch\",\"Message\":\"GET&SECRET\"}");
        assert_non_null(strstr(description_of(&error), "Message left out: it may hold credentials."));
        error = parse(400, "{\"Code\":\"SignatureDoesNotMatc\",\"Message\":\"shown\"}"); /* another code */
        assert_non_null(strstr(description_of(&error), "Message: \"shown\""));
        error = parse(400, "{\"Code\":\"IncompleteSignatur\",\"Message\":\"shown\"}");
        assert_non_null(strstr(description_of(&error), "Message: \"shown\""));
        error = parse(400, "{\"Code\":\"SignatureDoesNotMatch\",\"Message\":\"GET&SECRET\"}");
        assert_null(strstr(description_of(&error), "string to sign"));
    }
}

/* What error.h says it does not know: were it known, error.h would have to say so. */
static void a_description_shows_what_it_does_not_take_for_a_secret(void **state) {
    static const char *const messages[] = {
        "SHOWN Signature: abc",
        "SHOWN \\\"SecurityToken\\\":\\\"abc\\\"",
        "SHOWN Authorization: acs abc:def",
        "SHOWN AccessKeySecret=abc",
        "SHOWN Signature%253Dabc",
        "SHOWN GET&%2F&AccessKeyId%3Dabc",
    };
    (void)state;
    for (size_t i = 0; i < COUNT(messages); ++i) {
        char body[200];
        struct onsmqtt_error error;
        snprintf(body, sizeof body, "{\"Code\":\"A\",\"Message\":\"%s\"}", messages[i]);
        error = parse(400, body);
        if (strstr(description_of(&error), "SHOWN") == NULL) fail_msg("%s: %s", body, description_of(&error));
    }
}

static void a_description_holds_no_control_characters(void **state) {
    struct onsmqtt_error error =
        parse(400, "{\"Code\":\"\\u001b[31mA\",\"Message\":\"a\\nb\\u007f\\u009b\\u202e\x7F\xC2\x85\xE2\x80\xAE\","
                   "\"RequestId\":\"\\r\"}");
    const char *description = description_of(&error);
    (void)state;
    assert_non_null(strstr(description, " " REPLACEMENT "[31mA "));
    assert_non_null(
        strstr(description, "a" REPLACEMENT "b" REPLACEMENT REPLACEMENT REPLACEMENT REPLACEMENT REPLACEMENT REPLACEMENT));
    for (; *description != '\0'; ++description) assert_true((unsigned char)*description >= 0x20 && *description != 0x7F);
}

static void a_description_that_does_not_fit_is_cut_between_characters(void **state) {
    struct onsmqtt_error error = parse(400, "{\"Code\":\"\xE4\xBD\xA0\xE5\xA5\xBD\"}");
    char whole[512];
    size_t size = onsmqtt_error_describe(&error, whole, sizeof whole);
    (void)state;
    assert_int_equal(size, strlen(whole));
    assert_int_equal(onsmqtt_error_describe(&error, NULL, 99), size);
    for (size_t out_size = 0; out_size <= size + 1; ++out_size) {
        char *out = malloc(out_size + 1); /* one more: it must stay as it is */
        assert_non_null(out);
        memset(out, '#', out_size + 1);
        assert_int_equal(onsmqtt_error_describe(&error, out, out_size), size);
        assert_int_equal(out[out_size], '#');
        if (out_size != 0) {
            assert_int_equal(strncmp(out, whole, strlen(out)), 0);
            /* Nothing is left out but the rest of a character. */
            assert_true(out_size - 1 - strlen(out) < 3);
            assert_true(strlen(out) == size || ((unsigned char)whole[strlen(out)] & 0xC0) != 0x80);
        }
        free(out);
    }
}

static void every_number_has_a_name(void **state) {
    static const char *const parses[] = {"ok",       "empty",    "incomplete",    "malformed",
                                         "bad-utf8", "too-deep", "not-an-object", "no-code"};
    static const char *const bases[] = {"none", "status", "pattern", "code", "hint"};
    static const char *const formats[] = {"none", "json", "xml"};
    static const int others[] = {-1, 99, INT_MIN, INT_MAX};
    (void)state;
    for (size_t i = 0; i < COUNT(parses); ++i) assert_string_equal(onsmqtt_parse_name((enum onsmqtt_parse)i), parses[i]);
    for (size_t i = 0; i < COUNT(bases); ++i) assert_string_equal(onsmqtt_basis_name((enum onsmqtt_basis)i), bases[i]);
    for (size_t i = 0; i < COUNT(formats); ++i) assert_string_equal(onsmqtt_format_name((enum onsmqtt_format)i), formats[i]);
    assert_string_equal(onsmqtt_parse_name((enum onsmqtt_parse)COUNT(parses)), "unknown");
    assert_string_equal(onsmqtt_basis_name((enum onsmqtt_basis)COUNT(bases)), "unknown");
    assert_string_equal(onsmqtt_format_name((enum onsmqtt_format)COUNT(formats)), "unknown");
    for (size_t i = 0; i < COUNT(others); ++i) {
        assert_string_equal(onsmqtt_parse_name((enum onsmqtt_parse)others[i]), "unknown");
        assert_string_equal(onsmqtt_basis_name((enum onsmqtt_basis)others[i]), "unknown");
        assert_string_equal(onsmqtt_format_name((enum onsmqtt_format)others[i]), "unknown");
    }
}

/* The advice says what the action means, for every kind. */
static void advice_agrees_with_the_action(void **state) {
    (void)state;
    for (int number = -1; number < 20; ++number) {
        enum onsmqtt_kind kind = (enum onsmqtt_kind)number;
        const char *advice = onsmqtt_advice(kind, ONSMQTT_REPETITION_HARMLESS);
        bool says_stop = strncmp(advice, "Do not send", 11) == 0 || strcmp(advice, "Nothing to do.") == 0;
        assert_int_equal(says_stop, onsmqtt_kind_action(kind) == ONSMQTT_ACTION_STOP);
        assert_int_equal(strcmp(advice, "Nothing to do.") == 0, kind == ONSMQTT_KIND_SUCCESS);
        assert_int_equal(strstr(advice, "what happened is not known") != NULL,
                         says_stop && onsmqtt_kind_may_have_executed(kind) && kind != ONSMQTT_KIND_SUCCESS);
        assert_int_equal(advice[strlen(advice) - 1], '.');
        assert_int_equal(strstr(advice, "Lower the request rate") != NULL,
                         onsmqtt_kind_action(kind) == ONSMQTT_ACTION_SLOW_DOWN);
        assert_int_equal(strstr(advice, "credentials") != NULL,
                         onsmqtt_kind_action(kind) == ONSMQTT_ACTION_REFRESH_CREDENTIALS);
        assert_int_equal(strstr(advice, "nonce") != NULL, onsmqtt_kind_action(kind) == ONSMQTT_ACTION_RESIGN);
    }
}

/* What the kind says, and where that says nothing, the status. */
static void without_a_row_the_cause_is_that_of_kind_or_status(void **state) {
    static const struct {
        int status;
        const char *body, *cause;
    } cases[] = {
        {204, "", "The service accepted the request."},
        {ONSMQTT_STATUS_NOT_SENT, "", "The request never left: the host was not found, or there was no connection to it."},
        {ONSMQTT_STATUS_NO_RESPONSE, "", "The request was sent, and no complete answer came back."},
        {401, "", "The AccessKey pair or the signature was not accepted."},
        {403, "", "The caller may not do this."},
        {404, "", "What the request names does not exist."},
        {429, "", "Too many requests arrive."},
        {503, "", "The service, or a proxy in front of it, failed."},
        {405, "", "The service, or a proxy in front of it, has no such operation, version or method."},
        {406, "", "Something in the request is missing or wrong."},
        {407, "", "A proxy on the way asks for credentials of its own."},
        {199, "", "Neither the error code nor the HTTP status tells."},
        {200, "{\"Code\":\"x\"}", "The HTTP status says success, and the body denies it."},
        {299, "{\"Success\":false}", "The HTTP status says success, and the body denies it."},
        {300, "", "Neither the error code nor the HTTP status tells."},
        {301, "", "The server points elsewhere: the endpoint is wrong, or not HTTPS."},
        {303, "", "The server points elsewhere: the endpoint is wrong, or not HTTPS."},
        {304, "", "Neither the error code nor the HTTP status tells."},
        {305, "", "The server points elsewhere: the endpoint is wrong, or not HTTPS."},
        {308, "", "The server points elsewhere: the endpoint is wrong, or not HTTPS."},
        {309, "", "Neither the error code nor the HTTP status tells."},
        {409, "", "Neither the error code nor the HTTP status tells."},
        {-2, "", "Neither the error code nor the HTTP status tells."},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct onsmqtt_error error = parse(cases[i].status, cases[i].body);
        assert_string_equal(onsmqtt_cause(error.kind, error.http_status), cases[i].cause);
        /* A success needs none. */
        assert_int_equal(strstr(description_of(&error), cases[i].cause) == NULL, error.kind == ONSMQTT_KIND_SUCCESS);
    }
    assert_string_equal(onsmqtt_cause(ONSMQTT_KIND_UNKNOWN, 400), "Neither the error code nor the HTTP status tells.");
    assert_string_equal(onsmqtt_cause((enum onsmqtt_kind)(ONSMQTT_KIND_NOT_SENT + 1), 0),
                        "Neither the error code nor the HTTP status tells.");
    for (unsigned kind = 0; kind <= ONSMQTT_KIND_NOT_SENT; ++kind) assert_non_null(onsmqtt_cause((enum onsmqtt_kind)kind, 0));
}

/* A status is not as sure as a code. */
static void whether_it_was_carried_out_is_said_as_surely_as_it_is_known(void **state) {
    static const struct {
        int status;
        const char *body, *words;
    } cases[] = {
        {200, "", "The request was carried out."},
        {400, "{\"Code\":\"InstanceNotFound\"}", "The request was not carried out."},
        {400, "{\"Code\":\"InvalidParameter.Topic\"}", "The request was not carried out."},
        {400, "{\"Code\":\"SystemBusyNow\"}", "Judging by the HTTP status alone, the request was not carried out."},
        {429, "", "Judging by the HTTP status alone, the request was not carried out."},
        {500, "", "The request may have been carried out."},
        {400, "{\"Code\":\"SystemBusy\"}", "The request may have been carried out."},
        {ONSMQTT_STATUS_NO_RESPONSE, "", "The request may have been carried out."},
        {ONSMQTT_STATUS_NOT_SENT, "", "The request was not carried out."}, /* no answer: the caller's own word */
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct onsmqtt_error error = parse(cases[i].status, cases[i].body);
        assert_string_equal(onsmqtt_execution_advice(&error), cases[i].words);
        assert_non_null(strstr(description_of(&error), cases[i].words));
    }
}

static void advice_to_send_again_tells_all_that_must_be_done(void **state) {
    static const struct {
        enum onsmqtt_kind kind;
        const char *advice;
    } cases[] = {
        {ONSMQTT_KIND_NOT_SENT, "Send the same request again after a wait, signed anew."},
        {ONSMQTT_KIND_BUSY, "Send the same request again once the earlier one has ended, signed anew."},
        {ONSMQTT_KIND_THROTTLED, "Lower the request rate, and send the same request again after a longer wait, signed anew."},
        {ONSMQTT_KIND_CREDENTIALS_EXPIRED, "Fetch fresh temporary credentials, then send the same request once more."},
        {ONSMQTT_KIND_CLOCK_SKEW, "Set the clock to the server's time, sign with a new nonce and timestamp, then send the same "
                                  "request once more."},
        {ONSMQTT_KIND_NONCE_USED, "Sign with a new nonce and timestamp, then send the same request once more."},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        assert_string_equal(onsmqtt_advice(cases[i].kind, ONSMQTT_REPETITION_HARMLESS), cases[i].advice);
    }
}

/* Where a second time could do harm, advice to send again has a condition, and where it does, it is not to. */
static void advice_asks_whether_a_second_time_does_harm(void **state) {
    static const char condition[] = ", but only if a second time does no harm.";
    (void)state;
    for (int number = -1; number < 20; ++number) {
        enum onsmqtt_kind kind = (enum onsmqtt_kind)number;
        const char *harmless = onsmqtt_advice(kind, ONSMQTT_REPETITION_HARMLESS);
        const char *unclear = onsmqtt_advice(kind, ONSMQTT_REPETITION_UNCLEAR);
        const char *harmful = onsmqtt_advice(kind, ONSMQTT_REPETITION_HARMFUL);
        bool stops = onsmqtt_kind_action(kind) == ONSMQTT_ACTION_STOP;
        /* Of these two it is certain that nothing was carried out. */
        bool may_ask = !stops && kind != ONSMQTT_KIND_CREDENTIALS_EXPIRED && kind != ONSMQTT_KIND_CLOCK_SKEW;
        assert_null(strstr(harmless, condition));
        if (may_ask) {
            size_t size = strlen(harmless) - 1;
            assert_memory_equal(unclear, harmless, size);
            assert_string_equal(unclear + size, condition);
        } else {
            assert_string_equal(unclear, harmless);
        }
        if (stops) {
            assert_string_equal(harmful, harmless);
        } else {
            assert_string_equal(harmful, "Do not send the same request again before you know whether it was carried out: a "
                                         "second time does harm.");
        }
    }
}

static void pinned_numbers_do_not_move(void **state) {
    (void)state;
    assert_int_equal(ONSMQTT_ESCAPE_NONE, 0);
    assert_int_equal(ONSMQTT_ESCAPE_JSON, 1);
    assert_int_equal(ONSMQTT_ESCAPE_XML, 2);
    assert_int_equal(ONSMQTT_STATUS_NO_RESPONSE, 0);
    assert_int_equal(ONSMQTT_STATUS_NOT_SENT, -1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_published_body_is_read_whole),
        cmocka_unit_test(texts_are_views_into_the_body),
        cmocka_unit_test(a_null_body_counts_as_empty_whatever_its_size),
        cmocka_unit_test(the_code_is_taken_from_the_right_member),
        cmocka_unit_test(every_spelling_of_every_member_is_known_and_the_first_listed_wins),
        cmocka_unit_test(a_member_is_kept_where_its_value_is_of_a_type_for_it),
        cmocka_unit_test(a_name_that_differs_in_one_byte_or_in_its_size_is_another),
        cmocka_unit_test(the_access_denied_detail_is_viewed_as_sent),
        cmocka_unit_test(how_the_body_could_be_read_is_named_with_an_offset),
        cmocka_unit_test(too_many_containers_are_too_deep_and_what_was_read_before_is_kept),
        cmocka_unit_test(a_broken_body_still_gives_what_it_held),
        cmocka_unit_test(every_truncation_is_classified_by_what_it_held),
        cmocka_unit_test(an_xml_body_gives_the_same_members),
        cmocka_unit_test(a_code_decides_whatever_the_status),
        cmocka_unit_test(codes_are_case_sensitive_and_never_matched_in_part),
        cmocka_unit_test(an_escaped_code_of_any_length_matches_as_a_plain_one),
        cmocka_unit_test(the_row_is_the_one_of_the_resource_asked_for),
        cmocka_unit_test(what_a_pattern_stood_for_is_viewed_with_its_escapes),
        cmocka_unit_test(only_a_pattern_leaves_a_parameter),
        cmocka_unit_test(a_2xx_status_is_success_only_without_the_code_of_an_error),
        cmocka_unit_test(without_a_known_code_the_status_decides),
        cmocka_unit_test(a_throttling_header_classifies_an_unknown_code_at_some_statuses),
        cmocka_unit_test(other_headers_say_how_long_and_never_why),
        cmocka_unit_test(of_the_waits_of_several_headers_the_longest_holds),
        cmocka_unit_test(a_date_to_retry_after_is_no_wait_without_the_servers_clock),
        cmocka_unit_test(a_header_never_overrules_a_known_code_but_adds_its_wait),
        cmocka_unit_test(a_request_id_comes_from_the_body_else_from_the_header),
        cmocka_unit_test(the_action_stops_what_must_not_happen_twice),
        cmocka_unit_test(a_success_that_is_no_object_of_json_is_a_page),
        cmocka_unit_test(throttling_known_by_a_header_alone_may_have_executed),
        cmocka_unit_test(a_label_is_of_bounded_variety),
        cmocka_unit_test(a_description_tells_all_in_one_paragraph),
        cmocka_unit_test(a_description_leaves_out_what_error_h_says),
        cmocka_unit_test(a_description_tells_a_wait_only_where_to_send_again),
        cmocka_unit_test(a_description_names_what_is_no_http_status),
        cmocka_unit_test(a_description_never_holds_a_string_to_sign_or_a_signature),
        cmocka_unit_test(a_description_shows_what_it_does_not_take_for_a_secret),
        cmocka_unit_test(a_description_holds_no_control_characters),
        cmocka_unit_test(a_description_that_does_not_fit_is_cut_between_characters),
        cmocka_unit_test(every_number_has_a_name),
        cmocka_unit_test(advice_agrees_with_the_action),
        cmocka_unit_test(without_a_row_the_cause_is_that_of_kind_or_status),
        cmocka_unit_test(whether_it_was_carried_out_is_said_as_surely_as_it_is_known),
        cmocka_unit_test(advice_to_send_again_tells_all_that_must_be_done),
        cmocka_unit_test(advice_asks_whether_a_second_time_does_harm),
        cmocka_unit_test(pinned_numbers_do_not_move),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
