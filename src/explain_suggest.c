/* Finds the nearest code by counting edits, and codes among words; see explain_suggest.h. */
#include "explain_suggest.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "catalog_match.h"
#include "explain_words.h"
#include "text.h"

enum { TYPED_SIZE_MAX = ONSMQTT_CODE_SIZE_MAX + ONSMQTT_CODE_SIZE_MAX / 4, NEAR = 2, FAR = 3 };

/* Edits that make one text of the other, for each length of `typed` that is taken: edits[n] is for its first n bytes. */
struct edits {
    size_t count[TYPED_SIZE_MAX + 1];
};

static bool equal(char a, char b) {
    return tolower((unsigned char)a) == tolower((unsigned char)b);
}

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

/* A byte left out, put in, exchanged, or swapped with its neighbour is one edit; case is none. */
static struct edits count_edits(const char *known, size_t known_size, const char *typed, size_t typed_size) {
    struct edits row[3] = {{{0}}}; /* of the bytes of `known` so far: those before last, the last, this */
    for (size_t j = 0; j <= typed_size; ++j) row[2].count[j] = j;
    for (size_t i = 1; i <= known_size; ++i) {
        row[0] = row[1];
        row[1] = row[2];
        row[2].count[0] = i;
        for (size_t j = 1; j <= typed_size; ++j) {
            size_t exchanged = row[1].count[j - 1] + (equal(known[i - 1], typed[j - 1]) ? 0 : 1);
            size_t moved = least(row[1].count[j], row[2].count[j - 1]) + 1;
            row[2].count[j] = least(exchanged, moved);
            if (i > 1 && j > 1 && equal(known[i - 1], typed[j - 2]) && equal(known[i - 2], typed[j - 1])) {
                row[2].count[j] = least(row[2].count[j], row[0].count[j - 2] + 1);
            }
        }
    }
    return row[2];
}

static size_t literal_size(const char *code, bool *is_pattern) {
    size_t size = strlen(code);
    *is_pattern = size > 2 && memcmp(code + size - 2, "%s", 2) == 0;
    return *is_pattern ? size - 2 : size;
}

struct nearest {
    const char *code; /* NULL: none near enough */
    size_t edits;
    size_t size, typed_size; /* how many bytes of it stand for how many that were typed */
};

/* Of what is equally near, the longer says more. */
static void keep_nearer(struct nearest *nearest, struct nearest other) {
    bool is_nearer = nearest->code == NULL || other.edits < nearest->edits;
    if (is_nearer || (other.edits == nearest->edits && other.size > nearest->size)) *nearest = other;
}

static bool holds_not(const char *text, size_t size) {
    while (size != 0 && !onsmqtt_ends_with_word(text, size, "not")) --size;
    return size != 0;
}

static struct nearest nearest_exact(const char *typed, size_t typed_size, size_t edits_max) {
    struct nearest nearest = {NULL, 0, 0, 0};
    const struct onsmqtt_row *row;
    for (size_t i = 0; (row = onsmqtt_row_at(i)) != NULL; ++i) {
        bool is_pattern;
        size_t size = literal_size(row->code, &is_pattern);
        size_t edits;
        /* More edits than that, which need not be counted. */
        if (is_pattern || size > typed_size + edits_max || typed_size > size + edits_max) continue;
        edits = count_edits(row->code, size, typed, typed_size).count[typed_size];
        if (edits > edits_max) continue;
        /* Where only one of them says that something is not so: near, and the opposite. */
        if (edits == FAR && holds_not(row->code, size) != holds_not(typed, typed_size)) continue;
        keep_nearer(&nearest, (struct nearest){row->code, edits, size, typed_size});
    }
    return nearest;
}

/* How near a pattern's literal part is to some beginning of what was typed, or to all of it. A short one must be nearer. */
static struct nearest nearest_pattern(const char *typed, size_t typed_size, size_t matched_size) {
    struct nearest nearest = {NULL, 0, 0, 0};
    const struct onsmqtt_row *row;
    for (size_t i = 0; (row = onsmqtt_row_at(i)) != NULL; ++i) {
        bool is_pattern;
        size_t size = literal_size(row->code, &is_pattern);
        struct edits edits;
        if (!is_pattern || size <= matched_size) continue;
        edits = count_edits(row->code, size, typed, typed_size);
        for (size_t taken = 1; taken <= typed_size; ++taken) {
            if (edits.count[taken] > least(NEAR, size / 4)) continue;
            keep_nearer(&nearest, (struct nearest){row->code, edits.count[taken], size, taken});
        }
    }
    return nearest;
}

/* What a pattern stands for is free, so that a code which one matches, but for case, must be nearer to be a typing error. */
static size_t edits_allowed(size_t typed_size, struct onsmqtt_match match, struct nearest pattern) {
    if (match.row != NULL) return least(NEAR, (typed_size - match.literal_size) / 3);
    if (pattern.code != NULL && pattern.edits == 0) return least(NEAR, (typed_size - pattern.typed_size) / 3);
    return typed_size / 4 < FAR ? NEAR : FAR;
}

/* What a text calls a word. */
enum label { LABEL_NONE, LABEL_ERROR, LABEL_CODE };

/* What of a word is a code of the catalog: all, or what stands before `Error`, which some SDKs add. */
struct code_in_word {
    size_t size; /* 0: nothing is */
    bool is_exact;
};

/* A pattern leads to a code by a dot; without one to what is called something and goes on with a capital. What is not called
   anything may be a file's name: then a capital follows the dot, too. */
static bool leads_to_code(struct onsmqtt_match match, const char *word, enum label label) {
    bool has_dot, has_capital;
    if (match.row == NULL) return false;
    has_dot = word[match.literal_size - 1] == '.';
    has_capital = isupper((unsigned char)word[match.literal_size]);
    return has_dot ? has_capital || label != LABEL_NONE : has_capital && label != LABEL_NONE;
}

/* What the vendor's client for Node calls a timeout of its own: the service has a RequestTimeout, too. */
static bool is_client_timeout(const char *word, size_t size) {
    static const char name[] = "RequestTimeoutError";
    return size == sizeof name - 1 && memcmp(word, name, size) == 0;
}

/* A word that is not called anything must look like a code. */
static struct code_in_word find_code_in_word(const char *word, size_t size, enum label label) {
    bool looks_like_code = label != LABEL_NONE || onsmqtt_looks_like_code(word, size);
    struct onsmqtt_match match;
    if (!looks_like_code || is_client_timeout(word, size)) return (struct code_in_word){0, false};
    match = onsmqtt_catalog_match(ONSMQTT_RESOURCE_ANY, word, size);
    if (match.row != NULL && match.literal_size == 0) return (struct code_in_word){size, true};
    if (onsmqtt_ends_with_word(word, size, "error") && (label != LABEL_NONE || onsmqtt_looks_like_code(word, size - 5))) {
        struct onsmqtt_match shorter = onsmqtt_catalog_match(ONSMQTT_RESOURCE_ANY, word, size - 5);
        if (shorter.row != NULL && shorter.literal_size == 0) return (struct code_in_word){size - 5, true};
    }
    return (struct code_in_word){leads_to_code(match, word, label) ? size : 0, false};
}

bool onsmqtt_suggest(struct onsmqtt_text code, char suggestion[ONSMQTT_SUGGESTION_SIZE]) {
    char typed[TYPED_SIZE_MAX + 1];
    size_t size = onsmqtt_text_copy(code, typed, sizeof typed);
    struct code_in_word known;
    struct onsmqtt_match match;
    struct nearest nearest, pattern;
    if (size >= sizeof typed) return false;
    match = onsmqtt_catalog_match(ONSMQTT_RESOURCE_ANY, typed, size);
    if (match.row != NULL && match.literal_size == 0) return false;
    known = find_code_in_word(typed, size, LABEL_CODE);
    if (known.size != 0 && known.size != size) {
        snprintf(suggestion, ONSMQTT_SUGGESTION_SIZE, "%.*s", (int)known.size, typed);
        return true;
    }
    pattern = nearest_pattern(typed, size, match.literal_size);
    nearest = nearest_exact(typed, size, edits_allowed(size, match, pattern));
    if (nearest.code == NULL) nearest = pattern;
    if (nearest.code == NULL) return false;
    if (nearest.typed_size == size) nearest.size = strlen(nearest.code); /* what %s stands for is missing: it shows that */
    snprintf(suggestion, ONSMQTT_SUGGESTION_SIZE, "%.*s%s", (int)nearest.size, nearest.code, typed + nearest.typed_size);
    return true;
}

static bool is_code_byte(char byte) {
    return isalnum((unsigned char)byte) || byte == '.' || byte == '_';
}

static bool is_around(char byte) {
    return byte == ' ' || byte == '"' || byte == '\'' || byte == '`' || byte == '\\';
}

/* What a text calls what comes next, as in `Code: `, `"ErrorCode":"`, `"Code"=>"`, `Error:` or `ServerException: `. */
static enum label find_label(const char *text, const char *end) {
    while (end != text && is_around(end[-1])) --end;
    if (end - text >= 2 && end[-1] == '>' && end[-2] == '=') --end;
    if (end == text || (end[-1] != ':' && end[-1] != '=')) return LABEL_NONE;
    --end;
    while (end != text && is_around(end[-1])) --end;
    if (onsmqtt_ends_with_word(text, (size_t)(end - text), "code")) return LABEL_CODE;
    if (onsmqtt_ends_with_word(text, (size_t)(end - text), "error")) return LABEL_ERROR;
    return onsmqtt_ends_with_word(text, (size_t)(end - text), "exception") ? LABEL_ERROR : LABEL_NONE;
}

/* Whether digits stand before this `m`, which ends a terminal's escape for a colour. */
static bool ends_colour(const char *text, const char *at) {
    while (at != text && (isdigit((unsigned char)at[-1]) || at[-1] == ';')) --at;
    return at - text >= 2 && at[-1] == '[' && at[-2] == '\33';
}

/* Past what is left of an escape that ends where a word begins: \n and \u0022 of JSON, %22 of a URL, a terminal's colour. */
static const char *skip_escape(const char *text, const char *word, const char *end) {
    const char *at = word;
    if (word == text) return word;
    if (word[-1] == '\\' && *word == 'u' && end - word > 4) return word + 5;
    if (word[-1] == '\\' && strchr("bfnrt", *word) != NULL) return word + 1;
    if (word[-1] == '%' && end - word > 2 && isxdigit((unsigned char)word[0]) && isxdigit((unsigned char)word[1]))
        return word + 2;
    while (at != end && isdigit((unsigned char)*at)) ++at;
    return at != end && *at == 'm' && ends_colour(text, at) ? at + 1 : word;
}

/* A hyphen is part of what a pattern stands for, not of other words. */
static const char *end_of_word(const char *word, const char *end) {
    const char *at = word;
    bool has_dot = false;
    for (; at != end; ++at) {
        bool joins = *at == '-' && has_dot && at + 1 != end && isalnum((unsigned char)at[1]);
        if (!is_code_byte(*at) && !joins) break;
        has_dot = has_dot || *at == '.';
    }
    return at;
}

static enum onsmqtt_found rank_of(const char *word, struct code_in_word code, enum label label) {
    bool has_dot = memchr(word, '.', code.size) != NULL;
    if (code.size == 0) return ONSMQTT_FOUND_NOTHING;
    if (label == LABEL_CODE && (code.is_exact || has_dot)) return ONSMQTT_FOUND_CALLED_CODE;
    if (label == LABEL_ERROR && (has_dot || (code.is_exact && onsmqtt_looks_like_code(word, code.size))))
        return ONSMQTT_FOUND_CALLED_ERROR;
    return code.is_exact && label == LABEL_NONE ? ONSMQTT_FOUND_EXACT : ONSMQTT_FOUND_UNSURE;
}

/* A code of the catalog to which a quarter of a word's letters lead at most: words that texts call codes are of any kind. */
static bool suggest_near(struct onsmqtt_text word, char suggestion[ONSMQTT_SUGGESTION_SIZE]) {
    char found[ONSMQTT_SUGGESTION_SIZE];
    struct onsmqtt_match match;
    size_t size;
    if (!onsmqtt_suggest(word, found)) return false;
    size = strlen(found);
    match = onsmqtt_catalog_match(ONSMQTT_RESOURCE_ANY, found, size);
    if (match.literal_size != 0) return false;
    if (count_edits(found, size, word.data, word.size).count[word.size] > word.size / 4) return false;
    memcpy(suggestion, found, size + 1);
    return true;
}

enum onsmqtt_found onsmqtt_find_code(const char *text, size_t size, char suggestion[ONSMQTT_SUGGESTION_SIZE]) {
    const char *at = text, *end = text + size;
    struct onsmqtt_text called = {0}; /* the last word that is called a code */
    enum onsmqtt_found best = ONSMQTT_FOUND_NOTHING;
    while (at != end) {
        const char *word = at, *word_end = end_of_word(word, end);
        struct code_in_word code;
        enum onsmqtt_found found;
        enum label label;
        at = word_end == end ? end : word_end + 1;
        if (word_end == word) continue;
        word = skip_escape(text, word, word_end);
        while (word_end != word && word_end[-1] == '.') --word_end;
        if (word_end == word || word_end - word >= ONSMQTT_SUGGESTION_SIZE) continue;
        label = find_label(text, word);
        code = find_code_in_word(word, (size_t)(word_end - word), label);
        found = rank_of(word, code, label);
        if (label == LABEL_CODE && isalpha((unsigned char)*word)) {
            called.data = word;
            called.size = (size_t)(word_end - word);
        }
        if (found == ONSMQTT_FOUND_NOTHING || found < best) continue;
        snprintf(suggestion, ONSMQTT_SUGGESTION_SIZE, "%.*s", (int)code.size, word);
        best = found;
    }
    return best == ONSMQTT_FOUND_NOTHING && suggest_near(called, suggestion) ? ONSMQTT_FOUND_NEAR : best;
}
