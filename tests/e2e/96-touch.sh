#!/usr/bin/env bash
# A screen that is touched by several fingers: a hand that rests, two cards at once, and no pointer on it.
source "$(dirname "$0")/common.inc"
source "$(dirname "$0")/corner.inc"

# The server has begun, or may not.
answered() { [ -s "$work/display" ] || ! kill -0 "$xorg"; }
# A server with a screen that takes ten fingers; where it may not be started, as for most users
# outside of a container, nothing can be tried.
start_touch_display()
{
    cat >"$work/xorg.conf" <<END
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 64000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
  Modeline "1366x768" 85.25 1366 1436 1579 1792 768 771 774 798
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Modes "1366x768"
    Virtual 1366 768
  EndSubSection
EndSection
Section "InputDevice"
  Identifier "fingers"
  Driver "inputtest"
  Option "DeviceType" "Touch"
  Option "TouchCount" "10"
  Option "SocketPath" "$work/fingers"
EndSection
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "fingers"
EndSection
END
    : >"$work/display"
    Xorg -config "$work/xorg.conf" -noreset -nolisten tcp -novtswitch -sharevts \
        -logfile "$work/xorg.log" -displayfd 3 3>"$work/display" >/dev/null 2>&1 &
    xorg=$!
    pids+=("$xorg")
    wait_until answered && [ -s "$work/display" ] || return 1
    DISPLAY=":$(cat "$work/display")"
    export DISPLAY
}
if ! start_touch_display; then
    echo "skipped: no X server with a touch screen can be started here"
    finish
fi
wait_until test -S "$work/fingers"
mkfifo "$work/deeds"
tests/e2e/fingers.py "$work/fingers" 1366x768 <"$work/deeds" >"$work/done" &
pids+=($!)
exec 5>"$work/deeds"
deeds=0
are_done() { [ "$(wc -l <"$work/done")" -ge "$deeds" ]; }
# finger down|move|up N X Y
finger()
{
    echo "$@" >&5
    deeds=$((deeds + 1))
    wait_until are_done
}
# touch N X Y: a tap.
tap()
{
    finger down "$@"
    finger up "$@"
}
middle_of() { place "$@" | awk '{ print int($1 + $3 / 2), int($2 + $4 / 2) }'; }

# again: a new visit, at the page of the tracks.
again()
{
    settle
    tap 9 700 20 # beside all things: it begins
    sees "$1: the tracks" start "Hai! Kamu siapa?"
    settle
}
ends()
{
    settle
    xdotool key Escape
    sees "$1: the end" attract-1 "Sentuh untuk mulai"
}
chosen() { picture "$work/now.ppm" && cmp -s "$work/now.ppm" "$work/$1.ppm"; }
is_chosen()
{
    wait_until chosen "$2" && ok "$1" && return
    mkdir -p "$build/e2e"
    convert "$work/now.ppm" "$build/e2e/touch-unseen.png"
    not_ok "$1" "another picture: $build/e2e/touch-unseen.png"
}
no_pointer() { ! tests/e2e/x11.py pointer; }

shoot tests/lessons 1366x768 attract-1 start home
read -r first_x first_y < <(middle_of start "Pelajar 10–12")
read -r second_x second_y < <(middle_of start "Pelajar 13–17")
read -r go_x go_y < <(middle_of start "Ayo mulai")
start_kiosk --calm --data "$work/data" 5>&-

# kept NAME BEFORE: how it looks once it differs from the picture BEFORE and rests.
differs() { picture "$work/$1.ppm" && ! cmp -s "$work/$1.ppm" "$work/$2.ppm"; }
stays()
{
    settle
    picture "$work/now.ppm"
    settle
    picture "$work/$1.ppm" && cmp -s "$work/now.ppm" "$work/$1.ppm"
}
kept()
{
    wait_until differs "$1" "$2"
    wait_until stays "$1"
}

again "one finger"
picture "$work/none.ppm"
tap 0 "$first_x" "$first_y"
kept first none
tap 0 "$second_x" "$second_y"
kept second first
cmp -s "$work/first.ppm" "$work/second.ppm" && not_ok "each card is chosen" "the pictures are the same"
wait_until no_pointer && ok "no pointer lies under a finger" || not_ok "no pointer lies under a finger" "it does"
ends "one finger"

again "a hand that rests"
finger down 0 60 740
tap 1 "$first_x" "$first_y"
is_chosen "a hand that rests: a tap beside it" first
finger move 0 62 741
tap 1 "$second_x" "$second_y"
is_chosen "a hand that trembled: a tap beside it" second
finger down 1 "$first_x" "$first_y"
finger move 0 60 739
finger up 1 "$first_x" "$first_y"
is_chosen "a hand that trembles during a tap" first
finger down 1 "$second_x" "$second_y"
finger up 0 60 739
finger up 1 "$second_x" "$second_y"
is_chosen "a hand that is lifted during a tap" second
finger down 1 "$go_x" "$go_y"
finger down 0 60 740
finger up 1 "$go_x" "$go_y"
sees "a hand that comes during a tap" home "Mau mulai dari mana"
settle
finger up 0 60 740
settle
sees "a hand that is lifted on the next page presses nothing" home "Mau mulai dari mana"
ends "a hand that rests"

again "a hand on a card"
finger down 0 "$first_x" "$first_y"
finger down 1 "$second_x" "$second_y"
finger up 1 "$second_x" "$second_y"
settle
finger up 0 "$first_x" "$first_y"
settle
is_chosen "a hand that rests on a card does not choose it" second
finger down 0 "$first_x" "$first_y"
finger down 1 "$second_x" "$second_y"
finger up 0 "$first_x" "$first_y"
finger up 1 "$second_x" "$second_y"
settle
is_chosen "of two cards at once the first press counts" first
xdotool mousemove 300 700 mousemove 310 705
wait_until tests/e2e/x11.py pointer && ok "a mouse shows its pointer" || not_ok "a mouse shows its pointer" "it does not"
tap 0 "$second_x" "$second_y"
is_chosen "a finger after the mouse" second
wait_until no_pointer && ok "the next finger hides it" || not_ok "the next finger hides it" "it does not"
end_kiosk "it ends"
finish
