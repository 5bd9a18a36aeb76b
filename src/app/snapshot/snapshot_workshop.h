/* Walking through the facilitator's corner, and the pages of a workshop. Private to the app. */
#pragma once

#include "snapshot_staff.h"

typedef struct {
    Stage *stage;
    ShootFn shoot;
    void *shots;
} Corner;

/* An intent; a picture of the page, and of what the second window of a workshop shows. */
void corner_apply(const Corner *corner, IntentKind kind, uint16_t index);
void corner_keep(const Corner *corner, const char *name);
void corner_keep_beside(const Corner *corner, const char *name);

/* To the page of the PIN; a PIN typed there; what the app answers. */
void corner_open_door(const Corner *corner, bool has_pin);
void corner_type_digits(const Corner *corner);
void corner_reply(const Corner *corner, Reply yes, uint16_t seconds);

/* The pages of a workshop; and with the stories and votes that a group talks about. */
void shoot_workshop(const Corner *corner);
void shoot_discussed(const Corner *corner);
