#include "packs.h"

#include "../support.h"

#include "aman/activities/activity.h"

const char LESSON_OF_ALL[] =
    "  - id: all\n"
    "    title: All\n"
    "    notice: A story for practice.\n"
    "    steps:\n"
    "      - {id: one, type: choice, ask: One?, options: [\n"
    "          {text: A, why: Wa}, {text: B, right: true, why: Wb}]}\n"
    "      - {id: many, type: choice, items: [\n"
    "          {ask: First?, options: [{text: A, why: Wa}, {text: B, right: true, why: Wb},\n"
    "            {text: C, why: Wc}]},\n"
    "          {ask: Second?, options: [{text: A, right: true, why: Wa}, {text: B, why: Wb}]},\n"
    "          {ask: Third?, options: [{text: A, why: Wa}, {text: B, why: Wb},\n"
    "            {text: C, right: true, why: Wc}, {text: D, why: Wd}]}]}\n"
    "      - {id: fixed, type: choice, keep_order: true, ask: Fixed?, options: [\n"
    "          {text: A, why: Wa}, {text: B, why: Wb}, {text: C, why: Wc},\n"
    "          {text: D, right: true, why: Wd}]}\n"
    "      - id: story\n"
    "        type: story\n"
    "        title: In circles\n"
    "        contact: {name: bintang, known: a day, avatar: star}\n"
    "        target: girl\n"
    "        summary: It ends well.\n"
    "        start: a\n"
    "        nodes:\n"
    "          a: {part: 1, messages: [{from: contact, text: Ma}], ask: Qa, choices: [\n"
    "            {text: To b, to: b, then: Tab, why: Wab},\n"
    "            {text: To z, safe: true, to: z, then: Taz, why: Waz},\n"
    "            {text: Stay, safe: true, to: a, then: Taa, why: Waa}]}\n"
    "          b: {part: 2, messages: [{from: contact, text: Mb}], ask: Qb, choices: [\n"
    "            {text: To a, to: a, then: Tba, why: Wba},\n"
    "            {text: To z, safe: true, to: z, then: Tbz, why: Wbz}]}\n"
    "          z: {part: 3, messages: [{from: friend, text: Mz}], end: safe, close: Safe.}\n"
    "      - {id: last, type: card, help: true, title: Help, text: Tell someone.}\n";

/* Shows what is wrong with a pack that should have been right. */
static void fail_with(Arena *arena, const Diags *diags)
{
    for (size_t i = 0; i < diags->count; i++) {
        if (diags->items[i].kind->level == LEVEL_ERROR) {
            Str text = diag_text(arena, diags, &diags->items[i], LANG_EN);
            print_error(STR_FMT, STR_ARG(text));
        }
    }
    fail_msg("the pack has %zu errors", diags->errors);
}

static const Library *load(Arena *arena, const char *folder)
{
    const PackSources sources = {.art_folder = AMAN_SOURCE_DIR "/assets/art"};
    Library *library = arena_alloc(arena, sizeof *library);
    assert_non_null(library);
    Diags diags = diags_begin(arena);
    library_load(arena, folder, &ACTIVITY_KINDS, &sources, &diags, library);
    if (diags.errors > 0 || library->pack_count == 0) {
        fail_with(arena, &diags);
    }
    return library;
}

const Library *shipped_library(Arena *arena)
{
    return load(arena, AMAN_SOURCE_DIR "/lessons");
}

const Library *sample_library(Arena *arena)
{
    return load(arena, AMAN_SOURCE_DIR "/tests/lessons");
}

const Pack *small_pack(Arena *arena, const char *id, const char *audience, const char *lessons)
{
    Str text = str_print(arena,
                         "aman_pack: 1\nid: %s\nversion: 1.0.0\ntitle: Pack %s\n"
                         "topic: kenalan\naudience: [%s]\nminutes: 1\nreview: {status: draft}\n"
                         "licence: CC-BY-4.0\n"
                         "takeaways: [{icon: eye_fill, title: Look, text: Look first.}]\n"
                         "lessons:\n%s",
                         id, id, audience, lessons);
    Diags diags = diags_begin(arena);
    const Pack *pack;
    if (!pack_parse(arena, str_from_c(id), text, &ACTIVITY_KINDS, &diags, &pack)) {
        fail_with(arena, &diags);
    }
    return pack;
}

const Step *step_of(const Pack *pack, const char *id)
{
    for (uint32_t i = 0; i < pack->lessons.count; i++) {
        const Lesson *lesson = &pack->lessons.at[i];
        for (uint32_t j = 0; j < lesson->steps.count; j++) {
            if (str_is(lesson->steps.at[j].id.text, id)) {
                return &lesson->steps.at[j];
            }
        }
    }
    fail_msg("there is no step %s", id);
    return NULL;
}
