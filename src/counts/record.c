/* Both forms as an export writes them, and a little more: a later minor version may add cells of
 * any content, which are passed over. A line break inside a cell is never ours. */
#include "record.h"

/* Where in the line; `at` is at most its length. */
typedef struct {
    Str line;
    uint32_t at;
} Reader;

static bool is_at(const Reader *reader, char c)
{
    return reader->at < reader->line.len && reader->line.at[reader->at] == c;
}

static bool take(Reader *reader, char c)
{
    bool is_there = is_at(reader, c);
    reader->at += is_there;
    return is_there;
}

/* After the first quote: up to the last one, in which `escape` makes the next byte ordinary. In CSV
 * the escape of a quote is a quote. */
static bool take_quoted(Reader *reader, char escape, Str *text)
{
    uint32_t from = reader->at;
    for (; reader->at < reader->line.len; reader->at++) {
        bool is_escape = is_at(reader, escape) && reader->at + 1 < reader->line.len &&
                         (escape == '\\' || reader->line.at[reader->at + 1] == '"');
        if (is_escape) {
            reader->at++;
        } else if (is_at(reader, '"')) {
            *text = str_slice(reader->line, from, reader->at++);
            return true;
        }
    }
    return false;
}

static Str take_until(Reader *reader, const char *ends)
{
    uint32_t from = reader->at;
    while (reader->at < reader->line.len) {
        for (const char *end = ends; *end; end++) {
            if (is_at(reader, *end)) {
                return str_slice(reader->line, from, reader->at);
            }
        }
        reader->at++;
    }
    return str_slice(reader->line, from, reader->at);
}

bool record_split_csv(Str line, Record *record)
{
    Reader reader = {.line = line};
    record->count = 0;
    do {
        if (record->count == RECORD_CELLS) {
            return false;
        }
        RecordCell *cell = &record->cells[record->count++];
        *cell = (RecordCell){.is_number = true};
        if (take(&reader, '"')) {
            if (!take_quoted(&reader, '"', &cell->value)) {
                return false;
            }
        } else {
            cell->value = take_until(&reader, ",\"");
        }
    } while (take(&reader, ','));
    return reader.at == line.len;
}

static bool take_pair(Reader *reader, RecordCell *cell)
{
    *cell = (RecordCell){0};
    bool has_name =
        take(reader, '"') && take_quoted(reader, '\\', &cell->name) && take(reader, ':');
    if (!has_name) {
        return false;
    }
    if (take(reader, '"')) {
        return take_quoted(reader, '\\', &cell->value);
    }
    cell->is_number = true;
    cell->value = take_until(reader, ",}{[\"");
    return cell->value.len > 0;
}

bool record_split_json(Str line, Record *record)
{
    Reader reader = {.line = line};
    record->count = 0;
    if (!take(&reader, '{')) {
        return false;
    }
    do {
        if (record->count == RECORD_CELLS || !take_pair(&reader, &record->cells[record->count])) {
            return false;
        }
        record->count++;
    } while (take(&reader, ','));
    return take(&reader, '}') && reader.at == line.len;
}
