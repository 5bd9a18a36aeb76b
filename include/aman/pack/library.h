/* The library: all packs of a folder, the tracks that lead to them, and the help channels. */
#pragma once

#include "aman/pack/pack.h"

enum {
    LIBRARY_PACKS = 64,
    LIBRARY_TRACKS = 4,
    TRACK_CHECK_ITEMS = 6,
    HELP_CHANNELS = 24,   /* that help.yaml may name */
    HELP_OLD_DAYS = 183,  /* a confirmation is to be renewed */
    HELP_HIDE_DAYS = 365, /* nothing is promised any more: only the name is shown */
};

/* The check that a track may begin and end with: items of a hidden pack. */
typedef struct {
    Span where;
    Word pack;
    WordList items; /* ids of steps, in the order in which they are asked */
} TrackCheck;

typedef struct {
    Span where;
    Word id;
    Text title, about;
    Word picture;
    WordList audience; /* which of the packs' audiences it opens */
    WordList packs;    /* its packs in its own order; empty: all that it opens, in `order` */
    TrackCheck check;  /* items.count 0: none */
} Track;

/* One way to get help. `value` is empty for a person nearby. */
typedef struct {
    Span where;
    Word id, icon;
    Text name, use, hours;
    Word kind; /* person, phone, whatsapp, web */
    Word shown, value;
    Word status; /* confirmed, tbc, hidden */
    Word confirmed_on, confirmed_by, source;
    Word audience; /* child, adult */
} HelpChannel;

/* A channel as it may be shown on a day. Borrowed from the channel. */
typedef struct {
    const HelpChannel *channel;
    Str shown, value; /* empty when there is none, or when it must not be shown */
    bool has_lapsed;
} HelpCard;

typedef struct {
    Span where;
    Text name, place; /* of a person nearby; empty until a deployment fills it in */
} LocalHelp;

typedef struct {
    Span where;
    uint32_t format;
    LocalHelp local;
    LIST_OF(HelpChannel) channels;
    TextList starters; /* sentences that start a talk */
} Help;

/* One of the steps to take when a child tells of harm. */
typedef struct {
    Span where;
    Text title, say, todo, say_not;
} DisclosureStep;

/* What facilitators need besides the notes of single steps: facilitator.yaml. Never shown to
 * learners. */
typedef struct {
    Span where;
    uint32_t format;
    LIST_OF(DisclosureStep) disclosure;
    Text refer;             /* whom to call, in one line */
    TextList always;        /* true of every session */
    TextList before, after; /* check lists */
} Facilitator;

typedef struct {
    Span where;
    uint32_t format;
    LIST_OF(Track) tracks;
    WordList order;   /* ids of packs in the order of the home screen */
    WordList hidden;  /* loaded and checked, but never offered */
    bool offers_rest; /* `order` is not the file's own: lessons that nobody names are offered too */
} LibraryFile;

/* Where what is used of a file comes from. */
typedef enum {
    ORIGIN_NONE,    /* nothing is used */
    ORIGIN_FILE,    /* the file; what is wrong in it is left out */
    ORIGIN_SPARE,   /* it cannot be read: the last good copy of it */
    ORIGIN_PROGRAM, /* there is none: what the program brings (PackSources.stands_in) */
} Origin;

typedef struct {
    LIST_OF(Track) tracks;
    const Pack *packs[LIBRARY_PACKS]; /* usable ones, in the order of library.yaml */
    size_t pack_count;
    size_t used;                    /* the last so many are there only because others use them */
    size_t shown;                   /* the first so many are offered */
    const Help *help;               /* NULL when help.yaml is not usable */
    const Facilitator *facilitator; /* NULL when facilitator.yaml is not there or not usable */
    size_t left_out;                /* packs that had errors */
    Str left_out_folders[LIBRARY_PACKS]; /* of the first of them, as messages name them */
    Origin file_origin, help_origin, facilitator_origin;
} Library;

/* Loads every pack in the folders of `folder`, library.yaml and help.yaml. Where `folder` is itself
 * a pack, only that, as the library around it shows it (its help, its tracks, packs whose steps it
 * uses): then only what is wrong in the pack goes to `diags`. A pack with errors is
 * left out; the others work. Of the files beside the packs the row, field or track with the mistake
 * is left out (docs/internals/packs-loading.md). Always gives a library, possibly an empty one;
 * what is wrong goes to `diags`. */
void library_load(Arena *arena, const char *folder, const StepKinds *kinds,
                  const PackSources *sources, Diags *diags, Library *library);

/* A step in its place. Borrowed from the pack. */
typedef struct {
    const Pack *pack;
    const Lesson *lesson;
    const Step *step;
} StepRef;

/* The step that `use` names; false when it is not there. */
bool library_step(const Library *library, const StepUse *use, StepRef *ref);

/* The track, or the pack, with this id, as an index into library->tracks or ->packs; -1 when there
 * is none. */
int library_track(const Library *library, Str id);
int library_pack(const Library *library, Str id);

/* True when `pack` is for an audience of `track`. */
bool track_has_pack(const Track *track, const Pack *pack);

/* The packs that home shows to `track`, never a plan, as indexes into library->packs in their
 * order; returns their number. */
size_t track_packs(const Library *library, const Track *track, uint16_t packs[LIBRARY_PACKS]);

/* The pack of the track's check, as an index into library->packs, or -1 when the track has none or
 * it is not usable. */
int track_check_pack(const Library *library, const Track *track);

/* True when `track` shows step `index` of `lesson`: a variant for the track's first audience stands
 * in for the step with the same id. */
bool track_has_step(const Track *track, const Lesson *lesson, uint32_t index);

/* Warns of confirmations of help channels and of reviews of packs that are old or in the future
 * (rules S26, S28). Says nothing when `today` is not known. */
void library_check_dates(const Library *library, Day today, Diags *diags);

/* What of a channel may be shown `today`: when its confirmation is older than HELP_HIDE_DAYS the
 * number and the link are left out. */
HelpCard help_card_of(const HelpChannel *channel, Day today);

/* What is read and copied with a pencil: the number, else the address in words; empty when there is
 * none, or when it must not be shown. Borrowed from the channel. */
Str help_number(const HelpCard *card);
/* Somebody confirmed it, and not too long ago. */
bool help_is_confirmed(const HelpCard *card);

/* The channels for children or for adults that are not hidden, in the order of the file; returns
 * their number. */
typedef enum { HELP_OF_CHILDREN, HELP_OF_ADULTS } HelpReader;
size_t help_channels_shown(const Help *help, HelpReader reader, Day today,
                           HelpCard shown[HELP_CHANNELS]);

/* The oldest date of these when a person confirmed every one of them, else empty. */
Str help_checked_on(const Help *help, HelpReader reader, Day today);

/* The help channel with this id, or NULL. */
const HelpChannel *help_find(const Help *help, Str id);

extern const Shape LIBRARY_SHAPE, HELP_SHAPE, FACILITATOR_SHAPE;
