/* What the command prints of one error, for people and for programs. The program is the first argument. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "explain_runner.h"
#include "member.h"
#include "onsmqtt/catalog.h"
#include "utf8.h"

static void a_code_is_explained_to_a_person(void **state) {
    struct result result = explain("", ARGUMENTS("GroupIdAlreadyExsited"));
    (void)state;
    assert_string_equal(result.out, "GroupIdAlreadyExsited: already exists (HTTP 400)\n"
                                    "\n"
                                    "  What to do   Use a different group ID, or use the existing group if it meets\n"
                                    "               your needs.\n"
                                    "  Send again   Do not send the same request again until its cause is fixed: it\n"
                                    "               fails the same way.\n"
                                    "  Why          A group with this ID already exists.\n"
                                    "  Executed     The request was not carried out. If an earlier attempt to create\n"
                                    "               it had no clear answer, that one was probably carried out.\n"
                                    "  Message      The specified GroupId already exists.\n"
                                    "  Occurs in    group (400)\n");
    assert_string_equal(result.err, "");
    assert_int_equal(result.status, 0);
}

static const char denied_response[] =
    "HTTP/1.1 403 Forbidden\r\nDate: Tue, 24 Nov 2026 14:00:00 GMT\r\nRetry-After: 3\r\nx-acs-request-id: 1-2\r\n\r\n"
    "{\"Code\":\"NoPermission\",\"Message\":\"Not authorized:\\n\\tno policy\",\"HostId\":\"onsmqtt.cn-hangzhou.aliyuncs.com\","
    "\"Recommend\":\"https:\\/\\/api.aliyun.com\\/"
    "troubleshoot?q=NoPermission&product=OnsMqtt&requestId=0123456789-0123456789\","
    "\"AccessDeniedDetail\":{\"AuthAction\":\"mq:Create\\u0047roupId\",\"NoPermissionType\":\"ImplicitDeny\"}}";

static void a_response_is_explained_to_a_person(void **state) {
    struct result result = explain(denied_response, ARGUMENTS("-"));
    (void)state;
    assert_int_equal(result.status, 0);
    assert_non_null(strstr(result.out, "NoPermission: permission (HTTP 403)\n\n  What to do   "));
    /* A wait would contradict the advice not to send again. */
    assert_null(strstr(result.out, "  Wait"));
    assert_null(strstr(result.out, "  Server time"));
    assert_null(strstr(result.out, "  Body"));
    assert_non_null(strstr(result.out, "\n  Message      Not authorized: no policy\n"));
    assert_non_null(strstr(result.out, "\n  Denied       AuthAction: mq:CreateGroupId\n"
                                       "               NoPermissionType: ImplicitDeny\n"));
    assert_null(strstr(result.out, "{\"AuthAction"));
    assert_non_null(strstr(result.out, "\n  Request ID   1-2\n"));
    assert_non_null(strstr(result.out, "\n  Host         onsmqtt.cn-hangzhou.aliyuncs.com\n"));
    assert_non_null(strstr(result.out, "\n  More         https://api.aliyun.com/troubleshoot?q=NoPermission&product=OnsMqtt&"
                                       "requestId=0123456789-0123456789\n"));
}

/* Fragments of the human output that depend on what was read. */
static void the_words_fit_what_was_read(void **state) {
    static const struct command_line cases[] = {
        {{"InvalidParameter.Topic"},
         NULL,
         0,
         "  Parameter    Topic\n  Known by     the pattern InvalidParameter.%s\n  Occurs in ",
         ""},
        {{"ParameterFieldCheckFailed"}, NULL, 0, "group, topic, rule (400); ca-certificate, device-certificate\n", ""},
        {{"--status=503"}, "", 0, "HTTP 503: server fault\n\n  What to do   Send the same request again after", ""},
        {{"--status=503"}, "", 0, "  Known by     the HTTP status alone: no error code was read\n  Body         empty\n", ""},
        {{"--status=503"}, "busy", 0, "  What to do   Send the same request again after", ""},
        {{"--status=503"}, "{\"Code\":\"New\"}", 0, "alone: the error code is not in the catalog\n", ""},
        {{"--status=400"}, "", 0, "  Why          Something in the request is missing or wrong.\n", ""},
        {{"--status=401"}, "", 0, "  Why          The AccessKey pair or the signature was not accepted.\n", ""},
        {{"--status=403"}, "", 0, "  Why          The caller may not do this.\n", ""},
        {{"--status=404"}, "", 0, "  Why          What the request names does not exist.\n", ""},
        {{"--status=405"}, "", 0, "  Why          The service, or a proxy in front of it, has no such operation,\n   ", ""},
        {{"--status=0", "-", "-"}, "", 0, "==> standard input <==\nno response\n\n", ""}, /* the kind says it: once */
        {{"--status=-1", "-", "-"}, "", 0, "==> standard input <==\nnot sent\n\n", ""},
        {{"--status=0", "InternalError"}, NULL, 0, "InternalError: server fault (no response)\n", ""},
        {{"--status=-1", "InternalError"}, NULL, 0, "InternalError: server fault (not sent)\n", ""},
        {{"--status=0"}, "", 0, "  Why          The request was sent, and no complete answer came back.\n  Executed ", ""},
        {{"--status=-1"},
         "",
         0,
         "  Why          The request never left: the host was not found, or there was no\n               connection to it.\n",
         ""},
        {{"--status=200"}, "{}", 0, "  Why          The service accepted the request.\n", ""},
        {{"--status=200"}, "{\"Code\":\"x\"}", 1, "  Why          The HTTP status says success, and the body denies it.\n", ""},
        {{"--status=302"}, "", 1, "  Why          The server points elsewhere: the endpoint is wrong, or not HTTPS.\n", ""},
        {{"--status=199"}, "", 1, "  Why          Neither the error code nor the HTTP status tells.\n", ""},
        {{"-"}, "{\"Code\":\"New\"}", 1, "  What to do   Give the HTTP status, too, with the option --status.\n", ""},
        {{"-"}, "{\"Code\":\"New\"}", 1, "The catalog does not hold this code, and no HTTP status was read.\n", ""},
        {{"--status=199"}, "{\"Code\":\"New\"}", 1, "Neither the error code nor the HTTP status tells.\n", ""},
        {{"--status=407"}, "", 0, "  Why          A proxy on the way asks for credentials of its own.\n", ""},
        {{"--status=429"}, "", 0, "  Why          Too many requests arrive.\n", ""},
        {{"--status=500"}, "", 0, "  Why          The service, or a proxy in front of it, failed.\n", ""},
        {{"--status=409"}, "", 1, "  Why          Neither the error code nor the HTTP status tells.\n", ""},
        {{"xyzzy"},
         NULL,
         1,
         "  What to do   Look for the code in the list that \"onsmqtt-explain --list\"\n               prints.\n  Send again ",
         ""},
        {{"503"}, NULL, 1, "  What to do   If this is an HTTP status, explain it with the option --status.\n", ""},
        {{"5030"}, NULL, 1, "  What to do   Look for the code", ""},
        {{"509"}, NULL, 1, "  What to do   If this is an HTTP status", ""},
        {{"50"}, NULL, 1, "  What to do   Look for the code", ""},
        {{"50a"}, NULL, 1, "  What to do   Look for the code", ""},
        {{"xyzzy"}, NULL, 1, "  Why          The catalog does not hold this code, and no file has this name.\n", ""},
        {{"--status=200"}, "{\"Code\":200}", 0, "200: success (HTTP 200)\n\n  What to do   Nothing to do.\n", ""},
        {{"--status=200"}, "{\"Success\":true}", 0, "HTTP 200: success\n\n  What to do   Nothing to do.\n", ""},
        {{"-"}, "", 1, "No error code: unknown\n", ""},
        {{"-"},
         "{\"Code\":\"InternalError\",",
         0,
         "  Body         incomplete: it ends at byte 24; what stands before is used\n",
         ""},
        {{"-"}, "{\"Code\":\"InternalError\" ?", 0, "  Body         malformed at byte 24; what stands before is used\n", ""},
        {{"-"},
         "{\"Code\":\"InternalError\",\"a\":\"\xC3(",
         0,
         "  Body         bad-utf8 at byte 30; what stands before is used\n",
         ""},
        {{"--status=400"}, "[]", 0, "  Body         not-an-object: it is no error document\n", ""},
        {{"--status=400"}, "{}", 0, "  Body         no-code: it holds no error code\n", ""},
        {{"-"}, "HTTP/1.1 500 \n\n", 0, "HTTP 500: server fault\n", ""},
        {{"--status=400"},
         "{\"Code\":\"AVeryLongCodeThatNobodyKnowsAndThatLeavesNoRoomBehindItForWhatItMeans\"}",
         0,
         "ItMeans: invalid\nrequest (HTTP 400)\n",
         ""},
        {{"-"}, "HTTP/1.1 503 \nx-acs-retry-after: 2001\n\n", 0, "  Wait         at least 2001 ms, as the server asks\n", ""},
        {{"-"}, "HTTP/1.1 503 \nx-acs-retry-after: 1\n\n", 0, "  Wait         at least 1 ms, as the server asks\n", ""},
        {{"-"}, "HTTP/1.1 503 \nRetry-After: 6000\n\n", 0, "\n  Wait         at least 6000 s, as the server asks\n", ""},
        {{"-"}, "HTTP/1.1 503 \nRetry-After: 3\n\n", 0, "\n  Wait         at least 3 s, as the server asks\n", ""},
        {{"-"}, "HTTP/1.1 503 \nx-acs-retry-after: 2001\n\n", 0, "  Known by     a header that means throttling, with", ""},
        {{"-"},
         "HTTP/1.1 400 \nDate: Tue, 24 Nov 2026 14:00:00 GMT\n\n{\"Code\":\"InvalidTimeStamp.Expired\"}",
         0,
         "  Server time  2026-11-24 14:00:00 UTC\n",
         ""},
        {{"-"}, "HTTP/1.1 503 \nx-acs-retry-after: 2001\n\n", 0, "means throttling, with a wait\n  Body         empty\n", ""},
        {{"-"}, "{\"Code\":\"NoPermission\",\"AccessDeniedDetail\":\"{no\"}", 0, "  Denied       {no\n", ""},
        {{"-"}, "{\"Code\":\"NoPermission\",\"AccessDeniedDetail\":{}}", 0, "  Denied       {}\n", ""},
        {{"-"}, "{\"Code\":\"NoPermission\",\"AccessDeniedDetail\":\"x\"}", 0, "  Denied       x\n", ""},
        {{"-"},
         "{\"Code\":\"NoPermission\",\"AccessDeniedDetail\":{\"a\":[\"b\\u0020c\"]}}",
         0,
         "  Denied       a: [\"b\\u0020c\"]\n",
         ""},
        {{"-"}, "{\"Code\":\"NoPermission\",\"AccessDeniedDetail\":{\"a\\n\":1}}", 0, "  Denied       a : 1\n", ""},
        {{"-"}, "<!DOCTYPE html>", 1, "  Body         malformed at byte ", ""},
        {{"-"}, "x", 1, "  Body         malformed: it is neither JSON nor XML\n", ""},
        {{"-"}, "{", 1, "  Body         incomplete: it ends at byte 1\n", ""},
        {{"-"}, "{x", 1, "  Body         malformed at byte 1\n", ""},
        {{"-"}, "<a", 1, "  Body         incomplete: it ends at byte 2\n", ""},
        {{"-"}, "tru", 1, "  Body         incomplete: it ends at byte 3\n", ""},
        {{"-"}, "{\"x\":\"y\" ?", 1, "  Body         malformed at byte 9\n", ""},
        {{"--status=500"}, "\x1F\x8B", 0, "  Body         compressed\n", ""},
        {{"--status=200"},
         "\x1F\x8B{",
         0,
         "  What to do   Unpack the body, or fetch it with curl's option --compressed, and\n               explain it again.\n "
         " Why          The body is compressed, so that nothing of it was read.\n",
         ""},
        {{"--status=500"}, "\x1F\x8B{", 0, "  Why          The body is compressed, so that nothing of it was read.\n", ""},
        {{"--status=500"}, "\x1F{", 0, "  Body         malformed: it is neither JSON nor XML\n", ""},
        {{"--status=500"}, "\x1F", 0, "  Body         malformed: it is neither JSON nor XML\n", ""},
        {{"InvalidParameter.Topic"}, NULL, 0, "  Why          The parameter indicated by Topic is missing or invalid.\n", ""},
        {{"InvalidParameter.%s"}, NULL, 0, "  Why          The parameter indicated by %s is missing or invalid.\n", ""},
        {{"-"},
         "HTTP/1.1 503 B\n\n<a>\nHTTP/1.1 200 OK\n\n</a>HTTP/1.1 404 N\n\n{}",
         0,
         "  Input        the last of 2 responses; the others are not explained\n",
         ""},
        {{"-"},
         "HTTP/1.1 500 I\n\n{}\nHTTP/1.1 100 Continue\n\n",
         0,
         "  Input        the last of 2 responses; the others are not explained\n",
         ""},
        {{"-"},
         "HTTP/1.1 200 \n\nHTTP/1.1 400 \n\n{}",
         0,
         "  Input        the last of 2 responses; the others are not explained\n",
         ""},
        {{"-"},
         "HTTP/1.1 503 \n\nHTTP/1.1 400 \n\n{}",
         0,
         "  Input        the last of 2 responses; the others are not explained\n",
         ""},
        {{"-"}, "HTTP/1.1 200 \n\n{\"AccessDeniedDetail\":\"None\"}", 0, "  Executed     The request was carried out.\n", ""},
    };
    (void)state;
    check(cases, COUNT(cases));
}

/* Whichever member stood before. */
static void of_a_broken_body_only_what_was_read_is_said_to_be_used(void **state) {
    static const char *const names[] = {"Code", "Message", "RequestId", "HostId", "Recommend", "AccessDeniedDetail"};
    (void)state;
    for (size_t i = 0; i < COUNT(names); ++i) {
        char body[64], words[80];
        snprintf(body, sizeof body, "{\"%s\":\"a\" ?", names[i]);
        snprintf(words, sizeof words, "  Body         malformed at byte %zu; what stands before is used\n", strlen(body) - 1);
        if (strstr(explain(body, ARGUMENTS("--status=400")).out, words) == NULL) fail_msg("%s\n%s", body, words);
    }
}

/* What a proxy or a login page answers with. */
static void a_success_whose_body_is_no_document_is_doubted(void **state) {
    static const char doubted[] = "\n\n  What to do   Look at the response: a proxy or a login page may have answered,\n"
                                  "               and not the service.\n"
                                  "  Why          The HTTP status says success, and the body is not what the\n"
                                  "               service sends.\n"
                                  "  Executed     The request was carried out, if it was the service that answered.\n";
    static const char *const pages[] = {"{}\n<html>",
                                        "{\"RequestId\":\"1\"}\n{\"RequestId\":\"2\",\"Co",
                                        "{}\n{\"data\":{\"Code\":\"x\"}}",
                                        "<html><body>Log in<br></body></html>",
                                        "Welcome",
                                        "{\"a\":\"\xFF\"}",
                                        "<HTML><body>Log in</body></HTML>",
                                        "<html><body>cut",
                                        "<html",
                                        "[]",
                                        "\"OK\"",
                                        "\r\n<html></html>",
                                        "<?xml version=\"1.0\"?>\n<!-- a -->\n<!-- b --><html></html>"};
    static const char *const answers[] = {"{}", "<Response/>", "<htm/>", "<?xml version=\"1.0\"?><Response/>",
                                          "<!-- <html> --><Response/>"};
    static const char *const cut[] = {"{\"MsgId\":\"1", "{\"MsgId\":\"1\r\n", "<ht", "<?xml", "<!-- <html>"};
    static const char doubted_cut[] = "  What to do   Look at the whole response: an error code may stand in what is\n"
                                      "               missing.\n"
                                      "  Why          The HTTP status says success, and the body is cut.\n"
                                      "  Executed     The request was carried out, unless an error code stood in what\n"
                                      "               was not read.\n";
    static const char empty[] = "  Why          The HTTP status says success, and there is no body.\n"
                                "  Executed     The request was carried out, if it was the service that answered.\n";
    static const struct {
        const char *response, *members;
    } in_json[] = {
        {"HTTP/1.1 200 OK\r\n\r\n", ",\"doubt\":\"The HTTP status says success, and there is no body.\",\"action\":\"stop\","},
        {"HTTP/1.1 200 OK\r\n\r\n{}", ",\"doubt\":null,"},
        {"HTTP/1.1 200 OK\r\n\r\n\x1F\x8B", ",\"doubt\":\"The body is compressed, so that nothing of it was read.\","},
        {"HTTP/1.1 200 OK\r\n\r\nCode: InDebt, x",
         ",\"suggestion\":\"InDebt\",\"kind\":\"success\",\"basis\":\"status\",\"parse\":\"malformed\","
         "\"doubt\":\"The HTTP status alone was read, and it does not mean what that code means.\","},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(pages); ++i) {
        struct result result = explain(pages[i], ARGUMENTS("--status=200"));
        if (strstr(result.out, doubted) == NULL || result.status != 0) fail_msg("%s\n%s", pages[i], result.out);
    }
    assert_non_null(strstr(explain("HTTP/1.1 200 OK\r\n\r\n", ARGUMENTS("-")).out, empty));
    for (size_t i = 0; i < COUNT(in_json); ++i) {
        struct result result = explain(in_json[i].response, ARGUMENTS("--json"));
        if (strstr(result.out, in_json[i].members) == NULL || result.err[0] != '\0') fail_msg("%s", result.out);
    }
    for (size_t i = 0; i < COUNT(answers); ++i) {
        struct result result = explain(answers[i], ARGUMENTS("--status=200"));
        if (strstr(result.out, "  Executed     The request was carried out.\n") == NULL)
            fail_msg("%s\n%s", answers[i], result.out);
    }
    for (size_t i = 0; i < COUNT(cut); ++i) {
        struct result result = explain(cut[i], ARGUMENTS("--status=200"));
        if (strstr(result.out, doubted_cut) == NULL) fail_msg("%s\n%s", cut[i], result.out);
    }
}

/* As where the file's folder is another. */
static void a_code_that_may_be_the_name_of_a_file_is_said_to_be_none(void **state) {
    static const char *const names[] = {"InternalError.json", "Throttling.2.log", "nothing.txt"};
    static const char *const codes[] = {
        "InvalidParameter.Topic",   "InvalidParameter.%s", "MissingtimeStamp", "nothing",
        "InvalidTimeStamp.Expired", "nothing.Here",        "nothing.1",        "StringToSign.json",
        "Customauth.over.capacity"};
    (void)state;
    assert_non_null(strstr(explain("", ARGUMENTS("InternalError.json")).out,
                           "  Known by     the pattern InternalError.%s; no file has this name\n"));
    assert_non_null(strstr(explain("", ARGUMENTS("--status=400", "nothing.json")).out,
                           "the error code is not in the catalog; no\n               file has this name\n"));
    assert_non_null(strstr(explain("", ARGUMENTS("InvalidParameter.Topic")).out, "the pattern InvalidParameter.%s\n"));
    assert_non_null(strstr(explain("Code: InternalError.json", ARGUMENTS("-")).out, "the pattern InternalError.%s\n"));
    for (size_t i = 0; i < COUNT(names); ++i) {
        struct result result = explain("", ARGUMENTS("--json", names[i]));
        if (strstr(result.out, ",\"doubt\":\"This was taken for a code: no file has this name.\",") == NULL)
            fail_msg("%s", result.out);
    }
    assert_non_null(strstr(explain("InvalidParameter.topic", ARGUMENTS("--json")).out, ",\"doubt\":null,"));
    for (size_t i = 0; i < COUNT(codes); ++i) {
        struct result result = explain("", ARGUMENTS("--json", codes[i]));
        if (strstr(result.out, ",\"doubt\":null,") == NULL) fail_msg("%s", result.out);
    }
}

/* In what is missing, or was not unpacked, any code may have stood. */
static void an_error_whose_body_is_compressed_is_doubted(void **state) {
    static const struct {
        const char *response;
        bool is_doubted;
    } cases[] = {
        {"HTTP/1.1 400 B\n\n\x1F\x8B\b", true},
        {"HTTP/1.1 400 B\nContent-Encoding: br\n\n\x1B\x22", true},
        {"HTTP/1.1 400 B\ncontent-ENCODING:zstd\nDate: x\n\n(\xB5/\xFD\x04", true},
        {"HTTP/1.1 400 B\nContent-Encoding: deflate\n\n{\x1F", true},
        {"HTTP/1.1 400 B\nContent-Encoding: br\n\n{}", false}, /* curl has undone it */
        {"HTTP/1.1 400 B\nContent-Encoding: br\n\n <html>", false},
        {"HTTP/1.1 400 B\nContent-Encoding: br\n\n\tBad Request:\r\n \xE4\xB8\x8D", false},
        {"HTTP/1.1 400 B\nContent-Encoding: br\nContent-Length: 40\n\nBad Request", false},
        {"HTTP/1.1 400 B\nContent-Encoding: br\n\n", false},
        {"HTTP/1.1 400 B\nContent-Encoding-X: br\n\n\x1B\x22", false},
        {"HTTP/1.1 200 O\nContent-Encoding: br\n\n{}HTTP/1.1 400 B\n\n\x1B\x22", false},
        {"HTTP/1.1 400 B\nContent-Length: 2\n\n\x1B\x22", false},
        {"HTTP/1.1 500 B\nContent-Encoding: br\n\n\x1B\x22", false}, /* may have been carried out anyway */
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct result result = explain(cases[i].response, ARGUMENTS("--json"));
        if ((strstr(result.out, "\"action\":\"stop\",\"may_have_executed\":true,") != NULL) != cases[i].is_doubted)
            fail_msg("%s\n%s", cases[i].response, result.out);
        result = explain(cases[i].response, ARGUMENTS("-"));
        if ((strstr(result.out, "what was\n               not read would tell.\n") != NULL) != cases[i].is_doubted)
            fail_msg("%s\n%s", cases[i].response, result.out);
    }
    /* No word in it is a code, such as the name of the file that was packed. */
    assert_null(strstr(explain("\x1F\x8B\b NoPermission", ARGUMENTS("-")).out, "NoPermission"));
    assert_non_null(strstr(explain("HTTP/1.1 200 O\n\n\x1F\x8B", ARGUMENTS("-")).out,
                           "  Executed     The request was carried out, unless an error code stood in what\n"));
}

static void an_error_that_is_cut_before_its_code_is_doubted(void **state) {
    static const struct {
        const char *body;
        const char *status;
        bool is_doubted;
    } cases[] = {
        {"{\"Message\":\"x\",\"Co", "--status=400", true},
        {"<Error><Mess", "--status=403", true},
        {"{\"Message\":\"x\",\"Co", "--status=505", true},
        {"{\"Message\":\"x\",\"Co\r\n", "--status=400", true}, /* who copies it ends it with a new line */
        {"<Error><Mess\n", "--status=403", true},
        {"{\"Message\":\"x\",\"Cocurl: (18) transfer closed\n", "--status=400", true}, /* or says why */
        {"{\"RequestId\":\"x\",\n$ ", "--status=400", true},
        {"{\"Message\":\"x\",}", "--status=400", true},
        {"<Error><Mess curl: (18) transfer closed", "--status=400", true},
        {"{\"Message\":\"x\"}\n{\"Code\":\"Inter", "--status=400", true},
        {"{\"Message\":\"x\"}\n$ ", "--status=400", false}, /* all of it was read */
        {"{\"Message\":\"x\",\"Co\nd", "--status=200", false},
        {"{\"Message\":\"x \n", "--status=400", true},
        {"{\"Message\":\"\xE4\xB8\n", "--status=400", true}, /* inside a character */
        {"tru\n", "--status=400", false},
        {"{\"Message\":\"x\"}", "--status=400", false},
        {"{\"Code\":\"Strange\",\"Mess", "--status=400", false},
        {"<html><bo", "--status=400", false},
        {"{\"Message\":\"x\",\"Co", "--status=500", false}, /* may have been carried out anyway */
        {"{\"Message\":\"x\",\"Co", "--status=429", true},
        {"{\"Message\":\"x\",\"Co", "--status=-1", false},
    };
    static const char doubted[] = "  What to do   Look at the whole response: an error code may stand in what is\n"
                                  "               missing.\n"
                                  "  Send again   Do not send the same request again before a person has looked:\n"
                                  "               what happened is not known.\n"
                                  "  Why          The HTTP status alone was read, and the body is cut or broken.\n"
                                  "  Executed     The request may have been carried out: an error code in what was\n"
                                  "               not read would tell.\n";
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct result result = explain(cases[i].body, ARGUMENTS(cases[i].status));
        if ((strstr(result.out, doubted) != NULL) != cases[i].is_doubted) fail_msg("%s\n%s", cases[i].body, result.out);
        result = explain(cases[i].body, ARGUMENTS(cases[i].status, "--json"));
        if (cases[i].is_doubted && strstr(result.out, "\"action\":\"stop\",\"may_have_executed\":true,") == NULL)
            fail_msg("%s\n%s", cases[i].body, result.out);
    }
    assert_non_null(strstr(explain("HTTP/1.1 400 B\nContent-Length: 9\n\n", ARGUMENTS("-")).out, doubted));
    assert_null(strstr(explain("HTTP/1.1 400 B\nContent-Length: 9\n\n{}", ARGUMENTS("-")).out, doubted)); /* unpacked */
}

/* Who was left without an answer, tried again, and looks up what that brought. */
static void what_proves_an_earlier_attempt_says_so(void **state) {
    static const char proof[] = "\n               it had no clear answer, that one was probably carried out.\n";
    static const struct {
        const char *arguments[4];
        bool proves;
    } cases[] = {
        {{"GroupIdAlreadyExsited"}, true},
        {{"GroupIdAlreadyExsited", "--operation", "CreateGroupId"}, true},
        {{"GroupIdAlreadyExsited", "--operation", "DeleteGroupId"}, false},
        {{"MqttTopicExist", "--operation", "CreateGroupId"}, false}, /* of another resource */
        {{"DeviceCredentialNotFound", "--operation", "UnRegisterDeviceCredential"}, true},
        {{"DeviceCredentialNotFound", "--operation", "GetDeviceCredential"}, false},
        {{"InstanceNotFound"}, false},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct result result = explain("", cases[i].arguments);
        if ((strstr(result.out, proof) != NULL) != cases[i].proves) fail_msg("%s\n%s", cases[i].arguments[0], result.out);
    }
}

static void what_is_not_there_is_not_named(void **state) {
    static const char *const options[] = {"--status=0", "--status=-1", "--status=200"};
    (void)state;
    for (size_t i = 0; i < COUNT(options); ++i) {
        struct result result = explain("", ARGUMENTS(options[i]));
        assert_int_equal(result.status, 0);
        if (strstr(result.out, "Known by") != NULL) fail_msg("%s", result.out);
    }
    assert_null(strstr(explain("", ARGUMENTS("--status=200")).out, "  Body"));
    assert_null(strstr(explain("{\"Code\":\"InvalidTimeStamp.Expired\"}", ARGUMENTS("-")).out, "  Server time"));
    assert_null(strstr(explain("HTTP/1.1 503 \n\n", ARGUMENTS("-")).out, "  Input"));
    assert_null(strstr(explain("HTTP/1.1 199 \n\nHTTP/1.1 400 \n\n{}", ARGUMENTS("-")).out, "  Input"));
    assert_null(strstr(explain("HTTP/1.1 200 \n\n{\"AccessDeniedDetail\":\"None\"}", ARGUMENTS("-")).out, "  Denied"));
}

static void an_explanation_in_json_is_one_object_in_one_line(void **state) {
    static const struct command_line cases[] = {
        {{"--json", "GroupIdAlreadyExsited"},
         NULL,
         0,
         "{\"http_status\":400,\"code\":\"GroupIdAlreadyExsited\",\"label\":\"GroupIdAlreadyExsited\",\"suggestion\":null,"
         "\"kind\":\"already-exists\",\"basis\":\"code\",\"parse\":null,\"doubt\":null,\"action\":\"stop\",\"may_have_"
         "executed\":false,"
         "\"retry_after_ms\":null,\"server_unix_s\":null,\"message\":\"The specified GroupId already "
         "exists.\",\"request_id\":null,\"host_id\":null,"
         "\"recommend\":null,\"access_denied_detail\":null,\"parameter\":null,\"resource\":\"group\","
         "\"cause\":\"A group with this ID already exists.\","
         "\"solution\":\"Use a different group ID, or use the existing group if it meets your needs.\"}\n",
         ""},
        {{"--json", "InvalidParameter.Topic", "--resource", "message"},
         NULL,
         0,
         "{\"http_status\":400,\"code\":\"InvalidParameter.Topic\",\"label\":\"InvalidParameter.%s\",\"suggestion\":null,"
         "\"kind\":\"invalid-request\",\"basis\":\"pattern\",\"parse\":null,\"doubt\":null,\"action\":\"stop\",\"may_have_"
         "executed\":false,"
         "\"retry_after_ms\":null,\"server_unix_s\":null,\"message\":\"An error occurred while validating the parameter. The "
         "parameter may be "
         "missing or "
         "invalid.\",\"request_id\":null,\"host_id\":null,\"recommend\":null,\"access_denied_detail\":null,\"parameter\":"
         "\"Topic\","
         "\"resource\":\"message\",",
         ""},
        {{"--json", "xyzzy"},
         NULL,
         1,
         "{\"http_status\":null,\"code\":\"xyzzy\",\"label\":\"unknown\",\"suggestion\":null,\"kind\":\"unknown\",\"basis\":"
         "\"none\","
         "\"parse\":null,\"doubt\":null,\"action\":\"stop\",\"may_have_executed\":true,\"retry_after_ms\":null,\"server_unix_"
         "s\":null,\"message\":null,"
         "\"request_id\":null,\"host_id\":null,\"recommend\":null,\"access_denied_detail\":null,\"parameter\":null,"
         "\"resource\":null,\"cause\":null,"
         "\"solution\":null}\n",
         ""},
        {{"--json", "xyzzy", "--status=503", "--resource=rule"},
         NULL,
         0,
         "{\"http_status\":503,\"code\":\"xyzzy\",\"label\":\"server-fault\",\"suggestion\":null,\"kind\":\"server-fault\","
         "\"basis\":\"status\","
         "\"parse\":null,\"doubt\":null,\"action\":\"retry\",\"may_have_executed\":true,\"retry_after_ms\":null,\"server_unix_"
         "s\":null,\"message\":null,"
         "\"request_id\":null,\"host_id\":null,\"recommend\":null,\"access_denied_detail\":null,\"parameter\":null,"
         "\"resource\":\"rule\",\"cause\":null,"
         "\"solution\":null}\n",
         ""},
        {{"--json", "xyzzy", "--status=200"},
         NULL,
         1,
         "\"code\":\"xyzzy\",\"label\":\"unknown\",\"suggestion\":null,\"kind\":\"unknown\",\"basis\":\"none\",",
         ""},
        {{"--json", "ONS_SYSTEM_FLOW_CONTROL"}, NULL, 0, "{\"http_status\":null,", ""},
        {{"--json", "SystemOverFlow", "--status=403"}, NULL, 0, "{\"http_status\":403,\"code\":\"SystemOverFlow\",", ""},
        {{"--json"},
         denied_response,
         0,
         "{\"http_status\":403,\"code\":\"NoPermission\",\"label\":\"NoPermission\",\"suggestion\":null,"
         "\"kind\":\"permission\",\"basis\":\"code\",\"parse\":\"ok\",\"doubt\":null,\"action\":\"stop\",\"may_have_executed\":"
         "false,\"retry_after_ms\":3000,"
         "\"server_unix_s\":1795528800,"
         "\"message\":\"Not authorized:\\u000a\\u0009no policy\",\"request_id\":\"1-2\","
         "\"host_id\":\"onsmqtt.cn-hangzhou.aliyuncs.com\",\"recommend\":\"https://api.aliyun.com/troubleshoot?q=NoPermission&"
         "product=OnsMqtt&requestId=0123456789-0123456789\","
         "\"access_denied_detail\":\"{\\\"AuthAction\\\":\\\"mq:Create\\\\u0047roupId\\\",\\\"NoPermissionType\\\":"
         "\\\"ImplicitDeny\\\"}\",\"parameter\":null,\"resource\":\"gateway\",\"cause\":\"",
         ""},
        {{"--format=json"},
         "<Error><Code>Throttling.A&amp;B</Code><Message>a\"\\&lt;</Message></Error>",
         0,
         "{\"http_status\":null,\"code\":\"Throttling.A&B\",\"label\":\"Throttling.%s\",\"suggestion\":null,"
         "\"kind\":\"throttled\",\"basis\":\"pattern\",\"parse\":\"ok\",\"doubt\":null,\"action\":\"slow-down\",\"may_have_"
         "executed\":false,"
         "\"retry_after_ms\":null,\"server_unix_s\":null,\"message\":\"a\\\"\\\\<\",\"request_id\":null,\"host_id\":null,"
         "\"recommend\":null,\"access_denied_detail\":null,\"parameter\":\"A&B\",\"resource\":\"gateway\",",
         ""},
        {{"--json"}, "{\"Code\":\"InternalError\",\"Message\":\"\"", 0, "\"parse\":\"incomplete\",", ""},
        {{"--json"}, "{\"Code\":\"InternalError\",\"Message\":\"\"", 0, "\"message\":\"\",", ""},
        {{"--json"}, "{\"Code\":\"InternalError\"}", 0, "{\"http_status\":null,", ""},
        {{"--json"},
         "{\"Code\":\"InvalidParameter.a\\\"b\"}",
         0,
         "\"cause\":\"The parameter indicated by a\\\"b is missing or invalid.\"",
         ""},
        {{"--json", "ONS_SYSTEM_FLOW_CONTROL"}, NULL, 0, "\"message\":null,", ""}, /* which is not known */
        {{"--json", "InvalidParameter.%s"}, NULL, 0, "\"cause\":\"The parameter indicated by %s is missing or invalid.\"", ""},
        {{"--json"},
         "HTTP/1.1 503 B\nx-acs-retry-after: 18446744073709551615\n\n",
         0,
         "\"retry_after_ms\":18446744073709551615,",
         ""},
        {{"--json", "--status=0"}, "", 0, "{\"http_status\":0,\"code\":null,\"label\":\"no-response\",", ""},
        {{"--json", "--status=-1"}, "", 0, "{\"http_status\":-1,\"code\":null,\"label\":\"not-sent\",", ""},
    };
    (void)state;
    check(cases, COUNT(cases));
}

static void the_resource_type_chooses_the_row(void **state) {
    static const struct command_line cases[] = {
        {{"--json", "InstanceNotFound"}, NULL, 0, "\"resource\":\"group\",", ""},
        {{"--json", "InstanceNotFound", "--resource", "rule"}, NULL, 0, "\"resource\":\"rule\",", ""},
        {{"--json", "--resource=topic"}, "{\"Code\":\"InstanceNotFound\"}", 0, "\"resource\":\"topic\",", ""},
        {{"--json", "InstanceNotFound", "--resource", "any"}, NULL, 0, "\"resource\":\"group\",", ""},
        {{"--json", "--resource=topic"}, "{\"Code\":\"New\"}", 1, "\"resource\":\"topic\",", ""},
    };
    (void)state;
    check(cases, COUNT(cases));
}

static void the_operation_tells_whether_a_second_time_does_harm(void **state) {
    static const char harmful[] = "  Send again   Do not send the same request again before you know whether it was\n"
                                  "               carried out: a second time does harm.\n";
    static const char unclear[] = "  Send again   Send the same request again after a wait, signed anew, but only\n"
                                  "               if a second time does no harm.\n";
    static const char harmless[] = "  Send again   Send the same request again after a wait, signed anew.\n";
    static const struct command_line cases[] = {
        {{"InternalError"}, NULL, 0, unclear, ""},
        {{"--status=-1"}, "", 0, "  What to do   Send the same request again after a wait, signed anew.\n", ""},
        {{"InternalError", "--operation", "SendMessage"}, NULL, 0, harmful, ""},
        {{"InternalError", "--operation=QueryToken"}, NULL, 0, harmless, ""},
        {{"--operation=SendMessage"}, "{\"Code\":\"InternalError\"}", 0, harmful, ""},
        {{"--operation=SendMessage", "--json"}, "{\"Code\":\"InternalError\"}", 0, "\"action\":\"stop\",\"may_have_", ""},
        {{"--operation=QueryToken", "--json"}, "{\"Code\":\"InternalError\"}", 0, "\"action\":\"retry\",", ""},
        {{"--json", "InternalError"}, NULL, 0, "\"action\":\"retry\",", ""},
        /* What was certainly not carried out may be sent again. */
        {{"--operation=SendMessage", "--status=-1"}, "", 0, "  What to do   Send the same request again after a wait,", ""},
        {{"--operation=SendMessage", "SystemOverFlow", "--json"}, NULL, 0, "\"action\":\"slow-down\",", ""},
        {{"--operation=SendMessage", "NoPermission"},
         NULL,
         0,
         "  Send again   Do not send the same request again until its",
         ""},
        {{"--operation=SendMessage"}, "HTTP/1.1 200 OK\n\n{}", 0, "  What to do   Nothing to do.\n", ""},
        {{"--operation=SendMessage"},
         "HTTP/1.1 409 C\n\n",
         1,
         "  What to do   Do not send the same request again before a",
         ""},
        /* It tells the resource type, too. */
        {{"InternalError", "--json", "--operation=QuerySessionByClientId"}, NULL, 0, "\"resource\":\"client\",", ""},
        {{"--operation=CreateGroupId", "--json"}, "{\"Code\":\"New\"}", 1, "\"resource\":\"group\",", ""},
        {{"--operation=SendMessage", "--resource=any", "--json", "xyzzy"}, NULL, 1, "\"resource\":\"message\",", ""},
    };
    struct result result;
    (void)state;
    check(cases, COUNT(cases));
    /* The published solution is to retry: what forbids it comes first. */
    result = explain("", ARGUMENTS("InternalError", "--operation=SendMessage"));
    assert_true(strstr(result.out, "  Send again ") < strstr(result.out, "  What to do "));
    assert_int_equal(count_of(result.out, "  Send again "), 1);
    assert_non_null(strstr(result.out, "\n  What to do   If it was not carried out: Retry the request. If the error\n"));
    result = explain("", ARGUMENTS("InternalError", "--operation=QueryToken"));
    assert_non_null(strstr(result.out, "\n  What to do   Retry the request."));
    assert_true(strstr(result.out, "  Send again ") > strstr(result.out, "  What to do "));
    /* A wait would contradict the advice not to send again. */
    assert_null(strstr(explain("HTTP/1.1 503 \nRetry-After: 3\n\n", ARGUMENTS("--operation=SendMessage")).out, "  Wait"));
    assert_non_null(strstr(explain("HTTP/1.1 503 \nRetry-After: 3\n\n", ARGUMENTS("--operation=QueryToken")).out, "  Wait"));
}

/* What only looks like an escape of a URL means itself. */
static void a_wait_is_told_only_where_the_server_asked_for_one(void **state) {
    static const char *const responses[] = {
        "HTTP/1.1 503 \n\n",
        "HTTP/1.1 503 \nx-acs-retry-after: 0\n\n",
        "HTTP/1.1 400 \n\n{\"Code\":\"Throttling.User\"}",
        "HTTP/1.1 400 \nx-acs-retry-after: 2001\n\n{\"Code\":\"NoPermission\"}",
    };
    (void)state;
    for (size_t i = 0; i < sizeof responses / sizeof *responses; ++i) {
        struct result result = explain(responses[i], ARGUMENTS("-"));
        if (strstr(result.out, "  Wait") != NULL) fail_msg("%s\n%s", responses[i], result.out);
    }
}

/* Where something stands that could steer a terminal, or that is no UTF-8; else NULL. */
static const char *find_unsafe(const char *text) {
    const unsigned char *at = (const unsigned char *)text;
    const unsigned char *end = at + strlen(text);
    while (at != end) {
        size_t bad, size = 1;
        if (*at >= 0x80) size = onsmqtt_utf8_sequence(at, end, &bad);
        if (size == 0 || *at == 0x7F || (*at < 0x20 && *at != '\n')) return (const char *)at;
        if (at[0] == 0xC2 && at[1] < 0xA0) return (const char *)at;                                    /* C1 */
        if (at[0] == 0xE2 && at[1] == 0x80 && (at[2] & 0xFE) == 0x8E) return (const char *)at;         /* U+200E */
        if (at[0] == 0xE2 && at[1] == 0x80 && at[2] >= 0xA8 && at[2] <= 0xAE) return (const char *)at; /* U+202A */
        if (at[0] == 0xE2 && at[1] == 0x81 && at[2] >= 0xA6 && at[2] <= 0xA9) return (const char *)at; /* U+2066 */
        if (at[0] == 0xD8 && at[1] == 0x9C) return (const char *)at;                                   /* U+061C */
        at += size;
    }
    return NULL;
}

#define HOSTILE_TEXTS                                                                                                          \
    "\33]0;title\7", "\33[2J", "a\rb", "a\nb", "a\bb", "a\x7F",                                                                \
        "\xC2\x9B"                                                                                                             \
        "31m",                                                                                                                 \
        "\xE2\x80\xAE"                                                                                                         \
        "abc",                                                                                                                 \
        "\xE2\x81\xA6", "\xE2\x80\x8F", "\xD8\x9C", "\xE2\x80\xA8", "\xFF\xFE", "\xC3", "\xED\xA0\x80", "\xF0\x9F\x98\x80",    \
        "\"\\"

static void nothing_unsafe_is_printed_raw(void **state) {
    static const char *const texts[] = {HOSTILE_TEXTS};
    (void)state;
    for (size_t i = 0; i < COUNT(texts); ++i) {
        char body[256], path[64], option[64];
        snprintf(body, sizeof body, "<Error><Code>a%sb</Code><HostId>%s</HostId><Message>%s</Message></Error>", texts[i],
                 texts[i], texts[i]);
        snprintf(path, sizeof path, "no/%s", texts[i]);
        snprintf(option, sizeof option, "--%s", texts[i]);
        const char *const command_lines[][3] = {{"-"},       {"--json", "-"},       {texts[i]}, {"--json", texts[i]},
                                                {path},      {"--json", option},    {option},   {"--resource", texts[i]},
                                                {"-", path}, {"--status", texts[i]}};
        for (size_t j = 0; j < COUNT(command_lines); ++j) {
            const char *const arguments[] = {command_lines[j][0], command_lines[j][1], NULL};
            struct result result = explain(body, arguments);
            if (result.status < 0 || find_unsafe(result.out) != NULL || find_unsafe(result.err) != NULL) {
                fail_msg("text %zu, command line %zu", i, j);
            }
            if (strcmp(arguments[0], "--json") == 0 && *result.out != '\0' && !is_strict_json(result.out, ONSMQTT_READ_END)) {
                fail_msg("text %zu: no JSON: %s", i, result.out);
            }
        }
    }
}

/* The values survive as escapes. */
static void what_is_unsafe_stands_in_json_as_an_escape(void **state) {
    static const struct command_line cases[] = {
        {{"--json"},
         "{\"Code\":\"New\",\"Message\":\"\\u001b\\n\\u0000\\u007f\xC2\x9B\xE2\x80\xAE\\\"\\\\\\/\\ud83d\\ude00\\ud800\"}",
         1,
         "\"message\":\"\\u001b\\u000a\\u0000\\u007f\\u009b\\u202e\\\"\\\\/\xF0\x9F\x98\x80\xEF\xBF\xBD\",",
         ""},
        {{"--json", "a\33b"}, NULL, 1, "\"code\":\"a\\u001bb\",", ""},
        {{"--json", "a\xFF"
                    "b"},
         NULL,
         1,
         "\"code\":\"a\xEF\xBF\xBD"
         "b\",",
         ""},
    };
    (void)state;
    check(cases, COUNT(cases));
}

static void bytes_of_any_kind_are_answered(void **state) {
    char bytes[4096];
    unsigned seed = 1;
    (void)state;
    for (size_t i = 0; i < sizeof bytes; ++i) bytes[i] = (char)((seed = seed * 1103515245 + 12345) >> 16);
    for (size_t size = 0; size <= sizeof bytes; size = size * 2 + 1) {
        struct result result = explain_bytes(bytes, size, ARGUMENTS("--json"));
        assert_int_equal(result.status, 1);
        assert_true(is_strict_json(result.out, ONSMQTT_READ_END));
        result = explain_bytes(bytes, size, ARGUMENTS("-"));
        assert_int_equal(result.status, 1);
        assert_null(find_unsafe(result.out));
    }
}

static void a_large_body_is_read_to_its_end(void **state) {
    static const char begin[] = "HTTP/1.1 400 B\n\n{\"Code\":\"MqttRuleExist\",\"Message\":\"", end[] = "\"}";
    size_t filling = 8 << 20, size = sizeof begin - 1 + filling + sizeof end - 1;
    char *body = malloc(size);
    struct result result;
    (void)state;
    assert_non_null(body);
    memcpy(body, begin, sizeof begin - 1);
    memset(body + sizeof begin - 1, 'a', filling);
    memcpy(body + size - (sizeof end - 1), end, sizeof end - 1);
    result = explain_bytes(body, size, ARGUMENTS("--json"));
    assert_non_null(strstr(result.out, "\"parse\":\"ok\""));
    assert_true(result.out_size > filling);
    /* A person is not shown all of it. */
    result = explain_bytes(body, size, ARGUMENTS("-"));
    assert_non_null(strstr(result.out, "[cut here]\n"));
    assert_true(result.out_size < 6000);
    /* Headers, too. */
    memcpy(body, "HTTP/1.1 503 B\nx", 16);
    memcpy(body + filling, "\nRetry-After: 2\n\n", 17);
    result = explain_bytes(body, filling + 17, ARGUMENTS("--json"));
    assert_non_null(strstr(result.out, "\"retry_after_ms\":2000,"));
    free(body);
}

static void a_person_is_shown_4000_characters_of_a_text(void **state) {
    char body[4200] = "{\"Code\":\"New\",\"Message\":\"", shown[4200] = "\n  Message      ";
    size_t before = strlen(body), shown_before = strlen(shown);
    (void)state;
    memset(body + before, 'a', 4001);
    memset(shown + shown_before, 'a', 4000);
    strcpy(body + before + 4000, "\"}");
    strcpy(shown + shown_before + 4000, "\n");
    assert_non_null(strstr(explain(body, ARGUMENTS("-")).out, shown));
    strcpy(body + before + 4000, "a\"}");
    strcpy(shown + shown_before + 4000, "\n               [cut here]\n");
    assert_non_null(strstr(explain(body, ARGUMENTS("-")).out, shown));
}

static void a_person_is_shown_100_members_of_a_detail(void **state) {
    static char body[8192];
    (void)state;
    for (size_t members = 100; members <= 103; ++members) {
        char *at = body + sprintf(body, "{\"Code\":\"NoPermission\",\"AccessDeniedDetail\":{\"a\":1");
        struct result result;
        for (size_t i = 1; i < members; ++i) at += sprintf(at, ",\"m%zu\":1", i);
        strcpy(at, "}}");
        result = explain(body, ARGUMENTS("-"));
        assert_non_null(strstr(result.out, "\n               m99: 1\n"));
        assert_null(strstr(result.out, "m100"));
        assert_int_equal(count_of(result.out, "\n               [cut here]\n"), members == 100 ? 0 : 1);
    }
}

static size_t columns(const char *line, size_t size) {
    size_t count = 0;
    for (size_t i = 0; i < size; ++i) {
        if (((unsigned char)line[i] & 0xC0) != 0x80) count++;
        if ((unsigned char)line[i] >= 0xE3 && (unsigned char)line[i] < 0xF0) count++; /* the Chinese of these cases */
    }
    return count;
}

static void assert_80_columns(const char *output) {
    for (const char *end; (end = strchr(output, '\n')) != NULL; output = end + 1) {
        if (columns(output, (size_t)(end - output)) > 80) fail_msg("wider than 80 columns: %.*s", (int)(end - output), output);
    }
    assert_string_equal(output, "");
}

static void lines_have_80_columns(void **state) {
    const char *codes[ARGUMENTS_MAX + 1] = {NULL};
    const struct onsmqtt_row *row;
    size_t count = 0;
    struct result result;
    (void)state;
    for (size_t i = 0; (row = onsmqtt_row_at(i)) != NULL && count < ARGUMENTS_MAX; ++i) codes[count++] = row->code;
    assert_80_columns(explain("", codes).out);
    assert_80_columns(explain("", ARGUMENTS("--help")).out);
    assert_80_columns(explain("", ARGUMENTS("--list")).out);
    assert_80_columns(explain("", ARGUMENTS("--list", "--format=mdoc")).out);
    result = explain("{\"Code\":\"New\",\"Message\":\"\u8BF7\u6C42\u53C2\u6570\u9519\u8BEF\uFF0C\u8BF7\u68C0\u67E5\u5B9E\u4F8B"
                     "\u7684\u6743\u9650\u8BBE\u7F6E\u3002\u8BF7\u6C42\u53C2\u6570\u9519\u8BEF\uFF0C\u8BF7\u68C0\u67E5 ok\u5B9E"
                     "\u4F8B\u7684\u6743\u9650\u8BBE\u7F6E\u3002\"}",
                     ARGUMENTS("-"));
    assert_80_columns(result.out);
    assert_non_null(strstr(result.out, "\u8BF7\u68C0\u67E5 ok\u5B9E"));
    /* Wherever the headline is broken. */
    for (int letters = 1; letters < 63; ++letters) {
        char code[96];
        snprintf(code, sizeof code, "InvalidParameter.%.*s", letters,
                 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        assert_80_columns(explain("", ARGUMENTS(code)).out);
    }
}

/* A message, and how it stands in the explanation. */
struct wrapped {
    const char *message, *shown;
};

#define TEN "aaaaaaaaaa"
#define WIDE_TEN "\u4E00\u4E00\u4E00\u4E00\u4E00\u4E00\u4E00\u4E00\u4E00\u4E00"
#define NEXT_LINE "\n               "

static void a_line_breaks_before_the_word_that_does_not_fit(void **state) {
    static const struct wrapped cases[] = {
        {TEN TEN TEN TEN TEN TEN "aaa b", TEN TEN TEN TEN TEN TEN "aaa b"},
        {TEN TEN TEN TEN TEN TEN "aaaa b", TEN TEN TEN TEN TEN TEN "aaaa" NEXT_LINE "b"},
        {TEN TEN TEN TEN TEN TEN "aaaaa b", TEN TEN TEN TEN TEN TEN "aaaaa" NEXT_LINE "b"},
        {TEN TEN TEN TEN TEN TEN "aa bb", TEN TEN TEN TEN TEN TEN "aa bb"},
        {TEN TEN TEN TEN TEN TEN "aa bb c", TEN TEN TEN TEN TEN TEN "aa bb" NEXT_LINE "c"},
        {TEN TEN TEN TEN TEN TEN TEN, TEN TEN TEN TEN TEN TEN TEN},
        {"b " TEN TEN TEN TEN TEN TEN TEN " b", "b" NEXT_LINE TEN TEN TEN TEN TEN TEN TEN NEXT_LINE "b"},
        {"a \\t\\r\\n b", "a b"},
        {"a\\tb", "a b"},
        {"a\\rb", "a b"},
        {"a\\nb", "a b"},
        {"  a  ", "a"},
        {WIDE_TEN WIDE_TEN WIDE_TEN "\u4E00\u4E00b", WIDE_TEN WIDE_TEN WIDE_TEN "\u4E00\u4E00b"},
        {WIDE_TEN WIDE_TEN WIDE_TEN "\u4E00\u4E00bb", WIDE_TEN WIDE_TEN WIDE_TEN "\u4E00\u4E00" NEXT_LINE "bb"},
        {WIDE_TEN WIDE_TEN WIDE_TEN "\u4E00\u4E00\u4E00", WIDE_TEN WIDE_TEN WIDE_TEN "\u4E00\u4E00" NEXT_LINE "\u4E00"},
        {WIDE_TEN WIDE_TEN WIDE_TEN "\u4E00 \u4E00b", WIDE_TEN WIDE_TEN WIDE_TEN "\u4E00 \u4E00" NEXT_LINE "b"},
        {TEN TEN TEN TEN TEN TEN "aaa\u4E00", TEN TEN TEN TEN TEN TEN "aaa\u4E00"},
        {TEN TEN TEN TEN TEN TEN "aaaa\u4E00", TEN TEN TEN TEN TEN TEN "aaaa" NEXT_LINE "\u4E00"},
        {"\u4E00 b", "\u4E00 b"},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        char body[512], field[512];
        snprintf(body, sizeof body, "{\"Code\":\"New\",\"Message\":\"%s\"}", cases[i].message);
        snprintf(field, sizeof field, "\n  Message      %s\n", cases[i].shown);
        struct result result = explain(body, ARGUMENTS("-"));
        if (strstr(result.out, field) == NULL) fail_msg("%s\n%s", cases[i].message, result.out);
    }
}

static size_t encode(unsigned point, char out[4]) {
    size_t size = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    for (size_t i = size - 1; i > 0; --i, point >>= 6) out[i] = (char)(0x80 | (point & 0x3F));
    out[0] = (char)((0xF00U >> size & 0xF0) | point);
    return size;
}

/* Whether a line breaks in the middle of 33 of these, since each takes two columns. */
static bool is_wide(unsigned point) {
    char body[256] = "{\"Code\":\"New\",\"Message\":\"";
    size_t size = strlen(body);
    for (int i = 0; i < 33; ++i) size += encode(point, body + size);
    strcpy(body + size, "\"}");
    const char *shown = strstr(explain(body, ARGUMENTS("-")).out, "\n  Message ");
    assert_non_null(shown);
    return strstr(shown, NEXT_LINE) != NULL;
}

static void east_asian_characters_and_emoji_fill_two_columns(void **state) {
    static const struct {
        unsigned first, last;
    } wide[] = {{0x1100, 0x115F}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},  {0xFE30, 0xFE6F},
                {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}};
    (void)state;
    for (size_t i = 0; i < COUNT(wide); ++i) {
        if (!is_wide(wide[i].first) || !is_wide(wide[i].last)) fail_msg("U+%X to U+%X", wide[i].first, wide[i].last);
        if (is_wide(wide[i].first - 1) || is_wide(wide[i].last + 1)) fail_msg("U+%X to U+%X", wide[i].first, wide[i].last);
    }
    assert_false(is_wide(0xE9));
}

int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_code_is_explained_to_a_person),
        cmocka_unit_test(a_response_is_explained_to_a_person),
        cmocka_unit_test(the_words_fit_what_was_read),
        cmocka_unit_test(of_a_broken_body_only_what_was_read_is_said_to_be_used),
        cmocka_unit_test(a_success_whose_body_is_no_document_is_doubted),
        cmocka_unit_test(an_error_whose_body_is_compressed_is_doubted),
        cmocka_unit_test(a_code_that_may_be_the_name_of_a_file_is_said_to_be_none),
        cmocka_unit_test(an_error_that_is_cut_before_its_code_is_doubted),
        cmocka_unit_test(what_proves_an_earlier_attempt_says_so),
        cmocka_unit_test(what_is_not_there_is_not_named),
        cmocka_unit_test(an_explanation_in_json_is_one_object_in_one_line),
        cmocka_unit_test(the_resource_type_chooses_the_row),
        cmocka_unit_test(the_operation_tells_whether_a_second_time_does_harm),
        cmocka_unit_test(a_wait_is_told_only_where_the_server_asked_for_one),
        cmocka_unit_test(what_is_unsafe_stands_in_json_as_an_escape),
        cmocka_unit_test(bytes_of_any_kind_are_answered),
        cmocka_unit_test(a_person_is_shown_4000_characters_of_a_text),
        cmocka_unit_test(a_person_is_shown_100_members_of_a_detail),
        cmocka_unit_test(lines_have_80_columns),
        cmocka_unit_test(a_line_breaks_before_the_word_that_does_not_fit),
        cmocka_unit_test(east_asian_characters_and_emoji_fill_two_columns),
        cmocka_unit_test(nothing_unsafe_is_printed_raw),
        cmocka_unit_test(a_large_body_is_read_to_its_end),
    };
    if (!find_program(argc, argv)) return 2;
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
