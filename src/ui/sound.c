/* A thread of its own opens and closes the device: that can take long, and the loop must not wait.
 * SDL's own thread fills the buffer. `lock` guards the members before it; `voice` is guarded by
 * SDL's lock of the device. */
#include "aman/ui/sound.h"

#include "cue.h"

#include <SDL.h>

enum {
    BUFFER = 512,      /* samples: 23 ms */
    LINGER_MS = 20000, /* reopening costs time, and cheap speakers crack */
    RETRY_MS = 30000,  /* a card may be plugged in */
};

struct Sound {
    Cue cue; /* asked for, not yet taken; CUE_NONE: nothing */
    uint8_t loudness;
    uint64_t asked_ms;
    bool is_ending, is_missing;
    bool may_sound; /* something was asked for since the device was closed: a hush matters */
    SDL_mutex *lock;
    SDL_cond *woken;
    SDL_Thread *thread;
    uint32_t event;
    /* Only the thread's. */
    SDL_AudioDeviceID device; /* 0: closed */
    uint64_t missed_ms;       /* when none was found; 0: not yet */
    CueVoice voice;
};

static void SDLCALL fill(void *data, Uint8 *bytes, int length)
{
    Sound *sound = data;
    voice_fill(&sound->voice, (int16_t *)(void *)bytes, (size_t)length / sizeof(int16_t));
}

/* SDL's audio starts and ends with the device: some of its drivers look for new cards all the time
 * while it is on. */
static void close_device(Sound *sound)
{
    if (sound->device) {
        SDL_CloseAudioDevice(sound->device);
        SDL_QuitSubSystem(SDL_INIT_AUDIO);
        sound->device = 0;
        sound->voice = (CueVoice){0};
    }
}

static bool open_device(Sound *sound)
{
    SDL_AudioSpec want = {.freq = CUE_RATE,
                          .format = AUDIO_S16SYS,
                          .channels = 1,
                          .samples = BUFFER,
                          .callback = fill,
                          .userdata = sound};
    if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) {
        return false;
    }
    /* Asked for first, because ALSA writes many lines about a card that is not there. */
    if (SDL_GetNumAudioDevices(0) != 0) {
        sound->device = SDL_OpenAudioDevice(NULL, 0, &want, NULL, 0);
    }
    if (!sound->device) {
        SDL_QuitSubSystem(SDL_INIT_AUDIO);
        return false;
    }
    SDL_PauseAudioDevice(sound->device, 0);
    return true;
}

/* True when the device is open, after an attempt where it makes sense. */
static bool is_ready(Sound *sound, uint64_t now_ms)
{
    if (sound->device && SDL_GetAudioDeviceStatus(sound->device) == SDL_AUDIO_STOPPED) {
        close_device(sound); /* unplugged */
    }
    if (sound->device) {
        return true;
    }
    bool is_early = sound->missed_ms && now_ms - sound->missed_ms < RETRY_MS;
    bool is_open = !is_early && open_device(sound);
    sound->missed_ms = is_open ? 0 : is_early ? sound->missed_ms : now_ms;
    return is_open;
}

static void play(Sound *sound, Cue cue, uint8_t loudness)
{
    SDL_LockAudioDevice(sound->device);
    voice_ask(&sound->voice, cue, loudness);
    SDL_UnlockAudioDevice(sound->device);
}

/* Takes a cue, `lock` held; what takes time happens without it. */
static void take(Sound *sound)
{
    Cue cue = sound->cue;
    uint8_t loudness = sound->loudness;
    uint64_t asked_ms = sound->asked_ms;
    sound->cue = CUE_NONE;
    SDL_UnlockMutex(sound->lock);
    bool was_open = sound->device != 0;
    bool is_open = (cue != CUE_HUSH || was_open) && is_ready(sound, asked_ms);
    if (is_open) {
        play(sound, cue, loudness);
    }
    SDL_LockMutex(sound->lock);
    bool is_missing = !is_open && cue != CUE_HUSH;
    if (is_missing != sound->is_missing && cue != CUE_HUSH) {
        sound->is_missing = is_missing;
        SDL_PushEvent(&(SDL_Event){.type = sound->event});
    }
    sound->may_sound = is_open || sound->cue != CUE_NONE;
}

/* True when nothing was asked for in a long while, and nothing sounds; `lock` is held before and
 * after. */
static bool is_quiet(Sound *sound)
{
    int result = SDL_CondWaitTimeout(sound->woken, sound->lock, LINGER_MS);
    SDL_LockAudioDevice(sound->device);
    bool is_silent = voice_is_silent(&sound->voice);
    SDL_UnlockAudioDevice(sound->device);
    return result == SDL_MUTEX_TIMEDOUT && is_silent && sound->cue == CUE_NONE && !sound->is_ending;
}

static int work(void *data)
{
    Sound *sound = data;
    SDL_LockMutex(sound->lock);
    while (!sound->is_ending) {
        if (sound->cue != CUE_NONE) {
            take(sound);
        } else if (!sound->device) {
            SDL_CondWait(sound->woken, sound->lock);
        } else if (is_quiet(sound)) {
            sound->may_sound = false;
            SDL_UnlockMutex(sound->lock);
            close_device(sound);
            SDL_LockMutex(sound->lock);
        }
    }
    SDL_UnlockMutex(sound->lock);
    close_device(sound);
    return 0;
}

Sound *sound_new(uint32_t event)
{
    Sound *sound = SDL_calloc(1, sizeof *sound);
    if (!sound) {
        return NULL;
    }
    sound->event = event;
    sound->lock = SDL_CreateMutex();
    sound->woken = SDL_CreateCond();
    if (sound->lock && sound->woken) {
        sound->thread = SDL_CreateThread(work, "sound", sound);
    }
    if (!sound->thread) {
        sound_free(sound);
        return NULL;
    }
    return sound;
}

void sound_free(Sound *sound)
{
    if (!sound) {
        return;
    }
    if (sound->thread) {
        SDL_LockMutex(sound->lock);
        sound->is_ending = true;
        SDL_CondSignal(sound->woken);
        SDL_UnlockMutex(sound->lock);
        SDL_WaitThread(sound->thread, NULL);
    }
    SDL_DestroyCond(sound->woken);
    SDL_DestroyMutex(sound->lock);
    SDL_free(sound);
}

void sound_play(Sound *sound, Cue cue, uint8_t loudness, uint64_t now_ms)
{
    if (!sound || cue == CUE_NONE) {
        return;
    }
    SDL_LockMutex(sound->lock);
    sound->may_sound = sound->may_sound || cue != CUE_HUSH;
    if (sound->may_sound) {
        sound->cue = cue;
        sound->loudness = loudness;
        sound->asked_ms = now_ms;
        SDL_CondSignal(sound->woken);
    }
    SDL_UnlockMutex(sound->lock);
}

bool sound_is_missing(Sound *sound)
{
    bool is_missing = false;
    if (sound) {
        SDL_LockMutex(sound->lock);
        is_missing = sound->is_missing;
        SDL_UnlockMutex(sound->lock);
    }
    return is_missing;
}
