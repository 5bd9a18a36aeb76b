/* REQUEST_RESET: the counts are exported into the data folder, then begin anew. */
#include "desk.h"

#include <stdio.h>

enum { RESET_BYTES = 512 * 1024 * 1024 };

bool desk_reset(Desk *desk)
{
    DeskView *view = &desk->stage->desk;
    Arena *arena = desk->counts ? arena_new(RESET_BYTES) : NULL;
    const char *folder = arena ? str_print(arena, "%s/exports", desk->paths->data).at : NULL;
    Exported exported = {0};
    view->reset = EXPORT_NO_COUNTS;
    view->reset_file[0] = '\0';
    if (folder) {
        view->reset = counts_reset(desk->counts, arena, folder, &exported);
        snprintf(view->reset_file, sizeof view->reset_file, STR_FMT, STR_ARG(exported.path));
    }
    arena_free(arena);
    return view->reset == EXPORT_FINE;
}
