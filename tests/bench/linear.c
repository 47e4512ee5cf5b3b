/* Parses hostile bodies of any size, so that what they take can be counted: a reader whose work grows faster than the body
   takes far more than four times as much for four times the bytes. `linear` lists the bodies, `linear NUMBER SIZE` parses,
   describes and copies one. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "onsmqtt/error.h"

enum { SIZE_MAX_TRIED = 1 << 18 };

/* A body: before, then middle again and again until the size is reached, then after. Where 0000000 stands in the middle, it is
   counted up. */
struct hostile {
    const char *name, *before, *middle, *after;
};

#define TIMES_4(text) text text text text
#define TIMES_16(text) TIMES_4(TIMES_4(text))
#define TIMES_62(text) TIMES_16(text) TIMES_16(text) TIMES_16(text) TIMES_4(text) TIMES_4(text) TIMES_4(text) text text

static const struct hostile bodies[] = {
    {"JSON: arrays 64 deep", "{\"a\":[0", "," TIMES_62("[") TIMES_62("]"), "]}"},
    {"JSON: objects 64 deep", "{\"a\":[0", "," TIMES_62("{\"\":") "0" TIMES_62("}"), "]}"},
    {"JSON: members", "{\"\":0", ",\"member\":1", "}"},
    {"JSON: members named Code", "{\"\":0", ",\"Code\":\"A\"", "}"},
    {"JSON: members named Code, blank", "{\"\":0", ",\"Code\":\" \"", "}"},
    {"JSON: a blank code", "{\"Code\":\"", "    ", "\"}"},
    {"JSON: members with escaped names", "{\"\":0", ",\"C\\u006fde\":1", "}"},
    {"JSON: escapes", "{\"Code\":\"", "\\n", "\"}"},
    {"JSON: Unicode escapes", "{\"Code\":\"", "\\uD83D\\uDE00", "\"}"},
    {"JSON: escapes and letters in turn", "{\"Code\":\"", "a\\n", "\"}"},
    {"JSON: white space", "{", " \n", "}"},
    {"JSON: white space and commas in turn", "[0", " ,\n0", "]"},
    {"JSON: a string of ASCII", "{\"Message\":\"", "abc ", "\"}"},
    {"JSON: a string of non-ASCII", "{\"Message\":\"", "\xE4\xBD\xA0", "\"}"},
    {"JSON: ASCII and non-ASCII in turn", "{\"Message\":\"", "a\xC3\xA9", "\"}"},
    {"JSON: a number", "{\"Code\":1", "00", "}"},
    {"JSON: escapes of another language", "{\"Code\":\"A\",\"Message\":\"", "\\\\s", "\"}"},
    {"JSON: string to sig", "{\"Code\":\"A\",\"Message\":\"", "string to sig ", "\"}"},
    {"XML: elements 64 deep", "<Error>", "<a>" TIMES_62("<a>") TIMES_62("</a>") "</a>", "</Error>"},
    {"XML: members", "<Error>", "<Code>A</Code>", "</Error>"},
    {"XML: blank codes", "<Error>", "<Code> </Code>", "</Error>"},
    {"XML: empty elements", "<Error>", "<a/>", "</Error>"},
    {"XML: attributes", "<Error", " a0000000=''", "/>"},
    {"XML: an attribute's value", "<Error a='", "x&lt;", "'/>"},
    {"XML: named references", "<Error><Code>", "&amp;", "</Code></Error>"},
    {"XML: numeric references", "<Error><Code>", "&#x4F60;", "</Code></Error>"},
    {"XML: a reference of many digits", "<Error><Code>&#", "00", "65;</Code></Error>"},
    {"XML: white space", "<Error>", " \n", "</Error>"},
    {"XML: white space in a tag", "<Error", " \n", "/>"},
    {"XML: text of ASCII", "<Error><Message>", "abc ", "</Message></Error>"},
    {"XML: text of non-ASCII", "<Error><Message>", "\xE4\xBD\xA0", "</Message></Error>"},
    {"XML: carriage returns", "<Error><Message>", "\r\n", "</Message></Error>"},
    {"XML: brackets", "<Error><Message>", "]]", "</Message></Error>"},
    {"XML: a CDATA section of brackets", "<Error><Message><![CDATA[", "]]", "]]></Message></Error>"},
    {"XML: CDATA sections", "<Error><Message>", "<![CDATA[]]>", "</Message></Error>"},
    {"XML: a comment of hyphens", "<Error><!--", "- ", "--></Error>"},
    {"XML: comments", "<Error>", "<!---->", "</Error>"},
    {"XML: an instruction of question marks", "<Error><?p ", "??", "?></Error>"},
    {"XML: a long name", "<", "aa", "/>"},
};

static char memory[SIZE_MAX_TRIED];
static char words[SIZE_MAX_TRIED];

static void append(size_t *size, const char *text) {
    size_t text_size = strlen(text);
    memcpy(memory + *size, text, text_size);
    *size += text_size;
}

static void count_up(char *digits) {
    int last = 6;
    while (last > 0 && digits[last] == '9') digits[last--] = '0';
    digits[last]++;
}

static size_t build(const struct hostile *hostile, size_t limit) {
    size_t size = 0;
    char middle[1024];
    char *counter;
    strcpy(middle, hostile->middle);
    counter = strstr(middle, "0000000");
    append(&size, hostile->before);
    while (size + strlen(middle) + strlen(hostile->after) <= limit) {
        append(&size, middle);
        if (counter != NULL) count_up(counter);
    }
    append(&size, hostile->after);
    return size;
}

/* Everything whose work may grow with a body. */
__attribute__((noinline)) static void process(size_t size) {
    struct onsmqtt_error error;
    onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, 400, memory, size, NULL);
    onsmqtt_error_describe(&error, words, sizeof words);
    onsmqtt_text_copy(error.code, words, sizeof words);
    onsmqtt_text_copy(error.message, words, sizeof words);
}

int main(int count, char **arguments) {
    const size_t number = count == 3 ? strtoul(arguments[1], NULL, 10) : 0;
    const size_t limit = count == 3 ? strtoul(arguments[2], NULL, 10) : 0;
    if (count == 1) {
        for (size_t i = 0; i < sizeof bodies / sizeof *bodies; ++i) printf("%zu %s\n", i, bodies[i].name);
        return EXIT_SUCCESS;
    }
    if (number >= sizeof bodies / sizeof *bodies || limit < 1024 || limit > SIZE_MAX_TRIED) {
        fprintf(stderr, "usage: linear [NUMBER SIZE]; without arguments it lists the bodies; a size is 1024 to %d\n",
                SIZE_MAX_TRIED);
        return EXIT_FAILURE;
    }
    process(build(&bodies[number], limit));
    return EXIT_SUCCESS;
}
