/* A visit begins, is counted as a sitting, and is erased: of what somebody did only sums are left.
 */
#include "visit.h"

#include "aman/base/rng.h"

#include <string.h>

/* Overwrites everything but what belongs to the machine. The bytes between members too: what was
 * erased has the same ones as what is new. */
static void begin_visit(Session *session, uint64_t seed, uint64_t now_ms)
{
    MachineState machine;
    memcpy(&machine, &session->machine, sizeof machine);
    memset(session, 0, sizeof *session);
    memcpy(&session->machine, &machine, sizeof machine);
    session->lang = machine.first_lang;
    session->look = machine.first_look;
    session->seed = seed;
    session->last_input_ms = now_ms;
}

void session_begin(Session *session, Lang lang, Look look, uint64_t seed, uint64_t now_ms)
{
    memset(session, 0, sizeof *session);
    session->machine.settings = settings_usual();
    session->machine.first_lang = lang;
    session->machine.first_look = look;
    begin_visit(session, seed, now_ms);
}

void visit_start(Session *session, uint64_t now_ms)
{
    session->started_ms = now_ms;
    session->is_begun = true;
    session->begun_lang = session->lang;
}

void visit_count(Session *session, const Library *library, Outcome *outcome)
{
    if (!session->is_begun || session->is_counting) {
        return;
    }
    Str track = library->tracks.at[session->track].id.text;
    session->is_counting = true;
    outcome_count(outcome, (CountEvent){.metric = METRIC_SITTING_STARTED});
    outcome_count(outcome, (CountEvent){.metric = METRIC_LANGUAGE,
                                        .value = str_from_c(lang_code(session->begun_lang))});
    outcome_count(outcome, (CountEvent){.metric = METRIC_TRACK, .value = track});
}

void visit_end(Session *session, uint64_t now_ms, bool is_finished, Outcome *outcome)
{
    enum { MS_PER_MINUTE = 60000 };
    if (session->is_counting) {
        uint64_t start = session->started_ms, end = session->last_input_ms;
        uint64_t spent = end > start ? end - start : 0;
        uint32_t minutes = (uint32_t)((spent + MS_PER_MINUTE / 2) / MS_PER_MINUTE);
        if (minutes > 0) {
            outcome_count(outcome, (CountEvent){.metric = METRIC_MINUTES, .n = minutes});
        }
        if (is_finished) {
            outcome_count(outcome, (CountEvent){.metric = METRIC_SITTING_FINISHED});
        }
    }
    uint64_t seed = session->seed;
    begin_visit(session, seed ? rng_next(&seed) : 0, now_ms);
    outcome->effect = EFFECT_ERASED;
}
