/* The longest that a file may say, and as many rows as it may have, fit on every window with every
 * size of text: a chat of ten messages, all the channels of help, four doors. */
#include "../support.h"
#include "snapshot/enter.h"

#include "aman/ui/audit.h"

#include <stdlib.h>

enum { PROBLEMS_MAX = 16, PAGES_MAX = 40, SHOWN_MAX = 12 };

static const struct {
    int w, h;
} WINDOWS[] = {{1024, 600}, {1280, 800}, {1366, 768}, {1920, 1080}, {1080, 1920}};
enum { WINDOW_COUNT = sizeof WINDOWS / sizeof *WINDOWS };

typedef struct {
    Arena *arena;
    Stage *stage;
    size_t problems;
} Long;

static int long_setup(void **state)
{
    static const Paths PATHS = {.assets = AMAN_SOURCE_DIR "/assets", .cache = "/nowhere"};
    Long *all = calloc(1, sizeof *all);
    if (!all) {
        return -1;
    }
    *state = all;
    all->arena = arena_new((size_t)64 * 1024 * 1024);
    all->stage = stage_open(&(StageParams){.paths = &PATHS, .is_blank = true}, LANG_ID);
    return all->arena && all->stage ? 0 : -1;
}

static int long_teardown(void **state)
{
    Long *all = *state;
    stage_close(all->stage);
    arena_free(all->arena);
    free(all);
    return 0;
}

/* How a page is looked at. */
typedef struct {
    const char *name;
    size_t window;
    Lang lang;
    Look look;
} View;

static void report(Long *all, const View *view, int page)
{
    AuditProblem problems[PROBLEMS_MAX];
    size_t count = audit_frame(&all->stage->ui, problems, PROBLEMS_MAX);
    for (size_t i = 0; i < count; i++) {
        const Item *item = problems[i].item;
        Str text = item ? str_slice(item->text, 0, 50) : (Str){0};
        print_error("%s, page %d, %dx%d %s %u %%: %s '" STR_FMT "'\n", view->name, page,
                    WINDOWS[view->window].w, WINDOWS[view->window].h, lang_code(view->lang),
                    TEXT_STEPS[view->look.text_step], audit_word(problems[i].kind), STR_ARG(text));
    }
    all->problems += count;
}

/* All pages of what the session shows. */
static void look_at(Long *all, const View *view)
{
    Stage *stage = all->stage;
    stage->session.lang = view->lang;
    stage->session.look = view->look;
    enter_forget(stage);
    for (int page = 1; page <= PAGES_MAX; page++) {
        stage_declare(stage, WINDOWS[view->window].w, WINDOWS[view->window].h, ENTER_MS, true);
        report(all, view, page);
        if (!enter_next_page(stage)) {
            return;
        }
    }
    fail_msg("%s has no last page", view->name);
}

/* The same in every window, language, size of text and theme. */
static void look_everywhere(Long *all, const char *name)
{
    for (size_t i = 0; i < WINDOW_COUNT * LANG_COUNT * TEXT_STEP_COUNT; i++) {
        View view = {.name = name, .window = i % WINDOW_COUNT};
        view.lang = (Lang)(i / WINDOW_COUNT % LANG_COUNT);
        view.look.text_step = (uint8_t)(i / WINDOW_COUNT / LANG_COUNT);
        for (uint8_t theme = 0; theme < THEME_COUNT && all->problems < SHOWN_MAX; theme++) {
            view.look.theme = theme;
            look_at(all, &view);
        }
    }
    if (all->problems > 0) {
        fail_msg("%s does not fit", name);
    }
}

/* `letters` letters in words of usual length. */
static Str words_of(Arena *arena, uint32_t letters)
{
    static const char WORDS[] =
        "Kalau kamu mau, ceritakan dulu kepada orang dewasa yang kamu percaya. Mereka mendengar, "
        "lalu menemani kamu melapor bersama. Tidak ada yang terlambat, dan tidak ada yang salah "
        "kalau kamu baru bercerita sekarang juga ya.";
    assert_true(letters < sizeof WORDS);
    return str_print(arena, "%.*sx", (int)letters - 1, WORDS);
}

static void enter_first_step(Long *all, const Pack *pack, const char *state_name)
{
    static StateScript scripts[STATE_SCRIPTS];
    const Step *step = &pack->lessons.at[0].steps.at[0];
    size_t count = activity_of(step)->states(step, scripts);
    for (size_t i = 0; i < count; i++) {
        if (str_is(str_from_c(scripts[i].name), state_name)) {
            enter_step(all->stage, 0, 0, 0, &scripts[i]);
            return;
        }
    }
    fail_msg("no state %s", state_name);
}

/* A pack whose only step before its help card is a chat of ten long messages, five of them signs.
 */
static const Pack *pack_of_signs(Long *all)
{
    Arena *arena = all->arena;
    Str messages = STR(""), signs = STR(""), message = words_of(arena, 90);
    for (int i = 0; i < 10; i++) {
        Str sign = i % 2 ? str_print(arena, "sign: s%d, ", i) : STR("");
        messages = str_print(
            arena, STR_FMT "          - {from: contact, " STR_FMT "text: \"" STR_FMT "\"}\n",
            STR_ARG(messages), STR_ARG(sign), STR_ARG(message));
        if (i % 2) {
            signs = str_print(
                arena, STR_FMT "          s%d: {name: \"" STR_FMT "\", why: \"" STR_FMT "\"}\n",
                STR_ARG(signs), i, STR_ARG(words_of(arena, 30)), STR_ARG(words_of(arena, 200)));
        }
    }
    Str bytes = str_print(
        arena,
        "aman_pack: 1\nid: contoh\nversion: 1.0.0\ntitle: Contoh\ntopic: kenalan\n"
        "audience: [13-15]\nminutes: 5\nreview: {status: draft}\nlicence: CC-BY-4.0\n"
        "takeaways:\n  - {icon: heart_fill, title: Satu, text: Satu.}\n"
        "lessons:\n  - id: satu\n    title: Satu\n    notice: \"" STR_FMT "\"\n    steps:\n"
        "      - id: tanda\n        type: signs\n        title: \"" STR_FMT "\"\n"
        "        contact: {name: bintang_19, known: dari gim, avatar: star}\n"
        "        target: boy\n        messages:\n" STR_FMT "        signs:\n" STR_FMT
        "        plain: Biasa.\n"
        "      - {id: bantuan, type: card, help: true, title: Bantuan, text: Cerita.}\n",
        STR_ARG(words_of(arena, 160)), STR_ARG(words_of(arena, 60)), STR_ARG(messages),
        STR_ARG(signs));
    Diags diags = diags_begin(arena);
    const Pack *pack;
    assert_true(pack_parse(arena, STR("pack.yaml"), bytes, &ACTIVITY_KINDS, &diags, &pack));
    return pack;
}

static void ten_long_messages_are_all_reached(void **state)
{
    static const char *const STATES[] = {"notice", "list", "fresh", "hint", "one", "all"};
    Long *all = *state;
    const Pack *pack = pack_of_signs(all);
    Track track = {.audience = pack->audience};
    all->stage->library =
        (Library){.tracks = {&track, 1}, .packs = {pack}, .pack_count = 1, .shown = 1};
    for (size_t i = 0; i < sizeof STATES / sizeof *STATES; i++) {
        enter_first_step(all, pack, STATES[i]);
        look_everywhere(all, STATES[i]);
    }
}

static Text text_of(Str words)
{
    return (Text){.where = {.line = 1}, .in = {words, words}};
}

/* Twelve channels of each kind of reader: numbers and addresses as long as they may be, and short
 * ones; confirmed and not; with and without a code. */
static Help help_of(Arena *arena, HelpChannel channels[HELP_CHANNELS])
{
    static const char *const NUMBERS[] = {"129",
                                          "0811 1129 129",
                                          "takeitdown.ncmec.org",
                                          "+62 811 1129 129 012 345",
                                          "WWWWWW.mmmmmmmmmm.wwwwww",
                                          ""};
    static const char *const KINDS[] = {"phone", "whatsapp", "web", "whatsapp", "web", "person"};
    enum { NUMBER_COUNT = sizeof NUMBERS / sizeof *NUMBERS };
    for (size_t i = 0; i < HELP_CHANNELS; i++) {
        size_t which = i % NUMBER_COUNT;
        Str value = STR("https://example.org/an/address/as/long/as/one/may/be/in/the/file/ok");
        channels[i] = (HelpChannel){
            .name = text_of(words_of(arena, 32)),
            .use = text_of(words_of(arena, 60)),
            .hours = text_of(words_of(arena, 32)),
            .icon.text = STR("phone_fill"),
            .kind.text = str_from_c(KINDS[which]),
            .shown.text = str_from_c(NUMBERS[which]),
            .value.text = str_is(STR("person"), KINDS[which]) ? (Str){0} : value,
            .status.text = i % 4 ? STR("tbc") : STR("confirmed"),
            .confirmed_on.text = STR("2026-11-01"),
            .audience.text = i % 2 && i > 5 ? STR("adult") : STR("child"),
        };
    }
    return (Help){.local = {.where = {.line = 1},
                            .name = text_of(words_of(arena, 40)),
                            .place = text_of(words_of(arena, 80))},
                  .channels = {channels, HELP_CHANNELS}};
}

static void every_channel_of_help_is_reached(void **state)
{
    Long *all = *state;
    HelpChannel channels[HELP_CHANNELS];
    Text starters[] = {text_of(words_of(all->arena, 160))};
    Help help = help_of(all->arena, channels);
    help.starters.at = starters;
    help.starters.count = 1;
    all->stage->library = (Library){.help = &help};
    all->stage->today = (Day){2026, 11, 24};
    enter_attract(all->stage, LANG_ID, (Look){0});
    enter_apply(all->stage, INTENT_HELP, 0);
    look_everywhere(all, "help");
    enter_apply(all->stage, INTENT_ADULTS, 0);
    look_everywhere(all, "help for adults");
}

static void four_doors_fit_as_well_as_one(void **state)
{
    static const char *const PICTURES[] = {"track_10_12", "track_13_17", "track_13_17",
                                           "track_adult"};
    Long *all = *state;
    const Pack *pack = pack_of_signs(all);
    Track tracks[LIBRARY_TRACKS];
    for (size_t i = 0; i < LIBRARY_TRACKS; i++) {
        tracks[i] = (Track){.audience = pack->audience,
                            .title = text_of(words_of(all->arena, 28)),
                            .about = text_of(words_of(all->arena, 48)),
                            .picture.text = str_from_c(PICTURES[i])};
    }
    for (uint32_t count = 1; count <= LIBRARY_TRACKS; count++) {
        all->stage->library =
            (Library){.tracks = {tracks, count}, .packs = {pack}, .pack_count = 1, .shown = 1};
        enter_attract(all->stage, LANG_ID, (Look){0});
        enter_apply(all->stage, INTENT_BEGIN, 0);
        enter_apply(all->stage, INTENT_TRACK, (uint16_t)(count - 1));
        look_everywhere(all, "start");
    }
}

#define WITH_LONG(test) cmocka_unit_test_setup_teardown(test, long_setup, long_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_LONG(ten_long_messages_are_all_reached),
        WITH_LONG(every_channel_of_help_is_reached),
        WITH_LONG(four_doors_fit_as_well_as_one),
    };
    return cmocka_run_group_tests_name("long", tests, NULL, NULL);
}
