/* Walks through all that a learner can see, page by page and step by step, draws each state, audits
 * its layout and writes it down. */
#include "snapshot.h"

#include "enter.h"
#include "messages.h"
#include "snapshot_figures.h"
#include "snapshot_index.h"
#include "snapshot_staff.h"

#include <SDL.h>
#include <SDL_image.h>

#include <limits.h>
#include <stdio.h>
#include <string.h>

enum { PICTURE_BYTES = 256 * 1024 * 1024, PROBLEMS_MAX = 32 };

typedef struct {
    const SnapshotParams *params;
    Stage *stage;
    SDL_Surface *surface;
    SnapshotIndex *index;
    size_t drawn, problems;
    bool has_failed; /* a file could not be written */
} Shots;

static bool is_wanted(const SnapshotParams *params, const char *name)
{
    for (size_t i = 0; i < params->screen_count; i++) {
        if (strstr(name, params->screens[i])) {
            return true;
        }
    }
    return params->screen_count == 0;
}

/* What tells a text: its beginning, in whole letters. */
static Str beginning(const Item *item)
{
    enum { BYTES = 60 };
    Str text = item ? str_slice(item->text, 0, BYTES) : (Str){0};
    return str_slice(text, 0, str_valid_bytes(text));
}

static void report(Shots *shots, const char *name)
{
    AuditProblem problems[PROBLEMS_MAX];
    size_t count = audit_frame(&shots->stage->ui, problems, PROBLEMS_MAX);
    for (size_t i = 0; i < count; i++) {
        const Item *item = problems[i].item, *other = problems[i].other;
        Str text = beginning(item), second = beginning(other);
        fprintf(stderr, "%s: %s: '" STR_FMT "'%s" STR_FMT "%s", name, audit_word(problems[i].kind),
                STR_ARG(text), other ? " + '" : "", STR_ARG(second), other ? "'" : "");
        if (item) {
            fprintf(stderr, " at %d,%d %dx%d", item->ink.x, item->ink.y, item->ink.w, item->ink.h);
        }
        fprintf(stderr, "\n");
    }
    shots->problems += count;
    snapshot_index_add(shots->index, name, &shots->stage->ui, problems, count);
}

static void write_picture(Shots *shots, const char *name)
{
    char path[PATH_MAX];
    Rect dirty[DIRTY_MAX];
    Canvas canvas = {shots->surface->pixels, shots->surface->w, shots->surface->h,
                     shots->surface->pitch / (int)sizeof(uint32_t), shots->stage->corners};
    stage_draw(shots->stage, &canvas, dirty);
    snprintf(path, sizeof path, "%s/%s.png", shots->params->out, name);
    if (IMG_SavePNG(shots->surface, path) != 0) {
        message(PHRASE_COMMAND_NOT_WRITTEN_WHY, str_from_c(path), str_from_c(SDL_GetError()));
        shots->has_failed = true;
    }
}

static void declare(Shots *shots, bool is_beside)
{
    Stage *stage = shots->stage;
    Sheet sheet = stage_sheet(stage);
    if (is_beside) {
        stage_declare_beside(stage, &sheet, shots->params->w, shots->params->h, ENTER_MS);
    } else {
        stage_declare(stage, shots->params->w, shots->params->h, ENTER_MS, true);
    }
}

/* One state, as the first or the second window shows it; regions that scroll give one picture for
 * each page. */
static void shoot_in(void *all, const char *name, bool is_beside)
{
    Shots *shots = all;
    if (!is_wanted(shots->params, name)) {
        return;
    }
    enter_forget(shots->stage);
    for (int page = 1; page <= ENTER_PAGES_MAX; page++) {
        char numbered[128];
        snprintf(numbered, sizeof numbered, page > 1 ? "%s~%d" : "%s", name, page);
        declare(shots, is_beside);
        report(shots, numbered);
        if (shots->params->has_pictures) {
            write_picture(shots, numbered);
        }
        shots->drawn++;
        if (!enter_next_page(shots->stage)) {
            break;
        }
    }
}

static void shoot(Shots *shots, const char *name)
{
    shoot_in(shots, name, false);
}

static void fresh(Shots *shots)
{
    enter_attract(shots->stage, shots->params->lang, shots->params->look);
}

static void apply(Shots *shots, IntentKind kind, uint16_t index)
{
    enter_apply(shots->stage, kind, index);
}

static void shoot_after(Shots *shots, IntentKind kind, uint16_t index, const char *name)
{
    apply(shots, kind, index);
    shoot(shots, name);
}

/* A learner of the track that opens this pack, at home. */
static void to_home(Shots *shots, const Pack *pack)
{
    fresh(shots);
    enter_home(shots->stage, enter_track_of(shots->stage, pack));
}

/* Both halves of the check, for the track that has the most items. */
static void shoot_check(Shots *shots)
{
    Session *session = &shots->stage->session;
    const Library *library = &shots->stage->library;
    fresh(shots);
    apply(shots, INTENT_BEGIN, 0);
    apply(shots, INTENT_TRACK, (uint16_t)(library->tracks.count - 1));
    apply(shots, INTENT_ENTER, 0);
    if (session->place != PLACE_CHECK) {
        return;
    }
    shoot(shots, "check-offer");
    apply(shots, INTENT_NEXT, 0);
    for (uint8_t item = 0; session->place == PLACE_CHECK; item++) {
        char name[24];
        snprintf(name, sizeof name, "check-%u", item + 1U);
        shoot(shots, name);
        apply(shots, INTENT_PICK, 1);
        if (item == 0) {
            shoot(shots, "check-1-picked");
        }
        apply(shots, INTENT_NEXT, 0);
    }
    session->progress[0].is_finished = true;
    shoot_after(shots, INTENT_FINISH, 0, "check-again");
    apply(shots, INTENT_NEXT, 0);
    for (uint8_t item = 0; session->check.phase == CHECK_ASK; item++) {
        char name[24];
        snprintf(name, sizeof name, "check-b-%u", item + 1U);
        shoot(shots, name);
        apply(shots, INTENT_SKIP, 0);
    }
    shoot(shots, "check-explained");
}

/* The first step of the packs at home on which a word can be looked up, and all words. */
static void shoot_words(Shots *shots)
{
    const Library *library = &shots->stage->library;
    for (uint16_t pack = 0; pack < library->shown; pack++) {
        const Lesson *lesson = &library->packs[pack]->lessons.at[0];
        for (uint8_t step = 0; step < lesson->steps.count; step++) {
            enter_step(shots->stage, pack, 0, step, NULL);
            enter_forget(shots->stage);
            stage_declare(shots->stage, shots->params->w, shots->params->h, ENTER_MS, true);
            const Item *word = ui_first_link(&shots->stage->ui);
            if (word) {
                shoot_after(shots, INTENT_WORD, word->index, "term");
                shoot_after(shots, INTENT_ALL_WORDS, 0, "words");
                return;
            }
        }
    }
}

/* Where a language can be chosen otherwise. */
static void shoot_one_language(Shots *shots)
{
    uint8_t *choice = &shots->stage->session.machine.settings.value[SETTING_LANGUAGES];
    fresh(shots);
    *choice = SETTING_HIDDEN;
    shoot(shots, "attract-one-language");
    shoot_after(shots, INTENT_BEGIN, 0, "start-one-language");
    to_home(shots, NULL);
    *choice = SETTING_HIDDEN;
    shoot(shots, "home-one-language");
    shoot_after(shots, INTENT_LOOK, 0, "home-one-language-look");
    *choice = SETTING_SHOWN;
}

static void shoot_pages(Shots *shots)
{
    static const char *const SLIDES[ATTRACT_SLIDES] = {"attract-1", "attract-2", "attract-3"};
    for (uint32_t i = 0; i < ATTRACT_SLIDES; i++) {
        fresh(shots);
        shots->stage->slide = i;
        shoot(shots, SLIDES[i]);
    }
    shots->stage->slide = 0;
    shots->stage->exit_percent = 60;
    shoot(shots, "attract-staff-exit");
    shots->stage->exit_percent = 0;
    shoot_after(shots, INTENT_BEGIN, 0, "start");
    shoot_after(shots, INTENT_TRACK, 0, "start-chosen");
    shoot_check(shots);
    to_home(shots, NULL);
    shoot(shots, "home");
    shoot_after(shots, INTENT_BREATHE, 0, "breathe");
    shoot_after(shots, INTENT_AGAIN, 0, "breathe-running");
    apply(shots, INTENT_CLOSE, 0);
    shoot_after(shots, INTENT_LOOK, 0, "home-look");
    apply(shots, INTENT_CLOSE, 0);
    shoot_after(shots, INTENT_HELP, 0, "help");
    shoot_after(shots, INTENT_ADULTS, 0, "help-adults");
    to_home(shots, NULL);
    session_apply(&shots->stage->session, &shots->stage->library,
                  (Intent){.kind = INTENT_TICK, .now_ms = ENTER_MS + IDLE_ASK_MS});
    shots->stage->session.last_input_ms = ENTER_MS - IDLE_ASK_MS - 8000;
    shoot(shots, "idle");
    shoot_words(shots);
    shoot_one_language(shots);
    Library kept = shots->stage->library;
    shots->stage->library.pack_count = 0;
    to_home(shots, NULL);
    shoot(shots, "no-packs");
    shots->stage->library = kept;
}

/* A step that is written twice goes by its readers too, so that no picture replaces another. */
static Str step_name(Arena *arena, const Step *step)
{
    Str variant = step->variant.text;
    return str_print(arena, STR_FMT "%s" STR_FMT, STR_ARG(step->id.text), variant.len ? "-" : "",
                     STR_ARG(variant));
}

static void shoot_step(Shots *shots, uint16_t pack, uint8_t lesson, uint8_t step)
{
    static StateScript scripts[STATE_SCRIPTS];
    const Library *library = &shots->stage->library;
    const Lesson *of = &library->packs[pack]->lessons.at[lesson];
    const Step *shown = &of->steps.at[step];
    size_t count = activity_of(shown)->states(shown, scripts);
    for (size_t i = 0; i < count; i++) {
        char name[128];
        fresh(shots);
        enter_step(shots->stage, pack, lesson, step, &scripts[i]);
        Str named = step_name(shots->stage->frame_arena, shown);
        Str full = str_print(shots->stage->frame_arena, STR_FMT "-" STR_FMT "-" STR_FMT "-%s",
                             STR_ARG(library->packs[pack]->id.text), STR_ARG(of->id.text),
                             STR_ARG(named), scripts[i].name);
        snprintf(name, sizeof name, "%s", full.at ? full.at : "unnamed");
        shoot(shots, name);
    }
}

/* A poll whose result can be shown: made-up answers of others. */
static void shoot_poll_result(Shots *shots, uint16_t pack, uint8_t lesson, uint8_t step)
{
    static const uint32_t TALLY[POLL_OPTIONS] = {14, 9, 5, 2, 1};
    char name[128];
    const Library *library = &shots->stage->library;
    const Step *shown = &library->packs[pack]->lessons.at[lesson].steps.at[step];
    if (activity_of(shown) != &POLL) {
        return;
    }
    to_home(shots, library->packs[pack]);
    session_jump(&shots->stage->session, library, pack, lesson, step);
    apply(shots, INTENT_PICK, 1);
    apply(shots, INTENT_CHECK, 0);
    memcpy(shots->stage->tally, TALLY, sizeof TALLY);
    shots->stage->has_tally = true;
    snprintf(name, sizeof name, STR_FMT "-" STR_FMT "-result",
             STR_ARG(library->packs[pack]->id.text), STR_ARG(shown->id.text));
    shoot(shots, name);
    shots->stage->has_tally = false;
}

static void shoot_pack(Shots *shots, uint16_t pack)
{
    const Pack *of = shots->stage->library.packs[pack];
    char name[128];
    for (uint8_t lesson = 0; lesson < of->lessons.count; lesson++) {
        for (uint8_t step = 0; step < of->lessons.at[lesson].steps.count; step++) {
            shoot_step(shots, pack, lesson, step);
            shoot_poll_result(shots, pack, lesson, step);
        }
    }
    to_home(shots, of);
    session_jump(&shots->stage->session, &shots->stage->library, pack, 0, 0);
    apply(shots, INTENT_LOOK, 0);
    snprintf(name, sizeof name, STR_FMT "-look", STR_ARG(of->id.text));
    shoot(shots, name);
    shots->stage->session.over = OVER_PAUSE;
    snprintf(name, sizeof name, STR_FMT "-pause", STR_ARG(of->id.text));
    shoot(shots, name);
    shots->stage->session.over = OVER_NOTHING;
    apply(shots, INTENT_NEXT, 0);
    apply(shots, INTENT_HOME, 0);
    snprintf(name, sizeof name, STR_FMT "-home-going-on", STR_ARG(of->id.text));
    shoot(shots, name);
    enter_finished(shots->stage, pack);
    snprintf(name, sizeof name, STR_FMT "-finished", STR_ARG(of->id.text));
    shoot(shots, name);
    apply(shots, INTENT_HOME, 0);
    snprintf(name, sizeof name, STR_FMT "-home-done", STR_ARG(of->id.text));
    shoot(shots, name);
}

int snapshot_all(const SnapshotParams *params, const Paths *paths)
{
    Shots shots = {.params = params};
    StageParams stage = {.paths = paths,
                         .waits = true,
                         .memory_bytes = PICTURE_BYTES,
                         .is_blank = !params->has_pictures};
    shots.stage = stage_open(&stage, params->lang);
    shots.surface =
        SDL_CreateRGBSurfaceWithFormat(0, params->w, params->h, 32, SDL_PIXELFORMAT_RGB888);
    shots.index = shots.stage ? snapshot_index_begin(params) : NULL;
    int result = EXIT_USAGE;
    if (shots.stage && shots.surface && shots.index) {
        stage_load(shots.stage, paths);
        shoot_pages(&shots);
        fresh(&shots);
        snapshot_staff(shots.stage, shoot_in, &shots);
        snapshot_figures(shots.stage, shoot_in, &shots);
        size_t asked = shots.stage->library.pack_count - shots.stage->library.used;
        for (uint16_t pack = 0; pack < asked; pack++) {
            shoot_pack(&shots, pack);
        }
        if (shots.drawn == 0) {
            message(PHRASE_COMMAND_SNAPSHOT_NO_SCREEN);
            shots.has_failed = true;
        }
        bool is_written =
            snapshot_index_end(shots.index, &shots.stage->library, params) && !shots.has_failed;
        Arena *arena = shots.stage->own_arena;
        message_result(PHRASE_COMMAND_SNAPSHOT_TOTALS, str_print(arena, "%zu", shots.drawn),
                       str_print(arena, "%zu", shots.problems));
        size_t errors = shots.stage->diags.errors;
        bool is_bad = shots.problems > 0 || errors > 0;
        result = !is_written ? EXIT_USAGE : is_bad ? EXIT_ERRORS : EXIT_FINE;
        if (errors > 0) {
            message(phrase_form(PHRASE_COMMAND_SNAPSHOT_ERRORS, errors, messages_lang()),
                    str_print(arena, "%zu", errors));
        }
    }
    SDL_FreeSurface(shots.surface);
    stage_close(shots.stage);
    return result;
}
