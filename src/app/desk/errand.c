/* What each kind of errand does. The PIN is read, tried and set here alone. */
#include "errand.h"

#include "machine.h"

#include <stdio.h>

/* True when a PIN is set: also one that `pin set` wrote while the kiosk ran without any. */
static bool find_pin(Errands *errands)
{
    if (!errands->has_pin_file || !pin_is_set(&errands->pin)) {
        int len =
            snprintf(errands->pin_path, sizeof errands->pin_path, "%s/pin", errands->paths->data);
        errands->has_pin_file = len > 0 && (size_t)len < sizeof errands->pin_path &&
                                pin_open(&errands->pin, errands->pin_path, machine_now_ms());
    }
    return errands->has_pin_file && pin_is_set(&errands->pin);
}

/* A machine whose disk takes nothing has its corner too: without it there is no workshop. */
static bool set_pin(Pin *pin, Str typed)
{
    bool is_first = !pin_is_set(pin);
    return pin_is_good(typed) && (pin_set(pin, typed) || (is_first && pin_hold(pin, typed)));
}

static bool do_pin(Errands *errands, const Errand *errand)
{
    Str typed = {errand->digits, errand->digit_count};
    bool has_pin = find_pin(errands);
    switch (errand->request) {
    case REQUEST_PIN_TRY: {
        bool is_right = has_pin && pin_try(&errands->pin, typed, machine_now_ms());
        errands->is_pin_easy = is_right && !pin_is_good(typed);
        return is_right;
    }
    case REQUEST_PIN_SET: {
        /* Only who knows the PIN may replace it. */
        bool is_set = errands->has_pin_file && (errand->is_inside || !has_pin) &&
                      set_pin(&errands->pin, typed);
        errands->is_pin_easy = errands->is_pin_easy && !is_set;
        return is_set;
    }
    default:
        return has_pin;
    }
}

static void look_for_sticks(const Paths *paths, ErrandResult *result)
{
    enum { SCRATCH_BYTES = 4 * 1024 * 1024 };
    Arena *scratch = arena_new(SCRATCH_BYTES);
    result->stick_count = scratch ? sticks_find(scratch, paths->sticks, result->sticks) : 0;
    arena_free(scratch);
}

void errand_do(Errands *errands, const Errand *errand, ErrandResult *result)
{
    *result = (ErrandResult){.request = errand->request, .number = errand->number};
    switch (errand->request) {
    case REQUEST_SETTINGS:
        result->is_yes =
            errand_save_settings(errands->paths->config, &errand->settings, errand->library);
        break;
    case REQUEST_RELOAD:
        result->is_yes = stage_read(&result->files, errands->paths);
        break;
    case REQUEST_STICK_FIND:
    case REQUEST_STICK_LOOK:
        look_for_sticks(errands->paths, result);
        break;
    default:
        result->is_yes = do_pin(errands, errand);
        break;
    }
    result->has_pin = errands->has_pin_file && pin_is_set(&errands->pin);
    result->is_pin_held = errands->pin.is_held;
    result->is_pin_easy = errands->is_pin_easy;
    result->wait_s = pin_wait_s(&errands->pin, machine_now_ms());
}
