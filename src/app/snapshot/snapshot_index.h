/* index.json of a snapshot run. Private to the app. */
#pragma once

#include "snapshot.h"

#include "aman/ui/audit.h"

/* The index is a JSON document of jansson's; the contact sheets are made from it at the end. */
typedef struct json_t SnapshotIndex;

/* NULL without memory. */
AMAN_CHECK SnapshotIndex *snapshot_index_begin(const SnapshotParams *params);

/* Adds a screen with its items and problems. */
void snapshot_index_add(SnapshotIndex *index, const char *name, const Ui *ui,
                        const AuditProblem *problems, size_t count);

/* Writes index.json and, with pictures, the contact sheets of the packs of `library`; frees the
 * index. False when they cannot be written. */
AMAN_CHECK bool snapshot_index_end(SnapshotIndex *index, const Library *library,
                                   const SnapshotParams *params);
