#include "frame.h"

#include <stdlib.h>
#include <string.h>

enum { LASTING_BYTES = 8 << 20, FRAME_BYTES = 8 << 20, TEXTS_BYTES = 4 << 20, PASSES_MAX = 4 };

int frame_setup(void **state)
{
    const char *problem;
    Frame *frame = calloc(1, sizeof *frame);
    if (!frame) {
        return -1;
    }
    *state = frame;
    frame->lasting_arena = arena_new(LASTING_BYTES);
    frame->arena = arena_new(FRAME_BYTES);
    frame->texts = texts_new(AMAN_SOURCE_DIR "/assets/fonts", TEXTS_BYTES, &problem);
    frame->pictures = pictures_new(&(PicturesParams){.assets = "no such folder", .waits = true});
    if (!frame->lasting_arena || !frame->arena || !frame->texts || !frame->pictures) {
        return -1;
    }
    return 0;
}

int frame_teardown(void **state)
{
    Frame *frame = *state;
    pictures_free(frame->pictures);
    texts_free(frame->texts);
    arena_free(frame->arena);
    arena_free(frame->lasting_arena);
    free(frame);
    return 0;
}

Ui *frame_begin(Frame *frame, int w, int h)
{
    arena_reset(frame->arena);
    UiParams params = {.arena = frame->arena,
                       .texts = frame->texts,
                       .pictures = frame->pictures,
                       .memory = &frame->memory,
                       .window_w = w,
                       .window_h = h,
                       .lang = LANG_ID,
                       .look = frame->look,
                       .now_ms = frame->now_ms,
                       .is_still = true};
    ui_frame(&frame->ui, &params);
    return &frame->ui;
}

void frame_end(Frame *frame)
{
    ui_frame_end(&frame->ui);
}

void frame_settle(Frame *frame, int w, int h, void (*declare)(Ui *ui))
{
    for (int pass = 0; pass < PASSES_MAX; pass++) {
        declare(frame_begin(frame, w, h));
        frame_end(frame);
        if (!frame->ui.needs_again) {
            return;
        }
    }
    fail_msg("the frame does not settle");
}

const Item *frame_item(const Frame *frame, const char *name, uint16_t index)
{
    for (size_t i = 0; i < frame->ui.item_count; i++) {
        const Item *item = &frame->ui.items[i];
        if (item->name && strcmp(item->name, name) == 0 && item->index == index) {
            return item;
        }
    }
    fail_msg("there is no item %s %d", name, index);
    return NULL;
}

void check_rect(Rect have, Rect want, const char *file, int line)
{
    if (have.x != want.x || have.y != want.y || have.w != want.w || have.h != want.h) {
        print_error("have: %d,%d %dx%d\nwant: %d,%d %dx%d\n", have.x, have.y, have.w, have.h,
                    want.x, want.y, want.w, want.h);
        _fail(file, line);
    }
}
