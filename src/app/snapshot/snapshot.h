/* Snapshots: which states there are, drawing and checking them, and what is written. Private to the
 * app. */
#pragma once

#include "stage.h"

typedef struct {
    const char *out;
    int w, h;
    Lang lang;
    Look look;
    const char *const *screens; /* names must contain one of these */
    size_t screen_count;
    bool has_pictures;
} SnapshotParams;

/* Draws all of it into params->out. EXIT_FINE, EXIT_ERRORS when a layout rule is broken, EXIT_USAGE
 * on problems of the machine. */
int snapshot_all(const SnapshotParams *params, const Paths *paths);
