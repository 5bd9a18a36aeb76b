/* The states of the facilitator's corner that come from the machine: figures, sticks, settings, the
 * library, counts anew, the PIN. */
#include "figures.h"
#include "snapshot/sample.h"
#include "snapshot/sample_stick.h"
#include "states_keep.h"

#include "aman/pack/codes.h"

enum { FIGURES_BYTES = 64 << 20 };

/* The pages with figures, from a year of made-up counts; the reports of both stay on the stage. */
static void keep_figures(Gallery *gallery)
{
    Stage *stage = gallery->stage;
    Session *session = &stage->session;
    size_t count;
    gallery->figures = arena_new(FIGURES_BYTES);
    assert_non_null(gallery->figures);
    stage->today = (Day){2026, 10, 14};
    const CountRow *rows = sample_rows(gallery->figures, &stage->library, stage->today, &count);
    assert_non_null(rows);
    state_fresh(gallery);
    session->place = PLACE_STAFF;
    session->staff = (Staff){.page = STAFF_MONTH};
    state_keep(gallery, "panel", " month");
    session->staff.shift = 1;
    session->staff.day = 31;
    state_keep(gallery, "panel", " month before");
    figures_make(gallery->figures, rows, count, stage);
    session->staff = (Staff){.page = STAFF_PANEL, .period = PERIOD_ALL};
    state_keep_with_overs(gallery, "panel");
    figures_make(gallery->figures, rows, count, stage);
    assert_non_null(stage->desk.figures);
    assert_non_null(stage->desk.month);
}

static void keep_sticks(Gallery *gallery)
{
    Session *session = &gallery->stage->session;
    state_fresh(gallery);
    session->place = PLACE_STAFF;
    for (size_t i = 0; i < SAMPLE_STICKS; i++) {
        const SampleStick *sample = sample_stick(i);
        session->staff = (Staff){.page = STAFF_STICK, .save = (uint8_t)sample->save};
        state_keep(gallery, "", sample->name)->stick = sample->view;
    }
}

/* What a pack with a mistake leaves in the library. */
static void break_pack(Gallery *gallery)
{
    gallery->broken = diags_begin(gallery->figures);
    uint16_t file = diags_add_file(&gallery->broken, STR("lessons/rusak/pack.yaml"), STR(""));
    gallery->broken.path = (DiagPath){STR("teman-baru"), STR("tanda"), {0}};
    for (uint32_t line = 14; line < 16; line++) {
        Span where = {.file = file, .line = line, .column = 9, .length = 6};
        DIAG(&gallery->broken, DIAG_UNKNOWN_KEY, where, STR("pilhan"), STR("options"),
             STR("id, type, ask, picture, options, shuffle"));
    }
    gallery->stage->library.left_out_folders[0] = STR("lessons/rusak");
}

/* Settings, library and reset. */
static void keep_machine(Gallery *gallery)
{
    enum { NUMBERS = 255 };
    Session *session = &gallery->stage->session;
    break_pack(gallery);
    state_fresh(gallery);
    session->place = PLACE_STAFF;
    session->staff = (Staff){.page = STAFF_SETTINGS};
    state_keep_with_overs(gallery, "settings");
    session->staff.is_unsaved = true;
    state_keep(gallery, "settings", " that are not kept");
    session->staff = (Staff){.page = STAFF_LIBRARY};
    state_keep(gallery, "library", "");
    state_keep(gallery, "library", " with a broken pack")->has_broken_pack = true;
    session->staff.row = NUMBERS;
    state_keep(gallery, "library", " numbers");
    session->staff = (Staff){.page = STAFF_RESET};
    state_keep(gallery, "reset", "");
    session->staff.reset = RESET_WORKING;
    state_keep(gallery, "reset", " at work");
    session->staff.reset = RESET_DONE;
    state_keep(gallery, "reset", " done");
    session->staff.reset = RESET_FAILED;
    state_keep(gallery, "reset", " failed");
}

/* A first PIN, typed twice, and the PIN that is asked for. */
static void keep_pin(Gallery *gallery)
{
    Session *session = &gallery->stage->session;
    state_fresh(gallery);
    session->place = PLACE_STAFF;
    session->staff = (Staff){.page = STAFF_PIN_NEW};
    state_keep(gallery, "pin", " new");
    session->staff =
        (Staff){.page = STAFF_PIN_NEW, .digits = {2, 5, 8, 0}, .digit_count = PIN_LEAST};
    state_keep(gallery, "pin", " new, enough digits");
    session->staff = (Staff){.page = STAFF_PIN_NEW, .was_wrong = true, .fault = PIN_WEAK};
    state_keep(gallery, "pin", " new, easy to guess");
    session->staff.fault = PIN_UNSAVED;
    state_keep(gallery, "pin", " new, not saved");
    session->staff = (Staff){.page = STAFF_PIN_REPEAT, .first_count = PIN_LEAST};
    state_keep(gallery, "pin", " repeated");
    session->staff = (Staff){.page = STAFF_PIN, .digit_count = PIN_MOST};
    state_keep(gallery, "pin", " with all digits");
    session->staff = (Staff){.page = STAFF_PIN, .was_wrong = true};
    state_keep(gallery, "pin", " that was wrong");
}

void keep_staff(Gallery *gallery)
{
    keep_figures(gallery);
    keep_sticks(gallery);
    keep_machine(gallery);
    keep_pin(gallery);
}
