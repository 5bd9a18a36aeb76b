/* Which page is shown, and what lies over it. */
#include "aman/screens/screens.h"

#include "aman/activities/glossary.h"

/* The words that can be looked up on a page; `term` is shown now, or -1. */
static void give_lookups(Ui *ui, const ScreenView *view, int term)
{
    GlossarySpelling *spellings;
    size_t count = glossary_spellings(ui->in.arena, view->library, view->session->track,
                                      ui->in.lang, &spellings);
    Lookup *lookups = arena_array(ui->in.arena, count + 1, sizeof *lookups);
    for (size_t i = 0; lookups && i < count; i++) {
        lookups[i] = (Lookup){spellings[i].words, spellings[i].term};
    }
    ui_lookups(ui, lookups, count, term);
}

static void show_page(Ui *ui, const ScreenView *view)
{
    switch (view->session->place) {
    case PLACE_ATTRACT:
        screen_attract(ui, view);
        break;
    case PLACE_START:
        screen_start(ui, view);
        break;
    case PLACE_CHECK:
        screen_check(ui, view);
        break;
    case PLACE_HOME:
        screen_home(ui, view);
        break;
    case PLACE_LESSON:
        screen_lesson(ui, view);
        break;
    case PLACE_STAFF:
        screen_staff(ui, view);
        break;
    case PLACE_FINISHED:
        screen_finished(ui, view);
        break;
    }
}

/* A page of a lesson or the check, on which words can be looked up; any other one as it is. */
static void show_readable(Ui *ui, const ScreenView *view, Over over)
{
    Place place = view->session->place;
    if (place == PLACE_LESSON || place == PLACE_CHECK) {
        give_lookups(ui, view, over == OVER_TERM ? view->session->term : -1);
    }
    show_page(ui, view);
    ui_lookups(ui, NULL, 0, -1);
}

static void show_with(Ui *ui, const ScreenView *view, Over over)
{
    switch (over) {
    case OVER_NOTHING:
        show_readable(ui, view, over);
        break;
    case OVER_LOOK:
        show_readable(ui, view, over);
        over_look(ui, view);
        break;
    case OVER_TERM:
        show_readable(ui, view, over);
        over_term(ui, view);
        break;
    case OVER_WORDS:
        screen_words(ui, view);
        break;
    case OVER_PAUSE:
        over_pause(ui, view);
        break;
    case OVER_BREATHE:
        screen_breathe(ui, view);
        break;
    case OVER_HELP:
        screen_help(ui, view);
        break;
    case OVER_ADULTS:
        screen_help_adults(ui, view);
        break;
    case OVER_IDLE:
        show_with(ui, view, view->session->before_idle);
        over_idle(ui, view);
        break;
    }
}

void screens_show(Ui *ui, const ScreenView *view)
{
    const Session *session = view->session;
    UiMemory *memory = ui->in.memory;
    memory->has_remote = session->place == PLACE_STAFF && session->staff.page == STAFF_WORKSHOP &&
                         session->over == OVER_NOTHING;
    memory->is_remote_first = memory->has_remote && session->staff.workshop.view == WORKSHOP_LIST;
    show_with(ui, view, view->session->over);
    if (session->place == PLACE_STAFF && session->staff.page == STAFF_WORKSHOP) {
        workshop_keys(ui, view);
    }
    if (view->exit_percent > 0) {
        over_exit(ui, view);
    }
}
