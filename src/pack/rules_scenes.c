/* Rule S19: girls and boys are in trouble about equally often, in a pack and over all packs. A
 * scene is a step with a field `target`, found by its name, so that pack needs no step kind. */
#include "rules.h"

#include "aman/pack/codes.h"

#include <stdio.h>
#include <string.h>

enum { GENDERS = 2, SCENES_OF_PACK = 3, SCENES_OF_LIBRARY = 4, MOST_PERCENT = 60 };

static const char *const GENDER_WORDS[GENDERS] = {"girl", "boy"};

typedef struct {
    uint32_t scenes, of[GENDERS];
    Span first[GENDERS]; /* where each was named first */
} Scenes;

/* The target that a step names; empty for none. */
static Word target_of(const Step *step)
{
    Word target = {0};
    if (!step->kind || !step->data) {
        return target;
    }
    for (const Field *field = step->kind->fields; field->name; field++) {
        if (str_is(STR("target"), field->name) && field->kind == FIELD_KIND_CHOICE) {
            memcpy(&target, (const char *)step->data + field->offset, sizeof target);
        }
    }
    return target;
}

static void count_target(Word target, Scenes *scenes)
{
    scenes->scenes += target.text.len > 0;
    for (int i = 0; i < GENDERS; i++) {
        if (str_is(target.text, GENDER_WORDS[i])) {
            scenes->first[i] = scenes->of[i] ? scenes->first[i] : target.where;
            scenes->of[i]++;
        }
    }
}

/* A scene and its variants for other audiences are one scene, unless somebody else is addressed. */
static bool is_variant_of_before(const Lesson *lesson, uint32_t index, Word target)
{
    for (uint32_t i = 0; i < index; i++) {
        if (str_equal(lesson->steps.at[i].id.text, lesson->steps.at[index].id.text) &&
            str_equal(target_of(&lesson->steps.at[i]).text, target.text)) {
            return true;
        }
    }
    return false;
}

static void count_scenes(const Pack *pack, Scenes *scenes)
{
    for (uint32_t i = 0; i < pack->lessons.count; i++) {
        const Lesson *lesson = &pack->lessons.at[i];
        for (uint32_t j = 0; j < lesson->steps.count; j++) {
            Word target = target_of(&lesson->steps.at[j]);
            if (!is_variant_of_before(lesson, j, target)) {
                count_target(target, scenes);
            }
        }
    }
}

/* Reports a gender over the limit at `where`, or where it was named first. */
static void report_scenes(const Scenes *scenes, const DiagKind *kind, const Span *where,
                          Diags *diags)
{
    for (int i = 0; i < GENDERS; i++) {
        if (scenes->of[i] * 100 > scenes->scenes * MOST_PERCENT) {
            char of[12], all[12];
            snprintf(of, sizeof of, "%u", scenes->of[i]);
            snprintf(all, sizeof all, "%u", scenes->scenes);
            DIAG(diags, *kind, where ? *where : scenes->first[i], str_from_c(of), str_from_c(all),
                 str_from_c(GENDER_WORDS[i]));
        }
    }
}

void check_scenes(const Pack *pack, Diags *diags)
{
    Scenes scenes = {0};
    count_scenes(pack, &scenes);
    if (scenes.scenes >= SCENES_OF_PACK) {
        report_scenes(&scenes, &DIAG_ONE_TARGET, NULL, diags);
    }
}

void check_library_scenes(const Library *library, const LibraryFile *file, Diags *diags)
{
    Scenes scenes = {0};
    for (size_t i = 0; i < library->shown; i++) {
        count_scenes(library->packs[i], &scenes);
    }
    if (scenes.scenes >= SCENES_OF_LIBRARY && file->order.count > 0) {
        report_scenes(&scenes, &DIAG_ONE_TARGET_IN_ALL, &file->order.at[0].where, diags);
    }
}
