/* A kiosk whose facilitator is in the corner, by single intents. */
#pragma once

#include "sitting.h"

typedef struct {
    Session session;
    const Library *library;
    Outcome outcome; /* of the last intent */
} Kiosk;

void kiosk_give(Kiosk *kiosk, IntentKind kind, uint16_t index, uint16_t to);
void kiosk_press(Kiosk *kiosk, IntentKind kind);

/* With the small library, at `page`, behind the PIN. */
void kiosk_open(Kiosk *kiosk, void **state, StaffPage page);
