/* Pictures made at once: sizes, what cannot be read, and the rasters that are kept on disk. */
#include "../support.h"

#include "aman/base/file.h"
#include "aman/ui/pictures.h"

#include <SDL.h>
#include <SDL_image.h>

#include <dirent.h>
#include <string.h>

#define ASSETS AMAN_SOURCE_DIR "/assets"

enum { LIMIT = 64 << 20, FILE_BYTES = 4 << 20, SIDE = 64, PIXELS_AT = 24 /* after the head */ };

static Pictures *open_pictures(const char *cache, size_t limit)
{
    Pictures *pictures = pictures_new(
        &(PicturesParams){.assets = ASSETS, .cache = cache, .waits = true, .limit_bytes = limit});
    assert_non_null(pictures);
    pictures_keep(pictures, true);
    return pictures;
}

static const Picture *drawing(Pictures *pictures, const char *name, int w, int h)
{
    return pictures_get(pictures, PICTURE_DRAWING, NULL, str_from_c(name), w, h);
}

/* The pixels of a drawing, copied, made with this cache. */
static Str pixels_with(const Folder *folder, const char *cache)
{
    Pictures *pictures = open_pictures(cache, LIMIT);
    const Picture *picture = drawing(pictures, "jaga_calm", SIDE, SIDE);
    assert_true(picture->is_ready);
    size_t bytes = (size_t)picture->w * (size_t)picture->h * sizeof(uint32_t);
    Str copy =
        str_copy(folder->arena, (Str){(const char *)picture->bitmap.pixels, (uint32_t)bytes});
    pictures_free(pictures);
    return copy;
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

static void a_drawing_is_as_large_as_fits(void **state)
{
    (void)state;
    Pictures *pictures = open_pictures(NULL, LIMIT);
    const Picture *picture = drawing(pictures, "jaga_calm", 100, 30);
    assert_true(picture->is_ready);
    assert_true(picture->w <= 100 && picture->h <= 30);
    assert_true(picture->w == 100 || picture->h == 30);
    pictures_free(pictures);
}

static void the_same_picture_is_made_once(void **state)
{
    (void)state;
    Pictures *pictures = open_pictures(NULL, LIMIT);
    const Picture *first = drawing(pictures, "jaga_calm", SIDE, SIDE);
    assert_ptr_equal(drawing(pictures, "jaga_calm", SIDE, SIDE), first);
    assert_int_not_equal(drawing(pictures, "jaga_calm", SIDE, SIDE + 9)->serial, first->serial);
    assert_int_not_equal(drawing(pictures, "jaga_open", SIDE, SIDE)->serial, first->serial);
    pictures_free(pictures);
}

static void an_icon_is_coverage_only(void **state)
{
    (void)state;
    Pictures *pictures = open_pictures(NULL, LIMIT);
    const Picture *icon = pictures_get(pictures, PICTURE_ICON, NULL, STR("check_bold"), 40, 40);
    size_t covered = 0;
    assert_true(icon->is_ready);
    assert_null(icon->bitmap.pixels);
    for (int i = 0; i < icon->mask.w * icon->mask.h; i++) {
        covered += icon->mask.at[i] > 0;
    }
    assert_in_range(covered, 50, 1500);
    pictures_free(pictures);
}

static void a_picture_that_is_not_there_is_not_ready(void **state)
{
    (void)state;
    Pictures *pictures = open_pictures(NULL, LIMIT);
    assert_false(drawing(pictures, "nobody", SIDE, SIDE)->is_ready);
    assert_false(pictures_get(pictures, PICTURE_ICON, NULL, STR("nobody"), SIDE, SIDE)->is_ready);
    pictures_free(pictures);
}

static void a_picture_that_cannot_be_read_is_not_ready(void **state)
{
    static const Str BROKEN[] = {{"", 0}, {"text", 4}, {"\x89PNG and so on", 14}};
    const Folder *folder = *state;
    for (int i = 0; i < 3; i++) {
        Pictures *pictures = open_pictures(NULL, LIMIT);
        assert_true(file_write(path_in(folder, "broken.svg"), BROKEN[i]));
        const Picture *picture =
            pictures_get(pictures, PICTURE_OF_PACK, folder->path, STR("broken.svg"), SIDE, SIDE);
        if (picture->is_ready) {
            fail_msg("file %d was drawn", i);
        }
        pictures_free(pictures);
    }
}

static void a_size_of_nothing_is_not_ready(void **state)
{
    (void)state;
    Pictures *pictures = open_pictures(NULL, LIMIT);
    assert_false(drawing(pictures, "jaga_calm", 0, SIDE)->is_ready);
    assert_false(drawing(pictures, "jaga_calm", SIDE, -1)->is_ready);
    pictures_free(pictures);
}

/* A PNG of one colour in the folder of the test, brought to w x h. */
static const Picture *fitted(const Folder *folder, Pictures *pictures, int w, int h)
{
    SDL_Surface *surface =
        SDL_CreateRGBSurfaceWithFormat(0, 200, 100, 32, SDL_PIXELFORMAT_ARGB8888);
    assert_non_null(surface);
    SDL_FillRect(surface, NULL, 0xFF102030);
    assert_int_equal(IMG_SavePNG(surface, path_in(folder, "photo.png")), 0);
    SDL_FreeSurface(surface);
    return pictures_get(pictures, PICTURE_OF_PACK, folder->path, STR("photo.png"), w, h);
}

static void a_png_is_brought_to_the_size_that_fits(void **state)
{
    Pictures *pictures = open_pictures(NULL, LIMIT);
    const Picture *picture = fitted(*state, pictures, 50, 50);
    assert_true(picture->is_ready);
    assert_int_equal(picture->w, 50);
    assert_int_equal(picture->h, 25);
    for (int i = 0; i < 50 * 25; i++) {
        assert_int_equal(picture->bitmap.pixels[i], 0xFF102030);
    }
    pictures_free(pictures);
}

static void a_small_png_is_made_larger(void **state)
{
    Pictures *pictures = open_pictures(NULL, LIMIT);
    const Picture *picture = fitted(*state, pictures, 900, 300);
    assert_int_equal(picture->w, 600);
    assert_int_equal(picture->h, 300);
    pictures_free(pictures);
}

static void a_raster_is_kept_on_disk(void **state)
{
    const Folder *folder = *state;
    pixels_with(folder, folder->path);
    assert_int_equal(entries_in(folder->path), 1);
}

static void icons_are_not_kept_on_disk(void **state)
{
    const Folder *folder = *state;
    Pictures *pictures = open_pictures(folder->path, LIMIT);
    assert_true(pictures_get(pictures, PICTURE_ICON, NULL, STR("x_bold"), 40, 40)->is_ready);
    pictures_free(pictures);
    assert_int_equal(entries_in(folder->path), 0);
}

static void what_a_visitor_saw_is_not_kept_on_the_disk(void **state)
{
    const Folder *folder = *state;
    Pictures *pictures = open_pictures(folder->path, LIMIT);
    pictures_keep(pictures, false);
    assert_true(drawing(pictures, "scene_breathe", SIDE, SIDE)->is_ready);
    assert_int_equal(entries_in(folder->path), 0);
    pictures_keep(pictures, true);
    assert_true(drawing(pictures, "jaga_calm", SIDE, SIDE)->is_ready);
    assert_int_equal(entries_in(folder->path), 1);
    pictures_free(pictures);
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

static void what_was_not_used_lately_is_dropped(void **state)
{
    (void)state;
    Pictures *pictures = open_pictures(NULL, 1);
    uint64_t kept = drawing(pictures, "jaga_calm", SIDE, SIDE)->serial;
    uint64_t dropped = drawing(pictures, "jaga_open", SIDE, SIDE)->serial;
    for (int frame = 0; frame < 4; frame++) {
        pictures_trim(pictures);
        assert_int_equal(drawing(pictures, "jaga_calm", SIDE, SIDE)->serial, kept);
    }
    assert_int_not_equal(drawing(pictures, "jaga_open", SIDE, SIDE)->serial, dropped);
    pictures_free(pictures);
}

static void nothing_is_dropped_within_the_limit(void **state)
{
    (void)state;
    Pictures *pictures = open_pictures(NULL, LIMIT);
    uint64_t serial = drawing(pictures, "jaga_calm", SIDE, SIDE)->serial;
    for (int frame = 0; frame < 200; frame++) {
        pictures_trim(pictures);
    }
    assert_int_equal(drawing(pictures, "jaga_calm", SIDE, SIDE)->serial, serial);
    pictures_free(pictures);
}

#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_drawing_is_as_large_as_fits),
        cmocka_unit_test(the_same_picture_is_made_once),
        cmocka_unit_test(an_icon_is_coverage_only),
        cmocka_unit_test(a_picture_that_is_not_there_is_not_ready),
        WITH_FOLDER(a_picture_that_cannot_be_read_is_not_ready),
        cmocka_unit_test(a_size_of_nothing_is_not_ready),
        WITH_FOLDER(a_png_is_brought_to_the_size_that_fits),
        WITH_FOLDER(a_small_png_is_made_larger),
        WITH_FOLDER(a_raster_is_kept_on_disk),
        WITH_FOLDER(icons_are_not_kept_on_disk),
        WITH_FOLDER(what_a_visitor_saw_is_not_kept_on_the_disk),
        WITH_FOLDER(the_second_time_the_pixels_are_the_same),
        WITH_FOLDER(the_second_time_the_raster_comes_from_the_disk),
        WITH_FOLDER(a_torn_raster_is_made_again),
        WITH_FOLDER(a_raster_with_a_foreign_head_is_made_again),
        WITH_FOLDER(a_raster_with_bytes_after_its_end_is_made_again),
        WITH_FOLDER(a_cache_folder_that_is_not_there_only_means_no_cache),
        WITH_FOLDER(a_cache_folder_that_cannot_be_written_only_means_no_cache),
        cmocka_unit_test(what_was_not_used_lately_is_dropped),
        cmocka_unit_test(nothing_is_dropped_within_the_limit),
    };
    return cmocka_run_group_tests_name("pictures", tests, NULL, NULL);
}
