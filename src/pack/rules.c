#include "rules.h"

#include "plans.h"

#include "aman/pack/codes.h"

static void check_ids(const Lesson *lesson, Diags *diags)
{
    for (uint32_t i = 1; i < lesson->steps.count; i++) {
        for (uint32_t j = 0; j < i; j++) {
            Word a = lesson->steps.at[i].id, b = lesson->steps.at[j].id;
            bool is_variant =
                !str_equal(lesson->steps.at[i].variant.text, lesson->steps.at[j].variant.text);
            if (a.text.len > 0 && !is_variant && str_equal(a.text, b.text)) {
                DIAG(diags, DIAG_DUPLICATE_ID, a.where, a.text);
                break;
            }
        }
    }
}

static void check_lesson_ids(const Pack *pack, Diags *diags)
{
    for (uint32_t i = 1; i < pack->lessons.count; i++) {
        for (uint32_t j = 0; j < i; j++) {
            Word a = pack->lessons.at[i].id, b = pack->lessons.at[j].id;
            if (a.text.len > 0 && str_equal(a.text, b.text)) {
                DIAG(diags, DIAG_DUPLICATE_ID, a.where, a.text);
                break;
            }
        }
    }
}

/* Rule S1: the last step shows a way to get help. */
static void check_help(const Lesson *lesson, Diags *diags)
{
    if (lesson->steps.count == 0) {
        return;
    }
    const Step *last = &lesson->steps.at[lesson->steps.count - 1];
    if (last->is_clean && !(last->kind->gives_help && last->kind->gives_help(last))) {
        Span where = last->where;
        where.length = 1;
        DIAG(diags, DIAG_NO_HELP, where, lesson->id.text);
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

void check_pack(const Pack *pack, Diags *diags)
{
    bool is_signed = pack->review.by.text.len > 0 && pack->review.on.text.len > 0;
    if (str_is(pack->review.status.text, "reviewed") && !is_signed) {
        DIAG(diags, DIAG_REVIEW_UNSIGNED, pack->review.status.where, STR(""));
    }
    check_lesson_ids(pack, diags);
    plan_check(pack, diags);
    for (uint32_t i = 0; i < pack->lessons.count; i++) {
        const Lesson *lesson = &pack->lessons.at[i];
        diags->path = (DiagPath){.lesson = lesson->id.text};
        check_ids(lesson, diags);
        check_notice(lesson, diags);
        check_steps(pack, lesson, diags);
        check_help(lesson, diags);
    }
    diags->path = (DiagPath){0};
}
