/* Events of SDL, turned into input. Keys count wherever they are pressed; a pointer only over the
 * first window. */
#include "keys.h"
#include "window_manager.h"
#include "window_own.h"

static WindowEvent key_event(Window *window, const SDL_KeyboardEvent *key)
{
    WindowEvent event = {
        .kind = EVENT_NONE, .input = INPUT_KEYS, .is_down = key->type == SDL_KEYDOWN};
    KeyMeaning meaning = key_meaning(key->keysym);
    bool is_release = window->is_exit_held && !event.is_down;
    if (meaning.is_end || is_release) {
        event.kind = window->is_exit_held != event.is_down ? EVENT_EXIT_KEYS : EVENT_NONE;
        window->is_exit_held = event.is_down;
        return event;
    }
    if (event.is_down) {
        event.kind = EVENT_KEY;
        event.key = meaning.kind;
        event.letter = meaning.letter;
        event.place = meaning.place;
        event.is_repeat = key->repeat != 0;
    }
    return event;
}

/* No arrow lies on a screen that is touched: it is seen from when the mouse moves until the next
 * finger. What SDL says first is where the mouse is, not that it moved. */
static void show_mouse(Window *window, const SDL_Event *event)
{
    bool was_shown = window->is_mouse_shown;
    if (event->type == SDL_FINGERDOWN || event->type == SDL_FINGERUP) {
        window->has_mouse = window->is_mouse_shown = false;
    } else if (event->type == SDL_MOUSEMOTION && event->motion.which != SDL_TOUCH_MOUSEID) {
        bool has_moved = window->mouse_x != event->motion.x || window->mouse_y != event->motion.y;
        window->is_mouse_shown = was_shown || (window->has_mouse && has_moved);
        window->has_mouse = true;
        window->mouse_x = event->motion.x;
        window->mouse_y = event->motion.y;
    }
    if (was_shown != window->is_mouse_shown) {
        SDL_ShowCursor(window->is_mouse_shown ? SDL_ENABLE : SDL_DISABLE);
    }
}

static WindowEvent touch_event(const Window *window, const SDL_TouchFingerEvent *finger)
{
    enum { DEVICE_SHIFT = 32 }; /* two screens may number their fingers alike */
    uint64_t device = (uint64_t)finger->touchId << DEVICE_SHIFT;
    return (WindowEvent){.kind = EVENT_POINTER,
                         .input = INPUT_TOUCH,
                         .pointer = finger->type == SDL_FINGERDOWN ? POINTER_DOWN
                                    : finger->type == SDL_FINGERUP ? POINTER_UP
                                                                   : POINTER_MOVE,
                         .finger = (int64_t)((device ^ (uint64_t)finger->fingerId) & INT64_MAX),
                         .x = (int)(finger->x * (float)window->w),
                         .y = (int)(finger->y * (float)window->h)};
}

static WindowEvent mouse_event(const Window *window, const SDL_Event *event)
{
    WindowEvent pointer = {.kind = EVENT_POINTER, .input = INPUT_MOUSE, .finger = MOUSE_ID};
    if (event->type == SDL_MOUSEMOTION && !window->is_mouse_shown) {
        return (WindowEvent){.kind = EVENT_NONE}; /* it only lies there */
    }
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
    show_mouse(window, event);
    if (window->is_full && window_manager_disturbs(window->window, event)) {
        window->is_held = false;
    }
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
        return mouse_event(window, event);
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
        return (WindowEvent){.kind = EVENT_END}; /* the display is gone, see HINTS */
    default:
        break;
    }
    return (WindowEvent){.kind = event->type == window->wake_type  ? EVENT_WOKEN
                                 : event->type == window->end_type ? EVENT_END
                                                                   : EVENT_NONE};
}
