/* The table of intents: a new one is a member of IntentKind and a row here, which play scripts
 * follow; docs/play.md tells of it. */
#include "aman/activities/activity.h"

const IntentRow INTENTS[INTENT_COUNT] = {
    [INTENT_NONE] = {"none"},
    [INTENT_TICK] = {"tick"},
    [INTENT_STIR] = {"stir"},
    [INTENT_BEGIN] = {"begin"},
    [INTENT_LANGUAGE] = {"language", ARG_LANG},
    [INTENT_TRACK] = {"track", ARG_TRACK},
    [INTENT_ENTER] = {"enter"},
    [INTENT_OPEN] = {"open", ARG_PACK, ARG_AMOUNT},
    [INTENT_HOME] = {"home"},
    [INTENT_NEXT] = {"next"},
    [INTENT_BACK] = {"back"},
    [INTENT_PICK] = {"pick", ARG_NTH},
    [INTENT_CHECK] = {"check"},
    [INTENT_AGAIN] = {"again"},
    [INTENT_SKIP] = {"skip"},
    [INTENT_PAUSE] = {"pause"},
    [INTENT_HELP] = {"help"},
    [INTENT_ADULTS] = {"adults"},
    [INTENT_LOOK] = {"look"},
    [INTENT_CLOSE] = {"close"},
    [INTENT_TEXT_SIZE] = {"text-size", ARG_NTH},
    [INTENT_THEME] = {"theme", ARG_NTH},
    [INTENT_MOTION] = {"motion", ARG_NTH},
    [INTENT_SOUND] = {"sound", ARG_NTH},
    [INTENT_LOOK_RESET] = {"look-reset"},
    [INTENT_FINISH] = {"finish"},
    [INTENT_LEAVE] = {"leave"},
    [INTENT_MOVE] = {"move", ARG_NTH, ARG_NTH},
    [INTENT_DROP] = {"drop", ARG_NTH},
    [INTENT_HINT] = {"hint"},
    [INTENT_TERM] = {"term", ARG_NTH},
    [INTENT_WORD] = {"word", ARG_TERM},
    [INTENT_ALL_WORDS] = {"words"},
    [INTENT_BREATHE] = {"breathe"},
    [INTENT_STAFF] = {"staff"},
    [INTENT_DIGIT] = {"digit", ARG_AMOUNT},
    [INTENT_REPLY] = {"reply", ARG_NTH, ARG_AMOUNT},
    [INTENT_PERIOD] = {"period", ARG_NTH},
    [INTENT_GO] = {"go", ARG_NTH, ARG_AMOUNT},
    [INTENT_STEP] = {"step", ARG_NTH},
    [INTENT_VOTE] = {"vote", ARG_NTH, ARG_AMOUNT},
    [INTENT_UNDO] = {"undo"},
    [INTENT_OPEN_ANSWER] = {"open-answer"},
    [INTENT_TIMER] = {"timer", ARG_CHOICE},
    [INTENT_SETTING] = {"setting", ARG_SETTING, ARG_VALUE},
    [INTENT_SETTINGS_USUAL] = {"settings-usual"},
    [INTENT_HIDE_TRACK] = {"hide-track", ARG_TRACK},
    [INTENT_HIDE_PACK] = {"hide-pack", ARG_PACK},
    [INTENT_RELOAD] = {"reload"},
    [INTENT_SCROLL] = {"scroll"}, /* its numbers are for the screen alone */
};

bool intent_find(Str word, IntentKind *kind)
{
    for (int i = 0; i < INTENT_COUNT; i++) {
        if (str_is(word, INTENTS[i].word)) {
            *kind = (IntentKind)i;
            return true;
        }
    }
    return false;
}
