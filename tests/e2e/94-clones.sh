#!/usr/bin/env bash
# Machines cloned from one disk image, each with cards of its own under the names that Linux gives
# today, seen by an ordinary user who cannot read the firmware: none may count under the id of
# another, and none may take a new one because a card came or went.
source "$(dirname "$0")/common.inc"
unset DISPLAY WAYLAND_DISPLAY
if [ "$(id -u)" -ne 0 ] || ! unshare -m true 2>/dev/null; then
    echo "skipped: another /sys needs root and a mount namespace"
    finish
fi
chmod 711 "$work"
printf 'begin\ntrack 13-15\nenter\nleave\nleave\n' >"$work/visit.play"

# on_machine DATA VISITS "NAME=ADDRESS …": visits on a machine with these cards.
on_machine()
{
    unshare -m bash -euc 'mount -t tmpfs tmpfs /sys/class
        kiosk=$1 data=$2 visits=$3 script=$4
        mkdir -p /sys/class/dmi/id "$data"
        echo "$5" >/sys/class/dmi/id/product_uuid
        chmod 400 /sys/class/dmi/id/product_uuid
        for card in $5; do
            mkdir -p "/sys/class/net/${card%%=*}"
            echo "${card#*=}" >"/sys/class/net/${card%%=*}/address"
        done
        chmod 755 /sys/class
        chown -R nobody "$data"
        for _ in $(seq "$visits"); do
            setpriv --reuid=65534 --regid=65534 --clear-groups "$kiosk" play "$script" --data "$data"
        done' bash "$kiosk" "$1" "$2" "$work/visit.play" "$3" >"$work/said" 2>&1 ||
        not_ok "visits on a machine with $3" "$(tail -3 "$work/said")"
}

# counted DATA …: sittings of all these together, as an office adds them up, and under how many ids.
counted()
{
    local files=("${@/%//counts.db}")
    rm -rf "$work/office"
    "$kiosk" counts merge "${files[@]}" --data "$work/office" >/dev/null
    sqlite3 "$work/office/counts.db" "SELECT sum(n), count(DISTINCT device) FROM counts
        WHERE metric = 'sitting_started'"
}

# tells NAME WANTED DATA …
tells()
{
    local name="$1" wanted="$2" got
    shift 2
    got="$(counted "$@")"
    [ "$got" = "$wanted" ] && ok "$name" || not_ok "$name" "$got instead of $wanted"
}

for name in enp3s0 wlan0 eno1 usb0 enx001122334455; do
    rm -rf "$work"/golden "$work"/a "$work"/b
    on_machine "$work/golden" 1 "$name=02:00:00:00:00:01"
    cp -a "$work/golden" "$work/a"
    cp -a "$work/golden" "$work/b"
    on_machine "$work/a" 3 "$name=02:00:00:00:00:0a"
    on_machine "$work/b" 2 "$name=02:00:00:00:00:0b"
    tells "clones that have only $name" "6|3" "$work/golden" "$work/a" "$work/b"
done

a="8c:ec:4b:5a:11:02" b="8c:ec:4b:5a:22:77" loose="00:e0:4c:36:07:1e"
on_machine "$work/first" 1 "enp3s0=$a enx00e04c36071e=$loose"
cp -a "$work/first" "$work/second"
on_machine "$work/first" 1 "enp3s0=$a"
on_machine "$work/second" 1 "enp3s0=$b enx00e04c36071e=$loose"
tells "an adapter that went from one to the other" "3|2" "$work/first" "$work/second"

on_machine "$work/one" 1 "wlp2s0=$a"
on_machine "$work/one" 1 "wlp2s0=$a enp3s0=$b"
on_machine "$work/one" 1 "enp3s0=$b"
on_machine "$work/one" 1 "enp3s0=$b wlan0=da:31:0f:c2:44:90"
on_machine "$work/one" 1 "enp3s0=$b wlan0=3a:77:81:00:9e:15"
on_machine "$work/one" 1 "lo=00:00:00:00:00:00"
on_machine "$work/one" 1 "wlp9s0=$a"
tells "one machine whose cards come, go and change their address" "7|1" "$work/one"

on_machine "$work/round" 1 "enp3s0=$a"
on_machine "$work/round" 1 "enp3s0=$b"
on_machine "$work/round" 1 "enp3s0=$a"
on_machine "$work/round" 1 "enp3s0=$b"
tells "a disk that went away and came back" "4|2" "$work/round"
finish
