/* Saving to a stick in all its states, a row each: what a stick and its files could be like. */
#include "sample_stick.h"

#include <assert.h>

/* Initialisers that a constant may have. */
#define WORDS(text)                                                                                \
    {                                                                                              \
        (text), sizeof(text) - 1                                                                   \
    }
#define COUNTS_FILES                                                                               \
    .file_count = 2,                                                                               \
    .files = {WORDS("aman-9f3c01ab-2026-11-23.csv"), WORDS("aman-9f3c01ab-2026-11-23.html")}
#define STICK .name = WORDS("KANTOR"), .free_bytes = 7213000000, .stick_count = 1
/* As long as a name can be. */
#define OTHER_STICK                                                                                \
    .name = WORDS("SMP NEGERI 12 KOTA BARAT"), .free_bytes = 812000, .stick = 1, .stick_count = 2

#define TROUBLE(which) STICK, .phase = STICK_TROUBLE, .problem = (which)

static const SampleStick STATES[] = {
    {"stick-none", SAVE_COUNTS, {.phase = STICK_NONE}},
    {"stick-found", SAVE_COUNTS, {STICK, .phase = STICK_FOUND}},
    {"stick-found-two", SAVE_COUNTS, {OTHER_STICK, .phase = STICK_FOUND}},
    {"stick-found-sheets", SAVE_SHEETS, {STICK, .phase = STICK_FOUND}},
    {"stick-adding-up", SAVE_COUNTS, {STICK, .phase = STICK_WRITING}},
    {"stick-begun", SAVE_COUNTS, {STICK, .phase = STICK_WRITING, COUNTS_FILES}},
    {"stick-writing",
     SAVE_COUNTS,
     {STICK, .phase = STICK_WRITING, COUNTS_FILES, .files_done = 1, .percent = 62,
      .seconds_left = 10}},
    {"stick-checking",
     SAVE_COUNTS,
     {STICK, .phase = STICK_WRITING, COUNTS_FILES, .files_done = 2, .percent = 85}},
    {"stick-stopping",
     SAVE_COUNTS,
     {STICK, .phase = STICK_WRITING, COUNTS_FILES, .percent = 30, .is_stopping = true}},
    {"stick-done", SAVE_COUNTS, {STICK, .phase = STICK_DONE, COUNTS_FILES}},
    {"stick-done-sheets",
     SAVE_SHEETS,
     {STICK, .phase = STICK_DONE, .file_count = 9,
      .files = {WORDS("aman-poster-id.html"), WORDS("aman-cards-id.html"),
                WORDS("aman-pledge-id.html"), WORDS("aman-plan-aman-1-id.html"),
                WORDS("aman-plan-aman-2-id.html"), WORDS("aman-plan-aman-3-id.html"),
                WORDS("aman-plan-aman-4-id.html"), WORDS("aman-plan-aman-5-id.html"),
                WORDS("aman-plan-aman-6-id.html")}}},
    {"stick-stopped", SAVE_COUNTS, {TROUBLE(STICK_STOPPED)}},
    {"stick-full", SAVE_COUNTS, {TROUBLE(STICK_FULL)}},
    {"stick-read-only", SAVE_COUNTS, {TROUBLE(STICK_LOCKED)}},
    {"stick-pulled-out", SAVE_COUNTS, {TROUBLE(STICK_PULLED)}},
    {"stick-differs", SAVE_COUNTS, {TROUBLE(STICK_DIFFERS)}},
    {"stick-no-counts", SAVE_COUNTS, {TROUBLE(STICK_NO_COUNTS)}},
    {"stick-no-sheets", SAVE_SHEETS, {TROUBLE(STICK_NO_SHEETS)}},
    {"stick-no-memory", SAVE_COUNTS, {TROUBLE(STICK_NO_MEMORY)}},
    {"stick-failed",
     SAVE_COUNTS,
     {TROUBLE(STICK_OTHER), .why = WORDS("Too many open files in system")}},
};

static_assert(sizeof STATES / sizeof *STATES == SAMPLE_STICKS, "every state is counted");

const SampleStick *sample_stick(size_t index)
{
    return &STATES[index];
}
