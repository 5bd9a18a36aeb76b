/* A group and its facilitator in the hands of a test. */
#pragma once

#include "aman/activities/activity.h"
#include "aman/session/session.h"

typedef struct {
    Session session;
    const Library *library;
    Outcome outcome; /* of the last intent */
    uint64_t now_ms;
} Group;

/* The shipped ones, once for all tests of a group: group_setup() loads them. */
extern const Library *group_packs;
int group_setup(void **state);

/* A group that is shown `id` of the library; the plan is open. */
void group_begin(Group *group, const Library *library, const char *id);
/* The same, at the first step of this type. */
void group_show(Group *group, const ActivityType *type);
/* In the gallery, which has all types. */
void group_begin_at(Group *group, const ActivityType *type);

void group_give(Group *group, IntentKind kind, uint16_t index, uint16_t to);
void group_press(Group *group, IntentKind kind);

Workshop *group_workshop(Group *group);
/* How much of `metric` the last intent counted. */
uint32_t group_counted(const Group *group, Metric metric);
