#!/usr/bin/env bash
# A data folder that cannot be written: the lesson goes on, and it is said.
source "$(dirname "$0")/common.inc"
source tests/e2e/corner.inc
start_display 1366x768
touch "$work/file"
start_kiosk --calm --data "$work/file/data"
press Return 2 Return 1
ok "the lesson goes on without a place for counts"
cp "$work/kiosk.log" "$work/said"
says "and it is said" "counts"
press Escape F2
for key in 2 5 8 3 Return 2 5 8 3 Return; do press "$key"; done
shoot tests/lessons 1366x768 panel
sees "a first PIN opens the corner without a place for it" panel-no-counts "Pada mesin ini"
end_kiosk "and it ends well"
mkdir "$work/broken"
head -c 8192 /dev/urandom >"$work/broken/counts.db"
start_kiosk --calm --data "$work/broken"
press Return 2 Return
end_kiosk "a damaged file does not stop it"
sqlite3 "$work/broken/counts.db" 'SELECT count(*) FROM counts' >"$work/said" 2>&1
says "and counting goes on in a new one" "3"
finish
