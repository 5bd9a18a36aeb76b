#!/usr/bin/env bash
# A machine that sleeps in the middle of a visit, and presses that began before what they end on: by a clock that the
# script sets, so that no minute has to go by.
source "$(dirname "$0")/common.inc"
source "$(dirname "$0")/corner.inc"
cc -shared -fPIC -O1 -o "$work/clock.so" tests/e2e/clock.c
export CLOCK_AHEAD="$work/ahead" ASAN_OPTIONS="${ASAN_OPTIONS:-}:verify_asan_link_order=0"
waiting_ms=0 day_ms=0
set_clock()
{
    python3 -c 'import struct, sys
with open(sys.argv[1], "r+b") as file: file.write(struct.pack("=qq", *map(int, sys.argv[2:])))' \
        "$CLOCK_AHEAD" "$waiting_ms" "$day_ms"
}
# passes MS: as if the machine slept for so long.
passes()
{
    waiting_ms=$((waiting_ms + $1))
    set_clock
}
truncate -s 16 "$CLOCK_AHEAD"
printf '#!/bin/sh\nLD_PRELOAD="%s" exec "%s" "$@"\n' "$work/clock.so" "$kiosk" >"$work/with-clock"
chmod +x "$work/with-clock"

start_display 1366x768
shoot tests/lessons 1366x768 attract-1 home help idle
kiosk="$work/with-clock"
start_kiosk --calm --data "$work/data"
stop() { kill -STOP "$kiosk_pid"; }
wakes() { kill -CONT "$kiosk_pid"; }
# Which slide it is does not matter: the button is on all of them.
at_attract() { sees "$1" attract-1 "Sentuh untuk mulai"; }
at_home() { sees "$1" home "Mau mulai dari mana"; }
stays_at_attract()
{
    settle
    at_attract "$1"
}
begin_visit()
{
    settle
    press Return 2 Return
    at_home "$1: a visit is under way"
}

begin_visit "lid"
stop
passes 150000
xdotool key Return
wakes
stays_at_attract "a key that wakes the machine only shows the first screen"

begin_visit "help"
stop
passes 150000
xdotool key F1
wakes
sees "help is there for whoever comes" help "Ini bukan salahmu."
passes 150000
kill -ALRM "$kiosk_pid" # as the timer of the system does after a sleep
at_attract "help that was left open closes"

begin_visit "alarm"
passes 150000
kill -ALRM "$kiosk_pid"
at_attract "after a sleep the first screen is there before anybody comes"

begin_visit "question"
stop
passes 95000
xdotool key Return
wakes
sees "a key that comes with the question does not answer it" idle "Masih di sini"
press Return
at_home "the next one does"

xdotool mousemove 400 300 mousedown 1
settle
passes 150000
kill -ALRM "$kiosk_pid"
at_attract "with the button of the mouse held"
settle
xdotool mouseup 1
stays_at_attract "the button that is let go presses nothing"

settle
press F1
click help "Ganti bahasa"
press BackSpace
is_on_screen attract-1 "Sentuh untuk mulai" && not_ok "the language is another one" "it is not"
passes 95000
kill -ALRM "$kiosk_pid"
at_attract "a language that somebody left at the first screen goes"

settle
xdotool keydown Control_L keydown Shift_L keydown q
wait_until changed_from "$work/now.ppm" "$work/ring.ppm"
stop
passes 3600000
xdotool keyup q keyup Shift_L keyup Control_L
wakes
at_attract "staff's keys do not count as held in a sleep"

begin_visit "day"
day_ms=$((-400 * 24 * 3600 * 1000))
set_clock
settle
at_home "a calendar that is set back changes nothing"
day_ms=$((400 * 24 * 3600 * 1000))
set_clock
settle
at_home "nor does one that is set forward"
press Escape

# A double tap on what lies over the end of the visit on the next page: both come at once for the
# kiosk, and the second one is lifted when presses count again.
settle
press Return 2
settle
read -r x y w h < <(place home "Selesai")
xdotool mousemove $((x + w / 2)) $((y + h / 2)) mousedown 1
settle
stop
xdotool mouseup 1 mousedown 1
wakes
at_home "the first tap goes on"
settle
xdotool mouseup 1
settle
at_home "the second one, begun before the page was seen, does nothing"
end_kiosk "it ends"
finish
