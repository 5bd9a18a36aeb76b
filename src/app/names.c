/* What packs, lessons, steps and answers are called. */
#include "names.h"

#include "tokens.h"

#include "aman/activities/activity.h"
#include "aman/activities/check.h"
#include "aman/activities/choice.h"
#include "aman/activities/myth.h"
#include "aman/activities/poll.h"
#include "aman/pack/library.h"
#include "aman/report/print.h"

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

/* The text by which people know a step; of the two forms of a check, which ask the same, form a. */
static const Text *text_of(const Step *step)
{
    return step_is_check(step) ? &((const Check *)step->data)->a.ask : print_step_text(step);
}

/* What is counted under numbers: answers of a poll, questions of a step that holds several. */
static void add_numbered(Names *names, ReportName name, const Step *step)
{
    const Poll *poll = step->kind == &POLL.kind ? step->data : NULL;
    for (uint32_t i = 0; poll && i < poll->options.count; i++) {
        name.value = question_word(i);
        add(names, name, &poll->options.at[i].text);
    }
    const Choice *choice = step->kind == &CHOICE.kind ? step->data : NULL;
    for (uint32_t i = 0; choice && i < choice_count(choice); i++) {
        name.value = question_word(i);
        add(names, name, &choice_question(choice, i)->ask);
    }
    const Myth *myth = step->kind == &MYTH.kind ? step->data : NULL;
    for (uint32_t i = 0; myth && i < myth->items.count; i++) {
        name.value = question_word(i);
        add(names, name, &myth->items.at[i].text);
    }
}

static void add_step(Names *names, ReportName name, const Step *step)
{
    const Text *text = text_of(step);
    name.step = step->id.text;
    if (text) {
        add(names, name, text);
    }
    add_numbered(names, name, step);
}

/* A step, and the questions in it. */
static void add_steps(Names *names, ReportName name, const Step *step)
{
    add_step(names, name, step);
    for (const Field *field = step->kind->fields; field->name; field++) {
        if (field->kind == FIELD_KIND_STEPS) {
            const ListHead *inner = (const void *)((const char *)step->data + field->offset);
            const Step *items = inner->at;
            for (uint32_t i = 0; i < inner->count; i++) {
                add_step(names, name, &items[i]);
            }
        }
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
            add_steps(names, name, &lesson->steps.at[j]);
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
