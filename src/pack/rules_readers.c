/* A lesson as each audience sees it: variants change which steps these are. */
#include "rules.h"

#include "aman/pack/codes.h"

#include <stdio.h>

enum {
    MOST_STEPS = 9,     /* of a lesson of about five minutes */
    PRACTICE_STEPS = 4, /* shorter ones are a notice, not a lesson */
};

bool lesson_shows_step(const Lesson *lesson, uint32_t index, Str audience)
{
    const Step *step = &lesson->steps.at[index];
    if (step->variant.text.len > 0) {
        return str_equal(step->variant.text, audience);
    }
    for (uint32_t i = 0; i < lesson->steps.count; i++) {
        const Step *other = &lesson->steps.at[i];
        if (other->variant.text.len > 0 && str_equal(other->variant.text, audience) &&
            str_equal(other->id.text, step->id.text)) {
            return false;
        }
    }
    return true;
}

Readers audience_reader(Str audience)
{
    for (unsigned i = 0; i < AUDIENCE_COUNT; i++) {
        if (str_is(audience, AUDIENCES[i])) {
            return 1U << i;
        }
    }
    return 0;
}

Readers pack_readers(const Pack *pack)
{
    Readers readers = 0;
    for (uint32_t i = 0; i < pack->audience.count; i++) {
        readers |= audience_reader(pack->audience.at[i].text);
    }
    return readers;
}

Readers step_readers(const Pack *pack, const Lesson *lesson, const Step *step)
{
    Readers all = pack_readers(pack), readers = 0;
    for (unsigned i = 0; i < AUDIENCE_COUNT; i++) {
        bool is_reader = all >> i & 1;
        uint32_t index = (uint32_t)(step - lesson->steps.at);
        if (is_reader && lesson_shows_step(lesson, index, str_from_c(AUDIENCES[i]))) {
            readers |= 1U << i;
        }
    }
    return readers;
}

bool is_note(const PackText *text)
{
    return text->step && text->item == (const void *)text->step->notes;
}

Readers text_readers(const Pack *pack, const PackText *text)
{
    if (is_note(text)) {
        return READERS_ADULT;
    }
    return text->outer ? step_readers(pack, text->lesson, text->outer) : pack_readers(pack);
}

Str youngest_reader(Readers readers)
{
    for (unsigned i = 0; i < AUDIENCE_COUNT; i++) {
        if (readers >> i & 1) {
            return str_from_c(AUDIENCES[i]);
        }
    }
    return (Str){0};
}

/* Rule S1: the last step that `audience` sees shows a way to get help. */
static void check_last(const Lesson *lesson, const Step *last, Str audience, Diags *diags)
{
    if (!last) {
        DIAG(diags, DIAG_NO_HELP, lesson->id.where, lesson->id.text, audience);
    } else if (last->kind && last->is_clean &&
               !(last->kind->gives_help && last->kind->gives_help(last))) {
        Span where = last->where;
        where.length = 1;
        DIAG(diags, DIAG_NO_HELP, where, lesson->id.text, audience);
    }
}

static void check_audience(const Pack *pack, const Lesson *lesson, Str audience, Diags *diags)
{
    const Step *last = NULL;
    uint32_t count = 0;
    bool has_practice = false, is_whole = true;
    for (uint32_t i = 0; i < lesson->steps.count; i++) {
        const Step *step = &lesson->steps.at[i];
        if (lesson_shows_step(lesson, i, audience)) {
            last = step;
            count++;
            is_whole = is_whole && step->kind;
            has_practice = has_practice ||
                           (step->kind && step->kind->flags & (KIND_PRACTISES | KIND_IS_CHECK));
        }
    }
    check_last(lesson, last, audience, diags);
    if (pack->is_plan) {
        return; /* a session of an hour, in which much is done away from the screen */
    }
    if (count > MOST_STEPS) {
        char number[12];
        snprintf(number, sizeof number, "%u", count);
        DIAG(diags, DIAG_MANY_STEPS, lesson->id.where, lesson->id.text, str_from_c(number),
             audience);
    }
    if (is_whole && count >= PRACTICE_STEPS && !has_practice) {
        DIAG(diags, DIAG_NO_PRACTICE, lesson->id.where, lesson->id.text, audience);
    }
}

void check_readers(const Pack *pack, const Lesson *lesson, Diags *diags)
{
    Readers readers = pack_readers(pack);
    if (lesson->steps.count == 0) {
        return;
    }
    if (readers == 0) {
        check_audience(pack, lesson, STR("…"), diags); /* `audience` could not be read */
    }
    for (unsigned i = 0; i < AUDIENCE_COUNT; i++) {
        if (readers >> i & 1) {
            check_audience(pack, lesson, str_from_c(AUDIENCES[i]), diags);
        }
    }
}
