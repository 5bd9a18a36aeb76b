/* Opens what a frame needs, in the order in which one thing needs another, loads and reloads the
 * packs, and declares and draws the frame. */
#include "stage.h"

#include "messages.h"

#include "aman/base/file.h"

#include <SDL.h>

#include <limits.h>
#include <malloc.h>
#include <stdio.h>
#include <string.h>

enum {
    OWN_BYTES = 8 * 1024 * 1024,
    LIBRARY_BYTES = 256 * 1024 * 1024,
    FRAME_BYTES = 8 * 1024 * 1024,
    TEXTS_BYTES = 2 * 1024 * 1024,
    PASSES_MAX = 4,
};

static bool open_fonts(Stage *stage, const Paths *paths)
{
    char folder[PATH_MAX];
    const char *missing;
    snprintf(folder, sizeof folder, "%s/fonts", paths->assets);
    stage->texts = texts_new(folder, TEXTS_BYTES, &missing);
    if (!stage->texts && missing) {
        message(PHRASE_COMMAND_RUN_FONT, str_from_c(missing), str_from_c(folder));
    } else if (!stage->texts) {
        message(PHRASE_COMMAND_RUN_FONT_MEMORY);
    }
    return stage->texts != NULL;
}

Stage *stage_open(const StageParams *params, Lang lang)
{
    Arena *arena = arena_new(OWN_BYTES);
    Stage *stage = arena ? arena_alloc(arena, sizeof *stage) : NULL;
    if (!stage) {
        arena_free(arena);
        return NULL;
    }
    stage->own_arena = arena;
    stage->library_arena = arena_new(LIBRARY_BYTES);
    stage->frame_arena = arena_new(FRAME_BYTES);
    stage->corners = corner_tables_new(arena);
    stage->is_blank = params->is_blank;
    bool has_cache =
        !params->is_blank && params->paths->cache && file_make_folder(params->paths->cache);
    PicturesParams pictures = {.assets = params->paths->assets,
                               .cache = has_cache ? params->paths->cache : NULL,
                               .waits = params->waits || params->is_blank,
                               .limit_bytes = params->memory_bytes,
                               .event = params->picture_event};
    bool has_memory = stage->library_arena && stage->frame_arena && stage->corners;
    bool has_fonts = has_memory && open_fonts(stage, params->paths);
    stage->pictures = has_fonts ? pictures_new(&pictures) : NULL;
    if (!stage->pictures) {
        stage_close(stage);
        return NULL;
    }
    stage->diags = diags_begin(stage->library_arena);
    stage->spare.path = params->spares;
    spare_file_read(&stage->spare, stage->library_arena);
    session_begin(&stage->session, lang, (Look){0}, 0, 0);
    return stage;
}

void stage_close(Stage *stage)
{
    if (!stage) {
        return;
    }
    spare_file_close(&stage->spare);
    pictures_free(stage->pictures);
    texts_free(stage->texts);
    arena_free(stage->frame_arena);
    arena_free(stage->library_arena);
    arena_free(stage->own_arena);
}

static void read_library(Arena *arena, const Paths *paths, SpareFile *spare, Diags *diags,
                         Library *library)
{
    PackSources sources = {.art_folder = paths->art,
                           .icon_folder = paths->icons,
                           .skips_reading = true,
                           .stands_in = true,
                           .spares = &spare->spares};
    *diags = diags_begin(arena);
    spare_file_read(spare, arena);
    library_load(arena, paths->lessons, &ACTIVITY_KINDS, &sources, diags, library);
    diags_sort(diags);
    /* What libyaml needed in between goes back to the system. */
    malloc_trim(0);
}

void stage_load(Stage *stage, const Paths *paths)
{
    read_library(stage->library_arena, paths, &stage->spare, &stage->diags, &stage->library);
    stage->has_files = true;
}

static void configure(Stage *stage, const ConfigFile *config)
{
    MachineState *machine = &stage->session.machine;
    Settings settings = settings_of(config, &stage->library, &stage->diags);
    session_configure(&stage->session, &settings);
    machine->first_lang = stage->insists.lang ? *stage->insists.lang : machine->first_lang;
    machine->first_look.is_calm = machine->first_look.is_calm || stage->insists.is_calm;
    stage->desk.name = config->name.text;
    stage->desk.config_origin = config->origin;
    diags_sort(&stage->diags);
    if (stage->has_files) {
        spare_file_keep(&stage->spare, &stage->diags);
    }
}

void stage_configure(Stage *stage, const Paths *paths)
{
    ConfigFile config;
    config_load(stage->library_arena, paths->config, &stage->spare.spares, &stage->diags, &config);
    configure(stage, &config);
}

bool stage_read(StageFiles *files, const Paths *paths)
{
    files->arena = arena_new(LIBRARY_BYTES);
    files->spare = (SpareFile){.path = paths->spares};
    if (files->arena) {
        read_library(files->arena, paths, &files->spare, &files->diags, &files->library);
        config_load(files->arena, paths->config, &files->spare.spares, &files->diags,
                    &files->config);
    }
    return files->arena != NULL;
}

void stage_adopt(Stage *stage, const StageFiles *files)
{
    Arena *old = stage->library_arena;
    stage->library_arena = files->arena;
    stage->library = files->library;
    stage->diags = files->diags;
    stage->spare.text = files->spare.text;
    stage->spare.spares = files->spare.spares;
    stage->desk.figures = stage->desk.month = stage->desk.day = NULL;
    stage->desk.figures_state = FIGURES_AWAITED;
    if (stage->has_files) { /* those of the first page are the program's */
        pictures_renew(stage->pictures);
    }
    stage->has_files = true;
    configure(stage, &files->config);
    arena_free(old);
}

bool stage_reload(Stage *stage, const Paths *paths)
{
    StageFiles files;
    bool is_read = stage_read(&files, paths);
    if (is_read) {
        stage_adopt(stage, &files);
    }
    return is_read;
}

Sheet stage_sheet(Stage *stage)
{
    return (Sheet){stage->frame_arena, &stage->memory, &stage->ui, &stage->cells};
}

static ScreenView view_of(const Stage *stage)
{
    return (ScreenView){.session = &stage->session,
                        .library = &stage->library,
                        .today = stage->today,
                        .has_beside = stage->has_beside,
                        .desk = &stage->desk,
                        .tally = stage->has_tally ? stage->tally : NULL,
                        .attract_slide = stage->slide,
                        .exit_percent = stage->exit_percent};
}

/* What every frame of this size shares; the sheet adds where it is made. */
static UiParams params_of(const Stage *stage, int w, int h, uint64_t now_ms)
{
    return (UiParams){.texts = stage->texts,
                      .pictures = stage->pictures,
                      .window_w = w,
                      .window_h = h,
                      .lang = stage->session.lang,
                      .look = stage->session.look,
                      .now_ms = now_ms,
                      .has_one_language = !session_has_languages(&stage->session),
                      .is_blank = stage->is_blank};
}

/* Declares the frame as often as regions need to settle. */
static void declare(const Sheet *sheet, UiParams params, const ScreenView *view,
                    void (*show)(Ui *ui, const ScreenView *view))
{
    params.arena = sheet->arena;
    params.memory = sheet->memory;
    for (int pass = 0; pass < PASSES_MAX; pass++) {
        arena_reset(sheet->arena);
        ui_frame(sheet->ui, &params);
        show(sheet->ui, view);
        ui_frame_end(sheet->ui);
        if (!sheet->ui->needs_again) {
            break;
        }
    }
}

void stage_declare(Stage *stage, int w, int h, uint64_t now_ms, bool is_still)
{
    Sheet sheet = stage_sheet(stage);
    ScreenView view = view_of(stage);
    UiParams params = params_of(stage, w, h, now_ms);
    params.is_still = is_still;
    texts_trim(stage->texts);
    pictures_trim(stage->pictures);
    pictures_keep(stage->pictures, session_is_untouched(&stage->session));
    declare(&sheet, params, &view, screens_show);
}

void stage_declare_beside(Stage *stage, const Sheet *sheet, int w, int h, uint64_t now_ms)
{
    ScreenView view = view_of(stage);
    UiParams params = params_of(stage, w, h, now_ms);
    params.is_still = true; /* nothing moves in the corner of an eye */
    params.is_looked_at = true;
    declare(sheet, params, &view, workshop_beside);
    while (ui_top_scroll(sheet->memory) && params.tightness < TIGHTEST) {
        if (params.look.text_step > 0) {
            params.look.text_step--;
        } else {
            params.tightness++;
        }
        memset(sheet->memory->scrolls, 0, sizeof sheet->memory->scrolls);
        declare(sheet, params, &view, workshop_beside);
    }
}

void stage_prepare_next(Stage *stage, int w, int h, uint64_t now_ms)
{
    Session *session = arena_alloc(stage->frame_arena, sizeof *session);
    UiMemory *memory = arena_alloc(stage->frame_arena, sizeof *memory);
    if (!session || !memory) {
        return;
    }
    *session = stage->session;
    *memory = stage->memory;
    session_apply(session, &stage->library, (Intent){.kind = INTENT_NEXT, .now_ms = now_ms});
    ScreenView view = {.session = session, .library = &stage->library, .today = stage->today};
    Ui ui;
    UiParams params = stage->ui.in;
    params.memory = memory;
    params.is_still = true;
    params.window_w = w;
    params.window_h = h;
    ui_frame(&ui, &params);
    screens_show(&ui, &view);
}

size_t sheet_draw(const Sheet *sheet, Canvas *canvas, Rect dirty[DIRTY_MAX])
{
    const Ui *ui = sheet->ui;
    size_t count = cells_update(sheet->cells, canvas->w, canvas->h, ui->cmds, ui->cmd_count, dirty);
    for (size_t i = 0; i < count; i++) {
        cmds_draw(canvas, dirty[i], ui->cmds, ui->cmd_count);
    }
    return count;
}

size_t stage_draw(Stage *stage, Canvas *canvas, Rect dirty[DIRTY_MAX])
{
    Sheet sheet = stage_sheet(stage);
    return sheet_draw(&sheet, canvas, dirty);
}
