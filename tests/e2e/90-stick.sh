#!/usr/bin/env bash
# Saving to sticks that misbehave: nearly full, read-only, pulled out in the middle, stopped. What
# is on the screen is compared with the snapshots of these states, where the title stands.
# Sticks are small disks in memory, mounted in a namespace of this script alone.
if [ -z "${AMAN_OWN_MOUNTS-}" ]; then
    [ "$(id -u)" -eq 0 ] && own=(unshare -m) || own=(unshare -rm)
    if ! "${own[@]}" sh -c 'mount -t tmpfs none /mnt' 2>/dev/null; then
        echo "skipped: nothing may be mounted here: run it as root"
        exit 0
    fi
    AMAN_OWN_MOUNTS=1 exec "${own[@]}" "$0" "$@"
fi
source "$(dirname "$0")/common.inc"
source tests/e2e/corner.inc

unmount_all()
{
    umount -l "$work/beside" "$work/sticks/KANTOR" 2>/dev/null || true
    clean_up
}
trap unmount_all EXIT

start_display 1366x768
shoot tests/lessons 1366x768 stick panel
sticks="$work/sticks" stick="$work/sticks/KANTOR" data="$work/data"
mkdir -p "$sticks" "$work/beside" "$data"
"$kiosk" play tests/play/whole-lesson-safe.play --lessons tests/lessons --data "$data" >/dev/null
"$kiosk" counts export --data "$data" --out "$work/before.csv" >/dev/null
echo 2583 | "$kiosk" pin set --data "$data" >/dev/null 2>&1

# A stick is as slow as this script wants: while the file "$work/gate" is there, fsync() of what
# lies on it waits.
cat >"$work/gate.c" <<'C'
#define _GNU_SOURCE
#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
int fsync(int fd)
{
    char link[64], path[PATH_MAX] = "";
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    if (readlink(link, path, sizeof path - 1) > 0 && strstr(path, ".part")) {
        while (access(getenv("AMAN_GATE"), F_OK) == 0) {
            usleep(10000);
        }
    }
    return real(fd);
}
C
cc -shared -fPIC -o "$work/gate.so" "$work/gate.c" -ldl

# plug_in OPTIONS: mounts a new stick.
plug_in()
{
    mkdir -p "$stick"
    mount -t tmpfs -o "$1" none "$stick"
}

pull_out()
{
    umount -l "$stick"
    rmdir "$stick"
}

# holds NAME COUNT FOLDER: so many files lie in it, and none of them is half.
holds()
{
    local files
    files="$(ls -A "$3")"
    if [ "$(grep -c . <<<"$files")" -eq "$2" ] && ! grep -q '\.part' <<<"$files"; then
        ok "$1"
    else
        not_ok "$1" "there is: $(tr '\n' ' ' <<<"$files")"
    fi
}

# same NAME FILE FILE
same()
{
    cmp -s "$2" "$3" && ok "$1" || not_ok "$1" "$(diff "$2" "$3" | head -5)"
}

export AMAN_GATE="$work/gate" ASAN_OPTIONS="${ASAN_OPTIONS-}:verify_asan_link_order=0"
LD_PRELOAD="$work/gate.so" start_kiosk --calm --lang id --data "$data" --sticks "$sticks"
press F2 2 5 8 3
press Return
click panel "Simpan ke USB"
sees "without a stick the page asks for one" stick-none "Colokkan USB"

plug_in size=24k
head -c 12000 /dev/zero >"$stick/photo.jpg"
sees "a stick is found without a press" stick-found "USB siap dipakai"
click stick-found "Simpan sekarang"
sees "a full stick is said" stick-full "USB penuh"
holds "a full stick keeps the file that was whole" 2 "$stick"
expect "and that file can be merged" 0 "$kiosk" counts merge "$stick"/*.csv --data "$work/office"
pull_out

plug_in ro,size=1m
click stick-full "Coba lagi"
sees "a read-only stick is said" stick-read-only "USB terkunci"
holds "a read-only stick stays as it was" 0 "$stick"
pull_out

plug_in size=4m
sees "another stick is taken without a press" stick-found "USB siap dipakai"
click stick-found "Simpan sekarang"
sees "then it may be pulled out" stick-done "USB boleh dicabut"
holds "a good stick holds counts and report" 2 "$stick"
expect "its counts can be merged" 0 "$kiosk" counts merge "$stick"/*.csv --data "$work/office"
"$kiosk" counts export --data "$work/office" --out "$work/office.csv" >/dev/null
same "the office then has the counts of the machine" "$work/before.csv" "$work/office.csv"
tail -c 20 "$stick"/aman-*.html >"$work/said"
says "its report is whole" "</html>"

click stick-done "Selesai"
sees "from there the way leads to the panel" panel "Pada mesin ini"
click panel "Simpan ke USB"
sees "and back to the stick" stick-found "USB siap dipakai"
mount --bind "$stick" "$work/beside"
rm "$stick"/*
touch "$work/gate"
click stick-found "Simpan sekarang"
sees "a slow stick is written to while the page goes on" stick-begun "Sedang menyimpan"
is_half() { ls -A "$stick" | grep -q '\.csv\.part'; }
wait_until is_half && ok "a file is half at this moment" || not_ok "a file is half" "$(ls "$stick")"
umount -l "$stick"
rm "$work/gate"
sees "a stick that was pulled out in the middle is said" stick-pulled-out "USB tercabut"
holds "nothing lands where the stick was" 0 "$stick"
holds "on the stick the file that was complete is left" 1 "$work/beside"
umount "$work/beside"

plug_in size=4m
click stick-pulled-out "Coba lagi"
sees "after it was plugged in again it goes on" stick-found "USB siap dipakai"
touch "$work/gate"
click stick-found "Simpan sekarang"
sees "it writes again" stick-begun "Sedang menyimpan"
click stick-begun "Berhenti menulis"
sees "it is asked to stop" stick-stopping "Sedang berhenti"
rm "$work/gate"
sees "it has stopped" stick-stopped "Penulisan dihentikan"
holds "the file that was complete is left, no half one" 1 "$stick"

rm "$stick"/*
touch "$work/gate"
click stick-stopped "Coba lagi"
sees "and may begin anew" stick-found "USB siap dipakai"
click stick-found "Simpan sekarang"
sees "it writes once more" stick-begun "Sedang menyimpan"
xdotool key Escape
settle
rm "$work/gate"
wait_until sh -c "! ls -A '$stick' | grep -q '\.part'" || true
holds "quick close stops the writing too" 1 "$stick"

press F2 2 5 8 3
press Return
click panel "Poster bantuan"
sees "sheets have a page of their own" stick-found-sheets "Simpan lembar ke USB"
click stick-found-sheets "Simpan sekarang"
sees "sheets are saved" stick-done-sheets "USB boleh dicabut"
[ -s "$stick/aman-poster-id.html" ] && ok "the poster is there" ||
    not_ok "the poster is there" "$(ls "$stick")"

# Counts that began anew before lie where no facilitator can reach.
mkdir -p "$data/exports"
echo "older counts" >"$data/exports/older.csv"
echo "no table" >"$data/exports/note.txt"
mkdir "$data/exports/folder.csv"
rm "$stick"/*
xdotool key Escape
settle
press F2 2 5 8 3
press Return
click panel "Simpan ke USB"
sees "counts can be saved once more" stick-found "USB siap dipakai"
click stick-found "Simpan sekarang"
sees "and are" stick-done "USB boleh dicabut"
holds "with the older ones" 3 "$stick"
same "which are as they were" "$data/exports/older.csv" "$stick/older.csv"

end_kiosk "it ends well"
"$kiosk" counts export --data "$data" --out "$work/after.csv" >/dev/null
same "the counts on the machine are as before" "$work/before.csv" "$work/after.csv"
finish
