/* The rows of terms.yaml over sentences: which they find, which they leave alone, and who may say
 * them. */
#include "packs.h"

#include <string.h>

enum { ARENA_BYTES = 256 * 1024 * 1024, LIMIT_S = 30, LONG_BYTES = 1 << 20 };

static int setup(void **state)
{
    limit_processor(LIMIT_S);
    *state = arena_new(ARENA_BYTES);
    return *state ? 0 : -1;
}

static int teardown(void **state)
{
    limit_processor(0);
    arena_free(*state);
    return 0;
}

static Diags lint(Arena *arena, const Terms *terms, Str bytes)
{
    const Pack *pack;
    Diags diags = diags_begin(arena);
    bool is_usable = pack_parse(arena, STR("pack.yaml"), bytes, &ACTIVITY_KINDS, &diags, &pack);
    assert_str(messages(arena, &diags), "");
    assert_true(is_usable);
    lint_pack(terms, pack, &diags);
    diags_sort(&diags);
    return diags;
}

/* The rows that find something in a pack with `steps`, in the order of the file. */
static Str said_by(Arena *arena, const Terms *terms, const char *steps)
{
    Diags diags = lint(arena, terms, pack_with(arena, steps));
    Str all = STR("");
    for (size_t i = 0; i < diags.count; i++) {
        all = str_print(arena, STR_FMT "%s" STR_FMT, STR_ARG(all), i > 0 ? " " : "",
                        STR_ARG(diags.items[i].args[0]));
    }
    return all;
}

static Str said(Arena *arena, const char *steps)
{
    return said_by(arena, shipped_terms(arena), steps);
}

typedef struct {
    Lang lang;
    const char *sentence;
    const char *rows; /* as said() gives them; empty: it passes */
} Sentence;

static const Sentence FOUND[] = {
    {LANG_ID, "pornografi anak", "T01"},
    {LANG_ID, "Kenapa kamu mau mengirim?", "V03"},
    {LANG_ID, "Itu salahmu sendiri", "V01"},
    {LANG_ID, "Seharusnya kamu tahu", "V05"},
    {LANG_ID, "Makanya jangan main gim", "V07"},
    {LANG_ID, "Kamu pernah diminta foto?", "Q01"},
    {LANG_ID, "Semuanya adalah salah korban.", "V02 T18"},
    {LANG_ID, "Kok kamu percaya?", "V04"},
    {LANG_ID, "Kan sudah dibilangin.", "V09"},
    {LANG_ID, "Kamu mau-mau saja. Dia mau saja difoto.", "V18"},
    {LANG_ID, "Ia dari keluarga broken-home.", "T23"},
    {LANG_ID, "Nanti kamu pasti dimarahi.", "V22"},
    {LANG_ID, "Hidupnya sudah hancur.", "V14"},
    {LANG_ID, "Foto itu 100 persen hilang.", "P01"},
    {LANG_ID, "Isi nomormu.", "Q03"},
    {LANG_EN, "It was her own fault", "V30"},
    {LANG_EN, "Why didn't you tell me?", "V31"},
    {LANG_EN, "She put herself at risk", "V33"},
    {LANG_EN, "Once it is online it is there forever", "V41"},
    {LANG_EN, "You should not have gone.", "V32"},
    {LANG_EN, "Don't ever send it.", "V39"},
    {LANG_EN, "This is child porn.", "T30"},
    {LANG_EN, "They lead her to underage sex.", "T41"},
    {LANG_EN, "He was naïve. She was naive to go.", "V37 V37"},
    {LANG_EN, "Did someone ever ask you?", "Q02"},
    {LANG_EN, "It can never be deleted.", "V41"},
    {LANG_EN, "Find it on Tik-Tok or TikTok.", "B01"},
};

/* Sentences that look alike and are fine. */
static const Sentence LEFT_ALONE[] = {
    {LANG_ID, "Ini bukan salahmu.", ""},
    {LANG_ID, "Kenapa dia minta rahasia?", ""},
    {LANG_ID, "Anak-anak harusnya didengar.", ""},
    {LANG_ID, "Undang-Undang Nomor 44 Tahun 2008 tentang Pornografi", ""},
    {LANG_ID, "Monster di gim itu besar.", ""},
    {LANG_ID, "Pelanggan pulsa", ""},
    {LANG_ID, "Jangan bagikan, jangan komentar, laporkan.", ""},
    {LANG_ID, "Kamu boleh melihat lagi.", ""},
    {LANG_ID, "Bukan salah kamu sendiri.", ""},
    {LANG_ID, "Itu. Salahmu? Tidak.", ""},
    {LANG_ID, "Kamu pernah melihat langit malam.", ""},
    {LANG_ID, "Itu di luar kemauan sendiri.", ""},
    {LANG_ID, "Bukan “pornografi anak”, tetapi kekerasan.", ""},
    {LANG_ID, "Bujuk rayu (grooming) punya tanda.", ""},
    {LANG_ID, "Di kelas ada 50 anak.", ""},
    {LANG_ID, "Masa depan anak itu cerah.", ""},
    {LANG_EN, "It is not your fault.", ""},
    {LANG_EN, "Never your fault.", ""},
    {LANG_EN, "Keep the chat. Tell one person.", ""},
    {LANG_EN, "Anyone can be tricked.", ""},
    {LANG_EN, "It isn’t your own fault.", ""},
    {LANG_EN, "A child cannot consent to exploitation.", ""},
    {LANG_EN, "Why did he ask for a secret?", ""},
    {LANG_EN, "You never have to send a photo.", ""},
    {LANG_EN, "Someone asked you to keep it secret.", ""},
    {LANG_EN, "You have never been alone with it.", ""},
    {LANG_EN, "The shop has many customers.", ""},
    {LANG_EN, "Online, nothing is forever lost.", ""},
    {LANG_EN, "Stop just when you want.", ""},
    {LANG_EN, "Nobody put you at risk but him.", ""},
};

static void check_sentences(Arena *arena, const Sentence *sentences, size_t count)
{
    const Terms *terms = shipped_terms(arena);
    for (size_t i = 0; i < count; i++) {
        const char *text = sentences[i].sentence;
        bool is_first = sentences[i].lang == LANG_ID;
        Str steps = str_print(arena,
                              "      - id: a\n"
                              "        type: card\n"
                              "        title: {id: Satu, en: One}\n"
                              "        text:\n"
                              "          id: \"%s\"\n"
                              "          en: \"%s\"\n",
                              is_first ? text : "Satu.", is_first ? "One." : text);
        Str have = said_by(arena, terms, steps.at);
        if (!str_is(have, sentences[i].rows)) {
            fail_msg("'%s' gives '" STR_FMT "'", text, STR_ARG(have));
        }
    }
}

static void sentences_that_blame_are_found(void **state)
{
    check_sentences(*state, FOUND, sizeof FOUND / sizeof *FOUND);
}

static void sentences_that_only_look_alike_pass(void **state)
{
    check_sentences(*state, LEFT_ALONE, sizeof LEFT_ALONE / sizeof *LEFT_ALONE);
}

/* The same words, as somebody may write them who does not want them to be found. */
static const Sentence IN_DISGUISE[] = {
    {LANG_ID, "Itu s\xD0\xB0lahmu sendiri", "V01"},        /* Cyrillic a */
    {LANG_ID, "Itu \xD0\x85\xD0\xB0lahmu sendiri", "V01"}, /* Cyrillic Dze */
    {LANG_ID, "Itu s\xCE\xB1lahmu s\xD0\xB5ndiri", "V01"}, /* Greek alpha, Cyrillic e */
    {LANG_ID,
     "Itu sal\xE2\x80\x8B"
     "ahmu sendiri",
     "V01"}, /* a space without width */
    {LANG_ID,
     "Itu sal\xE2\x81\xA0\xEF\xBB\xBF"
     "ahmu sendiri",
     "V01"},
    {LANG_ID, "Itu sa\xCC\x81la\xCC\xB6hmu sendiri", "V01"}, /* marks above and through */
    {LANG_ID, "Itu s\xC3\xA1l\xC3\xA0hm\xC3\xBC sendiri", "V01"},
    {LANG_ID,
     "Itu \xEF\xBD\x93\xEF\xBD\x81\xEF\xBD\x8C\xEF\xBD\x81\xEF\xBD\x88\xEF\xBD\x8D\xEF\xBD\x95 "
     "sendiri",
     "V01"},                                                       /* wide letters */
    {LANG_ID, "Itu \xE2\x93\xA2\xE2\x93\x90lahmu sendiri", "V01"}, /* ringed ones */
    {LANG_ID, "\xD0\x90ib keluarga.", "V13"},
    {LANG_EN, "It is y\xD0\xBEur f\xD0\xB0ult.", "V30"},
    {LANG_EN, "It is your \xF0\x9D\x90\x9F\xF0\x9D\x90\x9Eult? \xF0\x9D\x93\xB2t is your fault.",
     "V30"}, /* mathematical letters */
};

/* A question that is taken back at once helps, one that goes on does not. */
static const Sentence DENIED[] = {
    {LANG_ID, "Apakah ini salahmu? Bukan.", ""},
    {LANG_ID, "Itu salahmu sendiri? Tentu tidak.", ""},
    {LANG_ID, "Itu salahmu sendiri. Bukan.", "V01"},
    {LANG_ID, "Kenapa kamu mau mengirim? Tidak pernah kamu pikirkan akibatnya, ya.", "V03"},
    {LANG_EN, "Is it your fault? No.", ""},
    {LANG_EN, "Is it your fault? Not at all!", ""},
    {LANG_EN, "It is your fault. No.", "V30"},
    {LANG_EN, "Is it your fault? You know it.", "V30"},
};

static void a_question_that_is_denied_passes(void **state)
{
    check_sentences(*state, DENIED, sizeof DENIED / sizeof *DENIED);
}

/* Words that hurt, said to take them back. */
static const Sentence SUPPORTIVE[] = {
    {LANG_ID, "Ini bukan aib", ""},
    {LANG_ID, "Masa depanmu tidak hancur", ""},
    {LANG_ID, "Kamu tidak ceroboh", ""},
    {LANG_ID, "Seharusnya kamu didengar", ""},
    {LANG_EN, "Your future is not ruined", ""},
    {LANG_EN, "Never share a one-time code", ""},
};

static void a_denial_that_supports_passes(void **state)
{
    check_sentences(*state, SUPPORTIVE, sizeof SUPPORTIVE / sizeof *SUPPORTIVE);
}

static void a_card_may_not_say_what_a_contact_says(void **state)
{
    assert_str(said(*state, "      - id: a\n"
                            "        type: card\n"
                            "        title: {id: Satu, en: One}\n"
                            "        text: {id: Itu salahmu sendiri., en: It is your fault.}\n"),
               "V01 V30");
}

static void a_contact_may_blame(void **state)
{
    assert_str(said(*state,
                    "      - id: a\n"
                    "        type: signs\n"
                    "        title: {id: Ketuk, en: Tap}\n"
                    "        contact: {name: awan.biru, known: {id: 3, en: 3}, avatar: star}\n"
                    "        target: girl\n"
                    "        plain: {id: Biasa., en: Ordinary.}\n"
                    "        messages:\n"
                    "          - {from: contact, sign: satu, text: {id: Itu salahmu sendiri., "
                    "en: It is your fault.}}\n"
                    "          - {from: contact, sign: dua, text: {id: Hai., en: Hi.}}\n"
                    "          - {from: contact, text: {id: Hai., en: Hi.}}\n"
                    "          - {from: you, text: {id: Dah., en: Bye.}}\n"
                    "        signs:\n"
                    "          satu: {name: {id: A, en: A}, why: {id: B., en: B.}}\n"
                    "          dua: {name: {id: A, en: A}, why: {id: B., en: B.}}\n"),
               "");
}

static void a_myth_may_blame(void **state)
{
    assert_str(said(*state,
                    "      - id: a\n"
                    "        type: myth\n"
                    "        items:\n"
                    "          - text: {id: \"Mitos: 'Itu salahmu sendiri.'\", en: It is your "
                    "fault.}\n"
                    "            answer: myth\n"
                    "            why: {id: Tidak., en: No.}\n"),
               "");
}

static void a_wrong_option_may_blame(void **state)
{
    assert_str(said(*state,
                    "      - id: a\n"
                    "        type: choice\n"
                    "        ask: {id: Apa?, en: What?}\n"
                    "        options:\n"
                    "          - {text: {id: A, en: A}, right: true, why: {id: A., en: A.}}\n"
                    "          - {text: {id: Itu salahmu sendiri., en: It is your fault.}, "
                    "why: {id: A., en: A.}}\n"),
               "");
}

/* What is said of one card in a pack for this audience. */
static Str for_audience(Arena *arena, const char *audience, const char *text)
{
    Str pack = pack_with(arena, str_print(arena,
                                          "      - id: a\n"
                                          "        type: card\n"
                                          "        title: {id: Satu, en: One}\n"
                                          "        text: {id: \"%s\", en: One.}\n",
                                          text)
                                    .at);
    const Str usual = STR("[13-15]");
    int64_t at = str_find(pack, usual);
    Str bytes = str_print(arena, STR_FMT "%s" STR_FMT, (int)at, pack.at, audience,
                          STR_ARG(str_slice(pack, (size_t)at + usual.len, pack.len)));
    Diags diags = lint(arena, shipped_terms(arena), bytes);
    return messages(arena, &diags);
}

static void notes_may_list_what_not_to_say(void **state)
{
    static const char CARD[] = "      - id: a\n"
                               "        type: card\n"
                               "        title: {id: Satu, en: One}\n"
                               "        text: {id: Satu., en: One.}\n"
                               "        notes:\n"
                               "          minutes: 5\n"
                               "          do: [{id: Tunggu., en: Wait.}]\n"
                               "          watch: [{id: Diam., en: Quiet.}]\n";
    assert_str(
        said(*state, str_print(*state, "%s%s", CARD,
                               "          say: [{id: Terima kasih sudah cerita., en: Thanks.}]\n"
                               "          say_not: [{id: Kenapa kamu mau mengirim?, en: Why?}]\n")
                         .at),
        "");
    assert_str(said(*state, str_print(*state, "%s%s", CARD,
                                      "          say: [{id: Kenapa kamu mau mengirim?, en: Why?}]\n"
                                      "          say_not: [{id: Hm., en: Hm.}]\n")
                                .at),
               "V03");
}

static void packs_for_adults_may_name_more(void **state)
{
    assert_str(for_audience(*state, "[adult]", "Pelaku dan korban."), "");
    assert_str(for_audience(*state, "[13-15, adult]", "Pelaku dan korban."),
               "E0601 21:21 W0607 21:32");
    assert_str(for_audience(*state, "[16-18]", "Seorang korban."), "");
}

static void a_row_can_be_a_warning_for_adults_alone(void **state)
{
    assert_str(for_audience(*state, "[adult]", "Pedofilia"), "W0607 21:21");
    assert_str(for_audience(*state, "[16-18]", "Pedofilia"), "E0601 21:21");
}

static void a_variant_is_for_its_own_audience(void **state)
{
    assert_str(said(*state, "      - id: a\n"
                            "        type: card\n"
                            "        title: {id: Satu, en: One}\n"
                            "        text: {id: Satu., en: One.}\n"
                            "      - id: a\n"
                            "        type: card\n"
                            "        variant: 16-18\n"
                            "        title: {id: Satu, en: One}\n"
                            "        text: {id: Seorang korban., en: One.}\n"),
               "");
}

static void a_foreign_word_is_fine_once_the_step_explains_it(void **state)
{
    assert_str(said(*state, "      - id: a\n"
                            "        type: card\n"
                            "        title: {id: Apa itu bujuk rayu?, en: One}\n"
                            "        text: {id: Namanya grooming., en: One.}\n"),
               "");
    assert_str(said(*state, "      - id: a\n"
                            "        type: card\n"
                            "        title: {id: Apa itu?, en: bujuk rayu}\n"
                            "        text: {id: Namanya grooming., en: One.}\n"
                            "      - id: b\n"
                            "        type: card\n"
                            "        title: {id: Bujuk rayu, en: One}\n"
                            "        text: {id: Satu., en: One.}\n"),
               "T25");
}

static void a_hit_shows_the_words_and_what_to_say_instead(void **state)
{
    Diags diags =
        lint(*state, shipped_terms(*state),
             pack_with(*state, "      - id: a\n"
                               "        type: card\n"
                               "        title: {id: Satu, en: One}\n"
                               "        text: {id: Satu., en: \"It is **her** fault.\"}\n"));
    assert_str(diag_text(*state, &diags, &diags.items[0], LANG_EN),
               "pack.yaml:21:40: error: the words 'her** fault' blame or frighten whom it happened "
               "to (row V30) [E0602]\n"
               "   in lesson 'satu', step 'a'\n"
               "   21 |         text: {id: Satu., en: \"It is **her** fault.\"}\n"
               "      |                                        ^^^^^^^^^^^ these words\n"
               "   hint: instead: not your fault ('aman-kiosk explain V30' says why)\n");
    assert_true(str_find(diag_text(*state, &diags, &diags.items[0], LANG_ID),
                         STR("saran: gantinya: bukan salahmu (")) > 0);
}

static void an_explicit_word_is_never_repeated(void **state)
{
    Diags diags = lint(*state, shipped_terms(*state),
                       pack_with(*state, "      - id: a\n"
                                         "        type: card\n"
                                         "        title: {id: Satu, en: One}\n"
                                         "        text: {id: Vagina., en: One.}\n"));
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        Str text = diag_text(*state, &diags, &diags.items[0], (Lang)lang);
        assert_true(str_find(text, STR("X01")) > 0);
        assert_int_equal(str_find(text, STR("agina")), -1);
    }
}

/* A file of one text, as long as one can be. */
typedef struct {
    Span where;
    Text text;
} LongFile;

static const Field LONG_FIELDS[] = {
    FIELD_TEXT("text", LongFile, text, REQUIRED, 1, 1),
    FIELD_END,
};
static const Shape LONG_SHAPE = {.key = "long", .fields = LONG_FIELDS, .size = sizeof(LongFile)};

static void a_mib_of_hits_ends_soon(void **state)
{
    Diags diags = diags_begin(*state);
    const Terms *terms = shipped_terms(*state);
    const Str words = STR("bodoh salahmu sendiri kenapa kamu ");
    char *bytes = arena_alloc(*state, LONG_BYTES);
    uint32_t len = 0;
    for (; len + words.len <= LONG_BYTES; len += words.len) {
        memcpy(bytes + len, words.at, words.len);
    }
    Str text = str_trim((Str){bytes, len});
    Span where = {diags_add_file(&diags, STR("long"), text), 1, 1, str_letters(text)};
    LongFile file = {where, {.in[LANG_ID] = text, .value[LANG_ID] = where}};
    lint_shape(terms, &LONG_SHAPE, &file, 0, &diags);
    assert_int_equal(diags.count, 1); /* a line as long as this has no columns: one place */
    assert_int_equal(diags.items[0].where.column, 1);
}

static void help_may_name_services_and_tracks_may_not(void **state)
{
    Diags diags = diags_begin(*state);
    LongFile file = {{0}, {.in[LANG_ID] = STR("WhatsApp")}};
    lint_shape(shipped_terms(*state), &LONG_SHAPE, &file, 1U << WHERE_HELP, &diags);
    assert_int_equal(diags.count, 0);
    lint_shape(shipped_terms(*state), &LONG_SHAPE, &file, 0, &diags);
    assert_int_equal(diags.count, 1);
}

/* Looked at without a pack, which would tell the letters that the fonts lack as well. */
static void no_letter_of_another_alphabet_hides_a_word(void **state)
{
    const Terms *terms = shipped_terms(*state);
    for (size_t i = 0; i < sizeof IN_DISGUISE / sizeof *IN_DISGUISE; i++) {
        Diags diags = diags_begin(*state);
        Str text = str_from_c(IN_DISGUISE[i].sentence);
        Span where = {diags_add_file(&diags, STR("line"), text), 1, 1, str_letters(text)};
        LongFile file = {.where = where};
        file.text.in[LANG_FIRST] = STR("."); /* without it there is no text */
        file.text.in[IN_DISGUISE[i].lang] = text;
        file.text.value[IN_DISGUISE[i].lang] = where;
        lint_shape(terms, &LONG_SHAPE, &file, 0, &diags);
        if (diags.count != 1 || !str_is(diags.items[0].args[0], IN_DISGUISE[i].rows)) {
            fail_msg("%s: %zu hits", text.at, diags.count);
        }
    }
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(sentences_that_blame_are_found),
        WITH_ARENA(sentences_that_only_look_alike_pass),
        WITH_ARENA(no_letter_of_another_alphabet_hides_a_word),
        WITH_ARENA(a_question_that_is_denied_passes),
        WITH_ARENA(a_denial_that_supports_passes),
        WITH_ARENA(a_card_may_not_say_what_a_contact_says),
        WITH_ARENA(a_contact_may_blame),
        WITH_ARENA(a_myth_may_blame),
        WITH_ARENA(a_wrong_option_may_blame),
        WITH_ARENA(notes_may_list_what_not_to_say),
        WITH_ARENA(packs_for_adults_may_name_more),
        WITH_ARENA(a_row_can_be_a_warning_for_adults_alone),
        WITH_ARENA(a_variant_is_for_its_own_audience),
        WITH_ARENA(a_foreign_word_is_fine_once_the_step_explains_it),
        WITH_ARENA(a_hit_shows_the_words_and_what_to_say_instead),
        WITH_ARENA(an_explicit_word_is_never_repeated),
        WITH_ARENA(a_mib_of_hits_ends_soon),
        WITH_ARENA(help_may_name_services_and_tracks_may_not),
    };
    return cmocka_run_group_tests_name("lint", tests, NULL, NULL);
}
