/* check: one item of the check before and after the lessons, in two forms of the same idea. It
 * shows no result: the session keeps the answers, counts them and explains them at the end. */
#pragma once

#include "aman/activities/activity.h"

enum { CHECK_OPTIONS = 4, CHECK_FORMS = 2, CHECK_ITEMS = 6, CHECK_NONE = 0xFF };

typedef struct {
    Span where;
    Text text;
    bool is_safe;
} CheckOption;

typedef struct {
    Span where;
    Text ask;
    LIST_OF(CheckOption) options;
} CheckForm;

typedef struct {
    Span where;
    CheckForm a, b;
    Text why; /* explains the safe answer of either form */
} Check;

typedef struct {
    uint8_t form;                 /* 0 for a, 1 for b */
    uint8_t order[CHECK_OPTIONS]; /* place on the screen -> option of the author */
    uint8_t picked;               /* place on the screen, or CHECK_NONE */
} CheckState;

/* A fresh item in the given form. Seed 0 keeps the author's order. */
void check_begin(const Step *step, CheckState *state, uint8_t form, uint64_t seed);

const CheckForm *check_form(const Check *check, uint8_t form);
const CheckOption *check_option(const Check *check, const CheckState *state, uint32_t place);
/* The safe answer of a form. */
const CheckOption *check_safe_option(const CheckForm *form);
bool check_is_safe(const Check *check, const CheckState *state);

/* The word under which a form is counted: "a". */
Str check_form_word(uint8_t form);

/* True when the step is an item of a check. */
bool step_is_check(const Step *step);

extern const ActivityType CHECK;
