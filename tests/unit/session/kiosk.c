#include "kiosk.h"

#include "../support.h"

void kiosk_give(Kiosk *kiosk, IntentKind kind, uint16_t index, uint16_t to)
{
    kiosk->outcome = session_apply(&kiosk->session, kiosk->library, (Intent){kind, index, to, 0});
}

void kiosk_press(Kiosk *kiosk, IntentKind kind)
{
    kiosk_give(kiosk, kind, 0, 0);
}

void kiosk_open(Kiosk *kiosk, void **state, StaffPage page)
{
    *kiosk = (Kiosk){.library = small_library(*state)};
    session_begin(&kiosk->session, LANG_ID, (Look){0}, 0, 0);
    kiosk->session.machine.has_pin = true;
    kiosk_press(kiosk, INTENT_STAFF);
    for (int i = 0; i < PIN_LEAST; i++) {
        kiosk_give(kiosk, INTENT_DIGIT, 5, 0);
    }
    kiosk_press(kiosk, INTENT_CHECK);
    kiosk_give(kiosk, INTENT_REPLY, REPLY_YES, 0);
    kiosk_give(kiosk, INTENT_GO, (uint16_t)page, 0);
    assert_int_equal(kiosk->session.staff.page, page);
}
