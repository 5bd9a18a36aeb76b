/* The thread that does what the facilitator's corner and the start ask of the disk: the PIN's file,
 * the settings, looking for sticks, reading the packs. One after the other, and the next one begins
 * when the result of the last one was taken: until then what it borrowed stays as it was. Private
 * to the app. */
#pragma once

#include "paths.h"
#include "pin.h"
#include "stage.h"
#include "stick/stick.h"

#include <pthread.h>

enum { ERRANDS_MOST = 8 };

typedef struct {
    Request request; /* REQUEST_NONE: look whether there is a PIN at all */
    uint32_t number; /* given back with the result */
    char digits[PIN_MOST];
    uint8_t digit_count;
    bool is_inside;         /* the PIN was right already */
    Settings settings;      /* of REQUEST_SETTINGS */
    const Library *library; /* the same; borrowed */
} Errand;

typedef struct {
    Request request;
    uint32_t number;
    bool is_yes;
    bool has_pin, is_pin_held, is_pin_easy; /* what is known of the PIN afterwards */
    uint32_t wait_s;                        /* until its next try */
    StageFiles files;         /* of REQUEST_RELOAD, when is_yes; owned by who takes it */
    Stick sticks[STICKS_MAX]; /* of REQUEST_STICK_… */
    size_t stick_count;
} ErrandResult;

typedef struct {
    const Paths *paths;
    uint32_t wake_type;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    Errand queue[ERRANDS_MOST];
    size_t count;
    ErrandResult result;
    bool has_thread, is_working, has_result, is_ending, is_ended;
    Pin pin; /* the thread's alone, as these two */
    char pin_path[PIN_PATH_BYTES];
    bool has_pin_file; /* it could be read, or is not there */
    bool is_pin_easy;  /* the one that opened the door is refused today */
} Errands;

/* Begins the thread. Without one errands are done at once, by who adds them. `paths` is borrowed.
 */
void errands_begin(Errands *errands, const Paths *paths, uint32_t wake_type);
/* Waits for the errand that is done at the moment, at most `limit_ms`; false when it goes on: then
 * `errands` must stay, and the program must end without giving its memory back. */
AMAN_CHECK bool errands_end(Errands *errands, uint32_t limit_ms);

/* Adds an errand; one of the same kind that has not begun is replaced. What does not fit is
 * dropped: there are not so many kinds. */
void errands_add(Errands *errands, const Errand *errand);

/* Takes the result of the last one; false when there is none. */
AMAN_CHECK bool errands_take(Errands *errands, ErrandResult *result);

/* True when nothing is done or waits: nothing is borrowed. */
bool errands_rest(Errands *errands);
