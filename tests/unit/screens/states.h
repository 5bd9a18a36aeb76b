/* Every state that a screen can be in, from the shipped lessons, and frames of them without a
 * display. */
#pragma once

#include "../support.h"
#include "stage.h"

#include "aman/ui/input.h"

/* The time of every frame: long after every change. */
enum { STATES_MAX = 512, NAME_BYTES = 96, STILL_MS = 1000000 };

typedef struct {
    char name[NAME_BYTES];
    Session session;
    uint32_t slide;
    int exit_percent;
    bool has_no_packs, has_broken_pack;
    StickView stick;
} State;

typedef struct {
    Stage *stage; /* owned */
    State states[STATES_MAX];
    size_t count;
    size_t pack_count; /* of the library */
    Arena *figures;    /* owned: made-up counts and their reports */
    Diags broken;      /* of a pack that is left out */
    /* The window, words and look of the next frames. */
    int w, h;
    Lang lang;
    Look look;
    bool is_moving; /* movements run; else they are at their end */
} Gallery;

/* Setup and teardown of a group: `*state` is a Gallery, at 1366x768 in Indonesian. */
int gallery_setup(void **state);
int gallery_teardown(void **state);

/* Makes `state` the session of the stage, with nothing remembered of the frames before. */
void gallery_enter(Gallery *gallery, const State *state);
/* Declares the frame at `now_ms`. */
void gallery_frame(Gallery *gallery, uint64_t now_ms);
/* Both, at STILL_MS. */
void gallery_show(Gallery *gallery, const State *state);

/* What `intent` makes of `session`; also tells the memory, as the program's loop does. */
void gallery_apply(Gallery *gallery, Intent intent);

/* The state with this name; fails the test when there is none. */
const State *gallery_find(const Gallery *gallery, const char *name);

/* What can be pressed in a frame. */
bool is_pressable(const Item *item);
