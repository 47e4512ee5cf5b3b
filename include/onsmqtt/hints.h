/**
 * @file hints.h
 * What the response's headers say: how long to wait, the server's clock, the request id.
 *
 * Conventions: those of catalog.h. A hints object belongs to the caller and to one thread at a time; it copies what it needs
 * of the values, so that a header line may be reused at once. Nothing is allocated.
 *
 * Use one object for each response: onsmqtt_hints_init(), then onsmqtt_hints_add() or onsmqtt_hints_add_line() for each header
 * in any order, then onsmqtt_error_parse(). Emptying it, or using it again, invalidates the request id of an error that was
 * parsed with it, where that came from a header.
 */
#ifndef ONSMQTT_HINTS_H
#define ONSMQTT_HINTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What was read from the headers of one response. Complete so that it can stand on a stack; its members are the library's. */
struct onsmqtt_hints {
    uint64_t throttle_wait_ms;     /**< Private: the longest wait of the headers that mean throttling; 0: none. */
    uint64_t retry_after_ms;       /**< Private: the longest Retry-After in seconds, as milliseconds; 0: none. */
    int64_t retry_after_unix_s;    /**< Private: the latest Retry-After that is a date; INT64_MIN: none. */
    int64_t date_unix_s;           /**< Private: the last Date; 0: none. */
    unsigned char request_id_size; /**< Private: bytes of request_id in use; 0: none. */
    char request_id[63];           /**< Private: the last x-acs-request-id. */
};

/**
 * Empties a hints object. Must be called before the first onsmqtt_hints_add(), and again for each response.
 * @param hints the object; not NULL
 */
void onsmqtt_hints_init(struct onsmqtt_hints *hints);

/**
 * Takes one header of the response. Names compare without regard to case; blanks around the value are not part of it. A value
 * counts only when the whole of it has the header's form: `120junk`, `1.5`, `-1` and the empty value change nothing. A
 * well-formed number beyond range saturates. Of several waits the longest counts, of several Date or x-acs-request-id headers
 * the last; otherwise the order of headers does not matter. Give each line of a repeated header by itself: values that an HTTP
 * library joined by commas (`120, 120`) are not of the form.
 *
 * - `x-acs-retry-after`, a decimal integer in milliseconds: the least wait; unless a code is known, it means throttling, as
 *   onsmqtt_error_parse() tells. 0 means neither.
 * - `X-RateLimit-User-API` and `X-RateLimit-User`, such as `Remain:0,TimeLeft:2000` in milliseconds: where Remain is 0, it
 *   means throttling, as above, and TimeLeft plus 100 ms is the least wait. Keys in upper or lower case, in any order, blanks
 *   around `,` and `:`; other pairs of a key, which is visible ASCII, and digits are skipped. Without Remain or TimeLeft, or
 *   with one of them twice, it is not of the form.
 * - `Retry-After`, seconds or an HTTP-date (RFC 9110, 10.2.3 and 5.6.7): the least wait. A date counts from the response's own
 *   Date, and is ignored without one. The weekday need not match the date; 31 February is not of the form. A year of two
 *   digits lies between 1970 and 2069: there is no clock to tell the century by.
 * - `Date`, an HTTP-date (RFC 9110, 6.6.1): the server's clock.
 * - `x-acs-request-id`, 1 to 63 visible ASCII characters: the request id, where the body has none or an empty one.
 *
 * @param hints      the object; not NULL
 * @param name       the header's name, without the colon
 * @param name_size  its size in bytes
 * @param value      the header's value, without the end of its line: onsmqtt_hints_add_line() takes that off
 * @param value_size its size in bytes
 * @return true for a header that it knows, in its form; false for any other, which is no error: feed it every header.
 */
bool onsmqtt_hints_add(struct onsmqtt_hints *hints, const char *name, size_t name_size, const char *value, size_t value_size);

/**
 * Takes one line of the response's head, as HTTP clients hand it over: `Retry-After: 120` and, where it is still there, the
 * end of the line. With libcurl it is all that a CURLOPT_HEADERFUNCTION has to do with a line. One that begins with a blank
 * continues the header before it (obs-fold, which RFC 9112, 5.2, forbids servers to send); it is not read, and the header
 * counts as its first line has it.
 *
 * A line that begins with `HTTP/` begins a response and empties the object: what stood before belongs to an earlier one, such
 * as a proxy's, a 100 Continue or a redirection. Where the connection ends before a final response (status 200 or more), call
 * onsmqtt_hints_init() again: the headers that came are an interim response's.
 *
 * @param hints     the object; not NULL
 * @param line      the line
 * @param line_size its size in bytes
 * @return what onsmqtt_hints_add() returns for the header; false for a line that is not a header, which is no error
 */
bool onsmqtt_hints_add_line(struct onsmqtt_hints *hints, const char *line, size_t line_size);

#ifdef __cplusplus
}
#endif

#endif
