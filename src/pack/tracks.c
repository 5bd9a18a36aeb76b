/* What a track shows: its packs in order, and the check that it begins and ends with. */
#include "tracks.h"

#include "aman/pack/codes.h"

static int find_pack(const Library *library, Str id, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (str_equal(library->packs[i]->id.text, id)) {
            return (int)i;
        }
    }
    return -1;
}

int library_pack(const Library *library, Str id)
{
    return find_pack(library, id, library->pack_count);
}

int library_track(const Library *library, Str id)
{
    for (uint32_t i = 0; i < library->tracks.count; i++) {
        if (str_equal(library->tracks.at[i].id.text, id)) {
            return (int)i;
        }
    }
    return -1;
}

bool track_has_pack(const Track *track, const Pack *pack)
{
    for (uint32_t i = 0; i < track->audience.count; i++) {
        for (uint32_t j = 0; j < pack->audience.count; j++) {
            if (str_equal(track->audience.at[i].text, pack->audience.at[j].text)) {
                return true;
            }
        }
    }
    return false;
}

bool track_has_step(const Track *track, const Lesson *lesson, uint32_t index)
{
    return lesson_shows_step(lesson, index,
                             track->audience.count > 0 ? track->audience.at[0].text : (Str){0});
}

/* A plan is led: nobody is alone with it, wherever library.yaml names it. */
static bool is_offered(const Track *track, const Pack *pack)
{
    return !pack->is_plan && track_has_pack(track, pack);
}

size_t track_packs(const Library *library, const Track *track, uint16_t packs[LIBRARY_PACKS])
{
    size_t count = 0;
    for (uint32_t i = 0; i < track->packs.count; i++) {
        int pack = find_pack(library, track->packs.at[i].text, library->shown);
        if (pack >= 0 && is_offered(track, library->packs[pack])) {
            packs[count++] = (uint16_t)pack;
        }
    }
    for (size_t i = 0; track->packs.count == 0 && i < library->shown; i++) {
        if (is_offered(track, library->packs[i])) {
            packs[count++] = (uint16_t)i;
        }
    }
    return count;
}

int track_check_pack(const Library *library, const Track *track)
{
    int pack = track->check.items.count == 0 ? -1 : library_pack(library, track->check.pack.text);
    /* Whatever a track names, its readers are asked only what is meant for them. */
    return pack >= 0 && track_has_pack(track, library->packs[pack]) ? pack : -1;
}

/* A pack that was left out has its own message. */
static int known_pack(const Library *library, Word name, Diags *diags)
{
    int pack = name.text.len > 0 ? library_pack(library, name.text) : -1;
    if (pack < 0 && name.text.len > 0 && library->left_out == 0) {
        DIAG(diags, DIAG_NO_SUCH_PACK, name.where, name.text);
    }
    return pack;
}

static bool has_check_item(const Pack *pack, Str id)
{
    const Lesson *first = &pack->lessons.at[0];
    for (uint32_t i = 0; i < first->steps.count; i++) {
        const Step *step = &first->steps.at[i];
        if (step->kind->flags & KIND_IS_CHECK && str_equal(step->id.text, id)) {
            return true;
        }
    }
    return false;
}

static void check_packs(const Library *library, const Track *track, Diags *diags)
{
    for (uint32_t i = 0; i < track->packs.count; i++) {
        Word name = track->packs.at[i];
        int pack = known_pack(library, name, diags);
        if (pack >= 0 && !track_has_pack(track, library->packs[pack])) {
            DIAG(diags, DIAG_PACK_NOT_FOR_TRACK, name.where, name.text, track->id.text);
        }
        for (uint32_t j = 0; j < i; j++) {
            if (name.text.len > 0 && str_equal(track->packs.at[j].text, name.text)) {
                DIAG(diags, DIAG_DUPLICATE_ID, name.where, name.text);
                break;
            }
        }
    }
}

void tracks_check(const Library *library, Diags *diags)
{
    for (uint32_t i = 0; i < library->tracks.count; i++) {
        const Track *track = &library->tracks.at[i];
        check_packs(library, track, diags);
        int pack =
            track->check.items.count > 0 ? known_pack(library, track->check.pack, diags) : -1;
        for (uint32_t j = 0; pack >= 0 && j < track->check.items.count; j++) {
            Word item = track->check.items.at[j];
            if (item.text.len > 0 && !has_check_item(library->packs[pack], item.text)) {
                DIAG(diags, DIAG_NO_SUCH_CHECK_ITEM, item.where, item.text, track->check.pack.text);
            }
        }
    }
}
