/* story: fields, and the walk through the nodes. The rules that a whole story must keep are in
 * story_check.c. */
#include "aman/activities/story.h"

#include "story_check.h"

#include "aman/pack/codes.h"

#include <stdio.h>
#include <string.h>

const char *const STORY_SENDERS[] = {"contact", "you", "friend", "note", NULL};
const char *const STORY_TARGETS[] = {"girl", "boy", "group", NULL};
static const char *const ENDS[] = {"safe", NULL};
static const char *const AVATARS[] = {"star", "group", "you", NULL};

Voice story_voice(Word from)
{
    return str_is(from.text, STORY_SENDERS[0]) ? VOICE_CONTACT : VOICE_PLAIN;
}

static const Field MESSAGE_FIELDS[] = {
    FIELD_CHOICE("from", StoryMessage, from, REQUIRED, STORY_SENDERS),
    FIELD_TEXT("name", StoryMessage, name, OPTIONAL, 1, 24),
    FIELD_TEXT("text", StoryMessage, text, REQUIRED, 1, 90),
    FIELD_END,
};
static Voice message_voice(const void *item, const char *key)
{
    (void)key;
    return story_voice(((const StoryMessage *)item)->from);
}

static const Shape MESSAGE_SHAPE = {.key = "message",
                                    .name = PHRASE_SHAPE_MESSAGE,
                                    .fields = MESSAGE_FIELDS,
                                    .size = sizeof(StoryMessage),
                                    .voice = message_voice};

static const Field CHOICE_FIELDS[] = {
    FIELD_ANSWER("text", StoryChoice, text, 1, 70),
    FIELD_BOOL("safe", StoryChoice, is_safe),
    FIELD_ID("to", StoryChoice, to, REQUIRED),
    FIELD_TEXT("then", StoryChoice, then, REQUIRED, 1, 80),
    FIELD_TEXT("why", StoryChoice, why, REQUIRED, 1, 140),
    FIELD_END,
};
static Voice choice_voice(const void *item, const char *key)
{
    bool is_text = str_is(STR("text"), key);
    return is_text && !((const StoryChoice *)item)->is_safe ? VOICE_WRONG : VOICE_PLAIN;
}

static const Shape CHOICE_SHAPE = {.key = "choice",
                                   .name = PHRASE_SHAPE_CHOICE,
                                   .fields = CHOICE_FIELDS,
                                   .size = sizeof(StoryChoice),
                                   .voice = choice_voice};

static const Field NODE_FIELDS[] = {
    FIELD_INT("part", StoryNode, part, REQUIRED, 1, 9),
    FIELD_LIST("messages", StoryNode, messages, StoryMessage, REQUIRED, 1, 8, &MESSAGE_SHAPE),
    FIELD_TEXT("ask", StoryNode, ask, OPTIONAL, 1, 90),
    FIELD_LIST("choices", StoryNode, choices, StoryChoice, OPTIONAL, 2, STORY_CHOICES,
               &CHOICE_SHAPE),
    FIELD_CHOICE("end", StoryNode, end, OPTIONAL, ENDS),
    FIELD_TEXT("close", StoryNode, close, OPTIONAL, 1, 130),
    FIELD_END,
};
static const Shape NODE_SHAPE = {.key = "part",
                                 .name = PHRASE_SHAPE_PART,
                                 .fields = NODE_FIELDS,
                                 .size = sizeof(StoryNode),
                                 .id_offset = offsetof(StoryNode, id)};

static const Field CONTACT_FIELDS[] = {
    FIELD_WORD("name", Contact, name, REQUIRED, 1, 20),
    FIELD_TEXT("known", Contact, known, REQUIRED, 1, 40),
    FIELD_CHOICE("avatar", Contact, avatar, REQUIRED, AVATARS),
    FIELD_END,
};
const Shape CONTACT_SHAPE = {.key = "contact",
                             .name = PHRASE_SHAPE_CONTACT,
                             .fields = CONTACT_FIELDS,
                             .size = sizeof(Contact)};

static const Field STORY_FIELDS[] = {
    FIELD_TEXT("title", Story, title, REQUIRED, 1, 32),
    FIELD_STRUCT("contact", Story, contact, REQUIRED, &CONTACT_SHAPE),
    FIELD_CHOICE("target", Story, target, REQUIRED, STORY_TARGETS),
    FIELD_PICTURE("picture", Story, picture, OPTIONAL),
    FIELD_TEXT("summary", Story, summary, REQUIRED, 1, 240),
    FIELD_ID("start", Story, start, REQUIRED),
    FIELD_MAP("nodes", Story, nodes, StoryNode, REQUIRED, 2, STORY_NODES, &NODE_SHAPE),
    FIELD_END,
};

static void story_begin(const Step *step, void *state, uint64_t seed)
{
    (void)seed;
    const Story *story = step->data;
    int start = story_node(story, story->start.text);
    *(StoryState *)state =
        (StoryState){.phase = STORY_NOTICE, .node = (uint8_t)(start < 0 ? 0 : start)};
}

/* Remembers a turn; in a story that goes in circles the oldest ones are forgotten. */
static void push_turn(StoryState *state, uint8_t choice)
{
    if (state->depth == STORY_DEPTH) {
        memmove(state->turns, state->turns + 1, sizeof state->turns - sizeof *state->turns);
        state->depth--;
    }
    state->turns[state->depth++] = (StoryTurn){state->node, choice};
}

static void go_to_node(const Step *step, StoryState *state, Outcome *outcome)
{
    const Story *story = step->data;
    StoryTurn turn = state->turns[state->depth - 1];
    int next = story_node(story, story->nodes.at[turn.node].choices.at[turn.choice].to.text);
    if (next < 0) {
        return;
    }
    const StoryNode *node = &story->nodes.at[next];
    state->node = (uint8_t)next;
    state->phase = node->end.text.len > 0 ? STORY_END : STORY_NODE;
    outcome->effect = EFFECT_PAGE;
    uint64_t bit = 1ULL << next;
    if (state->phase == STORY_END && !(state->ended & bit)) {
        state->ended |= bit;
        outcome_count(outcome, (CountEvent){.metric = METRIC_STORY_END,
                                            .step = step->id.text,
                                            .value = node->id.text});
    }
}

static void restart(const Step *step, StoryState *state, Outcome *outcome)
{
    uint64_t ended = state->ended;
    story_begin(step, state, 0);
    state->ended = ended;
    state->phase = STORY_NODE;
    outcome->effect = EFFECT_PAGE;
}

/* Back to the last choice that was made. */
static void undo(StoryState *state, Outcome *outcome)
{
    if (state->depth > 0) {
        state->depth--;
        state->node = state->turns[state->depth].node;
        state->phase = STORY_NODE;
    } else {
        state->phase = STORY_NOTICE;
    }
    outcome->effect = EFFECT_BACK;
}

static void apply_outside(const Step *step, StoryState *state, Intent intent, Outcome *outcome)
{
    bool is_notice = state->phase == STORY_NOTICE;
    bool begins = is_notice ? intent.kind == INTENT_NEXT : intent.kind == INTENT_AGAIN;
    if (intent.kind == INTENT_SKIP && is_notice) {
        state->phase = STORY_SUMMARY;
        outcome->effect = EFFECT_PAGE;
    } else if (begins) {
        restart(step, state, outcome);
    } else if (intent.kind == INTENT_NEXT) {
        outcome->go = GO_NEXT;
    } else if (intent.kind == INTENT_BACK && is_notice) {
        outcome->go = GO_BACK;
    } else if (intent.kind == INTENT_BACK && state->phase == STORY_SUMMARY) {
        state->phase = STORY_NOTICE;
        outcome->effect = EFFECT_BACK;
    } else if (intent.kind == INTENT_BACK) {
        undo(state, outcome);
    }
}

static void story_apply(const Step *step, void *state, Intent intent, Outcome *outcome)
{
    StoryState *walk = state;
    const Story *story = step->data;
    if (intent.kind == INTENT_PAUSE && walk->phase != STORY_NOTICE) {
        outcome->go = GO_PAUSE;
        return;
    }
    if (walk->phase != STORY_NODE && walk->phase != STORY_OUTCOME) {
        apply_outside(step, walk, intent, outcome);
        return;
    }
    bool is_pick = intent.kind == INTENT_PICK && walk->phase == STORY_NODE;
    if (is_pick && intent.index < story->nodes.at[walk->node].choices.count) {
        push_turn(walk, (uint8_t)intent.index);
        walk->phase = STORY_OUTCOME;
    } else if (intent.kind == INTENT_NEXT && walk->phase == STORY_OUTCOME) {
        go_to_node(step, walk, outcome);
    } else if (intent.kind == INTENT_BACK ||
               (intent.kind == INTENT_AGAIN && walk->phase == STORY_OUTCOME)) {
        undo(walk, outcome);
    }
}

static const Text *story_title(const Step *step)
{
    return &((const Story *)step->data)->title;
}

typedef struct {
    int parent[STORY_NODES];
    uint8_t choice[STORY_NODES];
    uint32_t order[STORY_NODES];
    uint32_t count;
} Walk;

/* Nodes in the order in which a breadth-first walk meets them, each with the choice that led there.
 */
static void walk_nodes(const Story *story, Walk *walk)
{
    bool is_seen[STORY_NODES] = {false};
    int start = story_node(story, story->start.text);
    walk->count = 0;
    if (start < 0) {
        return;
    }
    walk->parent[start] = -1;
    walk->order[walk->count++] = (uint32_t)start;
    is_seen[start] = true;
    for (uint32_t i = 0; i < walk->count; i++) {
        const StoryNode *node = &story->nodes.at[walk->order[i]];
        for (uint32_t j = 0; j < node->choices.count; j++) {
            int next = story_node(story, node->choices.at[j].to.text);
            if (next >= 0 && !is_seen[next]) {
                is_seen[next] = true;
                walk->parent[next] = (int)walk->order[i];
                walk->choice[next] = (uint8_t)j;
                walk->order[walk->count++] = (uint32_t)next;
            }
        }
    }
}

static void script_to(const Walk *walk, int node, StateScript *script)
{
    int path[STORY_NODES], length = 0;
    for (; walk->parent[node] >= 0; node = walk->parent[node]) {
        path[length++] = node;
    }
    script_do(script, INTENT_NEXT, 0);
    while (length-- > 0) {
        script_do(script, INTENT_PICK, walk->choice[path[length]]);
        script_do(script, INTENT_NEXT, 0);
    }
}

static size_t story_states(const Step *step, StateScript scripts[STATE_SCRIPTS])
{
    const Story *story = step->data;
    size_t count = 0;
    script_add(scripts, &count, "notice");
    script_do(script_add(scripts, &count, "summary"), INTENT_SKIP, 0);
    Walk walk;
    walk_nodes(story, &walk);
    for (uint32_t i = 0; i < walk.count; i++) {
        const StoryNode *node = &story->nodes.at[walk.order[i]];
        char name[40];
        snprintf(name, sizeof name, STR_FMT, STR_ARG(node->id.text));
        script_to(&walk, (int)walk.order[i], script_add(scripts, &count, name));
        for (uint32_t j = 0; j < node->choices.count; j++) {
            Str id = str_slice(node->id.text, 0, 36);
            snprintf(name, sizeof name, STR_FMT "-%c", STR_ARG(id), 'a' + (int)j);
            StateScript *script = script_add(scripts, &count, name);
            script_to(&walk, (int)walk.order[i], script);
            script_do(script, INTENT_PICK, (uint16_t)j);
        }
    }
    return count;
}

const ActivityType STORY = {
    .kind = {.name = "story",
             .summary = "a branching chat in which every way ends safely",
             .fields = STORY_FIELDS,
             .data_size = sizeof(Story),
             .flags = KIND_NEEDS_NOTICE | KIND_PRACTISES,
             .check = story_check,
             .decision = story_decision,
             .percent_read = story_percent_read},
    .state_size = sizeof(StoryState),
    .begin = story_begin,
    .apply = story_apply,
    .title = story_title,
    .states = story_states,
};
