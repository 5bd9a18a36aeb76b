/* The size of a picture and the limits of an SVG, read off its bytes: nothing is decoded here. The
 * numbers are some ten times what the richest drawing that ships with the program has. */
#include "aman/pack/drawing.h"

#include <string.h>

enum {
    SHAPES_MAX = 3000,
    NUMBERS_MAX = 60000, /* in paths and polygons */
    GRADIENTS_MAX = 300, /* with their colours */
    DEPTH_MAX = 60,
    FAR_MAX = 20,      /* a coordinate, a stroke or a scale, in sides of the picture */
    DASHES_MAX = 1000, /* over the longer side */
    PNG_HEAD = 8,
    PNG_IHDR = 24, /* head, length, "IHDR", width, height */
    PNG_CHUNK = 12 /* length, name, sum */
};

static const struct {
    Phrase name;
    uint32_t limit;
} EXCESSES[DRAWING_EXCESSES] = {
    [DRAWING_SHAPES] = {PHRASE_DIAG_DRAWING_SHAPES, SHAPES_MAX},
    [DRAWING_POINTS] = {PHRASE_DIAG_DRAWING_POINTS, NUMBERS_MAX},
    [DRAWING_GRADIENTS] = {PHRASE_DIAG_DRAWING_GRADIENTS, GRADIENTS_MAX},
    [DRAWING_DEPTH] = {PHRASE_DIAG_DRAWING_DEPTH, DEPTH_MAX},
    [DRAWING_FAR] = {PHRASE_DIAG_DRAWING_FAR, FAR_MAX},
    [DRAWING_DASHES] = {PHRASE_DIAG_DRAWING_DASHES, DASHES_MAX},
    [DRAWING_SLOW] = {PHRASE_DIAG_DRAWING_SLOW, DRAWING_SECONDS},
};

Phrase drawing_excess_name(DrawingExcess excess)
{
    return EXCESSES[excess].name;
}

uint32_t drawing_limit(DrawingExcess excess)
{
    return EXCESSES[excess].limit;
}

static uint32_t big_endian(const char *at)
{
    const unsigned char *b = (const unsigned char *)at;
    return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
}

/* The first number after `name` in the <svg …> tag, rounded up; 0 when there is none. */
static uint32_t svg_number(Str head, Str name, int skip)
{
    int64_t at = str_find(head, name);
    if (at < 0) {
        return 0;
    }
    Str rest = str_slice(head, (size_t)at + name.len, head.len);
    uint64_t number = 0;
    for (uint32_t i = 0; i < rest.len && rest.at[i] != '"' && skip >= 0; i++) {
        char c = rest.at[i];
        if (c == ' ' || c == ',') {
            skip--;
        } else if (skip == 0 && c >= '0' && c <= '9' && number < UINT32_MAX) {
            number = number * 10 + (uint64_t)(c - '0');
        } else if (skip == 0) {
            break;
        }
    }
    return number > UINT32_MAX ? UINT32_MAX : (uint32_t)number;
}

/* True when the parts of a PNG follow each other up to its last one. */
static bool is_whole_png(Str bytes)
{
    for (size_t at = PNG_HEAD; at + PNG_CHUNK <= bytes.len;) {
        if (str_starts(str_slice(bytes, at + 4, bytes.len), STR("IEND"))) {
            return true;
        }
        at += (size_t)big_endian(bytes.at + at) + PNG_CHUNK;
    }
    return false;
}

bool picture_size(Str bytes, uint32_t *width, uint32_t *height)
{
    *width = *height = 0;
    if (str_starts(bytes, STR("\x89PNG\r\n\x1a\n")) && bytes.len >= PNG_IHDR) {
        *width = big_endian(bytes.at + 16);
        *height = big_endian(bytes.at + 20);
        return *width > 0 && *height > 0 && is_whole_png(bytes);
    }
    int64_t at = str_find(str_slice(bytes, 0, 4096), STR("<svg"));
    if (at < 0) {
        return false;
    }
    Str head = str_slice(bytes, (size_t)at, (size_t)at + 1024);
    int64_t end = str_find(head, STR(">"));
    head = str_slice(head, 0, end < 0 ? head.len : (size_t)end);
    *width = svg_number(head, STR(" width=\""), 0);
    *height = svg_number(head, STR(" height=\""), 0);
    if (*width == 0 || *height == 0) {
        *width = svg_number(head, STR("viewBox=\""), 2);
        *height = svg_number(head, STR("viewBox=\""), 3);
    }
    return *width > 0 && *height > 0;
}

typedef struct {
    uint32_t shapes, numbers, gradients, depth, deepest;
    double farthest;
    double side; /* the longer one of what is shown, in its own units */
    bool has_box;
} Tally;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Takes the next number off `text`, without its sign; false when there is none. */
static bool next_number(Str *text, double *number)
{
    enum { EXPONENT_MAX = 40 };
    uint32_t at = 0;
    while (at < text->len && !is_digit(text->at[at])) {
        at++;
    }
    bool is_found = at < text->len;
    bool is_fraction = is_found && at > 0 && text->at[at - 1] == '.';
    double unit = 1;
    *number = 0;
    for (; at < text->len && (is_digit(text->at[at]) || (text->at[at] == '.' && !is_fraction));
         at++) {
        if (text->at[at] == '.') {
            is_fraction = true;
            continue;
        }
        unit = is_fraction ? unit / 10 : 1;
        *number = is_fraction ? *number + (text->at[at] - '0') * unit
                              : *number * 10 + (text->at[at] - '0');
    }
    bool has_exponent = at + 1 < text->len && (text->at[at] == 'e' || text->at[at] == 'E');
    bool is_small = has_exponent && text->at[at + 1] == '-';
    at += has_exponent ? 1U + (is_small || text->at[at + 1] == '+') : 0;
    int exponent = 0;
    for (; has_exponent && at < text->len && is_digit(text->at[at]); at++) {
        exponent = exponent < EXPONENT_MAX ? exponent * 10 + (text->at[at] - '0') : exponent;
    }
    for (exponent = exponent < EXPONENT_MAX ? exponent : EXPONENT_MAX; exponent > 0; exponent--) {
        *number = is_small ? *number / 10 : *number * 10;
    }
    *text = str_slice(*text, at, text->len);
    return is_found;
}

static bool is_one_of(Str name, const char *const *names)
{
    while (*names && !str_is(name, *names)) {
        names++;
    }
    return *names != NULL;
}

/* Counts what an attribute draws with. Others, such as ids, may hold any number. */
static void add_attribute(Tally *tally, Str name, Str value)
{
    static const char *const PATHS[] = {"d", "points", NULL};
    static const char *const LENGTHS[] = {
        "d",  "points", "x",  "y",  "x1",    "x2",     "y1",           "y2",        "cx",
        "cy", "r",      "rx", "ry", "width", "height", "stroke-width", "transform", NULL};
    double number;
    bool is_path = is_one_of(name, PATHS), is_length = is_one_of(name, LENGTHS);
    if (str_is(name, "viewBox") && !tally->has_box) {
        tally->has_box = true;
        for (tally->side = 0; next_number(&value, &number);) {
            tally->side = number > tally->side ? number : tally->side;
        }
    }
    while ((is_path || is_length) && next_number(&value, &number)) {
        tally->numbers += is_path;
        tally->farthest = is_length && number > tally->farthest ? number : tally->farthest;
    }
}

static bool is_name_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '-' ||
           c == ':' || c == '_';
}

static Str take_name(Str *text)
{
    uint32_t len = 0;
    while (len < text->len && is_name_letter(text->at[len])) {
        len++;
    }
    Str name = str_slice(*text, 0, len);
    *text = str_slice(*text, len, text->len);
    return name;
}

/* Takes the attributes of a tag off `text`, up to its end; true when nothing is inside of it. */
static bool take_attributes(Tally *tally, Str *text)
{
    bool is_closed = false;
    while (text->len > 0 && text->at[0] != '>') {
        is_closed = text->at[0] == '/';
        Str name = take_name(text);
        Str rest = str_trim(*text);
        if (name.len == 0 || rest.len == 0 || rest.at[0] != '=') {
            *text = str_slice(*text, name.len == 0, text->len);
            continue;
        }
        rest = str_trim(str_slice(rest, 1, rest.len));
        char quote = '>';
        if (rest.len > 0) {
            quote = rest.at[0];
        }
        const char *end =
            quote == '"' || quote == '\'' ? memchr(rest.at + 1, quote, rest.len - 1) : NULL;
        if (!end) {
            *text = rest;
            continue;
        }
        size_t len = (size_t)(end - rest.at);
        add_attribute(tally, name, str_slice(rest, 1, len));
        *text = (Str){end + 1, (uint32_t)(text->at + text->len - (end + 1))};
    }
    return is_closed;
}

static void add_tag(Tally *tally, Str *text)
{
    static const char *const SHAPES[] = {"path", "rect",     "circle",  "ellipse",
                                         "line", "polyline", "polygon", NULL};
    static const char *const GRADIENTS[] = {"linearGradient", "radialGradient", "stop", NULL};
    bool is_end = str_starts(*text, STR("/"));
    *text = str_slice(*text, is_end, text->len);
    Str name = take_name(text);
    tally->shapes += !is_end && is_one_of(name, SHAPES);
    tally->gradients += !is_end && is_one_of(name, GRADIENTS);
    bool is_closed = take_attributes(tally, text);
    if (is_end) {
        tally->depth -= tally->depth > 0;
    } else if (!is_closed && name.len > 0) {
        tally->depth++;
        tally->deepest = tally->depth > tally->deepest ? tally->depth : tally->deepest;
    }
}

/* True when the strokes of a pattern are so short that a line across the picture would have more
 * than DASHES_MAX. Wherever it stands: attribute, `style`, style sheet. */
static bool has_fine_dashes(Str svg, double side)
{
    static const char ENDS[] = {'"', '\'', ';', '>', '}'};
    const Str key = STR("stroke-dasharray");
    for (int64_t at; (at = str_find(svg, key)) >= 0;) {
        svg = str_slice(svg, (size_t)at + key.len, svg.len);
        uint32_t end = 0;
        while (end < svg.len && (end < 3 || !memchr(ENDS, svg.at[end], sizeof ENDS))) {
            end++;
        }
        Str value = str_slice(svg, 0, end);
        double sum = 0, number;
        uint32_t count = 0;
        for (; next_number(&value, &number); count++) {
            sum += number;
        }
        if (count > 0 && sum * DASHES_MAX < side * count) {
            return true;
        }
    }
    return false;
}

DrawingExcess drawing_excess(Str svg)
{
    Tally tally = {0};
    uint32_t width, height;
    if (str_starts(svg, STR("\x89PNG"))) {
        return DRAWING_FINE;
    }
    tally.side = picture_size(svg, &width, &height) ? (width > height ? width : height) : 1;
    for (Str rest = svg; rest.len > 0;) {
        const char *open = memchr(rest.at, '<', rest.len);
        if (!open) {
            break;
        }
        rest = str_slice(rest, (size_t)(open - rest.at) + 1, rest.len);
        if (str_starts(rest, STR("!--"))) {
            int64_t end = str_find(rest, STR("-->"));
            rest = str_slice(rest, end < 0 ? rest.len : (size_t)end, rest.len);
        } else if (!str_starts(rest, STR("?")) && !str_starts(rest, STR("!"))) {
            add_tag(&tally, &rest);
        }
    }
    return tally.shapes > SHAPES_MAX               ? DRAWING_SHAPES
           : tally.numbers > NUMBERS_MAX           ? DRAWING_POINTS
           : tally.gradients > GRADIENTS_MAX       ? DRAWING_GRADIENTS
           : tally.deepest > DEPTH_MAX             ? DRAWING_DEPTH
           : tally.farthest > FAR_MAX * tally.side ? DRAWING_FAR
           : has_fine_dashes(svg, tally.side)      ? DRAWING_DASHES
                                                   : DRAWING_FINE;
}
