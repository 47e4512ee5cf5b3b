/* Makes mutants; see mutate.h. */
#include "mutate.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const char *const json_words[] = {
    "{",           "}",       "[",       "]",       ",",       ":",        "\"",       "\\",
    "\\u",         "\\u0041", "\\u0000", "\\uD83D", "\\uDE00", "\\n",      "\\\"",     "true",
    "false",       "null",    "0",       "-",       "1.5",     "e+1",      "1e400",    "\"Code\"",
    "\"Message\"", "\"a\":",  "\"\"",    "{}",      "[]",      "[[[[[[[[", "]]]]]]]]", "{\"a\":{\"a\":",
    "'",           "//"};

static const char *const xml_tags[] = {"<",       ">",         "</",         "/>",       "<a>",
                                       "</a>",    "<a/>",      "<Error>",    "</Error>", "<Code>",
                                       "</Code>", "<Message>", "</Message>", " a='b'",   " a=\"b\""};

static const char *const xml_references[] = {"&", ";", "&amp;", "&lt;", "&#65;", "&#x41;", "&#0;", "&#xFFFE;", "&e;"};

static const char *const xml_others[] = {"<?xml version=",
                                         "'1.0'",
                                         " encoding=",
                                         "'GBK'",
                                         " standalone=",
                                         "'yes'",
                                         "<?p d?>",
                                         "?>",
                                         "<!--",
                                         "-->",
                                         "--",
                                         "<![CDATA[",
                                         "]]>",
                                         "<!DOCTYPE a>",
                                         "<!DOCTYPE a [",
                                         "<!ENTITY e 'x'>",
                                         "]>",
                                         "=",
                                         "xml",
                                         ":"};

static const char *const characters[] = {" ",
                                         "\n",
                                         "\r\n",
                                         "\t",
                                         "\x7F",
                                         "\x80",
                                         "\xC3\xA9",
                                         "\xE4\xBD\xA0",
                                         "\xF0\x9F\x98\x80",
                                         "\x80",
                                         "\xEF\xBB\xBF",
                                         "\xEF\xBF\xBE",
                                         "\xED\xA0\x80",
                                         "\xC2\xB7",
                                         "\xCD\xBE"};

static const struct dictionary {
    const char *const *words;
    size_t count;
} dictionaries[] = {
    {json_words, COUNT(json_words)}, {xml_tags, COUNT(xml_tags)},     {xml_references, COUNT(xml_references)},
    {xml_others, COUNT(xml_others)}, {characters, COUNT(characters)},
};

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

static const char *choose_word(struct mutant *mutant) {
    const struct dictionary *dictionary = &dictionaries[below(mutant, COUNT(dictionaries))];
    return dictionary->words[below(mutant, dictionary->count)];
}

static void insert_word(struct mutant *mutant) {
    const char *word = choose_word(mutant);
    replace(mutant, below(mutant, mutant->size + 1), 0, word, strlen(word));
}

/* The first word that stands after a random place becomes another. */
static void exchange_word(struct mutant *mutant) {
    const char *old = choose_word(mutant), *new = choose_word(mutant);
    size_t old_size = strlen(old);
    for (size_t at = below(mutant, mutant->size + 1); at + old_size <= mutant->size; ++at) {
        if (memcmp(mutant->bytes + at, old, old_size) == 0) {
            replace(mutant, at, old_size, new, strlen(new));
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
