/* The bodies that speed is measured on: what the service answers with, in all the ways in which it writes it. It knows no
   clock. */
#ifndef BENCH_BODIES_H
#define BENCH_BODIES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct body {
    const char *name;
    const char *data;
    size_t size;
};

enum { BODIES = 12 };

struct body bench_body(size_t index);

/* Filled by one string, or by members of unknown names, to about this size. These and the next are never freed. */
struct body bench_text(size_t size);
struct body bench_chinese(size_t size);
struct body bench_members(size_t size);

/* Another body each time, drawn from the state of a random generator. */
struct body bench_varied(uint64_t *random);

#ifdef __cplusplus
}
#endif

#endif
