/* What the command finds in an input: responses, bodies, codes among other words, and the code that was probably meant. The
   program is the first argument. */
#define _XOPEN_SOURCE 700 /* files */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "explain_runner.h"

static void of_several_responses_the_last_one_counts(void **state) {
    static const struct {
        const char *input;
        const char *expected; /* in the JSON */
    } cases[] = {
        {"HTTP/1.1 503 Service Unavailable\r\n\r\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 Service Unavailable\n\n", "{\"http_status\":503,"},
        {"HTTP/1.0 503\n\n", "{\"http_status\":503,"},
        {"HTTP/2 503 \r\n\r\n", "{\"http_status\":503,"},
        {"HTTP/2 503\n\n", "{\"http_status\":503,"},
        {"HTTP/3 503 \n\n", "{\"http_status\":503,"},
        {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 503 Busy\r\n\r\n", "{\"http_status\":503,"},
        {"HTTP/1.1 200 Connection established\r\n\r\nHTTP/2 429 \r\n\r\n", "{\"http_status\":429,"},
        {"HTTP/1.1 301 Moved\r\nRetry-After: 9\r\n\r\nHTTP/1.1 503 Busy\r\nRetry-After: 2\r\n\r\n", "\"retry_after_ms\":2000,"},
        {"HTTP/1.1 301 Moved\r\nRetry-After: 9\r\n\r\nHTTP/1.1 503 Busy\r\n\r\n", "\"retry_after_ms\":null,"},
        {"HTTP/1.1 301 M\n\nHTTP/1.1 100 C\n\nHTTP/1.1 400 B\n\n{\"Code\":\"MqttRuleExist\"}", "\"kind\":\"already-exists\","},
        {"HTTP/1.1 400 B\n\n{\"Code\":\"MqttRuleExist\"}\n", "\"parse\":\"ok\","},
        {"HTTP/1.1 503 Busy\r\nretry-AFTER:  2 \t\r\n\r\n", "\"retry_after_ms\":2000,"},
        {"HTTP/1.1 503 Busy\nno colon\n:no name\n folded: 1\nRetry-After: 2", "\"retry_after_ms\":2000,"},
        {"HTTP/1.1 503 Busy\nRetry-After: 2", "\"retry_after_ms\":2000,"},
        {"HTTP/1.1 503 Busy\nRetry-After: 2", "\"parse\":\"empty\","},
        {"HTTP/1.1 503", "{\"http_status\":503,"},
        {"HTTP/0.9 590 a\n\n", "{\"http_status\":590,"},
        {"HTTP/9.0 200 a\n\n", "{\"http_status\":200,"},
        /* After a 1xx an answer was to come, and after a proxy's to CONNECT. */
        {"HTTP/1.1 100 Continue\n\n", "{\"http_status\":0,"},
        {"HTTP/1.1 200 Connection established\r\n\r\n", "{\"http_status\":0,"},
        {"HTTP/1.0 200 Connection Established\n\n", "{\"http_status\":0,"},
        {"HTTP/1.1 200 Connection\n\n", "{\"http_status\":200,"},
        {"HTTP/1.1 403 Connection established\n\n", "{\"http_status\":403,"},
        {"HTTP/1.1 200 Noconnection established\n\n", "{\"http_status\":200,"},
        {"HTTP/1.1 200 Connection established\n\ncurl: (60) SSL certificate problem\n", "{\"http_status\":0,"},
        {"HTTP/1.1 200 Connection established\n\nuser@host:~$ ", "{\"http_status\":0,"},
        {"HTTP/1.1 200 Connection established\n\n{\"RequestId\":\"1\"}", "{\"http_status\":200,"},
        {"HTTP/1.1 100 Continue\n\n{\"RequestId\":\"1\"}", "{\"http_status\":0,"},
        {"> CONNECT a:443 HTTP/1.1\n< HTTP/1.1 200 Connection established\n< \n* TLS connect error\n", "{\"http_status\":0,"},
        {"HTTP/1.1 199 a\n\n", "{\"http_status\":0,"},
        {"HTTP/1.1 099 a\n\n", "{\"http_status\":null,"},
        {"HTTP/1.1 103 Early Hints\nRetry-After: 3000\n\n", "\"retry_after_ms\":null,"},
        {"HTTP/1.1 500 I\n\n{\"Code\":\"InternalError\"}\nHTTP/1.1 100 Continue\n\n", "\"kind\":\"no-response\","},
        /* The empty line was lost. */
        {"HTTP/1.1 400 Bad Request\nDate: x\n{\"Code\":\"MqttRuleExist\"}", "\"parse\":\"ok\","},
        {"HTTP/1.1 400 Bad Request\n<Error><Code>MqttRuleExist</Code></Error>", "\"parse\":\"ok\","},
        {"HTTP/1.1 999\n\n", "{\"http_status\":999,"},
        {" \r\n\n\tHTTP/1.1 503 Busy\n\n", "{\"http_status\":503,"},
        {" \r\n\n\tHTTP/1.1 503 Busy\nno colon\n\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 Busy\n\nRetry-After: 2\n", "\"retry_after_ms\":null,"},
        {"HTTP/1.1 503 Busy\n \nRetry-After: 2\n", "\"retry_after_ms\":null,"},
        /* Behind a body, as after a retry of curl's: what came last is what happened. */
        {"HTTP/1.1 500 I\r\n\r\n{\"Code\":\"SystemOverFlow\"}HTTP/1.1 200 OK\r\n\r\n{\"MsgId\":\"1\"}",
         "{\"http_status\":200,"},
        {"HTTP/1.1 500 I\r\n\r\n{\"Code\":\"SystemOverFlow\"}HTTP/1.1 200 OK\r\n\r\n{\"MsgId\":\"1\"}",
         "\"kind\":\"success\","},
        {"HTTP/1.1 503 B\nRetry-After: 9\n\n<html></html>\nHTTP/2 400 \nDate: x\n\n{\"Code\":\"MqttRuleExist\"}",
         ",\"kind\":\"already-"},
        {"HTTP/1.1 503 B\nRetry-After: 9\n\n<html></html>\nHTTP/2 503 \nDate: x\n\n", "\"retry_after_ms\":null,"},
        {"HTTP/1.1 503 B\n\n<b>{}[\"]\">HTTP/1.1 404 N\n\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\n\nbusyHTTP/1.1 404 N\r\n\r\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\n\nHot HTTPHTTP/1.1 404 N\n\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\n\nupstream said HTTP/1.1 200 OK\n\n", "{\"http_status\":503,"},
        /* Inside a body that is a document, or as long as its head says, none begins. */
        {"HTTP/1.1 503 B\n\n<a>\nHTTP/1.1 200 OK\n\n</a>", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n<Error>\nHTTP/1.1 200 OK\n\n</Error>", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n<Error><Code>a</Code>\nHTTP/1.1 200 OK\n\n</Error>", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n<a>\nHTTP/1.1 200 OK\n\n</a>HTTP/1.1 404 N\n\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\n\n<a>\nHTTP/1.1 404 N\n\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\n\n<a>\xD6\xD0</a>\nHTTP/1.1 404 N\n\n", "{\"http_status\":404,"}, /* no UTF-8 */
        {"HTTP/1.1 503 B\n\n<a>\nHTTP/1.1 500 I\n\n<b>\nHTTP/1.1 404 N\n\n</b>", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\nContent-Length: 18\n\nx\nHTTP/1.1 404 N\n\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\nCONTENT-length:18\r\n\r\nx\nHTTP/1.1 404 N\n\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\nContent-Length: 18\n\nx\nHTTP/1.1 404 N\n\nHTTP/1.1 410 G\n\n", "{\"http_status\":410,"},
        {"HTTP/1.1 503 B\nContent-Length: 18\n\nx\nHTTP/1.1 404 N\n\n\n", "{\"http_status\":503,"}, /* an editor's line break */
        {"HTTP/1.1 503 B\nContent-Length: 1\n\nx\nHTTP/1.1 404 N\n\n", "{\"http_status\":404,"},    /* longer */
        {"HTTP/1.1 503 B\nContent-Length: 19\n\nx\nHTTP/1.1 404 N\n\n", "{\"http_status\":404,"},   /* cut */
        {"HTTP/1.1 503 B\nContent-Length: 16\n\nHTTP/1.1 404 N\n\n", "{\"http_status\":404,"},      /* to HEAD */
        {"HTTP/1.1 503 B\nContent-Length: 1\nContent-Length: 18 \n\nx\nHTTP/1.1 404 N\n\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\nxontent-length: 18\n\nx\nHTTP/1.1 404 N\n\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\nxxxxxxxxxxxxxx:18\n\nx\nHTTP/1.1 404 N\n\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\nC18:\n\nx\nHTTP/1.1 404 N\n\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\nContent-Length: x\n\nx\nHTTP/1.1 404 N\n\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\nContent-Length:\n\nx\nHTTP/1.1 404 N\n\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\nContent-Length:\n\n19\nHTTP/1.1 404 N\n\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\nContent-Lengths: 18\n\nx\nHTTP/1.1 404 N\n\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\nContent-Length: 184467440737095516168\n\nx\nHTTP/1.1 404 N\n\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\n\nbusy\n\nHTTP/1.1 404 N\nx-acs_request.id1: 2\n\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\n\nbusy\n\nHTTP/1.1 404 N\n!~:\n\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\n\n{}HTTP/1.1 404 N\n\n{}HTTP/1.1 410 G\n\n", "{\"http_status\":410,"},
        {"HTTP/1.1 503 B\n\n{}HTTP/1.1 404", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\n\n{}HTTP/1.1 404", "\"parse\":\"empty\","},
        {"HTTP/1.1 503 B\n\n{}HTTP/1.1 40", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n{}HTTP/1.1 404 N\nno header\n\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n{}HTTP/1.1 404 N\n: x\n\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n{}HTTP/1.1 404 N\n folded: x\n\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n{}HTTP/1.1 404 N\nhttp://host: x\n\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\n\n{}HTTP/1.1 404 N\n(http): x\n\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n{}HTTP/1.1 404 N\n\xC3\xA9: x\n\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n{}HTTP/1.1 404 N\nname\n\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n{\"Message\":\"got HTTP/1.1 404 N\"}\n\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n{\"Code\":\"MqttRuleExist\",\"Message\":\"got HTTP/1.1 404 N\"}", "\"kind\":\"already-exists\","},
        {"HTTP/1.1 503 B\n\n<title>HTTP/1.1 404 N</title>\n\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n[HTTP/1.1 404 N {\n\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n[HTTP/1.1 404 N }\n\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n[HTTP/1.1 404 N >\n\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\nVia: HTTP/1.1 404 N\n\n", "{\"http_status\":503,"},
        /* Where a message was cut. */
        {"HTTP/1.1 503 B\n\n{\"Message\":\"x\\nHTTP/1.1 200 OK", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n{\"Message\":\"x\\nHTTP/1.1 200 OK\r\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n{\"Message\":\"x\\nHTTP/1.1 200 OK\r\n\r\n", "{\"http_status\":200,"},
        {"HTTP/1.1 503 B\n\n<html><br>bad</html>HTTP/1.1 404", "{\"http_status\":404,"},
        {"HTTP/1.1 400 X\n\n{\"Code\":\"FlowControl\"}{}HTTP/2 200", "{\"http_status\":200,"},
        {"HTTP/1.1 400 X\n\n{}x{}HTTP/1.1 500", "{\"http_status\":500,"},
        {"HTTP/1.1 503 B\n\n{ HTTP/1.1 404\n", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\n{\"Message\":\"HTTP/1.1 200", "{\"http_status\":503,"},
        {"HTTP/1.1 503 B\n\nbusyHTTP/1.1 404 N", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\n\nbusyHTTP/1.1 404 N\n", "{\"http_status\":404,"},
        {"HTTP/1.1 503 B\n\nbusy\nHTTP/1.1 404 N", "{\"http_status\":404,"},
        {"  HTTP/1.1 503 B\n\nbusy\n  HTTP/1.1 404 N", "{\"http_status\":404,"},
        /* A body that was sent, before the answer. */
        {"{}\nHTTP/1.1 503\n\n", "{\"http_status\":503,"},
        {"{}\nbusyHTTP/1.1 503", "{\"http_status\":503,"},
        {"x\nbusyHTTP/1.1 503", "{\"http_status\":503,"},
        {"{\"Action\":\"a\"}\r\n\r\nHTTP/1.1 503 B\r\nRetry-After: 2\r\n\r\n<html>", "\"retry_after_ms\":2000,"},
        {"<a/>HTTP/1.1 404 N\n\n{\"Code\":\"MqttRuleExist\"}", "\"kind\":\"already-exists\","},
        {"{\"RequestId\":\"1\",\"Code\":\"InDebt\"}\nHTTP/2 200\nDate: x\n\n{\"RequestId\":\"2\"}", "\"kind\":\"success\","},
        {"{\"Code\":\"FlowControl\"}\nw\nHTTP/1.1 200 OK\n\n{}", "\"kind\":\"success\","},
        {"{\"Code\":\"FlowControl\"}{}\nHTTP/1.1 200 OK\nA: b\n\n{}", "\"kind\":\"success\","},
        {"{\"l\":1}\n{\"l\":1}\nHTTP/1.1 503 X\nA: b\n\n", "{\"http_status\":503,"},
        {"<a/>\n<a/>\nw\nHTTP/1.1 503 X\nA: b\n\n", "{\"http_status\":503,"},
        {"<html><hr></html>\nHTTP/1.1 502 X\n", "{\"http_status\":502,"},
        {" <!DOCTYPE html><hr></html><a/>\nHTTP/1.1 502 X\n", "{\"http_status\":502,"},
        {" <!DOCTYPE html><hr>\nHTTP/1.1 502 X\n", "{\"http_status\":null,"},
        {"<html><body>\n<h1>HTTP/1.1 404 Not Found\n\n<p>x</p></body></html>", "{\"http_status\":null,"},
        {"<html>\nHTTP/1.1 400\n\n</html>\n{\"Code\":\"FlowControl\"}", "{\"http_status\":null,\"code\":\"FlowControl\","},
        {"{}\n{\"Message\":\"HTTP/1.1 400 Bad\n", "{\"http_status\":null,"},
        {"{}\n<Error><Message>\nHTTP/1.1 400\n\n</Message><Code>InternalError</Code></Error>",
         "{\"http_status\":null,\"code\":\"InternalError\","},
        {"{\"RequestId\":\"1\",\"Code\":\"InternalError\"}\n<html><p>HTTP/1.1 400 Bad\n</p></html>",
         "{\"http_status\":null,\"code\":\"InternalError\","},
        {"<14>Nov 30 syslog\nHTTP/1.1 503 X\n\n", "{\"http_status\":503,"},
        {"<3\nHTTP/1.1 503 X\n\n", "{\"http_status\":503,"},
        {"<", "\"parse\":\"incomplete\","},
        {"{}\n  HTTP/1.1 503 X\n  Retry-After: 3\n\n", "\"retry_after_ms\":3000,"},
        {"{\"Code\":\"InDebt\"}\nHTTP/2 503 S\n \n{\"Code\":\"MqttRuleExist\"}\n",
         "{\"http_status\":503,\"code\":\"MqttRuleExist\","},
        {"<!DOCTYPE HTML><HR></HTML>\nHTTP/1.1 400 X\nA: b\n\n{\"Code\":\"InDebt\"}",
         "{\"http_status\":400,\"code\":\"InDebt\","},
        {"<-- 503\nHTTP/1.1 503 X\n\n", "{\"http_status\":503,"},
        {"<- 503\nHTTP/1.1 503 X\n\n", "{\"http_status\":503,"},
        /* But a status line alone is that of the body before it. */
        {"{\"RequestId\":\"1\",\"Code\":\"MqttRuleExist\"}\nHTTP/2 500\n", "\"kind\":\"already-exists\","},
        {"{\"RequestId\":\"1\",\"Code\":\"Strange\"}\nHTTP/2 500\n", "\"code\":\"Strange\","},
        {"{\"RequestId\":\"1\",\"Code\":\"MqttRuleExist\"}\nHTTP/2 500\n\n", "\"kind\":\"already-exists\","},
        {"{}\nHTTP/1.1 100 Continue\n\n", "{\"http_status\":0,"}, /* which is no answer's */
        {"{}\nHTTP/1.1 200 Connection established\n\n", "{\"http_status\":0,"},
        {"{\"Code\":\"InDebt\"}\n{\"Code\":\"MqttRuleExist\"}\nHTTP/2 503", "{\"http_status\":503,\"code\":\"MqttRuleExist\","},
        {"<Error/>\n<?xml version='1.0'?>\n<Error><Code>InDebt</Code></Error>HTTP/2 503",
         "{\"http_status\":503,\"code\":\"InDebt\","},
        {"{\"Code\":\"InDebt\"}\n{\"Code\":\"MqttRule\nHTTP/2 503\n", "{\"http_status\":null,"},
        /* Where it may be no document's, it is not relied on. */
        {"{\"Code\":\"NewThing\"}\n0.5 s\nHTTP/2 400\n",
         "\"doubt\":\"The HTTP status alone was read, and the body is cut or broken.\","},
        {"<Error><Code>InternalError</Code></Error>\n0.5 s\nHTTP/2 400\n\n", "\"may_have_executed\":true,"},
        {"{\"Code\":\"InDebt\"}{\"a\":1}\nHTTP/2 400", "\"may_have_executed\":true,"},
        {"{\"Code\":\"NewThing\"}\n0.5 s\nHTTP/2 400\nDate: x\n\n", "\"may_have_executed\":false,"},
        {"x\nHTTP/2 400\n", "\"may_have_executed\":false,"},
        {"{}\n{\"Code\":\"InternalError\"}\nHTTP/2 400\n{}\n", "\"may_have_executed\":true,"},
        {"{}\n{\"Code\":\"InternalError\"}\nHTTP/2 200\n{}\n",
         "\"doubt\":\"The HTTP status says success, and the body is cut.\","},
        {"{\"Code\":\"InternalError\"}\n0.5 s\nHTTP/2 400\n\n$ ", "\"may_have_executed\":true,"},
        {"HTTP/2 400\nA: b\n\n<Error><Code>InternalError</Code></Error>\nHTTP/2 400\n", "\"may_have_executed\":true,"},
        {"<14>x\n{\"Code\":\"InternalError\"}\nHTTP/2 400\n\n$ ", "\"may_have_executed\":true,"},
        {"x\n{\"Code\":\"InternalError\"}\nHTTP/2 400\n{\"RequestId\":\"1\",\"Code\":\"New\"}",
         "{\"http_status\":400,\"code\":\"New\","},
        {"x\n{\"Code\":\"InternalError\"}\nHTTP/2 400\nA: x\n{}", "\"may_have_executed\":false,"},
        {"x\n{\"Code\":\"InternalError\"}\nHTTP/1.1 100 C\n\n", "{\"http_status\":0,\"code\":null,"},
        {"HTTP/1.1 503 B\n\n{\"Code\":\"InDebt\"}x\nHTTP/1.1 404 N\n\n", "{\"http_status\":404,\"code\":null,"},
        /* Right behind an error body, it is that one's. */
        {"{}\nx\n{\"Code\":\"InDebt\"}\nHTTP/2 403\n", "{\"http_status\":403,\"code\":\"InDebt\","},
        {"x\n{\"Code\":\"InDebt\"}HTTP/2 403\n\n", "{\"http_status\":403,\"code\":\"InDebt\","},
        {"{\"Code\":\"Strange\"}\nHTTP/2 500\n", "\"code\":\"Strange\","},
        {" \n{\"Code\":\"Strange\"}HTTP/2 500\n", "\"basis\":\"status\",\"parse\":\"ok\","},
        {"{\"Code\":\"Strange\"}\nHTTP/2 500\n\n", "{\"http_status\":500,\"code\":\"Strange\","},
        {"{\"RequestId\":\"1-2\",\"MsgId\":\"a\"}\nHTTP/2 200", "\"request_id\":\"1-2\","},
        {"{\"RequestId\":\"1-2\",\"MsgId\":\"a\"}\nHTTP/2 200\r\n", "\"kind\":\"success\","},
        {"{\"MsgId\":\"a\",\"note\":\"InDebt\"}\nHTTP/2 200", "\"kind\":\"success\","},
        {"{\"err\":{\"Code\":\"InDebt\",\"RequestId\":\"1\"}}\nHTTP/2 200\n", "\"kind\":\"success\","},
        {"{\"Code\":\"InDebt\"}\nHTTP/2 400 B\nDate: x\n\n{\"Code\":\"MqttRuleExist\"}", "\"code\":\"MqttRuleExist\","},
        /* A byte order mark, as some shells and editors write. */
        {"\xEF\xBB\xBFHTTP/1.1 503 Busy\n\n", "{\"http_status\":503,"},
        {"\xEF\xBB\xBF{\"Code\":\"MqttRuleExist\"}", "\"parse\":\"ok\","},
        {"\xEF\xBB\xBF \n<Error><Code>MqttRuleExist</Code></Error>", "\"parse\":\"ok\","},
        {"\xEF\xBB\xBF", "\"parse\":\"empty\","},
        {"\xEF\xBB\xBF\"FlowControl\"\n", "{\"http_status\":400,\"code\":\"FlowControl\","},
        {"\xEF\xBB\xBF FlowControl\n", "{\"http_status\":400,\"code\":\"FlowControl\","},
        /* Blanks before a body. */
        {"\n<?xml version='1.0'?><Error><Code>InDebt</Code></Error>", "\"parse\":\"ok\","},
        {"HTTP/1.1 400 X\n\n\n<?xml version='1.0'?><Error><Code>InDebt</Code></Error>", "\"parse\":\"ok\","},
        {"HTTP/1.1 400 X\nContent-Length: 18\n\n\n{\"Code\":\"InDebt\"}$ exit", "\"parse\":\"ok\","},
        {"\xEF\xBB", "\"parse\":\"malformed\","},
        {"\xEF\xBB\xBE{\"Success\":true}", "\"parse\":\"malformed\","},
        {"\xEF\xBB\xBF\xEF\xBB\xBF{}", "\"parse\":\"malformed\","},
        /* No status lines: all of it is a body. */
        {"HTTP/1.1 5034\n\n", "{\"http_status\":null,"},
        {"HTTP/:.1 503", "{\"http_status\":null,"},
        {"HTTP//.1 503", "{\"http_status\":null,"},
        {"HTTP/1.: 503", "{\"http_status\":null,"},
        {"HTTP/1./ 503", "{\"http_status\":null,"},
        {"HTTP/2.0.1 503", "{\"http_status\":null,"},
        {"HTTP/1.1 :03", "{\"http_status\":null,"},
        {"HTTP/1.1 5:3", "{\"http_status\":null,"},
        {"HTTP/1.1 50:", "{\"http_status\":null,"},
        {"HTTP/1.1 /03", "{\"http_status\":null,"},
        {"HTTP/1.1 5/3", "{\"http_status\":null,"},
        {"HTTP/1.1 50/", "{\"http_status\":null,"},
        {"HTTP/1.1 503\r", "{\"http_status\":null,"},
        {"HTTP/1.1 503a", "{\"http_status\":null,"},
        {"HTTPS/1.1 503", "{\"http_status\":null,"},
        {"HTTP-1.1 503", "{\"http_status\":null,"},
        {"HTTP/1.1 000\n\n", "{\"http_status\":null,"},
        {"HTTP/1.1 50\n\n", "{\"http_status\":null,"},
        {"HTTP/1.1  503\n\n", "{\"http_status\":null,"},
        {"HTTP/1.1\t503\n\n", "{\"http_status\":null,"},
        {"HTTP/x 503\n\n", "{\"http_status\":null,"},
        {"HTTP/\n\n", "{\"http_status\":null,"},
        {"http/1.1 503\n\n", "{\"http_status\":null,"},
        {"HTTP/1.1", "{\"http_status\":null,"},
        {"HTTP/1. 503", "{\"http_status\":null,"},
        {"{}\nHTTP/1.1 503\nx\n", "{\"http_status\":null,"},
        {"{\nHTTP/1.1 503\n\n}", "{\"http_status\":null,"},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct result result = explain(cases[i].input, ARGUMENTS("--json"));
        if (strstr(result.out, cases[i].expected) == NULL) fail_msg("%s\n%s", cases[i].input, result.out);
    }
}

/* A block that is indented as a whole has no such lines. */
static void a_header_that_goes_on_in_a_second_line_is_not_read(void **state) {
    static const char read[] = "\"retry_after_ms\":9000,";
    (void)state;
    assert_null(strstr(explain("HTTP/1.1 503 B\nA: b\n Retry-After: 9\n\n", ARGUMENTS("--json")).out, read));
    assert_non_null(strstr(explain("HTTP/1.1 503 B\nA: b\nRetry-After: 9\n\n", ARGUMENTS("--json")).out, read));
    assert_non_null(strstr(explain(" HTTP/1.1 503 B\n A: b\n Retry-After: 9\n\n", ARGUMENTS("--json")).out, read));
}

static void headers_are_forgotten_with_their_response(void **state) {
    struct result result;
    (void)state;
    write_file("response", "HTTP/1.1 503 B\nRetry-After: 2\nx-acs-request-id: 1\n\n");
    result = explain("{\"Code\":\"InternalError\"}", ARGUMENTS("--json", "response", "-"));
    assert_int_equal(unlink("response"), 0);
    assert_int_equal(count_of(result.out, "\"retry_after_ms\":2000,"), 1);
    assert_int_equal(count_of(result.out, "\"retry_after_ms\":null,"), 1);
    assert_int_equal(count_of(result.out, "\"request_id\":null,"), 1);
}

/* RFC 9110, 5.6.2: what a header's name is made of. A status line that no header follows is a part of the body. */
static void a_second_response_is_known_by_its_headers(void **state) {
    (void)state;
    for (int byte = 1; byte < 256; ++byte) {
        bool is_in_name = byte == ':' || (byte < 128 && strchr("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz"
                                                               "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                                                               byte) != NULL);
        char input[] = "HTTP/1.1 503 B\n\n{}HTTP/1.1 404 N\nx?y: 1\n\n";
        struct result result;
        *strchr(input, '?') = (char)byte;
        result = explain(input, ARGUMENTS("--json"));
        if ((strstr(result.out, "{\"http_status\":404,") != NULL) != is_in_name) fail_msg("byte %d: %s", byte, result.out);
    }
}

static void the_option_overrules_the_status_of_the_response(void **state) {
    static const struct command_line cases[] = {
        {{"--json", "--status", "503"}, "HTTP/1.1 404 N\n\n", 0, "{\"http_status\":503,", ""},
        {{"--json", "--status", "404", "--status=503"}, "", 0, "{\"http_status\":503,", ""},
        {{"--json", "--status=100"}, "", 1, "{\"http_status\":100,", ""},
        {{"--json", "--status=599"}, "", 0, "{\"http_status\":599,", ""},
    };
    (void)state;
    check(cases, COUNT(cases));
}

static void a_mistyped_code_gets_the_nearest_one_suggested(void **state) {
    static const struct {
        const char *typed, *suggested; /* NULL: none */
    } cases[] = {
        {"InternalErorr", "InternalError"},
        {"internalerror", "InternalError"},
        {"InternlError", "InternalError"},
        {"InternallError", "InternalError"},
        {"InetrnalError", "InternalError"},
        {"Internal", NULL},
        {"GroupIdAlreadyExisted", "GroupIdAlreadyExsited"},
        {"Throtlin", "Throttling"},
        {"Throtli", NULL},
        {"GroupAlreadyExited", "GroupIdAlreadyExsited"},
        {"InvalidTimeStamp.Expird", "InvalidTimeStamp.Expired"},
        {"InvalidTimestamp.Expired", "InvalidTimeStamp.Expired"},
        {"InvalidParamter.Topic", "InvalidParameter.Topic"},
        {"Throtling.User", "Throttling.User"},
        {"Throtling.Whatever", "Throttling.Whatever"},
        {"Misssing.Topic", "Missing.Topic"},
        {"Throttling.Usr", "Throttling.User"},
        {"Throttling.A-B", NULL}, /* two letters from Throttling.Api, but what a pattern stands for is free */
        {"InvalidParameter.X", NULL},
        {"InvalidParameter.Topic", NULL},
        {"InternalError", NULL},
        {"xyzzy", NULL},
        {"a", NULL},
        {"xyzzyxyzzyxyzzyxyzzyxyzzyxyzzy", NULL},
        {"nIternalError", "InternalError"},
        {"nIternalErrxx", "InternalError"},
        {"nIternalErxyz", NULL},
        {"InxtrnxaError", NULL},
        {"InternalErrro", "InternalError"},
        {"MqttRuelXist", "MqttRuleExist"},
        {"INTERNALERROR", "InternalError"},
        {"internalerxyz", "InternalError"},
        {"internalewxyz", NULL},
        {"throttlingxyz", "Throttling"},
        {"throttlingwxyz", "Throttling.wxyz"},
        {"ons_system_flow_control", "ONS_SYSTEM_FLOW_CONTROL"},
        {"ZZQ_SYSTEM_FLOW_CONTROL", "ONS_SYSTEM_FLOW_CONTROL"},
        {"ZZQYKXTEM_FLOW_CONTROL", NULL},
        {"Tmeut", "Timeout"},
        {"Tmet", NULL},
        {"imeoutt", "Timeout"},
        {"InDebt1", "InDebt"},
        {"InDebtError", "InDebt"}, /* some SDKs add that */
        {"InvalidTimeStamp.ExpiredError", "InvalidTimeStamp.Expired"},
        {"MqttTopicNotExist", NULL}, /* the opposite of MqttTopicExist */
        {"InvalidAccessKeyId.Found", NULL},
        {"NotMqttTopicExist", NULL},
        {"MqttTopicNtExist", "MqttTopicExist"},
        {"MqttTopicNoaExist", "MqttTopicExist"},
        {"Fxrbxddxn", NULL},
        {"InvalidAccessKeyId.NtFond", "InvalidAccessKeyId.NotFound"},
        {"DeleteMqttTopicFailed", NULL}, /* four letters from CreateMqttTopicFailed */
        {"nDebtxx", NULL},
        {"Indbt", "InDebt"},
        {"idbt", "InDebt"},
        {"Misssing", "Missing%s"}, /* what the pattern stands for was not typed */
        {"Missing", "Missing%s"},
        {"Missin", "Missing%s"},
        {"Missi", NULL},
        {"Invalid", "Invalid%s"},
        {"InvalidSecurityToken", "InvalidSecurityToken.%s"},
        {"Throttling.Api.Concurency", "Throttling.Api.Concurrency"},
        {"Throttling.Rsource", "Throttling.Resource"},
        {"Throttling.Systm", "Throttling.System"},
        {"Throttling.Aip", "Throttling.Api"},
        {"Throttling.Ap", NULL},
        {"Throttling.A", NULL},
        {"Forbiden.RAM", "Forbidden.RAM"},
        {"Forbiden.Thing", "Forbidden.Thing"},
        {"Forbden.Thing", "Forbidden.Thing"},
        {"Frbdn.Thing", NULL},
        {"Msing.Topic", NULL},
        /* A pattern that matches but for case stands for anything, too. */
        {"throttling.ram", "Throttling.ram"},
        {"throttling.usr", "Throttling.User"},
        {"throttling.a-b", "Throttling.a-b"},
        {"throttling.ap", "Throttling.ap"},
        {"forbidden.foo", "Forbidden.foo"},
        {"missingfoo", "Missingfoo"},
        /* The nearest, though a longer one is near, too; of patterns that are equally near, the longest. */
        {"MqttRulecNumExceeded", "MqttRuleNumExceeded"},
        {"ParameterFiCheckFailed", "ParameterCheckFailed"},
        {"invalidsecuritytoken.foo", "InvalidSecurityToken.foo"},
        {"invalidparameter.foo", "InvalidParameter.foo"},
        {"Mssing.Topic", "Missing.Topic"},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        char in_text[128], in_json[128];
        struct result result = explain("", ARGUMENTS(cases[i].typed));
        snprintf(in_text, sizeof in_text, "\n\n  Did you mean %s?\n\n", cases[i].suggested == NULL ? "" : cases[i].suggested);
        snprintf(in_json, sizeof in_json, cases[i].suggested == NULL ? ",\"suggestion\":null," : ",\"suggestion\":\"%s\",",
                 cases[i].suggested);
        if (cases[i].suggested == NULL) {
            if (strstr(result.out, "Did you mean") != NULL) fail_msg("%s", result.out);
        } else if (strstr(result.out, in_text) == NULL) {
            fail_msg("%s", result.out);
        }
        result = explain("", ARGUMENTS("--json", cases[i].typed));
        if (strstr(result.out, in_json) == NULL) fail_msg("%s: %s", cases[i].typed, result.out);
    }
}

/* The longest that is looked at, and where the line ends. */
static void a_long_code_gets_one_that_fits_the_line(void **state) {
    static const struct {
        size_t letters;
        const char *blank;
    } cases[] = {{47, " "}, {48, "\n  "}, {62, "\n  "}};
    char letters[64], code[128], shown[256];
    (void)state;
    memset(letters, 'a', sizeof letters);
    for (size_t i = 0; i < COUNT(cases); ++i) {
        snprintf(code, sizeof code, "InvalidParamter.%.*s", (int)cases[i].letters, letters);
        snprintf(shown, sizeof shown, "\n\n  Did you mean%sInvalidParameter.%.*s?\n\n", cases[i].blank, (int)cases[i].letters,
                 letters);
        if (strstr(explain("", ARGUMENTS(code)).out, shown) == NULL) fail_msg("%s\n%s", code, shown);
    }
    snprintf(code, sizeof code, "InvalidParamter.%.63s", letters);
    assert_null(strstr(explain("", ARGUMENTS(code)).out, "Did you mean"));
}

static void an_unknown_code_in_a_body_gets_one_too(void **state) {
    static const struct command_line cases[] = {
        {{"--json"}, "{\"Code\":\"Throttling.Usr\"}", 0, "\"basis\":\"pattern\",", ""},
        {{"-"}, "{\"Code\":\"GroupIdAlreadyExisted\"}", 1, "\n\n  Did you mean GroupIdAlreadyExsited?\n\n", ""},
        /* Before one that stands in the input. */
        {{"-"},
         "{\"Code\":\"GroupIdAlreadyExisted\",\"Message\":\"NoPermission\"",
         1,
         "\n\n  Did you mean GroupIdAlreadyExsited?\n\n",
         ""},
        {{"--json"}, "{\"Code\":\"GroupIdAlreadyExi\\u0073ted\"}", 1, ",\"suggestion\":\"GroupIdAlreadyExsited\",", ""},
    };
    (void)state;
    check(cases, COUNT(cases));
}

static void what_clings_to_a_code_is_no_part_of_it(void **state) {
    static const struct command_line cases[] = {
        {{"Throttling.Api.Risk\r"}, NULL, 0, "Throttling.Api.Risk: quota (HTTP 429)\n", ""},
        {{" \"MqttTopicExist\", "}, NULL, 0, "MqttTopicExist: already exists (HTTP 400)\n", ""},
        {{"\xEF\xBB\xBFMqttTopicExist\xC2\xA0"}, NULL, 0, "MqttTopicExist: already exists (HTTP 400)\n", ""},
        {{"`MqttTopicExist`:"}, NULL, 0, "MqttTopicExist: already exists (HTTP 400)\n", ""},
        {{"'MqttTopicExist';\x7F"}, NULL, 0, "MqttTopicExist: already exists (HTTP 400)\n", ""},
        {{" : "}, NULL, 2, "", "onsmqtt-explain: an argument in which nothing stands; give a code or a file\n"},
        {{"!(InternalError)~"}, NULL, 0, "InternalError: server fault (HTTP 500)\n", ""},
        {{"...Throttling.Api.Risk..."}, NULL, 0, "Throttling.Api.Risk: quota (HTTP 429)\n", ""},
        {{"{InvalidParameter.%s}"}, NULL, 2, "", "is no argument; pipe it in, or name its file\n"},
        {{"[{\"Code\":\"InDebt\"}]"}, NULL, 2, "", "is no argument; pipe it in, or name its file\n"},
        {{"[InternalError]"}, NULL, 0, "InternalError: server fault (HTTP 500)\n", ""},
        {{"InvalidParameter.x-acs-date_1"}, NULL, 0, "InvalidParameter.x-acs-date_1: invalid request (HTTP 400)\n", ""},
        /* What no code holds ends it. */
        {{"Throttling.Api.Risk&product=OnsMqtt"}, NULL, 0, "\n\n  This code was taken from the words of the input;", ""},
        {{"InvalidTimeStamp.Expired:400"}, NULL, 0, "\n\n  This code was taken from the words of the input;", ""},
        {{"\"Code\":\"InDebt\""}, NULL, 0, "\n\n  This code was taken from the words of the input;", ""},
        {{"https://a/troubleshoot?q=InDebt&product=OnsMqtt"},
         NULL,
         0,
         "\n\n  This code was taken from the words of the input;",
         ""},
        {{"2026/11/24 ERROR MqttTopicExist"}, NULL, 0, "\n\n  This code was taken from the words of the input;", ""},
        {{"/no/such file/MqttTopicExist"}, NULL, 2, "", "\"/no/such file/MqttTopicExist\": No such file or directory\n"},
        {{"./no/such file/MqttTopicExist"}, NULL, 2, "", "\"./no/such file/MqttTopicExist\": No such file or directory\n"},
        {{"no/such/MqttTopicExist"}, NULL, 2, "", "onsmqtt-explain: \"no/such/MqttTopicExist\": No such file or directory\n"},
        {{"body.json/a MqttTopicExist"}, NULL, 2, "", "\"body.json/a MqttTopicExist\": Not a directory\n"},
        {{"HTTP 400"}, NULL, 1, "else the HTTP status, as \"--status 503\"", ""},
        {{"Error 503: Service Unavailable"}, NULL, 1, "No error code: unknown\n", ""},
        {{"InvalidSha256"}, NULL, 0, "InvalidSha256: invalid request", ""},
        {{"403"}, NULL, 1, "  What to do   If this is an HTTP status, explain it with the option --status.\n", ""},
        /* Words that a code is made of. */
        {{"Service Unavailable"}, NULL, 1, "  Did you mean ServiceUnavailable?\n", ""},
        {{"mqtt topic exist"}, NULL, 1, "  Did you mean MqttTopicExist?\n", ""},
        /* What a pattern stands for. */
        {{"InvalidParameter.Tag[1].Key"}, NULL, 0, "  Parameter    Tag[1].Key\n", ""},
        {{"(InvalidParameter.Tag[1])"}, NULL, 0, "InvalidParameter.Tag[1]: invalid request (HTTP 400)\n", ""},
        {{"InvalidParameter.Gr\xC3\xB6\xC3\x9F"
          "e"},
         NULL,
         0,
         "  Parameter    Gr\xC3\xB6\xC3\x9F"
         "e\n",
         ""},
        {{"InvalidParameter.\xC3\x80x"}, NULL, 0, "  Parameter    \xC3\x80x\n", ""},
        {{"InvalidParameter.A\x7Fx"}, NULL, 1, "  Did you mean InvalidParameter.A? It stands in the input.\n", ""},
        /* A line of a log that holds a code, and words that hold none. */
        {{"Throttling.Api.Risk : The request"}, NULL, 0, "\n\n  This code was taken from the words of the input;", ""},
        {{"a\tMqttTopicExist"}, NULL, 0, "\n\n  This code was taken from the words of the input;", ""},
        {{"Missing SecurityToken"}, NULL, 1, "No error code: unknown\n", ""},
    };
    (void)state;
    check(cases, COUNT(cases));
}

/* What curl prints with -v around the response, and what wget prints with -S. */
static void a_response_is_found_in_what_programs_print_around_it(void **state) {
    static const char verbose[] = "* Trying 192.0.2.1...\n> POST / HTTP/1.1\n> x-acs-signature: SECRET\n>\n* upload sent\n"
                                  "< HTTP/1.1 100 Continue\n< \n< HTTP/1.1 503 Service Unavailable\r\n< Retry-After: 7\r\n<\r\n"
                                  "} [9 bytes data]\n{ [35 bytes data]\n{\"Code\":\"New\",\n * > < \n\"RequestId\":\"R1\"}\n"
                                  "* Connection #0 to host a left intact\n";
    static const char indented[] = "  HTTP/1.1 400 Bad Request\n  x-acs-retry-after: 1500\n\tx-acs-request-id: R1\n  \n{}";
    struct result result = explain(verbose, ARGUMENTS("-"));
    (void)state;
    assert_memory_equal(result.out, "New: server fault (HTTP 503)\n", 29);
    assert_non_null(strstr(result.out, "  Wait         at least 7 s, as the server asks\n"));
    assert_non_null(strstr(result.out, "  Body         malformed at byte 16; what stands before is used\n"));
    result = explain(indented, ARGUMENTS("-"));
    assert_memory_equal(result.out, "HTTP 400: throttled\n", 20);
    assert_non_null(strstr(result.out, "  Wait         at least 1500 ms, as the server asks\n"));
    assert_non_null(strstr(result.out, "  Request ID   R1\n"));
}

/* Programs and people show more than a response, and indent it. */
static void a_response_is_found_behind_other_lines(void **state) {
    static const char meter[] = "  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n"
                                "                                 Dload  Upload   Total   Spent    Left  Speed\n"
                                "\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0*   Trying\n";
    static const char progress[] = "\r  0     0    0     0    0     0      0      0 --:--:--  0:00:02 --:--:--     0";
    static const char found[] = "InDebt: account (HTTP 500)\n";
    static const char *const inputs[] = {
        "POST / HTTP/1.1\nHost: a\n\n\nHTTP/1.1 500 I\nDate: x\n\n{\"Code\":\"InDebt\"}",
        "$ curl -si https://a\nHTTP/1.1 500 I\n\n{\"Code\":\"InDebt\"}",
        "[10:00] a\n  HTTP/1.1 301 M\n  Location: x\n--2026--  https://x\n  HTTP/1.1 500 I\n  Date: x\n{\"Code\":\"InDebt\"}",
        "a\nHTTP/1.1 500 I\n{\"Code\":\"InDebt\"}",
        "a\nHTTP/1.1 500 I\n{\n\"Code\":\"InDebt\"}",
        "a\nHTTP/1.1 500 I\n<Error><Code>InDebt</Code></Error>",
        "    HTTP/1.1 100 Continue\n\n    HTTP/1.1 500 I\n    Date: x\n\n    {\"Code\":\"InDebt\"}\n",
        "\tHTTP/1.1 503 S\n\tDate: x\n\n<html>a\n\tHTTP/1.1 500 I\n\tDate: x\n\n\t{\"Code\":\"InDebt\"}\n",
    };
    static const char *const others[] = {
        "a\nHTTP/1.1 500 I\nno header\n\n{\"Code\":\"InDebt\"}",
        "{\nHTTP/1.1 500 I\n\n{\"Code\":\"InDebt\"}",
        "<\nHTTP/1.1 500 I\n\n{\"Code\":\"InDebt\"}",
        "speaks of HTTP/1.1 500 I\n\n{\"Code\":\"InDebt\"}",
        "HTTP/1.1 500 I\n a HTTP/1.1 400 I\n\n",
        /* What is indented is quoted, where the response is not. */
        "HTTP/1.1 502 B\nA: b\n\nUpstream answered:\n    HTTP/1.1 500 I\n    Server: x\n\n{\"Code\":\"InDebt\"}",
        "< HTTP/1.1 502 B\n< A: b\n< \nUpstream answered:\n  HTTP/1.1 500 I\n  Server: x\n\n{\"Code\":\"InDebt\"}",
        "HTTP/1.1 502 B\nA: b\n HTTP/1.1 500 I\nB: c\n\n{\"Code\":\"InDebt\"}",
        "HTTP/1.1 502 B\n\nHTTP/1.1 500 I\n  Note: x\n\n{\"Code\":\"InDebt\"}",
    };
    char input[1024];
    (void)state;
    for (size_t i = 0; i < COUNT(inputs); ++i) {
        if (memcmp(explain(inputs[i], ARGUMENTS("-")).out, found, strlen(found)) != 0) fail_msg("%s", inputs[i]);
    }
    for (size_t i = 0; i < COUNT(others); ++i) {
        if (memcmp(explain(others[i], ARGUMENTS("-")).out, found, strlen(found)) == 0) fail_msg("%s", others[i]);
    }
    snprintf(input, sizeof input, "%s< HTTP/1.1 500 I\n< \n{ [9 bytes]\n%s\n{\"Code\":\"InDebt\"}\n", meter, progress);
    assert_memory_equal(explain(input, ARGUMENTS("-")).out, found, strlen(found));
    snprintf(input, sizeof input, "* a\n%s< HTTP/1.1 500 I\n%s%s< A: b\n< \n{\n%s  \"Code\":\"InDebt\"}\n", progress, progress,
             progress, progress);
    assert_memory_equal(explain(input, ARGUMENTS("-")).out, found, strlen(found));
    snprintf(input, sizeof input, "%s%s%sHTTP/1.1 500 I\n\n{\"Code\":\"InDebt\"}\n", meter, progress, progress);
    assert_memory_equal(explain(input, ARGUMENTS("-")).out, found, strlen(found));
    for (int size = 59; size <= 60; ++size) { /* a line of progress has 60 bytes or more */
        snprintf(input, sizeof input, "* a\n\rkMGTP%*s< HTTP/1.1 500 I\n< \n{\"Code\":\"InDebt\"}\n", size - 6, "");
        if ((strncmp(explain(input, ARGUMENTS("-")).out, found, strlen(found)) == 0) != (size == 60)) fail_msg("%s", input);
    }
    assert_memory_equal(explain("< HTTP/1.1 500 I\n< \n\r1 {\"Code\":\"InDebt\"}\n", ARGUMENTS("-")).out, "HTTP 500", 8);
    snprintf(input, sizeof input, "< HTTP/1.1 503 S\n%s\n< Retry-After: 7\n< \n", progress);
    assert_non_null(strstr(explain(input, ARGUMENTS("-")).out, "  Wait         at least 7 s"));
    snprintf(input, sizeof input, "< HTTP/1.1 500 I\n< \n%060d\n{\"Code\":\"InDebt\"}\n", 0); /* no progress, but a body's */
    assert_memory_equal(explain(input, ARGUMENTS("-")).out, "HTTP 500", 8);
    /* What is said there may be the code. */
    assert_non_null(strstr(explain("ErrorCode: InDebt\nHTTP/1.1 400 B\n\n", ARGUMENTS("-")).out, "Did you mean InDebt?"));
    assert_null(
        strstr(explain("InDebtx\nHTTP/1.1 400 B\n\n{\"Code\":\"MqttTopicExist\"}", ARGUMENTS("-")).out, "Did you mean"));
}

/* As several calls print them; status and headers are those of the first. */
static void of_several_bodies_the_last_one_with_a_code_counts(void **state) {
    enum { MALFORMED = -1 };
    static const struct {
        const char *input, *begin;
        int count; /* of which the last one is explained; 0: that is not said; MALFORMED: nor is the body good */
    } cases[] = {
        {"{\"Code\":\"InDebt\"}\n{\"Code\":\"MqttTopicExist\"}", "MqttTopicExist: already exists\n", 2},
        {" \n{\"Code\":\"InDebt\"}\n{\"Code\":\"MqttTopicExist\"}", "MqttTopicExist: already exists\n", 2},
        {"<Error><Code>InDebt</Code></Error><Error><Code>MqttTopicExist</Code></Error>", "MqttTopicExist: already exists\n", 2},
        {"<Error><Code>InDebt</Code></Error> <Error><Code>MqttTopicExist</Code></Error>\n", "MqttTopicExist: already exists\n",
         2},
        {"{}\n{}{\"a\":{}}\n{\"Code\":\"MqttTopicExist\"}", "MqttTopicExist: already exists\n", 2},
        {"{\"Code\":\"InDebt\"}\n{\"a\":1}\n{\"Code\":\"MqttTopicExist\"}\n{\"Code\":\"New\",\"RequestId\":\"1\"}",
         "New: unknown\n", 3},
        {"{\"Code\":\"Old\"}\n{\"Code\":\"New\"}", "New: unknown\n", 2},
        {"{\"Code\":\"Old\",\"RequestId\":\"1\"}\n{\"Code\":\"InDebt\"}", "InDebt: account\n", 2},
        {"{\"Code\":\"InDebt\"}\n{\"Code\":\"Timeout\"}", "Timeout: server fault\n", 2},
        {"HTTP/1.1 400 B\n\n{\"Code\":\"InDebt\"}\n{\"Code\":\"Throttling.Mine\"}", "Throttling.Mine: throttled\n", 2},
        /* A body without a request id has a code of the catalog, or is another program's. */
        {"{\"Code\":\"InvalidParameter.topic\"}\n{\"code\":\"done\"}", "InvalidParameter.topic: invalid request\n", 0},
        {"{}\n{\"Code\":\"InDebt\"}\n{\"code\":\"done\"}", "InDebt: account\n", 2},
        {"{\"Code\":\"InDebt\"}\t{\"code\":500,\"requestId\":\"1\"}\r\n{\"a\":1}", "InDebt: account\n", 0},
        {"{\"Code\":\"InDebt\"}\t{\"Code\":\"MqttTopicExist\"}\r{\"Code\":\"InDebt\"}", "InDebt: account\n", 3},
        {"{\"Code\":\"InDebt\"}\n{\"Code\":\"MqttTopicExist\"}\nHTTP/2 400", "MqttTopicExist: already exists (HTTP 400)\n", 2},
        {"{\"Code\":\"InDebt\"}\nHTTP/2 400", "InDebt: account (HTTP 400)\n", 0},
        {"HTTP/1.1 403 F\n\n{\"Code\":\"New\"}\n{\"code\":\"done\"}", "New: permission (HTTP 403)\n", 0},
        {"HTTP/1.1 403 F\n\n{}\n{\"code\":\"done\"}", "done: unknown\n", 2},
        {"HTTP/1.1 403 F\n\n\t\r{\"Code\":\"InDebt\"}\n{\"Code\":\"MqttTopicExist\"}", "MqttTopicExist: already exists\n", 2},
        {"HTTP/1.1 403 F\n\n{\"Code\":\"InDebt\",\"RequestId\":\"1\"}\n{\"code\":\"Timeout\"}", "InDebt: account (HTTP 403)\n",
         0},
        {"{\"Code\":\"New\",\"RequestId\":\"1\"}\n{\"code\":\"InvalidState\"}", "New: unknown\n", 0},
        {"{\"Code\":\"InDebt\",\"RequestId\":\"1\"}\n{\"Code\":\"MqttTopicExist\"}", "MqttTopicExist: already exists\n", 2},
        {"<Error><Code>InDebt</Code></Error>\n<Error><Code>done</Code></Error>", "InDebt: account\n", 0},
        {"<Error><Code>InDebt</Code></Error>\n<a>1</a>", "InDebt: account\n", 0},
        {"{\"Code\":\"InDebt\"}\n{\"level\":\"info\",\"code\":\"done\"}", "InDebt: account\n", 0},
        {"{\"Code\":\"Old\",\"RequestId\":\"1\"}\n{\"code\":\"done\"}\n", "Old: unknown\n", 0},
        /* A success has a request id, too, but is no error that could be the service's. */
        {"{\"RequestId\":\"1\"}\n{\"Code\":\"Timeout\"}", "Timeout: server fault\n", 2},
        {"{\"Code\":\"OK\",\"RequestId\":\"1\"}\n{\"Code\":\"New\"}", "New: unknown\n", 2},
        {"HTTP/1.1 500 I\n\n{\"Code\":\"InDebt\"}\n{\"code\":\"done\"}", "InDebt: account (HTTP 500)\n", 0},
        {"{}\n{\"Code\":\"InDebt\"}\n{\"a\":1}\n", "InDebt: account\n", 2},
        {"{}\n{\"a\":1}\nx {\"Code\":\"InDebt\"}", "InDebt: account\n", 0},
        {"HTTP/1.1 200 OK\nx-acs-request-id: R1\n\n{\"a\":1}\n{\"Code\":\"InDebt\"}", "InDebt: account\n", 2},
        {"<?xml version='1.0'?><Error><Code>InDebt</Code></Error>\n<?xml "
         "version='1.0'?><Error><Code>MqttTopicExist</Code></Error>",
         "MqttTopicExist: already exists\n", 2},
        {"HTTP/1.1 500 I\nContent-Length: 17\n\n{\"Code\":\"InDebt\"}\n{\"Code\":\"MqttTopicExist\"}",
         "InDebt: account (HTTP 500)\n", 0},
        {"HTTP/1.1 500 I\nContent-Length: 17\n\n{\"Code\":\"InDebt\"}$ exit", "InDebt: account (HTTP 500)\n", 0},
        {"HTTP/1.1 503 S\nContent-Length: 14\n\n{\"Code\":\"New\"}\n{\"Code\":\"InDebt\"}", "New: server fault (HTTP 503)\n",
         0},
        {"HTTP/1.1 500 I\nContent-Length: 16\n\n{\"Code\":\"InDebt\"}\n{\"Code\":\"MqttTopicExist\"}",
         "MqttTopicExist: already exists\n", 2},
        {"HTTP/1.1 200 O\nContent-Length: 17\n\n{\"RequestId\":\"1\"}\n{\"Code\":\"MqttTopicExist\"}",
         "MqttTopicExist: already exists\n", 2},
        {"HTTP/1.1 200 O\nContent-Length: 17\n\n{\"RequestId\":\"1\"}\n$ exit", "HTTP 200: success\n", 0},
        {"HTTP/1.1 200 O\nContent-Length: 17\n\n{\"RequestId\":\"1\"}\n$ {\"Code\":\"InDebt\"}", "HTTP 200: success\n",
         MALFORMED},
        {"HTTP/1.1 503 S\n\n21\n{\"Code\":\"InDebt\"}", "HTTP 503: server fault\n", MALFORMED},
        {"{\"Code\":\"InDebt\",}\n{\"Code\":\"MqttTopicExist\"}", "InDebt: account\n", MALFORMED},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        char line[64];
        struct result result = explain(cases[i].input, ARGUMENTS("-"));
        snprintf(line, sizeof line, "  Input        the last of %d responses;", cases[i].count);
        if (memcmp(result.out, cases[i].begin, strlen(cases[i].begin)) != 0 ||
            (cases[i].count > 0) != (strstr(result.out, line) != NULL) ||
            (cases[i].count > 0) != (strstr(result.out, "  Input ") != NULL) ||
            (strstr(result.out, "  Body         malformed") != NULL) != (cases[i].count == MALFORMED) ||
            strstr(result.out, "R1") != NULL) {
            fail_msg("%s\n%s", cases[i].input, result.out);
        }
    }
}

/* What the lines hold is found in the body, or was taken out. */
static void only_what_curl_prints_around_a_response_is_taken_out(void **state) {
    static const char *const taken[] = {"* MqttTopicExist", "> MqttTopicExist", "{ [MqttTopicExist", "} [MqttTopicExist",
                                        "curl: (18) MqttTopicExist"};
    static const char *const kept[] = {"*MqttTopicExist",           ">MqttTopicExist",
                                       "{ MqttTopicExist",          "} MqttTopicExist",
                                       "<MqttTopicExist",           "< MqttTopicExist",
                                       "  % Totals MqttTopicExist", "                                 Dloads MqttTopicExist"};
    static const char *const last_words[] = {
        "{\"Code\":\"New\"}* Connection #0 to host h left intact",
        "{\"Code\":\"New\"}* Closing connection 0\n* (304) (OUT), TLS alert",
        "<Error><Code>New</Code></Error>* Connection #1 to host h left intact",
        "{\"Code\":\"New\"}* shutting down connection #0",
        /* But not these. */
        "{\"Code\":\"New\"} * Connection #0",
        "{\"Code\":\"New\",\"Message\":\"{a}* b\"} x",
        "{\"Code\":\"New\"}*Connection #0",
        "{\"Code\":\"New\"* Connection #0",
    };
    static const char *const no_trace[] = {
        "", "< HTTP/1.1", "<", "< ", "x < HTTP/1.1 400", "<HTTP/2 400", "< HTTP/1.1 40\n0", "< http/2 400", "HTTP/1.1 400"};
    char input[128];
    struct result result;
    (void)state;
    assert_memory_equal(explain("\xEF\xBB\xBF< HTTP/1.1 500 I\n< \n{\"Code\":\"InDebt\"}", ARGUMENTS("-")).out,
                        "InDebt: account (HTTP 500)\n", 27);
    assert_true(strncmp(explain("", ARGUMENTS("ErrorCode: InDebt\n< HTTP/1.1 500 I\n< A: b", "InDebt")).out,
                        "==> ErrorCode: InDebt\xEF\xBF\xBDHTTP/1.1 500 I\xEF\xBF\xBD"
                        "A: b <==\n",
                        49) == 0);
    for (size_t i = 0; i < COUNT(taken); ++i) {
        snprintf(input, sizeof input, "< HTTP/2 400\n< \n%s\n", taken[i]);
        if (strstr(explain(input, ARGUMENTS("-")).out, "MqttTopicExist") != NULL) fail_msg("%s", input);
    }
    for (size_t i = 0; i < COUNT(kept); ++i) {
        snprintf(input, sizeof input, "< HTTP/2 400\n<\n%s\n", kept[i]);
        if (strstr(explain(input, ARGUMENTS("-")).out, "MqttTopicExist") == NULL) fail_msg("%s", input);
    }
    for (size_t i = 0; i < COUNT(no_trace); ++i) {
        snprintf(input, sizeof input, "* MqttTopicExist\n%s\n", no_trace[i]);
        if (strstr(explain(input, ARGUMENTS("-")).out, "MqttTopicExist") == NULL) fail_msg("%s", input);
    }
    result = explain("< HTTP/2 400\n<\n* \n> \n>\n{ [\n{\n\"Code\":\"New\"\n}\n", ARGUMENTS("-"));
    assert_memory_equal(result.out, "New: invalid request (HTTP 400)\n", 32);
    assert_null(strstr(result.out, "  Body "));
    result = explain("> \n< HTTP/1.1 200 O\n<\n{}* C\n> POST / HTTP/1.1\n>\n* Empty reply from server\n", ARGUMENTS("-"));
    assert_non_null(strstr(result.out, "  Body         malformed"));
    result = explain("> \n< HTTP/1.1 200 O\n<\n{}* C\n*   Trying 127.0.0.1:1...\n", ARGUMENTS("-"));
    assert_non_null(strstr(result.out, "  Body         malformed"));
    result = explain("> \n< HTTP/1.1 100 C\n<\n> a\n< HTTP/1.1 200 O\n<\n{}* C\n", ARGUMENTS("-"));
    assert_null(strstr(result.out, "  Body "));
    for (size_t i = 0; i < COUNT(last_words); ++i) {
        snprintf(input, sizeof input, "* x\n< HTTP/2 400\n< \n%s\n", last_words[i]);
        if ((strstr(explain(input, ARGUMENTS("-")).out, "  Body ") == NULL) != (i < 4)) fail_msg("%s", input);
    }
    result = explain("< HTTP/2 400\r\n< \r\n{\"Code\":\"New\"}\r\n", ARGUMENTS("-"));
    assert_memory_equal(result.out, "New: invalid request (HTTP 400)\n", 32);
    assert_null(strstr(explain("< HTTP/2 503\n<\nRetry-After: 7\n", ARGUMENTS("-")).out, "  Wait")); /* behind an empty line */
    result = explain("HTTP/2 400\na: b\n \nMqttTopicExist\n", ARGUMENTS("-")); /* a blank is an empty line, too */
    assert_non_null(strstr(result.out, "  Did you mean MqttTopicExist?"));
}

/* As where a body was copied from a terminal that wrapped it, or is in chunks. */
static void a_code_that_contradicts_the_status_forbids_its_advice(void **state) {
    static const char why[] =
        "  Why          The HTTP status alone was read, and it does not mean what that\n               code means.\n";
    struct result result = explain("HTTP/1.1 500 I\n\n{\"HostId\":\"a\nb\",\"Code\":\"MqttInstanceNotFound\"}", ARGUMENTS("-"));
    (void)state;
    assert_non_null(strstr(result.out, "  Did you mean MqttInstanceNotFound? It stands in the input.\n"));
    assert_non_null(strstr(result.out, "  What to do   Explain that code, if it is the one of this response.\n"
                                       "  Send again   Do not send the same request again before a person has looked:\n"));
    assert_non_null(strstr(result.out, why));
    assert_non_null(strstr(explain("HTTP/1.1 400 B\n\n21\n{\"Code\":\"ApplyTokenOverFlow\"}\n0\n", ARGUMENTS("-")).out, why));
    assert_non_null(strstr(explain("HTTP/1.1 200 OK\n\nErrorCode: ApplyTokenOverFlow\n", ARGUMENTS("-")).out, why));
    assert_non_null(strstr(explain("a\nHTTP/1.1 500 I\nErrorCode: NoPermission\n", ARGUMENTS("-")).out, why));
    assert_non_null(strstr(explain("ErrorCode: NoPermission\nHTTP/1.1 500 I\n\n", ARGUMENTS("-")).out, why));
    assert_non_null(strstr(explain("Error: NoPermission\nHTTP/1.1 500 I\n\n", ARGUMENTS("-")).out, why));
    assert_null(strstr(explain("ErrorCode: NoPermission\nHTTP/1.1 500 I\n\nabc", ARGUMENTS("-")).out, why)); /* another's */
    assert_null(strstr(explain("HTTP/1.1 500 I\n\nError: InternalError\n", ARGUMENTS("-")).out, why)); /* it means the same */
    assert_null(strstr(explain("HTTP/1.1 500 I\n\nsee NoPermission\n", ARGUMENTS("-")).out, why));     /* any word */
    assert_null(strstr(explain("HTTP/1.1 200 OK\n\n<html>errorCode=\"Forbidden\"</html>", ARGUMENTS("-")).out, why));
    assert_non_null(strstr(explain("HTTP/1.1 500 I\n\nError: NoPermission", ARGUMENTS("--json")).out, "\"action\":\"stop\","));
    assert_non_null(strstr(explain("HTTP/1.1 400 B\n\nCode: Timeout", ARGUMENTS("--json")).out, "\"may_have_executed\":true,"));
    assert_non_null(
        strstr(explain("HTTP/1.1 400 B\n\nCode: Timeout", ARGUMENTS("-")).out, "The request may have been carried out.\n"));
    assert_null(strstr(explain("ErrorCode: ApplyTokenOverFlow\n", ARGUMENTS("-")).out, why)); /* no status was read */
}

/* It may be longer, and mean something else. */
static void a_code_that_ends_with_what_is_cut_is_not_suggested(void **state) {
    (void)state;
    assert_null(strstr(explain("{\"RequestId\":\"1\",\"Code\":\"Throttling.Api", ARGUMENTS("-")).out, "Did you mean"));
    assert_null(strstr(explain("{\"RequestId\":\"1\",\"Code\":\"Throttling.Api.", ARGUMENTS("-")).out, "Did you mean"));
    assert_null(strstr(explain("{\"Message\":\"InvalidParameter.Topic_na", ARGUMENTS("-")).out, "Did you mean"));
    assert_null(strstr(explain("{\"Message\":\"InvalidParameter.Topic-", ARGUMENTS("-")).out, "Did you mean"));
    assert_non_null(
        strstr(explain("{\"RequestId\":\"1\",\"C\":\"Throttling.Api\"", ARGUMENTS("-")).out, "Did you mean Throttling.Api?"));
    assert_memory_equal(explain("Code: Throttling.Api", ARGUMENTS("-")).out, "Throttling.Api: ", 16);
}

static void an_input_in_which_nothing_was_read_is_asked_for_again(void **state) {
    static const char *const inputs[] = {"", "hello", "HTTP 400", "{\"Message\":\"a\"}", "* Connection refused\n"};
    static const char wanted[] = "  What to do   Give the error's code, its body, or the whole response as \"curl\n"
                                 "               -si\" prints it; else the HTTP status, as \"--status 503\": 0 where\n"
                                 "               no response came, -1 where there was no connection.\n";
    static const char why[] = "\n  Send again   Do not send the same request again before a person has looked:\n"
                              "               what happened is not known.\n"
                              "  Why          Neither a code that the catalog holds nor an HTTP status was\n"
                              "               read.\n";
    (void)state;
    for (size_t i = 0; i < COUNT(inputs); ++i) {
        struct result result = explain(inputs[i], ARGUMENTS("-"));
        if (strstr(result.out, wanted) == NULL || strstr(result.out, why) == NULL || result.status != 1)
            fail_msg("%s\n%s", inputs[i], result.out);
        if (strstr(explain(inputs[i], ARGUMENTS("--status=0")).out, wanted) != NULL) fail_msg("%s", inputs[i]);
    }
    /* One that is not sure, and one that only is near. */
    assert_non_null(strstr(explain("ErrorCode: MissingTopic", ARGUMENTS("-")).out,
                           "  Why          No error code was read for certain, and no HTTP status.\n"));
    assert_non_null(
        strstr(explain("Code: InDept", ARGUMENTS("-")).out, "  Why          Neither a code that the catalog holds nor"));
    /* A code was read, and is not shown. */
    assert_null(strstr(explain("{\"Code\":\"string to sign\"}", ARGUMENTS("-")).out, wanted));
}

static const char among_words[] = "\n\n  This code was taken from the words of the input; no response could be read.\n\n";

/* Lines of a log, what an SDK prints, a code that was piped in. */
static void a_code_among_other_words_is_explained(void **state) {
    static const struct {
        const char *input, *found;
    } cases[] = {
        {"ErrorCode: InvalidTimeStamp.Expired, late", "InvalidTimeStamp.Expired"},
        {"{\\\"Code\\\":\\\"NoPermission\\\"}", "NoPermission"},
        {"HTTP 400 GroupIdAlreadyExsited (already-exists).", "GroupIdAlreadyExsited"},
        {"first NoPermission, then SystemOverFlow", "SystemOverFlow"}, /* what a program ended with comes last */
        /* What is called a code comes first, and what is in the catalog as it stands before what fits a pattern. */
        {"ErrorCode: NoPermission\nretryable=[Throttling.User, InternalError]", "NoPermission"},
        {"ClientException: NoPermission : x\n\tat a.Throttling.acquire(Throttling.java:45)", "NoPermission"},
        {"NoPermission\n\tat Throttling.acquire(Throttling.java:45)", "NoPermission"},
        {"Error: Throttling.a, Throttling.User", "Throttling.a"},
        {"NoPermissionError, Throttling.a", "NoPermission"},
        {"NoPermissionError, Throttling.A", "NoPermission"},
        {"Error: NoPermission, error: Throttling.a", "Throttling.a"}, /* the last thing that went wrong */
        {"Exception: InvalidInstance.NotFound", "InvalidInstance.NotFound"},
        {"ErrorCode: SystemOverFlow\nMessage: error: Timeout, Exception: NoPermission", "SystemOverFlow"},
        {"<a href=\"/Forbidden.html\">", NULL},
        {"Code: Forbidden.html", "Forbidden.html"},
        {"Code: InvalidParameter.client-id.", "InvalidParameter.client-id"},
        {"Code: InvalidParameter.client-i", "InvalidParameter.client-i"},
        {"NoPermission-a, Throttling.Use- a", "NoPermission"},
        {"ErrorCode: Missingtopic", NULL},
        {"failed: NoPermission: code: 400\nTimeoutError: aborted", "NoPermission"},
        {"TimeoutError: aborted", NULL},
        /* An escape may stand before it. */
        {"%22NoPermission%22", "NoPermission"},
        {"\33[31mNoPermission\33[0m", "NoPermission"},
        {"\33[1;31mNoPermission\33[0m", "NoPermission"},
        {"a line \33[31mNoPermission", "NoPermission"},
        {"%G2NoPermission, %2GNoPermission", NULL},
        {"[31mNoPermission, %2NoPermission, \\xNoPermission, \\u002", NULL},
        {"a [31mNoPermission", NULL},
        {"\"Code\"=>\"Throttling\"", "Throttling"},
        {"\"Code\">\"Throttling\"", NULL},
        {"errorCode=5 Forbidden", NULL},
        {">Forbidden", NULL},
        {"x InvalidParameter.%s", "InvalidParameter"},
        {"HTTP Status: 400 Error:InvalidParameter.Topic bad", "InvalidParameter.Topic"},
        {"InvalidTopic MissingTopic", NULL}, /* words that a pattern without a dot would take */
        {"InvalidAccessKeyId.NotFoundError: Specified access key is not found.", "InvalidAccessKeyId.NotFound"},
        {"NoPermissionerror", "NoPermission"},
        {"SystemOverFlowError: x", "SystemOverFlow"},
        {"xNoPermissionError Error", NULL},
        {"ErrorCode: Throttling", "Throttling"},
        {"errorcode = 'Timeout'", "Timeout"},
        {"{\\\"Code\\\" : \\\"Forbidden\\\"}", "Forbidden"},
        {"Code Forbidden", NULL},
        {"Code: Forbidden", "Forbidden"},
        {"Status: Forbidden", NULL},
        {": Forbidden", NULL},
        {"xNoPermission NoPermission_ .", NULL},
        {"403 Forbidden", NULL}, /* a code, too, but any proxy says so */
        {"", NULL},
        {"...", NULL},
    };
    struct result result;
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        char shown[96] = "No error code: unknown\n\n  What to do ";
        result = explain(cases[i].input, ARGUMENTS("-"));
        if (cases[i].found != NULL) snprintf(shown, sizeof shown, "%s: ", cases[i].found);
        if (strncmp(result.out, shown, strlen(shown)) != 0 || result.status != (cases[i].found == NULL) ||
            (strstr(result.out, among_words) != NULL) != (cases[i].found != NULL))
            fail_msg("%s\n%s", cases[i].input, result.out);
    }
    for (int letters = 237; letters <= 239; ++letters) { /* the longest that is found has 255 bytes */
        char input[300];
        const char *output;
        snprintf(input, sizeof input, "Error:InvalidParameter.%0*d", letters, 0);
        output = explain(input, ARGUMENTS("-")).out;
        if ((strstr(output, among_words) != NULL) != (letters <= 238)) fail_msg("%s\n%s", input, output);
    }
    for (int i = 0; i < 2; ++i) { /* a longer one is not, nor what an escape would skip to that is cut or broken */
        char input[300];
        int size = snprintf(input, sizeof input, "a%s InvalidParameter.A%0260d", i == 0 ? "\\u002" : "\\", 0);
        if (i == 1) input[2] = '\0';
        assert_memory_equal(explain_bytes(input, (size_t)size, ARGUMENTS("-")).out, "No error code: unknown\n\n  What", 30);
    }
    result = explain("Error: NoPermission", ARGUMENTS("--json", "--operation=CreateGroupId"));
    assert_memory_equal(result.out, "{\"http_status\":null,\"code\":\"NoPermission\",", 42);
    assert_non_null(strstr(
        result.out, "\"basis\":\"code\",\"parse\":\"malformed\",\"doubt\":\"This code was taken from the words of the input; "
                    "no response could be read.\",\"action\":\"stop\",\"may_have_executed\":false,"));
    result = explain("Code: InvalidParameter.Topic", ARGUMENTS("-"));
    assert_non_null(strstr(result.out, "\n  Parameter    Topic\n"));
    assert_non_null(strstr(result.out, "\n  Occurs in    "));
    assert_null(strstr(result.out, "\n  Message "));
    assert_null(strstr(result.out, "\n  Body "));
}

/* As jq prints it, or who pastes it: as an argument. */
static void a_code_that_is_all_of_an_input_is_read_as_a_code(void **state) {
    static const struct command_line cases[] = {
        {{"-"}, "SystemOverFlow\n", 0, "SystemOverFlow: throttled (HTTP 500)\n", ""},
        {{"-"}, " 'SystemOverFlow'\r\n", 0, "SystemOverFlow: throttled (HTTP 500)\n", ""},
        {{"--json"}, "\"InvalidParameter.Tag[1]\"\n", 0, "\"basis\":\"pattern\",\"parse\":null,\"doubt\":null,", ""},
        {{"-"}, "NoPermissionError\n", 0, among_words, ""},
        {{"-"}, "\"Forbidden\"\n", 0, "Forbidden: permission (HTTP 403)\n", ""},
        {{"-"}, "Throttling.Mine", 0, "Throttling.Mine: throttled (HTTP 400)\n", ""},
        {{"-", "InDebt"}, "SystemOverFlow", 0, "==> standard input <==\nSystemOverFlow: throttled", ""},
        /* Any program may say so. */
        {{"-"}, "Forbidden", 1, "No error code: unknown\n", ""},
        {{"-"}, "Invalidated", 1, "No error code: unknown\n", ""},
        {{"-"}, "Forbidden.html", 1, "No error code: unknown\n", ""},
        {{"-"}, "SystemOverFlow.", 0, among_words, ""},
        {{"-"}, "Forbidden\"", 1, "No error code: unknown\n", ""},
        {{"-"}, "'Forbidden\"", 1, "No error code: unknown\n", ""},
        {{"-"}, "\"", 1, "No error code: unknown\n", ""},
        /* Not known, a status, more than a word, or the body of what answered so. */
        {{"-"}, "Strange\n", 1, "No error code: unknown\n", ""},
        {{"-"}, "400\n", 1, "No error code: unknown\n", ""},
        {{"-"}, "\"\"\n", 1, "No error code: unknown\n", ""},
        {{"-"}, "a SystemOverFlow", 0, among_words, ""},
        {{"--status=502"}, "Forbidden", 0, "HTTP 502: server fault\n", ""},
    };
    char code[260];
    (void)state;
    check(cases, COUNT(cases));
    snprintf(code, sizeof code, "\"Throttling.%0*d\"", 244, 0);
    assert_memory_equal(explain(code, ARGUMENTS("--json")).out, "{\"http_status\":400,", 19);
    snprintf(code, sizeof code, "\"Throttling.%0*d\"", 245, 0); /* longer than a code that is looked at */
    assert_memory_equal(explain(code, ARGUMENTS("--json")).out, "{\"http_status\":null,", 20);
}

/* The status that was said is not the text's. */
static void a_code_among_other_words_is_explained_beside_a_status_that_was_said(void **state) {
    (void)state;
    assert_memory_equal(explain("ErrorCode: InDebt", ARGUMENTS("--status=400")).out, "InDebt: account (HTTP 400)\n", 27);
    assert_memory_equal(explain("ErrorCode: InDebt", ARGUMENTS("--status=200")).out, "HTTP 200: success\n", 18);
}

/* A wide pattern takes it for another one. */
static void a_code_with_other_capitals_is_suggested(void **state) {
    static const char suggestion[] = "\n\n  Did you mean InvalidTimeStamp.Expired?\n\n";
    (void)state;
    assert_non_null(strstr(explain("{\"Code\":\"InvalidTimestamp.Expired\"}", ARGUMENTS("-")).out, suggestion));
    assert_non_null(
        strstr(explain("{\"Code\":\"InvalidTimest\\u0061mp.Expired\"}", ARGUMENTS("--status=400")).out, suggestion));
    assert_non_null(strstr(explain("Code: InvalidTimestamp.Expired", ARGUMENTS("-")).out, suggestion));
    assert_non_null(
        strstr(explain("Code: Throttling.user", ARGUMENTS("-")).out, "could be read.\n\n  Did you mean Throttling.User?\n\n"));
    assert_null(strstr(explain("{\"Code\":\"InvalidTimeStamp.Expire\"}", ARGUMENTS("-")).out, "Did you mean"));
    assert_null(strstr(explain("{\"Code\":\"InvalidTimeStamp.Expired1\"}", ARGUMENTS("-")).out, "Did you mean"));
}

/* A word that only a pattern leads to may be any other; and where something else was read, that counts. */
static void a_code_that_is_less_sure_is_suggested(void **state) {
    static const struct {
        const char *input, *argument, *suggested;
    } cases[] = {
        {"Throttling.A, Throttling.B", "-", "Throttling.B"},
        {"Throttling.Use- a", "-", "Throttling.Use"},
        {"Exception: Timeout, Error: Forbidden", "-", "Forbidden"},
        {"ErrorCode: MissingTopic", "-", "MissingTopic"},
        {"ClientException: MissingTopic : x", "-", "MissingTopic"},
        /* Another program has codes, too. */
        {"a {\"code\":\"E1\",\"requestId\":\"1\"}\nError: NoPermission", "-", "NoPermission"},
        {"Error: NoPermission\na {\"code\":\"E1\",\"requestId\":\"1\"}", "-", "NoPermission"},
        {"Error: TimeoutError", "-", "Timeout"},
        {"Error [RequestTimeoutError]: ConnectTimeout: Connect https://x failed.", "-", NULL}, /* the client's own */
        {"RequestTimeoutError: ReadTimeout(1500). POST https://x failed.", "-", NULL},
        {"{\"body\":\"{\\u0022Code\\u0022:\\u0022NoPermission\\u0022}\"", "-", "NoPermission"},
        {"\"failed:\\nNoPermission : x\"", "-", "NoPermission"},
        {"\"\\tNoPermission\"", "-", "NoPermission"},
        {"ClientException: Throttling : Request was denied", "-", "Throttling"},
        {"HTTP Status: 403 Error:Forbidden User not authorized", "-", "Forbidden"},
        {"Error=Forbidden", "-", "Forbidden"},
        /* Rather than one that a word is only near to. */
        {"ErrorCode: NoPermission\nHTTP/1.1 502 x\n\n<html>Error code: Timeot</html>", "-", "NoPermission"},
        {"ErrorCode: MissingTopic Code: InDept", "-", "MissingTopic"},
        /* In a document, be it cut, broken or a page, words are somebody's data. */
        {"{\"RequestId\":\"R\",\"Success\":true,\"Data\":\"Error: NoPermission\"}", "-", "NoPermission"},
        {"{\"RequestId\":\"R\",\"Message\":\"Error: NoPermission\",\"Code\":\"Inter", "-", "NoPermission"},
        {"{\"RequestId\":\"R\",\"Message\":\"Error: NoPermission\" oops", "-", "NoPermission"},
        {"<html><p>Error: NoPermission</p>", "-", "NoPermission"},
        {"<!DOCTYPE html>\n<html><p>Error: NoPermission<br></html>", "-", "NoPermission"},
        {"{\"data\":{\"Code\":\"NoPermission\"}}", "-", "NoPermission"},
        {"<Error><Message>Error: NoPermission</Message></Error>", "-", "NoPermission"},
        {"[{\"Code\":\"SystemOverFlow\"},{\"Code\":\"InvalidParameter.Topic\"}]", "-", "InvalidParameter.Topic"},
        {"{\"data\":{\"Code\":\"NoPermission\"}", "-", "NoPermission"},
        {"{\"data\":\"NoPermission\"}", "-", "NoPermission"},
        {"{\"Code\":\"x\"} NoPermission", "-", "NoPermission"},
        {"{\"code\":500,\"msg\":\"ErrorCode: NoPermission\"}", "-", "NoPermission"},
        {"{\"Code\":\"Strange\",\"Message\":\"NoPermission\"", "-", "NoPermission"},
        {"{\"Code\":\"SDK.ServerError\",\"Message\":\"NoPermission\"}", "-", "NoPermission"},
        {"ErrorCode: NoPermission", "--status=200", "NoPermission"},
        {"{\"Error\":\"NoPermission\"}", "--status=200", NULL},
        {"{\"Code\":\"InDebt\",\"Message\":\"NoPermission\"}", "-", NULL},
        {"{\"Code\":\"Strange\",\"Message\":\"NoPermission\"}", "-", NULL}, /* of the service, and no other one */
        {"{\"Code\":\"x\",\"Message\":\"NoPermission\"}", "-", NULL},
        {"{\"Code\":\"SdkStrange\",\"Message\":\"NoPermission\"}", "-", NULL},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        char shown[96] = "Did you mean";
        struct result result = explain(cases[i].input, ARGUMENTS(cases[i].argument));
        if (cases[i].suggested != NULL)
            snprintf(shown, sizeof shown, "\n\n  Did you mean %s? It stands in the input.\n\n", cases[i].suggested);
        if ((strstr(result.out, shown) != NULL) != (cases[i].suggested != NULL) || strstr(result.out, among_words) != NULL)
            fail_msg("%s\n%s", cases[i].input, result.out);
    }
    assert_non_null(
        strstr(explain("Throttling.Mine", ARGUMENTS("--json", "--status=400")).out, ",\"suggestion\":\"Throttling.Mine\","));
}

static void for_a_mistyped_code_in_a_text_the_nearest_one_is_suggested(void **state) {
    static const struct {
        const char *input, *suggested; /* NULL: none */
    } cases[] = {
        {"Code: GroupIdAlreadyExisted, Message: x", "GroupIdAlreadyExsited"},
        {"ErrorCode=NoPermision Code: InDept", "InDebt"},
        {"Code: InDept, exit code: 17", "InDebt"},
        {"HTTP/1.1 400 Bad Request\n\nErrorCode: InDept", "InDebt"},
        {"Code: InDept, Error: InDebt", NULL}, /* that is explained */
        {"Error: InDept", NULL},
        {"InDept", NULL},
        {"Code: Strange", NULL},
        {"Code: InDept Code: Strange", NULL}, /* the last one is what the text is about */
        {"ErrorCode: NoPermision\nHTTP/1.1 502 x\n\n<html>Error code: Timeot</html>", "Timeout"},
        {"ErrorCode: NoPermision\nHTTP/1.1 502 x\n\n<html></html>", "NoPermission"},
        {"HTTP/1.1 502 x\n\n<html>Error code: Timeot</html>", "Timeout"},
        /* Not a pattern, and nothing farther. */
        {"rpc error: code: INVALID_ARGUMENT", NULL},
        {"code: forbidden_err", NULL},
        {"Code: Throtling.User", "Throttling.User"},
        {"Code: Throtling.Mine", NULL},
        {"code: index", NULL},
        {"code: time_t", NULL},
        {"code: Timeot", "Timeout"},
        {"code: Timot", NULL},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        char shown[96] = "Did you mean";
        struct result result = explain(cases[i].input, ARGUMENTS("-"));
        if (cases[i].suggested != NULL) snprintf(shown, sizeof shown, "\n\n  Did you mean %s?\n\n", cases[i].suggested);
        if ((strstr(result.out, shown) != NULL) != (cases[i].suggested != NULL)) fail_msg("%s\n%s", cases[i].input, result.out);
    }
    assert_non_null(strstr(explain("", ARGUMENTS("Code: InDept, x")).out, "\n\n  Did you mean InDebt?\n\n"));
    assert_int_equal(explain("", ARGUMENTS("http://a/?code=InDept")).status, 2);
    assert_int_equal(explain("", ARGUMENTS("logs/Code: InDept")).status, 2);
}

static void a_body_inside_a_line_of_a_log_is_read(void **state) {
    static const struct {
        const char *input, *expected;
    } cases[] = {
        {"2026-11-24 create failed: body={\"RequestId\":\"1\",\"Code\":\"InDebt\"} after 3 ms",
         "\"code\":\"InDebt\",\"label\":\"InDebt\",\"suggestion\":null,\"kind\":\"account\",\"basis\":\"code\",\"parse\":"
         "\"ok\","},
        {"x {\"RequestId\":\"1-2\",\"Code\":\"InDebt\"}", "\"request_id\":\"1-2\","},
        {"x <Error><RequestId>1-2</RequestId><Code>Strange</Code></Error> y", "\"code\":\"Strange\","},
        {"x <?xml version='1.0'?><Error><RequestId>1-2</RequestId><Code>Strange</Code></Error>", "\"parse\":\"ok\","},
        /* What holds no code is passed over, whether it is a document or not. */
        {"x {x} {\"level\":\"error\"} {'Code': 'a'} {\"code\":200} {\"Code\":\"InDebt\"} {\"a\":1} {", "\"code\":\"InDebt\","},
        {"a {x} {\"Code\":\"InDebt\"", "\"parse\":\"incomplete\","},
        {"x {\"Code\":\"NoPermission\",\"Mes\ny {\"Code\":\"InDebt\"}", "\"code\":\"InDebt\","},
        {"x {\"Code\":\"InDebt\",\"Mes\ny", "\"code\":\"InDebt\",\"label\":\"InDebt\",\"suggestion\":null,\"kind\":\"account\","
                                            "\"basis\":\"code\",\"parse\":\"malformed\","},
        /* Whatever the text begins with. */
        {"{trace=a} {\"Code\":\"InDebt\",\"RequestId\":\"1-2\"}", "\"request_id\":\"1-2\","},
        {"<34>1 2026-11-24 {\"Code\":\"InDebt\",\"RequestId\":\"1-2\"}", "\"request_id\":\"1-2\","},
        {"{\"msg\":\"x\",\"requestId\":\"l\"}\ny {\"Code\":\"InDebt\",\"RequestId\":\"1-2\"}", "\"request_id\":\"1-2\","},
        /* A code of another program is not the service's: one that is not known must have a request id beside it. */
        {"x {\"Code\":\"Strange\"} y", "\"code\":null,"},
        {"x {\"Code\":\"Strange\",\"RequestId\":\"1-2\"} y", "\"code\":\"Strange\","},
        {"x {\"code\":\"InvalidUser\"} y", "\"code\":null,"},
        {"x {\"code\":\"InvalidUser\",\"RequestId\":\"1-2\"} y", "\"basis\":\"pattern\","},
        {"x {\"Code\":\"InDebt\"} {\"code\":\"USD\",\"requestId\":\"1-2\"}", "\"code\":\"InDebt\","},
        {"x {\"code\":\"A\",\"requestId\":\"1\"} {\"code\":\"B\",\"requestId\":\"1\"}", "\"code\":\"B\","},
        {"x Code: NoPermission y {\"code\":\"USD\"}", "\"code\":\"NoPermission\","},
        {"x {\"Code\":\"InDebt\",\"RequestId\":\"1\"} {\"code\":\"Timeout\"}", "\"code\":\"InDebt\","},
        {"x {\"Code\":\"InDebt\",\"RequestId\":\"1\"} {\"Code\":\"Throttling.Mine\",\"RequestId\":\"1\"}",
         "\"code\":\"Throttling.Mine\","},
        {"x {\"Code\":\"InDebt\",\"RequestId\":\"1\"} {\"Code\":\"Timeout\",\"RequestId\":\"1\"}", "\"code\":\"Timeout\","},
        /* What stands between bodies, or behind one. */
        {"{\"Code\":\"InDebt\"}\n{\"a\":1}", "\"parse\":\"ok\","},
        {"{\"Code\":\"InDebt\"}\n$ exit", "\"code\":\"InDebt\",\"label\":\"InDebt\",\"suggestion\":null,\"kind\":\"account\","
                                          "\"basis\":\"code\",\"parse\":\"ok\","},
        {"{\"Code\":\"InDebt\"}\n{\"Code\":200,\"Success\":true}", "\"code\":\"InDebt\","},
        {"{\"Code\":\"InDebt\"}\n{\"level\":\"info\",\"code\":0}", "\"code\":\"InDebt\","},
        {"{\"Code\":\"InDebt\"}\n{\"Code\":\"OK\"}", "\"code\":\"InDebt\","},
        {"{\"Code\":\"InDebt\"} 1 {\"Code\":\"MqttTopicExist\"}", "\"code\":\"MqttTopicExist\","},
        {"{\"Code\":\"InDebt\"}\n{\"RequestId\":\"1\",\"Code\":\"New\"", "\"code\":\"New\","},
        {"{\"Code\":\"InDebt\"}{\"RequestId\":\"1\",\"Code\":\"New\"}\n$ exit", "\"code\":\"New\","},
        {"<Error><Code>InDebt</Code></Error><Error><Code>New</Code><RequestId>1</RequestId>", "\"code\":\"New\","},
        {"{\"Code\":\"InDebt\"}\n{\"Code\":\"Forbidden\"}\n$ ", "\"code\":\"Forbidden\","},
        {"{\"Code\":\"InDebt\"}\n{\"Code\":\"InDebt\"}\ncurl: (28) x\n{\"Code\":\"MqttTopicExist\"}\n",
         "\"code\":\"MqttTopicExist\","},
        {"<Error><Code>InDebt</Code></Error>\n400\n{\"Code\":\"MqttTopicExist\"}", "\"code\":\"MqttTopicExist\","},
        {"{\"level\":\"info\",\"code\":0}\nx {\"Code\":\"InDebt\",\"RequestId\":\"1-2\"}", "\"request_id\":\"1-2\","},
        {"x {\"Code\":\"OK\",\"RequestId\":\"1\"}", "\"code\":null,"},
        {"x {\"code\":500,\"requestId\":\"1\"}", "\"code\":null,"},
        {"x <Error><Code>InDebt</Code></Error><a>", "\"parse\":\"ok\","},
        {"x <Error a='b'><Code>New</Code><RequestId>1</RequestId></Error>", "\"code\":\"New\","},
        {"x <ErrorLog><Error><Code>New</Code><RequestId>1</RequestId></Error></ErrorLog>", "\"code\":\"New\","},
        {"WARN <ErrorHandler> got {\"Code\":\"New\",\"RequestId\":\"1\"}", "\"code\":\"New\","},
        /* A line of a log may be JSON, and an SDK wrap a body: then a known code and a request id stand inside. */
        {"{\"level\":\"error\",\"error\":{\"Code\":\"InDebt\",\"RequestId\":\"1-2\"}}", "\"request_id\":\"1-2\","},
        {"{\"level\":50,\"err\":{\"Code\":\"InDebt\",\"RequestId\":\"1-2\"}}\n{\"level\":30}", "\"request_id\":\"1-2\","},
        {"x {\"code\":400,\"a\":[{\"b\":{\"Code\":\"InDebt\",\"RequestId\":\"1-2\"}}],\"c\":{}}\n", "\"request_id\":\"1-2\","},
        {"{\"code\":\"E1\",\"e\":{\"Code\":\"Throttling.A\",\"RequestId\":\"1-2\"}}", "\"request_id\":\"1-2\","},
        {"{\"a\":{\"Code\":\"InDebt\",\"RequestId\":\"1\"},\"b\":{\"Code\":\"Strange\",\"RequestId\":\"2\"}}",
         "\"request_id\":\"1\","},
        {"{\"err\":{\"code\":\"InDebt\",\"data\":{\"Code\":\"InDebt\",\"RequestId\":\"1-2\"}}}", "\"request_id\":\"1-2\","},
        {"{\"err\":{\"Code\":\"InDebt\",\"RequestId\":\"1-2\"}}\n{\"code\":\"ECONNRESET\"}\n", "\"request_id\":\"1-2\","},
        {"{\"err\":{\"Code\":\"InDebt\",\"RequestId\":\"1-2\"}}",
         "\"doubt\":\"This error stood inside another JSON object, which may tell of something else.\","},
        {"x {\"Code\":\"InDebt\",\"RequestId\":\"1-2\"}", "\"doubt\":null,"},
        /* No common word, and no pattern without a dot. */
        {"{\"err\":{\"Code\":\"Timeout\",\"RequestId\":\"1-2\"}}", "\"code\":null,"},
        {"{\"err\":{\"Code\":\"InvalidCredentials\",\"RequestId\":\"1-2\"}}", "\"code\":null,"},
        {"{\"RequestId\":\"1\",\"Data\":{\"Code\":\"InDebt\",\"RequestId\":\"2\"}}", "\"code\":null,"},
        {"{\"a\":{\"b\":1},\"c\":{\"Code\":\"InDebt\"}}", "\"code\":null,"},
        {"x {\"a\":1}{\"Code\":\"InDebt\"}", "\"basis\":\"code\",\"parse\":\"ok\","}, /* behind one, not inside */
        {"x {\"a\":1}{\"Code\":\"InDebt\",\"RequestId\":\"1\"}", "\"doubt\":null,"},
        {"{\"code\":\"OK\",\"data\":{\"Code\":\"InDebt\",\"RequestId\":\"2\"}}", "\"basis\":\"none\","},
        {"{\"requestId\":\"\",\"data\":{\"Code\":\"InDebt\",\"RequestId\":\"1-2\"}}", "\"request_id\":\"1-2\","},
        {"{\"data\":{\"Code\":\"InDebt\",\"RequestId\":\"\"}}", "\"code\":null,"},
        {"[{\"Code\":\"InDebt\",\"RequestId\":\"2\"}]", "\"code\":null,"},
        {"{\"data\":{\"lastErrorCode\":\"InDebt\",\"RequestId\":\"2\"}}", "\"code\":null,"},
        {"{\"a\":{\"b\":1} {\"Code\":\"InDebt\",\"RequestId\":\"2\"}}", "\"code\":\"InDebt\","},
        {"{\"statusCode\":400,\"body\":\"{\\\"Code\\\":\\\"InDebt\\\"}\"}", "\"suggestion\":\"InDebt\","},
        /* Members of a member are not the body's, nor is what stands in a body that broke. */
        {"x {\"data\":{\"Code\":\"InDebt\"}}", "\"request_id\":null,"},
        {"x {\"data\":{\"Code\":\"Strange\",\"RequestId\":\"1-2\"}} y", "\"code\":null,"},
        {"{\"RequestId\":\"1-2\",\"Data\":{oops},\"Error\":{\"Code\":\"InDebt\"}}", "\"code\":null,"},
        /* Nor does a text count where a response was read. */
        {"HTTP/1.1 500 I\n\nx {\"Code\":\"InDebt\"}", "\"code\":null,"},
    };
    static const char wrapped[] = "{\"err\":{\"Code\":\"InDebt\",\"RequestId\":\"1-2\"}}";
    static const char line[] = "1 ERROR {\"RequestId\":\"1-2\",\"Message\":\"m\",\"Code\":\"InDebt\"}";
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct result result = explain(cases[i].input, ARGUMENTS("--json"));
        if (strstr(result.out, cases[i].expected) == NULL) fail_msg("%s\n%s", cases[i].input, result.out);
    }
    assert_memory_equal(explain(wrapped, ARGUMENTS("-")).out,
                        "InDebt: account\n\n  This error stood inside another JSON object", 60);
    assert_memory_equal(explain(wrapped, ARGUMENTS("--status=200")).out, "HTTP 200: success\n", 18);
    assert_non_null(strstr(explain("a {\"Code\":\"InDebt\"} {\"Code\":\"NoPermission\"} b", ARGUMENTS("-")).out,
                           "\n  Input        2 errors were found; the others are not explained\n"));
    assert_null(strstr(explain("a {\"Code\":\"InDebt\"} b", ARGUMENTS("-")).out, "\n  Input "));
    assert_non_null(strstr(explain("", ARGUMENTS(line)).out, "\n  Message      m\n  Request ID   1-2\n"));
    assert_non_null(
        strstr(explain("", ARGUMENTS("1 POST /api {\"RequestId\":\"1-2\",\"Code\":\"New\"}")).out, "  Request ID   1-2\n"));
    assert_non_null(strstr(explain("", ARGUMENTS("/a.log: <Error><RequestId>1-2</RequestId><Code>New</Code></Error>")).out,
                           "  Request ID   1-2\n"));
    assert_memory_equal(explain("", ARGUMENTS("E:{\"RequestId\":\"1\",\"Code\":\"Strange\"}")).out, "Strange: unknown\n", 17);
}

/* The test would not end in time if from each of these bytes the ones before were searched. */
static void a_code_is_searched_for_in_one_pass(void **state) {
    enum { SIZE = 1 << 21 };
    char *input = malloc(SIZE);
    (void)state;
    assert_non_null(input);
    for (const char *byte = " \"'\\;"; *byte != '\0'; ++byte) {
        memset(input, *byte, SIZE);
        for (size_t i = 0; *byte == ';' && i < SIZE; i += 2) input[i] = '1';
        input[0] = '?';
        input[SIZE - 1] = '\0';
        assert_int_equal(explain(input, ARGUMENTS("--json")).status, 1);
    }
    free(input);
}

/* The test would not end in time if each response were read as a document to the fault, which is at the end. */
static void many_responses_are_split_in_one_pass(void **state) {
    static const char piece[] = "HTTP/1.1 200\nA: b\n\n<a><![CDATA[\n", end[] = "]]></b>";
    enum { TIMES = 200000, SIZE = sizeof piece - 1 };
    char *input = malloc((size_t)TIMES * SIZE + sizeof end);
    (void)state;
    assert_non_null(input);
    for (size_t i = 0; i < TIMES; ++i) memcpy(input + i * SIZE, piece, SIZE);
    memcpy(input + (size_t)TIMES * SIZE, end, sizeof end);
    assert_non_null(strstr(explain(input, ARGUMENTS("-")).out, "  Input        the last of 200000 responses"));
    free(input);
}

int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(of_several_responses_the_last_one_counts),
        cmocka_unit_test(a_header_that_goes_on_in_a_second_line_is_not_read),
        cmocka_unit_test(headers_are_forgotten_with_their_response),
        cmocka_unit_test(a_second_response_is_known_by_its_headers),
        cmocka_unit_test(the_option_overrules_the_status_of_the_response),
        cmocka_unit_test(a_mistyped_code_gets_the_nearest_one_suggested),
        cmocka_unit_test(a_long_code_gets_one_that_fits_the_line),
        cmocka_unit_test(an_unknown_code_in_a_body_gets_one_too),
        cmocka_unit_test(a_code_among_other_words_is_explained),
        cmocka_unit_test(a_code_that_is_all_of_an_input_is_read_as_a_code),
        cmocka_unit_test(a_code_among_other_words_is_explained_beside_a_status_that_was_said),
        cmocka_unit_test(a_code_with_other_capitals_is_suggested),
        cmocka_unit_test(a_code_that_is_less_sure_is_suggested),
        cmocka_unit_test(for_a_mistyped_code_in_a_text_the_nearest_one_is_suggested),
        cmocka_unit_test(a_body_inside_a_line_of_a_log_is_read),
        cmocka_unit_test(a_code_that_contradicts_the_status_forbids_its_advice),
        cmocka_unit_test(a_code_that_ends_with_what_is_cut_is_not_suggested),
        cmocka_unit_test(what_clings_to_a_code_is_no_part_of_it),
        cmocka_unit_test(a_response_is_found_in_what_programs_print_around_it),
        cmocka_unit_test(a_response_is_found_behind_other_lines),
        cmocka_unit_test(of_several_bodies_the_last_one_with_a_code_counts),
        cmocka_unit_test(only_what_curl_prints_around_a_response_is_taken_out),
        cmocka_unit_test(an_input_in_which_nothing_was_read_is_asked_for_again),
        cmocka_unit_test(many_responses_are_split_in_one_pass),
        cmocka_unit_test(a_code_is_searched_for_in_one_pass),
    };
    if (!find_program(argc, argv)) return 2;
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
