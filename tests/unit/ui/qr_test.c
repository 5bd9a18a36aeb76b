/* Every code of the help page is read back from its pixels, as large as a screen shows it, by
 * zbarimg (tools/packages.txt). */
#include "frame.h"
#include "pixels.h"

#include "aman/activities/activity.h"

#include <SDL.h>
#include <SDL_image.h>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

enum { LIBRARY_BYTES = 64 << 20, READ_BYTES = 512, NOT_FOUND = 127 };

/* The child of read_code(). */
static void run_zbarimg(const char *path, int out)
{
    dup2(out, STDOUT_FILENO);
    dup2(open("/dev/null", O_WRONLY), STDERR_FILENO); /* it complains where there is no D-Bus */
    execlp("zbarimg", "zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", path,
           (char *)NULL);
    _exit(NOT_FOUND);
}

/* What zbarimg reads in the picture at `path`, without the line's end; its exit status in
 * `*status`. */
static Str read_code(Arena *arena, const char *path, int *status)
{
    char text[READ_BYTES];
    int ends[2];
    size_t len = 0;
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        run_zbarimg(path, ends[1]);
    }
    close(ends[1]);
    for (ssize_t got;
         len < sizeof text && (got = read(ends[0], text + len, sizeof text - len)) > 0;) {
        len += (size_t)got;
    }
    close(ends[0]);
    assert_int_equal(waitpid(child, status, 0), child);
    return str_trim(str_copy(arena, (Str){text, (uint32_t)len}));
}

/* Draws the code on its card, as the help page does, and writes it to `path`. */
static void write_code(Frame *frame, Str value, int w, int h, const char *path)
{
    Ui *ui = frame_begin(frame, w, h);
    int side = ui_px(ui, 2 * SIZE_QR);
    Pixels pixels = pixels_new(frame->lasting_arena, side, side, ui_color(ui, COLOR_SURFACE));
    Rect all = {0, 0, side, side};
    ui_tree(ui, (BoxSpec){.flow = FLOW_STACK, .align = ALIGN_CENTER, .justify = PACK_CENTER}, all);
    ui_qr(ui, value, SIZE_QR);
    ui_tree_end(ui);
    cmds_draw(&pixels.canvas, all, ui->cmds, ui->cmd_count);
    frame_end(frame);
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormatFrom(
        pixels.canvas.pixels, side, side, 32, pixels.canvas.stride * (int)sizeof(uint32_t),
        SDL_PIXELFORMAT_RGB888);
    assert_non_null(surface);
    assert_int_equal(IMG_SavePNG(surface, path), 0);
    SDL_FreeSurface(surface);
}

static void check_values(Frame *frame, const Help *help, const char *path, int w, int h)
{
    for (uint32_t i = 0; i < help->channels.count; i++) {
        Str value = help->channels.at[i].value.text;
        int status;
        write_code(frame, value, w, h, path);
        Str have = read_code(frame->lasting_arena, path, &status);
        if (WIFEXITED(status) && WEXITSTATUS(status) == NOT_FOUND) {
            print_message("zbarimg is not installed: the codes were not read\n");
            skip();
        }
        if (!str_equal(have, value)) {
            fail_msg("'" STR_FMT "' is read as '" STR_FMT "'", STR_ARG(value), STR_ARG(have));
        }
    }
}

static void check_codes(void **state, int w, int h)
{
    Frame *frame = *state;
    void *folder;
    Library library;
    Arena *arena = arena_new(LIBRARY_BYTES);
    assert_int_equal(folder_setup(&folder), 0);
    assert_non_null(arena);
    Diags diags = diags_begin(arena);
    PackSources sources = {.art_folder = AMAN_SOURCE_DIR "/assets/art"};
    library_load(arena, AMAN_SOURCE_DIR "/lessons", &ACTIVITY_KINDS, &sources, &diags, &library);
    assert_true(library.help && library.help->channels.count > 0);
    check_values(frame, library.help, path_in(folder, "code.png"), w, h);
    folder_teardown(&folder);
    arena_free(arena);
}

static void codes_can_be_read_on_a_screen_of_1366x768(void **state)
{
    check_codes(state, 1366, 768);
}

static void codes_can_be_read_on_a_screen_of_1920x1080(void **state)
{
    check_codes(state, 1920, 1080);
}

static void codes_can_be_read_in_high_contrast(void **state)
{
    Frame *frame = *state;
    frame->look.theme = THEME_HIGH_CONTRAST;
    check_codes(state, 1366, 768);
}

static void a_module_is_the_same_number_of_pixels_everywhere(void **state)
{
    static const int HEIGHTS[] = {600, 768, 1080, 2160};
    Frame *frame = *state;
    for (size_t i = 0; i < 4; i++) {
        Ui *ui = frame_begin(frame, HEIGHTS[i] * 16 / 9, HEIGHTS[i]);
        ui_tree(ui, (BoxSpec){0}, (Rect){0, 0, 500, 500});
        ui_qr(ui, STR("https://takeitdown.ncmec.org"), SIZE_QR);
        ui_tree_end(ui);
        const Mask *mask = &ui->cmds[ui->cmd_count - 1].mask;
        int corner = 1; /* the mark in it is seven modules wide */
        while (mask->at[corner] != 0) {
            corner++;
        }
        assert_int_equal(corner % 7, 0);
        assert_int_equal(mask->w * 7 % corner, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_FRAME(codes_can_be_read_on_a_screen_of_1366x768),
        WITH_FRAME(codes_can_be_read_on_a_screen_of_1920x1080),
        WITH_FRAME(codes_can_be_read_in_high_contrast),
        WITH_FRAME(a_module_is_the_same_number_of_pixels_everywhere),
    };
    return cmocka_run_group_tests_name("qr", tests, NULL, NULL);
}
