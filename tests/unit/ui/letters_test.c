/* What is drawn for letters that the fonts lack, and that the table of letters is true of the
 * fonts.
 */
#include "../support.h"

#include "aman/base/letters.h"
#include "aman/ui/texts.h"

#include <SDL_ttf.h>

#define FONTS AMAN_SOURCE_DIR "/assets/fonts"

enum { LIMIT = 256 * 1024 };

static const TextForm BODY = {.face = FACE_MEDIUM, .size_px = 32, .line_px = 44};

static int texts_setup(void **state)
{
    const char *problem;
    *state = texts_new(FONTS, LIMIT, &problem);
    return *state ? 0 : -1;
}

static int texts_teardown(void **state)
{
    texts_free(*state);
    return 0;
}

/* Two texts of which the same is drawn. */
static const struct {
    const char *written, *drawn;
} CASES[] = {
    {"Halo \U0001F600", "Halo "},
    {"Dia kirim \U0001F1EE\U0001F1E9 kepadaku.", "Dia kirim kepadaku."},
    {"Dia kirim \U0001F469\u200D\U0001F467.", "Dia kirim."},
    {"\u2764\uFE0F cinta", "cinta"},
    {"A \u2192 B", "A B"},
    {"13\u201117", "13-17"},
    {"1\u202F000", "1\u00A0000"},
    {"per\u00ADhatikan", "perhatikan"},
    {"Nama \u7F8E\u9E97 itu", "Nama ? itu"},
    {"\u0627\u0644\u0644\u0647", "?"},
    {"\uA9B1\uA9AE", "?"},
    {"**\U0001F600 tebal** \U0001F600 biasa", "**tebal** biasa"},
    {"\uFFFF\uFFFE\U0010FFFF", ""},
    {"a\u0323", "a"},
};

static void what_the_fonts_lack_leaves_no_box_and_no_gap(void **state)
{
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        int have = texts_width(*state, BODY, str_from_c(CASES[i].written));
        int want = texts_width(*state, BODY, str_from_c(CASES[i].drawn));
        if (have != want) {
            fail_msg("'%s' is %d px wide, '%s' %d", CASES[i].written, have, CASES[i].drawn, want);
        }
    }
}

static void any_letter_can_be_laid_out_and_drawn(void **state)
{
    for (uint32_t point = 1; point < 0x110000; point += point < 0x3000 ? 1 : 509) {
        char bytes[16] = "a ";
        uint32_t len = 2 + (uint32_t)letter_write(point, bytes + 2);
        len += (uint32_t)letter_write(point, bytes + len);
        bytes[len++] = 'b';
        const TextBlock *block = texts_block(*state, BODY, (Str){bytes, len}, 500);
        for (size_t run = 0; run < block->run_count; run++) {
            assert_non_null(text_run_mask(*state, block, run).at);
        }
        if (point % 256 == 0) {
            texts_trim(*state);
        }
    }
}

static void the_table_says_what_every_font_has(void **state)
{
    static const char *const FILES[FACE_COUNT] = {
        "AtkinsonHyperlegibleNext_500Medium.ttf", "AtkinsonHyperlegibleNext_700Bold.ttf",
        "BricolageGrotesque_800ExtraBold.ttf", "BricolageGrotesque_700Bold.ttf"};
    TTF_Font *fonts[FACE_COUNT];
    (void)state;
    for (int face = 0; face < FACE_COUNT; face++) {
        char path[512];
        snprintf(path, sizeof path, FONTS "/%s", FILES[face]);
        fonts[face] = TTF_OpenFont(path, 20);
        assert_non_null(fonts[face]);
    }
    for (uint32_t point = 1; point < 0x110000; point++) {
        bool has = letter_drawn(point) == point, is_in_all = true;
        for (int face = 0; face < FACE_COUNT; face++) {
            is_in_all = is_in_all && TTF_GlyphIsProvided32(fonts[face], point);
        }
        if (has != is_in_all) {
            fail_msg("U+%04X", point);
        }
    }
    for (int face = 0; face < FACE_COUNT; face++) {
        TTF_CloseFont(fonts[face]);
    }
}

#define WITH_TEXTS(test) cmocka_unit_test_setup_teardown(test, texts_setup, texts_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_TEXTS(what_the_fonts_lack_leaves_no_box_and_no_gap),
        WITH_TEXTS(any_letter_can_be_laid_out_and_drawn),
        WITH_TEXTS(the_table_says_what_every_font_has),
    };
    return cmocka_run_group_tests_name("letters", tests, NULL, NULL);
}
