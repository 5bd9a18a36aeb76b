/* What is checked of a pack as a whole; each subject has a file of its own. */
#include "rules.h"

#include "plans.h"

#include "aman/pack/codes.h"

#include <string.h>

static Word word_at(const IdList *list, uint32_t index, size_t offset)
{
    Word word = {0};
    if (offset != NO_VARIANT) {
        memcpy(&word, (const char *)list->at + index * list->size + offset, sizeof word);
    }
    return word;
}

void check_ids(const IdList *list, Diags *diags)
{
    for (uint32_t i = 1; i < list->count; i++) {
        Word id = word_at(list, i, list->id), variant = word_at(list, i, list->variant);
        for (uint32_t j = 0; j < i && id.text.len > 0; j++) {
            if (str_equal(id.text, word_at(list, j, list->id).text) &&
                str_equal(variant.text, word_at(list, j, list->variant).text)) {
                DIAG(diags, DIAG_DUPLICATE_ID, id.where, id.text);
                break;
            }
        }
    }
}

/* Rule S13: who meets a story is told before what it is about. */
static void check_notice(const Lesson *lesson, Diags *diags)
{
    for (uint32_t i = 0; i < lesson->steps.count; i++) {
        const Step *step = &lesson->steps.at[i];
        if (step->kind && step->kind->flags & KIND_NEEDS_NOTICE && lesson->notice.where.line == 0) {
            DIAG(diags, DIAG_NO_NOTICE, lesson->id.where, lesson->id.text);
            return;
        }
    }
}

static void check_steps(const Pack *pack, const Lesson *lesson, Diags *diags)
{
    for (uint32_t i = 0; i < lesson->steps.count; i++) {
        const Step *step = &lesson->steps.at[i];
        if (step->is_clean && step->kind->check) {
            diags->path.step = step->id.text;
            step->kind->check(pack, step, diags);
            diags->path.step = (Str){0};
        }
    }
}

static void check_lesson(const Pack *pack, const Lesson *lesson, Diags *diags)
{
    diags->path = (DiagPath){.lesson = lesson->id.text};
    check_ids(&(IdList){.at = lesson->steps.at,
                        .count = lesson->steps.count,
                        .size = sizeof(Step),
                        .id = offsetof(Step, id),
                        .variant = offsetof(Step, variant)},
              diags);
    check_notice(lesson, diags);
    check_steps(pack, lesson, diags);
    check_readers(pack, lesson, diags);
    diags->path = (DiagPath){0};
}

static void read_sentences(const Pack *pack, const PackSources *sources, Diags *diags)
{
    PackTexts texts = pack_texts(diags->arena, pack);
    check_ease(pack, &texts, diags);
    check_translated(&texts, NULL, diags);
    check_repeats(pack, &texts, sources ? sources->shared : NULL, diags);
    check_answers(pack, sources ? sources->terms : NULL, diags);
}

void check_pack(const Pack *pack, const PackSources *sources, Diags *diags)
{
    bool is_signed = pack->review.by.text.len > 0 && pack->review.on.text.len > 0;
    if (str_is(pack->review.status.text, "reviewed") && !is_signed) {
        DIAG(diags, DIAG_REVIEW_UNSIGNED, pack->review.status.where, STR(""));
    }
    check_ids(&(IdList){.at = pack->lessons.at,
                        .count = pack->lessons.count,
                        .size = sizeof(Lesson),
                        .id = offsetof(Lesson, id),
                        .variant = NO_VARIANT},
              diags);
    plan_check(pack, diags);
    for (uint32_t i = 0; i < pack->lessons.count; i++) {
        check_lesson(pack, &pack->lessons.at[i], diags);
    }
    check_scenes(pack, diags);
    if (!sources || !sources->skips_reading) {
        read_sentences(pack, sources, diags);
    }
    diags->path = (DiagPath){0};
}
