/* What pictures show, in words. A picture that ships goes by its name alone; a file of a pack by
 * the name of the pack's folder too, because two packs may have files of one name. */
#include "aman/pack/pictures.h"

#include "aman/base/file.h"

const PictureRow *pictures_find(const PictureWords *pictures, const char *folder, Str name)
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
