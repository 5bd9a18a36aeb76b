/* What the group sees on the projector: a question with hands counted by answer, a story that it
 * decides together, or the page of any other step. White, large, and no more than a room needs. */
#include "led_parts.h"
#include "led_vote.h"

void led_show(Ui *ui, const ScreenView *view)
{
    const Led *led = &view->session->staff.led;
    StepView step = {
        .state = led->own, .views = ACTIVITY_VIEWS, .help = view->library->help, .is_led = true};
    GroupFrame frame;
    page_begin(ui, ui_color(ui, COLOR_SURFACE));
    if (led_step(led, view->library, &step.ref)) {
        ui->topic = theme_topic(&ui->theme, step.ref.pack->topic.text);
        const StoryNode *node = led_node(led, view->library);
        if (led_frame(led, view->library, &frame)) {
            led_show_frame(ui, view, &frame);
        } else if (node) {
            led_show_node(ui, view, &step, node);
        } else {
            led_show_top(ui, view, ui_words(ui, &step.ref.pack->title));
            activity_view_of(step.views, step.ref.step)->show(ui, &step);
        }
    }
    page_end(ui);
}
