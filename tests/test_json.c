/* The JSON reader by itself: which documents it accepts (RFC 8259), where it rejects, and which members it hands out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "documents.h"
#include "utf8.h"

#define NO_UTF8(literal, offset)                                                                                               \
    { TEXT(literal), ONSMQTT_READ_BAD_UTF8, offset, "" }

static struct reading read_document(const char *body, size_t size) {
    return read_exactly(onsmqtt_json_read, body, size);
}

static void check(const struct document *expected) {
    check_document(onsmqtt_json_read, expected);
}

#define CHECK_ALL(documents) check_documents(onsmqtt_json_read, documents, COUNT(documents))

static void members_of_the_outermost_object_are_handed_out_in_order(void **state) {
    static const struct document documents[] = {
        GOOD("{}", ""),
        GOOD(" \t\r\n{ \t\r\n} \t\r\n", ""),
        GOOD("{\"a\":\"b\"}", "a=b;"),
        GOOD("{\"a\":\"b\",\"c\":\"\"}", "a=b;c=;"),
        GOOD("{\n  \"a\" : \"b\" ,\r\n\t\"c\" : \"d\"\n}\n", "a=b;c=d;"),
        GOOD("{\"\":\"\"}", "=;"),
        GOOD("{\"a\":\"b\",\"a\":\"c\"}", "a=b;a=c;"),
        GOOD("{\"a\\u0062\":\"\\n\"}", "a\\u0062\\=\\n\\;"),
        GOOD("{\"a\":\"1234567890123456789012345678901234567890\"}", "a=1234567890123456789012345678901234567890;"),
    };
    (void)state;
    CHECK_ALL(documents);
}

/* What stood between two members before is expected again; these bodies differ from that in what a reader that looks at the
   wrong bytes would take for it. */
static void what_only_resembles_the_gap_before_is_rejected(void **state) {
    static const struct document documents[] = {
        BAD("{\n  \"a\":\"b\",\n  \"c\":\"d\",\"\0\0\0e\":\"f\"}", 24, "a=b;c=d;"),
        BAD("{\n  \"a\":\"b\",\n  \"c\":\"d\0\0\0\0\0\0e\":\"f\"}", 21, "a=b;"),
        BAD("{\n  \"ab\":\"b\",\n  \"ab\":\"y\\?\n  \"ab\":\"z\"}", 24, "ab=b;"),
        BAD("{\n  \"a\":\"b\",\n  \"c\":1?\n  \"d\":\"e\"}", 20, "a=b;"),
        BAD("{\n  \"a\":\"b\",\n  \"c\":\"d\",\n  'e\":\"f\"}", 26, "a=b;c=d;"),
        BAD("{\n  \"nabc\":\"x\".nabcd\":\"e\"}", 14, "nabc=x;"),
        BAD("{\n  \"b\":\"x\",\x05\x10\x10\x11"
            "e\":\"f\"}",
            12, "b=x;"),
    };
    (void)state;
    CHECK_ALL(documents);
}

static void values_of_every_type_are_viewed_as_sent(void **state) {
    static const struct document documents[] = {
        GOOD("{\"a\":500}", "a=500/number;"),
        GOOD("{\"a\":-0.5e+10 }", "a=-0.5e+10/number;"),
        GOOD("{\"a\":true,\"b\":false}", "a=true/boolean;b=false/boolean;"),
        GOOD("{\"a\":null}", "a=null/other;"),
        GOOD("{\"a\":[1,[2],{\"b\":3}]}", "a=[1,[2],{\"b\":3}]/other;"),
        GOOD("{\"a\":{ \"b\" : {\"c\":[]} } }", "a={ \"b\" : {\"c\":[]} }/object;"),
        GOOD("{\"a\":{}}", "a={}/object;"),
        GOOD("{\"a\":[]}", "a=[]/other;"),
        GOOD("{\"\":1,\"b\":\"c\",\"\":1,\"d\":\"e\"}", "=1/number;b=c;=1/number;d=e;"),
    };
    (void)state;
    CHECK_ALL(documents);
}

static void other_documents_are_checked_and_hand_out_nothing(void **state) {
    static const struct document documents[] = {
        {TEXT("[]"), ONSMQTT_READ_NOT_OBJECT, 2, ""},
        {TEXT(" [{\"a\":1}, 2] "), ONSMQTT_READ_NOT_OBJECT, 14, ""},
        {TEXT("\"a\""), ONSMQTT_READ_NOT_OBJECT, 3, ""},
        {TEXT("42"), ONSMQTT_READ_NOT_OBJECT, 2, ""},
        {TEXT("-1.5E-3\n"), ONSMQTT_READ_NOT_OBJECT, 8, ""},
        {TEXT("null"), ONSMQTT_READ_NOT_OBJECT, 4, ""},
        {TEXT("true"), ONSMQTT_READ_NOT_OBJECT, 4, ""},
        {TEXT("false "), ONSMQTT_READ_NOT_OBJECT, 6, ""},
        BAD("[] []", 3, ""),
        BAD("42 x", 3, ""),
        BAD("42,\"a\":\"b\"}", 2, ""),
        BAD("\"a\",\"b\" \"c\"", 3, ""),
        BAD("[1}", 2, ""),
        BAD("plain text", 0, ""),
        BAD("nul!", 3, ""),
        CUT("[1,", ""),
        CUT("tru", ""),
        CUT("-", ""),
        CUT("", ""),
        CUT(" \n", ""),
    };
    (void)state;
    CHECK_ALL(documents);
}

static void the_first_byte_out_of_place_is_named(void **state) {
    static const struct document documents[] = {
        BAD("\xEF\xBB\xBF{}", 0, ""),
        BAD("{}x", 2, ""),
        BAD("{} {}", 3, ""),
        BAD("{\0}", 1, ""),
        BAD("{,}", 1, ""),
        BAD("{\"a\"}", 4, ""),
        BAD("{\"a\" 1}", 5, ""),
        BAD("{\"a\":}", 5, ""),
        BAD("{\"a\":,}", 5, ""),
        BAD("{a:1}", 1, ""),
        BAD("{'a':1}", 1, ""),
        BAD("{1:1}", 1, ""),
        BAD("{null:1}", 1, ""),
        BAD("{\"a\":'b'}", 5, ""),
        BAD("{\"a\":\x80}", 5, ""),
        BAD("{\x0B}", 1, ""),
        BAD("{\"a\":\x0C 1}", 5, ""),
        BAD("{\"a\":[1,]}", 8, ""),
        BAD("{\"a\":[,1]}", 6, ""),
        BAD("{\"a\":[1 2]}", 8, ""),
        BAD("{\"a\":[1}", 7, ""),
        BAD("{\"a\":[}", 6, ""),
        BAD("{\"a\":{]}", 6, ""),
        BAD("{\"a\":{\"b\":1]}", 11, ""),
        BAD("{\"a\":{\"b\":}}", 10, ""),
        BAD("{\"a\":{\"b\"}}", 9, ""),
        BAD("{\"a\":{\"b\":1,}}", 12, ""),
        BAD("{\"a\":{1:1}}", 6, ""),
        BAD("{\"a\":[\"\x1F\"]}", 7, ""),
        BAD("{/**/}", 1, ""),
    };
    (void)state;
    CHECK_ALL(documents);
}

static void members_before_a_fault_are_handed_out_and_the_faulty_one_is_not(void **state) {
    static const struct document documents[] = {
        {TEXT("{\"a\":\"b\" x"), ONSMQTT_READ_MALFORMED, 9, "a=b;"},
        {TEXT("{\"a\":\"b\"\"c\""), ONSMQTT_READ_MALFORMED, 8, "a=b;"},
        {TEXT("{\"a\":\"b\",}"), ONSMQTT_READ_MALFORMED, 9, "a=b;"},
        {TEXT("{\"a\":\"b\",\"c\":nul}"), ONSMQTT_READ_MALFORMED, 16, "a=b;"},
        {TEXT("{\"a\":\"b\"}x"), ONSMQTT_READ_MALFORMED, 9, "a=b;"},
        {TEXT("{\"a\":\"b\",\"c\":1x ,\"e\":\"f\"}"), ONSMQTT_READ_MALFORMED, 14, "a=b;"},
        {TEXT("{\"a\":\"b\",\"c\":1XDf\":\"g\"}"), ONSMQTT_READ_MALFORMED, 14, "a=b;"},
        {TEXT("{\"a\":1,\"b\":\"c\",,\"d\":\"e\"}"), ONSMQTT_READ_MALFORMED, 15, "a=1/number;b=c;"},
        {TEXT("{\"a\":1,\"b\":\"c\",1,\"d\":\"e\"}"), ONSMQTT_READ_MALFORMED, 15, "a=1/number;b=c;"},
        {TEXT("{\"a\":\"b\"]"), ONSMQTT_READ_MALFORMED, 8, "a=b;"},
        {TEXT("{\"a\":\"b\""), ONSMQTT_READ_INCOMPLETE, 8, "a=b;"},
        {TEXT("{\"a\":\"b\","), ONSMQTT_READ_INCOMPLETE, 9, "a=b;"},
        {TEXT("{\"a\":\"b\",\"c\":\"d"), ONSMQTT_READ_INCOMPLETE, 15, "a=b;"},
        {TEXT("{\"a\":\"b\",\"c\":{\"d\":1"), ONSMQTT_READ_INCOMPLETE, 19, "a=b;"},
        {TEXT("{\"a\":true"), ONSMQTT_READ_INCOMPLETE, 9, "a=true/boolean;"},
        {TEXT("{\"a\":500 "), ONSMQTT_READ_INCOMPLETE, 9, "a=500/number;"},
    };
    (void)state;
    CHECK_ALL(documents);
}

static void a_number_that_ends_with_the_body_was_not_read_to_its_end(void **state) {
    static const struct document documents[] = {CUT("{\"a\":5", ""), CUT("{\"a\":5.5", ""), CUT("{\"a\":5e5", "")};
    (void)state;
    CHECK_ALL(documents);
}

static void numbers_have_the_form_of_the_rfc(void **state) {
    static const struct document documents[] = {
        GOOD("{\"a\":0}", "a=0/number;"),
        GOOD("{\"a\":-0}", "a=-0/number;"),
        GOOD("{\"a\":0.0}", "a=0.0/number;"),
        GOOD("{\"a\":9e9}", "a=9e9/number;"),
        GOOD("{\"a\":9E+09}", "a=9E+09/number;"),
        GOOD("{\"a\":10E-0}", "a=10E-0/number;"),
        BAD("{\"a\":01}", 6, ""),
        BAD("{\"a\":-01}", 7, ""),
        BAD("{\"a\":0x1}", 6, ""),
        BAD("{\"a\":1.2.3}", 8, ""),
        BAD("{\"a\":+1}", 5, ""),
        BAD("{\"a\":.5}", 5, ""),
        BAD("{\"a\":-}", 6, ""),
        BAD("{\"a\":-a}", 6, ""),
        BAD("{\"a\":1.}", 7, ""),
        BAD("{\"a\":1.e1}", 7, ""),
        BAD("{\"a\":1d5}", 6, ""),
        BAD("{\"a\":1D5}", 6, ""),
        BAD("{\"a\":1e}", 7, ""),
        BAD("{\"a\":1e+}", 8, ""),
        BAD("{\"a\":1e-x}", 8, ""),
        BAD("{\"a\":/}", 5, ""),
        BAD("{\"a\"::}", 5, ""),
        BAD("{\"a\":1./}", 7, ""),
        BAD("{\"a\":1.:}", 7, ""),
        BAD("{\"a\":Infinity}", 5, ""),
        BAD("{\"a\":NaN}", 5, ""),
        CUT("{\"a\":-", ""),
        CUT("{\"a\":1.", ""),
        CUT("{\"a\":1e", ""),
        CUT("{\"a\":1e+", ""),
    };
    (void)state;
    CHECK_ALL(documents);
}

static void literals_are_in_lower_case_and_whole(void **state) {
    static const struct document documents[] = {
        BAD("{\"a\":True}", 5, ""),
        BAD("{\"a\":truE}", 8, ""),
        BAD("{\"a\":fals}", 9, ""),
        BAD("{\"a\":nil}", 6, ""),
        CUT("{\"a\":t", ""),
        CUT("{\"a\":fals", ""),
        CUT("{\"a\":nul", ""),
        BAD("{\"a\":nulll}", 9, ""),
        BAD("{\"a\":falsey}", 10, ""),
        BAD("{\"a\":1!}", 6, ""),
        BAD("{\"a\":200-OK}", 8, ""),
        BAD("{\"a\":true\"b\":1}", 9, ""),
        {TEXT("{\"a\":true]"), ONSMQTT_READ_MALFORMED, 9, "a=true/boolean;"},
        {TEXT("{\"a\":true\n\"b\":1}"), ONSMQTT_READ_MALFORMED, 10, "a=true/boolean;"},
    };
    (void)state;
    CHECK_ALL(documents);
}

static void control_characters_in_strings_are_rejected(void **state) {
    (void)state;
    for (int byte = 0; byte < 0x20; ++byte) {
        /* Near the end of the body and far from it: both ways of scanning. */
        char body[64] = "{\"a\":\"b?c\",\"d\":\"0123456789012345678901234567890123456789\"}";
        struct document document = {body, strlen(body), ONSMQTT_READ_MALFORMED, 7, ""};
        body[7] = (char)byte;
        check(&document);
        document = (struct document){body, strlen("{\"a\":\"b?c\""), ONSMQTT_READ_MALFORMED, 7, ""};
        check(&document);
    }
    {
        static const struct document documents[] = {GOOD("{\"a\":\"\x7F\"}", "a=\x7F;"),
                                                    GOOD("{\"a\":\" !#[]~\"}", "a= !#[]~;")};
        CHECK_ALL(documents);
    }
}

static void escapes_have_the_form_of_the_rfc(void **state) {
    static const struct document documents[] = {
        GOOD("{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\ude00\"}",
             "a=\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\ude00\\;"),
        GOOD("{\"a\":\"\\uD800\"}", "a=\\uD800\\;"),
        GOOD("{\"a\":\"\\uDC00\\uD800x\"}", "a=\\uDC00\\uD800x\\;"),
        BAD("{\"a\":\"\\x\"}", 7, ""),
        BAD("{\"a\":\"\\0\"}", 7, ""),
        BAD("{\"a\":\"\\\0\"}", 7, ""),
        BAD("{\"a\":\"\\U0041\"}", 7, ""),
        BAD("{\"a\":\"\\u12g4\"}", 10, ""),
        BAD("{\"a\":\"\\u123\"}", 11, ""),
        BAD("{\"a\":\"\\u/000\"}", 8, ""),
        BAD("{\"a\":\"\\u:000\"}", 8, ""),
        BAD("{\"a\":\"\\u@000\"}", 8, ""),
        BAD("{\"a\":\"\\u`000\"}", 8, ""),
        BAD("{\"a\":\"\\uG000\"}", 8, ""),
        BAD("{\"a\":\"\\t\\q\"}", 9, ""),
        BAD("{\"a\":\"\\u\"12345\"}", 8, ""),
        BAD("{\"a\":\"\\u0041\\x1234567\"}", 13, ""),
        BAD("{\"a\":\"\\u0041\"u1234567\"}", 13, "a=\\u0041\\;"),
        BAD("{\"a\":\"\\\xC3\xA9\"}", 7, ""),
        CUT("{\"a\":\"\\", ""),
        CUT("{\"a\":\"\\u", ""),
        CUT("{\"a\":\"\\u12", ""),
        CUT("{\"a\":\"\\u1234", ""),
        CUT("{\"a\":\"\\t", ""),
    };
    (void)state;
    CHECK_ALL(documents);
}

/* An escape with these digits, behind `before` good escapes and before `after` bytes that could be digits. */
static void check_digits(const char *digits, size_t before, size_t after) {
    char body[64] = "{\"a\":\"";
    size_t at = strlen(body), size, good = 0;
    for (size_t i = 0; i < before; ++i, at += 6) memcpy(body + at, "\\u4e2D", 6);
    memcpy(body + at, "\\u", 2);
    memcpy(body + at + 2, digits, 4);
    memset(body + at + 6, 'a', after);
    memcpy(body + at + 6 + after, "\"}", 2);
    size = at + 6 + after + 2;
    while (good < 4 && memchr("0123456789ABCDEFabcdef", digits[good], 22) != NULL) ++good;
    if (good == 4) {
        assert_int_equal(read_document(body, size).result, ONSMQTT_READ_END);
    } else {
        check(&(struct document){body, size, ONSMQTT_READ_MALFORMED, at + 2 + good, ""});
    }
}

/* Many at a time are read otherwise than one, and those at the end of a body otherwise than those before. */
static void digits_of_escapes_are_checked_wherever_they_stand(void **state) {
    (void)state;
    for (size_t place = 0; place < 4 * 4 * 9; ++place) {
        for (int byte = 0; byte < 256; ++byte) {
            char digits[] = "09aF";
            digits[place % 4] = (char)byte;
            check_digits(digits, place / 4 % 4, place / 16);
        }
    }
}

static void digits_of_escapes_are_checked_beside_each_other(void **state) {
    static const char edges[] = {'/', '0', '9', ':', '@', 'A', 'F', 'G', '`', 'a', 'f', 'g', '\x10', '\x7F', '\x80', '\xFF'};
    (void)state;
    for (unsigned i = 0; i < 1U << 16; ++i) {
        const char digits[] = {edges[i & 15], edges[i >> 4 & 15], edges[i >> 8 & 15], edges[i >> 12]};
        check_digits(digits, 0, 0);
        check_digits(digits, 0, 2);
    }
}

static void strings_are_utf8(void **state) {
    static const struct document documents[] = {
        GOOD("{\"\xC3\xA9\":\"\xE4\xBD\xA0\xE5\xA5\xBD\"}", "\xC3\xA9=\xE4\xBD\xA0\xE5\xA5\xBD;"),
        GOOD("{\"a\":\"\xC2\x80\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF\"}",
             "a=\xC2\x80\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF;"),
        GOOD("{\"a\":\"\xF0\x90\x80\x80\xF3\xBF\xBF\xBF\xF4\x8F\xBF\xBF\"}",
             "a=\xF0\x90\x80\x80\xF3\xBF\xBF\xBF\xF4\x8F\xBF\xBF;"),
        NO_UTF8("{\"a\":\"\x80\"}", 6),
        NO_UTF8("{\"a\":\"\xBF\"}", 6),
        NO_UTF8("{\"a\":\"\xC0\x80\"}", 6),
        NO_UTF8("{\"a\":\"\xC1\xBF\"}", 6),
        NO_UTF8("{\"a\":\"\xF5\x80\x80\x80\"}", 6),
        NO_UTF8("{\"a\":\"\xFF\"}", 6),
        NO_UTF8("{\"a\":\"\xC3\"}", 7),
        NO_UTF8("{\"a\":\"\xD0\x9F\xD0\"}", 9),
        NO_UTF8("{\"a\":\"\xC3\x7F\"}", 7),
        NO_UTF8("{\"a\":\"\xC3\xC0\"}", 7),
        NO_UTF8("{\"a\":\"\xC3\xC3\"}", 7),
        NO_UTF8("{\"a\":\"\xE0\x9F\xBF\"}", 7),
        NO_UTF8("{\"a\":\"\xE0\xA0\"}", 8),
        NO_UTF8("{\"a\":\"\xE4\xBD\x7F\"}", 8),
        NO_UTF8("{\"a\":\"\xE4\xBD\xC0\"}", 8),
        NO_UTF8("{\"a\":\"\xED\xA0\x80\"}", 7),
        NO_UTF8("{\"a\":\"\xF0\x8F\xBF\xBF\"}", 7),
        NO_UTF8("{\"a\":\"\xF0\x90\x80\"}", 9),
        NO_UTF8("{\"a\":\"\xF4\x90\x80\x80\"}", 7),
        NO_UTF8("{\"a\xE4:1}", 4),
        NO_UTF8("{\"\xE4\xBD\xA0\xE4\xBD\":1}", 7),
        CUT("{\"a\":\"\xC3", ""),
        CUT("{\"a\":\"\xD0\x9F\xD0", ""),
        CUT("{\"a\":\"\xD0\x9F\xD0\xBE", ""),
        CUT("{\"a\":\"\xE4\xBD", ""),
        CUT("{\"a\":\"\xF0\x90\x80", ""),
        CUT("{\"a\":\"\xE4\xBD\xA0", ""),
        /* Far from the end of the body. */
        GOOD("{\"a\":\"0123456789012345678901234567890123456789\xE4\xBD\xA0 0123456789012345678901234567890123456789\"}",
             "a=0123456789012345678901234567890123456789\xE4\xBD\xA0 0123456789012345678901234567890123456789;"),
        NO_UTF8("{\"a\":\"0123456789\xE4\xBD 0123456789012345678901234567890123456789\"}", 18),
    };
    (void)state;
    CHECK_ALL(documents);
}

/* Where bytes cease to be UTF-8, one sequence after the other; else the size. */
static size_t find_bad_byte(const char *bytes, size_t size) {
    const unsigned char *begin = (const unsigned char *)bytes, *end = begin + size, *at = begin;
    while (at != end) {
        size_t good = 0, length = *at < 0x80 ? 1 : onsmqtt_utf8_sequence(at, end, &good);
        if (length == 0) return (size_t)(at - begin) + good;
        at += length;
    }
    return size;
}

/* Puts bytes behind `before` fillers and before as many as fill a block. */
static void check_bytes_between(const char *filler, size_t before, const char *bytes, size_t size) {
    static const char begin[] = "{\"a\":\"", end[] = "\"}";
    size_t filler_size = strlen(filler), at = strlen(begin), body_size, bad;
    char body[512];
    memcpy(body, begin, at);
    for (size_t i = 0; i < before; ++i, at += filler_size) memcpy(body + at, filler, filler_size);
    memcpy(body + at, bytes, size);
    at += size;
    for (size_t i = 0; i < 70; i += filler_size, at += filler_size) memcpy(body + at, filler, filler_size);
    memcpy(body + at, end, strlen(end));
    body_size = at + strlen(end);
    bad = find_bad_byte(body, body_size);
    if (bad == body_size) {
        assert_int_equal(read_document(body, body_size).result, ONSMQTT_READ_END);
    } else {
        check(&(struct document){body, body_size, ONSMQTT_READ_BAD_UTF8, bad, ""});
    }
}

/* At the ends of blocks, too, since most sequences of two and three bytes are checked a block at a time. */
static void bytes_that_are_not_ascii_are_checked_wherever_they_stand(void **state) {
    static const unsigned char second[] = {0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC0}, third[] = {0x7F, 0x80, 0xA1, 0xBF, 0xC0};
    static const size_t places[] = {0, 1, 2, 20, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 119, 120, 121, 122, 123, 124};
    (void)state;
    for (unsigned lead = 0x80; lead <= 0xFF; ++lead) {
        for (size_t i = 0; i < sizeof second * sizeof third; ++i) {
            const char bytes[] = {(char)lead, (char)second[i % sizeof second], (char)third[i / sizeof second], '\x80', '\x80'};
            for (size_t size = 3; size <= sizeof bytes; ++size) {
                for (size_t place = 0; place < sizeof places / sizeof *places; ++place) {
                    check_bytes_between("x", places[place], bytes, size);
                    if (places[place] % 2 == 0) check_bytes_between("\xC3\xA9", places[place] / 2, bytes, size);
                    if (places[place] % 3 == 0) check_bytes_between("\xE4\xBD\xA0", places[place] / 3, bytes, size);
                    if (places[place] % 4 == 0) check_bytes_between("\xE4\xBD\xA0x", places[place] / 4, bytes, size);
                }
            }
        }
    }
}

static void a_string_is_found_wherever_it_stands_in_a_block(void **state) {
    char body[160];
    (void)state;
    for (size_t before = 0; before < 40; ++before) {
        for (size_t length = 0; length < 70; ++length) {
            char members[96];
            size_t size = 0;
            memset(body, ' ', before);
            size = before + (size_t)snprintf(body + before, sizeof body - before, "{\"a\":\"%.*s\"}", (int)length,
                                             "0123456789012345678901234567890123456789012345678901234567890123456789");
            snprintf(members, sizeof members, "a=%.*s;", (int)length,
                     "0123456789012345678901234567890123456789012345678901234567890123456789");
            check(&(struct document){body, size, ONSMQTT_READ_END, size, members});
        }
    }
}

static void white_space_of_any_length_is_skipped(void **state) {
    (void)state;
    for (size_t length = 0; length < 80; ++length) {
        char body[512];
        int run = (int)length;
        char spaces[81];
        size_t size;
        for (size_t i = 0; i < length; ++i) spaces[i] = " \n\r\t"[i % 4];
        spaces[length] = '\0';
        size = (size_t)snprintf(body, sizeof body, "%.*s{%.*s\"a\"%.*s:%.*s1%.*s}%.*s", run, spaces, run, spaces, run, spaces,
                                run, spaces, run, spaces, run, spaces);
        check(&(struct document){body, size, ONSMQTT_READ_END, size, "a=1/number;"});
    }
}

static void white_space_around_a_colon_is_skipped(void **state) {
    static const char *const colons[] = {":", ": ", " : ", " :", "  :", ":  ", " :  ", "  : ", "\n:\n", ":\t", "\t:"};
    static const char *const no_colons[] = {"", " ", ";", " ;", ": #", ":#", " : #", " : !", ":!", "::", " :\x01", "#:", "\":"};
    (void)state;
    for (size_t size = 0; size < 8; ++size) {
        for (size_t i = 0; i < sizeof colons / sizeof *colons; ++i) {
            char body[64], members[64];
            int body_size = snprintf(body, sizeof body, "{\"%.*s\"%s\"bcd\",\"%.*s\"%s12}", (int)size, "name567", colons[i],
                                     (int)size, "name567", colons[i]);
            snprintf(members, sizeof members, "%.*s=bcd;%.*s=12/number;", (int)size, "name567", (int)size, "name567");
            check(&(struct document){body, (size_t)body_size, ONSMQTT_READ_END, (size_t)body_size, members});
        }
        for (size_t i = 0; i < sizeof no_colons / sizeof *no_colons; ++i) {
            for (int is_quoted = 0; is_quoted < 2; ++is_quoted) {
                char body[64];
                int body_size = snprintf(body, sizeof body, "{\"%.*s\"%s%sbcd\",\"e\":\"f\"}", (int)size, "name567",
                                         no_colons[i], is_quoted ? "\"" : "");
                if (read_document(body, (size_t)body_size).result != ONSMQTT_READ_MALFORMED) fail_msg("%s", body);
            }
        }
    }
}

struct value {
    const char *text, *handed_out;
};

static const struct value values[] = {{"\"d\"", "d"}, {"1", "1/number"}, {"true", "true/boolean"}, {"[0]", "[0]/other"}};

/* Members with white space of one width between them. */
static size_t lay_out(char *body, size_t room, const char *value, size_t width) {
    static const char spaces[] = "\r\n                      ";
    return (size_t)snprintf(body, room, "{\"a\":\"b\",%.*s\"c\":%s,%.*s\"e\":\"f\"}", (int)width, spaces, value, (int)width,
                            spaces);
}

/* Expects what is read of the members but the first, behind other white space. */
static void check_without_the_first_member(const char *body, size_t size, size_t width) {
    char rest[128] = "{\n\n\n", members[512] = "a=b;";
    size_t begin = strlen("{'a':'b',") + width, shift = begin - strlen(rest);
    struct reading reading;
    memcpy(rest + strlen(rest), body + begin, size - begin);
    reading = read_document(rest, size - shift);
    strcat(members, reading.members);
    check(&(struct document){body, size, reading.result, reading.offset + shift, members});
}

/* What was between two members is expected between the next, and nothing may depend on that. */
static void check_layout(const struct value *value, size_t width) {
    char body[128], members[128];
    size_t size = lay_out(body, sizeof body, value->text, width);
    size_t gap = strlen("{'a':'b','c':") + width + strlen(value->text) - 1;
    snprintf(members, sizeof members, "a=b;c=%s;e=f;", value->handed_out);
    check(&(struct document){body, size, ONSMQTT_READ_END, size, members});
    for (size_t cut = gap; cut < size; ++cut) check_without_the_first_member(body, cut, width);
    for (size_t at = gap; at <= gap + 2 + width; ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            lay_out(body, sizeof body, value->text, width);
            body[at] = (char)byte;
            check_without_the_first_member(body, size, width);
        }
    }
}

static void members_may_be_laid_out_in_any_way(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof values / sizeof *values; ++i) {
        for (size_t width = 0; width <= 20; ++width) check_layout(&values[i], width);
    }
}

static void any_two_bytes_may_stand_between_a_number_and_a_name(void **state) {
    (void)state;
    for (unsigned bytes = 0; bytes <= 0xFFFF; ++bytes) {
        char body[128];
        size_t size = lay_out(body, sizeof body, "1", 0), comma = strlen("{'a':'b','c':1");
        body[comma] = (char)(bytes >> 8);
        body[comma + 1] = (char)(bytes & 0xFF);
        check_without_the_first_member(body, size, 0);
    }
}

static void check_shifted_space(size_t width, size_t count, int left, int right) {
    char body[128];
    size_t size = lay_out(body, sizeof body, "\"d\"", width), name = size - strlen("e':'f'}");
    for (size_t i = 1; i <= count; ++i) body[name - i] = (char)((unsigned char)body[name - i] << left >> right);
    check_without_the_first_member(body, size, width);
}

static void white_space_is_compared_bit_by_bit(void **state) {
    (void)state;
    for (size_t width = 0; width <= 20; ++width) {
        for (size_t count = 1; count < 8; ++count) {
            check_shifted_space(width, count, 1, 0);
            check_shifted_space(width, count, 0, 1);
        }
    }
}

/* Whatever the size of the member before. */
static void check_growing_space(int width, int other, int digits, bool is_text) {
    char body[256], members[128], value[32];
    int size;
    snprintf(value, sizeof value, "%s%.*s%s", is_text ? "\"" : "", digits, "11111111111111111", is_text ? "\"" : "");
    size = snprintf(body, sizeof body, "{\"a\":\"b\",%*s\"c\":\"d\",%*s\"e\":%s,%*s\"g\":\"h\"}", width, "", width, "", value,
                    other, "");
    snprintf(members, sizeof members, "a=b;c=d;e=%.*s%s;g=h;", digits, "11111111111111111", is_text ? "" : "/number");
    check(&(struct document){body, (size_t)size, ONSMQTT_READ_END, (size_t)size, members});
}

static void white_space_between_members_may_grow_and_shrink(void **state) {
    (void)state;
    for (int width = 0; width <= 20; ++width) {
        for (int other = 0; other <= 20; ++other) {
            for (int digits = 1; digits <= 17; ++digits) {
                check_growing_space(width, other, digits, true);
                check_growing_space(width, other, digits, false);
            }
        }
    }
}

/* What stands between members ends with a quote, whatever stands behind it. */
static void names_may_begin_with_the_same_bytes(void **state) {
    (void)state;
    for (int width = 0; width <= 20; ++width) {
        char body[128];
        int size = snprintf(body, sizeof body, "{\"name\":\"a\",%*s\"name\":\"b\",%*s\"name\":\"c\",%*s\"name\":\"d\"}", width,
                            "", width, "", width, "");
        check(&(struct document){body, (size_t)size, ONSMQTT_READ_END, (size_t)size, "name=a;name=b;name=c;name=d;"});
    }
}

static void sixty_four_containers_are_read_and_the_next_is_too_deep(void **state) {
    char body[256] = "{\"a\":";
    size_t size = strlen(body);
    (void)state;
    for (int depth = 2; depth <= 64; ++depth) {
        body[size] = '[';
        ++size;
    }
    check(&(struct document){body, size, ONSMQTT_READ_INCOMPLETE, size, ""});
    body[size] = '{';
    check(&(struct document){body, size + 1, ONSMQTT_READ_TOO_DEEP, size, ""});
    memset(body + size, ']', 63);
    body[size + 63] = '}';
    {
        struct reading reading = read_document(body, size + 64);
        assert_int_equal(reading.result, ONSMQTT_READ_END);
    }
    memset(body, '[', 65);
    check(&(struct document){body, 64, ONSMQTT_READ_INCOMPLETE, 64, ""});
    check(&(struct document){body, 65, ONSMQTT_READ_TOO_DEEP, 64, ""});
    memset(body + 64, ']', 64);
    check(&(struct document){body, 128, ONSMQTT_READ_NOT_OBJECT, 128, ""});
}

static void objects_and_arrays_may_alternate_at_any_depth(void **state) {
    char body[512];
    size_t size = 0;
    (void)state;
    for (int depth = 0; depth < 32; ++depth) size += (size_t)snprintf(body + size, sizeof body - size, "[{\"a\":");
    body[size++] = '1';
    for (int depth = 0; depth < 32; ++depth) size += (size_t)snprintf(body + size, sizeof body - size, "}]");
    check(&(struct document){body, size, ONSMQTT_READ_NOT_OBJECT, size, ""});
    body[size - 33] = body[size - 33] == '}' ? ']' : '}';
    check(&(struct document){body, size, ONSMQTT_READ_MALFORMED, size - 33, ""});
}

/* A strict prefix of a good document is incomplete, its trailing white space aside. */
static void check_truncations(const char *body) {
    size_t whole = strlen(body), last = (size_t)(strrchr(body, '}') - body);
    for (size_t size = 0; size <= whole; ++size) {
        struct reading reading = read_document(body, size);
        enum onsmqtt_read expected = size > last ? ONSMQTT_READ_END : ONSMQTT_READ_INCOMPLETE;
        if (reading.result != expected || reading.offset != size) {
            fail_msg("%.*s: %d at %zu", (int)size, body, (int)reading.result, reading.offset);
        }
    }
}

static void every_truncation_of_a_good_document_is_incomplete(void **state) {
    (void)state;
    check_truncations(" {\"Code\" : \"a\\u0062\\n\xE4\xBD\xA0\", \"n\": [-1.5e+3, true, null, {\"x\": {}}], \"s\":false } ");
    check_truncations(
        "{\"Code\":\"A\",\"Message\":\"More than a block of plain bytes, so that the following are judged by blocks: "
        "\xE4\xBD\xA0\xE5\xA5\xBD, caf\xC3\xA9, \xC3\xA9\xC3\xA9, \xF0\x9F\x98\x80 \\u4e2D\\u6587\\u0021\"}");
}

static void decoding_an_escape_says_what_it_stands_for_and_how_long_it_is(void **state) {
    static const struct {
        const char *span;
        size_t size, used;
        const char *decoded;
        size_t decoded_size;
    } cases[] = {
        {TEXT("\\\"x"), 2, TEXT("\"")},
        {TEXT("\\\\"), 2, TEXT("\\")},
        {TEXT("\\/"), 2, TEXT("/")},
        {TEXT("\\b"), 2, TEXT("\b")},
        {TEXT("\\f"), 2, TEXT("\f")},
        {TEXT("\\n"), 2, TEXT("\n")},
        {TEXT("\\r"), 2, TEXT("\r")},
        {TEXT("\\t"), 2, TEXT("\t")},
        {TEXT("\\u0041B"), 6, TEXT("A")},
        {TEXT("\\u0000"), 6, TEXT("\0")},
        {TEXT("\\u007f"), 6, TEXT("\x7F")},
        {TEXT("\\u0080"), 6, TEXT("\xC2\x80")},
        {TEXT("\\u07FF"), 6, TEXT("\xDF\xBF")},
        {TEXT("\\u0800"), 6, TEXT("\xE0\xA0\x80")},
        {TEXT("\\uFFFF"), 6, TEXT("\xEF\xBF\xBF")},
        {TEXT("\\uaBcD"), 6, TEXT("\xEA\xAF\x8D")},
        {TEXT("\\uD800\\uDC00"), 12, TEXT("\xF0\x90\x80\x80")},
        {TEXT("\\uDBFF\\uDFFF"), 12, TEXT("\xF4\x8F\xBF\xBF")},
        {TEXT("\\uD7FF"), 6, TEXT("\xED\x9F\xBF")},
        {TEXT("\\uE000"), 6, TEXT("\xEE\x80\x80")},
        /* Lone surrogates. */
        {TEXT("\\uD800"), 6, TEXT("\xEF\xBF\xBD")},
        {TEXT("\\uDFFF"), 6, TEXT("\xEF\xBF\xBD")},
        {TEXT("\\uD800\\u0041"), 6, TEXT("\xEF\xBF\xBD")},
        {TEXT("\\uD800\\uE000"), 6, TEXT("\xEF\xBF\xBD")},
        {TEXT("\\uD800\\uDBFF"), 6, TEXT("\xEF\xBF\xBD")},
        {TEXT("\\uDC00\\uDC00"), 6, TEXT("\xEF\xBF\xBD")},
        {TEXT("\\uD7FF\\uDC00"), 6, TEXT("\xED\x9F\xBF")},
        {TEXT("\\uD800\\nDC00"), 6, TEXT("\xEF\xBF\xBD")},
        {TEXT("\\uD800xuDC00"), 6, TEXT("\xEF\xBF\xBD")},
        {TEXT("\\uD800\\uDC0"), 6, TEXT("\xEF\xBF\xBD")},
        /* What is no escape stands for itself. */
        {TEXT("a"), 1, TEXT("a")},
        {TEXT("ab"), 1, TEXT("a")},
        {TEXT("xn"), 1, TEXT("x")},
        {TEXT("\\"), 1, TEXT("\\")},
        {TEXT("\\q"), 1, TEXT("\\")},
        {TEXT("\\\0"), 1, TEXT("\\")},
        {TEXT("\\ug000"), 1, TEXT("\\")},
        {TEXT("\\u00g0"), 1, TEXT("\\")},
        {TEXT("\\u000g"), 1, TEXT("\\")},
        {TEXT("\\u004"), 1, TEXT("\\")},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
        char span[] = "00000000000000000000", out[4]; /* what stands behind an escape could belong to it */
        size_t out_size = 99, used;
        memcpy(span, cases[i].span, cases[i].size);
        used = onsmqtt_json_decode(span, cases[i].size, out, &out_size);
        if (used != cases[i].used || out_size != cases[i].decoded_size || memcmp(out, cases[i].decoded, out_size) != 0) {
            fail_msg("%s: used %zu, wrote %zu bytes", cases[i].span, used, out_size);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(members_of_the_outermost_object_are_handed_out_in_order),
        cmocka_unit_test(what_only_resembles_the_gap_before_is_rejected),
        cmocka_unit_test(values_of_every_type_are_viewed_as_sent),
        cmocka_unit_test(other_documents_are_checked_and_hand_out_nothing),
        cmocka_unit_test(the_first_byte_out_of_place_is_named),
        cmocka_unit_test(members_before_a_fault_are_handed_out_and_the_faulty_one_is_not),
        cmocka_unit_test(a_number_that_ends_with_the_body_was_not_read_to_its_end),
        cmocka_unit_test(numbers_have_the_form_of_the_rfc),
        cmocka_unit_test(literals_are_in_lower_case_and_whole),
        cmocka_unit_test(control_characters_in_strings_are_rejected),
        cmocka_unit_test(escapes_have_the_form_of_the_rfc),
        cmocka_unit_test(digits_of_escapes_are_checked_wherever_they_stand),
        cmocka_unit_test(digits_of_escapes_are_checked_beside_each_other),
        cmocka_unit_test(strings_are_utf8),
        cmocka_unit_test(bytes_that_are_not_ascii_are_checked_wherever_they_stand),
        cmocka_unit_test(a_string_is_found_wherever_it_stands_in_a_block),
        cmocka_unit_test(white_space_of_any_length_is_skipped),
        cmocka_unit_test(white_space_around_a_colon_is_skipped),
        cmocka_unit_test(members_may_be_laid_out_in_any_way),
        cmocka_unit_test(any_two_bytes_may_stand_between_a_number_and_a_name),
        cmocka_unit_test(white_space_is_compared_bit_by_bit),
        cmocka_unit_test(white_space_between_members_may_grow_and_shrink),
        cmocka_unit_test(names_may_begin_with_the_same_bytes),
        cmocka_unit_test(sixty_four_containers_are_read_and_the_next_is_too_deep),
        cmocka_unit_test(objects_and_arrays_may_alternate_at_any_depth),
        cmocka_unit_test(every_truncation_of_a_good_document_is_incomplete),
        cmocka_unit_test(decoding_an_escape_says_what_it_stands_for_and_how_long_it_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
