#!/usr/bin/env bash
# Where the kiosk runs: keyboards of other languages, window managers, a Wayland session without XWayland.
#
# Each row means: the same pixels as without it, and keys that do the same.
#   layouts           none, X11 and Wayland               here
#   window managers   none, openbox, twm; sway (Wayland)  here
#   users             without HOME and without an account here, app.paths
#   fingers                                               96-touch.sh
#   sleep, clocks                                         91-sleep.sh
#   network cards     names, clones                       94-clones.sh
#   disks             read-only, full, locked             60-disk.sh
#                     slow                                65-slow-disk.sh
source "$(dirname "$0")/common.inc"
export HOME="$work/home" LC_ALL=C.UTF-8
mkdir -p "$HOME" "$build/e2e"
LAYOUTS=(us ara ru gr "us dvorak" fr)
# Keys by their place, as X counts them.
A=38 B=56 Q=24 N=57 TWO=11 KEYPAD_ONE=87 CTRL=37 SHIFT=50 ALT_GR=108

x11() { tests/e2e/x11.py "$@"; }
shows() { picture "$work/now.ppm" && cmp -s "$work/now.ppm" "$work/$1.ppm"; }

# is NAME PICTURE: the screen becomes that picture.
is()
{
    wait_until shows "$2" && ok "$1" && return
    convert "$work/now.ppm" "$build/e2e/environment-${1//[^a-zA-Z0-9]/-}.png"
    not_ok "$1" "another picture: $build/e2e/environment-${1//[^a-zA-Z0-9]/-}.png"
}

# is_true NAME COMMAND …: soon.
is_true()
{
    local name="$1"
    shift
    wait_until "$@" && ok "$name" || not_ok "$name" "$*"
}
is_false() { ! "$@"; }

# key CODE …: once presses count.
key()
{
    settle
    xdotool key "$@"
}

# to_start: from the first screen to the page of the tracks, where A and B choose one.
to_start()
{
    start_kiosk --calm --data "$work/data" "$@"
    key Return
}

# means NAME: A and B of the page that is open, in every way that a key can be pressed.
means()
{
    key "$A"
    is "$1: A" a
    key "$B"
    is "$1: B" b
    key "$CTRL+$A" "alt+$A" "super+$A"
    xdotool keydown "$ALT_GR" key "$A" keyup "$ALT_GR"
    settle
    is "$1: with Ctrl, Alt, Super or AltGr nothing is an answer" b
    key "$KEYPAD_ONE"
    is "$1: 1 of the keypad" a
    key "$TWO"
    is "$1: 2" b
    xdotool keydown "$CTRL" keydown "$SHIFT" keydown "$Q"
    is_true "$1: staff's keys" is_false shows b
    xdotool keyup "$Q" keyup "$SHIFT" keyup "$CTRL"
    is "$1: staff's keys are let go" b
}

start_display 1366x768
# Until it has the keyboard it asks for it, and does not rest.
mkfifo "$work/hold"
x11 hold <"$work/hold" >"$work/held" &
holder=$!
pids+=("$holder")
exec 4>"$work/hold"
wait_until test -s "$work/held"
"$kiosk" run --lessons tests/lessons --calm --data "$work/data" >"$work/kiosk.log" 2>&1 4>&- &
kiosk_pid=$!
pids+=("$kiosk_pid")
wait_until shows_something
exec 4>&-
wait "$holder"
is_true "a keyboard that another program had is taken when it is free" x11 taken
is_true "no pointer lies on the screen" is_false x11 pointer
xdotool mousemove 20 500 mousemove 30 510
is_true "a mouse that moves shows it" x11 pointer
key Return
settle
picture "$work/start.ppm"
key "$A"
settle
picture "$work/a.ppm"
key "$B"
settle
picture "$work/b.ppm"
cmp -s "$work/a.ppm" "$work/b.ppm" && not_ok "A and B differ" "the pictures are the same"
for layout in "${LAYOUTS[@]}"; do
    # shellcheck disable=SC2086
    setxkbmap $layout
    means "$layout"
done
setxkbmap fr
key "$Q" # on this one it writes A
is "fr: A by what is written" a
setxkbmap us dvorak
key "$N" # and here B
is "dvorak: B by what is written" b
key Caps_Lock "$A" Caps_Lock
is "Caps Lock does not disturb" a
key Num_Lock "$B" Num_Lock
is "Num Lock does not disturb" b
setxkbmap ara
settle
xdotool keydown "$CTRL" keydown "$SHIFT" keydown "$Q"
code=0
wait "$kiosk_pid" || code=$?
[ "$code" -eq 0 ] && ok "staff end it with an Arabic keyboard" || not_ok "staff end it" "exit $code: $(tail -3 "$work/kiosk.log")"
xdotool keyup "$Q" keyup "$SHIFT" keyup "$CTRL"
setxkbmap us

stranger() { xdotool search --onlyvisible --class Xmessage; }
focused() { [ "$(xdotool getwindowfocus getwindowname)" = aman-kiosk ]; }
has_children() { [ "$(xwininfo -root -children | awk '/child/ { print $1 }')" -gt 0 ]; }

# under NAME: what a window manager could do to a kiosk.
under()
{
    to_start
    is "$1: nothing is cut, nothing lies over it" start
    is_true "$1: the keyboard is its own" x11 taken
    xmessage -geometry 300x200+200+200 another program >/dev/null 2>&1 &
    pids+=($!)
    wait_until stranger
    is "$1: another program does not come before it" start
    key alt+Tab super+e ctrl+alt+Right
    is "$1: shortcuts of the desktop do nothing" start
    xdotool windowfocus "$(stranger | head -1)"
    is_true "$1: it takes the keys back" focused
    key "$A"
    is "$1: keys are for it" a
    if [ "$1" = openbox ]; then
        xdotool windowminimize "$(xdotool search --name '^aman-kiosk$')"
        is "$1: it comes back when it is put away" a
    fi
    end_kiosk "$1: it ends"
    kill "${pids[-2]}" 2>/dev/null || true
}

printf 'RandomPlacement\nNoGrabServer\n' >"$HOME/.twmrc"
for manager in openbox twm; do
    start_display 1366x768
    LC_ALL=C "$manager" >"$work/$manager.log" 2>&1 &
    manager_pid=$!
    pids+=("$manager_pid")
    wait_until has_children
    under "$manager"
done
start_kiosk --calm --data "$work/data" --windowed 800x600
is_true "a window leaves the keyboard to others" is_false x11 taken
end_kiosk "a window ends"

# The compositor draws in an X server, so that pictures and keys are as above. It refuses root, and
# the kiosk does not know of X.
start_wayland()
{
    local as_other=()
    start_display 1366x768
    mkdir -p "$work/wayland"
    printf 'xwayland disable\ndefault_border none\noutput * resolution 1366x768\n' >"$work/wayland/config"
    if [ "$(id -u)" -eq 0 ]; then
        chmod 711 "$work"
        chown -R nobody "$work/wayland"
        as_other=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
    fi
    chmod 700 "$work/wayland"
    export XDG_RUNTIME_DIR="$work/wayland"
    "${as_other[@]}" env HOME="$work/wayland" WLR_BACKENDS=x11 WLR_RENDERER=pixman \
        sway -c "$work/wayland/config" >"$work/sway.log" 2>&1 &
    sway_pid=$!
    pids+=("$sway_pid")
    wait_until compgen -G "$work/wayland/wayland-*.lock"
    wait_until has_children
    wayland="$(basename "$work"/wayland/wayland-*.lock .lock)"
    SWAYSOCK="$(echo "$work"/wayland/sway-ipc.*.sock)"
    export SWAYSOCK
    printf '#!/bin/sh\nexec env -u DISPLAY WAYLAND_DISPLAY=%s "%s" "$@"\n' "$wayland" "$kiosk" >"$work/on-wayland"
    chmod +x "$work/on-wayland"
    kiosk="$work/on-wayland"
}

# Somebody who has no account has no home either, and nothing of theirs belongs where all can write.
stray=(setpriv --reuid=54321 --regid=54321 --clear-groups env -i "DISPLAY=$DISPLAY" SDL_AUDIODRIVER=none)
if "${stray[@]}" "$kiosk" --help >/dev/null 2>&1; then
    expect "a user without a home" 2 "${stray[@]}" "$kiosk" run
    says "it says which folder to name" "--data"
    expect "without a home lessons can be checked" 0 "${stray[@]}" "$kiosk" check tests/lessons
else
    echo "skipped: a user without a home: only root can be somebody else, where others may read"
fi

start_wayland
# SDL and Mesa keep what they asked of the compositor.
export ASAN_OPTIONS="${ASAN_OPTIONS:-}:detect_leaks=0"
expect "Wayland without a way to draw" 2 env SDL_VIDEO_EGL_DRIVER=/nonexistent "$kiosk" run --lessons tests/lessons
says "it says what to install" "xwayland"
to_start
is "Wayland: the same pixels" start
key "$A"
is "Wayland, us: A" a
swaymsg -q input type:keyboard xkb_layout ru
means "Wayland, ru"
{ kill -KILL "$sway_pid" && wait "$sway_pid"; } 2>/dev/null || true
code=0
wait "$kiosk_pid" || code=$?
[ "$code" -eq 0 ] && ok "Wayland: a display that is lost ends it" || not_ok "Wayland: a display that is lost ends it" "exit $code: $(tail -3 "$work/kiosk.log")"
finish
