/* The tables of a report: which sums stand in which table, and what of them is told. Orders follow
 * told numbers only; an order by true ones would tell which of two hidden ones is larger. */
#include "tables.h"

#include "suppress.h"

#include <stdlib.h>

ReportTitle table_same_title(Str id, Str name)
{
    ReportTitle title = {.id = id};
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        title.in[lang] = name;
    }
    return title;
}

/* The name under these ids, else the last id that is not empty. */
static ReportTitle title_of(const Making *making, Str pack, Str lesson, Str step, Str value)
{
    Str id = value.len > 0 ? value : step.len > 0 ? step : lesson.len > 0 ? lesson : pack;
    ReportTitle title = table_same_title(id, id);
    for (size_t i = 0; i < making->params->name_count; i++) {
        const ReportName *name = &making->params->names[i];
        if (!str_equal(name->pack, pack) || !str_equal(name->lesson, lesson) ||
            !str_equal(name->step, step) || !str_equal(name->value, value)) {
            continue;
        }
        title.color = name->color;
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            Str text = name->in[lang].len > 0 ? name->in[lang] : name->in[LANG_FIRST];
            title.in[lang] = text.len > 0 ? text : id;
        }
        break;
    }
    return title;
}

ReportTitle table_title(const Making *making, Str pack, Str lesson, Str step)
{
    return title_of(making, pack, lesson, step, (Str){0});
}

ReportTitle table_answer_title(const Making *making, const ReportCell *cell, Str value)
{
    return title_of(making, cell->pack, cell->lesson, cell->step, value);
}

static ReportTitle pack_title(const Making *making, const ReportCell *key)
{
    return table_title(making, key->pack, (Str){0}, (Str){0});
}

static ReportTitle lesson_title(const Making *making, const ReportCell *key)
{
    return table_title(making, key->pack, key->lesson, (Str){0});
}

static ReportTitle step_title(const Making *making, const ReportCell *key)
{
    return table_title(making, key->pack, key->lesson, key->step);
}

static ReportTitle language_title(Str code)
{
    Str name = code;
    for (Lang lang = 0; lang < LANG_COUNT; lang++) {
        name = str_is(code, lang_code(lang)) ? str_from_c(lang_name(lang)) : name;
    }
    return table_same_title(code, name);
}

ReportSplit table_split(const Making *making, const ReportCell *cells, size_t count)
{
    ReportSplit split = {0};
    uint64_t whole = 0;
    uint64_t *parts = arena_array(making->arena, count + 1, sizeof *parts);
    split.parts = arena_array(making->arena, count + 1, sizeof *split.parts);
    if (!parts || !split.parts) {
        return (ReportSplit){0};
    }
    for (size_t i = 0; i < count; i++) {
        parts[i] = cells[i].n;
        whole += cells[i].n;
    }
    split.whole = tell_count(whole);
    split.is_kept = !may_tell_parts(parts, count);
    split.part_count = split.is_kept ? 0 : count;
    for (size_t i = 0; i < split.part_count; i++) {
        const ReportCell *cell = &cells[i];
        split.parts[i] = (ReportPart){.title = cell->metric == METRIC_LANGUAGE
                                                   ? language_title(cell->value)
                                                   : table_answer_title(making, cell, cell->value),
                                      .n = tell_count(cell->n)};
    }
    return split;
}

static ReportSplit split_metric(const Making *making, Metric metric)
{
    const ReportCells *cells = making->cells;
    size_t begin = cells->begin[metric];
    return table_split(making, cells->at + begin, cells->begin[metric + 1] - begin);
}

void make_splits(const Making *making, Report *report)
{
    report->tracks = split_metric(making, METRIC_TRACK);
    report->languages = split_metric(making, METRIC_LANGUAGE);
}

/* Where a number stands in an order from large to small: all that tell the same stand together. */
static uint64_t rank(ReportNumber number)
{
    switch (number.state) {
    case REPORT_EXACT:
    case REPORT_AT_LEAST:
    case REPORT_AT_MOST:
        return number.n + 2;
    case REPORT_SMALL:
        return 3; /* as a 1 */
    case REPORT_KEPT:
        break;
    }
    return 0;
}

static int compare_lesson(const void *a, const void *b)
{
    const ReportLesson *x = a, *y = b;
    uint64_t p = rank(x->finished), q = rank(y->finished);
    if (p == q) {
        p = rank(x->started);
        q = rank(y->started);
    }
    if (p != q) {
        return p < q ? 1 : -1;
    }
    int order = text_order(x->pack.id, y->pack.id);
    return order != 0 ? order : text_order(x->lesson.id, y->lesson.id);
}

void make_lessons(const Making *making, Report *report)
{
    ReportCell *keys;
    size_t count = cells_keys(making->arena, making->cells, METRIC_LESSON_STARTED,
                              METRIC_LESSON_FINISHED, &keys);
    uint64_t *started = arena_array(making->arena, count + 1, sizeof *started);
    uint64_t *finished = arena_array(making->arena, count + 1, sizeof *finished);
    report->lessons = arena_array(making->arena, count + 1, sizeof *report->lessons);
    if (!keys || !started || !finished || !report->lessons) {
        return;
    }
    for (size_t i = 0; i < count; i++) {
        started[i] = cells_find(making->cells, METRIC_LESSON_STARTED, &keys[i]);
        finished[i] = cells_find(making->cells, METRIC_LESSON_FINISHED, &keys[i]);
        report->lessons[i] = (ReportLesson){.pack = pack_title(making, &keys[i]),
                                            .lesson = lesson_title(making, &keys[i]),
                                            .started = tell_count(started[i]),
                                            .finished = tell_count(finished[i])};
    }
    report->lesson_count = count;
    qsort(report->lessons, count, sizeof *report->lessons, compare_lesson);
    /* Finished ones are among those started: both sums exactly could tell more than each. */
    report->lessons_started = tell_sum(started, count, false);
    report->lessons_finished = tell_sum(finished, count, may_tell_sum(finished, count));
}

static int compare_question(const void *a, const void *b)
{
    const ReportQuestion *x = a, *y = b;
    uint64_t p = rank(x->not_first_percent), q = rank(y->not_first_percent);
    if (p == q) {
        p = rank(x->left_percent);
        q = rank(y->left_percent);
    }
    if (p != q) {
        return p < q ? 1 : -1;
    }
    int order = text_order(x->pack.id, y->pack.id);
    order = order != 0 ? order : text_order(x->lesson.id, y->lesson.id);
    order = order != 0 ? order : text_order(x->step.id, y->step.id);
    return order != 0 ? order : text_order(x->question.id, y->question.id);
}

/* Both shares, from what is told of the question already: they tell nothing more. */
static void tell_shares(ReportQuestion *question, uint64_t asked)
{
    const ReportNumber first = question->first, later = question->later;
    bool is_exact = first.state == REPORT_EXACT && later.state == REPORT_EXACT;
    question->not_first_percent = question->left_percent = (ReportNumber){.state = REPORT_KEPT};
    if (is_exact) {
        question->not_first_percent = tell_percent(later, first.n + later.n);
        question->left_percent = tell_percent(tell_count(asked - first.n - later.n), asked);
    } else if (first.state == REPORT_EXACT && later.state == REPORT_SMALL &&
               first.n + REPORT_LEAST - 1 >= REPORT_SHARE_LEAST) {
        question->not_first_percent = tell_percent(later, first.n + REPORT_LEAST - 1);
    } else if (first.state == REPORT_AT_LEAST && first.n >= REPORT_SHARE_LEAST &&
               later.state == REPORT_EXACT && later.n == 0) { /* all but a few were, at once */
        question->not_first_percent = (ReportNumber){.state = REPORT_EXACT};
        question->left_percent = tell_percent((ReportNumber){.state = REPORT_SMALL}, asked);
    }
}

void make_questions(const Making *making, Report *report)
{
    ReportCell *keys;
    const ReportCells *cells = making->cells;
    size_t count = cells_keys(making->arena, cells, METRIC_RIGHT_FIRST, METRIC_RIGHT_LATER, &keys);
    report->questions = arena_array(making->arena, count + 1, sizeof *report->questions);
    if (!keys || !report->questions) {
        return;
    }
    for (size_t i = 0; i < count; i++) {
        ReportCell lesson = {.pack = keys[i].pack, .lesson = keys[i].lesson};
        uint64_t asked = cells_find(cells, METRIC_LESSON_STARTED, &lesson);
        uint64_t first = cells_find(cells, METRIC_RIGHT_FIRST, &keys[i]);
        uint64_t later = cells_find(cells, METRIC_RIGHT_LATER, &keys[i]);
        bool fits = first + later <= asked; /* else begun before the period: no share of these */
        report->questions[i] =
            (ReportQuestion){.pack = pack_title(making, &keys[i]),
                             .lesson = lesson_title(making, &keys[i]),
                             .step = step_title(making, &keys[i]),
                             .question = table_answer_title(making, &keys[i], keys[i].value),
                             .first = tell_within(first, fits ? asked : 0),
                             .later = tell_within(later, fits ? asked : 0)};
        tell_shares(&report->questions[i], asked);
    }
    report->question_count = count;
    qsort(report->questions, count, sizeof *report->questions, compare_question);
}

/* Of all who began the lesson, each reaches at most one end of a story: where that would tell how
 * many a small one is, none of them is told. */
static bool may_tell_ends(const Making *making, const ReportCell *ends, size_t count)
{
    const ReportCell lesson = {.pack = ends->pack, .lesson = ends->lesson};
    uint64_t *numbers = arena_array(making->arena, count + 1, sizeof *numbers);
    for (size_t i = 0; numbers && i < count; i++) {
        numbers[i] = ends[i].n;
    }
    return numbers && may_tell_under(numbers, count,
                                     cells_find(making->cells, METRIC_LESSON_STARTED, &lesson));
}

void make_ends(const Making *making, Report *report)
{
    const ReportCells *cells = making->cells;
    size_t begin = cells->begin[METRIC_STORY_END], end = cells->begin[METRIC_STORY_END + 1];
    report->ends = arena_array(making->arena, end - begin + 1, sizeof *report->ends);
    for (size_t from = begin, to; report->ends && from < end; from = to) {
        for (to = from; to < end && cells_same_step(&cells->at[from], &cells->at[to]);) {
            to++;
        }
        bool may = may_tell_ends(making, &cells->at[from], to - from);
        for (size_t i = from; i < to && may; i++) {
            const ReportCell *cell = &cells->at[i];
            report->ends[report->end_count++] =
                (ReportEnd){.pack = pack_title(making, cell),
                            .lesson = lesson_title(making, cell),
                            .step = step_title(making, cell),
                            .end = table_answer_title(making, cell, cell->value),
                            .n = tell_count(cell->n)};
        }
    }
}

void make_polls(const Making *making, Report *report)
{
    const ReportCells *cells = making->cells;
    size_t begin = cells->begin[METRIC_POLL], end = cells->begin[METRIC_POLL + 1];
    report->polls = arena_array(making->arena, end - begin + 1, sizeof *report->polls);
    for (size_t from = begin, to; report->polls && from < end; from = to) {
        for (to = from; to < end && cells_same_step(&cells->at[from], &cells->at[to]);) {
            to++;
        }
        ReportSplit poll = table_split(making, cells->at + from, to - from);
        poll.pack = pack_title(making, &cells->at[from]);
        poll.lesson = lesson_title(making, &cells->at[from]);
        poll.step = step_title(making, &cells->at[from]);
        report->polls[report->poll_count++] = poll;
    }
}

/* Items have one id in all packs: the name of any step with it. */
static ReportTitle item_title(const Making *making, Str id)
{
    for (size_t i = 0; i < making->params->name_count; i++) {
        const ReportName *name = &making->params->names[i];
        if (name->value.len == 0 && str_equal(name->step, id)) {
            return title_of(making, name->pack, name->lesson, id, (Str){0});
        }
    }
    return title_of(making, (Str){0}, (Str){0}, id, (Str){0});
}

static ReportItem item_of(const Making *making, const ReportCell *key)
{
    const ReportCells *cells = making->cells;
    uint64_t before = cells_find(cells, METRIC_CHECK_BEFORE, key);
    uint64_t after = cells_find(cells, METRIC_CHECK_AFTER, key);
    ReportNumber safe_before = tell_within(cells_find(cells, METRIC_SAFE_BEFORE, key), before);
    ReportNumber safe_after = tell_within(cells_find(cells, METRIC_SAFE_AFTER, key), after);
    ReportItem item = {.title = item_title(making, key->value),
                       .before = tell_count(before),
                       .after = tell_count(after),
                       .before_percent = tell_percent(safe_before, before),
                       .after_percent = tell_percent(safe_after, after),
                       .gain = {.state = REPORT_KEPT}};
    ReportNumber share = item.before_percent;
    item.is_known = (share.state == REPORT_EXACT || share.state == REPORT_AT_LEAST) &&
                    share.n > REPORT_KNOWN_PERCENT;
    if (!item.is_known) {
        item.gain = tell_gain(item.before_percent, item.after_percent);
    }
    return item;
}

static ReportGain average(const ReportItem *items, size_t count)
{
    ReportGain gain = {.state = REPORT_KEPT};
    int32_t sum = 0, number = 0;
    for (size_t i = 0; i < count; i++) {
        if (items[i].gain.state == REPORT_KEPT) {
            continue;
        }
        sum += items[i].gain.points;
        number++;
        gain.state = gain.state == REPORT_AT_LEAST ? REPORT_AT_LEAST : items[i].gain.state;
    }
    if (number > 0) {
        gain.points = (sum >= 0 ? sum + number / 2 : sum - number / 2) / number;
    }
    return gain;
}

void make_items(const Making *making, Report *report)
{
    ReportCell *keys;
    size_t count =
        cells_keys(making->arena, making->cells, METRIC_CHECK_BEFORE, METRIC_CHECK_AFTER, &keys);
    report->items = arena_array(making->arena, count + 1, sizeof *report->items);
    report->average_gain = (ReportGain){.state = REPORT_KEPT};
    if (!keys || !report->items) {
        return;
    }
    for (size_t i = 0; i < count; i++) {
        report->items[report->item_count++] = item_of(making, &keys[i]);
    }
    report->average_gain = average(report->items, report->item_count);
}
