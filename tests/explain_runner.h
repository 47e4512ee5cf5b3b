/* Runs the command in a folder of its own, for the tests of it: what goes in, what comes out. It knows no rule of the command.
 */
#ifndef EXPLAIN_RUNNER_H
#define EXPLAIN_RUNNER_H

#include <stdbool.h>
#include <stdio.h>
#include <sys/resource.h>

#include "member.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define ARGUMENTS_MAX 200
#define ARGUMENTS(...) ((const char *const[]){__VA_ARGS__, NULL})

/* What a run left behind; good until the next one. */
struct result {
    int status;
    char *out;
    size_t out_size;
    char *err;
};

/* How much of a resource a run may use. */
struct bound {
    int resource;
    rlim_t most;
};

/* A command line, what it reads, and what it must answer. */
struct command_line {
    const char *arguments[5];
    const char *input;
    int status;
    const char *out, *err; /* stands in it; "": it is empty */
};

extern char *program; /* its path */

/* Takes that from the command line; says so where it is not there. */
bool find_program(int argc, char **argv);

struct result explain(const char *input, const char *const *arguments);
struct result explain_bytes(const char *input, size_t size, const char *const *arguments);
struct result explain_within(const struct bound *within, const char *input, const char *const *arguments);

/* The exit status, or that of a signal below 0. A descriptor below 0 is closed in the program. */
int run_with(int in, int out, int err, const char *const *arguments);

void check(const struct command_line *cases, size_t count);

/* How often the text stands in the output. */
size_t count_of(const char *output, const char *text);

/* Whether the reader of JSON takes it for what is expected. */
bool is_strict_json(const char *line, enum onsmqtt_read expected);

void write_file(const char *name, const char *text);
FILE *file_of(const char *text, size_t size);
char *read_back(FILE *file, size_t *size); /* to be freed; closes the file */

/* The folder in which the command runs, with the files that the cases name; for a group of tests. */
int make_folder(void **state);
int remove_folder(void **state);

#endif
