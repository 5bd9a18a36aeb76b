/* Walks through the facilitator's corner as a person would, with a made-up PIN, and draws each page
 * on the way: PIN, stick, settings, library, beginning anew. */
#include "snapshot_staff.h"

#include "enter.h"
#include "sample_stick.h"
#include "snapshot_workshop.h"

static void shoot_pin(const Corner *corner)
{
    corner_open_door(corner, false);
    corner_keep(corner, "pin-new");
    corner_type_digits(corner);
    corner_apply(corner, INTENT_CHECK, 0);
    corner_keep(corner, "pin-repeat");
    corner_open_door(corner, true);
    corner_keep(corner, "pin");
    corner_type_digits(corner);
    corner_keep(corner, "pin-typed");
    corner_apply(corner, INTENT_CHECK, 0);
    corner_reply(corner, REPLY_NO, 0);
    corner_keep(corner, "pin-wrong");
    corner_type_digits(corner);
    corner_apply(corner, INTENT_CHECK, 0);
    corner_reply(corner, REPLY_NO, 20);
    corner_keep(corner, "pin-wait");
}

static void shoot_stick(const Corner *corner)
{
    for (size_t i = 0; i < SAMPLE_STICKS; i++) {
        const SampleStick *sample = sample_stick(i);
        corner_open_door(corner, true);
        corner_type_digits(corner);
        corner_apply(corner, INTENT_CHECK, 0);
        corner_reply(corner, REPLY_YES, 0);
        corner_apply(corner, INTENT_GO, STAFF_STICK);
        corner->stage->session.staff.save = (uint8_t)sample->save;
        corner->stage->desk.stick = sample->view;
        corner_keep(corner, sample->name);
    }
    corner->stage->desk.stick = (StickView){0};
}

/* Past the PIN, at a page behind the panel. */
static void open_page(const Corner *corner, StaffPage page)
{
    corner_open_door(corner, true);
    corner_type_digits(corner);
    corner_apply(corner, INTENT_CHECK, 0);
    corner_reply(corner, REPLY_YES, 0);
    corner_apply(corner, INTENT_GO, (uint16_t)page);
}

static void set(const Corner *corner, SettingName setting, uint16_t value)
{
    session_apply(&corner->stage->session, &corner->stage->library,
                  (Intent){INTENT_SETTING, (uint16_t)setting, value, ENTER_MS});
}

static void shoot_settings(const Corner *corner)
{
    Session *session = &corner->stage->session;
    Lang lang = session->machine.first_lang;
    Look look = session->machine.first_look;
    Settings settings = settings_usual();
    settings.value[SETTING_LANGUAGE] = (uint8_t)lang;
    settings.value[SETTING_TEXT_SIZE] = look.text_step;
    settings.value[SETTING_THEME] = look.theme;
    open_page(corner, STAFF_SETTINGS);
    session_configure(session, &settings);
    corner_keep(corner, "settings");
    set(corner, SETTING_SOUND, SOUND_USUAL);
    corner->stage->desk.has_no_sound = true;
    corner_keep(corner, "settings-silent");
    corner->stage->desk.has_no_sound = false;
    set(corner, SETTING_IDLE, IDLE_NEVER);
    set(corner, SETTING_MOTION, 1);
    set(corner, SETTING_POLLS, SETTING_HIDDEN);
    set(corner, SETTING_CHECK, SETTING_HIDDEN);
    corner_apply(corner, INTENT_HIDE_TRACK, 0);
    corner_reply(corner, REPLY_NO, 0);
    corner_keep(corner, "settings-changed");
    corner_apply(corner, INTENT_SETTINGS_USUAL, 0);
    corner_keep(corner, "settings-usual");
    enter_attract(corner->stage, lang, look);
}

/* The first row, that of a pack, and the last one. With a broken pack the first one is that pack.
 */
static void shoot_library(const Corner *corner)
{
    corner->stage->desk.diags = &corner->stage->diags;
    open_page(corner, STAFF_LIBRARY);
    corner_keep(corner, "library");
    corner_apply(corner, INTENT_PICK, 2);
    corner_apply(corner, INTENT_HIDE_PACK, 2);
    corner_keep(corner, "library-pack");
    corner_apply(corner, INTENT_HIDE_PACK, 2);
    corner_apply(corner, INTENT_PICK, UINT8_MAX);
    corner_keep(corner, "library-numbers");
    corner->stage->desk = (DeskView){0};
}

static void shoot_reset(const Corner *corner)
{
    static const struct {
        ExportResult result;
        Reply reply;
        const char *name;
    } ENDS[] = {{EXPORT_FINE, REPLY_YES, "reset-done"}, {EXPORT_FULL, REPLY_NO, "reset-failed"}};
    open_page(corner, STAFF_RESET);
    corner_keep(corner, "reset");
    for (size_t i = 0; i < sizeof ENDS / sizeof *ENDS; i++) {
        DeskView *desk = &corner->stage->desk;
        *desk = (DeskView){.reset = ENDS[i].result,
                           .reset_file = "/var/lib/aman-kiosk/exports/9f3c21aa.csv"};
        open_page(corner, STAFF_RESET);
        corner_type_digits(corner);
        corner_apply(corner, INTENT_CHECK, 0);
        corner_reply(corner, REPLY_YES, 0);
        corner_reply(corner, ENDS[i].reply, 0);
        corner_keep(corner, ENDS[i].name);
        *desk = (DeskView){0};
    }
}

/* What the panel says when counts wait, when they cannot be read, and until they are added up. */
static void shoot_troubles(const Corner *corner)
{
    DeskView *desk = &corner->stage->desk;
    open_page(corner, STAFF_PANEL);
    *desk = (DeskView){.counts = COUNTS_FULL,
                       .waiting = 12,
                       .lost = 3,
                       .figures_state = FIGURES_NO_READ,
                       .is_pin_held = true,
                       .today = {1970, 1, 1},
                       .time = "00:12 UTC",
                       .newest = {2026, 10, 13},
                       .clock = CLOCK_BEFORE};
    corner_keep(corner, "panel-trouble");
    *desk = (DeskView){.figures_state = FIGURES_NONE};
    corner_keep(corner, "panel-no-counts");
    *desk = (DeskView){.figures_state = FIGURES_AWAITED};
    corner_keep(corner, "panel-adding-up");
    *desk = (DeskView){0};
}

void snapshot_staff(Stage *stage, ShootFn shoot, void *shots)
{
    Corner corner = {stage, shoot, shots};
    shoot_pin(&corner);
    shoot_stick(&corner);
    shoot_workshop(&corner);
    shoot_settings(&corner);
    shoot_library(&corner);
    shoot_reset(&corner);
    shoot_troubles(&corner);
    shoot_discussed(&corner);
}
