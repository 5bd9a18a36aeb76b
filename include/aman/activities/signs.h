/* signs: a chat in which some messages are warning signs; the learner taps what feels wrong. */
#pragma once

#include "aman/activities/story.h"

enum { SIGNS_MESSAGES = 10, SIGNS_NONE = 0xFF };

typedef struct {
    Span where;
    Word from; /* contact, you, friend */
    Text text, name;
    Word sign; /* id of the sign, or empty for a harmless message */
} SignsMessage;

typedef struct {
    Span where;
    Word id;
    Text name, why;
} Sign;

typedef struct {
    Span where;
    Text title, plain; /* `plain`: said when a harmless message is tapped */
    Contact contact;
    Word target;
    LIST_OF(SignsMessage) messages;
    LIST_OF(Sign) signs;
} Signs;

/* The notice comes before the chat; the list of the signs is what who passes the chat still gets.
 */
typedef enum { SIGNS_NOTICE, SIGNS_CHAT, SIGNS_LIST } SignsPhase;

typedef struct {
    uint16_t found; /* a bit for each message */
    uint8_t phase;  /* a SignsPhase */
    uint8_t last;   /* message tapped last, or SIGNS_NONE */
    uint8_t hint;   /* message that the hint points at, or SIGNS_NONE */
    bool was_unsure, is_counted;
} SignsState;

/* The sign of a message, or NULL. */
const Sign *signs_of(const Signs *signs, const SignsMessage *message);
/* How many messages are signs, and how many of these are found. */
uint32_t signs_total(const Signs *signs);
uint32_t signs_found(const SignsState *state);

extern const ActivityType SIGNS;
