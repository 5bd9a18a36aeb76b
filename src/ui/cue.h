/* Cues as samples, made while they sound: no file is read, none can be missing. Private to the ui.
 */
#pragma once

#include "aman/activities/activity.h"
#include "aman/pack/settings.h"

enum { CUE_RATE = 22050 }; /* samples a second, one channel */

/* How many samples a cue has; 0 for CUE_NONE and CUE_HUSH. */
uint32_t cue_length(Cue cue);

/* Sample `at` of a cue, -1 to 1. */
float cue_sample(Cue cue, uint32_t at);

/* What sounds now, and what takes its place: the old one fades first, so that nothing clicks. Zero
 * it to begin in silence. */
typedef struct {
    Cue cue, next; /* next: CUE_NONE when nothing was asked for */
    uint32_t at;   /* of `cue` */
    float gain, next_gain;
    uint32_t fade; /* samples left of fading `cue` */
} CueVoice;

void voice_ask(CueVoice *voice, Cue cue, uint8_t loudness);
void voice_fill(CueVoice *voice, int16_t *samples, size_t count);
bool voice_is_silent(const CueVoice *voice);
