/* Pictures made at once: sizes, what cannot be read, what is kept in memory. */
#include "../support.h"

#include "aman/base/file.h"
#include "aman/ui/pictures.h"

#define ASSETS AMAN_SOURCE_DIR "/assets"

enum { LIMIT = 64 << 20, SIDE = 64 };

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
        WITH_FOLDER(icons_are_not_kept_on_disk),
        WITH_FOLDER(what_a_visitor_saw_is_not_kept_on_the_disk),
        cmocka_unit_test(what_was_not_used_lately_is_dropped),
        cmocka_unit_test(nothing_is_dropped_within_the_limit),
    };
    return cmocka_run_group_tests_name("pictures", tests, NULL, NULL);
}
