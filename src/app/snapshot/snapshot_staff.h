/* The pages of the PIN and the workshop, for snapshots. Private to the app. */
#pragma once

#include "stage.h"

typedef void (*ShootFn)(void *shots, const char *name, bool is_beside);

/* Brings `stage` into each of their states and calls `shoot` with its name; `is_beside`: as the
 * second window shows it. */
void snapshot_staff(Stage *stage, ShootFn shoot, void *shots);
