/* Brings a stage into any state of a sitting at once, as a learner would get there: for snapshots
 * and for checking the layout. Private to the app. */
#pragma once

#include "stage.h"

/* The time of every such frame: long after every change. */
enum { ENTER_MS = 1000000, ENTER_PAGES_MAX = 8 };

/* Nobody has touched anything yet; what follows has this language and look. */
void enter_attract(Stage *stage, Lang lang, Look look);

/* Applies an intent at ENTER_MS. */
void enter_apply(Stage *stage, IntentKind kind, uint16_t index);

/* A learner of `track`, at home. */
void enter_home(Stage *stage, uint16_t track);
/* The last track that opens `pack`; the last one for NULL. */
uint16_t enter_track_of(const Stage *stage, const Pack *pack);

/* A step of a pack of the library, after the intents of `script`, which may be NULL. */
void enter_step(Stage *stage, uint16_t pack, uint8_t lesson, uint8_t step,
                const StateScript *script);
/* The pack has just been finished. */
void enter_finished(Stage *stage, uint16_t pack);

/* Forgets what frames before remembered; the next one is the first of its state. */
void enter_forget(Stage *stage);
/* Scrolls on; false when all of the page was seen. */
bool enter_next_page(Stage *stage);
