#include "packs.h"

const PackSources SHIPPED = {.art_folder = AMAN_SOURCE_DIR "/assets/art",
                             .icon_folder = AMAN_SOURCE_DIR "/assets/icons"};

const char LESSONS[] = AMAN_SOURCE_DIR "/lessons";

const Terms *shipped_terms(Arena *arena)
{
    Diags diags = diags_begin(arena);
    const Terms *terms;
    bool is_usable = terms_load(arena, LESSONS, &ACTIVITY_KINDS, &diags, &terms);
    assert_str(messages(arena, &diags), "");
    assert_true(is_usable);
    return terms;
}

Str pack_with(Arena *arena, const char *steps)
{
    static const char HEAD[] = "aman_pack: 1\n"
                               "id: contoh\n"
                               "version: 1.0.0\n"
                               "title: {id: Contoh, en: Example}\n"
                               "topic: kenalan\n"
                               "audience: [13-15]\n"
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
                               "    steps:\n";
    static const char HELP[] = "      - id: bantuan\n"
                               "        type: card\n"
                               "        help: true\n"
                               "        title: {id: Bantuan, en: Help}\n"
                               "        text: {id: Cerita ke satu orang., en: Tell one person.}\n";
    return str_print(arena, "%s%s%s", HEAD, steps, HELP);
}

Diags diags_of(Arena *arena, Str bytes, const StepKinds *kinds)
{
    Diags diags = diags_begin(arena);
    const Pack *pack;
    bool is_usable = pack_parse(arena, STR("pack.yaml"), bytes, kinds, &diags, &pack);
    assert_int_equal(is_usable, diags.errors == 0);
    assert_int_equal(is_usable, pack != NULL);
    diags_sort(&diags);
    return diags;
}

Str messages(Arena *arena, Diags *diags)
{
    Str all = STR("");
    diags_sort(diags);
    for (size_t i = 0; i < diags->count; i++) {
        const Diag *diag = &diags->items[i];
        all = str_print(arena, STR_FMT "%s%s %u:%u", STR_ARG(all), all.len ? " " : "",
                        diag->kind->code, diag->where.line, diag->where.column);
    }
    return all;
}

const Diag *diag_find(const Diags *diags, const DiagKind *kind)
{
    for (size_t i = 0; i < diags->count; i++) {
        if (diags->items[i].kind == kind) {
            return &diags->items[i];
        }
    }
    return NULL;
}
