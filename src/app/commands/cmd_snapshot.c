/* snapshot DIR: every screen and every state of every step, drawn without a display and checked. */
#include "commands.h"
#include "messages.h"
#include "snapshot/snapshot.h"

#include "aman/base/file.h"

#include <stdio.h>
#include <string.h>

static bool read_look(const Options *options, Look *look)
{
    const char *size = options->value[OPT_TEXT_SIZE], *theme = options->value[OPT_THEME];
    uint64_t percent = 0;
    bool has_size = size == NULL;
    if (!option_number(options, OPT_TEXT_SIZE, TEXT_STEPS[0], TEXT_STEPS[TEXT_STEP_COUNT - 1],
                       &percent)) {
        return false;
    }
    for (uint8_t i = 0; size && i < TEXT_STEP_COUNT; i++) {
        if (percent == TEXT_STEPS[i]) {
            look->text_step = i;
            has_size = true;
        }
    }
    if (!has_size) {
        message(PHRASE_COMMAND_SNAPSHOT_NO_TEXT_SIZE, str_from_c(size));
        return false;
    }
    look->theme = theme && strcmp(theme, "contrast") == 0 ? THEME_HIGH_CONTRAST : THEME_LIGHT;
    if (theme && strcmp(theme, "contrast") != 0 && strcmp(theme, "light") != 0) {
        message(PHRASE_COMMAND_SNAPSHOT_NO_THEME, str_from_c(theme));
        return false;
    }
    return true;
}

static bool read_options(const Options *options, SnapshotParams *params)
{
    *params = (SnapshotParams){.out = options->value[OPT_OUT],
                               .w = 1920,
                               .h = 1080,
                               .screens = options->screens,
                               .screen_count = options->screen_count,
                               .has_pictures = options->value[OPT_INDEX_ONLY] == NULL};
    Lang lang = LANG_FIRST;
    if (options->value[OPT_LANG] && !lang_find(str_from_c(options->value[OPT_LANG]), &lang)) {
        return false;
    }
    params->lang = lang;
    if (!option_size(options, OPT_SIZE, &params->w, &params->h)) {
        return false;
    }
    if (!params->out) {
        message(PHRASE_COMMAND_OUT_NEEDED, STR("DIR"));
        return false;
    }
    return read_look(options, &params->look);
}

int cmd_snapshot(const Options *options)
{
    SnapshotParams params;
    Arena *arena = arena_new(1024 * 1024);
    Paths paths;
    int result = EXIT_USAGE;
    if (arena && read_options(options, &params) && paths_find(arena, options, &paths)) {
        paths.lessons = options->args[0];
        if (!file_is_folder(paths.lessons)) {
            message(PHRASE_COMMAND_NO_FOLDER, str_from_c(paths.lessons));
        } else if (!file_make_folder(params.out)) {
            message(PHRASE_COMMAND_FOLDER_NOT_MADE, str_from_c(params.out));
        } else {
            result = snapshot_all(&params, &paths);
        }
    }
    arena_free(arena);
    return result;
}
