/* Parses one of the bodies, so that what it takes can be counted: `instructions` lists them, `instructions NUMBER` parses one.
   The last is 512 bodies in turn. */
#include <stdio.h>
#include <stdlib.h>

#include "bodies.h"
#include "onsmqtt/error.h"

enum { TEXT = BODIES, MEMBERS, VARIED, COUNT, VARIED_COUNT = 512 };

/* Fewer instructions for a body that is not read would be no gain. */
static void parse(struct body body) {
    struct onsmqtt_error error;
    if (onsmqtt_error_parse(&error, ONSMQTT_RESOURCE_ANY, 400, body.data, body.size, NULL) == ONSMQTT_PARSE_OK) return;
    fprintf(stderr, "%s: not read\n", body.name);
    exit(EXIT_FAILURE);
}

static struct body body_at(size_t number, uint64_t *random) {
    if (number < BODIES) return bench_body(number);
    if (number == TEXT) return bench_text(64 << 10);
    return number == MEMBERS ? bench_members(64 << 10) : bench_varied(random);
}

int main(int count, char **arguments) {
    uint64_t random = 1;
    size_t number = count == 2 ? strtoul(arguments[1], NULL, 10) : COUNT;
    if (count == 1) {
        for (size_t i = 0; i < COUNT; ++i) printf("%zu %d %s\n", i, i == VARIED ? VARIED_COUNT : 1, body_at(i, &random).name);
        return EXIT_SUCCESS;
    }
    if (number >= COUNT) {
        fputs("usage: instructions [NUMBER]; without a number it lists them\n", stderr);
        return EXIT_FAILURE;
    }
    for (int i = 0; i < (number == VARIED ? VARIED_COUNT : 1); ++i) parse(body_at(number, &random));
    return EXIT_SUCCESS;
}
