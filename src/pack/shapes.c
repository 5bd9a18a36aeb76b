/* The fields of the files that lessons are written in: pack.yaml, and beside the packs of a library
 * library.yaml, help.yaml, pictures.yaml and facilitator.yaml. The kinds of steps bring their own.
 */
#include "aman/pack/library.h"
#include "aman/pack/pictures.h"

enum { DISCLOSURE_STEPS = 5 };

static const char *const TOPICS[] = {"kenalan", "foto", "ancam", "live", "sebar", NULL};
const char *const AUDIENCES[AUDIENCE_COUNT + 1] = {"10-12", "13-15", "16-18", "adult", NULL};
static const char *const REVIEWS[] = {"draft", "reviewed", NULL};

static const Field TAKEAWAY_FIELDS[] = {
    FIELD_ICON("icon", Takeaway, icon, REQUIRED),
    FIELD_TEXT("title", Takeaway, title, REQUIRED, 1, 48),
    FIELD_TEXT("text", Takeaway, text, REQUIRED, 1, 80),
    FIELD_END,
};
static const Shape TAKEAWAY_SHAPE = {.key = "takeaway",
                                     .name = PHRASE_SHAPE_TAKEAWAY,
                                     .fields = TAKEAWAY_FIELDS,
                                     .size = sizeof(Takeaway)};

static const Field REVIEW_FIELDS[] = {
    FIELD_CHOICE("status", Review, status, REQUIRED, REVIEWS),
    FIELD_WORD("by", Review, by, OPTIONAL, 1, 120),
    FIELD_DATE("on", Review, on, OPTIONAL),
    FIELD_END,
};
static const Shape REVIEW_SHAPE = {
    .key = "review", .name = PHRASE_SHAPE_REVIEW, .fields = REVIEW_FIELDS, .size = sizeof(Review)};

static const Field LESSON_FIELDS[] = {
    FIELD_ID("id", Lesson, id, REQUIRED),
    FIELD_TEXT("title", Lesson, title, REQUIRED, 1, 48),
    FIELD_TEXT("notice", Lesson, notice, OPTIONAL, 1, 160),
    {.name = "steps",
     .kind = FIELD_KIND_STEPS,
     .is_required = REQUIRED,
     .min = 1,
     .max = LESSON_STEPS,
     .offset = FIELD_LIST_AT(Lesson, steps, Step)},
    FIELD_END,
};
const Shape LESSON_SHAPE = {
    .key = "lesson", .name = PHRASE_SHAPE_LESSON, .fields = LESSON_FIELDS, .size = sizeof(Lesson)};

static const Field PACK_FIELDS[] = {
    FIELD_INT("aman_pack", Pack, format, REQUIRED, 0, UINT32_MAX),
    FIELD_ID("id", Pack, id, REQUIRED),
    FIELD_ID("version", Pack, version, REQUIRED),
    FIELD_TEXT("title", Pack, title, REQUIRED, 1, 40),
    FIELD_TEXT("tagline", Pack, tagline, OPTIONAL, 1, 48),
    FIELD_CHOICE("topic", Pack, topic, REQUIRED, TOPICS),
    FIELD_WORDS("audience", Pack, audience, REQUIRED, 1, 4, AUDIENCES),
    FIELD_INT("minutes", Pack, minutes, REQUIRED, 1, 60),
    FIELD_STRUCT("review", Pack, review, REQUIRED, &REVIEW_SHAPE),
    FIELD_WORD("licence", Pack, licence, REQUIRED, 1, 40),
    FIELD_LIST("takeaways", Pack, takeaways, Takeaway, REQUIRED, 1, 3, &TAKEAWAY_SHAPE),
    FIELD_BOOL("plan", Pack, is_plan),
    FIELD_TEXTS("aims", Pack, aims, OPTIONAL, 1, 4),
    FIELD_LIST("lessons", Pack, lessons, Lesson, REQUIRED, 1, 8, &LESSON_SHAPE),
    FIELD_END,
};
const Shape PACK_SHAPE = {
    .key = "pack", .name = PHRASE_SHAPE_PACK, .fields = PACK_FIELDS, .size = sizeof(Pack)};

static const Field NOTES_FIELDS[] = {
    FIELD_INT("minutes", Notes, minutes, REQUIRED, 1, 60),
    FIELD_TEXTS("say", Notes, say, REQUIRED, 1, 6),
    FIELD_TEXTS("do", Notes, todo, REQUIRED, 1, 6),
    FIELD_TEXTS("watch", Notes, watch, REQUIRED, 1, 4),
    FIELD_TEXTS("say_not", Notes, say_not, REQUIRED, 1, 4),
    FIELD_TEXTS("materials", Notes, materials, OPTIONAL, 1, 6),
    FIELD_TEXT("discuss", Notes, discuss, OPTIONAL, 1, 100),
    FIELD_END,
};

static Voice notes_voice(const void *item, const char *key)
{
    (void)item;
    return str_is(STR("say_not"), key) ? VOICE_SAY_NOT : VOICE_PLAIN;
}

const Shape NOTES_SHAPE = {.key = "facilitator's notes",
                           .name = PHRASE_SHAPE_FACILITATOR_S_NOTES,
                           .fields = NOTES_FIELDS,
                           .size = sizeof(Notes),
                           .voice = notes_voice};

static const char *const KINDS[] = {"person", "phone", "whatsapp", "web", NULL};
static const char *const STATES[] = {"confirmed", "tbc", "hidden", NULL};
static const char *const READERS[] = {"child", "adult", NULL};

static const Field TRACK_CHECK_FIELDS[] = {
    FIELD_ID("pack", TrackCheck, pack, REQUIRED),
    FIELD_WORDS("items", TrackCheck, items, REQUIRED, 1, TRACK_CHECK_ITEMS, NULL),
    FIELD_END,
};
static const Shape TRACK_CHECK_SHAPE = {.key = "check",
                                        .name = PHRASE_SHAPE_CHECK,
                                        .fields = TRACK_CHECK_FIELDS,
                                        .size = sizeof(TrackCheck)};

static const Field TRACK_FIELDS[] = {
    FIELD_ID("id", Track, id, REQUIRED),
    FIELD_TEXT("title", Track, title, REQUIRED, 1, 28),
    FIELD_TEXT("about", Track, about, REQUIRED, 1, 48),
    FIELD_PICTURE("picture", Track, picture, REQUIRED),
    FIELD_WORDS("audience", Track, audience, REQUIRED, 1, 4, AUDIENCES),
    FIELD_WORDS("packs", Track, packs, OPTIONAL, 1, LIBRARY_PACKS, NULL),
    FIELD_STRUCT("check", Track, check, OPTIONAL, &TRACK_CHECK_SHAPE),
    FIELD_END,
};
static const Shape TRACK_SHAPE = {
    .key = "track", .name = PHRASE_SHAPE_TRACK, .fields = TRACK_FIELDS, .size = sizeof(Track)};

static const Field LIBRARY_FIELDS[] = {
    FIELD_INT("aman_library", LibraryFile, format, REQUIRED, 0, UINT32_MAX),
    FIELD_LIST("tracks", LibraryFile, tracks, Track, REQUIRED, 1, LIBRARY_TRACKS, &TRACK_SHAPE),
    FIELD_WORDS("order", LibraryFile, order, REQUIRED, 1, LIBRARY_PACKS, NULL),
    FIELD_WORDS("hidden", LibraryFile, hidden, OPTIONAL, 0, LIBRARY_PACKS, NULL),
    FIELD_END,
};
const Shape LIBRARY_SHAPE = {.key = "library",
                             .name = PHRASE_SHAPE_LIBRARY,
                             .fields = LIBRARY_FIELDS,
                             .size = sizeof(LibraryFile)};

static const Field LOCAL_FIELDS[] = {
    FIELD_TEXT("name", LocalHelp, name, REQUIRED, 1, 40),
    FIELD_TEXT("place", LocalHelp, place, REQUIRED, 1, 80),
    FIELD_END,
};
static const Shape LOCAL_SHAPE = {.key = "local help",
                                  .name = PHRASE_SHAPE_LOCAL_HELP,
                                  .fields = LOCAL_FIELDS,
                                  .size = sizeof(LocalHelp)};

static const Field CHANNEL_FIELDS[] = {
    FIELD_ID("id", HelpChannel, id, REQUIRED),
    FIELD_TEXT("name", HelpChannel, name, REQUIRED, 1, 32),
    FIELD_TEXT("for", HelpChannel, use, REQUIRED, 1, 60),
    FIELD_TEXT("hours", HelpChannel, hours, OPTIONAL, 1, 32),
    FIELD_ICON("icon", HelpChannel, icon, REQUIRED),
    FIELD_CHOICE("kind", HelpChannel, kind, REQUIRED, KINDS),
    FIELD_WORD("shown", HelpChannel, shown, OPTIONAL, 1, 24),
    FIELD_WORD("value", HelpChannel, value, OPTIONAL, 1, 80),
    FIELD_CHOICE("status", HelpChannel, status, REQUIRED, STATES),
    FIELD_DATE("confirmed_on", HelpChannel, confirmed_on, OPTIONAL),
    FIELD_WORD("confirmed_by", HelpChannel, confirmed_by, OPTIONAL, 1, 80),
    FIELD_WORD("source", HelpChannel, source, REQUIRED, 1, 120),
    FIELD_CHOICE("audience", HelpChannel, audience, REQUIRED, READERS),
    FIELD_END,
};
static const Shape CHANNEL_SHAPE = {.key = "channel",
                                    .name = PHRASE_SHAPE_CHANNEL,
                                    .fields = CHANNEL_FIELDS,
                                    .size = sizeof(HelpChannel)};

static const Field HELP_FIELDS[] = {
    FIELD_INT("aman_help", Help, format, REQUIRED, 0, UINT32_MAX),
    FIELD_STRUCT("local", Help, local, OPTIONAL, &LOCAL_SHAPE),
    FIELD_LIST("channels", Help, channels, HelpChannel, REQUIRED, 0, 24, &CHANNEL_SHAPE),
    FIELD_TEXTS("starters", Help, starters, REQUIRED, 1, 4),
    FIELD_END,
};
const Shape HELP_SHAPE = {
    .key = "help", .name = PHRASE_SHAPE_HELP, .fields = HELP_FIELDS, .size = sizeof(Help)};

static const Field PICTURE_FIELDS[] = {
    FIELD_WORD("picture", PictureRow, picture, REQUIRED, 1, 120),
    FIELD_TEXT("alt", PictureRow, alt, REQUIRED, 1, 120),
    FIELD_END,
};
static const Shape PICTURE_SHAPE = {.key = "picture",
                                    .name = PHRASE_SHAPE_PICTURE,
                                    .fields = PICTURE_FIELDS,
                                    .size = sizeof(PictureRow)};

static const Field PICTURES_FIELDS[] = {
    FIELD_INT("aman_pictures", PictureWords, format, REQUIRED, 0, UINT32_MAX),
    FIELD_LIST("pictures", PictureWords, rows, PictureRow, REQUIRED, 1, 400, &PICTURE_SHAPE),
    FIELD_END,
};
const Shape PICTURES_SHAPE = {.key = "pictures",
                              .name = PHRASE_SHAPE_PICTURES,
                              .fields = PICTURES_FIELDS,
                              .size = sizeof(PictureWords)};

static const Field DISCLOSURE_FIELDS[] = {
    FIELD_TEXT("title", DisclosureStep, title, REQUIRED, 1, 20),
    FIELD_TEXT("say", DisclosureStep, say, REQUIRED, 1, 140),
    FIELD_TEXT("do", DisclosureStep, todo, REQUIRED, 1, 240),
    FIELD_TEXT("say_not", DisclosureStep, say_not, REQUIRED, 1, 120),
    FIELD_END,
};

static const Shape DISCLOSURE_SHAPE = {.key = "disclosure step",
                                       .name = PHRASE_SHAPE_DISCLOSURE_STEP,
                                       .fields = DISCLOSURE_FIELDS,
                                       .size = sizeof(DisclosureStep),
                                       .voice = notes_voice};

static const Field FACILITATOR_FIELDS[] = {
    FIELD_INT("aman_facilitator", Facilitator, format, REQUIRED, 0, UINT32_MAX),
    FIELD_LIST("disclosure", Facilitator, disclosure, DisclosureStep, REQUIRED, DISCLOSURE_STEPS,
               DISCLOSURE_STEPS, &DISCLOSURE_SHAPE),
    FIELD_TEXT("refer", Facilitator, refer, REQUIRED, 1, 160),
    FIELD_TEXTS("always", Facilitator, always, REQUIRED, 1, 8),
    FIELD_TEXTS("before", Facilitator, before, REQUIRED, 1, 12),
    FIELD_TEXTS("after", Facilitator, after, REQUIRED, 1, 8),
    FIELD_END,
};
const Shape FACILITATOR_SHAPE = {.key = "facilitator's guide",
                                 .name = PHRASE_SHAPE_FACILITATOR_S_GUIDE,
                                 .fields = FACILITATOR_FIELDS,
                                 .size = sizeof(Facilitator)};
