/* The file of the PIN, its waits, and the hash, which takes a moment by intention. */
#include "pin.h"

#include "aman/base/file.h"

#include <sodium.h>

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { FILE_BYTES = 1024, MS_PER_SECOND = 1000 };

static_assert(sizeof((Pin){{0}}.hash) >= crypto_pwhash_STRBYTES, "the hash fits");

static const char LOST[] = "damaged";

/* How long after so many wrong tries: nothing, then 5 s, doubling up to an hour. */
static uint32_t wait_after(uint32_t wrong)
{
    uint32_t wait = PIN_FIRST_WAIT_S;
    if (wrong < PIN_FREE_TRIES) {
        return 0;
    }
    for (uint32_t i = PIN_FREE_TRIES; i < wrong && wait < PIN_MOST_WAIT_S; i++) {
        wait *= 2;
    }
    return wait < PIN_MOST_WAIT_S ? wait : PIN_MOST_WAIT_S;
}

static bool write(const Pin *pin)
{
    char text[FILE_BYTES];
    int len = snprintf(text, sizeof text, "%s\n%u\n", pin->hash, pin->wrong);
    /* Others on the machine could guess a short PIN from its hash in their own time. */
    return len > 0 && file_write_private(pin->path, (Str){text, (uint32_t)len});
}

/* The same, with what it means for the PIN. */
static bool keep(Pin *pin)
{
    pin->is_kept = write(pin);
    pin->is_held = pin->is_held && !pin->is_kept;
    return pin->is_kept;
}

/* Two lines: the hash and the number of wrong tries. */
static bool parse(Pin *pin, Str bytes)
{
    Str hash, number;
    pin->wrong = 0;
    if (!str_next_line(&bytes, &hash) || !str_next_line(&bytes, &number) || number.len == 0 ||
        number.len > 9 || hash.len >= sizeof pin->hash ||
        !str_starts(hash, STR(crypto_pwhash_STRPREFIX))) {
        return false;
    }
    for (uint32_t i = 0; i < number.len; i++) {
        if (number.at[i] < '0' || number.at[i] > '9') {
            return false;
        }
        pin->wrong = pin->wrong * 10 + (uint32_t)(number.at[i] - '0');
    }
    memcpy(pin->hash, hash.at, hash.len);
    pin->hash[hash.len] = '\0';
    return true;
}

/* FILE_UNREADABLE also when what stands there is no PIN. */
static FileResult load(Pin *pin)
{
    Str bytes;
    Arena *arena = arena_new((size_t)4 * FILE_BYTES);
    FileResult result = arena ? file_read(arena, pin->path, FILE_BYTES, &bytes) : FILE_NO_MEMORY;
    if (result == FILE_OK && !parse(pin, bytes)) {
        result = FILE_UNREADABLE;
    }
    arena_free(arena);
    return result;
}

/* `pin set` may have run meanwhile: the old PIN must not come back over the new one. */
static void take_newer(Pin *pin)
{
    Pin kept = *pin;
    if (load(&kept) == FILE_OK && strcmp(kept.hash, pin->hash) != 0) {
        *pin = kept;
    }
}

bool pin_open(Pin *pin, const char *path, uint64_t now_ms)
{
    *pin = (Pin){{0}};
    int len = snprintf(pin->path, sizeof pin->path, "%s", path);
    if (len < 0 || (size_t)len >= sizeof pin->path || sodium_init() < 0) {
        return false;
    }
    /* Only a file that is not there means that no PIN was set: a damaged one opens no door. */
    FileResult result = load(pin);
    if (result == FILE_NO_MEMORY) {
        return false;
    }
    if (result != FILE_OK && result != FILE_MISSING) {
        memcpy(pin->hash, LOST, sizeof LOST);
        pin->wrong = 0;
    }
    pin->wait_until_ms = now_ms + (uint64_t)wait_after(pin->wrong) * MS_PER_SECOND;
    return true;
}

bool pin_is_set(const Pin *pin)
{
    return pin->hash[0] != '\0';
}

uint32_t pin_wait_s(const Pin *pin, uint64_t now_ms)
{
    uint64_t left = pin->wait_until_ms > now_ms ? pin->wait_until_ms - now_ms : 0;
    return (uint32_t)((left + MS_PER_SECOND - 1) / MS_PER_SECOND);
}

bool pin_try(Pin *pin, Str digits, uint64_t now_ms)
{
    if (!pin_is_set(pin) || pin_wait_s(pin, now_ms) > 0) {
        return false;
    }
    take_newer(pin);
    /* Counted as wrong before it is looked at: a plug that is pulled in between gives no free try.
     * When nothing can be written the waits hold in memory only. */
    pin->wrong++;
    keep(pin);
    if (crypto_pwhash_str_verify(pin->hash, digits.at, digits.len) == 0) {
        pin->wrong = 0;
        keep(pin);
        return true;
    }
    pin->wait_until_ms = now_ms + (uint64_t)wait_after(pin->wrong) * MS_PER_SECOND;
    return false;
}

/* A PIN with no tries. */
static bool make(Pin *pin, Str digits)
{
    pin->wrong = 0;
    pin->wait_until_ms = 0;
    bool is_made =
        crypto_pwhash_str(pin->hash, digits.at, digits.len, crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
    errno = is_made ? errno : ENOMEM;
    return is_made;
}

bool pin_set(Pin *pin, Str digits)
{
    Pin next = *pin;
    bool is_set = make(&next, digits) && keep(&next);
    *pin = is_set ? next : *pin;
    return is_set;
}

bool pin_hold(Pin *pin, Str digits)
{
    Pin next = *pin;
    bool is_made = make(&next, digits);
    next.is_held = true;
    *pin = is_made ? next : *pin;
    return is_made;
}
