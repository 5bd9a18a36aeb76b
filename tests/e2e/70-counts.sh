#!/usr/bin/env bash
# Counts that are taken away and merged: exports, a shared folder, an office's collection as a file
# and in a real PostgreSQL, which must agree.
source "$(dirname "$0")/common.inc"
unset DISPLAY WAYLAND_DISPLAY
export LC_ALL=C.UTF-8

# visit KIOSK SCRIPT: one sitting that is counted on that kiosk.
visit()
{
    "$kiosk" play "tests/play/$2.play" --lessons tests/lessons --data "$work/$1" >/dev/null
}

counts()
{
    "$kiosk" counts "$@"
}

rows_of()
{
    sqlite3 "$1/counts.db" 'SELECT * FROM counts' | LC_ALL=C sort
}

# same NAME FILE FILE
same()
{
    if [ -s "$2" ] && diff "$2" "$3" >"$work/said"; then
        ok "$1"
    else
        not_ok "$1" "$(head -3 "$work/said")"
    fi
}

share="$work/share"
mkdir "$share" "$work/old" "$work/other"
scripts=(whole-lesson-safe whole-lesson-unsafe not-yet-then-right skip-story pause-story)
for i in 0 1 2 3 4; do
    visit "k$i" "${scripts[$i]}"
    expect "kiosk $i exports into the shared folder" 0 counts export --data "$work/k$i" --out "$share"
done
cp "$share"/*.csv "$work/old"
for i in 0 1 2; do
    visit "k$i" "${scripts[4 - i]}"
    counts export --data "$work/k$i" --out "$share" >/dev/null
done
[ "$(find "$share" -name '????????????????????????????????.csv' | wc -l)" -eq 5 ] &&
    ok "one file a kiosk, named by its id" || not_ok "one file a kiosk" "$(ls "$share")"
for i in 0 1 2 3 4; do
    rows_of "$work/k$i"
done | LC_ALL=C sort >"$work/truth"

# A checksum that any office can verify.
first="$(find "$share" -name '*.csv' | sort | head -1)"
sum="$(head -n -1 "$first" | sha256sum | cut -d' ' -f1)"
[ "$(tail -n 1 "$first")" = "#sha256,$sum,,,,,,,"$'\r' ] && ok "sha256sum finds the checksum" ||
    not_ok "sha256sum finds the checksum" "$(tail -n 1 "$first")"
python3 - "$first" <<'PYTHON' && ok "a CSV reader reads it" || not_ok "a CSV reader reads it" "it does not"
import csv, sys
rows = list(csv.DictReader(open(sys.argv[1], newline=""), strict=True))
assert all(None not in row and None not in row.values() for row in rows)
assert sum(int(row["n"]) for row in rows if not row["device"].startswith("#")) > 0
PYTHON
expect "JSON lines" 0 counts export --data "$work/k0" --out "$work/k0.jsonl" --format jsonl
python3 -c 'import json, sys; [json.loads(line) for line in open(sys.argv[1])]' "$work/k0.jsonl" &&
    ok "which parse" || not_ok "which parse" "they do not"

# Into a file: any order, repeats, old ones after new ones.
expect "merge" 0 counts merge "$share"/*.csv "$work/old"/*.csv "$work/k0.jsonl" --data "$work/office"
expect "merge again, the old ones" 0 counts merge "$work/old"/*.csv --data "$work/office"
says "and nothing is new" "5 files merged, 0 refused: 0 rows new"
rows_of "$work/office" >"$work/merged"
same "the collection is the truth" "$work/truth" "$work/merged"
expect "a file of counts itself" 0 counts merge "$work/k3/counts.db" --to "$work/other.db"
for _ in $(seq 40); do
    printf '%s\0' "$work/old"/*.csv
done | xargs -0 "$kiosk" counts merge --data "$work/office" >"$work/said" 2>&1
says "as many files as a shell passes" "200 files merged, 0 refused"

# What cannot be merged is named; the others go on.
head -n 5 "$first" >"$work/cut.csv"
sed 's/2026/2025/' "$first" >"$work/altered.csv"
sed 's/^#aman_counts,1\./#aman_counts,9./' "$first" | head -n -1 >"$work/newer.csv"
printf '#sha256,%s,,,,,,,\r\n' "$(sha256sum <"$work/newer.csv" | cut -d' ' -f1)" >>"$work/newer.csv"
printf 'name,age\r\n' >"$work/foreign.csv"
: >"$work/empty.csv"
head -c 100000000 /dev/zero >"$work/zeros.csv"
counts export --data "$work/k0" --out "$work/shown.csv" --shown >/dev/null
expect "bad files among good ones" 1 counts merge "$work/cut.csv" "$work/altered.csv" \
    "$work/newer.csv" "$work/foreign.csv" "$work/empty.csv" "$work/zeros.csv" "$work/shown.csv" \
    "$share" "$work/nothing.csv" "$share"/*.csv --data "$work/office2" --lang en
cp "$work/said" "$work/refusals"
says "a cut one" "cut.csv:5: error: this file was cut off"
says "an altered one" "altered.csv:"
says "a newer one" "another program (9)"
says "a foreign one" "foreign.csv:1: error: this is no export"
says "an empty one" "empty.csv: error: this file is empty"
says "a hundred megabytes of zeros" "zeros.csv:1: error: this is no export"
says "one made for reading" "Export again without --shown"
says "a folder" "Name the files in it"
says "one that is not there" "there is no such file"
says "and the others are merged" "5 files merged, 9 refused"
rows_of "$work/office2" >"$work/merged"
same "with the right sums" "$work/truth" "$work/merged"
# Numbers and days that no kiosk can have counted, with a checksum that is right.
forge() # FILE ROW …
{
    local file="$1"
    shift
    { printf 'device,day,pack,pack_version,lesson,step,metric,value,n\r\n'
        printf '%s\r\n' "$@" "#aman_counts,1.0,$#,,,,,,"; } >"$file"
    printf '#sha256,%s,,,,,,,\r\n' "$(sha256sum <"$file" | cut -d' ' -f1)" >>"$file"
}
forger="9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f"
forge "$work/poison.csv" "$forger,2026-11-24,kenalan,1.0.0,a,b,right_first,1,7" \
    "$forger,2026-11-24,kenalan,1.0.0,a,b,right_first,2,9223372036854775807"
forge "$work/ancient.csv" "$forger,0999-11-24,,,,,minutes,,7"
expect "a forged number and a forged day" 1 counts merge "$work/poison.csv" "$work/ancient.csv" "$share"/*.csv \
    --data "$work/office2" --lang en
says "the number is named" "poison.csv:3: error: '9223372036854775807' in the column 'n'"
says "and the day" "ancient.csv:2: error: '0999-11-24' in the column 'day'"
says "and the others are merged" "5 files merged, 2 refused"

# What one machine brought is taken out again, and nothing else.
taken="$(sqlite3 "$work/office2/counts.db" 'SELECT min(device) FROM counts')"
expect "taking out asks first" 2 counts remove "$taken" --data "$work/office2" --lang en
says "and says what it takes" "rows of $taken, of 1 days"
rows_of "$work/office2" >"$work/merged"
same "and takes nothing yet" "$work/truth" "$work/merged"
expect "with --yes it does" 0 counts remove "$taken" --data "$work/office2" --yes
rows_of "$work/office2" >"$work/merged"
grep -v "^$taken" "$work/truth" >"$work/others"
same "and leaves the others" "$work/others" "$work/merged"
expect "twice there is nothing" 1 counts remove "$taken" --data "$work/office2" --yes
expect "a file is merged once more" 0 counts merge "$share/$taken.csv" --data "$work/office2"
expect "what it brought is taken out by its name" 0 counts remove "$share/$taken.csv" --data "$work/office2" --yes --lang en
says "and named" "rows of $share/$taken.csv, of 1 days"
rows_of "$work/office2" >"$work/merged"
same "and leaves the others too" "$work/others" "$work/merged"
expect "a file that is none" 2 counts remove "$work/no.csv" --data "$work/office2" --yes
expect "a file of something else" 2 counts remove "$work/cut.csv" --data "$work/office2" --yes
expect "a day that is none" 2 counts remove "$taken" yesterday --data "$work/office2" --yes
expect "nothing to take out of" 2 counts remove "$taken" --data "$work/nowhere" --yes
[ ! -e "$work/nowhere" ] && ok "and nothing is made" || not_ok "and nothing is made" "$work/nowhere"

expect "the collection itself" 1 counts merge "$work/office/counts.db" --data "$work/office"
expect "a damaged collection" 2 counts merge "$first" --to "$work/cut.csv" --lang en
says "is left alone and said" "The collection is damaged"

# What is made for reading tells no small number, also not by subtraction: 16 - 7 - 6.
cp -r "$work/k0" "$work/read"
sqlite3 "$work/read/counts.db" "DELETE FROM counts; INSERT INTO counts SELECT value, '2026-11-24', '', '', '', '', metric, detail, n
    FROM meta, (SELECT 'sitting_started' AS metric, '' AS detail, 16 AS n UNION VALUES ('track', 'a', 7), ('track', 'b', 6), ('track', 'c', 3),
    ('language', 'id', 10), ('language', 'en', 6)) WHERE key = 'device'"
expect "what was counted is shown" 0 counts show --data "$work/read" --lang en
says "with the sum" "sitting_started"
says "and that some is not" "some rows are not shown"
cp "$work/said" "$work/read.show"
for form in csv jsonl; do
    expect "an export for reading, as $form" 0 counts export --data "$work/read" --out "$work/read.$form" --format "$form" --shown
done
for file in "$work"/read.{show,csv,jsonl}; do
    if grep -v '^#about\|"about"' "$file" | grep -q track || ! grep -q language "$file"; then
        not_ok "no track of them is in it" "$file"
    else
        ok "no track of them is in it"
    fi
done

# Where an export cannot be written.
expect "no such folder" 2 counts export --data "$work/k0" --out "$work/stick/" --lang en
says "is said" "There is no such folder"
expect "over the counts" 2 counts export --data "$work/k0" --out "$work/k0/counts.db" --lang en
says "is not done" "That is the file of counts itself"
expect "an option that does nothing" 2 counts show --yes
expect "a wrong format" 2 counts export --data "$work/k0" --out "$work/x" --format xlsx
if [ "$(id -u)" -eq 0 ] && mkdir "$work/stick" && mount -t tmpfs -o size=4k stick "$work/stick" 2>/dev/null; then
    printf x >"$work/stick/x"
    expect "a full disk" 2 counts export --data "$work/k0" --out "$work/stick" --lang en
    says "is said" "There is not enough room"
    [ "$(ls "$work/stick")" = x ] && ok "and no half file is left" ||
        not_ok "and no half file is left" "$(ls "$work/stick")"
    mount -o remount,ro "$work/stick"
    expect "a read-only disk" 2 counts export --data "$work/k0" --out "$work/stick" --lang en
    says "is said" "Writing is not allowed there"
    umount "$work/stick"
else
    echo "skipped: a full and a read-only disk need root to mount them"
fi

# Beginning anew.
expect "a reset asks first" 2 counts reset --data "$work/k4"
expect "and is done with --yes" 0 counts reset --data "$work/k4" --yes
visit k4 skip-story
expect "before and after add up" 0 counts merge "$work/k4/exports"/*.csv "$work/k4/counts.db" --data "$work/sum"
[ "$(sqlite3 "$work/sum/counts.db" "SELECT count(DISTINCT device), sum(n) FROM counts
        WHERE metric = 'sitting_started'")" = "2|2" ] && ok "under two ids" ||
    not_ok "under two ids" "$(rows_of "$work/sum" | head -3)"

# The same in PostgreSQL. It refuses to run as root.
if [ "$(id -u)" -eq 0 ]; then
    as_office=(env -C / setpriv --reuid=nobody --regid=nogroup --clear-groups --)
    chmod 711 "$work"
else
    as_office=(env -C /)
fi
binaries="$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1)"
base="$work/postgres"
address="postgresql://office@/postgres?host=$base"
database()
{
    psql -X -q -A -t -v ON_ERROR_STOP=1 "$address" "$@"
}
mkdir -m 700 "$base"
[ "$(id -u)" -ne 0 ] || chown nobody:nogroup "$base"
expect "PostgreSQL is made" 0 "${as_office[@]}" "$binaries/initdb" -A trust -U office -N "$base/data"
chmod 755 "$base"
"${as_office[@]}" "$binaries/postgres" -D "$base/data" -k "$base" -c listen_addresses= \
    -c fsync=off >"$work/postgres.log" 2>&1 &
pids+=($!)
wait_until database -c 'SELECT 1' || not_ok "PostgreSQL starts" "$(tail -3 "$work/postgres.log")"
expect "without the table" 2 counts merge "$share"/*.csv --to "$address" --lang en
says "it says how to make it" "counts schema | psql"
expect "nor is there a report" 2 "$kiosk" report --data "$address" --out "$work/x.csv"
says "which says so too" "counts schema | psql"
counts schema >"$work/schema.sql"
expect "the statement makes it" 0 database -f "$work/schema.sql"
awk '/^```sql$/ { on = 1; next } /^```$/ { on = 0 } on' docs/counts-postgresql.md |
    head -n "$(wc -l <"$work/schema.sql")" >"$work/documented.sql"
same "the documented one" "$work/schema.sql" "$work/documented.sql"
expect "merge into it" 0 counts merge "$work/old"/*.csv "$share"/*.csv "$work/k0.jsonl" --to "$address"
says "counting what was new" "11 files merged, 0 refused: "
counts merge "$work/old"/*.csv "$share"/*.csv --data "$work/office3" >"$work/said"
files="$(tail -1 "$work/said" | sed 's/.*refused: //')"
expect "merge again, the other way round" 0 counts merge "$share"/*.csv "$work/old"/*.csv --to "$address"
says "and nothing is new" "10 files merged, 0 refused: 0 rows new"
database -F '|' -c 'SELECT * FROM aman_counts' | LC_ALL=C sort >"$work/merged"
same "PostgreSQL has the truth" "$work/truth" "$work/merged"
database -c 'TRUNCATE aman_counts'
expect "from nothing, in the first order" 0 counts merge "$work/old"/*.csv "$share"/*.csv --to "$address"
says "as many are new as in a file" "$files"
database -c 'TRUNCATE aman_counts'
counts merge "$work/old"/*.csv "$share"/*.csv --to "$address" >"$work/one" 2>&1 &
one=$!
expect "two merges at once" 0 counts merge "$share"/*.csv "$work/old"/*.csv --to "$address"
wait "$one" && ok "and the other" || not_ok "and the other" "$(tail -1 "$work/one")"
database -F '|' -c 'SELECT * FROM aman_counts' | LC_ALL=C sort >"$work/merged"
same "have the truth together" "$work/truth" "$work/merged"

# A report of PostgreSQL is that of the file which holds the same.
report()
{
    "$kiosk" report --lessons tests/lessons --lang en "$@"
}
one="$(database -c 'SELECT min(device) FROM aman_counts')"
day="$(database -c 'SELECT max(day) FROM aman_counts')"
database -c "UPDATE aman_counts SET n = n + 40 WHERE device <> '$one'"
database -c "INSERT INTO aman_counts SELECT device, day - 400 * i, pack, pack_version, lesson, step, metric, value, n + i
             FROM aman_counts, generate_series(1, 3) AS i WHERE device <> '$one';
             INSERT INTO aman_counts VALUES
             ('$one', '$day', '', '', '', '', 'not_known_here', '', 5), ('$one', '1999-01-01', '', '', '', '', 'minutes', '', 5)"
mkdir "$work/big"
cp "$work/office/counts.db" "$work/big"
database -F '|' -c 'SELECT * FROM aman_counts' >"$work/rows"
sqlite3 "$work/big/counts.db" 'DELETE FROM counts' ".import $work/rows counts"
for kind in html csv xlsx; do
    expect "a report of PostgreSQL as $kind" 0 report --data "$address" --out "$work/theirs.$kind"
    report --data "$work/big" --out "$work/ours.$kind"
    expect "is that of a file" 0 cmp "$work/ours.$kind" "$work/theirs.$kind"
done
for period in "--from $day --to $day" "--from 2026-01-01" "--to 2026-01-01" "--kiosk $one" \
    "--kiosk $one --from $day"; do
    # shellcheck disable=SC2086 # several words
    report $period --data "$address" --out "$work/theirs.csv" && report $period --data "$work/big" --out "$work/ours.csv"
    same "also with $period" "$work/ours.csv" "$work/theirs.csv"
done
# A number that an older program took in is named, and can be taken out.
database -c "INSERT INTO aman_counts VALUES ('$forger', '2026-03-01', '', '', '', '', 'minutes', '', 9000000000000),
             ('$forger', '2026-03-02', '', '', '', '', 'minutes', '', 5)"
expect "a forged number in PostgreSQL" 1 report --data "$address" --out "$work/x.csv"
says "is named with its machine and day" "of the machine $forger on 2026-03-01"
says "and how to take it out" "counts remove $forger 2026-03-01 --to postgresql://… --yes"
expect "asking first" 2 counts remove "$forger" 2026-03-01 --to "$address" --lang en
expect "and then it is taken out" 0 counts remove "$forger" 2026-03-01 --to "$address" --yes --lang en
says "a row of one day" "1 rows of $forger, of 1 days (2026-03-01 to 2026-03-01)"
[ "$(database -c "SELECT count(*), sum(n) FROM aman_counts WHERE device = '$forger'")" = "1|5" ] &&
    ok "and no other" || not_ok "and no other" "$(database -c "SELECT * FROM aman_counts WHERE device = '$forger'")"
expect "then there is a report" 0 report --data "$address" --out "$work/x.csv"
expect "a kiosk that is not there" 1 report --data "$address" --kiosk zz --out "$work/x.csv"
says "and which there are" "$one"
expect "a cut file among them" 1 counts merge "$work/cut.csv" "$share"/*.csv --to "$address"
database -c 'CREATE ROLE guest LOGIN; GRANT SELECT ON aman_counts TO guest'
expect "somebody who may not write" 2 counts merge "$share"/*.csv --to "${address/office/guest}"
says "is told so" "permission denied"
expect "but may make a report" 0 report --data "${address/office/guest}" --out "$work/x.csv"
database -c 'CREATE ROLE stranger LOGIN'
expect "somebody who may not read" 2 report --data "${address/office/stranger}" --out "$work/x.csv"
says "is told so too" "permission denied"
database -c 'ALTER TABLE aman_counts ADD CHECK (n < 1)' 2>/dev/null && not_ok "the table has rows" "none"
database -c 'TRUNCATE aman_counts; ALTER TABLE aman_counts ADD CHECK (step <> '"'kuis'"')'
expect "a server that refuses a row" 2 counts merge "$share"/*.csv --to "$address"
[ "$(database -c 'SELECT count(*) FROM aman_counts')" = 0 ] && ok "keeps none of the merge" ||
    not_ok "keeps none of the merge" "$(database -c 'SELECT count(*) FROM aman_counts')"
expect "no server" 2 counts merge "$share"/*.csv --to "postgresql://office@/postgres?host=$work/nowhere"
expect "nor for a report" 2 report --data "postgresql://office@/postgres?host=$work/nowhere" --out "$work/x.csv"
says "and why" "No such file or directory"
expect "another kind of address" 2 counts merge "$share"/*.csv --to "mysql://x"
kill -INT "${pids[-1]}"
wait "${pids[-1]}" || true
finish
