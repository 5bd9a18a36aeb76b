/* "Start in ten minutes": one sheet for somebody who stands before the machine for the first time,
 * with what to press and how long each part takes. */
#include "print_page.h"

/* A part: what it is about, and its lines up to the first that is none. */
enum { START_LINES = 4 };
typedef struct {
    uint32_t minutes;
    Phrase title, lines[START_LINES];
    uint32_t count;
} StartPart;

static const StartPart PARTS[] = {
    {1, PHRASE_PRINT_START_DOOR, {PHRASE_PRINT_START_DOOR_KEY, PHRASE_PRINT_START_DOOR_SEEN}, 2},
    {2,
     PHRASE_PRINT_START_PIN,
     {PHRASE_PRINT_START_PIN_NEW, PHRASE_PRINT_START_PIN_KEEP, PHRASE_PRINT_START_PIN_FORGOTTEN},
     3},
    {1,
     PHRASE_PRINT_START_SETTINGS,
     {PHRASE_PRINT_START_SETTINGS_LOOK, PHRASE_PRINT_START_SETTINGS_NUMBERS},
     2},
    {3,
     PHRASE_PRINT_START_SESSION,
     {PHRASE_PRINT_START_SESSION_OPEN, PHRASE_PRINT_START_SESSION_ON,
      PHRASE_PRINT_START_SESSION_HANDS, PHRASE_PRINT_START_SESSION_LEAVE},
     4},
    {1,
     PHRASE_PRINT_START_CHILD,
     {PHRASE_PRINT_START_CHILD_KEY, PHRASE_PRINT_START_CHILD_WORDS},
     2},
    {1,
     PHRASE_PRINT_START_SCREENS,
     {PHRASE_PRINT_START_SCREENS_TWO, PHRASE_PRINT_START_SCREENS_ONE},
     2},
    {1,
     PHRASE_PRINT_START_AFTER,
     {PHRASE_PRINT_START_AFTER_USB, PHRASE_PRINT_START_AFTER_LEAVE},
     2},
};

static void out_part(const PrintParams *params, Out *out, const StartPart *part, uint32_t number)
{
    Str minutes =
        phrase_count(params->arena, PHRASE_PRINT_START_MINUTES, part->minutes, params->lang);
    out_c(out, "<div class=\"step\">\n");
    out_element(out, "h3", NULL,
                str_print(params->arena, "%u. " STR_FMT " (" STR_FMT ")", number,
                          STR_ARG(phrase(part->title, params->lang)), STR_ARG(minutes)));
    out_c(out, "<ul>\n");
    for (uint32_t i = 0; i < part->count; i++) {
        out_element(out, "li", NULL, phrase(part->lines[i], params->lang));
    }
    out_c(out, "</ul>\n</div>\n");
}

/* A key and what it does in a workshop. */
static void out_keys(const PrintParams *params, Out *out)
{
    static const struct {
        const char *key;
        Phrase words;
    } KEYS[] = {
        {"K", PHRASE_PRINT_START_KEY_K}, {".  Esc", PHRASE_PRINT_START_KEY_HIDE},
        {"N", PHRASE_PRINT_START_KEY_N}, {"L", PHRASE_PRINT_START_KEY_L},
        {"T", PHRASE_PRINT_START_KEY_T}, {"M", PHRASE_PRINT_START_KEY_M},
        {"Z", PHRASE_PRINT_START_KEY_Z}, {"F1", PHRASE_PRINT_START_KEY_F1},
    };
    out_element(out, "h2", NULL, phrase(PHRASE_PRINT_START_KEYS, params->lang));
    out_c(out, "<div class=\"two\">\n");
    for (size_t i = 0; i < sizeof KEYS / sizeof *KEYS; i++) {
        out_c(out, "<p>");
        out_element(out, "b", NULL, str_from_c(KEYS[i].key));
        out_escaped(out, phrase(KEYS[i].words, params->lang));
        out_c(out, "</p>\n");
    }
    out_c(out, "</div>\n");
}

Str print_start(const PrintParams *params)
{
    Str title = phrase(PHRASE_PRINT_START, params->lang);
    Out out = print_begin(params, title);
    out_element(&out, "h1", NULL, title);
    out_c(&out, "<div class=\"start\">\n"); /* all of it is one page */
    out_element(&out, "p", NULL, phrase(PHRASE_PRINT_START_LEAD, params->lang));
    for (uint32_t i = 0; i < sizeof PARTS / sizeof *PARTS; i++) {
        out_part(params, &out, &PARTS[i], i + 1);
    }
    out_keys(params, &out);
    out_c(&out, "</div>\n");
    return print_end(params, &out);
}
