/* How long staff's keys were held. */
#include "exit_keys.h"

enum { HOLD_MS = 3000, STEP_MS = 80, UNSEEN_MS = 1000, PERCENT = 100 };

void exit_keys_press(ExitKeys *keys, bool is_down, uint64_t now_ms)
{
    *keys = (ExitKeys){.is_down = is_down, .seen_ms = now_ms};
}

int exit_keys_percent(ExitKeys *keys, uint64_t now_ms)
{
    if (!keys->is_down) {
        return 0;
    }
    uint64_t passed = now_ms > keys->seen_ms ? now_ms - keys->seen_ms : 0;
    keys->held_ms += (uint32_t)(passed < UNSEEN_MS ? passed : UNSEEN_MS);
    keys->held_ms = keys->held_ms < HOLD_MS ? keys->held_ms : HOLD_MS;
    keys->seen_ms = now_ms;
    return 1 + (int)(keys->held_ms * PERCENT / HOLD_MS);
}

uint64_t exit_keys_due(const ExitKeys *keys)
{
    return keys->is_down ? keys->seen_ms + STEP_MS : UINT64_MAX;
}
