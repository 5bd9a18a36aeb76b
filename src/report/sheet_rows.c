/* How the rows of each sheet are filled. */
#include "sheet_rows.h"

/* A new row for `key`; NULL without memory, and then the arena says so. */
static SheetRow *add_row(Filling *filling, Str key)
{
    ReportSheet *sheet = filling->sheet;
    SheetRow *grown = arena_grow(filling->arena, sheet->rows, &filling->capacity,
                                 sheet->row_count + 1, sizeof *grown);
    if (!grown) {
        return NULL;
    }
    sheet->rows = grown;
    SheetRow *row = &grown[sheet->row_count++];
    *row = (SheetRow){.key = key};
    return row;
}

/* "kenalan/teman-baru/kuis/1" */
static Str join(Arena *arena, Str a, Str b, Str c, Str d)
{
    return str_print(arena, STR_FMT "/" STR_FMT "/" STR_FMT "/" STR_FMT, STR_ARG(a), STR_ARG(b),
                     STR_ARG(c), STR_ARG(d));
}

static SheetCell text_cell(Str text)
{
    return (SheetCell){.text = text};
}

static SheetCell word_cell(const Filling *filling, Phrase word)
{
    return text_cell(phrase(word, filling->lang));
}

static SheetCell title_cell(const Filling *filling, const ReportTitle *title)
{
    return text_cell(report_title_text(title, filling->lang));
}

static SheetCell number_cell(ReportNumber number)
{
    return (SheetCell){.number = number};
}

static const struct {
    Phrase head, title, left_out;
} SLOTS[] = {
    [SLOT_DAYS] = {PHRASE_REPORT_DAY, PHRASE_REPORT_SLOTS_DAYS, PHRASE_REPORT_LEFT_OUT_DAYS},
    [SLOT_MONTHS] = {PHRASE_REPORT_MONTH, PHRASE_REPORT_SLOTS_MONTHS,
                     PHRASE_REPORT_LEFT_OUT_MONTHS},
    [SLOT_YEARS] = {PHRASE_REPORT_YEAR, PHRASE_REPORT_SLOTS_YEARS, PHRASE_REPORT_LEFT_OUT_YEARS},
};

void fill_summary(Filling *filling)
{
    const Report *report = filling->report;
    const struct {
        const char *key;
        Phrase word;
        ReportNumber number;
    } figures[] = {
        {"sittings", PHRASE_REPORT_SITTINGS, report->sittings},
        {"sittings_finished", PHRASE_REPORT_SITTINGS_FINISHED, report->sittings_finished},
        {"minutes_average", PHRASE_REPORT_MINUTES, report->minutes},
        {"lessons_started", PHRASE_REPORT_LESSONS_STARTED, report->lessons_started},
        {"lessons_finished", PHRASE_REPORT_LESSONS_FINISHED, report->lessons_finished},
        {"kiosks", PHRASE_REPORT_KIOSKS, report->kiosks},
        {"days_used", PHRASE_REPORT_DAYS_USED, report->days_used},
        {"sittings_apart", PHRASE_REPORT_SITTINGS_APART, report->sittings_apart},
    };
    size_t count = sizeof figures / sizeof *figures - !report->has_apart;
    for (size_t i = 0; i < count; i++) {
        SheetRow *row = add_row(filling, str_from_c(figures[i].key));
        if (row) {
            row->cells[0] = word_cell(filling, figures[i].word);
            row->cells[1] = number_cell(figures[i].number);
        }
    }
    if (report->slots_left_out > 0) {
        filling->sheet->note = phrase_count(filling->arena, SLOTS[report->slot_kind].left_out,
                                            report->slots_left_out, filling->lang);
    }
}

void fill_slots(Filling *filling)
{
    const Report *report = filling->report;
    filling->sheet->title = SLOTS[report->slot_kind].title;
    filling->sheet->columns[0].head = SLOTS[report->slot_kind].head;
    for (size_t i = 0; i < report->slot_count; i++) {
        SheetRow *row = add_row(filling, report->slots[i].name);
        if (row) {
            row->cells[0] = text_cell(report->slots[i].name);
            row->cells[1] = number_cell(report->slots[i].sittings);
        }
    }
}

void fill_lessons(Filling *filling)
{
    for (size_t i = 0; i < filling->report->lesson_count; i++) {
        const ReportLesson *lesson = &filling->report->lessons[i];
        SheetRow *row =
            add_row(filling, str_print(filling->arena, STR_FMT "/" STR_FMT,
                                       STR_ARG(lesson->pack.id), STR_ARG(lesson->lesson.id)));
        if (row) {
            row->cells[0] = title_cell(filling, &lesson->pack);
            row->cells[1] = title_cell(filling, &lesson->lesson);
            row->cells[2] = number_cell(lesson->started);
            row->cells[3] = number_cell(lesson->finished);
        }
    }
}

void fill_items(Filling *filling)
{
    const Report *report = filling->report;
    for (size_t i = 0; i < report->item_count; i++) {
        const ReportItem *item = &report->items[i];
        SheetRow *row = add_row(filling, item->title.id);
        if (row) {
            row->cells[0] = title_cell(filling, &item->title);
            row->cells[1] = number_cell(item->before);
            row->cells[2] = number_cell(item->before_percent);
            row->cells[3] = number_cell(item->after);
            row->cells[4] = number_cell(item->after_percent);
            row->cells[5].gain = item->gain;
            bool is_known = item->is_known;
            if (is_known || item->gain.state == REPORT_KEPT) {
                row->cells[5].text = phrase(
                    is_known ? PHRASE_REPORT_KNOWN : PHRASE_REPORT_NOT_ENOUGH, filling->lang);
            }
        }
    }
    SheetRow *row = report->item_count > 0 ? add_row(filling, STR("average")) : NULL;
    if (row) {
        row->cells[0] = word_cell(filling, PHRASE_REPORT_AVERAGE_GAIN);
        row->cells[1].is_blank = row->cells[2].is_blank = true;
        row->cells[3].is_blank = row->cells[4].is_blank = true;
        row->cells[5].gain = report->average_gain;
    }
}

/* Its own text; else the step's, with a number, as a step may hold several. */
static Str question_text(const Filling *filling, const ReportTitle *step,
                         const ReportTitle *question)
{
    Str own = report_title_text(question, filling->lang);
    Str all = report_title_text(step, filling->lang);
    if (!str_equal(own, question->id)) {
        return own;
    }
    return str_is(own, "1")
               ? all
               : str_print(filling->arena, STR_FMT " (" STR_FMT ")", STR_ARG(all), STR_ARG(own));
}

void fill_questions(Filling *filling)
{
    for (size_t i = 0; i < filling->report->question_count; i++) {
        const ReportQuestion *question = &filling->report->questions[i];
        Str title = question_text(filling, &question->step, &question->question);
        SheetRow *row =
            add_row(filling, join(filling->arena, question->pack.id, question->lesson.id,
                                  question->step.id, question->question.id));
        if (row) {
            row->cells[0] = title_cell(filling, &question->pack);
            row->cells[1] = text_cell(title);
            row->cells[2] = number_cell(question->first);
            row->cells[3] = number_cell(question->later);
            row->cells[4] = number_cell(question->not_first_percent);
            row->cells[5] = number_cell(question->left_percent);
        }
    }
}

void fill_ends(Filling *filling)
{
    for (size_t i = 0; i < filling->report->end_count; i++) {
        const ReportEnd *end = &filling->report->ends[i];
        SheetRow *row = add_row(
            filling, join(filling->arena, end->pack.id, end->lesson.id, end->step.id, end->end.id));
        if (row) {
            row->cells[0] = title_cell(filling, &end->pack);
            row->cells[1] = title_cell(filling, &end->step);
            row->cells[2] = title_cell(filling, &end->end);
            row->cells[3] = number_cell(end->n);
        }
    }
}

/* The parts of a split, or why there are none. */
static void add_parts(Filling *filling, const ReportSplit *split)
{
    for (size_t i = 0; i < split->part_count; i++) {
        SheetRow *row = add_row(filling, split->parts[i].title.id);
        if (row) {
            row->cells[0] = title_cell(filling, &split->parts[i].title);
            row->cells[1] = number_cell(split->parts[i].n);
        }
    }
    SheetRow *row = split->is_kept ? add_row(filling, STR("parts")) : NULL;
    if (row) {
        row->cells[0] = word_cell(filling, PHRASE_REPORT_PARTS_KEPT);
        row->cells[1].number.state = REPORT_KEPT;
    }
}

void fill_tracks(Filling *filling)
{
    add_parts(filling, &filling->report->tracks);
}

void fill_languages(Filling *filling)
{
    add_parts(filling, &filling->report->languages);
}

static void add_answer(Filling *filling, const ReportSplit *poll, Str id, SheetCell answer,
                       ReportNumber n)
{
    SheetRow *row =
        add_row(filling, join(filling->arena, poll->pack.id, poll->lesson.id, poll->step.id, id));
    if (row) {
        row->cells[0] = title_cell(filling, &poll->step);
        row->cells[1] = answer;
        row->cells[2] = number_cell(n);
    }
}

void fill_polls(Filling *filling)
{
    for (size_t i = 0; i < filling->report->poll_count; i++) {
        const ReportSplit *poll = &filling->report->polls[i];
        for (size_t j = 0; j < poll->part_count; j++) {
            const ReportPart *part = &poll->parts[j];
            add_answer(filling, poll, part->title.id, title_cell(filling, &part->title), part->n);
        }
        add_answer(filling, poll, STR("all"), word_cell(filling, PHRASE_REPORT_ALL_ANSWERS),
                   poll->whole);
        if (poll->is_kept) {
            add_answer(filling, poll, STR("parts"), word_cell(filling, PHRASE_REPORT_PARTS_KEPT),
                       (ReportNumber){.state = REPORT_KEPT});
        }
    }
}

/* A row of a plan, or of a pack that it uses: what was counted, and how often. */
static void add_workshop(Filling *filling, const ReportTitle *pack, Str key, Str what,
                         ReportNumber n)
{
    SheetRow *row = add_row(filling, key);
    if (row) {
        row->cells[0] = title_cell(filling, pack);
        row->cells[1] = text_cell(what);
        row->cells[2] = number_cell(n);
    }
}

/* Hands for one answer; or for all of them, or why they are not broken down. */
static void add_hands(Filling *filling, const ReportSplit *hands, Str id, Str what, ReportNumber n)
{
    bool is_single = hands->question.id.len == 0;
    Str question = is_single ? report_title_text(&hands->step, filling->lang)
                             : question_text(filling, &hands->step, &hands->question);
    add_workshop(filling, &hands->pack,
                 join(filling->arena, hands->pack.id, hands->lesson.id, hands->step.id, id),
                 str_print(filling->arena, STR_FMT " – " STR_FMT, STR_ARG(question), STR_ARG(what)),
                 n);
}

/* "3.all" of the third question of a step, "all" of the only one. */
static Str whole_id(const Filling *filling, const ReportSplit *hands, const char *name)
{
    Str question = hands->question.id;
    return str_print(filling->arena, STR_FMT "%s%s", STR_ARG(question), question.len > 0 ? "." : "",
                     name);
}

static void fill_hands(Filling *filling, const ReportSplit *hands)
{
    for (size_t i = 0; i < hands->part_count; i++) {
        const ReportTitle *answer = &hands->parts[i].title;
        Str number = report_title_text(answer, filling->lang);
        add_hands(filling, hands, answer->id,
                  str_fill(filling->arena, phrase(PHRASE_REPORT_HANDS, filling->lang), &number, 1),
                  hands->parts[i].n);
    }
    add_hands(filling, hands, whole_id(filling, hands, "all"),
              phrase(PHRASE_REPORT_ALL_HANDS, filling->lang), hands->whole);
    if (hands->is_kept) {
        add_hands(filling, hands, whole_id(filling, hands, "parts"),
                  phrase(PHRASE_REPORT_PARTS_KEPT, filling->lang),
                  (ReportNumber){.state = REPORT_KEPT});
    }
}

void fill_workshops(Filling *filling)
{
    const Report *report = filling->report;
    Arena *arena = filling->arena;
    for (size_t i = 0; i < report->plan_count; i++) {
        const ReportDone *plan = &report->plans[i];
        add_workshop(filling, &plan->pack, plan->pack.id,
                     phrase(PHRASE_REPORT_WORKSHOPS_BEGUN, filling->lang), plan->n);
    }
    for (size_t i = 0; i < report->plan_step_count; i++) {
        const ReportDone *done = &report->plan_steps[i];
        Str step = report_title_text(&done->step, filling->lang);
        add_workshop(filling, &done->pack,
                     str_print(arena, STR_FMT "/" STR_FMT "/" STR_FMT, STR_ARG(done->pack.id),
                               STR_ARG(done->lesson), STR_ARG(done->step.id)),
                     str_fill(arena, phrase(PHRASE_REPORT_STEP_DONE, filling->lang), &step, 1),
                     done->n);
    }
    for (size_t i = 0; i < report->hand_count; i++) {
        fill_hands(filling, &report->hands[i]);
    }
}

void fill_reading(Filling *filling)
{
    static const struct {
        const char *sign; /* or a word */
        Phrase word, meaning;
    } LINES[] = {
        {"<5", PHRASE_REPORT_SIGN, PHRASE_REPORT_SIGN_SMALL},
        {"≥", PHRASE_REPORT_SIGN, PHRASE_REPORT_SIGN_AT_LEAST},
        {"≤", PHRASE_REPORT_SIGN, PHRASE_REPORT_SIGN_AT_MOST},
        {"–", PHRASE_REPORT_SIGN, PHRASE_REPORT_SIGN_KEPT},
        {NULL, PHRASE_REPORT_SITTINGS, PHRASE_REPORT_MEANS_SITTING},
        {NULL, PHRASE_REPORT_SITTINGS_FINISHED, PHRASE_REPORT_MEANS_FINISHED},
        {NULL, PHRASE_REPORT_LESSONS, PHRASE_REPORT_MEANS_LESSON},
        {NULL, PHRASE_REPORT_MINUTES, PHRASE_REPORT_MEANS_MINUTES},
        {NULL, PHRASE_REPORT_KIOSKS, PHRASE_REPORT_MEANS_KIOSK},
        {NULL, PHRASE_REPORT_FIRST, PHRASE_REPORT_MEANS_FIRST},
        {NULL, PHRASE_REPORT_NOT_FIRST, PHRASE_REPORT_MEANS_NOT_FIRST},
        {NULL, PHRASE_REPORT_LEFT, PHRASE_REPORT_MEANS_LEFT},
        {NULL, PHRASE_REPORT_BEFORE_SAFE, PHRASE_REPORT_MEANS_SAFE},
        {NULL, PHRASE_REPORT_GAIN, PHRASE_REPORT_MEANS_GAIN},
    };
    for (size_t i = 0; i < sizeof LINES / sizeof *LINES; i++) {
        SheetRow *row = add_row(filling, (Str){0});
        if (row) {
            row->cells[0] = LINES[i].sign ? text_cell(str_from_c(LINES[i].sign))
                                          : word_cell(filling, LINES[i].word);
            row->cells[1] = word_cell(filling, LINES[i].meaning);
        }
    }
}
