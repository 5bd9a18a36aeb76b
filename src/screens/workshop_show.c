/* What the group sees on the projector: a question with hands counted by answer, a story that it
 * decides together, or the page of any other step. White, large, and no more than a room needs. */
#include "workshop_parts.h"
#include "workshop_vote.h"

void workshop_show(Ui *ui, const ScreenView *view)
{
    const Workshop *workshop = &view->session->staff.workshop;
    StepView step = {.state = workshop->own,
                     .views = ACTIVITY_VIEWS,
                     .help = view->library->help,
                     .today = view->today,
                     .is_led = true};
    GroupFrame frame;
    page_begin(ui, ui_color(ui, COLOR_SURFACE));
    if (workshop_step(workshop, view->library, &step.ref)) {
        ui->topic = theme_topic(&ui->theme, step.ref.pack->topic.text);
        const StoryNode *node = workshop_node(workshop, view->library);
        if (workshop_frame(workshop, view->library, &frame)) {
            workshop_show_frame(ui, view, &frame);
        } else if (node) {
            workshop_show_node(ui, view, &step, node);
        } else {
            workshop_show_top(ui, view, ui_words(ui, &step.ref.pack->title));
            activity_view_of(step.views, step.ref.step)->show(ui, &step);
        }
    }
    page_end(ui);
}
