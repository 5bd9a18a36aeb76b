/* The marks of bold words are taken out, and the signs that no font has. What looks the same in the
 * fonts is put in when it is drawn: until then a hyphen that forbids a break does so. */
#include "plain.h"

#include "aman/base/letters.h"

#include <string.h>

/* What follows a sign that was left out: no gap stays where it stood. */
static uint32_t close_gap(Plain *plain, Str rest)
{
    bool has_blank = plain->len == 0 || plain->words[plain->len - 1] == ' ';
    uint32_t skip = 0;
    while (has_blank && skip < rest.len && rest.at[skip] == ' ') {
        skip++;
    }
    bool is_stop = skip < rest.len && strchr(".,;:!?", rest.at[skip]);
    plain->len -= has_blank && is_stop && plain->len > 0;
    return skip;
}

/* True when a line may, must or must not end at a sign that is not seen. */
static bool is_for_lines(uint32_t point)
{
    enum { BLANK_OF_NO_WIDTH = 0x200B, WORD_JOINER = 0x2060 };
    return point == '\n' || point == BLANK_OF_NO_WIDTH || point == WORD_JOINER;
}

/* Takes one sign in `size` bytes of `rest`, or what stands for it; returns how many bytes of `rest`
 * are done with. */
static uint32_t add_sign(Plain *plain, Str rest, uint32_t size, uint32_t point, uint16_t mark)
{
    uint32_t drawn = letter_drawn(point);
    Str sign = str_slice(rest, 0, size);
    if (letter_is_lacking(point) && drawn) {
        bool is_first = plain->len == 0 || plain->words[plain->len - 1] != '?';
        sign = is_first ? STR("?") : (Str){0};
    } else if (!drawn && !is_for_lines(point)) {
        /* A soft hyphen too: a line could end there without a hyphen. */
        return size + close_gap(plain, str_slice(rest, size, rest.len));
    }
    for (uint32_t i = 0; i < sign.len; i++) {
        plain->words[plain->len] = sign.at[i];
        plain->mark[plain->len++] = mark;
    }
    return size;
}

void plain_strip(Str words, Plain *plain)
{
    uint16_t marks = 0;
    bool is_bold = false;
    plain->len = 0;
    for (uint32_t i = 0; i < words.len;) {
        Str rest = str_slice(words, i, words.len);
        if (str_starts(rest, STR("**"))) {
            is_bold = !is_bold;
            marks = (uint16_t)(marks + is_bold);
            i += 2;
            continue;
        }
        size_t size;
        uint32_t point = str_code_point(rest, &size);
        if (plain->len + size > TEXT_BYTES) {
            break;
        }
        i += add_sign(plain, rest, (uint32_t)size, point, is_bold ? marks : 0);
    }
}
