/* message: build a message to a trusted adult out of ready sentences. Nothing is typed, nothing is
 * kept. */
#pragma once

#include "aman/activities/activity.h"

enum { MESSAGE_ROWS = 3, MESSAGE_LINES = 3, MESSAGE_NONE = 0xFF };

typedef struct {
    Span where;
    Text label;
    TextList lines;
} MessageRow;

typedef struct {
    Span where;
    Text title, to, note;
    LIST_OF(MessageRow) rows;
} Message;

typedef struct {
    uint8_t picked[MESSAGE_ROWS]; /* line, or MESSAGE_NONE */
    bool is_reading;              /* the whole message is shown, to be read aloud */
} MessageState;

/* True when every row has a line. */
bool message_is_whole(const Message *message, const MessageState *state);

extern const ActivityType MESSAGE;
