/* Writes the page of a pack that people review on paper. */
#include "check_review.h"

#include "messages.h"

#include "aman/base/file.h"
#include "aman/report/review.h"

#include <errno.h>
#include <string.h>

enum { ROWS_BYTES = 1024 * 1024 };

/* The list of open points in the language of the page, else in whatever there is. */
static Str rows_in(Arena *arena, const char *folder, Lang lang)
{
    if (!folder) {
        return (Str){0};
    }
    const Str names[] = {str_print(arena, "%s/REVIEW.%s.md", folder, lang_code(lang)),
                         str_print(arena, "%s/REVIEW.md", folder)};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *path = str_to_c(arena, names[i]);
        Str rows;
        if (path && file_read(arena, path, ROWS_BYTES, &rows) == FILE_OK) {
            return rows;
        }
    }
    return (Str){0};
}

bool review_write(Arena *arena, const Pack *pack, Diags *diags, const char *folder, Day today,
                  const Options *options)
{
    const char *out = options->value[OPT_OUT];
    diags_sort(diags);
    ReviewParams params = {.arena = arena,
                           .pack = pack,
                           .diags = diags,
                           .rows = rows_in(arena, folder, options->lang),
                           .today = today,
                           .lang = options->lang};
    Str page = review_page(&params);
    if (page.len == 0) {
        message(PHRASE_COMMAND_CHECK_MEMORY);
        return false;
    }
    if (!file_write(out, page)) {
        message(PHRASE_COMMAND_NOT_WRITTEN_WHY, str_from_c(out), str_from_c(strerror(errno)));
        return false;
    }
    return true;
}
