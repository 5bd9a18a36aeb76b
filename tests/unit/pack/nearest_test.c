/* "Did you mean": what people type, and what the hint tells them to write. */
#include "packs.h"

typedef struct {
    Span where;
    Text all[12];
} Anything;

/* Keys of every step type and of stories, in one made-up type. */
static const Field ANYTHING_FIELDS[] = {
    FIELD_TEXT("title", Anything, all[0], OPTIONAL, 1, 40),
    FIELD_TEXT("text", Anything, all[1], OPTIONAL, 1, 40),
    FIELD_TEXT("ask", Anything, all[2], OPTIONAL, 1, 40),
    FIELD_TEXT("options", Anything, all[3], OPTIONAL, 1, 40),
    FIELD_TEXT("right", Anything, all[4], OPTIONAL, 1, 40),
    FIELD_TEXT("why", Anything, all[5], OPTIONAL, 1, 40),
    FIELD_TEXT("picture", Anything, all[6], OPTIONAL, 1, 40),
    FIELD_TEXT("to", Anything, all[7], OPTIONAL, 1, 40),
    FIELD_TEXT("safe", Anything, all[8], OPTIONAL, 1, 40),
    FIELD_TEXT("messages", Anything, all[9], OPTIONAL, 1, 40),
    FIELD_TEXT("start", Anything, all[10], OPTIONAL, 1, 40),
    FIELD_TEXT("end", Anything, all[11], OPTIONAL, 1, 40),
    FIELD_END,
};
static const StepKind ANYTHING = {
    .name = "anything", .fields = ANYTHING_FIELDS, .data_size = sizeof(Anything)};
static const StepKind *const KINDS[] = {&ANYTHING};
static const StepKinds ONE_KIND = {KINDS, 1};

static const struct {
    const char *typed, *meant; /* meant is empty when nothing is near enough to be said */
} KEYS[] = {
    {"titel", "title"},
    {"tilte", "title"},
    {"Title", "title"},
    {"judul", "title"},
    {"judl", "title"},
    {"txt", "text"},
    {"teks", "text"},
    {"txet", "text"},
    {"tanya", "ask"},
    {"pertanyaan", "ask"},
    {"pertanyan", "ask"},
    {"option", "options"},
    {"optoins", "options"},
    {"pilihan", "options"},
    {"pilhan", "options"},
    {"benar", "right"},
    {"rigth", "right"},
    {"alasan", "why"},
    {"kenapa", "why"},
    {"gambar", "picture"},
    {"pitcure", "picture"},
    {"ke", "to"},
    {"tujuan", "to"},
    {"aman", "safe"},
    {"pesan", "messages"},
    {"mesages", "messages"},
    {"mulai", "start"},
    {"akhir", "end"},
    {"sound", ""},
    {"author", ""},
    {"x", ""},
    {"keterangan", ""},
};

static void a_key_that_is_nearly_right_is_named(void **state)
{
    Arena *arena = *state;
    for (size_t i = 0; i < sizeof KEYS / sizeof *KEYS; i++) {
        Str step = str_print(arena, "      - {id: a, type: anything, %s: b}\n", KEYS[i].typed);
        Diags diags = diags_of(arena, pack_with(arena, str_to_c(arena, step)), &ONE_KIND);
        const Diag *diag = diag_find(&diags, &DIAG_UNKNOWN_KEY);
        if (!diag || !str_is(diag->args[1], KEYS[i].meant)) {
            fail_msg("'%s' should lead to '%s', not '%.*s'", KEYS[i].typed, KEYS[i].meant,
                     diag ? (int)diag->args[1].len : 0, diag ? diag->args[1].at : "");
        }
    }
}

static void a_key_of_a_thousand_letters_is_not_compared(void **state)
{
    Arena *arena = *state;
    Str step = str_print(arena, "      - {id: a, type: anything, \"%01000d\": b}\n", 0);
    Diags diags = diags_of(arena, pack_with(arena, str_to_c(arena, step)), &ONE_KIND);
    const Diag *diag = diag_find(&diags, &DIAG_UNKNOWN_KEY);
    assert_non_null(diag);
    assert_str(diag->args[1], "");
}

static void assert_type_leads_to(Arena *arena, const char *typed, const char *meant)
{
    Str step = str_print(arena, "      - {id: a, type: %s}\n", typed);
    Diags diags = diags_of(arena, pack_with(arena, str_to_c(arena, step)), &ACTIVITY_KINDS);
    assert_str(messages(arena, &diags), "E0210 18:23");
    assert_str(diags.items[0].args[1], meant);
}

static void a_step_type_that_is_nearly_right_is_named(void **state)
{
    assert_type_leads_to(*state, "crad", "card");
    assert_type_leads_to(*state, "kartu", "card");
    assert_type_leads_to(*state, "cerita", "story");
    assert_type_leads_to(*state, "video", "");
}

static void the_key_that_a_misspelt_one_stands_for_is_not_missing_too(void **state)
{
    Diags diags = diags_of(*state,
                           pack_with(*state, "      - id: a\n"
                                             "        type: card\n"
                                             "        judul: {id: Satu, en: One}\n"
                                             "        teks: {id: Teks., en: Text.}\n"),
                           &ACTIVITY_KINDS);
    assert_str(messages(*state, &diags), "E0204 20:9 E0204 21:9");
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_key_that_is_nearly_right_is_named),
        WITH_ARENA(a_key_of_a_thousand_letters_is_not_compared),
        WITH_ARENA(a_step_type_that_is_nearly_right_is_named),
        WITH_ARENA(the_key_that_a_misspelt_one_stands_for_is_not_missing_too),
    };
    return cmocka_run_group_tests_name("did you mean", tests, NULL, NULL);
}
