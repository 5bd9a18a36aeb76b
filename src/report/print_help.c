/* Help to print: the poster and the cards for pockets. */
#include "print_page.h"

#include "aman/report/report.h"

enum { CARDS = 8, HALF_LINE = 14 /* letters of a number in half a card */ };

static bool is_child(const HelpChannel *channel)
{
    return !str_is(channel->audience.text, "adult");
}

static bool is_shown(const HelpChannel *channel)
{
    return !str_is(channel->status.text, "hidden") && !str_is(channel->kind.text, "person");
}

/* Whether somebody confirmed it and when: on paper nobody can look it up later. */
static void out_state(const PrintParams *params, Out *out, const HelpCard *card)
{
    Day day;
    if (!help_is_confirmed(card)) {
        out_element(out, "p", "state", phrase(PHRASE_PRINT_UNCONFIRMED, params->lang));
        return;
    }
    Str on = card->channel->confirmed_on.text;
    Str date = sums_day_parse(on, &day) ? lang_date(params->arena, day, params->lang) : on;
    out_element(out, "p", "state sure", print_fill(params, PHRASE_PRINT_CONFIRMED, date));
}

/* The number, else the address in words, else that one has to ask. */
static Str number_of(const PrintParams *params, const HelpCard *card)
{
    Str number = help_number(card);
    return number.len > 0 ? number : phrase(PHRASE_PRINT_ASK, params->lang);
}

static void out_channel(const PrintParams *params, Out *out, const HelpChannel *channel)
{
    HelpCard card = help_card_of(channel, params->today);
    out_c(out, "<div class=\"box\">\n");
    print_text(params, out, "h3", NULL, &channel->name);
    out_element(out, "p", "number", number_of(params, &card));
    out_c(out, "<div class=\"row\">\n<div>\n");
    print_text(params, out, "p", NULL, &channel->use);
    if (help_is_confirmed(&card)) {
        print_text(params, out, "p", "soft", &channel->hours);
    }
    out_state(params, out, &card);
    out_c(out, "</div>\n");
    print_code(out, card.value);
    out_c(out, "</div>\n</div>\n");
}

static void out_channels(const PrintParams *params, Out *out, bool wants_child)
{
    const Help *help = params->library->help;
    out_element(out, "h2", NULL,
                phrase(wants_child ? PHRASE_PRINT_CHILDREN : PHRASE_PRINT_ADULTS, params->lang));
    out_c(out, wants_child ? "<div class=\"two big\">\n" : "<div class=\"two\">\n");
    for (uint32_t i = 0; i < help->channels.count; i++) {
        const HelpChannel *channel = &help->channels.at[i];
        if (is_shown(channel) && is_child(channel) == wants_child) {
            out_channel(params, out, channel);
        }
    }
    out_c(out, "</div>\n");
}

/* The person nearby as the deployment says, and that there is always a second one. */
static void out_near(const PrintParams *params, Out *out)
{
    const LocalHelp *local = &params->library->help->local;
    out_c(out, "<div class=\"box\">\n");
    if (local->where.line > 0) {
        print_text(params, out, "h3", NULL, &local->name);
        print_text(params, out, "p", NULL, &local->place);
    } else {
        out_element(out, "h3", NULL, phrase(PHRASE_PRINT_NEAR, params->lang));
    }
    out_element(out, "p", NULL, phrase(PHRASE_PRINT_NEAR_TEXT, params->lang));
    out_c(out, "</div>\n");
}

Str print_poster(const PrintParams *params)
{
    if (!params->library->help) {
        return (Str){0};
    }
    Str title = phrase(PHRASE_PRINT_POSTER, params->lang);
    Out out = print_begin(params, title);
    out_element(&out, "h1", NULL, title);
    out_element(&out, "p", "lead", phrase(PHRASE_PRINT_NOT_YOUR_FAULT, params->lang));
    out_element(&out, "p", NULL, phrase(PHRASE_PRINT_NEVER_LATE, params->lang));
    out_near(params, &out);
    out_channels(params, &out, true);
    out_channels(params, &out, false);
    out_element(&out, "p", NULL, phrase(PHRASE_PRINT_ADULTS_CLOSE, params->lang));
    if (help_checked_on(params->library->help, HELP_OF_CHILDREN, params->today).len == 0 ||
        help_checked_on(params->library->help, HELP_OF_ADULTS, params->today).len == 0) {
        out_element(&out, "p", "state", phrase(PHRASE_PRINT_CONFIRM_FIRST, params->lang));
    }
    return print_end(params, &out);
}

/* A line to write on, or who it is. */
static void out_pocket_near(const PrintParams *params, Out *out)
{
    const LocalHelp *local = &params->library->help->local;
    if (local->where.line == 0) {
        out_element(out, "p", "line", phrase(PHRASE_PRINT_CARD_NEAR, params->lang));
        return;
    }
    out_element(out, "p", NULL,
                str_print(params->arena, STR_FMT ". " STR_FMT,
                          STR_ARG(text_in(&local->name, params->lang)),
                          STR_ARG(text_in(&local->place, params->lang))));
}

/* It may be found in a bag: it names no topic, only who they are and how to reach them. */
static void out_pocket(const PrintParams *params, Out *out)
{
    HelpCard shown[HELP_CHANNELS];
    size_t count =
        help_channels_shown(params->library->help, HELP_OF_CHILDREN, params->today, shown);
    bool has_unsure = false;
    out_c(out, "<div class=\"card\">\n");
    out_element(out, "h3", NULL, phrase(PHRASE_PRINT_CARDS, params->lang));
    out_pocket_near(params, out);
    out_c(out, "<div class=\"rows\">\n");
    for (size_t i = 0; i < count; i++) {
        if (!is_shown(shown[i].channel)) {
            continue;
        }
        bool is_unsure = !help_is_confirmed(&shown[i]);
        has_unsure = has_unsure || is_unsure;
        Str number = number_of(params, &shown[i]);
        out_c(out, number.len > HALF_LINE ? "<div class=\"wide\">\n" : "<div>\n");
        print_text(params, out, "b", NULL, &shown[i].channel->name);
        out_element(out, "span", "number",
                    is_unsure ? str_print(params->arena, STR_FMT " *", STR_ARG(number)) : number);
        out_c(out, "</div>\n");
    }
    out_c(out, "</div>\n");
    if (has_unsure) {
        out_element(out, "p", "state", phrase(PHRASE_PRINT_UNCONFIRMED_SHORT, params->lang));
    }
    print_date(params, out, "p", PHRASE_PRINT_AS_OF);
    out_c(out, "</div>\n");
}

Str print_cards(const PrintParams *params)
{
    if (!params->library->help) {
        return (Str){0};
    }
    Out out = print_begin(params, phrase(PHRASE_PRINT_CARDS, params->lang));
    out_c(&out, "<div class=\"cards\">\n");
    for (int i = 0; i < CARDS; i++) {
        out_pocket(params, &out);
    }
    out_c(&out, "</div>\n</body>\n</html>\n"); /* no footer: it would go on a page of its own */
    return out_end(&out);
}
