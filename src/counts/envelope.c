/* How an export begins and ends. The order of the questions decides what a person is told: a file
 * that never was ours is not called cut off, and one of a newer program is not called damaged. */
#include "envelope.h"

#include <string.h>

bool import_refuse(CountsImport *import, ImportResult result, uint32_t line, Str found)
{
    import->result = result;
    import->line = line;
    import->found = found;
    return false;
}

/* What a spreadsheet or editor makes of our first line. */
static bool looks_resaved(Str bytes)
{
    static const Str BYTE_ORDER_MARK = {"\xEF\xBB\xBF", 3};
    static const char *const STARTS[] = {"device,", "\"device\"", "device;", "device\t"};
    bool has_mark = str_starts(bytes, BYTE_ORDER_MARK);
    bytes = str_slice(bytes, has_mark ? BYTE_ORDER_MARK.len : 0, bytes.len);
    for (size_t i = 0; i < sizeof STARTS / sizeof *STARTS; i++) {
        if (str_starts(bytes, str_from_c(STARTS[i]))) {
            return true;
        }
    }
    return false;
}

static bool begins(Str bytes, Str start)
{
    /* also a file that was cut off within its first word */
    return str_starts(bytes, start) || str_starts(start, bytes);
}

static bool find_format(Str bytes, CountsFormat *format)
{
    for (int i = 0; i < FORMAT_COUNT; i++) {
        if (begins(bytes, FORMS[i].first) || begins(bytes, FORMS[i].other)) {
            *format = (CountsFormat)i;
            return true;
        }
    }
    return false;
}

static uint32_t lines_of(Str bytes)
{
    uint32_t lines = 0;
    const char *at = bytes.at, *end = bytes.at + bytes.len;
    while (at < end && (at = memchr(at, '\n', (size_t)(end - at)))) {
        lines++;
        at++;
    }
    return lines;
}

/* Where the last line of `text` begins; `text` ends with a line's end. */
static uint32_t last_line(Str text)
{
    uint32_t at = text.len - 1;
    while (at > 0 && text.at[at - 1] != '\n') {
        at--;
    }
    return at;
}

static bool has_sum_line(Str bytes, const Form *form)
{
    const char *at = bytes.at, *end = bytes.at + bytes.len;
    while ((at = memchr(at, '\n', (size_t)(end - at)))) {
        at++;
        if (str_starts((Str){at, (uint32_t)(end - at)}, form->sum)) {
            return true;
        }
    }
    return false;
}

/* Takes the checksum line off `text` after looking whether it is right. */
static bool take_sum(Str *text, const Form *form, CountsImport *import)
{
    char hex[FORM_HEX + 1];
    uint32_t lines = lines_of(*text);
    bool is_open = text->len == 0 || text->at[text->len - 1] != '\n';
    uint32_t at = is_open ? text->len : last_line(*text);
    Str line = str_slice(*text, at, text->len), before = str_slice(*text, 0, at);
    if (is_open || !str_starts(line, form->sum)) {
        ImportResult result = has_sum_line(*text, form) ? IMPORT_ALTERED : IMPORT_CUT;
        return import_refuse(import, result, lines + is_open, (Str){0});
    }
    form_hash(before, hex);
    bool is_right =
        line.len == form->sum.len + FORM_HEX + form->sum_end.len && str_ends(line, form->sum_end) &&
        str_equal(str_slice(line, form->sum.len, form->sum.len + FORM_HEX), (Str){hex, FORM_HEX});
    *text = before;
    return is_right || import_refuse(import, IMPORT_ALTERED, lines, (Str){0});
}

static bool take_number(Str *text, uint64_t *number)
{
    enum { DIGITS = 10 };
    uint32_t at = 0;
    *number = 0;
    while (at < text->len && at < DIGITS && text->at[at] >= '0' && text->at[at] <= '9') {
        *number = *number * 10 + (uint64_t)(text->at[at++] - '0');
    }
    *text = str_slice(*text, at, text->len);
    return at > 0;
}

static bool take(Str *text, Str wanted)
{
    bool is_there = str_starts(*text, wanted);
    *text = str_slice(*text, is_there ? wanted.len : 0, text->len);
    return is_there;
}

/* Takes the line with version and number of rows off `text`. */
static bool take_mark(Str *text, const Form *form, Envelope *envelope, CountsImport *import)
{
    uint32_t lines = lines_of(*text), at = text->len > 0 ? last_line(*text) : 0;
    Str line = str_slice(*text, at, text->len);
    uint64_t major = 0, minor = 0, rows = 0;
    bool is_shown = take(&line, form->mark[1]);
    if (!is_shown && !take(&line, form->mark[0])) {
        return import_refuse(import, IMPORT_FOREIGN, lines, str_slice(line, 0, IMPORT_FOUND));
    }
    Str version = line;
    if (!take_number(&line, &major)) {
        return import_refuse(import, IMPORT_FOREIGN, lines, (Str){0});
    }
    if (major > EXPORT_MAJOR) {
        version.len -= line.len;
        return import_refuse(import, IMPORT_NEWER, lines, version);
    }
    if (is_shown) {
        return import_refuse(import, IMPORT_SHOWN, lines, (Str){0});
    }
    if (major == 0 || !take(&line, STR(".")) || !take_number(&line, &minor) ||
        !take(&line, form->mark_rows) || !take_number(&line, &rows)) {
        return import_refuse(import, IMPORT_FOREIGN, lines, (Str){0});
    }
    *text = str_slice(*text, 0, at);
    envelope->rows = (size_t)rows;
    return true;
}

bool envelope_open(Str bytes, Envelope *envelope, CountsImport *import)
{
    *envelope = (Envelope){.body = bytes};
    if (bytes.len == 0) {
        return import_refuse(import, IMPORT_EMPTY, 0, (Str){0});
    }
    if (!find_format(bytes, &envelope->format)) {
        return import_refuse(import, looks_resaved(bytes) ? IMPORT_ALTERED : IMPORT_FOREIGN, 1,
                             (Str){0});
    }
    const Form *form = &FORMS[envelope->format];
    bool is_fine = take_sum(&envelope->body, form, import) &&
                   take_mark(&envelope->body, form, envelope, import);
    envelope->lines = lines_of(envelope->body);
    return is_fine;
}
