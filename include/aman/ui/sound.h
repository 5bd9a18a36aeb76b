/* Sound of the machine. Every cue is soft and short, and what it says is also seen. Without a sound
 * card there is silence, and nothing else changes. */
#pragma once

#include "aman/activities/activity.h"
#include "aman/base/compiler.h"
#include "aman/pack/settings.h"

typedef struct Sound Sound;

/* Opens nothing yet: a device is only open from the first cue until a while after the last one, so
 * that a machine at rest stays asleep. `event` is pushed when there turns out to be no device. NULL
 * without memory. */
AMAN_CHECK Sound *sound_new(uint32_t event);
/* What sounds ends. NULL does nothing. */
void sound_free(Sound *sound);

/* Sounds as soon as the device is ready, in place of what sounds still. Never waits. `loudness`:
 * SOUND_QUIET or SOUND_USUAL; `now_ms`: monotonic, so that a card that is missing is not looked for
 * at every press. CUE_NONE and a NULL `sound` do nothing. */
void sound_play(Sound *sound, Cue cue, uint8_t loudness, uint64_t now_ms);

/* True when the last attempt found no device. */
bool sound_is_missing(Sound *sound);
