/* What the command must not print: the string to sign, signatures, credentials. The program is the first argument. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include <cmocka.h>

#include "explain_runner.h"

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
        "{&quot;AccessKeySecret&quot;:&quot;SECRET&quot;}",
        "AccessKeySecret&#61;SECRET",
        "AccessKeySecret%26%23x3d;SECRET",
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

/* Of several arguments each is named by itself. */
static void an_argument_in_which_a_message_is_left_out_is_not_named(void **state) {
    static const char *const arguments[] = {
        "> POST / HTTP/1.1\n< HTTP/1.1 400 B\n< \n<Error><Code>InDebt</Code><Message>Signature&#61;SECRET</Message></Error>",
        "> POST / HTTP/1.1\n< HTTP/1.1 400 B\n< \n{\"Message\":\"POST&SECRET\"}",
        "x {\"Code\":\"IncompleteSignature\",\"RequestId\":\"1\",\"Message\":\"POST&SECRET\"}",
        "x: Code: InDebt Signature&#61;SECRET",
    };
    (void)state;
    for (size_t i = 0; i < COUNT(arguments); ++i) {
        struct result result = explain("", ARGUMENTS(arguments[i], "ServerBusy"));
        if (strstr(result.out, "SECRET") != NULL || strstr(result.out, "==> left out <==") == NULL)
            fail_msg("%s\n%s", arguments[i], result.out);
        result = explain("", ARGUMENTS("--json", arguments[i], "ServerBusy"));
        if (strstr(result.out, "SECRET") != NULL || strstr(result.err, "SECRET") != NULL)
            fail_msg("%s\n%s", arguments[i], result.err);
    }
}

static void any_other_text_that_is_left_out_leaves_no_trace(void **state) {
    struct result result = explain("{\"Code\":\"MqttRuleExist\",\"HostId\":\"string to sign\"}", ARGUMENTS("-"));
    (void)state;
    assert_non_null(strstr(result.out, "MqttRuleExist: already exists\n"));
    assert_null(strstr(result.out, "  Host"));
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

int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_string_to_sign_is_never_printed),
        cmocka_unit_test(a_text_of_too_many_levels_is_left_out),
        cmocka_unit_test(a_secret_is_found_in_a_detail_however_it_is_escaped),
        cmocka_unit_test(a_url_that_holds_no_secret_is_shown),
        cmocka_unit_test(a_message_that_is_left_out_is_said_to_be),
        cmocka_unit_test(a_message_with_credentials_is_left_out),
        cmocka_unit_test(decoding_a_url_needs_no_more_room_than_the_url),
        cmocka_unit_test(an_argument_in_which_a_message_is_left_out_is_not_named),
        cmocka_unit_test(any_other_text_that_is_left_out_leaves_no_trace),
        cmocka_unit_test(where_memory_runs_out_nothing_is_shown_unsearched),
    };
    if (!find_program(argc, argv)) return 2;
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
