/* What both sides of the clerk share. All of it but the counts is under the lock, which is held for
 * copying only. */
#pragma once

#include "clerk.h"
#include "threads.h"

#include "aman/counts/waiting.h"

#include <stdatomic.h>

enum { WORD_BYTES = 128 };

/* How far one kind of question is. */
typedef enum { QUESTION_NONE, QUESTION_ASKED, QUESTION_WORKING, QUESTION_ANSWERED } ClerkQuestion;

/* The texts that tell a poll from others. */
typedef struct {
    char pack[WORD_BYTES], version[WORD_BYTES], lesson[WORD_BYTES], step[WORD_BYTES];
    Metric metric;
} PollName;

struct Clerk {
    Arena *arena; /* holds this struct */
    const Paths *paths;
    uint32_t wake_type;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t asked, ended;
    Counts *counts; /* of the thread alone */

    Waiting *inbox, *in_hand; /* the second one is the thread's, once they were exchanged */
    uint64_t in_hand_sum;     /* with what it had no room for */
    bool has_locks;
    bool is_settling, is_ending, is_ended, is_told;
    ClerkQuestion figures, tally, reset;
    ClerkAsk ask;
    ClerkAnswer answer;
    PollName poll;
    ClerkTally counted;
    ClerkReset was_reset;
    CountsRest rest;
    atomic_bool is_unwanted; /* what is being added up; read without the lock */
    Waiting boxes[2];
};

/* The thread: `data` is the Clerk. */
void *clerk_work(void *data);
