/* Rare words for the youngest (N0902): which words count as common, and where they are told. */
#include "common.h"
#include "packs.h"

enum { ARENA_BYTES = 256 * 1024 * 1024 };

static int setup(void **state)
{
    *state = arena_new(ARENA_BYTES);
    return *state ? 0 : -1;
}

static int teardown(void **state)
{
    arena_free(*state);
    return 0;
}

static void affixes_make_no_word_rare(void **state)
{
    static const struct {
        const char *word;
        bool is_rare;
    } WORDS[] = {{"cerita", false},      {"ceritamu", false},   {"menceritakannya", false},
                 {"kuceritakan", false}, {"tulis", false},      {"menulis", false},
                 {"penulis", false},     {"pukul", false},      {"memukul", false},
                 {"sapu", false},        {"menyapu", false},    {"kirim", false},
                 {"mengirimkan", false}, {"sapa", true},        {"cantumkan", true},
                 {"mencantumkan", true}, {"terbengkalai", true}};
    CommonWords words =
        common_words(*state, STR("# note\ncerita\nmenulis\npukul\nsapu\nmengirim\n"));
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++) {
        uint64_t root;
        if (common_lacks(&words, str_from_c(WORDS[i].word), &root) != WORDS[i].is_rare) {
            fail_msg("%s", WORDS[i].word);
        }
    }
}

static void forms_of_one_rare_word_have_one_root(void **state)
{
    CommonWords words = common_words(*state, STR("cerita\n"));
    uint64_t first, other;
    assert_true(common_lacks(&words, STR("gembok"), &first));
    static const char *const FORMS[] = {"digembok", "gemboknya", "gemboklah"};
    for (size_t i = 0; i < sizeof FORMS / sizeof *FORMS; i++) {
        assert_true(common_lacks(&words, str_from_c(FORMS[i]), &other));
        assert_int_equal(other, first);
    }
}

static void without_a_list_no_word_is_rare(void **state)
{
    uint64_t root;
    CommonWords words = common_words(*state, STR(""));
    assert_false(common_lacks(&words, STR("terbengkalai"), &root));
}

/* The rare words that are told of a card in a pack for `audience`. */
static Str rare(Arena *arena, const char *audience, const char *text)
{
    const Str usual = STR("[13-15]");
    Str bytes = pack_with(arena, str_print(arena,
                                           "      - id: a\n"
                                           "        type: card\n"
                                           "        title: {id: Satu, en: One}\n"
                                           "        text: {id: \"%s\", en: One.}\n",
                                           text)
                                     .at);
    int64_t at = str_find(bytes, usual);
    bytes = str_print(arena, STR_FMT "%s" STR_FMT, (int)at, bytes.at, audience,
                      STR_ARG(str_slice(bytes, (size_t)at + usual.len, bytes.len)));
    Diags diags = diags_begin(arena);
    const Pack *pack;
    assert_true(pack_parse(arena, STR("pack.yaml"), bytes, &ACTIVITY_KINDS, &diags, &pack));
    lint_pack(shipped_terms(arena), pack, &diags);
    Str all = STR("");
    for (size_t i = 0; i < diags.count; i++) {
        assert_ptr_equal(diags.items[i].kind, &DIAG_RARE_WORD);
        assert_int_equal(diags.items[i].kind->level, LEVEL_NOTE);
        all = str_print(arena, STR_FMT "%s" STR_FMT, STR_ARG(all), i > 0 ? " " : "",
                        STR_ARG(diags.items[i].args[0]));
    }
    return all;
}

static void a_rare_word_is_told_once_and_only_for_the_youngest(void **state)
{
    assert_str(rare(*state, "[10-12]", "Cantumkan jamnya. Mei mencantumkan nama."), "Cantumkan");
    assert_str(rare(*state, "[10-12, 13-15]", "Cantumkan jamnya."), "Cantumkan");
    assert_str(rare(*state, "[13-15]", "Cantumkan jamnya."), "");
    assert_str(rare(*state, "[10-12]", "Tulis namanya, lalu ceritakan ke guru."), "");
}

static void names_and_bold_words_are_not_rare(void **state)
{
    assert_str(rare(*state, "[10-12]", "Kata Zulkarnain, ini benar. Zulkarnain tertawa."), "");
    assert_str(rare(*state, "[10-12]", "Ini **senyap**. Senyap itu diam."), "");
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(affixes_make_no_word_rare),
        WITH_ARENA(forms_of_one_rare_word_have_one_root),
        WITH_ARENA(without_a_list_no_word_is_rare),
        WITH_ARENA(a_rare_word_is_told_once_and_only_for_the_youngest),
        WITH_ARENA(names_and_bold_words_are_not_rare),
    };
    return cmocka_run_group_tests_name("common", tests, NULL, NULL);
}
