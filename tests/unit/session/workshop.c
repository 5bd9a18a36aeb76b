#include "workshop.h"

#include "../activities/packs.h"
#include "../support.h"

Led *workshop_led(Workshop *workshop)
{
    return &workshop->session.staff.led;
}

void workshop_give(Workshop *workshop, IntentKind kind, uint16_t index, uint16_t to)
{
    workshop->outcome =
        session_apply(&workshop->session, workshop->library,
                      (Intent){.kind = kind, .index = index, .to = to, .now_ms = workshop->now_ms});
}

void workshop_press(Workshop *workshop, IntentKind kind)
{
    workshop_give(workshop, kind, 0, 0);
}

void workshop_begin(Workshop *workshop, const Library *library, const char *id)
{
    *workshop = (Workshop){.library = library};
    session_begin(&workshop->session, LANG_ID, (Look){0}, 0, 0);
    workshop->session.place = PLACE_STAFF;
    workshop->session.machine.has_pin = true;
    workshop->session.staff.page = STAFF_PLANS;
    for (uint16_t i = 0; i < library->pack_count; i++) {
        if (str_is(library->packs[i]->id.text, id)) {
            workshop_give(workshop, INTENT_OPEN, i, 0);
        }
    }
    assert_int_equal(workshop->session.staff.page, STAFF_LED);
}

void workshop_show(Workshop *workshop, const ActivityType *type)
{
    StepRef ref;
    for (uint16_t i = 0; led_plan_step(workshop_led(workshop), workshop->library, i, &ref); i++) {
        if (activity_of(ref.step) == type) {
            workshop_give(workshop, INTENT_STEP, i, 0);
            assert_int_equal(workshop_led(workshop)->view, LED_SHOW);
            return;
        }
    }
    fail_msg("the plan has no such step");
}

const Library *workshop_packs;

int workshop_setup(void **state)
{
    int result = arena_setup(state);
    workshop_packs = result == 0 ? shipped_library(*state) : NULL;
    return result;
}

void workshop_begin_at(Workshop *workshop, const ActivityType *type)
{
    workshop_begin(workshop, workshop_packs, "galeri");
    workshop_show(workshop, type);
}

uint32_t workshop_counted(const Workshop *workshop, Metric metric)
{
    uint32_t n = 0;
    for (size_t i = 0; i < workshop->outcome.event_count; i++) {
        n += workshop->outcome.events[i].metric == metric ? workshop->outcome.events[i].n : 0;
    }
    return n;
}
