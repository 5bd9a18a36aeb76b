/* The library: all packs of a folder, the tracks that lead to them, and the help channels. */
#pragma once

#include "aman/pack/pack.h"

enum {
    LIBRARY_PACKS = 64,
    LIBRARY_TRACKS = 4,
    HELP_CARDS = 4,
    HELP_OLD_DAYS = 183,  /* a confirmation is to be renewed */
    HELP_HIDE_DAYS = 365, /* nothing is promised any more: only the name is shown */
};

typedef struct {
    Span where;
    Word id;
    Text title, about;
    Word picture;
    WordList audience; /* which of the packs' audiences it opens */
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
    LIST_OF(Text) starters; /* sentences that start a talk */
} Help;

typedef struct {
    Span where;
    uint32_t format;
    LIST_OF(Track) tracks;
    WordList order;  /* ids of packs in the order of the home screen */
    WordList hidden; /* loaded and checked, but never offered */
} LibraryFile;

typedef struct {
    LIST_OF(Track) tracks;
    const Pack *packs[LIBRARY_PACKS]; /* usable ones, in the order of library.yaml */
    size_t pack_count;
    size_t shown;     /* the first so many are offered */
    const Help *help; /* NULL when help.yaml is not usable */
    size_t left_out;  /* packs that had errors */
} Library;

/* Loads every pack in the folders of `folder`, library.yaml and help.yaml. A pack with errors is
 * left out; the others work. Always gives a library, possibly an empty one; what is wrong goes to
 * `diags`. */
void library_load(Arena *arena, const char *folder, const StepKinds *kinds,
                  const PackSources *sources, Diags *diags, Library *library);

/* True when `track` opens `pack`. */
bool track_has_pack(const Track *track, const Pack *pack);

/* True when `track` shows step `index` of `lesson`: a variant for the track's first audience stands
 * in for the step with the same id. */
bool track_has_step(const Track *track, const Lesson *lesson, uint32_t index);

/* Warns of confirmations of help channels and of reviews of packs that are old or in the future
 * (rules S26, S28). Says nothing when `today` is not known. */
void library_check_dates(const Library *library, Day today, Diags *diags);

/* What of a channel may be shown `today`: when its confirmation is older than HELP_HIDE_DAYS the
 * number and the link are left out. */
HelpCard help_card_of(const HelpChannel *channel, Day today);

/* Cards of the children's help page, people nearby not counted: at most HELP_CARDS - 1. */
size_t help_channels_shown(const Help *help, Day today, HelpCard shown[HELP_CARDS - 1]);

/* The help channel with this id, or NULL. */
const HelpChannel *help_find(const Help *help, Str id);

extern const Shape LIBRARY_SHAPE, HELP_SHAPE;
