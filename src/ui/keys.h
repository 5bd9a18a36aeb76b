/* What a key of the keyboard means, whatever layout it has. Private to the layer. */
#pragma once

#include "aman/ui/input.h"

#include <SDL_keyboard.h>

typedef struct {
    KeyKind kind;
    char letter; /* that it writes; 0: none of ours */
    char place;  /* that stands at its place on a keyboard of the Latin alphabet; 0: none */
    bool is_end; /* the keys of staff, which end the program */
} KeyMeaning;

/* Letters count by what they write and by their place: where a keyboard writes Arabic or Cyrillic,
 * the place is what is left. What is pressed together with Ctrl, Alt, AltGr or the Windows key is
 * meant for another program: it is KEY_OTHER, but for leaving and for help. */
KeyMeaning key_meaning(SDL_Keysym key);
