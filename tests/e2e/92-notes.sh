#!/usr/bin/env bash
# The second window of a workshop: beside a first one on one display, then on a display of its own.
source "$(dirname "$0")/common.inc"
mkdir -p "$build/e2e"
export LC_ALL=C.UTF-8

windows() { xdotool search --name '^aman-kiosk' 2>/dev/null | wc -l; }
are_windows() { [ "$(windows)" -eq "$1" ]; }
notes() { xdotool search --name '^aman-kiosk notes$'; }
page() { xdotool search --name '^aman-kiosk$'; }
shot() { import -silent -window "$1" "$2"; }
# Without the row at the top, where minutes pass.
body()
{
    shot "$1" "$work/whole.ppm"
    convert "$work/whole.ppm" -gravity North -chop 0x130 "$2"
}

# is_true NAME COMMAND …
is_true()
{
    local name="$1"
    shift
    if "$@"; then ok "$name"; else not_ok "$name" "$(xwininfo -root -tree 2>/dev/null | grep aman-kiosk)"; fi
}

# stands NAME WINDOW WxH+X+Y: soon.
at()
{
    [ -n "$1" ] && [ "$(xwininfo -id "$1" | awk '/Absolute/ { place = place "+" $NF }
        /Width:/ { w = $2 } /Height:/ { h = $2 } END { print w "x" h place }')" = "$2" ]
}
stands()
{
    wait_until at "$2" "$3" && ok "$1" ||
        not_ok "$1" "it is not at $3: $(xwininfo -root -tree | grep aman-kiosk)"
}

# differs WINDOW PICTURE: the window shows something else now.
differs()
{
    shot "$1" "$work/other.ppm"
    ! cmp -s "$2" "$work/other.ppm"
}

same_body()
{
    body "$1" "$work/other.ppm"
    cmp -s "$2" "$work/other.ppm"
}

to_plan()
{
    press F2 2 5 8 3 Return Return Tab Return
    wait_until are_windows "${1:-2}" || true
    settle
}

start_with_pin()
{
    rm -rf "$work/data"
    echo 2583 | "$kiosk" pin set --data "$work/data" >/dev/null
    start_kiosk --calm --lessons lessons --data "$work/data" "$@"
}

start_display 3200x820
expect "notes in a window need --windowed" 2 "$kiosk" run --notes-window 960x600
says "it says what the option belongs to" "--notes-window belongs to --windowed"
expect "a display that is not there" 2 "$kiosk" run --display 2
says "it says which ones are there" "there is no display 2: the number must be from 1 to 1"
expect "a display that is no number" 2 "$kiosk" run --display two
says "it says how to write it" "write a whole number from 1 to 99"

start_with_pin --windowed 1280x800 --notes-window 960x600
is_true "before a workshop there is one window" are_windows 1
to_plan
is_true "in a workshop there are two" are_windows 2
stands "the notes have the size that was asked for" "$(notes)" 960x600+2240+10
shot "$(notes)" "$build/e2e/notes-list.png"
press Return
shot "$(page)" "$build/e2e/notes-page.png"
shot "$(notes)" "$build/e2e/notes-step.png"

shot "$(notes)" "$work/notes.ppm"
xdotool windowfocus --sync "$(notes)"
press Return
is_true "a key in the second window goes on" differs "$(notes)" "$work/notes.ppm"
shot "$(notes)" "$work/notes.ppm"
xdotool windowfocus --sync "$(page)"
press Left
is_true "a key in the first window goes back" differs "$(notes)" "$work/notes.ppm"

shot root "$work/root.ppm"
eval "$(xdotool getwindowgeometry --shell "$(notes)")"
xdotool mousemove $((X + 56)) $((Y + 34)) click 1 # where the first window has its list
settle
cmp -s "$work/root.ppm" "$work/now.ppm" && ok "a pointer over the second window does nothing" ||
    not_ok "a pointer over the second window does nothing" "the picture changed"

body "$(notes)" "$work/body.ppm"
press n
shot "$(page)" "$build/e2e/notes-key.png"
same_body "$(notes)" "$work/body.ppm" && ok "N hides the first window and leaves the second as it is" ||
    not_ok "N hides the first window and leaves the second as it is" "it changed"
press n
shot "$(notes)" "$work/notes.ppm"
press period
shot "$(page)" "$work/pause.ppm"
press period k
shot "$(page)" "$work/card.ppm"
cmp -s "$work/pause.ppm" "$work/card.ppm" && ok "K looks like any pause in the first window" ||
    not_ok "K looks like any pause in the first window" "the pictures differ"
shot "$(notes)" "$build/e2e/notes-card.png"
is_true "and has its words in the second one" differs "$(notes)" "$work/notes.ppm"
press k
same_body "$(notes)" "$work/body.ppm" && ok "K leads back in both" ||
    not_ok "K leads back in both" "the notes differ"
press t b
shot "$(notes)" "$work/notes.ppm"
wait_until differs "$(notes)" "$work/notes.ppm" && ok "the timer runs on while the first window hides" ||
    not_ok "the timer runs on while the first window hides" "nothing changed"
press b
xdotool key t # stops it
wait_until rests 1
switches() { cat "/proc/$kiosk_pid"/task/*/status | awk '/^voluntary/ { n += $2 } END { print n }'; }
before="$(switches)"
sleep 3
[ $(($(switches) - before)) -le 1 ] && ok "at rest two windows do not wake up" ||
    not_ok "at rest two windows do not wake up" "$(($(switches) - before)) times in 3 s"

press Escape
is_true "hiding the screen keeps the notes" are_windows 2
press Escape
shot "$(notes)" "$build/e2e/notes-leave.png"
is_true "the question before leaving stands in the second one" are_windows 2
press x
wait_until are_windows 1 && ok "the notes close with the workshop" ||
    not_ok "the notes close with the workshop" "there are $(windows) windows"
shot "$(page)" "$build/e2e/notes-ended.png"
to_plan
is_true "the keys are back, and the notes with the next workshop" are_windows 2
end_kiosk "it ends with two windows"

# The server has begun, or may not.
answered() { [ -s "$work/display" ] || ! kill -0 "$xorg"; }

# A server whose dummy driver has as many outputs as one wants. It takes no console and no input;
# where it may not be started, as for most users outside of a container, this part is left out.
start_two_displays()
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
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Modes "1280x800"
    Virtual 2400 1000
  EndSubSection
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
    xrandr --addmode DUMMY1 1024x768
}

# The second call makes the server look what is plugged in, as a cable would.
plug() { xrandr --output DUMMY1 --mode 1024x768 --right-of DUMMY0 && xrandr >/dev/null; }
unplug()
{
    local output event
    output="$(xrandr --verbose | awk '/^DUMMY/ { own = $1 } /Identifier:/ && own == "DUMMY1" { print $2 }')"
    event="$(xdpyinfo -queryExtensions | sed -n 's/^ *RANDR.*base event: \([0-9]*\),.*/\1/p')"
    xrandr --output DUMMY1 --off
    tests/e2e/unplug.py "$(page)" "$output" "$event"
}

if ! start_two_displays; then
    echo "skipped: no X server with two displays can be started here"
    finish
fi
# SDL keeps a few bytes of each display that was unplugged.
export ASAN_OPTIONS="${ASAN_OPTIONS:-}:detect_leaks=0"
start_with_pin
to_plan 1
is_true "with one display there are no notes" are_windows 1
first="$(page)"
plug
wait_until are_windows 2 && ok "a display that is plugged in gets the notes" ||
    not_ok "a display that is plugged in gets the notes" "there are $(windows) windows"
stands "they cover it" "$(notes)" 1024x768+1280+0
stands "the first window stays" "$first" 1280x800+0+0
settle
picture "$build/e2e/notes-displays.png"
press Return
shot "$first" "$work/page.ppm"
unplug
wait_until are_windows 1 && ok "they close when it is unplugged" ||
    not_ok "they close when it is unplugged" "there are $(windows) windows"
settle
is_true "the first window is not disturbed" eval '! differs "$first" "$work/page.ppm"'
press Return
plug
wait_until are_windows 2 && ok "they come back with it" || not_ok "they come back with it" "they do not"
end_kiosk "it ends with two displays"

start_with_pin --display 2
to_plan
stands "the page of the group is on the display that was asked for" "$(page)" 1024x768+1280+0
stands "the notes are on the other one" "$(notes)" 1280x800+0+0
unplug
stands "a page whose display is unplugged moves to where it is seen" "$(page)" 1280x800+0+0
is_true "then there are no notes" wait_until are_windows 1
plug
stands "it goes home when its display is back" "$(page)" 1024x768+1280+0
wait_until are_windows 2 && stands "and the notes with it" "$(notes)" 1280x800+0+0 ||
    not_ok "and the notes with it" "they do not come"
end_kiosk "it ends on the second display"

xrandr --output DUMMY1 --mode 1280x800 --same-as DUMMY0 2>/dev/null || xrandr --output DUMMY1 --same-as DUMMY0
start_with_pin
to_plan 1
is_true "a projector that repeats the screen gets no notes" are_windows 1
end_kiosk "it ends with a repeated screen"
finish
