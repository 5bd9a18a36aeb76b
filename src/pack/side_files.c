/* Reads help.yaml, facilitator.yaml, pictures.yaml and library.yaml: the file itself, else its
 * spare, else what the program brings; and of a file with mistakes what can still be used. */
#include "side_files.h"

#include "built_in.h"
#include "letters.h"
#include "mend.h"
#include "read_file.h"
#include "rules.h"

#include "aman/base/file.h"
#include "aman/pack/lint.h"
#include "aman/pack/pictures.h"
#include "aman/pack/spares.h"

#include <limits.h>
#include <stdio.h>

typedef struct {
    const char *name;
    const Shape *shape;
    bool is_optional;
    unsigned places;                               /* of its words, bits of TermWhere */
    void (*rules)(const void *item, Diags *diags); /* NULL: none of its own */
    void (*mend)(TreeReader *reader, void *item, const void *other);
    const BuiltIn *built_in; /* NULL: none */
} SideKind;

static const SideKind HELP = {.name = "help.yaml",
                              .shape = &HELP_SHAPE,
                              .places = 1U << WHERE_HELP,
                              .rules = check_help,
                              .mend = mend_help,
                              .built_in = &BUILT_IN_HELP};
static const SideKind GUIDE = {.name = "facilitator.yaml",
                               .shape = &FACILITATOR_SHAPE,
                               .is_optional = true,
                               .places = 1U << WHERE_ADULT,
                               .mend = mend_facilitator,
                               .built_in = &BUILT_IN_FACILITATOR};
static const SideKind PICTURES = {.name = "pictures.yaml",
                                  .shape = &PICTURES_SHAPE,
                                  .is_optional = true,
                                  .rules = check_pictures,
                                  .mend = mend_pictures};
static const SideKind LIBRARY = {.name = "library.yaml",
                                 .shape = &LIBRARY_SHAPE,
                                 .rules = check_library_file,
                                 .mend = mend_library,
                                 .built_in = &BUILT_IN_LIBRARY};

/* The file from `bytes`, or NULL. What is wrong in it interests nobody: it is not the file that
 * somebody wrote. */
static void *read_other(TreeReader *reader, const SideKind *kind, Str bytes, bool *is_clean)
{
    Diags silent = diags_begin(reader->arena);
    TreeReader own = *reader;
    void *item = arena_alloc(reader->arena, kind->shape->size);
    own.diags = &silent;
    bool is_read = item && read_file_shape(&own, str_from_c(kind->name), bytes, kind->shape, item);
    *is_clean = is_read && silent.errors == 0;
    return is_read ? item : NULL;
}

static void *read_built_in(TreeReader *reader, const SideKind *kind)
{
    bool is_clean; /* but for icons and drawings that are not installed */
    Str bytes = kind->built_in ? (Str){(const char *)kind->built_in->bytes, kind->built_in->size}
                               : (Str){0};
    bool is_wanted = reader->sources && reader->sources->stands_in && bytes.len > 0;
    return is_wanted ? read_other(reader, kind, bytes, &is_clean) : NULL;
}

/* What stands in for single parts of a file that could be read. */
static const void *find_other(TreeReader *reader, const SideKind *kind, const char *path)
{
    const PackSources *sources = reader->sources;
    const Spare *spare = sources ? spare_find(sources->spares, str_from_c(path)) : NULL;
    bool is_clean = false;
    const void *item = spare ? read_other(reader, kind, spare->bytes, &is_clean) : NULL;
    return is_clean ? item : read_built_in(reader, kind);
}

static void look_at(TreeReader *reader, const SideKind *kind, const char *path, void *item,
                    size_t errors_before, SideFile *file)
{
    if (kind->rules) {
        kind->rules(item, reader->diags);
    }
    file->item = item;
    file->is_clean = reader->diags->errors == errors_before;
    letters_check(reader->diags, ((const Span *)item)->file);
    if (reader->sources && reader->sources->terms) {
        lint_shape(reader->sources->terms, kind->shape, item, kind->places, reader->diags);
    }
    if (!file->is_clean) {
        kind->mend(reader, item, find_other(reader, kind, path));
    }
}

/* Its words may have errors (reader->sources->terms): they hide nothing. */
static SideFile read_side_file(TreeReader *reader, const SideKind *kind)
{
    SideFile file = {.item = NULL};
    char path[PATH_MAX];
    size_t errors_before;
    void *item = arena_alloc(reader->arena, kind->shape->size);
    int len = snprintf(path, sizeof path, "%s/%s", reader->folder, kind->name);
    if (!item || len < 0 || (size_t)len >= sizeof path ||
        (kind->is_optional && file_is_missing(path))) {
        return file;
    }
    file.origin = read_path_shape(reader, path, kind->shape, item, &errors_before);
    if (file.origin != ORIGIN_NONE) {
        look_at(reader, kind, path, item, errors_before, &file);
    } else {
        file.item = read_built_in(reader, kind);
        file.origin = file.item ? ORIGIN_PROGRAM : ORIGIN_NONE;
    }
    return file;
}

void side_files_read(TreeReader *reader, SideFiles *files)
{
    files->help = read_side_file(reader, &HELP);
    files->facilitator = read_side_file(reader, &GUIDE);
    files->pictures = read_side_file(reader, &PICTURES);
    files->library = read_side_file(reader, &LIBRARY);
    if (files->library.origin == ORIGIN_PROGRAM) {
        /* Nobody knows in which order, but each pack says for whom it is. */
        LibraryFile *library = files->library.item;
        library->offers_rest = true;
    }
}
