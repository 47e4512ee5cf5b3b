/* What the reader sees: the model in words, a table for each scenario, and which bars hold. It knows measures, not how they
   came about. */
#ifndef FLEET_REPORT_H
#define FLEET_REPORT_H

#include <stdio.h>

#include "measure.h"

/* Between two requests of one client: 1, 10 and 100 requests a second. */
static const uint32_t periods_ms[] = {1000, 100, 10};
enum { RATE_COUNT = sizeof periods_ms / sizeof *periods_ms };

void print_model(void);
void print_table_head(const struct scenario *scenario, uint64_t seed);
void print_table_row(const struct fleet *fleet, const struct measure *measure);

/* Seconds as the tables print them; "-" where there is no recovery to watch, ">30.0" where it did not come. */
const char *recovery_text(const struct scenario *scenario, uint32_t recovery_ms, char text[16]);

/* Prints which bars hold for one rate, given every policy's measures. Returns how many are missed. */
unsigned print_bars(const struct scenario *scenario, uint32_t period_ms, const struct measure *measures);

/* Writes a block with a line for each second: seconds since the trouble began, then each policy's load relative to
   normal. */
void write_series(FILE *file, const struct fleet *fleet, const struct outcome *outcomes);

#endif
