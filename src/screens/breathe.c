/* The breathing page over home, a notice or the pause of a story (S15): the activity, with the
 * words of the interface. */
#include "aman/activities/breathe.h"

#include "aman/pack/texts.h"
#include "aman/screens/screens.h"

void screen_breathe(Ui *ui, const ScreenView *view)
{
    Breathe *breathe = arena_alloc(ui->in.arena, sizeof *breathe);
    Step *step = arena_alloc(ui->in.arena, sizeof *step);
    if (!breathe || !step) {
        return;
    }
    *breathe = (Breathe){.title = phrase_text(PHRASE_UI_BREATHE_TITLE),
                         .text = phrase_text(PHRASE_UI_BREATHE_TEXT),
                         .rounds = ((const Breathe *)SESSION_BREATHE.data)->rounds};
    *step = SESSION_BREATHE;
    step->data = breathe;
    StepView own = {.ref = {.step = step}, .state = &view->session->breath};
    page_begin(ui, ui->topic->tint);
    page_top_begin(ui);
    ui_brand(ui, ui_color(ui, COLOR_INK));
    ui_grow(ui);
    ui_help_pill(ui);
    page_top_end(ui);
    BREATHE_VIEW.show(ui, &own);
    page_end(ui);
}
