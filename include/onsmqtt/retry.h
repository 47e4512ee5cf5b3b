/**
 * @file retry.h
 * What to do next: from an error to "send it again after so many milliseconds" or "stop, because".
 *
 * Conventions: those of catalog.h, and:
 * - The caller passes in the time and a random number, and sleeps; nothing here reads a clock, draws or waits. The clock is any
 *   monotonic one in milliseconds; one that runs backwards ends nothing early and breaks nothing.
 * - A sequence (struct onsmqtt_retry) belongs to the caller and to one thread at a time. A budget belongs to a client and is
 *   shared by all its threads without a lock, unless the library was built with ONSMQTT_ERROR_NO_ATOMICS.
 * - Arithmetic saturates; no argument overflows it.
 *
 * What a caller must do on each action:
 * | action | then |
 * |---|---|
 * | ONSMQTT_ACTION_STOP | return; `why` says whether it is good news |
 * | ONSMQTT_ACTION_RETRY | sleep delay_ms, sign anew with a fresh nonce and timestamp, send |
 * | ONSMQTT_ACTION_SLOW_DOWN | lower the rate of other requests, then as for RETRY |
 * | ONSMQTT_ACTION_REFRESH_CREDENTIALS | fetch fresh temporary credentials, once for all that signed with them; as for RETRY |
 * | ONSMQTT_ACTION_RESIGN | if error.kind is CLOCK_SKEW and server_unix_s not 0, set the clock by that; then as for RETRY |
 *
 * Fresh credentials and the clock are the client's, not the sequence's: mend them also where it stops, whatever `why` is. If
 * error.kind is CLOCK_SKEW and server_unix_s not 0, set the clock by that. If it is CREDENTIALS_EXPIRED, fetch fresh ones, but
 * not where `why` is PERMANENT: those were fresh. Else each later call fails the same way, and no success brings the budget's
 * tokens back.
 *
 * Every retry must be signed anew: the service rejects a nonce that it has seen (SignatureNonceUsed).
 *
 * No one else may send again: what is said here of a sequence holds only if the HTTP library's own retries are off. libcurl
 * sends again if a kept connection breaks (CURLOPT_FRESH_CONNECT ends that), if a stream of HTTP/2 is refused
 * (CURLOPT_HTTP_VERSION) and if a 417 answers its Expect header (an empty `Expect:` in CURLOPT_HTTPHEADER).
 */
#ifndef ONSMQTT_RETRY_H
#define ONSMQTT_RETRY_H

#include <stdbool.h>
#include <stdint.h>

#include "onsmqtt/catalog.h"
#include "onsmqtt/error.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A token bucket that bounds the retries of one client, so that retries do not prolong an outage. One per client. Touched only
    by this library once it is initialised; it must outlive every sequence that uses it. */
struct onsmqtt_retry_budget {
    uint32_t capacity; /**< Private: most tokens it holds. */
    uint32_t tokens;   /**< Private: tokens it holds now. */
};

/**
 * Fills a budget. A retry takes 5 tokens, 10 where the kind is NO_RESPONSE or NOT_SENT; a sequence that ends well gives back
 * what it took, or 1 token where it took none; any other end gives back nothing. Tokens do not come back with time: report
 * every success, by onsmqtt_retry_next() or onsmqtt_retry_succeeded(), or the budget only drains.
 * @param budget   the budget; not NULL, and not yet shared with another thread
 * @param capacity tokens, 0 to UINT32_MAX; below 5: no retry at all; below 10: none where no response
 *                 came or the request was not sent. As a rule 10 for each request per second that the
 *                 client sends, at least 10: from 1 request per second on this keeps the load of a total outage within 1.2
 *                 times normal over ten seconds (tests/fleet simulates it); a service that still answers a part of its load
 *                 may see more
 */
void onsmqtt_retry_budget_init(struct onsmqtt_retry_budget *budget, uint32_t capacity);

/** How often and how long. A client keeps one and passes it to each sequence. Begin with onsmqtt_retry_policy_default(): a
    member left 0 means 0 (deadline_ms: none), except max_attempts (1); a max_delay_ms of 0 delays nothing and accepts no wait
    from the server. */
struct onsmqtt_retry_policy {
    uint32_t max_attempts;               /**< The first one included; 0 is taken as 1. */
    uint32_t base_delay_ms;              /**< Bound of the first retry's random delay; doubled with each retry. */
    uint32_t slow_down_delay_ms;         /**< The same if the service throttles. */
    uint32_t max_delay_ms;               /**< The longest random delay, and the longest wait that is accepted from the
                                              server; a retry waits their sum, at most twice this. */
    uint32_t deadline_ms;                /**< No retry is due later than this after onsmqtt_retry_start(); 0: none. It ends
                                              no attempt: for a hard end give the transport what is left as its timeout, and at
                                              least 1 ms, since 0 means none to most. */
    struct onsmqtt_retry_budget *budget; /**< The client's budget; NULL: none. */
};

/** The policy of a client that has no reason for another.
    @return 3 attempts, delays of 100, 1000 and at most 20000 ms, no deadline, no budget. */
struct onsmqtt_retry_policy onsmqtt_retry_policy_default(void);

/** One request and its retries: a sequence. Complete so that it can stand on a stack, at most 64 bytes; its members are the
    library's. It holds a copy of the policy, and the budget by reference. It may be moved; of two copies go on with one. */
struct onsmqtt_retry {
    struct onsmqtt_retry_policy policy; /**< Private. */
    uint64_t start_ms;                  /**< Private: when the sequence began. */
    uint64_t stop_delay_ms;             /**< Private: the wait that was too long, once stopped. */
    uint32_t retries;                   /**< Private: retries advised so far. */
    uint32_t tokens_taken;              /**< Private: what the sequence owes the budget. */
    unsigned char resource;             /**< Private: the operation's resource type. */
    unsigned char effect;               /**< Private: the operation's effect. */
    unsigned char stop;                 /**< Private: why it stopped; 0: it has not. */
    unsigned char seen;                 /**< Private: flags of what happened before. */
};

/**
 * Begins a sequence, before the first attempt.
 * @param retry     the sequence; not NULL
 * @param policy    how often and how long, copied; NULL: the default. Its budget must outlive the sequence
 * @param operation what is called; no pointer to it is kept. NULL: not known, so that a request that may have been carried out
 *                  is never repeated
 * @param now_ms    the time, in milliseconds of any monotonic clock
 */
void onsmqtt_retry_start(struct onsmqtt_retry *retry, const struct onsmqtt_retry_policy *policy,
                         const struct onsmqtt_operation *operation, uint64_t now_ms);

/** Why a sequence stops: the first that applies, in the order SUCCEEDED, PROBABLY_DONE, PERMANENT, NOT_REPEATABLE, ATTEMPTS,
    WAIT_TOO_LONG, DEADLINE, BUDGET. */
enum onsmqtt_stop {
    ONSMQTT_STOP_NONE = 0, /**< It does not: do what the action says. */
    /** The same request would fail again, fresh credentials or a new signature were advised before and did not help, or what
        happened is not known: show the error's cause and solution to a person. If
        onsmqtt_retry_may_have_executed() is true, check what was done before sending again: "exists" or "not found" may be an
        earlier attempt's doing. */
    ONSMQTT_STOP_PERMANENT = 1,
    /** max_attempts were made: report, or try again much later, and not before the server's wait (error.retry_after_ms). Here
        and below, a new sequence knows nothing of this one: if onsmqtt_retry_may_have_executed() is true, check first, or read
        its answers with that in mind. */
    ONSMQTT_STOP_ATTEMPTS = 2,
    ONSMQTT_STOP_DEADLINE = 3,       /**< The next attempt would begin after the deadline: as for ATTEMPTS. */
    ONSMQTT_STOP_BUDGET = 4,         /**< The client's budget is used up, as in an outage: fail fast. */
    ONSMQTT_STOP_NOT_REPEATABLE = 5, /**< It may have been carried out, and twice may do harm: check before sending again. */
    ONSMQTT_STOP_WAIT_TOO_LONG = 6, /**< The server asked for more than max_delay_ms; delay_ms says how much: come back then. */
    /** Good news: it exists, or is gone, after an attempt of unknown outcome; that this request did it is probable, not
       certain. The body is an error: query what a success would have returned. Do not report a failure. Needs an operation
       with the effect CREATE or DELETE and a resource type other than ANY, and a row of that type that `proves` the effect:
       give onsmqtt_error_parse() that type. Without that proof the sequence ends as PERMANENT. An attempt that was throttled by
       a header alone counts as one of unknown outcome, too. */
    ONSMQTT_STOP_PROBABLY_DONE = 7,
    ONSMQTT_STOP_SUCCEEDED = 8 /**< Good news: the service carried it out. */
};

/** What to do next. */
struct onsmqtt_retry_step {
    enum onsmqtt_action action; /**< ONSMQTT_ACTION_STOP, or what to do before the next attempt. */
    enum onsmqtt_stop why;      /**< Why it stops; ONSMQTT_STOP_NONE where it does not. */
    uint64_t delay_ms;          /**< How long to wait before the next attempt, in milliseconds; 0 on a stop,
                                     except WAIT_TOO_LONG: then the wait that the server asked for, up to UINT64_MAX. Bound
                                     that before you add it to a clock. */
};

/**
 * Decides after an attempt. The delay is the wait that the server asked for plus a random part, uniform over
 * [0, min(max_delay_ms, base << retries made so far)] ("full jitter"); base is slow_down_delay_ms if the service throttles,
 * else base_delay_ms. Fresh credentials and a new signature are each advised at most once per sequence; an error that asks
 * for one again is PERMANENT.
 * @param retry  the sequence, started; not NULL
 * @param error  what the attempt ended in; not NULL. Pass a parsed success as well
 * @param now_ms the time, of the same clock as at the start
 * @param random a number drawn uniformly from all of 32 bits, a fresh one for each call, as from getrandom() or
 *               arc4random(); not rand(), which has 31 bits or 15 and so makes delays half as long, or nearly 0
 * @return the action, or why it stops. A stop is final: asked again, the answer is the same, whatever the error. So each
 *         request needs onsmqtt_retry_start(): a sequence that succeeded would call each later failure a success, too.
 */
struct onsmqtt_retry_step onsmqtt_retry_next(struct onsmqtt_retry *retry, const struct onsmqtt_error *error, uint64_t now_ms,
                                             uint32_t random);

/**
 * Whether any attempt of a sequence may have been carried out, the last one included; onsmqtt_error_may_have_executed() speaks
 * of one answer.
 * @param retry the sequence, started; not NULL
 * @return false only if none was, judging by the answers that onsmqtt_retry_next() was given; true where
 *         onsmqtt_retry_succeeded() ended the sequence. An attempt that is still under way does not count: one that you give
 *         up after it was sent, because of a timeout of your own, may have been carried out. Pass it to onsmqtt_retry_next()
 *         as ONSMQTT_STATUS_NO_RESPONSE, which may take the tokens of a retry; where you drop the whole sequence, as on a
 *         shutdown, don't, and take the answer for true. A sequence may be dropped at any time.
 */
bool onsmqtt_retry_may_have_executed(const struct onsmqtt_retry *retry);

/**
 * Ends a sequence well, for callers who judge successes themselves and pass only errors to onsmqtt_retry_next(): call it in
 * place of that, since afterwards the sequence may have stopped, and then it changes nothing. Do not judge by the status alone:
 * some errors come with HTTP 200. Gives tokens back to the budget.
 * @param retry the sequence, started; not NULL
 */
void onsmqtt_retry_succeeded(struct onsmqtt_retry *retry);

/**
 * Names why a sequence stops.
 * @param stop any number
 * @return the enumerator in lower case with hyphens, such as "probably-done"; "unknown" for any other number.
 */
const char *onsmqtt_stop_name(enum onsmqtt_stop stop);

#ifdef __cplusplus
}
#endif

#endif
