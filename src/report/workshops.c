/* What groups did: plans begun, their steps, and hands for the answers to a question, which are
 * parts of a whole like the answers to a poll. */
#include "suppress.h"
#include "tables.h"

#include <stdlib.h>
#include <string.h>

/* Each cell of a metric by itself. */
static ReportDone *make_done(const Making *making, Metric metric, size_t *count)
{
    size_t begin = making->cells->begin[metric], end = making->cells->begin[metric + 1];
    ReportDone *done = arena_array(making->arena, end - begin + 1, sizeof *done);
    *count = done ? end - begin : 0;
    for (size_t i = 0; i < *count; i++) {
        const ReportCell *cell = &making->cells->at[begin + i];
        done[i] = (ReportDone){.pack = table_title(making, cell->pack, (Str){0}, (Str){0}),
                               .step = table_title(making, cell->pack, cell->lesson, cell->step),
                               .lesson = cell->lesson,
                               .n = tell_count(cell->n)};
    }
    return done;
}

/* "3" of "3.2"; empty where a step asks only one question. */
static Str question_of(Str value)
{
    int64_t point = str_find(value, STR("."));
    return point > 0 ? str_slice(value, 0, (size_t)point) : (Str){0};
}

static int compare_hands(const void *a, const void *b)
{
    const ReportCell *x = a, *y = b;
    int order = text_order(x->pack, y->pack);
    order = order != 0 ? order : text_order(x->lesson, y->lesson);
    order = order != 0 ? order : text_order(x->step, y->step);
    order = order != 0 ? order : text_order(question_of(x->value), question_of(y->value));
    return order != 0 ? order : text_order(x->value, y->value);
}

static bool is_same_question(const ReportCell *a, const ReportCell *b)
{
    return cells_same_step(a, b) && str_equal(question_of(a->value), question_of(b->value));
}

static ReportSplit hands_of(const Making *making, const ReportCell *cells, size_t count)
{
    const ReportCell *first = cells;
    Str question = question_of(first->value);
    ReportSplit hands = table_split(making, cells, count);
    for (size_t i = 0; i < hands.part_count; i++) { /* the rest of "3.2" is the answer's number */
        Str id = hands.parts[i].title.id;
        Str number = str_slice(id, question.len > 0 ? question.len + 1 : 0, id.len);
        hands.parts[i].title = table_same_title(id, number);
    }
    hands.pack = table_title(making, first->pack, (Str){0}, (Str){0});
    hands.lesson = table_title(making, first->pack, first->lesson, (Str){0});
    hands.step = table_title(making, first->pack, first->lesson, first->step);
    hands.question =
        question.len > 0 ? table_answer_title(making, first, question) : (ReportTitle){0};
    return hands;
}

static void make_hands(const Making *making, Report *report)
{
    size_t begin = making->cells->begin[METRIC_WORKSHOP_VOTE];
    size_t count = making->cells->begin[METRIC_WORKSHOP_VOTE + 1] - begin;
    ReportCell *cells = arena_array(making->arena, count + 1, sizeof *cells);
    report->hands = arena_array(making->arena, count + 1, sizeof *report->hands);
    if (!cells || !report->hands || count == 0) {
        return;
    }
    memcpy(cells, making->cells->at + begin, count * sizeof *cells);
    qsort(cells, count, sizeof *cells, compare_hands);
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from; to < count && is_same_question(&cells[from], &cells[to]);) {
            to++;
        }
        report->hands[report->hand_count++] = hands_of(making, cells + from, to - from);
    }
}

void make_workshops(const Making *making, Report *report)
{
    report->plans = make_done(making, METRIC_WORKSHOP_STARTED, &report->plan_count);
    report->plan_steps = make_done(making, METRIC_WORKSHOP_STEP, &report->plan_step_count);
    make_hands(making, report);
}
