/* How the command prints: texts that can't steer a terminal, JSON, words wrapped at 80 columns. It knows texts and columns; it
   knows no errors and no catalog. */
#ifndef ONSMQTT_SRC_EXPLAIN_OUTPUT_H
#define ONSMQTT_SRC_EXPLAIN_OUTPUT_H

#include <stdio.h>

#include "onsmqtt/error.h"

/* A terminated string as a text without escapes; an empty one counts as absent. */
struct onsmqtt_text onsmqtt_plain_text(const char *string);

/* Prints a text in one line, what is unsafe for a terminal replaced. */
void onsmqtt_print_safe(FILE *file, struct onsmqtt_text text);

/* The first characters of a text. */
struct onsmqtt_text onsmqtt_clip(struct onsmqtt_text text, size_t characters);

/* Prints one complaint to standard error: the command's name, what it is about in quotes (NULL: nothing), what is wrong. What
   is long is cut, and what may hold the string to sign left out. */
void onsmqtt_complain(const char *about, const char *what);

/* A JSON object, member by member, on standard output: it begins with the first one. */
struct onsmqtt_json {
    bool has_members;
};
void onsmqtt_print_json_text(struct onsmqtt_json *json, const char *name, struct onsmqtt_text text); /* absent: null */
void onsmqtt_print_json_string(struct onsmqtt_json *json, const char *name, const char *string);     /* NULL or empty: null */
/* The parameter in place of %s, unless it is empty. */
void onsmqtt_print_json_filled(struct onsmqtt_json *json, const char *name, const char *string, struct onsmqtt_text parameter);
void onsmqtt_print_json_integer(struct onsmqtt_json *json, const char *name, int64_t number, int64_t absent); /* absent: null */
void onsmqtt_print_json_wait(struct onsmqtt_json *json, const char *name, uint64_t wait_ms);                  /* 0: null */
void onsmqtt_print_json_boolean(struct onsmqtt_json *json, const char *name, bool value);
void onsmqtt_print_json_end(void);

/* Words in lines of at most 80 columns on standard output. A word is never cut; a long one stands in a line of its own. Between
   wide characters, as in Chinese, a line may break. */
struct onsmqtt_paragraph {
    size_t indent;      /* columns before each line but the first */
    size_t column;      /* columns of the line in use */
    bool blank_pending; /* a blank or a line break comes before the next word */
};
void onsmqtt_paragraph_add(struct onsmqtt_paragraph *paragraph, struct onsmqtt_text text);

#endif
