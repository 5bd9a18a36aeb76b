/* The page on which people review a pack by hand. */
#include "../support.h"

#include "aman/activities/activity.h"
#include "aman/pack/codes.h"
#include "aman/report/review.h"

static const char PACK[] = "aman_pack: 1\n"
                           "id: contoh\n"
                           "version: 1.2.3\n"
                           "title: {id: Judul <baik>, en: Title}\n"
                           "topic: kenalan\n"
                           "audience: [10-12, 13-15]\n"
                           "minutes: 5\n"
                           "review: {status: draft}\n"
                           "licence: CC-BY-4.0\n"
                           "takeaways:\n"
                           "  - icon: heart_fill\n"
                           "    title: {id: Satu, en: One}\n"
                           "    text: {id: Satu hal., en: One thing.}\n"
                           "lessons:\n"
                           "  - id: satu\n"
                           "    title: {id: Satu, en: One}\n"
                           "    steps:\n"
                           "      - id: kartu\n"
                           "        type: card\n"
                           "        title: {id: Besar & kuat, en: Big}\n"
                           "        text: {id: Untuk remaja., en: For teens.}\n"
                           "      - id: kartu\n"
                           "        type: card\n"
                           "        variant: 10-12\n"
                           "        title: {id: Kecil, en: Small}\n"
                           "        text: {id: Untuk anak., en: For children.}\n"
                           "      - id: bantuan\n"
                           "        type: card\n"
                           "        help: true\n"
                           "        title: {id: Bantuan, en: Help}\n"
                           "        text: {id: Cerita ke satu orang., en: Tell one person.}\n";

static const char ROWS[] = "| Di mana | Apa | Siapa |\n"
                           "|---|---|---|\n"
                           "| `contoh`, `kartu` | apakah tepat | ahli <hukum> |\n"
                           "| `lain` | bukan paket ini | orang |\n"
                           "| `contoh` tanpa sel\n";

static int setup(void **state)
{
    *state = arena_new(16 * 1024 * 1024);
    return *state ? 0 : -1;
}

static int teardown(void **state)
{
    arena_free(*state);
    return 0;
}

static Str page_of(Arena *arena, Lang lang, Str rows)
{
    Diags diags = diags_begin(arena);
    const Pack *pack;
    assert_true(
        pack_parse(arena, STR("pack.yaml"), str_from_c(PACK), &ACTIVITY_KINDS, &diags, &pack));
    ReviewParams params = {.arena = arena,
                           .pack = pack,
                           .diags = &diags,
                           .rows = rows,
                           .today = {2026, 11, 30},
                           .lang = lang};
    return review_page(&params);
}

static int count_of(Str page, const char *text)
{
    int count = 0;
    for (int64_t at; (at = str_find(page, str_from_c(text))) >= 0; count++) {
        page = str_slice(page, (size_t)at + 1, page.len);
    }
    return count;
}

static void each_age_reads_its_own_steps_in_both_languages(void **state)
{
    Str page = page_of(*state, LANG_ID, STR(""));
    assert_int_equal(count_of(page, "Untuk anak."), 1);
    assert_int_equal(count_of(page, "For children."), 1);
    assert_int_equal(count_of(page, "Untuk remaja."), 1);
    assert_int_equal(count_of(page, "Cerita ke satu orang."), 2); /* both ages meet it */
    assert_int_equal(count_of(page, "Satu hal."), 1);
    assert_int_equal(count_of(page, "class=\"age\""), 2);
    int64_t children = str_find(page, STR("Pembaca 10-12")), teens = str_find(page, STR("13-15"));
    assert_true(children > 0 && children < teens);
    assert_true(str_find(page, STR("Untuk anak.")) < teens);
    assert_true(str_find(page, STR("Untuk remaja.")) > teens);
}

static void what_is_open_stands_first_and_only_of_this_pack(void **state)
{
    Str page = page_of(*state, LANG_EN, str_from_c(ROWS));
    assert_int_equal(count_of(page, "apakah tepat"), 1);
    assert_int_equal(count_of(page, "bukan paket ini"), 0);
    assert_int_equal(count_of(page, "tanpa sel"), 0);
    assert_int_equal(count_of(page, "`"), 0);
    assert_true(str_find(page, STR("apakah tepat")) < str_find(page, STR("Untuk anak.")));
}

static void texts_cannot_break_the_page(void **state)
{
    Str page = page_of(*state, LANG_ID, str_from_c(ROWS));
    assert_int_equal(count_of(page, "<baik>"), 0);
    assert_int_equal(count_of(page, "ahli &lt;hukum&gt;"), 1);
    assert_int_equal(count_of(page, "Besar &amp; kuat"), 1);
    assert_int_equal(count_of(page, "http"), 0); /* it needs nothing else */
}

static void there_are_boxes_for_each_step_and_to_sign(void **state)
{
    Str page = page_of(*state, LANG_EN, STR(""));
    assert_int_equal(count_of(page, "class=\"box\""), 1 + 1 + 4 + 4);
    assert_true(str_find(page, STR("Signature")) > 0);
}

static void without_memory_there_is_no_page(void **state)
{
    Arena *small = arena_new(64 * 1024);
    Diags diags = diags_begin(*state);
    const Pack *pack;
    assert_true(
        pack_parse(*state, STR("pack.yaml"), str_from_c(PACK), &ACTIVITY_KINDS, &diags, &pack));
    for (int i = 0; i < 20; i++) {
        ReviewParams params = {.arena = small, .pack = pack, .diags = &diags};
        Str page = review_page(&params);
        assert_true(page.len == 0 || str_ends(page, STR("</table>\n")));
    }
    arena_free(small);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(each_age_reads_its_own_steps_in_both_languages),
        WITH_ARENA(what_is_open_stands_first_and_only_of_this_pack),
        WITH_ARENA(texts_cannot_break_the_page),
        WITH_ARENA(there_are_boxes_for_each_step_and_to_sign),
        WITH_ARENA(without_memory_there_is_no_page),
    };
    return cmocka_run_group_tests_name("review", tests, NULL, NULL);
}
