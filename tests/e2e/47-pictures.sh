#!/usr/bin/env bash
# A picture that asks for more than any machine can draw: check names it, and in the kiosk it keeps
# neither a key nor the end waiting.
source "$(dirname "$0")/common.inc"

# Dashes that never get on: only drawing them shows it.
endless()
{
    printf '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">'
    printf '<g transform="scale(19)">%.0s' 1 2 3 4 5
    printf '<g transform="translate(19 19)"><g transform="scale(0.000001)">'
    printf '<path d="M0 0 L99 99" stroke="red" stroke-dasharray="0.1"/></svg>'
}

cp -r tests/lessons "$work/lessons"
mkdir "$work/lessons/kenalan/art"
sed -i 's|picture: scene_friends_chat|picture: art/peta.svg|' "$work/lessons/kenalan/pack.yaml"
picture_file="$work/lessons/kenalan/art/peta.svg"
cp assets/art/topic_foto.svg "$picture_file"
expect "a picture that is fine" 0 "$kiosk" check "$work/lessons/kenalan" --no-layout
printf '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100"><path d="M0 0 L1e7 1e7" stroke="red" stroke-dasharray="0.0001"/></svg>' >"$picture_file"
expect "a line of ten million" 1 "$kiosk" check "$work/lessons/kenalan" --no-layout --lang en
says "is named" "the picture 'art/peta.svg' asks too much: something is more than 20 times as large"
endless >"$picture_file"
expect "dashes that never end" 1 "$kiosk" check "$work/lessons/kenalan" --no-layout --lang en
says "are named" "the picture 'art/peta.svg' asks too much: drawing it fails"

start_display 1366x768
start_kiosk --calm --data "$work/data" --lessons "$work/lessons"
press Return 2 Return
xdotool key 1 # the picture is on the next page, which is prepared while this one is read
# The process that has drawn for a second: no ordinary picture takes as long.
draws_long()
{
    drawer="$(cat "/proc/$kiosk_pid"/task/*/children)" drawer="${drawer%% *}"
    [ "$(cut -d' ' -f14 "/proc/$drawer/stat")" -ge "$(getconf CLK_TCK)" ]
}
wait_until draws_long && ok "the picture is being drawn" || not_ok "the picture is being drawn" "no process"
# Held still it uses up nothing of its time, however slow this machine is.
kill -STOP "$drawer"
picture "$work/before.ppm"
xdotool key F1
wait_until changed_from "$work/before.ppm" "$work/after.ppm" && kill -0 "$drawer" &&
    ok "a key is answered meanwhile" || not_ok "a key is answered meanwhile" "it was not"
end_kiosk "it ends meanwhile"
gone() { ! kill -0 "$1"; }
wait_until gone "$drawer" && ok "and nothing is drawn after it" ||
    not_ok "and nothing is drawn after it" "process $drawer"
finish
