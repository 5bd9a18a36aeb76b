/* The cache of laid-out text. A block knows its lines and widths; pixels are made when it is first
 * drawn. */
#include "aman/ui/texts.h"

#include "fonts.h"
#include "plain.h"
#include "wrap.h"

#include <SDL.h>

#include <string.h>

enum { BUCKETS = 1024, PIECES_MAX = 512, LINES_MAX = 48, RUNS_MAX = 96 };

typedef struct CachedText {
    struct CachedText *next;
    uint64_t key, used; /* when it was last asked for */
    size_t bytes;
    TextBlock block;
    TextRun runs[];
} CachedText;

struct Texts {
    Fonts *fonts;
    CachedText *buckets[BUCKETS];
    size_t bytes, limit, made;
    uint64_t now, serial;
    TextBlock empty;
};

Texts *texts_new(const char *folder, size_t limit_bytes, const char **missing)
{
    *missing = NULL;
    Texts *texts = SDL_calloc(1, sizeof *texts);
    Fonts *fonts = texts ? fonts_open(folder, missing) : NULL;
    if (!fonts) {
        SDL_free(texts);
        return NULL;
    }
    texts->fonts = fonts;
    texts->limit = limit_bytes;
    return texts;
}

static void free_entry(Texts *texts, CachedText *entry)
{
    for (size_t i = 0; i < entry->block.run_count; i++) {
        SDL_free((void *)entry->runs[i].mask.at);
    }
    texts->bytes -= entry->bytes;
    SDL_free(entry);
}

void texts_free(Texts *texts)
{
    if (!texts) {
        return;
    }
    for (size_t i = 0; i < BUCKETS; i++) {
        for (CachedText *entry = texts->buckets[i], *next; entry; entry = next) {
            next = entry->next;
            free_entry(texts, entry);
        }
    }
    fonts_close(texts->fonts);
    SDL_free(texts);
}

/* Titles and labels have no bold words. */
static uint16_t mark_at(const Plain *plain, TextForm form, uint32_t at)
{
    return form.face == FACE_MEDIUM ? plain->mark[at] : 0;
}

static uint8_t face_at(const Plain *plain, TextForm form, uint32_t at)
{
    return mark_at(plain, form, at) ? FACE_BOLD : form.face;
}

/* All words of the bold stretch around `at`; empty outside of one. */
static Str marked_words(const Plain *plain, TextForm form, uint32_t at)
{
    uint16_t mark = mark_at(plain, form, at);
    uint32_t from = at, to = at;
    while (mark && from > 0 && plain->mark[from - 1] == mark) {
        from--;
    }
    while (mark && to < plain->len && plain->mark[to] == mark) {
        to++;
    }
    return (Str){plain->words + from, to - from};
}

/* End of the stretch of one mark, and so of one face, that begins at `from`. */
static uint32_t stretch_end(const Plain *plain, TextForm form, uint32_t from, uint32_t to)
{
    uint32_t end = from;
    while (end < to && mark_at(plain, form, end) == mark_at(plain, form, from)) {
        end++;
    }
    return end;
}

static int width_of(const Texts *texts, const Plain *plain, TextForm form, uint32_t from,
                    uint32_t to)
{
    int width = 0;
    while (from < to) {
        uint32_t end = stretch_end(plain, form, from, to);
        Str words = {plain->words + from, end - from};
        width += font_width(texts->fonts, face_at(plain, form, from), form.size_px, words);
        from = end;
    }
    return width;
}

typedef struct {
    uint32_t from, to; /* bytes of the text */
    int y;
} Line;

/* Puts the words of one line into runs; returns the number of runs so far. */
static size_t add_line(const Texts *texts, const Plain *plain, TextForm form, const Line *line,
                       TextRun *runs, size_t count)
{
    int x = 0;
    uint32_t from = line->from, to = line->to;
    while (from < to && count < RUNS_MAX) {
        uint32_t end = stretch_end(plain, form, from, to);
        TextRun *run = &runs[count++];
        *run = (TextRun){.words = {plain->words + from, end - from},
                         .mark = marked_words(plain, form, from),
                         .face = face_at(plain, form, from),
                         .x = x};
        run->w = font_width(texts->fonts, run->face, form.size_px, run->words);
        run->h = font_height(texts->fonts, run->face, form.size_px);
        run->y = line->y + (form.line_px - run->h) / 2;
        x += run->w;
        from = end;
    }
    return count;
}

static void center_line(TextRun *runs, size_t from, size_t to, int width)
{
    int used = to > from ? runs[to - 1].x + runs[to - 1].w : 0;
    for (size_t i = from; i < to; i++) {
        runs[i].x += (width - used) / 2;
    }
}

/* A text in pieces, and the width in which they are put into lines. */
typedef struct {
    const Plain *plain;
    Piece pieces[PIECES_MAX];
    size_t count;
    int width;
} Split;

/* Puts the pieces into lines and the lines into `runs`; fills the block's sizes anew. */
static void compose(const Texts *texts, const Split *split, TextRun *runs, TextBlock *block)
{
    uint16_t starts[LINES_MAX + 1];
    const Piece *pieces = split->pieces;
    size_t count = split->count;
    size_t lines = wrap_fill(pieces, count, split->width, starts, LINES_MAX + 1);
    if (lines > LINES_MAX) {
        block->is_cut = true;
        count = starts[LINES_MAX];
        lines = LINES_MAX;
    }
    block->run_count = 0;
    block->w = block->fit_w = 0;
    for (size_t i = 0; i < lines; i++) {
        size_t last = i + 1 < lines ? starts[i + 1] : count, first_run = block->run_count;
        int fit = pieces[last - 1].width;
        for (size_t j = starts[i]; j + 1 < last; j++) {
            fit += pieces[j].width + pieces[j].space;
        }
        block->fit_w = fit > block->fit_w ? fit : block->fit_w;
        Line line = {pieces[starts[i]].from, pieces[last - 1].ink_to, (int)i * block->form.line_px};
        block->run_count = add_line(texts, split->plain, block->form, &line, runs, first_run);
        const TextRun *end = block->run_count > first_run ? &runs[block->run_count - 1] : NULL;
        int right = end ? end->x + end->w : 0;
        block->w = right > block->w ? right : block->w;
    }
    block->fit_w = block->w > block->fit_w ? block->w : block->fit_w;
    block->lines = (int)lines;
    block->h = (int)lines * block->form.line_px;
}

/* The widest of as many pieces as a block has lines: narrower, one of them is cut. */
static int least_width(const Split *split)
{
    int width = 0;
    for (size_t i = 0; i < split->count && i < LINES_MAX; i++) {
        width = split->pieces[i].width > width ? split->pieces[i].width : width;
    }
    return width;
}

/* Lays `plain` out into `runs`; fills the block's sizes. */
static void lay_out(const Texts *texts, const Plain *plain, int width, TextRun *runs,
                    TextBlock *block)
{
    enum { TRIES = 8 };
    Split split = {.plain = plain, .width = width};
    TextForm form = block->form;
    split.count = wrap_split((Str){plain->words, plain->len}, split.pieces, PIECES_MAX);
    for (size_t i = 0; i < split.count; i++) {
        Piece *piece = &split.pieces[i];
        piece->width = width_of(texts, plain, form, piece->from, piece->ink_to);
        piece->space = width_of(texts, plain, form, piece->ink_to, piece->to);
        block->is_cut = block->is_cut || piece->width > width;
    }
    block->least_w = least_width(&split);
    if (form.is_balanced) {
        split.width = wrap_balance(split.pieces, split.count, width);
    }
    compose(texts, &split, runs, block);
    /* A line can be a little wider than its pieces alone: then the lines are made shorter. */
    for (int i = 0; i < TRIES && block->w > width && !block->is_cut; i++) {
        split.width -= (block->w - width) * (i + 1);
        compose(texts, &split, runs, block);
    }
    for (size_t i = 0, first = 0; form.is_centered && i < block->run_count; i++) {
        bool is_line_end = i + 1 == block->run_count || runs[i + 1].x == 0;
        if (is_line_end) {
            center_line(runs, first, i + 1, block->w);
            first = i + 1;
        }
    }
}

static uint64_t key_of(TextForm form, Str words, int width)
{
    uint64_t key = hash_bytes(HASH_START, words.at, words.len);
    int numbers[] = {form.face,        form.size_px,     form.line_px,
                     form.is_balanced, form.is_centered, width};
    return hash_bytes(key, numbers, sizeof numbers);
}

static CachedText *make_entry(Texts *texts, uint64_t key, TextForm form, Str words, int width)
{
    static const Plain NOTHING;
    Plain plain = NOTHING;
    TextRun runs[RUNS_MAX];
    TextBlock block = {.form = form};
    plain_strip(words, &plain);
    lay_out(texts, &plain, width, runs, &block);
    size_t runs_bytes = block.run_count * sizeof *runs;
    size_t bytes = sizeof(CachedText) + runs_bytes + 2 * (size_t)plain.len + block.run_count;
    CachedText *entry = SDL_calloc(1, bytes);
    if (!entry) {
        return NULL;
    }
    char *whole = (char *)entry + sizeof *entry + runs_bytes, *copy = whole + plain.len;
    memcpy(whole, plain.words, plain.len);
    for (size_t i = 0; i < block.run_count; i++) {
        runs[i].mark.at = whole + (runs[i].mark.at - plain.words);
        memcpy(copy, runs[i].words.at, runs[i].words.len);
        runs[i].words.at = copy;
        runs[i].serial = ++texts->serial;
        copy += runs[i].words.len + 1;
    }
    memcpy(entry->runs, runs, runs_bytes);
    block.runs = entry->runs;
    entry->block = block;
    entry->key = key;
    entry->bytes = bytes;
    texts->bytes += bytes;
    texts->made++;
    return entry;
}

const TextBlock *texts_block(Texts *texts, TextForm form, Str words, int width_px)
{
    uint64_t key = key_of(form, words, width_px);
    CachedText **bucket = &texts->buckets[key % BUCKETS];
    for (CachedText *entry = *bucket; entry; entry = entry->next) {
        if (entry->key == key) {
            entry->used = texts->now;
            return &entry->block;
        }
    }
    CachedText *entry = make_entry(texts, key, form, words, width_px);
    if (!entry) {
        return &texts->empty;
    }
    entry->used = texts->now;
    entry->next = *bucket;
    *bucket = entry;
    return &entry->block;
}

const TextBlock *texts_line(Texts *texts, TextForm form, Str words)
{
    form.is_balanced = form.is_centered = false;
    return texts_block(texts, form, words, INT16_MAX);
}

int texts_width(Texts *texts, TextForm form, Str words)
{
    return texts_line(texts, form, words)->fit_w;
}

Mask text_run_mask(Texts *texts, const TextBlock *block, size_t run)
{
    TextRun *wanted = &block->runs[run];
    if (!wanted->mask.at && wanted->words.len > 0) {
        wanted->mask = font_render(texts->fonts, wanted->face, block->form.size_px, wanted->words);
        CachedText *entry = (CachedText *)((char *)block - offsetof(CachedText, block));
        size_t bytes = (size_t)wanted->mask.w * (size_t)wanted->mask.h;
        entry->bytes += bytes;
        texts->bytes += bytes;
    }
    return wanted->mask;
}

/* Drops entries last used before `before`. */
static void drop_older(Texts *texts, uint64_t before)
{
    for (size_t i = 0; i < BUCKETS; i++) {
        for (CachedText **link = &texts->buckets[i]; *link;) {
            CachedText *entry = *link;
            if (entry->used < before) {
                *link = entry->next;
                free_entry(texts, entry);
            } else {
                link = &entry->next;
            }
        }
    }
}

void texts_trim(Texts *texts)
{
    texts->now++;
    for (uint64_t keep = 64; texts->bytes > texts->limit && keep > 0; keep /= 2) {
        drop_older(texts, texts->now > keep ? texts->now - keep : 0);
    }
}

size_t texts_bytes(const Texts *texts)
{
    return texts->bytes;
}

size_t texts_made(const Texts *texts)
{
    return texts->made;
}
