/* The report as a workbook (libxlsxwriter): a sheet a table, and charts that the reader can change.
 * Texts are always written as texts: nothing that a row holds becomes a formula. */
#include "sheets.h"

#include <xlsxwriter.h>

enum {
    HEAD_ROW = 3,
    TEXT_WIDTH = 44, /* letters */
    NUMBER_WIDTH = 16,
    LINE_HEIGHT = 15, /* points */
    SECONDS_A_DAY = 86400,
};

typedef struct {
    Arena *arena;
    const Report *report;
    const ReportPalette *palette;
    Lang lang;
    lxw_workbook *workbook;
    lxw_format *title, *head, *head_number, *number, *text;
} Book;

/* A text as the library wants it: it takes no NULL. */
static const char *c_text(const Book *book, Str text)
{
    const char *copy = str_to_c(book->arena, text);
    return copy ? copy : "";
}

static const char *c_word(const Book *book, Phrase word)
{
    return c_text(book, phrase(word, book->lang));
}

static void make_formats(Book *book)
{
    enum { TITLE_SIZE = 16 };
    book->title = workbook_add_format(book->workbook);
    format_set_bold(book->title);
    format_set_font_size(book->title, TITLE_SIZE);
    book->head = workbook_add_format(book->workbook);
    format_set_bold(book->head);
    format_set_text_wrap(book->head);
    format_set_bottom(book->head, LXW_BORDER_MEDIUM);
    book->head_number = workbook_add_format(book->workbook);
    format_set_bold(book->head_number);
    format_set_text_wrap(book->head_number);
    format_set_align(book->head_number, LXW_ALIGN_RIGHT);
    format_set_bottom(book->head_number, LXW_BORDER_MEDIUM);
    book->number = workbook_add_format(book->workbook);
    format_set_align(book->number, LXW_ALIGN_RIGHT);
    format_set_align(book->number, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(book->number, "#,##0");
    book->text = workbook_add_format(book->workbook);
    format_set_text_wrap(book->text);
    format_set_align(book->text, LXW_ALIGN_VERTICAL_TOP);
}

/* What is told exactly is a number to compute with; the rest is what the page shows. */
static void write_cell(const Book *book, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                       SheetCellKind kind, const SheetCell *cell)
{
    bool is_number = (kind == SHEET_NUMBER || kind == SHEET_PERCENT) && cell->text.len == 0 &&
                     cell->number.state == REPORT_EXACT && !cell->is_blank;
    bool is_gain = kind == SHEET_GAIN && cell->text.len == 0 && cell->gain.state == REPORT_EXACT;
    if (is_number) {
        worksheet_write_number(sheet, row, column, (double)cell->number.n, book->number);
    } else if (is_gain) {
        worksheet_write_number(sheet, row, column, cell->gain.points, book->number);
    } else {
        Str text = sheet_cell_text(book->arena, kind, cell, book->lang);
        worksheet_write_string(sheet, row, column, c_text(book, text),
                               kind == SHEET_TEXT ? book->text : book->number);
    }
}

static int width_of(const ReportSheet *sheet, size_t column)
{
    return sheet->columns[column].kind == SHEET_TEXT ? TEXT_WIDTH : NUMBER_WIDTH;
}

/* How many lines a text takes in a column as wide as `width` digits; letters are narrower, which
 * leaves room for the ends of lines. */
static uint32_t lines_in(Str text, int width)
{
    return (str_letters(text) + (uint32_t)width - 1) / (uint32_t)width;
}

/* Not every program makes a row as high as its words when it opens the file. */
static void make_room(lxw_worksheet *out, lxw_row_t row, uint32_t lines)
{
    if (lines > 1) {
        worksheet_set_row(out, row, (double)lines * LINE_HEIGHT, NULL);
    }
}

/* A sentence across the table: from one cell it would run far out of it. */
static void write_across(const Book *book, lxw_worksheet *out, const ReportSheet *sheet,
                         lxw_row_t row, Str text)
{
    int width = width_of(sheet, 0);
    for (size_t i = 1; i < sheet->column_count; i++) {
        width += width_of(sheet, i);
    }
    lxw_col_t last = (lxw_col_t)(sheet->column_count - 1);
    worksheet_merge_range(out, row, 0, row, last, c_text(book, text), book->text);
    make_room(out, row, lines_in(text, width));
}

static void write_notes(const Book *book, lxw_worksheet *out, const ReportSheet *sheet, SheetId id)
{
    lxw_row_t row = HEAD_ROW + (lxw_row_t)sheet->row_count + 2;
    if (sheet->note.len > 0) {
        write_across(book, out, sheet, row++, sheet->note);
    }
    static const Phrase READING[] = {PHRASE_REPORT_ITEMS_HONEST, PHRASE_REPORT_PROMISE,
                                     PHRASE_REPORT_OVERLAP};
    size_t count = id == SHEET_ITEMS ? 1 : id == SHEET_READING ? 3 : 0;
    for (size_t i = 0; i < count; i++) {
        write_across(book, out, sheet, row++, phrase(READING[i], book->lang));
    }
}

static void write_table(const Book *book, lxw_worksheet *out, const ReportSheet *sheet)
{
    for (size_t i = 0; i < sheet->column_count; i++) {
        lxw_col_t column = (lxw_col_t)i;
        bool is_text = sheet->columns[i].kind == SHEET_TEXT;
        worksheet_set_column(out, column, column, width_of(sheet, i), NULL);
        worksheet_write_string(out, HEAD_ROW, column, c_word(book, sheet->columns[i].head),
                               is_text ? book->head : book->head_number);
        for (size_t j = 0; j < sheet->row_count; j++) {
            write_cell(book, out, HEAD_ROW + 1 + (lxw_row_t)j, column, sheet->columns[i].kind,
                       &sheet->rows[j].cells[i]);
        }
    }
    for (size_t j = 0; j < sheet->row_count; j++) {
        uint32_t lines = 1;
        for (size_t i = 0; i < sheet->column_count; i++) {
            uint32_t own = lines_in(sheet->rows[j].cells[i].text, width_of(sheet, i));
            lines = own > lines ? own : lines;
        }
        make_room(out, HEAD_ROW + 1 + (lxw_row_t)j, lines);
    }
    worksheet_freeze_panes(out, HEAD_ROW + 1, 0);
}

/* Rows with a number of their own; a mean below them is no bar. */
static size_t bars_of(const ReportSheet *sheet, lxw_col_t values)
{
    size_t count = 0;
    while (count < sheet->row_count && !sheet->rows[count].cells[values].is_blank) {
        count++;
    }
    return count;
}

/* A series of column `values` over the names in the first column. */
static void add_series(const Book *book, lxw_chart *chart, const char *sheet_name,
                       const ReportSheet *sheet, lxw_col_t values, uint32_t color)
{
    lxw_row_t first = HEAD_ROW + 1, last = HEAD_ROW + (lxw_row_t)bars_of(sheet, values);
    lxw_chart_series *series = chart_add_series(chart, NULL, NULL);
    lxw_chart_fill fill = {.color = color};
    chart_series_set_categories(series, sheet_name, first, 0, last, 0);
    chart_series_set_values(series, sheet_name, first, values, last, values);
    chart_series_set_name(series, c_word(book, sheet->columns[values].head));
    chart_series_set_fill(series, &fill);
    chart_series_set_labels(series);
}

static const struct {
    SheetId id;
    uint8_t kind;
    lxw_col_t columns[2]; /* 0: none */
} CHARTS[] = {
    {SHEET_SLOTS, LXW_CHART_COLUMN, {1, 0}},
    {SHEET_LESSONS, LXW_CHART_BAR, {3, 0}},
    {SHEET_ITEMS, LXW_CHART_BAR, {2, 4}},
};

static void add_charts(const Book *book, lxw_worksheet *out, const ReportSheet *sheet, SheetId id)
{
    enum { WIDE = 2 }; /* times the library's 480 x 288 pixels */
    const char *name = c_word(book, sheet->title);
    for (size_t i = 0; i < sizeof CHARTS / sizeof *CHARTS; i++) {
        if (CHARTS[i].id != id || bars_of(sheet, CHARTS[i].columns[0]) == 0) {
            continue;
        }
        lxw_chart *chart = workbook_add_chart(book->workbook, CHARTS[i].kind);
        add_series(book, chart, name, sheet, CHARTS[i].columns[0],
                   id == SHEET_ITEMS ? book->palette->line : book->palette->brand);
        if (CHARTS[i].columns[1] > 0) {
            add_series(book, chart, name, sheet, CHARTS[i].columns[1], book->palette->brand);
            chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        } else {
            chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        }
        if (CHARTS[i].kind == LXW_CHART_BAR) {
            chart_axis_set_reverse(chart->y_axis); /* the first row at the top */
        }
        chart_title_set_name(chart, name);
        lxw_chart_options options = {.x_scale = WIDE, .y_scale = WIDE};
        worksheet_insert_chart_opt(out, HEAD_ROW, (lxw_col_t)sheet->column_count + 1, chart,
                                   &options);
    }
}

static void write_sheet(const Book *book, const ReportSheet *sheet, SheetId id)
{
    lxw_worksheet *out = workbook_add_worksheet(book->workbook, c_word(book, sheet->title));
    if (!out) {
        return; /* without memory: workbook_close() says so */
    }
    const Report *report = book->report;
    Str days =
        str_print(book->arena, STR_FMT " – " STR_FMT, STR_ARG(day_text(book->arena, report->from)),
                  STR_ARG(day_text(book->arena, report->to)));
    Str about = id == SHEET_SUMMARY ? days : phrase(sheet->about, book->lang);
    worksheet_write_string(out, 0, 0, c_word(book, sheet->title), book->title);
    write_across(book, out, sheet, 1, about);
    write_table(book, out, sheet);
    write_notes(book, out, sheet, id);
    add_charts(book, out, sheet, id);
    worksheet_set_landscape(out);
    worksheet_set_paper(out, 9); /* A4 */
    worksheet_fit_to_pages(out, 1, 0);
}

/* Seconds from 1970 to the beginning of the period's year, so that the same counts give the same
 * file; never 0, which would mean now. */
static time_t made_on(Day day)
{
    const Day epoch = {1970, 1, 1}, year = {day.year, 1, 1};
    int64_t days = day.year > 0 ? days_between(epoch, year) : 0;
    return (time_t)(days * SECONDS_A_DAY + 1);
}

bool report_xlsx(Arena *arena, const Report *report, const ReportPalette *palette, Lang lang,
                 const char *path)
{
    ReportSheet sheets[SHEET_COUNT];
    if (!sheets_make(arena, report, lang, sheets)) {
        return false;
    }
    Book book = {.arena = arena, .report = report, .palette = palette, .lang = lang};
    book.workbook = workbook_new(path);
    if (!book.workbook) {
        return false;
    }
    make_formats(&book);
    lxw_doc_properties properties = {
        .title = str_to_c(arena, phrase(PHRASE_REPORT_TITLE, lang)),
        .author = str_to_c(arena, phrase(PHRASE_REPORT_PRODUCT, lang)),
        .created = made_on(report->to),
    };
    workbook_set_properties(book.workbook, &properties);
    for (int id = 0; id < SHEET_COUNT; id++) {
        if (sheets[id].is_shown) {
            write_sheet(&book, &sheets[id], (SheetId)id);
        }
    }
    lxw_error result = workbook_close(book.workbook); /* also frees it */
    return result == LXW_NO_ERROR && !arena_is_full(arena);
}
