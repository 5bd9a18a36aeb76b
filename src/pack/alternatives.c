/* What pictures show, in words. A picture that ships goes by its name alone; a file of a pack by
 * the name of the pack's folder too, because two packs may have files of one name. */
#include "alternatives.h"

#include "aman/base/file.h"
#include "aman/pack/codes.h"
#include "aman/pack/lint.h"

#include <limits.h>
#include <stdio.h>

static const Field ROW_FIELDS[] = {
    FIELD_WORD("picture", PictureRow, picture, REQUIRED, 1, 120),
    FIELD_TEXT("alt", PictureRow, alt, REQUIRED, 1, 120),
    FIELD_END,
};
static const Shape ROW_SHAPE = {
    .name = {"gambar", "picture"}, .fields = ROW_FIELDS, .size = sizeof(PictureRow)};

static const Field PICTURES_FIELDS[] = {
    FIELD_INT("aman_pictures", Pictures, format, REQUIRED, 0, UINT32_MAX),
    FIELD_LIST("pictures", Pictures, rows, PictureRow, REQUIRED, 1, 400, &ROW_SHAPE),
    FIELD_END,
};
const Shape PICTURES_SHAPE = {
    .name = {"gambar-gambar", "pictures"}, .fields = PICTURES_FIELDS, .size = sizeof(Pictures)};

static void check_twice(const Pictures *pictures, Diags *diags)
{
    for (uint32_t i = 0; i < pictures->rows.count; i++) {
        Word name = pictures->rows.at[i].picture;
        for (uint32_t j = 0; j < i; j++) {
            if (name.text.len > 0 && str_equal(pictures->rows.at[j].picture.text, name.text)) {
                DIAG(diags, DIAG_DUPLICATE_ID, name.where, name.text);
                break;
            }
        }
    }
}

const Pictures *pictures_load(Reader *reader, const char *folder)
{
    char path[PATH_MAX];
    Pictures *pictures = arena_alloc(reader->arena, sizeof *pictures);
    int len = snprintf(path, sizeof path, "%s/pictures.yaml", folder);
    if (!pictures || len < 0 || (size_t)len >= sizeof path || !file_exists(path)) {
        return NULL;
    }
    size_t before = reader->diags->errors;
    if (!read_path_shape(reader, path, &PICTURES_SHAPE, pictures)) {
        return NULL;
    }
    check_twice(pictures, reader->diags);
    bool is_usable = reader->diags->errors == before;
    if (reader->sources && reader->sources->terms) {
        lint_shape(reader->sources->terms, &PICTURES_SHAPE, pictures, 0, reader->diags);
    }
    return is_usable ? pictures : NULL;
}

const PictureRow *pictures_find(const Pictures *pictures, const char *folder, Str name)
{
    bool is_own = str_find(name, STR("/")) >= 0;
    Str prefix = is_own && folder ? folder_name(str_from_c(folder)) : (Str){0};
    for (uint32_t i = 0; pictures && i < pictures->rows.count; i++) {
        Str row = pictures->rows.at[i].picture.text;
        bool is_found = is_own ? str_starts(row, prefix) && row.len == prefix.len + 1 + name.len &&
                                     row.at[prefix.len] == '/' && str_ends(row, name)
                               : str_equal(row, name);
        if (is_found) {
            return &pictures->rows.at[i];
        }
    }
    return NULL;
}

Str picture_alt(const Pack *pack, Str name, Lang lang)
{
    const PictureRow *row = pictures_find(pack->pictures, pack->folder, name);
    return row ? text_in(&row->alt, lang) : (Str){0};
}
