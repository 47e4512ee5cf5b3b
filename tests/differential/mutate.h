/* Bodies changed at random, the same way for the same seed. It knows bytes and a few words of both grammars. */
#ifndef ONSMQTT_TESTS_MUTATE_H
#define ONSMQTT_TESTS_MUTATE_H

#include <stddef.h>
#include <stdint.h>

#include "case_files.h"

struct mutant {
    uint64_t random;
    size_t size;
    char bytes[16384];
};

/* Makes a body out of one of the files, by one change or more. */
void mutate(struct mutant *mutant, const struct case_files *files);

#endif
