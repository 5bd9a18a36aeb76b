/* The second window: notes for the facilitator, beside the page that the group sees. It is there
 * while a workshop runs and there is a place for it, and so is its memory. Private to the app. */
#pragma once

#include "stage.h"

#include "aman/ui/window.h"

/* What its last frame showed; another frame is made when this changes. Compared byte by byte. */
typedef struct {
    Workshop workshop;
    Lang lang;
    Look look;
} BesideShown;

typedef struct {
    Stage *stage;       /* borrowed, like the first window */
    Window *first;      /* NULL: there is never a second one */
    WindowParams where; /* of an ordinary window, or the whole of another display */
    Window *window;     /* owned; NULL: closed, and so are these */
    Arena *kept, *frame;
    Sheet sheet;
    BesideShown shown;
    bool is_stale;    /* something else that it shows has changed */
    bool is_put_away; /* closed by hand, or it could not be opened: until the workshop ends */
} Beside;

/* Nothing is opened yet. `w` and `h` of an ordinary window; 0: another display is looked for. The
 * caller ends it before stage and first window are closed. */
void beside_begin(Beside *beside, Stage *stage, Window *first, int w, int h);
void beside_end(Beside *beside);

/* Opens, closes or draws it, as the session wants; no frame is made when nothing changed. After
 * stage_declare(). */
void beside_follow(Beside *beside, uint64_t now_ms);

/* When its timer shows another second; UINT64_MAX: never. */
uint64_t beside_wake_ms(const Beside *beside);

/* What the loop heard: EVENT_CLOSE_BESIDE, EVENT_DISPLAYS, EVENT_WOKEN; others mean nothing. */
void beside_hear(Beside *beside, EventKind kind);
