/* The cache of laid-out text, in the real fonts. */
#include "../support.h"

#include "aman/base/file.h"
#include "aman/base/rng.h"
#include "aman/ui/texts.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define FONTS AMAN_SOURCE_DIR "/assets/fonts"

enum { LIMIT = 256 * 1024, FONT_BYTES = 1024 * 1024 };

static const TextForm BODY = {.face = FACE_MEDIUM, .size_px = 32, .line_px = 44};

static const char *const FILES[FACE_COUNT] = {
    "AtkinsonHyperlegibleNext_500Medium.ttf", "AtkinsonHyperlegibleNext_700Bold.ttf",
    "BricolageGrotesque_800ExtraBold.ttf", "BricolageGrotesque_700Bold.ttf"};

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

static void the_same_words_are_laid_out_once(void **state)
{
    const TextBlock *first = texts_block(*state, BODY, STR("Satu dua"), 500);
    size_t made = texts_made(*state);
    assert_ptr_equal(texts_block(*state, BODY, STR("Satu dua"), 500), first);
    assert_int_equal(texts_made(*state), made);
}

static void each_way_to_lay_words_out_is_another_block(void **state)
{
    TextForm forms[] = {BODY, BODY, BODY, BODY, BODY, BODY};
    forms[1].face = FACE_BOLD;
    forms[2].size_px = 33;
    forms[3].line_px = 45;
    forms[4].is_balanced = true;
    forms[5].is_centered = true;
    for (size_t i = 0; i < 6; i++) {
        for (size_t j = 0; j < i; j++) {
            assert_ptr_not_equal(texts_block(*state, forms[i], STR("Satu dua"), 500),
                                 texts_block(*state, forms[j], STR("Satu dua"), 500));
        }
    }
    assert_ptr_not_equal(texts_block(*state, BODY, STR("Satu dua"), 500),
                         texts_block(*state, BODY, STR("Satu dua"), 499));
}

static void the_cache_stays_within_its_limit_over_10000_frames(void **state)
{
    enum { FRAMES = 10000 };
    char words[64];
    for (int frame = 0; frame < FRAMES; frame++) {
        texts_trim(*state);
        assert_true(texts_bytes(*state) <= LIMIT);
        int len = snprintf(words, sizeof words, "Bingkai nomor %d dari semua", frame);
        const TextBlock *block =
            texts_block(*state, BODY, (Str){words, (uint32_t)len}, 200 + frame % 300);
        for (size_t run = 0; run < block->run_count; run++) {
            assert_non_null(text_run_mask(*state, block, run).at);
        }
    }
}

static void what_every_frame_shows_stays_in_the_cache(void **state)
{
    enum { FRAMES = 500 };
    char words[32];
    const TextBlock *kept = texts_block(*state, BODY, STR("Selalu ada"), 500);
    for (int frame = 0; frame < FRAMES; frame++) {
        texts_trim(*state);
        assert_ptr_equal(texts_block(*state, BODY, STR("Selalu ada"), 500), kept);
        int len = snprintf(words, sizeof words, "Sekali saja %d", frame);
        text_run_mask(*state, texts_block(*state, BODY, (Str){words, (uint32_t)len}, 900), 0);
    }
}

static void stars_make_words_bold(void **state)
{
    const TextBlock *block = texts_block(*state, BODY, STR("satu **dua** tiga"), 900);
    assert_int_equal(block->run_count, 3);
    assert_str(block->runs[0].words, "satu ");
    assert_str(block->runs[1].words, "dua");
    assert_str(block->runs[2].words, " tiga");
    assert_int_equal(block->runs[0].face, FACE_MEDIUM);
    assert_int_equal(block->runs[1].face, FACE_BOLD);
    assert_int_equal(block->runs[2].face, FACE_MEDIUM);
}

static void bold_words_stand_between_their_neighbours(void **state)
{
    const TextBlock *block = texts_block(*state, BODY, STR("satu **dua** tiga"), 900);
    assert_int_equal(block->runs[1].x, block->runs[0].w);
    assert_int_equal(block->runs[2].x, block->runs[1].x + block->runs[1].w);
    assert_int_equal(block->w, block->runs[2].x + block->runs[2].w);
}

static void words_in_bold_may_begin_and_end_a_line(void **state)
{
    const TextBlock *block = texts_block(*state, BODY, STR("**satu dua**"), 1);
    assert_int_equal(block->lines, 2);
    assert_int_equal(block->run_count, 2);
    assert_str(block->runs[1].words, "dua");
    assert_int_equal(block->runs[1].face, FACE_BOLD);
}

static void a_run_in_bold_knows_all_words_of_its_mark(void **state)
{
    const TextBlock *block = texts_block(*state, BODY, STR("a **satu dua**. **tiga** b"), 900);
    assert_int_equal(block->run_count, 5);
    assert_str(block->runs[0].mark, "");
    assert_str(block->runs[1].mark, "satu dua");
    assert_str(block->runs[2].mark, "");
    assert_str(block->runs[3].mark, "tiga");
    block = texts_block(*state, BODY, STR("**satu dua**"), 1);
    assert_str(block->runs[0].mark, "satu dua");
    assert_ptr_equal(block->runs[1].mark.at, block->runs[0].mark.at);
}

static void bold_words_side_by_side_are_two_marks(void **state)
{
    const TextBlock *block = texts_block(*state, BODY, STR("**satu****dua**"), 900);
    assert_int_equal(block->run_count, 2);
    assert_str(block->runs[0].mark, "satu");
    assert_str(block->runs[1].mark, "dua");
}

static void a_single_star_is_a_star(void **state)
{
    const TextBlock *block = texts_block(*state, BODY, STR("2 * 3"), 900);
    assert_int_equal(block->run_count, 1);
    assert_str(block->runs[0].words, "2 * 3");
}

static void titles_have_no_bold_words(void **state)
{
    TextForm title = BODY;
    title.face = FACE_TITLE;
    const TextBlock *block = texts_block(*state, title, STR("satu **dua**"), 900);
    assert_int_equal(block->run_count, 1);
    assert_int_equal(block->runs[0].face, FACE_TITLE);
}

static void lines_are_as_far_apart_as_the_form_says(void **state)
{
    const TextBlock *block = texts_block(*state, BODY, STR("satu\ndua\ntiga"), 900);
    assert_int_equal(block->lines, 3);
    assert_int_equal(block->h, 3 * 44);
    assert_int_equal(block->runs[2].y - block->runs[1].y, 44);
}

static void centered_lines_have_the_same_middle(void **state)
{
    TextForm form = BODY;
    form.is_centered = true;
    const TextBlock *block = texts_block(*state, form, STR("panjang sekali\npendek"), 900);
    const TextRun *first = &block->runs[0], *second = &block->runs[1];
    assert_int_equal(first->x, 0);
    assert_in_range(second->x * 2 + second->w + 1, first->w, first->w + 2);
}

static void balanced_words_are_no_wider_and_no_more_lines(void **state)
{
    Str words = STR("Siapa yang sebenarnya menulis pesan itu?");
    TextForm form = BODY;
    form.is_balanced = true;
    const TextBlock *plain = texts_block(*state, BODY, words, 500);
    const TextBlock *balanced = texts_block(*state, form, words, 500);
    assert_int_equal(balanced->lines, plain->lines);
    assert_true(balanced->w < plain->w);
}

static void a_word_wider_than_the_width_is_said(void **state)
{
    assert_true(texts_block(*state, BODY, STR("mempertanggungjawabkan"), 100)->is_cut);
    assert_false(texts_block(*state, BODY, STR("mempertanggungjawabkan"), 900)->is_cut);
}

static void lines_beyond_the_last_one_are_said(void **state)
{
    enum { LINES = 60 };
    char words[2 * LINES];
    for (int i = 0; i < LINES; i++) {
        words[2 * i] = 'a';
        words[2 * i + 1] = '\n';
    }
    assert_true(texts_block(*state, BODY, (Str){words, 2 * LINES}, 900)->is_cut);
}

static void no_words_need_no_room(void **state)
{
    const TextBlock *block = texts_block(*state, BODY, (Str){0}, 900);
    assert_true(block->run_count == 0 && block->w == 0 && block->h == 0);
    assert_int_equal(texts_width(*state, BODY, (Str){0}), 0);
}

static void a_text_takes_one_line_in_the_width_it_asks_for(void **state)
{
    static const char *const WORDS[] = {"Lanjut", "di kamu foto tidak orang orang",
                                        "Siapa-siapa **boleh** bertanya, kapan saja"};
    for (size_t i = 0; i < 3; i++) {
        Str words = str_from_c(WORDS[i]);
        const TextBlock *block = texts_block(*state, BODY, words, texts_width(*state, BODY, words));
        assert_int_equal(block->lines, 1);
        assert_false(block->is_cut);
    }
}

static void no_line_is_wider_than_its_space(void **state)
{
    static const char *const WORDS[] = {"foto", "di", "pura-pura", "orang", "kamu", "percaya"};
    uint64_t rng = 9;
    char words[400];
    for (int i = 0; i < 1000; i++) {
        int len = 0, width = 200 + (int)(rng_next(&rng) % 700);
        for (uint64_t j = 1 + rng_next(&rng) % 30; j > 0; j--) {
            len +=
                snprintf(words + len, sizeof words - (size_t)len, "%s ", WORDS[rng_next(&rng) % 6]);
        }
        const TextBlock *block = texts_block(*state, BODY, (Str){words, (uint32_t)len}, width);
        assert_false(block->is_cut);
        if (block->w > width) {
            fail_msg("%d px in %d: %s", block->w, width, words);
        }
        texts_trim(*state);
    }
}

static void letters_are_drawn_once_and_counted(void **state)
{
    const TextBlock *block = texts_block(*state, BODY, STR("Halo"), 900);
    size_t before = texts_bytes(*state);
    Mask mask = text_run_mask(*state, block, 0);
    assert_int_equal(texts_bytes(*state), before + (size_t)mask.w * (size_t)mask.h);
    assert_ptr_equal(text_run_mask(*state, block, 0).at, mask.at);
}

static void letters_are_smooth(void **state)
{
    Mask mask = text_run_mask(*state, texts_block(*state, BODY, STR("Halo"), 900), 0);
    size_t full = 0, between = 0;
    for (int i = 0; i < mask.w * mask.h; i++) {
        full += mask.at[i] == UINT8_MAX;
        between += mask.at[i] > 0 && mask.at[i] < UINT8_MAX;
    }
    assert_true(full > 20 && between > 20);
}

static void two_caches_live_side_by_side(void **state)
{
    const char *problem;
    Texts *other = texts_new(FONTS, LIMIT, &problem);
    assert_non_null(other);
    texts_free(other);
    assert_true(texts_width(*state, BODY, STR("Halo")) > 0);
}

/* The four fonts in the folder of the test, but `missing`, which gets `content` if there is one. */
static void copy_fonts(const Folder *folder, int missing, Str content)
{
    for (int face = 0; face < FACE_COUNT; face++) {
        Str bytes = content, from = str_print(folder->arena, FONTS "/%s", FILES[face]);
        if (face != missing) {
            char *path = str_to_c(folder->arena, from);
            assert_int_equal(file_read(folder->arena, path, FONT_BYTES, &bytes), FILE_OK);
        }
        if (bytes.len > 0) {
            assert_true(file_write(path_in(folder, FILES[face]), bytes));
        }
    }
}

static void check_problem(void **state, int face, Str content)
{
    const Folder *folder = *state;
    const char *problem = NULL;
    copy_fonts(folder, face, content);
    assert_null(texts_new(folder->path, LIMIT, &problem));
    assert_non_null(problem);
    assert_non_null(strstr(problem, FILES[face]));
}

static void a_missing_medium_font_is_named(void **state)
{
    check_problem(state, FACE_MEDIUM, (Str){0});
}

static void a_missing_bold_font_is_named(void **state)
{
    check_problem(state, FACE_BOLD, (Str){0});
}

static void a_missing_title_font_is_named(void **state)
{
    check_problem(state, FACE_TITLE, (Str){0});
}

static void a_missing_bold_title_font_is_named(void **state)
{
    check_problem(state, FACE_TITLE_BOLD, (Str){0});
}

static void a_font_file_with_something_else_in_it_is_named(void **state)
{
    check_problem(state, FACE_TITLE, STR("no font at all"));
}

/* The file of `face`, cut after `len` bytes, and with one bit turned at `at` where it is inside. */
static Str spoilt_font(const Folder *folder, int face, uint32_t len, uint32_t at)
{
    Str bytes;
    char *path = str_to_c(folder->arena, str_print(folder->arena, FONTS "/%s", FILES[face]));
    assert_int_equal(file_read(folder->arena, path, FONT_BYTES, &bytes), FILE_OK);
    bytes = str_copy(folder->arena, str_slice(bytes, 0, len));
    if (at < bytes.len) {
        ((char *)bytes.at)[at] ^= 1;
    }
    return bytes;
}

static void a_font_that_was_cut_short_is_named(void **state)
{
    static const uint32_t LENGTHS[] = {1, 12, 300, 4096, 20000, 47900};
    for (int face = 0; face < FACE_COUNT; face++) {
        for (size_t i = 0; i < sizeof LENGTHS / sizeof *LENGTHS; i++) {
            check_problem(state, face, spoilt_font(*state, face, LENGTHS[i], UINT32_MAX));
        }
    }
}

static void a_font_with_a_byte_that_changed_is_named(void **state)
{
    static const uint32_t PLACES[] = {5, 700, 9000, 30000, 47000};
    for (size_t i = 0; i < sizeof PLACES / sizeof *PLACES; i++) {
        check_problem(state, FACE_MEDIUM, spoilt_font(*state, FACE_MEDIUM, UINT32_MAX, PLACES[i]));
    }
}

static void a_font_that_cannot_be_read_is_named(void **state)
{
    const Folder *folder = *state;
    char *path = path_in(folder, FILES[FACE_BOLD]);
    check_problem(state, FACE_BOLD, (Str){0});
    assert_int_equal(symlink(folder->path, path), 0);
    check_problem(state, FACE_BOLD, (Str){0});
    assert_int_equal(unlink(path), 0);
    assert_int_equal(symlink("/dev/null", path), 0);
    check_problem(state, FACE_BOLD, (Str){0});
}

static void a_folder_with_all_four_fonts_is_enough(void **state)
{
    const Folder *folder = *state;
    const char *problem = "";
    copy_fonts(folder, FACE_COUNT, (Str){0});
    Texts *texts = texts_new(folder->path, LIMIT, &problem);
    assert_non_null(texts);
    assert_null(problem);
    texts_free(texts);
}

#define WITH_TEXTS(test)  cmocka_unit_test_setup_teardown(test, texts_setup, texts_teardown)
#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_TEXTS(the_same_words_are_laid_out_once),
        WITH_TEXTS(each_way_to_lay_words_out_is_another_block),
        WITH_TEXTS(the_cache_stays_within_its_limit_over_10000_frames),
        WITH_TEXTS(what_every_frame_shows_stays_in_the_cache),
        WITH_TEXTS(stars_make_words_bold),
        WITH_TEXTS(bold_words_stand_between_their_neighbours),
        WITH_TEXTS(words_in_bold_may_begin_and_end_a_line),
        WITH_TEXTS(a_run_in_bold_knows_all_words_of_its_mark),
        WITH_TEXTS(bold_words_side_by_side_are_two_marks),
        WITH_TEXTS(a_single_star_is_a_star),
        WITH_TEXTS(titles_have_no_bold_words),
        WITH_TEXTS(lines_are_as_far_apart_as_the_form_says),
        WITH_TEXTS(centered_lines_have_the_same_middle),
        WITH_TEXTS(balanced_words_are_no_wider_and_no_more_lines),
        WITH_TEXTS(a_word_wider_than_the_width_is_said),
        WITH_TEXTS(lines_beyond_the_last_one_are_said),
        WITH_TEXTS(no_words_need_no_room),
        WITH_TEXTS(a_text_takes_one_line_in_the_width_it_asks_for),
        WITH_TEXTS(no_line_is_wider_than_its_space),
        WITH_TEXTS(letters_are_drawn_once_and_counted),
        WITH_TEXTS(letters_are_smooth),
        WITH_TEXTS(two_caches_live_side_by_side),
        WITH_FOLDER(a_font_that_was_cut_short_is_named),
        WITH_FOLDER(a_font_with_a_byte_that_changed_is_named),
        WITH_FOLDER(a_font_that_cannot_be_read_is_named),
        WITH_FOLDER(a_missing_medium_font_is_named),
        WITH_FOLDER(a_missing_bold_font_is_named),
        WITH_FOLDER(a_missing_title_font_is_named),
        WITH_FOLDER(a_missing_bold_title_font_is_named),
        WITH_FOLDER(a_font_file_with_something_else_in_it_is_named),
        WITH_FOLDER(a_folder_with_all_four_fonts_is_enough),
    };
    return cmocka_run_group_tests_name("texts", tests, NULL, NULL);
}
