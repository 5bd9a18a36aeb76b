/* What may be told of a count. The rules and why they are enough: docs/internals/report.md. Each
 * function looks at nothing but its arguments, and gives the same for all values that must not be
 * told apart. Private to the report. */
#pragma once

#include "aman/report/report.h"

/* A count by itself: 0 and REPORT_LEAST or more exactly, else "<5". */
ReportNumber tell_count(uint64_t n);

/* A count of things out of `base` of them that are told: both it and what is left are told only
 * when 0 or REPORT_LEAST and more. Nothing is told of less than REPORT_SHARE_LEAST, or of more than
 * the base, which then belongs to something else. */
ReportNumber tell_within(uint64_t n, uint64_t base);

/* The share, in whole percent, of a count that tell_within() told. */
ReportNumber tell_percent(ReportNumber within, uint64_t base);

/* True when the sum of a row of numbers, told by tell_count(), can be told besides: no one of them
 * is small, or so many that each small one still can be three different numbers. */
bool may_tell_sum(const uint64_t *numbers, size_t count);

/* That sum: exactly when `may`, else the least that it can be as far as the row tells. */
ReportNumber tell_sum(const uint64_t *numbers, size_t count, bool may);

/* True when all parts of a whole that is told can be told: each is 0 or REPORT_LEAST and more. */
bool may_tell_parts(const uint64_t *parts, size_t count);

/* True when numbers that together are at most `most`, itself told by tell_count(), can be told by
 * tell_count() too: then each small one still can be any small number. `most` 0: not known. */
bool may_tell_under(const uint64_t *numbers, size_t count, uint64_t most);

/* What is gained from one share to the other. */
ReportGain tell_gain(ReportNumber before_percent, ReportNumber after_percent);
