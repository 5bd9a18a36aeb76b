/* What a redraw costs, measured from inside: the quiz page of the first pack on a 1920x1080
 * surface, beside filling that surface with memset. Prints lines of a name, milliseconds and the
 * ratio to memset. */
#include "../src/app/machine.h"
#include "../src/app/stage.h"

#include <SDL.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { W = 1920, H = 1080, ROUNDS = 41, PICTURE_BYTES = 64 * 1024 * 1024, STILL_MS = 1000000 };

static double now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1000 + (double)now.tv_nsec / 1000000;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *samples)
{
    qsort(samples, ROUNDS, sizeof *samples, compare);
    return samples[ROUNDS / 2];
}

/* Goes to the first step whose type is `choice`. */
static bool show_quiz(Stage *stage)
{
    for (uint16_t pack = 0; pack < stage->library.pack_count; pack++) {
        const Lesson *lesson = &stage->library.packs[pack]->lessons.at[0];
        for (uint8_t step = 0; step < lesson->steps.count; step++) {
            if (strcmp(lesson->steps.at[step].kind->name, "choice") == 0) {
                session_jump(&stage->session, &stage->library, pack, 0, step);
                return true;
            }
        }
    }
    return false;
}

typedef enum { NOTHING, ONE_OPTION, WHOLE_PAGE } Change;

/* Declares and draws after `change`; the time of both is the sample. */
static double measure(Stage *stage, Canvas *canvas, Change change)
{
    double samples[ROUNDS];
    Rect dirty[DIRTY_MAX];
    for (int i = 0; i < ROUNDS; i++) {
        Intent pick = {.kind = INTENT_PICK, .index = (uint16_t)(i % 2), .now_ms = STILL_MS};
        if (change == ONE_OPTION) {
            session_apply(&stage->session, &stage->library, pick);
        }
        stage->cells.is_valid = change != WHOLE_PAGE;
        double start = now_ms();
        stage_declare(stage, W, H, STILL_MS, true);
        stage_draw(stage, canvas, dirty);
        samples[i] = now_ms() - start;
    }
    return median(samples);
}

static double measure_memset(SDL_Surface *surface)
{
    double samples[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
        double start = now_ms();
        memset(surface->pixels, i, (size_t)surface->pitch * H);
        samples[i] = now_ms() - start;
    }
    return median(samples);
}

int main(int argc, char **argv)
{
    Options options = {.value = {[OPT_LESSONS] = argc > 1 ? argv[1] : "lessons",
                                 [OPT_ASSETS] = argc > 2 ? argv[2] : "assets"}};
    Arena *arena = arena_new(1024 * 1024);
    Paths paths;
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(0, W, H, 32, SDL_PIXELFORMAT_RGB888);
    if (!arena || !surface || !paths_find(arena, &options, &paths)) {
        return 2;
    }
    Stage *stage = stage_open(
        &(StageParams){.paths = &paths, .waits = true, .memory_bytes = PICTURE_BYTES}, LANG_FIRST);
    if (!stage) {
        return 2;
    }
    stage_load(stage, &paths);
    session_begin(&stage->session, LANG_FIRST, (Look){.is_calm = true}, 0, STILL_MS);
    if (!show_quiz(stage)) {
        fprintf(stderr, "bench_draw: no pack has a choice\n");
        return 2;
    }
    Canvas canvas = {surface->pixels, W, H, surface->pitch / 4, stage->corners};
    measure(stage, &canvas, WHOLE_PAGE); /* warms the caches */
    double unit = measure_memset(surface);
    double whole = measure(stage, &canvas, WHOLE_PAGE), one = measure(stage, &canvas, ONE_OPTION);
    double none = measure(stage, &canvas, NOTHING);
    printf("memset of the frame          %6.3f ms   1.0x\n", unit);
    printf("whole quiz page              %6.3f ms  %4.1fx\n", whole, whole / unit);
    printf("two options change           %6.3f ms  %4.1fx\n", one, one / unit);
    printf("a frame in which nothing did %6.3f ms  %4.1fx\n", none, none / unit);
    SDL_FreeSurface(surface);
    stage_close(stage);
    arena_free(arena);
    return 0;
}
