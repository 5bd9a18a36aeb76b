/* Field tables: one row for a key of a pack file. Parsing, "did you mean", limits, documentation
 * and the JSON Schema come from the same rows, so adding a field is one line and one struct member.
 *
 * A struct described by a Shape begins with `Span where`. The macros compile only when the member
 * has the type that the reader will store. */
#pragma once

#include "aman/base/diag.h"
#include "aman/base/lang.h"

/* A text in every language. A missing language falls back to the first one: text_in(). */
typedef struct {
    Str in[LANG_COUNT];
    Span where, value[LANG_COUNT];
} Text;

/* A word that is not shown to learners: an id, a name of a picture, one of a closed list. */
typedef struct {
    Str text;
    Span where;
} Word;

/* Lists are {at, count}; every one of them has the layout of ListHead. */
#define LIST_OF(Type)                                                                              \
    struct {                                                                                       \
        Type *at;                                                                                  \
        uint32_t count;                                                                            \
    }
typedef struct {
    void *at;
    uint32_t count;
} ListHead;
typedef LIST_OF(Text) TextList;
typedef LIST_OF(Word) WordList;

/* Words that a person looked at and lets pass, written beside a text of a pack: `lint_ok: [V07]`
 * with `because`. Any struct of a pack that holds a text may have the two keys
 * (docs/packs/words.md). */
typedef struct {
    Span where;     /* of the struct that holds the text */
    Span noted;     /* of the first of the two keys */
    WordList codes; /* rows of terms.yaml */
    Word because;   /* empty when it was left out */
} Waiver;
typedef struct {
    Waiver *at;
    size_t count, capacity;
} Waivers;
enum { WAIVER_CODES = 8, WAIVER_CODE_LETTERS = 8, WAIVER_LETTERS = 200 };

/* The two keys, `lint_ok` first; ends with NULL. */
extern const char *const WAIVER_KEYS[];

struct Shape;
struct StepKind;

/* True when a struct of this shape holds a text itself, so that the two keys are known in it. */
bool shape_takes_waiver(const struct Shape *shape);

/* Who says a text: what is allowed in it depends on that (docs/packs/words.md). */
typedef enum {
    VOICE_PLAIN,   /* the program speaks to the reader */
    VOICE_CONTACT, /* the contact of a practice chat */
    VOICE_MYTH,    /* a statement that the step calls a myth */
    VOICE_WRONG,   /* an answer that is not right, with its explanation beside it */
    VOICE_SAY_NOT, /* an example of what not to say */
    VOICE_LAW,     /* a source, or the name of a law */
    VOICE_OLD,     /* what something used to be called */
    VOICE_COUNT
} Voice;

/* The voice of the text under `key` in `item`, a struct of the shape that names this function. */
typedef Voice VoiceOf(const void *item, const char *key);

typedef enum {
    FIELD_KIND_TEXT, /* {id: …, en: …} or a plain text in the first language; min, max letters */
    FIELD_KIND_TEXTS,   /* a list of texts; min, max entries */
    FIELD_KIND_ID,      /* lower-case word: a-z 0-9 _ - . */
    FIELD_KIND_WORD,    /* any single-line text in no language; min, max letters */
    FIELD_KIND_CHOICE,  /* one of `words` */
    FIELD_KIND_WORDS,   /* a list of ids, or of `words` when given; min, max entries */
    FIELD_KIND_BOOL,    /* true or false */
    FIELD_KIND_INT,     /* whole number; min, max */
    FIELD_KIND_DATE,    /* 2026-11-24 */
    FIELD_KIND_PICTURE, /* a drawing that ships with the program, or art/… in the pack's folder */
    FIELD_KIND_ICON,    /* the name of a file in assets/icons, without .svg */
    FIELD_KIND_STRUCT,  /* keys of `of` */
    FIELD_KIND_LIST,    /* a list of structs `of`; min, max entries */
    FIELD_KIND_MAP, /* ids, each with keys of `of`; the id goes to the member at `of->id_offset` */
    FIELD_KIND_STEPS, /* a list of steps, each with its `type` */
} FieldKind;

enum {
    ID_LETTERS = 40,    /* at most, of an id */
    TEXTS_LETTERS = 160 /* at most, of each text of a list */
};

typedef struct Field {
    const char *name;
    FieldKind kind;
    bool is_required;
    bool is_distinct; /* no two entries of a list have the same one */
    uint32_t min, max;
    size_t offset;
    const struct Shape *of;
    const char *const *words; /* ends with NULL */
} Field;

/* A struct that is read from keys. `fields` ends with FIELD_END. */
typedef struct Shape {
    const char *key;       /* in schemas: "option" */
    Phrase name;           /* in messages: "pilihan", "option" */
    const char *name_part; /* {0} of the name, or NULL */
    const Field *fields;
    size_t size;
    size_t id_offset; /* of a Word, for FIELD_KIND_MAP */
    VoiceOf *voice;   /* optional: VOICE_PLAIN without it */
} Shape;

#define REQUIRED true
#define OPTIONAL false

/* offsetof, and a compiler error when the member is not of type `Want`. */
#define FIELD_AT(Struct, member, Want)                                                             \
    (offsetof(Struct, member) + 0 * sizeof(_Generic(((Struct *)0)->member, Want : 1)))
/* For lists: a compiler error when the member has no `at` and `count`, or its elements another
 * size. */
#define FIELD_LIST_AT(Struct, member, Element)                                                     \
    (offsetof(Struct, member) + 0 * sizeof(_Generic(((Struct *)0)->member.at, Element *            \
                                                    : ((Struct *)0)->member.count)))

#define FIELD_TEXT(key, Struct, member, required, least, most)                                     \
    {                                                                                              \
        .name = key, .kind = FIELD_KIND_TEXT, .is_required = required, .min = least, .max = most,  \
        .offset = FIELD_AT(Struct, member, Text)                                                   \
    }
/* A text that must differ from that of every other entry of the list: an answer to choose. */
#define FIELD_ANSWER(key, Struct, member, least, most)                                             \
    {                                                                                              \
        .name = key, .kind = FIELD_KIND_TEXT, .is_required = REQUIRED, .is_distinct = true,        \
        .min = least, .max = most, .offset = FIELD_AT(Struct, member, Text)                        \
    }
#define FIELD_TEXTS(key, Struct, member, required, least, most)                                    \
    {                                                                                              \
        .name = key, .kind = FIELD_KIND_TEXTS, .is_required = required, .min = least, .max = most, \
        .offset = FIELD_LIST_AT(Struct, member, Text)                                              \
    }
#define FIELD_ID(key, Struct, member, required)                                                    \
    {                                                                                              \
        .name = key, .kind = FIELD_KIND_ID, .is_required = required, .min = 1, .max = ID_LETTERS,  \
        .offset = FIELD_AT(Struct, member, Word)                                                   \
    }
#define FIELD_WORD(key, Struct, member, required, least, most)                                     \
    {                                                                                              \
        .name = key, .kind = FIELD_KIND_WORD, .is_required = required, .min = least, .max = most,  \
        .offset = FIELD_AT(Struct, member, Word)                                                   \
    }
#define FIELD_CHOICE(key, Struct, member, required, list)                                          \
    {                                                                                              \
        .name = key, .kind = FIELD_KIND_CHOICE, .is_required = required, .words = list,            \
        .offset = FIELD_AT(Struct, member, Word)                                                   \
    }
#define FIELD_WORDS(key, Struct, member, required, least, most, list)                              \
    {                                                                                              \
        .name = key, .kind = FIELD_KIND_WORDS, .is_required = required, .min = least, .max = most, \
        .words = list, .offset = FIELD_LIST_AT(Struct, member, Word)                               \
    }
#define FIELD_BOOL(key, Struct, member)                                                            \
    {                                                                                              \
        .name = key, .kind = FIELD_KIND_BOOL, .offset = FIELD_AT(Struct, member, bool)             \
    }
#define FIELD_INT(key, Struct, member, required, least, most)                                      \
    {                                                                                              \
        .name = key, .kind = FIELD_KIND_INT, .is_required = required, .min = least, .max = most,   \
        .offset = FIELD_AT(Struct, member, uint32_t)                                               \
    }
#define FIELD_DATE(key, Struct, member, required)                                                  \
    {                                                                                              \
        .name = key, .kind = FIELD_KIND_DATE, .is_required = required,                             \
        .offset = FIELD_AT(Struct, member, Word)                                                   \
    }
#define FIELD_PICTURE(key, Struct, member, required)                                               \
    {                                                                                              \
        .name = key, .kind = FIELD_KIND_PICTURE, .is_required = required,                          \
        .offset = FIELD_AT(Struct, member, Word)                                                   \
    }
#define FIELD_ICON(key, Struct, member, required)                                                  \
    {                                                                                              \
        .name = key, .kind = FIELD_KIND_ICON, .is_required = required,                             \
        .offset = FIELD_AT(Struct, member, Word)                                                   \
    }
#define FIELD_STRUCT(key, Struct, member, required, shape)                                         \
    {                                                                                              \
        .name = key, .kind = FIELD_KIND_STRUCT, .is_required = required, .of = shape,              \
        .offset = offsetof(Struct, member)                                                         \
    }
#define FIELD_LIST(key, Struct, member, Element, required, least, most, shape)                     \
    {                                                                                              \
        .name = key, .kind = FIELD_KIND_LIST, .is_required = required, .min = least, .max = most,  \
        .of = shape, .offset = FIELD_LIST_AT(Struct, member, Element)                              \
    }
#define FIELD_MAP(key, Struct, member, Element, required, least, most, shape)                      \
    {                                                                                              \
        .name = key, .kind = FIELD_KIND_MAP, .is_required = required, .min = least, .max = most,   \
        .of = shape, .offset = FIELD_LIST_AT(Struct, member, Element)                              \
    }
#define FIELD_END                                                                                  \
    {                                                                                              \
        .name = NULL                                                                               \
    }

/* The text in `lang`, or in the first language when it is missing. */
Str text_in(const Text *text, Lang lang);
