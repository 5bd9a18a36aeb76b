/* The one table of keys. SDL tells of each key what it writes (`sym`, by the layout) and where it
 * lies (`scancode`, as on a keyboard of the United States). */
#include "keys.h"

static const struct {
    SDL_Keycode sym;
    KeyKind kind;
    char letter;
} KEYS[] = {
    {SDLK_RETURN, KEY_ENTER, 0},
    {SDLK_KP_ENTER, KEY_ENTER, 0},
    {SDLK_SPACE, KEY_SPACE, 0},
    {SDLK_TAB, KEY_TAB, 0},
    {SDLK_UP, KEY_UP, 0},
    {SDLK_DOWN, KEY_DOWN, 0},
    {SDLK_LEFT, KEY_LEFT, 0},
    {SDLK_RIGHT, KEY_RIGHT, 0},
    {SDLK_BACKSPACE, KEY_BACKSPACE, 0},
    {SDLK_ESCAPE, KEY_ESCAPE, 0},
    {SDLK_F1, KEY_HELP, 0},
    {SDLK_F2, KEY_STAFF, 0},
    {SDLK_PAGEUP, KEY_PAGE_UP, 0},
    {SDLK_PAGEDOWN, KEY_PAGE_DOWN, 0},
    /* The block of digits is digits whether its lock is on or not: they are wanted for a PIN. */
    {SDLK_KP_0, KEY_LETTER, '0'},
    {SDLK_KP_1, KEY_LETTER, '1'},
    {SDLK_KP_2, KEY_LETTER, '2'},
    {SDLK_KP_3, KEY_LETTER, '3'},
    {SDLK_KP_4, KEY_LETTER, '4'},
    {SDLK_KP_5, KEY_LETTER, '5'},
    {SDLK_KP_6, KEY_LETTER, '6'},
    {SDLK_KP_7, KEY_LETTER, '7'},
    {SDLK_KP_8, KEY_LETTER, '8'},
    {SDLK_KP_9, KEY_LETTER, '9'},
};

/* Right Alt writes further letters on many layouts; SDL knows it as one or the other. */
enum { OTHERS = KMOD_CTRL | KMOD_ALT | KMOD_GUI | KMOD_MODE };

static char letter_of(SDL_Keycode sym)
{
    bool is_ours = (sym >= 'a' && sym <= 'z') || (sym >= '0' && sym <= '9') || sym == SDLK_PERIOD;
    return (char)(is_ours ? sym : 0);
}

static char letter_at(SDL_Scancode place)
{
    if (place >= SDL_SCANCODE_A && place <= SDL_SCANCODE_Z) {
        return (char)('a' + (place - SDL_SCANCODE_A));
    }
    if (place >= SDL_SCANCODE_1 && place <= SDL_SCANCODE_9) {
        return (char)('1' + (place - SDL_SCANCODE_1));
    }
    if (place == SDL_SCANCODE_0) {
        return '0';
    }
    return (char)(place == SDL_SCANCODE_PERIOD ? '.' : 0);
}

static KeyMeaning plain_meaning(SDL_Keysym key)
{
    for (size_t i = 0; i < sizeof KEYS / sizeof *KEYS; i++) {
        if (KEYS[i].sym == key.sym) {
            return (KeyMeaning){.kind = KEYS[i].kind, .letter = KEYS[i].letter};
        }
    }
    KeyMeaning meaning = {.letter = letter_of(key.sym), .place = letter_at(key.scancode)};
    meaning.kind = meaning.letter || meaning.place ? KEY_LETTER : KEY_OTHER;
    return meaning;
}

KeyMeaning key_meaning(SDL_Keysym key)
{
    KeyMeaning meaning = plain_meaning(key);
    bool is_q = meaning.kind == KEY_LETTER && (meaning.letter == 'q' || meaning.place == 'q');
    bool is_end = is_q && key.mod & KMOD_CTRL && key.mod & KMOD_SHIFT;
    bool is_everywhere = meaning.kind == KEY_ESCAPE || meaning.kind == KEY_HELP;
    if (key.mod & OTHERS && !is_everywhere) {
        return (KeyMeaning){.kind = KEY_OTHER, .is_end = is_end};
    }
    if (meaning.kind == KEY_TAB && key.mod & KMOD_SHIFT) {
        meaning.kind = KEY_TAB_BACK;
    }
    return meaning;
}
