#!/usr/bin/env bash
# Whoever could not do what was asked says so and exits 2: every command with a place that is not
# there, with packs that are not there, where it cannot write, and with a full, closed or broken
# stdout.
source "$(dirname "$0")/common.inc"
unset DISPLAY WAYLAND_DISPLAY
export LC_ALL=C.UTF-8
data="$work/data" script=tests/play/whole-lesson-safe.play typo="$work/typo"
nowhere=/proc/nowhere # where even root cannot write
"$kiosk" play "$script" --lessons tests/lessons --data "$data" >/dev/null
"$kiosk" counts export --data "$data" --out "$work/good.csv" >/dev/null
mkdir -p "$work/bad/.pack" "$work/bare"
cp tests/packs/bad/E0204-misspelt-options.yaml "$work/bad/.pack/pack.yaml"

# Each line is a command; what stands before the bar names it.
prints="help of all|--help
the version|--version
$(for command in run check explain snapshot play counts report print schema pin; do
    echo "help of $command|$command --help"
done)
a diagnostic|explain e0204
a row of terms.yaml|explain v03 --lessons lessons
names of schemas|schema
a schema|schema pack
a dictionary|counts dictionary
the table of PostgreSQL|counts schema
counts|counts show --data $data
a sitting|play $script --lessons tests/lessons
findings as JSON|check $work/bad/.pack --format json --no-layout
a snapshot|snapshot tests/packs/good --out $work/shots --index-only --screen attract
an export|counts export --data $data --out $work/out.csv
a merge|counts merge $work/good.csv --data $work/office
a reset|counts reset --data $work/reset --yes
a PIN|pin set --data $work/pin"

missing_data="shown|counts show --data $typo
exported|counts export --data $typo --out $work/x.csv
begun anew|counts reset --data $typo --yes
reported|report --data $typo --out $work/x.html"

missing_packs="run|run --lessons $typo
played|play $script --lessons $typo
reported|report --data $data --lessons $typo --out $work/x.html
printed|print poster --lessons $typo --out $work/x.html
explained|explain v03 --lessons $typo
checked|check $typo
drawn|snapshot $typo --out $work/shots"

no_packs_in="played|play $script --lessons $work/bare
reported|report --data $data --lessons $work/bare --out $work/x.html
printed|print poster --lessons $work/bare --out $work/x.html"

cannot_write="a report as html|report --data $data --out $nowhere/x.html
a report as csv|report --data $data --out $nowhere/x.csv
a report as xlsx|report --data $data --out $nowhere/x.xlsx
a sheet|print poster --lessons lessons --out $nowhere/x.html
a pack on paper|check lessons/kamus --review --out $nowhere/x.html
a snapshot|snapshot tests/packs/good --out $nowhere/shots --index-only --screen attract
an export|counts export --data $data --out $nowhere/x.csv
a merge|counts merge $work/good.csv --data $nowhere/office
a merge into a file|counts merge $work/good.csv --to $nowhere/x.db
a sitting|play $script --lessons tests/lessons --data $nowhere/data
a PIN|pin set --data $nowhere/data"

# each LINES COMMAND …: runs it with the name and the arguments of each line.
each()
{
    local lines="$1" name arguments
    shift
    while IFS='|' read -r name arguments; do
        rm -rf "$work/reset"
        cp -r "$data" "$work/reset"
        # shellcheck disable=SC2086 # several words
        "$@" "$name" $arguments
    done <<<"$lines"
}

# refuses WORDS NAME ARGUMENT …: exits 2, and the message has these words.
refuses()
{
    local words="$1" name="$2" code=0
    shift 2
    echo 2583 | "$kiosk" "$@" >"$work/out" 2>"$work/said" || code=$?
    if [ "$code" -eq 2 ] && grep -qF -- "$words" "$work/said"; then
        ok "$name"
    else
        not_ok "$name" "exit $code, and it said: $(head -3 "$work/said")"
    fi
}

prints_to()
{
    local where="$1" name="$2" code=0
    shift 2
    case "$where" in
    full) echo 2583 | "$kiosk" "$@" >/dev/full 2>"$work/said" || code=$? ;;
    closed) echo 2583 | "$kiosk" "$@" 2>"$work/said" >&- || code=$? ;;
    broken)
        # Its reader has gone before anything is written.
        exec 8> >(exec true)
        wait $! || true
        echo 2583 | "$kiosk" "$@" >&8 2>"$work/said" || code=$?
        exec 8>&-
        ;;
    esac
    local words=0 wanted=1
    [ "$where" != broken ] || wanted=0 # a pager that was left is no news
    words="$(grep -c 'cannot be written to stdout' "$work/said")" || true
    if [ "$code" -eq 2 ] && [ "$words" -eq "$wanted" ]; then
        ok "$name into a $where stdout"
    else
        not_ok "$name into a $where stdout" "exit $code, and it said: $(head -3 "$work/said")"
    fi
}

each "$missing_data" refuses "there is no folder '$typo': --data"
[ ! -e "$typo" ] && ok "and nothing was made there" || not_ok "and nothing was made there" "$(ls -R "$typo")"
each "$missing_packs" refuses "$typo"
each "$no_packs_in" refuses "there are no packs that can be used in '$work/bare'"
each "$cannot_write" refuses "$nowhere"
[ ! -e "$work/x.html" ] && ok "no empty page was written" || not_ok "no empty page was written" "it was"
mkdir "$work/empty"
expect "a folder without counts is no mistake" 0 "$kiosk" counts show --data "$work/empty"
says "and it says so" "nothing was counted yet"
for where in full closed broken; do
    each "$prints" prints_to "$where"
done
expect "what is closed is no place for a file" 0 bash -c '"$1" counts show --data "$2" <&- 2>&-' - "$kiosk" "$data"

# play --data whose counts cannot be kept.
refuses_play()
{
    refuses "$2" "$1" play "$script" --lessons tests/lessons --data "$work/play"
}
mkdir "$work/play"
head -c 8192 /dev/urandom >"$work/play/counts.db"
refuses_play "a sitting with a damaged file" "counts.db"
rm -r "$work/play"
mkdir "$work/play"
sqlite3 "$work/play/counts.db" 'CREATE TABLE t(a); PRAGMA user_version = 99'
refuses_play "a sitting with a file of a newer program" "newer"
rm -r "$work/play"
cp -r "$data" "$work/play"
mkfifo "$work/lock"
sqlite3 "$work/play/counts.db" <"$work/lock" >"$work/locked" 2>&1 &
exec 9>"$work/lock"
printf 'BEGIN EXCLUSIVE;\nSELECT 1;\n' >&9
wait_until test -s "$work/locked"
refuses_play "a sitting with a file that another program holds" "counts.db-spool"
printf 'ROLLBACK;\n.quit\n' >&9
exec 9>&-
wait $! || true
expect "the next sitting takes in what was kept" 0 "$kiosk" play "$script" --lessons tests/lessons --data "$work/play"
[ "$(sqlite3 "$work/play/counts.db" "SELECT sum(n) FROM counts WHERE metric = 'sitting_started'")" = 3 ] &&
    ok "all three are counted" || not_ok "all three are counted" "$("$kiosk" counts show --data "$work/play")"
finish
