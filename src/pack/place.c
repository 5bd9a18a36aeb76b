/* YAML tells where a value begins; a message about one word of it needs the word's own column. */
#include "place.h"

enum { LINE_MAX_BYTES = 4096 }; /* longer lines have their own message (scan.c) */

Lines lines_of(Arena *arena, Str bytes)
{
    Lines lines = {.bytes = bytes};
    uint32_t count = 1;
    for (uint32_t i = 0; i < bytes.len; i++) {
        count += bytes.at[i] == '\n';
    }
    lines.starts = arena_array(arena, count, sizeof *lines.starts);
    if (!lines.starts) {
        return (Lines){0};
    }
    lines.starts[lines.count++] = 0;
    for (uint32_t i = 0; i < bytes.len; i++) {
        if (bytes.at[i] == '\n') {
            lines.starts[lines.count++] = i + 1;
        }
    }
    return lines;
}

static Str line_of(const Lines *lines, uint32_t number)
{
    if (number == 0 || number > lines->count) {
        return (Str){0};
    }
    uint32_t end = number < lines->count ? lines->starts[number] - 1 : lines->bytes.len;
    return str_slice(lines->bytes, lines->starts[number - 1], end);
}

/* Bytes of the first `letters` code points. */
static size_t bytes_of_letters(Str text, uint32_t letters)
{
    size_t at = 0;
    for (uint32_t i = 0; i < letters && at < text.len; i++) {
        size_t size;
        str_code_point(str_slice(text, at, text.len), &size);
        at += size;
    }
    return at;
}

ValuePlace value_place(const Lines *lines, Span whole, Str value)
{
    ValuePlace place = {.whole = whole, .column = whole.column};
    Str line = line_of(lines, whole.line);
    if (line.len == 0 || line.len > LINE_MAX_BYTES || whole.column == 0) {
        return place;
    }
    size_t start = bytes_of_letters(line, whole.column - 1);
    size_t size = bytes_of_letters(str_slice(line, start, line.len), whole.length);
    Str raw = str_slice(line, start, start + size);
    bool is_quoted = raw.len > 1 && (raw.at[0] == '"' || raw.at[0] == '\'');
    if (is_quoted && raw.at[raw.len - 1] == raw.at[0]) {
        raw = str_slice(raw, 1, raw.len - 1);
        place.column++;
    }
    Str inner = str_trim(raw);
    place.is_exact = value.len > 0 && str_equal(inner, value);
    place.column += place.is_exact ? (uint32_t)(inner.at - raw.at) : 0;
    return place;
}

Span place_of_letters(const ValuePlace *place, uint32_t first, uint32_t letters)
{
    Span span = place->whole;
    if (place->is_exact) {
        span.column = place->column + first;
        span.length = letters;
    }
    return span;
}
