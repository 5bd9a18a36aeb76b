/* The floor: the least SDL2 program that shows a title and five buttons, drawn by the processor
 * into the window's surface. The kiosk is measured beside it, so it does what the kiosk cannot
 * avoid and nothing else. A click or a key changes the colour of one button and sends only that
 * rectangle; the key r changes the background and sends the whole window. */
#include <SDL.h>
#include <SDL_ttf.h>

#include <stdbool.h>
#include <stdio.h>

#ifndef BENCH_FONTS
#define BENCH_FONTS "assets/fonts"
#endif

enum { BUTTONS = 5, BUTTON_WIDTH_PX = 500, BUTTON_HEIGHT_PX = 120, BUTTON_STEP_PX = 150 };

typedef struct {
    SDL_Window *window;
    SDL_Surface *screen;
    SDL_Surface *title;
    SDL_Surface *hint;
    SDL_Surface *labels[BUTTONS];
    SDL_Rect buttons[BUTTONS];
    bool is_pressed[BUTTONS];
    bool is_dark;
} Floor;

static const SDL_Color INK = {0x22, 0x22, 0x22, 0xFF};
static const char *const LABELS[BUTTONS] = {"The first answer", "The second answer",
                                            "The third answer", "Read it again", "Go on"};

static SDL_Surface *render(const char *file, int size_px, const char *words)
{
    TTF_Font *font = TTF_OpenFont(file, size_px);
    if (!font) {
        return NULL;
    }
    SDL_Surface *text = TTF_RenderUTF8_Blended(font, words, INK);
    TTF_CloseFont(font);
    return text;
}

static bool render_all(Floor *me)
{
    me->title = render(BENCH_FONTS "/BricolageGrotesque_800ExtraBold.ttf", 72, "What do you know?");
    me->hint = render(BENCH_FONTS "/AtkinsonHyperlegibleNext_500Medium.ttf", 32, "Choose one.");
    TTF_Font *font = TTF_OpenFont(BENCH_FONTS "/AtkinsonHyperlegibleNext_700Bold.ttf", 36);
    if (!font) {
        return false;
    }
    bool is_done = me->title && me->hint;
    for (int i = 0; i < BUTTONS; i++) {
        me->labels[i] = TTF_RenderUTF8_Blended(font, LABELS[i], INK);
        me->buttons[i] =
            (SDL_Rect){(me->screen->w - BUTTON_WIDTH_PX) / 2,
                       me->screen->h / 4 + i * BUTTON_STEP_PX, BUTTON_WIDTH_PX, BUTTON_HEIGHT_PX};
        is_done = is_done && me->labels[i];
    }
    TTF_CloseFont(font);
    return is_done;
}

static bool put_centred(Floor *me, SDL_Surface *text, const SDL_Rect *box)
{
    SDL_Rect place = {box->x + (box->w - text->w) / 2, box->y + (box->h - text->h) / 2, 0, 0};
    return SDL_BlitSurface(text, NULL, me->screen, &place) == 0;
}

static bool draw_button(Floor *me, int i)
{
    const SDL_PixelFormat *format = me->screen->format;
    Uint32 colour = me->is_pressed[i] ? SDL_MapRGB(format, 0xF2, 0xB0, 0x5E)
                                      : SDL_MapRGB(format, 0xBF, 0xDD, 0xE8);
    return SDL_FillRect(me->screen, &me->buttons[i], colour) == 0 &&
           put_centred(me, me->labels[i], &me->buttons[i]);
}

static bool draw_all(Floor *me)
{
    const SDL_PixelFormat *format = me->screen->format;
    Uint32 colour =
        me->is_dark ? SDL_MapRGB(format, 0xE6, 0xE2, 0xD8) : SDL_MapRGB(format, 0xFB, 0xF8, 0xF1);
    SDL_Rect title = {0, 60, me->screen->w, 100};
    SDL_Rect hint = {0, 170, me->screen->w, 60};
    bool is_done = SDL_FillRect(me->screen, NULL, colour) == 0 &&
                   put_centred(me, me->title, &title) && put_centred(me, me->hint, &hint);
    for (int i = 0; i < BUTTONS; i++) {
        is_done = is_done && draw_button(me, i);
    }
    return is_done && SDL_UpdateWindowSurface(me->window) == 0;
}

static bool press(Floor *me, int i)
{
    me->is_pressed[i] = !me->is_pressed[i];
    return draw_button(me, i) && SDL_UpdateWindowSurfaceRects(me->window, &me->buttons[i], 1) == 0;
}

static bool take_event(Floor *me, const SDL_Event *event)
{
    if (event->type == SDL_MOUSEBUTTONDOWN) {
        SDL_Point point = {event->button.x, event->button.y};
        for (int i = 0; i < BUTTONS; i++) {
            if (SDL_PointInRect(&point, &me->buttons[i])) {
                return press(me, i);
            }
        }
    } else if (event->type == SDL_KEYDOWN && event->key.keysym.sym == SDLK_r) {
        me->is_dark = !me->is_dark;
        return draw_all(me);
    } else if (event->type == SDL_KEYDOWN) {
        return press(me, 0);
    } else if (event->type == SDL_WINDOWEVENT && event->window.event == SDL_WINDOWEVENT_EXPOSED) {
        return SDL_UpdateWindowSurface(me->window) == 0;
    }
    return true;
}

static bool open_window(Floor *me)
{
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_Rect display;
    if (SDL_Init(SDL_INIT_VIDEO) != 0 || TTF_Init() != 0 ||
        SDL_GetDisplayBounds(0, &display) != 0) {
        return false;
    }
    me->window = SDL_CreateWindow("floor", display.x, display.y, display.w, display.h,
                                  SDL_WINDOW_BORDERLESS);
    me->screen = me->window ? SDL_GetWindowSurface(me->window) : NULL;
    return me->screen != NULL;
}

int main(int argc, char **argv)
{
    (void)argc;
    (void)argv;
    static Floor me; /* freed by the end of the process */
    if (!open_window(&me) || !render_all(&me) || !draw_all(&me)) {
        fprintf(stderr, "bench_floor: %s\n", SDL_GetError());
        return 2;
    }
    SDL_Event event;
    while (SDL_WaitEvent(&event) && event.type != SDL_QUIT) { /* SIGTERM comes as SDL_QUIT */
        if (!take_event(&me, &event)) {
            fprintf(stderr, "bench_floor: %s\n", SDL_GetError());
            return 2;
        }
    }
    SDL_Quit();
    return 0;
}
