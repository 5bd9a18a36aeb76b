/* What is in the library: packs, whether people reviewed them, what is wrong with those that were
 * left out, and the help numbers. */
#include "staff_parts.h"
#include "staff_problems.h"

#include "aman/base/file.h"

typedef enum { ROW_LEFT_OUT, ROW_PACK, ROW_NUMBERS, ROW_FILES } RowKind;

typedef struct {
    RowKind kind;
    size_t index; /* of the pack, or among those that were left out */
} LibraryRow;

/* How many rows of each kind the page has; what needs somebody's care comes first. */
typedef struct {
    size_t out, files, packs, all;
} LibraryRows;

static LibraryRows rows_of(const ScreenView *view)
{
    const Library *library = view->library;
    const Diags *diags = view->desk ? view->desk->diags : NULL;
    size_t out = library->left_out < LIBRARY_PACKS ? library->left_out : LIBRARY_PACKS;
    size_t files = problems_elsewhere(library, diags).count > 0, numbers = library->help != NULL;
    return (LibraryRows){out, files, library->pack_count,
                         out + files + library->pack_count + numbers};
}

/* Row `number`, below rows->all. */
static LibraryRow row_at(const LibraryRows *rows, size_t number)
{
    if (number < rows->out) {
        return (LibraryRow){ROW_LEFT_OUT, number};
    }
    number -= rows->out;
    if (number < rows->files) {
        return (LibraryRow){ROW_FILES, 0};
    }
    number -= rows->files;
    return number < rows->packs ? (LibraryRow){ROW_PACK, number} : (LibraryRow){ROW_NUMBERS, 0};
}

static uint32_t numbers_open(const Help *help, uint32_t *all)
{
    uint32_t open = 0;
    *all = 0;
    for (uint32_t i = 0; i < help->channels.count; i++) {
        const HelpChannel *channel = &help->channels.at[i];
        bool counts = !str_is(channel->status.text, "hidden") && channel->value.text.len > 0;
        *all += counts;
        open += counts && !str_is(channel->status.text, "confirmed");
    }
    return open;
}

static bool is_reviewed(const Pack *pack)
{
    return str_is(pack->review.status.text, "reviewed");
}

static Str pack_state(Ui *ui, const Pack *pack)
{
    return is_reviewed(pack)
               ? ui_fill(ui, PHRASE_UI_LIBRARY_REVIEWED, pack->version.text,
                         staff_date(ui, pack->review.on.text))
               : ui_fill(ui, PHRASE_UI_LIBRARY_UNREVIEWED, pack->version.text, (Str){0});
}

/* What a row shows. */
typedef struct {
    Str title, text, tag;
    const char *icon, *tag_icon;
    const TokenTopic *topic;
    ColorRole tag_color;
} RowFace;

static RowFace numbers_face(Ui *ui, const Help *help)
{
    uint32_t all, open = numbers_open(help, &all);
    Str text = open > 0 ? ui_fill(ui, PHRASE_UI_LIBRARY_NUMBERS_OPEN, ui_number(ui, open),
                                  ui_number(ui, all))
                        : ui_count(ui, PHRASE_UI_LIBRARY_NUMBERS_FINE, all);
    return (RowFace){
        .title = ui_phrase(ui, PHRASE_UI_LIBRARY_NUMBERS),
        .text = text,
        .icon = "lifebuoy_fill",
        .topic = ui->topic,
        .tag = ui_phrase(ui, open > 0 ? PHRASE_UI_LIBRARY_CHECK : PHRASE_UI_LIBRARY_READY),
        .tag_icon = open > 0 ? "clock_fill" : "check_bold",
        .tag_color = open > 0 ? COLOR_NOTYET : COLOR_RIGHT};
}

/* A pack that learners do not see says so in the list: nobody opens each row to find it. */
static void mark_hidden(Ui *ui, const ScreenView *view, size_t index, RowFace *face)
{
    const Pack *pack = view->library->packs[index];
    bool is_theirs = !pack->is_plan && index < view->library->shown;
    if (is_theirs && view->session->machine.settings.hidden_packs >> index & 1) {
        face->tag = ui_phrase(ui, PHRASE_UI_LIBRARY_HIDDEN);
        face->tag_icon = "eye-slash_fill";
        face->tag_color = COLOR_INK;
    }
}

static RowFace face_of(Ui *ui, const ScreenView *view, const LibraryRow *row)
{
    const Library *library = view->library;
    const Diags *diags = view->desk ? view->desk->diags : NULL;
    RowFace face = {.topic = ui->topic, .icon = "file-x_fill", .tag_color = COLOR_INK};
    switch (row->kind) {
    case ROW_LEFT_OUT:
        face.title = path_name(library->left_out_folders[row->index]);
        face.text = ui_phrase(ui, PHRASE_UI_LIBRARY_BROKEN);
        face.tag = ui_phrase(ui, PHRASE_UI_LIBRARY_LEFT_OUT);
        face.tag_icon = "file-x_fill";
        break;
    case ROW_FILES:
        face.title = ui_phrase(ui, PHRASE_UI_LIBRARY_SETTINGS);
        face.tag = ui_count(ui, PHRASE_UI_LIBRARY_PROBLEMS,
                            (uint32_t)problems_elsewhere(library, diags).count);
        face.tag_icon = "info_fill";
        break;
    case ROW_NUMBERS:
        return numbers_face(ui, library->help);
    case ROW_PACK: {
        const Pack *pack = library->packs[row->index];
        bool is_fine = is_reviewed(pack);
        face.topic = theme_topic(&ui->theme, pack->topic.text);
        face.icon = pack->is_plan ? "presentation-chart_fill" : ui_fill_icon(ui, face.topic->icon);
        face.title = ui_words(ui, &pack->title);
        face.text = pack_state(ui, pack);
        face.tag = ui_phrase(ui, is_fine ? PHRASE_UI_LIBRARY_READY : PHRASE_UI_LIBRARY_DRAFT);
        face.tag_icon = is_fine ? "check_bold" : "pencil-line_fill";
        face.tag_color = is_fine ? COLOR_RIGHT : COLOR_NOTYET;
        mark_hidden(ui, view, row->index, &face);
        break;
    }
    }
    return face;
}

static void list_row(Ui *ui, const RowFace *face, uint16_t number, bool is_on)
{
    bool is_contrast = ui->theme.is_contrast;
    Press press = {.role = ROLE_BUTTON,
                   .name = "row",
                   .index = number,
                   .is_selected = is_on,
                   .on_press = {.kind = INTENT_PICK, .index = number},
                   .group = 1};
    ColorRole line = is_on ? (is_contrast ? COLOR_ACTION : COLOR_BRAND) : COLOR_LINE_STRONG;
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW,
                           .align = ALIGN_CENTER,
                           .gap = 24,
                           .pad_x = 24,
                           .pad_y = 12,
                           .min_h = 112 + EDGE_CONTROL,
                           .radius = RADIUS_OPTION,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .is_touch = true,
                           .fill = ink(ui_is_hovered(ui, &press) ? ui->topic->tint
                                                                 : ui_color(ui, COLOR_SURFACE)),
                           .outline = ink(ui_color(ui, line)),
                           .outline_w = is_on         ? STROKE_STATE
                                        : is_contrast ? STROKE_HIGH_CONTRAST
                                                      : STROKE_CONTROL,
                           .edge_h = is_contrast ? 0 : EDGE_CONTROL,
                           .edge = ink(ui_color(ui, line)),
                           .sinks = ui_is_pressed(ui, &press) ? 4 : 0,
                           .press = press});
    if (!ui->m.is_large_text) {
        ui_icon_bubble(ui, face->icon, 72, 42, face->topic->solid, face->topic->on);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_text(ui, STYLE_LABEL, 0, face->title, ui_color(ui, COLOR_INK));
    if (face->text.len > 0) {
        ui_text(ui, STYLE_SMALL, 25, face->text, ui_color(ui, COLOR_INK2));
    }
    ui_end(ui);
    ui_tag(ui, face->tag, face->tag_icon, ui_color(ui, face->tag_color),
           ui_color(ui, COLOR_SURFACE));
    if (!figures_are_folded(ui)) {
        ui_icon(ui, "caret-right_bold", 36, ui_color(ui, COLOR_INK));
    }
    ui_end(ui);
}

static uint32_t step_count(const Pack *pack)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < pack->lessons.count; i++) {
        count += pack->lessons.at[i].steps.count;
    }
    return count;
}

/* Whether learners see it; plans and what the program itself uses are not for them. */
static void show_switch(Ui *ui, const ScreenView *view, size_t index)
{
    const Pack *pack = view->library->packs[index];
    if (pack->is_plan || index >= view->library->shown) {
        figures_words(
            ui, ui_phrase(ui, pack->is_plan ? PHRASE_UI_LIBRARY_PLAN : PHRASE_UI_LIBRARY_UNSEEN));
        return;
    }
    bool is_on = !(view->session->machine.settings.hidden_packs >> index & 1);
    Str words = ui_phrase(ui, PHRASE_UI_LIBRARY_SHOW);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 20});
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    figures_words(ui, words);
    ui_end(ui);
    ui_switch(ui,
              (Press){.role = ROLE_BUTTON,
                      .name = "show-pack",
                      .index = (uint16_t)index,
                      .label = words,
                      .on_press = {.kind = INTENT_HIDE_PACK, .index = (uint16_t)index}},
              is_on);
    ui_end(ui);
}

static void pack_detail(Ui *ui, const ScreenView *view, size_t index)
{
    const Pack *pack = view->library->packs[index];
    figures_words(ui, pack_state(ui, pack));
    figures_words(ui, ui_fill(ui, PHRASE_UI_LIBRARY_SIZE,
                              ui_count(ui, PHRASE_UI_LIBRARY_STEPS, step_count(pack)),
                              ui_count(ui, PHRASE_UI_MINUTES, pack->minutes)));
    show_switch(ui, view, index);
}

static void numbers_detail(Ui *ui, const Help *help)
{
    figures_words(ui, ui_phrase(ui, PHRASE_UI_LIBRARY_NUMBERS_TEXT));
    for (uint32_t i = 0; i < help->channels.count; i++) {
        const HelpChannel *channel = &help->channels.at[i];
        if (str_is(channel->status.text, "hidden") || channel->value.text.len == 0) {
            continue;
        }
        bool is_fine = str_is(channel->status.text, "confirmed");
        figures_line(
            ui, is_fine ? "check-circle_fill" : "clock_fill",
            ui_fill(ui, is_fine ? PHRASE_UI_LIBRARY_NUMBER_FINE : PHRASE_UI_LIBRARY_NUMBER_OPEN,
                    ui_words(ui, &channel->name), staff_date(ui, channel->confirmed_on.text)));
    }
}

/* Problems take many words: where the window is small they stand above the list. */
static bool is_beside(const Ui *ui, const LibraryRow *row)
{
    bool is_problem = row->kind == ROW_LEFT_OUT || row->kind == ROW_FILES;
    return !figures_are_folded(ui) &&
           !(is_problem && (ui->m.is_compact || ui->m.text_percent > TEXT_STEPS[0]));
}

static void detail(Ui *ui, const ScreenView *view, const LibraryRow *row)
{
    const Library *library = view->library;
    const Diags *diags = view->desk ? view->desk->diags : NULL;
    RowFace face = face_of(ui, view, row);
    bool is_out = row->kind == ROW_LEFT_OUT;
    enum { DETAIL_W = 728 }; /* ref px */
    ui_card(ui, (BoxSpec){.pad = ui->m.is_compact ? 32 : 44,
                          .gap = ui->m.is_compact ? 14 : 24,
                          .w = is_beside(ui, row) ? DETAIL_W : 0});
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_CENTER, .gap = 20});
    if (!ui->m.is_large_text) {
        ui_icon_bubble(ui, face.icon, 84, 48, is_out ? ui_color(ui, COLOR_INK) : face.topic->solid,
                       is_out ? ui_color(ui, COLOR_SURFACE) : face.topic->on);
    }
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    ui_title(ui, STYLE_H2, 0, is_out ? ui_phrase(ui, PHRASE_UI_LIBRARY_LEFT_TITLE) : face.title,
             ui_color(ui, COLOR_INK));
    ui_end(ui);
    ui_end(ui);
    if (is_out) {
        Problems problems = problems_in(diags, library->left_out_folders[row->index]);
        figures_words(ui, ui_phrase(ui, PHRASE_UI_LIBRARY_LEFT_TEXT));
        problems_show(ui, diags, &problems);
        figures_line(ui, "usb_fill", ui_phrase(ui, PHRASE_UI_LIBRARY_MEND));
    } else if (row->kind == ROW_FILES) {
        Problems problems = problems_elsewhere(library, diags);
        problems_show(ui, diags, &problems);
    } else if (row->kind == ROW_NUMBERS) {
        numbers_detail(ui, library->help);
    } else {
        pack_detail(ui, view, row->index);
    }
    ui_end(ui);
}

/* Each row is a block of the region: its button says how many are below. */
static void list(Ui *ui, const ScreenView *view, const LibraryRows *rows, size_t chosen)
{
    for (uint16_t i = 0; i < rows->all; i++) {
        LibraryRow row = row_at(rows, i);
        RowFace face = face_of(ui, view, &row);
        list_row(ui, &face, i, i == chosen);
    }
}

/* The list, and what is known of the row that is looked at: beside it, where it stays in sight; or
 * above it, because it is what a press changes. */
static void contents(Ui *ui, const ScreenView *view)
{
    LibraryRows rows = rows_of(view);
    bool has_rows = rows.all > 0;
    size_t chosen = view->session->staff.row;
    chosen = has_rows && chosen >= rows.all ? rows.all - 1 : chosen;
    LibraryRow row = row_at(&rows, chosen);
    page_region_begin(ui, 16);
    staff_title_inside(ui, PHRASE_UI_LIBRARY_TITLE);
    if (has_rows && !is_beside(ui, &row)) {
        detail(ui, view, &row);
    }
    list(ui, view, &rows, chosen);
    page_region_end(ui);
    if (has_rows && is_beside(ui, &row)) {
        detail(ui, view, &row);
    }
}

/* What was found, once somebody asked to look again. */
static Str summary(Ui *ui, const ScreenView *view)
{
    const Library *library = view->library;
    return view->session->staff.is_reloaded
               ? ui_fill(ui, PHRASE_UI_LIBRARY_CHECKED,
                         ui_count(ui, PHRASE_UI_LIBRARY_LOADED, (uint32_t)library->pack_count),
                         ui_count(ui, PHRASE_UI_LIBRARY_NOT_LOADED, (uint32_t)library->left_out))
               : ui_phrase(ui, PHRASE_UI_LIBRARY_DRAFT_NOTE);
}

void staff_library(Ui *ui, const ScreenView *view)
{
    bool is_folded = figures_are_folded(ui);
    page_begin(ui, ui_color(ui, COLOR_PAGE));
    staff_top_begin(ui, PHRASE_UI_LIBRARY_TITLE);
    staff_top_end(ui);
    page_body_begin(ui, is_folded ? FLOW_COLUMN : FLOW_ROW, 32);
    contents(ui, view);
    page_body_end(ui);
    page_bottom_begin(ui);
    if (!is_folded) {
        figures_line(ui, "shield-check_fill", summary(ui, view));
    }
    page_more_button(ui);
    if (is_folded && !ui->m.is_portrait) {
        ui_grow(ui);
    }
    staff_forward(ui, PHRASE_UI_LIBRARY_AGAIN, "arrows-clockwise_bold", INTENT_RELOAD);
    page_bottom_end(ui);
    page_end(ui);
}
