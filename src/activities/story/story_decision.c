/* The turns of a story as decisions, and how much of it one reader meets. */
#include "story_check.h"

#include "aman/pack/decision.h"

enum { PERCENT = 100 };

bool story_decision(const Step *step, uint32_t index, Decision *decision)
{
    const Story *story = step->data;
    for (uint32_t i = 0; i < story->nodes.count; i++) {
        const StoryNode *node = &story->nodes.at[i];
        if (node->choices.count == 0 || index-- > 0) {
            continue;
        }
        decision->kind = DECISION_STORY;
        decision->ask = node->ask.where.line > 0 ? &node->ask : NULL;
        for (uint32_t j = 0; j < node->choices.count; j++) {
            const StoryChoice *choice = &node->choices.at[j];
            decision->ways[decision->way_count++] =
                (DecisionWay){&choice->text, &choice->why, choice->is_safe};
        }
        return true;
    }
    return false;
}

/* Where those who are `here` go, each way as often as the others. */
static void go_on(const Story *story, const double *here, double *next)
{
    for (uint32_t i = 0; i < story->nodes.count; i++) {
        const StoryNode *node = &story->nodes.at[i];
        for (uint32_t j = 0; j < node->choices.count; j++) {
            int to = story_node(story, node->choices.at[j].to.text);
            if (to >= 0) {
                next[to] += here[i] / node->choices.count;
            }
        }
    }
}

/* The parts that a reader meets on average who chooses by lot, of all parts. A story that goes in
 * circles is left after as many turns as it has parts. */
uint32_t story_percent_read(const Step *step)
{
    const Story *story = step->data;
    double here[STORY_NODES] = {0}, met = 0;
    int start = story_node(story, story->start.text);
    if (start < 0) {
        return PERCENT;
    }
    here[start] = 1;
    for (uint32_t turn = 0; turn < story->nodes.count; turn++) {
        double next[STORY_NODES] = {0};
        go_on(story, here, next);
        for (uint32_t i = 0; i < story->nodes.count; i++) {
            met += here[i];
            here[i] = next[i];
        }
    }
    double percent = met * PERCENT / story->nodes.count;
    return percent < PERCENT ? (uint32_t)percent : PERCENT;
}
