/* tests/packs/bad: each pack has one fault; expected.txt says which messages it must give, no more
 * and no fewer. */
#include "packs.h"

#include "aman/base/file.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { ARENA_BYTES = 256 * 1024 * 1024 };

/* The day on which the packs with old dates are old. */
static const Day TODAY = {2026, 11, 24};

static const char BAD[] = AMAN_SOURCE_DIR "/tests/packs/bad";

/* The pictures and words that `check` would judge `folder` by; `shipped` where it has no terms. */
static PackSources sources_for(Arena *arena, const char *folder, const Terms *shipped, Diags *diags)
{
    PackSources sources = SHIPPED;
    const char *place = terms_folder(arena, folder, LESSONS);
    assert_non_null(place);
    sources.terms = shipped;
    if (place != LESSONS) {
        bool is_usable = terms_load(arena, place, &ACTIVITY_KINDS, diags, &sources.terms);
        assert_int_equal(is_usable, diags->errors == 0);
    }
    return sources;
}

static void load_folder(Arena *arena, const char *folder, const Terms *shipped, Diags *diags)
{
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/library.yaml", folder);
    if (file_exists(path)) {
        Library *library = arena_alloc(arena, sizeof *library);
        PackSources sources = sources_for(arena, folder, shipped, diags);
        library_load(arena, folder, &ACTIVITY_KINDS, &sources, diags, library);
        library_check_dates(library, TODAY, diags);
        return;
    }
    Str *names;
    bool is_whole;
    assert_int_equal(file_folders(arena, folder, &names, &is_whole), 1);
    snprintf(path, sizeof path, "%s/" STR_FMT, folder, STR_ARG(names[0]));
    PackSources sources = sources_for(arena, path, shipped, diags);
    size_t before = diags->errors;
    const Pack *pack;
    bool is_usable = pack_load(arena, path, &ACTIVITY_KINDS, &sources, diags, &pack);
    assert_true(is_usable || diags->errors > before);
}

static void load(Arena *arena, Str name, const Terms *shipped, Diags *diags)
{
    char path[PATH_MAX];
    Str bytes;
    const Pack *pack;
    snprintf(path, sizeof path, "%s/" STR_FMT, BAD, STR_ARG(name));
    if (!str_ends(name, STR(".yaml"))) {
        load_folder(arena, path, shipped, diags);
        return;
    }
    assert_int_equal(file_read(arena, path, PACK_MAX_BYTES, &bytes), FILE_OK);
    bool is_usable = pack_parse(arena, name, bytes, &ACTIVITY_KINDS, diags, &pack);
    assert_int_equal(is_usable, diags->errors == 0);
    if (is_usable) {
        lint_pack(shipped, pack, diags);
    }
}

/* Reads the next "name: messages" of expected.txt. */
static bool next_case(Str *rest, Str *name, Str *expected)
{
    Str line;
    while (str_next_line(rest, &line)) {
        int64_t colon = str_find(line, STR(": "));
        if (colon > 0 && line.at[0] != '#') {
            *name = str_slice(line, 0, (size_t)colon);
            *expected = str_slice(line, (size_t)colon + 2, line.len);
            return true;
        }
    }
    return false;
}

static Str read_expected(Arena *arena)
{
    char path[PATH_MAX];
    Str rest;
    snprintf(path, sizeof path, "%s/expected.txt", BAD);
    assert_int_equal(file_read(arena, path, PACK_MAX_BYTES, &rest), FILE_OK);
    return rest;
}

static void every_broken_pack_gives_its_messages(void **state)
{
    (void)state;
    Arena *arena = arena_new(ARENA_BYTES);
    const Terms *shipped = shipped_terms(arena);
    Str rest = read_expected(arena), name, expected;
    size_t wrong = 0;
    while (next_case(&rest, &name, &expected)) {
        Diags diags = diags_begin(arena);
        load(arena, name, shipped, &diags);
        Str got = messages(arena, &diags);
        if (!str_equal(got, expected)) {
            print_error(STR_FMT ": expected " STR_FMT ", got " STR_FMT "\n", STR_ARG(name),
                        STR_ARG(expected), STR_ARG(got));
            wrong++;
        }
    }
    arena_free(arena);
    assert_int_equal(wrong, 0);
}

static bool is_expected(Str all, Str name)
{
    Str known, expected;
    while (next_case(&all, &known, &expected)) {
        if (str_equal(known, name)) {
            return true;
        }
    }
    return false;
}

static void every_broken_pack_in_the_folder_is_tried(void **state)
{
    (void)state;
    Arena *arena = arena_new(ARENA_BYTES);
    Str all = read_expected(arena);
    DIR *folder = opendir(BAD);
    assert_non_null(folder);
    size_t left_out = 0;
    for (struct dirent *entry; (entry = readdir(folder));) {
        bool is_case = entry->d_name[0] != '.' && strcmp(entry->d_name, "expected.txt") != 0;
        if (is_case && !is_expected(all, str_from_c(entry->d_name))) {
            print_error("%s is not in expected.txt\n", entry->d_name);
            left_out++;
        }
    }
    closedir(folder);
    arena_free(arena);
    assert_int_equal(left_out, 0);
}

static void a_broken_pack_is_named_after_the_message_it_gives(void **state)
{
    (void)state;
    Arena *arena = arena_new(ARENA_BYTES);
    Str rest = read_expected(arena), name, expected;
    while (next_case(&rest, &name, &expected)) {
        if (!str_equal(str_slice(name, 0, 5), str_slice(expected, 0, 5))) {
            fail_msg(STR_FMT " expects " STR_FMT, STR_ARG(name), STR_ARG(expected));
        }
    }
    arena_free(arena);
}

/* Tested elsewhere: too large to keep as files, or no fault of a file at all. */
static bool is_shown_elsewhere(const DiagKind *kind)
{
    static const DiagKind *const KINDS[] = {
        &DIAG_FILE_TOO_LARGE, &DIAG_TOO_MANY_NODES, &DIAG_NO_MEMORY,      &DIAG_NO_FIT,
        &DIAG_NOTES_NO_FIT,   &DIAG_HIDES_NOTHING,  &DIAG_TOO_MANY_PACKS, &DIAG_LONGEST_IS_RIGHT,
        &DIAG_ONE_PLACE,      &DIAG_KIND_IS_RIGHT,  &DIAG_SAFE_FIRST,     &DIAG_SAFE_ONLY,
        &DIAG_SAME_REASON,    &DIAG_CHECK_REPEATS,  &DIAG_MYTH_TOLD,      &DIAG_MINUTES,
        &DIAG_RARE_WORD};
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++) {
        if (KINDS[i] == kind) {
            return true;
        }
    }
    return false;
}

static void every_code_has_a_broken_pack(void **state)
{
    (void)state;
    Arena *arena = arena_new(ARENA_BYTES);
    Str all = read_expected(arena);
    for (size_t i = 0; i < DIAG_KIND_COUNT; i++) {
        Str code = str_print(arena, ": %s ", DIAG_KINDS[i].code);
        if (!is_shown_elsewhere(&DIAG_KINDS[i]) && str_find(all, code) < 0) {
            fail_msg("%s has no broken pack", DIAG_KINDS[i].code);
        }
    }
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_broken_pack_gives_its_messages),
        cmocka_unit_test(every_broken_pack_in_the_folder_is_tried),
        cmocka_unit_test(a_broken_pack_is_named_after_the_message_it_gives),
        cmocka_unit_test(every_code_has_a_broken_pack),
    };
    return cmocka_run_group_tests_name("broken packs", tests, NULL, NULL);
}
