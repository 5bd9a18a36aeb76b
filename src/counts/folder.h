/* The folder of the file of counts, made again with its rights when somebody deleted or renamed it
 * while the program runs. One that was never there is not made: its disk may come later. */
#pragma once

#include <stdbool.h>
#include <sys/types.h>

typedef struct {
    bool is_known;
    mode_t mode;
    uid_t user;
    gid_t group;
} FolderRights;

/* Remembers the rights of the folder in which the file `path` lies. */
void folder_note(FolderRights *rights, const char *path);

/* Makes that folder where it is not there any more; what fails shows when the file is opened. */
void folder_restore(const FolderRights *rights, const char *path);
