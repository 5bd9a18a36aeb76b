/* Which page is shown, and what lies over it. */
#include "aman/screens/screens.h"

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

static void show_with(Ui *ui, const ScreenView *view, Over over)
{
    switch (over) {
    case OVER_NOTHING:
        show_page(ui, view);
        break;
    case OVER_LOOK:
        show_page(ui, view);
        over_look(ui, view);
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
    case OVER_IDLE:
        show_with(ui, view, view->session->before_idle);
        over_idle(ui, view);
        break;
    }
}

void screens_show(Ui *ui, const ScreenView *view)
{
    const Session *session = view->session;
    ui->in.memory->has_remote = session->place == PLACE_STAFF && session->staff.page == STAFF_LED &&
                                session->staff.led.view == LED_SHOW &&
                                session->over == OVER_NOTHING;
    show_with(ui, view, view->session->over);
    if (view->exit_percent > 0) {
        over_exit(ui, view);
    }
}
