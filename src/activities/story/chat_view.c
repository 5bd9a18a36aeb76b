/* A chat that is clearly practice: ink frame, a tag in the header, no brand, no read receipts. */
#include "aman/activity_views/chat_view.h"

enum { CHAT_LINES = 64, BUBBLE_PAD_X = 28 };

/* Letters, bubbles and what is between them, in reference pixels. */
typedef struct {
    int size, pad_y, gap, max_w;
    bool is_narrow; /* its header has no room for more than is said in it */
} ChatForm;

/* One line of the talk. */
typedef struct {
    const StoryMessage *message; /* NULL: said by the reader's choice */
    Str words;
    bool is_own, is_run_end; /* the avatar stands at the last of a run */
} ChatLine;

typedef struct {
    ChatLine lines[CHAT_LINES];
    size_t count;
} ChatTurn;

static void add_line(ChatTurn *talk, ChatLine line)
{
    if (talk->count < CHAT_LINES) {
        talk->lines[talk->count++] = line;
    }
}

static void add_node(Ui *ui, ChatTurn *talk, const StoryNode *node)
{
    for (uint32_t i = 0; i < node->messages.count; i++) {
        const StoryMessage *message = &node->messages.at[i];
        add_line(talk, (ChatLine){message, ui_words(ui, &message->text),
                                  str_is(message->from.text, "you"), false});
    }
}

/* A choice that stands in quotes was said in the chat; the quotes stay outside. */
static void add_choice(Ui *ui, ChatTurn *talk, const StoryChoice *choice)
{
    Str words = ui_words(ui, &choice->text);
    if (story_is_said(words)) {
        add_line(talk,
                 (ChatLine){NULL, str_slice(words, sizeof "“" - 1, words.len - (sizeof "”" - 1)),
                            true, false});
    }
}

static ChatTurn talk_so_far(Ui *ui, const Story *story, const StoryState *state, size_t first_turn)
{
    ChatTurn talk = {.count = 0};
    for (size_t i = first_turn; i < state->depth; i++) {
        const StoryNode *node = &story->nodes.at[state->turns[i].node];
        add_node(ui, &talk, node);
        add_choice(ui, &talk, &node->choices.at[state->turns[i].choice]);
    }
    if (state->phase != STORY_OUTCOME) {
        add_node(ui, &talk, &story->nodes.at[state->node]);
    }
    for (size_t i = 0; i < talk.count; i++) {
        bool is_last = i + 1 == talk.count;
        bool changes = is_last || talk.lines[i].is_own != talk.lines[i + 1].is_own ||
                       !talk.lines[i + 1].message;
        talk.lines[i].is_run_end = changes;
    }
    return talk;
}

void chat_avatar(Ui *ui, const char *name, int side)
{
    if (ui->theme.is_contrast) {
        ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                               .align = ALIGN_CENTER,
                               .justify = PACK_CENTER,
                               .w = side,
                               .h = side,
                               .radius = RADIUS_PILL,
                               .fill = ink(ui_color(ui, COLOR_SURFACE)),
                               .outline = ink(ui_color(ui, COLOR_LINE)),
                               .outline_w = STROKE_HIGH_CONTRAST});
        ui_icon(ui, "star_fill", side / 2, ui_color(ui, COLOR_INK));
        ui_end(ui);
        return;
    }
    Str file = str_print(ui->in.arena, "avatar_%s", name);
    ui_picture(ui, PICTURE_DRAWING, NULL, file, side, side);
}

const char *chat_avatar_of(const Contact *contact, Word from)
{
    return str_is(from.text, "friend")             ? "you"
           : str_is(contact->avatar.text, "group") ? "group"
           : str_is(contact->avatar.text, "you")   ? "you"
                                                   : "star";
}

static void bubble(Ui *ui, const ChatLine *line, const ChatForm *form)
{
    bool is_contrast = ui->theme.is_contrast;
    uint32_t fill = line->is_own ? ui->topic->solid : ui_color(ui, COLOR_SURFACE);
    uint32_t color = line->is_own ? ui->topic->on : ui_color(ui, COLOR_INK);
    bool is_named = line->message && line->message->name.where.line > 0;
    ui_begin(ui, (BoxSpec){.pad_x = BUBBLE_PAD_X,
                           .pad_y = form->pad_y,
                           .max_w = form->max_w,
                           .radius = RADIUS_MESSAGE,
                           .tight_radius = 8,
                           .tight = line->is_own ? TIGHT_BOTTOM_RIGHT : TIGHT_BOTTOM_LEFT,
                           .fill = ink(fill),
                           .outline = is_contrast && !line->is_own ? ink(ui_color(ui, COLOR_LINE))
                                                                   : (Ink){0},
                           .outline_w = STROKE_HIGH_CONTRAST});
    if (is_named) {
        ui_text(ui, STYLE_LABEL, 25, ui_words(ui, &line->message->name), ui->topic->text);
    }
    ui_text(ui, STYLE_BODY, form->size, line->words, color);
    ui_end(ui);
}

/* A note of the story itself: "Chat kept". */
static void note(Ui *ui, const ChatLine *line)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_CENTER, .align = ALIGN_CENTER});
    ui_begin(ui, (BoxSpec){.pad_x = 20,
                           .pad_y = 6,
                           .radius = 20,
                           .fill = ink(ui_color(ui, COLOR_SURFACE2)),
                           .max_w = 640});
    ui_text(ui, STYLE_SMALL, 0, line->words, ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
}

static void chat_line(Ui *ui, const Story *story, const ChatLine *line, const ChatForm *form)
{
    if (line->message && str_is(line->message->from.text, "note")) {
        note(ui, line);
        return;
    }
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_END,
                           .gap = 14,
                           .justify = line->is_own ? PACK_END : PACK_START});
    if (!line->is_own && line->is_run_end) {
        chat_avatar(
            ui, chat_avatar_of(&story->contact, line->message ? line->message->from : (Word){0}),
            SIZE_AVATAR_MESSAGE);
    } else if (!line->is_own) {
        ui_space(ui, SIZE_AVATAR_MESSAGE, 1);
    }
    bubble(ui, line, form);
    ui_end(ui);
}

void chat_practice_tag(Ui *ui)
{
    bool is_contrast = ui->theme.is_contrast;
    uint32_t color = ui_color(ui, is_contrast ? COLOR_ACTION : COLOR_ON_ACTION);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 12,
                           .pad_x = 18,
                           .min_h = 52,
                           .radius = RADIUS_PILL,
                           .fill = ink(ui_color(ui, is_contrast ? COLOR_PAGE : COLOR_ACTION)),
                           .outline = is_contrast ? ink(color) : (Ink){0},
                           .outline_w = STROKE_HIGH_CONTRAST});
    ui_icon(ui, "mask-happy_fill", 30, color);
    ui_text(ui, STYLE_LABEL, 25, ui_phrase(ui, PHRASE_UI_PRACTICE), color);
    ui_end(ui);
}

static void header(Ui *ui, const Contact *contact, bool has_caret)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 20,
                           .pad_x = 28,
                           .min_h = 108,
                           .radius = 44,
                           .tight = TIGHT_BOTTOM,
                           .fill = ink(ui_color(ui, COLOR_SURFACE))});
    if (has_caret) {
        ui_icon(ui, "caret-left_bold", 34, ui_color(ui, COLOR_INK));
    }
    chat_avatar(ui, chat_avatar_of(contact, (Word){0}), SIZE_AVATAR_HEADER);
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_LABEL, 31, contact->name.text, ui_color(ui, COLOR_INK));
    ui_text(ui, STYLE_SMALL, 25, ui_words(ui, &contact->known), ui_color(ui, COLOR_INK2));
    ui_end(ui);
    chat_practice_tag(ui);
    ui_end(ui);
    ui_begin(ui, (BoxSpec){.h = STROKE_HAIR, .fill = ink(ui_color(ui, COLOR_LINE))});
    ui_end(ui);
}

void chat_header(Ui *ui, const Contact *contact)
{
    header(ui, contact, true);
}

static void day(Ui *ui)
{
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .justify = PACK_CENTER, .align = ALIGN_CENTER});
    ui_begin(ui,
             (BoxSpec){
                 .pad_x = 20, .pad_y = 4, .radius = 16, .fill = ink(ui_color(ui, COLOR_SURFACE2))});
    ui_text(ui, STYLE_CAPTION, 0, ui_phrase(ui, PHRASE_UI_TODAY), ui_color(ui, COLOR_INK2));
    ui_end(ui);
    ui_end(ui);
}

static void frame_begin(Ui *ui, int w, int h, int below)
{
    bool is_contrast = ui->theme.is_contrast;
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN, .pad_bottom = below});
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .w = w,
                           .h = h,
                           .grow_h = 1,
                           .pad = is_contrast ? 8 : 18,
                           .radius = RADIUS_PHONE,
                           .shadow = 2,
                           .fill = ink(ui_color(ui, is_contrast ? COLOR_PAGE : COLOR_INK)),
                           .outline = is_contrast ? ink(ui_color(ui, COLOR_LINE)) : (Ink){0},
                           .outline_w = STROKE_HIGH_CONTRAST});
}

void chat_phone_begin(Ui *ui, int w, int h)
{
    frame_begin(ui, w, h, page_is_beside(ui) ? 34 : 0);
}

void chat_phone_end(Ui *ui)
{
    ui_end(ui);
    ui_end(ui);
}

static void chat_screen(Ui *ui, const Story *story, const StoryState *state, const ChatForm *form)
{
    ChatTurn talk = talk_so_far(ui, story, state, 0);
    header(ui, &story->contact, !form->is_narrow);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .justify = PACK_END,
                           .gap = form->gap,
                           .pad_x = 30,
                           .pad_y = 22,
                           .grow_h = 1,
                           .radius = 44,
                           .tight = TIGHT_TOP,
                           .fill = ink(ui->topic->wall),
                           .drops_first = true});
    day(ui);
    for (size_t i = 0; i < talk.count; i++) {
        chat_line(ui, story, &talk.lines[i], form);
    }
    ui_end(ui);
}

void chat_phone(Ui *ui, const Story *story, const StoryState *state)
{
    if (ui->m.is_large_text) {
        return;
    }
    int w = ui->m.is_portrait ? 936 : ui->m.is_compact ? 880 : 856; /* ref px */
    int h = ui->m.is_portrait ? 760 : 0;                            /* ref px */
    chat_phone_begin(ui, w, h);
    chat_screen(ui, story, state, &(ChatForm){.size = 31, .pad_y = 16, .gap = 14, .max_w = 640});
    chat_phone_end(ui);
}

static int messages_h(const Ui *ui, const StoryNode *node, const ChatForm *form)
{
    enum { NAME = 30 }; /* ref px: of who sends */
    TextForm letters = metrics_form(&ui->m, STYLE_BODY, form->size);
    int w = ui_px(ui, form->max_w - 2 * BUBBLE_PAD_X), h = 0;
    for (uint32_t i = 0; i < node->messages.count; i++) {
        const StoryMessage *message = &node->messages.at[i];
        int name = message->name.where.line > 0 ? NAME : 0;
        h += texts_block(ui->in.texts, letters, ui_words(ui, &message->text), w)->h +
             ui_px(ui, 2 * form->pad_y + form->gap + name);
    }
    return h;
}

void chat_phone_for_group(Ui *ui, const Story *story, const StoryState *state)
{
    enum { W = 716, W_PORTRAIT = 936, H_PORTRAIT = 760, BESIDE = 166 }; /* ref px */
    enum { LARGEST = 38, SMALLEST = 28, BARS = 566, INSIDE = 190 };     /* ref px */
    if (ui->m.is_large_text) {
        return;
    }
    int w = ui->m.is_portrait ? W_PORTRAIT : W;
    int room = ui->m.is_portrait ? ui_px(ui, H_PORTRAIT - INSIDE) : ui->m.frame.h - ui_px(ui, BARS);
    ChatForm form = {.size = LARGEST,
                     .pad_y = 11,
                     .gap = 10,
                     .max_w = w - BESIDE,
                     .is_narrow = ui->m.is_compact || ui->m.is_larger_text};
    /* As large as all that is new can be seen, for the back of a room. */
    while (form.size > SMALLEST && messages_h(ui, &story->nodes.at[state->node], &form) > room) {
        form.size--;
    }
    frame_begin(ui, w, ui->m.is_portrait ? H_PORTRAIT : 0, 0);
    chat_screen(ui, story, state, &form);
    chat_phone_end(ui);
}

void chat_inline(Ui *ui, const Story *story, const StoryState *state)
{
    if (!ui->m.is_large_text || state->phase != STORY_NODE) {
        return;
    }
    ChatTurn talk = talk_so_far(ui, story, state, state->depth);
    ui_begin(ui, (BoxSpec){.flow = FLOW_COLUMN,
                           .gap = SPACE_X2,
                           .pad = SPACE_X3,
                           .radius = RADIUS_CARD,
                           .fill = ink(ui->topic->wall)});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .justify = PACK_BETWEEN,
                           .gap = 20,
                           .wraps = true});
    ui_text(ui, STYLE_LABEL, 0, story->contact.name.text, ui_color(ui, COLOR_INK));
    chat_practice_tag(ui);
    ui_end(ui);
    for (size_t i = 0; i < talk.count; i++) {
        chat_line(ui, story, &talk.lines[i], &(ChatForm){.size = 31, .pad_y = 16, .max_w = 1400});
    }
    ui_end(ui);
}
