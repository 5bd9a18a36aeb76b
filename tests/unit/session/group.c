#include "group.h"

#include "../activities/packs.h"
#include "../support.h"

Workshop *group_led(Group *workshop)
{
    return &workshop->session.staff.workshop;
}

void group_give(Group *workshop, IntentKind kind, uint16_t index, uint16_t to)
{
    workshop->outcome =
        session_apply(&workshop->session, workshop->library,
                      (Intent){.kind = kind, .index = index, .to = to, .now_ms = workshop->now_ms});
}

void group_press(Group *workshop, IntentKind kind)
{
    group_give(workshop, kind, 0, 0);
}

void group_begin(Group *workshop, const Library *library, const char *id)
{
    *workshop = (Group){.library = library};
    session_begin(&workshop->session, LANG_ID, (Look){0}, 0, 0);
    workshop->session.place = PLACE_STAFF;
    workshop->session.machine.has_pin = true;
    workshop->session.staff.page = STAFF_PLANS;
    for (uint16_t i = 0; i < library->pack_count; i++) {
        if (str_is(library->packs[i]->id.text, id)) {
            group_give(workshop, INTENT_OPEN, i, 0);
        }
    }
    assert_int_equal(workshop->session.staff.page, STAFF_WORKSHOP);
}

void group_show(Group *workshop, const ActivityType *type)
{
    StepRef ref;
    for (uint16_t i = 0; workshop_plan_step(group_led(workshop), workshop->library, i, &ref); i++) {
        if (activity_of(ref.step) == type) {
            group_give(workshop, INTENT_STEP, i, 0);
            assert_int_equal(group_led(workshop)->view, WORKSHOP_SHOW);
            return;
        }
    }
    fail_msg("the plan has no such step");
}

const Library *group_packs;

int group_setup(void **state)
{
    int result = arena_setup(state);
    group_packs = result == 0 ? shipped_library(*state) : NULL;
    return result;
}

void group_begin_at(Group *workshop, const ActivityType *type)
{
    group_begin(workshop, group_packs, "galeri");
    group_show(workshop, type);
}

uint32_t group_counted(const Group *workshop, Metric metric)
{
    uint32_t n = 0;
    for (size_t i = 0; i < workshop->outcome.event_count; i++) {
        n += workshop->outcome.events[i].metric == metric ? workshop->outcome.events[i].n : 0;
    }
    return n;
}
