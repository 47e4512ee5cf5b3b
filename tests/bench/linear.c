/* How long hostile bodies take, one byte against four: a reader whose time grows faster than the body shows a ratio far
   above 4. Prints figures and judges nothing, since times differ from run to run. Run it with tests/bench/linear. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "onsmqtt/error.h"

enum { SMALL = 4 << 20, LARGE = 16 << 20, ROUNDS = 3 };

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
    {"JSON: string to sig", "{\"Code\":\"A\",\"Message\":\"", "string to sig ", "\"}"},
    {"XML: elements 64 deep", "<Error>", "<a>" TIMES_62("<a>") TIMES_62("</a>") "</a>", "</Error>"},
    {"XML: members", "<Error>", "<Code>A</Code>", "</Error>"},
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

static char memory[LARGE];
static char description[LARGE / 1024];

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

/* Milliseconds of the fastest round of parsing, describing and copying. */
static double measure(const struct hostile *hostile, size_t limit, enum onsmqtt_parse *result) {
    size_t size = build(hostile, limit);
    double best = 0;
    for (int round = 0; round < ROUNDS; ++round) {
        clock_t begin = clock();
        double taken;
        struct onsmqtt_error error;
        *result = onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, 400, memory, size, NULL);
        onsmqtt_error_describe(&error, description, sizeof description);
        onsmqtt_text_copy(error.code, description, sizeof description);
        taken = (double)(clock() - begin) * 1000 / CLOCKS_PER_SEC;
        if (round == 0 || taken < best) best = taken;
    }
    return best;
}

int main(void) {
    printf("%-42s %-14s %8s %8s  ratio\n", "parse, describe and copy", "read as", "4 MiB", "16 MiB");
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; ++i) {
        enum onsmqtt_parse result;
        double small = measure(&bodies[i], SMALL, &result), large = measure(&bodies[i], LARGE, &result);
        printf("%-42s %-14s %5.1f ms %5.1f ms  %4.1f\n", bodies[i].name, onsmqtt_parse_name(result), small, large,
               large / small);
    }
    return 0;
}
