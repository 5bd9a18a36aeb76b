/* The components of the design: buttons, options, tags, bars, panels. Sizes are the design's
 * reference pixels. */
#pragma once

#include "aman/ui/ui.h"

typedef enum { BUTTON_PRIMARY, BUTTON_SECONDARY, BUTTON_QUIET } ButtonKind;

typedef struct {
    ButtonKind kind;
    Press press;
    Str words;                  /* may be empty: icon only */
    const char *before, *after; /* icons or NULL */
    int min_w, h, size;         /* reference pixels; 0 = the usual */
    uint8_t grow_w;
} Button;
void ui_button(Ui *ui, Button button);

/* A button of the bars: an icon, and a word when there is room. */
void ui_tool(Ui *ui, Press press, const char *icon, Str words);

/* The coral pill. Stands in the same place on every page. */
void ui_help_pill(Ui *ui);
/* The way to the other language; `says_which` shows the letters of the present one where there is
 * room. */
void ui_language_tool(Ui *ui, bool says_which);
/* Language, text size and help; one "more" button in small windows. `shows_language` false where
 * the page has its own. */
void ui_tools(Ui *ui, bool shows_language);
/* Home, and the topic that the page belongs to. */
void ui_home_tool(Ui *ui);
void ui_topic_chip(Ui *ui, Str title);
/* The mark and the product's name. */
void ui_brand(Ui *ui, uint32_t color);

typedef enum {
    OPTION_OPEN,
    OPTION_INVITED, /* open, and meant: the partners of a card that is picked */
    OPTION_SELECTED,
    OPTION_TIED, /* has its partner */
    OPTION_RIGHT,
    OPTION_NOTYET,
    OPTION_ALSO,  /* right, but not picked */
    OPTION_OTHER, /* neither picked nor right */
} OptionLook;

typedef struct {
    Press press;
    OptionLook look;
    char letter;      /* 'A'… */
    const char *icon; /* in the key instead of the letter, or NULL */
    Str words, tag;
    int min_h;
    uint8_t grow_w;
    bool has_box; /* a box to check at its end: several may be picked */
} Option;
void ui_option(Ui *ui, Option option);
/* The box to check alone, for other shapes of options. */
void ui_check_box(Ui *ui, bool is_on);

/* Small marks with one line of words. */
enum { UI_TAG_LETTERS = 25 }; /* ref px, of STYLE_LABEL */
void ui_tag(Ui *ui, Str words, const char *icon, uint32_t fill, uint32_t color);
void ui_pill(Ui *ui, Str words, const char *icon, Ink fill, uint32_t color);
void ui_key_cap(Ui *ui, const char *name);
/* A key and what it does; only where keys or a mouse were used and the window has room. */
void ui_key_hint(Ui *ui, const char *keys[], size_t count, Str words);
/* The same for the keys from 'A' or '1' on, `count` of them: "A – D". */
void ui_key_range(Ui *ui, char first, uint32_t count, Str words);
bool ui_shows_keys(const Ui *ui);

/* The mascot with a calm line. */
void ui_calm_line(Ui *ui, const char *mascot, Str words);

/* A square bubble with an icon. */
void ui_icon_bubble(Ui *ui, const char *icon, int side, int icon_size, uint32_t fill,
                    uint32_t color);

/* Places in a lesson: done, current, to come; "3 / 7". */
void ui_progress(Ui *ui, uint32_t current, uint32_t count);
/* Topics of the sitting as stops; the number in words stays with the caller. */
void ui_stops(Ui *ui, const bool *is_done, const bool *is_begun, size_t count);

typedef struct {
    Str words;
    Intent on_press;
    bool is_on;
    int size;
} Segment;
/* A row of which one is chosen. */
void ui_segments(Ui *ui, const char *name, const Segment *segments, size_t count);
/* The same as a tool of a bar: as high as these, and no wider than its words. */
void ui_bar_segments(Ui *ui, const char *name, const Segment *segments, size_t count);

/* Something that is on or off, with the word for it. */
void ui_switch(Ui *ui, Press press, bool is_on);

/* The edge of something that is filled with the topic's text colour. */
uint32_t ui_strong_edge(const Ui *ui);

/* A white card, not pressable; ends with ui_end(). */
void ui_card(Ui *ui, BoxSpec spec);

/* An icon's file name for a topic ("umbrella" -> "umbrella_fill"), in the frame's arena. */
const char *ui_fill_icon(const Ui *ui, const char *name);
