/* What is drawn again: the dirty rectangles give the same pixels as drawing everything, and nothing
 * more than what changed is drawn. */
#include "pixels.h"

#include "aman/ui/cells.h"

#include <string.h>

enum { W = 300, H = 200, LISTS = 300, LIST_MAX = 24, MASK_SIDE = 40, CHANGES_MAX = 3 };

/* What the random commands draw. */
typedef struct {
    Arena *arena;
    uint64_t rng;
    Mask mask;
    Bitmap bitmap;
} Paint;

static CellHashes *cells_new(Arena *arena)
{
    CellHashes *cells = arena_alloc(arena, sizeof *cells);
    assert_non_null(cells);
    return cells;
}

static Cmd shape(Rect rect, uint32_t color)
{
    Cmd cmd;
    memset(&cmd, 0, sizeof cmd);
    cmd.kind = CMD_SHAPE;
    cmd.alpha = UINT8_MAX;
    cmd.color = color;
    cmd.rect = rect;
    cmd.clip = (Rect){0, 0, W, H};
    return cmd;
}

static Rect random_rect(uint64_t *rng)
{
    return (Rect){random_between(rng, -60, W), random_between(rng, -60, H),
                  random_between(rng, 1, 140), random_between(rng, 1, 140)};
}

static Cmd random_cmd(Paint *paint)
{
    uint64_t *rng = &paint->rng;
    Cmd cmd = shape(random_rect(rng), (uint32_t)random_between(rng, 0, 0xFFFFFF));
    int16_t round = (int16_t)random_between(rng, 0, 50);
    cmd.kind = (uint8_t)random_between(rng, CMD_SHAPE, CMD_BITMAP);
    cmd.alpha = (uint8_t)random_between(rng, 1, UINT8_MAX);
    cmd.corners = (Corners){round, (int16_t)random_between(rng, 0, 50), round, 4};
    cmd.clip = random_between(rng, 0, 2) ? cmd.clip : random_rect(rng);
    if (cmd.kind == CMD_RING) {
        cmd.line = (uint16_t)random_between(rng, 1, 12);
    } else if (cmd.kind == CMD_MASK) {
        cmd.mask = paint->mask;
        cmd.rect.w = cmd.rect.h = MASK_SIDE;
        cmd.serial = 1;
    } else if (cmd.kind == CMD_BITMAP) {
        cmd.bitmap = paint->bitmap;
        cmd.serial = 2;
    }
    return cmd;
}

/* The next frame: a new one now and then, else the last one with a few commands changed. The ground
 * always covers the window, as on every page. */
static size_t next_list(Paint *paint, Cmd *cmds, size_t count)
{
    uint64_t *rng = &paint->rng;
    bool is_new = count == 0 || random_between(rng, 0, 9) == 0;
    size_t made = is_new ? (size_t)random_between(rng, 1, LIST_MAX) : count;
    cmds[0] = shape((Rect){0, 0, W, H}, is_new ? (uint32_t)made * 1000 : cmds[0].color);
    for (size_t i = 1; is_new && i < made; i++) {
        cmds[i] = random_cmd(paint);
    }
    for (int i = random_between(rng, 0, CHANGES_MAX); !is_new && made > 1 && i > 0; i--) {
        cmds[random_between(rng, 1, (int)made - 1)] = random_cmd(paint);
    }
    return made;
}

static void redrawing_what_changed_gives_the_pixels_of_a_full_redraw(void **state)
{
    enum { GARBAGE = 0x123456 };
    Paint paint = {.arena = *state, .rng = 7};
    paint.mask = random_mask(*state, &paint.rng, MASK_SIDE, MASK_SIDE);
    paint.bitmap = random_bitmap(*state, &paint.rng, 90, 70);
    Pixels kept = pixels_new(*state, W, H, GARBAGE), whole = pixels_new(*state, W, H, GARBAGE);
    CellHashes *cells = cells_new(*state);
    Cmd cmds[LIST_MAX];
    Rect dirty[DIRTY_MAX];
    size_t count = 0;
    for (int list = 0; list < LISTS; list++) {
        count = next_list(&paint, cmds, count);
        size_t found = cells_update(cells, W, H, cmds, count, dirty);
        for (size_t i = 0; i < found; i++) {
            cmds_draw(&kept.canvas, dirty[i], cmds, count);
        }
        cmds_draw(&whole.canvas, (Rect){0, 0, W, H}, cmds, count);
        if (!pixels_equal(&kept, &whole)) {
            fail_msg("list %d gives other pixels", list);
        }
    }
}

static void the_first_frame_is_dirty_all_over(void **state)
{
    Rect dirty[DIRTY_MAX];
    Cmd ground = shape((Rect){0, 0, W, H}, 1);
    assert_int_equal(cells_update(cells_new(*state), W, H, &ground, 1, dirty), 1);
    assert_memory_equal(&dirty[0], (&(Rect){0, 0, W, H}), sizeof *dirty);
}

static void nothing_is_dirty_when_nothing_changed(void **state)
{
    Rect dirty[DIRTY_MAX];
    CellHashes *cells = cells_new(*state);
    Cmd cmds[] = {shape((Rect){0, 0, W, H}, 1), shape((Rect){10, 10, 200, 90}, 2)};
    cells_update(cells, W, H, cmds, 2, dirty);
    assert_int_equal(cells_update(cells, W, H, cmds, 2, dirty), 0);
}

static void a_moved_command_dirties_where_it_was_and_where_it_is(void **state)
{
    Rect dirty[DIRTY_MAX];
    CellHashes *cells = cells_new(*state);
    Cmd cmds[] = {shape((Rect){0, 0, W, H}, 1), shape((Rect){10, 10, 20, 20}, 2)};
    cells_update(cells, W, H, cmds, 2, dirty);
    cmds[1].rect.x = 140;
    assert_int_equal(cells_update(cells, W, H, cmds, 2, dirty), 2);
    assert_memory_equal(&dirty[0], (&(Rect){0, 0, CELL_SIDE, CELL_SIDE}), sizeof *dirty);
    assert_memory_equal(&dirty[1], (&(Rect){2 * CELL_SIDE, 0, CELL_SIDE, CELL_SIDE}),
                        sizeof *dirty);
}

/* Number of dirty rectangles after `change` was done to the second of two commands. */
static size_t dirty_after(Arena *arena, void (*change)(Cmd *cmd))
{
    Rect dirty[DIRTY_MAX];
    CellHashes *cells = cells_new(arena);
    Cmd cmds[] = {shape((Rect){0, 0, W, H}, 1), shape((Rect){10, 10, 20, 20}, 2)};
    cells_update(cells, W, H, cmds, 2, dirty);
    change(&cmds[1]);
    return cells_update(cells, W, H, cmds, 2, dirty);
}

static void another_color(Cmd *cmd)
{
    cmd->color = 0x020000;
}

static void another_alpha(Cmd *cmd)
{
    cmd->alpha = 254;
}

static void another_kind(Cmd *cmd)
{
    cmd->kind = CMD_RING;
}

static void another_line(Cmd *cmd)
{
    cmd->line = 1;
}

static void another_corner(Cmd *cmd)
{
    cmd->corners.bottom_left = 1;
}

static void another_height(Cmd *cmd)
{
    cmd->rect.h++;
}

static void another_clip(Cmd *cmd)
{
    cmd->clip.w--;
}

static void another_serial(Cmd *cmd)
{
    cmd->serial++;
}

static void each_member_of_a_command_makes_it_another_one(void **state)
{
    void (*const changes[])(Cmd * cmd) = {another_color, another_alpha,  another_kind,
                                          another_line,  another_corner, another_height,
                                          another_clip,  another_serial};
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        if (dirty_after(*state, changes[i]) != 1) {
            fail_msg("change %zu is not seen", i);
        }
    }
}

static void two_commands_that_change_places_are_drawn_again(void **state)
{
    Rect dirty[DIRTY_MAX];
    CellHashes *cells = cells_new(*state);
    Cmd cmds[] = {shape((Rect){0, 0, 30, 30}, 1), shape((Rect){10, 10, 30, 30}, 2)};
    cells_update(cells, W, H, cmds, 2, dirty);
    Cmd swapped[] = {cmds[1], cmds[0]};
    assert_int_equal(cells_update(cells, W, H, swapped, 2, dirty), 1);
}

static void a_command_outside_the_window_dirties_nothing(void **state)
{
    Rect dirty[DIRTY_MAX];
    CellHashes *cells = cells_new(*state);
    Cmd cmds[] = {shape((Rect){0, 0, W, H}, 1), shape((Rect){W, 0, 50, 50}, 2)};
    cells_update(cells, W, H, cmds, 1, dirty);
    assert_int_equal(cells_update(cells, W, H, cmds, 2, dirty), 0);
}

static void a_command_that_its_clip_hides_dirties_nothing(void **state)
{
    Rect dirty[DIRTY_MAX];
    CellHashes *cells = cells_new(*state);
    Cmd cmds[] = {shape((Rect){0, 0, W, H}, 1), shape((Rect){0, 0, 50, 50}, 2)};
    cmds[1].clip = (Rect){50, 0, 50, 50};
    cells_update(cells, W, H, cmds, 1, dirty);
    assert_int_equal(cells_update(cells, W, H, cmds, 2, dirty), 0);
}

static void another_size_of_the_window_is_dirty_all_over(void **state)
{
    Rect dirty[DIRTY_MAX];
    CellHashes *cells = cells_new(*state);
    Cmd ground = shape((Rect){0, 0, W, H}, 1);
    cells_update(cells, W, H, &ground, 1, dirty);
    assert_int_equal(cells_update(cells, W + CELL_SIDE, H, &ground, 1, dirty), 1);
    assert_memory_equal(&dirty[0], (&(Rect){0, 0, W + CELL_SIDE, H}), sizeof *dirty);
}

static void a_window_that_grows_inside_its_last_cells_is_dirty_all_over(void **state)
{
    Rect dirty[DIRTY_MAX];
    CellHashes *cells = cells_new(*state);
    Cmd small = shape((Rect){0, 0, 10, 10}, 1);
    cells_update(cells, W, H, &small, 1, dirty);
    assert_int_equal(cells_update(cells, W + 1, H + 1, &small, 1, dirty), 1);
}

static void a_window_of_more_cells_than_there_are_is_drawn_whole(void **state)
{
    enum { HUGE_W = 8192, HUGE_H = 8192 };
    Rect dirty[DIRTY_MAX];
    CellHashes *cells = cells_new(*state);
    Cmd ground = shape((Rect){0, 0, HUGE_W, HUGE_H}, 1);
    for (int frame = 0; frame < 2; frame++) {
        assert_int_equal(cells_update(cells, HUGE_W, HUGE_H, &ground, 1, dirty), 1);
        assert_memory_equal(&dirty[0], (&(Rect){0, 0, HUGE_W, HUGE_H}), sizeof *dirty);
    }
}

static void more_changes_than_rectangles_are_all_covered(void **state)
{
    enum { COLUMNS = 30, ROWS = 16, SPOTS = COLUMNS * ROWS / 2 };
    static Cmd spots[SPOTS];
    Rect dirty[DIRTY_MAX];
    CellHashes *cells = cells_new(*state);
    int w = COLUMNS * CELL_SIDE, h = ROWS * CELL_SIDE;
    cells_update(cells, w, h, spots, 0, dirty);
    for (int i = 0; i < SPOTS; i++) {
        int row = i / (COLUMNS / 2), column = i % (COLUMNS / 2) * 2 + row % 2;
        spots[i] = shape((Rect){column * CELL_SIDE, row * CELL_SIDE, 8, 8}, 1);
        spots[i].clip = (Rect){0, 0, w, h};
    }
    size_t found = cells_update(cells, w, h, spots, SPOTS, dirty);
    assert_in_range(found, 1, DIRTY_MAX);
    for (int i = 0; i < SPOTS; i++) {
        bool is_covered = false;
        for (size_t j = 0; j < found; j++) {
            is_covered = is_covered || rect_holds(dirty[j], spots[i].rect, 0);
        }
        if (!is_covered) {
            fail_msg("spot %d at %d,%d is not covered", i, spots[i].rect.x, spots[i].rect.y);
        }
    }
}

static void drawing_an_area_writes_nothing_around_it(void **state)
{
    Pixels pixels = pixels_new(*state, W, H, 0);
    Cmd ground = shape((Rect){-10, -10, W + 20, H + 20}, 1);
    cmds_draw(&pixels.canvas, (Rect){64, 64, 64, 64}, &ground, 1);
    assert_int_equal(pixels_other(&pixels, (Rect){64, 64, 64, 64}, 1), 0);
    assert_int_equal(pixels_other(&pixels, (Rect){0, 0, W, H}, 0), 64 * 64);
    pixels_check_guards(&pixels);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(redrawing_what_changed_gives_the_pixels_of_a_full_redraw),
        WITH_ARENA(the_first_frame_is_dirty_all_over),
        WITH_ARENA(nothing_is_dirty_when_nothing_changed),
        WITH_ARENA(a_moved_command_dirties_where_it_was_and_where_it_is),
        WITH_ARENA(each_member_of_a_command_makes_it_another_one),
        WITH_ARENA(two_commands_that_change_places_are_drawn_again),
        WITH_ARENA(a_command_outside_the_window_dirties_nothing),
        WITH_ARENA(a_command_that_its_clip_hides_dirties_nothing),
        WITH_ARENA(another_size_of_the_window_is_dirty_all_over),
        WITH_ARENA(a_window_that_grows_inside_its_last_cells_is_dirty_all_over),
        WITH_ARENA(a_window_of_more_cells_than_there_are_is_drawn_whole),
        WITH_ARENA(more_changes_than_rectangles_are_all_covered),
        WITH_ARENA(drawing_an_area_writes_nothing_around_it),
    };
    return cmocka_run_group_tests_name("cells", tests, NULL, NULL);
}
