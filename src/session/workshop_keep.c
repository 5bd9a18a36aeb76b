/* A workshop that was left, by a wrong press or for a moment, is kept for a while: its steps, the
 * hands of the open question, its teams. What it is known by are hashes of ids, so that it is found
 * again when packs were read anew, and steps by name when the plan was changed. */
#include "workshop_keep.h"

#include <string.h>

static uint64_t plan_hash(const Library *library, uint16_t pack)
{
    Str id = library->packs[pack]->id.text;
    return hash_bytes(1, id.at, id.len) | 1; /* never 0 */
}

/* Fills the hashes of the steps that are shown; 0 past the last one. */
static void hash_steps(const Workshop *workshop, const Library *library,
                       uint64_t hashes[LESSON_STEPS])
{
    StepRef ref;
    memset(hashes, 0, LESSON_STEPS * sizeof *hashes);
    for (uint32_t i = 0; i < LESSON_STEPS && workshop_plan_step(workshop, library, i, &ref); i++) {
        hashes[i] = hash_bytes(1, ref.step->id.text.at, ref.step->id.text.len) | 1;
    }
}

static bool is_old(const KeptWorkshop *kept, uint64_t now_ms)
{
    return now_ms >= kept->left_ms + WORKSHOP_KEPT_MS;
}

/* The place of the workshop with this pack's plan; -1 when none is kept. */
static int find(const Session *session, const Library *library, uint16_t pack, uint64_t now_ms)
{
    const KeptWorkshop *all = session->machine.kept;
    for (int i = 0; pack < library->pack_count && i < WORKSHOPS_KEPT; i++) {
        if (all[i].plan == plan_hash(library, pack) && !is_old(&all[i], now_ms)) {
            return i;
        }
    }
    return -1;
}

/* An empty place, or that of the workshop that was left first. */
static KeptWorkshop *place_for(Session *session)
{
    KeptWorkshop *all = session->machine.kept, *best = all;
    for (int i = 1; i < WORKSHOPS_KEPT && best->plan != 0; i++) {
        best = all[i].plan == 0 || all[i].left_ms < best->left_ms ? &all[i] : best;
    }
    return best;
}

void workshop_keep(Session *session, const Library *library, uint64_t now_ms)
{
    const Workshop *workshop = &session->staff.workshop;
    if (workshop->pack >= library->pack_count) {
        return;
    }
    int at = find(session, library, workshop->pack, now_ms);
    KeptWorkshop *kept = at >= 0 ? &session->machine.kept[at] : place_for(session);
    memset(kept, 0, sizeof *kept);
    kept->plan = plan_hash(library, workshop->pack);
    kept->left_ms = now_ms;
    kept->workshop = *workshop;
    hash_steps(workshop, library, kept->steps);
}

static int place_of(const uint64_t hashes[LESSON_STEPS], uint64_t hash)
{
    for (int i = 0; hash != 0 && i < LESSON_STEPS; i++) {
        if (hashes[i] == hash) {
            return i;
        }
    }
    return -1;
}

/* The steps of the plan may have others beside them than before: what was done stays done. */
static void match_steps(const KeptWorkshop *kept, const Library *library, Workshop *workshop)
{
    const Workshop *before = &kept->workshop;
    uint64_t now[LESSON_STEPS];
    hash_steps(workshop, library, now);
    for (int i = 0; i < LESSON_STEPS; i++) {
        int at = place_of(kept->steps, now[i]);
        workshop->is_done[i] = at >= 0 && before->is_done[at];
        workshop->counted[i] = at >= 0 ? before->counted[at] : 0;
    }
    int step = place_of(now, before->step < LESSON_STEPS ? kept->steps[before->step] : 0);
    workshop->step = (uint8_t)(step > 0 ? step : 0);
    if (step < 0 || kept->is_stale) { /* its step is begun afresh */
        workshop->is_begun = workshop->is_open = false;
        workshop->frame = 0;
        workshop->hands = (GroupTally){0};
        workshop->typed = (TypedHands){0};
        memset(workshop->told, 0, sizeof workshop->told);
        memset(workshop->own, 0, sizeof workshop->own);
    }
}

bool workshop_take(Session *session, const Library *library, uint16_t pack, uint64_t now_ms)
{
    int at = find(session, library, pack, now_ms);
    if (at < 0) {
        return false;
    }
    KeptWorkshop *kept = &session->machine.kept[at];
    Workshop *workshop = &session->staff.workshop;
    *workshop = kept->workshop;
    workshop->pack = pack;
    workshop->view = workshop->under = WORKSHOP_LIST;
    workshop->has_card = false;
    workshop->leaving = LEAVING_NOT;
    workshop->has_no_stories = session->machine.settings.value[SETTING_STORIES] == SETTING_HIDDEN;
    match_steps(kept, library, workshop);
    memset(kept, 0, sizeof *kept);
    return true;
}

bool workshop_has_begun(const Workshop *workshop)
{
    return workshop->begun_ms > 0 || group_tally_sum(&workshop->turns) > 0;
}

const KeptWorkshop *session_kept(const Session *session, const Library *library, uint16_t pack,
                                 uint64_t now_ms)
{
    int at = find(session, library, pack, now_ms);
    const KeptWorkshop *kept = at >= 0 ? &session->machine.kept[at] : NULL;
    return kept && workshop_has_begun(&kept->workshop) ? kept : NULL;
}

void workshops_forget(Session *session, uint64_t now_ms)
{
    for (int i = 0; i < WORKSHOPS_KEPT; i++) {
        KeptWorkshop *kept = &session->machine.kept[i];
        if (kept->plan != 0 && is_old(kept, now_ms)) {
            memset(kept, 0, sizeof *kept);
        }
    }
}

void workshops_reloaded(Session *session)
{
    for (int i = 0; i < WORKSHOPS_KEPT; i++) {
        session->machine.kept[i].is_stale = true;
    }
}
