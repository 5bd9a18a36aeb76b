/* The files beside the packs as they ship, for when none can be read: made of the lessons at build
 * time (tools/lessons2c). Private to the layer. */
#pragma once

#include <stdint.h>

typedef struct {
    const unsigned char *bytes;
    uint32_t size;
} BuiltIn;

extern const BuiltIn BUILT_IN_HELP, BUILT_IN_LIBRARY, BUILT_IN_FACILITATOR;
