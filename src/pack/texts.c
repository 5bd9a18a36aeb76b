/* One walk over all texts, led by the field tables. */
#include "aman/pack/texts.h"

#include <string.h>

typedef struct {
    Arena *arena;
    PackTexts found;
    size_t capacity;
    const Lesson *lesson;
    const Step *step, *outer;
    Str variant, part;
} TextWalk;

static void walk_fields(TextWalk *walk, const Field *fields, VoiceOf *voice_of, const void *item);

static void add_text(TextWalk *walk, const Field *field, VoiceOf *voice_of, const void *item,
                     const Text *text)
{
    if (text->in[LANG_FIRST].len == 0) {
        return;
    }
    PackText *grown = arena_grow(walk->arena, walk->found.at, &walk->capacity,
                                 walk->found.count + 1, sizeof *grown);
    if (!grown) {
        return;
    }
    walk->found.at = grown;
    grown[walk->found.count++] =
        (PackText){.text = text,
                   .field = field,
                   .item = item,
                   .lesson = walk->lesson,
                   .step = walk->step,
                   .outer = walk->outer,
                   .variant = walk->variant,
                   .part = walk->part,
                   .voice = voice_of ? voice_of(item, field->name) : VOICE_PLAIN};
}

static void walk_entries(TextWalk *walk, const Field *field, const ListHead *list)
{
    const Str outer = walk->part;
    for (uint32_t i = 0; i < list->count; i++) {
        const char *entry = (const char *)list->at + i * field->of->size;
        if (field->kind == FIELD_KIND_MAP) {
            Word id;
            memcpy(&id, entry + field->of->id_offset, sizeof id);
            walk->part = id.text;
        }
        const Lesson *lesson = walk->lesson;
        walk->lesson = field->of == &LESSON_SHAPE ? (const Lesson *)(const void *)entry : lesson;
        walk_fields(walk, field->of->fields, field->of->voice, entry);
        walk->lesson = lesson;
        walk->part = outer;
    }
}

static void walk_steps(TextWalk *walk, const ListHead *list)
{
    const Step *outer = walk->step, *steps = list->at;
    for (uint32_t i = 0; i < list->count; i++) {
        if (!steps[i].kind) {
            continue;
        }
        walk->step = &steps[i];
        walk->outer = outer ? walk->outer : &steps[i];
        walk->variant = outer ? walk->variant : steps[i].variant.text;
        walk_fields(walk, steps[i].kind->fields, steps[i].kind->voice, steps[i].data);
        if (steps[i].notes) {
            walk_fields(walk, NOTES_SHAPE.fields, NOTES_SHAPE.voice, steps[i].notes);
        }
    }
    walk->step = outer;
    walk->outer = outer ? walk->outer : NULL;
    walk->variant = outer ? walk->variant : (Str){0};
}

static void walk_fields(TextWalk *walk, const Field *fields, VoiceOf *voice_of, const void *item)
{
    for (const Field *field = fields; field->name; field++) {
        const void *member = (const char *)item + field->offset;
        ListHead list;
        switch (field->kind) {
        case FIELD_KIND_TEXT:
            add_text(walk, field, voice_of, item, member);
            break;
        case FIELD_KIND_TEXTS:
            memcpy(&list, member, sizeof list);
            for (uint32_t i = 0; i < list.count; i++) {
                add_text(walk, field, voice_of, item, (const Text *)list.at + i);
            }
            break;
        case FIELD_KIND_STRUCT:
            walk_fields(walk, field->of->fields, field->of->voice, member);
            break;
        case FIELD_KIND_LIST:
        case FIELD_KIND_MAP:
            memcpy(&list, member, sizeof list);
            walk_entries(walk, field, &list);
            break;
        case FIELD_KIND_STEPS:
            memcpy(&list, member, sizeof list);
            walk_steps(walk, &list);
            break;
        case FIELD_KIND_ID:
        case FIELD_KIND_WORD:
        case FIELD_KIND_CHOICE:
        case FIELD_KIND_WORDS:
        case FIELD_KIND_BOOL:
        case FIELD_KIND_INT:
        case FIELD_KIND_DATE:
        case FIELD_KIND_PICTURE:
        case FIELD_KIND_ICON:
            break;
        }
    }
}

PackTexts shape_texts(Arena *arena, const Shape *shape, const void *item)
{
    TextWalk walk = {.arena = arena};
    walk_fields(&walk, shape->fields, shape->voice, item);
    return walk.found;
}

Text phrase_text(Phrase id)
{
    Text text = {0};
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        text.in[lang] = phrase(id, (Lang)lang);
    }
    return text;
}

PackTexts phrase_texts(Arena *arena, Phrase first, Phrase end)
{
    size_t count = (size_t)end - first;
    PackText *texts = arena_array(arena, count, sizeof *texts);
    Text *words = arena_array(arena, count, sizeof *words);
    if (!texts || !words) {
        return (PackTexts){0};
    }
    for (size_t i = 0; i < count; i++) {
        words[i] = phrase_text((Phrase)(first + i));
        texts[i] = (PackText){.text = &words[i]};
    }
    return (PackTexts){texts, count};
}

PackTexts pack_texts(Arena *arena, const Pack *pack)
{
    return shape_texts(arena, &PACK_SHAPE, pack);
}

DiagPath text_path(const PackText *text)
{
    return (DiagPath){.lesson = text->lesson ? text->lesson->id.text : (Str){0},
                      .step = text->step ? text->step->id.text : (Str){0},
                      .part = text->part};
}
