/* A pack: lessons written by people, loaded and checked. Constant after loading. */
#pragma once

#include "aman/base/day.h"
#include "aman/pack/field.h"

enum {
    PACK_FORMAT = 1,                  /* the value of `aman_pack` */
    PACK_MAX_BYTES = 4 * 1024 * 1024, /* of one file */
    LESSON_STEPS = 24,                /* at most */
};

/* What rules of the whole pack need to know of a kind of step. */
enum {
    KIND_NEEDS_NOTICE = 1 << 0,   /* its lesson needs `notice` (rule S13) */
    KIND_IS_CHECK = 1 << 1,       /* an item of the check before and after */
    KIND_IS_USE = 1 << 2,         /* shows a step of another pack: its data is a StepUse */
    KIND_IS_LED = 1 << 3,         /* only in a plan: somebody leads it */
    KIND_EXPLAINS_WORDS = 1 << 4, /* its texts say what words mean: a glossary */
    KIND_PRACTISES = 1 << 8,      /* the reader does something, and is told what follows */
};

struct Decision;
struct Pack;
struct Step;
struct Terms;

/* A kind of step, given to pack_load() by who knows them. The step's own struct begins with `Span
 * where`. */
typedef struct StepKind {
    const char *name, *summary;
    const Field *fields; /* besides `id` and `type` */
    size_t data_size;
    unsigned flags;
    /* Optional: rules beyond fields. Reports to `diags` and goes on. */
    void (*check)(const struct Pack *pack, const struct Step *step, Diags *diags);
    /* Optional: VOICE_PLAIN for all of its own texts without it. */
    VoiceOf *voice;
    /* Optional: true when the step shows the reader a way to get help (rule S1). */
    bool (*gives_help)(const struct Step *step);
    /* Optional: what the reader decides, aman/pack/decision.h. False past the last one. `decision`
     * is zeroed before. */
    bool (*decision)(const struct Step *step, uint32_t index, struct Decision *decision);
    /* Optional: how much of its texts one reader meets, in percent; all of them without it. */
    uint32_t (*percent_read)(const struct Step *step);
} StepKind;

typedef struct {
    const StepKind *const *at;
    size_t count;
} StepKinds;

/* What a facilitator needs to know of a step (S27); never shown to learners, but for `discuss`:
 * what a group talks about at a vote or a story, or empty. */
typedef struct {
    Span where;
    TextList say, todo, watch, say_not, materials;
    Text discuss;
    uint32_t minutes;
} Notes;

typedef struct Step {
    Span where;
    Word id;
    Word
        variant; /* the audience it is written for instead of the step with the same id; or empty */
    const Notes *notes; /* NULL: none */
    const StepKind *kind;
    const void *data; /* the kind's own struct */
    bool is_clean;    /* read without a mistake: rules may look at it */
} Step;

typedef struct {
    Span where;
    Word id;
    Text title;
    Text notice; /* what the lesson's story is about; shown before it */
    LIST_OF(Step) steps;
} Lesson;

typedef struct {
    Span where;
    Word icon;
    Text title, text;
} Takeaway;

typedef struct {
    Span where;
    Word status, by, on;
} Review;

typedef struct Pack {
    Span where;
    uint32_t format;
    Word id, version, topic, licence;
    Text title, tagline;
    WordList audience;
    uint32_t minutes; /* to do all of it */
    Review review;
    LIST_OF(Takeaway) takeaways; /* shown when it is finished */
    bool is_plan;                /* a session that a facilitator leads: every step has notes */
    TextList aims;               /* what a plan is for */
    LIST_OF(Lesson) lessons;
    Waivers waivers;    /* beside its texts, wherever they stand */
    const char *folder; /* where it was loaded from */
    const struct PictureWords
        *pictures; /* aman/pack/pictures.h; NULL: nothing is written of them */
    bool is_spare; /* its file could not be read: this is the last good copy of it */
} Pack;

/* The data of a step that shows a step of another pack, instead of copying its texts. */
typedef struct {
    Span where;
    Text title;
    Word icon, pack, step; /* `step` of the pack's first lesson that has one of this id */
} StepUse;

/* What a pack may use besides its own folder, and by what the words are judged. */
typedef struct {
    const char *art_folder;    /* drawings that ship with the program */
    const char *icon_folder;   /* its icons */
    const struct Terms *terms; /* aman/pack/lint.h; NULL: words are not looked at */
    /* Optional: texts whose sentences a pack may repeat, such as the words of the interface. */
    const struct PackTexts *shared;
    /* Optional: what pictures show. With it, a picture of which nothing is written is reported. */
    const struct PictureWords *pictures;
    /* Optional: draws a picture of a pack, and is false when that takes too long or fails. */
    bool (*can_draw)(const char *path);
    /* For who only shows packs: rules that read every sentence and never do more than warn, a third
     * of the time that loading takes, are left out. */
    bool skips_reading;
    /* For who shows packs to learners: a file that cannot be read at all is taken from `spares`
     * (aman/pack/spares.h; NULL: none), and what then still lacks from what the program itself
     * brings. */
    bool stands_in;
    const struct Spares *spares;
} PackSources;

/* Loads and checks `folder`/pack.yaml, knowing the step kinds in `kinds`. Every mistake goes to
 * `diags`; nothing stops at the first. `arena` owns the result and must not be freed while it is
 * used. Returns false when there is no usable pack: then diags->errors grew. Errors about words
 * (sources->terms) leave it usable, so that they hide no others. Reads at most PACK_MAX_BYTES.
 * Cost: O(bytes). */
AMAN_CHECK bool pack_load(Arena *arena, const char *folder, const StepKinds *kinds,
                          const PackSources *sources, Diags *diags, const Pack **pack);

/* The same from bytes in memory, named `name` in messages; pictures are not looked for. */
AMAN_CHECK bool pack_parse(Arena *arena, Str name, Str bytes, const StepKinds *kinds, Diags *diags,
                           const Pack **pack);

/* True when readers of `audience` see step `index` of `lesson`: a variant for them stands in for
 * the step with the same id. */
bool lesson_shows_step(const Lesson *lesson, uint32_t index, Str audience);

/* Rule S28: warns of a review that is signed in the future or more than a year old. */
void pack_check_dates(const Pack *pack, Day today, Diags *diags);

/* The step kind with this name, or NULL. */
const StepKind *step_kind_find(const StepKinds *kinds, Str name);

/* The fields of pack.yaml itself and of the parts that every kind shares. */
extern const Shape PACK_SHAPE, LESSON_SHAPE, STEP_SHAPE, NOTES_SHAPE;

/* The audiences that packs, tracks and variants name, youngest first; ends with NULL. */
enum { AUDIENCE_COUNT = 4 };
extern const char *const AUDIENCES[AUDIENCE_COUNT + 1];
