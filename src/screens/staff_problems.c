/* Diagnostics of the library for a facilitator: which belong to a pack and which to no pack, how
 * the worst is told, and the card of the panel with all that somebody should look after. */
#include "staff_problems.h"

#include "staff_parts.h"

#include "aman/base/file.h"

static bool is_in(Str name, Str folder)
{
    return str_starts(name, folder) && name.len > folder.len && name.at[folder.len] == '/';
}

static void count_problem(Problems *found, const Diag *diag)
{
    bool is_worse = !found->first || diag->kind->level < found->first->kind->level;
    found->first = is_worse ? diag : found->first;
    found->count++;
}

/* The file and the folder that it is in: "live/pack.yaml". */
static Str file_in_folder(Str path)
{
    Str file = path_name(path);
    uint32_t before = path.len - file.len;
    Str folder = path_name(str_slice(path, 0, before > 0 ? before - 1 : 0));
    return str_slice(path, path.len - file.len - (before > 0 ? folder.len + 1 : 0), path.len);
}

Problems problems_in(const Diags *diags, Str folder)
{
    Problems found = {0};
    for (size_t i = 0; diags && i < diags->count; i++) {
        const Diag *diag = &diags->items[i];
        bool is_error = diag->kind->level == LEVEL_ERROR;
        if (is_error && is_in(diags->files[diag->where.file].name, folder)) {
            count_problem(&found, diag);
        }
    }
    return found;
}

static bool is_of_packs(const Library *library, Str name)
{
    bool is_packs = false;
    for (size_t i = 0; i < library->pack_count; i++) {
        is_packs = is_packs || is_in(name, str_from_c(library->packs[i]->folder));
    }
    for (size_t i = 0; i < library->left_out && i < LIBRARY_PACKS; i++) {
        is_packs = is_packs || is_in(name, library->left_out_folders[i]);
    }
    return is_packs;
}

Problems problems_elsewhere(const Library *library, const Diags *diags)
{
    Problems found = {0};
    for (size_t i = 0; diags && i < diags->count; i++) {
        const Diag *diag = &diags->items[i];
        if (!is_of_packs(library, diags->files[diag->where.file].name)) {
            count_problem(&found, diag);
        }
    }
    return found;
}

/* The first problem as `check` says it, without the line of the file. */
void problems_show(Ui *ui, const Diags *diags, const Problems *problems)
{
    const Diag *diag = problems->first;
    Arena *arena = ui->in.arena;
    Lang lang = ui->in.lang;
    if (!diag) {
        return;
    }
    Str place =
        ui_fill(ui, PHRASE_UI_LIBRARY_PLACE, file_in_folder(diags->files[diag->where.file].name),
                ui_digits(ui, diag->where.line));
    Str path = diag_path_text(arena, &diag->path, lang);
    Str sentence = diag_sentence(arena, diag, lang), hint = diag_hint(arena, diag, lang);
    ui_begin(ui, (BoxSpec){.pad_x = 28,
                           .pad_y = 24,
                           .gap = 12,
                           .radius = RADIUS_OPTION,
                           .tight = TIGHT_BOTTOM_LEFT,
                           .fill = ink(ui_color(ui, COLOR_SURFACE2))});
    ui_text(ui, STYLE_SMALL, 25, place, ui_color(ui, COLOR_INK2));
    if (path.len > 0) {
        ui_text(ui, STYLE_SMALL, 25, path, ui_color(ui, COLOR_INK2));
    }
    figures_words(ui, sentence);
    ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 14});
    ui_icon(ui, "lightbulb_fill", 36, ui_color(ui, COLOR_NOTYET));
    ui_begin(ui, (BoxSpec){.grow_w = 1});
    figures_words(ui, ui_fill(ui, PHRASE_UI_LIBRARY_CODE, hint, str_from_c(diag->kind->code)));
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    if (problems->count > 1) {
        ui_text(ui, STYLE_SMALL, 0,
                ui_fill(ui, PHRASE_UI_LIBRARY_MORE, ui_number(ui, (uint32_t)problems->count - 1),
                        (Str){0}),
                ui_color(ui, COLOR_INK2));
    }
}

/* Of settings, help or the library: what they say in that place does not hold. */
static bool has_bad_files(const ScreenView *view)
{
    Problems problems = problems_elsewhere(view->library, view->desk->diags);
    return problems.first && problems.first->kind->level == LEVEL_ERROR;
}

static void add_name(Ui *ui, Str *names, Str name)
{
    *names = str_print(ui->in.arena, STR_FMT "%s" STR_FMT, STR_ARG(*names),
                       names->len > 0 ? ", " : "", STR_ARG(name));
}

/* The files that something else stands in for: a copy, or what the program brings. */
static Str stood_in(Ui *ui, const ScreenView *view, Origin origin)
{
    const Library *library = view->library;
    const struct {
        Origin origin;
        Str name;
    } files[] = {{library->help_origin, STR("help.yaml")},
                 {library->file_origin, STR("library.yaml")},
                 {library->facilitator_origin, STR("facilitator.yaml")},
                 {view->desk->config_origin, STR("config.yaml")}};
    Str names = {0};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        if (files[i].origin == origin) {
            add_name(ui, &names, files[i].name);
        }
    }
    for (size_t i = 0; origin == ORIGIN_SPARE && i < library->pack_count; i++) {
        if (library->packs[i]->is_spare) {
            add_name(ui, &names, ui_words(ui, &library->packs[i]->title));
        }
    }
    return names;
}

static void stand_ins(Ui *ui, Str spares, Str built_in)
{
    if (spares.len > 0) {
        figures_line(ui, "file-x_fill", ui_fill(ui, PHRASE_UI_PANEL_SPARES, spares, (Str){0}));
    }
    if (built_in.len > 0) {
        figures_line(ui, "file-x_fill", ui_fill(ui, PHRASE_UI_PANEL_BUILT_IN, built_in, (Str){0}));
    }
}

/* What is doubted of the clock; empty when nothing is. */
static Str clock_words(Ui *ui, const DeskView *desk)
{
    Str today = lang_date(ui->in.arena, desk->today, ui->in.lang);
    Str newest =
        desk->newest.year > 0 ? lang_date(ui->in.arena, desk->newest, ui->in.lang) : (Str){0};
    switch (desk->clock) {
    case CLOCK_FINE:
        break;
    case CLOCK_BEFORE:
        return ui_fill(ui, PHRASE_UI_CLOCK_BEFORE, today, newest);
    case CLOCK_BEHIND:
        return ui_fill(ui, PHRASE_UI_CLOCK_BEHIND, today, newest);
    case CLOCK_AHEAD:
        return ui_fill(ui, PHRASE_UI_CLOCK_AHEAD, today, newest);
    }
    return (Str){0};
}

void problems_cares(Ui *ui, const ScreenView *view)
{
    const DeskView *desk = view->desk;
    size_t left_out = view->library->left_out;
    bool has_cares = desk && (desk->waiting > 0 || desk->lost > 0 || left_out > 0 ||
                              desk->is_pin_held || desk->is_pin_easy);
    bool is_bad = desk && has_bad_files(view);
    Str spares = desk ? stood_in(ui, view, ORIGIN_SPARE) : (Str){0};
    Str built_in = desk ? stood_in(ui, view, ORIGIN_PROGRAM) : (Str){0};
    Str clock = desk && desk->clock != CLOCK_FINE ? clock_words(ui, desk) : (Str){0};
    if (!has_cares && !is_bad && spares.len == 0 && clock.len == 0) {
        return;
    }
    ui_card(ui, (BoxSpec){.pad_x = 32, .pad_y = 22, .gap = 12});
    if (clock.len > 0) {
        figures_line(ui, "clock_fill", clock);
    }
    if (desk->waiting > 0) {
        Str why = desk->counts == COUNTS_FINE
                      ? (Str){0}
                      : str_from_c(counts_state_text(desk->counts, ui->in.lang));
        figures_line(ui, "warning-circle_fill",
                     ui_fill(ui, phrase_form(PHRASE_UI_PANEL_WAITING, desk->waiting, ui->in.lang),
                             ui_number(ui, (uint32_t)desk->waiting), why));
    }
    if (desk->is_pin_held) {
        figures_line(ui, "key_fill", ui_phrase(ui, PHRASE_UI_PANEL_PIN_HELD));
    }
    if (desk->is_pin_easy) {
        figures_line(ui, "key_fill", ui_phrase(ui, PHRASE_UI_PANEL_PIN_EASY));
    }
    if (left_out > 0) {
        figures_line(ui, "file-x_fill", ui_count(ui, PHRASE_UI_PANEL_LEFT_OUT, (uint32_t)left_out));
    }
    stand_ins(ui, spares, built_in);
    if (is_bad) {
        figures_line(ui, "file-x_fill", ui_phrase(ui, PHRASE_UI_PANEL_FILES));
    }
    if (desk->lost > 0) {
        figures_line(ui, "warning-circle_fill",
                     ui_count(ui, PHRASE_UI_PANEL_LOST, (uint32_t)desk->lost));
    }
    ui_end(ui);
}
