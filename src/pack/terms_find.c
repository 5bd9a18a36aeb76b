/* Where terms.yaml stands for a folder, and its rows by code. */
#include "terms.h"

#include "aman/base/file.h"

/* The folder that holds `folder`: by its name, where that is possible, as people would write it. */
static Str parent_of(Arena *arena, Str folder)
{
    while (folder.len > 1 && str_ends(folder, STR("/"))) {
        folder.len--;
    }
    uint32_t start = folder.len;
    while (start > 0 && folder.at[start - 1] != '/') {
        start--;
    }
    Str last = str_slice(folder, start, folder.len);
    if (last.len == 0 || str_is(last, ".") || str_is(last, "..")) {
        return str_print(arena, STR_FMT "/..", STR_ARG(folder));
    }
    return start == 0 ? STR(".") : str_slice(folder, 0, start > 1 ? start - 1 : 1);
}

const char *terms_folder(Arena *arena, const char *folder, const char *shipped)
{
    const Str own = str_from_c(folder), places[] = {own, parent_of(arena, own)};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        const char *place = str_to_c(arena, places[i]);
        const char *path = str_print(arena, STR_FMT "/terms.yaml", STR_ARG(places[i])).at;
        if (place && path && file_exists(path)) {
            return place;
        }
    }
    return shipped;
}

const TermRow *terms_rows(const Terms *terms, size_t *count)
{
    *count = terms->row_count;
    return terms->rows;
}

const TermRow *terms_find(const Terms *terms, Str code)
{
    for (uint32_t i = 0; i < terms->row_count; i++) {
        Str known = terms->rows[i].code.text;
        bool is_same = known.len == code.len && known.len > 0;
        for (uint32_t j = 0; is_same && j < code.len; j++) {
            char c = code.at[j];
            is_same = known.at[j] == c || (c >= 'a' && c <= 'z' && known.at[j] == c - 'a' + 'A');
        }
        if (is_same) {
            return &terms->rows[i];
        }
    }
    return NULL;
}
