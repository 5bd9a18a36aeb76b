/* A sitting in words: play scripts in, the place and the counts out. */
#pragma once

#include "aman/session/play.h"

typedef struct {
    Player player;
    Arena *arena;
    Outcome outcome; /* of the last line */
    Str events; /* "sitting_started language=id track=13-17 lesson_started@kenalan/teman-baru" */
} Sitting;

/* A new sitting in Indonesian. Seed 0: options stand as the author wrote them. */
void sitting_begin(Sitting *sitting, Arena *arena, const Library *library, uint64_t seed);

/* Plays the lines of `script`; fails the test when one of them is wrong. */
void sit(Sitting *sitting, const char *script);

/* Where it is, as player_where() says. */
Str sitting_where(Sitting *sitting);
#define assert_where(sitting, want) check_str(sitting_where(sitting), (want), __FILE__, __LINE__)

/* True when nothing of a sitting is left: the same bytes as a new one of the same seed and time on
 * the same machine. */
bool is_erased(const Session *session);

/* Three small packs in two tracks. Track 1 (teens) opens `satu` (lessons l1 and l2 of two cards
 * each) and `dua` (one lesson, one card), track 2 (kids) opens `tiga`. Home shows satu, tiga, dua.
 */
const Library *small_library(Arena *arena);

/* All packs of the shipped library up to the finish of `kenalan`, from home. */
extern const char PLAY_KENALAN[];
/* From attract to home in the track 13-17. */
extern const char ENTER[];
