/* What is read of a machine: trees of /sys as Linux shows them, made in a folder. */
#include "../support.h"
#include "machine_parts.h"

#include "aman/base/file.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char *const KIND_NAMES[MACHINE_KINDS] = {[MACHINE_FIRMWARE] = "firmware",
                                                      [MACHINE_BOARD] = "board",
                                                      [MACHINE_CARD] = "card",
                                                      [MACHINE_DISK] = "disk",
                                                      [MACHINE_CARD_LOCAL] = "local card",
                                                      [MACHINE_CARD_LOOSE] = "loose card",
                                                      [MACHINE_SYSTEM] = "system"};

static void write_text(const Folder *folder, const char *name, const char *text)
{
    const char *path = path_in(folder, name);
    char *parent = path_in(folder, name);
    *strrchr(parent, '/') = '\0';
    assert_true(file_make_folder(parent));
    assert_true(file_write(path, str_print(folder->arena, "%s\n", text)));
}

/* A link `name`, absolute within the folder, and what it leads to. */
static void link_to(const Folder *folder, const char *name, const char *target)
{
    char *parent = path_in(folder, name);
    *strrchr(parent, '/') = '\0';
    assert_true(file_make_folder(parent));
    assert_int_equal(symlink(path_in(folder, target), path_in(folder, name)), 0);
}

/* A card as the kernel shows one: a link into the tree of devices, with a link back to its device.
 * `bus` is the folder of that device. */
static void make_card(const Folder *folder, const char *name, const char *bus, const char *address,
                      const char *how)
{
    const char *place = str_print(folder->arena, "sys/devices/%s/net/%s", bus, name).at;
    write_text(folder, str_print(folder->arena, "%s/address", place).at, address);
    write_text(folder, str_print(folder->arena, "%s/addr_assign_type", place).at, how);
    if (!strstr(bus, "virtual")) {
        link_to(folder, str_print(folder->arena, "%s/device", place).at,
                str_print(folder->arena, "sys/devices/%s", bus).at);
    }
    link_to(folder, str_print(folder->arena, "sys/class/net/%s", name).at, place);
}

static void make_disk(const Folder *folder, const char *name, const char *bus, const char *file,
                      const char *serial)
{
    const char *place = str_print(folder->arena, "sys/devices/%s/block/%s", bus, name).at;
    write_text(folder, str_print(folder->arena, "%s/removable", place).at, "0");
    write_text(folder, str_print(folder->arena, "%s/%s", place, file).at, serial);
    link_to(folder, str_print(folder->arena, "sys/block/%s", name).at, place);
}

/* All parts, a line each. */
static Str parts_of(const Folder *folder)
{
    size_t count;
    const MachinePart *parts = machine_parts(folder->arena, folder->path, &count);
    Str text = STR("");
    for (size_t i = 0; i < count; i++) {
        text = str_print(folder->arena, STR_FMT "%s " STR_FMT "\n", STR_ARG(text),
                         KIND_NAMES[parts[i].kind], STR_ARG(parts[i].value));
    }
    return text;
}

static void a_computer_of_a_school(void **state)
{
    const Folder *folder = *state;
    make_card(folder, "enp3s0", "pci0000:00/0000:03:00.0", "8c:ec:4b:5a:11:02", "0");
    make_card(folder, "wlp2s0", "pci0000:00/0000:02:00.0", "da:31:0f:c2:44:90", "1");
    make_card(folder, "wlo1", "pci0000:00/0000:04:00.0", "f8:63:3f:0b:9d:41", "0");
    make_card(folder, "enx00e04c36071e", "pci0000:00/0000:00:14.0/usb1/1-3/1-3:1.0",
              "00:e0:4c:36:07:1e", "0");
    make_card(folder, "lo", "virtual", "00:00:00:00:00:00", "0");
    make_card(folder, "docker0", "virtual", "02:42:7e:01:02:03", "0");
    make_disk(folder, "nvme0n1", "pci0000:00/0000:01:00.0/nvme/nvme0", "device/serial",
              "S4XBNF0M9");
    make_disk(folder, "sda", "pci0000:00/0000:00:17.0/ata1", "device/wwid", "naa.50014ee2b4f1d6a0");
    make_disk(folder, "sdb", "pci0000:00/0000:00:14.0/usb1/1-2", "device/wwid", "t10.SanDisk 4C53");
    make_disk(folder, "loop0", "virtual", "device/serial", "loop serial");
    write_text(folder, "sys/class/dmi/id/product_uuid", "4C4C4544-0042");
    write_text(folder, "sys/class/dmi/id/board_serial", "/7BJTNM2/");
    write_text(folder, "etc/machine-id", "3d1219c7c4c5");
    assert_str(parts_of(folder), "firmware 4C4C4544-0042\n"
                                 "board /7BJTNM2/\n"
                                 "card 8c:ec:4b:5a:11:02\n"
                                 "loose card 00:e0:4c:36:07:1e\n"
                                 "card f8:63:3f:0b:9d:41\n"
                                 "disk S4XBNF0M9\n"
                                 "disk naa.50014ee2b4f1d6a0\n"
                                 "system 3d1219c7c4c5\n");
}

static void a_single_board_computer(void **state)
{
    const Folder *folder = *state;
    make_card(folder, "eth0", "platform/soc/fe300000.ethernet", "dc:a6:32:01:02:03", "0");
    make_disk(folder, "mmcblk0", "platform/soc/mmc_host/mmc0/mmc0:aaaa", "device/serial",
              "0x1a2b3c4d");
    assert_true(file_make_folder(path_in(folder, "proc/device-tree")));
    assert_true(file_write(path_in(folder, "proc/device-tree/serial-number"),
                           (Str){"10000000a1b2c3d4\0", 17}));
    assert_str(parts_of(folder), "board 10000000a1b2c3d4\n"
                                 "card dc:a6:32:01:02:03\n"
                                 "disk 0x1a2b3c4d\n");
}

static void a_virtual_machine_is_known_by_its_card_only(void **state)
{
    const Folder *folder = *state;
    make_card(folder, "ens3", "pci0000:00/0000:00:03.0/virtio1", "52:54:00:12:34:56", "0");
    make_disk(folder, "vda", "pci0000:00/0000:00:04.0/virtio2", "serial", "template-disk");
    make_disk(folder, "sda", "pci0000:00/0000:00:01.1/ata1", "device/wwid", "t10.ATA QM00001");
    write_text(folder, "sys/devices/pci0000:00/0000:00:01.1/ata1/block/sda/device/model",
               "QEMU HARDDISK");
    assert_str(parts_of(folder), "local card 52:54:00:12:34:56\n");
}

/* Where /sys shows no devices behind the cards, their names must do. */
static void cards_are_found_under_any_name(void **state)
{
    static const char *const NAMES[] = {"eth0",   "enp3s0", "eno1",     "ens192", "wlan0",
                                        "wlp2s0", "wlo1",   "enP2p1s0", "end0",   "lan"};
    const Folder *folder = *state;
    write_text(folder, "sys/class/net/lo/address", "00:00:00:00:00:00");
    write_text(folder, "sys/class/net/docker0/address", "02:42:7e:01:02:03");
    write_text(folder, "sys/class/net/br-9f1/address", "02:42:7e:01:02:04");
    write_text(folder, "sys/class/net/veth12ab/address", "6a:42:7e:01:02:04");
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        const char *card = str_print(folder->arena, "sys/class/net/%s", NAMES[i]).at;
        write_text(folder, str_print(folder->arena, "%s/address", card).at, "8c:ec:4b:5a:11:02");
        assert_str(parts_of(folder), "card 8c:ec:4b:5a:11:02\n");
        unlink(path_in(folder, str_print(folder->arena, "sys/class/net/%s/address", NAMES[i]).at));
    }
    write_text(folder, "sys/class/net/enx001122334455/address", "00:11:22:33:44:55");
    assert_str(parts_of(folder), "loose card 00:11:22:33:44:55\n");
}

static void a_disk_of_which_only_udev_knows_is_found_by_its_name(void **state)
{
    const Folder *folder = *state;
    make_disk(folder, "sda", "pci0000:00/0000:00:17.0/ata1", "device/wwid", "naa.50014ee2b4f1d6a0");
    make_disk(folder, "sdb", "pci0000:00/0000:00:17.0/ata2", "device/model", "WDC");
    link_to(folder, "dev/disk/by-id/ata-WDC_WD10EZEX_WD-WCC6Y4PE", "dev/sdb");
    link_to(folder, "dev/disk/by-id/ata-WDC_WD10EZEX_WD-WCC6Y4PE-part1", "dev/sdb1");
    link_to(folder, "dev/disk/by-id/wwn-0x50014ee2b4f1aaaa", "dev/sdb");
    link_to(folder, "dev/disk/by-id/ata-Other_S1", "dev/sda");
    link_to(folder, "dev/disk/by-id/usb-SanDisk_4C53", "dev/sdc");
    link_to(folder, "dev/disk/by-id/dm-name-root", "dev/dm-0");
    assert_str(parts_of(folder), "disk naa.50014ee2b4f1d6a0\n"
                                 "disk ata-WDC_WD10EZEX_WD-WCC6Y4PE\n");
}

static void a_machine_that_shows_nothing_has_no_parts(void **state)
{
    const Folder *folder = *state;
    assert_str(parts_of(folder), "");
    assert_int_equal(machine_former(folder->arena, folder->path).len, 0);
}

static void what_the_first_versions_read_counts_only_with_hardware(void **state)
{
    const Folder *folder = *state;
    write_text(folder, "etc/machine-id", "3d1219c7c4c5");
    write_text(folder, "sys/class/net/enp3s0/address", "8c:ec:4b:5a:11:02");
    assert_int_equal(machine_former(folder->arena, folder->path).len, 0);
    write_text(folder, "sys/class/net/eth0/address", "8c:ec:4b:5a:11:03");
    assert_str(machine_former(folder->arena, folder->path), "|3d1219c7c4c5|8c:ec:4b:5a:11:03");
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_setup, folder_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(a_computer_of_a_school),
        IN_FOLDER(a_single_board_computer),
        IN_FOLDER(a_virtual_machine_is_known_by_its_card_only),
        IN_FOLDER(cards_are_found_under_any_name),
        IN_FOLDER(a_disk_of_which_only_udev_knows_is_found_by_its_name),
        IN_FOLDER(a_machine_that_shows_nothing_has_no_parts),
        IN_FOLDER(what_the_first_versions_read_counts_only_with_hardware),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
