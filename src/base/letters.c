/* What stands in for letters that the fonts lack. */
#include "aman/base/letters.h"

#include <utf8proc.h>

/* Signs with one that looks the same. Those that forbid a break do so before they are drawn. */
static const struct {
    uint32_t first, last, drawn;
} ALIKE[] = {
    {'\t', '\t', ' '},        /* a tab */
    {0x02BC, 0x02BC, 0x2019}, /* an apostrophe that is a letter */
    {0x2000, 0x200A, ' '},    /* blanks of many widths */
    {0x2010, 0x2011, '-'},    /* hyphens, the second forbids a break */
    {0x2012, 0x2012, 0x2013}, /* a dash as wide as a digit */
    {0x2015, 0x2015, 0x2014}, /* a longer dash */
    {0x202F, 0x202F, 0x00A0}, /* a narrow blank that forbids a break */
    {0x205F, 0x205F, ' '},    /* a blank of mathematics */
    {0x3000, 0x3000, ' '},    /* a blank as wide as an ideograph */
};

static bool is_in_fonts(uint32_t point)
{
    size_t low = 0, high = LETTER_RANGES;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (point > LETTERS[middle].last) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < LETTER_RANGES && point >= LETTERS[low].first;
}

/* Zero when nothing looks the same. */
static uint32_t alike(uint32_t point)
{
    for (size_t i = 0; i < sizeof ALIKE / sizeof *ALIKE; i++) {
        if (point >= ALIKE[i].first && point <= ALIKE[i].last) {
            return ALIKE[i].drawn;
        }
    }
    return 0;
}

/* Joiners, selectors of a variant, marks of direction, controls. */
static bool takes_no_place(uint32_t point)
{
    const utf8proc_property_t *property = utf8proc_get_property((utf8proc_int32_t)point);
    return property->ignorable || property->category == UTF8PROC_CATEGORY_CC ||
           property->category == UTF8PROC_CATEGORY_ZL || property->category == UTF8PROC_CATEGORY_ZP;
}

static bool is_read(uint32_t point)
{
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)point);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

uint32_t letter_drawn(uint32_t point)
{
    if (is_in_fonts(point)) {
        return point;
    }
    uint32_t other = alike(point);
    return other ? other : is_read(point) && !takes_no_place(point) ? '?' : 0;
}

bool letter_is_lacking(uint32_t point)
{
    return !is_in_fonts(point) && !alike(point) && !takes_no_place(point);
}

size_t letter_write(uint32_t point, char bytes[4])
{
    utf8proc_ssize_t size =
        utf8proc_encode_char((utf8proc_int32_t)point, (utf8proc_uint8_t *)bytes);
    return size > 0 ? (size_t)size : 0;
}
