/* Views of UTF-8 text: compare, cut, copy, walk. Unicode knowledge is utf8proc's. */
#include "aman/base/str.h"

#include <utf8proc.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <stdarg.h>

enum { DISTANCE_MAX = 32 };

Str str_from_c(const char *text)
{
    return text ? (Str){text, (uint32_t)strlen(text)} : (Str){0};
}

char *str_to_c(Arena *arena, Str text)
{
    char *copy = arena_alloc(arena, (size_t)text.len + 1);
    if (copy && text.len > 0) {
        memcpy(copy, text.at, text.len);
    }
    return copy;
}

Str str_copy(Arena *arena, Str text)
{
    char *copy = str_to_c(arena, text);
    return copy ? (Str){copy, text.len} : (Str){0};
}

Str str_print(Arena *arena, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    /* clang 14's analyzer does not know va_start. */
    int len = vsnprintf(NULL, 0, format, args); /* NOLINT(clang-analyzer-valist.Uninitialized) */
    va_end(args);
    char *text = len >= 0 ? arena_alloc(arena, (size_t)len + 1) : NULL;
    if (!text) {
        return (Str){0};
    }
    va_start(args, format);
    vsnprintf(text, (size_t)len + 1, format, args);
    va_end(args);
    return (Str){text, (uint32_t)len};
}

/* The number n of a "{n}" at the start of `text`, or -1. */
static int placeholder(Str text)
{
    bool is_one = text.len >= 3 && text.at[0] == '{' && text.at[2] == '}' && text.at[1] >= '0' &&
                  text.at[1] <= '4';
    return is_one ? text.at[1] - '0' : -1;
}

Str str_fill(Arena *arena, Str pattern, const Str *args, size_t arg_count)
{
    if (!pattern.at) {
        return (Str){0};
    }
    size_t size = pattern.len;
    for (size_t i = 0; i < pattern.len; i++) {
        int n = placeholder(str_slice(pattern, i, pattern.len));
        size += n >= 0 && (size_t)n < arg_count ? args[n].len : 0;
    }
    char *out = arena_alloc(arena, size + 1);
    if (!out) {
        return (Str){0};
    }
    size_t len = 0;
    for (size_t i = 0; i < pattern.len;) {
        int n = placeholder(str_slice(pattern, i, pattern.len));
        if (n < 0) {
            out[len++] = pattern.at[i++];
            continue;
        }
        if ((size_t)n < arg_count && args[n].len > 0) {
            memcpy(out + len, args[n].at, args[n].len);
            len += args[n].len;
        }
        i += 3;
    }
    return (Str){out, (uint32_t)len};
}

bool str_equal(Str a, Str b)
{
    return a.len == b.len && (a.len == 0 || (a.at && b.at && memcmp(a.at, b.at, a.len) == 0));
}

bool str_is(Str a, const char *b)
{
    return str_equal(a, str_from_c(b));
}

bool str_starts(Str text, Str prefix)
{
    return text.len >= prefix.len && str_equal(str_slice(text, 0, prefix.len), prefix);
}

bool str_ends(Str text, Str suffix)
{
    return text.len >= suffix.len &&
           str_equal(str_slice(text, text.len - suffix.len, text.len), suffix);
}

int64_t str_find(Str text, Str needle)
{
    for (size_t i = 0; i + needle.len <= text.len; i++) {
        if (str_equal(str_slice(text, i, i + needle.len), needle)) {
            return (int64_t)i;
        }
    }
    return -1;
}

Str str_slice(Str text, size_t from, size_t to)
{
    to = to > text.len ? text.len : to;
    from = from > to ? to : from;
    return (Str){text.at ? text.at + from : NULL, (uint32_t)(to - from)};
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

Str str_trim(Str text)
{
    while (text.len > 0 && is_blank(text.at[0])) {
        text = str_slice(text, 1, text.len);
    }
    while (text.len > 0 && is_blank(text.at[text.len - 1])) {
        text.len--;
    }
    return text;
}

bool str_next_line(Str *rest, Str *line)
{
    if (rest->len == 0) {
        return false;
    }
    const char *end = memchr(rest->at, '\n', rest->len);
    size_t len = end ? (size_t)(end - rest->at) : rest->len;
    *line = str_slice(*rest, 0, len);
    *rest = str_slice(*rest, len + 1, rest->len);
    if (line->len > 0 && line->at[line->len - 1] == '\r') {
        line->len--;
    }
    return true;
}

bool str_next_word(Str *rest, Str *word)
{
    Str text = str_trim(*rest);
    size_t len = 0;
    while (len < text.len && !is_blank(text.at[len])) {
        len++;
    }
    *word = str_slice(text, 0, len);
    *rest = str_slice(text, len, text.len);
    return len > 0;
}

uint32_t str_code_point(Str text, size_t *size)
{
    utf8proc_int32_t point = -1;
    utf8proc_ssize_t used =
        utf8proc_iterate((const utf8proc_uint8_t *)text.at, (utf8proc_ssize_t)text.len, &point);
    bool is_valid = used > 0 && point >= 0;
    *size = is_valid ? (size_t)used : 1;
    return is_valid ? (uint32_t)point : 0xFFFD;
}

static bool is_punctuation(uint32_t point)
{
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)point);
    return category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_PO;
}

/* Without blanks and punctuation at both ends. */
static Str bare_words(Str text)
{
    size_t from = 0, to = 0;
    for (size_t at = 0, size; at < text.len; at += size) {
        uint32_t point = str_code_point(str_slice(text, at, text.len), &size);
        if (!is_punctuation(point) && !is_blank(text.at[at])) {
            from = to == 0 ? at : from;
            to = at + size;
        }
    }
    return str_slice(text, from, to);
}

bool str_same_words(Str a, Str b)
{
    size_t size_a, size_b;
    a = bare_words(a);
    b = bare_words(b);
    while (a.len > 0 && b.len > 0) {
        uint32_t from_a = str_code_point(a, &size_a), from_b = str_code_point(b, &size_b);
        if (utf8proc_tolower((utf8proc_int32_t)from_a) !=
            utf8proc_tolower((utf8proc_int32_t)from_b)) {
            return false;
        }
        a = str_slice(a, size_a, a.len);
        b = str_slice(b, size_b, b.len);
    }
    return a.len == b.len;
}

uint32_t str_letters(Str text)
{
    uint32_t count = 0;
    for (size_t at = 0, size; at < text.len; at += size) {
        str_code_point(str_slice(text, at, text.len), &size);
        count++;
    }
    return count;
}

uint32_t str_valid_bytes(Str text)
{
    size_t at = 0;
    while (at < text.len) {
        utf8proc_int32_t point;
        utf8proc_ssize_t used = utf8proc_iterate((const utf8proc_uint8_t *)text.at + at,
                                                 (utf8proc_ssize_t)(text.len - at), &point);
        if (used <= 0) {
            break;
        }
        at += (size_t)used;
    }
    return (uint32_t)at;
}

static bool is_ascii(Str text)
{
    uint32_t i = 0;
    while (i < text.len && (unsigned char)text.at[i] < 0x80) {
        i++;
    }
    return i == text.len;
}

/* ASCII has nothing to compose, and most lines of a pack are ASCII: without this shortcut a third
 * of the time that packs take to load is spent here. */
bool str_is_nfc(Str text)
{
    if (is_ascii(text)) {
        return true;
    }
    utf8proc_uint8_t *composed = NULL;
    utf8proc_ssize_t len =
        utf8proc_map((const utf8proc_uint8_t *)text.at, (utf8proc_ssize_t)text.len, &composed,
                     UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    bool same = len >= 0 && str_equal(text, (Str){(const char *)composed, (uint32_t)len});
    free(composed);
    return same;
}

LetterKind str_letter_kind(uint32_t point)
{
    switch (utf8proc_category((utf8proc_int32_t)point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
        return LETTER_OF_WORD;
    case UTF8PROC_CATEGORY_ND:
        return LETTER_DIGIT;
    case UTF8PROC_CATEGORY_CF:
        return LETTER_UNSEEN;
    default: /* a number of foreign constants, not an enum of ours */
        return LETTER_BETWEEN;
    }
}

Str str_folded(Arena *arena, Str text)
{
    const utf8proc_option_t options = (utf8proc_option_t)(UTF8PROC_STABLE | UTF8PROC_COMPOSE |
                                                          UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)text.at;
    utf8proc_ssize_t room = utf8proc_decompose(bytes, (utf8proc_ssize_t)text.len, NULL, 0, options);
    utf8proc_int32_t *points =
        room > 0 ? arena_array(arena, (size_t)room + 1, sizeof *points) : NULL;
    if (!points ||
        utf8proc_decompose(bytes, (utf8proc_ssize_t)text.len, points, room, options) != room) {
        return (Str){0};
    }
    utf8proc_ssize_t len = utf8proc_reencode(points, room, options);
    return len < 0 ? (Str){0} : (Str){(const char *)points, (uint32_t)len};
}

size_t str_plain(uint32_t point, uint32_t *plain)
{
    const utf8proc_option_t options =
        (utf8proc_option_t)(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                            UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
    utf8proc_int32_t points[PLAIN_POINTS];
    int bound_class = UTF8PROC_BOUNDCLASS_START;
    utf8proc_ssize_t count = utf8proc_decompose_char((utf8proc_int32_t)point, points, PLAIN_POINTS,
                                                     options, &bound_class);
    size_t kept = count < 0 ? 0 : count > PLAIN_POINTS ? PLAIN_POINTS : (size_t)count;
    for (size_t i = 0; i < kept; i++) {
        plain[i] = (uint32_t)points[i];
    }
    return kept;
}

uint32_t str_encode(uint32_t point, char *bytes)
{
    return (uint32_t)utf8proc_encode_char((utf8proc_int32_t)point, (utf8proc_uint8_t *)bytes);
}

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

uint32_t str_distance(Str a, Str b)
{
    if (a.len > DISTANCE_MAX || b.len > DISTANCE_MAX) {
        return UINT32_MAX;
    }
    uint32_t cost[DISTANCE_MAX + 1][DISTANCE_MAX + 1];
    for (uint32_t i = 0; i <= a.len; i++) {
        for (uint32_t j = 0; j <= b.len; j++) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            uint32_t differs = a.at[i - 1] != b.at[j - 1];
            uint32_t best = least(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
            best = least(best, cost[i - 1][j - 1] + differs);
            if (i > 1 && j > 1 && a.at[i - 1] == b.at[j - 2] && a.at[i - 2] == b.at[j - 1]) {
                best = least(best, cost[i - 2][j - 2] + 1);
            }
            cost[i][j] = best;
        }
    }
    return cost[a.len][b.len];
}

uint64_t hash_bytes(uint64_t seed, const void *bytes, size_t size)
{
    const unsigned char *at = bytes;
    for (size_t i = 0; i < size; i++) {
        seed = (seed ^ at[i]) * 1099511628211ULL;
    }
    return seed;
}

const char *str_entity(char letter)
{
    switch (letter) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}
