/* Rows to text. Everything is a record of named cells: CSV writes the values and fills up to nine
 * fields, so that each line has the same number of them (RFC 4180), JSON lines write names too. The
 * text is written twice, first only to measure it. */
#include "form.h"
#include "row.h"

#include <sodium.h>

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define WORDS(literal)                                                                             \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    }

const Form FORMS[] = {
    [FORMAT_CSV] = {.first = WORDS("device,"),
                    .other = WORDS("device,"),
                    .line_end = WORDS("\r\n"),
                    .mark = {WORDS("#" FORM_RAW ","), WORDS("#" FORM_SHOWN ",")},
                    .mark_rows = WORDS(","),
                    .sum = WORDS("#" FORM_SHA256 ","),
                    .sum_end = WORDS(",,,,,,,\r\n")},
    [FORMAT_JSONL] = {.first = WORDS("{\"device\":"),
                      .other = WORDS("{\"" FORM_ABOUT "\":"),
                      .line_end = WORDS("\n"),
                      .mark = {WORDS("{\"" FORM_RAW "\":\""), WORDS("{\"" FORM_SHOWN "\":\"")},
                      .mark_rows = WORDS("\",\"rows\":"),
                      .sum = WORDS("{\"" FORM_SHA256 "\":\""),
                      .sum_end = WORDS("\"}\n")},
};

static const char *const NAMES[FORMAT_COUNT] = {[FORMAT_CSV] = "csv", [FORMAT_JSONL] = "jsonl"};

const char *format_name(CountsFormat format)
{
    return NAMES[format];
}

bool format_find(Str name, CountsFormat *format)
{
    for (int i = 0; i < FORMAT_COUNT; i++) {
        if (str_is(name, NAMES[i])) {
            *format = (CountsFormat)i;
            return true;
        }
    }
    return false;
}

void form_hash(Str bytes, char hex[FORM_HEX + 1])
{
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(hash, (const unsigned char *)bytes.at, bytes.len);
    sodium_bin2hex(hex, FORM_HEX + 1, hash, sizeof hash);
}

/* Where to write; `at` is NULL while measuring. */
typedef struct {
    char *at;
    size_t len;
    CountsFormat format;
} Pen;

typedef struct {
    const char *name;
    Str value;
    bool is_number;
} Cell;

static void put(Pen *pen, Str text)
{
    if (pen->at && text.len > 0) {
        memcpy(pen->at + pen->len, text.at, text.len);
    }
    pen->len += text.len;
}

static void put_c(Pen *pen, const char *text)
{
    put(pen, str_from_c(text));
}

/* A field of RFC 4180: in quotes only where it must be. */
static void put_field(Pen *pen, Str text)
{
    bool is_plain = true;
    for (uint32_t i = 0; i < text.len && is_plain; i++) {
        is_plain = !strchr("\",\r\n", text.at[i]);
    }
    if (is_plain) {
        put(pen, text);
        return;
    }
    put_c(pen, "\"");
    for (uint32_t i = 0; i < text.len; i++) {
        put_c(pen, text.at[i] == '"' ? "\"" : "");
        put(pen, str_slice(text, i, i + 1));
    }
    put_c(pen, "\"");
}

static void put_json(Pen *pen, Str text)
{
    put_c(pen, "\"");
    for (uint32_t i = 0; i < text.len; i++) {
        char escaped[8];
        unsigned char c = (unsigned char)text.at[i];
        if (c >= ' ' && c != '"' && c != '\\') {
            put(pen, str_slice(text, i, i + 1));
            continue;
        }
        snprintf(escaped, sizeof escaped, "\\u%04x", c);
        put_c(pen, escaped);
    }
    put_c(pen, "\"");
}

/* A record that is not a row begins with the name of its first cell: "#about" in CSV. */
static void put_record(Pen *pen, const Cell *cells, size_t count, bool is_row)
{
    bool is_csv = pen->format == FORMAT_CSV;
    size_t fields = count + !is_row;
    if (is_csv && !is_row) {
        put_c(pen, "#");
        put_c(pen, cells[0].name);
        put_c(pen, ",");
    }
    for (size_t i = 0; i < count; i++) {
        const Cell *cell = &cells[i];
        if (is_csv) {
            put_c(pen, i > 0 ? "," : "");
            put_field(pen, cell->value);
            continue;
        }
        put_c(pen, i > 0 ? "," : "{");
        put_json(pen, str_from_c(cell->name));
        put_c(pen, ":");
        if (cell->is_number) {
            put(pen, cell->value);
        } else {
            put_json(pen, cell->value);
        }
    }
    for (; is_csv && fields < COLUMN_COUNT; fields++) {
        put_c(pen, ",");
    }
    put_c(pen, is_csv ? "" : "}");
    put(pen, FORMS[pen->format].line_end);
}

static void put_row(Pen *pen, const CountRow *row, bool is_shown)
{
    char n[24];
    bool is_hidden = is_shown && row->n < COUNTS_LEAST_SHOWN;
    if (is_hidden) {
        snprintf(n, sizeof n, "<%d", COUNTS_LEAST_SHOWN);
    } else {
        snprintf(n, sizeof n, "%" PRIu64, row->n);
    }
    Cell cells[COLUMN_COUNT];
    for (int i = 0; i < COLUMN_N; i++) {
        CountColumn column = (CountColumn)i;
        cells[i] = (Cell){.name = column_name(column), .value = row_text(row, column)};
    }
    cells[COLUMN_N] =
        (Cell){.name = column_name(COLUMN_N), .value = str_from_c(n), .is_number = !is_hidden};
    put_record(pen, cells, COLUMN_COUNT, true);
}

static void put_header(Pen *pen)
{
    Cell cells[COLUMN_COUNT];
    for (int i = 0; i < COLUMN_COUNT; i++) {
        cells[i] = (Cell){.value = str_from_c(column_name((CountColumn)i))};
    }
    if (pen->format == FORMAT_CSV) {
        put_record(pen, cells, COLUMN_COUNT, true);
    }
}

static void put_dictionary(Pen *pen)
{
    for (size_t i = 0; i < DICTIONARY_ENTRIES; i++) {
        DictionaryEntry entry = dictionary_entry(i);
        Cell cells[2 + LANG_COUNT] = {
            {.name = FORM_ABOUT, .value = str_from_c(entry.kind)},
            {.name = "name", .value = str_from_c(entry.name)},
        };
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            cells[2 + lang] =
                (Cell){.name = lang_code((Lang)lang), .value = phrase(entry.says, (Lang)lang)};
        }
        put_record(pen, cells, 2 + LANG_COUNT, false);
    }
}

/* All but the checksum. */
static void put_all(Pen *pen, const CountRow *rows, size_t count, bool is_shown)
{
    char version[24], total[24];
    snprintf(version, sizeof version, "%d.%d", EXPORT_MAJOR, EXPORT_MINOR);
    snprintf(total, sizeof total, "%zu", count);
    put_header(pen);
    for (size_t i = 0; i < count; i++) {
        put_row(pen, &rows[i], is_shown);
    }
    put_dictionary(pen);
    const Cell mark[] = {
        {.name = is_shown ? FORM_SHOWN : FORM_RAW, .value = str_from_c(version)},
        {.name = "rows", .value = str_from_c(total), .is_number = true},
    };
    put_record(pen, mark, 2, false);
}

Str counts_format(Arena *arena, const CountRow *rows, size_t count, CountsFormat format,
                  bool is_shown)
{
    enum { SUM_LINE = 128 };
    char hex[FORM_HEX + 1];
    Pen pen = {.format = format};
    put_all(&pen, rows, count, is_shown);
    char *at = pen.len + SUM_LINE <= EXPORT_BYTES ? arena_alloc(arena, pen.len + SUM_LINE) : NULL;
    if (!at) {
        return (Str){0};
    }
    pen = (Pen){.at = at, .format = format};
    put_all(&pen, rows, count, is_shown);
    form_hash((Str){at, (uint32_t)pen.len}, hex);
    put_record(&pen, &(Cell){.name = FORM_SHA256, .value = str_from_c(hex)}, 1, false);
    return (Str){at, (uint32_t)pen.len};
}
