/* Play scripts: a sitting as text, one intent a line, with what must be true between them
 * (docs/play.md).
 *
 *     begin
 *     track 13-17          # or a number, from 1
 *     enter
 *     open kenalan
 *     pick 2               # from 1
 *     expect step cerita-dewi
 *     expect count right_first 3
 *     wait 90s
 */
#pragma once

#include "aman/session/session.h"

typedef struct {
    Session session;
    const Library *library;
    uint64_t now_ms;
    uint32_t line;                 /* of the script, from 1 */
    uint32_t counts[METRIC_COUNT]; /* sums of n so far */
    Phrase error;                  /* what is wrong with the line */
    char error_word[96];           /* its {0} */
} Player;

typedef enum { PLAY_DONE, PLAY_STEP, PLAY_FAILED, PLAY_WRONG } PlayResult;

void player_begin(Player *player, const Library *library, uint64_t seed);

/* Takes the next line off `script` and does it. PLAY_STEP: done, `*outcome` holds what is to be
 * counted; PLAY_FAILED: an expectation does not hold; PLAY_WRONG: the line is no line of a script;
 * PLAY_DONE: no line left. */
PlayResult player_step(Player *player, Str *script, Outcome *outcome);

/* What is wrong with the line, for people. */
Str player_error(Arena *arena, const Player *player, Lang lang);

/* One line that says where the sitting is: "lesson kenalan/teman-baru/kuis over nothing". */
Str player_where(Arena *arena, const Player *player);
