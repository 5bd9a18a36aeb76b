#!/usr/bin/env bash
# Sound by the real program, into a file instead of a card: soft, only when it should, and gone when
# somebody leaves. Without a card everything else works.
source "$(dirname "$0")/common.inc"
source tests/e2e/corner.inc
start_display 1080x1920
heard="$work/heard.raw" data="$work/data" config="$work/config.yaml"
export SDL_AUDIODRIVER=disk SDL_DISKAUDIOFILE="$heard"

# heard_between LEAST MOST [LAST]: the loudest of 16-bit samples, or of the last LAST of them.
heard_between()
{
    python3 - "$heard" "$@" <<'PY'
import array, os, sys
path, least, most = sys.argv[1], *map(int, sys.argv[2:4])
last = int(sys.argv[4]) if len(sys.argv) > 4 else 0
data = open(path, "rb").read() if os.path.exists(path) else b""
samples = array.array("h", data[:len(data) // 2 * 2])[-last:]
peak = max((abs(s) for s in samples), default=0)
sys.exit(not (least <= peak <= most))
PY
}

# hears NAME LEAST MOST [LAST]
hears()
{
    local name="$1"
    shift
    wait_until heard_between "$@" && ok "$name" || not_ok "$name" "the peak is not within $*"
}

is_open() { ls -l "/proc/$kiosk_pid/fd" | grep -qF "$heard"; }
is_closed() { ! is_open; }

shoot tests/lessons 1080x1920 home breathe panel settings pin
start_kiosk --calm --data "$data"
[ ! -e "$heard" ] && ok "nothing is opened before somebody is there" ||
    not_ok "nothing is opened before somebody is there" "$heard is there"
press Return
hears "a key is heard, softly" 200 2100
press 2 Return
click home "Tarik napas"
wait_until is_on_screen breathe "Tarik napas" || not_ok "the page of slow breaths" "is not there"
click breathe "Mulai"
hears "the sea is heard while somebody breathes" 400 2100 4410
xdotool key Escape
hears "leaving ends it" 0 0 2205
is_open && ok "the device stays open for a while" || not_ok "the device stays open" "it is closed"
wait_until is_closed && ok "a kiosk at rest has closed it" || not_ok "a kiosk at rest" "it is open"
press Return
wait_until is_open && ok "it is opened again when needed" || not_ok "it is opened again" "it is closed"
end_kiosk "it ends with the device open"

rm "$heard"
printf 'aman_config: 1\nsound: off\n' >"$config"
start_kiosk --calm --data "$data" --config "$config"
press Return 2 Return
[ ! -e "$heard" ] && ok "sound that is switched off opens nothing" ||
    not_ok "sound that is switched off opens nothing" "$heard is there"
end_kiosk "it ends without a sound"

export SDL_AUDIODRIVER=none
echo 2583 | "$kiosk" pin set --data "$data" >/dev/null 2>&1
start_kiosk --calm --data "$data" --config "$config"
press F2 2 5 8 3 Return
click panel Pengaturan
sees "the settings are there" settings Pengaturan
click settings Biasa
sees "a machine without a speaker is told of" settings-silent "pengeras suara"
wait_until grep -qx "sound: usual" "$config" && ok "the setting is kept" ||
    not_ok "the setting is kept" "$(cat "$config")"
end_kiosk "it ends without a card"
finish
