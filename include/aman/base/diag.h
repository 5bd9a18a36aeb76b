/* Diagnostics: what is wrong in a file that a person wrote, where, and how to mend it.
 * All of them are collected; nothing stops at the first. The table of kinds is aman/pack/codes.h.
 */
#pragma once

#include "aman/base/phrase.h"
#include "aman/base/str.h"

/* A place in a file: 1-based; columns and lengths in characters, as editors count. line 0 = the
 * whole file. */
typedef struct {
    uint16_t file; /* index into Diags.files */
    uint32_t line, column, length;
} Span;

typedef enum { LEVEL_ERROR, LEVEL_WARNING, LEVEL_NOTE } Level;

typedef struct {
    const char *code; /* "E0204" */
    Level level;
    const char *says[LANG_COUNT];  /* the sentence; {0} to {3} are its arguments, {4} its subject */
    const char *label[LANG_COUNT]; /* beside the mark under the line; may be NULL */
    /* what to type; parts between | vanish when their argument is empty */
    const char *hint[LANG_COUNT];
    const char *about[LANG_COUNT]; /* why this is a rule, for `explain` */
    const char *wrong[LANG_COUNT]; /* lines of an example with a margin, those to look at with > */
    const char *right[LANG_COUNT];
} DiagKind;

/* Where in the pack: any part may be empty. `part` is a story's node or a question's number. */
typedef struct {
    Str lesson, step, part;
} DiagPath;

enum { DIAG_ARGS = 4, DIAGS_PER_FILE = 50 };

typedef struct {
    const DiagKind *kind;
    Span where;
    Span noticed; /* a second place ("noticed here"); line 0 = none */
    DiagPath path;
    Str args[DIAG_ARGS];
    Str subject[LANG_COUNT]; /* {4}: what it is about, in words of the language; borrowed */
    bool hides_line; /* the line of the file is not shown: its words shall not be repeated */
} Diag;

typedef struct {
    Str name;  /* as shown to the author */
    Str bytes; /* for the line that is shown; empty when it could not be read */
    uint32_t kept, hidden, errors;
} DiagFile;

typedef struct {
    Arena *arena; /* not owned: holds all texts below */
    Diag *items;
    size_t count, capacity;
    DiagFile *files;
    size_t file_count, file_capacity;
    size_t errors, warnings, notes; /* hidden ones included */
    DiagPath path;                  /* given to new diagnostics */
} Diags;

/* An empty collection in `arena`, which must outlive it. */
Diags diags_begin(Arena *arena);

/* Registers a file; returns its index for spans. Views must outlive the collection. */
uint16_t diags_add_file(Diags *diags, Str name, Str bytes);

/* Adds one diagnostic at `where`; `args` are copied. Past DIAGS_PER_FILE a file's diagnostics are
 * counted only. A second one of the same kind at the same place is dropped. Returns it, or NULL
 * when it was not kept. */
Diag *diags_add(Diags *diags, const DiagKind *kind, Span where, const Str *args, size_t arg_count);

/* Says what `diag` (or NULL) is about: a phrase with {0} filled in. */
void diag_subject(Diags *diags, Diag *diag, Phrase subject, Str part);

/* The same with up to four arguments in place. */
#define DIAG(diags, kind, where, ...)                                                              \
    diags_add((diags), &(kind), (where), (const Str[]){__VA_ARGS__},                               \
              sizeof((const Str[]){__VA_ARGS__}) / sizeof(Str))

/* Sorts by file, line, column. */
void diags_sort(Diags *diags);

/* One diagnostic as people read it: place and sentence in GNU form, path, line, mark, hint. */
Str diag_text(Arena *arena, const Diags *diags, const Diag *diag, Lang lang);

/* Its sentence and its hint alone. */
Str diag_sentence(Arena *arena, const Diag *diag, Lang lang);
Str diag_hint(Arena *arena, const Diag *diag, Lang lang);

/* "in lesson 'a', step 'b'", or empty. */
Str diag_path_text(Arena *arena, const DiagPath *path, Lang lang);

Str level_word(Level level, Lang lang);

/* The closing line: "2 files, 3 errors, 1 warning. 'aman-kiosk explain E0204' says more." */
Str diags_summary(Arena *arena, const Diags *diags, Lang lang);
