/* What pictures show, in words. A picture that ships goes by its name alone; a file of a pack by
 * the name of the pack's folder too, because two packs may have files of one name. */
#include "alternatives.h"

#include "rules.h"

#include "aman/base/file.h"

#include <stddef.h>

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

static void rules(const void *item, Diags *diags)
{
    const Pictures *pictures = item;
    check_ids(&(IdList){.at = pictures->rows.at,
                        .count = pictures->rows.count,
                        .size = sizeof(PictureRow),
                        .id = offsetof(PictureRow, picture),
                        .variant = NO_VARIANT},
              diags);
}

const Pictures *pictures_load(Reader *reader, const char *folder)
{
    static const Beside PICTURES = {
        .name = "pictures.yaml", .shape = &PICTURES_SHAPE, .is_optional = true, .rules = rules};
    return read_beside(reader, folder, &PICTURES);
}

const PictureRow *pictures_find(const Pictures *pictures, const char *folder, Str name)
{
    bool is_own = str_find(name, STR("/")) >= 0;
    Str prefix = is_own && folder ? path_name(str_from_c(folder)) : (Str){0};
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
