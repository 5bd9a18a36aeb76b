/* Goes through the pages of a state as a reader does, and asks the rules about each. */
#include "looks.h"

#include "aman/ui/audit.h"

enum { PROBLEMS_MAX = 16, PAGES_MAX = 30 };

static size_t report(const Gallery *gallery, const State *state, int page)
{
    AuditProblem problems[PROBLEMS_MAX];
    size_t count = audit_frame(&gallery->stage->ui, problems, PROBLEMS_MAX);
    for (size_t i = 0; i < count; i++) {
        const Item *item = problems[i].item;
        Str text = item ? str_slice(item->text, 0, 50) : (Str){0};
        Rect at = item ? item->ink : (Rect){0};
        print_error("%s, page %d, %dx%d %s %u %% %s: %s '" STR_FMT "' at %d,%d %dx%d\n",
                    state->name, page, gallery->w, gallery->h, lang_code(gallery->lang),
                    TEXT_STEPS[gallery->look.text_step],
                    gallery->look.theme == THEME_LIGHT ? "light" : "contrast",
                    audit_word(problems[i].kind), STR_ARG(text), at.x, at.y, at.w, at.h);
    }
    return count;
}

size_t looks_at_state(Gallery *gallery, const State *state)
{
    size_t count = 0;
    gallery_enter(gallery, state);
    for (int page = 1; page <= PAGES_MAX; page++) {
        gallery_frame(gallery, STILL_MS);
        count += report(gallery, state, page);
        if (gallery->stage->ui.needs_again) {
            fail_msg("%s, page %d, %dx%d, does not settle", state->name, page, gallery->w,
                     gallery->h);
        }
        const ScrollState *region = ui_top_scroll(&gallery->stage->memory);
        if (!region || region->offset + region->view_h >= region->content_h) {
            return count;
        }
        ui_scroll_pages(&gallery->stage->memory, 1);
    }
    fail_msg("%s has no last page", state->name);
    return count;
}

size_t looks_at_all(Gallery *gallery, WindowSize size, Lang lang, Look look)
{
    size_t problems = 0;
    gallery->w = size.w;
    gallery->h = size.h;
    gallery->lang = lang;
    gallery->look = look;
    for (size_t i = 0; i < gallery->count && problems < LOOKS_SHOWN_MAX; i++) {
        problems += looks_at_state(gallery, &gallery->states[i]);
    }
    gallery->lang = LANG_FIRST;
    gallery->look = (Look){0};
    return problems;
}
