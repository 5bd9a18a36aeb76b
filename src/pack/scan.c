/* One pass over the bytes before YAML sees them: libyaml reports encoding errors without a line,
 * and lets direction overrides pass silently. */
#include "scan.h"

#include "aman/pack/codes.h"

#include <stdio.h>

enum { LINE_MAX_BYTES = 4096 };

static bool is_direction(uint32_t point)
{
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

/* Line and paragraph separators too: YAML begins a new line at them, editors do not. */
static bool is_control(uint32_t point)
{
    return (point < 0x20 && point != '\t') || (point >= 0x7F && point < 0xA0) || point == 0xFEFF ||
           point == 0x2028 || point == 0x2029;
}

static void report_point(Diags *diags, Span where, uint32_t point)
{
    char name[16];
    snprintf(name, sizeof name, "U+%04X", point);
    DIAG(diags, *(is_direction(point) ? &DIAG_DIRECTION : &DIAG_CONTROL), where, str_from_c(name));
}

/* False when the line has a character that YAML does not take at all. Of each kind the first one is
 * reported: a pair of direction marks, or two tabs, are one mistake. */
static bool scan_line(Diags *diags, Span where, Str line)
{
    bool is_readable = true, is_indent = true;
    bool has_tab = false, has_control = false, has_direction = false;
    where.column = 0;
    where.length = 1;
    for (size_t at = 0, size; at < line.len; at += size) {
        uint32_t point = str_code_point(str_slice(line, at, line.len), &size);
        where.column += 1;
        bool *is_told = point == '\t' && is_indent ? &has_tab
                        : is_control(point)        ? &has_control
                        : is_direction(point)      ? &has_direction
                                                   : NULL;
        if (is_told == &has_tab && !has_tab) {
            DIAG(diags, DIAG_TAB, where, STR(""));
        } else if (is_told && !*is_told) {
            report_point(diags, where, point);
        }
        if (is_told) {
            *is_told = true;
        }
        is_readable = is_readable && is_told != &has_control;
        is_indent = is_indent && (point == ' ' || point == '\t');
    }
    if (line.len > LINE_MAX_BYTES) {
        where.column = 1;
        DIAG(diags, DIAG_LONG_LINE, where, STR(""));
    }
    if (!str_is_nfc(line)) {
        where.column = 1;
        DIAG(diags, DIAG_NOT_NFC, where, STR(""));
    }
    return is_readable;
}

static bool is_told_of_line(const Diags *diags, Span where, const DiagKind *kind)
{
    for (size_t i = 0; i < diags->count; i++) {
        const Diag *diag = &diags->items[i];
        if (diag->kind == kind && diag->where.file == where.file &&
            diag->where.line == where.line) {
            return true;
        }
    }
    return false;
}

void scan_value(Span where, Str value, Diags *diags)
{
    for (size_t at = 0, size; at < value.len; at += size) {
        uint32_t point = str_code_point(str_slice(value, at, value.len), &size);
        if ((is_control(point) && point != '\n') || is_direction(point)) {
            report_point(diags, where, point);
        }
    }
    if (!str_is_nfc(value) && !is_told_of_line(diags, where, &DIAG_NOT_NFC)) {
        DIAG(diags, DIAG_NOT_NFC, where, STR("")); /* its two parts are written as escapes */
    }
}

bool scan_bytes(uint16_t file, Str bytes, Diags *diags)
{
    bool is_readable = true;
    Span where = {.file = file};
    Str line;
    if (str_starts(bytes, STR("\xFF\xFE")) || str_starts(bytes, STR("\xFE\xFF"))) {
        /* UTF-16, "Unicode" in some editors: every line would be wrong in the same way. */
        DIAG(diags, DIAG_BAD_UTF8, ((Span){file, 1, 1, 1}), STR(""));
        return false;
    }
    for (Str rest = bytes; str_next_line(&rest, &line);) {
        where.line++;
        uint32_t valid = str_valid_bytes(line);
        if (valid == line.len) {
            is_readable = scan_line(diags, where, line) && is_readable;
            continue;
        }
        is_readable = false;
        where.column = str_letters(str_slice(line, 0, valid)) + 1;
        where.length = 1;
        DIAG(diags, DIAG_BAD_UTF8, where, STR(""));
    }
    return is_readable;
}
