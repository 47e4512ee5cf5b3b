/* The bodies below cases/, read into memory with what cases/README.md says of them. It knows files, and nothing of what a body
   means. */
#ifndef ONSMQTT_TESTS_CASE_FILES_H
#define ONSMQTT_TESTS_CASE_FILES_H

#include <stdbool.h>
#include <stddef.h>

struct case_file {
    char path[160];   /* cases/json/accept-array.json */
    const char *name; /* in path */
    char *body;
    size_t size;
    char result[16]; /* of its line in expected.txt; "": it has none */
    size_t offset;
};

struct case_files {
    struct case_file *all; /* by name */
    size_t count;
};

/* Reads "cases/json" or "cases/xml". What can't be read, or a line without a file, ends the program with a message. */
struct case_files case_files_read(const char *folder);
void case_files_free(struct case_files *files);

/* Whether the name begins with this word and a hyphen. */
bool case_file_must(const struct case_file *file, const char *word);

#endif
