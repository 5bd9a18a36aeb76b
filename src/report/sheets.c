/* The table of sheets: their words and columns. */
#include "sheets.h"

#include "sheet_rows.h"

typedef struct {
    const char *key;
    Phrase title, about;
    SheetColumn columns[SHEET_COLUMNS]; /* up to the first without a key */
    void (*fill)(Filling *filling);
    bool is_optional; /* not shown without rows */
} SheetKind;

static const SheetKind KINDS[SHEET_COUNT] = {
    [SHEET_SUMMARY] = {"summary",
                       PHRASE_REPORT_SUMMARY,
                       PHRASE_REPORT_SITTING_ABOUT,
                       {{"figure", PHRASE_REPORT_FIGURE, SHEET_TEXT},
                        {"n", PHRASE_REPORT_NUMBER, SHEET_NUMBER}},
                       fill_summary},
    [SHEET_SLOTS] = {"period",
                     PHRASE_REPORT_SLOTS_DAYS,
                     PHRASE_REPORT_SLOTS_ABOUT,
                     {{"day", PHRASE_REPORT_DAY, SHEET_TEXT},
                      {"sittings", PHRASE_REPORT_SITTINGS, SHEET_NUMBER}},
                     fill_slots},
    [SHEET_LESSONS] = {"lessons",
                       PHRASE_REPORT_LESSONS,
                       PHRASE_REPORT_LESSONS_ABOUT,
                       {{"pack", PHRASE_REPORT_PACK, SHEET_TEXT},
                        {"lesson", PHRASE_REPORT_LESSON, SHEET_TEXT},
                        {"started", PHRASE_REPORT_STARTED, SHEET_NUMBER},
                        {"finished", PHRASE_REPORT_FINISHED, SHEET_NUMBER}},
                       fill_lessons},
    [SHEET_ITEMS] = {"items",
                     PHRASE_REPORT_ITEMS,
                     PHRASE_REPORT_ITEMS_ABOUT,
                     {{"item", PHRASE_REPORT_ITEM, SHEET_TEXT},
                      {"answers_before", PHRASE_REPORT_BEFORE, SHEET_NUMBER},
                      {"safe_before_percent", PHRASE_REPORT_BEFORE_SAFE, SHEET_PERCENT},
                      {"answers_after", PHRASE_REPORT_AFTER, SHEET_NUMBER},
                      {"safe_after_percent", PHRASE_REPORT_AFTER_SAFE, SHEET_PERCENT},
                      {"gain_points", PHRASE_REPORT_GAIN, SHEET_GAIN}},
                     fill_items},
    [SHEET_QUESTIONS] = {"questions",
                         PHRASE_REPORT_QUESTIONS,
                         PHRASE_REPORT_QUESTIONS_ABOUT,
                         {{"pack", PHRASE_REPORT_PACK, SHEET_TEXT},
                          {"question", PHRASE_REPORT_QUESTION, SHEET_TEXT},
                          {"right_first", PHRASE_REPORT_FIRST, SHEET_NUMBER},
                          {"right_later", PHRASE_REPORT_LATER, SHEET_NUMBER},
                          {"not_first_percent", PHRASE_REPORT_NOT_FIRST, SHEET_PERCENT},
                          {"left_percent", PHRASE_REPORT_LEFT, SHEET_PERCENT}},
                         fill_questions},
    [SHEET_ENDS] = {"story_ends",
                    PHRASE_REPORT_ENDS,
                    PHRASE_REPORT_ENDS_ABOUT,
                    {{"pack", PHRASE_REPORT_PACK, SHEET_TEXT},
                     {"story", PHRASE_REPORT_STORY, SHEET_TEXT},
                     {"end", PHRASE_REPORT_END, SHEET_TEXT},
                     {"n", PHRASE_REPORT_NUMBER, SHEET_NUMBER}},
                    fill_ends},
    [SHEET_POLLS] = {"polls",
                     PHRASE_REPORT_POLLS,
                     PHRASE_REPORT_POLLS_ABOUT,
                     {{"question", PHRASE_REPORT_QUESTION, SHEET_TEXT},
                      {"answer", PHRASE_REPORT_ANSWER, SHEET_TEXT},
                      {"n", PHRASE_REPORT_NUMBER, SHEET_NUMBER}},
                     fill_polls},
    [SHEET_WORKSHOPS] = {"workshops",
                         PHRASE_REPORT_WORKSHOPS,
                         PHRASE_REPORT_WORKSHOPS_ABOUT,
                         {{"plan", PHRASE_REPORT_PLAN, SHEET_TEXT},
                          {"what", PHRASE_REPORT_WORKSHOP_WHAT, SHEET_TEXT},
                          {"n", PHRASE_REPORT_NUMBER, SHEET_NUMBER}},
                         fill_workshops,
                         .is_optional = true},
    [SHEET_TRACKS] = {"tracks",
                      PHRASE_REPORT_TRACKS,
                      PHRASE_REPORT_SPLIT_ABOUT,
                      {{"track", PHRASE_REPORT_TRACK, SHEET_TEXT},
                       {"n", PHRASE_REPORT_SITTINGS, SHEET_NUMBER}},
                      fill_tracks},
    [SHEET_LANGUAGES] = {"languages",
                         PHRASE_REPORT_LANGUAGES,
                         PHRASE_REPORT_SPLIT_ABOUT,
                         {{"language", PHRASE_REPORT_LANGUAGE, SHEET_TEXT},
                          {"n", PHRASE_REPORT_SITTINGS, SHEET_NUMBER}},
                         fill_languages},
    [SHEET_READING] = {"reading",
                       PHRASE_REPORT_READING,
                       PHRASE_REPORT_READING_ABOUT,
                       {{"sign", PHRASE_REPORT_SIGN, SHEET_TEXT},
                        {"meaning", PHRASE_REPORT_MEANING, SHEET_TEXT}},
                       fill_reading},
};

bool sheets_make(Arena *arena, const Report *report, Lang lang, ReportSheet sheets[SHEET_COUNT])
{
    for (int id = 0; id < SHEET_COUNT; id++) {
        const SheetKind *kind = &KINDS[id];
        ReportSheet *sheet = &sheets[id];
        *sheet = (ReportSheet){.key = kind->key, .title = kind->title, .about = kind->about};
        for (size_t i = 0; i < SHEET_COLUMNS && kind->columns[i].key; i++) {
            sheet->columns[sheet->column_count++] = kind->columns[i];
        }
        Filling filling = {.arena = arena, .report = report, .lang = lang, .sheet = sheet};
        kind->fill(&filling);
        sheet->is_shown = !kind->is_optional || sheet->row_count > 0;
    }
    return !arena_is_full(arena);
}

Str sheet_cell_text(Arena *arena, SheetCellKind kind, const SheetCell *cell, Lang lang)
{
    if (kind == SHEET_TEXT || cell->text.len > 0 || cell->is_blank) {
        return cell->text;
    }
    return kind == SHEET_GAIN ? report_gain_text(arena, cell->gain, lang)
                              : report_number_text(arena, cell->number, lang);
}
