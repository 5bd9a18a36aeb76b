/* Help to print: the poster and the cards for pockets. */
#include "print_page.h"

#include "aman/report/report.h"

enum { CARDS = 8 };

static bool is_child(const HelpChannel *channel)
{
    return !str_is(channel->audience.text, "adult");
}

static bool is_shown(const HelpChannel *channel)
{
    return !str_is(channel->status.text, "hidden") && !str_is(channel->kind.text, "person");
}

/* Whether somebody confirmed it and when: on paper nobody can look it up later. */
static void out_state(const PrintParams *params, Out *out, const HelpChannel *channel,
                      Phrase unconfirmed)
{
    Day day;
    if (!str_is(channel->status.text, "confirmed")) {
        out_element(out, "p", "state", phrase(unconfirmed, params->lang));
        return;
    }
    Str on = channel->confirmed_on.text;
    Str date = sums_day_parse(on, &day) ? lang_date(params->arena, day, params->lang) : on;
    out_element(out, "p", "state sure", print_fill(params, PHRASE_PRINT_CONFIRMED, date));
}

/* The number, else the address, else that one has to ask. */
static Str number_of(const PrintParams *params, const HelpCard *card)
{
    bool is_web = str_is(card->channel->kind.text, "web");
    Str number = card->shown.len > 0 ? card->shown : is_web ? card->value : (Str){0};
    Str scheme = STR("https://");
    if (str_starts(number, scheme)) {
        number = str_slice(number, scheme.len, number.len);
    }
    return number.len > 0 ? number : phrase(PHRASE_PRINT_ASK, params->lang);
}

static void out_channel(const PrintParams *params, Out *out, const HelpChannel *channel)
{
    HelpCard card = help_card_of(channel, params->today);
    out_c(out, "<div class=\"box row\">\n<div>\n");
    print_text(params, out, "h3", NULL, &channel->name);
    out_element(out, "p", "number", number_of(params, &card));
    print_text(params, out, "p", NULL, &channel->use);
    print_text(params, out, "p", "soft", &channel->hours);
    out_state(params, out, channel, PHRASE_PRINT_UNCONFIRMED);
    out_c(out, "</div>\n");
    print_code(out, card.value);
    out_c(out, "</div>\n");
}

static void out_channels(const PrintParams *params, Out *out, bool wants_child)
{
    const Help *help = params->library->help;
    out_element(out, "h2", NULL,
                phrase(wants_child ? PHRASE_PRINT_CHILDREN : PHRASE_PRINT_ADULTS, params->lang));
    out_c(out, wants_child ? "<div class=\"big\">\n" : "<div class=\"two\">\n");
    for (uint32_t i = 0; i < help->channels.count; i++) {
        const HelpChannel *channel = &help->channels.at[i];
        if (is_shown(channel) && is_child(channel) == wants_child) {
            out_channel(params, out, channel);
        }
    }
    out_c(out, "</div>\n");
}

static void out_near(const PrintParams *params, Out *out)
{
    const LocalHelp *local = &params->library->help->local;
    out_c(out, "<div class=\"box\">\n");
    if (local->where.line > 0) {
        print_text(params, out, "h3", NULL, &local->name);
        print_text(params, out, "p", NULL, &local->place);
    } else {
        out_element(out, "h3", NULL, phrase(PHRASE_PRINT_NEAR, params->lang));
        out_element(out, "p", NULL, phrase(PHRASE_PRINT_NEAR_TEXT, params->lang));
    }
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
    return print_end(params, &out);
}

static void out_pocket(const PrintParams *params, Out *out)
{
    HelpCard shown[HELP_CARDS - 1]; /* as many as the help page shows: more would not fit */
    size_t count = help_channels_shown(params->library->help, params->today, shown);
    out_c(out, "<div class=\"card\">\n");
    out_element(out, "h3", NULL, phrase(PHRASE_PRINT_CARDS, params->lang));
    out_element(out, "p", NULL, phrase(PHRASE_PRINT_NOT_YOUR_FAULT, params->lang));
    for (size_t i = 0; i < count; i++) {
        if (!is_shown(shown[i].channel)) {
            continue;
        }
        out_c(out, "<div>\n");
        print_text(params, out, "b", NULL, &shown[i].channel->name);
        out_element(out, "span", "number", number_of(params, &shown[i]));
        out_state(params, out, shown[i].channel, PHRASE_PRINT_UNCONFIRMED_SHORT);
        out_c(out, "</div>\n");
    }
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
