/* The rows of an export. The columns are found by their names, so that a later minor version may
 * add some; records that begin with a word of ours ("#about") are no rows. */
#include "envelope.h"
#include "record.h"
#include "row.h"

#include <string.h>

typedef struct {
    const Envelope *envelope;
    Str rest;
    uint32_t line;                 /* the one that was taken last */
    uint8_t columns[RECORD_CELLS]; /* of CSV: what each cell is */
    size_t cell_count;             /* of each CSV record */
    RowDay day;                    /* of the row that was read last */
} Body;

static bool is_csv(const Body *body)
{
    return body->envelope->format == FORMAT_CSV;
}

/* The next line without its end; false when nothing is left. `*is_whole` is false for a line that
 * does not end as lines of this form do. */
static bool next_line(Body *body, Str *line, bool *is_whole)
{
    Str end = FORMS[body->envelope->format].line_end;
    *is_whole = true;
    if (body->rest.len == 0) {
        return false;
    }
    body->line++;
    const char *at = memchr(body->rest.at, '\n', body->rest.len);
    Str all = str_slice(body->rest, 0, at ? (size_t)(at - body->rest.at) + 1 : body->rest.len);
    body->rest = str_slice(body->rest, all.len, body->rest.len);
    *is_whole = str_ends(all, end);
    *line = str_slice(all, 0, *is_whole ? all.len - end.len : all.len);
    return true;
}

static bool read_header(Body *body, CountsImport *import)
{
    Str line;
    Record record;
    bool is_whole;
    unsigned seen = 0;
    if (!next_line(body, &line, &is_whole) || !is_whole || !record_split_csv(line, &record)) {
        return import_refuse(import, IMPORT_FOREIGN, 1, (Str){0});
    }
    body->cell_count = record.count;
    for (size_t i = 0; i < record.count; i++) {
        CountColumn column = column_find(record.cells[i].value);
        bool is_twice = column < COLUMN_COUNT && (seen & 1U << column);
        if (is_twice) {
            return import_refuse(import, IMPORT_FOREIGN, 1, (Str){0});
        }
        seen |= column < COLUMN_COUNT ? 1U << column : 0;
        body->columns[i] = (uint8_t)column;
    }
    return seen == (1U << COLUMN_COUNT) - 1 || import_refuse(import, IMPORT_FOREIGN, 1, (Str){0});
}

/* Digits without a leading zero, up to the largest number that SQLite and PostgreSQL keep; 0 for
 * anything else. */
static uint64_t number_of(const RecordCell *cell)
{
    uint64_t number = 0;
    Str text = cell->value;
    if (!cell->is_number || text.len == 0 || text.at[0] == '0') {
        return 0;
    }
    for (uint32_t i = 0; i < text.len; i++) {
        unsigned digit = (unsigned)(unsigned char)text.at[i] - '0';
        if (digit > 9 || number > ((uint64_t)INT64_MAX - digit) / 10) {
            return 0;
        }
        number = number * 10 + digit;
    }
    return number;
}

static bool fill_row(const Body *body, const Record *record, CountRow *row, Str *n)
{
    unsigned seen = 0;
    *row = (CountRow){0};
    for (size_t i = 0; i < record->count; i++) {
        const RecordCell *cell = &record->cells[i];
        CountColumn column = is_csv(body) ? (CountColumn)body->columns[i] : column_find(cell->name);
        if (column == COLUMN_COUNT) {
            continue;
        }
        if (seen & 1U << column) {
            return false;
        }
        seen |= 1U << column;
        if (column == COLUMN_N) {
            row->n = number_of(cell);
            *n = cell->value;
        } else {
            row_set(row, column, cell->value);
        }
    }
    return seen == (1U << COLUMN_COUNT) - 1;
}

static bool is_row_line(const Body *body, Str line)
{
    return is_csv(body) ? !str_starts(line, STR("#")) : str_starts(line, FORMS[FORMAT_JSONL].first);
}

static bool read_row(Body *body, Str line, CountRow *row, CountsImport *import)
{
    Record record;
    Str n = {0};
    CountColumn bad;
    bool is_split = is_csv(body)
                        ? record_split_csv(line, &record) && record.count == body->cell_count
                        : record_split_json(line, &record);
    if (!is_split || !fill_row(body, &record, row, &n)) {
        return import_refuse(import, IMPORT_FOREIGN, body->line, str_slice(line, 0, IMPORT_FOUND));
    }
    if (!row_is_sound(row, &bad)) {
        import->column = bad;
        Str found = bad == COLUMN_N ? n : row_text(row, bad);
        return import_refuse(import, IMPORT_BAD_ROW, body->line, str_slice(found, 0, IMPORT_FOUND));
    }
    return true;
}

static bool read_rows(Body *body, CountRow *rows, size_t *count, CountsImport *import)
{
    Str line;
    bool is_whole;
    while (next_line(body, &line, &is_whole)) {
        if (!is_whole) {
            return import_refuse(import, IMPORT_FOREIGN, body->line, (Str){0});
        }
        if (!is_row_line(body, line)) {
            continue;
        }
        CountRow *row = &rows[*count];
        if (!read_row(body, line, row, import)) {
            return false;
        }
        /* Sorted as it is written; so a row that stands twice is found without looking for it. */
        if (*count > 0 && row_compare(row - 1, row) >= 0) {
            return import_refuse(import, IMPORT_ORDER, body->line, (Str){0});
        }
        if (!row_day_add(&body->day, row)) {
            import->column = COLUMN_N;
            return import_refuse(import, IMPORT_TOO_MANY, body->line, row->day);
        }
        ++*count;
    }
    return true;
}

bool body_read(Arena *arena, const Envelope *envelope, CountsImport *import)
{
    Body body = {.envelope = envelope, .rest = envelope->body};
    size_t count = 0;
    if (is_csv(&body) && !read_header(&body, import)) {
        return false;
    }
    CountRow *rows = arena_array(arena, (size_t)envelope->lines + 1, sizeof *rows);
    if (!rows) {
        return import_refuse(import, IMPORT_TOO_LARGE, 0, (Str){0});
    }
    if (!read_rows(&body, rows, &count, import)) {
        return false;
    }
    if (count != envelope->rows) {
        return import_refuse(import, IMPORT_ALTERED, body.line + 1, (Str){0});
    }
    import->rows = rows;
    import->count = count;
    return true;
}
