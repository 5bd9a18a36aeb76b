#include "visits.h"

#include "../unit/support.h"

#include "aman/base/rng.h"

#include <string.h>

enum {
    LEAST_INTENTS = 40,
    MORE_INTENTS = 0xFF,
    EAGER_INTENTS = 600,
    MOST_PAUSE_MS = 0xFFF,
    OPTIONS = 5,
    PAST_IDLE_MS = IDLE_ASK_MS + IDLE_ERASE_MS,
    TRY_PAUSE_MS = 60 * 1000,
    MOST_LEAVES = 8,
};

typedef struct {
    Session session;
    const VisitParams *params;
    Visit *visit;
    uint64_t seed, now_ms;
    bool is_eager;      /* wants to get through one pack */
    StateScript script; /* of the step, when eager */
    size_t script_at;
    uint16_t pack; /* that one */
    bool is_over;
} Walk;

/* Below `most`. */
static uint16_t draw(Walk *walk, uint32_t most)
{
    return (uint16_t)((rng_next(&walk->seed) >> 8) % most);
}

static uint16_t draw_pack(Walk *walk)
{
    return draw(walk, (uint32_t)walk->params->library->pack_count);
}

static Intent of(IntentKind kind, uint16_t index)
{
    return (Intent){.kind = kind, .index = index};
}

/* What a page of a lesson or of the check mostly offers. */
static Intent draw_lesson(Walk *walk)
{
    static const IntentKind KINDS[] = {INTENT_NEXT, INTENT_NEXT, INTENT_NEXT,  INTENT_PICK,
                                       INTENT_PICK, INTENT_PICK, INTENT_CHECK, INTENT_AGAIN,
                                       INTENT_SKIP, INTENT_BACK, INTENT_MOVE,  INTENT_ALL_WORDS};
    return of(KINDS[draw(walk, sizeof KINDS / sizeof *KINDS)], draw(walk, OPTIONS));
}

/* One of the ways through the step that its type knows, press by press; then on. */
static Intent draw_eagerly(Walk *walk)
{
    static StateScript scripts[STATE_SCRIPTS];
    StepRef ref;
    if (walk->script_at < walk->script.count) {
        return walk->script.intents[walk->script_at++];
    }
    if (draw(walk, 3) > 0 || !session_step(&walk->session, walk->params->library, &ref)) {
        return of(INTENT_NEXT, 0);
    }
    memset(scripts, 0, sizeof scripts);
    size_t count = activity_of(ref.step)->states(ref.step, scripts);
    walk->script_at = 0;
    walk->script = count > 0 ? scripts[draw(walk, (uint32_t)count)] : (StateScript){.count = 0};
    return of(INTENT_CHECK, 0);
}

/* The PIN: first a wrong one, then the right one; a minute lies between two tries. */
static Intent draw_pin(Walk *walk)
{
    const Staff *staff = &walk->session.staff;
    Str digits = walk->visit->try_count == 0 ? STR("9631") : walk->params->right_pin;
    walk->now_ms += staff->digit_count == 0 ? TRY_PAUSE_MS : 0;
    return staff->digit_count < digits.len
               ? of(INTENT_DIGIT, (uint16_t)(digits.at[staff->digit_count] - '0'))
               : of(INTENT_CHECK, 0);
}

static Intent draw_staff(Walk *walk)
{
    static const IntentKind LED[] = {INTENT_VOTE, INTENT_VOTE,        INTENT_VOTE, INTENT_NEXT,
                                     INTENT_NEXT, INTENT_OPEN_ANSWER, INTENT_STEP, INTENT_UNDO};
    switch (walk->session.staff.page) {
    case STAFF_PIN:
        return draw_pin(walk);
    case STAFF_PLANS:
        return of(INTENT_OPEN, draw_pack(walk));
    case STAFF_WORKSHOP:
        return of(LED[draw(walk, sizeof LED / sizeof *LED)], draw(walk, OPTIONS));
    default:
        return of(INTENT_GO, STAFF_PLANS);
    }
}

static Intent draw_first(Walk *walk)
{
    if (walk->session.place == PLACE_ATTRACT) {
        return draw(walk, 4) == 0       ? of(INTENT_LANGUAGE, draw(walk, LANG_COUNT))
               : walk->params->is_staff ? of(INTENT_STAFF, 0)
                                        : of(INTENT_BEGIN, 0);
    }
    return walk->session.has_track
               ? of(INTENT_ENTER, 0)
               : of(INTENT_TRACK, draw(walk, walk->params->library->tracks.count));
}

/* Opens the pack, also one that this library hides, such as the gallery of all kinds of steps: it
 * begins at any of its lessons. */
static Intent open_pack(Walk *walk)
{
    const Library *library = walk->params->library;
    const Pack *pack = library->packs[walk->pack];
    if (!session_offers(&walk->session, library, walk->pack)) {
        session_jump(&walk->session, library, walk->pack, (uint8_t)draw(walk, pack->lessons.count),
                     0);
    }
    return of(INTENT_OPEN, walk->pack);
}

/* Mostly what the page offers, sometimes anything; never the end of the visit. */
static Intent draw_intent(Walk *walk)
{
    const Session *session = &walk->session;
    Intent any = of((IntentKind)draw(walk, INTENT_COUNT), draw(walk, OPTIONS));
    bool is_end = any.kind == INTENT_LEAVE || any.kind == INTENT_FINISH;
    bool is_staff = any.kind == INTENT_STAFF || any.kind == INTENT_REPLY;
    if (session->place == PLACE_STAFF) {
        return draw_staff(walk);
    }
    if (!walk->is_eager && draw(walk, 8) == 0 && !is_end && !is_staff) {
        return any;
    }
    if (session->over != OVER_NOTHING) {
        return of(INTENT_CLOSE, 0);
    }
    switch (session->place) {
    case PLACE_HOME:
        return walk->is_eager ? open_pack(walk) : of(INTENT_OPEN, draw_pack(walk));
    case PLACE_FINISHED:
        return of(walk->is_eager ? INTENT_FINISH : INTENT_OPEN, draw_pack(walk));
    case PLACE_LESSON:
    case PLACE_CHECK:
        return walk->is_eager ? draw_eagerly(walk) : draw_lesson(walk);
    default:
        return draw_first(walk);
    }
}

static void give(Walk *walk, Intent intent);

/* What the app does: the PIN is tried with its file. */
static void answer_request(Walk *walk, Request request)
{
    Visit *visit = walk->visit;
    const Staff *staff = &walk->session.staff;
    char digits[PIN_MOST];
    if (request != REQUEST_PIN_TRY) {
        return;
    }
    for (uint8_t i = 0; i < staff->digit_count; i++) {
        digits[i] = (char)('0' + staff->digits[i]);
    }
    Str typed = {digits, staff->digit_count};
    bool is_right = pin_try(walk->params->pin, typed, walk->now_ms);
    assert_true(visit->try_count < VISIT_TRIES);
    visit->tries[visit->try_count++] = is_right ? walk->params->right_pin : STR("9631");
    give(walk, of(INTENT_REPLY, is_right ? REPLY_YES : REPLY_NO));
}

static void give(Walk *walk, Intent intent)
{
    Visit *visit = walk->visit;
    intent.now_ms = walk->now_ms;
    Outcome outcome = session_apply(&walk->session, walk->params->library, intent);
    if (outcome.event_count > 0) {
        assert_true(visit->count < VISIT_PRESSES);
        Press *press = &visit->presses[visit->count++];
        press->count = outcome.event_count;
        memcpy(press->events, outcome.events, sizeof press->events);
    }
    walk->is_over = walk->is_over || outcome.effect == EFFECT_ERASED;
    answer_request(walk, outcome.request);
}

/* By the finish button, by quick close, or by the time. Before a group quick close first hides the
 * page, then asks about the way out, which a third one does not answer. */
static void end(Walk *walk)
{
    uint16_t way = walk->params->is_staff ? 0 : draw(walk, 3);
    for (int i = 0; i < 3 && way == 1 && !walk->is_over; i++) {
        give(walk, of(i == 0 ? INTENT_CLOSE : i == 1 ? INTENT_HOME : INTENT_FINISH, 0));
    }
    if (way == 2) {
        walk->now_ms += PAST_IDLE_MS;
        give(walk, of(INTENT_TICK, 0));
    }
    for (int i = 0; i < MOST_LEAVES && !walk->is_over; i++) {
        bool is_asked = walk->session.place == PLACE_STAFF &&
                        walk->session.staff.workshop.leaving != LEAVING_NOT;
        give(walk, of(is_asked ? INTENT_FINISH : INTENT_LEAVE, 0));
    }
    assert_true(walk->is_over);
}

void visit_play(Visit *visit, const VisitParams *params)
{
    static Walk walk; /* a session is large */
    memset(visit, 0, sizeof *visit);
    walk =
        (Walk){.params = params, .visit = visit, .seed = params->seed, .now_ms = params->start_ms};
    session_begin(&walk.session, (Lang)draw(&walk, LANG_COUNT), (Look){0}, params->seed,
                  walk.now_ms);
    walk.session.machine.has_pin = pin_is_set(params->pin);
    walk.is_eager = !params->is_staff && draw(&walk, 3) == 0;
    walk.pack = draw(&walk, 3) > 0 ? 0 : draw_pack(&walk);
    uint32_t intents = walk.is_eager ? EAGER_INTENTS : LEAST_INTENTS + draw(&walk, MORE_INTENTS);
    for (uint32_t i = 0; i < intents && !walk.is_over; i++) {
        walk.now_ms += draw(&walk, MOST_PAUSE_MS);
        give(&walk, draw_intent(&walk));
    }
    if (!walk.is_over) {
        end(&walk);
    }
}
