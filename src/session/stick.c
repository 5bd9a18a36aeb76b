/* Saving to a stick: what one may ask of the app. How far it is stands in the app's DeskView, so
 * that nothing is lost when a question lies over the page meanwhile. */
#include "stick.h"

void stick_open(Staff *staff, Intent intent, Outcome *outcome)
{
    staff->save = intent.to < SAVE_KINDS ? (uint8_t)intent.to : SAVE_COUNTS;
    staff->stick = 0;
    staff->look_ms = intent.now_ms + STICK_LOOK_MS;
    outcome->request = REQUEST_STICK_FIND;
}

bool stick_apply(Staff *staff, Intent intent, Outcome *outcome)
{
    switch (intent.kind) {
    case INTENT_CHECK:
        outcome->request = REQUEST_STICK_WRITE;
        return true;
    case INTENT_PAUSE:
        outcome->request = REQUEST_STICK_STOP;
        return true;
    case INTENT_AGAIN:
        staff->look_ms = intent.now_ms + STICK_LOOK_MS;
        outcome->request = REQUEST_STICK_FIND;
        return true;
    case INTENT_PICK:
        staff->stick = intent.index <= UINT8_MAX ? (uint8_t)intent.index : 0;
        outcome->request = REQUEST_STICK_LOOK;
        return true;
    default:
        return false;
    }
}

void stick_tick(Staff *staff, uint64_t now_ms, Outcome *outcome)
{
    if (now_ms >= stick_deadline(staff)) {
        staff->look_ms = now_ms + STICK_LOOK_MS;
        outcome->request = REQUEST_STICK_LOOK;
    }
}

uint64_t stick_deadline(const Staff *staff)
{
    return staff->page == STAFF_STICK ? staff->look_ms : UINT64_MAX;
}
