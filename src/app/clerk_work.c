/* The thread's side: what it takes, does without the lock, and gives back. */
#include "clerk_own.h"
#include "machine.h"
#include "messages.h"

#include "aman/base/file.h"

#include <SDL.h>

#include <stdio.h>

enum {
    PARTS_BYTES = 1024 * 1024,
    RESET_BYTES = 512 * 1024 * 1024,
    ANSWER_BYTES = 1024 * 1024 * 1024, /* as for `report`: only what is needed is taken */
};

static void tell(Clerk *clerk)
{
    if (!clerk->is_told) {
        clerk->is_told = true;
        SDL_PushEvent(&(SDL_Event){.type = clerk->wake_type});
    }
}

static void open_counts(Clerk *clerk)
{
    Arena *arena = arena_new(PARTS_BYTES);
    const Paths *paths = clerk->paths;
    if (!file_make_folder(paths->data)) {
        message(PHRASE_COMMAND_NOT_MADE_MEMORY, str_from_c(paths->data));
    }
    if (arena) {
        CountsParams params = machine_counts(arena, paths->counts);
        clerk->counts = counts_open(&params);
    }
    Counts *counts = clerk->counts;
    if (counts && counts_state(counts) != COUNTS_FINE) {
        message(PHRASE_COMMAND_RUN_COUNTS,
                str_from_c(counts_state_text(counts_state(counts), messages_lang())));
    }
    if (counts) {
        counts_retry(counts, machine_now_ms()); /* from now on it is known when it was tried */
    }
    if (counts && counts_spool_was_damaged(counts)) {
        message(PHRASE_COMMAND_RUN_SPOOL_DAMAGED, str_from_c(paths->counts));
    }
    arena_free(arena);
}

/* Everything below until wait_for_work() is done with the lock held before and after. */

static void write_down(Clerk *clerk)
{
    Waiting *box = clerk->inbox;
    clerk->inbox = clerk->in_hand;
    clerk->in_hand = box;
    clerk->in_hand_sum = waiting_sum(box) + box->lost;
    pthread_mutex_unlock(&clerk->lock);
    if (clerk->counts) {
        counts_add_rows(clerk->counts, box, machine_now_ms());
    }
    pthread_mutex_lock(&clerk->lock);
    clerk->rest.lost += clerk->counts ? 0 : clerk->in_hand_sum;
    clerk->in_hand_sum = 0;
    waiting_clear(box);
    box->lost = 0; /* the counts have taken it over */
}

static void settle_counts(Clerk *clerk)
{
    clerk->is_settling = false;
    pthread_mutex_unlock(&clerk->lock);
    if (clerk->counts) {
        counts_settle(clerk->counts);
    }
    pthread_mutex_lock(&clerk->lock);
}

static void count_poll(Clerk *clerk)
{
    PollName poll = clerk->poll;
    ClerkTally tally = {0};
    const CountEvent what = {.metric = poll.metric,
                             .pack = str_from_c(poll.pack),
                             .version = str_from_c(poll.version),
                             .lesson = str_from_c(poll.lesson),
                             .step = str_from_c(poll.step)};
    clerk->tally = QUESTION_WORKING;
    pthread_mutex_unlock(&clerk->lock);
    tally.is_known = clerk->counts && counts_tally(clerk->counts, &what, tally.n, POLL_OPTIONS);
    pthread_mutex_lock(&clerk->lock);
    if (clerk->tally == QUESTION_WORKING) { /* no other one was asked for meanwhile */
        clerk->counted = tally;
        clerk->tally = QUESTION_ANSWERED;
        tell(clerk);
    }
}

static void make_answer(Clerk *clerk, const ClerkAsk *ask, ClerkAnswer *answer)
{
    *answer = (ClerkAnswer){.arena = arena_new(ANSWER_BYTES), .exported = EXPORT_NO_COUNTS};
    for (size_t i = 0; i < ask->count; i++) {
        answer->sums[i].state = answer->arena ? SUMS_NO_READ : SUMS_NO_MEMORY;
    }
    if (!clerk->counts || !answer->arena) {
        answer->state = COUNTS_BROKEN;
        return;
    }
    if (ask->with_export) {
        answer->exported = counts_export_text(clerk->counts, answer->arena, FORMAT_CSV,
                                              &answer->device, &answer->csv);
    }
    for (size_t i = 0; i < ask->count; i++) {
        SumsPeriod period = ask->periods[i];
        period.is_unwanted = &clerk->is_unwanted;
        counts_sums(clerk->counts, answer->arena, &period, &answer->sums[i]);
    }
    answer->newest = counts_newest(clerk->counts);
    answer->state = counts_state(clerk->counts);
    answer->waiting = counts_waiting(clerk->counts);
    answer->lost = counts_lost(clerk->counts);
}

static void add_up(Clerk *clerk)
{
    ClerkAsk ask = clerk->ask;
    ClerkAnswer answer;
    clerk->figures = QUESTION_WORKING;
    atomic_store(&clerk->is_unwanted, false);
    pthread_mutex_unlock(&clerk->lock);
    make_answer(clerk, &ask, &answer);
    pthread_mutex_lock(&clerk->lock);
    if (clerk->figures == QUESTION_WORKING) {
        clerk->answer = answer;
        clerk->figures = QUESTION_ANSWERED;
        tell(clerk);
    } else {
        arena_free(answer.arena);
    }
}

static void begin_anew(Clerk *clerk)
{
    ClerkReset reset = {.result = EXPORT_NO_COUNTS};
    clerk->reset = QUESTION_WORKING;
    pthread_mutex_unlock(&clerk->lock);
    Arena *arena = clerk->counts ? arena_new(RESET_BYTES) : NULL;
    const char *folder = arena ? str_print(arena, "%s/exports", clerk->paths->data).at : NULL;
    if (folder) {
        Exported exported = {0};
        reset.result = counts_reset(clerk->counts, arena, folder, &exported);
        snprintf(reset.file, sizeof reset.file, STR_FMT, STR_ARG(exported.path));
    }
    arena_free(arena);
    pthread_mutex_lock(&clerk->lock);
    clerk->was_reset = reset;
    clerk->reset = QUESTION_ANSWERED;
    tell(clerk);
}

/* Where all is well the thread sleeps until it is asked; else it tries again now and then. */
static void wait_for_work(Clerk *clerk)
{
    bool is_failing = clerk->counts && counts_state(clerk->counts) != COUNTS_FINE &&
                      counts_state(clerk->counts) != COUNTS_REPLACED;
    struct timespec at = threads_moment(COUNTS_RETRY_MS);
    if (!threads_wait(&clerk->asked, &clerk->lock, is_failing ? &at : NULL)) {
        pthread_mutex_unlock(&clerk->lock);
        bool is_made = file_make_folder(clerk->paths->data); /* its disk may have come meanwhile */
        (void)is_made;
        counts_retry(clerk->counts, machine_now_ms());
        pthread_mutex_lock(&clerk->lock);
    }
}

/* True when there was something to do. */
static bool work_once(Clerk *clerk)
{
    if (clerk->inbox->count > 0 || clerk->inbox->lost > 0) {
        write_down(clerk);
    } else if (clerk->is_settling) {
        settle_counts(clerk);
    } else if (!clerk->is_ending && clerk->tally == QUESTION_ASKED) {
        count_poll(clerk);
    } else if (!clerk->is_ending && clerk->figures == QUESTION_ASKED) {
        add_up(clerk);
    } else if (!clerk->is_ending && clerk->reset == QUESTION_ASKED) {
        begin_anew(clerk);
    } else {
        return false;
    }
    return true;
}

void *clerk_work(void *data)
{
    Clerk *clerk = data;
    open_counts(clerk);
    pthread_mutex_lock(&clerk->lock);
    for (;;) {
        if (work_once(clerk)) {
            continue;
        }
        if (clerk->is_ending) {
            break;
        }
        wait_for_work(clerk);
    }
    CountsRest rest = clerk->rest;
    pthread_mutex_unlock(&clerk->lock);
    rest = clerk->counts ? counts_finish(clerk->counts) : rest;
    counts_close(clerk->counts);
    pthread_mutex_lock(&clerk->lock);
    clerk->rest = rest;
    clerk->is_ended = true;
    pthread_cond_signal(&clerk->ended);
    pthread_mutex_unlock(&clerk->lock);
    return NULL;
}
