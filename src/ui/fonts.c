/* Letters from SDL_ttf: a font is opened at each size that is asked for and kept; of too many the
 * one that rested longest goes. */
#include "fonts.h"

#include "aman/base/file.h"
#include "aman/base/letters.h"

#include <SDL.h>
#include <SDL_ttf.h>
#include <linebreak.h>

#include <limits.h>
#include <stdio.h>

enum { FILE_BYTES = 1024 * 1024, FILES_BYTES = 4 * FILE_BYTES, SIZES_MAX = 12, WORDS_BYTES = 2048 };

typedef struct {
    TTF_Font *font;
    int size_px;
    uint8_t face;
    uint64_t used;
} Opened;

struct Fonts {
    Arena *files;
    Str bytes[FACE_COUNT];
    Opened opened[SIZES_MAX];
    size_t count;
    uint64_t now; /* when all places are taken the size that was used least recently is closed */
};

static const char *const FILES[FACE_COUNT] = {
    [FACE_MEDIUM] = "AtkinsonHyperlegibleNext_500Medium.ttf",
    [FACE_BOLD] = "AtkinsonHyperlegibleNext_700Bold.ttf",
    [FACE_TITLE] = "BricolageGrotesque_800ExtraBold.ttf",
    [FACE_TITLE_BOLD] = "BricolageGrotesque_700Bold.ttf",
};

static TTF_Font *open_size(const Fonts *fonts, uint8_t face, int size_px)
{
    SDL_RWops *source = SDL_RWFromConstMem(fonts->bytes[face].at, (int)fonts->bytes[face].len);
    TTF_Font *font = source ? TTF_OpenFontRW(source, 1, size_px) : NULL;
    if (font) {
        TTF_SetFontHinting(font, TTF_HINTING_LIGHT_SUBPIXEL);
    }
    return font;
}

static uint32_t big_endian(const char *at)
{
    const unsigned char *b = (const unsigned char *)at;
    return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
}

/* The sum of `table` as OpenType counts it: words of four bytes, the last one filled up. */
static uint32_t table_sum(Str table)
{
    uint32_t sum = 0;
    for (uint32_t at = 0; at < table.len; at += 4) {
        char word[4] = {0};
        SDL_memcpy(word, table.at + at, table.len - at < 4 ? table.len - at : 4);
        sum += big_endian(word);
    }
    return sum;
}

/* True when each table is there and has the sum that the file names for it. FreeType opens a file
 * that was cut short and then draws nothing for most letters. */
static bool is_whole(Str font)
{
    enum { HEAD = 12, ENTRY = 16, HEAD_OWN_SUM = 8 };
    uint32_t tables = font.len >= HEAD ? big_endian(font.at + 4) >> 16 : 0;
    for (uint32_t i = 0; i < tables; i++) {
        uint32_t at = HEAD + i * ENTRY;
        if (at + ENTRY > font.len) {
            return false;
        }
        uint32_t offset = big_endian(font.at + at + 8), len = big_endian(font.at + at + 12);
        if (offset > font.len || len > font.len - offset) {
            return false;
        }
        Str table = {font.at + offset, len};
        bool is_head = str_starts(str_slice(font, at, font.len), STR("head")) && len >= ENTRY;
        uint32_t own = is_head ? big_endian(table.at + HEAD_OWN_SUM) : 0;
        if (table_sum(table) - own != big_endian(font.at + at + 4)) {
            return false;
        }
    }
    return tables > 0;
}

/* True when the font has the letters that texts are promised. */
static bool has_letters(TTF_Font *font)
{
    for (size_t i = 0; i < LETTER_RANGES; i++) {
        for (uint32_t point = LETTERS[i].first; point <= LETTERS[i].last; point++) {
            if (!TTF_GlyphIsProvided32(font, point)) {
                return false;
            }
        }
    }
    return true;
}

/* Reads the file of `face` and looks whether all of it can be drawn. */
static bool read_face(Fonts *fonts, const char *folder, uint8_t face)
{
    enum { PROBE_PX = 32 };
    char path[PATH_MAX];
    int len = snprintf(path, sizeof path, "%s/%s", folder, FILES[face]);
    bool is_read = len > 0 && (size_t)len < sizeof path &&
                   file_read(fonts->files, path, FILE_BYTES, &fonts->bytes[face]) == FILE_OK;
    TTF_Font *probe =
        is_read && is_whole(fonts->bytes[face]) ? open_size(fonts, face, PROBE_PX) : NULL;
    bool is_usable = probe && has_letters(probe);
    if (probe) {
        TTF_CloseFont(probe);
    }
    return is_usable;
}

Fonts *fonts_open(const char *folder, const char **missing)
{
    *missing = NULL;
    Fonts *fonts = SDL_calloc(1, sizeof *fonts);
    if (!fonts || TTF_Init() != 0) {
        SDL_free(fonts);
        return NULL;
    }
    init_linebreak();
    fonts->files = arena_new(FILES_BYTES);
    for (int face = 0; fonts->files && face < FACE_COUNT; face++) {
        if (!read_face(fonts, folder, (uint8_t)face)) {
            *missing = FILES[face];
            fonts_close(fonts);
            return NULL;
        }
    }
    if (!fonts->files) {
        fonts_close(fonts);
        return NULL;
    }
    return fonts;
}

void fonts_close(Fonts *fonts)
{
    for (size_t i = 0; i < fonts->count; i++) {
        TTF_CloseFont(fonts->opened[i].font);
    }
    arena_free(fonts->files);
    SDL_free(fonts);
    TTF_Quit();
}

static TTF_Font *font_at(Fonts *fonts, uint8_t face, int size_px)
{
    for (size_t i = 0; i < fonts->count; i++) {
        if (fonts->opened[i].face == face && fonts->opened[i].size_px == size_px) {
            fonts->opened[i].used = ++fonts->now;
            return fonts->opened[i].font;
        }
    }
    TTF_Font *font = open_size(fonts, face, size_px);
    if (!font) {
        return NULL;
    }
    size_t place = fonts->count;
    if (fonts->count == SIZES_MAX) {
        place = 0;
        for (size_t i = 1; i < fonts->count; i++) {
            place = fonts->opened[i].used < fonts->opened[place].used ? i : place;
        }
        TTF_CloseFont(fonts->opened[place].font);
    } else {
        fonts->count++;
    }
    fonts->opened[place] = (Opened){font, size_px, face, ++fonts->now};
    return font;
}

/* What is drawn for `words`, with the end mark that SDL_ttf wants. No sign takes more bytes than
 * what it stands for. */
static const char *drawn(char *buffer, Str words)
{
    char *end = buffer;
    for (size_t at = 0, size; at < words.len; at += size) {
        uint32_t point = str_code_point(str_slice(words, at, words.len), &size);
        uint32_t sign = letter_drawn(point);
        if (end + size >= buffer + WORDS_BYTES) {
            break;
        }
        end += sign ? letter_write(sign, end) : 0;
    }
    *end = '\0';
    return buffer;
}

int font_width(Fonts *fonts, uint8_t face, int size_px, Str words)
{
    char buffer[WORDS_BYTES];
    int width = 0;
    TTF_Font *font = words.len > 0 ? font_at(fonts, face, size_px) : NULL;
    if (font && TTF_SizeUTF8(font, drawn(buffer, words), &width, NULL) != 0) {
        width = 0;
    }
    return width;
}

int font_height(Fonts *fonts, uint8_t face, int size_px)
{
    TTF_Font *font = font_at(fonts, face, size_px);
    return font ? TTF_FontHeight(font) : size_px;
}

Mask font_render(Fonts *fonts, uint8_t face, int size_px, Str words)
{
    char buffer[WORDS_BYTES];
    Mask mask = {0};
    TTF_Font *font = font_at(fonts, face, size_px);
    SDL_Surface *surface =
        font ? TTF_RenderUTF8_Blended(font, drawn(buffer, words), (SDL_Color){255, 255, 255, 255})
             : NULL;
    uint8_t *cover = surface ? SDL_malloc((size_t)surface->w * (size_t)surface->h) : NULL;
    if (cover) {
        for (int y = 0; y < surface->h; y++) {
            const uint32_t *row =
                (const uint32_t *)((const uint8_t *)surface->pixels + y * surface->pitch);
            for (int x = 0; x < surface->w; x++) {
                cover[y * surface->w + x] = (uint8_t)(row[x] >> 24);
            }
        }
        mask = (Mask){cover, surface->w, surface->h};
    }
    SDL_FreeSurface(surface);
    return mask;
}
