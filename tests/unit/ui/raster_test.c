/* From a file to pixels: PNG and SVG brought to a size, and the rasters that are kept on disk. */
#include "../support.h"
#include "raster.h"

#include "aman/base/file.h"

#include <SDL.h>
#include <SDL_image.h>

#include <dirent.h>
#include <string.h>

#define DRAWING AMAN_SOURCE_DIR "/assets/art/jaga_calm.svg"

enum { FILE_BYTES = 4 << 20, SIDE = 64, PIXELS_AT = 24 /* after the head */ };

/* The pixels of a file, copied, made with this cache. */
static Str pixels_of(const Folder *folder, const char *path, const char *cache, int w, int h)
{
    Arena *owner;
    Bitmap bitmap;
    assert_true(raster_make(path, cache, w, h, &owner, &bitmap));
    assert_true(bitmap.w == w || bitmap.h == h);
    size_t bytes = (size_t)bitmap.w * (size_t)bitmap.h * sizeof(uint32_t);
    Str copy = str_copy(folder->arena, (Str){(const char *)bitmap.pixels, (uint32_t)bytes});
    arena_free(owner);
    return copy;
}

static Str pixels_with(const Folder *folder, const char *cache)
{
    return pixels_of(folder, DRAWING, cache, SIDE, SIDE);
}

/* The only file of the cache. */
static char *cached_file(const Folder *folder)
{
    char *path = NULL;
    DIR *cache = opendir(folder->path);
    assert_non_null(cache);
    for (struct dirent *entry; (entry = readdir(cache));) {
        path = entry->d_name[0] == '.' ? path : path_in(folder, entry->d_name);
    }
    closedir(cache);
    assert_non_null(path);
    return path;
}

static Str read_whole(const Folder *folder, const char *path)
{
    Str bytes;
    assert_int_equal(file_read(folder->arena, path, FILE_BYTES, &bytes), FILE_OK);
    return bytes;
}

static void what_is_no_picture_is_refused(void **state)
{
    static const Str BROKEN[] = {{"", 0}, {"text", 4}, {"\x89PNG and so on", 14}};
    const Folder *folder = *state;
    char *path = path_in(folder, "broken.svg");
    Arena *owner;
    Bitmap bitmap;
    for (size_t i = 0; i < sizeof BROKEN / sizeof *BROKEN; i++) {
        assert_true(file_write(path, BROKEN[i]));
        assert_false(raster_make(path, NULL, SIDE, SIDE, &owner, &bitmap));
        assert_null(owner);
    }
}

/* The pixels of a PNG of 200 x 100 and one colour, brought to w x h. */
static Str fitted(const Folder *folder, int w, int h)
{
    SDL_Surface *surface =
        SDL_CreateRGBSurfaceWithFormat(0, 200, 100, 32, SDL_PIXELFORMAT_ARGB8888);
    assert_non_null(surface);
    SDL_FillRect(surface, NULL, 0xFF102030);
    assert_int_equal(IMG_SavePNG(surface, path_in(folder, "photo.png")), 0);
    SDL_FreeSurface(surface);
    return pixels_of(folder, path_in(folder, "photo.png"), NULL, w, h);
}

static void a_png_is_brought_to_the_size_that_fits(void **state)
{
    Str pixels = fitted(*state, 50, 50);
    uint32_t pixel;
    assert_int_equal(pixels.len, 50 * 25 * sizeof pixel);
    for (uint32_t at = 0; at < pixels.len; at += sizeof pixel) {
        memcpy(&pixel, pixels.at + at, sizeof pixel);
        assert_int_equal(pixel, 0xFF102030);
    }
}

static void a_small_png_is_made_larger(void **state)
{
    assert_int_equal(fitted(*state, 900, 300).len, 600 * 300 * sizeof(uint32_t));
}

static void a_raster_is_kept_on_disk(void **state)
{
    const Folder *folder = *state;
    pixels_with(folder, folder->path);
    assert_int_equal(entries_in(folder->path), 1);
}

static void the_second_time_the_pixels_are_the_same(void **state)
{
    const Folder *folder = *state;
    Str first = pixels_with(folder, folder->path), second = pixels_with(folder, folder->path);
    assert_true(str_equal(first, second));
    assert_int_equal(entries_in(folder->path), 1);
}

/* Writes `bytes` into the kept raster, with byte `at` turned over if it is not negative. */
static void spoil(const Folder *folder, Str bytes, int at)
{
    char *copy = arena_alloc(folder->arena, bytes.len);
    assert_non_null(copy);
    memcpy(copy, bytes.at, bytes.len);
    if (at >= 0) {
        copy[at] = (char)~copy[at];
    }
    assert_true(file_write(cached_file(folder), (Str){copy, bytes.len}));
}

static void the_second_time_the_raster_comes_from_the_disk(void **state)
{
    const Folder *folder = *state;
    Str first = pixels_with(folder, folder->path);
    spoil(folder, read_whole(folder, cached_file(folder)), PIXELS_AT + 5);
    assert_int_not_equal(pixels_with(folder, folder->path).at[5], first.at[5]);
}

/* After the kept raster became `bytes` the drawing is made anew and kept again. */
static void check_ignored(const Folder *folder, Str whole, Str bytes, int spoilt_at)
{
    Str first = pixels_with(folder, NULL);
    spoil(folder, bytes, spoilt_at);
    assert_true(str_equal(pixels_with(folder, folder->path), first));
    assert_true(str_equal(read_whole(folder, cached_file(folder)), whole));
}

static void a_torn_raster_is_made_again(void **state)
{
    const Folder *folder = *state;
    pixels_with(folder, folder->path);
    Str whole = read_whole(folder, cached_file(folder));
    for (uint32_t len = 0; len < whole.len; len += whole.len / 7) {
        check_ignored(folder, whole, str_slice(whole, 0, len), -1);
    }
}

static void a_raster_with_a_foreign_head_is_made_again(void **state)
{
    const Folder *folder = *state;
    pixels_with(folder, folder->path);
    Str whole = read_whole(folder, cached_file(folder));
    for (int at = 0; at < PIXELS_AT; at++) {
        check_ignored(folder, whole, whole, at);
    }
}

static void a_raster_with_bytes_after_its_end_is_made_again(void **state)
{
    const Folder *folder = *state;
    pixels_with(folder, folder->path);
    Str whole = read_whole(folder, cached_file(folder));
    Str longer = str_print(folder->arena, STR_FMT "x", STR_ARG(whole));
    check_ignored(folder, whole, longer, -1);
}

static void a_cache_folder_that_is_not_there_only_means_no_cache(void **state)
{
    const Folder *folder = *state;
    Str pixels = pixels_with(folder, path_in(folder, "none"));
    assert_true(str_equal(pixels, pixels_with(folder, NULL)));
    assert_int_equal(entries_in(folder->path), 0);
}

static void a_cache_folder_that_cannot_be_written_only_means_no_cache(void **state)
{
    const Folder *folder = *state;
    char *file = path_in(folder, "file");
    assert_true(file_write(file, STR("no folder")));
    assert_true(str_equal(pixels_with(folder, file), pixels_with(folder, NULL)));
    assert_str(read_whole(folder, file), "no folder");
}

#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_FOLDER(what_is_no_picture_is_refused),
        WITH_FOLDER(a_png_is_brought_to_the_size_that_fits),
        WITH_FOLDER(a_small_png_is_made_larger),
        WITH_FOLDER(a_raster_is_kept_on_disk),
        WITH_FOLDER(the_second_time_the_pixels_are_the_same),
        WITH_FOLDER(the_second_time_the_raster_comes_from_the_disk),
        WITH_FOLDER(a_torn_raster_is_made_again),
        WITH_FOLDER(a_raster_with_a_foreign_head_is_made_again),
        WITH_FOLDER(a_raster_with_bytes_after_its_end_is_made_again),
        WITH_FOLDER(a_cache_folder_that_is_not_there_only_means_no_cache),
        WITH_FOLDER(a_cache_folder_that_cannot_be_written_only_means_no_cache),
    };
    return cmocka_run_group_tests_name("raster", tests, NULL, NULL);
}
