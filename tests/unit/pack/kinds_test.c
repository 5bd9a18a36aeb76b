/* The contract between the pack layer and a kind of step, with two made-up kinds: pack itself knows
 * none. */
#include "packs.h"

typedef struct {
    Span where;
    Text words;
    uint32_t size;
    bool is_on;
    Word colour;
    TextList lines;
} Lamp;

static const char *const COLOURS[] = {"red", "blue", NULL};
static const Field LAMP_FIELDS[] = {
    FIELD_TEXT("words", Lamp, words, REQUIRED, 1, 20),
    FIELD_INT("size", Lamp, size, OPTIONAL, 1, 9),
    FIELD_BOOL("on", Lamp, is_on),
    FIELD_CHOICE("colour", Lamp, colour, OPTIONAL, COLOURS),
    FIELD_TEXTS("lines", Lamp, lines, OPTIONAL, 1, 2),
    FIELD_END,
};

/* Says of every lamp that it was looked at. */
static void check_lamp(const Pack *pack, const Step *step, Diags *diags)
{
    (void)pack;
    DIAG(diags, DIAG_CHOICE_FORM, step->where, STR(""));
}

static bool lamp_gives_help(const Step *step)
{
    return ((const Lamp *)step->data)->is_on;
}

static const Field BELL_FIELDS[] = {FIELD_END};
static const StepKind LAMP = {.name = "lamp",
                              .fields = LAMP_FIELDS,
                              .data_size = sizeof(Lamp),
                              .gives_help = lamp_gives_help};
static const StepKind CHECKED_LAMP = {
    .name = "checked", .fields = LAMP_FIELDS, .data_size = sizeof(Lamp), .check = check_lamp};
static const StepKind BELL = {
    .name = "bell", .fields = BELL_FIELDS, .data_size = sizeof(Span), .flags = KIND_NEEDS_NOTICE};

typedef struct {
    Span where;
    LIST_OF(Step) lamps;
} Box;
static const Field BOX_FIELDS[] = {
    {.name = "lamps",
     .kind = FIELD_KIND_STEPS,
     .min = 1,
     .max = 1,
     .offset = FIELD_LIST_AT(Box, lamps, Step)},
    FIELD_END,
};
static const StepKind BOX = {.name = "box", .fields = BOX_FIELDS, .data_size = sizeof(Box)};
static const StepKind *const ALL[] = {&LAMP, &CHECKED_LAMP, &BELL, &BOX};
static const StepKinds KINDS = {ALL, sizeof ALL / sizeof *ALL};

/* A pack whose only steps are `steps`. */
static Str pack_of(Arena *arena, const char *lesson, const char *steps)
{
    return str_print(arena,
                     "aman_pack: 1\nid: contoh\nversion: 1.0.0\ntitle: {id: A, en: A}\n"
                     "topic: foto\naudience: [adult]\nminutes: 1\nreview: {status: draft}\n"
                     "licence: CC0\ntakeaways: [{icon: a, title: {id: A, en: A}, text: {id: A, en: "
                     "A}}]\nlessons:\n  - id: satu\n    title: {id: A, en: A}\n%s    steps:\n%s",
                     lesson, steps);
}

static Str messages_of(Arena *arena, const char *lesson, const char *steps)
{
    Diags diags = diags_of(arena, pack_of(arena, lesson, steps), &KINDS);
    return messages(arena, &diags);
}

static const char LIGHT[] = "      - {id: terang, type: lamp, words: {id: A, en: A}, on: true}\n";

static void a_step_is_read_into_the_struct_of_its_kind(void **state)
{
    Diags diags = diags_begin(*state);
    const Pack *pack;
    Str bytes = pack_of(*state, "",
                        "      - {id: a, type: lamp, words: {id: Satu, en: One}, size: 7, on: "
                        "true, colour: blue, lines: [Dua]}\n");
    assert_true(pack_parse(*state, STR("a"), bytes, &KINDS, &diags, &pack));
    const Step *step = &pack->lessons.at[0].steps.at[0];
    const Lamp *lamp = step->data;
    assert_ptr_equal(step->kind, &LAMP);
    assert_str(step->id.text, "a");
    assert_str(text_in(&lamp->words, LANG_EN), "One");
    assert_int_equal(lamp->size, 7);
    assert_true(lamp->is_on);
    assert_str(lamp->colour.text, "blue");
    assert_str(text_in(&lamp->lines.at[0], LANG_EN), "Dua");
    assert_int_equal(lamp->where.line, step->where.line);
}

static void rules_look_at_a_step_that_was_read_well(void **state)
{
    Str steps =
        str_print(*state, "      - {id: a, type: checked, words: {id: A, en: A}}\n%s", LIGHT);
    assert_str(messages_of(*state, "", str_to_c(*state, steps)), "E0412 15:9");
}

static void rules_do_not_look_at_a_step_with_a_mistake(void **state)
{
    Str steps = str_print(*state, "      - {id: a, type: checked, words: [A]}\n%s", LIGHT);
    assert_str(messages_of(*state, "", str_to_c(*state, steps)), "E0205 15:39");
}

static void the_last_step_gives_help(void **state)
{
    assert_str(messages_of(*state, "", LIGHT), "");
    assert_str(messages_of(*state, "", "      - {id: a, type: lamp, words: {id: A, en: A}}\n"),
               "E0408 15:9");
}

static void a_kind_can_ask_for_a_notice(void **state)
{
    Str steps = str_print(*state, "      - {id: a, type: bell}\n%s", LIGHT);
    const char *both = str_to_c(*state, steps);
    assert_str(messages_of(*state, "", both), "E0409 12:9");
    assert_str(messages_of(*state, "    notice: {id: A, en: A}\n", both), "");
}

static void a_program_without_kinds_says_that_it_does_not_know_the_type(void **state)
{
    static const StepKinds NONE = {NULL, 0};
    Diags diags = diags_of(*state, pack_of(*state, "", LIGHT), &NONE);
    assert_str(messages(*state, &diags), "E0210 15:28");
}

static void a_step_too_many_is_told_at_its_place_under_the_key_of_its_list(void **state)
{
    Str steps = str_print(*state,
                          "      - id: a\n        type: box\n        lamps:\n"
                          "          - {id: b, type: lamp, words: {id: A, en: A}}\n"
                          "          - {id: c, type: lamp, words: {id: A, en: A}}\n%s",
                          LIGHT);
    Diags diags = diags_of(*state, pack_of(*state, "", str_to_c(*state, steps)), &KINDS);
    assert_str(messages(*state, &diags), "E0304 19:13");
    assert_str(diags.items[0].args[0], "lamps");
}

static void a_message_about_the_pack_does_not_name_the_lesson_read_before(void **state)
{
    Str pack = pack_of(*state, "", LIGHT);
    Diags diags = diags_of(*state, str_print(*state, STR_FMT "zzz: 1\n", STR_ARG(pack)), &KINDS);
    assert_int_equal(diags.count, 1);
    assert_str(diags.items[0].path.lesson, "");
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, arena_setup, arena_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(a_step_is_read_into_the_struct_of_its_kind),
        WITH_ARENA(rules_look_at_a_step_that_was_read_well),
        WITH_ARENA(rules_do_not_look_at_a_step_with_a_mistake),
        WITH_ARENA(the_last_step_gives_help),
        WITH_ARENA(a_kind_can_ask_for_a_notice),
        WITH_ARENA(a_program_without_kinds_says_that_it_does_not_know_the_type),
        WITH_ARENA(a_step_too_many_is_told_at_its_place_under_the_key_of_its_list),
        WITH_ARENA(a_message_about_the_pack_does_not_name_the_lesson_read_before),
    };
    return cmocka_run_group_tests_name("kinds of steps", tests, NULL, NULL);
}
