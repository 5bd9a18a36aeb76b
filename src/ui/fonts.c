/* Letters from SDL_ttf: a font is opened at each size that is asked for and kept; of too many the
 * one that rested longest goes. */
#include "fonts.h"

#include "aman/base/file.h"

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
        char path[PATH_MAX];
        snprintf(path, sizeof path, "%s/%s", folder, FILES[face]);
        bool is_read = file_read(fonts->files, path, FILE_BYTES, &fonts->bytes[face]) == FILE_OK;
        TTF_Font *probe = is_read ? open_size(fonts, (uint8_t)face, 32) : NULL;
        if (!probe) {
            *missing = FILES[face];
            fonts_close(fonts);
            return NULL;
        }
        TTF_CloseFont(probe);
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

/* SDL_ttf wants an end mark. */
static const char *ended(char *buffer, Str words)
{
    uint32_t len = words.len < WORDS_BYTES ? words.len : WORDS_BYTES - 1;
    SDL_memcpy(buffer, words.at, len);
    buffer[len] = '\0';
    return buffer;
}

int font_width(Fonts *fonts, uint8_t face, int size_px, Str words)
{
    char buffer[WORDS_BYTES];
    int width = 0;
    TTF_Font *font = words.len > 0 ? font_at(fonts, face, size_px) : NULL;
    if (font && TTF_SizeUTF8(font, ended(buffer, words), &width, NULL) != 0) {
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
        font ? TTF_RenderUTF8_Blended(font, ended(buffer, words), (SDL_Color){255, 255, 255, 255})
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
