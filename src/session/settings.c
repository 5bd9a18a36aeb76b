/* Settings of the machine: which visit they begin, what they offer to it, and the pages that change
 * them. */
#include "settings.h"

#include "workshop_keep.h"

/* What a setting changes of the look; NULL where nothing. */
static uint8_t *look_part(Look *look, size_t setting)
{
    _Static_assert(sizeof look->is_calm == 1, "a bool is set as a byte, 0 or 1");
    uint8_t *const parts[SETTING_COUNT] = {[SETTING_TEXT_SIZE] = &look->text_step,
                                           [SETTING_THEME] = &look->theme,
                                           [SETTING_SOUND] = &look->sound,
                                           [SETTING_MOTION] = (uint8_t *)&look->is_calm};
    return parts[setting];
}

/* What visits begin with from now on. */
static void set_first(MachineState *machine, size_t setting)
{
    uint8_t value = machine->settings.value[setting],
            *part = look_part(&machine->first_look, setting);
    if (part) {
        *part = value;
    } else if (setting == SETTING_LANGUAGE) {
        machine->first_lang = (Lang)value;
    }
}

void session_configure(Session *session, const Settings *settings)
{
    workshops_reloaded(session);
    session->machine.settings = *settings;
    for (size_t i = 0; i < SETTING_COUNT; i++) {
        set_first(&session->machine, i);
    }
}

/* In the corner; at its door it is still the visit of whoever stands there. */
static bool is_behind_pin(const Session *session)
{
    return session->place == PLACE_STAFF && session->staff.is_inside;
}

Look settings_look(const Session *session)
{
    Look look = session->machine.first_look;
    look.sound = is_behind_pin(session) ? SOUND_OFF : look.sound;
    return look;
}

size_t session_track_packs(const Session *session, const Library *library, uint32_t track,
                           uint16_t packs[LIBRARY_PACKS])
{
    const Settings *settings = &session->machine.settings;
    if (track >= library->tracks.count || settings->hidden_tracks >> track & 1) {
        return 0;
    }
    size_t count = track_packs(library, &library->tracks.at[track], packs), kept = 0;
    for (size_t i = 0; i < count; i++) {
        packs[kept] = packs[i];
        kept += !(settings->hidden_packs >> packs[i] & 1);
    }
    return kept;
}

size_t session_packs(const Session *session, const Library *library, uint16_t packs[LIBRARY_PACKS])
{
    return session_track_packs(session, library, session->track, packs);
}

bool session_offers(const Session *session, const Library *library, size_t pack)
{
    uint16_t packs[LIBRARY_PACKS];
    size_t count = session_packs(session, library, packs), i = 0;
    while (i < count && packs[i] != pack) {
        i++;
    }
    return i < count;
}

bool session_has_languages(const Session *session)
{
    return is_behind_pin(session) ||
           session->machine.settings.value[SETTING_LANGUAGES] == SETTING_SHOWN;
}

bool session_has_lessons(const Session *session, const Library *library)
{
    uint16_t packs[LIBRARY_PACKS];
    for (uint32_t i = 0; i < library->tracks.count; i++) {
        if (session_track_packs(session, library, i, packs) > 0) {
            return true;
        }
    }
    return false;
}

uint64_t settings_idle_ms(const Session *session)
{
    static const uint64_t TIMES[] = {[IDLE_SHORT] = 60000,
                                     [IDLE_USUAL] = IDLE_ASK_MS,
                                     [IDLE_LONG] = 180000,
                                     [IDLE_NEVER] = UINT64_MAX};
    uint64_t time = TIMES[session->machine.settings.value[SETTING_IDLE]];
    /* The panel never stays open for whoever comes next. */
    bool is_inside = session->place == PLACE_STAFF;
    return is_inside && time > TIMES[IDLE_LONG] ? TIMES[IDLE_LONG] : time;
}

/* Seen at once, so that the facilitator sees what a visit begins with; the corner keeps its own
 * sound. Only what was set: for the rest whoever started the program may have asked otherwise. */
static void show_setting(Session *session, size_t setting)
{
    uint8_t *part = look_part(&session->look, setting);
    set_first(&session->machine, setting);
    if (part && setting != SETTING_SOUND) {
        *part = session->machine.settings.value[setting];
    } else if (setting == SETTING_LANGUAGE) {
        session->lang = session->machine.first_lang;
    }
}

static void set_value(Session *session, Intent intent)
{
    if (intent.index >= SETTING_COUNT || intent.to >= SETTINGS[intent.index].count) {
        return;
    }
    session->machine.settings.value[intent.index] = (uint8_t)intent.to;
    show_setting(session, intent.index);
}

/* One press changes everything, so another one takes it back. */
static void set_usual(Session *session)
{
    Staff *staff = &session->staff;
    Settings before = session->machine.settings;
    session->machine.settings = staff->can_undo ? staff->before : settings_usual();
    staff->before = before;
    staff->can_undo = !staff->can_undo;
    for (size_t i = 0; i < SETTING_COUNT; i++) {
        show_setting(session, i);
    }
}

/* Something is always left to learn. */
static void hide_row(Session *session, const Library *library, Intent intent)
{
    Settings before = session->machine.settings;
    if (intent.kind == INTENT_HIDE_TRACK && intent.index < library->tracks.count) {
        session->machine.settings.hidden_tracks ^= (uint8_t)(1U << intent.index);
    } else if (intent.kind == INTENT_HIDE_PACK && intent.index < library->shown) {
        session->machine.settings.hidden_packs ^= UINT64_C(1) << intent.index;
    }
    if (!session_has_lessons(session, library)) {
        session->machine.settings = before;
    }
}

bool settings_apply(Session *session, const Library *library, Intent intent, Outcome *outcome)
{
    switch (intent.kind) {
    case INTENT_SETTING:
        session->staff.can_undo = false;
        set_value(session, intent);
        break;
    case INTENT_SETTINGS_USUAL:
        set_usual(session);
        break;
    case INTENT_HIDE_TRACK:
    case INTENT_HIDE_PACK:
        session->staff.can_undo = false;
        hide_row(session, library, intent);
        break;
    default:
        return false;
    }
    outcome->request = REQUEST_SETTINGS;
    return true;
}
