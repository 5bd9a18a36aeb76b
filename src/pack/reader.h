/* The tree of a file, read into structs by field tables. Private to the layer. */
#pragma once

#include "yaml_tree.h"

#include "aman/pack/pack.h"

typedef struct {
    Arena *arena;
    const Tree *tree;
    Diags *diags;
    const StepKinds *kinds; /* for FIELD_KIND_STEPS; may be NULL */
    const char *folder;     /* of the pack, for pictures; NULL: pictures are not looked for */
    const PackSources *sources;
    Waivers *waivers; /* where those of the file go; NULL: it takes none */
} Reader;

/* Reads the keys of node `keys` into `out` (zeroed, shape->size bytes). Everything wrong is
 * reported and the field keeps its zero; reading goes on. */
void reader_keys(Reader *reader, uint32_t keys, const Shape *shape, void *out);

/* The value of the key `name` in node `keys`, or TREE_NONE. */
uint32_t reader_find(const Reader *reader, uint32_t keys, const char *name);

/* Reads one field's value. `of_name` is the name of the shape that it belongs to. */
void reader_value(Reader *reader, const Field *field, uint32_t value, void *out);

/* Lets a diagnostic (or NULL) speak of `shape` in the author's language. */
void name_subject(Diag *diag, const Shape *shape);

/* The node with this number. */
Node *node_at(const Reader *reader, uint32_t number);
/* True when node `value` is a text or a list, as wanted; else says so of the key `name`. */
bool want(Reader *reader, uint32_t value, NodeKind kind, Str name);

/* The pieces that live in files of their own. read_word() is true when the word can be used. */
bool read_word(Reader *reader, const Field *field, uint32_t value, Word *word);
void read_number(Reader *reader, const Field *field, uint32_t value, uint32_t *number);
void read_bool(Reader *reader, const Field *field, uint32_t value, bool *out);
void read_date(Reader *reader, const Field *field, uint32_t value, Word *date);
void read_text(Reader *reader, const Field *field, uint32_t value, Text *text);
/* Reports entries of a list (of `size` bytes, the text `offset` bytes from its start) that say the
 * same as one before. */
void read_distinct(Reader *reader, const ListHead *list, size_t size, size_t offset);
void read_picture(Reader *reader, uint32_t value, Word *word);
void read_icon(Reader *reader, uint32_t value, Word *word);
/* Of what a facilitator is told: `say_not` holds what is not to be said. */
Voice notes_voice(const void *item, const char *key);
void read_steps(Reader *reader, const Field *field, uint32_t list, ListHead *steps);

/* Reads a key of a waiver that stands in a struct of `shape` at `where`. `*own` is the number of
 * the struct's waiver, WAIVER_NONE before its first key. False when the key is none of a waiver, or
 * the struct takes none. */
enum { WAIVER_NONE = UINT32_MAX };
bool read_waiver(Reader *reader, const Shape *shape, Span where, uint32_t key, uint32_t *own);
/* Moves the waivers from number `first` on that stand at `from` to `to`. */
void move_waivers(Reader *reader, size_t first, Span from, Span to);

/* The nearest of `names` to `typed`, or the empty view. Everyday Indonesian words for keys count
 * too. */
Str nearest_name(Str typed, const Str *names, size_t count);

/* Reads a whole file of shape `shape` from bytes: scan, parse, read, format version under
 * `version_key`. False when nothing could be read. */
AMAN_CHECK bool read_file_shape(Reader *reader, Str name, Str bytes, const Shape *shape, void *out);
/* The same from the file at `path`. */
AMAN_CHECK bool read_path_shape(Reader *reader, const char *path, const Shape *shape, void *out);

/* A file that stands beside the packs of a library. */
typedef struct {
    const char *name; /* "help.yaml" */
    const Shape *shape;
    bool is_optional;
    unsigned places;                               /* of its words, bits of TermWhere */
    void (*rules)(const void *item, Diags *diags); /* NULL: none of its own */
} Beside;

/* Reads it from `folder`, looks at its rules and, when somebody asked for it, at its words. NULL
 * when it is not there, has errors (words may have them) or there is no memory. */
const void *read_beside(Reader *reader, const char *folder, const Beside *beside);
