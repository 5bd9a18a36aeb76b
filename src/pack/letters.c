/* Letters that the fonts lack. The bytes are read again as YAML only where there is one, so that a
 * file that needs no message costs one look at each byte. Errors here leave the file usable: it is
 * shown without these letters. */
#include "letters.h"

#include "aman/base/letters.h"
#include "aman/pack/codes.h"

#include <yaml.h>

#include <stdio.h>
#include <string.h>

enum { TOLD_MAX = 16 }; /* different letters of one value */

typedef struct {
    Str bytes;
    size_t at;      /* the byte that is next */
    uint64_t index; /* its number in code points, as libyaml counts */
    Span where;
} Cursor;

/* The code point that an escape such as \U0001F600 names, in `*len` letters; any other escape is
 * two letters long and stands for itself. */
static uint32_t escaped(Str text, uint32_t *len)
{
    static const char KINDS[] = "xuU";
    const char *kind = text.at[1] ? strchr(KINDS, text.at[1]) : NULL;
    uint32_t digits = kind ? 2U << (kind - KINDS) : 0, point = 0;
    *len = 2;
    for (uint32_t i = 2; i < 2 + digits; i++) {
        char c = 'g'; /* no digit */
        if (i < text.len) {
            c = text.at[i];
        }
        bool is_digit = c >= '0' && c <= '9', is_small = c >= 'a' && c <= 'f';
        if (!is_digit && !is_small && !(c >= 'A' && c <= 'F')) {
            return '\\';
        }
        point = point << 4 | (uint32_t)(c - (is_digit ? '0' : is_small ? 'a' - 10 : 'A' - 10));
    }
    *len += digits;
    return digits > 0 ? point : '\\';
}

/* The code point at the cursor; moves past it. */
static uint32_t next_point(Cursor *cursor, bool has_escapes)
{
    size_t size;
    Str rest = str_slice(cursor->bytes, cursor->at, cursor->bytes.len);
    uint32_t point = str_code_point(rest, &size), letters = 1;
    if (has_escapes && point == '\\' && rest.len > 1) {
        point = escaped(rest, &letters);
        str_code_point(str_slice(rest, 1, rest.len), &size);
        size += letters - 1;
    }
    cursor->at += size;
    cursor->index += letters;
    cursor->where.column += letters;
    if (point == '\n') {
        cursor->where.line++;
        cursor->where.column = 1;
    }
    return point;
}

static bool has_point(Str text, uint32_t wanted)
{
    for (size_t at = 0, size; at < text.len; at += size) {
        if (str_code_point(str_slice(text, at, text.len), &size) == wanted) {
            return true;
        }
    }
    return false;
}

/* Reports what `value`, written between the two marks, has; moves the cursor to its end. */
static void check_value(Diags *diags, Cursor *cursor, const yaml_event_t *event)
{
    Str value = {(const char *)event->data.scalar.value, (uint32_t)event->data.scalar.length};
    bool has_escapes = event->data.scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE;
    while (cursor->index < event->start_mark.index && cursor->at < cursor->bytes.len) {
        next_point(cursor, false);
    }
    bool is_block = event->data.scalar.style == YAML_LITERAL_SCALAR_STYLE ||
                    event->data.scalar.style == YAML_FOLDED_SCALAR_STYLE;
    while (is_block && cursor->index < event->end_mark.index && next_point(cursor, false) != '\n') {
        ; /* a note may stand behind the mark of a block */
    }
    uint32_t told[TOLD_MAX];
    size_t count = 0;
    while (cursor->index < event->end_mark.index && cursor->at < cursor->bytes.len) {
        Span where = cursor->where;
        uint32_t point = next_point(cursor, has_escapes);
        bool is_news = letter_is_lacking(point) && count < TOLD_MAX;
        for (size_t i = 0; i < count; i++) {
            is_news = is_news && told[i] != point;
        }
        if (is_news && has_point(value, point)) { /* else in a note behind it */
            char name[16];
            snprintf(name, sizeof name, "U+%04X", point);
            DIAG(diags, DIAG_LETTER_LACKING, where, str_from_c(name));
            told[count++] = point;
        }
    }
}

/* True when something is lacking, or may be: an escape. */
static bool may_lack(Str bytes)
{
    for (size_t at = 0, size; at < bytes.len; at += size) {
        unsigned char c = (unsigned char)bytes.at[at];
        size = 1;
        if (c == '\\' || (c >= 0x80 && letter_is_lacking(str_code_point(
                                           str_slice(bytes, at, bytes.len), &size)))) {
            return true;
        }
    }
    return false;
}

void letters_check(Diags *diags, uint16_t file)
{
    Str bytes = file < diags->file_count ? diags->files[file].bytes : (Str){0};
    yaml_parser_t parser;
    if (!may_lack(bytes) || !yaml_parser_initialize(&parser)) {
        return; /* without memory the file has its message from where it was read */
    }
    yaml_parser_set_input_string(&parser, (const unsigned char *)bytes.at, bytes.len);
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    Cursor cursor = {.bytes = bytes, .where = {file, 1, 1, 1}};
    for (bool goes_on = true; goes_on;) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event)) {
            break; /* a mistake of YAML, which has its message */
        }
        if (event.type == YAML_SCALAR_EVENT) {
            check_value(diags, &cursor, &event);
        }
        goes_on = event.type != YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
}
