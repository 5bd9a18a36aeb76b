/* Loading pack.yaml from a folder or from memory. Its fields are in shapes.c, the rules of a whole
 * pack in rules.c. */
#include "aman/pack/pack.h"

#include "letters.h"
#include "read_file.h"
#include "rules.h"

#include "aman/base/file.h"
#include "aman/pack/codes.h"
#include "aman/pack/lint.h"

#include <limits.h>
#include <stdio.h>

static bool finish(TreeReader *reader, bool is_read, size_t errors_before, Pack *pack,
                   const Pack **out)
{
    if (is_read) {
        check_pack(pack, reader->sources, reader->diags);
    }
    if (is_read && arena_is_full(reader->diags->arena)) {
        DIAG(reader->diags, DIAG_NO_MEMORY, pack->where, STR("")); /* rules saw only a part */
    }
    bool is_usable = is_read && reader->diags->errors == errors_before;
    *out = is_usable ? pack : NULL;
    if (is_read) {
        letters_check(reader->diags, pack->where.file);
    }
    if (is_read && reader->sources && reader->sources->terms) {
        lint_pack(reader->sources->terms, pack, reader->diags);
    }
    return is_usable;
}

static bool no_memory(Str name, Diags *diags)
{
    uint16_t file = diags_add_file(diags, name, (Str){0});
    DIAG(diags, DIAG_NO_MEMORY, ((Span){.file = file}), STR(""));
    return false;
}

bool pack_parse(Arena *arena, Str name, Str bytes, const StepKinds *kinds, Diags *diags,
                const Pack **pack)
{
    size_t before = diags->errors;
    *pack = NULL;
    Pack *loaded = arena_alloc(arena, sizeof *loaded);
    if (!loaded) {
        return no_memory(name, diags);
    }
    loaded->folder = "";
    TreeReader reader = {
        .arena = arena, .diags = diags, .kinds = kinds, .waivers = &loaded->waivers};
    bool is_read = read_file_shape(&reader, name, bytes, &PACK_SHAPE, loaded);
    return finish(&reader, is_read, before, loaded, pack);
}

bool pack_load(Arena *arena, const char *folder, const StepKinds *kinds, const PackSources *sources,
               Diags *diags, const Pack **pack)
{
    size_t before = diags->errors;
    *pack = NULL;
    Pack *loaded = arena_alloc(arena, sizeof *loaded);
    char path[PATH_MAX];
    int len = snprintf(path, sizeof path, "%s/pack.yaml", folder);
    if (len < 0 || (size_t)len >= sizeof path) {
        uint16_t file = diags_add_file(diags, str_from_c(folder), (Str){0});
        DIAG(diags, DIAG_FILE_MISSING, ((Span){.file = file}), STR("pack.yaml"));
        return false;
    }
    if (loaded) {
        loaded->folder = str_to_c(arena, str_from_c(folder));
    }
    if (!loaded || !loaded->folder) {
        return no_memory(str_from_c(path), diags);
    }
    loaded->pictures = sources ? sources->pictures : NULL;
    TreeReader reader = {.arena = arena,
                         .diags = diags,
                         .kinds = kinds,
                         .folder = folder,
                         .sources = sources,
                         .waivers = &loaded->waivers};
    if (file_place(folder, path) == PATH_OUTSIDE) {
        uint16_t file = diags_add_file(diags, str_from_c(path), (Str){0});
        DIAG(diags, DIAG_FILE_OUTSIDE, ((Span){.file = file}), STR("pack.yaml"));
        return false;
    }
    Origin origin = read_path_shape(&reader, path, &PACK_SHAPE, loaded, &before);
    bool is_read = origin != ORIGIN_NONE;
    loaded->is_spare = origin == ORIGIN_SPARE;
    Str name = path_name(str_from_c(folder));
    if (is_read && loaded->id.text.len > 0 && !str_starts(name, STR(".")) &&
        !str_equal(loaded->id.text, name)) {
        DIAG(diags, DIAG_FOLDER_NAME, loaded->id.where, loaded->id.text, name);
    }
    return finish(&reader, is_read, before, loaded, pack);
}
