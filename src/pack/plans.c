/* Plans: sessions that a facilitator leads. Their steps have notes and show steps of other packs.
 */
#include "plans.h"

#include "aman/pack/codes.h"

enum { LEAST_MINUTES = 30, MOST_MINUTES = 60 };

static bool lesson_step(const Lesson *lesson, Str id, const Step **step)
{
    for (uint32_t i = 0; i < lesson->steps.count; i++) {
        const Step *one = &lesson->steps.at[i];
        /* Steps of a plan are for older readers: a variant for the youngest is not meant. */
        if (str_equal(one->id.text, id) && one->variant.text.len == 0) {
            *step = one;
            return true;
        }
    }
    return false;
}

bool library_step(const Library *library, const StepUse *use, StepRef *ref)
{
    for (size_t i = 0; i < library->pack_count; i++) {
        const Pack *pack = library->packs[i];
        for (uint32_t j = 0; j < pack->lessons.count && str_equal(pack->id.text, use->pack.text);
             j++) {
            const Step *step;
            if (lesson_step(&pack->lessons.at[j], use->step.text, &step)) {
                *ref = (StepRef){pack, &pack->lessons.at[j], step};
                return true;
            }
        }
    }
    return false;
}

static void check_use(const Library *library, const Step *step, Diags *diags)
{
    StepRef ref;
    const StepUse *use = step->data;
    /* A pack that was left out has its own messages. */
    if (!library_step(library, use, &ref) && library->left_out == 0) {
        DIAG(diags, DIAG_NO_SUCH_STEP, use->step.where, use->step.text, use->pack.text);
    }
}

void uses_check(const Library *library, const Pack *pack, Diags *diags)
{
    for (uint32_t i = 0; i < pack->lessons.count; i++) {
        const Lesson *lesson = &pack->lessons.at[i];
        for (uint32_t j = 0; j < lesson->steps.count; j++) {
            const Step *step = &lesson->steps.at[j];
            diags->path = (DiagPath){lesson->id.text, step->id.text, {NULL, 0}};
            if (step->kind->flags & KIND_IS_USE) {
                check_use(library, step, diags);
            }
        }
    }
    diags->path = (DiagPath){0};
}

void plans_check(const Library *library, Diags *diags)
{
    for (size_t i = 0; i < library->pack_count; i++) {
        const Pack *pack = library->packs[i];
        if (pack->is_plan && !library->facilitator) {
            DIAG(diags, DIAG_NO_GUIDE, pack->id.where, pack->id.text);
        }
        uses_check(library, pack, diags);
    }
}

void plan_check(const Pack *pack, Diags *diags)
{
    uint32_t minutes = 0;
    for (uint32_t i = 0; i < pack->lessons.count; i++) {
        const Lesson *lesson = &pack->lessons.at[i];
        for (uint32_t j = 0; j < lesson->steps.count; j++) {
            const Step *step = &lesson->steps.at[j];
            Span where = step->where;
            where.length = 1;
            bool is_led = step->kind && step->kind->flags & KIND_IS_LED;
            diags->path = (DiagPath){lesson->id.text, step->id.text, {NULL, 0}};
            minutes += step->notes ? step->notes->minutes : 0;
            if (pack->is_plan && step->is_clean && !step->notes) {
                DIAG(diags, DIAG_NO_NOTES, where, step->id.text);
            } else if (!pack->is_plan && step->is_clean && is_led) {
                DIAG(diags, DIAG_NOT_A_PLAN, where, str_from_c(step->kind->name));
            }
        }
    }
    diags->path = (DiagPath){0};
    bool is_fine = minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES;
    if (pack->is_plan && minutes > 0 && (!is_fine || minutes != pack->minutes)) {
        DIAG(diags, DIAG_PLAN_MINUTES, pack->where, str_print(diags->arena, "%u", minutes),
             str_print(diags->arena, "%u", pack->minutes));
    }
}
