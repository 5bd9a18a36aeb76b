/* What of a library.yaml with mistakes can be used. No mistake may show readers what is meant for
 * older ones: a track whose audience is not certain shows what it showed before, or nothing. */
#include "mend.h"

#include "aman/base/file.h"
#include "aman/pack/library.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

enum { TITLE_LETTERS = 28, ABOUT_LETTERS = 48 };

static bool has_audience(const WordList *list, Str audience)
{
    for (uint32_t i = 0; i < list->count; i++) {
        if (str_equal(list->at[i].text, audience)) {
            return true;
        }
    }
    return false;
}

static bool overlaps(const WordList *a, const WordList *b)
{
    for (uint32_t i = 0; i < a->count; i++) {
        if (a->at[i].text.len > 0 && has_audience(b, a->at[i].text)) {
            return true;
        }
    }
    return false;
}

static bool is_certain(const WordList *audience)
{
    return audience->count > 0 && !has_audience(audience, (Str){0});
}

/* True when `track` was meant to have the audience `known`, as far as it can be read. */
static bool agrees(const TreeReader *reader, const WordList *audience, const WordList *known)
{
    Str names[AUDIENCE_COUNT];
    for (size_t i = 0; i < AUDIENCE_COUNT; i++) {
        names[i] = str_from_c(AUDIENCES[i]);
    }
    for (uint32_t i = 0; i < audience->count; i++) {
        Str meant = word_meant(reader, &audience->at[i], names, AUDIENCE_COUNT);
        if (meant.len > 0 && !has_audience(known, meant)) {
            return false;
        }
    }
    return true;
}

/* The track of `other` with this id, else the one for these readers; NULL for none. */
static const Track *same_track(const LibraryFile *other, const Track *track)
{
    for (uint32_t i = 0; other && i < other->tracks.count; i++) {
        const Track *known = &other->tracks.at[i];
        bool is_same = track->id.text.len > 0 ? str_equal(known->id.text, track->id.text)
                                              : overlaps(&known->audience, &track->audience);
        if (is_same) {
            return known;
        }
    }
    return NULL;
}

static bool mend_audience(const TreeReader *reader, Track *track, const Track *known)
{
    if (is_certain(&track->audience)) {
        return true;
    }
    if (known && track->id.text.len > 0 && agrees(reader, &track->audience, &known->audience)) {
        track->audience = known->audience;
        return true;
    }
    /* Who cannot be read may be younger than the others of the list, but than the youngest nobody
     * is. */
    keep_words(&track->audience);
    return has_audience(&track->audience, str_from_c(AUDIENCES[0]));
}

static bool has_drawing(const TreeReader *reader, Str name)
{
    const char *folder = reader->sources ? reader->sources->art_folder : NULL;
    char path[PATH_MAX];
    int len =
        snprintf(path, sizeof path, "%s/" STR_FMT ".svg", folder ? folder : "", STR_ARG(name));
    bool fits = len > 0 && (size_t)len < sizeof path;
    return name.len > 0 && str_find(name, STR("/")) < 0 && (!folder || (fits && file_exists(path)));
}

static void mend_face(TreeReader *reader, Track *track, const Track *known)
{
    if (!mend_text(reader, &track->title, TITLE_LETTERS)) {
        track->title = known ? known->title : (Text){.in = {[LANG_FIRST] = track->id.text}};
    }
    if (!mend_text(reader, &track->about, ABOUT_LETTERS) && known) {
        track->about = known->about;
    }
    if (!has_drawing(reader, track->picture.text)) {
        track->picture.text = known ? known->picture.text : (Str){0};
    }
}

/* False when it is not known for whom it is. */
static bool mend_track(TreeReader *reader, Track *track, const LibraryFile *other)
{
    const Track *known = same_track(other, track);
    if (!mend_audience(reader, track, known)) {
        return false;
    }
    if (track->id.text.len == 0) {
        track->id.text = known ? known->id.text : track->audience.at[0].text;
    }
    mend_face(reader, track, known);
    keep_words(&track->packs);
    keep_words(&track->check.items);
    if (track->check.pack.text.len == 0) {
        track->check.items.count = 0;
    }
    return true;
}

static bool is_covered(const LibraryFile *file, const Track *track)
{
    for (uint32_t i = 0; i < file->tracks.count; i++) {
        if (overlaps(&file->tracks.at[i].audience, &track->audience) ||
            str_equal(file->tracks.at[i].id.text, track->id.text)) {
            return true;
        }
    }
    return false;
}

/* Without their own track readers would take that of others: what is left out comes from `other`.
 */
static void add_tracks(TreeReader *reader, LibraryFile *file, const LibraryFile *other)
{
    Track *tracks = arena_array(reader->arena, LIBRARY_TRACKS, sizeof *tracks);
    uint32_t count = 0;
    if (!tracks) {
        return;
    }
    for (uint32_t i = 0; i < other->tracks.count; i++) {
        bool is_missing = !is_covered(file, &other->tracks.at[i]);
        if (is_missing && count + file->tracks.count < LIBRARY_TRACKS) {
            tracks[count++] = other->tracks.at[i];
        }
    }
    if (file->tracks.count > 0) {
        memcpy(&tracks[count], file->tracks.at, file->tracks.count * sizeof *tracks);
    }
    file->tracks.at = tracks;
    file->tracks.count += count;
}

void mend_library(TreeReader *reader, void *item, const void *other)
{
    LibraryFile *file = item;
    const LibraryFile *stand_in = other;
    uint32_t kept = 0;
    /* Without its order too the file ends too early, and tracks may have stood there. */
    bool is_lost = file->tracks.count == 0 || file->order.count == 0;
    for (uint32_t i = 0; i < file->tracks.count; i++) {
        file->tracks.at[kept] = file->tracks.at[i];
        bool is_kept = mend_track(reader, &file->tracks.at[kept], stand_in);
        is_lost = is_lost || !is_kept;
        kept += is_kept;
    }
    file->tracks.count = kept;
    if (is_lost && stand_in) {
        add_tracks(reader, file, stand_in);
    }
    keep_words(&file->order);
    keep_words(&file->hidden);
    if (file->order.count == 0) {
        file->offers_rest = true;
    }
    if (file->order.count == 0 && stand_in) {
        file->order = stand_in->order;
        file->hidden = file->hidden.count > 0 ? file->hidden : stand_in->hidden;
    }
}
