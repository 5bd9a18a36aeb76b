/* Looks for the texts that cause what does not fit: each is shortened on the page where it shows
 * until the page is fine, which also tells how many letters it may have. */
#include "fit.h"

#include "enter.h"
#include "fit_notes.h"

#include "aman/pack/codes.h"
#include "aman/pack/texts.h"
#include "aman/ui/audit.h"

#include <stdio.h>

enum {
    FIT_PROBLEMS = 32,
    FIT_PAGES = 30, /* of one state that scrolls */
    TOLD_MAX = 1024,
    NUMBERS_MAX = 64, /* texts for which the letters that fit are counted: it costs half a second */
};

/* The smallest screens with the largest text, narrowest first, and the one most packs are seen on.
 */
typedef struct {
    int w, h;
    uint8_t text_step; /* of TEXT_STEPS */
} FitScreen;
static const FitScreen FIT_SCREENS[] = {
    {1024, 600, TEXT_STEP_COUNT - 1},
    {1366, 768, TEXT_STEP_COUNT - 1},
    {1080, 1920, TEXT_STEP_COUNT - 1},
    {1920, 1080, 0},
};
enum { SCREENS = sizeof FIT_SCREENS / sizeof *FIT_SCREENS };

/* A text, or a step as a whole, that was looked into. */
typedef struct {
    const void *what;
    Lang lang;
    bool has_message;
} Told;

/* What does not fit in one state. */
typedef struct {
    const PackText *texts[FIT_PROBLEMS];
    size_t count;
    bool has_others; /* words of the interface: something pushes them away */
} Misfits;

typedef struct {
    Stage *stage;
    Diags *diags;
    PackTexts texts[LIBRARY_PACKS + 2]; /* of each pack, of the tracks, of the help page */
    size_t list_count;
    const FitScreen *screen;
    Lang lang;
    const Step *step; /* that is shown; NULL on pages without one */
    uint16_t pack;
    uint8_t lesson_index, step_index;
    StateScript scripts[STATE_SCRIPTS]; /* of the step */
    size_t script_count;
    Session here; /* the state that is looked at */
    Told told[TOLD_MAX];
    size_t told_count, number_count, pages;
} Fit;

static bool holds(Str whole, const char *at)
{
    return at >= whole.at && at < whole.at + whole.len;
}

/* The text that `words` of an item are a view of; else, for words that were put together, the
 * longest text of the step that they hold. NULL for words of the interface. */
static const PackText *find_text(const Fit *fit, Str words)
{
    const PackText *best = NULL;
    uint32_t longest = 0;
    for (size_t i = 0; i < fit->list_count && words.len > 0; i++) {
        for (size_t j = 0; j < fit->texts[i].count; j++) {
            const PackText *text = &fit->texts[i].at[j];
            Str own = text_in(text->text, fit->lang);
            if (own.len > 0 && holds(own, words.at)) {
                return text;
            }
            bool is_here = fit->step && text->outer == fit->step && own.len > longest;
            if (is_here && str_find(words, own) >= 0) {
                best = text;
                longest = own.len;
            }
        }
    }
    return best;
}

/* The text of the pack that a problem is about. Of two that lie on each other it is the longer one.
 */
static const PackText *text_of(const Fit *fit, const AuditProblem *problem)
{
    Str words = problem->item ? problem->item->text : (Str){0};
    Str other = problem->other ? problem->other->text : (Str){0};
    const PackText *first = find_text(fit, words), *second = find_text(fit, other);
    return !first || (second && other.len > words.len) ? second : first;
}

/* Lays out all pages of the state and collects what breaks a rule of the layout. */
static void find_misfits(Fit *fit, Misfits *misfits)
{
    *misfits = (Misfits){.count = 0};
    enter_forget(fit->stage);
    for (int page = 0; page < FIT_PAGES; page++) {
        AuditProblem problems[FIT_PROBLEMS];
        stage_declare(fit->stage, fit->screen->w, fit->screen->h, ENTER_MS, true);
        fit->pages++;
        size_t count = audit_frame(&fit->stage->ui, problems, FIT_PROBLEMS);
        for (size_t i = 0; i < count; i++) {
            const PackText *text = text_of(fit, &problems[i]);
            misfits->has_others = misfits->has_others || !text;
            if (text && misfits->count < FIT_PROBLEMS) {
                misfits->texts[misfits->count++] = text;
            }
        }
        if (!enter_next_page(fit->stage)) {
            break;
        }
    }
}

static bool is_misfit_here(Fit *fit, const Text *text)
{
    Misfits misfits;
    find_misfits(fit, &misfits);
    for (size_t i = 0; i < misfits.count; i++) {
        if (misfits.texts[i]->text == text) {
            return true;
        }
    }
    return false;
}

static void enter_script(Fit *fit, size_t script)
{
    enter_step(fit->stage, fit->pack, fit->lesson_index, fit->step_index, &fit->scripts[script]);
}

/* The same on the screen of now, in every state of the step; on pages without one, in this state.
 */
static bool is_misfit_on_screen(Fit *fit, const Text *text)
{
    fit->stage->session = fit->here;
    fit->stage->session.look.text_step = fit->screen->text_step;
    bool is_misfit = is_misfit_here(fit, text);
    enter_attract(fit->stage, fit->lang, (Look){.text_step = fit->screen->text_step});
    for (size_t i = 0; fit->step && !is_misfit && i < fit->script_count; i++) {
        enter_script(fit, i);
        is_misfit = is_misfit_here(fit, text);
    }
    return is_misfit;
}

/* The same on all screens, so that a number of letters is true everywhere. */
static bool is_misfit(Fit *fit, const Text *text)
{
    const FitScreen *screen = fit->screen;
    bool is_misfit = is_misfit_on_screen(fit, text);
    for (size_t i = 0; !is_misfit && i < SCREENS; i++) {
        fit->screen = &FIT_SCREENS[i];
        is_misfit = fit->screen != screen && is_misfit_on_screen(fit, text);
    }
    fit->screen = screen;
    enter_attract(fit->stage, fit->lang, (Look){.text_step = screen->text_step});
    return is_misfit;
}

/* The first `letters` of `text`. */
static Str first_letters(Str text, uint32_t letters)
{
    size_t len = 0;
    for (size_t size; letters > 0 && len < text.len; letters--, len += size) {
        (void)str_code_point(str_slice(text, len, text.len), &size);
    }
    return str_slice(text, 0, len);
}

/* How many of its letters fit: the text is shortened until it does. 0 when not even one would help.
 */
static uint32_t letters_that_fit(Fit *fit, const Text *text)
{
    Text *changed = (Text *)text; /* packs lie in an arena of the caller: fit_check() says so */
    Lang lang = text->in[fit->lang].len > 0 ? fit->lang : LANG_FIRST;
    Str whole = text->in[lang];
    uint32_t fits = 0, breaks = str_letters(whole);
    while (fits + 1 < breaks) {
        uint32_t tried = fits + (breaks - fits) / 2;
        changed->in[lang] = first_letters(whole, tried);
        if (is_misfit(fit, text)) {
            breaks = tried;
        } else {
            fits = tried;
        }
    }
    changed->in[lang] = whole;
    return fits;
}

/* The row of `what`; a new one is marked so. NULL when there is no room for more. */
static Told *told_of(Fit *fit, const void *what, bool *is_new)
{
    *is_new = false;
    for (size_t i = 0; i < fit->told_count; i++) {
        if (fit->told[i].what == what && fit->told[i].lang == fit->lang) {
            return &fit->told[i];
        }
    }
    if (fit->told_count == TOLD_MAX) {
        return NULL;
    }
    *is_new = true;
    fit->told[fit->told_count] = (Told){.what = what, .lang = fit->lang};
    return &fit->told[fit->told_count++];
}

/* Warns at `where`; `letters` is 0 when no number helps. */
static void tell(Fit *fit, Span where, uint32_t letters)
{
    const FitScreen *screen = fit->screen;
    char size[24], percent[12], most[12] = "";
    snprintf(size, sizeof size, "%dx%d", screen->w, screen->h);
    snprintf(percent, sizeof percent, "%u", TEXT_STEPS[screen->text_step]);
    if (letters > 0) {
        snprintf(most, sizeof most, "%u", letters);
    }
    DIAG(fit->diags, DIAG_NO_FIT, where, str_from_c(size), str_from_c(percent),
         str_from_c(lang_code(fit->lang)), str_from_c(most));
    fit->diags->path = (DiagPath){0};
}

/* Warns of a text when a shorter one would fit: else others push it away. True when it has its
 * message, from now or before. */
static bool tell_text(Fit *fit, const PackText *text)
{
    bool is_new;
    Told *told = told_of(fit, text->text, &is_new);
    if (is_new) {
        bool is_counted = fit->number_count++ < NUMBERS_MAX;
        uint32_t letters = is_counted ? letters_that_fit(fit, text->text) : 0;
        Lang lang = text->text->in[fit->lang].len > 0 ? fit->lang : LANG_FIRST;
        told->has_message = letters > 0 || !is_counted;
        if (told->has_message) {
            fit->diags->path = (DiagPath){.lesson = text->lesson ? text->lesson->id.text : (Str){0},
                                          .step = text->step ? text->step->id.text : (Str){0},
                                          .part = text->part};
            tell(fit, text->text->value[lang], letters);
        }
    }
    return told && told->has_message;
}

static void tell_step(Fit *fit)
{
    bool is_new;
    (void)told_of(fit, fit->step, &is_new);
    if (is_new) {
        fit->diags->path.step = fit->step->id.text;
        tell(fit, fit->step->id.where, 0);
    }
}

/* The state that the stage is in. */
static void look(Fit *fit)
{
    Misfits misfits;
    bool has_message = false;
    fit->here = fit->stage->session;
    find_misfits(fit, &misfits);
    for (size_t i = 0; i < misfits.count; i++) {
        has_message = tell_text(fit, misfits.texts[i]) || has_message;
    }
    fit->stage->session = fit->here;
    /* Something has no room, but no single text is to blame. */
    if (fit->step && !has_message && (misfits.count > 0 || misfits.has_others)) {
        tell_step(fit);
    }
}

static void look_at_step(Fit *fit, uint16_t pack, uint8_t lesson, uint8_t step)
{
    fit->pack = pack;
    fit->lesson_index = lesson;
    fit->step_index = step;
    fit->step = &fit->stage->library.packs[pack]->lessons.at[lesson].steps.at[step];
    fit->script_count = activity_of(fit->step)->states(fit->step, fit->scripts);
    for (size_t i = 0; i < fit->script_count; i++) {
        enter_script(fit, i);
        look(fit);
    }
    fit->step = NULL;
}

static void look_at_pack(Fit *fit, uint16_t pack)
{
    const Pack *of = fit->stage->library.packs[pack];
    for (uint8_t lesson = 0; lesson < of->lessons.count; lesson++) {
        for (uint8_t step = 0; step < of->lessons.at[lesson].steps.count; step++) {
            look_at_step(fit, pack, lesson, step);
        }
    }
    enter_home(fit->stage, enter_track_of(fit->stage, of));
    look(fit);
    enter_finished(fit->stage, pack);
    look(fit);
}

static void look_at_library(Fit *fit, Look look_of)
{
    enter_attract(fit->stage, fit->lang, look_of);
    enter_apply(fit->stage, INTENT_BEGIN, 0);
    look(fit);
    enter_apply(fit->stage, INTENT_HELP, 0);
    look(fit);
    enter_apply(fit->stage, INTENT_ADULTS, 0);
    look(fit);
}

static void add_texts(Fit *fit, PackTexts texts)
{
    fit->texts[fit->list_count++] = texts;
}

size_t fit_check(Stage *stage, const Library *library, bool is_whole, Diags *diags)
{
    Fit *fit = arena_alloc(diags->arena, sizeof *fit);
    LibraryFile *file = arena_alloc(diags->arena, sizeof *file);
    if (!fit || !file) {
        return 0;
    }
    fit->stage = stage;
    fit->diags = diags;
    stage->library = *library;
    for (size_t i = 0; i < library->pack_count - library->used; i++) {
        add_texts(fit, pack_texts(diags->arena, library->packs[i]));
    }
    file->tracks.at = library->tracks.at;
    file->tracks.count = library->tracks.count;
    add_texts(fit, shape_texts(diags->arena, &LIBRARY_SHAPE, file));
    if (library->help) {
        add_texts(fit, shape_texts(diags->arena, &HELP_SHAPE, library->help));
    }
    for (size_t i = 0; i < (size_t)SCREENS * LANG_COUNT; i++) {
        fit->screen = &FIT_SCREENS[i / LANG_COUNT];
        fit->lang = (Lang)(i % LANG_COUNT);
        Look look_of = {.text_step = fit->screen->text_step};
        enter_attract(stage, fit->lang, look_of);
        for (uint16_t pack = 0; pack < library->pack_count - library->used; pack++) {
            look_at_pack(fit, pack);
        }
        if (is_whole) {
            look_at_library(fit, look_of);
        }
    }
    return fit->pages + fit_notes(stage, diags);
}
