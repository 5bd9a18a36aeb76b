/* The timer that a facilitator starts: as long as the notes of the step say, longer or shorter by
 * the minute, and the minutes that have passed since the first step. */
#include "workshop_timer.h"

bool workshop_timer(const Workshop *workshop, uint64_t now_ms, uint32_t *left_ms)
{
    if (workshop->timer_end_ms > 0) {
        *left_ms =
            workshop->timer_end_ms > now_ms ? (uint32_t)(workshop->timer_end_ms - now_ms) : 0;
        return true;
    }
    *left_ms = workshop->timer_left_ms;
    return workshop->timer_left_ms > 0;
}

uint64_t workshop_deadline(const Workshop *workshop, uint64_t now_ms)
{
    enum { SECOND = 1000 };
    uint32_t left;
    if (workshop_is_hidden(workshop) || workshop->timer_end_ms == 0 ||
        !workshop_timer(workshop, now_ms, &left)) {
        return UINT64_MAX;
    }
    return left > 0 ? now_ms + (left % SECOND ? left % SECOND : SECOND) : UINT64_MAX;
}

uint32_t workshop_timer_minutes(const Workshop *workshop, const Library *library)
{
    StepRef ref;
    bool has_notes = workshop_plan_step(workshop, library, workshop->step, &ref) &&
                     ref.step->notes && ref.step->notes->minutes > 0;
    uint32_t minutes = has_notes ? ref.step->notes->minutes : WORKSHOP_TIMER_MS / MINUTE_MS;
    return minutes < TIMER_MOST_MINUTES ? minutes : TIMER_MOST_MINUTES;
}

uint32_t workshop_minutes_passed(const Workshop *workshop, uint64_t now_ms)
{
    bool is_running = workshop->begun_ms > 0 && now_ms > workshop->begun_ms;
    return is_running ? (uint32_t)((now_ms - workshop->begun_ms) / MINUTE_MS) : 0;
}

/* A whole minute more or less than what is left, of one to the most; it runs on, or stands. */
static void lengthen(Workshop *workshop, uint32_t left_ms, bool is_less, uint64_t now_ms)
{
    uint32_t minutes = (left_ms + MINUTE_MS - 1) / MINUTE_MS;
    minutes = is_less ? (minutes > 1 ? minutes - 1 : 1)
                      : (minutes < TIMER_MOST_MINUTES ? minutes + 1 : TIMER_MOST_MINUTES);
    if (workshop->timer_end_ms > 0 && left_ms > 0) {
        workshop->timer_end_ms = now_ms + minutes * (uint64_t)MINUTE_MS;
    } else {
        workshop->timer_end_ms = 0;
        workshop->timer_left_ms = minutes * MINUTE_MS;
    }
}

/* Starts it, stops it, lets it go on; at its end it is put away. */
static void press(Workshop *workshop, uint32_t left_ms, uint32_t minutes, uint64_t now_ms)
{
    if (minutes > 0) {
        workshop->timer_end_ms = now_ms + minutes * (uint64_t)MINUTE_MS;
    } else if (left_ms == 0) {
        workshop->timer_end_ms = workshop->timer_left_ms = 0;
    } else if (workshop->timer_end_ms > 0) {
        workshop->timer_left_ms = left_ms;
        workshop->timer_end_ms = 0;
    } else {
        workshop->timer_end_ms = now_ms + workshop->timer_left_ms;
        workshop->timer_left_ms = 0;
    }
}

void workshop_timer_apply(Workshop *workshop, const Library *library, Intent intent)
{
    uint32_t left;
    bool is_set = workshop_timer(workshop, intent.now_ms, &left);
    switch ((TimerPress)intent.index) {
    case TIMER_PRESS:
        press(workshop, left, is_set ? 0 : workshop_timer_minutes(workshop, library),
              intent.now_ms);
        break;
    case TIMER_LONGER:
    case TIMER_SHORTER:
        if (is_set) {
            lengthen(workshop, left, intent.index == TIMER_SHORTER, intent.now_ms);
        }
        break;
    case TIMER_AWAY:
        workshop->timer_end_ms = workshop->timer_left_ms = 0;
        break;
    }
}
