/* What `counts` can do. Private to the app; the table is in cmd_counts.c. */
#pragma once

#include "options.h"
#include "paths.h"

typedef struct {
    Arena *arena;
    const Options *options;
    Paths paths;              /* only data and counts */
    const char *const *files; /* the arguments after the action's name */
    size_t file_count;
} CountsCall;

/* Each returns the exit code. */
int counts_show(const CountsCall *call);
int counts_export_action(const CountsCall *call);
int counts_merge_action(const CountsCall *call);
int counts_remove_action(const CountsCall *call);
int counts_reset_action(const CountsCall *call);
