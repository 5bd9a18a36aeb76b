/* Pictures that ask too much of the machine: each is told, and none keeps anything from going on.
 */
#include "../support.h"
#include "drawer.h"

#include "aman/base/file.h"
#include "aman/pack/drawing.h"
#include "aman/ui/pictures.h"

#include <dirent.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { SIDE = 200, ARENA_BYTES = 64 << 20 };

#define SVG(shown) "<svg xmlns=\"http://www.w3.org/2000/svg\" " shown ">"
/* Far from the origin a dash is less than the step between two numbers: it never gets on. */
#define ENDLESS "scales in scales, which only drawing shows"
#define PLAIN   SVG("width=\"100\" height=\"100\" viewBox=\"0 0 100 100\"")

/* A picture: what is before, what is repeated with its number in it, how often, what is after. */
static const struct {
    const char *name, *before, *part;
    int times;
    const char *after;
    DrawingExcess excess;
    bool is_drawn;
} CASES[] = {
    {"an ordinary one", PLAIN, "<path d=\"M0 %d L100 100\" stroke=\"red\"/>", 50, "</svg>",
     DRAWING_FINE, true},
    {"dashes as a map has them", PLAIN,
     "<path d=\"M0 %d H100\" stroke=\"red\" stroke-dasharray=\"1 0.5\"/>", 50, "</svg>",
     DRAWING_FINE, true},
    {"ids and colours with large numbers", PLAIN,
     "<rect id=\"r9999999999%d\" fill=\"#999999\" width=\"9\" height=\"9\"/>", 9, "</svg>",
     DRAWING_FINE, true},
    {"a note with many tags", PLAIN, "<!-- <rect/> %d -->", 9000, "<rect width=\"9\"/></svg>",
     DRAWING_FINE, true},
    {"one dash of a hair on a line of ten million", PLAIN, "", 0,
     "<path d=\"M0 0 L1e7 1e7\" stroke=\"red\" stroke-dasharray=\"0.0001\"/></svg>", DRAWING_FAR,
     false},
    {"dashes of a hair", PLAIN, "", 0,
     "<path d=\"M0 0 L99 99\" stroke=\"red\" stroke-dasharray=\"0.0001\"/></svg>", DRAWING_DASHES,
     false},
    {"dashes of a hair in a style", PLAIN, "", 0,
     "<path d=\"M0 0 L99 99\" style=\"stroke:red;stroke-dasharray:1e-5,.00001\"/></svg>",
     DRAWING_DASHES, false},
    {"dashes of a hair in a style sheet",
     PLAIN "<style>.a{stroke:red;stroke-dasharray:1e-5}</style>", "", 0,
     "<path class=\"a\" d=\"M0 0 L99 99\"/></svg>", DRAWING_DASHES, false},
    {"many rectangles", PLAIN, "<rect x=\"%d\" width=\"50\" height=\"50\" fill=\"red\"/>", 45000,
     "</svg>", DRAWING_SHAPES, false},
    {"many gradients", PLAIN,
     "<linearGradient id=\"g%d\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient>", 20000,
     "</svg>", DRAWING_GRADIENTS, false},
    {"a long path", PLAIN "<path stroke=\"red\" d=\"M0 0", " L%d 5 9 99", 90000, "\"/></svg>",
     DRAWING_POINTS, false},
    {"many arcs", PLAIN "<path stroke=\"red\" d=\"M0 0", " A50 50 0 1 1 %d 9", 90000, "\"/></svg>",
     DRAWING_POINTS, false},
    {"a polygon without end", PLAIN "<polygon points=\"", "%d,9 ", 90000, "\"/></svg>",
     DRAWING_POINTS, false},
    {"groups in groups", PLAIN, "<g id=\"%d\">", 5000, "<rect width=\"9\" height=\"9\"/></svg>",
     DRAWING_DEPTH, false},
    {"a place far away", PLAIN, "", 0, "<rect x=\"1e30\" width=\"9\" height=\"9\"/></svg>",
     DRAWING_FAR, false},
    {"a stroke wider than the world", PLAIN, "", 0,
     "<path d=\"M0 0 H9\" stroke=\"red\" stroke-width=\"1e9\" stroke-linejoin=\"round\"/></svg>",
     DRAWING_FAR, false},
    {"a large scale", PLAIN, "<g transform=\"scale(900000)\">", 1,
     "<path d=\"M0 0 L9 9\" stroke=\"red\" stroke-dasharray=\"1\"/></g></svg>", DRAWING_FAR, false},
    {"a window on nearly nothing", SVG("width=\"100\" height=\"100\" viewBox=\"0 0 1e-9 1e-9\""),
     "", 0, "<path d=\"M0 0 L9 9\" stroke=\"red\" stroke-dasharray=\"1\"/></svg>", DRAWING_FAR,
     false},
    {ENDLESS, PLAIN, "<g transform=\"scale(19)\">", 5,
     "<g transform=\"translate(19 19)\"><g transform=\"scale(0.000001)\">"
     "<path d=\"M0 0 L99 99\" stroke=\"red\" stroke-dasharray=\"0.1\"/></svg>",
     DRAWING_FINE, false},
    {"more dashes than memory", PLAIN "<path stroke=\"red\" stroke-dasharray=\"0.1\" d=\"M0 0",
     " L%d 5 1900 1900", 14000, "\"/></svg>", DRAWING_FINE, false},
    {"a picture without an end", PLAIN "<path d=\"M0 0", "", 0, "", DRAWING_FINE, true},
    {"no quote at the end", PLAIN "<path d=\"M0 0 L1e", "9", 5000, "", DRAWING_FINE, true},
    {"nothing in it", PLAIN, "", 0, "</svg>", DRAWING_FINE, true},
    {"of no size", SVG("width=\"0\" height=\"0\""), "", 0, "</svg>", DRAWING_FINE, false},
    {"larger than a wall", SVG("width=\"60000\" height=\"60000\""), "", 0, "</svg>", DRAWING_FINE,
     false},
    {"a PNG of sixty thousand pixels a side",
     "\x89PNG\r\n\x1a\n\x01\x01\x01\x01IHDR\x01\x01\xEA\x60", "\x01\x01\xEA\x60 %d", 20, "IEND",
     DRAWING_FINE, false},
    {"a text", "Halo ", "%d", 50, "", DRAWING_FINE, false},
};
enum { CASE_COUNT = sizeof CASES / sizeof *CASES };

static Str made(Arena *arena, size_t number)
{
    enum { ROOM = 8 << 20 };
    char *bytes = arena_alloc(arena, ROOM);
    size_t len = (size_t)snprintf(bytes, ROOM, "%s", CASES[number].before);
    for (int i = 0; i < CASES[number].times; i++) {
        const char *part = CASES[number].part, *mark = strstr(part, "%d");
        int before = (int)(mark ? mark - part : (ptrdiff_t)strlen(part));
        len += (size_t)snprintf(bytes + len, ROOM - len, "%.*s", before, part);
        len += mark ? (size_t)snprintf(bytes + len, ROOM - len, "%d%s", i % 100, mark + 2) : 0;
    }
    len += (size_t)snprintf(bytes + len, ROOM - len, "%s", CASES[number].after);
    assert_true(len < ROOM);
    return (Str){bytes, (uint32_t)len};
}

static void each_excess_is_named(void **state)
{
    (void)state;
    for (size_t i = 0; i < CASE_COUNT; i++) {
        Arena *arena = arena_new(ARENA_BYTES);
        DrawingExcess excess = drawing_excess(made(arena, i));
        if (excess != CASES[i].excess) {
            fail_msg("%s: %d", CASES[i].name, (int)excess);
        }
        arena_free(arena);
    }
}

static bool is_drawn(const char *path, int seconds, int stop)
{
    Arena *owner;
    Bitmap bitmap;
    const DrawOrder order = {path, NULL, SIDE, SIDE, seconds, stop};
    bool is = drawer_make(&order, &owner, &bitmap);
    arena_free(owner);
    return is;
}

static void each_is_drawn_or_given_up(void **state)
{
    const Folder *folder = *state;
    char *path = path_in(folder, "a.svg");
    size_t wrong = 0;
    for (size_t i = 0; i < CASE_COUNT; i++) {
        Arena *arena = arena_new(ARENA_BYTES);
        assert_true(file_write(path, made(arena, i)));
        if (is_drawn(path, 2, -1) != CASES[i].is_drawn) {
            print_error("%s\n", CASES[i].name);
            wrong++;
        }
        arena_free(arena);
    }
    assert_int_equal(wrong, 0);
}

/* The next so many processes stand still before they draw: as those do that were copied while
 * another thread held a lock. */
static int stuck_left;
static bool is_stuck;

static void choose_stuck(void)
{
    is_stuck = stuck_left > 0;
    stuck_left -= is_stuck ? 1 : 0;
}

static void stand_still(void)
{
    while (is_stuck) {
        pause();
    }
}

static void a_process_that_stands_in_a_lock_is_begun_again(void **state)
{
    const Folder *folder = *state;
    char *path = path_in(folder, "a.svg");
    assert_true(file_write(path, made(folder->arena, 0)));
    assert_int_equal(pthread_atfork(choose_stuck, NULL, stand_still), 0);
    stuck_left = 2;
    assert_true(is_drawn(path, 60, -1));
    assert_int_equal(stuck_left, 0);
}

static size_t endless(void)
{
    size_t i = 0;
    while (strcmp(CASES[i].name, ENDLESS) != 0) {
        i++;
    }
    return i;
}

static void what_is_not_wanted_any_more_is_not_waited_for(void **state)
{
    enum { FOR_EVER_S = 100000 };
    const Folder *folder = *state;
    char *path = path_in(folder, "a.svg");
    int stop[2];
    assert_true(file_write(path, made(folder->arena, endless())));
    assert_int_equal(pipe(stop), 0);
    assert_int_equal(write(stop[1], "1", 1), 1);
    assert_false(is_drawn(path, FOR_EVER_S, stop[0]));
    close(stop[0]);
    close(stop[1]);
}

/* Everything is closed while the thread waits for a picture that never comes. */
static void closing_waits_for_no_picture(void **state)
{
    const Folder *folder = *state;
    char art[PATH_MAX];
    snprintf(art, sizeof art, "%s/art", folder->path);
    assert_true(file_make_folder(art));
    snprintf(art, sizeof art, "%s/art/a.svg", folder->path);
    assert_true(file_write(art, made(folder->arena, endless())));
    Pictures *pictures = pictures_new(
        &(PicturesParams){.assets = AMAN_SOURCE_DIR "/assets", .limit_bytes = 1 << 20});
    assert_non_null(pictures);
    assert_false(pictures_get(pictures, PICTURE_OF_PACK, folder->path, STR("art/a.svg"), SIDE, SIDE)
                     ->is_ready);
    pictures_free(pictures);
}

static void a_pipe_or_a_folder_is_no_picture(void **state)
{
    const Folder *folder = *state;
    assert_false(is_drawn(folder->path, 2, -1));
    assert_false(is_drawn("/dev/zero", 2, -1));
    assert_false(is_drawn("/nowhere/a.svg", 2, -1));
}

static void what_ships_is_far_within_the_limits(void **state)
{
    static const char *const FOLDERS[] = {AMAN_SOURCE_DIR "/assets/art",
                                          AMAN_SOURCE_DIR "/assets/icons"};
    (void)state;
    size_t count = 0;
    for (int i = 0; i < 2; i++) {
        DIR *folder = opendir(FOLDERS[i]);
        assert_non_null(folder);
        for (struct dirent *entry; (entry = readdir(folder));) {
            char path[PATH_MAX];
            Str bytes;
            Arena *arena = arena_new(ARENA_BYTES);
            snprintf(path, sizeof path, "%s/%s", FOLDERS[i], entry->d_name);
            if (str_ends(str_from_c(path), STR(".svg"))) {
                assert_int_equal(file_read(arena, path, PICTURE_MAX_BYTES, &bytes), FILE_OK);
                if (drawing_excess(bytes) != DRAWING_FINE) {
                    fail_msg("%s", path);
                }
                count++;
            }
            arena_free(arena);
        }
        closedir(folder);
    }
    assert_true(count > 100);
}

#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_excess_is_named),
        WITH_FOLDER(each_is_drawn_or_given_up),
        WITH_FOLDER(a_process_that_stands_in_a_lock_is_begun_again),
        WITH_FOLDER(what_is_not_wanted_any_more_is_not_waited_for),
        WITH_FOLDER(closing_waits_for_no_picture),
        WITH_FOLDER(a_pipe_or_a_folder_is_no_picture),
        cmocka_unit_test(what_ships_is_far_within_the_limits),
    };
    return cmocka_run_group_tests_name("hostile pictures", tests, NULL, NULL);
}
