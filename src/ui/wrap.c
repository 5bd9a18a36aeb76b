/* Where a line may end is asked of libunibreak; pieces between these places are put into lines, as
 * many as fit or so that the lines are about equally long. */
#include "wrap.h"

#include <linebreak.h>

#include <string.h>

enum { BREAK_BYTES = 4096, LINES_MAX = 64, REGIONAL_FIRST = 0x1F1E6, REGIONAL_LAST = 0x1F1FF };

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

/* A hyphen inside a word: "pura-pura". */
static bool is_inner_hyphen(Str text, uint32_t at)
{
    return text.at[at] == '-' && at > 0 && at + 1 < text.len && is_letter(text.at[at - 1]) &&
           is_letter(text.at[at + 1]);
}

/* libunibreak 1.1 looks the halves of a flag (class RI) up in a table that has no row for them, and
 * aborts; U+FFFF is its own mark for the end. Both are read as a sign of the same size that has a
 * row: U+1F600 and U+FFFD. Bytes that are no UTF-8 are not read at all. */
static void tame(Str text, char *bytes)
{
    for (size_t at = 0, size; at < text.len; at += size) {
        uint32_t point = str_code_point(str_slice(text, at, text.len), &size);
        const char *read = text.at + at;
        if (point >= REGIONAL_FIRST && point <= REGIONAL_LAST) {
            read = "\xF0\x9F\x98\x80";
        } else if (point == 0xFFFF) {
            read = "\xEF\xBF\xBD";
        } else if (size == 1 && (unsigned char)*read >= 0x80) {
            read = "?";
        }
        memcpy(bytes + at, read, size);
    }
}

static void close_piece(Str text, Piece *piece, uint32_t to, bool must_break)
{
    piece->to = to;
    piece->ink_to = to;
    while (piece->ink_to > piece->from &&
           (text.at[piece->ink_to - 1] == ' ' || text.at[piece->ink_to - 1] == '\n')) {
        piece->ink_to--;
    }
    piece->must_break = must_break;
}

size_t wrap_split(Str text, Piece *pieces, size_t most)
{
    char breaks[BREAK_BYTES], bytes[BREAK_BYTES];
    if (text.len > sizeof breaks) {
        text.len = sizeof breaks;
    }
    tame(text, bytes);
    set_linebreaks_utf8((const utf8_t *)bytes, text.len, "", breaks);
    size_t count = 0;
    uint32_t from = 0;
    for (uint32_t i = 0; i < text.len && count < most; i++) {
        bool is_last = i + 1 == text.len;
        bool must = breaks[i] == LINEBREAK_MUSTBREAK && !is_last;
        bool may = breaks[i] == LINEBREAK_ALLOWBREAK && !is_inner_hyphen(text, i);
        if (!must && !may && !is_last) {
            continue;
        }
        pieces[count] = (Piece){.from = from};
        close_piece(text, &pieces[count++], i + 1, must);
        from = i + 1;
    }
    return count;
}

size_t wrap_fill(const Piece *pieces, size_t count, int width, uint16_t *starts, size_t most)
{
    size_t lines = 0;
    int used = 0;
    bool is_new = true;
    for (size_t i = 0; i < count; i++) {
        if (is_new || used + pieces[i].width > width) {
            if (lines == most) {
                break;
            }
            starts[lines++] = (uint16_t)i;
            used = 0;
        }
        used += pieces[i].width + pieces[i].space;
        is_new = pieces[i].must_break;
    }
    return lines;
}

int wrap_balance(const Piece *pieces, size_t count, int width)
{
    uint16_t starts[LINES_MAX];
    size_t lines = wrap_fill(pieces, count, width, starts, LINES_MAX);
    if (lines < 2) {
        return width;
    }
    int low = 0, high = width;
    for (size_t i = 0; i < count; i++) {
        low = pieces[i].width > low ? pieces[i].width : low;
    }
    while (low < high) {
        int middle = (low + high) / 2;
        if (wrap_fill(pieces, count, middle, starts, LINES_MAX) <= lines) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return high;
}
