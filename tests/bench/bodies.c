/* See bodies.h. Ids, hosts, accounts and keys are made up. */
#include "bodies.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../fleet/random.h"
#include "onsmqtt/catalog.h"

#define ID "8E6F1A52-40C7-5D1B-9F2E-6B7C0D3A8E94"
#define HOST "onsmqtt.cn-shanghai.aliyuncs.com"

static const struct body bodies[BODIES] = {
#define BODY(name, text)                                                                                                       \
    { name, text, sizeof(text) - 1 }
    BODY("minified", "{\"RequestId\":\"" ID "\",\"HostId\":\"" HOST "\",\"Code\":\"InstancePermissionCheckFailed\",\"Message\":"
                     "\"An error occurred while validating the permissions of the instance. Please verify the account that "
                     "created the instance and its permissions settings.\"}"),
    BODY("code last", "{\"RequestId\":\"" ID "\",\"Message\":\"Request was denied due to user flow control.\",\"Recommend\":"
                      "\"https://api.aliyun.com/troubleshoot?q=Throttling.User&product=OnsMqtt&requestId=" ID
                      "\",\"HostId\":\"" HOST "\",\"Code\":\"Throttling.User\"}"),
    BODY("no HostId",
         "{\"Message\":\"The system is throttling requests.\",\"RequestId\":\"" ID "\",\"Code\":\"SystemOverFlow\"}"),
    BODY("pretty-printed",
         "{\n  \"RequestId\": \"" ID "\",\n  \"HostId\": \"" HOST "\",\n  \"Code\": \"ApplyTokenOverFlow\",\n  \"Message\": "
         "\"You have applied for tokens too many times. Please try again later.\"\n}\n"),
    BODY("tabs and CRLF",
         "{\r\n\t\"Code\" : \"GroupIdAlreadyExsited\",\r\n\t\"Message\" : \"The specified GroupId already exists.\",\r\n\t"
         "\"RequestId\" : \"" ID "\",\r\n\t\"HostId\" : \"" HOST "\"\r\n}\r\n"),
    BODY("Chinese", "{\"RequestId\":\"" ID "\",\"HostId\":\"" HOST "\",\"Code\":\"InvalidParameter.ClientId\",\"Message\":"
                    "\"参数 ClientId 不合法：只能包含字母、数字和短横线，长度不超过 64 个字符，请修改后重试。\"}"),
    BODY("Chinese, pretty-printed",
         "{\n    \"Message\": \"您没有权限执行该操作，请联系主账号授权。\",\n    \"RequestId\": \"" ID
         "\",\n    \"HostId\": \"" HOST "\",\n    \"Code\": \"NoPermission\"\n}"),
    BODY("AccessDeniedDetail",
         "{\"RequestId\":\"" ID "\",\"HostId\":\"" HOST
         "\",\"Code\":\"NoPermission\",\"Message\":\"You are not authorized to do "
         "this action. You should be authorized by RAM.\",\"Recommend\":\"https://api.aliyun.com/troubleshoot?q=NoPermission\","
         "\"AccessDeniedDetail\":{\"AuthAction\":\"mq:OnsMqttQuerySessionByClientId\",\"AuthPrincipalType\":\"SubUser\","
         "\"AuthPrincipalOwnerId\":\"1357924680135792\",\"AuthPrincipalDisplayName\":\"246813579024681357\","
         "\"NoPermissionType\":\"ImplicitDeny\",\"PolicyType\":\"AccountLevelIdentityBasedPolicy\"}}"),
    BODY("AccessDeniedDetail, pretty-printed",
         "{\n  \"AccessDeniedDetail\": {\n    \"AuthAction\": \"mq:OnsMqttGroupIdDelete\",\n    \"AuthPrincipalType\": "
         "\"AssumedRoleUser\",\n    \"AuthPrincipalDisplayName\": \"deployer:ci\",\n    \"NoPermissionType\": "
         "\"ExplicitDeny\",\n"
         "    \"EncodedDiagnosticMessage\": \"AQEBAAAAAGZ0b2tlbi1leGFtcGxlLW5vdC1yZWFsLWF0LWFsbC0wMTIzNDU2Nzg5\"\n  },\n"
         "  \"RequestId\": \"" ID "\",\n  \"HostId\": \"" HOST
         "\",\n  \"Code\": \"NoPermission\",\n  \"Message\": \"You are not "
         "authorized to do this action.\"\n}\n"),
    BODY("escaped URL", "{\"Recommend\":\"https:\\/\\/api.aliyun.com\\/troubleshoot?q=InternalError\\u0026product=OnsMqtt"
                        "\\u0026requestId=" ID "\",\"Message\":\"An error occurred while processing your request. Try again "
                        "later.\",\"RequestId\":\"" ID "\",\"HostId\":\"" HOST "\",\"Code\":\"InternalError\"}"),
    BODY("string to sign",
         "{\"RequestId\":\"" ID "\",\"HostId\":\"" HOST
         "\",\"Code\":\"SignatureDoesNotMatch\",\"Message\":\"Specified signature is "
         "not matched with our calculation. server string to sign is:POST&%2F&AccessKeyId%3DLTAI5tExampleExample%26Action%3D"
         "QueryTokens%26Format%3DJSON%26InstanceId%3Dpost-cn-0pp12gl%26RegionId%3Dcn-shanghai%26SignatureMethod%3DHMAC-SHA1%26"
         "SignatureNonce%3D8e6f1a5240c75d1b%26SignatureVersion%3D1.0%26Timestamp%3D2026-11-24T12%253A00%253A00Z%26Version%3D"
         "2020-04-20\"}"),
    BODY("code is a number", "{\"code\":500,\"message\":\"system error\",\"requestId\":\"" ID "\",\"success\":false}"),
#undef BODY
};

struct body bench_body(size_t index) {
    return bodies[index];
}

/* A text that grows. */
struct writer {
    char *data;
    size_t size, room;
};

static void write_bytes(struct writer *writer, const char *bytes, size_t size) {
    if (writer->size + size > writer->room) {
        writer->room = 2 * (writer->size + size);
        writer->data = realloc(writer->data, writer->room);
        if (writer->data == NULL) abort();
    }
    memcpy(writer->data + writer->size, bytes, size);
    writer->size += size;
}

static void write_text(struct writer *writer, const char *format, ...) {
    char text[512];
    va_list arguments;
    int size;
    va_start(arguments, format);
    size = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (size < 0 || (size_t)size >= sizeof text) abort();
    write_bytes(writer, text, (size_t)size);
}

static struct body body_of(const struct writer *writer, const char *name) {
    struct body body = {name, writer->data, writer->size};
    return body;
}

static struct body body_of_words(const char *name, const char *words, size_t size) {
    struct writer writer = {NULL, 0, 0};
    write_text(&writer, "{\"Code\":\"InternalError\",\"Message\":\"");
    while (writer.size + strlen(words) + 2 < size) write_bytes(&writer, words, strlen(words));
    write_text(&writer, "\"}");
    return body_of(&writer, name);
}

struct body bench_text(size_t size) {
    return body_of_words("one string", "An error occurred while the request was processed. ", size);
}

struct body bench_chinese(size_t size) {
    return body_of_words("one Chinese string", "处理请求时发生错误，请稍后重试。", size);
}

struct body bench_members(size_t size) {
    struct writer writer = {NULL, 0, 0};
    write_text(&writer, "{\"Code\":\"InternalError\"");
    for (unsigned i = 0; writer.size + 40 < size; ++i) {
        static const char *const forms[] = {",\"Unknown%u\":\"value\"", ",\"Other%u\":%u", ",\"more%u\":true",
                                            ",\"list%u\":[%u,null]"};
        write_text(&writer, forms[i % 4], i, i);
    }
    write_text(&writer, "}");
    return body_of(&writer, "many members");
}

static const char *draw(uint64_t *random, const char *const *choices, size_t count) {
    return choices[random_below(random, (uint32_t)count)];
}

#define DRAW(random, choices) draw(random, choices, sizeof(choices) / sizeof *(choices))

/* Codes of the catalog, what patterns match, and unknown ones. */
static void draw_code(uint64_t *random, char code[80]) {
    static const char *const parameters[] = {"Topic", "GroupId", "ClientId", "InstanceId", "PageSize"};
    const char *known = onsmqtt_row_at(random_below(random, (uint32_t)onsmqtt_row_count()))->code;
    snprintf(code, 80, "%s", known);
    if (code[strlen(code) - 1] == 's' && code[strlen(code) - 2] == '%') {
        snprintf(code + strlen(code) - 2, 40, "%s", DRAW(random, parameters));
    }
    if (random_below(random, 16) == 0) snprintf(code, 80, "Unknown.Code%u", random_below(random, 1000));
}

static void draw_id(uint64_t *random, char id[37]) {
    for (int i = 0; i < 36; ++i)
        id[i] = i == 8 || i == 13 || i == 18 || i == 23 ? '-' : "0123456789ABCDEF"[random_below(random, 16)];
    id[36] = '\0';
}

static void draw_message(uint64_t *random, char message[400]) {
    static const char *const english[] = {"The ",       "request ", "instance ", "is ",    "not ",    "specified ",
                                          "group ",     "Please ",  "try ",      "again ", "later. ", "permission ",
                                          "parameter ", "of ",      "an ",       "error "};
    static const char *const chinese[] = {"请检查", "参数", "，", "实例", "不存在", "。", "权限", "重试", "GroupId ", "Topic "};
    bool is_chinese = random_below(random, 6) == 0;
    unsigned words = 3 + random_below(random, 25);
    message[0] = '\0';
    for (unsigned i = 0; i < words; ++i) strcat(message, is_chinese ? DRAW(random, chinese) : DRAW(random, english));
    if (message[strlen(message) - 1] == ' ') message[strlen(message) - 1] = '\0';
}

static void draw_recommend(uint64_t *random, const char *code, const char *id, char url[256]) {
    static const char *const forms[] = {"https://api.aliyun.com/troubleshoot?q=%s&product=OnsMqtt&requestId=%s",
                                        "https://api.aliyun.com/troubleshoot?intl_lang=EN_US&q=%s&product=OnsMqtt&requestId=%s",
                                        "https:\\/\\/api.aliyun.com\\/troubleshoot?q=%s\\u0026requestId=%s"};
    snprintf(url, 256, DRAW(random, forms), code, id);
}

struct body bench_varied(uint64_t *random) {
    static const char *const hosts[] = {"onsmqtt.cn-hangzhou.aliyuncs.com", "onsmqtt.cn-beijing.aliyuncs.com",
                                        "mqtt.aliyuncs.com", "onsmqtt.ap-southeast-1.aliyuncs.com"};
    static const char detail[] =
        "{\"AuthAction\":\"mq:OnsMqttQueryCert\",\"AuthPrincipalType\":\"SubUser\",\"PolicyType\":\"\"}";
    enum { MEMBERS = 6 };
    const char *names[MEMBERS] = {"RequestId", "Code", "Message", "HostId", "Recommend", "AccessDeniedDetail"};
    char id[37], code[80], message[400], url[256];
    const char *values[MEMBERS] = {id, code, message, DRAW(random, hosts), url, detail};
    const char *colon = "\":\"", *comma = ",";
    struct writer writer = {NULL, 0, 0};
    bool is_first = true;
    draw_id(random, id);
    draw_code(random, code);
    draw_message(random, message);
    draw_recommend(random, code, id, url);
    if (random_below(random, 4) == 0) colon = "\": \"", comma = random_below(random, 2) == 0 ? ",\n  " : ",\n    ";
    for (unsigned i = MEMBERS; i > 1; --i) {
        unsigned other = random_below(random, i);
        const char *name = names[i - 1], *value = values[i - 1];
        names[i - 1] = names[other], values[i - 1] = values[other];
        names[other] = name, values[other] = value;
    }
    write_text(&writer, "{");
    for (unsigned i = 0; i < MEMBERS; ++i) {
        bool is_detail = values[i] == detail;
        if (is_detail && random_below(random, 8) != 0) continue;
        if (values[i] == url && random_below(random, 2) != 0) continue;
        write_text(&writer, "%s\"%s", is_first ? comma + 1 : comma, names[i]);
        write_text(&writer, "%.*s", (int)strlen(colon) - is_detail, colon);
        write_text(&writer, "%s%s", values[i], is_detail ? "" : "\"");
        is_first = false;
    }
    write_text(&writer, "%s}", comma[1] == '\n' ? "\n" : "");
    return body_of(&writer, "varied");
}
