/* Events of SDL, turned into input. Keys count wherever they are pressed; a pointer only over the
 * first window. */
#include "window_own.h"

static KeyKind key_kind(const SDL_Keysym *key)
{
    bool is_shifted = key->mod & KMOD_SHIFT;
    switch (key->sym) {
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
        return KEY_ENTER;
    case SDLK_SPACE:
        return KEY_SPACE;
    case SDLK_TAB:
        return is_shifted ? KEY_TAB_BACK : KEY_TAB;
    case SDLK_UP:
        return KEY_UP;
    case SDLK_DOWN:
        return KEY_DOWN;
    case SDLK_LEFT:
        return KEY_LEFT;
    case SDLK_RIGHT:
        return KEY_RIGHT;
    case SDLK_BACKSPACE:
        return KEY_BACKSPACE;
    case SDLK_ESCAPE:
        return KEY_ESCAPE;
    case SDLK_F1:
        return KEY_HELP;
    case SDLK_F2:
        return KEY_STAFF;
    case SDLK_PAGEUP:
        return KEY_PAGE_UP;
    case SDLK_PAGEDOWN:
        return KEY_PAGE_DOWN;
    default:
        break;
    }
    bool is_letter = (key->sym >= 'a' && key->sym <= 'z') || (key->sym >= '0' && key->sym <= '9') ||
                     key->sym == SDLK_PERIOD;
    return is_letter ? KEY_LETTER : KEY_OTHER;
}

/* The digits of the keypad are digits whether its lock is on or not: they are wanted for a PIN. */
static SDL_Keycode plain_key(SDL_Keycode key)
{
    bool is_keypad = key >= SDLK_KP_1 && key <= SDLK_KP_9;
    return key == SDLK_KP_0 ? SDLK_0 : is_keypad ? SDLK_1 + (key - SDLK_KP_1) : key;
}

static WindowEvent key_event(Window *window, const SDL_KeyboardEvent *key)
{
    WindowEvent event = {
        .kind = EVENT_NONE, .input = INPUT_KEYS, .is_down = key->type == SDL_KEYDOWN};
    bool are_exit_keys =
        key->keysym.sym == SDLK_q && key->keysym.mod & KMOD_CTRL && key->keysym.mod & KMOD_SHIFT;
    bool is_release = window->is_exit_held && !event.is_down;
    if (are_exit_keys || is_release) {
        event.kind = window->is_exit_held != event.is_down ? EVENT_EXIT_KEYS : EVENT_NONE;
        window->is_exit_held = event.is_down;
        return event;
    }
    /* A key that is held repeats: only Esc, which can be said twice, and scrolling keys may. */
    if (!event.is_down || (key->repeat && key->keysym.sym != SDLK_ESCAPE &&
                           key->keysym.sym != SDLK_UP && key->keysym.sym != SDLK_DOWN)) {
        return event;
    }
    event.kind = EVENT_KEY;
    SDL_Keysym plain = key->keysym;
    plain.sym = plain_key(plain.sym);
    event.key = key_kind(&plain);
    if (event.key == KEY_LETTER) {
        event.letter = (char)plain.sym;
    }
    return event;
}

static WindowEvent touch_event(const Window *window, const SDL_TouchFingerEvent *finger)
{
    return (WindowEvent){.kind = EVENT_POINTER,
                         .input = INPUT_TOUCH,
                         .pointer = finger->type == SDL_FINGERDOWN ? POINTER_DOWN
                                    : finger->type == SDL_FINGERUP ? POINTER_UP
                                                                   : POINTER_MOVE,
                         .x = (int)(finger->x * (float)window->w),
                         .y = (int)(finger->y * (float)window->h)};
}

static WindowEvent mouse_event(const SDL_Event *event)
{
    WindowEvent pointer = {.kind = EVENT_POINTER, .input = INPUT_MOUSE};
    if (event->type == SDL_MOUSEMOTION) {
        pointer.pointer = POINTER_MOVE;
        pointer.x = event->motion.x;
        pointer.y = event->motion.y;
        return pointer;
    }
    if (event->button.button != SDL_BUTTON_LEFT || event->button.which == SDL_TOUCH_MOUSEID) {
        return (WindowEvent){.kind = EVENT_NONE};
    }
    pointer.pointer = event->type == SDL_MOUSEBUTTONDOWN ? POINTER_DOWN : POINTER_UP;
    pointer.x = event->button.x;
    pointer.y = event->button.y;
    return pointer;
}

static WindowEvent state_event(Window *window, const SDL_WindowEvent *event)
{
    Window *beside = window->beside;
    bool is_beside = beside && event->windowID == SDL_GetWindowID(beside->window);
    if (!is_beside && event->windowID != SDL_GetWindowID(window->window)) {
        return (WindowEvent){.kind = EVENT_IGNORED}; /* of one that is closed */
    }
    switch (event->event) {
    case SDL_WINDOWEVENT_EXPOSED:
    case SDL_WINDOWEVENT_SIZE_CHANGED:
    case SDL_WINDOWEVENT_RESTORED:
    case SDL_WINDOWEVENT_DISPLAY_CHANGED:
        (is_beside ? beside : window)->is_new = true;
        return (WindowEvent){.kind = EVENT_REDRAW};
    case SDL_WINDOWEVENT_MOVED:
        return (WindowEvent){.kind = beside ? EVENT_DISPLAYS : EVENT_NONE};
    case SDL_WINDOWEVENT_CLOSE:
        if (is_beside) {
            return (WindowEvent){.kind = EVENT_CLOSE_BESIDE};
        }
        return (WindowEvent){.kind = window->is_full ? EVENT_NONE : EVENT_CLOSE};
    default:
        return (WindowEvent){.kind = is_beside ? EVENT_IGNORED : EVENT_NONE};
    }
}

/* The window that a pointer is over; 0: none, or no pointer. */
static uint32_t pointed_at(const SDL_Event *event)
{
    switch (event->type) {
    case SDL_MOUSEMOTION:
        return event->motion.windowID;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        return event->button.windowID;
    case SDL_MOUSEWHEEL:
        return event->wheel.windowID;
    case SDL_FINGERDOWN:
    case SDL_FINGERUP:
    case SDL_FINGERMOTION:
        return event->tfinger.windowID;
    default:
        return 0;
    }
}

WindowEvent window_event(Window *window, const SDL_Event *event)
{
    uint32_t over = pointed_at(event);
    if (over != 0 && over != SDL_GetWindowID(window->window)) {
        return (WindowEvent){.kind = EVENT_IGNORED};
    }
    switch (event->type) {
    case SDL_KEYDOWN:
    case SDL_KEYUP:
        return key_event(window, &event->key);
    case SDL_FINGERDOWN:
    case SDL_FINGERUP:
    case SDL_FINGERMOTION:
        return touch_event(window, &event->tfinger);
    case SDL_MOUSEMOTION:
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        return mouse_event(event);
    case SDL_MOUSEWHEEL:
        return (WindowEvent){.kind = EVENT_WHEEL,
                             .steps = -event->wheel.y,
                             .x = event->wheel.mouseX,
                             .y = event->wheel.mouseY};
    case SDL_WINDOWEVENT:
        return state_event(window, &event->window);
    case SDL_DISPLAYEVENT:
        if (window->is_full) {
            place_keep(window->window, &window->home);
        }
        return (WindowEvent){.kind = EVENT_DISPLAYS};
    case SDL_QUIT:
        return (WindowEvent){.kind = window->is_full ? EVENT_NONE : EVENT_CLOSE};
    default:
        break;
    }
    return (WindowEvent){.kind = event->type == window->wake_type  ? EVENT_WOKEN
                                 : event->type == window->end_type ? EVENT_END
                                                                   : EVENT_NONE};
}
