/* Parts of the machine from /sys, /proc and /etc: cards, disks, firmware, the installed system.
 * What is made by software (a bridge, a loop, a disk of a virtual machine) is copied with it or
 * made anew at each start, so it is passed over. */
#define _DEFAULT_SOURCE /* the ioctls of a network card, realpath, opendir */
#include "machine_parts.h"

#include "aman/base/file.h"

#include <dirent.h>
#include <limits.h>
#include <linux/ethtool.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

enum { PARTS_MOST = 64, NAMES_MOST = 256, FILE_BYTES = 4096, ADDRESS_BYTES = 6, TEXT_BYTES = 18 };

typedef struct {
    Arena *arena;
    const char *root;
    MachinePart *parts;
    size_t count;
    Str disks[PARTS_MOST]; /* that were looked at */
    size_t disk_count;
} Gathering;

static void add_part(Gathering *all, MachineKind kind, Str value)
{
    value = str_trim(value);
    if (value.len > 0 && all->count < PARTS_MOST) {
        all->parts[all->count++] = (MachinePart){kind, value};
    }
}

static const char *path_of(const Gathering *all, const char *folder, Str name, const char *file)
{
    Str path = str_print(all->arena, "%s%s" STR_FMT "%s", all->root, folder, STR_ARG(name), file);
    return path.at ? path.at : "";
}

/* The text of a file without spaces and NULs at its end; empty when it cannot be read. */
static Str read_text(const Gathering *all, const char *folder, Str name, const char *file)
{
    Str text;
    if (file_read(all->arena, path_of(all, folder, name, file), FILE_BYTES, &text) != FILE_OK) {
        return (Str){0};
    }
    while (text.len > 0 && text.at[text.len - 1] == '\0') {
        text.len--;
    }
    return str_trim(text);
}

static int compare_names(const void *a, const void *b)
{
    const Str *x = a, *y = b;
    return strcmp(x->at, y->at);
}

/* Names in a folder, sorted: the system gives them in any order. */
static size_t list(const Gathering *all, const char *folder, Str names[NAMES_MOST])
{
    size_t count = 0;
    DIR *open = opendir(path_of(all, folder, STR(""), ""));
    const struct dirent *entry;
    while (open && count < NAMES_MOST && (entry = readdir(open))) {
        Str name = str_copy(all->arena, str_from_c(entry->d_name));
        if (name.len > 0 && name.at[0] != '.') {
            names[count++] = name;
        }
    }
    if (open) {
        closedir(open);
    }
    qsort(names, count, sizeof *names, compare_names);
    return count;
}

/* Where a link of /sys leads, which tells the bus of a device; empty when that is not known. */
static Str place_of(const Gathering *all, const char *folder, Str name)
{
    char place[PATH_MAX];
    bool is_known = realpath(path_of(all, folder, name, ""), place) != NULL;
    return is_known ? str_copy(all->arena, str_from_c(place)) : (Str){0};
}

static bool holds(Str text, const char *const *words)
{
    for (; *words; words++) {
        if (str_find(text, str_from_c(*words)) >= 0) {
            return true;
        }
    }
    return false;
}

static bool begins(Str text, const char *const *words)
{
    for (; *words; words++) {
        if (str_starts(text, str_from_c(*words))) {
            return true;
        }
    }
    return false;
}

static void print_address(const unsigned char *address, char text[TEXT_BYTES])
{
    snprintf(text, TEXT_BYTES, "%02x:%02x:%02x:%02x:%02x:%02x", address[0], address[1], address[2],
             address[3], address[4], address[5]);
}

/* The address that the card was made with, whatever it is told to use; empty when its driver does
 * not say, or when the card of that name is another one here than in /sys (a container's). */
static Str permanent_address(const Gathering *all, Str name, Str used)
{
    enum { ROOM = 32, BYTES = sizeof(struct ethtool_perm_addr) + ROOM };
    _Alignas(struct ethtool_perm_addr) unsigned char answer[BYTES] = {0};
    struct ethtool_perm_addr *permanent = (struct ethtool_perm_addr *)(void *)answer;
    *permanent = (struct ethtool_perm_addr){.cmd = ETHTOOL_GPERMADDR, .size = ROOM};
    struct ifreq request = {0};
    char now[TEXT_BYTES] = "", text[TEXT_BYTES] = "";
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    snprintf(request.ifr_name, sizeof request.ifr_name, STR_FMT, STR_ARG(name));
    if (fd >= 0 && ioctl(fd, SIOCGIFHWADDR, &request) == 0) {
        print_address((const unsigned char *)request.ifr_hwaddr.sa_data, now);
    }
    request.ifr_data = (char *)answer;
    if (str_is(used, now) && ioctl(fd, SIOCETHTOOL, &request) == 0 &&
        permanent->size == ADDRESS_BYTES) {
        print_address(permanent->data, text);
    }
    if (fd >= 0) {
        close(fd);
    }
    bool is_known = text[0] != '\0' && strcmp(text, "00:00:00:00:00:00") != 0;
    return is_known ? str_copy(all->arena, str_from_c(text)) : (Str){0};
}

/* The second lowest bit of an address says that no factory gave it. */
static bool is_local(Str address)
{
    char second = address.at[1];
    return second != '\0' && strchr("2367abefABEF", second);
}

static void add_card(Gathering *all, Str name)
{
    static const char NET[] = "/sys/class/net/";
    static const char *const VIRTUAL[] = {"/devices/virtual/", NULL};
    /* for a system that does not show where a card belongs */
    static const char *const MADE[] = {"lo",   "veth",  "docker", "br",  "virbr", "vnet", "tun",
                                       "tap",  "bond",  "team",   "wg",  "dummy", "ifb",  "sit",
                                       "vbox", "vmnet", "lxc",    "cni", NULL};
    static const char *const LOOSE[] = {"enx", "wlx", "usb", "wwan", NULL};
    static const char *const PLUGGED[] = {"/usb", NULL};
    bool has_device = file_exists(path_of(all, NET, name, "/device"));
    Str place = place_of(all, NET, name);
    Str device = str_print(all->arena, STR_FMT "/device", STR_ARG(name));
    if (holds(place, VIRTUAL) || (!has_device && begins(name, MADE))) {
        return;
    }
    Str used = read_text(all, NET, name, "/address"),
        how = read_text(all, NET, name, "/addr_assign_type");
    Str address = permanent_address(all, name, used);
    if (address.len == 0 && (how.len == 0 || str_is(how, "0"))) {
        address = used;
    }
    if (address.len + 1 != TEXT_BYTES) {
        return; /* made by chance, or no address of such a card */
    }
    bool is_loose = has_device ? holds(place_of(all, NET, device), PLUGGED) || holds(place, PLUGGED)
                               : begins(name, LOOSE);
    add_part(all,
             is_loose            ? MACHINE_CARD_LOOSE
             : is_local(address) ? MACHINE_CARD_LOCAL
                                 : MACHINE_CARD,
             address);
}

static bool was_looked_at(Gathering *all, Str disk)
{
    for (size_t i = 0; i < all->disk_count; i++) {
        if (str_equal(all->disks[i], disk)) {
            return true;
        }
    }
    if (all->disk_count < PARTS_MOST) {
        all->disks[all->disk_count++] = disk;
    }
    return false;
}

/* Makers of disks that are none. */
static const char *const VIRTUAL_DISKS[] = {"QEMU", "VBOX", "VMware", "Virtual", "Msft", NULL};

static bool is_built_in(const Gathering *all, Str name)
{
    static const char *const ELSEWHERE[] = {
        "/devices/virtual/", "/usb", "/virtio", "/vbd-", "/vmbus", NULL};
    static const char *const NO_DISK[] = {"loop", "ram", "zram", "dm-", "md", "sr",
                                          "fd",   "nbd", "vd",   "xvd", NULL};
    static const char BLOCK[] = "/sys/block/";
    return !begins(name, NO_DISK) && !holds(place_of(all, BLOCK, name), ELSEWHERE) &&
           !str_is(read_text(all, BLOCK, name, "/removable"), "1") &&
           !holds(read_text(all, BLOCK, name, "/device/vendor"), VIRTUAL_DISKS) &&
           !holds(read_text(all, BLOCK, name, "/device/model"), VIRTUAL_DISKS);
}

/* One part for each disk: the first of its names that the kernel tells. */
static void add_disk(Gathering *all, Str name)
{
    static const char *const FILES[] = {"/device/serial", "/device/cid", "/device/wwid", "/wwid",
                                        "/serial"};
    Str serial = {0};
    for (size_t i = 0; i < sizeof FILES / sizeof *FILES && serial.len == 0; i++) {
        serial = read_text(all, "/sys/block/", name, FILES[i]);
    }
    if (!is_built_in(all, name)) {
        (void)was_looked_at(all, name); /* its other names say no more */
    } else if (serial.len > 0 && !was_looked_at(all, name)) {
        add_part(all, MACHINE_DISK, serial);
    }
}

/* A disk of which the kernel says nothing may have a name by udev: "ata-MODEL_SERIAL". */
static void add_named_disk(Gathering *all, Str name)
{
    static const char *const WHOLE[] = {"ata-", "nvme-", "scsi-", "mmc-", "wwn-", NULL};
    static const char *const PART[] = {"-part", NULL};
    static const char FOLDER[] = "/dev/disk/by-id/";
    char target[PATH_MAX];
    if (!begins(name, WHOLE) || holds(name, PART) || holds(name, VIRTUAL_DISKS)) {
        return;
    }
    ssize_t len = readlink(path_of(all, FOLDER, name, ""), target, sizeof target - 1);
    Str path = {target, len > 0 ? (uint32_t)len : 0};
    Str disk = str_copy(all->arena, path.len > 0 ? path_name(path) : name);
    if (!was_looked_at(all, disk)) {
        add_part(all, MACHINE_DISK, name);
    }
}

static void each(Gathering *all, const char *folder, void (*look)(Gathering *, Str))
{
    Str *names = arena_array(all->arena, NAMES_MOST, sizeof *names);
    size_t count = names ? list(all, folder, names) : 0;
    for (size_t i = 0; i < count; i++) {
        look(all, names[i]);
    }
}

static Str first_of(const Gathering *all, const char *a, const char *b)
{
    Str text = read_text(all, a, (Str){0}, "");
    return text.len > 0 ? text : read_text(all, b, (Str){0}, "");
}

const MachinePart *machine_parts(Arena *arena, const char *root, size_t *count)
{
    Gathering all = {
        .arena = arena, .root = root, .parts = arena_array(arena, PARTS_MOST, sizeof *all.parts)};
    *count = 0;
    if (!all.parts) {
        return NULL;
    }
    add_part(&all, MACHINE_FIRMWARE, first_of(&all, "/sys/class/dmi/id/product_uuid", ""));
    add_part(&all, MACHINE_BOARD,
             first_of(&all, "/sys/class/dmi/id/board_serial", "/proc/device-tree/serial-number"));
    each(&all, "/sys/class/net/", add_card);
    each(&all, "/sys/block/", add_disk);
    each(&all, "/dev/disk/by-id/", add_named_disk);
    add_part(&all, MACHINE_SYSTEM, first_of(&all, "/etc/machine-id", "/var/lib/dbus/machine-id"));
    *count = arena_is_full(arena) ? 0 : all.count;
    return all.parts;
}

Str machine_former(Arena *arena, const char *root)
{
    static const char *const SOURCES[] = {"/etc/machine-id",
                                          "/sys/class/dmi/id/product_uuid",
                                          "/sys/class/dmi/id/board_serial",
                                          "/sys/class/net/eth0/address",
                                          "/sys/class/net/eno1/address",
                                          "/sys/class/net/wlan0/address"};
    bool has_hardware = false;
    Str text = STR("");
    for (size_t i = 0; i < sizeof SOURCES / sizeof *SOURCES; i++) {
        Str part, path = str_print(arena, "%s%s", root, SOURCES[i]);
        if (path.at && file_read(arena, path.at, FILE_BYTES, &part) == FILE_OK) {
            text = str_print(arena, STR_FMT "|" STR_FMT, STR_ARG(text), STR_ARG(str_trim(part)));
            has_hardware |= i > 0;
        }
    }
    return has_hardware ? text : (Str){0};
}
