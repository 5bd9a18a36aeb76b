/* What is heard: soft, short, one at a time, without a click. */
#include "../support.h"
#include "cue.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    MS = 1000,
    SECOND_SAMPLES = CUE_RATE,
    MOST = CUE_RATE * 19, /* half of the longest, and all of it again */
    CLICK = 3500          /* of 32767: what two neighbours in a cue may differ by */
};

/* The state of each test: room for MOST samples. */
static int setup(void **state)
{
    *state = calloc(MOST, sizeof(int16_t));
    return *state ? 0 : -1;
}

static int teardown(void **state)
{
    free(*state);
    return 0;
}

static int peak_of(const int16_t *samples, size_t count)
{
    int peak = 0;
    for (size_t i = 0; i < count; i++) {
        peak = abs(samples[i]) > peak ? abs(samples[i]) : peak;
    }
    return peak;
}

static int largest_step(const int16_t *samples, size_t count)
{
    int largest = abs(samples[0]);
    for (size_t i = 1; i < count; i++) {
        int step = abs(samples[i] - samples[i - 1]);
        largest = step > largest ? step : largest;
    }
    return largest;
}

/* All of a cue, and whether it is over then. */
static uint32_t hear(int16_t *heard, Cue cue, uint8_t loudness)
{
    CueVoice voice = {0};
    uint32_t length = cue_length(cue);
    voice_ask(&voice, cue, loudness);
    voice_fill(&voice, heard, length);
    assert_true(voice_is_silent(&voice));
    return length;
}

static void cues_are_as_loud_as_they_should_be(void **state)
{
    int16_t *heard = *state;
    enum { TWELVE_DB = 8231, HUNDRED = 100, AUDIBLE = 40 }; /* of 32767; percent of the peak */
    for (Cue cue = CUE_TAP; cue < CUE_COUNT; cue++) {
        int usual = peak_of(heard, hear(heard, cue, SOUND_USUAL));
        int quiet = peak_of(heard, hear(heard, cue, SOUND_QUIET));
        assert_in_range(usual, TWELVE_DB * AUDIBLE / HUNDRED, TWELVE_DB);
        assert_in_range(quiet, TWELVE_DB * AUDIBLE / HUNDRED / 4, TWELVE_DB / 3);
    }
}

static void a_switched_off_cue_is_silent(void **state)
{
    int16_t *heard = *state;
    for (Cue cue = CUE_TAP; cue < CUE_COUNT; cue++) {
        assert_int_equal(peak_of(heard, hear(heard, cue, SOUND_OFF)), 0);
    }
}

static void cues_are_as_long_as_they_should_be(void **state)
{
    static const uint32_t LENGTHS_MS[CUE_COUNT] = {
        [CUE_TAP] = 40,       [CUE_RIGHT] = 350, [CUE_NOTYET] = 300, [CUE_MESSAGE] = 80,
        [CUE_FINISHED] = 900, [CUE_IDLE] = 900,  [CUE_SEA] = 12000};
    (void)state;
    for (Cue cue = CUE_NONE; cue < CUE_COUNT; cue++) {
        assert_int_equal(cue_length(cue), LENGTHS_MS[cue] * CUE_RATE / MS);
    }
}

static void no_cue_clicks(void **state)
{
    int16_t *heard = *state;
    enum { NEARLY_SILENT = 400 };
    for (Cue cue = CUE_TAP; cue < CUE_COUNT; cue++) {
        uint32_t length = hear(heard, cue, SOUND_USUAL);
        assert_in_range(largest_step(heard, length), 1, CLICK);
        assert_in_range(abs(heard[length - 1]), 0, NEARLY_SILENT);
    }
}

/* Half of `first`, then `second` is asked for; returns how many samples there are. */
static uint32_t replace(int16_t *heard, Cue first, Cue second, uint32_t *from)
{
    CueVoice voice = {0};
    *from = cue_length(first) / 2;
    uint32_t rest = cue_length(second) + CUE_RATE / 10;
    voice_ask(&voice, first, SOUND_USUAL);
    voice_fill(&voice, heard, *from);
    voice_ask(&voice, second, SOUND_USUAL);
    voice_fill(&voice, heard + *from, rest);
    assert_true(voice_is_silent(&voice));
    return *from + rest;
}

static void replacing_a_cue_does_not_click(void **state)
{
    int16_t *heard = *state;
    uint32_t from;
    for (Cue first = CUE_TAP; first < CUE_COUNT; first++) {
        for (Cue second = CUE_HUSH; second < CUE_COUNT; second++) {
            assert_in_range(largest_step(heard, replace(heard, first, second, &from)), 1, CLICK);
        }
    }
}

static void the_new_cue_sounds_alone(void **state)
{
    int16_t *heard = *state;
    enum { FADE = CUE_RATE / 100 };
    uint32_t from, length = cue_length(CUE_RIGHT);
    int16_t *alone = calloc(length, sizeof *alone);
    assert_non_null(alone);
    memcpy(alone, heard, sizeof *alone * hear(heard, CUE_RIGHT, SOUND_USUAL));
    replace(heard, CUE_SEA, CUE_RIGHT, &from);
    assert_memory_equal(heard + from + FADE, alone, length * sizeof *alone);
    free(alone);
}

static void a_hush_is_done_in_ten_milliseconds(void **state)
{
    int16_t *heard = *state;
    enum { FADE = CUE_RATE / 100 };
    uint32_t from;
    uint32_t count = replace(heard, CUE_SEA, CUE_HUSH, &from);
    assert_int_equal(peak_of(heard + from + FADE, count - from - FADE), 0);
}

/* The root of the mean square around a second of the breath. */
static double loudness_at(const int16_t *heard, double seconds)
{
    enum { HALF = SECOND_SAMPLES / 4 };
    size_t middle = (size_t)(seconds * SECOND_SAMPLES);
    double sum = 0;
    for (size_t i = middle - HALF; i < middle + HALF; i++) {
        sum += (double)heard[i] * heard[i];
    }
    return sqrt(sum / (2 * HALF));
}

static void the_sea_swells_with_the_breath(void **state)
{
    int16_t *heard = *state;
    static const double DOUBLE = 2.0;
    hear(heard, CUE_SEA, SOUND_USUAL);
    assert_true(loudness_at(heard, 5.0) > DOUBLE * loudness_at(heard, 1.0));
    assert_true(loudness_at(heard, 5.0) > DOUBLE * loudness_at(heard, 11.0));
    assert_true(loudness_at(heard, 3.0) > loudness_at(heard, 1.0));
    assert_true(loudness_at(heard, 7.0) > loudness_at(heard, 10.0));
}

#define WITH_ROOM(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ROOM(cues_are_as_loud_as_they_should_be), WITH_ROOM(a_switched_off_cue_is_silent),
        WITH_ROOM(cues_are_as_long_as_they_should_be), WITH_ROOM(no_cue_clicks),
        WITH_ROOM(replacing_a_cue_does_not_click),     WITH_ROOM(the_new_cue_sounds_alone),
        WITH_ROOM(a_hush_is_done_in_ten_milliseconds), WITH_ROOM(the_sea_swells_with_the_breath),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
