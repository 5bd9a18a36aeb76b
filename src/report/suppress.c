/* What may be told of a count. */
#include "suppress.h"

enum { MOST_HIDDEN = REPORT_LEAST - 1, PERCENT = 100 };

static bool is_small(uint64_t n)
{
    return n > 0 && n < REPORT_LEAST;
}

ReportNumber tell_count(uint64_t n)
{
    return is_small(n) ? (ReportNumber){.state = REPORT_SMALL}
                       : (ReportNumber){.n = n, .state = REPORT_EXACT};
}

ReportNumber tell_within(uint64_t n, uint64_t base)
{
    if (base < REPORT_SHARE_LEAST || n > base) {
        return (ReportNumber){.state = REPORT_KEPT};
    }
    if (is_small(base - n)) {
        return (ReportNumber){.n = base - MOST_HIDDEN, .state = REPORT_AT_LEAST};
    }
    return tell_count(n);
}

ReportNumber tell_percent(ReportNumber within, uint64_t base)
{
    switch (within.state) {
    case REPORT_EXACT:
        if (base >= REPORT_SHARE_LEAST) {
            within.n = (within.n * PERCENT + base / 2) / base;
            return within;
        }
        break;
    case REPORT_SMALL: /* rounded so that the limit holds */
        return (ReportNumber){.n = (MOST_HIDDEN * PERCENT + base - 1) / base,
                              .state = REPORT_AT_MOST};
    case REPORT_AT_LEAST:
        return (ReportNumber){.n = within.n * PERCENT / base, .state = REPORT_AT_LEAST};
    case REPORT_AT_MOST:
    case REPORT_KEPT:
        break;
    }
    return (ReportNumber){.state = REPORT_KEPT};
}

bool may_tell_sum(const uint64_t *numbers, size_t count)
{
    enum { FEWEST_SMALL = 3, SLACK = 2 };
    uint64_t small_count = 0, small_sum = 0;
    for (size_t i = 0; i < count; i++) {
        small_count += is_small(numbers[i]);
        small_sum += is_small(numbers[i]) ? numbers[i] : 0;
    }
    return small_count == 0 || (small_count >= FEWEST_SMALL && small_sum >= small_count + SLACK &&
                                small_sum <= MOST_HIDDEN * small_count - SLACK);
}

ReportNumber tell_sum(const uint64_t *numbers, size_t count, bool may)
{
    uint64_t shown = 0, small_count = 0, small_sum = 0;
    for (size_t i = 0; i < count; i++) {
        small_count += is_small(numbers[i]);
        small_sum += is_small(numbers[i]) ? numbers[i] : 0;
        shown += is_small(numbers[i]) ? 0 : numbers[i];
    }
    if (may || small_count == 0) {
        return (ReportNumber){.n = shown + small_sum, .state = REPORT_EXACT};
    }
    if (shown == 0 && small_count == 1) {
        return (ReportNumber){.state = REPORT_SMALL};
    }
    return (ReportNumber){.n = shown + small_count, .state = REPORT_AT_LEAST};
}

bool may_tell_parts(const uint64_t *parts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (is_small(parts[i])) {
            return false;
        }
    }
    return true;
}

bool may_tell_under(const uint64_t *numbers, size_t count, uint64_t most)
{
    uint64_t shown = 0, small_count = 0;
    for (size_t i = 0; i < count; i++) {
        small_count += is_small(numbers[i]);
        shown += is_small(numbers[i]) ? 0 : numbers[i];
    }
    most = is_small(most) ? MOST_HIDDEN : most;
    bool is_bound = most > 0 && shown <= most; /* more than that belongs to something else */
    return small_count == 0 || !is_bound || shown + MOST_HIDDEN * small_count <= most;
}

ReportGain tell_gain(ReportNumber before_percent, ReportNumber after_percent)
{
    bool has_before =
        before_percent.state == REPORT_EXACT || before_percent.state == REPORT_AT_MOST;
    bool has_after = after_percent.state == REPORT_EXACT || after_percent.state == REPORT_AT_LEAST;
    if (!has_before || !has_after) {
        return (ReportGain){.state = REPORT_KEPT};
    }
    bool is_exact = before_percent.state == REPORT_EXACT && after_percent.state == REPORT_EXACT;
    return (ReportGain){.points = (int32_t)after_percent.n - (int32_t)before_percent.n,
                        .state = is_exact ? REPORT_EXACT : REPORT_AT_LEAST};
}
