/* What packs, lessons, steps and answers are called. */
#include "names.h"

#include "tokens.h"

#include "aman/activities/activity.h"
#include "aman/activities/story.h"
#include "aman/pack/library.h"

typedef struct {
    Arena *arena;
    ReportName *at;
    size_t count, capacity;
} Names;

static void add(Names *names, ReportName name, const Text *text)
{
    ReportName *grown =
        arena_grow(names->arena, names->at, &names->capacity, names->count + 1, sizeof *grown);
    if (!grown) {
        return;
    }
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        name.in[lang] = text->in[lang];
    }
    names->at = grown;
    names->at[names->count++] = name;
}

static void add_title(Names *names, ReportName name, const Step *step)
{
    name.step = step->id.text;
    add(names, name, activity_of(step)->title(step));
}

/* What is counted under numbers: the answers of an opinion, else the question itself. */
static void add_frame(Names *names, ReportName name, const GroupFrame *frame)
{
    bool is_opinion = frame->right == 0;
    name.step = frame->step->id.text;
    for (uint32_t i = 0; is_opinion && i < frame->answer_count; i++) {
        name.value = question_word(i);
        add(names, name, frame->answers[i]);
    }
    if (!is_opinion) {
        name.value = question_word(frame->question);
        add(names, name, frame->ask);
    }
}

/* The ends of a story are counted under the ids of its parts: they are known by what they say. */
static void add_ends(Names *names, ReportName name, const Step *step)
{
    const Story *story = step->data;
    name.step = step->id.text;
    for (uint32_t i = 0; i < story->nodes.count; i++) {
        const StoryNode *node = &story->nodes.at[i];
        if (node->end.text.len > 0 && node->close.in[LANG_FIRST].len > 0) {
            name.value = node->id.text;
            add(names, name, &node->close);
        }
    }
}

/* A step, the steps in it, and what is asked in all of them. */
static void add_step(Names *names, ReportName name, const Step *step)
{
    const ActivityType *type = activity_of(step);
    GroupFrame frame;
    add_title(names, name, step);
    for (const Field *field = step->kind->fields; field->name; field++) {
        if (field->kind == FIELD_KIND_STEPS) {
            const ListHead *inner = (const void *)((const char *)step->data + field->offset);
            const Step *items = inner->at;
            for (uint32_t i = 0; i < inner->count; i++) {
                add_title(names, name, &items[i]);
            }
        }
    }
    if (type == &STORY) {
        add_ends(names, name, step);
    }
    for (uint32_t i = 0; type->answers && type->answers(step, i, &frame); i++) {
        add_frame(names, name, &frame);
    }
}

static uint32_t topic_color(Str topic)
{
    for (size_t i = 0; i < TOPIC_COUNT; i++) {
        if (str_is(topic, TOKEN_TOPICS[0][i].name)) {
            return TOKEN_TOPICS[0][i].solid;
        }
    }
    return TOKEN_COLORS[0][COLOR_BRAND];
}

static void add_pack(Names *names, const Pack *pack)
{
    ReportName name = {.pack = pack->id.text};
    ReportName topic = {.pack = pack->id.text, .color = topic_color(pack->topic.text)};
    add(names, topic, &pack->title);
    for (uint32_t i = 0; i < pack->lessons.count; i++) {
        const Lesson *lesson = &pack->lessons.at[i];
        name.lesson = lesson->id.text;
        name.step = (Str){0};
        add(names, name, &lesson->title);
        for (uint32_t j = 0; j < lesson->steps.count; j++) {
            add_step(names, name, &lesson->steps.at[j]);
        }
    }
}

void names_of(Arena *arena, const Library *library, ReportParams *params)
{
    Names names = {.arena = arena};
    for (size_t i = 0; i < library->pack_count; i++) {
        add_pack(&names, library->packs[i]);
    }
    for (uint32_t i = 0; i < library->tracks.count; i++) {
        const Track *track = &library->tracks.at[i];
        add(&names, (ReportName){.value = track->id.text}, &track->title);
    }
    params->names = names.at;
    params->name_count = names.count;
}
