#!/usr/bin/env bash
# A disk or a lock that keeps the program waiting, as long as this script wants: pages go on. It is
# the order that is looked at, never the time: the picture changes while the other still waits.
source "$(dirname "$0")/common.inc"
source tests/e2e/corner.inc
cc -shared -fPIC -o "$work/gate.so" tests/e2e/gate.c -ldl
export AMAN_GATE="$work/gate" ASAN_OPTIONS="${ASAN_OPTIONS-}:verify_asan_link_order=0"
start_display 1366x768
cp -r tests/lessons "$work/lessons"
shoot tests/lessons 1366x768 panel panel-adding-up library
data="$work/data" sticks="$work/sticks"
mkdir -p "$sticks/KANTOR"
echo 2583 | "$kiosk" pin set --data "$data" >/dev/null 2>&1

# hold WORDS: from now on whoever opens or syncs a file with these words in its path waits.
hold()
{
    rm -f "$AMAN_GATE.held"
    echo "$1" >"$AMAN_GATE.new"
    mv "$AMAN_GATE.new" "$AMAN_GATE"
}

is_held()
{
    wait_until test -e "$AMAN_GATE.held" && ok "$1" || not_ok "$1" "nobody came to the gate"
}

# still_held NAME: what came before happened while somebody waited.
still_held()
{
    [ -e "$AMAN_GATE" ] && [ -e "$AMAN_GATE.held" ] && ok "$1" || not_ok "$1" "the gate is open"
}

let_go()
{
    rm -f "$AMAN_GATE"
}

sittings()
{
    sqlite3 "$data/counts.db" "SELECT coalesce(sum(n), 0) FROM counts WHERE metric = 'sitting_started'" 2>/dev/null
}

counted() { [ "$(sittings)" = "$1" ]; }

slow_kiosk()
{
    LD_PRELOAD="$work/gate.so" start_kiosk --calm --lang id --data "$data" --sticks "$sticks" "$@"
}

corner()
{
    press F2 2 5 8 3
    xdotool key Return
}

hold counts.db
slow_kiosk --lessons "$work/lessons"
is_held "the file of counts waits to be opened"
press Return 2 Return 1 Escape
still_held "the first page, a lesson and the way back are shown meanwhile"
corner
sees "the panel says that it is being added up" panel-adding-up "Sedang dijumlahkan"
press Escape
still_held "and is left again"
let_go
wait_until counted 1 && ok "the visit is counted afterwards" || not_ok "the visit is counted" "$(sittings)"

hold counts.db
press Return 2 Return 1 Escape
is_held "a visit waits to be synced"
press Return 2 Return 1 Escape
still_held "the next one and its way out answer meanwhile"
let_go
wait_until counted 3 && ok "all of it is counted" || not_ok "all of it is counted" "$(sittings)"

# Another program has the file.
mkfifo "$work/lock"
sqlite3 "$data/counts.db" <"$work/lock" >"$work/locked" 2>&1 &
pids+=($!)
exec 9>"$work/lock"
printf '.timeout 10000\nBEGIN EXCLUSIVE;\nSELECT 1;\n' >&9
wait_until test -s "$work/locked"
press Return 2 Return 1 Escape Return 2 Return 1 Escape
ok "two visits pass while another program has the file"
corner
sees "the panel shows its figures meanwhile" panel "Pada mesin ini"
press Escape
counted 3 && ok "and nothing was written" || not_ok "and nothing was written" "$(sittings)"
end_kiosk "it ends without the file"
cp "$work/kiosk.log" "$work/said"
says "and says what is kept for the next start" "counts.db-spool"
printf 'ROLLBACK;\n.quit\n' >&9
exec 9>&-
wait "${pids[-1]}" || true

hold library.yaml
LD_PRELOAD="$work/gate.so" "$kiosk" run --calm --lang id --data "$data" --sticks "$sticks" \
    --lessons "$work/lessons" >"$work/kiosk.log" 2>&1 &
kiosk_pid=$!
pids+=("$kiosk_pid")
is_held "the packs wait to be read"
wait_until shows_something && still_held "the first page is shown meanwhile" ||
    not_ok "the first page is shown" "nothing"
wait_until counted 5 && ok "and what was kept is counted" || not_ok "what was kept" "$(sittings)"
xdotool key Return
let_go
settle
press 2 Return Escape
ok "a press of before the packs were there means what it led to"

# The PIN's file, the settings, the packs.
hold "$data/pin"
press F2 2 5 8 3
xdotool key Return
is_held "the try of a PIN waits for the disk"
press Escape
still_held "its page is left meanwhile"
let_go
settle
corner
sees "and the next try opens the corner" panel "Pada mesin ini"
hold library.yaml
click panel "Perpustakaan"
sees "the library is open" library "Perpustakaan"
click library "Periksa lagi"
is_held "the packs wait to be read again"
press Escape
still_held "the corner is left meanwhile"
let_go
settle

# An end that nobody waits for.
hold counts.db
press Return 2 Return Escape
is_held "a visit waits once more"
code=0
kill -TERM "$kiosk_pid"
wait "$kiosk_pid" || code=$?
still_held "a disk that never answers does not keep the program"
cp "$work/kiosk.log" "$work/said"
[ "$code" -eq 2 ] && ok "it says so with its status" || not_ok "its status" "$code"
says "and why" "disk dengan berkas hitungan tidak menjawab"
says "and how many are lost" "; 3 hitungan hilang"
let_go

# A thread that hangs in the disk does not either, once the counts are safe.
hold assets/art
LD_PRELOAD="$work/gate.so" "$kiosk" run --calm --data "$data" --lessons "$work/lessons" \
    >"$work/kiosk.log" 2>&1 &
kiosk_pid=$!
pids+=("$kiosk_pid")
is_held "a drawing waits to be read"
end_kiosk "the program ends all the same"
still_held "while it waits"
let_go
finish
