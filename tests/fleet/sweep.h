/* The runs behind the choices: which capacity, which start level, and how far the results hang on the service. It knows that
   two numbers of a budget are private, and sets them all the same, to show why they are what they are. */
#ifndef FLEET_SWEEP_H
#define FLEET_SWEEP_H

#include <stdint.h>

void sweep(uint64_t seed);

#endif
