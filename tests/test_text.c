/* Texts: decoded, made safe to print, searched for the string to sign. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "text.h"

#define PLAIN ONSMQTT_ESCAPE_NONE
#define JSON ONSMQTT_ESCAPE_JSON
#define XML ONSMQTT_ESCAPE_XML
#define REPLACEMENT "\xEF\xBF\xBD"

static struct onsmqtt_text text_of(const char *string, enum onsmqtt_escape escape) {
    struct onsmqtt_text text = {string, strlen(string), escape};
    return text;
}

static void escapes_are_decoded_by_their_kind(void **state) {
    static const struct {
        const char *sent;
        enum onsmqtt_escape escape;
        const char *decoded;
    } cases[] = {
        {"", PLAIN, ""},
        {"plain", PLAIN, "plain"},
        {"\\n &lt; \xE4\xBD\xA0", PLAIN, "\\n &lt; \xE4\xBD\xA0"},
        {"https:\\/\\/a\\u0026b &lt;", JSON, "https://a&b &lt;"},
        {"\\uD83D\\uDE00", JSON, "\xF0\x9F\x98\x80"},
        {"a\\uD800b", JSON, "a" REPLACEMENT "b"},
        {"a &lt; b &amp;&#65;&#x42; \\n", XML, "a < b &AB \\n"},
        {"a\r\nb\rc\n", XML, "a\nb\nc\n"},
        {"a\r\nb", PLAIN, "a\r\nb"},
        /* Texts that no parser hands out. */
        {"a\\", JSON, "a\\"},
        {"a&", XML, "a&"},
        {"a\xFF\xC3", PLAIN, "a" REPLACEMENT REPLACEMENT},
        {"\x7F\x80", PLAIN, "\x7F" REPLACEMENT},
        {"\xF0\x9F\x98", PLAIN, REPLACEMENT},
        {"\xE4\xBDx", JSON, REPLACEMENT "x"},
        {"a\\n", (enum onsmqtt_escape)77, "a\\n"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
        /* In memory of exactly its size, so that a sanitizer sees each byte read outside. */
        struct onsmqtt_text text = text_of(cases[i].sent, cases[i].escape);
        char out[64], *exact = malloc(text.size + 1);
        size_t size;
        assert_non_null(exact);
        text.data = memcpy(exact + 1, text.data, text.size);
        size = onsmqtt_text_copy(text, out, sizeof out);
        free(exact);
        if (size != strlen(cases[i].decoded) || strcmp(out, cases[i].decoded) != 0) fail_msg("%s: %s", cases[i].sent, out);
    }
}

static void an_absent_text_is_empty(void **state) {
    struct onsmqtt_text absent = {NULL, 0, PLAIN}, absent_with_size = {NULL, 9, JSON};
    char out[4] = "xyz";
    (void)state;
    assert_int_equal(onsmqtt_text_copy(absent, out, sizeof out), 0);
    assert_string_equal(out, "");
    assert_int_equal(onsmqtt_text_copy(absent_with_size, out, sizeof out), 0);
    assert_false(onsmqtt_text_holds_secret(absent_with_size));
    assert_true(onsmqtt_text_take_word(&absent_with_size, ""));
    assert_false(onsmqtt_text_take_word(&absent, "a"));
}

/* For every buffer size: what fits is written, terminated, and no UTF-8 sequence is cut. */
static void a_copy_that_does_not_fit_is_cut_between_characters(void **state) {
    static const char sent[] = "a\\u00e9\\u4f60\\uD83D\\uDE00z", decoded[] = "a\xC3\xA9\xE4\xBD\xA0\xF0\x9F\x98\x80z";
    static const size_t boundaries[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11};
    (void)state;
    for (size_t out_size = 0; out_size <= sizeof decoded; ++out_size) {
        char *out = malloc(out_size + 1); /* one more: it must stay as it is */
        size_t written = out_size == 0 ? 0 : boundaries[out_size - 1];
        assert_non_null(out);
        memset(out, '#', out_size + 1);
        assert_int_equal(onsmqtt_text_copy(text_of(sent, JSON), out, out_size), sizeof decoded - 1);
        assert_int_equal(out[out_size], '#');
        if (out_size != 0 && (memcmp(out, decoded, written) != 0 || out[written] != '\0')) fail_msg("%zu: %s", out_size, out);
        free(out);
    }
    assert_int_equal(onsmqtt_text_copy(text_of(sent, JSON), NULL, 100), sizeof decoded - 1);
}

/* It gets no longer; the byte behind it, a quote or a bracket in a body, becomes the terminator. */
static void an_escaped_text_may_be_decoded_in_its_place(void **state) {
    static const struct {
        const char *sent;
        enum onsmqtt_escape escape;
        const char *decoded;
    } cases[] = {
        {"a\\u00e9bcdefgh\\n\\uD83D\\uDE00\\ud800ij", JSON,
         "a\xC3\xA9"
         "bcdefgh\n\xF0\x9F\x98\x80" REPLACEMENT "ij"},
        {"&amp;ab\r\ncd&#x1F600;ef", XML,
         "&ab\ncd\xF0\x9F\x98\x80"
         "ef"},
        {"nothing to decode", JSON, "nothing to decode"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
        size_t size = strlen(cases[i].sent), decoded_size = strlen(cases[i].decoded);
        char *body = malloc(size + 1); /* of its size, so that a sanitizer sees what is written behind */
        assert_non_null(body);
        memcpy(body, cases[i].sent, size);
        body[size] = '"';
        assert_int_equal(onsmqtt_text_copy((struct onsmqtt_text){body, size, cases[i].escape}, body, size + 1), decoded_size);
        if (strcmp(body, cases[i].decoded) != 0) fail_msg("%s: %s", cases[i].sent, body);
        free(body);
    }
}

/* A shorter character after one that did not fit must not be taken for its successor. */
static void nothing_is_written_behind_the_cut(void **state) {
    char out[4];
    (void)state;
    assert_int_equal(onsmqtt_text_copy(text_of("ab\xE4\xBD\xA0z", PLAIN), out, sizeof out), 6);
    assert_string_equal(out, "ab");
}

static void what_could_steer_a_terminal_comes_out_replaced(void **state) {
    static const struct {
        const char *sent;
        bool is_replaced;
    } cases[] = {
        {"\x01", true},
        {"\x1B", true},
        {"\x1F", true},
        {" ", false},
        {"~", false},
        {"\x7F", true},
        {"\xC2\x80", true},
        {"\xC2\x9B", true},
        {"\xC2\x9F", true},
        {"\xC2\xA0", false},
        {"\xC3\x80", false},
        {"\xD8\x9B", false},
        {"\xD8\x9C", true},
        {"\xD8\x9D", false},
        {"\xD9\x9C", false},
        {"\xE2\x80\x8D", false},
        {"\xE2\x80\x8E", true},
        {"\xE2\x80\x8F", true},
        {"\xE2\x80\x90", false},
        {"\xE2\x80\xA7", false},
        {"\xE2\x80\xA8", true},
        {"\xE2\x80\xA9", true},
        {"\xE2\x80\xAA", true},
        {"\xE2\x80\xAE", true},
        {"\xE2\x80\xAF", false},
        {"\xE2\x81\xA5", false},
        {"\xE2\x81\xA6", true},
        {"\xE2\x81\xA9", true},
        {"\xE2\x81\xAA", false},
        {"\xE2\x82\xA6", false},
        {"\xE3\x80\x8E", false},
        {"\xF0\x9F\x98\x80", false},
        {"\xFF", true},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
        struct onsmqtt_text rest = text_of(cases[i].sent, PLAIN);
        char out[5] = "";
        size_t size = onsmqtt_text_next_safe(&rest, out);
        const char *expected = cases[i].is_replaced ? REPLACEMENT : cases[i].sent;
        if (size != strlen(expected) || memcmp(out, expected, size) != 0 || rest.size != 0) fail_msg("case %zu: %s", i, out);
    }
    {
        struct onsmqtt_text zero = {"", 1, PLAIN};
        char out[4];
        assert_int_equal(onsmqtt_text_next_safe(&zero, out), 3);
        assert_memory_equal(out, REPLACEMENT, 3);
    }
}

static void a_word_is_taken_in_any_case_and_decoded(void **state) {
    static const struct {
        const char *sent;
        enum onsmqtt_escape escape;
        const char *word, *rest; /* NULL: it does not begin with the word */
    } cases[] = {
        {"Ok", PLAIN, "ok", ""},        {"oK!", PLAIN, "ok", "!"},        {"C\\u006fDE.x", JSON, "code", ".x"},
        {"C&#111;de", XML, "code", ""}, {"co", PLAIN, "code", NULL},      {"", PLAIN, "a", NULL},
        {"200", PLAIN, "200", ""},      {"\\u001200", JSON, "200", NULL}, /* no digit, but for a bit */
        {"[z", PLAIN, "{z", NULL},      {"AZ", PLAIN, "az", ""},          {"\\u00e9", JSON, "e", NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
        struct onsmqtt_text rest = text_of(cases[i].sent, cases[i].escape);
        bool is_taken = onsmqtt_text_take_word(&rest, cases[i].word);
        if (is_taken != (cases[i].rest != NULL)) fail_msg("%s", cases[i].sent);
        if (is_taken && (rest.size != strlen(cases[i].rest) || memcmp(rest.data, cases[i].rest, rest.size) != 0))
            fail_msg("%s: %.*s", cases[i].sent, (int)rest.size, rest.data);
    }
}

static void plain_bytes_stand_for_themselves_and_are_safe(void **state) {
    static const struct {
        const char *sent;
        size_t size;
    } cases[] = {{"", 0},           {"a", 1},      {" ~", 2},     {"ab\x1F", 2},        {"ab\x7F", 2},
                 {"ab\\u0041", 2},  {"a&amp;", 1}, {"a\r\nb", 1}, {"a\xE4\xB8\xAD", 1}, {"\xC2\x9B", 0},
                 {"a[]^%'%/\"", 9}, {"ab\t", 2}};
    struct onsmqtt_text absent = {NULL, 9, PLAIN}, with_nul = {"a\0b", 3, PLAIN};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
        struct onsmqtt_text text = text_of(cases[i].sent, PLAIN), rest = text;
        if (onsmqtt_text_take_plain(&rest) != cases[i].size || rest.data != text.data + cases[i].size ||
            rest.size != text.size - cases[i].size)
            fail_msg("%s", cases[i].sent);
    }
    assert_int_equal(onsmqtt_text_take_plain(&absent), 0);
    assert_int_equal(onsmqtt_text_take_plain(&with_nul), 1);
}

static void a_secret_is_found_in_any_case_and_escaped(void **state) {
    static const struct {
        const char *sent;
        enum onsmqtt_escape escape;
        bool is_found;
    } cases[] = {
        {"string to sign", PLAIN, true},
        {"server String To SIGN is:GET", PLAIN, true},
        {"string to string to sign", PLAIN, true},
        {"a&b&#115;tring to sign", XML, true},
        {"a\\u0053tring to sign", JSON, true},
        {"sstring to sign", PLAIN, true},
        {"\xF0\x9F\x98\x80string to sign", PLAIN, true},
        {"\\uD83D\\uDE00string to sign", JSON, true},
        {"s\xF0\x9F\x98\x80", PLAIN, false},
        {"string\\u0020to\\u0020s\\u0069gn", JSON, true},
        {"string&#32;to si&#x67;n", XML, true},
        {"string to sig", PLAIN, false},
        {"server StringToSign is [ACS3-HMAC-SHA256", PLAIN, true},
        {"string_to_sign", PLAIN, true},
        {"string  to\nsign", PLAIN, true},
        {"string%20to%20sign", PLAIN, true},
        {"string\xC2\xA0to\xC2\xA0sign", PLAIN, true},
        {"string\\u000ato sign", JSON, true},
        {"s", PLAIN, false},
        {"string", PLAIN, false},
        {"string to", PLAIN, false},
        {"string -", PLAIN, false},
        {"string to be signed", PLAIN, false},
        {"string of a sign", PLAIN, false},
        {"strings to sign", PLAIN, false},
        {"sxtring to sign", PLAIN, false},
        {"string {to sign", PLAIN, true},
        {"string `to sign", PLAIN, true},
        {"string zto sign", PLAIN, false},
        {"string ato sign", PLAIN, false},
        {"string Zto sign", PLAIN, false},
        /* Escapes of another language, whose letters are none of the text's. */
        {"string\\u0020to sign", PLAIN, true},
        {"string\\u00a0to\\u00A0sign", PLAIN, true},
        {"string\\nto\\nsign", PLAIN, true},
        {"string\\\\nto\\\\tsign", JSON, true},
        {"string\\to\\sign", PLAIN, true},         /* or a backslash alone */
        {"string\\\\nto\\\\\\nsign", PLAIN, true}, /* of several languages, one in the other */
        {"string\\%2Bto\\%2Bsign", PLAIN, true},
        {"string%2Bto\\nsign", PLAIN, true},
        {"string%2Bto%sign", PLAIN, true},
        {"s\\nt\\nr\\nin\\ng to sign", PLAIN, true},
        {"string\\nnto sign", PLAIN, false},
        {"string\\u00e9ato sign", PLAIN, false},
        {"string\\u00a0\\u00a0to sign", PLAIN, true},
        {"\\u00e9stxring to sign", PLAIN, false},
        {"string%2Bato sign", PLAIN, false},
        {"string%2Bto%2Bsign", PLAIN, true},
        {"string%C2%A0to%c2%a0sign", PLAIN, true},
        {"string%0Ato%Fasign", PLAIN, true},
        {"string%fFto%2fsign", PLAIN, true},
        {"string%to%sign", PLAIN, true},
        {"string%2zto%2zsign", PLAIN, false},
        {"string%z2to%z2sign", PLAIN, false},
        {"string%u0020to sign", PLAIN, false},
        {"string to sig%2Bn", PLAIN, true},
        {"string to sig\\nn", PLAIN, true},
        {"string to sig\\rn", PLAIN, true},
        {"string to sig\\u00e9n", PLAIN, true},
        {"string to sig\\u00een", PLAIN, true},
        {"string to sig\\u00e", PLAIN, false},
        {"string to sig\\n", PLAIN, true}, /* the letter itself */
        {"string to sig%a", PLAIN, false},
        {"[tring to sign", PLAIN, false},
        {"\x13tring to sign", PLAIN, false},
        {"string=to=sign", PLAIN, true},
        /* What a signed URL or a header holds, with its value. */
        {"https://example.com/?Action=QueryToken&Signature=abc", PLAIN, true},
        {"ACS3-HMAC-SHA256 Credential=LTAI,SignedHeaders=host,Signature=abc", PLAIN, true},
        {"signature=", PLAIN, true},
        {"SIGNATURE  = abc", PLAIN, true},
        {"Signature\\u003dabc", JSON, true},
        {"Signature&#61;abc", XML, true},
        {"Signature%3Dabc", PLAIN, true},
        {"Signature%3dabc", PLAIN, true},
        {"Signature\\u003dabc", PLAIN, true},
        {"Signature\\\\u003Dabc", JSON, true},
        {"SecurityToken=CAIS", PLAIN, true},
        {"x-acs-security-token=CAIS", PLAIN, true},
        {"sSecurityToken=", PLAIN, true},
        {"signsignature=", PLAIN, true},
        {"signature signature=", PLAIN, true},
        {"signature%2Bsecuritytoken=", PLAIN, true},
        {"signature", PLAIN, false},
        {"securitytoken", PLAIN, false},
        {"signature%", PLAIN, false},
        {"signature\\u003", PLAIN, false},
        {"signature\\n003d", PLAIN, false},
        {"signature%3e", PLAIN, false},
        {"signature\x1D", PLAIN, false},
        {"Specified signature is not matched with our calculation.", PLAIN, false},
        {"Wrong signature: 400 = expected 401", PLAIN, false},
        {"signature\xC2\xA0=", PLAIN, false},
        {"securitytoken%20=", PLAIN, true},
        {"signature\t=", PLAIN, true},
        {"signature\\n =", PLAIN, true},
        {"signature+%3D", PLAIN, true},
        {"\"Signature\" : 'abc='", PLAIN, false},
        {"\"Signature\" = 'abc'", PLAIN, true},
        {"{\\\"SecurityToken\\\" = \\\"abc\\\"}", PLAIN, true},
        {"signature%20%3Dabc", PLAIN, true},
        /* An escape's own digits may be escaped. */
        {"signature%2\\u0030=", JSON, true},
        {"signature%\\u00320=", JSON, true},
        {"signature\\\\\\u00750020=", JSON, true},
        {"signature\\u0025\\u0032\\u0032\\u0025\\u0033\\u0044x", JSON, true},
        {"signature%2&#48;=", XML, true},
        {"signature%2&#103;=", XML, false},
        {"signature%\\u00e90=", JSON, false},
        {"signature\\u%20e=", PLAIN, true},
        {"signature\\\\u%2\\u0030e=", JSON, true},
        {"string\\u00%zto sign", PLAIN, true},
        {"signature(=", PLAIN, false},
        {"signature\\u0000=", JSON, false},
        {"SecurityToken \xE5\xB7\xB2\xE8\xBF\x87\xE6\x9C\x9F\xEF\xBC\x8C\xE9\x94\x99\xE8\xAF\xAF\xE7\xA0\x81=400", PLAIN,
         false},
        {"SignatureNonce=1&SignatureMethod=HMAC-SHA1", PLAIN, false},
        {"ignature=", PLAIN, false},
        {"ecuritytoken=", PLAIN, false},
        {"=signature", PLAIN, false},
        {"signatures=", PLAIN, false},
        {"string to signature", PLAIN, true}, /* it begins as the words do */
        {"", PLAIN, false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
        struct onsmqtt_text text = text_of(cases[i].sent, cases[i].escape);
        char *copy = malloc(text.size + (text.size == 0)); /* of its size, so that sanitizers see what is read behind it */
        assert_non_null(copy);
        memcpy(copy, text.data, text.size);
        text.data = copy;
        if (onsmqtt_text_holds_secret(text) != cases[i].is_found) fail_msg("%s", cases[i].sent);
        free(copy);
    }
    assert_true(onsmqtt_text_holds_secret((struct onsmqtt_text){"string\0to sign", 14, PLAIN}));
}

/* The test would not end in time if each escape that may begin the words searched the rest again. */
static void a_long_text_is_searched_in_one_pass(void **state) {
    static const struct {
        const char *piece;
        enum onsmqtt_escape escape;
    } cases[] = {{"\\n", JSON},  {"&#9;", XML},   {"s ", PLAIN},     {"s", PLAIN},  {"s\\n", JSON},
                 {"\\s", PLAIN}, {"\\\\s", JSON}, {"\\us--", PLAIN}, {"%2s", PLAIN}};
    enum { TIMES = 1000000 };
    char *text = malloc((size_t)TIMES * 5);
    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
        size_t size = strlen(cases[i].piece);
        for (size_t j = 0; j < TIMES; ++j) memcpy(text + j * size, cases[i].piece, size);
        assert_false(onsmqtt_text_holds_secret((struct onsmqtt_text){text, TIMES * size, cases[i].escape}));
    }
    free(text);
}

static void a_message_is_secret_by_its_code_or_its_words(void **state) {
    struct onsmqtt_text absent = {NULL, 0, PLAIN};
    struct onsmqtt_text plain = text_of("hello", PLAIN), telling = text_of("string to sign: GET", PLAIN);
    (void)state;
    assert_true(onsmqtt_text_is_secret_message(absent, plain));
    assert_true(onsmqtt_text_is_secret_message(text_of("SignatureDoesNotMatch", PLAIN), plain));
    assert_true(onsmqtt_text_is_secret_message(text_of("SignatureDoesNotM\\u0061tch", JSON), plain));
    assert_true(onsmqtt_text_is_secret_message(text_of("IncompleteSignature", PLAIN), plain));
    assert_true(onsmqtt_text_is_secret_message(text_of("InternalError", PLAIN), telling));
    assert_false(onsmqtt_text_is_secret_message(text_of("InternalError", PLAIN), plain));
}

static void a_description_holds_characters_of_every_size(void **state) {
    struct onsmqtt_error error = {.code = text_of("a\u00E9\u4F60\U0001F600", PLAIN)};
    char out[512];
    (void)state;
    onsmqtt_error_describe(&error, out, sizeof out);
    assert_non_null(strstr(out, " a\u00E9\u4F60\U0001F600 (unknown)."));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(escapes_are_decoded_by_their_kind),
        cmocka_unit_test(an_absent_text_is_empty),
        cmocka_unit_test(a_copy_that_does_not_fit_is_cut_between_characters),
        cmocka_unit_test(an_escaped_text_may_be_decoded_in_its_place),
        cmocka_unit_test(nothing_is_written_behind_the_cut),
        cmocka_unit_test(what_could_steer_a_terminal_comes_out_replaced),
        cmocka_unit_test(a_word_is_taken_in_any_case_and_decoded),
        cmocka_unit_test(plain_bytes_stand_for_themselves_and_are_safe),
        cmocka_unit_test(a_secret_is_found_in_any_case_and_escaped),
        cmocka_unit_test(a_long_text_is_searched_in_one_pass),
        cmocka_unit_test(a_message_is_secret_by_its_code_or_its_words),
        cmocka_unit_test(a_description_holds_characters_of_every_size),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
