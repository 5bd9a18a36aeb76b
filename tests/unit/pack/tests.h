/* The groups of test_pack. */
#pragma once

#include "../support.h"

#include "aman/activities/activity.h"
#include "aman/pack/codes.h"
#include "aman/pack/library.h"

int bad_tests(void);
int codes_tests(void);
int hostile_tests(void);
int reader_tests(void);
