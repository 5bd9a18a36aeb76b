/* Rules that need a whole pack or a whole library. Private to the layer. What could not be read is
 * passed over: it has its message already. */
#pragma once

#include "aman/pack/library.h"
#include "aman/pack/texts.h"

/* All rules of one pack. `sources` may be NULL. */
void check_pack(const Pack *pack, const PackSources *sources, Diags *diags);

/* The files of a library: ids, pictures of tracks, links of channels, texts, who is addressed. Each
 * gets what was read of its own file: a LibraryFile, a Help, PictureWords. */
void check_library_file(const void *item, Diags *diags);
void check_help(const void *item, Diags *diags);
void check_pictures(const void *item, Diags *diags);
/* True when `value` is what a telephone may open for this kind of channel. */
bool is_channel_link(Str kind, Str value);
void check_library_scenes(const Library *library, const LibraryFile *file, Diags *diags);

/* Reports cards of the pack that name a row which help.yaml does not have. */
void check_channels(const Pack *pack, const Help *help, Diags *diags);

/* Structs in a row that each hold an id, and perhaps a second word that tells them apart. */
typedef struct {
    const void *at;
    uint32_t count;
    size_t size, id; /* bytes of one; where its id lies */
    size_t variant;  /* where the second word lies; NO_VARIANT for none */
} IdList;
#define NO_VARIANT SIZE_MAX

/* Reports ids that stand twice. */
void check_ids(const IdList *list, Diags *diags);

/* Which audiences see something: a bit for each of AUDIENCES. */
typedef unsigned Readers;
#define READERS_ADULT (1U << (AUDIENCE_COUNT - 1))
Readers pack_readers(const Pack *pack);
/* The bit of one audience; 0 for a word that is none. */
Readers audience_reader(Str audience);
/* Of `step`, one of the lesson's own. */
Readers step_readers(const Pack *pack, const Lesson *lesson, const Step *step);
/* The youngest of them; "" for none. */
Str youngest_reader(Readers readers);

/* The rules of a lesson as each audience sees it: help at its end (S1), practice, length. */
void check_readers(const Pack *pack, const Lesson *lesson, Diags *diags);

/* Rule S19: who the scenes are about. */
void check_scenes(const Pack *pack, Diags *diags);

/* Words: length of sentences and words, texts that are the same in two languages. */
void check_ease(const Pack *pack, const PackTexts *texts, Diags *diags);
/* Texts under the key `except` (may be NULL) are names. */
void check_translated(const PackTexts *texts, const char *except, Diags *diags);

/* Sentences that one reader meets twice. `shared` may be NULL. */
void check_repeats(const Pack *pack, const PackTexts *texts, const PackTexts *shared, Diags *diags);

/* True for notes to a facilitator. */
bool is_note(const PackText *text);
/* Who reads it. */
Readers text_readers(const Pack *pack, const PackText *text);

/* The form of answers, by the tones of `terms` (may be NULL), and the minutes that a pack says. */
void check_answers(const Pack *pack, const struct Terms *terms, Diags *diags);
void check_library_answers(const Library *library, const struct Terms *terms, Diags *diags);

/* Items of the check before and after that repeat a question of a lesson. */
void check_library_items(const Library *library, Diags *diags);
