/* Arenas: the bound, the zeros, the arithmetic. */
#include "../support.h"

#include "aman/base/arena.h"
#include "aman/base/rng.h"

#include <stdalign.h>
#include <string.h>

static bool is_filled(const unsigned char *bytes, size_t size, unsigned char with)
{
    for (size_t i = 0; i < size; i++) {
        if (bytes[i] != with) {
            return false;
        }
    }
    return true;
}

static void a_piece_is_zeroed(void **state)
{
    unsigned char *piece = arena_alloc(*state, 5000);
    assert_true(is_filled(piece, 5000, 0));
}

static void a_piece_is_aligned_for_any_type(void **state)
{
    for (size_t size = 0; size < 70; size++) {
        void *piece = arena_alloc(*state, size);
        assert_int_equal((uintptr_t)piece % alignof(max_align_t), 0);
    }
}

static void pieces_do_not_overlap(void **state)
{
    enum { PIECES = 400 };
    unsigned char *pieces[PIECES];
    size_t sizes[PIECES];
    uint64_t seed = 7;
    for (size_t i = 0; i < PIECES; i++) {
        sizes[i] = rng_next(&seed) % (i % 20 == 0 ? 20000 : 300);
        pieces[i] = arena_alloc(*state, sizes[i]);
        memset(pieces[i], (int)(i % 255) + 1, sizes[i]);
    }
    for (size_t i = 0; i < PIECES; i++) {
        assert_true(is_filled(pieces[i], sizes[i], (unsigned char)(i % 255 + 1)));
    }
}

static void an_arena_never_hands_out_more_than_its_limit(void **state)
{
    (void)state;
    Arena *arena = arena_new(10000);
    size_t given = 0;
    while (arena_alloc(arena, 48)) {
        given += 48;
    }
    assert_in_range(given, 9000, 10000);
    arena_free(arena);
}

static void one_piece_larger_than_the_limit_is_refused(void **state)
{
    (void)state;
    Arena *arena = arena_new(10000);
    assert_null(arena_alloc(arena, 10001));
    arena_free(arena);
}

static void an_arena_stays_full_after_a_failure(void **state)
{
    (void)state;
    Arena *arena = arena_new(10000);
    assert_null(arena_alloc(arena, 20000));
    assert_non_null(arena_alloc(arena, 16));
    assert_true(arena_is_full(arena));
    arena_free(arena);
}

static void an_arena_is_not_full_before_a_failure(void **state)
{
    (void)state;
    Arena *arena = arena_new(4096);
    assert_non_null(arena_alloc(arena, 4096));
    assert_false(arena_is_full(arena));
    arena_free(arena);
}

static void a_reset_makes_room_for_as_much_as_before(void **state)
{
    (void)state;
    Arena *arena = arena_new(10000);
    size_t first = 0, second = 0;
    while (arena_alloc(arena, 48)) {
        first++;
    }
    arena_reset(arena);
    assert_false(arena_is_full(arena));
    while (arena_alloc(arena, 48)) {
        second++;
    }
    assert_int_equal(second, first);
    arena_free(arena);
}

static void a_reset_overwrites_what_was_there(void **state)
{
    unsigned char *piece = arena_alloc(*state, 100000);
    memset(piece, 0x5A, 100000);
    arena_reset(*state);
    assert_true(is_filled(piece, 100000, 0)); /* the memory stays with the arena */
}

static void a_piece_after_a_reset_is_zeroed(void **state)
{
    for (size_t i = 0; i < 50; i++) {
        memset(arena_alloc(*state, 1000), 0x5A, 1000);
    }
    arena_reset(*state);
    for (size_t i = 0; i < 50; i++) {
        assert_true(is_filled(arena_alloc(*state, 1000), 1000, 0));
    }
}

static void used_bytes_are_those_handed_out_since_the_reset(void **state)
{
    assert_non_null(arena_alloc(*state, 160));
    assert_non_null(arena_alloc(*state, 320));
    assert_int_equal(arena_used(*state), 480);
    arena_reset(*state);
    assert_int_equal(arena_used(*state), 0);
}

static void an_array_whose_size_overflows_is_refused(void **state)
{
    assert_null(arena_array(*state, SIZE_MAX / 8 + 2, 8));
    assert_true(arena_is_full(*state));
}

static void sizes_near_the_largest_are_refused(void **state)
{
    (void)state;
    for (size_t less = 0; less <= 32; less++) {
        Arena *arena = arena_new(SIZE_MAX);
        assert_null(arena_alloc(arena, SIZE_MAX - less));
        assert_true(arena_is_full(arena));
        arena_free(arena);
    }
}

static void growing_keeps_what_was_there(void **state)
{
    uint32_t *numbers = NULL;
    size_t capacity = 0;
    for (uint32_t i = 0; i < 10000; i++) {
        numbers = arena_grow(*state, numbers, &capacity, i + 1, sizeof *numbers);
        numbers[i] = i * 7;
    }
    for (uint32_t i = 0; i < 10000; i++) {
        assert_int_equal(numbers[i], i * 7);
    }
}

static void growing_moves_the_array_only_now_and_then(void **state)
{
    uint32_t *numbers = NULL;
    size_t capacity = 0, moves = 0;
    for (uint32_t i = 0; i < 10000; i++) {
        uint32_t *grown = arena_grow(*state, numbers, &capacity, i + 1, sizeof *numbers);
        moves += grown != numbers;
        numbers = grown;
    }
    assert_in_range(moves, 1, 12);
}

static void growing_past_the_limit_keeps_the_capacity(void **state)
{
    (void)state;
    Arena *arena = arena_new(4096);
    size_t capacity = 0;
    uint32_t *numbers = arena_grow(arena, NULL, &capacity, 8, sizeof *numbers);
    assert_non_null(numbers);
    assert_null(arena_grow(arena, numbers, &capacity, 100000, sizeof *numbers));
    assert_int_equal(capacity, 8);
    arena_free(arena);
}

static void growing_to_a_count_that_overflows_makes_the_arena_full(void **state)
{
    size_t capacity = 0;
    assert_null(arena_grow(*state, NULL, &capacity, SIZE_MAX - 1, 1));
    assert_true(arena_is_full(*state));
}

static void freeing_no_arena_does_nothing(void **state)
{
    (void)state;
    arena_free(NULL);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_piece_is_zeroed),
        WITH_ARENA(a_piece_is_aligned_for_any_type),
        WITH_ARENA(pieces_do_not_overlap),
        cmocka_unit_test(an_arena_never_hands_out_more_than_its_limit),
        cmocka_unit_test(one_piece_larger_than_the_limit_is_refused),
        cmocka_unit_test(an_arena_stays_full_after_a_failure),
        cmocka_unit_test(an_arena_is_not_full_before_a_failure),
        cmocka_unit_test(a_reset_makes_room_for_as_much_as_before),
        WITH_ARENA(a_reset_overwrites_what_was_there),
        WITH_ARENA(a_piece_after_a_reset_is_zeroed),
        WITH_ARENA(used_bytes_are_those_handed_out_since_the_reset),
        WITH_ARENA(an_array_whose_size_overflows_is_refused),
        cmocka_unit_test(sizes_near_the_largest_are_refused),
        WITH_ARENA(growing_keeps_what_was_there),
        WITH_ARENA(growing_moves_the_array_only_now_and_then),
        cmocka_unit_test(growing_past_the_limit_keeps_the_capacity),
        WITH_ARENA(growing_to_a_count_that_overflows_makes_the_arena_full),
        cmocka_unit_test(freeing_no_arena_does_nothing),
    };
    return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
