#include "sitting.h"

#include "../activities/packs.h"
#include "../support.h"

#include <string.h>

const char ENTER[] = "begin\ntrack 13-17\nenter\n";
const char PLAY_KENALAN[] = "open kenalan\nnext\nnext\n"
                            "next\npick 3\nnext\nnext\n" /* the story, told at once */
                            "pick 2\ncheck\nnext\npick 3\ncheck\nnext\n"
                            "pick 2\ncheck\nnext\npick 2\ncheck\nnext\n"
                            "next\n"; /* the help card */

void sitting_begin(Sitting *sitting, Arena *arena, const Library *library, uint64_t seed)
{
    *sitting = (Sitting){.arena = arena};
    player_begin(&sitting->player, library, seed);
}

static Str event_text(Arena *arena, const CountEvent *event)
{
    Str text = str_from_c(metric_name(event->metric));
    if (event->pack.len > 0) {
        text = str_print(arena, STR_FMT "@" STR_FMT "/" STR_FMT, STR_ARG(text),
                         STR_ARG(event->pack), STR_ARG(event->lesson));
    }
    if (event->step.len > 0) {
        text = str_print(arena, STR_FMT "/" STR_FMT, STR_ARG(text), STR_ARG(event->step));
    }
    if (event->value.len > 0) {
        text = str_print(arena, STR_FMT "=" STR_FMT, STR_ARG(text), STR_ARG(event->value));
    }
    return event->n == 1 ? text : str_print(arena, STR_FMT "*%u", STR_ARG(text), event->n);
}

void sit(Sitting *sitting, const char *script)
{
    Str rest = str_from_c(script);
    Outcome outcome;
    PlayResult result;
    while ((result = player_step(&sitting->player, &rest, &outcome)) == PLAY_STEP) {
        sitting->outcome = outcome;
        for (size_t i = 0; i < outcome.event_count; i++) {
            Str text = event_text(sitting->arena, &outcome.events[i]);
            sitting->events =
                str_print(sitting->arena, STR_FMT "%s" STR_FMT, STR_ARG(sitting->events),
                          sitting->events.len ? " " : "", STR_ARG(text));
        }
    }
    if (result != PLAY_DONE) {
        Str error = player_error(sitting->arena, &sitting->player, LANG_EN);
        fail_msg("line %u: " STR_FMT, sitting->player.line, STR_ARG(error));
    }
}

Str sitting_where(Sitting *sitting)
{
    return player_where(sitting->arena, &sitting->player);
}

bool is_erased(const Session *session)
{
    Session fresh;
    session_begin(&fresh, session->machine.first_lang, session->machine.first_look, session->seed,
                  session->last_input_ms);
    memcpy(&fresh.machine, &session->machine, sizeof fresh.machine);
    /* NOLINTNEXTLINE(bugprone-suspicious-memory-comparison): erased means every byte */
    return memcmp(&fresh, session, sizeof fresh) == 0;
}

static const char CARDS[] = "  - id: l1\n"
                            "    title: L1\n"
                            "    steps:\n"
                            "      - {id: c1, type: card, title: C1, text: C1.}\n"
                            "      - {id: h1, type: card, help: true, title: H1, text: H1.}\n"
                            "  - id: l2\n"
                            "    title: L2\n"
                            "    steps:\n"
                            "      - {id: c2, type: card, title: C2, text: C2.}\n"
                            "      - {id: h2, type: card, help: true, title: H2, text: H2.}\n";
static const char CARD_ALONE[] = "  - id: l\n"
                                 "    title: L\n"
                                 "    steps:\n"
                                 "      - {id: h, type: card, help: true, title: H, text: H.}\n";

const Library *small_library(Arena *arena)
{
    Library *library = arena_alloc(arena, sizeof *library);
    Track *tracks = arena_array(arena, 2, sizeof *tracks);
    Word *audiences = arena_array(arena, 2, sizeof *audiences);
    assert_true(library && tracks && audiences);
    audiences[0].text = STR("13-15");
    audiences[1].text = STR("10-12");
    tracks[0].id.text = STR("teens");
    tracks[1].id.text = STR("kids");
    for (size_t i = 0; i < 2; i++) {
        tracks[i].audience.at = &audiences[i];
        tracks[i].audience.count = 1;
    }
    library->tracks.at = tracks;
    library->tracks.count = 2;
    library->packs[0] = small_pack(arena, "satu", "13-15", CARDS);
    library->packs[1] = small_pack(arena, "tiga", "10-12", CARD_ALONE);
    library->packs[2] = small_pack(arena, "dua", "13-15", CARD_ALONE);
    library->pack_count = library->shown = 3;
    return library;
}
