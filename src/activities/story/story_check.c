/* Links that lead somewhere, parts that are reached, an end within a few choices from everywhere,
 * safe ways and their explanations: over the graph of the nodes. */
#include "story_check.h"

#include "aman/pack/codes.h"

#include <stdio.h>

enum { WAY_OUT_CHOICES = 3, CONTACT_MESSAGES = 14, FAR = 0xFF };

typedef struct {
    const Story *story;
    Diags *diags;
    bool is_reached[STORY_NODES];
    uint8_t to_end[STORY_NODES]; /* fewest choices to an end; FAR when there is none */
} StoryCheck;

static Str node_names(Arena *arena, const Story *story)
{
    Str all = {0};
    for (uint32_t i = 0; i < story->nodes.count; i++) {
        all = str_print(arena, STR_FMT "%s" STR_FMT, STR_ARG(all), all.len ? ", " : "",
                        STR_ARG(story->nodes.at[i].id.text));
    }
    return all;
}

/* The node whose name is nearest to `typed`, when it is near. */
static Str near_node(const Story *story, Str typed)
{
    Str best = {0};
    uint32_t least = typed.len / 3 > 1 ? typed.len / 3 : 1;
    for (uint32_t i = 0; i < story->nodes.count; i++) {
        uint32_t distance = str_distance(typed, story->nodes.at[i].id.text);
        if (distance <= least) {
            least = distance;
            best = story->nodes.at[i].id.text;
        }
    }
    return best;
}

/* Reports a name that leads nowhere; true when it leads somewhere. */
static bool check_link(StoryCheck *check, Word to)
{
    if (to.text.len == 0 || story_node(check->story, to.text) >= 0) {
        return to.text.len > 0;
    }
    DIAG(check->diags, DIAG_NO_SUCH_NODE, to.where, to.text, near_node(check->story, to.text),
         node_names(check->diags->arena, check->story));
    return false;
}

static bool check_links(StoryCheck *check)
{
    const Story *story = check->story;
    bool is_whole = check_link(check, story->start);
    for (uint32_t i = 0; i < story->nodes.count; i++) {
        for (uint32_t j = 0; j < story->nodes.at[i].choices.count; j++) {
            is_whole = check_link(check, story->nodes.at[i].choices.at[j].to) && is_whole;
        }
    }
    return is_whole;
}

static void mark_reached(StoryCheck *check)
{
    const Story *story = check->story;
    uint32_t queue[STORY_NODES], count = 0;
    queue[count++] = (uint32_t)story_node(story, story->start.text);
    check->is_reached[queue[0]] = true;
    for (uint32_t i = 0; i < count; i++) {
        const StoryNode *node = &story->nodes.at[queue[i]];
        for (uint32_t j = 0; j < node->choices.count; j++) {
            int next = story_node(story, node->choices.at[j].to.text);
            if (!check->is_reached[next]) {
                check->is_reached[next] = true;
                queue[count++] = (uint32_t)next;
            }
        }
    }
}

/* Takes a shorter way from node `index` through one of its choices; true when there was one. */
static bool shorten(StoryCheck *check, uint32_t index)
{
    const StoryNode *node = &check->story->nodes.at[index];
    bool is_shorter = false;
    for (uint32_t i = 0; i < node->choices.count; i++) {
        uint8_t left = check->to_end[story_node(check->story, node->choices.at[i].to.text)];
        if (left != FAR && left + 1 < check->to_end[index]) {
            check->to_end[index] = (uint8_t)(left + 1);
            is_shorter = true;
        }
    }
    return is_shorter;
}

/* Fewest choices to an end, by going over all nodes until nothing changes. */
static void measure_ends(StoryCheck *check)
{
    const Story *story = check->story;
    for (uint32_t i = 0; i < story->nodes.count; i++) {
        check->to_end[i] = story->nodes.at[i].end.text.len > 0 ? 0 : FAR;
    }
    for (bool has_changed = true; has_changed;) {
        has_changed = false;
        for (uint32_t i = 0; i < story->nodes.count; i++) {
            has_changed = shorten(check, i) || has_changed;
        }
    }
}

static void check_node(StoryCheck *check, uint32_t index)
{
    const StoryNode *node = &check->story->nodes.at[index];
    bool has_end = node->end.where.line > 0, has_choices = node->choices.count > 0;
    bool has_safe = false;
    check->diags->path.part = node->id.text;
    if (!check->is_reached[index]) {
        DIAG(check->diags, DIAG_UNREACHABLE_NODE, node->where, node->id.text);
    } else if (has_end && has_choices) {
        DIAG(check->diags, DIAG_END_AND_CHOICES, node->where, node->id.text);
    } else if (check->to_end[index] == FAR) {
        DIAG(check->diags, DIAG_NO_END, node->where, node->id.text);
    }
    if (has_end && node->close.where.line == 0) {
        DIAG(check->diags, DIAG_END_UNEXPLAINED, node->where, node->id.text);
    }
    for (uint32_t i = 0; i < node->choices.count; i++) {
        const StoryChoice *choice = &node->choices.at[i];
        uint8_t left = check->to_end[story_node(check->story, choice->to.text)];
        has_safe = has_safe || choice->is_safe;
        if (!choice->is_safe && left != FAR && left > WAY_OUT_CHOICES) {
            DIAG(check->diags, DIAG_NO_WAY_OUT, choice->to.where, choice->to.text);
        }
    }
    if (has_choices && node->ask.where.line == 0) {
        diag_subject(check->diags, DIAG(check->diags, DIAG_MISSING_KEY, node->where, STR("ask")),
                     PHRASE_SHAPE_PART, (Str){0});
    }
    if (has_choices && !has_safe) {
        DIAG(check->diags, DIAG_ALL_UNSAFE, node->where, node->id.text);
    }
    check->diags->path.part = (Str){0};
}

static void check_messages(const StoryCheck *check)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < check->story->nodes.count; i++) {
        const StoryNode *node = &check->story->nodes.at[i];
        for (uint32_t j = 0; j < node->messages.count; j++) {
            count += str_is(node->messages.at[j].from.text, "contact");
        }
    }
    if (count > CONTACT_MESSAGES) {
        char number[12];
        snprintf(number, sizeof number, "%u", count);
        DIAG(check->diags, DIAG_MANY_MESSAGES, check->story->title.where, str_from_c(number));
    }
}

void story_check(const Pack *pack, const Step *step, Diags *diags)
{
    (void)pack;
    StoryCheck check = {.story = step->data, .diags = diags};
    /* A node or a link that could not be read has its message; rules over the whole would only
     * repeat it. */
    if (check.story->nodes.count == 0 || !check_links(&check)) {
        return;
    }
    mark_reached(&check);
    measure_ends(&check);
    for (uint32_t i = 0; i < check.story->nodes.count; i++) {
        check_node(&check, i);
    }
    check_messages(&check);
}
