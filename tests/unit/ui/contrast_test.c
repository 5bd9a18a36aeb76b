/* Colours against each other, by the formula of WCAG 2
 * (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio). */
#include "../support.h"

#include "aman/ui/theme.h"

#include <math.h>

static const double TEXT = 4.5, OUTLINE = 3.0, HIGH = 7.0;

static double channel(uint32_t value)
{
    double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4);
}

static double luminance(uint32_t color)
{
    return 0.2126 * channel(color >> 16 & 0xFF) + 0.7152 * channel(color >> 8 & 0xFF) +
           0.0722 * channel(color & 0xFF);
}

static double contrast(uint32_t a, uint32_t b)
{
    double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return one > other ? one / other : other / one;
}

static void check(uint32_t a, uint32_t b, double least)
{
    if (contrast(a, b) < least) {
        fail_msg("#%06X on #%06X is %.2f, not %.1f", a, b, contrast(a, b), least);
    }
}

typedef struct {
    ColorRole above, below;
} Pair;

static void check_pairs(bool is_contrast, const Pair *pairs, size_t count, double least)
{
    const uint32_t *colors = theme_named(is_contrast).colors;
    for (size_t i = 0; i < count; i++) {
        check(colors[pairs[i].above], colors[pairs[i].below], least);
    }
}

#define COUNT(list) (sizeof(list) / sizeof *(list))

static void black_and_white_are_21_to_1(void **state)
{
    (void)state;
    assert_true(fabs(contrast(0x000000, 0xFFFFFF) - 21) < 0.001);
    assert_true(fabs(contrast(0x777777, 0xFFFFFF) - 4.48) < 0.01);
}

static void every_text_can_be_read_on_its_ground(void **state)
{
    static const Pair PAIRS[] = {
        {COLOR_INK, COLOR_SURFACE},
        {COLOR_INK, COLOR_PAGE},
        {COLOR_INK, COLOR_SURFACE2},
        {COLOR_INK2, COLOR_SURFACE},
        {COLOR_INK2, COLOR_PAGE},
        {COLOR_INK3, COLOR_SURFACE},
        {COLOR_INK3, COLOR_PAGE},
        {COLOR_INK3, COLOR_SURFACE2},
        {COLOR_INK, COLOR_HELP_TINT},
        {COLOR_INK2, COLOR_HELP_TINT},
        {COLOR_INK3, COLOR_HELP_TINT},
        {COLOR_ON_ACTION, COLOR_ACTION},
        {COLOR_ON_ACTION, COLOR_ACTION_HOVER},
        {COLOR_ON_ACTION, COLOR_ACTION_PRESSED},
        {COLOR_ON_HELP, COLOR_HELP},
        {COLOR_ON_HELP, COLOR_HELP_EDGE},
        {COLOR_SURFACE, COLOR_RIGHT},
        {COLOR_RIGHT_INK, COLOR_RIGHT_TINT},
        {COLOR_RIGHT_INK, COLOR_SURFACE},
        {COLOR_SURFACE, COLOR_NOTYET},
        {COLOR_NOTYET_INK, COLOR_NOTYET_TINT},
        {COLOR_NOTYET_INK, COLOR_SURFACE},
        {COLOR_INK, COLOR_RIGHT_TINT},
        {COLOR_INK, COLOR_NOTYET_TINT},
        {COLOR_ON_DEEP, COLOR_BRAND_DEEP},
        {COLOR_ON_DEEP2, COLOR_BRAND_DEEP},
        {COLOR_ACTION, COLOR_BRAND_DEEP},
        {COLOR_INK, COLOR_READ_SENTENCE},
        {COLOR_INK, COLOR_READ_WORD},
        {COLOR_DISABLED_INK, COLOR_DISABLED_BG},
        {COLOR_ON_DEEP, COLOR_BRAND},
    };
    (void)state;
    check_pairs(false, PAIRS, COUNT(PAIRS), TEXT);
}

static void text_can_be_read_on_every_topic(void **state)
{
    (void)state;
    Theme theme = theme_named(false);
    for (int i = 0; i < TOPIC_COUNT; i++) {
        const TokenTopic *topic = &theme.topics[i];
        check(theme.colors[COLOR_INK], topic->tint, TEXT);
        check(theme.colors[COLOR_INK2], topic->tint, TEXT);
        check(theme.colors[COLOR_INK3], topic->tint, TEXT);
        check(theme.colors[COLOR_INK], topic->soft, TEXT);
        check(theme.colors[COLOR_INK2], topic->soft, TEXT);
        check(topic->on, topic->solid, TEXT);
        check(topic->text, theme.colors[COLOR_SURFACE], TEXT);
    }
}

static void outlines_and_icons_can_be_told_from_their_ground(void **state)
{
    static const Pair PAIRS[] = {
        {COLOR_LINE_STRONG, COLOR_SURFACE},     {COLOR_LINE_STRONG, COLOR_PAGE},
        {COLOR_LINE_STRONG, COLOR_HELP_TINT},   {COLOR_HELP, COLOR_HELP_TINT},
        {COLOR_FOCUS_INNER, COLOR_FOCUS_OUTER},
    };
    (void)state;
    check_pairs(false, PAIRS, COUNT(PAIRS), OUTLINE);
}

static void outlines_and_icons_can_be_told_from_every_topic(void **state)
{
    (void)state;
    Theme theme = theme_named(false);
    for (int i = 0; i < TOPIC_COUNT; i++) {
        const TokenTopic *topic = &theme.topics[i];
        bool is_light = topic->on == theme.colors[COLOR_INK];
        check(theme.colors[COLOR_LINE_STRONG], topic->tint, OUTLINE);
        check(is_light ? topic->text : topic->solid, topic->soft, OUTLINE);
    }
}

static void the_focus_can_be_seen_on_every_ground(void **state)
{
    (void)state;
    Theme theme = theme_named(false);
    uint32_t dark = theme.colors[COLOR_FOCUS_OUTER], mango = theme.colors[COLOR_FOCUS_INNER];
    for (int i = 0; i < TOPIC_COUNT; i++) {
        uint32_t solid = theme.topics[i].solid;
        check(contrast(dark, solid) > contrast(mango, solid) ? dark : mango, solid, OUTLINE);
    }
}

static void high_contrast_is_at_least_7_to_1(void **state)
{
    static const Pair PAIRS[] = {
        {COLOR_INK, COLOR_PAGE},
        {COLOR_INK, COLOR_SURFACE},
        {COLOR_INK, COLOR_SURFACE2},
        {COLOR_INK2, COLOR_PAGE},
        {COLOR_INK3, COLOR_PAGE},
        {COLOR_LINE, COLOR_PAGE},
        {COLOR_LINE_STRONG, COLOR_PAGE},
        {COLOR_ACTION, COLOR_PAGE},
        {COLOR_ON_ACTION, COLOR_ACTION},
        {COLOR_ON_ACTION, COLOR_ACTION_HOVER},
        {COLOR_ON_HELP, COLOR_HELP},
        {COLOR_ON_HELP, COLOR_HELP_EDGE},
        {COLOR_INK, COLOR_HELP_TINT},
        {COLOR_RIGHT_INK, COLOR_RIGHT_TINT},
        {COLOR_NOTYET_INK, COLOR_NOTYET_TINT},
        {COLOR_SURFACE, COLOR_RIGHT},
        {COLOR_SURFACE, COLOR_NOTYET},
        {COLOR_ON_DEEP, COLOR_BRAND_DEEP},
        {COLOR_ON_DEEP2, COLOR_BRAND_DEEP},
        {COLOR_DISABLED_INK, COLOR_DISABLED_BG},
        {COLOR_FOCUS_OUTER, COLOR_PAGE},
        {COLOR_ON_ACTION, COLOR_ACTION_PRESSED},
    };
    (void)state;
    check_pairs(true, PAIRS, COUNT(PAIRS), HIGH);
}

static void high_contrast_holds_on_every_topic(void **state)
{
    (void)state;
    Theme theme = theme_named(true);
    for (int i = 0; i < TOPIC_COUNT; i++) {
        const TokenTopic *topic = &theme.topics[i];
        check(theme.colors[COLOR_INK], topic->tint, HIGH);
        check(theme.colors[COLOR_INK], topic->soft, HIGH);
        check(topic->on, topic->solid, HIGH);
        check(topic->text, theme.colors[COLOR_SURFACE], HIGH);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(black_and_white_are_21_to_1),
        cmocka_unit_test(every_text_can_be_read_on_its_ground),
        cmocka_unit_test(text_can_be_read_on_every_topic),
        cmocka_unit_test(outlines_and_icons_can_be_told_from_their_ground),
        cmocka_unit_test(outlines_and_icons_can_be_told_from_every_topic),
        cmocka_unit_test(the_focus_can_be_seen_on_every_ground),
        cmocka_unit_test(high_contrast_is_at_least_7_to_1),
        cmocka_unit_test(high_contrast_holds_on_every_topic),
    };
    return cmocka_run_group_tests_name("contrast", tests, NULL, NULL);
}
