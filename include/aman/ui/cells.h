/* Which pixels changed. A frame is a list of commands; the hash of each is mixed into every cell
 * that it touches; cells whose hash differs from the last frame's are drawn again, nothing else.
 * The idea is rxi/lite's rencache. */
#pragma once

#include "aman/base/arena.h"
#include "aman/ui/canvas.h"

typedef enum { CMD_SHAPE, CMD_RING, CMD_MASK, CMD_BITMAP } CmdKind;

/* One thing to draw. Must be zeroed before it is filled in: all of it but the pointers is hashed.
 * `serial` stands for what the pointers point at, because an address can come back with other
 * pixels. */
typedef struct {
    uint8_t kind; /* a CmdKind */
    uint8_t alpha;
    uint16_t line; /* of a ring, in pixels */
    Corners corners;
    uint32_t color;
    Rect rect, clip;
    uint64_t serial;
    Mask mask;
    Bitmap bitmap;
} Cmd;

enum {
    CELL_SIDE = 64,
    CELLS_MAX = (7680 / CELL_SIDE + 1) * (4320 / CELL_SIDE + 1),
    DIRTY_MAX = 64
};

typedef struct {
    uint64_t hashes[CELLS_MAX], fresh[CELLS_MAX];
    int w, h;      /* of the last call, in pixels */
    bool is_valid; /* false: everything is dirty */
} CellHashes;

/* Compares the commands with those of the last call and fills `dirty` with the rectangles that
 * changed. Returns their number; when there are more than DIRTY_MAX the last one covers the rest.
 */
size_t cells_update(CellHashes *cells, int w, int h, const Cmd *cmds, size_t count,
                    Rect dirty[DIRTY_MAX]);

/* Draws all commands that touch `area`, inside it. */
void cmds_draw(Canvas *canvas, Rect area, const Cmd *cmds, size_t count);
