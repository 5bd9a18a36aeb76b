/* glossary: words with a plain meaning. */
#pragma once

#include "aman/activities/activity.h"

enum { GLOSSARY_TERMS = 10, GLOSSARY_NONE = 0xFF };

typedef struct {
    Span where;
    Word id;
    Text word, meaning, old; /* `old`: what it used to be called, said nowhere else */
} GlossaryTerm;

typedef struct {
    Span where;
    Text title;
    LIST_OF(GlossaryTerm) terms;
} Glossary;

typedef struct {
    uint8_t open; /* the word whose meaning is shown, or GLOSSARY_NONE */
} GlossaryState;

extern const ActivityType GLOSSARY;
