#!/usr/bin/env bash
# Scripted sittings and what they count, also when the plug is pulled.
source "$(dirname "$0")/common.inc"

for script in tests/play/*.play; do
    expect "$(basename "$script")" 0 "$kiosk" play "$script" --lessons tests/lessons
done
play=("$kiosk" play tests/play/whole-lesson-safe.play --lessons tests/lessons --data)
expect "a whole lesson is counted" 0 "${play[@]}" "$work/data"
rows()
{
    sqlite3 "$1/counts.db" "SELECT metric, value, pack, lesson, step, sum(n) FROM counts
        GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5"
}
rows "$work/data" >"$work/rows"
cat >"$work/wanted" <<'W'
language|id||||1
lesson_finished||kenalan|teman-baru||1
lesson_started||kenalan|teman-baru||1
W
grep -E '^(language|lesson)' "$work/rows" | cmp -s - "$work/wanted" && ok "with the right rows" ||
    not_ok "with the right rows" "$(cat "$work/rows")"
total()
{
    sqlite3 "$1/counts.db" "SELECT coalesce(sum(n), 0) FROM counts"
}
one="$(total "$work/data")"
"${play[@]}" "$work/two" >/dev/null &
first=$!
"${play[@]}" "$work/two" >/dev/null
wait "$first"
[ "$(total "$work/two")" -eq $((2 * one)) ] && ok "two at once lose nothing" ||
    not_ok "two at once lose nothing" "$(total "$work/two") instead of $((2 * one))"
# Killed at nine places of its way. The shell waits for the one that it killed: what still dies may
# still write, and would be counted after the look at the file.
began="$(date +%s%N)"
"${play[@]}" "$work/killed" >/dev/null
took=$(($(date +%s%N) - began))
for i in $(seq 9); do
    # Counters of coverage are written at the end, into a file that the others share.
    LLVM_PROFILE_FILE=/dev/null "${play[@]}" "$work/killed" >/dev/null 2>&1 &
    killed=$!
    sleep "$(printf '%d.%09d' $((took * i / 10 / 1000000000)) $((took * i / 10 % 1000000000)))"
    kill -KILL "$killed" 2>/dev/null || true
    wait "$killed" 2>/dev/null || true
    sqlite3 "$work/killed/counts.db" 'PRAGMA integrity_check' | grep -qx ok ||
        not_ok "after kill -9" "the file is damaged"
done
before="$(total "$work/killed")"
"${play[@]}" "$work/killed" >/dev/null
[ "$(total "$work/killed")" -eq $((before + one)) ] && ok "after kill -9 counting goes on" ||
    not_ok "after kill -9 counting goes on" "$(total "$work/killed") instead of $((before + one))"
finish
