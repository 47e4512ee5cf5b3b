/* What counts as a hint: each header's form, the limits of its numbers and dates, and that their order does not matter. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "onsmqtt/hints.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* What a header changes. */
enum part { NOTHING, KNOWN_WITHOUT_EFFECT, THROTTLE_WAIT, RETRY_AFTER, RETRY_AFTER_DATE, DATE, REQUEST_ID };

static const struct row {
    const char *name, *value;
    enum part part;
    uint64_t expected; /* milliseconds or a date */
} rows[] = {
    /* x-acs-retry-after: milliseconds, a whole number and nothing else */
    {"x-acs-retry-after", "1", THROTTLE_WAIT, 1},
    {"x-acs-retry-after", "120", THROTTLE_WAIT, 120},
    {"x-acs-retry-after", "00120", THROTTLE_WAIT, 120},
    {"x-acs-retry-after", "0000000000000000000000000000000000000000000000000000000007", THROTTLE_WAIT, 7},
    {"x-acs-retry-after", "4294967296", THROTTLE_WAIT, 4294967296},
    {"x-acs-retry-after", "18446744073709551614", THROTTLE_WAIT, UINT64_MAX - 1},
    {"x-acs-retry-after", "18446744073709551615", THROTTLE_WAIT, UINT64_MAX},
    {"x-acs-retry-after", "18446744073709551616", THROTTLE_WAIT, UINT64_MAX},
    {"x-acs-retry-after", "18446744073709551620", THROTTLE_WAIT, UINT64_MAX},
    {"x-acs-retry-after", "184467440737095516150", THROTTLE_WAIT, UINT64_MAX},
    {"x-acs-retry-after", "99999999999999999999999999999999999999999", THROTTLE_WAIT, UINT64_MAX},
    {"x-acs-retry-after", " 120", THROTTLE_WAIT, 120},
    {"x-acs-retry-after", "120 ", THROTTLE_WAIT, 120},
    {"x-acs-retry-after", "\t 120 \t\t ", THROTTLE_WAIT, 120},
    {"X-ACS-RETRY-AFTER", "120", THROTTLE_WAIT, 120},
    {"X-Acs-Retry-After", "120", THROTTLE_WAIT, 120},
    {"x-acs-retry-after", "0", KNOWN_WITHOUT_EFFECT, 0},
    {"x-acs-retry-after", "000", KNOWN_WITHOUT_EFFECT, 0},
    {"x-acs-retry-after", "", NOTHING, 0},
    {"x-acs-retry-after", " ", NOTHING, 0},
    {"x-acs-retry-after", "\t", NOTHING, 0},
    {"x-acs-retry-after", "120junk", NOTHING, 0},
    {"x-acs-retry-after", "120 junk", NOTHING, 0},
    {"x-acs-retry-after", "12 0", NOTHING, 0},
    {"x-acs-retry-after", "120,130", NOTHING, 0},
    {"x-acs-retry-after", "1.5", NOTHING, 0},
    {"x-acs-retry-after", "1e3", NOTHING, 0},
    {"x-acs-retry-after", "-1", NOTHING, 0},
    {"x-acs-retry-after", "+1", NOTHING, 0},
    {"x-acs-retry-after", "0x10", NOTHING, 0},
    {"x-acs-retry-after", "\"120\"", NOTHING, 0},
    {"x-acs-retry-after", "120\r\n", NOTHING, 0},
    {"x-acs-retry-after", "\v120", NOTHING, 0},
    {"x-acs-retry-after", "120\xC2\xA0", NOTHING, 0},
    {"x-acs-retry-after", "\xD9\xA1", NOTHING, 0},
    {"x-acs-retry-after", "/", NOTHING, 0},
    {"x-acs-retry-after", ":", NOTHING, 0},
    {"x-acs-retry-after", "Sun, 06 Nov 1994 08:49:37 GMT", NOTHING, 0},
    {"x-acs-retry-aftes", "120", NOTHING, 0},

    /* X-RateLimit-User-API and X-RateLimit-User: pairs of key and digits; a hint when nothing remains */
    {"X-RateLimit-User-API", "Remain:0,TimeLeft:2000", THROTTLE_WAIT, 2100},
    {"X-RateLimit-User", "Remain:0,TimeLeft:2000", THROTTLE_WAIT, 2100},
    {"x-ratelimit-user-api", "Remain:0,TimeLeft:2000", THROTTLE_WAIT, 2100},
    {"x-ratelimit-user", "Remain:0,TimeLeft:2000", THROTTLE_WAIT, 2100},
    {"X-RATELIMIT-USER", "Remain:0,TimeLeft:2000", THROTTLE_WAIT, 2100},
    {"X-RateLimit-User", "remain:0,timeleft:2000", THROTTLE_WAIT, 2100},
    {"X-RateLimit-User", "REMAIN:0,TIMELEFT:2000", THROTTLE_WAIT, 2100},
    {"X-RateLimit-User", "TimeLeft:2000,Remain:0", THROTTLE_WAIT, 2100},
    {"X-RateLimit-User", "Limit:100,Remain:0,TimeLeft:2000", THROTTLE_WAIT, 2100},
    {"X-RateLimit-User", "Remain:0,Limit:100,Limit:200,TimeLeft:2000,Window-Size_1:60", THROTTLE_WAIT, 2100},
    {"X-RateLimit-User", " Remain : 0 , TimeLeft : 2000 ", THROTTLE_WAIT, 2100},
    {"X-RateLimit-User", "Remain\t:\t0\t,\tTimeLeft\t:\t2000", THROTTLE_WAIT, 2100},
    {"X-RateLimit-User", "Remain:000,TimeLeft:0", THROTTLE_WAIT, 100},
    {"X-RateLimit-User", "Remain:0,TimeLeft:18446744073709551514", THROTTLE_WAIT, UINT64_MAX - 1},
    {"X-RateLimit-User", "Remain:0,TimeLeft:18446744073709551515", THROTTLE_WAIT, UINT64_MAX},
    {"X-RateLimit-User", "Remain:0,TimeLeft:18446744073709551516", THROTTLE_WAIT, UINT64_MAX},
    {"X-RateLimit-User", "Remain:0,TimeLeft:99999999999999999999999", THROTTLE_WAIT, UINT64_MAX},
    {"X-RateLimit-User", "Remain:1,TimeLeft:2000", KNOWN_WITHOUT_EFFECT, 0},
    {"X-RateLimit-User", "Remain:99999999999999999999999,TimeLeft:2000", KNOWN_WITHOUT_EFFECT, 0},
    {"X-RateLimit-User", "Remain:18446744073709551616,TimeLeft:2000", KNOWN_WITHOUT_EFFECT, 0},
    {"X-RateLimit-User", "Remain:0", NOTHING, 0},
    {"X-RateLimit-User", "TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Limit:100", NOTHING, 0},
    {"X-RateLimit-User", "Remain:0,TimeLeft:2000,Remain:0", NOTHING, 0},
    {"X-RateLimit-User", "Xemain:0,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Rxmain:0,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Remaix:0,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Remain:0,remain:1,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Remain:0,TimeLeft:2000,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Remain:0,TimeLeft:2000,", NOTHING, 0},
    {"X-RateLimit-User", ",Remain:0,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", ",Limit:1,Remain:0,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Limit,Remain:0,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Remain:0,,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Remain:0;TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Remain:0 TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Remain=0,TimeLeft=2000", NOTHING, 0},
    {"X-RateLimit-User", "Remain:,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Remain:-1,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Remain:0,TimeLeft:-1", NOTHING, 0},
    {"X-RateLimit-User", "Remain:0,TimeLeft:2000ms", NOTHING, 0},
    {"X-RateLimit-User", "Remain:0,TimeLeft:2.5", NOTHING, 0},
    {"X-RateLimit-User", "Remain:0,TimeLeft:2000,Reset:soon", NOTHING, 0},
    {"X-RateLimit-User", "Remain::0,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", ":0,Remain:0,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Re main:0,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Remain\xC3\xA9:1,Remain:0,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Remains:0,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "RemaiN\x7F:0,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "Limit\x7F:1,Remain:0,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User", "!+-;~:1,Remain:0,TimeLeft:2000", THROTTLE_WAIT, 2100},
    {"X-RateLimit-User", "Window:60,Remain:0,Interval:60,TimeLeft:2000", THROTTLE_WAIT, 2100},
    {"X-RateLimit-User", "2000", NOTHING, 0},
    {"X-RateLimit-User", "", NOTHING, 0},

    /* Retry-After: seconds */
    {"Retry-After", "1", RETRY_AFTER, 1000},
    {"Retry-After", "120", RETRY_AFTER, 120000},
    {"retry-after", "120", RETRY_AFTER, 120000},
    {"RETRY-AFTER", " 120\t", RETRY_AFTER, 120000},
    {"Retry-After", "18446744073709551", RETRY_AFTER, 18446744073709551000U},
    {"Retry-After", "18446744073709552", RETRY_AFTER, UINT64_MAX},
    {"Retry-After", "18446744073709551615", RETRY_AFTER, UINT64_MAX},
    {"Retry-After", "99999999999999999999999999", RETRY_AFTER, UINT64_MAX},
    {"Retry-After", "0", KNOWN_WITHOUT_EFFECT, 0},
    {"Retry-After", "120junk", NOTHING, 0},
    {"Retry-After", "1.5", NOTHING, 0},
    {"Retry-After", "-1", NOTHING, 0},
    {"Retry-After", "+1", NOTHING, 0},
    {"Retry-After", "", NOTHING, 0},
    {"Retry-After", "soon", NOTHING, 0},
    {"Retry-After", "120, 130", NOTHING, 0},

    /* Retry-After: a date, in each of the three forms */
    {"Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT", RETRY_AFTER_DATE, 784111777},
    {"Retry-After", "Sunday, 06-Nov-94 08:49:37 GMT", RETRY_AFTER_DATE, 784111777},
    {"Retry-After", "Sun Nov  6 08:49:37 1994", RETRY_AFTER_DATE, 784111777},
    {"Retry-After", " Sun, 06 Nov 1994 08:49:37 GMT ", RETRY_AFTER_DATE, 784111777},
    {"Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT", RETRY_AFTER_DATE, 253402300799},
    {"Retry-After", "Tue, 31 Feb 2026 08:49:37 GMT", NOTHING, 0},
    {"Retry-After", "Sun, 06 Nov 1994 25:49:37 GMT", NOTHING, 0},

    /* Date: RFC 9110's own examples, then one rule a line */
    {"Date", "Sun, 06 Nov 1994 08:49:37 GMT", DATE, 784111777},
    {"Date", "Sunday, 06-Nov-94 08:49:37 GMT", DATE, 784111777},
    {"Date", "Sun Nov  6 08:49:37 1994", DATE, 784111777},
    {"date", "Sun, 06 Nov 1994 08:49:37 GMT", DATE, 784111777},
    {"DATE", "\tSun, 06 Nov 1994 08:49:37 GMT", DATE, 784111777},
    {"Date", "Tue, 24 Nov 2026 12:00:00 GMT", DATE, 1795521600},
    {"Date", "Mon, 06 Nov 1994 08:49:37 GMT", DATE, 784111777},
    {"Date", "Friday, 06-Nov-94 08:49:37 GMT", DATE, 784111777},
    {"Date", "Tue Nov  6 08:49:37 1994", DATE, 784111777},
    {"Date", "Sun Nov 16 08:49:37 1994", DATE, 784975777},
    {"Date", "Sun Nov 06 08:49:37 1994", DATE, 784111777},
    {"Date", "Thu, 01 Jan 1970 00:00:01 GMT", DATE, 1},
    {"Date", "Wed, 31 Dec 1969 23:59:59 GMT", DATE, (uint64_t)-1},
    {"Date", "Sat, 01 Jan 0000 00:00:00 GMT", DATE, (uint64_t)-62167219200},
    {"Date", "Fri, 31 Dec 9999 23:59:59 GMT", DATE, 253402300799},
    {"Date", "Thursday, 01-Jan-70 00:00:01 GMT", DATE, 1},
    {"Date", "Friday, 31-Dec-99 23:59:59 GMT", DATE, 946684799},
    {"Date", "Saturday, 01-Jan-00 00:00:00 GMT", DATE, 946684800},
    {"Date", "Wednesday, 31-Dec-69 23:59:59 GMT", DATE, 3155759999},
    {"Date", "Sat, 31 Dec 2016 23:59:60 GMT", DATE, 1483228800},
    {"Date", "Thu, 29 Feb 2024 00:00:00 GMT", DATE, 1709164800},
    {"Date", "Tue, 29 Feb 2000 00:00:00 GMT", DATE, 951782400},
    {"Date", "Sun, 29 Feb 2026 00:00:00 GMT", NOTHING, 0},
    {"Date", "Mon, 29 Feb 1900 00:00:00 GMT", NOTHING, 0},
    {"Date", "Mon, 29 Feb 2100 00:00:00 GMT", NOTHING, 0},
    {"Date", "Mon, 30 Feb 2024 00:00:00 GMT", NOTHING, 0},
    {"Date", "Mon, 31 Apr 2026 00:00:00 GMT", NOTHING, 0},
    {"Date", "Mon, 31 Jun 2026 00:00:00 GMT", NOTHING, 0},
    {"Date", "Mon, 31 Sep 2026 00:00:00 GMT", NOTHING, 0},
    {"Date", "Mon, 31 Nov 2026 00:00:00 GMT", NOTHING, 0},
    {"Date", "Mon, 32 Jan 2026 00:00:00 GMT", NOTHING, 0},
    {"Date", "Mon, 00 Jan 2026 00:00:00 GMT", NOTHING, 0},
    {"Date", "Mon, 01 Nix 2026 00:00:00 GMT", NOTHING, 0},
    {"Date", "Mon, 01 Mon 2026 00:00:00 GMT", NOTHING, 0},
    {"Date", "Sun, 01 Sun 2026 00:00:00 GMT", NOTHING, 0},
    {"Date", "Jan, 01 Jan 2026 00:00:00 GMT", NOTHING, 0},
    {"Date", "Dec, 01 Jan 2026 00:00:00 GMT", NOTHING, 0},
    {"Date", "Mon, 01 Jan 000/ 00:00:00 GMT", NOTHING, 0},
    {"Date", "Mon, 01 Jan 000: 00:00:00 GMT", NOTHING, 0},
    {"Date", "Mon, 01 Jan 2026 0::00:00 GMT", NOTHING, 0},
    {"Date", "Sun Jan  0 08:49:37 2026", NOTHING, 0},
    {"Date", "Sunday, 31-Feb-94 08:49:37 GMT", NOTHING, 0},
    {"Date", "Sun Feb 31 08:49:37 1994", NOTHING, 0},
    {"Date", "Sun, 06 Nov 1994 24:00:00 GMT", NOTHING, 0},
    {"Date", "Sun, 06 Nov 1994 25:49:37 GMT", NOTHING, 0},
    {"Date", "Sun, 06 Nov 1994 08:60:37 GMT", NOTHING, 0},
    {"Date", "Sun, 06 Nov 1994 08:49:61 GMT", NOTHING, 0},
    {"Date", "Sun, 06 Nov 1994 08:49:37 UTC", NOTHING, 0},
    {"Date", "Sun, 06 Nov 1994 08:49:37 gmt", NOTHING, 0},
    {"Date", "Sun, 06 Nov 1994 08:49:37", NOTHING, 0},
    {"Date", "Sun, 06 Nov 1994 08:49:37 +0000", NOTHING, 0},
    {"Date", "sun, 06 Nov 1994 08:49:37 GMT", NOTHING, 0},
    {"Date", "SUN, 06 Nov 1994 08:49:37 GMT", NOTHING, 0},
    {"Date", "Sun, 06 nov 1994 08:49:37 GMT", NOTHING, 0},
    {"Date", "Sun, 06 NOV 1994 08:49:37 GMT", NOTHING, 0},
    {"Date", "Xyz, 06 Nov 1994 08:49:37 GMT", NOTHING, 0},
    {"Date", "Sun, 06 Xyz 1994 08:49:37 GMT", NOTHING, 0},
    {"Date", "Sun, 6 Nov 1994 08:49:37 GMT", NOTHING, 0},
    {"Date", "Sun,  6 Nov 1994 08:49:37 GMT", NOTHING, 0},
    {"Date", "Sun, 06 Nov 94 08:49:37 GMT", NOTHING, 0},
    {"Date", "Sun, 06-Nov-1994 08:49:37 GMT", NOTHING, 0},
    {"Date", "Sun, 06 Nov 1994  8:49:37 GMT", NOTHING, 0},
    {"Date", "Sun  Nov 6 08:49:37 1994", NOTHING, 0},
    {"Date", "Sun Nov 6 08:49:37 1994", NOTHING, 0},
    {"Date", "Sun Nov \t6 08:49:37 1994", NOTHING, 0},
    {"Date", "Sun, 06-Nov-94 08:49:37 GMT", NOTHING, 0},
    {"Date", "Sunday, 06-Nov-1994 08:49:37 GMT", NOTHING, 0},
    {"Date", "Sunday, 06 Nov 1994 08:49:37 GMT", NOTHING, 0},
    {"Date", "Funday, 06-Nov-94 08:49:37 GMT", NOTHING, 0},
    {"Date", "2026-11-24T12:00:00Z", NOTHING, 0},
    {"Date", "784111777", NOTHING, 0},
    {"Date", "0", NOTHING, 0},
    {"Date", "", NOTHING, 0},

    /* x-acs-request-id: visible characters; the expected text is the value without blanks around it */
    {"x-acs-request-id", "07AB2E7F-1EF8-4D08-A423-D58E3A26F4C1", REQUEST_ID, 0},
    {"X-Acs-Request-Id", "07AB2E7F-1EF8-4D08-A423-D58E3A26F4C1", REQUEST_ID, 0},
    {"x-acs-request-id", " \t07AB2E7F\t ", REQUEST_ID, 0},
    {"x-acs-request-id", "!", REQUEST_ID, 0},
    {"x-acs-request-id", "~", REQUEST_ID, 0},
    {"x-acs-request-id", "!~!~!~!", REQUEST_ID, 0},
    {"x-acs-request-id", "!~!~!~!~", REQUEST_ID, 0},
    {"x-acs-request-id", "!~!~!~!~!", REQUEST_ID, 0},
    {"x-acs-request-id", "!~!~!~!~!~!~!~!~!~!~!~!~!~!~!~!~!~!~", REQUEST_ID, 0},
    {"x-acs-request-id", "123456789012345678901234567890123456789012345678901234567890123", REQUEST_ID, 0},
    {"x-acs-request-id", "1234567890123456789012345678901234567890123456789012345678901234", NOTHING, 0},
    {"x-acs-request-id", "", NOTHING, 0},
    {"x-acs-request-id", "\t", NOTHING, 0},
    {"x-acs-request-id", "07AB 2E7F", NOTHING, 0},
    {"x-acs-request-id", "07AB\x1B[31m", NOTHING, 0},
    {"x-acs-request-id", "07AB2E7F\x7F", NOTHING, 0},
    {"x-acs-request-id", "07AB2E7F\xC3\xA9", NOTHING, 0},
    {"x-acs-request-id", "\x80", NOTHING, 0},
    {"x-acs-request-id", "\xFF", NOTHING, 0},
    {"x-acs-request-id", "07AB2E7F\r\n", NOTHING, 0},

    /* other headers, some that look like these */
    {"Content-Type", "application/json", NOTHING, 0},
    {"Content-Length", "120", NOTHING, 0},
    {"Age", "120", NOTHING, 0},
    {"", "120", NOTHING, 0},
    {"Retry-Aftes", "120", NOTHING, 0},
    {"Retry_After", "120", NOTHING, 0},
    {"Retry\rAfter", "120", NOTHING, 0},
    {"Retry-After:", "120", NOTHING, 0},
    {"Retry-After ", "120", NOTHING, 0},
    {" Retry-After", "120", NOTHING, 0},
    {"x-acs-retry-afters", "120", NOTHING, 0},
    {"x-acs-retry-aft%r", "120", NOTHING, 0},
    {"y-acs-retry-after", "120", NOTHING, 0},
    {"x-acs-trace-ident", "120", NOTHING, 0},
    {"x-acs-request-ix", "07AB2E7F", NOTHING, 0},
    {"X-RateLimit-Usex", "Remain:0,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit-User-APJ", "Remain:0,TimeLeft:2000", NOTHING, 0},
    {"X-RateLimit", "Remain:0,TimeLeft:2000", NOTHING, 0},
    {"Dave", "Sun, 06 Nov 1994 08:49:37 GMT", NOTHING, 0},
    {"\x44\x41\x54\x05", "Sun, 06 Nov 1994 08:49:37 GMT", NOTHING, 0},
    {"dat\xC5", "Sun, 06 Nov 1994 08:49:37 GMT", NOTHING, 0},
};

/* Adds copies of exactly these bytes, so that a byte read past an end is found by the sanitizers. */
static bool add_bytes(struct onsmqtt_hints *hints, const char *name, size_t name_size, const char *value, size_t value_size) {
    char *name_copy = malloc(name_size + (name_size == 0));
    char *value_copy = malloc(value_size + (value_size == 0));
    bool known;
    assert_non_null(name_copy);
    assert_non_null(value_copy);
    memcpy(name_copy, name, name_size);
    memcpy(value_copy, value, value_size);
    known = onsmqtt_hints_add(hints, name_copy, name_size, value_copy, value_size);
    free(name_copy);
    free(value_copy);
    return known;
}

static bool add(struct onsmqtt_hints *hints, const char *name, const char *value) {
    return add_bytes(hints, name, strlen(name), value, strlen(value));
}

static struct onsmqtt_hints no_hints(void) {
    struct onsmqtt_hints hints;
    memset(&hints, 0xAA, sizeof hints);
    onsmqtt_hints_init(&hints);
    return hints;
}

static bool equal(const struct onsmqtt_hints *one, const struct onsmqtt_hints *other) {
    return one->throttle_wait_ms == other->throttle_wait_ms && one->retry_after_ms == other->retry_after_ms &&
           one->retry_after_unix_s == other->retry_after_unix_s && one->date_unix_s == other->date_unix_s &&
           one->request_id_size == other->request_id_size &&
           memcmp(one->request_id, other->request_id, one->request_id_size) == 0;
}

static void expect_request_id(struct onsmqtt_hints *hints, const char *value) {
    size_t size;
    value += strspn(value, " \t");
    size = strcspn(value, " \t");
    memcpy(hints->request_id, value, size);
    hints->request_id_size = (unsigned char)size;
}

static struct onsmqtt_hints expected_hints(const struct row *row) {
    struct onsmqtt_hints hints = no_hints();
    switch (row->part) {
    case NOTHING:
    case KNOWN_WITHOUT_EFFECT: break;
    case THROTTLE_WAIT: hints.throttle_wait_ms = row->expected; break;
    case RETRY_AFTER: hints.retry_after_ms = row->expected; break;
    case RETRY_AFTER_DATE: hints.retry_after_unix_s = (int64_t)row->expected; break;
    case DATE: hints.date_unix_s = (int64_t)row->expected; break;
    case REQUEST_ID: expect_request_id(&hints, row->value); break;
    }
    return hints;
}

static void print_row(const struct row *row, const struct onsmqtt_hints *got) {
    print_error(
        "%s: %s\n  throttle_wait_ms %llu, retry_after_ms %llu, retry_after_unix_s %lld, date_unix_s %lld, request_id '%.*s'\n",
        row->name, row->value, (unsigned long long)got->throttle_wait_ms, (unsigned long long)got->retry_after_ms,
        (long long)got->retry_after_unix_s, (long long)got->date_unix_s, (int)got->request_id_size, got->request_id);
}

static void a_header_counts_only_when_the_whole_of_it_has_the_form(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(rows); ++i) {
        struct onsmqtt_hints expected = expected_hints(&rows[i]);
        struct onsmqtt_hints got = no_hints();
        bool known = add(&got, rows[i].name, rows[i].value);
        if (known != (rows[i].part != NOTHING) || !equal(&got, &expected)) {
            print_row(&rows[i], &got);
            fail_msg("row %zu: known %d, or the hints differ", i, known);
        }
    }
}

static void a_header_that_is_not_of_the_form_changes_nothing_that_was_read_before(void **state) {
    struct onsmqtt_hints before = no_hints();
    (void)state;
    add(&before, "x-acs-retry-after", "7");
    add(&before, "Retry-After", "7");
    add(&before, "Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT");
    add(&before, "Date", "Sun, 06 Nov 1994 08:49:30 GMT");
    add(&before, "x-acs-request-id", "07AB2E7F-1EF8-4D08-A423-D58E3A26F4C1");
    for (size_t i = 0; i < COUNT(rows); ++i) {
        struct onsmqtt_hints after = before;
        if (rows[i].part != NOTHING && rows[i].part != KNOWN_WITHOUT_EFFECT) continue;
        add(&after, rows[i].name, rows[i].value);
        if (!equal(&before, &after)) {
            print_row(&rows[i], &after);
            fail_msg("row %zu changed the hints", i);
        }
    }
}

static bool add_line(struct onsmqtt_hints *hints, const char *line) {
    size_t size = strlen(line);
    char *copy = malloc(size + (size == 0));
    bool known;
    assert_non_null(copy);
    memcpy(copy, line, size);
    known = onsmqtt_hints_add_line(hints, copy, size);
    free(copy);
    return known;
}

static void a_line_counts_as_its_header_with_and_without_its_end(void **state) {
    static const char *const ends[] = {"", "\n", "\r\n", "\r"};
    (void)state;
    for (size_t i = 0; i < COUNT(rows); ++i) {
        struct onsmqtt_hints expected = no_hints();
        bool known;
        if (strpbrk(rows[i].name, ":/") != NULL || strpbrk(rows[i].value, "\r\n") != NULL) continue;
        known = add(&expected, rows[i].name, rows[i].value);
        for (size_t end = 0; end < COUNT(ends); ++end) {
            struct onsmqtt_hints got = no_hints();
            char line[256];
            int size = snprintf(line, sizeof line, "%s:%s%s", rows[i].name, rows[i].value, ends[end]);
            assert_in_range(size, 1, (int)sizeof line - 1);
            if (add_line(&got, line) != known || !equal(&got, &expected)) {
                print_row(&rows[i], &got);
                fail_msg("row %zu, end %zu: the hints differ from those of the header", i, end);
            }
        }
    }
}

static void only_one_end_is_taken_off_a_line(void **state) {
    static const char *const lines[] = {"x-acs-retry-after: 120\n\n", "x-acs-retry-after: 120\r\r\n",
                                        "x-acs-retry-after: 120\n\r", "x-acs-retry-after: 120\r\n\r\n"};
    (void)state;
    for (size_t i = 0; i < COUNT(lines); ++i) {
        struct onsmqtt_hints hints = no_hints(), empty = no_hints();
        if (add_line(&hints, lines[i]) || !equal(&hints, &empty)) fail_msg("line %zu: %s", i, lines[i]);
    }
}

static void what_is_no_header_changes_nothing(void **state) {
    static const char *const lines[] = {"",
                                        "\r\n",
                                        "\n",
                                        ":",
                                        ":\r\n",
                                        "Retry-After",
                                        "Retry-After 120",
                                        "Retry-After:",
                                        "HTTP",
                                        "HTTP\n",
                                        " Retry-After: 120",
                                        "\tRetry-After: 120",
                                        "http/1.1 200 OK"};
    struct onsmqtt_hints before = no_hints();
    (void)state;
    add(&before, "Retry-After", "7");
    add(&before, "x-acs-request-id", "07AB2E7F");
    for (size_t i = 0; i < COUNT(lines); ++i) {
        struct onsmqtt_hints after = before;
        if (add_line(&after, lines[i]) || !equal(&before, &after)) fail_msg("line %zu: %s", i, lines[i]);
    }
    assert_false(onsmqtt_hints_add_line(&before, NULL, 20));
    assert_int_equal(before.retry_after_ms, 7000);
}

/* What came before is of a proxy, a 100 Continue or a redirection. */
static void a_status_line_begins_a_response(void **state) {
    static const char *const lines[] = {"HTTP/1.1 200 OK\r\n", "HTTP/2 400\n", "HTTP/", "HTTP/1.1 200 Time: 12\r\n",
                                        "HTTP/1.1 103 Early Hints\r\n"};
    (void)state;
    for (size_t i = 0; i < COUNT(lines); ++i) {
        struct onsmqtt_hints hints = no_hints(), empty = no_hints();
        add(&hints, "Retry-After", "7");
        add(&hints, "x-acs-request-id", "07AB2E7F");
        if (add_line(&hints, lines[i]) || !equal(&hints, &empty)) fail_msg("line %zu: %s", i, lines[i]);
    }
}

static void init_empties_what_stood_there(void **state) {
    struct onsmqtt_hints hints = no_hints(), empty = no_hints();
    (void)state;
    add(&hints, "Retry-After", "7");
    add(&hints, "x-acs-request-id", "07AB2E7F");
    onsmqtt_hints_init(&hints);
    assert_true(equal(&hints, &empty));
    assert_true(empty.retry_after_unix_s == INT64_MIN);
    assert_int_equal(empty.throttle_wait_ms, 0);
    assert_int_equal(empty.date_unix_s, 0);
    assert_int_equal(empty.request_id_size, 0);
}

static void null_and_nul_bytes_are_no_values(void **state) {
    struct onsmqtt_hints hints = no_hints(), empty = no_hints();
    (void)state;
    assert_false(onsmqtt_hints_add(&hints, NULL, 0, NULL, 0));
    assert_false(onsmqtt_hints_add(&hints, NULL, 11, "120", 3));
    assert_false(onsmqtt_hints_add(&hints, "Retry-After", 11, NULL, 3));
    assert_false(add_bytes(&hints, "Retry-After", 11, "120\0", 4));
    assert_false(add_bytes(&hints, "Retry-After", 11,
                           "\0"
                           "120",
                           4));
    assert_false(add_bytes(&hints, "x-acs-request-id", 16, "07AB\0AB7", 8));
    assert_false(add_bytes(&hints, "x-acs-request-id", 16, "07AB\0", 5));
    assert_false(add_bytes(&hints, "Date", 4, "Sun, 06 Nov 1994 08:49:37 GMT\0", 30));
    assert_false(add_bytes(&hints, "Date\0", 5, "Sun, 06 Nov 1994 08:49:37 GMT", 29));
    assert_true(equal(&hints, &empty));
}

static void of_several_waits_the_longest_holds(void **state) {
    static const char *const waits[][2] = {
        {"x-acs-retry-after", "500"},
        {"X-RateLimit-User", "Remain:0,TimeLeft:600"},
        {"x-acs-retry-after", "20"},
        {"Retry-After", "3"},
        {"Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"},
        {"Retry-After", "2"},
        {"x-acs-retry-after", "0"},
        {"Retry-After", "Sun Nov  6 08:49:36 1994"},
        {"Retry-After", "0"},
        {"X-RateLimit-User-API", "Remain:1,TimeLeft:99999"},
    };
    struct onsmqtt_hints hints = no_hints();
    (void)state;
    for (size_t i = 0; i < COUNT(waits); ++i) assert_true(add(&hints, waits[i][0], waits[i][1]));
    assert_int_equal(hints.throttle_wait_ms, 700);
    assert_int_equal(hints.retry_after_ms, 3000);
    assert_int_equal(hints.retry_after_unix_s, 784111777);
}

static void of_several_dates_and_request_ids_the_last_holds(void **state) {
    struct onsmqtt_hints hints = no_hints();
    (void)state;
    assert_true(add(&hints, "Date", "Tue, 24 Nov 2026 12:00:00 GMT"));
    assert_true(add(&hints, "Date", "Sun, 06 Nov 1994 08:49:37 GMT"));
    assert_true(add(&hints, "x-acs-request-id", "the-longer-one-comes-first"));
    assert_true(add(&hints, "x-acs-request-id", "last"));
    assert_int_equal(hints.date_unix_s, 784111777);
    assert_int_equal(hints.request_id_size, 4);
    assert_memory_equal(hints.request_id, "last", 4);
}

static const char *const several[][2] = {
    {"Date", "Tue, 24 Nov 2026 12:00:00 GMT"},
    {"x-acs-request-id", "07AB2E7F"},
    {"x-acs-retry-after", "500"},
    {"X-RateLimit-User-API", "Remain:0,TimeLeft:100"},
    {"Retry-After", "3"},
    {"Retry-After", "2"},
    {"Retry-After", "Tue, 24 Nov 2026 12:00:09 GMT"},
};

/* Each order of the headers from position on, by exchanging each into it in turn. */
static void check_orders(size_t order[], size_t position, const struct onsmqtt_hints *expected, unsigned *count) {
    if (position == COUNT(several)) {
        struct onsmqtt_hints hints = no_hints();
        for (size_t i = 0; i < COUNT(several); ++i) assert_true(add(&hints, several[order[i]][0], several[order[i]][1]));
        if (!equal(&hints, expected)) {
            for (size_t i = 0; i < COUNT(several); ++i) print_error("%s: %s\n", several[order[i]][0], several[order[i]][1]);
            fail_msg("in this order the hints differ");
        }
        ++*count;
        return;
    }
    for (size_t i = position; i < COUNT(several); ++i) {
        size_t moved = order[i];
        order[i] = order[position];
        order[position] = moved;
        check_orders(order, position + 1, expected, count);
        order[position] = order[i];
        order[i] = moved;
    }
}

static void any_order_of_headers_gives_the_same_hints(void **state) {
    struct onsmqtt_hints expected = no_hints();
    size_t order[COUNT(several)];
    unsigned count = 0;
    (void)state;
    expected.date_unix_s = 1795521600;
    expected.retry_after_unix_s = 1795521609;
    expected.retry_after_ms = 3000;
    expected.throttle_wait_ms = 500;
    memcpy(expected.request_id, "07AB2E7F", 8);
    expected.request_id_size = 8;
    for (size_t i = 0; i < COUNT(several); ++i) order[i] = i;
    check_orders(order, 0, &expected, &count);
    assert_int_equal(count, 7 * 6 * 5 * 4 * 3 * 2 * 1);
}

static void check_date(const char *value, time_t expected) {
    struct onsmqtt_hints hints = no_hints();
    if (!add(&hints, "Date", value)) fail_msg("refused: %s", value);
    if (hints.date_unix_s != (int64_t)expected) fail_msg("%s: got %lld", value, (long long)hints.date_unix_s);
}

/* From 1970 to the end of 9999, or of libc's time, in steps that meet every month and every time of day; libc's calendar is the
   judge. One form after the other, so that none finds what another left behind. */
static void compare_with_libc(const char *format, size_t size_min, size_t size_max, int64_t end) {
    if (sizeof(time_t) < sizeof(int64_t) && end > INT32_MAX) end = INT32_MAX;
    for (int64_t at = 1; at < end; at += 9 * 86400 + 5003) {
        time_t unix_s = (time_t)at;
        const struct tm *parts = gmtime(&unix_s);
        char value[64];
        assert_non_null(parts);
        assert_in_range(strftime(value, sizeof value, format, parts), size_min, size_max);
        check_date(value, unix_s);
    }
}

static void the_calendar_agrees_with_libc(void **state) {
    const int64_t year_2070 = 3155760000, year_10000 = 253402300800;
    (void)state;
    compare_with_libc("%a, %d %b %Y %H:%M:%S GMT", 29, 29, year_10000);
    compare_with_libc("%a %b %e %H:%M:%S %Y", 24, 24, year_10000);
    compare_with_libc("%A, %d-%b-%y %H:%M:%S GMT", 30, 33, year_2070);
}

static void every_byte_of_a_date_counts(void **state) {
    static const char *const dates[] = {"Sun, 06 Nov 1994 08:49:37 GMT", "Wednesday, 06-Nov-94 08:49:37 GMT",
                                        "Sun Nov  6 08:49:37 1994", "Sun Nov 16 08:49:37 1994"};
    struct onsmqtt_hints hints = no_hints(), empty = no_hints();
    (void)state;
    for (size_t i = 0; i < COUNT(dates); ++i) {
        char value[64];
        size_t size = strlen(dates[i]);
        for (size_t at = 0; at < size; ++at) {
            memcpy(value, dates[i], size);
            value[at] = 'x';
            if (add_bytes(&hints, "Date", 4, value, size)) fail_msg("accepted: %.*s", (int)size, value);
            if (add_bytes(&hints, "Date", 4, dates[i], at)) fail_msg("accepted: %.*s", (int)at, dates[i]);
        }
        memcpy(value, dates[i], size);
        value[size] = 'x';
        if (add_bytes(&hints, "Date", 4, value, size + 1)) fail_msg("accepted: %.*s", (int)size + 1, value);
    }
    assert_true(equal(&hints, &empty));
}

/* Each header with a value of its form. */
static const char *const headers[][2] = {
    {"date", "Sun, 06 Nov 1994 08:49:37 GMT"},
    {"retry-after", "1"},
    {"x-acs-request-id", "1"},
    {"x-acs-retry-after", "1"},
    {"x-ratelimit-user", "Remain:0,TimeLeft:1"},
    {"x-ratelimit-user-api", "Remain:0,TimeLeft:1"},
};

static bool is_header(const char *name, size_t size) {
    for (size_t i = 0; i < COUNT(headers); ++i) {
        if (strlen(headers[i][0]) == size && memcmp(headers[i][0], name, size) == 0) return true;
    }
    return false;
}

/* x-ratelimit-user-api, cut, is a header again. */
static void a_name_that_ends_early_or_goes_on_is_no_header(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(headers); ++i) {
        char name[300];
        memset(name, '-', sizeof name);
        memcpy(name, headers[i][0], strlen(headers[i][0]));
        for (size_t size = 0; size <= sizeof name; ++size) {
            struct onsmqtt_hints hints = no_hints();
            if (add_bytes(&hints, name, size, headers[i][1], strlen(headers[i][1])) != is_header(name, size))
                fail_msg("%.*s", (int)size, name);
        }
    }
}

/* But for the case of its letters. */
static void a_name_that_differs_in_one_byte_is_no_header(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(headers); ++i) {
        size_t size = strlen(headers[i][0]);
        for (size_t at = 0; at < size; ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                struct onsmqtt_hints hints = no_hints();
                char name[32], was = headers[i][0][at];
                bool is_same = byte == was || (was >= 'a' && was <= 'z' && byte == was - 'a' + 'A');
                memcpy(name, headers[i][0], size);
                name[at] = (char)byte;
                if (add_bytes(&hints, name, size, headers[i][1], strlen(headers[i][1])) != is_same) {
                    fail_msg("%s with byte %zu as %d", headers[i][0], at, byte);
                }
            }
        }
    }
}

static void a_month_has_as_many_days_as_in_the_calendar(void **state) {
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    (void)state;
    for (size_t i = 0; i < COUNT(months); ++i) {
        for (int day = 0; day <= 39; ++day) {
            struct onsmqtt_hints hints = no_hints();
            char value[64];
            snprintf(value, sizeof value, "Sun, %02d %s 1994 08:49:37 GMT", day, months[i]);
            if (add(&hints, "Date", value) != (day >= 1 && day <= days[i])) fail_msg("%s", value);
        }
    }
}

/* In ids of every size, since those of eight bytes and more are checked eight at a time. */
static void every_byte_of_a_request_id_is_visible(void **state) {
    static const char invisible[] = {'\0', '\x1F', ' ', '\x7F', '\x80', '\xFF'};
    (void)state;
    for (size_t size = 1; size <= 63; ++size) {
        for (size_t at = 0; at < size; ++at) {
            for (size_t i = 0; i < sizeof invisible; ++i) {
                struct onsmqtt_hints hints = no_hints();
                char value[63];
                memset(value, '!', sizeof value);
                value[at] = invisible[i];
                if (invisible[i] == ' ' && (at == 0 || at == size - 1)) continue; /* not part of the value */
                if (add_bytes(&hints, "x-acs-request-id", 16, value, size))
                    fail_msg("byte 0x%02X, %zu of %zu", (unsigned char)invisible[i], at, size);
            }
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_header_counts_only_when_the_whole_of_it_has_the_form),
        cmocka_unit_test(a_header_that_is_not_of_the_form_changes_nothing_that_was_read_before),
        cmocka_unit_test(init_empties_what_stood_there),
        cmocka_unit_test(a_line_counts_as_its_header_with_and_without_its_end),
        cmocka_unit_test(only_one_end_is_taken_off_a_line),
        cmocka_unit_test(what_is_no_header_changes_nothing),
        cmocka_unit_test(a_status_line_begins_a_response),
        cmocka_unit_test(null_and_nul_bytes_are_no_values),
        cmocka_unit_test(of_several_waits_the_longest_holds),
        cmocka_unit_test(of_several_dates_and_request_ids_the_last_holds),
        cmocka_unit_test(any_order_of_headers_gives_the_same_hints),
        cmocka_unit_test(the_calendar_agrees_with_libc),
        cmocka_unit_test(every_byte_of_a_date_counts),
        cmocka_unit_test(a_name_that_ends_early_or_goes_on_is_no_header),
        cmocka_unit_test(a_name_that_differs_in_one_byte_is_no_header),
        cmocka_unit_test(a_month_has_as_many_days_as_in_the_calendar),
        cmocka_unit_test(every_byte_of_a_request_id_is_visible),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
