/* The sounds: short, soft, made of a few sines. Angklung notes are two bamboo tubes an octave
 * apart, shaken; the sea is noise that swells with the breath. */
#include "cue.h"

#include "aman/activities/breathe.h"

#include <math.h>

enum { MS = 1000, FADE = CUE_RATE / 100, FULLNESS = 1000 };

static const float TURN = 6.28318531F; /* radians */

/* Peaks of -12 and -24 dB of what the device can do. */
static const float GAINS[SOUND_COUNT] = {
    [SOUND_OFF] = 0.0F, [SOUND_QUIET] = 0.063F, [SOUND_USUAL] = 0.25F};

/* A part of a cue that sounds by itself. */
typedef struct {
    Cue cue;
    uint16_t from_ms, length_ms;
    uint16_t hz, to_hz; /* it glides from one to the other */
    uint16_t rise_ms;   /* to full loudness */
    uint16_t decay_ms;  /* to a third of it */
    uint8_t octave;     /* percent of the octave above it */
    uint8_t shake_hz;   /* how fast the tubes are shaken; 0: a single knock */
    uint8_t percent;    /* of the loudness of the loudest part */
} Note;

static const Note NOTES[] = {
    {CUE_TAP, 0, 40, 1180, 1020, 1, 8, 30, 0, 60},
    {CUE_RIGHT, 0, 170, 587, 587, 4, 110, 45, 12, 80},
    {CUE_RIGHT, 130, 220, 880, 880, 4, 100, 45, 12, 80},
    {CUE_NOTYET, 0, 300, 220, 220, 25, 130, 12, 0, 90},
    {CUE_MESSAGE, 0, 80, 430, 640, 6, 30, 0, 0, 55},
    {CUE_FINISHED, 0, 300, 587, 587, 4, 150, 45, 12, 75},
    {CUE_FINISHED, 240, 320, 740, 740, 4, 150, 45, 12, 75},
    {CUE_FINISHED, 480, 420, 880, 880, 4, 170, 45, 12, 75},
    {CUE_IDLE, 0, 900, 659, 659, 8, 260, 20, 0, 80},
};
enum { NOTE_COUNT = sizeof NOTES / sizeof *NOTES };

static uint32_t samples_of(uint32_t ms)
{
    return ms * CUE_RATE / MS;
}

uint32_t cue_length(Cue cue)
{
    uint32_t end_ms = cue == CUE_SEA ? BREATHE_ROUND_MS : 0;
    for (size_t i = 0; i < NOTE_COUNT; i++) {
        uint32_t end = NOTES[i].from_ms + NOTES[i].length_ms;
        end_ms = NOTES[i].cue == cue && end > end_ms ? end : end_ms;
    }
    return samples_of(end_ms);
}

/* Rises, falls off like something struck, and ends at nothing. */
static float envelope(const Note *note, uint32_t at)
{
    float rise = (float)samples_of(note->rise_ms), decay = (float)samples_of(note->decay_ms);
    float left = (float)(samples_of(note->length_ms) - at);
    float level = fminf((float)at / rise, 1.0F) * expf(-(float)at / decay);
    return level * fminf(left / (float)FADE, 1.0F);
}

static float note_sample(const Note *note, uint32_t at)
{
    enum { HUNDRED = 100 };
    static const float SHAKE = 0.25F; /* how much softer it is between two knocks */
    float seconds = (float)at / CUE_RATE, hz = (float)note->hz;
    float length = (float)note->length_ms / MS;
    float glide = ((float)note->to_hz - hz) * seconds / (2 * length);
    float turns = seconds * (hz + glide);
    float upper = (float)note->octave / HUNDRED, loud = (float)note->percent / HUNDRED;
    float wave = (sinf(TURN * turns) + upper * sinf(TURN * 2 * turns)) / (1 + upper);
    float knocks = 0.5F - 0.5F * cosf(TURN * seconds * (float)note->shake_hz);
    return wave * envelope(note, at) * (1 - SHAKE * knocks) * loud;
}

/* A number from -1 to 1 that looks like chance, always the same for one `at`. */
static float chance(uint32_t at)
{
    at = (at ^ 61U) ^ (at >> 16);
    at *= 9U;
    at ^= at >> 4;
    at *= 0x27d4eb2dU;
    at ^= at >> 15;
    return (float)at / (float)(UINT32_MAX / 2) - 1;
}

/* Noise without what is higher than half of CUE_RATE / `step` Hz. */
static float soft_noise(uint32_t at, uint32_t step)
{
    float part = (float)(at % step) / (float)step;
    float bend = part * part * (3 - 2 * part);
    float from = chance(at / step + step), to = chance(at / step + 1 + step);
    return from + (to - from) * bend;
}

/* Two depths of noise; the brighter one comes with the wave. */
static float sea_sample(uint32_t at)
{
    enum { DEEP = 70, BRIGHT = 17, END_MS = 60 };
    static const float REST = 0.12F;
    BreathMoment moment = breathe_moment(1, (uint64_t)at * MS / CUE_RATE);
    float full = (float)moment.fullness / FULLNESS;
    float noise = 0.6F * soft_noise(at, DEEP) + 0.4F * full * soft_noise(at, BRIGHT);
    float end = (float)samples_of(END_MS), left = (float)(cue_length(CUE_SEA) - at);
    float edge = fminf(fminf((float)at, left) / end, 1.0F);
    return noise * (REST + (1 - REST) * full * full) * edge;
}

float cue_sample(Cue cue, uint32_t at)
{
    if (at >= cue_length(cue)) {
        return 0;
    }
    if (cue == CUE_SEA) {
        return sea_sample(at);
    }
    float sum = 0;
    for (size_t i = 0; i < NOTE_COUNT; i++) {
        uint32_t from = samples_of(NOTES[i].from_ms);
        if (NOTES[i].cue == cue && at >= from && at - from < samples_of(NOTES[i].length_ms)) {
            sum += note_sample(&NOTES[i], at - from);
        }
    }
    return fmaxf(-1.0F, fminf(sum, 1.0F));
}

bool voice_is_silent(const CueVoice *voice)
{
    return voice->cue == CUE_NONE && voice->next == CUE_NONE;
}

void voice_ask(CueVoice *voice, Cue cue, uint8_t loudness)
{
    if (voice->next == CUE_NONE) {
        voice->fade = FADE;
    }
    voice->next = cue;
    voice->next_gain = GAINS[loudness < SOUND_COUNT ? loudness : SOUND_OFF];
}

/* Ends what sounds and begins what was asked for instead. */
static void change(CueVoice *voice)
{
    voice->cue = cue_length(voice->next) > 0 ? voice->next : CUE_NONE;
    voice->gain = voice->next_gain;
    voice->next = CUE_NONE;
    voice->at = 0;
}

static float next_sample(CueVoice *voice)
{
    if (voice->next != CUE_NONE && (voice->cue == CUE_NONE || voice->fade == 0)) {
        change(voice);
    }
    if (voice->cue == CUE_NONE) {
        return 0;
    }
    float sample = cue_sample(voice->cue, voice->at++) * voice->gain;
    if (voice->next != CUE_NONE) {
        sample *= (float)--voice->fade / FADE;
    } else if (voice->at >= cue_length(voice->cue)) {
        voice->cue = CUE_NONE;
    }
    return sample;
}

void voice_fill(CueVoice *voice, int16_t *samples, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        samples[i] = (int16_t)lrintf(next_sample(voice) * INT16_MAX);
    }
}
