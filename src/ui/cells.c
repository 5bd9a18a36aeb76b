/* The hash of each cell of the window, the rectangles that cover those that changed, and drawing
 * whatever of a frame touches them. */
#include "aman/ui/cells.h"

#include "aman/base/str.h"

#include <string.h>

static uint64_t mix(uint64_t hash, uint64_t word)
{
    hash ^= word;
    hash *= 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 29);
}

static uint64_t pair(int a, int b)
{
    return (uint64_t)(uint32_t)a << 32 | (uint32_t)b;
}

static uint64_t hash_of(const Cmd *cmd)
{
    uint64_t corners;
    memcpy(&corners, &cmd->corners, sizeof corners);
    uint64_t hash = mix(HASH_START, (uint64_t)cmd->kind << 8 | cmd->alpha |
                                        (uint64_t)cmd->line << 48 | (uint64_t)cmd->color << 16);
    hash = mix(hash, corners);
    hash = mix(hash, pair(cmd->rect.x, cmd->rect.y));
    hash = mix(hash, pair(cmd->rect.w, cmd->rect.h));
    hash = mix(hash, pair(cmd->clip.x, cmd->clip.y));
    hash = mix(hash, pair(cmd->clip.w, cmd->clip.h));
    return mix(hash, cmd->serial);
}

static void mix_into(uint64_t *hashes, int columns, const Cmd *cmd, Rect seen)
{
    uint64_t hash = hash_of(cmd);
    for (int row = seen.y / CELL_SIDE; row <= (seen.y + seen.h - 1) / CELL_SIDE; row++) {
        for (int column = seen.x / CELL_SIDE; column <= (seen.x + seen.w - 1) / CELL_SIDE;
             column++) {
            uint64_t *cell = &hashes[row * columns + column];
            *cell = mix(*cell, hash);
        }
    }
}

/* Joins a run of cells to the rectangle above it when both have the same columns. */
static size_t add_run(Rect *dirty, size_t count, Rect run)
{
    for (size_t i = count; i > 0; i--) {
        Rect *above = &dirty[i - 1];
        if (above->x == run.x && above->w == run.w && above->y + above->h == run.y) {
            above->h += run.h;
            return count;
        }
    }
    if (count == DIRTY_MAX) {
        Rect *last = &dirty[DIRTY_MAX - 1];
        int right = last->x + last->w > run.x + run.w ? last->x + last->w : run.x + run.w;
        int bottom = last->y + last->h > run.y + run.h ? last->y + last->h : run.y + run.h;
        last->x = last->x < run.x ? last->x : run.x;
        last->y = last->y < run.y ? last->y : run.y;
        last->w = right - last->x;
        last->h = bottom - last->y;
        return count;
    }
    dirty[count] = run;
    return count + 1;
}

size_t cells_update(CellHashes *cells, int w, int h, const Cmd *cmds, size_t count,
                    Rect dirty[DIRTY_MAX])
{
    uint64_t *fresh = cells->fresh;
    int columns = (w + CELL_SIDE - 1) / CELL_SIDE, rows = (h + CELL_SIDE - 1) / CELL_SIDE;
    if (columns * rows > CELLS_MAX) {
        dirty[0] = (Rect){0, 0, w, h};
        return 1;
    }
    if (w != cells->w || h != cells->h) {
        cells->is_valid = false;
    }
    memset(fresh, 0, sizeof *fresh * (size_t)(columns * rows));
    for (size_t i = 0; i < count; i++) {
        Rect seen = rect_overlap(rect_overlap(cmds[i].rect, cmds[i].clip), (Rect){0, 0, w, h});
        if (!rect_is_empty(seen)) {
            mix_into(fresh, columns, &cmds[i], seen);
        }
    }
    size_t found = 0;
    for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns;) {
            int start = column;
            while (column < columns &&
                   (!cells->is_valid ||
                    fresh[row * columns + column] != cells->hashes[row * columns + column])) {
                column++;
            }
            if (column > start) {
                Rect run = {start * CELL_SIDE, row * CELL_SIDE, (column - start) * CELL_SIDE,
                            CELL_SIDE};
                found = add_run(dirty, found, rect_overlap(run, (Rect){0, 0, w, h}));
            } else {
                column++;
            }
        }
    }
    memcpy(cells->hashes, fresh, sizeof *fresh * (size_t)(columns * rows));
    cells->w = w;
    cells->h = h;
    cells->is_valid = true;
    return found;
}

void cmds_draw(Canvas *canvas, Rect area, const Cmd *cmds, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const Cmd *cmd = &cmds[i];
        Rect clip = rect_overlap(area, cmd->clip);
        if (rect_is_empty(rect_overlap(clip, cmd->rect))) {
            continue;
        }
        Ink ink = {cmd->color, cmd->alpha};
        switch ((CmdKind)cmd->kind) {
        case CMD_SHAPE:
            canvas_shape(canvas, clip, cmd->rect, cmd->corners, ink);
            break;
        case CMD_RING:
            canvas_ring(canvas, clip, cmd->rect, cmd->corners, cmd->line, ink);
            break;
        case CMD_MASK:
            canvas_mask(canvas, clip, cmd->rect.x, cmd->rect.y, cmd->mask, ink);
            break;
        case CMD_BITMAP:
            canvas_bitmap(canvas, clip, cmd->rect, cmd->corners, cmd->bitmap, cmd->alpha);
            break;
        }
    }
}
