/* The attract loop: three slides, a button, and the promise. Any touch or key begins. */
#include "aman/screens/screens.h"

typedef struct {
    Phrase first, second, text;
} Slide;

/* The largest size in which both lines stand free of the picture. */
static int headline_size(Ui *ui, const Slide *slide)
{
    enum { LARGEST = 124, LEAST = 64, STEP = 4, BESIDE_PICTURE = 740, WHOLE = 860 };
    int room = ui_px(ui, ui->m.is_portrait || ui->m.is_large_text ? WHOLE : BESIDE_PICTURE);
    for (int size = LARGEST; size > LEAST; size -= STEP) {
        TextForm form = metrics_form(&ui->m, STYLE_DISPLAY, size);
        if (texts_width(ui->in.texts, form, ui_phrase(ui, slide->first)) <= room &&
            texts_width(ui->in.texts, form, ui_phrase(ui, slide->second)) <= room) {
            return size;
        }
    }
    return LEAST;
}

static void headline(Ui *ui, const Slide *slide)
{
    int size = headline_size(ui, slide);
    ui_title(ui, STYLE_DISPLAY, size, ui_phrase(ui, slide->first), ui_color(ui, COLOR_ON_DEEP));
    ui_title(ui, STYLE_DISPLAY, size, ui_phrase(ui, slide->second), ui_color(ui, COLOR_ACTION));
    if (ui->m.text_percent == TEXT_STEPS[TEXT_STEP_COUNT - 1]) {
        return; /* at the largest size the button needs the room */
    }
    ui_space(ui, 1, 20);
    ui_begin(ui, (BoxSpec){.max_w = 720});
    ui_title(ui, STYLE_LEAD, 0, ui_phrase(ui, slide->text), ui_color(ui, COLOR_ON_DEEP2));
    ui_end(ui);
}

static void begin_button(Ui *ui)
{
    Press press = {.role = ROLE_PRIMARY, .name = "begin", .on_press = {.kind = INTENT_BEGIN}};
    bool is_down = ui_is_pressed(ui, &press), is_hovered = ui_is_hovered(ui, &press);
    uint32_t fill = ui_color(ui, is_down      ? COLOR_ACTION_PRESSED
                                 : is_hovered ? COLOR_ACTION_HOVER
                                              : COLOR_ACTION);
    uint32_t color = ui_color(ui, COLOR_ON_ACTION);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 28,
                           .pad_x = 58,
                           .min_h = TOUCH_KEY + EDGE_CONTROL,
                           .radius = RADIUS_PANEL,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .tight_radius = 14,
                           .fill = ink(fill),
                           .edge = ink(ui_color(ui, COLOR_ACTION_EDGE)),
                           .edge_h = EDGE_CONTROL,
                           .sinks = is_down ? 4 : 0,
                           .press = press});
    ui_icon(ui, "hand-tap_fill", 56, color);
    ui_text(ui, STYLE_LABEL, 46, ui_phrase(ui, PHRASE_UI_ATTRACT_START), color);
    ui_end(ui);
}

static void divider(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.w = 2, .h = 28, .fill = ink(ui_color(ui, COLOR_ON_DEEP2))});
    ui_end(ui);
}

/* The same in the other languages, where there are some, and the key for it. */
static void other_ways(Ui *ui)
{
    bool has_other = !ui->in.has_one_language, has_key = !ui->m.is_portrait;
    if (ui->m.is_large_text) {
        return;
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 18});
    for (int i = 1; has_other && i < LANG_COUNT; i++) {
        Lang other = (Lang)(((int)ui->in.lang + i) % LANG_COUNT);
        ui_text(ui, STYLE_LABEL, 27, phrase(PHRASE_UI_ATTRACT_START, other),
                ui_color(ui, COLOR_ON_DEEP));
        if (has_key || i + 1 < LANG_COUNT) {
            divider(ui);
        }
    }
    if (has_key) {
        ui_text(ui, STYLE_SMALL, 27, ui_phrase(ui, PHRASE_UI_ATTRACT_OR_PRESS),
                ui_color(ui, COLOR_ON_DEEP));
        ui_key_cap(ui, "Enter");
    }
    ui_end(ui);
}

enum { FADED = 60 }; /* percent */

static void foot(Ui *ui, uint32_t slide)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 18});
    ui_icon(ui, "shield-check_fill", SIZE_ICON_M, ui_color(ui, COLOR_ON_DEEP2));
    ui_text(ui, STYLE_SMALL, 27, ui_phrase(ui, PHRASE_UI_ANONYMOUS_SHORT),
            ui_color(ui, COLOR_ON_DEEP2));
    ui_space(ui, 30, 1);
    for (uint32_t i = 0; !ui->m.is_large_text && i < ATTRACT_SLIDES; i++) {
        bool is_on = i == slide;
        ui_begin(ui, (BoxSpec){.w = is_on ? 40 : 14,
                               .h = 14,
                               .radius = RADIUS_PILL,
                               .fill = is_on ? ink(ui_color(ui, COLOR_ACTION))
                                             : ink_alpha(ui_color(ui, COLOR_ON_DEEP2), FADED)});
        ui_end(ui);
    }
    ui_end(ui);
}

/* The group stands in the lower right corner, behind the words. */
static void hero(Ui *ui)
{
    if (ui->m.is_large_text || ui->theme.is_contrast) {
        return;
    }
    bool is_portrait = ui->m.is_portrait;
    Rect frame = ui->m.frame;
    ui_tree(ui,
            (BoxSpec){.flow = FLOW_STACK,
                      .align = is_portrait ? ALIGN_CENTER : ALIGN_END,
                      .justify = PACK_END,
                      .pad_right = is_portrait ? 0 : 32},
            (Rect){frame.x, 0, frame.w, ui->m.window_h});
    ui_picture(ui, PICTURE_DRAWING, NULL, STR("scene_attract"), is_portrait ? 960 : 1060,
               is_portrait ? 873 : 964);
    if (ui->open->last) {
        ui->open->last->picture_y = ALIGN_END;
    }
    ui_tree_end(ui);
}

void screen_attract(Ui *ui, const ScreenView *view)
{
    const Slide slides[ATTRACT_SLIDES] = {
        {PHRASE_UI_ATTRACT_TITLE_1, PHRASE_UI_ATTRACT_TITLE_2, PHRASE_UI_ATTRACT_TEXT},
        {PHRASE_UI_ATTRACT_TOPIC_1, PHRASE_UI_ATTRACT_TOPIC_2, PHRASE_UI_ATTRACT_TOPIC_TEXT},
        {PHRASE_UI_ATTRACT_PROMISE_1, PHRASE_UI_ATTRACT_PROMISE_2, PHRASE_UI_ATTRACT_PROMISE_TEXT},
    };
    ui_ground(ui, true);
    hero(ui);
    page_column_begin(ui);
    page_top_begin(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = SPACE_X2,
                           .pad_left = 34,
                           .pad_top = 26});
    ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_open"), 76, 70);
    ui_text(ui, STYLE_H3, 40, ui_phrase(ui, PHRASE_UI_APP_NAME), ui_color(ui, COLOR_ON_DEEP));
    ui_end(ui);
    ui_grow(ui);
    ui_help_pill(ui);
    page_top_end(ui);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .align = ALIGN_START,
                           .grow_h = 1,
                           .pad_x = 96,
                           .justify = ui->m.is_portrait ? PACK_START : PACK_CENTER,
                           .pad_top = ui->m.is_portrait ? 70 : 0});
    headline(ui, &slides[view->attract_slide % ATTRACT_SLIDES]);
    ui_space(ui, 1, 40);
    begin_button(ui);
    ui_space(ui, 1, 24);
    other_ways(ui);
    if (ui->m.is_portrait && !ui->m.is_large_text) {
        ui_space(ui, 1, 24);
        foot(ui, view->attract_slide);
    }
    ui_end(ui);
    if (!ui->m.is_portrait && !ui->m.is_large_text) {
        ui_begin(ui, (BoxSpec){.pad_x = 96, .pad_bottom = 56});
        foot(ui, view->attract_slide);
        ui_end(ui);
    }
    page_end(ui);
}
