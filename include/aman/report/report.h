/* The report: from rows of counts to the few numbers that may be told to others, and these as a
 * page, a spreadsheet or CSV. No number in a Report tells a count under REPORT_LEAST, and none can
 * be worked out from the others (docs/internals/report.md): whoever shows a Report need not hide
 * anything, and must not compute one from rows by itself. */
#pragma once

#include "aman/counts/sums.h"

enum {
    REPORT_LEAST = 5,          /* the least count that is told */
    REPORT_SHARE_LEAST = 10,   /* the least answers that a share is made of */
    REPORT_KNOWN_PERCENT = 85, /* safe before: above it an item was already known */
};

/* How much a number tells. `n` is 0 where nothing is told. */
typedef enum {
    REPORT_EXACT,
    REPORT_SMALL,    /* 1 to 4: "<5" */
    REPORT_AT_LEAST, /* n or more: "≥n" */
    REPORT_AT_MOST,  /* n or less: "≤n" */
    REPORT_KEPT,     /* told nothing: too few answers, or it would tell a small number */
} ReportState;

typedef struct {
    uint64_t n;
    ReportState state;
} ReportNumber;

/* A difference of two shares, in percentage points; REPORT_EXACT, REPORT_AT_LEAST or REPORT_KEPT.
 */
typedef struct {
    int32_t points;
    ReportState state;
} ReportGain;

/* What a thing is called; where no name is known, its id in every language. */
typedef struct {
    Str id;
    Str in[LANG_COUNT];
    uint32_t color; /* 0xRRGGBB of its topic; 0: none */
} ReportTitle;

/* Sittings begun on a day, in a month or in a year: what fits the length of the period. */
typedef struct {
    Str name; /* "2026-11-24", "2026-11" or "2026" */
    ReportNumber sittings;
} ReportSlot;

typedef struct {
    ReportTitle title;
    ReportNumber n;
} ReportPart;

/* A whole and its parts: tracks, languages, answers to a poll, hands for those to a question. The
 * parts are told when each of them is 0 or REPORT_LEAST and more, else none of them (`is_kept`;
 * part_count is 0). */
typedef struct {
    ReportTitle pack, lesson, step; /* of a poll, or of a question to a group */
    ReportTitle question;           /* of hands, where the step asks several questions */
    ReportNumber whole;
    ReportPart *parts;
    size_t part_count;
    bool is_kept;
} ReportSplit;

/* A lesson of a pack: the topics of the report. */
typedef struct {
    ReportTitle pack, lesson;
    ReportNumber started, finished;
} ReportLesson;

/* A question: of those who began its lesson, how many were right at the first try, how many later.
 * Two shares: `not_first_percent` of those who were right came to it later; `left_percent` of those
 * who began the lesson were never right here: most of them left before, some looked at the answer.
 * Nobody who left counts as wrong. Told from REPORT_SHARE_LEAST of each on. */
typedef struct {
    ReportTitle pack, lesson, step;
    ReportTitle question; /* its number in the step ("1"), or its text when that is known */
    ReportNumber first, later, not_first_percent, left_percent;
} ReportQuestion;

/* An end of a story: how often it was reached. */
typedef struct {
    ReportTitle pack, lesson, step;
    ReportTitle end; /* its last words, where they are known */
    ReportNumber n;
} ReportEnd;

/* How often a plan was begun before a group, or a step of it done. */
typedef struct {
    ReportTitle pack, step; /* of a plan that was begun both are the plan */
    Str lesson;
    ReportNumber n;
} ReportDone;

/* An item of the before/after check. Shares from REPORT_SHARE_LEAST answers on; the gain only when
 * both are there and it was not already known. */
typedef struct {
    ReportTitle title;
    ReportNumber before, after;                 /* answers */
    ReportNumber before_percent, after_percent; /* safe ones of these */
    ReportGain gain;
    bool is_known; /* before_percent above REPORT_KNOWN_PERCENT */
} ReportItem;

typedef struct {
    Day from, to; /* both included; year 0 when nothing was counted and no period was asked for */
    Str device;   /* empty: all */

    ReportNumber kiosks, days_used;
    ReportNumber sittings, sittings_finished;
    ReportNumber minutes; /* average length of a sitting */
    ReportNumber lessons_started, lessons_finished;

    SlotKind slot_kind;
    ReportSlot *slots; /* every one of the period, also without sittings, in order */
    size_t slot_count;
    /* Slots under REPORT_LEAST whose rows are in none of the other tables, because these would tell
     * how many they are; `sittings` is then REPORT_AT_LEAST. */
    size_t slots_left_out;

    ReportSplit tracks, languages;
    ReportLesson *lessons; /* most often finished first */
    size_t lesson_count;
    ReportQuestion *questions; /* largest share of "not at first" first */
    size_t question_count;
    ReportEnd *ends;
    size_t end_count;
    ReportSplit *polls;
    size_t poll_count;
    ReportItem *items;
    size_t item_count;
    ReportGain average_gain; /* of the items that have one */
    ReportDone *plans, *plan_steps;
    size_t plan_count, plan_step_count;
    ReportSplit *hands; /* of groups, a question each */
    size_t hand_count;

    /* Sittings of days whose date cannot be right: they are in no other number, and told where all
     * days were looked at (has_apart). */
    ReportNumber sittings_apart;
    bool has_apart;
    size_t rows_unknown; /* with a metric or day that this program does not know: left out */

    Str bad_device, bad_day; /* of REPORT_TOO_LARGE, where they are known */
} Report;

/* A name for an id. Empty members do not apply: a pack has only `pack`; a track only `value`. */
typedef struct {
    Str pack, lesson, step, value;
    Str in[LANG_COUNT]; /* an empty one falls back to the first language */
    uint32_t color;     /* of a pack: 0xRRGGBB; 0: none */
} ReportName;

typedef struct {
    Day from, to;        /* both included; year 0: from the first, to the last day with counts */
    Str device;          /* empty: all */
    CertainDays certain; /* all others are told apart */
    const ReportName *names;
    size_t name_count;
    bool tells_unknown; /* rows_unknown is wanted: looks at each row of the counts */
} ReportParams;

typedef enum {
    REPORT_FINE,
    REPORT_NO_MEMORY,
    REPORT_NO_READ,   /* the counts could not be read */
    REPORT_TOO_LARGE, /* a count that no kiosk can have counted, of bad_device on bad_day */
} ReportResult;

/* Makes the report of a period's sums, whose period is that of `params`. `arena` owns what is made;
 * texts are borrowed from sums and names, which must live as long. On failure `*report` is empty
 * but for what is bad. Cost: O(sums log sums). */
AMAN_CHECK ReportResult report_of_sums(Arena *arena, const CountSums *sums,
                                       const ReportParams *params, Report *report);

/* The same of rows in any order, of any number of devices. */
AMAN_CHECK ReportResult report_make(Arena *arena, const CountRow *rows, size_t row_count,
                                    const ReportParams *params, Report *report);

/* Keeps of rows, sorted by their key, those that may be read one by one (a number under
 * REPORT_LEAST as "<5"), moves them together, and returns how many they are: no hidden number can
 * be worked out from them. 0 without memory. Cost: O(rows log rows). */
size_t report_rows(Arena *arena, CountRow *rows, size_t count);

/* The period that `params` ask for, for who makes sums of it. */
SumsPeriod report_period(const ReportParams *params);

/* "46", "<5", "≥16", "≤40" or "–", with the language's sign between thousands. */
Str report_number_text(Arena *arena, ReportNumber number, Lang lang);
/* "+27", "≥+15" or "–". */
Str report_gain_text(Arena *arena, ReportGain gain, Lang lang);
/* The title in `lang`. */
Str report_title_text(const ReportTitle *title, Lang lang);

/* 0xRRGGBB of the page and its charts. */
typedef struct {
    uint32_t ink, ink2, page, surface, line, brand, brand_deep, right_ink;
} ReportPalette;

/* One page of HTML that needs nothing else: charts as SVG, each with its table. Empty without
 * memory. */
AMAN_CHECK Str report_html(Arena *arena, const Report *report, const ReportPalette *palette,
                           Lang lang);

/* RFC 4180: a header, then one number a line. Empty without memory. */
AMAN_CHECK Str report_csv(Arena *arena, const Report *report, Lang lang);

/* Writes a workbook, a sheet a table, to `path`. False when the file cannot be written; what is at
 * `path` is then not to be used. */
AMAN_CHECK bool report_xlsx(Arena *arena, const Report *report, const ReportPalette *palette,
                            Lang lang, const char *path);
