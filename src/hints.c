/* What the headers of one response say. It knows names and forms of headers, one at a time; it knows no body, no kinds of
   error, and not what follows from a hint. */
#include "onsmqtt/hints.h"

#include <string.h>

#include "bytes.h"

#define RATE_LIMIT_MARGIN_MS 100U /* TimeLeft runs out in the service a little after it says so */

/* What is left of a value to read. */
struct field {
    const char *at;
    const char *end;
};

void onsmqtt_hints_init(struct onsmqtt_hints *hints) {
    hints->throttle_wait_ms = 0;
    hints->retry_after_ms = 0;
    hints->retry_after_unix_s = INT64_MIN;
    hints->date_unix_s = 0;
    hints->request_id_size = 0;
}

/* Which bits of up to eight bytes differ, the case of letters aside. Bit 0x40 tells a letter from a hyphen, and bit 0x20 is its
   case. */
static inline uint64_t differing_bits(uint64_t bytes, uint64_t lower) {
    return (bytes ^ lower) & ~(lower >> 1 & ONSMQTT_EACH_BYTE * 0x20);
}

/* lower holds at least 4 lower-case letters and hyphens. Sizes are constant and names nearly always match: hence no early exit.
   The last word overlaps the one before. */
ONSMQTT_INLINE bool equals_in_any_case(const char *bytes, const char *lower, size_t size) {
    const char *end = bytes + size, *lower_end = lower + size;
    uint64_t difference = 0;
    if (size < 8) {
        difference = differing_bits(onsmqtt_load_4(bytes), onsmqtt_load_4(lower));
        return (difference | differing_bits(onsmqtt_load_4(end - 4), onsmqtt_load_4(lower_end - 4))) == 0;
    }
    for (size_t i = 0; i + 8 < size; i += 8) difference |= differing_bits(onsmqtt_load_8(bytes + i), onsmqtt_load_8(lower + i));
    return (difference | differing_bits(onsmqtt_load_8(end - 8), onsmqtt_load_8(lower_end - 8))) == 0;
}

static void skip_blanks(struct field *field) {
    while (field->at != field->end && onsmqtt_is_blank(*field->at)) field->at++;
}

ONSMQTT_INLINE struct field trim(const char *value, size_t size) {
    struct field field = {value, value + size};
    skip_blanks(&field);
    while (field.at != field.end && onsmqtt_is_blank(field.end[-1])) field.end--;
    return field;
}

/* Takes digits, at least one; a number beyond range saturates. */
static bool take_number(struct field *field, uint64_t *number) {
    const char *begin = field->at;
    *number = 0;
    for (; field->at != field->end && onsmqtt_is_digit(*field->at); field->at++) {
        unsigned digit = (unsigned)(*field->at - '0');
        bool fits = *number <= UINT64_MAX / 10 && *number * 10 <= UINT64_MAX - digit;
        *number = fits ? *number * 10 + digit : UINT64_MAX;
    }
    return field->at != begin;
}

static bool read_number(struct field field, uint64_t *number) {
    return take_number(&field, number) && field.at == field.end;
}

static void keep_longest(uint64_t *longest, uint64_t wait_ms) {
    if (wait_ms > *longest) *longest = wait_ms;
}

ONSMQTT_NOINLINE static bool add_acs_retry_after(struct onsmqtt_hints *hints, const char *value, size_t size) {
    uint64_t wait_ms;
    if (!read_number(trim(value, size), &wait_ms)) return false;
    keep_longest(&hints->throttle_wait_ms, wait_ms);
    return true;
}

static bool take_byte(struct field *field, char byte) {
    if (field->at == field->end || *field->at != byte) return false;
    field->at++;
    return true;
}

static bool is_key_byte(char byte) {
    return byte > ' ' && byte <= '~' && byte != ',' && byte != ':';
}

static bool take_key(struct field *field, struct field *key) {
    key->at = field->at;
    while (field->at != field->end && is_key_byte(*field->at)) field->at++;
    key->end = field->at;
    return key->at != key->end;
}

static bool is_key(struct field key, const char *lower, size_t size) {
    return (size_t)(key.end - key.at) == size && equals_in_any_case(key.at, lower, size);
}

/* Takes `Key:digits` and the blanks around its parts. */
static bool take_pair(struct field *field, struct field *key, uint64_t *number) {
    skip_blanks(field);
    if (!take_key(field, key)) return false;
    skip_blanks(field);
    if (!take_byte(field, ':')) return false;
    skip_blanks(field);
    if (!take_number(field, number)) return false;
    skip_blanks(field);
    return true;
}

ONSMQTT_NOINLINE static bool add_rate_limit(struct onsmqtt_hints *hints, const char *value, size_t size) {
    struct field field = {value, value + size};
    uint64_t number, remain = 0, time_left_ms = 0;
    unsigned remain_count = 0, time_left_count = 0;
    struct field key;
    do {
        if (!take_pair(&field, &key, &number)) return false;
        if (is_key(key, "remain", 6)) {
            remain = number;
            remain_count++;
        } else if (is_key(key, "timeleft", 8)) {
            time_left_ms = number;
            time_left_count++;
        }
    } while (take_byte(&field, ','));
    if (field.at != field.end || remain_count != 1 || time_left_count != 1) return false;
    if (remain != 0) return true;
    keep_longest(&hints->throttle_wait_ms,
                 time_left_ms < UINT64_MAX - RATE_LIMIT_MARGIN_MS ? time_left_ms + RATE_LIMIT_MARGIN_MS : UINT64_MAX);
    return true;
}

struct date {
    unsigned year, month, day, hour, minute, second; /* month: what name_at() says */
};

/* The lowest bit of each byte that is this one. */
static inline uint64_t bits_of(uint64_t bytes, char byte) {
    uint64_t difference = bytes ^ ONSMQTT_EACH_BYTE * (unsigned char)byte;
    return ~(((difference & ONSMQTT_EACH_BYTE * 0x7F) + ONSMQTT_EACH_BYTE * 0x7F) | difference) >> 7 & ONSMQTT_EACH_BYTE;
}

/* 0 where eight bytes are of the form, in which '0' stands for any digit, '_' for any byte, and all else for itself.
   A carry comes only out of a byte that does not fit. */
ONSMQTT_INLINE uint64_t misfits(const char *at, const char *form) {
    uint64_t wanted = onsmqtt_load_8(form);
    uint64_t difference = (onsmqtt_load_8(at) ^ wanted) & ~(bits_of(wanted, '_') * 0xFF);
    return (difference | (difference + ONSMQTT_EACH_BYTE * 0x7F - bits_of(wanted, '0') * 9)) & ONSMQTT_EACH_BYTE * 0x80;
}

/* For 24 to 32 bytes; the last eight overlap those before. */
ONSMQTT_INLINE bool is_of_form(const char *at, const char *form, size_t size) {
    uint64_t rest = misfits(at + size - 8, form + size - 8);
    return (misfits(at, form) | misfits(at + 8, form + 8) | misfits(at + 16, form + 16) | rest) == 0;
}

static unsigned digit_at(const char *at) {
    return (unsigned)(*at - '0');
}

/* Each of eight bytes read with the next as a number of two digits. What is no digit spoils only the pairs that it is in. */
static uint64_t pairs_at(const char *at) {
    uint64_t digits = onsmqtt_load_8(at) & ONSMQTT_EACH_BYTE * 0x0F;
    return digits * 10 + (digits >> 8);
}

static unsigned pair(uint64_t pairs, unsigned place) {
    return pairs >> 8 * place & 0xFF;
}

static unsigned two_pairs(uint64_t pairs, unsigned place) {
    return pair(pairs, place) * 100 + pair(pairs, place + 2);
}

enum { MONTHS_END = 13, NAMES_END = 20 };

/* Months count from 1, and days of the week go on from there; 0: neither. The table is a perfect hash of the letters: about one
   random odd multiplier in a thousand makes none collide. */
ONSMQTT_INLINE unsigned name_at(const char *at) {
    static const struct {
        char letters[4];
        unsigned char number;
    } names[32] = {
        [19] = {"Jan", 1},  [12] = {"Feb", 2},  [3] = {"Mar", 3},   [0] = {"Apr", 4},   [6] = {"May", 5},
        [28] = {"Jun", 6},  [9] = {"Jul", 7},   [26] = {"Aug", 8},  [20] = {"Sep", 9},  [15] = {"Oct", 10},
        [21] = {"Nov", 11}, [4] = {"Dec", 12},  [17] = {"Mon", 13}, [31] = {"Tue", 14}, [5] = {"Wed", 15},
        [23] = {"Thu", 16}, [14] = {"Fri", 17}, [11] = {"Sat", 18}, [27] = {"Sun", 19},
    };
    uint32_t letters = onsmqtt_load_4(at) & 0xFFFFFF;
    uint32_t place = letters * 0xC69D4BD9U >> 27;
    return onsmqtt_load_4(names[place].letters) == letters ? names[place].number : 0;
}

/* A day's name need not fit the date: the date counts. */
ONSMQTT_INLINE bool is_day_name(const char *at) {
    return name_at(at) >= MONTHS_END;
}

/* The size of a day's name in full, Monday; 0: none. */
static size_t full_day_name_size(const char *at) {
    static const struct {
        char name[10];
        unsigned char size;
    } days[] = {{"Monday", 6}, {"Tuesday", 7},  {"Wednesday", 9}, {"Thursday", 8},
                {"Friday", 6}, {"Saturday", 8}, {"Sunday", 6}};
    for (size_t i = 0; i < sizeof days / sizeof *days; ++i) {
        if (onsmqtt_bytes_equal(at, days[i].name, days[i].size)) return days[i].size;
    }
    return 0;
}

/* 08:49:37 */
static void read_time(const char *at, struct date *date) {
    uint64_t pairs = pairs_at(at);
    date->hour = pair(pairs, 0);
    date->minute = pair(pairs, 3);
    date->second = pair(pairs, 6);
}

/* Sun, 06 Nov 1994 08:49:37 GMT */
static bool read_imf_fixdate(const char *at, struct date *date) {
    date->day = pair(pairs_at(at + 5), 0);
    date->month = name_at(at + 8);
    date->year = two_pairs(pairs_at(at + 12), 0);
    read_time(at + 17, date);
    return is_of_form(at, "___, 00 ___ 0000 00:00:00 GMT", 29) && is_day_name(at);
}

/* Sunday, 06-Nov-94 08:49:37 GMT */
static bool read_rfc850(const char *at, size_t size, struct date *date) {
    size_t name_size = full_day_name_size(at);
    if (name_size + 24 != size) return false;
    at += name_size;
    date->day = pair(pairs_at(at + 2), 0);
    date->month = name_at(at + 5);
    date->year = pair(pairs_at(at + 9), 0);
    date->year += date->year < 70 ? 2000 : 1900;
    read_time(at + 12, date);
    return is_of_form(at, ", 00-___-00 00:00:00 GMT", 24);
}

/* Sun Nov  6 08:49:37 1994. A byte before the day's last digit that is neither blank nor digit makes a day no month has. */
static bool read_asctime(const char *at, struct date *date) {
    date->month = name_at(at + 4);
    date->day = (at[8] == ' ' ? 0 : digit_at(at + 8) * 10) + digit_at(at + 9);
    date->year = two_pairs(pairs_at(at + 16), 4);
    read_time(at + 11, date);
    return is_of_form(at, "___ ___ _0 00:00:00 0000", 24) && is_day_name(at);
}

/* The sizes of the three forms differ; an rfc850 date has 30 bytes or more, so that reading a day's name stays inside. */
static bool read_date(struct field field, struct date *date) {
    size_t size = (size_t)(field.end - field.at);
    if (size == 29) return read_imf_fixdate(field.at, date);
    if (size == 24) return read_asctime(field.at, date);
    return size >= 30 && read_rfc850(field.at, size, date);
}

static bool is_leap(unsigned year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* A leap second, 60, is of the form. What is no month has no days. */
static bool is_in_range(const struct date *date) {
    static const unsigned char month_days[NAMES_END] = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (date->hour > 23 || date->minute > 59 || date->second > 60) return false;
    if (date->day == 0 || date->day > month_days[date->month]) return false;
    return date->month != 2 || date->day != 29 || is_leap(date->year);
}

/* Proleptic Gregorian calendar. Years are counted from March, so that a leap day is the last of its year, and from -400. */
static int64_t unix_time_of(const struct date *date) {
    static const unsigned short days_since_march[] = {0, 306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275};
    const unsigned days_to_1970 = 865565;
    unsigned year = date->year + 400 - (date->month < 3);
    unsigned days = year * 365 + year / 4 - year / 100 + year / 400 + days_since_march[date->month] + date->day - 1;
    return ((int64_t)days - days_to_1970) * 86400 + date->hour * 3600 + date->minute * 60 + date->second;
}

static bool read_unix_time(struct field field, int64_t *unix_s) {
    struct date date;
    if (!read_date(field, &date) || !is_in_range(&date)) return false;
    *unix_s = unix_time_of(&date);
    return true;
}

ONSMQTT_NOINLINE static bool add_retry_after(struct onsmqtt_hints *hints, const char *value, size_t size) {
    struct field field = trim(value, size);
    uint64_t seconds;
    int64_t unix_s;
    if (read_number(field, &seconds)) {
        keep_longest(&hints->retry_after_ms, seconds <= UINT64_MAX / 1000 ? seconds * 1000 : UINT64_MAX);
        return true;
    }
    if (!read_unix_time(field, &unix_s)) return false;
    if (unix_s > hints->retry_after_unix_s) hints->retry_after_unix_s = unix_s;
    return true;
}

static bool is_visible(const char *bytes, size_t size) {
    for (size_t i = 0; i < size; ++i) {
        if (bytes[i] < 0x21 || bytes[i] > 0x7E) return false;
    }
    return true;
}

/* 0 where all eight bytes are visible, that is 0x21 to 0x7E. A carry or a borrow comes only out of a byte that is not. */
static inline uint64_t hidden_bits(uint64_t bytes) {
    return ((bytes - ONSMQTT_EACH_BYTE * 0x21) | (bytes + ONSMQTT_EACH_BYTE) | bytes) & ONSMQTT_EACH_BYTE * 0x80;
}

enum { USUAL_ID_SIZE = 36 }; /* of a UUID */

/* is_visible() for an ID of usual size; the last eight bytes overlap those before. */
ONSMQTT_INLINE bool is_usual_id_visible(const char *id) {
    uint64_t hidden = hidden_bits(onsmqtt_load_8(id + USUAL_ID_SIZE - 8));
    for (size_t i = 0; i + 8 < USUAL_ID_SIZE; i += 8) hidden |= hidden_bits(onsmqtt_load_8(id + i));
    return hidden == 0;
}

ONSMQTT_INLINE void keep_request_id(struct onsmqtt_hints *hints, const char *id, size_t size) {
    memcpy(hints->request_id, id, size);
    hints->request_id_size = (unsigned char)size;
}

ONSMQTT_NOINLINE static bool add_request_id(struct onsmqtt_hints *hints, const char *value, size_t value_size) {
    struct field field = trim(value, value_size);
    size_t size = (size_t)(field.end - field.at);
    if (ONSMQTT_SHORTCUTS && size == USUAL_ID_SIZE) {
        if (!is_usual_id_visible(field.at)) return false;
        keep_request_id(hints, field.at, USUAL_ID_SIZE);
        return true;
    }
    if (size == 0 || size > sizeof hints->request_id || !is_visible(field.at, size)) return false;
    keep_request_id(hints, field.at, size);
    return true;
}

ONSMQTT_NOINLINE static bool add_date(struct onsmqtt_hints *hints, const char *value, size_t size) {
    return read_unix_time(trim(value, size), &hints->date_unix_s);
}

/* A bit for each size that a name has. */
#define SIZE_BIT(name) (1UL << (sizeof(name) - 1))
static const unsigned long name_sizes = SIZE_BIT("date") | SIZE_BIT("retry-after") | SIZE_BIT("x-acs-request-id") |
                                        SIZE_BIT("x-acs-retry-after") | SIZE_BIT("x-ratelimit-user") |
                                        SIZE_BIT("x-ratelimit-user-api");

#define IS_NAMED(lower) (name_size == sizeof(lower) - 1 && equals_in_any_case(name, lower, sizeof(lower) - 1))

/* The name's size alone rules out nearly every other header, and those need no stack. Sizes are asked one by one: a jump
   through a table is mispredicted where headers of many sizes follow each other. */
bool onsmqtt_hints_add(struct onsmqtt_hints *hints, const char *name, size_t name_size, const char *value, size_t value_size) {
    if (name_size > 31 || (name_sizes >> name_size & 1) == 0 || name == NULL || value == NULL) return false;
    if (IS_NAMED("date")) return add_date(hints, value, value_size);
    if (IS_NAMED("retry-after")) return add_retry_after(hints, value, value_size);
    if (IS_NAMED("x-acs-request-id")) return add_request_id(hints, value, value_size);
    if (IS_NAMED("x-acs-retry-after")) return add_acs_retry_after(hints, value, value_size);
    if (IS_NAMED("x-ratelimit-user") || IS_NAMED("x-ratelimit-user-api")) return add_rate_limit(hints, value, value_size);
    return false;
}

bool onsmqtt_hints_add_line(struct onsmqtt_hints *hints, const char *line, size_t line_size) {
    const char *colon, *end;
    if (line == NULL) return false;
    if (line_size >= 5 && memcmp(line, "HTTP/", 5) == 0) {
        onsmqtt_hints_init(hints);
        return false;
    }
    colon = memchr(line, ':', line_size);
    if (colon == NULL) return false;
    end = line + line_size;
    if (end[-1] == '\n') --end;
    if (end[-1] == '\r') --end;
    return onsmqtt_hints_add(hints, line, (size_t)(colon - line), colon + 1, (size_t)(end - colon - 1));
}
