/* Collects the decisions of a pack from its kinds of steps. */
#include "aman/pack/decision.h"

typedef struct {
    Arena *arena;
    PackDecisions list;
    size_t capacity;
} Collector;

static void add_step(Collector *collector, const Lesson *lesson, const Step *step)
{
    Decision decision = {0};
    for (uint32_t i = 0; step->kind->decision(step, i, &decision); i++) {
        PackDecisions *list = &collector->list;
        PackDecision *grown = arena_grow(collector->arena, list->at, &collector->capacity,
                                         list->count + 1, sizeof *grown);
        if (!grown) {
            return;
        }
        list->at = grown;
        list->at[list->count++] = (PackDecision){lesson, step, decision};
        decision = (Decision){0};
    }
}

PackDecisions pack_decisions(Arena *arena, const Pack *pack, Str audience)
{
    Collector collector = {.arena = arena};
    for (uint32_t i = 0; i < pack->lessons.count; i++) {
        const Lesson *lesson = &pack->lessons.at[i];
        for (uint32_t j = 0; j < lesson->steps.count; j++) {
            const Step *step = &lesson->steps.at[j];
            if (step->is_clean && step->kind->decision && lesson_shows_step(lesson, j, audience)) {
                add_step(&collector, lesson, step);
            }
        }
    }
    return collector.list;
}
