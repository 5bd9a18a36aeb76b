#!/usr/bin/env bash
# The real program on a display without a window manager: full screen, the whole lesson by keyboard, quick close, rest.
source "$(dirname "$0")/common.inc"
start_display 1366x768
start_kiosk --calm --data "$work/data"
picture "$work/attract.ppm"

xwininfo -root -tree >"$work/said"
says "the window covers the display" "1366x768+0+0"
press Return 2 Return 1
press Right Right
xdotool key Tab
settle
press Tab Tab Return Right
for answer in 1 2 3; do
    press a
    press Return
    press Return
done
press a Return Return
press Return
mkdir -p "$build/e2e"
convert "$work/now.ppm" "$build/e2e/finished.png"
sqlite3 "$work/data/counts.db" "SELECT metric FROM counts" >"$work/said"
says "the lesson was finished by keyboard" "lesson_finished"

press F1
picture "$work/help.ppm"
press BackSpace
xdotool keydown Right
xdotool key Escape
back_at_attract()
{
    picture "$work/now.ppm"
    [ "$(compare -metric AE "$work/attract.ppm" "$work/now.ppm" null: 2>&1)" -lt 300000 ]
}
wait_until back_at_attract && ok "Esc closes, with a key held" ||
    not_ok "Esc closes, with a key held" "attract did not come back"
xdotool keyup Right
sqlite3 "$work/data/counts.db" "SELECT count(*) FROM counts WHERE metric LIKE '%help%'" >"$work/said"
says "the help page is not counted" "0"

press Return 1 Return 1
wait_until rests 1
cpu() { awk '{ print $14 + $15 }' "/proc/$kiosk_pid/stat"; }
switches() { cat "/proc/$kiosk_pid"/task/*/status | awk '/^voluntary/ { n += $2 } END { print n }'; }
cpu_before="$(cpu)" switches_before="$(switches)"
sleep 3
[ $(($(cpu) - cpu_before)) -le 1 ] && ok "at rest it uses no processor" ||
    not_ok "at rest it uses no processor" "$(($(cpu) - cpu_before)) ticks"
[ $(($(switches) - switches_before)) -le 1 ] && ok "at rest it does not wake up" ||
    not_ok "at rest it does not wake up" "$(($(switches) - switches_before)) times in 3 s"
end_kiosk "it ends when the system says so"
finish
