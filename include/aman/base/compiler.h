/* The few compiler extensions that the project uses. */
#pragma once

/* On functions whose result must be looked at. */
#define AMAN_CHECK __attribute__((warn_unused_result))

/* On functions that take a printf format at argument `at` and its values from argument `first`. */
#define AMAN_PRINTF(at, first) __attribute__((format(printf, at, first)))
