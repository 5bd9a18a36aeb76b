/* A group and its facilitator in the hands of a test. */
#pragma once

#include "aman/activities/activity.h"
#include "aman/session/session.h"

typedef struct {
    Session session;
    const Library *library;
    Outcome outcome; /* of the last intent */
    uint64_t now_ms;
} Workshop;

/* The shipped ones, once for all tests of a group: workshop_setup() loads them. */
extern const Library *workshop_packs;
int workshop_setup(void **state);

/* A group that is shown `id` of the library; the plan is open. */
void workshop_begin(Workshop *workshop, const Library *library, const char *id);
/* The same, at the first step of this type. */
void workshop_show(Workshop *workshop, const ActivityType *type);
/* In the gallery, which has all types. */
void workshop_begin_at(Workshop *workshop, const ActivityType *type);

void workshop_give(Workshop *workshop, IntentKind kind, uint16_t index, uint16_t to);
void workshop_press(Workshop *workshop, IntentKind kind);

Led *workshop_led(Workshop *workshop);
/* How much of `metric` the last intent counted. */
uint32_t workshop_counted(const Workshop *workshop, Metric metric);
