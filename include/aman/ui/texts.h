/* Text: fonts, line breaking and the cache of laid-out blocks.
 *
 * Size is the pixel size on the real screen; text is never scaled. Line height is ours, not the
 * font's. `**bold**` is the only mark. Lines break where Unicode says (libunibreak), never at the
 * hyphen of a reduplicated word. */
#pragma once

#include "aman/base/lang.h"
#include "aman/ui/canvas.h"

typedef struct Texts Texts;

typedef enum { FACE_MEDIUM, FACE_BOLD, FACE_TITLE, FACE_TITLE_BOLD, FACE_COUNT } Face;

typedef struct {
    uint8_t face;     /* a Face; bold runs of FACE_MEDIUM use FACE_BOLD */
    uint16_t size_px; /* of the letters */
    uint16_t line_px; /* baseline to baseline */
    bool is_balanced; /* titles: the narrowest width with the same number of lines */
    bool is_centered;
} TextForm;

/* A piece of a line in one font. `mask` is empty until text_run_mask(). */
typedef struct {
    Str words; /* NUL-terminated in the block's memory */
    Str mark;  /* all words of the bold stretch it belongs to, also on other lines; or empty */
    uint8_t face;
    int x, y; /* of its top left in the block */
    int w, h;
    uint64_t serial;
    Mask mask;
} TextRun;

/* Words laid out in a width. Borrowed: valid until the next texts_trim(). */
typedef struct {
    TextRun *runs;
    size_t run_count;
    int w, h, lines;
    int fit_w;   /* the width in which it takes these lines: pieces are measured alone, so a little
                    more than w */
    int least_w; /* the least width in which no word is cut */
    bool is_cut; /* a word alone is wider than the width */
    TextForm form;
} TextBlock;

/* Opens the four fonts of `folder`. NULL when one cannot be used: the name of its file is in
 * `*missing` (static), or NULL where there was no memory. `limit_bytes` bounds the cache. */
AMAN_CHECK Texts *texts_new(const char *folder, size_t limit_bytes, const char **missing);
void texts_free(Texts *texts);

/* Lays out `words` in at most `width_px`. Never NULL: without memory the block is empty. */
const TextBlock *texts_block(Texts *texts, TextForm form, Str words, int width_px);

/* `words` as wide as they want to be: a line ends only where the text says so. */
const TextBlock *texts_line(Texts *texts, TextForm form, Str words);
/* The width of that. */
int texts_width(Texts *texts, TextForm form, Str words);

/* The coverage of a run, drawn on first use. */
Mask text_run_mask(Texts *texts, const TextBlock *block, size_t run);

/* Drops what was used least recently until the cache is within its limit. Between frames only. */
void texts_trim(Texts *texts);

/* Bytes in the cache, and how often a block was laid out: for tests and measuring. */
size_t texts_bytes(const Texts *texts);
size_t texts_made(const Texts *texts);
