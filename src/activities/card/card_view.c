/* card: the picture stands beside the words, above them in portrait, and goes first when the text
 * is large. */
#include "aman/activities/card.h"
#include "aman/activity_views/activity_view.h"

static void memory_card(Ui *ui, const Card *card)
{
    Str line =
        str_print(ui->in.arena, "**" STR_FMT "** " STR_FMT,
                  STR_ARG(ui_phrase(ui, PHRASE_UI_REMEMBER)), STR_ARG(ui_words(ui, &card->memory)));
    ui_card(ui, (BoxSpec){
                    .flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 30, .pad_x = 34, .pad_y = 28});
    if (!ui->m.is_large_text) {
        ui_picture(ui, PICTURE_DRAWING, NULL, STR("jaga_happy"), 88, 82);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_BODY, 0, line, ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
}

/* What can be copied from it with a pencil, and that nobody checked it where this is so. */
static void channel_row(Ui *ui, const HelpCard *card)
{
    const HelpChannel *channel = card->channel;
    Str name = ui_words(ui, &channel->name), number = help_number(card);
    Str head = number.len == 0 ? str_print(ui->in.arena, "**" STR_FMT "**", STR_ARG(name))
                               : str_print(ui->in.arena, "**" STR_FMT ": " STR_FMT "**",
                                           STR_ARG(name), STR_ARG(number));
    Str use = ui_words(ui, &channel->use);
    if (!help_is_confirmed(card)) {
        use = str_print(ui->in.arena, STR_FMT " (" STR_FMT ")", STR_ARG(use),
                        STR_ARG(ui_phrase(ui, PHRASE_UI_UNCONFIRMED)));
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X3});
    ui_icon(ui, ui_fill_icon(ui, "lifebuoy"), SIZE_ICON_M, ui_color(ui, COLOR_HELP));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_BODY, 29, head, ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_SMALL, 26, use, ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
}

/* Who is near: as the deployment says, else whom to ask. */
static Str near_words(const Ui *ui, const Help *help)
{
    if (!help || help->local.where.line == 0) {
        return ui_phrase(ui, PHRASE_UI_NEAR_TEXT);
    }
    return str_print(ui->in.arena, "**" STR_FMT "** " STR_FMT,
                     STR_ARG(ui_words(ui, &help->local.name)),
                     STR_ARG(ui_words(ui, &help->local.place)));
}

/* The last card of a lesson: people first, then services, and the way to the help page. */
static void help_card(Ui *ui, const StepView *view, const Card *card)
{
    ui_card(ui, (BoxSpec){.gap = 4, .pad_x = 34, .pad_y = 14});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = SPACE_X3});
    ui_icon(ui, "users_fill", SIZE_ICON_M, ui_color(ui, COLOR_HELP));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_BODY, 0, near_words(ui, view->help), ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    for (uint32_t i = 0; i < card->channels.count; i++) {
        const HelpChannel *channel = help_find(view->help, card->channels.at[i].text);
        if (channel && !str_is(channel->status.text, "hidden")) {
            HelpCard shown = help_card_of(channel, view->today);
            channel_row(ui, &shown);
        }
    }
    ui_end(ui);
}

static void words(Ui *ui, const StepView *view, const Card *card)
{
    page_region_begin(ui, card->is_help ? 14 : ui->m.is_compact ? 20 : 28);
    ui_title(ui, STYLE_H1, 0, ui_words(ui, &card->title), ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_LEAD, 0, ui_words(ui, &card->text), ui_color(ui, COLOR_INK));
    if (card->memory.where.line > 0) {
        memory_card(ui, card);
    }
    if (card->is_help) {
        help_card(ui, view, card);
    }
    page_region_end(ui);
}

/* A drawing of a topic stands small in the middle, a scene fills its panel and stands on its lower
 * edge. */
enum { TIGHT_PANEL = 12 };

static void picture_panel(Ui *ui, const StepView *view, Str name)
{
    bool is_scene = str_starts(name, STR("scene_")) || str_starts(name, STR("art/"));
    int w = ui->m.is_portrait ? 936 : 808, h = ui->m.is_portrait ? 560 : 766; /* ref px */
    if (ui->m.is_compact) {
        w = 740; /* ref px */
        h = 700; /* ref px */
    }
    ui_begin(ui,
             (BoxSpec){.flow = FLOW_STACK,
                       .align = ALIGN_CENTER,
                       .w = w,
                       .min_h = h,
                       .justify = is_scene ? PACK_END : PACK_CENTER,
                       .radius = RADIUS_PANEL,
                       .tight = TIGHT_BOTTOM_LEFT,
                       .tight_radius = TIGHT_PANEL,
                       .fill = ink(ui->topic->soft),
                       .outline = ui->theme.is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                       .outline_w = STROKE_HIGH_CONTRAST});
    int side = is_scene ? h : h * 2 / 3;
    view_picture(ui, view, name, is_scene ? w : side, side);
    Box *picture = ui->open ? ui->open->last : NULL;
    if (picture && is_scene) {
        /* A scene that ends in a floor keeps the panel's corners. */
        picture->spec.radius = RADIUS_PANEL;
        picture->spec.tight = TIGHT_BOTTOM_LEFT;
        picture->spec.tight_radius = TIGHT_PANEL;
        picture->picture_y = ALIGN_END;
    }
    ui_end(ui);
}

static void card_view_show(Ui *ui, const StepView *view)
{
    const Card *card = view->ref.step->data;
    bool has_picture = card->picture.text.len > 0 && !ui->m.is_large_text;
    Str picture = has_picture     ? card->picture.text
                  : card->is_help ? STR("scene_together")
                                  : (Str){0};
    has_picture = picture.len > 0 && !ui->m.is_large_text;
    page_body_begin(ui, ui->m.is_portrait ? FLOW_COLUMN : FLOW_ROW, 48);
    if (has_picture) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN});
        picture_panel(ui, view, picture);
        ui_end(ui);
    }
    words(ui, view, card);
    page_body_end(ui);
    page_bottom_begin(ui);
    page_back_button(ui);
    page_more_button(ui);
    ui_key_hint(ui, (const char *[]){"<", ">"}, 2, ui_phrase(ui, PHRASE_UI_TURN_PAGE));
    if (!ui->m.is_portrait) {
        ui_grow(ui);
    }
    page_next_button(ui, ui_phrase(ui, PHRASE_UI_NEXT), INTENT_NEXT, false);
    page_bottom_end(ui);
}

const ActivityView CARD_VIEW = {.type = &CARD, .icon = "cards_fill", .show = card_view_show};
