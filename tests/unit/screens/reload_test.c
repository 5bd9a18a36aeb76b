/* The packs are read again while the kiosk runs, and the settings of the machine with them. */
#include "../support.h"
#include "stage.h"

#include "aman/base/file.h"

#include <string.h>

enum { FILE_BYTES = 1 << 20, W = 1366, H = 768, NOW_MS = 1000000 };

#define SOURCE AMAN_SOURCE_DIR "/tests/lessons"

typedef struct {
    Folder *folder;
    Paths paths;
    Stage *stage;
} Kiosk;

static void copy(const Folder *folder, const char *name)
{
    Str bytes, from = str_print(folder->arena, SOURCE "/%s", name);
    assert_int_equal(file_read(folder->arena, from.at, FILE_BYTES, &bytes), FILE_OK);
    assert_true(file_write(path_in(folder, name), bytes));
}

static int setup(void **state)
{
    static const char *const FILES[] = {"library.yaml", "help.yaml", "kenalan/pack.yaml",
                                        "kegiatan/pack.yaml"};
    void *own = NULL;
    if (folder_setup(&own) != 0) {
        return -1;
    }
    Folder *folder = own;
    Kiosk *kiosk = arena_alloc(folder->arena, sizeof *kiosk);
    assert_non_null(kiosk);
    assert_true(file_make_folder(path_in(folder, "kenalan")));
    assert_true(file_make_folder(path_in(folder, "kegiatan")));
    for (size_t i = 0; i < sizeof FILES / sizeof *FILES; i++) {
        copy(folder, FILES[i]);
    }
    kiosk->folder = folder;
    kiosk->paths = (Paths){.assets = AMAN_SOURCE_DIR "/assets",
                           .art = AMAN_SOURCE_DIR "/assets/art",
                           .icons = AMAN_SOURCE_DIR "/assets/icons",
                           .lessons = folder->path,
                           .config = path_in(folder, "config.yaml"),
                           .cache = "/dev/null/none"};
    kiosk->stage = stage_open(&(StageParams){.paths = &kiosk->paths}, LANG_ID);
    assert_non_null(kiosk->stage);
    stage_load(kiosk->stage, &kiosk->paths);
    stage_configure(kiosk->stage, &kiosk->paths);
    *state = kiosk;
    return 0;
}

static int teardown(void **state)
{
    Kiosk *kiosk = *state;
    void *folder = kiosk->folder;
    stage_close(kiosk->stage);
    return folder_teardown(&folder);
}

/* The library page of the panel, drawn. */
static void show_library(Kiosk *kiosk)
{
    Session *session = &kiosk->stage->session;
    session->place = PLACE_STAFF;
    session->staff.page = STAFF_LIBRARY;
    kiosk->stage->desk.diags = &kiosk->stage->diags;
    stage_declare(kiosk->stage, W, H, NOW_MS, true);
}

static bool is_said(const Kiosk *kiosk, const char *words)
{
    const Ui *ui = &kiosk->stage->ui;
    for (size_t i = 0; i < ui->item_count; i++) {
        if (str_find(ui->items[i].text, str_from_c(words)) >= 0) {
            return true;
        }
    }
    return false;
}

static void break_pack(const Kiosk *kiosk)
{
    assert_true(file_write(path_in(kiosk->folder, "kenalan/pack.yaml"),
                           STR("aman_pack: 1\nid: kenalan\nminits: 5\n")));
}

static void a_pack_that_broke_is_left_out_and_its_mistake_said(void **state)
{
    Kiosk *kiosk = *state;
    show_library(kiosk);
    break_pack(kiosk);
    assert_true(stage_reload(kiosk->stage, &kiosk->paths));
    assert_int_equal(kiosk->stage->library.left_out, 1);
    show_library(kiosk);
    assert_true(is_said(kiosk, "Tidak dimuat"));
    assert_true(is_said(kiosk, "kenalan/pack.yaml"));
}

static void a_pack_that_was_mended_comes_back(void **state)
{
    Kiosk *kiosk = *state;
    size_t before = kiosk->stage->library.pack_count;
    break_pack(kiosk);
    assert_true(stage_reload(kiosk->stage, &kiosk->paths));
    copy(kiosk->folder, "kenalan/pack.yaml");
    assert_true(stage_reload(kiosk->stage, &kiosk->paths));
    show_library(kiosk);
    assert_int_equal(kiosk->stage->library.pack_count, before);
    assert_false(is_said(kiosk, "Tidak dimuat"));
}

static void without_any_pack_the_page_can_still_be_shown(void **state)
{
    Kiosk *kiosk = *state;
    Paths nowhere = kiosk->paths;
    nowhere.lessons = "/dev/null/none";
    assert_true(stage_reload(kiosk->stage, &nowhere));
    show_library(kiosk);
    assert_int_equal(kiosk->stage->library.pack_count, 0);
}

static void settings_that_were_edited_hold_after_a_reload(void **state)
{
    Kiosk *kiosk = *state;
    assert_true(file_write(kiosk->paths.config,
                           STR("aman_config: 1\nlanguage: en\nhide_tracks: [10-12]\n")));
    assert_true(stage_reload(kiosk->stage, &kiosk->paths));
    assert_int_equal(kiosk->stage->session.machine.first_lang, LANG_EN);
    assert_int_equal(kiosk->stage->session.machine.settings.hidden_tracks, 1);
}

static void a_mistake_in_the_settings_is_said_on_the_page(void **state)
{
    Kiosk *kiosk = *state;
    assert_true(file_write(kiosk->paths.config, STR("aman_config: 1\nlanguag: en\n")));
    assert_true(stage_reload(kiosk->stage, &kiosk->paths));
    show_library(kiosk);
    assert_true(is_said(kiosk, "languag"));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(a_pack_that_broke_is_left_out_and_its_mistake_said),
        TEST(a_pack_that_was_mended_comes_back),
        TEST(without_any_pack_the_page_can_still_be_shown),
        TEST(settings_that_were_edited_hold_after_a_reload),
        TEST(a_mistake_in_the_settings_is_said_on_the_page),
    };
#undef TEST
    return cmocka_run_group_tests_name("reload", tests, NULL, NULL);
}
