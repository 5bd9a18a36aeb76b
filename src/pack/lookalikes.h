/* What a letter looks like to who reads quickly. Private to the layer. */
#pragma once

#include "aman/base/str.h"

/* The letter of a to z that `point` looks like, or `point`. */
uint32_t lookalike_of(uint32_t point);
