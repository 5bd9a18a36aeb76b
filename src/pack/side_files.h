/* The files beside the packs of a library. Private to the layer. */
#pragma once

#include "reader.h"

#include "aman/pack/library.h"

/* What is used of one file. */
typedef struct {
    void *item; /* of the file's shape; NULL: nothing */
    Origin origin;
    bool is_clean; /* it had no mistake: what it does not name is not there */
} SideFile;

typedef struct {
    SideFile help, facilitator, pictures, library;
} SideFiles;

/* Reads the four files of reader->folder. What is wrong goes to reader->diags; the row, field or
 * track with the mistake is left out of the item. */
void side_files_read(TreeReader *reader, SideFiles *files);
