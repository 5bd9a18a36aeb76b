/* The loop's side: hands over, asks, takes, and ends the thread. */
#include "clerk_own.h"

#include <stdio.h>

enum { OWN_BYTES = 512 * 1024 };

static void free_clerk(Clerk *clerk)
{
    arena_free(clerk->answer.arena);
    waiting_close(&clerk->boxes[0]);
    waiting_close(&clerk->boxes[1]);
    if (clerk->has_locks) {
        pthread_cond_destroy(&clerk->asked);
        pthread_cond_destroy(&clerk->ended);
        pthread_mutex_destroy(&clerk->lock);
    }
    arena_free(clerk->arena);
}

/* Those that were made stay when another one cannot be: the program has a few bytes less. */
static bool make_locks(Clerk *clerk)
{
    clerk->has_locks = pthread_mutex_init(&clerk->lock, NULL) == 0 &&
                       threads_make_condition(&clerk->asked) &&
                       threads_make_condition(&clerk->ended);
    return clerk->has_locks;
}

Clerk *clerk_new(const Paths *paths, uint32_t wake_type)
{
    Arena *arena = arena_new(OWN_BYTES);
    Clerk *clerk = arena ? arena_alloc(arena, sizeof *clerk) : NULL;
    if (!clerk) {
        arena_free(arena);
        return NULL;
    }
    clerk->arena = arena;
    clerk->paths = paths;
    clerk->wake_type = wake_type;
    clerk->inbox = &clerk->boxes[0];
    clerk->in_hand = &clerk->boxes[1];
    bool has_boxes = waiting_open(clerk->inbox);
    has_boxes = waiting_open(clerk->in_hand) && has_boxes;
    if (!has_boxes || !make_locks(clerk) ||
        pthread_create(&clerk->thread, NULL, clerk_work, clerk) != 0) {
        free_clerk(clerk);
        return NULL;
    }
    return clerk;
}

ClerkEnd clerk_close(Clerk *clerk, uint32_t limit_ms)
{
    ClerkEnd end = {0};
    if (!clerk) {
        return end;
    }
    struct timespec at = threads_moment(limit_ms);
    pthread_mutex_lock(&clerk->lock);
    clerk->is_ending = true;
    atomic_store(&clerk->is_unwanted, true);
    pthread_cond_signal(&clerk->asked);
    while (!clerk->is_ended && !end.is_late) {
        end.is_late = !threads_wait(&clerk->ended, &clerk->lock, &at) && !clerk->is_ended;
    }
    end.rest = clerk->rest;
    if (end.is_late) {
        end.rest.lost = waiting_sum(clerk->inbox) + clerk->inbox->lost + clerk->in_hand_sum;
    }
    pthread_mutex_unlock(&clerk->lock);
    if (!end.is_late) {
        pthread_join(clerk->thread, NULL);
        free_clerk(clerk);
    }
    return end;
}

void clerk_add(Clerk *clerk, Day day, const CountEvent *events, size_t count)
{
    if (!clerk || count == 0) {
        return;
    }
    pthread_mutex_lock(&clerk->lock);
    for (size_t i = 0; i < count; i++) {
        waiting_add(clerk->inbox, day, &events[i]);
    }
    pthread_cond_signal(&clerk->asked);
    pthread_mutex_unlock(&clerk->lock);
}

void clerk_settle(Clerk *clerk)
{
    if (clerk) {
        pthread_mutex_lock(&clerk->lock);
        clerk->is_settling = true;
        pthread_cond_signal(&clerk->asked);
        pthread_mutex_unlock(&clerk->lock);
    }
}

/* An answer that nobody took is given back. */
static void replace_question(Clerk *clerk, const ClerkAsk *ask)
{
    pthread_mutex_lock(&clerk->lock);
    Arena *unwanted = clerk->answer.arena;
    atomic_store(&clerk->is_unwanted, true);
    clerk->answer = (ClerkAnswer){0};
    clerk->ask = ask ? *ask : (ClerkAsk){0};
    clerk->figures = ask ? QUESTION_ASKED : QUESTION_NONE;
    pthread_cond_signal(&clerk->asked);
    pthread_mutex_unlock(&clerk->lock);
    arena_free(unwanted);
}

void clerk_ask(Clerk *clerk, const ClerkAsk *ask)
{
    if (clerk) {
        replace_question(clerk, ask);
    }
}

void clerk_forget(Clerk *clerk)
{
    if (clerk) {
        replace_question(clerk, NULL);
    }
}

/* True when there is an answer, which is taken: the lock is held then. */
static bool begin_to_take(Clerk *clerk, const ClerkQuestion *question)
{
    pthread_mutex_lock(&clerk->lock);
    clerk->is_told = false;
    if (*question == QUESTION_ANSWERED) {
        return true;
    }
    pthread_mutex_unlock(&clerk->lock);
    return false;
}

bool clerk_take(Clerk *clerk, ClerkAnswer *answer)
{
    if (!clerk || !begin_to_take(clerk, &clerk->figures)) {
        return false;
    }
    *answer = clerk->answer;
    clerk->answer = (ClerkAnswer){0};
    clerk->figures = QUESTION_NONE;
    pthread_mutex_unlock(&clerk->lock);
    return true;
}

static void copy(char to[WORD_BYTES], Str from)
{
    snprintf(to, WORD_BYTES, STR_FMT, STR_ARG(from));
}

void clerk_ask_tally(Clerk *clerk, const CountEvent *poll)
{
    if (clerk) {
        pthread_mutex_lock(&clerk->lock);
        copy(clerk->poll.pack, poll->pack);
        copy(clerk->poll.version, poll->version);
        copy(clerk->poll.lesson, poll->lesson);
        copy(clerk->poll.step, poll->step);
        clerk->poll.metric = poll->metric;
        clerk->tally = QUESTION_ASKED;
        pthread_cond_signal(&clerk->asked);
        pthread_mutex_unlock(&clerk->lock);
    }
}

bool clerk_take_tally(Clerk *clerk, ClerkTally *tally)
{
    if (!clerk || !begin_to_take(clerk, &clerk->tally)) {
        return false;
    }
    *tally = clerk->counted;
    clerk->tally = QUESTION_NONE;
    pthread_mutex_unlock(&clerk->lock);
    return true;
}

void clerk_reset(Clerk *clerk)
{
    if (clerk) {
        pthread_mutex_lock(&clerk->lock);
        clerk->reset = QUESTION_ASKED;
        pthread_cond_signal(&clerk->asked);
        pthread_mutex_unlock(&clerk->lock);
    }
}

bool clerk_take_reset(Clerk *clerk, ClerkReset *reset)
{
    if (!clerk || !begin_to_take(clerk, &clerk->reset)) {
        return false;
    }
    *reset = clerk->was_reset;
    clerk->reset = QUESTION_NONE;
    pthread_mutex_unlock(&clerk->lock);
    return true;
}
