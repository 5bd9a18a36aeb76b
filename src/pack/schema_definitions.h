/* What a schema writes once and refers to: texts, shapes, steps. Private to the layer. */
#pragma once

#include "aman/pack/pack.h"

typedef enum { DEFINES_TEXT, DEFINES_SHAPE, DEFINES_STEP, DEFINES_KIND } Defines;

typedef struct {
    Defines what;
    const Shape *shape;   /* DEFINES_SHAPE */
    const StepKind *kind; /* DEFINES_KIND; else the kind in which the shape was met, or NULL */
    uint32_t min, max;    /* DEFINES_TEXT: letters */
    const char *name;     /* given by definitions_name() */
} Definition;

typedef struct {
    Arena *arena;
    Definition *at;
    size_t count, capacity;
} Definitions;

/* The name of the definition that is the same as `wanted`, which is put on the list when it is
 * new. "" when the arena is full. Owned by the arena. Cost: linear in the list. */
const char *definitions_name(Definitions *definitions, Definition wanted);
