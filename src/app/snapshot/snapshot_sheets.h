/* The contact sheets of a snapshot run: index.html and a page for each pack. Private to the app. */
#pragma once

#include "snapshot_index.h"

/* Writes index.html, with the pages that belong to no pack and links to the others, and
 * pack-ID.html for each pack of which something was drawn: every picture once, its name, its
 * problems and its words. False when one cannot be written. */
AMAN_CHECK bool snapshot_sheets_write(const SnapshotIndex *index, const Library *library,
                                      const SnapshotParams *params);
