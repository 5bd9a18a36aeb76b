/* Each thing counts once a visit, by the rows of the metrics: a lesson that is done a second time
 * changes no number. Kept as hashes, so that nobody can read here what was answered, and erased
 * with the visit. */
#include "once.h"

static uint64_t mix(uint64_t seed, Str text)
{
    seed = hash_bytes(seed, text.at, text.len);
    return hash_bytes(seed, "/", 1);
}

/* The thing that the event is about; 0: it may count as often as it comes. */
static uint64_t thing_of(const CountEvent *event)
{
    MetricOnce once = METRIC_KINDS[event->metric].once;
    if (once == ONCE_A_SESSION) {
        return 0;
    }
    /* Right first and right later are one thing: whichever came first. */
    uint64_t hash = once == ONCE_A_QUESTION ? 1 : mix(2, str_from_c(metric_name(event->metric)));
    if (once >= ONCE_A_LESSON) {
        hash = mix(mix(hash, event->pack), event->lesson);
    }
    if (once >= ONCE_A_STEP) {
        hash = mix(hash, event->step);
    }
    return once >= ONCE_AN_ANSWER ? mix(hash, event->value) : hash;
}

/* A visit with more things than fit counts no further ones: too few is better than twice. */
static bool is_new(Session *session, uint64_t thing)
{
    for (uint16_t i = 0; i < session->counted_count; i++) {
        if (session->counted[i] == thing) {
            return false;
        }
    }
    if (session->counted_count == SESSION_COUNTED) {
        return false;
    }
    session->counted[session->counted_count++] = thing;
    return true;
}

void once_filter(Session *session, Outcome *outcome)
{
    size_t kept = 0;
    for (size_t i = 0; i < outcome->event_count; i++) {
        uint64_t thing = thing_of(&outcome->events[i]);
        if (thing == 0 || is_new(session, thing)) {
            outcome->events[kept++] = outcome->events[i];
        }
    }
    outcome->event_count = kept;
}
