/* Line breaking, with letters that are all 8 pixels wide. */
#include "../support.h"
#include "wrap.h"

#include "aman/base/letters.h"
#include "aman/base/rng.h"

enum { LETTER_PX = 8, PIECES_MAX = 256, LINES_MAX = 64 };

static const char SENTENCE[] = "Dia pura-pura jadi teman sebaya, lalu siapa-siapa diajak bicara "
                               "di tempat yang tidak dilihat orang lain.";

/* Splits and measures. */
static size_t measure(Str text, Piece *pieces)
{
    size_t count = wrap_split(text, pieces, PIECES_MAX);
    for (size_t i = 0; i < count; i++) {
        Piece *piece = &pieces[i];
        Str ink = str_slice(text, piece->from, piece->ink_to);
        piece->width = LETTER_PX * (int)str_letters(ink);
        piece->space = LETTER_PX * (int)(piece->to - piece->ink_to);
    }
    return count;
}

/* The lines of `text` in `letters` letters, with "|" between them. */
static Str wrapped(Arena *arena, const char *words, int letters)
{
    Piece pieces[PIECES_MAX];
    uint16_t starts[LINES_MAX];
    Str text = str_from_c(words), result = {0};
    size_t count = measure(text, pieces);
    size_t lines = wrap_fill(pieces, count, letters * LETTER_PX, starts, LINES_MAX);
    for (size_t i = 0; i < lines; i++) {
        size_t last = i + 1 < lines ? starts[i + 1] : count;
        Str line = str_slice(text, pieces[starts[i]].from, pieces[last - 1].ink_to);
        result = str_print(arena, STR_FMT "%s" STR_FMT, STR_ARG(result), i > 0 ? "|" : "",
                           STR_ARG(line));
    }
    return result;
}

static void a_line_takes_as_many_words_as_fit(void **state)
{
    assert_str(wrapped(*state, "satu dua tiga empat lima", 13), "satu dua tiga|empat lima");
}

static void a_word_that_fits_to_the_pixel_stays(void **state)
{
    assert_str(wrapped(*state, "satu dua tiga", 8), "satu dua|tiga");
    assert_str(wrapped(*state, "satu dua tiga", 7), "satu|dua|tiga");
}

static void blanks_at_the_end_of_a_line_need_no_room(void **state)
{
    assert_str(wrapped(*state, "satu   dua", 4), "satu|dua");
}

static void a_line_end_in_the_text_begins_a_line(void **state)
{
    assert_str(wrapped(*state, "satu\ndua tiga", 80), "satu|dua tiga");
}

static void two_line_ends_leave_a_line_empty(void **state)
{
    assert_str(wrapped(*state, "satu\n\ndua", 80), "satu||dua");
}

static void a_line_end_at_the_end_begins_none(void **state)
{
    assert_str(wrapped(*state, "satu\n", 80), "satu");
}

static void a_reduplicated_word_is_never_broken(void **state)
{
    for (int letters = 1; letters < 120; letters++) {
        Str lines = wrapped(*state, SENTENCE, letters);
        if (str_find(lines, STR("pura-pura")) < 0 || str_find(lines, STR("siapa-siapa")) < 0) {
            fail_msg("broken in %d letters: " STR_FMT, letters, STR_ARG(lines));
        }
    }
}

static void a_reduplicated_word_with_accents_is_never_broken(void **state)
{
    assert_str(wrapped(*state, "kafé-kafé itu", 6), "kafé-kafé|itu");
}

static void a_dash_between_blanks_is_a_place_to_break(void **state)
{
    assert_str(wrapped(*state, "satu - dua", 6), "satu -|dua");
}

static void a_number_range_is_not_torn_from_its_word(void **state)
{
    assert_str(wrapped(*state, "umur 13-17 tahun", 10), "umur 13-17|tahun");
}

static void a_word_wider_than_the_line_has_a_line_of_its_own(void **state)
{
    assert_str(wrapped(*state, "ia mempertanggungjawabkan itu", 8),
               "ia|mempertanggungjawabkan|itu");
}

static void a_letter_of_several_bytes_is_one_letter_wide(void **state)
{
    assert_str(wrapped(*state, "ééé éé", 6), "ééé éé");
}

static void an_empty_text_has_no_lines(void **state)
{
    Piece pieces[1];
    uint16_t starts[1];
    (void)state;
    assert_int_equal(wrap_split((Str){0}, pieces, 1), 0);
    assert_int_equal(wrap_fill(pieces, 0, 100, starts, 1), 0);
    assert_int_equal(wrap_balance(pieces, 0, 100), 100);
}

static void pieces_follow_each_other_without_gaps(void **state)
{
    Piece pieces[PIECES_MAX];
    Str text = str_from_c(SENTENCE);
    uint32_t at = 0;
    (void)state;
    size_t count = measure(text, pieces);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(pieces[i].from, at);
        assert_in_range(pieces[i].ink_to, pieces[i].from, pieces[i].to);
        at = pieces[i].to;
    }
    assert_int_equal(at, text.len);
}

static void no_more_pieces_or_lines_are_made_than_there_is_room_for(void **state)
{
    Piece pieces[3] = {{0}};
    uint16_t starts[2] = {7, 7};
    (void)state;
    assert_int_equal(wrap_split(STR("a b c d"), pieces, 2), 2);
    assert_int_equal(pieces[2].to, 0);
    pieces[0].width = pieces[1].width = 50;
    assert_int_equal(wrap_fill(pieces, 2, 10, starts, 1), 1);
    assert_int_equal(starts[1], 7);
}

static void balanced_lines_are_about_as_long_as_each_other(void **state)
{
    Piece pieces[PIECES_MAX];
    size_t count = measure(STR("satu dua tiga empat lima"), pieces);
    int width = wrap_balance(pieces, count, 20 * LETTER_PX);
    assert_int_equal(width, 13 * LETTER_PX);
    assert_str(wrapped(*state, "satu dua tiga empat lima", width / LETTER_PX),
               "satu dua tiga|empat lima");
}

static size_t lines_in(const Piece *pieces, size_t count, int width)
{
    uint16_t starts[LINES_MAX];
    return wrap_fill(pieces, count, width, starts, LINES_MAX);
}

/* Some words of one to twelve letters. */
static Str random_words(Arena *arena, uint64_t *rng)
{
    Str text = {0};
    for (uint64_t i = 1 + rng_next(rng) % 30; i > 0; i--) {
        int len = 1 + (int)(rng_next(rng) % 12);
        text = str_print(arena, STR_FMT "%.*s ", STR_ARG(text), len, "memperhatikan");
    }
    return text;
}

static void the_balanced_width_is_the_narrowest_with_as_many_lines(void **state)
{
    uint64_t rng = 3;
    for (int i = 0; i < 200; i++) {
        Piece pieces[PIECES_MAX];
        size_t count = measure(random_words(*state, &rng), pieces);
        int width = LETTER_PX * (12 + (int)(rng_next(&rng) % 60)), widest = 0;
        size_t lines = lines_in(pieces, count, width);
        int balanced = wrap_balance(pieces, count, width);
        for (size_t j = 0; j < count; j++) {
            widest = pieces[j].width > widest ? pieces[j].width : widest;
        }
        assert_int_equal(lines_in(pieces, count, balanced), lines);
        assert_true(lines < 2 || balanced == widest ||
                    lines_in(pieces, count, balanced - 1) > lines);
    }
}

static void one_line_keeps_its_width_when_balanced(void **state)
{
    Piece pieces[PIECES_MAX];
    (void)state;
    size_t count = measure(STR("satu dua"), pieces);
    assert_int_equal(wrap_balance(pieces, count, 500), 500);
}

/* One sign of each class of UAX 14, and signs that have been trouble: halves of a flag, joiners,
 * selectors, directions, U+FFFF. */
static const uint32_t NEIGHBOURS[] = {
    'a',    '(',    '}',    ')',    '"',    0x00A0, 0x17D6, '!',     '/',     ',',      '$',
    '%',    '0',    '#',    0x05D0, 0x231A, 0x2024, '-',    '\t',    0x00B4,  0x2014,   0x200B,
    0x0301, 0x2060, 0xAC00, 0xAC01, 0x1100, 0x1160, 0x11A8, 0x1F1EE, 0x00A7,  0x000B,   0xFFFC,
    0x3041, '\r',   '\n',   0x0085, 0x0E01, ' ',    0x037F, 0x200D,  0xFE0F,  0x202E,   0xFFFF,
    0xFFFE, 0xFFFD, 0xE000, 0x0378, 0x7F8E, 0xA9B1, 0x2011, 0x1F600, 0x1F469, 0x10FFFF, 0xE0067};
enum { NEIGHBOUR_COUNT = sizeof NEIGHBOURS / sizeof *NEIGHBOURS };

/* Splits the signs as one text; the pieces follow each other up to its end. */
static void check_split(const uint32_t *points, size_t count)
{
    char bytes[64];
    Piece pieces[PIECES_MAX];
    Str text = {bytes, 0};
    uint32_t at = 0;
    for (size_t i = 0; i < count; i++) {
        text.len += (uint32_t)letter_write(points[i], bytes + text.len);
    }
    size_t found = wrap_split(text, pieces, PIECES_MAX);
    for (size_t i = 0; i < found; i++) {
        assert_int_equal(pieces[i].from, at);
        at = pieces[i].to;
    }
    assert_int_equal(at, text.len);
}

static void any_sign_alone_or_beside_another_can_be_split(void **state)
{
    (void)state;
    for (size_t i = 0; i < NEIGHBOUR_COUNT; i++) {
        for (size_t j = 0; j < NEIGHBOUR_COUNT; j++) {
            const uint32_t points[] = {NEIGHBOURS[i], NEIGHBOURS[j], NEIGHBOURS[i]};
            check_split(points, 1);
            check_split(points, 2);
            check_split(points, 3);
        }
    }
    for (uint32_t point = 1; point < 0x110000; point += point < 0x20000 ? 1 : 61) {
        uint32_t other = NEIGHBOURS[point % NEIGHBOUR_COUNT];
        const uint32_t points[] = {point, other, point, point};
        check_split(points, 4);
    }
}

static void bytes_that_are_no_text_can_be_split(void **state)
{
    uint64_t rng = 5;
    (void)state;
    for (int i = 0; i < 2000; i++) {
        char bytes[16];
        Piece pieces[PIECES_MAX];
        for (size_t j = 0; j < sizeof bytes; j++) {
            bytes[j] =
                (char)(rng_next(&rng) % 3 == 0 ? rng_next(&rng) : 0xF0 + rng_next(&rng) % 16);
        }
        size_t found = wrap_split((Str){bytes, sizeof bytes}, pieces, PIECES_MAX);
        assert_true(found > 0 && pieces[found - 1].to == sizeof bytes);
    }
}

static void a_hyphen_that_forbids_a_break_is_no_place_for_one(void **state)
{
    assert_str(wrapped(*state, "umur 13\u201117 tahun", 8), "umur|13\u201117|tahun");
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_line_takes_as_many_words_as_fit),
        WITH_ARENA(a_word_that_fits_to_the_pixel_stays),
        WITH_ARENA(blanks_at_the_end_of_a_line_need_no_room),
        WITH_ARENA(a_line_end_in_the_text_begins_a_line),
        WITH_ARENA(two_line_ends_leave_a_line_empty),
        WITH_ARENA(a_line_end_at_the_end_begins_none),
        WITH_ARENA(a_reduplicated_word_is_never_broken),
        WITH_ARENA(a_reduplicated_word_with_accents_is_never_broken),
        WITH_ARENA(a_dash_between_blanks_is_a_place_to_break),
        WITH_ARENA(a_number_range_is_not_torn_from_its_word),
        WITH_ARENA(a_word_wider_than_the_line_has_a_line_of_its_own),
        WITH_ARENA(a_letter_of_several_bytes_is_one_letter_wide),
        WITH_ARENA(an_empty_text_has_no_lines),
        WITH_ARENA(pieces_follow_each_other_without_gaps),
        WITH_ARENA(no_more_pieces_or_lines_are_made_than_there_is_room_for),
        WITH_ARENA(balanced_lines_are_about_as_long_as_each_other),
        WITH_ARENA(the_balanced_width_is_the_narrowest_with_as_many_lines),
        WITH_ARENA(any_sign_alone_or_beside_another_can_be_split),
        WITH_ARENA(bytes_that_are_no_text_can_be_split),
        WITH_ARENA(a_hyphen_that_forbids_a_break_is_no_place_for_one),
        WITH_ARENA(one_line_keeps_its_width_when_balanced),
    };
    return cmocka_run_group_tests_name("wrap", tests, NULL, NULL);
}
