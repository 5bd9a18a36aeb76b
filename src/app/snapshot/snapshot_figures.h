/* The pages with figures, for snapshots: without counts, after a first day, after a year. Private
 * to the app. */
#pragma once

#include "snapshot_staff.h"

/* Brings `stage` into each of their states and calls `shoot` with its name. */
void snapshot_figures(Stage *stage, ShootFn shoot, void *shots);
