#include "states_keep.h"

#include "aman/activities/story.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const Paths PATHS = {.assets = AMAN_SOURCE_DIR "/assets",
                            .art = AMAN_SOURCE_DIR "/assets/art",
                            .lessons = AMAN_SOURCE_DIR "/lessons",
                            .cache = "/dev/null/none"};

static void apply(Gallery *gallery, IntentKind kind, uint16_t index)
{
    session_apply(&gallery->stage->session, &gallery->stage->library,
                  (Intent){.kind = kind, .index = index, .now_ms = STILL_MS});
}

/* Writes down the session as it is. */
State *state_keep(Gallery *gallery, const char *first, const char *second)
{
    assert_true(gallery->count < STATES_MAX);
    State *state = &gallery->states[gallery->count++];
    snprintf(state->name, sizeof state->name, "%s%s", first, second);
    state->session = gallery->stage->session;
    return state;
}

/* The state as it is, and with each thing over it that can lie there. */
void state_keep_with_overs(Gallery *gallery, const char *name)
{
    static const struct {
        const char *name;
        IntentKind kinds[2];
    } OVERS[] = {{"", {0}},
                 {" look", {INTENT_LOOK}},
                 {" help", {INTENT_HELP}},
                 {" idle", {INTENT_TICK}},
                 {" look idle", {INTENT_LOOK, INTENT_TICK}},
                 {" help idle", {INTENT_HELP, INTENT_TICK}}};
    const Session before = gallery->stage->session;
    Session *session = &gallery->stage->session;
    for (size_t i = 0; i < sizeof OVERS / sizeof *OVERS; i++) {
        *session = before;
        for (size_t j = 0; j < 2; j++) {
            bool is_tick = OVERS[i].kinds[j] == INTENT_TICK;
            uint64_t now_ms = STILL_MS + (is_tick ? IDLE_ASK_MS : 0);
            session_apply(session, &gallery->stage->library,
                          (Intent){.kind = OVERS[i].kinds[j], .now_ms = now_ms});
        }
        if (session->over == OVER_IDLE) {
            session->last_input_ms = STILL_MS - IDLE_ASK_MS - 8000; /* 12 seconds are left */
        }
        state_keep(gallery, name, OVERS[i].name);
    }
    *session = before;
}

void state_fresh(Gallery *gallery)
{
    session_begin(&gallery->stage->session, LANG_ID, (Look){0}, 0, STILL_MS);
}

/* A learner of the track that opens this pack, at home. */
static void go_home(Gallery *gallery, const Pack *pack)
{
    const Library *library = &gallery->stage->library;
    uint16_t track = 0;
    state_fresh(gallery);
    apply(gallery, INTENT_BEGIN, 0);
    for (uint16_t i = 0; i < library->tracks.count; i++) {
        track = track_has_pack(&library->tracks.at[i], pack) ? i : track;
    }
    apply(gallery, INTENT_TRACK, track);
    apply(gallery, INTENT_ENTER, 0);
    assert_int_equal(gallery->stage->session.place, PLACE_CHECK);
    apply(gallery, INTENT_SKIP, 0);
    assert_int_equal(gallery->stage->session.place, PLACE_HOME);
}

/* From the start page through both halves of the check, then back at home. */
static void keep_check(Gallery *gallery)
{
    Session *session = &gallery->stage->session;
    apply(gallery, INTENT_ENTER, 0);
    Session entered = *session;
    state_keep_with_overs(gallery, "check offer");
    apply(gallery, INTENT_NEXT, 0);
    state_keep(gallery, "check", " item");
    apply(gallery, INTENT_PICK, 1);
    state_keep(gallery, "check", " item picked");
    apply(gallery, INTENT_FINISH, 0);
    session->progress[0].is_finished = true;
    apply(gallery, INTENT_FINISH, 0);
    state_keep(gallery, "check", " offered again");
    apply(gallery, INTENT_SKIP, 0);
    assert_int_equal(session->check.phase, CHECK_EXPLAIN);
    state_keep(gallery, "check", " explained");
    *session = entered;
    apply(gallery, INTENT_SKIP, 0);
}

static void keep_pages(Gallery *gallery)
{
    state_fresh(gallery);
    state_keep_with_overs(gallery, "attract");
    for (uint32_t slide = 1; slide < ATTRACT_SLIDES; slide++) {
        state_keep(gallery, "attract slide ", slide == 1 ? "2" : "3")->slide = slide;
    }
    state_keep(gallery, "attract", " staff exit")->exit_percent = 60;
    apply(gallery, INTENT_BEGIN, 0);
    state_keep_with_overs(gallery, "start");
    for (uint16_t i = 0; i < gallery->stage->library.tracks.count; i++) {
        apply(gallery, INTENT_TRACK, i);
        state_keep(gallery, "start track ", lang_code(LANG_ID));
    }
    keep_check(gallery);
    state_keep_with_overs(gallery, "home");
    apply(gallery, INTENT_BREATHE, 0);
    state_keep(gallery, "breathe", " over home");
    apply(gallery, INTENT_AGAIN, 0);
    state_keep(gallery, "breathe", " running");
    apply(gallery, INTENT_CLOSE, 0);
    state_keep(gallery, "home", " staff exit")->exit_percent = 60;
    state_keep(gallery, "home", " without packs")->has_no_packs = true;
    apply(gallery, INTENT_HELP, 0);
    state_keep(gallery, "help", " without packs")->has_no_packs = true;
    apply(gallery, INTENT_ADULTS, 0);
    assert_int_equal(gallery->stage->session.over, OVER_ADULTS);
    state_keep_with_overs(gallery, "adults");
}

/* Where learners have one language only. */
static void keep_one_language(Gallery *gallery)
{
    Session *session = &gallery->stage->session;
    state_fresh(gallery);
    session->machine.settings.value[SETTING_LANGUAGES] = SETTING_HIDDEN;
    state_keep(gallery, "attract", " one language");
    apply(gallery, INTENT_BEGIN, 0);
    state_keep(gallery, "start", " one language");
    session->place = PLACE_HOME;
    session->has_track = true;
    state_keep(gallery, "home", " one language");
}

static void keep_step(Gallery *gallery, uint16_t pack, uint8_t lesson, uint8_t step)
{
    static StateScript scripts[STATE_SCRIPTS];
    char name[NAME_BYTES];
    const Pack *of = gallery->stage->library.packs[pack];
    const Step *shown = &of->lessons.at[lesson].steps.at[step];
    size_t count = activity_of(shown)->states(shown, scripts);
    for (size_t i = 0; i < count; i++) {
        go_home(gallery, of);
        session_jump(&gallery->stage->session, &gallery->stage->library, pack, lesson, step);
        for (size_t j = 0; j < scripts[i].count; j++) {
            apply(gallery, scripts[i].intents[j].kind, scripts[i].intents[j].index);
        }
        snprintf(name, sizeof name, STR_FMT "/" STR_FMT " ", STR_ARG(of->id.text),
                 STR_ARG(shown->id.text));
        state_keep(gallery, name, scripts[i].name);
    }
}

/* What lies over a lesson: at its first step, and over the pause of its first story. */
static void keep_lesson_overs(Gallery *gallery, uint16_t pack, uint8_t lesson)
{
    const Lesson *of = &gallery->stage->library.packs[pack]->lessons.at[lesson];
    go_home(gallery, gallery->stage->library.packs[pack]);
    session_jump(&gallery->stage->session, &gallery->stage->library, pack, lesson, 0);
    state_keep_with_overs(gallery, "lesson");
    for (uint8_t step = 0; step < of->steps.count; step++) {
        if (activity_of(&of->steps.at[step]) == &STORY) {
            session_jump(&gallery->stage->session, &gallery->stage->library, pack, lesson, step);
            apply(gallery, INTENT_NEXT, 0);
            apply(gallery, INTENT_PAUSE, 0);
            assert_int_equal(gallery->stage->session.over, OVER_PAUSE);
            state_keep_with_overs(gallery, "pause");
            return;
        }
    }
}

/* A word of the lesson that is looked up, and all words. */
static void keep_words(Gallery *gallery, uint16_t pack)
{
    Session *session = &gallery->stage->session;
    const Lesson *lesson = &gallery->stage->library.packs[pack]->lessons.at[0];
    const Item *word = NULL;
    go_home(gallery, gallery->stage->library.packs[pack]);
    for (uint8_t step = 0; !word && step < lesson->steps.count; step++) {
        session_jump(session, &gallery->stage->library, pack, 0, step);
        gallery_frame(gallery, STILL_MS);
        word = ui_first_link(&gallery->stage->ui);
    }
    assert_non_null(word);
    state_keep(gallery, "lesson", " with a word");
    apply(gallery, INTENT_WORD, word ? word->index : 0);
    assert_int_equal(session->over, OVER_TERM);
    state_keep_with_overs(gallery, "term");
    Session shown = *session;
    session->term = (uint16_t)(session->term + 1);
    state_keep(gallery, "term", " that is not on the page");
    *session = shown;
    apply(gallery, INTENT_ALL_WORDS, 0);
    assert_int_equal(session->over, OVER_WORDS);
    state_keep_with_overs(gallery, "words");
}

static void keep_finish(Gallery *gallery, uint16_t pack)
{
    const Library *library = &gallery->stage->library;
    Session *session = &gallery->stage->session;
    go_home(gallery, library->packs[pack]);
    apply(gallery, INTENT_OPEN, pack);
    apply(gallery, INTENT_NEXT, 0);
    apply(gallery, INTENT_HOME, 0);
    state_keep(gallery, "home", " with a pack begun");
    session->place = PLACE_FINISHED;
    session->pack = pack;
    session->progress[pack] = (PackProgress){.is_finished = true};
    session->next_pack = (uint16_t)library->pack_count;
    state_keep_with_overs(gallery, "finished");
    session->next_pack = pack;
    state_keep(gallery, "finished", " with a next pack");
    apply(gallery, INTENT_HOME, 0);
    state_keep(gallery, "home", " with a pack finished");
}

int gallery_setup(void **state)
{
    Gallery *gallery = calloc(1, sizeof *gallery);
    if (!gallery) {
        return -1;
    }
    *state = gallery;
    gallery->w = 1366;
    gallery->h = 768;
    gallery->stage = stage_open(&(StageParams){.paths = &PATHS}, LANG_ID);
    if (!gallery->stage) {
        return -1;
    }
    stage_load(gallery->stage, &PATHS);
    const Library *library = &gallery->stage->library;
    gallery->pack_count = library->pack_count;
    keep_pages(gallery);
    keep_one_language(gallery);
    for (uint16_t pack = 0; pack < library->pack_count; pack++) {
        const Pack *of = library->packs[pack];
        for (uint8_t lesson = 0; lesson < of->lessons.count; lesson++) {
            /* The gallery has every type with every option; the texts of the other packs are
             * looked at by `snapshot`. */
            bool is_gallery = str_is(of->id.text, "galeri");
            for (uint8_t step = 0; is_gallery && step < of->lessons.at[lesson].steps.count;
                 step++) {
                keep_step(gallery, pack, lesson, step);
            }
            if (is_gallery || pack == 0) {
                keep_lesson_overs(gallery, pack, lesson);
            }
        }
        if (pack == 0) {
            keep_finish(gallery, pack);
            keep_words(gallery, pack);
        }
    }
    keep_staff(gallery);
    return library->pack_count > 0 && gallery->stage->diags.errors == 0 ? 0 : -1;
}

int gallery_teardown(void **state)
{
    Gallery *gallery = *state;
    stage_close(gallery->stage);
    arena_free(gallery->figures);
    free(gallery);
    return 0;
}

void gallery_enter(Gallery *gallery, const State *state)
{
    Stage *stage = gallery->stage;
    memset(&stage->memory, 0, sizeof stage->memory);
    stage->session = state->session;
    stage->session.lang = gallery->lang;
    stage->session.look = gallery->look;
    stage->slide = state->slide;
    stage->exit_percent = state->exit_percent;
    stage->desk.stick = state->stick;
    stage->library.pack_count = state->has_no_packs ? 0 : gallery->pack_count;
    stage->library.left_out = state->has_broken_pack;
    stage->desk.diags = state->has_broken_pack ? &gallery->broken : &stage->diags;
}

void gallery_frame(Gallery *gallery, uint64_t now_ms)
{
    stage_declare(gallery->stage, gallery->w, gallery->h, now_ms, !gallery->is_moving);
}

void gallery_show(Gallery *gallery, const State *state)
{
    gallery_enter(gallery, state);
    gallery_frame(gallery, STILL_MS);
}

void gallery_apply(Gallery *gallery, Intent intent)
{
    Stage *stage = gallery->stage;
    Over over = stage->session.over;
    Outcome outcome = session_apply(&stage->session, &stage->library, intent);
    if (outcome.effect == EFFECT_ERASED) {
        memset(&stage->memory, 0, sizeof stage->memory);
    } else if (outcome.effect != EFFECT_NONE) {
        int direction = outcome.effect == EFFECT_PAGE ? 1 : outcome.effect == EFFECT_BACK ? -1 : 0;
        ui_page_changed(&stage->memory, direction, intent.now_ms);
    } else if (over != stage->session.over) {
        ui_over_changed(&stage->memory, over, stage->session.over, intent.now_ms);
    }
}

const State *gallery_find(const Gallery *gallery, const char *name)
{
    for (size_t i = 0; i < gallery->count; i++) {
        if (strcmp(gallery->states[i].name, name) == 0) {
            return &gallery->states[i];
        }
    }
    fail_msg("there is no state '%s'", name);
    return NULL;
}

bool is_pressable(const Item *item)
{
    return item->id != 0 && !item->is_inert && item->on_press.kind != INTENT_NONE;
}
