/* Makes mutants; see mutate.h. */
#include "mutate.h"

#include <string.h>

#define WORD(literal)                                                                                                          \
    { literal, sizeof(literal) - 1 }
#define COUNT(array) (sizeof(array) / sizeof *(array))

static const struct word {
    const char *bytes;
    size_t size;
} words[] = {WORD("{"),
             WORD("}"),
             WORD("["),
             WORD("]"),
             WORD(","),
             WORD(":"),
             WORD("\""),
             WORD("\\"),
             WORD("\\u"),
             WORD("\\u0041"),
             WORD("\\u0000"),
             WORD("\\uD83D"),
             WORD("\\uDE00"),
             WORD("\\n"),
             WORD("\\\""),
             WORD("true"),
             WORD("false"),
             WORD("null"),
             WORD("0"),
             WORD("-"),
             WORD("1.5"),
             WORD("e+1"),
             WORD("1e400"),
             WORD("\"Code\""),
             WORD("\"Message\""),
             WORD("\"a\":"),
             WORD("\"\""),
             WORD("{}"),
             WORD("[]"),
             WORD("[[[[[[[["),
             WORD("]]]]]]]]"),
             WORD("{\"a\":{\"a\":"),
             WORD("'"),
             WORD("//"),
             WORD(" "),
             WORD("\n"),
             WORD("\r\n"),
             WORD("\t"),
             WORD("\0"),
             WORD("\x7F"),
             WORD("\x80"),
             WORD("\xC3\xA9"),
             WORD("\xE4\xBD\xA0"),
             WORD("\xF0\x9F\x98\x80"),
             WORD("\xEF\xBB\xBF"),
             WORD("\xEF\xBF\xBE"),
             WORD("\xED\xA0\x80"),
             WORD("\xC2\xB7"),
             WORD("\xCD\xBE"),
             WORD("<"),
             WORD(">"),
             WORD("</"),
             WORD("/>"),
             WORD("<a>"),
             WORD("</a>"),
             WORD("<a/>"),
             WORD("<Error>"),
             WORD("</Error>"),
             WORD("<Code>"),
             WORD("</Code>"),
             WORD("<Message>"),
             WORD("</Message>"),
             WORD("<?xml version=\"1.0\"?>"),
             WORD(" encoding='GBK'"),
             WORD(" standalone='yes'"),
             WORD("<?p d?>"),
             WORD("?>"),
             WORD("<!--"),
             WORD("-->"),
             WORD("--"),
             WORD("<![CDATA["),
             WORD("]]>"),
             WORD("<!DOCTYPE Error>"),
             WORD("<!DOCTYPE Error [<!ENTITY e 'x'>]>"),
             WORD("&"),
             WORD(";"),
             WORD("&amp;"),
             WORD("&lt;"),
             WORD("&#65;"),
             WORD("&#x41;"),
             WORD("&#0;"),
             WORD("&#xFFFE;"),
             WORD("&e;"),
             WORD(" a='b'"),
             WORD(" a=\"b\""),
             WORD("="),
             WORD("xml"),
             WORD(":")};

/* SplitMix64 (Steele, Lea, Flood 2014). */
static uint64_t draw(struct mutant *mutant) {
    uint64_t z = mutant->random += 0x9E3779B97F4A7C15U;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9U;
    z = (z ^ z >> 27) * 0x94D049BB133111EBU;
    return z ^ z >> 31;
}

static size_t below(struct mutant *mutant, size_t limit) {
    return limit == 0 ? 0 : (size_t)(draw(mutant) % limit);
}

/* Puts other bytes in the place of some. What would not fit is left as it is. */
static void replace(struct mutant *mutant, size_t at, size_t removed, const char *bytes, size_t size) {
    if (size > sizeof mutant->bytes - (mutant->size - removed)) return;
    memmove(mutant->bytes + at + size, mutant->bytes + at + removed, mutant->size - at - removed);
    memcpy(mutant->bytes + at, bytes, size);
    mutant->size += size - removed;
}

static void change_bit(struct mutant *mutant) {
    if (mutant->size != 0) mutant->bytes[below(mutant, mutant->size)] ^= (char)(1 << below(mutant, 8));
}

static void change_byte(struct mutant *mutant) {
    if (mutant->size != 0) mutant->bytes[below(mutant, mutant->size)] = (char)draw(mutant);
}

static void insert_byte(struct mutant *mutant) {
    char byte = (char)draw(mutant);
    replace(mutant, below(mutant, mutant->size + 1), 0, &byte, 1);
}

static size_t choose_range(struct mutant *mutant, size_t *at) {
    *at = below(mutant, mutant->size + 1);
    return below(mutant, mutant->size - *at < 24 ? mutant->size - *at + 1 : 25);
}

static void delete_range(struct mutant *mutant) {
    size_t at, size = choose_range(mutant, &at);
    replace(mutant, at, size, "", 0);
}

static void copy_range(struct mutant *mutant) {
    char bytes[24];
    size_t at, size = choose_range(mutant, &at);
    memcpy(bytes, mutant->bytes + at, size);
    replace(mutant, below(mutant, mutant->size + 1), 0, bytes, size);
}

static void insert_word(struct mutant *mutant) {
    const struct word *word = &words[below(mutant, COUNT(words))];
    replace(mutant, below(mutant, mutant->size + 1), 0, word->bytes, word->size);
}

/* The first word that stands behind a random place becomes another. */
static void exchange_word(struct mutant *mutant) {
    const struct word *old = &words[below(mutant, COUNT(words))], *new = &words[below(mutant, COUNT(words))];
    for (size_t at = below(mutant, mutant->size + 1); at + old->size <= mutant->size; ++at) {
        if (memcmp(mutant->bytes + at, old->bytes, old->size) == 0) {
            replace(mutant, at, old->size, new->bytes, new->size);
            return;
        }
    }
}

/* More often a good one than not, since most changes make it a bad one. */
static const struct case_file *choose_file(struct mutant *mutant, const struct case_files *files) {
    const struct case_file *file;
    int draws_left = 3;
    do {
        file = &files->all[below(mutant, files->count)];
    } while (!case_file_must(file, "accept") && --draws_left > 0);
    return file;
}

/* Its beginning, and another one's end. */
static void splice(struct mutant *mutant, const struct case_files *files) {
    const struct case_file *other = choose_file(mutant, files);
    size_t at = below(mutant, mutant->size + 1), from = below(mutant, other->size + 1);
    replace(mutant, at, mutant->size - at, other->body + from, other->size - from);
}

void mutate(struct mutant *mutant, const struct case_files *files) {
    static void (*const changes[])(struct mutant *) = {change_bit,  change_byte, insert_byte,   delete_range, copy_range,
                                                       insert_word, insert_word, exchange_word, exchange_word};
    const struct case_file *file = choose_file(mutant, files);
    mutant->size = 0;
    replace(mutant, 0, 0, file->body, file->size);
    if (below(mutant, 8) == 0) splice(mutant, files);
    do {
        changes[below(mutant, COUNT(changes))](mutant);
    } while (below(mutant, 3) == 0);
}
