#include "group.h"

#include "../activities/packs.h"
#include "../support.h"

Workshop *group_workshop(Group *group)
{
    return &group->session.staff.workshop;
}

void group_give(Group *group, IntentKind kind, uint16_t index, uint16_t to)
{
    group->outcome =
        session_apply(&group->session, group->library,
                      (Intent){.kind = kind, .index = index, .to = to, .now_ms = group->now_ms});
}

void group_press(Group *group, IntentKind kind)
{
    group_give(group, kind, 0, 0);
}

void group_begin(Group *group, const Library *library, const char *id)
{
    *group = (Group){.library = library};
    session_begin(&group->session, LANG_ID, (Look){0}, 0, 0);
    group->session.place = PLACE_STAFF;
    group->session.machine.has_pin = true;
    group->session.staff.page = STAFF_PLANS;
    for (uint16_t i = 0; i < library->pack_count; i++) {
        if (str_is(library->packs[i]->id.text, id)) {
            group_give(group, INTENT_OPEN, i, 0);
        }
    }
    assert_int_equal(group->session.staff.page, STAFF_WORKSHOP);
}

void group_show(Group *group, const ActivityType *type)
{
    StepRef ref;
    for (uint16_t i = 0; workshop_plan_step(group_workshop(group), group->library, i, &ref); i++) {
        if (activity_of(ref.step) == type) {
            group_give(group, INTENT_STEP, i, 0);
            assert_int_equal(group_workshop(group)->view, WORKSHOP_SHOW);
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

void group_begin_at(Group *group, const ActivityType *type)
{
    group_begin(group, group_packs, "galeri");
    group_show(group, type);
}

uint32_t group_counted(const Group *group, Metric metric)
{
    uint32_t n = 0;
    for (size_t i = 0; i < group->outcome.event_count; i++) {
        n += group->outcome.events[i].metric == metric ? group->outcome.events[i].n : 0;
    }
    return n;
}
