/* Lays out the page of the second window for each step with notes, and tells of those that scroll
 * although their letters are as small as they get. */
#include "fit_notes.h"

#include "enter.h"

#include "aman/pack/codes.h"

#include <stdio.h>

/* A usual laptop beside a projector. On larger windows more fits. */
enum { NOTES_W = 1280, NOTES_H = 800, PERCENT = 100 };

static void tell(const StepRef *ref, Lang lang, const ScrollState *region, Diags *diags)
{
    char size[24], percent[12];
    int missing = region->content_h - region->view_h;
    snprintf(size, sizeof size, "%dx%d", NOTES_W, NOTES_H);
    snprintf(percent, sizeof percent, "%d", missing * PERCENT / region->content_h + 1);
    diags->path = (DiagPath){.lesson = ref->lesson->id.text, .step = ref->step->id.text};
    DIAG(diags, DIAG_NOTES_NO_FIT, ref->step->notes->where, str_from_c(size),
         str_from_c(lang_code(lang)), str_from_c(percent));
    diags->path = (DiagPath){0};
}

/* Where the notes of a step scroll although their letters are as small as they get. */
static void look(Stage *stage, const StepRef *ref, Lang lang, Diags *diags)
{
    Sheet sheet = stage_sheet(stage);
    enter_forget(stage);
    stage_declare_beside(stage, &sheet, NOTES_W, NOTES_H, ENTER_MS);
    const ScrollState *region = ui_top_scroll(sheet.memory);
    if (region) {
        tell(ref, lang, region, diags);
    }
}

size_t fit_notes(Stage *stage, Diags *diags)
{
    size_t pages = 0;
    Workshop *workshop = &stage->session.staff.workshop;
    for (size_t i = 0; i < (stage->library.pack_count - stage->library.used) * LANG_COUNT; i++) {
        StepRef ref;
        Lang lang = (Lang)(i % LANG_COUNT);
        enter_attract(stage, lang, (Look){0});
        stage->session.place = PLACE_STAFF;
        stage->session.staff.page = STAFF_WORKSHOP;
        *workshop = (Workshop){.pack = (uint16_t)(i / LANG_COUNT), .view = WORKSHOP_SHOW};
        for (; workshop_plan_step(workshop, &stage->library, workshop->step, &ref);
             workshop->step++) {
            if (ref.step->notes) {
                look(stage, &ref, lang, diags);
                pages++;
            }
        }
    }
    return pages;
}
