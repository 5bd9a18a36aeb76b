/* What a workshop shows: the steps of its plan, their minutes, and the frame or the way of a story
 * that it is at. */
#include "aman/activities/check.h"
#include "aman/session/staff.h"

static const Lesson *plan_of(const Workshop *workshop, const Library *library)
{
    return workshop->pack < library->pack_count ? &library->packs[workshop->pack]->lessons.at[0]
                                                : NULL;
}

/* A variant for the youngest is not for a group that is led; stories may be switched off, where
 * something like them has just happened. */
static bool is_shown(const Workshop *workshop, const Library *library, const Step *step)
{
    StepRef target = {.step = step};
    if (step->variant.text.len > 0 || step_is_check(step)) {
        return false;
    }
    if (!workshop->has_no_stories) {
        return true; /* every frame asks: packs are searched only where it matters */
    }
    bool is_used = step->kind->flags & KIND_IS_USE && use_target(library, step, &target);
    return activity_of(is_used ? target.step : step) != &STORY;
}

uint32_t workshop_step_count(const Workshop *workshop, const Library *library)
{
    const Lesson *plan = plan_of(workshop, library);
    uint32_t count = 0;
    for (uint32_t i = 0; plan && i < plan->steps.count; i++) {
        count += is_shown(workshop, library, &plan->steps.at[i]);
    }
    return count;
}

bool workshop_plan_step(const Workshop *workshop, const Library *library, uint32_t index,
                        StepRef *ref)
{
    const Lesson *plan = plan_of(workshop, library);
    for (uint32_t i = 0; plan && i < plan->steps.count; i++) {
        if (is_shown(workshop, library, &plan->steps.at[i]) && index-- == 0) {
            *ref = (StepRef){library->packs[workshop->pack], plan, &plan->steps.at[i]};
            return true;
        }
    }
    return false;
}

uint32_t workshop_sum_minutes(const Workshop *workshop, const Library *library, uint32_t *done)
{
    const Lesson *plan = plan_of(workshop, library);
    uint32_t all = 0, index = 0;
    *done = 0;
    for (uint32_t i = 0; plan && i < plan->steps.count; i++) {
        const Step *step = &plan->steps.at[i];
        if (is_shown(workshop, library, step)) {
            uint32_t own = step->notes ? step->notes->minutes : 0;
            all += own;
            *done += workshop->is_done[index++] ? own : 0;
        }
    }
    return all;
}

uint32_t workshop_plan_minutes(const Library *library, uint16_t pack, bool has_no_stories)
{
    const Workshop workshop = {.pack = pack, .has_no_stories = has_no_stories};
    if (!plan_of(&workshop, library)) {
        return 0;
    }
    const Pack *of = library->packs[pack];
    uint32_t done, minutes = of->is_plan ? workshop_sum_minutes(&workshop, library, &done) : 0;
    return minutes > 0 ? minutes : of->minutes;
}

bool workshop_step(const Workshop *workshop, const Library *library, StepRef *ref)
{
    return workshop_plan_step(workshop, library, workshop->step, ref) &&
           (!(ref->step->kind->flags & KIND_IS_USE) || use_target(library, ref->step, ref));
}

bool workshop_frame(const Workshop *workshop, const Library *library, GroupFrame *frame)
{
    StepRef ref;
    return workshop_step(workshop, library, &ref) && activity_of(ref.step)->answers &&
           activity_of(ref.step)->answers(ref.step, workshop->frame, frame);
}

const StoryNode *workshop_node(const Workshop *workshop, const Library *library)
{
    StepRef ref;
    if (!workshop_step(workshop, library, &ref) || activity_of(ref.step) != &STORY) {
        return NULL;
    }
    const StoryState *walk = (const void *)workshop->own;
    const Story *story = ref.step->data;
    return walk->phase == STORY_NODE ? &story->nodes.at[walk->node] : NULL;
}

bool workshop_session_of(const Library *library, uint16_t pack, uint32_t *at, uint32_t *count)
{
    *at = *count = 0;
    for (uint16_t i = 0; i < library->pack_count; i++) {
        *count += library->packs[i]->is_plan;
        *at = i == pack ? *count : *at;
    }
    return pack < library->pack_count && library->packs[pack]->is_plan;
}
