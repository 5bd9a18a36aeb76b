/* One frame without a window: real fonts and words, pictures that are never there. */
#pragma once

#include "../support.h"

#include "aman/ui/skeleton.h"

typedef struct {
    Arena *lasting_arena, *arena; /* owned */
    Texts *texts;
    Pictures *pictures;
    UiMemory memory;
    Look look;
    uint64_t now_ms;
    Ui ui;
} Frame;

/* Setup and teardown of a test that declares frames: `*state` is a Frame. */
int frame_setup(void **state);
int frame_teardown(void **state);

/* Starts a frame of this size, in Indonesian, with every movement at its end. */
Ui *frame_begin(Frame *frame, int w, int h);
void frame_end(Frame *frame);

/* The same frame again and again until no region wants another pass. */
void frame_settle(Frame *frame, int w, int h, void (*declare)(Ui *ui));

/* The item with this name and index; fails the test when there is none. */
const Item *frame_item(const Frame *frame, const char *name, uint16_t index);

/* Fails the running test when `have` is another rectangle. */
void check_rect(Rect have, Rect want, const char *file, int line);
#define assert_rect(have, ...) check_rect((have), (Rect){__VA_ARGS__}, __FILE__, __LINE__)

#define WITH_FRAME(test) cmocka_unit_test_setup_teardown(test, frame_setup, frame_teardown)
