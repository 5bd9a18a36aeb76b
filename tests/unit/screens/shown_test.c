/* What pages have to say, whatever the library holds: every way to get help with what can be copied
 * from it, and how many questions the check asks. */
#include "states.h"

#include "aman/activities/card.h"

#include <stdio.h>
#include <string.h>

enum { PAGES_MAX = 30 };

/* True when the page, or one below it, says `words`. */
static bool page_says(Gallery *gallery, Str words)
{
    UiMemory *memory = &gallery->stage->memory;
    memset(memory, 0, sizeof *memory);
    for (int page = 1; page <= PAGES_MAX; page++) {
        gallery_frame(gallery, STILL_MS);
        const Ui *ui = &gallery->stage->ui;
        for (size_t i = 0; i < ui->item_count; i++) {
            if (str_find(ui->items[i].text, words) >= 0) {
                return true;
            }
        }
        const ScrollState *region = ui_top_scroll(memory);
        if (!region || region->offset + region->view_h >= region->content_h) {
            return false;
        }
        ui_scroll_pages(memory, 1);
    }
    return false;
}

static void check_says(Gallery *gallery, const char *page, Str words)
{
    if (!page_says(gallery, words)) {
        fail_msg("%s does not say '" STR_FMT "'", page, STR_ARG(words));
    }
}

static void give(Gallery *gallery, IntentKind kind)
{
    gallery_apply(gallery, (Intent){.kind = kind, .now_ms = STILL_MS});
}

/* The help page in a window, and from it the page for grown-ups. */
static void check_help(Gallery *gallery)
{
    const Help *help = gallery->stage->library.help;
    const Day today = gallery->stage->today;
    gallery_enter(gallery, gallery_find(gallery, "attract"));
    give(gallery, INTENT_HELP);
    for (int reader = HELP_OF_CHILDREN; reader <= HELP_OF_ADULTS; reader++) {
        HelpCard shown[HELP_CHANNELS];
        size_t count = help_channels_shown(help, (HelpReader)reader, today, shown);
        const char *page = reader == HELP_OF_CHILDREN ? "help" : "adults";
        for (size_t i = 0; i < count; i++) {
            const HelpChannel *channel = shown[i].channel;
            check_says(gallery, page, text_in(&channel->name, gallery->lang));
            check_says(gallery, page, help_number(&shown[i]));
            check_says(gallery, page, text_in(&channel->use, gallery->lang));
        }
        check_says(gallery, page, phrase(PHRASE_UI_UNCONFIRMED, gallery->lang));
        if (reader == HELP_OF_CHILDREN) {
            check_says(gallery, page, phrase(PHRASE_UI_NEAR_OTHER, gallery->lang));
            check_says(gallery, page, phrase(PHRASE_UI_ACCOUNT_TEXT, gallery->lang));
        }
        give(gallery, INTENT_ADULTS);
    }
    check_says(gallery, "adults", phrase(PHRASE_UI_ADULTS_CLOSE, gallery->lang));
}

static void help_says_every_number_in_words(void **state)
{
    static const struct {
        int w, h;
        uint8_t text_step;
    } WINDOWS[] = {{1366, 768, 0}, {1024, 600, TEXT_STEP_COUNT - 1}, {1080, 1920, 0}};
    Gallery *gallery = *state;
    for (size_t i = 0; i < sizeof WINDOWS / sizeof *WINDOWS * LANG_COUNT; i++) {
        gallery->w = WINDOWS[i / LANG_COUNT].w;
        gallery->h = WINDOWS[i / LANG_COUNT].h;
        gallery->look.text_step = WINDOWS[i / LANG_COUNT].text_step;
        gallery->lang = (Lang)(i % LANG_COUNT);
        check_help(gallery);
    }
    gallery->w = 1366;
    gallery->h = 768;
    gallery->look = (Look){0};
    gallery->lang = LANG_ID;
}

static void a_deployment_names_who_is_near(void **state)
{
    Gallery *gallery = *state;
    Library *library = &gallery->stage->library;
    const Help *shipped = library->help;
    Help own = *shipped;
    own.local = (LocalHelp){.where = {.line = 1},
                            .name = {.in = {STR("Ibu Sari"), STR("Ibu Sari")}},
                            .place = {.in = {STR("Ruang BK"), STR("Ruang BK")}}};
    library->help = &own;
    gallery_enter(gallery, gallery_find(gallery, "attract"));
    give(gallery, INTENT_HELP);
    check_says(gallery, "help", STR("Ibu Sari"));
    check_says(gallery, "help", STR("Ruang BK"));
    library->help = shipped;
}

/* The cards of all packs that name channels. */
static void a_card_of_a_lesson_says_the_number_too(void **state)
{
    Gallery *gallery = *state;
    Stage *stage = gallery->stage;
    size_t looked_at = 0;
    for (uint16_t i = 0; i < stage->library.pack_count; i++) {
        const Lesson *lesson = &stage->library.packs[i]->lessons.at[0];
        for (uint8_t j = 0; j < lesson->steps.count; j++) {
            const Card *card = lesson->steps.at[j].data;
            bool is_help = activity_of(&lesson->steps.at[j]) == &CARD && card->is_help;
            for (uint32_t k = 0; is_help && k < card->channels.count; k++) {
                const HelpChannel *channel =
                    help_find(stage->library.help, card->channels.at[k].text);
                assert_non_null(channel);
                if (!str_is(channel->status.text, "hidden")) {
                    HelpCard shown = help_card_of(channel, stage->today);
                    session_jump(&stage->session, &stage->library, i, 0, j);
                    check_says(gallery, "card", help_number(&shown));
                    check_says(gallery, "card", phrase(PHRASE_UI_UNCONFIRMED, gallery->lang));
                    looked_at++;
                }
            }
        }
    }
    assert_true(looked_at > 5);
}

/* As many as the track has, however the offer is made. */
static void the_offer_says_how_many_questions_about_what(void **state)
{
    Gallery *gallery = *state;
    Stage *stage = gallery->stage;
    for (uint16_t i = 0; i < stage->library.tracks.count; i++) {
        char words[40];
        uint32_t items = stage->library.tracks.at[i].check.items.count;
        gallery_enter(gallery, gallery_find(gallery, "start"));
        gallery_apply(gallery, (Intent){.kind = INTENT_TRACK, .index = i, .now_ms = STILL_MS});
        give(gallery, INTENT_ENTER);
        assert_int_equal(stage->session.check.count, items);
        snprintf(words, sizeof words, "%u pertanyaan pendek", items);
        check_says(gallery, "offer", str_from_c(words));
        check_says(gallery, "offer", STR("tekanan di internet"));
        check_says(gallery, "offer", STR("boleh dilewati"));
        give(gallery, INTENT_SKIP);
        assert_int_equal(stage->session.place, PLACE_HOME);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(help_says_every_number_in_words),
        cmocka_unit_test(a_deployment_names_who_is_near),
        cmocka_unit_test(a_card_of_a_lesson_says_the_number_too),
        cmocka_unit_test(the_offer_says_how_many_questions_about_what),
    };
    return cmocka_run_group_tests_name("shown", tests, gallery_setup, gallery_teardown);
}
