#!/usr/bin/env bash
# The pages that look after the machine: settings that are kept in a file that a person edits too, a
# pack that breaks and is mended while the kiosk runs, and counts that begin anew.
source "$(dirname "$0")/common.inc"
source tests/e2e/corner.inc
start_display 1080x1920
cp -r tests/lessons "$work/lessons"
data="$work/data" config="$work/config.yaml" pack="$work/lessons/kenalan/pack.yaml"
mkdir "$data"
cat >"$config" <<'YAML'
# Lab 2, near the window
aman_config: 1
idle: 60s   # they queue
YAML
"$kiosk" play tests/play/whole-lesson-safe.play --lessons tests/lessons --data "$data" >/dev/null
shoot "$work/lessons" 1080x1920 panel settings library reset pin

start_kiosk --calm --lessons "$work/lessons" --data "$data" --config "$config"
echo 2583 | "$kiosk" pin set --data "$data" >/dev/null 2>&1
press F2
sees "a first PIN that was set on the machine is asked for at once" pin "Masukkan PIN"
press 2 5 8 3
press Return
click panel Pengaturan
sees "the settings are there" settings Pengaturan
click settings 180
keeps() { grep -qxF "$2" "$config" && ok "$1" || not_ok "$1" "$(cat "$config")"; }
wait_until grep -q 180s "$config"
keeps "a change is kept in its line" "idle: 180s   # they queue"
keeps "other lines stay" "# Lab 2, near the window"
click settings Kontras
wait_until grep -q contrast "$config"
keeps "a new setting is added" "theme: contrast"
click settings Terang
wait_until grep -q light "$config"
expect "the file has no mistake" 0 "$kiosk" check "$config" --strict
press BackSpace

click panel Perpustakaan
sees "the library is there" library Perpustakaan
cp "$pack" "$work/good.yaml"
sed -i '0,/minutes:/s//minits:/' "$pack"
shoot "$work/lessons" 1080x1920 library
click library "Periksa lagi"
sees "a pack that broke is said" library "Tidak dimuat"
cp "$work/good.yaml" "$pack"
shoot "$work/lessons" 1080x1920 library
click library "Periksa lagi"
sees "a pack that was mended is back" library "Kenalan"
shoot "$work/lessons" 1080x1920 panel settings library reset
press BackSpace

"$kiosk" counts export --data "$data" --out "$work/before.csv" >/dev/null
click panel "Nolkan hitungan"
sees "the counts begin anew only after the PIN" reset "Nolkan hitungan"
press 2 5 8 3
press Return
sees "they have begun anew" reset-done "Hitungan mulai dari nol"
cmp -s "$work/before.csv" "$data"/exports/*.csv && ok "the old counts are in a file" ||
    not_ok "the old counts are in a file" "$(ls -R "$data")"
"$kiosk" counts export --data "$data" --out "$work/after.csv" >/dev/null
grep -v '^#' "$work/after.csv" >"$work/said"
grep -q sitting_started "$work/said" && not_ok "nothing is left of them" "$(cat "$work/said")" ||
    ok "nothing is left of them"
end_kiosk "it ends"

start_kiosk --calm --lessons "$work/lessons" --data "$data" --config /proc/aman/config.yaml
press F2 2 5 8 3
press Return
click panel Pengaturan
sees "settings without a place to keep them" settings Pengaturan
click settings 180
sees "it is said that they are not kept" settings-changed "Belum tersimpan"
end_kiosk "it ends too"
finish
