#!/usr/bin/env bash
# 400 random keys and clicks neither end nor freeze it; staff can end it.
source "$(dirname "$0")/common.inc"
start_display 1366x768
start_kiosk --data "$work/data"
RANDOM=20261124
keys=(Return Escape F1 Tab shift+Tab a b c d 1 2 3 4 Left Right Up Down BackSpace space Prior Next
    alt+F4 ctrl+c ctrl+q super q)
for _ in $(seq 400); do
    if [ $((RANDOM % 2)) -eq 0 ]; then
        xdotool key "${keys[RANDOM % ${#keys[@]}]}"
    else
        xdotool mousemove $((RANDOM % 1366)) $((RANDOM % 768)) click 1
    fi
done
kill -0 "$kiosk_pid" && ok "it is alive after 400 random inputs" ||
    not_ok "it is alive after 400 random inputs" "$(tail -5 "$work/kiosk.log")"
xdotool key Escape
settle
press F1
ok "and it answers"
xdotool keydown ctrl keydown shift keydown q sleep 1 keyup q keyup shift keyup ctrl
settle
kill -0 "$kiosk_pid" && ok "the staff's keys held for a second do nothing" ||
    not_ok "the staff's keys held for a second do nothing" "it ended"
xdotool keydown ctrl keydown shift keydown q
ended() { ! kill -0 "$kiosk_pid"; }
wait_until ended && ok "held for three seconds they end it" ||
    not_ok "held for three seconds they end it" "it did not end"
xdotool keyup q keyup shift keyup ctrl
end_kiosk "without a word of the sanitizers"
start_kiosk --windowed 1280x720 --data "$work/data"
xwininfo -root -tree >"$work/said"
says "a window has the size that was asked for" "1280x720"
end_kiosk "and ends"
finish
