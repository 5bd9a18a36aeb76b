/* Line breaking over measured pieces. Private to the layer; knows no font. */
#pragma once

#include "aman/base/str.h"

/* A piece between two places where a line may break. Widths in pixels. */
typedef struct {
    uint32_t from, to; /* bytes of the text, blanks at the end included */
    uint32_t ink_to;   /* end without those blanks */
    int width;         /* of [from, ink_to) */
    int space;         /* of [ink_to, to) */
    bool must_break;   /* a new line follows */
} Piece;

/* Splits `text` where Unicode allows a break (UAX 14), but not at a hyphen between letters:
 * "siapa-siapa" stays whole. Widths are left to the caller. Returns the number of pieces, at most
 * `most`. */
size_t wrap_split(Str text, Piece *pieces, size_t most);

/* Fills lines of at most `width` pixels; starts[i] is the first piece of line i. Returns the number
 * of lines, at most `most`. */
size_t wrap_fill(const Piece *pieces, size_t count, int width, uint16_t *starts, size_t most);

/* The narrowest width that needs no more lines than `width` does. */
int wrap_balance(const Piece *pieces, size_t count, int width);
