/* The intents that lead to a state, done one after another without a picture. */
#include "enter.h"

#include "aman/ui/input.h"

#include <string.h>

void enter_attract(Stage *stage, Lang lang, Look look)
{
    session_begin(&stage->session, lang, look, 0, ENTER_MS);
}

void enter_apply(Stage *stage, IntentKind kind, uint16_t index)
{
    session_apply(&stage->session, &stage->library,
                  (Intent){.kind = kind, .index = index, .now_ms = ENTER_MS});
}

void enter_home(Stage *stage, uint16_t track)
{
    enter_attract(stage, stage->session.machine.first_lang, stage->session.machine.first_look);
    enter_apply(stage, INTENT_BEGIN, 0);
    enter_apply(stage, INTENT_TRACK, track);
    enter_apply(stage, INTENT_ENTER, 0);
    if (stage->session.place == PLACE_CHECK) {
        enter_apply(stage, INTENT_SKIP, 0);
    }
}

uint16_t enter_track_of(const Stage *stage, const Pack *pack)
{
    const Library *library = &stage->library;
    uint32_t track = library->tracks.count ? library->tracks.count - 1 : 0;
    for (uint32_t i = 0; pack && i < library->tracks.count; i++) {
        track = track_has_pack(&library->tracks.at[i], pack) ? i : track;
    }
    return (uint16_t)track;
}

/* The last track that opens the pack and shows this step: a variant belongs to its own readers. */
static uint16_t track_of_step(const Stage *stage, uint16_t pack, uint8_t lesson, uint8_t step)
{
    const Library *library = &stage->library;
    const Pack *of = library->packs[pack];
    uint16_t found = enter_track_of(stage, of);
    for (uint16_t i = 0; i < library->tracks.count; i++) {
        const Track *track = &library->tracks.at[i];
        bool is_shown =
            track_has_pack(track, of) && track_has_step(track, &of->lessons.at[lesson], step);
        found = is_shown ? i : found;
    }
    return found;
}

void enter_step(Stage *stage, uint16_t pack, uint8_t lesson, uint8_t step,
                const StateScript *script)
{
    enter_home(stage, track_of_step(stage, pack, lesson, step));
    session_jump(&stage->session, &stage->library, pack, lesson, step);
    for (size_t i = 0; script && i < script->count; i++) {
        Intent intent = script->intents[i];
        intent.now_ms = ENTER_MS;
        session_apply(&stage->session, &stage->library, intent);
    }
}

void enter_finished(Stage *stage, uint16_t pack)
{
    Session *session = &stage->session;
    uint16_t none = (uint16_t)stage->library.pack_count, shown = (uint16_t)stage->library.shown;
    session->place = PLACE_FINISHED;
    session->pack = pack;
    session->progress[pack] = (PackProgress){.is_finished = true};
    /* As in a sitting: never a pack that home does not show. */
    session->next_pack = (uint16_t)(pack + 1U < shown ? pack + 1U : 0);
    session->next_pack = shown < 2 || pack >= shown ? none : session->next_pack;
}

void enter_forget(Stage *stage)
{
    memset(&stage->memory, 0, sizeof stage->memory);
    stage->memory.input = INPUT_KEYS;
}

bool enter_next_page(Stage *stage)
{
    const ScrollState *state = ui_top_scroll(&stage->memory);
    if (!state || state->offset + state->view_h >= state->content_h) {
        return false;
    }
    ui_scroll_pages(&stage->memory, 1);
    return true;
}
