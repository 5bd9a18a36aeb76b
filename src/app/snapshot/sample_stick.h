/* Every state of saving to a stick, made up, so that its pages can be looked at and checked without
 * one. Private to the app. */
#pragma once

#include "aman/screens/screens.h"

enum { SAMPLE_STICKS = 20 };

typedef struct {
    const char *name; /* of its picture */
    SaveKind save;
    StickView view;
} SampleStick;

/* `index` is below SAMPLE_STICKS. */
const SampleStick *sample_stick(size_t index);
