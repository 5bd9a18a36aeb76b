/* One slip takes only itself: each key of the shipped help.yaml and library.yaml, and each step of
 * a pack, broken in every way that somebody's hand or a disk does it. */
#include "breaks.h"
#include "packs.h"

#include "aman/base/file.h"
#include "aman/pack/spares.h"

#include <stdio.h>
#include <string.h>

enum { ARENA_BYTES = 256 * 1024 * 1024, FILE_BYTES = 1 << 20, MOST_CUTS = 97 };

static const Day TODAY = {2026, 11, 24};

typedef struct {
    Folder *folder;
    Arena *arena; /* reset for each load */
    Library library;
    Diags diags;
} Bench;

/* The shipped file `name`, copied into the folder of the test. */
static Str shipped(const Bench *bench, const char *name)
{
    Str bytes, path = str_print(bench->folder->arena, "%s/%s", LESSONS, name);
    assert_int_equal(file_read(bench->folder->arena, path.at, FILE_BYTES, &bytes), FILE_OK);
    return bytes;
}

static void put(const Bench *bench, const char *name, Str bytes)
{
    FILE *file = fopen(path_in(bench->folder, name), "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes.at, 1, bytes.len, file), bytes.len);
    assert_int_equal(fclose(file), 0);
}

static const char *const PACKS[] = {"kenalan", "foto", "cek", "cek-muda", "kamus", "aman-1"};

/* The files beside the packs. */
static int setup_files(void **state)
{
    static Bench bench;
    void *folder = NULL;
    if (folder_setup(&folder) != 0) {
        return -1;
    }
    bench = (Bench){.folder = folder, .arena = arena_new(ARENA_BYTES)};
    assert_non_null(bench.arena);
    put(&bench, "help.yaml", shipped(&bench, "help.yaml"));
    put(&bench, "library.yaml", shipped(&bench, "library.yaml"));
    put(&bench, "facilitator.yaml", shipped(&bench, "facilitator.yaml"));
    *state = &bench;
    return 0;
}

/* And packs, which take most of the time of a load. */
static int setup(void **state)
{
    if (setup_files(state) != 0) {
        return -1;
    }
    const Bench *bench = *state;
    for (size_t i = 0; i < sizeof PACKS / sizeof *PACKS; i++) {
        char name[64];
        assert_true(file_make_folder(path_in(bench->folder, PACKS[i])));
        snprintf(name, sizeof name, "%s/pack.yaml", PACKS[i]);
        put(bench, name, shipped(bench, name));
    }
    return 0;
}

static int teardown(void **state)
{
    Bench *bench = *state;
    void *folder = bench->folder;
    arena_free(bench->arena);
    return folder_teardown(&folder);
}

static void load(Bench *bench, const Spares *spares)
{
    PackSources sources = SHIPPED;
    sources.skips_reading = true;
    sources.stands_in = true;
    sources.spares = spares;
    arena_reset(bench->arena);
    bench->diags = diags_begin(bench->arena);
    library_load(bench->arena, bench->folder->path, &ACTIVITY_KINDS, &sources, &bench->diags,
                 &bench->library);
}

static bool has_number(const Library *library, const char *number)
{
    HelpCard shown[HELP_CHANNELS];
    size_t count = help_channels_shown(library->help, HELP_OF_CHILDREN, TODAY, shown);
    for (size_t i = 0; i < count; i++) {
        if (str_is(shown[i].shown, number)) {
            return true;
        }
    }
    return false;
}

/* Each card can be drawn, and none promises what nobody signed. */
static void check_cards(const Library *library)
{
    HelpCard shown[HELP_CHANNELS];
    size_t count = help_channels_shown(library->help, HELP_OF_CHILDREN, TODAY, shown);
    assert_in_range(count, 1, HELP_CHANNELS);
    for (size_t i = 0; i < count; i++) {
        const HelpChannel *channel = shown[i].channel;
        assert_true(channel->name.in[LANG_FIRST].len > 0 && channel->icon.text.len > 0);
        assert_true(channel->kind.text.len > 0);
        assert_str(channel->audience.text, "child");
        assert_false(str_is(channel->id.text, "tepsa") || str_is(channel->id.text, "kpai") ||
                     str_is(channel->id.text, "aduankonten"));
        assert_false(str_is(channel->status.text, "confirmed") &&
                     (channel->confirmed_on.text.len == 0 || channel->confirmed_by.text.len == 0));
        Str value = shown[i].value;
        assert_true(value.len == 0 || str_starts(value, STR("tel:")) ||
                    str_starts(value, STR("https://")));
    }
}

/* A track shows its readers only packs that are for all of its youngest. */
static void check_ages(const Library *library)
{
    for (uint32_t i = 0; i < library->tracks.count; i++) {
        const Track *track = &library->tracks.at[i];
        bool is_young = str_find(track->title.in[LANG_ID], STR("10")) >= 0;
        bool is_teen = str_find(track->title.in[LANG_ID], STR("13")) >= 0;
        for (uint32_t j = 0; j < track->audience.count; j++) {
            Str audience = track->audience.at[j].text;
            assert_true(audience.len > 0);
            assert_false(str_is(audience, "adult"));
            assert_true(!is_young || str_is(audience, "10-12"));
        }
        assert_true(!is_teen || str_is(track->audience.at[0].text, "13-15"));
        int check = track_check_pack(library, track);
        assert_true(check < 0 || track_has_pack(track, library->packs[check]));
    }
    for (size_t i = 0; i < library->shown; i++) {
        assert_false(library->packs[i]->is_plan);
        assert_false(str_is(library->packs[i]->id.text, "galeri"));
    }
}

static size_t packs_of(const Library *library, const char *audience)
{
    size_t most = 0;
    uint16_t packs[LIBRARY_PACKS];
    for (uint32_t i = 0; i < library->tracks.count; i++) {
        const Track *track = &library->tracks.at[i];
        if (track->audience.count > 0 && str_is(track->audience.at[0].text, audience)) {
            size_t count = track_packs(library, track, packs);
            most = count > most ? count : most;
        }
    }
    return most;
}

/* The id of the row that holds place `at`, or "". */
static const char *row_of(Str text, size_t at)
{
    static const char *const ROWS[] = {"sapa129",    "sapa129-wa", "polisi110", "takeitdown", "iwf",
                                       "healing119", "tepsa",      "kpai",      "aduankonten"};
    const char *row = "";
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        int64_t start = str_find(text, str_from_c(ROWS[i]));
        row = start >= 0 && (size_t)start <= at + 4 ? ROWS[i] : row;
    }
    int64_t end = str_find(text, STR("\nstarters"));
    return end >= 0 && at > (size_t)end ? "" : row;
}

static void each_key_of_help_takes_only_its_row(void **state)
{
    Bench *bench = *state;
    Str text = shipped(bench, "help.yaml");
    Place place = {0};
    size_t tried = 0;
    for (size_t from = 0; next_key(text, from, &place); from = place.value) {
        for (Way way = 0; way < WAYS; way++) {
            put(bench, "help.yaml", broken(bench->folder->arena, text, place, way));
            load(bench, NULL);
            const char *row = row_of(text, place.at);
            check_cards(&bench->library);
            bool is_129 = strcmp(row, "sapa129") == 0, is_110 = strcmp(row, "polisi110") == 0;
            if (!(is_129 || has_number(&bench->library, "129")) ||
                !(is_110 || has_number(&bench->library, "110"))) {
                fail_msg("way %d at byte %zu (%s): a number of another row is gone", (int)way,
                         place.at, row);
            }
            assert_true(bench->library.help->starters.count > 0);
            tried++;
        }
    }
    assert_in_range(tried, 400, 4000); /* 24 keys of each row, and those inside */
}

static void each_key_of_library_takes_only_its_track(void **state)
{
    Bench *bench = *state;
    Str text = shipped(bench, "library.yaml");
    Place place = {0};
    size_t tried = 0;
    for (size_t from = 0; next_key(text, from, &place); from = place.value) {
        for (Way way = 0; way < WAYS; way++) {
            put(bench, "library.yaml", broken(bench->folder->arena, text, place, way));
            load(bench, NULL);
            check_ages(&bench->library);
            if (packs_of(&bench->library, "10-12") == 0 || packs_of(&bench->library, "13-15") < 2) {
                fail_msg("way %d at byte %zu: %zu and %zu packs", (int)way, place.at,
                         packs_of(&bench->library, "10-12"), packs_of(&bench->library, "13-15"));
            }
            tried++;
        }
    }
    assert_in_range(tried, 100, 2000);
}

static void cut(Bench *bench, const char *name, void (*check)(Bench *bench))
{
    Str text = shipped(bench, name);
    for (size_t at = 0; at < text.len; at += text.len / MOST_CUTS) {
        put(bench, name, str_slice(text, 0, at));
        load(bench, NULL);
        check(bench);
    }
}

static void check_help_page(Bench *bench)
{
    check_cards(&bench->library);
    assert_true(has_number(&bench->library, "129"));
}

static void check_lessons(Bench *bench)
{
    check_ages(&bench->library);
    assert_true(packs_of(&bench->library, "10-12") > 0);
    assert_true(packs_of(&bench->library, "13-15") > 0);
}

static void a_file_that_was_cut_anywhere_leaves_its_page(void **state)
{
    cut(*state, "help.yaml", check_help_page);
    put(*state, "help.yaml", shipped(*state, "help.yaml"));
    cut(*state, "library.yaml", check_lessons);
}

static void a_file_that_cannot_be_read_leaves_its_page(void **state)
{
    Bench *bench = *state;
    assert_int_equal(remove(path_in(bench->folder, "help.yaml")), 0);
    assert_int_equal(remove(path_in(bench->folder, "library.yaml")), 0);
    assert_true(file_make_folder(path_in(bench->folder, "library.yaml")));
    load(bench, NULL);
    check_help_page(bench);
    check_lessons(bench);
    assert_int_equal(bench->library.help_origin, ORIGIN_PROGRAM);
    assert_int_equal(bench->library.file_origin, ORIGIN_PROGRAM);
}

/* What somebody typed into the shipped file, and what of the row is still shown. */
static void slips_beside_a_number_leave_the_number(void **state)
{
    static const struct {
        const char *was, *is, *id, *number;
        bool has_code;
    } SLIPS[] = {
        {"icon: phone_fill", "icon: phone_fil", "sapa129", "129", true},
        {"icon: phone_fill", "icon: phone_fill\n    ikon: x", "sapa129", "129", true},
        {"status: tbc", "status: confirmed", "sapa129", "129", true},
        {"status: tbc", "status: tcb", "sapa129", "129", true},
        {"value: https://wa.me/", "value: http://wa.me/", "sapa129-wa", "0811 1129 129", false},
        {"for: {id: \"Untuk anak laki-laki dan perempuan.\", en: \"For all children, boys and "
         "girls.\"}",
         "for: {id: Bantuan., en: }", "sapa129", "129", true},
        {"name: {id: SAPA 129, en: SAPA 129}", "name: {id: , en: SAPA 129}", "sapa129", "129",
         true},
        {"shown: 0811 1129 129", "shown: []", "sapa129-wa", "+628111129129", true},
        {"kind: whatsapp", "kind: whatsap", "sapa129-wa", "0811 1129 129", true},
    };
    Bench *bench = *state;
    Str text = shipped(bench, "help.yaml");
    for (size_t i = 0; i < sizeof SLIPS / sizeof *SLIPS; i++) {
        int64_t at = str_find(text, str_from_c(SLIPS[i].was));
        assert_true(at >= 0);
        Place place = {.at = (size_t)at};
        place.value = place.end = place.at + strlen(SLIPS[i].was);
        put(bench, "help.yaml", replaced(bench->folder->arena, text, place, SLIPS[i].is));
        load(bench, NULL);
        assert_true(bench->diags.errors > 0);
        check_cards(&bench->library);
        const HelpChannel *row = help_find(bench->library.help, str_from_c(SLIPS[i].id));
        assert_non_null(row);
        assert_str(row->shown.text, SLIPS[i].number);
        assert_str(row->status.text, "tbc");
        assert_int_equal(row->value.text.len > 0, SLIPS[i].has_code);
    }
}

static void what_nobody_can_read_shows_less(void **state)
{
    static const struct {
        const char *was, *is;
    } SLIPS[] = {{"status: hidden", "status: hiden"},
                 {"status: hidden", "status: gone"},
                 {"shown: 1500-771\n    value: tel:1500771\n    status: hidden",
                  "shown: soon\n    value: 1500771\n    status: tbc"}};
    Bench *bench = *state;
    Str text = shipped(bench, "help.yaml");
    for (size_t i = 0; i < sizeof SLIPS / sizeof *SLIPS; i++) {
        int64_t at = str_find(text, str_from_c(SLIPS[i].was));
        assert_true(at >= 0);
        Place place = {.at = (size_t)at};
        place.value = place.end = place.at + strlen(SLIPS[i].was);
        put(bench, "help.yaml", replaced(bench->folder->arena, text, place, SLIPS[i].is));
        load(bench, NULL);
        const HelpChannel *row = help_find(bench->library.help, STR("tepsa"));
        assert_true(!row || str_is(row->status.text, "hidden"));
        assert_true(has_number(&bench->library, "129") && has_number(&bench->library, "110"));
    }
}

/* A card that names the row goes on without it, and so does its pack. */
static void a_row_that_a_card_names_takes_no_pack_with_it(void **state)
{
    Bench *bench = *state;
    Str text = shipped(bench, "help.yaml");
    Place place = {.at = (size_t)str_find(text, STR("id: sapa129"))};
    place.value = place.end = place.at + sizeof "id: sapa129" - 1;
    put(bench, "help.yaml", replaced(bench->folder->arena, text, place, "id: sapa"));
    load(bench, NULL);
    assert_non_null(diag_find(&bench->diags, &DIAG_NO_SUCH_CHANNEL));
    assert_int_equal(bench->library.left_out, 0);
    check_lessons(bench);
}

static void a_page_that_somebody_left_empty_stays_empty(void **state)
{
    Bench *bench = *state;
    put(bench, "help.yaml",
        STR("aman_help: 1\nchannels: []\nstarters: [{id: Tolong, en: Help}]\n"
            "local: {name: {id: Ibu Sari}}\n"));
    load(bench, NULL);
    assert_true(bench->diags.errors > 0);
    assert_int_equal(bench->library.help->channels.count, 0);
}

/* What to do when a child tells is whole, or it is what the program brings. */
static void the_steps_after_a_child_told_are_never_half(void **state)
{
    Bench *bench = *state;
    Str text = shipped(bench, "facilitator.yaml");
    Place place = {0};
    for (size_t from = 0; next_key(text, from, &place); from = place.value) {
        for (Way way = 0; way < WAYS; way++) {
            put(bench, "facilitator.yaml", broken(bench->folder->arena, text, place, way));
            load(bench, NULL);
            const Facilitator *guide = bench->library.facilitator;
            assert_non_null(guide);
            assert_int_equal(guide->disclosure.count, 5);
            for (uint32_t i = 0; i < guide->disclosure.count; i++) {
                assert_true(guide->disclosure.at[i].say.in[LANG_ID].len > 0 &&
                            guide->disclosure.at[i].todo.in[LANG_ID].len > 0);
            }
            assert_true(guide->refer.in[LANG_ID].len > 0 && guide->always.count > 0);
        }
    }
}

#define WITH_BENCH(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
#define WITH_FILES(test) cmocka_unit_test_setup_teardown(test, setup_files, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_FILES(each_key_of_help_takes_only_its_row),
        WITH_BENCH(each_key_of_library_takes_only_its_track),
        WITH_BENCH(a_file_that_was_cut_anywhere_leaves_its_page),
        WITH_BENCH(a_file_that_cannot_be_read_leaves_its_page),
        WITH_FILES(slips_beside_a_number_leave_the_number),
        WITH_FILES(what_nobody_can_read_shows_less),
        WITH_BENCH(a_row_that_a_card_names_takes_no_pack_with_it),
        WITH_FILES(a_page_that_somebody_left_empty_stays_empty),
        WITH_FILES(the_steps_after_a_child_told_are_never_half),
    };
    return cmocka_run_group_tests_name("mend", tests, NULL, NULL);
}
