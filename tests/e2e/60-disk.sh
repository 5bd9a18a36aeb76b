#!/usr/bin/env bash
# A data folder that cannot be written, is damaged, goes away, or lies on a disk that fills up while
# the kiosk runs: the lesson goes on, nothing is lost unsaid, and what was kept is counted once.
# The disk that fills up is in memory, mounted in a namespace of this script alone.
if [ -z "${AMAN_OWN_MOUNTS-}" ]; then
    [ "$(id -u)" -eq 0 ] && own=(unshare -m) || own=(unshare -rm)
    if "${own[@]}" sh -c 'mount -t tmpfs none /mnt' 2>/dev/null; then
        AMAN_OWN_MOUNTS=yes exec "${own[@]}" "$0" "$@"
    fi
    AMAN_OWN_MOUNTS=no
fi
source "$(dirname "$0")/common.inc"
source tests/e2e/corner.inc

unmount_all()
{
    umount -l "$work/small" 2>/dev/null || true
    clean_up
}
trap unmount_all EXIT

# end_with_loss NAME NUMBER: SIGTERM ends it with 2, and it says how many counts are lost.
end_with_loss()
{
    local code=0
    kill -TERM "$kiosk_pid"
    wait "$kiosk_pid" || code=$?
    cp "$work/kiosk.log" "$work/said"
    [ "$code" -eq 2 ] && ok "$1" || not_ok "$1" "exit $code: $(tail -5 "$work/kiosk.log")"
    says "and how many are lost" "aman-kiosk: $2 counts are lost"
}

sittings()
{
    sqlite3 "$1/counts.db" "SELECT coalesce(sum(n), 0) FROM counts WHERE metric = 'sitting_started'" 2>&1
}

counted() { [ "$(sittings "$1")" = "$2" ]; }
is_settled() { [ -f "$1/counts.db-wal" ] && [ ! -s "$1/counts.db-wal" ]; }
visit() { press Return 2 Return 1 Escape; }

start_display 1366x768
display_pid=$!
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
end_with_loss "it ends with the status of who could not do what was asked" 4
mkdir "$work/broken"
head -c 8192 /dev/urandom >"$work/broken/counts.db"
start_kiosk --calm --data "$work/broken"
press Return 2 Return
end_kiosk "a damaged file does not stop it"
sqlite3 "$work/broken/counts.db" 'SELECT count(*) FROM counts' >"$work/said" 2>&1
says "and counting goes on in a new one" "3"

# The folder goes away.
mkdir -m 2750 "$work/renamed"
start_kiosk --calm --data "$work/renamed"
visit
wait_until counted "$work/renamed" 1 && ok "a visit is counted" || not_ok "a visit is counted" "$(sittings "$work/renamed")"
mv "$work/renamed" "$work/away"
visit
wait_until counted "$work/renamed" 1 && ok "a folder that was renamed is made again" ||
    not_ok "a folder that was renamed is made again" "$(ls "$work")"
[ "$(stat -c %a "$work/renamed")" = 2750 ] && ok "with its rights" || not_ok "with its rights" "$(stat -c %a "$work/renamed")"
rm -r "$work/renamed"
visit
wait_until counted "$work/renamed" 1 && ok "and so is one that was deleted" ||
    not_ok "and so is one that was deleted" "$(ls "$work")"
end_kiosk "it ends well"
[ "$(sittings "$work/away")" = 1 ] && ok "what was counted before is where it was moved to" ||
    not_ok "what was counted before" "$(sittings "$work/away")"

# A kill while the disk takes nothing: at most the press of that moment is lost.
mkdir "$work/killed"
start_kiosk --calm --data "$work/killed"
mkfifo "$work/lock"
sqlite3 "$work/killed/counts.db" <"$work/lock" >"$work/locked" 2>&1 &
exec 9>"$work/lock"
printf 'BEGIN IMMEDIATE;\nSELECT 1;\n' >&9
wait_until test -s "$work/locked"
visit
is_spooled() { grep -q sitting_started "$work/killed/counts.db-spool"; }
wait_until is_spooled && ok "what waits is kept beside the counts at once" ||
    not_ok "what waits is kept beside the counts" "$(ls -l "$work/killed")"
kill -KILL "$kiosk_pid"
wait "$kiosk_pid" 2>/dev/null || true
printf 'ROLLBACK;\n.quit\n' >&9
exec 9>&-
start_kiosk --calm --data "$work/killed"
wait_until counted "$work/killed" 1 && ok "the next start counts it" || not_ok "the next start counts it" "$(sittings "$work/killed")"
end_kiosk "it ends well after that"
start_kiosk --calm --data "$work/killed"
end_kiosk "and once more"
counted "$work/killed" 1 && ok "and it is counted once" || not_ok "and it is counted once" "$(sittings "$work/killed")"

# A disk of 300 KB fills up.
if [ "$AMAN_OWN_MOUNTS" = yes ]; then
    small="$work/small"
    mkdir "$small"
    mount -t tmpfs -o size=300k none "$small"
    start_kiosk --calm --data "$small"
    visit
    wait_until is_settled "$small" || not_ok "the first visit is over" "$(ls -l "$small")"
    head -c 1000000 /dev/zero >"$small/full" 2>/dev/null || true
    for _ in 1 2 3; do
        visit
    done
    end_kiosk "a full disk: it ends with what it kept"
    cp "$work/kiosk.log" "$work/said"
    says "and says so" "are kept in counts.db-spool"
    start_kiosk --calm --data "$small"
    end_kiosk "a start while it is still full"
    rm "$small/full"
    start_kiosk --calm --data "$small"
    wait_until counted "$small" 4 && ok "the next start has all four visits" ||
        not_ok "the next start has all four visits" "$(sittings "$small")"
    end_kiosk "and ends well"
    umount "$small"
else
    echo "skipped: a disk that fills up: nothing may be mounted here, run it as root"
fi

# The display goes away in the middle of a visit: its library ends the program.
mkdir "$work/gone"
start_kiosk --calm --data "$work/gone"
press Return 2 Return 1
kill "$display_pid"
code=0
wait "$kiosk_pid" || code=$?
cp "$work/kiosk.log" "$work/said"
[ "$code" -eq 2 ] && ok "it ends with its display" || not_ok "it ends with its display" "exit $code: $(cat "$work/said")"
says "and says so" "the display is gone"
counted "$work/gone" 1 && ok "and has counted the visit" || not_ok "and has counted the visit" "$(sittings "$work/gone")"
finish
