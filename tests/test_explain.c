/* The command as a person and a script meet it: command lines and standard input, exit statuses and what is printed. The
   program is the first argument. It runs in a folder of its own, which holds the files that the cases name. */
#define _XOPEN_SOURCE 700 /* files, processes, terminals */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "member.h"
#include "onsmqtt/catalog.h"
#include "onsmqtt/version.h"
#include "utf8.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define ARGUMENTS(...) ((const char *const[]){__VA_ARGS__, NULL})
#define ARGUMENTS_MAX 200

static char *program, *completion;

/* What a run left behind; good until the next one. */
struct result {
    int status;
    char *out;
    size_t out_size;
    char *err;
};

static char *read_back(FILE *file, size_t *size) {
    char *text;
    fseek(file, 0, SEEK_END);
    *size = (size_t)ftell(file);
    rewind(file);
    text = malloc(*size + 1);
    assert_non_null(text);
    assert_int_equal(fread(text, 1, *size, file), *size);
    text[*size] = '\0';
    fclose(file);
    return text;
}

static FILE *file_of(const char *text, size_t size) {
    FILE *file = tmpfile();
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, size, file), size);
    rewind(file);
    return file;
}

/* How much of a resource a run may use. */
struct bound {
    int resource;
    rlim_t most;
};

static const struct bound *bound; /* of the next runs; NULL: none */

/* The hard limit stays: valgrind lets nobody change that of descriptors. */
static bool set_bound(void) {
    struct rlimit limit, set;
    if (getrlimit(bound->resource, &limit) != 0) return false;
    limit.rlim_cur = bound->most;
    /* Some emulators only say that they set it. */
    return setrlimit(bound->resource, &limit) == 0 && getrlimit(bound->resource, &set) == 0 && set.rlim_cur == bound->most;
}

/* A descriptor below 0 is closed in the program. */
static int run_with(int in, int out, int err, const char *const *arguments) {
    const int descriptors[] = {in, out, err};
    char *all[ARGUMENTS_MAX + 2] = {program};
    int status;
    pid_t child;
    for (size_t i = 0; arguments[i] != NULL; ++i) {
        assert_true(i < ARGUMENTS_MAX);
        all[i + 1] = (char *)(size_t)arguments[i]; /* execv does not change them */
    }
    child = fork();
    if (child == 0) {
        for (int i = 0; i < 3; ++i) {
            if (descriptors[i] < 0) {
                close(i);
            } else {
                dup2(descriptors[i], i);
            }
        }
        if (bound == NULL || set_bound()) execv(program, all);
        _exit(127);
    }
    assert_true(child > 0);
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

/* A sanitizer that found something ends the program as one that knows nothing ends. */
static void assert_not_reported(const char *err) {
    if (strstr(err, "Sanitizer: ") != NULL || strstr(err, "runtime error: ") != NULL) fail_msg("%s", err);
}

static struct result explain_bytes(const char *input, size_t size, const char *const *arguments) {
    static struct result result;
    FILE *in = file_of(input, size), *out = tmpfile(), *err = tmpfile();
    assert_non_null(out);
    assert_non_null(err);
    free(result.out);
    free(result.err);
    result.status = run_with(fileno(in), fileno(out), fileno(err), arguments);
    result.out = read_back(out, &result.out_size);
    result.err = read_back(err, &size);
    fclose(in);
    if (bound == NULL) assert_not_reported(result.err); /* else too little may be left for the sanitizer */
    return result;
}

static struct result explain(const char *input, const char *const *arguments) {
    return explain_bytes(input, strlen(input), arguments);
}

static struct result explain_within(const struct bound *within, const char *input, const char *const *arguments) {
    struct result result;
    bound = within;
    result = explain(input, arguments);
    bound = NULL;
    return result;
}

static void write_file(const char *name, const char *text) {
    FILE *file = fopen(name, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
    assert_int_equal(fclose(file), 0);
}

/* How often the text stands in the output. */
static size_t count_of(const char *output, const char *text) {
    size_t count = 0;
    for (; (output = strstr(output, text)) != NULL; output += strlen(text)) count++;
    return count;
}

/* A command line, what it reads, and what it must answer. */
struct command_line {
    const char *arguments[5];
    const char *input;
    int status;
    const char *out, *err; /* stands in it; "": it is empty */
};

static bool holds(const char *output, const char *text) {
    return *text == '\0' ? *output == '\0' : strstr(output, text) != NULL;
}

static void check(const struct command_line *cases, size_t count) {
    for (size_t i = 0; i < count; ++i) {
        struct result result = explain(cases[i].input == NULL ? "" : cases[i].input, cases[i].arguments);
        if (result.status == cases[i].status && holds(result.out, cases[i].out) && holds(result.err, cases[i].err)) continue;
        fail_msg("case %zu, %s %s: exit status %d, not %d\n%s%s", i, cases[i].arguments[0] == NULL ? "" : cases[i].arguments[0],
                 cases[i].arguments[0] == NULL || cases[i].arguments[1] == NULL ? "" : cases[i].arguments[1], result.status,
                 cases[i].status, result.out, result.err);
    }
}

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
                                    "  Executed     The request was not carried out. If an earlier attempt had no\n"
                                    "               clear answer, that one was probably carried out.\n"
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
         " Send again   Nothing to do.\n",
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
    static const char *const pages[] = {"<html><body>Log in<br></body></html>",
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
    static const char *const cut[] = {"{\"MsgId\":\"1", "<ht", "<?xml", "<!-- <html>"};
    static const char doubted_cut[] = "  What to do   Look at the whole response: an error code may stand in what is\n"
                                      "               missing.\n"
                                      "  Why          The HTTP status says success, and the body is cut.\n"
                                      "  Executed     The request was carried out, unless an error code stood in what\n"
                                      "               is missing.\n";
    static const char empty[] = "  Why          The HTTP status says success, and there is no body.\n"
                                "  Executed     The request was carried out, if it was the service that answered.\n";
    (void)state;
    for (size_t i = 0; i < COUNT(pages); ++i) {
        struct result result = explain(pages[i], ARGUMENTS("--status=200"));
        if (strstr(result.out, doubted) == NULL || result.status != 0) fail_msg("%s\n%s", pages[i], result.out);
    }
    assert_non_null(strstr(explain("HTTP/1.1 200 Connection established\r\n\r\n", ARGUMENTS("-")).out, empty));
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

/* In what is missing, any code may have stood. */
static void an_error_that_is_cut_before_its_code_is_doubted(void **state) {
    static const struct {
        const char *body;
        const char *status;
        bool is_doubted;
    } cases[] = {
        {"{\"Message\":\"x\",\"Co", "--status=400", true},       {"<Error><Mess", "--status=403", true},
        {"{\"Message\":\"x\",\"Co", "--status=505", true},       {"{\"Message\":\"x\"}", "--status=400", false},
        {"{\"Code\":\"Strange\",\"Mess", "--status=400", false}, {"<html><bo", "--status=400", false},
        {"{\"Message\":\"x\",\"Co", "--status=500", false}, /* may have been carried out anyway */
        {"{\"Message\":\"x\",\"Co", "--status=429", true},       {"{\"Message\":\"x\",\"Co", "--status=-1", false},
    };
    static const char doubted[] = "  What to do   Look at the whole response: an error code may stand in what is\n"
                                  "               missing.\n"
                                  "  Send again   Do not send the same request again before a person has looked:\n"
                                  "               what happened is not known.\n"
                                  "  Why          The HTTP status alone was read, and the body is cut.\n"
                                  "  Executed     The request may have been carried out: an error code in what is\n"
                                  "               missing would tell.\n";
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct result result = explain(cases[i].body, ARGUMENTS(cases[i].status));
        if ((strstr(result.out, doubted) != NULL) != cases[i].is_doubted) fail_msg("%s\n%s", cases[i].body, result.out);
        result = explain(cases[i].body, ARGUMENTS(cases[i].status, "--json"));
        if (cases[i].is_doubted && strstr(result.out, "\"action\":\"stop\",\"may_have_executed\":true,") == NULL)
            fail_msg("%s\n%s", cases[i].body, result.out);
    }
}

/* Who was left without an answer, tried again, and looks up what that brought. */
static void what_proves_an_earlier_attempt_says_so(void **state) {
    static const char proof[] =
        "If an earlier attempt had no\n               clear answer, that one was probably carried out.\n";
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
         "{\"http_status\":400,\"code\":\"GroupIdAlreadyExsited\",\"label\":\"GroupIdAlreadyExsited\","
         "\"kind\":\"already-exists\",\"basis\":\"code\",\"parse\":null,\"action\":\"stop\",\"may_have_executed\":false,"
         "\"retry_after_ms\":null,\"message\":\"The specified GroupId already exists.\",\"request_id\":null,\"host_id\":null,"
         "\"recommend\":null,\"parameter\":null,\"resource\":\"group\","
         "\"cause\":\"A group with this ID already exists.\","
         "\"solution\":\"Use a different group ID, or use the existing group if it meets your needs.\"}\n",
         ""},
        {{"--json", "InvalidParameter.Topic", "--resource", "message"},
         NULL,
         0,
         "{\"http_status\":400,\"code\":\"InvalidParameter.Topic\",\"label\":\"InvalidParameter.%s\","
         "\"kind\":\"invalid-request\",\"basis\":\"pattern\",\"parse\":null,\"action\":\"stop\",\"may_have_executed\":false,"
         "\"retry_after_ms\":null,\"message\":\"An error occurred while validating the parameter. The parameter may be "
         "missing or invalid.\",\"request_id\":null,\"host_id\":null,\"recommend\":null,\"parameter\":\"Topic\","
         "\"resource\":\"message\",",
         ""},
        {{"--json", "xyzzy"},
         NULL,
         1,
         "{\"http_status\":null,\"code\":\"xyzzy\",\"label\":\"unknown\",\"kind\":\"unknown\",\"basis\":\"none\","
         "\"parse\":null,\"action\":\"stop\",\"may_have_executed\":true,\"retry_after_ms\":null,\"message\":null,"
         "\"request_id\":null,\"host_id\":null,\"recommend\":null,\"parameter\":null,\"resource\":null,\"cause\":null,"
         "\"solution\":null}\n",
         ""},
        {{"--json", "xyzzy", "--status=503", "--resource=rule"},
         NULL,
         0,
         "{\"http_status\":503,\"code\":\"xyzzy\",\"label\":\"server-fault\",\"kind\":\"server-fault\",\"basis\":\"status\","
         "\"parse\":null,\"action\":\"retry\",\"may_have_executed\":true,\"retry_after_ms\":null,\"message\":null,"
         "\"request_id\":null,\"host_id\":null,\"recommend\":null,\"parameter\":null,\"resource\":\"rule\",\"cause\":null,"
         "\"solution\":null}\n",
         ""},
        {{"--json", "xyzzy", "--status=200"},
         NULL,
         1,
         "\"code\":\"xyzzy\",\"label\":\"unknown\",\"kind\":\"unknown\",\"basis\":\"none\",",
         ""},
        {{"--json", "ONS_SYSTEM_FLOW_CONTROL"}, NULL, 0, "{\"http_status\":null,", ""},
        {{"--json", "SystemOverFlow", "--status=403"}, NULL, 0, "{\"http_status\":403,\"code\":\"SystemOverFlow\",", ""},
        {{"--json"},
         denied_response,
         0,
         "{\"http_status\":403,\"code\":\"NoPermission\",\"label\":\"NoPermission\",\"kind\":\"permission\",\"basis\":\"code\","
         "\"parse\":\"ok\",\"action\":\"stop\",\"may_have_executed\":false,\"retry_after_ms\":3000,"
         "\"message\":\"Not authorized:\\u000a\\u0009no policy\",\"request_id\":\"1-2\","
         "\"host_id\":\"onsmqtt.cn-hangzhou.aliyuncs.com\",\"recommend\":\"https://api.aliyun.com/troubleshoot?q=NoPermission&"
         "product=OnsMqtt&requestId=0123456789-0123456789\",\"parameter\":null,\"resource\":\"gateway\",\"cause\":\"",
         ""},
        {{"--format=json"},
         "<Error><Code>Throttling.A&amp;B</Code><Message>a\"\\&lt;</Message></Error>",
         0,
         "{\"http_status\":null,\"code\":\"Throttling.A&B\",\"label\":\"Throttling.%s\",\"kind\":\"throttled\","
         "\"basis\":\"pattern\",\"parse\":\"ok\",\"action\":\"slow-down\",\"may_have_executed\":false,"
         "\"retry_after_ms\":null,\"message\":\"a\\\"\\\\<\",\"request_id\":null,\"host_id\":null,\"recommend\":null,"
         "\"parameter\":\"A&B\",\"resource\":\"gateway\",",
         ""},
        {{"--json"}, "{\"Code\":\"InternalError\",\"Message\":\"\"", 0, "\"parse\":\"incomplete\",", ""},
        {{"--json"}, "{\"Code\":\"InternalError\",\"Message\":\"\"", 0, "\"message\":\"\",", ""},
        {{"--json"}, "{\"Code\":\"InternalError\"}", 0, "{\"http_status\":null,", ""},
        {{"--json"},
         "{\"Code\":\"InvalidParameter.a\\\"b\"}",
         0,
         "\"cause\":\"The parameter indicated by a\\\"b is missing or invalid.\"",
         ""},
        {{"--json", "InvalidParameter.%s"}, NULL, 0, "\"cause\":\"The parameter indicated by %s is missing or invalid.\"", ""},
        {{"--json", "--status=0"}, "", 0, "{\"http_status\":0,\"code\":null,\"label\":\"no-response\",", ""},
        {{"--json", "--status=-1"}, "", 0, "{\"http_status\":-1,\"code\":null,\"label\":\"not-sent\",", ""},
    };
    (void)state;
    check(cases, COUNT(cases));
}

static void an_argument_is_a_file_standard_input_or_a_code(void **state) {
    static const struct command_line cases[] = {
        {{"body.json"}, NULL, 0, "MqttTopicExist: already exists\n", ""},
        {{"./body.json"}, NULL, 0, "MqttTopicExist: already exists\n", ""},
        {{"-"}, "{\"Code\":\"MqttRuleExist\"}", 0, "MqttRuleExist: already exists\n", ""},
        /* What was read to its end is empty from then on. */
        {{"-", "-"}, "{\"Code\":\"MqttRuleExist\"}", 1, "\n==> standard input <==\nNo error code: unknown\n", ""},
        {{NULL}, "{\"Code\":\"MqttRuleExist\"}", 0, "MqttRuleExist: already exists\n", ""},
        {{"/dev/stdin"}, "{\"Code\":\"MqttRuleExist\"}", 0, "MqttRuleExist: already exists\n", ""},
        {{"InternalError"}, NULL, 0, "InternalError: server fault (HTTP 500)\n", ""},
        {{"--", "InternalError"}, NULL, 0, "InternalError: server fault (HTTP 500)\n", ""},
        {{"--", "-101"}, NULL, 1, "-101: unknown\n", ""},
        {{"--", "--list"}, NULL, 1, "--list: unknown\n", ""},
        {{"InternalError", "--status", "417"}, NULL, 0, "InternalError: server fault (HTTP 417)\n", ""},
        {{"MqttRuleExist"}, NULL, 0, "MqttRuleExist: already exists (HTTP 400)\n", ""},
        /* A file of a code's name is a file. */
        {{"MqttTopicNumExceeded"}, NULL, 0, "InstanceNotFound: not found\n", ""},
        {{"no/InternalError"}, NULL, 2, "", "onsmqtt-explain: \"no/InternalError\": No such file or directory\n"},
        {{"no/\U0001F600"}, NULL, 2, "", "onsmqtt-explain: \"no/\U0001F600\": No such file or directory\n"},
        {{"folder"}, NULL, 2, "", "onsmqtt-explain: \"folder\": Is a directory\n"},
        {{"loop"}, NULL, 2, "", "onsmqtt-explain: \"loop\": "},
        {{"folder/"}, NULL, 2, "", "onsmqtt-explain: \"folder/\": Is a directory\n"},
        {{""}, NULL, 2, "", "onsmqtt-explain: \"\": an empty argument; give a code or a file\n"},
        {{"{\"Code\":\"x\"}"},
         NULL,
         2,
         "",
         "onsmqtt-explain: a response or its body is no argument; pipe it in, or name its file\n"},
        {{"<a/>"}, NULL, 2, "", "onsmqtt-explain: a response or its body is no argument;"},
        {{"HTTP/1.1 400 B\n"}, NULL, 2, "", "onsmqtt-explain: a response or its body is no argument;"},
        {{"HTTP"}, NULL, 1, "HTTP: unknown\n", ""},
        {{"{file}"}, NULL, 0, "MqttTopicExist: already exists\n", ""},
    };
    (void)state;
    assert_int_equal(symlink("loop", "loop"), 0);
    assert_int_equal(symlink("body.json", "{file}"), 0);
    check(cases, COUNT(cases));
    assert_int_equal(unlink("loop"), 0);
    assert_int_equal(unlink("{file}"), 0);
}

static void input_in_utf16_is_refused(void **state) {
    static const char *const cases[] = {"\xFF\xFE{", "\xFE\xFF{", "\xFF\xFE"};
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct result result = explain(cases[i], ARGUMENTS("-"));
        assert_int_equal(result.status, 2);
        assert_string_equal(result.err, "onsmqtt-explain: \"standard input\": UTF-16; save it as UTF-8\n");
    }
    assert_string_equal(explain_bytes("{\0\"", 3, ARGUMENTS("-")).err,
                        "onsmqtt-explain: \"standard input\": UTF-16; save it as UTF-8\n");
    assert_string_equal(explain_bytes("\0{", 2, ARGUMENTS("-")).err,
                        "onsmqtt-explain: \"standard input\": UTF-16; save it as UTF-8\n");
    assert_string_equal(explain_bytes("\0\0", 2, ARGUMENTS("-")).err, "");
    assert_string_equal(explain_bytes("\0", 1, ARGUMENTS("-")).err, "");
    assert_string_equal(explain("\xFF", ARGUMENTS("-")).err, "");
    assert_string_equal(explain("\xFF{", ARGUMENTS("-")).err, "");
    assert_string_equal(explain("\xFE{", ARGUMENTS("-")).err, "");
}

/* A body that was meant to be an input. */
static void a_complaint_quotes_no_secret_and_200_characters(void **state) {
    char name[202], expected[512];
    (void)state;
    assert_string_equal(explain("", ARGUMENTS("no/string to sign SECRET")).err, "onsmqtt-explain: No such file or directory\n");
    assert_null(strstr(explain("", ARGUMENTS("--operation", "string%20to%20sign SECRET")).err, "SECRET"));
    memset(name, 'a', 201);
    name[201] = '\0';
    snprintf(expected, sizeof expected, "onsmqtt-explain: \"%.200s...\": no such operation;", name);
    assert_non_null(strstr(explain("", ARGUMENTS("--operation", name)).err, expected));
    name[200] = '\0';
    snprintf(expected, sizeof expected, "onsmqtt-explain: \"%s\": no such operation;", name);
    assert_non_null(strstr(explain("", ARGUMENTS("--operation", name)).err, expected));
}

static void a_pipe_may_be_a_file(void **state) {
    FILE *writer;
    struct result result;
    (void)state;
    assert_int_equal(mkfifo("pipe", 0600), 0);
    writer = popen("printf '{\"Code\":\"MqttRuleExist\"}' > pipe", "r");
    assert_non_null(writer);
    result = explain("", ARGUMENTS("pipe"));
    pclose(writer);
    assert_int_equal(unlink("pipe"), 0);
    assert_string_equal(strtok(result.out, "\n"), "MqttRuleExist: already exists");
}

static void a_name_too_long_for_a_file_is_a_code(void **state) {
    char code[6000];
    struct result result;
    (void)state;
    memset(code, 'a', sizeof code);
    memcpy(code, "Throttling.", 11);
    code[sizeof code - 1] = '\0';
    result = explain("", ARGUMENTS("--json", code));
    assert_int_equal(result.status, 0);
    assert_non_null(strstr(result.out, "\"label\":\"Throttling.%s\""));
}

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
        /* After a 1xx an answer was to come. */
        {"HTTP/1.1 100 Continue\n\n", "{\"http_status\":0,"},
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
        /* A byte order mark, as some shells and editors write. */
        {"\xEF\xBB\xBFHTTP/1.1 503 Busy\n\n", "{\"http_status\":503,"},
        {"\xEF\xBB\xBF{\"Code\":\"MqttRuleExist\"}", "\"parse\":\"ok\","},
        {"\xEF\xBB\xBF \n<Error><Code>MqttRuleExist</Code></Error>", "\"parse\":\"ok\","},
        {"\xEF\xBB\xBF", "\"parse\":\"empty\","},
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
        {"{}\nHTTP/1.1 503\n\n", "{\"http_status\":null,"},
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

static void every_operation_is_listed(void **state) {
    struct result result = explain("", ARGUMENTS("--operations"));
    const struct onsmqtt_operation *operation;
    (void)state;
    assert_int_equal(result.status, 0);
    assert_int_equal(count_of(result.out, "\n"), onsmqtt_operation_count());
    for (size_t i = 0; (operation = onsmqtt_operation_at(i)) != NULL; ++i) {
        char line[128];
        snprintf(line, sizeof line, "%-32s  %-18s  %s\n", operation->name, onsmqtt_resource_name(operation->resource),
                 onsmqtt_effect_name(operation->effect));
        if (strstr(result.out, line) == NULL) fail_msg("%s", line);
    }
    result = explain("", ARGUMENTS("--operations", "--json"));
    assert_int_equal(count_of(result.out, "{\"name\":"), onsmqtt_operation_count());
    assert_int_equal(count_of(result.out, "},\n{"), onsmqtt_operation_count() - 1);
    assert_memory_equal(result.out,
                        "[\n{\"name\":\"ActiveCaCertificate\",\"resource\":\"ca-certificate\",\"effect\":\"set\"},\n", 76);
    assert_string_equal(result.out + result.out_size - 4, "}\n]\n");
    result = explain("", ARGUMENTS("--operations", "--resource=message"));
    assert_string_equal(result.out, "SendMessage                       message             once\n");
    result = explain("", ARGUMENTS("--operations", "--format=json", "--resource=message"));
    assert_string_equal(result.out, "[\n{\"name\":\"SendMessage\",\"resource\":\"message\",\"effect\":\"once\"}\n]\n");
    assert_string_equal(result.err, "");
    result = explain("", ARGUMENTS("--operations", "--resource=gateway"));
    assert_string_equal(result.err, "onsmqtt-explain: \"gateway\": has no operations\n");
    assert_int_equal(result.status, 0);
    result = explain("", ARGUMENTS("--list", "--resource=instance"));
    assert_string_equal(result.err, "onsmqtt-explain: \"instance\": has no codes of its own; see those of the gateway\n");
    assert_int_equal(result.status, 0);
    assert_string_equal(explain("", ARGUMENTS("--list", "--resource=token")).err, "");
    assert_string_equal(explain("", ARGUMENTS("--list", "--resource=gateway")).err, "");
    assert_string_equal(explain("", ARGUMENTS("--list")).err, "");
}

static void wrong_usage_is_one_line_and_exit_status_2(void **state) {
    static const struct command_line cases[] = {
        {{"--what"}, NULL, 2, "", "onsmqtt-explain: \"--what\": no such option; \"onsmqtt-explain --help\" lists them\n"},
        {{"--js"}, NULL, 2, "", "\"--js\": no such option;"},
        {{"--json=1"}, NULL, 2, "", "\"--json=1\": no such option;"},
        {{"-j"}, NULL, 2, "", "\"-j\": no such option;"},
        {{"--resourcex=topic"}, NULL, 2, "", "\"--resourcex=topic\": no such option;"},
        {{"--\33[31m"}, NULL, 2, "", "\"--\xEF\xBF\xBD[31m\": no such option;"},
        {{"--resource"}, NULL, 2, "", "onsmqtt-explain: \"--resource\": an argument must follow\n"},
        {{"--status"}, NULL, 2, "", "onsmqtt-explain: \"--status\": an argument must follow\n"},
        {{"--format"}, NULL, 2, "", "onsmqtt-explain: \"--format\": an argument must follow\n"},
        {{"--resource", "Topic"}, NULL, 2, "", "\"Topic\": no such resource type; \"onsmqtt-explain --help\" lists them\n"},
        {{"--resource="}, NULL, 2, "", "\"\": no such resource type;"},
        {{"--resource=unknown"}, NULL, 2, "", "\"unknown\": no such resource type;"},
        {{"--status", "99"}, NULL, 2, "", "\"99\": no HTTP status; it is 100 to 599, 0 for no response, or -1 for not sent\n"},
        {{"--status", "600"}, NULL, 2, "", "\"600\": no HTTP status;"},
        {{"--status", "099"}, NULL, 2, "", "\"099\": no HTTP status;"},
        {{"--status", "-2"}, NULL, 2, "", "\"-2\": no HTTP status;"},
        {{"--status", "4e2"}, NULL, 2, "", "\"4e2\": no HTTP status;"},
        {{"--status", "4000"}, NULL, 2, "", "\"4000\": no HTTP status;"},
        {{"--status", ""}, NULL, 2, "", "\"\": no HTTP status;"},
        {{"--format", "xml"}, NULL, 2, "", "\"xml\": no such format; it is text, json, markdown or mdoc\n"},
        {{"--format", "markdown", "InternalError"}, NULL, 2, "", "\"markdown\": this format needs --list\n"},
        {{"--format", "mdoc"}, NULL, 2, "", "\"mdoc\": this format needs --list\n"},
        {{"--list", "InternalError"}, NULL, 2, "", "\"InternalError\": a list takes no code and no file\n"},
        {{"--list", "--status", "400"}, NULL, 2, "", "\"--status\": does not fit a list\n"},
        {{"--list", "--operation", "SendMessage"}, NULL, 2, "", "\"--operation\": does not fit a list\n"},
        {{"--operations", "--operation=SendMessage"}, NULL, 2, "", "\"--operation\": does not fit a list\n"},
        {{"--operations", "SendMessage"}, NULL, 2, "", "\"SendMessage\": a list takes no code and no file\n"},
        {{"--operations", "--format=markdown"}, NULL, 2, "", "\"markdown\": this format needs --list\n"},
        {{"--operations", "--format=mdoc"}, NULL, 2, "", "\"mdoc\": this format needs --list\n"},
        {{"--operation"}, NULL, 2, "", "onsmqtt-explain: \"--operation\": an argument must follow\n"},
        {{"--operation", "sendMessage"},
         NULL,
         2,
         "",
         "\"sendMessage\": no such operation; \"onsmqtt-explain --operations\" lists them; for another one give --resource\n"},
        {{"--operation", "SendMessage", "--resource", "message"},
         NULL,
         2,
         "",
         "\"--resource\": does not fit --operation, which tells it\n"},
        {{"--list", "--format=mdoc", "--resource=topic"},
         NULL,
         2,
         "",
         "\"--resource\": does not fit --format mdoc, which holds every code\n"},
    };
    (void)state;
    check(cases, COUNT(cases));
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct result result = explain("", cases[i].arguments);
        if (strchr(result.err, '\n') != result.err + strlen(result.err) - 1) fail_msg("more than a line: %s", result.err);
    }
}

/* Credentials may stand in either. */
static void a_url_or_a_secret_name_is_not_repeated(void **state) {
    static const struct command_line cases[] = {
        {{"Action=x&AccessKeyId=SECRET"}, NULL, 2, "", "onsmqtt-explain: a URL is no argument;"},
        {{"Action=x&Signature=SECRET"}, NULL, 2, "", "onsmqtt-explain: a URL is no argument;"},
    };
    struct result result = explain("", ARGUMENTS("https://a/?AccessKeyId=SECRET"));
    (void)state;
    assert_string_equal(result.err, "onsmqtt-explain: a URL is no argument; give what it answers, as in curl -si \"$url\" | "
                                    "onsmqtt-explain\n");
    assert_int_equal(result.status, 2);
    assert_int_equal(explain("", ARGUMENTS("InvalidAccessKeyId.NotFound")).status, 0);
    assert_non_null(strstr(explain("", ARGUMENTS("no:/file")).err, "\"no:/file\": No such file"));
    result = explain("", ARGUMENTS("a/?AccessKeyId=SECRET", "Action=x&Signature=SECRET"));
    assert_null(strstr(result.err, "SECRET"));
    assert_null(strstr(result.out, "SECRET"));
    check(cases, COUNT(cases));
    write_file("string to sign SECRET", "Throttling.Mine");
    result = explain("", ARGUMENTS("--json", "string to sign SECRET"));
    assert_string_equal(result.err, "onsmqtt-explain: \"left out\": did you mean Throttling.Mine?\n");
    result = explain("", ARGUMENTS("string to sign SECRET", "InternalError"));
    assert_null(strstr(result.out, "SECRET"));
    assert_memory_equal(result.out, "==> left out <==\n", 17);
    assert_int_equal(unlink("string to sign SECRET"), 0);
}

static void of_several_arguments_the_worst_exit_status_counts(void **state) {
    static const struct command_line cases[] = {
        {{"InternalError", "MqttRuleExist"}, NULL, 0, "\n\nMqttRuleExist: already exists (HTTP 400)\n\n", ""},
        {{"xyzzy", "InternalError"}, NULL, 1, "InternalError: server fault", ""},
        {{"InternalError", "xyzzy"}, NULL, 1, "InternalError: server fault", ""},
        {{"no/file", "xyzzy", "InternalError"}, NULL, 2, "InternalError: server fault", "\"no/file\": No such file"},
        {{"body.json", "InternalError"}, NULL, 0, "==> body.json <==\nMqttTopicExist: already exists\n", ""},
        {{"InternalError", "-"}, "{\"Code\":\"New\"}", 1, "\n\n==> standard input <==\nNew: unknown\n", ""},
    };
    struct result result;
    (void)state;
    check(cases, COUNT(cases));
    result = explain("", ARGUMENTS("--json", "InternalError", "body.json", "no/file", "xyzzy"));
    assert_int_equal(count_of(result.out, "\n"), 3);
    assert_int_equal(count_of(result.out, "{\"http_status\":"), 3);
    assert_non_null(strstr(result.out, "}\n{\"http_status\":null,\"code\":\"MqttTopicExist\""));
    result = explain("", ARGUMENTS("body.json", "InternalError"));
    assert_memory_equal(result.out, "==> body.json <==\n", 18);
}

static void files_are_closed(void **state) {
    const char *files[101];
    struct result result;
    (void)state;
    for (size_t i = 0; i < 100; ++i) files[i] = "body.json";
    files[100] = NULL;
    result = explain_within(&(struct bound){RLIMIT_NOFILE, 64}, "", files);
    assert_string_equal(result.err, "");
    assert_int_equal(count_of(result.out, "==> body.json <=="), 100);
}

/* What must not be printed holds the word SECRET. */
static void the_string_to_sign_is_never_printed(void **state) {
    static const char *const cases[] = {
        "{\"Code\":\"SignatureDoesNotMatch\",\"Message\":\"GET&%2F&AccessKeyId%3DSECRET\"}",
        "{\"Message\":\"GET&SECRET\",\"Code\":\"IncompleteSignature\"}",
        "{\"Code\":\"Signature\\u0044oesNotMatch\",\"Message\":\"GET&SECRET\"}",
        "{\"Message\":\"GET&SECRET\"}",
        "{\"Message\":\"GET&SECRET\",\"Code\":\"SignatureDoesNotMa",
        "{\"Code\":\"New\",\"Message\":\"The String To Sign is: SECRET\"}",
        "{\"Code\":\"InternalError\",\"Message\":\"string\\u0020to\\u0020sign SECRET\"}",
        "{\"Code\":\"InternalError\",\"Message\":\"string+to+sign+SECRET\"}",
        "{\"Code\":\"InternalError\",\"Message\":\"server StringToSign is [SECRET]\"}",
        "{\"Code\":\"InternalError\",\"Recommend\":\"https://a/?q=string-to_sign.SECRET\"}",
        "{\"Code\":\"InternalError\",\"Message\":\"SECRET string\\\\u0020to sign\"}",
        "{\"Code\":\"InternalError\",\"Message\":\"SECRET string\\\\\\\\u0020to sign\"}",
        "{\"Code\":\"InternalError\",\"Message\":\"SECRET string\\\\u0025\\\\u00320to sign\"}",
        "{\"Code\":\"InternalError\",\"Recommend\":\"https://a/?q=string to sign SECRET\"}",
        "{\"Code\":\"InternalError\",\"Recommend\":\"https://a/?q=string%20to%20sign%20SECRET\"}",
        "{\"Code\":\"InternalError\",\"Recommend\":\"https://a/?q=String+To+Sign+SECRET\"}",
        "{\"Code\":\"InternalError\",\"Recommend\":\"https://a/?q=string%2520to%25252520%73ign SECRET\"}",
        "{\"Code\":\"InternalError\",\"Recommend\":\"https://a/?q=string%2bto%2Bsign SECRET\"}",
        "{\"Code\":\"InternalError\",\"Recommend\":\"%73tring%20to%20sign SECRET\"}",
        "{\"Code\":\"InternalError\",\"Recommend\":\"%2573tring%20to%20sign SECRET\"}",
        "{\"Code\":\"InternalError\",\"Recommend\":\"SECRET %7string+to+sign\"}",
        "{\"Code\":\"InternalError\",\"Recommend\":\"SECRET %%73tring%20to%20sig%6E\"}",
        "{\"Code\":\"InternalError\",\"Recommend\":\"%53%54%52%49%4E%47%20%54%4F%20%53%49%47%4E SECRET\"}",
        "{\"Code\":\"InternalError\",\"Recommend\":\"%73%74%72%69%6e%67%20%74%6f%20%73%69%67%6e SECRET\"}",
        "{\"Code\":\"InternalError\",\"Recommend\":\"%73%74%72%69%6E%67%20%74%6F%20%73%69%67%6E SECRET\"}",
        "{\"Code\":\"InternalError\",\"Recommend\":\"https://a/?q=%53ECRET+string+to+sign\"}",
        "{\"Code\":\"InternalError\",\"HostId\":\"string to sign SECRET\"}",
        "{\"Code\":\"InternalError\",\"Message\":\"string%5Cnto%5Cnsign is SECRET\"}",
        "{\"Code\":\"InternalError\",\"Message\":\"string%5Cu0020to%5Cu0020sign is SECRET\"}",
        "{\"Code\":\"InternalError\",\"Message\":\"%5Cu0073tring%255Cu0020to sign is SECRET\"}",
        "{\"Code\":\"InternalError\",\"Recommend\":\"string to%73sign SECRET\"}",   /* not once decoded */
        "{\"Code\":\"InternalError\",\"Message\":\"%73tring%5Cto%5Csign SECRET\"}", /* once, not twice */
        "{\"Code\":\"SignatureDoesNotMatch.V3\",\"Message\":\"GET&SECRET\"}",
        "{\"Code\":\"InternalError\",\"RequestId\":\"string to sign SECRET\"}",
        "{\"Code\":\"string to sign SECRET\"}",
        "{\"Code\":\"Missing string to sign SECRET\"}",
        "{\"Code\":\"NoPermission\",\"AccessDeniedDetail\":\"string to sign SECRET\"}",
        "{\"Code\":\"NoPermission\",\"AccessDeniedDetail\":{\"AuthAction\":\"string to sign SECRET\"}}",
        "<Error><Code>Signature&#68;oesNotMatch</Code><Message>SECRET</Message></Error>",
        "<Error><Code>New</Code><Message><![CDATA[string to sign SECRET]]></Message></Error>",
        "<Error><Code>New</Code><Message>string&#32;to&#x20;sign SECRET</Message></Error>",
        "HTTP/1.1 400 B\nx-acs-request-id: string+to+sign+SECRET\n\n",
        "<html>SECRET</html>",
        "SECRET",
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct result result = explain(cases[i], ARGUMENTS("-"));
        if (strstr(result.out, "SECRET") != NULL || strstr(result.err, "SECRET") != NULL)
            fail_msg("%s\n%s", cases[i], result.out);
        result = explain(cases[i], ARGUMENTS("--json", "-"));
        if (strstr(result.out, "SECRET") != NULL || strstr(result.err, "SECRET") != NULL)
            fail_msg("%s\n%s", cases[i], result.out);
    }
}

/* A text of so many levels: each escape is a backslash, which makes an escape of what follows. */
static struct result explain_levels(size_t levels) {
    char body[256] = "{\"Code\":\"New\",\"Message\":\"\\\\";
    for (size_t i = 0; i < levels; ++i) strcat(body, "u005c");
    strcat(body, "\"}");
    return explain(body, ARGUMENTS("--json"));
}

static void a_text_of_too_many_levels_is_left_out(void **state) {
    (void)state;
    assert_non_null(strstr(explain_levels(15).out, "\"message\":\"\\\\u005cu005c"));
    assert_non_null(strstr(explain_levels(16).out, "\"message\":null,"));
}

static void a_secret_is_found_in_a_detail_however_it_is_escaped(void **state) {
    static const char *const details[] = {
        "{\"AuthAction\":\"the string\\u0020to sign is: SECRET\"}",
        "{\"string\\u0020to sign\":\"SECRET\"}",
        "{\"B\":{\"x\":\"String\\u0020To Sign SECRET\"}}",
        "\"{\\\"a\\\":\\\"string\\\\u0020to sign SECRET\\\"}\"",
        "{\"a\":\"{\\\"b\\\":\\\"string\\\\u0020to sign SECRET\\\"}\"}",
    };
    (void)state;
    for (size_t i = 0; i < COUNT(details); ++i) {
        char body[256];
        snprintf(body, sizeof body, "{\"Code\":\"NoPermission\",\"AccessDeniedDetail\":%s}", details[i]);
        struct result result = explain(body, ARGUMENTS("-"));
        if (strstr(result.out, "SECRET") != NULL) fail_msg("%s\n%s", body, result.out);
    }
    {
        struct result result =
            explain("{\"Code\":\"NoPermission\",\"AccessDeniedDetail\":{\"a\":\"C:\\\\q\"}}", ARGUMENTS("-"));
        assert_non_null(strstr(result.out, "Denied"));
        result =
            explain("<Error><Code>NoPermission</Code><AccessDeniedDetail>{\"b\":\"x &amp; y\"}</AccessDeniedDetail></Error>",
                    ARGUMENTS("-"));
        assert_non_null(strstr(result.out, "{\"b\":\"x & y\"}"));
    }
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

static void a_url_that_holds_no_secret_is_shown(void **state) {
    static const char *const urls[] = {
        "https://a/?q=string+t%7z+sign",
        "https://a/?q=string%2zto%2zsign",
        "https://a/?q=string%1gto%1gsign",
        "https://a/?q=string%1Gto%1Gsign",
        "https://a/?q=str%6`ng+to+sign",
        "https://a/?q=str%6@ng+to+sign",
        "https://a/?q=st%xing+to+sign",
        "https://a/?q=string%2",
        "https://a/?q=\\\\ud83d\\\\ude00",
        "%",
        "+",
        "string+to+sigh",
        "%41%41%41%41%41%41%41%41%41%41u006e string to sig\\\\",
    };
    (void)state;
    for (size_t i = 0; i < COUNT(urls); ++i) {
        char body[256], member[256];
        snprintf(body, sizeof body, "{\"Code\":\"InternalError\",\"Recommend\":\"%s\"}", urls[i]);
        snprintf(member, sizeof member, "\"recommend\":\"%s\",", urls[i]);
        struct result result = explain(body, ARGUMENTS("--json"));
        if (strstr(result.out, member) == NULL) fail_msg("%s\n%s", body, result.out);
    }
}

static void a_message_that_is_left_out_is_said_to_be(void **state) {
    static const struct command_line cases[] = {
        {{"-"},
         "{\"Code\":\"SignatureDoesNotMatch\",\"Message\":\"a\"}",
         0,
         "  Message      left out: it may hold credentials\n",
         ""},
        {{"SignatureDoesNotMatch"}, NULL, 0, "  Message      left out: it may hold credentials\n", ""},
        {{"--json", "SignatureDoesNotMatch"}, NULL, 0, "\"message\":null,", ""},
        {{"--json"}, "{\"Code\":\"SignatureDoesNotMatch\",\"Message\":\"a\"}", 0, "\"message\":null,", ""},
        {{"--json"}, "{\"Code\":\"InternalError\",\"Message\":\"sign to string\"}", 0, "\"message\":\"sign to string\",", ""},
        {{"--json"}, "{\"Code\":\"InternalError\",\"Recommend\":\"https://a/?q=%73%2\"}", 0, "\"https://a/?q=%73%2\"", ""},
    };
    struct result result;
    (void)state;
    check(cases, COUNT(cases));
    result = explain("{\"Code\":\"SignatureDoesNotMatch\"}", ARGUMENTS("-"));
    assert_null(strstr(result.out, "Message"));
}

/* Some SDKs write the signed URL of a request into their messages. */
static void a_message_with_credentials_is_left_out(void **state) {
    static const char *const secret[] = {
        "denied, URL: https://a/?AccessKeyId=SECRET",
        "denied, URL: https://a/?Action=b&SecurityToken=SECRET",
        "https://a/?signature=SECRET",
        "https%3A%2F%2Fa%2F%3FSignature%3DSECRET",
        "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=b,Signature=SECRET",
        "{\\\"SecurityToken\\\":\\\"SECRET\\\"}",
        "server CanonicalRequest is [SECRET]",
        "server CANONICALREQUEST is [SECRET]",
        "AccessKeySecret=SECRET",
        "credentials {'AccessKeySecret': 'SECRET'} rejected",
        "access_key_secret='SECRET'",
        "AccessKeySecret: SECRET",
        "ALIBABA_CLOUD_ACCESS_KEY_SECRET=SECRET",
        "AccessKeyId : SECRET",
        "x-acs-security-token: SECRET",
        "{\\\"x-acs-security-token\\\" => [SECRET]}",
        "security_token = SECRET",
        "{'Signature': 'SECRET'}",
        "Authorization: acs SECRET",
        "'Authorization': ['ACS3-HMAC-SHA256 SECRET",
        "authorization=Bearer SECRET",
        "Authorization : basic SECRET",
        "[AccessKeySecret] => SECRET",
        "(accessKeySecret) = SECRET",
        "<AccessKeySecret>SECRET</AccessKeySecret>",
        "<Signature>SECRET</Signature>",
        "<Authorization>acs SECRET</Authorization>",
        "AccessKeySecret\\t\\r\\n`=SECRET",
        "AccessKeySecret+=+SECRET",
        "'Authorization' => 'acs SECRET'",
        "a%FF {\\\\\\\"SecurityToken\\\\\\\":\\\\\\\"SECRET\\\\\\\"}", /* what is no UTF-8 hides nothing */
    };
    static const char *const shown[] = {"SecurityToken is expired.",
                                        "The signature: none",
                                        "AccessKeyId",
                                        "A canonical name",
                                        "SecretToken: x",
                                        "keyid=x",
                                        ": no name",
                                        "no=authorization",
                                        "Authorization: none",
                                        "Authorization: account 1, basically",
                                        "Authorization: basically none",
                                        "Not authorized: user 1 lacks it",
                                        "Authorization: x",
                                        "Authorization: Bearer",
                                        "%41%41%41%41%41%41%41%41%41acs Authorization:"}; /* shorter, once decoded */
    char body[256];
    (void)state;
    for (size_t i = 0; i < COUNT(secret); ++i) {
        struct result result;
        snprintf(body, sizeof body, "{\"Code\":\"InternalError\",\"Message\":\"%s\",\"HostId\":\"%s\"}", secret[i], secret[i]);
        result = explain(body, ARGUMENTS("-"));
        if (strstr(result.out, "SECRET") != NULL || strstr(result.out, "it may hold credentials") == NULL)
            fail_msg("%s\n%s", body, result.out);
        result = explain(body, ARGUMENTS("--json"));
        if (strstr(result.out, "SECRET") != NULL) fail_msg("%s\n%s", body, result.out);
    }
    for (size_t i = 0; i < COUNT(shown); ++i) {
        snprintf(body, sizeof body, "{\"Code\":\"InternalError\",\"Message\":\"%s\"}", shown[i]);
        if (strstr(explain(body, ARGUMENTS("-")).out, shown[i]) == NULL) fail_msg("%s", body);
    }
}

/* A replacement character is longer than the byte that it stands for. */
static void decoding_a_url_needs_no_more_room_than_the_url(void **state) {
    (void)state;
    for (int size = 0; size < 70; ++size) {
        char text[128], body[192];
        snprintf(text, sizeof text, "%%FF%.*s", size, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        snprintf(body, sizeof body, "{\"Code\":\"InternalError\",\"Message\":\"%s\"}", text);
        if (strstr(explain(body, ARGUMENTS("-")).out, text) == NULL) fail_msg("%s", body);
        if (explain("", ARGUMENTS(text)).status != 1) fail_msg("%s", text);
    }
}

static void any_other_text_that_is_left_out_leaves_no_trace(void **state) {
    struct result result = explain("{\"Code\":\"MqttRuleExist\",\"HostId\":\"string to sign\"}", ARGUMENTS("-"));
    (void)state;
    assert_non_null(strstr(result.out, "MqttRuleExist: already exists\n"));
    assert_null(strstr(result.out, "  Host"));
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

static void ignore_member(void *context, struct onsmqtt_span name, struct onsmqtt_span value, unsigned form) {
    (void)context, (void)name, (void)value, (void)form;
}

static bool is_strict_json(const char *line, enum onsmqtt_read expected) {
    struct onsmqtt_reader reader = {
        .body = line, .at = line, .end = line + strlen(line), .keep_text = ignore_member, .keep_other = ignore_member};
    return onsmqtt_json_read(&reader) == expected;
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

/* A body whose message has so many MiB. */
static char *make_body(size_t mebibytes) {
    static const char begin[] = "{\"Code\":\"New\",\"Message\":\"", end[] = "\"}";
    size_t filling = mebibytes << 20;
    char *body = malloc(sizeof begin + filling + sizeof end);
    assert_non_null(body);
    memcpy(body, begin, sizeof begin);
    memset(body + sizeof begin - 1, 'a', filling);
    memcpy(body + sizeof begin - 1 + filling, end, sizeof end);
    return body;
}

static void where_memory_runs_out_nothing_is_shown_unsearched(void **state) {
    static const struct bound memory = {RLIMIT_AS, 60 << 20};
    char *small, *large, complaint[128];
    struct result result;
    (void)state;
#ifdef TAKES_MORE_MEMORY /* under a sanitizer or an emulator, most of which need more by far */
    if (explain_within(&memory, "", ARGUMENTS("--version")).status != 0) skip();
#endif
    small = make_body(1);
    large = make_body(31);
    assert_non_null(strstr(explain_within(&memory, small, ARGUMENTS("--json")).out, "\"message\":\"a"));
    assert_non_null(strstr(explain_within(&memory, large, ARGUMENTS("--json")).out, "\"message\":null,"));
    result = explain_within(&memory, "", ARGUMENTS("/dev/zero"));
    assert_int_equal(result.status, 2);
    assert_string_equal(result.out, "");
    snprintf(complaint, sizeof complaint, "onsmqtt-explain: \"/dev/zero\": %s\n", strerror(ENOMEM));
    assert_string_equal(result.err, complaint);
    free(small);
    free(large);
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

static void an_endless_input_ends(void **state) {
    struct result result = explain("", ARGUMENTS("/dev/zero"));
    (void)state;
    assert_int_equal(result.status, 2);
    assert_string_equal(result.err, "onsmqtt-explain: \"/dev/zero\": 256 MiB or longer; no error is\n");
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
        snprintf(in_json, sizeof in_json, "onsmqtt-explain: \"%s\": did you mean %s?\n", cases[i].typed,
                 cases[i].suggested == NULL ? "" : cases[i].suggested);
        if (cases[i].suggested == NULL) {
            if (strstr(result.out, "Did you mean") != NULL) fail_msg("%s", result.out);
        } else if (strstr(result.out, in_text) == NULL) {
            fail_msg("%s", result.out);
        }
        result = explain("", ARGUMENTS("--json", cases[i].typed));
        if (strcmp(result.err, cases[i].suggested == NULL ? "" : in_json) != 0) fail_msg("%s: %s", cases[i].typed, result.err);
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
        {{"--json"}, "{\"Code\":\"GroupIdAlreadyExi\\u0073ted\"}", 1, "{", "\"GroupIdAlreadyExisted\": did you mean Gro"},
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
        /* A status, as people type it. */
        {{"HTTP 400"}, NULL, 1, "  What to do   If this is an HTTP status, explain it with the option --status.\n", ""},
        {{"503 Service Unavailable"}, NULL, 1, "503: unknown\n", ""},
        {{"4000 times"}, NULL, 1, "No error code: unknown\n", ""},
        {{"line 40 : bad"}, NULL, 1, "No error code: unknown\n", ""},
        {{"HTTP 503.1"}, NULL, 1, "No error code: unknown\n", ""},
        {{"HTTP 099"}, NULL, 1, "No error code: unknown\n", ""},
        {{"HTTP 499"}, NULL, 1, "499: unknown\n", ""},
        {{"HTTP status 403"}, NULL, 1, "403: unknown\n", ""},
        {{"InvalidSha256"}, NULL, 0, "InvalidSha256: invalid request", ""},
        {{"HTTP:403"}, NULL, 1, "403: unknown\n", ""},
        {{"Error 503: Service Unavailable"}, NULL, 1, "503: unknown\n", ""},
        {{"HTTP: 100"}, NULL, 1, "100: unknown\n", ""},
        {{"HTTP 600"}, NULL, 1, "No error code: unknown\n", ""},
        {{"099"}, NULL, 1, "099: unknown\n", ""},
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
    static const struct {
        const char *input, *begin;
        int count; /* of which the last one is explained; 0: that is not said */
    } cases[] = {
        {"{\"Code\":\"InDebt\"}\n{\"Code\":\"MqttTopicExist\"}", "MqttTopicExist: already exists\n", 2},
        {" \n{\"Code\":\"InDebt\"}\n{\"Code\":\"MqttTopicExist\"}", "MqttTopicExist: already exists\n", 2},
        {"<Error><Code>InDebt</Code></Error><Error><Code>MqttTopicExist</Code></Error>", "MqttTopicExist: already exists\n", 2},
        {"<Error><Code>InDebt</Code></Error> <Error><Code>MqttTopicExist</Code></Error>\n", "MqttTopicExist: already exists\n",
         2},
        {"{}\n{}{\"a\":{}}\n{\"Code\":\"MqttTopicExist\"}", "MqttTopicExist: already exists\n", 2},
        {"{\"Code\":\"InDebt\"}\n{\"a\":1}", "InDebt: account\n", 0},
        {"{\"Code\":\"InDebt\"}\n{\"a\":1}\n{\"Code\":\"MqttTopicExist\"}\n{\"Code\":\"New\"}", "New: unknown\n", 3},
        {"HTTP/1.1 200 OK\nx-acs-request-id: R1\n\n{\"a\":1}\n{\"Code\":\"InDebt\"}", "InDebt: account\n", 2},
        {"<?xml version='1.0'?><Error><Code>InDebt</Code></Error>\n<?xml "
         "version='1.0'?><Error><Code>MqttTopicExist</Code></Error>",
         "MqttTopicExist: already exists\n", 2},
        {"{\"Code\":\"InDebt\"}\n{\"Code\":200,\"Success\":true}", "InDebt: account\n", 0},
        {"{\"Code\":\"InDebt\"}\n{\"level\":\"info\",\"code\":0}", "InDebt: account\n", 0},
        {"{\"Code\":\"InDebt\"}\n{\"Code\":\"OK\"}", "InDebt: account\n", 0},
        {"HTTP/1.1 500 I\nContent-Length: 17\n\n{\"Code\":\"InDebt\"}\n{\"Code\":\"MqttTopicExist\"}",
         "InDebt: account (HTTP 500)\n", 0},
        {"HTTP/1.1 500 I\nContent-Length: 16\n\n{\"Code\":\"InDebt\"}\n{\"Code\":\"MqttTopicExist\"}",
         "MqttTopicExist: already exists\n", 2},
        {"HTTP/1.1 503 S\n\n21\n{\"Code\":\"InDebt\"}", "HTTP 503: server fault\n", 0},
        {"{\"Code\":\"InDebt\",}\n{\"Code\":\"MqttTopicExist\"}", "InDebt: account\n", 0},
        {"{\"Code\":\"InDebt\"} 1 {\"Code\":\"MqttTopicExist\"}", "InDebt: account\n", 0},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        char line[64];
        struct result result = explain(cases[i].input, ARGUMENTS("-"));
        snprintf(line, sizeof line, "  Input        the last of %d responses;", cases[i].count);
        if (memcmp(result.out, cases[i].begin, strlen(cases[i].begin)) != 0 ||
            (cases[i].count != 0 && strstr(result.out, line) == NULL) ||
            (strstr(result.out, "  Body         malformed") != NULL) != (cases[i].count == 0) ||
            strstr(result.out, "R1") != NULL) {
            fail_msg("%s\n%s", cases[i].input, result.out);
        }
    }
}

/* What the lines hold is found in the body, or was taken out. */
static void only_what_curl_prints_around_a_response_is_taken_out(void **state) {
    static const char *const taken[] = {"* MqttTopicExist", "> MqttTopicExist", "{ [MqttTopicExist", "} [MqttTopicExist"};
    static const char *const kept[] = {"*MqttTopicExist",           ">MqttTopicExist",
                                       "{ MqttTopicExist",          "} MqttTopicExist",
                                       "<MqttTopicExist",           "< MqttTopicExist",
                                       "  % Totals MqttTopicExist", "                                 Dloads MqttTopicExist"};
    static const char *const no_trace[] = {
        "", "< HTTP/1.1", "<", "< ", "x < HTTP/1.1 400", "<HTTP/2 400", "< HTTP/1.1 40\n0", "< http/2 400", "HTTP/1.1 400"};
    char input[128];
    struct result result;
    (void)state;
    assert_memory_equal(explain("\xEF\xBB\xBF< HTTP/1.1 500 I\n< \n{\"Code\":\"InDebt\"}", ARGUMENTS("-")).out,
                        "InDebt: account (HTTP 500)\n", 27);
    assert_true(strncmp(explain("", ARGUMENTS("ErrorCode: InDebt\n< HTTP/1.1 500 I\n< A: b", "InDebt")).out,
                        "==> ErrorCode: InDebt\xEF\xBF\xBD< HTTP/1.1 500 I\xEF\xBF\xBD< A: b <==\n", 53) == 0);
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
    static const char *const inputs[] = {"", "hello", "{\"Message\":\"a\"}", "* Connection refused\n"};
    static const char wanted[] = "  What to do   Give the error's code, its body, or the whole response as \"curl\n"
                                 "               -si\" prints it; \"--status 0\" where none came, \"--status -1\" where\n"
                                 "               there was no connection.\n";
    static const char why[] = "\n  Send again   Do not send the same request again before a person has looked:\n"
                              "               what happened is not known.\n"
                              "  Why          Neither an error code nor an HTTP status was read.\n";
    (void)state;
    for (size_t i = 0; i < COUNT(inputs); ++i) {
        struct result result = explain(inputs[i], ARGUMENTS("-"));
        if (strstr(result.out, wanted) == NULL || strstr(result.out, why) == NULL || result.status != 1)
            fail_msg("%s\n%s", inputs[i], result.out);
        if (strstr(explain(inputs[i], ARGUMENTS("--status=0")).out, wanted) != NULL) fail_msg("%s", inputs[i]);
    }
    /* A code was read, and is not shown. */
    assert_null(strstr(explain("{\"Code\":\"string to sign\"}", ARGUMENTS("-")).out, wanted));
}

static const char among_words[] = "\n\n  This code was taken from the words of the input; no response could be read.\n\n";

/* Lines of a log, what an SDK prints, a code that was piped in. */
static void a_code_among_other_words_is_explained(void **state) {
    static const struct {
        const char *input, *found;
    } cases[] = {
        {"SystemOverFlow\n", "SystemOverFlow"},
        {"SystemOverFlow.", "SystemOverFlow"},
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
        {"ErrorCode: SystemOverFlow\nMessage: error: Timeout, Exception: NoPermission", "SystemOverFlow"},
        {"<a href=\"/Forbidden.html\">", NULL},
        {"Code: Forbidden.html", "Forbidden.html"},
        {"Code: InvalidParameter.client-id.", "InvalidParameter.client-id"},
        {"Code: InvalidParameter.client-i", "InvalidParameter.client-i"},
        {"NoPermission-a, Throttling.Use- a", "NoPermission"},
        {"ErrorCode: Missingtopic", NULL},
        {"Error: MissingTopic", NULL},
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
        {"InvalidParameter.%s", "InvalidParameter"},
        {"HTTP Status: 400 Error:InvalidParameter.Topic bad", "InvalidParameter.Topic"},
        {"InvalidTopic MissingTopic", NULL}, /* words that a pattern without a dot would take */
        {"InvalidAccessKeyId.NotFoundError: Specified access key is not found.", "InvalidAccessKeyId.NotFound"},
        {"NoPermissionerror", "NoPermission"},
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
    assert_non_null(
        strstr(result.out, "\"basis\":\"code\",\"parse\":\"malformed\",\"action\":\"stop\",\"may_have_executed\":false,"));
    assert_string_equal(result.err,
                        "onsmqtt-explain: \"standard input\": NoPermission was taken from the words of the input\n");
    result = explain("Code: InvalidParameter.Topic", ARGUMENTS("-"));
    assert_non_null(strstr(result.out, "\n  Parameter    Topic\n"));
    assert_non_null(strstr(result.out, "\n  Occurs in    "));
    assert_null(strstr(result.out, "\n  Message "));
    assert_null(strstr(result.out, "\n  Body "));
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
        {"Throttling.Use-", "-", "Throttling.Use"},
        {"{\"data\":{\"Code\":\"NoPermission\"}}", "-", "NoPermission"},
        {"Exception: Timeout, Error: Forbidden", "-", "Forbidden"},
        {"ErrorCode: MissingTopic", "-", "MissingTopic"},
        {"Error: TimeoutError", "-", "Timeout"},
        {"{\"body\":\"{\\u0022Code\\u0022:\\u0022NoPermission\\u0022}\"", "-", "NoPermission"},
        {"\"failed:\\nNoPermission : x\"", "-", "NoPermission"},
        {"\"\\tNoPermission\"", "-", "NoPermission"},
        {"ClientException: Throttling : Request was denied", "-", "Throttling"},
        {"HTTP Status: 403 Error:Forbidden User not authorized", "-", "Forbidden"},
        {"Error=Forbidden", "-", "Forbidden"},
        /* In a document, be it cut, broken or a page, words are somebody's data. */
        {"{\"RequestId\":\"R\",\"Success\":true,\"Data\":\"Error: NoPermission\"}", "-", "NoPermission"},
        {"{\"RequestId\":\"R\",\"Message\":\"Error: NoPermission\",\"Code\":\"Inter", "-", "NoPermission"},
        {"{\"RequestId\":\"R\",\"Message\":\"Error: NoPermission\" oops", "-", "NoPermission"},
        {"<html><p>Error: NoPermission</p>", "-", "NoPermission"},
        {"<!DOCTYPE html>\n<html><p>Error: NoPermission<br></html>", "-", "NoPermission"},
        {"<Error><Message>Error: NoPermission</Message></Error>", "-", "NoPermission"},
        {"[{\"Code\":\"SystemOverFlow\"},{\"Code\":\"InvalidParameter.Topic\"}]", "-", "InvalidParameter.Topic"},
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
    assert_string_equal(explain("Throttling.Mine", ARGUMENTS("--json", "--status=400")).err,
                        "onsmqtt-explain: \"standard input\": did you mean Throttling.Mine?\n");
}

static void a_body_inside_a_line_of_a_log_is_read(void **state) {
    static const struct {
        const char *input, *expected;
    } cases[] = {
        {"2026-11-24 create failed: body={\"RequestId\":\"1\",\"Code\":\"InDebt\"} after 3 ms",
         "\"code\":\"InDebt\",\"label\":\"InDebt\",\"kind\":\"account\",\"basis\":\"code\",\"parse\":\"ok\","},
        {"x {\"RequestId\":\"1-2\",\"Code\":\"InDebt\"}", "\"request_id\":\"1-2\","},
        {"x <Error><RequestId>1-2</RequestId><Code>Strange</Code></Error> y", "\"code\":\"Strange\","},
        {"x <?xml version='1.0'?><Error><RequestId>1-2</RequestId><Code>Strange</Code></Error>", "\"parse\":\"ok\","},
        /* What holds no code is passed over, whether it is a document or not. */
        {"x {x} {\"level\":\"error\"} {'Code': 'a'} {\"code\":200} {\"Code\":\"InDebt\"} {\"a\":1} {", "\"code\":\"InDebt\","},
        {"a {x} {\"Code\":\"InDebt\"", "\"parse\":\"incomplete\","},
        {"x {\"Code\":\"NoPermission\",\"Mes\ny {\"Code\":\"InDebt\"}", "\"code\":\"InDebt\","},
        {"x {\"Code\":\"InDebt\",\"Mes\ny",
         "\"code\":\"InDebt\",\"label\":\"InDebt\",\"kind\":\"account\",\"basis\":\"code\",\"parse\":\"malformed\","},
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
        /* Members of a member are not the body's, nor is what stands in a body that broke. */
        {"x {\"data\":{\"Code\":\"InDebt\"}}", "\"request_id\":null,"},
        {"x {\"data\":{\"Code\":\"Strange\",\"RequestId\":\"1-2\"}} y", "\"code\":null,"},
        {"{\"RequestId\":\"1-2\",\"Data\":{oops},\"Error\":{\"Code\":\"InDebt\"}}", "\"code\":null,"},
        /* Nor does a text count where a response was read. */
        {"HTTP/1.1 500 I\n\nx {\"Code\":\"InDebt\"}", "\"code\":null,"},
    };
    static const char line[] = "1 ERROR {\"RequestId\":\"1-2\",\"Message\":\"m\",\"Code\":\"InDebt\"}";
    (void)state;
    for (size_t i = 0; i < COUNT(cases); ++i) {
        struct result result = explain(cases[i].input, ARGUMENTS("--json"));
        if (strstr(result.out, cases[i].expected) == NULL) fail_msg("%s\n%s", cases[i].input, result.out);
    }
    assert_non_null(strstr(explain("a {\"Code\":\"InDebt\"} {\"Code\":\"NoPermission\"} b", ARGUMENTS("-")).out,
                           "\n  Input        one of 2 errors in it; the others are not explained\n"));
    assert_null(strstr(explain("a {\"Code\":\"InDebt\"} b", ARGUMENTS("-")).out, "\n  Input "));
    assert_non_null(strstr(explain("", ARGUMENTS(line)).out, "\n  Message      m\n  Request ID   1-2\n"));
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

static int open_terminal(int *slave) {
    int master = posix_openpt(O_RDWR | O_NOCTTY);
    assert_true(master >= 0);
    assert_int_equal(grantpt(master) | unlockpt(master), 0);
    *slave = open(ptsname(master), O_RDWR | O_NOCTTY);
    assert_true(*slave >= 0);
    return master;
}

/* What the program writes to a terminal, where it has nothing to read; good until the next call. */
static const char *explain_in_terminal(const char *no_colour, const char *terminal_type, const char *const *arguments) {
    static char output[8192];
    int slave, master = open_terminal(&slave);
    size_t size = 0;
    ssize_t part;
    no_colour == NULL ? unsetenv("NO_COLOR") : setenv("NO_COLOR", no_colour, 1);
    terminal_type == NULL ? unsetenv("TERM") : setenv("TERM", terminal_type, 1);
    assert_int_equal(write(master, "\4", 1), 1); /* Ctrl-D */
    assert_true(run_with(slave, slave, slave, arguments) >= 0);
    /* A terminal hands its output over in parts; where nobody is left to write, it ends. */
    close(slave);
    while ((part = read(master, output + size, sizeof output - 1 - size)) > 0) size += (size_t)part;
    assert_true(size > 0);
    output[size] = '\0';
    close(master);
    return output;
}

static bool is_coloured(const char *no_colour, const char *terminal_type) {
    const char *output = explain_in_terminal(no_colour, terminal_type, ARGUMENTS("InternalError"));
    assert_non_null(strstr(output, "InternalError"));
    return strchr(output, '\33') != NULL;
}

static void the_kind_has_the_colour_of_what_to_do(void **state) {
    static const struct {
        const char *arguments[3], *expected;
    } cases[] = {
        {{"MqttRuleExist"}, "\33[1mMqttRuleExist\33[0m:\33[31m already exists\33[0m (HTTP 400)\r\n\r\n"},
        {{"InternalError"}, "\33[1mInternalError\33[0m:\33[33m server fault\33[0m (HTTP 500)\r\n\r\n"},
        {{"MqttRuleExist"}, "\r\n  \33[2mExecuted     \33[0mThe request was not carried out. If an earlier"},
        {{"--status=200", "success.json"}, "\33[1m200\33[0m:\33[32m success\33[0m (HTTP 200)\r\n\r\n"},
    };
    (void)state;
    write_file("success.json", "{\"Code\":\"200\"}");
    for (size_t i = 0; i < COUNT(cases); ++i) {
        const char *output = explain_in_terminal(NULL, "xterm", cases[i].arguments);
        if (strstr(output, cases[i].expected) == NULL) fail_msg("%s\n%s", cases[i].expected, output);
    }
    assert_int_equal(unlink("success.json"), 0);
}

static void a_terminal_is_told_that_it_is_read(void **state) {
    static const char told[] = "onsmqtt-explain: reading standard input up to Ctrl-D; --help tells more\r\n";
    (void)state;
    assert_non_null(strstr(explain_in_terminal("1", "xterm", ARGUMENTS(NULL)), told));
    assert_null(strstr(explain_in_terminal("1", "xterm", ARGUMENTS("-")), told));
    /* A status needs no input. */
    assert_memory_equal(explain_in_terminal("1", "xterm", ARGUMENTS("--status=400")), "HTTP 400: invalid request\r\n", 27);
    assert_non_null(strstr(explain_in_terminal("1", "xterm", ARGUMENTS("--status=400")), "  Body         empty\r\n"));
}

static void only_the_terminal_that_is_read_counts(void **state) {
    int slave, master = open_terminal(&slave);
    static const char body[] = "{\"Code\":\"InDebt\"}";
    FILE *in = file_of("", 0), *body_in = file_of(body, sizeof body - 1), *out = tmpfile(), *err = tmpfile();
    struct stat about;
    char *told;
    size_t size;
    (void)state;
    assert_non_null(out);
    assert_non_null(err);
    assert_int_equal(run_with(fileno(in), slave, fileno(err), ARGUMENTS(NULL)), 1);
    assert_int_equal(run_with(fileno(body_in), slave, fileno(err), ARGUMENTS("--status=409")), 0); /* it was read */
    assert_int_equal(fstat(fileno(err), &about), 0);
    assert_int_equal(about.st_size, 0);
    assert_int_equal(write(master, "\4", 1), 1); /* Ctrl-D */
    assert_int_equal(run_with(slave, fileno(out), fileno(err), ARGUMENTS(NULL)), 1);
    told = read_back(err, &size);
    assert_string_equal(told, "onsmqtt-explain: reading standard input up to Ctrl-D; --help tells more\n");
    free(told);
    fclose(in);
    fclose(body_in);
    fclose(out);
    close(slave);
    close(master);
}

static void colours_come_on_a_terminal_only(void **state) {
    int slave, master = open_terminal(&slave);
    FILE *out = tmpfile();
    size_t size;
    (void)state;
    assert_non_null(out);
    assert_true(is_coloured(NULL, "xterm"));
    assert_true(is_coloured("", "xterm"));
    assert_false(is_coloured("1", "xterm"));
    assert_false(is_coloured(NULL, "dumb"));
    assert_false(is_coloured(NULL, NULL));
    setenv("TERM", "xterm", 1);
    /* Output to a file, all else on a terminal. */
    assert_int_equal(run_with(slave, fileno(out), slave, ARGUMENTS("InternalError")), 0);
    char *text = read_back(out, &size);
    assert_non_null(strstr(text, "InternalError"));
    assert_null(strchr(text, '\33'));
    free(text);
    close(slave);
    close(master);
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

static void every_row_is_listed(void **state) {
    struct result text = explain("", ARGUMENTS("--list"));
    char *out = text.out;
    const struct onsmqtt_row *row;
    enum onsmqtt_resource heading = ONSMQTT_RESOURCE_ANY;
    (void)state;
    assert_int_equal(text.status, 0);
    for (size_t i = 0; (row = onsmqtt_row_at(i)) != NULL; ++i) {
        char line[256], status[16] = "  -";
        if (row->http_status != 0) snprintf(status, sizeof status, "%d", row->http_status);
        if (row->resource != heading) {
            snprintf(line, sizeof line, "%s%s\n", i == 0 ? "" : "\n", onsmqtt_resource_name(row->resource));
            assert_memory_equal(out, line, strlen(line));
            out += strlen(line);
            heading = row->resource;
        }
        snprintf(line, sizeof line, "  %s  %-42s  %s\n", status, row->code, onsmqtt_kind_name(row->kind));
        assert_memory_equal(out, line, strlen(line));
        out += strlen(line);
    }
    assert_string_equal(out, "");
}

static void the_list_in_json_is_an_array_of_rows(void **state) {
    static const char first[] =
        "[\n{\"resource\":\"token\",\"code\":\"ApiNotSupport\",\"kind\":\"unsupported\",\"http_status\":404,"
        "\"revised_http_status\":null,\"proves\":null,\"action\":\"stop\",\"may_have_executed\":false,"
        "\"message\":\"The specified API is not supported.\",\"cause\":\"The API operation is not supported.\","
        "\"solution\":\"Verify the API operation name and check the API reference for supported operations.\"},\n";
    struct result result = explain("", ARGUMENTS("--list", "--json"));
    (void)state;
    assert_int_equal(result.status, 0);
    assert_memory_equal(result.out, first, sizeof first - 1);
    assert_true(is_strict_json(result.out, ONSMQTT_READ_NOT_OBJECT));
    assert_int_equal(count_of(result.out, "{\"resource\":"), onsmqtt_row_count());
    assert_non_null(strstr(result.out, "\"code\":\"SystemOverFlow\",\"kind\":\"throttled\",\"http_status\":500,"
                                       "\"revised_http_status\":403,"));
    assert_non_null(strstr(result.out, "\"code\":\"ONS_SYSTEM_FLOW_CONTROL\",\"kind\":\"throttled\",\"http_status\":null,"));
    assert_non_null(strstr(result.out, "\"code\":\"MqttRuleExist\",\"kind\":\"already-exists\",\"http_status\":400,"
                                       "\"revised_http_status\":null,\"proves\":\"create\","));
    assert_non_null(strstr(result.out, "\"code\":\"Throttling.%s\",\"kind\":\"throttled\",\"http_status\":400,"
                                       "\"revised_http_status\":null,\"proves\":null,\"action\":\"slow-down\","
                                       "\"may_have_executed\":false,\"message\":null,"));
    for (unsigned i = 0; i <= ONSMQTT_RESOURCE_GATEWAY; ++i) {
        const char *name = onsmqtt_resource_name((enum onsmqtt_resource)i);
        result = explain("", ARGUMENTS("--list", "--format", "json", "--resource", name));
        if (!is_strict_json(result.out, ONSMQTT_READ_NOT_OBJECT)) fail_msg("%s: %s", name, result.out);
    }
}

static void a_list_may_hold_one_resource_type(void **state) {
    static const char *const formats[] = {"text", "json", "markdown"};
    (void)state;
    for (size_t i = 0; i < COUNT(formats); ++i) {
        struct result result = explain("", ARGUMENTS("--list", "--resource=rule", "--format", formats[i]));
        assert_int_equal(count_of(result.out, "MqttRuleExist"), 1);
        assert_null(strstr(result.out, "MqttTopicExist"));
    }
}

static void the_list_as_a_markdown_page_has_a_table_for_each_resource_type(void **state) {
    struct result result = explain("", ARGUMENTS("--list", "--format=markdown"));
    char head[512];
    (void)state;
    snprintf(head, sizeof head,
             "# Error codes of ApsaraMQ for MQTT\n\nAs of %s. `%%s` stands for at least one character.\n"
             "A later HTTP status is one that the service announced to send instead.\n"
             "Action is what to do with the same request; where it was perhaps carried out, only if twice does no harm.\n"
             "\n## token\n\n| Code |",
             onsmqtt_catalog_date());
    assert_memory_equal(result.out, head, strlen(head));
    assert_non_null(strstr(result.out, "\n| `InternalError` | 500, later 417 | server-fault | retry | perhaps | "));
    assert_non_null(strstr(result.out, "\n| `ONS_SYSTEM_FLOW_CONTROL` | - | throttled | slow-down | no |  | "));
    assert_int_equal(count_of(result.out, "\n| `"), onsmqtt_row_count());
    assert_int_equal(count_of(result.out, "\n## "), count_of(result.out, "\n|---|---|---|---|---|---|---|---|\n"));
    assert_int_equal(count_of(result.out, "\n## group\n"), 1);
    assert_non_null(strstr(result.out, "\n## rule\n\n| Code | HTTP status | Kind | Action | Carried out | Message | Cause | "
                                       "Solution |\n"));
    assert_non_null(strstr(
        result.out, "\n| `GroupIdAlreadyExsited` | 400 | already-exists | stop | no; an earlier attempt without a clear answer "
                    "probably was | The specified GroupId "
                    "already exists. | A group with this ID already exists. | Use a different group ID, or use the "
                    "existing group if it meets your needs. |\n"));
    assert_non_null(strstr(result.out, "| The parameter \"\\<parameter name\\>\" is not supported. |"));
    assert_non_null(strstr(result.out, onsmqtt_catalog_date()));
}

static void the_manual_page_holds_each_code_once(void **state) {
    struct result result = explain("", ARGUMENTS("--list", "--format=mdoc"));
    const struct onsmqtt_row *row;
    (void)state;
    assert_int_equal(result.status, 0);
    for (size_t i = 0; (row = onsmqtt_row_at(i)) != NULL; ++i) {
        char item[128];
        snprintf(item, sizeof item, "\n.It Sy %s\n", row->code);
        if (count_of(result.out, item) != 1) fail_msg("%s", row->code);
    }
    assert_non_null(strstr(result.out, "\n.It Sy InternalError\n"
                                       ".Bl -tag -width \"What to do\" -compact\n"
                                       ".It Kind\n"
                                       "server\\-fault\n"
                                       ".It Occurs in\n"
                                       "token, group, message, client, device\\-credential (500, later 417)\n"
                                       ".It Message\n"
                                       "An error occurred while processing your request.\\& Try again later.\\&\n"
                                       ".It Why\n"
                                       "An internal service error occurred.\n"
                                       ".It What to do\n"
                                       "Retry the request.\n"
                                       "If the error persists, contact Alibaba Cloud support.\n"
                                       ".It Send again\n"));
}

static void help_and_version_are_there_at_once(void **state) {
    char version[64];
    static const struct command_line cases[] = {
        {{"--help"}, NULL, 0, "Usage: onsmqtt-explain [OPTION]... [CODE | FILE | -]...\n", ""},
        {{"--help"},
         NULL,
         0,
         "                   One of:\n"
         "                   any, token, group, topic, rule, message, client,\n"
         "                   device-credential, ca-certificate, device-certificate,\n"
         "                   custom-auth, trace, instance, gateway\n"
         "  --status N ",
         ""},
        {{"InternalError", "--help", "--what"}, NULL, 0, "Usage: ", ""},
        {{"-h"}, NULL, 0, "Usage: ", ""},
        {{"--what", "--help"}, NULL, 2, "", "\"--what\": no such option"},
    };
    (void)state;
    check(cases, COUNT(cases));
    snprintf(version, sizeof version, "onsmqtt-explain %d.%d.%d, catalog of %s\n", ONSMQTT_VERSION_MAJOR, ONSMQTT_VERSION_MINOR,
             ONSMQTT_VERSION_PATCH, onsmqtt_catalog_date());
    assert_string_equal(explain("", ARGUMENTS("--version")).out, version);
    assert_null(strstr(explain("", ARGUMENTS("--help")).out, version));
}

static void lost_output_is_noticed(void **state) {
    int full = open("/dev/full", O_WRONLY), input = open("/dev/null", O_RDWR), ends[2];
    FILE *err = tmpfile();
    size_t size;
    char *complaint;
    (void)state;
    assert_true(input >= 0);
    assert_non_null(err);
    if (full >= 0) assert_int_equal(run_with(input, full, fileno(err), ARGUMENTS("--list")), 2);
    if (full >= 0) assert_int_equal(run_with(input, full, fileno(err), ARGUMENTS("--version")), 2);
    assert_int_equal(run_with(input, -1, fileno(err), ARGUMENTS("InternalError")), 2);
    /* A reader that has gone ends a program by a signal, unless that is ignored. */
    assert_int_equal(pipe(ends), 0);
    close(ends[0]);
    assert_int_equal(run_with(input, ends[1], fileno(err), ARGUMENTS("--list")), -SIGPIPE);
    signal(SIGPIPE, SIG_IGN);
    assert_int_equal(run_with(input, ends[1], fileno(err), ARGUMENTS("--list")), 2);
    signal(SIGPIPE, SIG_DFL);
    close(ends[1]);
    close(input);
    if (full >= 0) close(full);
    complaint = read_back(err, &size);
    assert_int_equal(count_of(complaint, "\n"), full >= 0 ? 4 : 2);
    assert_int_equal(count_of(complaint, "onsmqtt-explain: \"standard output\": "), full >= 0 ? 4 : 2);
    assert_int_equal(count_of(complaint, ": No space left on device\n"), full >= 0 ? 2 : 0);
    free(complaint);
}

static void input_that_cannot_be_read_is_noticed(void **state) {
    FILE *out = tmpfile(), *err = tmpfile();
    size_t size;
    char *complaint;
    (void)state;
    assert_non_null(out);
    assert_non_null(err);
    assert_int_equal(run_with(-1, fileno(out), fileno(err), ARGUMENTS("-")), 2);
    free(read_back(out, &size));
    assert_int_equal(size, 0);
    complaint = read_back(err, &size);
    assert_non_null(strstr(complaint, "onsmqtt-explain: \"standard input\": "));
    free(complaint);
}

/* What bash offers after these words; run by a shell that has the program in its PATH. */
static void assert_completes(const char *words, const char *expected) {
    char command[8192], output[65536];
    FILE *shell;
    size_t size;
    snprintf(command, sizeof command,
             "ln -sf '%s' onsmqtt-explain && PATH=.:$PATH bash --norc -c 'source \"%s\"; COMP_WORDS=(onsmqtt-explain %s);"
             "COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
             "_onsmqtt_explain onsmqtt-explain \"${COMP_WORDS[COMP_CWORD]}\" \"${COMP_WORDS[COMP_CWORD - 1]}\";"
             "printf \"%%s \" \"${COMPREPLY[@]}\"'; rm onsmqtt-explain",
             program, completion, words);
    shell = popen(command, "r");
    assert_non_null(shell);
    size = fread(output, 1, sizeof output - 1, shell);
    output[size] = '\0';
    pclose(shell);
    if (strcmp(output, expected) != 0) fail_msg("after %s: \"%s\", expected \"%s\"", words, output, expected);
}

static void bash_completes_what_the_command_knows(void **state) {
    (void)state;
    assert_non_null(completion);
    if (system("bash -c : 2>/dev/null") != 0) skip();
    assert_completes("--", "--operation --resource --status --json --format --list --operations --help --version ");
    assert_completes("--operation Send", "SendMessage ");
    assert_completes("--operation = Send", "SendMessage ");
    assert_completes("--l", "--list ");
    assert_completes("--resource de", "device-certificate device-credential ");
    assert_completes("--resource = cu", "custom-auth ");
    assert_completes("--format \"\"", "text json markdown mdoc ");
    assert_completes("--format = m", "markdown mdoc ");
    assert_completes("--status \"\"", " ");
    assert_completes("GroupId", "GroupIdAlreadyExsited GroupIdAlreadyUsedByOtherUsers ");
    assert_completes("InvalidParam", "InvalidParameter InvalidParameter. ");
    assert_completes("bod", "body.json ");
}

/* The formats stand in the completion, too, since the command's help names them in a sentence. */
static void the_command_knows_the_formats_that_bash_completes(void **state) {
    static const char *const formats[] = {"text", "json", "markdown", "mdoc"};
    (void)state;
    for (size_t i = 0; i < COUNT(formats); ++i) {
        assert_int_equal(explain("", ARGUMENTS("--list", "--format", formats[i])).status, 0);
    }
}

static char folder[] = "/tmp/onsmqtt-explain-XXXXXX";

static int make_folder(void **state) {
    (void)state;
    unsetenv("NO_COLOR");
    if (mkdtemp(folder) == NULL || chdir(folder) != 0 || mkdir("folder", 0700) != 0) return -1;
    write_file("body.json", "{\"Code\":\"MqttTopicExist\"}");
    write_file("MqttTopicNumExceeded", "{\"Code\":\"InstanceNotFound\"}");
    return 0;
}

static int remove_folder(void **state) {
    (void)state;
    return unlink("body.json") | unlink("MqttTopicNumExceeded") | rmdir("folder") | chdir("/") | rmdir(folder);
}

/* Where a shell closed one of the first three, what is opened next would take its place. */
static void open_standard_descriptors(void) {
    int descriptor;
    do {
        descriptor = open("/dev/null", O_RDWR);
    } while (descriptor >= 0 && descriptor <= 2);
    close(descriptor);
}

int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_code_is_explained_to_a_person),
        cmocka_unit_test(a_response_is_explained_to_a_person),
        cmocka_unit_test(the_words_fit_what_was_read),
        cmocka_unit_test(of_a_broken_body_only_what_was_read_is_said_to_be_used),
        cmocka_unit_test(a_success_whose_body_is_no_document_is_doubted),
        cmocka_unit_test(an_error_that_is_cut_before_its_code_is_doubted),
        cmocka_unit_test(what_proves_an_earlier_attempt_says_so),
        cmocka_unit_test(what_is_not_there_is_not_named),
        cmocka_unit_test(an_explanation_in_json_is_one_object_in_one_line),
        cmocka_unit_test(an_argument_is_a_file_standard_input_or_a_code),
        cmocka_unit_test(input_in_utf16_is_refused),
        cmocka_unit_test(a_complaint_quotes_no_secret_and_200_characters),
        cmocka_unit_test(a_pipe_may_be_a_file),
        cmocka_unit_test(a_name_too_long_for_a_file_is_a_code),
        cmocka_unit_test(of_several_responses_the_last_one_counts),
        cmocka_unit_test(a_header_that_goes_on_in_a_second_line_is_not_read),
        cmocka_unit_test(headers_are_forgotten_with_their_response),
        cmocka_unit_test(a_second_response_is_known_by_its_headers),
        cmocka_unit_test(the_option_overrules_the_status_of_the_response),
        cmocka_unit_test(the_resource_type_chooses_the_row),
        cmocka_unit_test(the_operation_tells_whether_a_second_time_does_harm),
        cmocka_unit_test(every_operation_is_listed),
        cmocka_unit_test(wrong_usage_is_one_line_and_exit_status_2),
        cmocka_unit_test(of_several_arguments_the_worst_exit_status_counts),
        cmocka_unit_test(a_url_or_a_secret_name_is_not_repeated),
        cmocka_unit_test(files_are_closed),
        cmocka_unit_test(the_string_to_sign_is_never_printed),
        cmocka_unit_test(a_text_of_too_many_levels_is_left_out),
        cmocka_unit_test(a_secret_is_found_in_a_detail_however_it_is_escaped),
        cmocka_unit_test(a_wait_is_told_only_where_the_server_asked_for_one),
        cmocka_unit_test(a_url_that_holds_no_secret_is_shown),
        cmocka_unit_test(a_message_that_is_left_out_is_said_to_be),
        cmocka_unit_test(a_message_with_credentials_is_left_out),
        cmocka_unit_test(decoding_a_url_needs_no_more_room_than_the_url),
        cmocka_unit_test(any_other_text_that_is_left_out_leaves_no_trace),
        cmocka_unit_test(what_is_unsafe_stands_in_json_as_an_escape),
        cmocka_unit_test(bytes_of_any_kind_are_answered),
        cmocka_unit_test(a_person_is_shown_4000_characters_of_a_text),
        cmocka_unit_test(a_person_is_shown_100_members_of_a_detail),
        cmocka_unit_test(a_mistyped_code_gets_the_nearest_one_suggested),
        cmocka_unit_test(a_long_code_gets_one_that_fits_the_line),
        cmocka_unit_test(an_unknown_code_in_a_body_gets_one_too),
        cmocka_unit_test(a_code_among_other_words_is_explained),
        cmocka_unit_test(a_code_with_other_capitals_is_suggested),
        cmocka_unit_test(a_code_that_is_less_sure_is_suggested),
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
        cmocka_unit_test(the_kind_has_the_colour_of_what_to_do),
        cmocka_unit_test(a_terminal_is_told_that_it_is_read),
        cmocka_unit_test(only_the_terminal_that_is_read_counts),
        cmocka_unit_test(colours_come_on_a_terminal_only),
        cmocka_unit_test(lines_have_80_columns),
        cmocka_unit_test(a_line_breaks_before_the_word_that_does_not_fit),
        cmocka_unit_test(east_asian_characters_and_emoji_fill_two_columns),
        cmocka_unit_test(every_row_is_listed),
        cmocka_unit_test(the_list_in_json_is_an_array_of_rows),
        cmocka_unit_test(a_list_may_hold_one_resource_type),
        cmocka_unit_test(the_list_as_a_markdown_page_has_a_table_for_each_resource_type),
        cmocka_unit_test(the_manual_page_holds_each_code_once),
        cmocka_unit_test(help_and_version_are_there_at_once),
        cmocka_unit_test(lost_output_is_noticed),
        cmocka_unit_test(input_that_cannot_be_read_is_noticed),
        cmocka_unit_test(bash_completes_what_the_command_knows),
        cmocka_unit_test(the_command_knows_the_formats_that_bash_completes),
        cmocka_unit_test(nothing_unsafe_is_printed_raw),
        cmocka_unit_test(a_large_body_is_read_to_its_end),
        cmocka_unit_test(where_memory_runs_out_nothing_is_shown_unsearched),
        cmocka_unit_test(an_endless_input_ends),
    };
    open_standard_descriptors();
    program = argc == 2 ? realpath(argv[1], NULL) : NULL;
    completion = realpath("../src/package/onsmqtt-explain.bash", NULL);
    if (program == NULL) {
        fprintf(stderr, "usage: %s PROGRAM; run it in the folder tests/\n", argv[0]);
        return 2;
    }
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
