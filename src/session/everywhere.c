/* What works on every page, whatever lies over it: leaving, help, the facilitator's door, language
 * and look. */
#include "everywhere.h"

#include "settings.h"
#include "staff.h"
#include "staff_go.h"

static void set_look(Session *session, Intent intent)
{
    if (intent.kind == INTENT_TEXT_SIZE && intent.index < TEXT_STEP_COUNT) {
        session->look.text_step = (uint8_t)intent.index;
    } else if (intent.kind == INTENT_THEME && intent.index < THEME_COUNT) {
        session->look.theme = (uint8_t)intent.index;
    } else if (intent.kind == INTENT_MOTION) {
        session->look.is_calm = intent.index != 0;
    } else if (intent.kind == INTENT_SOUND && intent.index < SOUND_COUNT) {
        session->look.sound = (uint8_t)intent.index;
    } else if (intent.kind == INTENT_LOOK_RESET) {
        session->look = settings_look(session);
    }
}

Way everywhere_apply(Session *session, Intent intent, Outcome *outcome)
{
    switch (intent.kind) {
    case INTENT_LEAVE:
        return staff_hide(session, outcome) ? WAY_ENDS : WAY_LEAVES;
    case INTENT_STAFF:
        if (session->place != PLACE_STAFF) {
            staff_open(session, outcome);
        }
        return WAY_ENDS;
    case INTENT_HELP:
        if (session->over != OVER_HELP && session->over != OVER_ADULTS) {
            session->under = session->over;
        }
        session->over = OVER_HELP;
        return WAY_ENDS;
    case INTENT_LANGUAGE:
        if (intent.index < LANG_COUNT && session_has_languages(session)) {
            session->lang = (Lang)intent.index;
        }
        return WAY_ENDS;
    case INTENT_TEXT_SIZE:
    case INTENT_THEME:
    case INTENT_MOTION:
    case INTENT_SOUND:
    case INTENT_LOOK_RESET:
        set_look(session, intent);
        return WAY_ENDS;
    case INTENT_LOOK:
        if (session->over == OVER_NOTHING || session->over == OVER_LOOK) {
            session->over = session->over == OVER_LOOK ? OVER_NOTHING : OVER_LOOK;
        }
        return WAY_ENDS;
    default:
        return WAY_ON;
    }
}
