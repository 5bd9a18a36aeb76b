/* The table of sheets: their words and columns. */
#include "sheets.h"

#include "sheet_rows.h"

typedef struct {
    const char *key;
    ReportWord title, about;
    SheetColumn columns[SHEET_COLUMNS]; /* up to the first without a key */
    void (*fill)(Filling *filling);
} SheetKind;

static const SheetKind KINDS[SHEET_COUNT] = {
    [SHEET_SUMMARY] = {"summary",
                       WORD_SUMMARY,
                       WORD_SITTING_ABOUT,
                       {{"figure", WORD_FIGURE, SHEET_TEXT}, {"n", WORD_NUMBER, SHEET_NUMBER}},
                       fill_summary},
    [SHEET_SLOTS] = {"period",
                     WORD_SLOTS_DAYS,
                     WORD_SLOTS_ABOUT,
                     {{"day", WORD_DAY, SHEET_TEXT}, {"sittings", WORD_SITTINGS, SHEET_NUMBER}},
                     fill_slots},
    [SHEET_LESSONS] = {"lessons",
                       WORD_LESSONS,
                       WORD_LESSONS_ABOUT,
                       {{"pack", WORD_PACK, SHEET_TEXT},
                        {"lesson", WORD_LESSON, SHEET_TEXT},
                        {"started", WORD_STARTED, SHEET_NUMBER},
                        {"finished", WORD_FINISHED, SHEET_NUMBER}},
                       fill_lessons},
    [SHEET_ITEMS] = {"items",
                     WORD_ITEMS,
                     WORD_ITEMS_ABOUT,
                     {{"item", WORD_ITEM, SHEET_TEXT},
                      {"answers_before", WORD_BEFORE, SHEET_NUMBER},
                      {"safe_before_percent", WORD_BEFORE_SAFE, SHEET_PERCENT},
                      {"answers_after", WORD_AFTER, SHEET_NUMBER},
                      {"safe_after_percent", WORD_AFTER_SAFE, SHEET_PERCENT},
                      {"gain_points", WORD_GAIN, SHEET_GAIN}},
                     fill_items},
    [SHEET_QUESTIONS] = {"questions",
                         WORD_QUESTIONS,
                         WORD_QUESTIONS_ABOUT,
                         {{"pack", WORD_PACK, SHEET_TEXT},
                          {"question", WORD_QUESTION, SHEET_TEXT},
                          {"right_first", WORD_FIRST, SHEET_NUMBER},
                          {"right_later", WORD_LATER, SHEET_NUMBER},
                          {"not_yet_percent", WORD_NOT_YET, SHEET_PERCENT}},
                         fill_questions},
    [SHEET_ENDS] = {"story_ends",
                    WORD_ENDS,
                    WORD_ENDS_ABOUT,
                    {{"pack", WORD_PACK, SHEET_TEXT},
                     {"story", WORD_STORY, SHEET_TEXT},
                     {"end", WORD_END, SHEET_TEXT},
                     {"n", WORD_NUMBER, SHEET_NUMBER}},
                    fill_ends},
    [SHEET_POLLS] = {"polls",
                     WORD_POLLS,
                     WORD_POLLS_ABOUT,
                     {{"question", WORD_QUESTION, SHEET_TEXT},
                      {"answer", WORD_ANSWER, SHEET_TEXT},
                      {"n", WORD_NUMBER, SHEET_NUMBER}},
                     fill_polls},
    [SHEET_TRACKS] = {"tracks",
                      WORD_TRACKS,
                      WORD_SPLIT_ABOUT,
                      {{"track", WORD_TRACK, SHEET_TEXT}, {"n", WORD_SITTINGS, SHEET_NUMBER}},
                      fill_tracks},
    [SHEET_LANGUAGES] = {"languages",
                         WORD_LANGUAGES,
                         WORD_SPLIT_ABOUT,
                         {{"language", WORD_LANGUAGE, SHEET_TEXT},
                          {"n", WORD_SITTINGS, SHEET_NUMBER}},
                         fill_languages},
    [SHEET_READING] = {"reading",
                       WORD_READING,
                       WORD_READING_ABOUT,
                       {{"sign", WORD_SIGN, SHEET_TEXT}, {"meaning", WORD_MEANING, SHEET_TEXT}},
                       fill_reading},
};

bool sheets_make(Arena *arena, const Report *report, Lang lang, Sheet sheets[SHEET_COUNT])
{
    for (int id = 0; id < SHEET_COUNT; id++) {
        const SheetKind *kind = &KINDS[id];
        Sheet *sheet = &sheets[id];
        *sheet = (Sheet){.key = kind->key, .title = kind->title, .about = kind->about};
        for (size_t i = 0; i < SHEET_COLUMNS && kind->columns[i].key; i++) {
            sheet->columns[sheet->column_count++] = kind->columns[i];
        }
        Filling filling = {.arena = arena, .report = report, .lang = lang, .sheet = sheet};
        kind->fill(&filling);
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
