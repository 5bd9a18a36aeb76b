/* Notes and restores a folder's mode, user and group. */
#define _XOPEN_SOURCE 700 /* lchown */
#include "folder.h"

#include "aman/base/file.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool name_folder(char folder[PATH_MAX], const char *path)
{
    int len = snprintf(folder, PATH_MAX, "%s", path);
    char *slash = len > 0 && len < PATH_MAX ? strrchr(folder, '/') : NULL;
    if (slash) {
        slash[slash == folder ? 1 : 0] = '\0';
    }
    return slash != NULL;
}

void folder_note(FolderRights *rights, const char *path)
{
    char folder[PATH_MAX];
    struct stat info;
    if (name_folder(folder, path) && stat(folder, &info) == 0) {
        *rights = (FolderRights){true, info.st_mode & (mode_t)07777, info.st_uid, info.st_gid};
    }
}

void folder_restore(const FolderRights *rights, const char *path)
{
    char folder[PATH_MAX];
    if (rights->is_known && name_folder(folder, path) && !file_exists(folder) &&
        file_make_folder(folder)) {
        /* Another user's folder can be given back only by root; then the mode counts for less. */
        bool is_given = lchown(folder, rights->user, rights->group) == 0;
        bool has_mode = chmod(folder, rights->mode) == 0;
        (void)is_given;
        (void)has_mode;
    }
}
