/* Reads the system's table of mounts, tells sticks from disks, and asks each for its name and
 * room. */
#define _XOPEN_SOURCE 700 /* realpath */
#include "stick.h"

#include "aman/base/file.h"

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

enum { MOUNTINFO_BYTES = 256 * 1024, FLAG_BYTES = 4096 };

/* Blanks and backslashes of a path stand as "\040" in the system's tables, those of a label as
 * "\x20". Returns what one such sequence at the start of `text` stands for, or -1. */
static int escaped(Str text)
{
    bool is_hex = text.len >= 4 && text.at[1] == 'x';
    int base = is_hex ? 16 : 8, value = 0;
    if (text.len < 4 || text.at[0] != '\\') {
        return -1;
    }
    for (uint32_t i = is_hex ? 2 : 1; i < 4; i++) {
        char letter = text.at[i];
        int digit = letter >= '0' && letter <= '9'   ? letter - '0'
                    : letter >= 'a' && letter <= 'f' ? letter - 'a' + 10
                                                     : base;
        if (digit >= base) {
            return -1;
        }
        value = value * base + digit;
    }
    return value > 0 && value <= UINT8_MAX ? value : -1;
}

/* False when it does not fit. */
static bool unescape(char *out, size_t size, Str text)
{
    size_t len = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        int value = escaped(str_slice(text, i, text.len));
        if (len + 1 >= size) {
            return false;
        }
        char letter = text.at[i];
        if (value >= 0) {
            letter = (char)value;
            i += 3;
        }
        out[len++] = letter;
    }
    out[len] = '\0';
    return true;
}

/* True when the comma-separated `options` hold "ro". */
static bool says_read_only(Str options)
{
    return str_is(options, "ro") || str_starts(options, STR("ro,")) ||
           str_ends(options, STR(",ro")) || str_find(options, STR(",ro,")) >= 0;
}

/* 36 35 8:17 / /media/KANTOR rw,nosuid shared:1 - vfat /dev/sdb1 rw,utf8 */
static bool read_mount(Str line, Mount *mount)
{
    enum { ID, PARENT, DEVICE, ROOT, POINT, OPTIONS, FIELDS };
    Str fields[FIELDS], word, source, super;
    for (int i = 0; i < FIELDS; i++) {
        if (!str_next_word(&line, &fields[i])) {
            return false;
        }
    }
    do {
        if (!str_next_word(&line, &word)) {
            return false;
        }
    } while (!str_is(word, "-"));
    if (!str_next_word(&line, &mount->type) || !str_next_word(&line, &source) ||
        !str_next_word(&line, &super)) {
        return false;
    }
    mount->device = fields[DEVICE];
    mount->is_read_only = says_read_only(fields[OPTIONS]) || says_read_only(super);
    return unescape(mount->point, sizeof mount->point, fields[POINT]);
}

bool mount_next(Str *rest, Mount *mount)
{
    Str line;
    while (str_next_line(rest, &line)) {
        *mount = (Mount){0};
        if (read_mount(line, mount)) {
            return true;
        }
    }
    return false;
}

/* True for `folder` itself and for what lies in it. */
static bool is_at(Str path, const char *folder)
{
    Str outer = str_from_c(folder);
    return str_starts(path, outer) && (path.len == outer.len || path.at[outer.len] == '/');
}

bool mount_is_stick(const Mount *mount, bool is_removable)
{
    /* A machine may run from a stick of its own. */
    static const char *const SYSTEM[] = {"/boot", "/cdrom", "/efi",  "/etc", "/home",
                                         "/lib",  "/opt",   "/root", "/run", "/snap",
                                         "/srv",  "/sys",   "/usr",  "/var"};
    static const char *const TYPES[] = {"autofs", "iso9660", "squashfs", "udf"};
    Str point = str_from_c(mount->point);
    for (size_t i = 0; i < sizeof TYPES / sizeof *TYPES; i++) {
        if (str_is(mount->type, TYPES[i])) {
            return false;
        }
    }
    bool is_below = str_starts(point, STR("/media/")) || str_starts(point, STR("/run/media/")) ||
                    is_at(point, "/mnt/usb");
    bool is_system = str_is(point, "/");
    for (size_t i = 0; i < sizeof SYSTEM / sizeof *SYSTEM; i++) {
        is_system = is_system || is_at(point, SYSTEM[i]);
    }
    return is_below || (is_removable && !is_system);
}

void stick_name(char name[STICK_NAME_BYTES], Str words)
{
    enum { LETTER_BYTES = 4 };
    size_t len = 0;
    words = str_trim(words);
    for (uint32_t letters = 0; words.len > 0 && letters < STICK_NAME_LETTERS; letters++) {
        size_t size;
        uint32_t point = str_code_point(words, &size);
        /* Somebody else named it: no control letters, nothing that turns the line around. */
        bool is_shown = point >= ' ' && point != 0x7F && point != 0xFFFD &&
                        !(point >= 0x80 && point < 0xA0) && str_letter_kind(point) != LETTER_UNSEEN;
        if (is_shown && len + LETTER_BYTES < STICK_NAME_BYTES) {
            memcpy(name + len, words.at, size);
            len += size;
        }
        words = str_slice(words, size, words.len);
    }
    name[len] = '\0';
    if (len == 0) {
        memcpy(name, "USB", sizeof "USB");
    }
}

/* The label that the maker or owner of the file system gave it; empty when there is none. */
static Str label_of(Arena *scratch, dev_t disk)
{
    static const char FOLDER[] = "/dev/disk/by-label";
    DIR *labels = opendir(FOLDER);
    char label[STICK_PATH_BYTES] = "";
    for (struct dirent *entry; labels && (entry = readdir(labels));) {
        struct stat info;
        bool is_it = fstatat(dirfd(labels), entry->d_name, &info, 0) == 0 &&
                     S_ISBLK(info.st_mode) && info.st_rdev == disk;
        if (is_it && unescape(label, sizeof label, str_from_c(entry->d_name))) {
            break;
        }
        label[0] = '\0';
    }
    if (labels) {
        closedir(labels);
    }
    return str_copy(scratch, str_from_c(label));
}

/* Room and name; false when it cannot be asked: it was pulled out just now. */
static bool fill(Arena *scratch, const char *path, bool is_read_only, Stick *stick)
{
    struct statvfs room;
    struct stat info;
    *stick = (Stick){.is_read_only = is_read_only};
    int len = snprintf(stick->path, sizeof stick->path, "%s", path);
    if (len <= 0 || (size_t)len >= sizeof stick->path || statvfs(path, &room) != 0 ||
        stat(path, &info) != 0 || !S_ISDIR(info.st_mode)) {
        return false;
    }
    stick->free_bytes = (uint64_t)room.f_bavail * room.f_frsize;
    stick->is_read_only = is_read_only || (room.f_flag & ST_RDONLY) != 0;
    Str label = label_of(scratch, info.st_dev);
    stick_name(stick->name, label.len > 0 ? label : path_name(str_from_c(path)));
    return true;
}

/* Also a disk in a case, which the kernel does not call removable, hangs on USB. */
static bool is_removable(Arena *scratch, Str device)
{
    char real[PATH_MAX], flag[PATH_MAX + sizeof "/removable"];
    char *path = str_to_c(scratch, str_print(scratch, "/sys/dev/block/" STR_FMT, STR_ARG(device)));
    if (!path || !realpath(path, real)) {
        return false;
    }
    if (strstr(real, "/usb")) {
        return true;
    }
    for (int level = 0; level < 2; level++) { /* the partition, then its disk */
        Str bytes;
        snprintf(flag, sizeof flag, "%s/removable", real);
        if (file_read(scratch, flag, FLAG_BYTES, &bytes) == FILE_OK) {
            return str_is(str_trim(bytes), "1");
        }
        char *slash = strrchr(real, '/');
        if (slash) {
            *slash = '\0';
        }
    }
    return false;
}

/* The system's table has no size to ask for: it is read to its end. */
static Str read_table(Arena *scratch)
{
    char *bytes = arena_alloc(scratch, MOUNTINFO_BYTES);
    int fd = bytes ? open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC) : -1;
    size_t len = 0;
    for (ssize_t got = 1; fd >= 0 && got > 0 && len < MOUNTINFO_BYTES;) {
        got = read(fd, bytes + len, MOUNTINFO_BYTES - len);
        len += got > 0 ? (size_t)got : 0;
    }
    if (fd >= 0) {
        close(fd);
    }
    return (Str){bytes, (uint32_t)len};
}

/* What is mounted over another stick hides it. */
static size_t place_for(const Stick *sticks, size_t count, const char *path)
{
    size_t i = 0;
    while (i < count && strcmp(sticks[i].path, path) != 0) {
        i++;
    }
    return i;
}

static size_t find_mounted(Arena *scratch, Stick sticks[STICKS_MAX])
{
    Mount mount;
    Str rest = read_table(scratch);
    size_t count = 0;
    while (mount_next(&rest, &mount)) {
        Stick stick;
        size_t at = place_for(sticks, count, mount.point);
        if (at < STICKS_MAX && mount_is_stick(&mount, is_removable(scratch, mount.device)) &&
            fill(scratch, mount.point, mount.is_read_only, &stick)) {
            sticks[at] = stick;
            count += at == count;
        }
    }
    return count;
}

static size_t find_in(Arena *scratch, const char *folder, Stick sticks[STICKS_MAX])
{
    Str *names;
    bool is_whole; /* a folder that fails is looked at again */
    size_t all = file_folders(scratch, folder, &names, &is_whole), count = 0;
    for (size_t i = 0; i < all && count < STICKS_MAX; i++) {
        Str path = str_print(scratch, "%s/" STR_FMT, folder, STR_ARG(names[i]));
        char *text = str_to_c(scratch, path);
        count += text && fill(scratch, text, false, &sticks[count]);
    }
    return count;
}

size_t sticks_find(Arena *scratch, const char *folder, Stick sticks[STICKS_MAX])
{
    return folder ? find_in(scratch, folder, sticks) : find_mounted(scratch, sticks);
}
